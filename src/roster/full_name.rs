//! A name out of its parts, in the order of a language.

use std::collections::HashMap;

use super::headings::unaccented;
use super::name_order::NameOrder;
use crate::catalog::Catalog;

/// The parts of a name in a row; empty where there are none.
#[derive(Debug, Clone, Copy, Default)]
pub struct Parts<'a> {
    /// What stands in the column of the name.
    pub name: &'a str,
    /// Whether that column says by its name that it holds the whole.
    pub is_whole: bool,
    pub given: &'a str,
    pub middle: &'a str,
}

/// In which order each language has the parts of a name.
#[derive(Debug)]
pub struct Orders(HashMap<String, NameOrder>);

impl Orders {
    /// As each language says in its `roster.ftl`.
    pub fn of(catalog: &Catalog) -> Self {
        let tags = crate::locale::available(catalog).into_iter();
        let order = |tag: &String| {
            let words = crate::locale::Bundle::load(catalog, tag, &["roster.ftl"]).ok()?;
            words.get("name-order", &fluent::FluentArgs::new()).ok()
        };
        Self(
            tags.map(|tag| (tag.clone(), order(&tag).map(|order| NameOrder::said(&order)).unwrap_or_default()))
                .collect(),
        )
    }

    /// That of a language.
    pub fn of_language(&self, language: &str) -> NameOrder {
        self.0.get(language).copied().unwrap_or_default()
    }
}

impl Parts<'_> {
    /// The whole name, with these family names: Spanish has two.
    pub fn joined(self, family: &[&str], order: NameOrder) -> String {
        let Self { name, is_whole, given, middle } = self;
        if !name.is_empty() && (is_whole || given.is_empty() && family.is_empty()) {
            return name.to_owned();
        }
        let family: Vec<&str> = family.iter().copied().filter(|part| !part.is_empty()).collect();
        let (name, given) = match (name.is_empty(), given.is_empty(), family.is_empty()) {
            // A column “name” beside one of the given name is that of the family, beside one of the family that of the given
            // name; unless it holds the other part already.
            (false, false, true) if !holds(name, given) => return put_together(given, middle, &[name], order),
            (false, true, false) if !family.iter().all(|part| holds(name, part)) => ("", name),
            _ => (name, given),
        };
        if name.is_empty() { put_together(given, middle, &family, order) } else { name.to_owned() }
    }
}

fn put_together(given: &str, middle: &str, family: &[&str], order: NameOrder) -> String {
    let is_han = [given].iter().chain(family).all(|part| !part.is_empty() && part.chars().all(is_east_asian));
    let own = if order == NameOrder::FamilyMiddleGiven { [middle, given] } else { [given, middle] };
    let own: Vec<&str> = own.into_iter().filter(|part| !part.is_empty()).collect();
    let family = family.iter().copied();
    if is_han {
        // Written in these scripts, a name has its family's part first and no blank.
        return family.chain(own).collect();
    }
    let parts: Vec<&str> = if order == NameOrder::GivenFirst {
        own.into_iter().chain(family).collect()
    } else {
        family.chain(own).collect()
    };
    parts.join(" ")
}

/// Whether a name holds a part of it, as words: however their case, accents, hyphens and apostrophes are written.
fn holds(name: &str, part: &str) -> bool {
    if !part.is_empty() && part.chars().all(is_east_asian) {
        return name.contains(part);
    }
    let (words, wanted) = (words(name), words(part).concat());
    // “O Neill” and “O'Neill” are one.
    let begin = |start: usize| {
        let mut run = String::new();
        words[start..].iter().any(|word| {
            run.push_str(word);
            run == wanted
        })
    };
    wanted.is_empty() || (0..words.len()).any(begin)
}

/// The words of a name, each as it is compared.
fn words(name: &str) -> Vec<String> {
    let plain = unaccented(name).replace(['\'', '’', '‘', 'ʼ', '`', '´', '\u{200C}'], "");
    plain.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).map(str::to_owned).collect()
}

/// Whether a letter is one of Chinese, Japanese or Korean.
fn is_east_asian(c: char) -> bool {
    matches!(c, '\u{3040}'..='\u{30FF}' | '\u{3400}'..='\u{9FFF}' | '\u{AC00}'..='\u{D7AF}' | '\u{F900}'..='\u{FAFF}' | '々')
}

#[cfg(test)]
mod tests {
    use super::NameOrder::{FamilyGiven, FamilyMiddleGiven, GivenFirst};
    use super::*;

    #[test]
    fn parts_make_the_name_in_the_order_of_the_language() {
        let of =
            |given, middle, family: &[&str], first| Parts { given, middle, ..Parts::default() }.joined(family, first);
        assert_eq!(of("Ana", "", &["López"], GivenFirst), "Ana López");
        assert_eq!(of("Ana", "María", &["López", "Gil"], GivenFirst), "Ana María López Gil");
        assert_eq!(of("Anna", "", &["Nagy"], FamilyGiven), "Nagy Anna");
        assert_eq!(of("Hoa", "Thị", &["Nguyễn"], FamilyMiddleGiven), "Nguyễn Thị Hoa");
        assert_eq!(of("花子", "", &["山田"], GivenFirst), "山田花子");
        assert_eq!(of("민수", "", &["김"], GivenFirst), "김민수");
        assert_eq!(of("", "", &["López"], GivenFirst), "López");
    }

    #[test]
    fn a_column_of_the_name_may_be_that_of_a_part() {
        let of = |name, given, family: &[&str]| Parts { name, given, ..Parts::default() }.joined(family, GivenFirst);
        assert_eq!(of("Ana", "", &["López"]), "Ana López", "Nombre, Apellidos");
        assert_eq!(of("López", "Ana", &[]), "Ana López", "Nom, Prénom");
        assert_eq!(of("Ana López", "", &["López"]), "Ana López");
        assert_eq!(of("Ana López", "Ana", &[]), "Ana López");
        assert_eq!(of("Ana López", "Ana", &["López"]), "Ana López");
        assert_eq!(of("Ana Lopez Gil", "", &["López", "Gil"]), "Ana Lopez Gil");
        assert_eq!(of("", "Ana", &["López"]), "Ana López");
        assert_eq!(of("Ana", "", &[]), "Ana");
    }
    #[test]
    fn a_part_that_the_name_holds_already_is_not_told_twice() {
        for (name, given, family, whole) in [
            ("Ana Lopez-Gil", "", "Lopez Gil", "Ana Lopez-Gil"),
            ("López, Ana", "", "López", "López, Ana"),
            ("Ana O’Neill", "", "O'Neill", "Ana O’Neill"),
            ("Ana O Neill", "", "O'Neill", "Ana O Neill"),
            ("Dr. Anna-Maria Weber", "Anna", "", "Dr. Anna-Maria Weber"),
            ("سارا احمدی", "", "احمدي", "سارا احمدی"),
            ("山田太郎", "", "山田", "山田太郎"),
            ("Anna", "", "Ann", "Anna Ann"),
        ] {
            let parts = Parts { name, given, ..Parts::default() };
            assert_eq!(parts.joined(&[family], GivenFirst), whole, "{name} {given} {family}");
        }
        let parts = Parts { name: "Léa Durand", is_whole: true, given: "Aurélie", middle: "x" };
        assert_eq!(parts.joined(&["Martin"], GivenFirst), "Léa Durand", "a column of the full name is the full name");
        assert_eq!(Parts { name: "", ..parts }.joined(&["Martin"], GivenFirst), "Aurélie x Martin");
    }
}
