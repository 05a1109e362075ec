//! A name out of its parts, in the order of a language.

use std::collections::HashMap;

use super::headings::unaccented;
use crate::catalog::Catalog;

/// What `name-order` says where the family name comes first; any other word puts the given name first.
const FAMILY_FIRST: &str = "family given";

/// The parts of a name in a row; empty where there are none.
#[derive(Debug, Clone, Copy, Default)]
pub struct Parts<'a> {
    /// What stands in the column of the name.
    pub name: &'a str,
    pub given: &'a str,
    pub middle: &'a str,
}

/// In which languages the family name comes first.
#[derive(Debug)]
pub struct Orders(HashMap<String, bool>);

impl Orders {
    /// As each language says in its `roster.ftl`.
    pub fn of(catalog: &Catalog) -> Self {
        let tags = crate::locale::available(catalog).into_iter();
        let order = |tag: &String| {
            let words = crate::locale::Bundle::load(catalog, tag, &["roster.ftl"]).ok()?;
            words.get("name-order", &fluent::FluentArgs::new()).ok()
        };
        Self(tags.map(|tag| (tag.clone(), order(&tag).is_some_and(|order| order.trim() == FAMILY_FIRST))).collect())
    }

    /// Whether the family name comes first in a language.
    pub fn is_family_first(&self, language: &str) -> bool {
        self.0.get(language).copied().unwrap_or_default()
    }
}

impl Parts<'_> {
    /// The whole name, with these family names: Spanish has two.
    pub fn joined(self, family: &[&str], family_first: bool) -> String {
        let Self { name, given, middle } = self;
        if given.is_empty() && family.is_empty() {
            return name.to_owned();
        }
        let family: Vec<&str> = family.iter().copied().filter(|part| !part.is_empty()).collect();
        let (name, given) = match (name.is_empty(), given.is_empty(), family.is_empty()) {
            // A column “name” beside one of the given name is that of the family, beside one of the family that of the given
            // name; unless it holds the other part already.
            (false, false, true) if !holds(name, given) => return put_together(given, middle, &[name], family_first),
            (false, true, false) if !family.iter().all(|part| holds(name, part)) => ("", name),
            _ => (name, given),
        };
        if name.is_empty() { put_together(given, middle, &family, family_first) } else { name.to_owned() }
    }
}

fn put_together(given: &str, middle: &str, family: &[&str], family_first: bool) -> String {
    let is_han = [given].iter().chain(family).all(|part| !part.is_empty() && part.chars().all(is_east_asian));
    let first: Vec<&str> = [given, middle].into_iter().filter(|part| !part.is_empty()).collect();
    let family = family.iter().copied();
    if is_han {
        // Written in these scripts, a name has its family's part first and no blank.
        return family.chain(first).collect();
    }
    let parts: Vec<&str> =
        if family_first { family.chain(first).collect() } else { first.into_iter().chain(family).collect() };
    parts.join(" ")
}

/// Whether a name holds a part of it, as words.
fn holds(name: &str, part: &str) -> bool {
    let (name, part) = (unaccented(name), unaccented(part));
    let words: Vec<&str> = name.split_whitespace().collect();
    let parts: Vec<&str> = part.split_whitespace().collect();
    parts.is_empty() || words.windows(parts.len()).any(|some| some == parts)
}

/// Whether a letter is one of Chinese, Japanese or Korean.
fn is_east_asian(c: char) -> bool {
    matches!(c, '\u{3040}'..='\u{30FF}' | '\u{3400}'..='\u{9FFF}' | '\u{AC00}'..='\u{D7AF}' | '\u{F900}'..='\u{FAFF}' | '々')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parts_make_the_name_in_the_order_of_the_language() {
        let of = |given, middle, family: &[&str], first| Parts { name: "", given, middle }.joined(family, first);
        assert_eq!(of("Ana", "", &["López"], false), "Ana López");
        assert_eq!(of("Ana", "María", &["López", "Gil"], false), "Ana María López Gil");
        assert_eq!(of("Anna", "", &["Nagy"], true), "Nagy Anna");
        assert_eq!(of("花子", "", &["山田"], false), "山田花子");
        assert_eq!(of("민수", "", &["김"], false), "김민수");
        assert_eq!(of("", "", &["López"], false), "López");
    }

    #[test]
    fn a_column_of_the_name_may_be_that_of_a_part() {
        let of = |name, given, family: &[&str]| Parts { name, given, middle: "" }.joined(family, false);
        assert_eq!(of("Ana", "", &["López"]), "Ana López", "Nombre, Apellidos");
        assert_eq!(of("López", "Ana", &[]), "Ana López", "Nom, Prénom");
        assert_eq!(of("Ana López", "", &["López"]), "Ana López");
        assert_eq!(of("Ana López", "Ana", &[]), "Ana López");
        assert_eq!(of("Ana López", "Ana", &["López"]), "Ana López");
        assert_eq!(of("Ana Lopez Gil", "", &["López", "Gil"]), "Ana Lopez Gil");
        assert_eq!(of("", "Ana", &["López"]), "Ana López");
        assert_eq!(of("Ana", "", &[]), "Ana");
    }
}
