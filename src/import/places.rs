//! Countries as published texts name them.

use std::collections::BTreeMap;

use fluent::FluentArgs;

use super::line::words;
use super::vocabulary::{Term, Vocabulary};
use crate::catalog::Catalog;
use crate::locale::{Bundle, COUNTRIES_FILE, country};

/// A code of two letters is a word of many languages, too.
const SHORTEST: usize = 3;

/// No country is named at greater length, in bytes, with all that its state calls itself.
const LONGEST: usize = 200;

/// The names of countries in the languages of the program.
#[derive(Debug)]
pub(super) struct Countries {
    by_name: BTreeMap<String, String>,
}

impl Countries {
    /// The names that CLDR has for them, and those of the files of the languages.
    pub fn load(catalog: &Catalog, languages: &[String]) -> Self {
        let mut by_name = BTreeMap::new();
        for tag in languages {
            for (code, name) in country::all(tag) {
                by_name.entry(folded(&name)).or_insert(code);
            }
            let others = Bundle::load_alone(catalog, tag, &[super::vocabulary::FILE]);
            for (code, names) in others.iter().flat_map(also) {
                for name in names.split('|') {
                    by_name.entry(folded(name)).or_insert_with(|| code.clone());
                }
            }
            let Ok(words) = Bundle::load_alone(catalog, tag, &[COUNTRIES_FILE]) else { continue };
            for id in words.ids("country-") {
                for attribute in ["", ".envelope"] {
                    if let Ok(name) = words.get(&format!("{id}{attribute}"), &FluentArgs::new()) {
                        by_name.entry(folded(&name)).or_insert_with(|| id["country-".len()..].to_owned());
                    }
                }
            }
        }
        Self { by_name }
    }

    /// The country that a text names and nothing else: “Iran”, “IRAN.”, “the Islamic Republic of Iran”.
    pub fn named(&self, vocabulary: &Vocabulary, text: &str) -> Option<String> {
        let text = text.trim();
        if text.len() > LONGEST {
            return None;
        }
        let words = words(text);
        (0..words.len()).take_while(|at| *at == 0 || vocabulary.is(Term::StateWord, &words[at - 1..*at])).find_map(
            |at| {
                let name = words[at..].iter().map(|word| word.folded.as_str()).collect::<Vec<_>>().join(" ");
                self.by_name.get(&name).filter(|_| name.chars().count() >= SHORTEST).cloned()
            },
        )
    }

    /// The country that a text ends with, behind a comma or as a whole, and what stands before it.
    pub fn ending<'t>(&self, vocabulary: &Vocabulary, text: &'t str) -> Option<(&'t str, String)> {
        if let Some(code) = self.named(vocabulary, text).or_else(|| self.begun(text)) {
            return Some(("", code));
        }
        // What stands before the last commas is too long for a name.
        let near = text.len().saturating_sub(LONGEST);
        let commas = text.char_indices().filter(|(at, c)| *at >= near && matches!(c, ',' | '،' | '(' | '-' | '–'));
        commas.map(|(at, c)| (at, at + c.len_utf8())).find_map(|(at, end)| {
            let code = self.named(vocabulary, text[end..].trim_end_matches(')'))?;
            Some((text[..at].trim_end(), code))
        })
    }

    /// The country with which a text begins, and what stands behind the mark that parts the two: “PAKISTAN: a teacher …”.
    pub fn beginning<'t>(&self, vocabulary: &Vocabulary, text: &'t str) -> Option<(String, &'t str)> {
        let marks = text.char_indices().filter(|(_, c)| matches!(c, ':' | '–' | '—'));
        marks.take(2).find_map(|(at, c)| {
            let rest = text[at + c.len_utf8()..].trim();
            let code = self.named(vocabulary, &text[..at]).or_else(|| self.begun(&text[..at]))?;
            (!rest.is_empty()).then_some((code, rest))
        })
    }

    /// The one country whose name begins with these words, of which there are at least two: “HEARD ISLAND”.
    fn begun(&self, text: &str) -> Option<String> {
        if text.trim().len() > LONGEST {
            return None;
        }
        let begun = folded(text) + " ";
        let from_here = self.by_name.range(begun.clone()..);
        let mut codes = from_here.take_while(|(name, _)| name.starts_with(&begun)).map(|(_, code)| code);
        let code = codes.next().filter(|_| begun.trim_end().contains(' '))?;
        codes.all(|other| other == code).then(|| code.clone())
    }
}

/// The names that are no official ones: messages that end with a country's code.
fn also(words: &Bundle) -> Vec<(String, String)> {
    const PREFIX: &str = "also-country-";
    let said = |id: &str| Some((id.strip_prefix(PREFIX)?.to_owned(), words.get(id, &FluentArgs::new()).ok()?));
    words.ids(PREFIX).filter_map(said).collect()
}

/// A name as it is looked up.
fn folded(name: &str) -> String {
    words(name).iter().map(|word| word.folded.as_str()).collect::<Vec<_>>().join(" ")
}
