//! What letters need of a language: which messages of which file, of all cases that may be written in it, or of one.

use std::collections::BTreeSet;

use super::characters::is_setting;
use super::file::{Entry, File, Role};
use super::files::Files;
use super::found::is_missing;
use super::known::{Case, Program};
use super::reference::Reference;
use crate::diagnostic::Diagnostic;
use crate::locale::pattern::{self, PatternPart};
use crate::locale::{LETTER_FILES, SETTINGS, parents};

/// The messages that letters need, each with the file that it stands in.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Needed(BTreeSet<(String, String)>);

impl Needed {
    /// What the letters of a case need of a language, or those of all cases that may be written in it; where there is none, those
    /// of all cases.
    pub(super) fn of(reference: &Reference<'_>, program: &Program, tag: &str, case: Option<&str>) -> Self {
        let known = || program.cases.iter().filter_map(|(id, case)| Some((id, case.as_ref()?)));
        let wider = parents(tag);
        let is_meant = |id: &str, it: &Case| match case {
            Some(wanted) => id == wanted,
            None => it.any_language || it.languages.iter().any(|language| language == tag || wider.contains(language)),
        };
        let any = known().any(|(id, case)| is_meant(id, case));
        let mut needed = Self::default();
        let mut has_cards = false;
        for (id, case) in known().filter(|(id, case)| !any || is_meant(id, case)) {
            has_cards |= case.has_cards;
            let own = format!("actions/{id}.ftl");
            for (message, given) in case.asks.iter().filter(|(_, given)| given.needed) {
                let key = message.split('.').next().unwrap_or(message);
                needed.reach(reference, &own, key, given.own);
            }
        }
        for file in reference.files.named("card.ftl").filter(|_| has_cards) {
            needed.0.extend(file.entries.iter().map(|entry| (file.name.to_owned(), entry.key.to_owned())));
        }
        needed
    }

    /// Adds a message, and those that it refers to.
    fn reach(&mut self, reference: &Reference<'_>, own: &str, key: &str, is_own: bool) {
        let mut waiting = vec![(key.to_owned(), is_own)];
        while let Some((key, is_own)) = waiting.pop() {
            let shared = LETTER_FILES.iter().copied().filter(|_| !is_own);
            let found = std::iter::once(own).chain(shared).find_map(|name| reference.files.get(name, &key));
            // What only this language has is asked for, too.
            let name = found.map_or(own, |(file, _)| reference.files.home(file.name, &key));
            // A setting is no text to translate.
            if SETTINGS.contains(&key.as_str()) || !self.0.insert((name.to_owned(), key)) {
                continue;
            }
            let values = found.into_iter().flat_map(|(_, entry)| entry.values());
            for piece in values.flat_map(|(_, value)| pattern::parts(&value.pattern)) {
                if let PatternPart::Message(id, _) = piece {
                    waiting.push((id.to_owned(), false));
                }
            }
        }
    }

    /// Whether letters need a message.
    pub(crate) fn has(&self, file: &str, key: &str) -> bool {
        self.0.contains(&(file.to_owned(), key.to_owned()))
    }

    /// How many they are.
    pub(crate) fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether letters need anything of a file.
    pub(crate) fn has_file(&self, file: &str) -> bool {
        self.files().any(|own| own == file)
    }

    /// The files of which letters need something, once for each message.
    pub(crate) fn files(&self) -> impl Iterator<Item = &str> {
        self.0.iter().map(|(file, _)| file.as_str())
    }

    /// Whether a finding is about something that letters need.
    pub(super) fn concerns(&self, files: &Files<'_>, finding: &Diagnostic) -> bool {
        let Some(place) = &finding.place else { return true };
        let Some(file) = files.values().find(|file| std::ptr::eq(file.source.as_ref(), place.source.as_ref())) else {
            // A file that is not there, or cannot be read.
            let name = place.source.name.replace('\\', "/");
            let file = name.rsplit_once("locales/").and_then(|(_, rest)| rest.split_once('/'));
            return file.is_some_and(|(_, file)| self.has_file(file));
        };
        let name = file.name;
        if is_missing(finding) {
            return finding.message.text("name").is_some_and(|key| self.has(name, key));
        }
        match at(file, place.span.start) {
            Some(entry) => self.has(files.home(name, entry.key), entry.key) || is_beside(file, entry),
            None => self.has_file(name),
        }
    }
}

/// The entry that a place is in.
fn at<'f, 's>(file: &'f File<'s>, place: usize) -> Option<&'f Entry<'s>> {
    let piece = |at: usize| file.pieces.partition_point(|start| *start <= at);
    file.entries.iter().find(|entry| piece(file.at(entry.id).start) == piece(place))
}

/// Whether letters depend on an entry that none of them asks for by itself: terms, settings, further wordings, words that rules look for.
fn is_beside(file: &File<'_>, entry: &Entry<'_>) -> bool {
    entry.is_term()
        || is_setting(entry)
        || matches!(file.role, Role::Case(_) | Role::Glossary)
        || file.is_list() && file.role == Role::Shared
}
