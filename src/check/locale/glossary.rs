//! One name for one thing: `glossary.ftl` has, for each office, court, law and prison, what the language calls it, and in `.not`
//! what else it is called, between `|`; no other message may call it so.
//!
//! Unlike the lists of `rules.ftl` these are found letter by letter, with their accents and capitals: most of what names are
//! confused with differs in nothing else.

use aho_corasick::AhoCorasick;

use super::file::{File, Role};
use super::files::Files;
use super::found::Found;
use super::plain_text::{PlainText, joined};
use crate::check::registry::GLOSSARY;

/// The attribute with the other names.
const OTHERS: &str = "not";

/// What the language calls things.
#[derive(Debug)]
pub(super) struct Glossary {
    /// What it calls them.
    accepted: Vec<String>,
    /// What else they are called, each with the number of the name.
    others: Vec<(usize, String)>,
    /// Looks for all of these at once: every text is looked through, and hardly any has one. None where there are none.
    search: Option<AhoCorasick>,
}

impl Glossary {
    /// That of a language; a workspace's says the program's anew, or adds to it.
    pub(super) fn of(files: &Files<'_>) -> Self {
        let (mut accepted, mut others) = (Vec::new(), Vec::new());
        for entry in files.values().filter(|file| file.role == Role::Glossary).flat_map(|file| &file.entries) {
            let said = |attribute| entry.get(attribute).map(|value| joined(&value.texts));
            let Some(name) = said(None) else { continue };
            let of_name = said(Some(OTHERS)).unwrap_or_default();
            let of_name = of_name.split('|').map(str::trim).filter(|other| !other.is_empty());
            others.extend(of_name.map(|other| (accepted.len(), other.to_owned())));
            accepted.push(name);
        }
        // It fails where the names are gigabytes.
        let search = Some(&others).filter(|others| !others.is_empty());
        let search = search.and_then(|others| AhoCorasick::new(others.iter().map(|(_, other)| other)).ok());
        Self { accepted, others, search }
    }

    /// Whether a word is of an accepted name.
    pub(super) fn has(&self, word: &str) -> bool {
        self.accepted.iter().any(|name| name.split_whitespace().any(|known| known == word))
    }

    /// Tells each other name in a text.
    pub(super) fn check(&self, file: &File<'_>, text: &PlainText<'_>, found: &mut Found) {
        let Some(search) = &self.search else { return };
        // A line ends where a name has a space: as many bytes.
        let line = text.text.replace('\n', " ");
        let mut met: Vec<(usize, usize)> =
            search.find_overlapping_iter(&line).map(|it| (it.pattern().as_usize(), it.start())).collect();
        met.sort_unstable();
        for (n, at) in met {
            let (name, other) = &self.others[n];
            let accepted = self.accepted[*name].as_str();
            let end = at + other.len();
            let goes_on = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
            let is_whole = !goes_on(line[..at].chars().next_back()) && !goes_on(line[end..].chars().next());
            // What is part of the accepted name is no other one.
            let is_of_accepted = || {
                accepted.match_indices(other.as_str()).any(|(before, _)| {
                    at.checked_sub(before)
                        .is_some_and(|start| line.get(start..).is_some_and(|rest| rest.starts_with(accepted)))
                })
            };
            if is_whole && !is_of_accepted() {
                let args = vec![("found", other.as_str().into()), ("name", accepted.into())];
                found.add(file, &GLOSSARY, text.place(at..end), args);
            }
        }
    }
}
