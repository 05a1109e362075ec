//! What CLDR knows of a language before anybody has translated a word: its name, its script, the way it runs, its plurals.

use icu_experimental::displaynames::multi::ScriptDisplayNames;
use icu_locale::{LanguageIdentifier, Locale, LocaleCanonicalizer, LocaleExpander};
use icu_plurals::PluralCategory;

use super::plural_rules::{CATEGORIES, category_name, plural_rules};
use crate::text::Direction;

/// A language, as far as CLDR knows it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct About {
    /// Its tag, which is the name of its folder.
    pub tag: String,
    /// What it calls itself.
    pub name: String,
    /// The code of its script: `Latn`, `Arab`.
    pub script: String,
    /// The way it is written.
    pub direction: Direction,
    /// The plural forms of its numbers, `other` last.
    pub plurals: Vec<&'static str>,
}

/// Why a text cannot name a language's folder.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum NoTag {
    /// It is not formed like a tag.
    Malformed,
    /// It is another name of a language whose tag this is.
    Alias(String),
    /// It is formed well, but CLDR knows neither the language nor its script.
    Unknown,
}

impl About {
    /// The language of a tag, however it is capitalised: `pt-br` is `pt-BR`.
    ///
    /// # Errors
    /// No folder may be called so.
    pub fn of(text: &str) -> Result<Self, NoTag> {
        let language: LanguageIdentifier = text.parse().map_err(|_| NoTag::Malformed)?;
        // Four letters and more are well formed, and no language has ever been given any.
        if language.language.is_unknown() || language.language.as_str().len() > 3 || text.contains('_') {
            return Err(NoTag::Malformed);
        }
        let mut canonical = Locale::from(language.clone());
        LocaleCanonicalizer::new_extended().canonicalize(&mut canonical);
        if canonical.id != language {
            return Err(NoTag::Alias(canonical.id.to_string()));
        }
        let script = script(&language).ok_or(NoTag::Unknown)?;
        let tag = language.to_string();
        Ok(Self { name: super::name(&tag), script, direction: super::direction(&tag), plurals: plurals(&tag), tag })
    }

    /// The plural forms with numbers that take them, in ASCII digits: the first three of each.
    pub(crate) fn plural_examples(&self) -> Vec<(&'static str, Vec<String>)> {
        const EXAMPLES: usize = 3;
        let Some(rules) = plural_rules(&self.tag) else { return Vec::new() };
        let numbers = (0..=1000_u32).chain([10_000, 100_000, 1_000_000]);
        let whole: Vec<(PluralCategory, String)> =
            numbers.map(|number| (rules.category_for(number), number.to_string())).collect();
        let of = |name: &'static str| {
            let is_of = |category: &PluralCategory| category_name(*category) == name;
            let own = whole.iter().filter(|(category, _)| is_of(category)).map(|(_, number)| number.clone());
            let own: Vec<String> = own.take(EXAMPLES).collect();
            // Some forms are for fractions alone.
            (name, if own.is_empty() { vec!["1.5".to_owned()] } else { own })
        };
        self.plurals.iter().map(|name| of(name)).collect()
    }

    /// What its script is called in a language, with its code: some names say little by themselves ("Traditional").
    pub(crate) fn script_in(&self, language: &str) -> String {
        let name = || {
            let names =
                ScriptDisplayNames::try_new((&language.parse::<Locale>().ok()?).into(), Default::default()).ok()?;
            names.of(self.script.parse().ok()?).map(str::to_owned)
        };
        name().map_or_else(|| self.script.clone(), |name| format!("{name} ({})", self.script))
    }
}

fn script(language: &LanguageIdentifier) -> Option<String> {
    let mut language = language.clone();
    LocaleExpander::new_extended().maximize(&mut language);
    language.script.map(|script| script.to_string())
}

/// The plural categories of a language's cardinal numbers, in the order in which they are usually written.
fn plurals(tag: &str) -> Vec<&'static str> {
    let Some(rules) = plural_rules(tag) else { return vec!["other"] };
    let has: Vec<PluralCategory> = rules.categories().collect();
    CATEGORIES.into_iter().filter(|(category, _)| has.contains(category)).map(|(_, name)| name).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn script_direction_and_plurals_are_known_beforehand() {
        let known = |tag: &str| {
            let about = About::of(tag).unwrap();
            (about.tag.clone(), about.script.clone(), about.direction, about.plurals.join(" "))
        };
        let all = "zero one two few many other";
        for (tag, script, direction, plurals) in [
            ("de", "Latn", Direction::Ltr, "one other"),
            ("ar", "Arab", Direction::Rtl, all),
            ("zh-Hant", "Hant", Direction::Ltr, "other"),
            ("pt-BR", "Latn", Direction::Ltr, "one many other"),
            ("ckb", "Arab", Direction::Rtl, "one other"),
            ("ar-XB", "Arab", Direction::Rtl, all),
            ("sr-Latn", "Latn", Direction::Ltr, "one few other"),
        ] {
            assert_eq!(known(tag), (tag.to_owned(), script.to_owned(), direction, plurals.to_owned()));
        }
        assert_eq!(About::of("PT-br").unwrap().tag, "pt-BR");
        assert_eq!(About::of("de").unwrap().script_in("fr"), "latin (Latn)");
        assert_eq!(About::of("xyz-Latn").unwrap().script, "Latn", "who names the script may name any language");
    }

    #[test]
    fn plural_forms_have_examples() {
        let told = |tag: &str| {
            let examples = About::of(tag).unwrap().plural_examples().into_iter();
            examples.map(|(form, numbers)| format!("{form} {}", numbers.join(","))).collect::<Vec<_>>().join(" · ")
        };
        assert_eq!(told("de"), "one 1 · other 0,2,3");
        assert_eq!(told("ru"), "one 1,21,31 · few 2,3,4 · many 0,5,6 · other 1.5");
        assert_eq!(told("sr-Latn"), "one 1,21,31 · few 2,3,4 · other 0,5,6");
        assert_eq!(told("fr"), "one 0,1 · many 1000000 · other 2,3,4");
        assert_eq!(told("ja"), "other 0,1,2");
    }

    #[test]
    fn what_is_no_tag_of_its_own_is_refused() {
        for text in ["", "deutsch", "fr_CA", "../de", "x-mine", "und", "de-", "Deutsch!", "de-u-ca-buddhist"] {
            assert_eq!(About::of(text), Err(NoTag::Malformed), "{text}");
        }
        for (alias, tag) in [("iw", "he"), ("prs", "fa-AF"), ("pes", "fa"), ("tl", "fil")] {
            assert_eq!(About::of(alias), Err(NoTag::Alias(tag.to_owned())));
        }
        assert_eq!(About::of("qqq"), Err(NoTag::Unknown));
    }
}
