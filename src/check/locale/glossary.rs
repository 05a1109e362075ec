//! One name for one thing: `glossary.ftl` has, for each office, court, law and prison, what the language calls it, and in `.not`
//! what else it is called, between `|`; no other message may call it so.
//!
//! Unlike the lists of `rules.ftl` these are found letter by letter, with their accents and capitals: most of what names are
//! confused with differs in nothing else.

use super::file::{File, Role};
use super::files::Files;
use super::found::Found;
use super::plain_text::{PlainText, joined};
use crate::check::registry::GLOSSARY;

/// The attribute with the other names.
const OTHERS: &str = "not";

/// What the language calls things.
#[derive(Debug, Default)]
pub(super) struct Glossary {
    names: Vec<Name>,
}

#[derive(Debug)]
struct Name {
    accepted: String,
    others: Vec<String>,
}

impl Glossary {
    /// That of a language; a workspace's says the program's anew, or adds to it.
    pub(super) fn of(files: &Files<'_>) -> Self {
        let entries = files.values().filter(|file| file.role == Role::Glossary).flat_map(|file| &file.entries);
        let names = entries.filter_map(|entry| {
            let said = |attribute| entry.get(attribute).map(|value| joined(&value.texts));
            let others = said(Some(OTHERS)).unwrap_or_default();
            let others = others.split('|').map(str::trim).filter(|other| !other.is_empty());
            Some(Name { accepted: said(None)?, others: others.map(str::to_owned).collect() })
        });
        Self { names: names.collect() }
    }

    /// Whether a word is of an accepted name.
    pub(super) fn has(&self, word: &str) -> bool {
        self.names.iter().any(|name| name.accepted.split_whitespace().any(|known| known == word))
    }

    /// Tells each other name in a text.
    pub(super) fn check(&self, file: &File<'_>, text: &PlainText<'_>, found: &mut Found) {
        // A line ends where a name has a space: as many bytes.
        let line = text.text.replace('\n', " ");
        for Name { accepted, others } in &self.names {
            // What is part of the accepted name is no other one.
            let of_accepted = |at: usize, other: &str| {
                accepted.match_indices(other).any(|(before, _)| {
                    at.checked_sub(before)
                        .is_some_and(|start| line.get(start..).is_some_and(|rest| rest.starts_with(accepted.as_str())))
                })
            };
            for (at, other) in others.iter().flat_map(|other| line.match_indices(other.as_str())) {
                let goes_on = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
                let end = at + other.len();
                let is_whole = !goes_on(line[..at].chars().next_back()) && !goes_on(line[end..].chars().next());
                if is_whole && !of_accepted(at, other) {
                    let args = vec![("found", other.into()), ("name", accepted.as_str().into())];
                    found.add(file, &GLOSSARY, text.place(at..end), args);
                }
            }
        }
    }
}
