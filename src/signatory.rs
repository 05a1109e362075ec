//! Those who sign a joint letter, and in which voice a letter is said.

use std::cmp::Ordering;

use icu_collator::options::CollatorOptions;
use icu_collator::{Collator, CollatorBorrowed};
use icu_locale_core::Locale;
use serde::Serialize;
use unicode_width::UnicodeWidthStr;

use crate::word_enum::word_enum;

/// No letter has more signatories.
pub const MAX_SIGNATORIES: usize = 1000;

/// One of those who sign a joint letter.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize)]
pub struct Signatory {
    /// The full name, as it is signed with.
    pub name: String,
    /// Title or office, where it is told.
    pub title: Option<String>,
    /// The university, the society, the firm.
    pub affiliation: Option<String>,
    /// The town, where it is told.
    pub place: Option<String>,
}

impl Signatory {
    /// What stands under the name, in its order.
    pub fn details(&self) -> impl Iterator<Item = &str> {
        [&self.title, &self.affiliation, &self.place].into_iter().flatten().map(String::as_str)
    }

    /// All that is told, changed.
    #[must_use]
    pub fn map(&self, change: impl Fn(&str) -> String) -> Self {
        let part = |part: &Option<String>| part.as_deref().map(&change);
        Self {
            name: change(&self.name),
            title: part(&self.title),
            affiliation: part(&self.affiliation),
            place: part(&self.place),
        }
    }
}

/// Who speaks in a letter: what its words agree with.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Voice {
    /// One person, for themselves.
    Single,
    /// An organisation, for which one person signs.
    Organisation,
    /// Several people, who sign one letter.
    Joint,
}

word_enum!(Voice { Single = "single", Organisation = "organisation", Joint = "joint" });

/// The order of the signatories.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, clap::ValueEnum, serde::Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Order {
    /// As in the file.
    #[default]
    File,
    /// By name, as the language of the letter sorts.
    Name,
}

/// Puts signatories into the order of a language's dictionaries; equal names stay in the order of the file.
pub fn sort(signatories: &mut [Signatory], language: &str) {
    let collator = collator(language);
    signatories.sort_by(|a, b| match &collator {
        Some(collator) => collator.compare(&a.name, &b.name),
        None => Ordering::Equal,
    });
}

pub(crate) fn collator(language: &str) -> Option<CollatorBorrowed<'static>> {
    let locale: Locale = language.parse().unwrap_or(Locale::UNKNOWN);
    Collator::try_new(locale.into(), CollatorOptions::default()).ok()
}

/// How many columns the signatories stand in: three for short names alone, else two; one for a single name.
pub fn columns(signatories: &[Signatory]) -> usize {
    let short = |signatory: &Signatory| signatory.details().next().is_none() && signatory.name.width() <= 21;
    match signatories {
        [] | [_] => 1,
        all if all.len() > 2 && all.iter().all(short) => 3,
        _ => 2,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sorted(names: &[&str], language: &str) -> Vec<String> {
        let mut all: Vec<Signatory> =
            names.iter().map(|name| Signatory { name: (*name).to_owned(), ..Signatory::default() }).collect();
        sort(&mut all, language);
        all.into_iter().map(|signatory| signatory.name).collect()
    }

    #[test]
    fn names_are_sorted_as_the_language_sorts() {
        assert_eq!(sorted(&["Zoé", "Émile", "Eric", "émile"], "fr"), ["émile", "Émile", "Eric", "Zoé"]);
        // Spanish has a letter ñ behind n.
        assert_eq!(sorted(&["Nuño", "Ñandú", "Nzo"], "es"), ["Nuño", "Nzo", "Ñandú"]);
        // Persian's پ stands behind ب, and its ک before گ; the code points stand otherwise.
        assert_eq!(sorted(&["گلی", "پروین", "تارا", "کاوه", "بهار"], "fa"), ["بهار", "پروین", "تارا", "کاوه", "گلی"]);
    }

    #[test]
    fn short_names_alone_stand_in_three_columns() {
        let named = |name: &str| Signatory { name: name.into(), ..Signatory::default() };
        assert_eq!(columns(&[named("A")]), 1);
        assert_eq!(columns(&[named("A"), named("B"), named("C")]), 3);
        assert_eq!(columns(&[named("A"), named("B"), named("A name that is long, as it is")]), 2);
        let told = Signatory { place: Some("Rome".into()), ..named("C") };
        assert_eq!(columns(&[named("A"), named("B"), told]), 2);
    }
}
