//! Where the messages of several files stand, and which of two of one id is said.

use std::sync::Arc;

use fluent::FluentResource;
use fluent_syntax::ast;

use super::chosen::Chosen;
use super::entries::{Entries, Parsed};
use crate::catalog::Layer;
use crate::diagnostic::{Diagnostic, Place, Source};
use crate::msg;

/// What of two messages of one id is said: that of the region before that of the language that it goes on from, that of the
/// workspace before the built-in one, in whichever of the files it stands, and that of the case before all of these. The number
/// tells how near a language is: 0 is the one that all others go on from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Holds {
    Shared(usize, Layer),
    OfCase(usize),
}

impl Holds {
    pub fn nearness(self) -> usize {
        match self {
            Self::Shared(nearness, _) | Self::OfCase(nearness) => nearness,
        }
    }
}

/// A file, and what it holds over.
pub(super) struct File {
    pub holds: Holds,
    pub entries: Arc<Entries>,
}

/// The messages and terms of files, those that hold over all others.
pub(super) struct Index {
    files: Vec<File>,
    /// In the order of their ids, of terms with the hyphen.
    all: Vec<At>,
}

/// Where a message or term stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct At {
    file: usize,
    entry: usize,
}

impl Index {
    /// Of these files, in whatever order. A message that stands twice in files of one rank is an error. Of a file that comes with what
    /// is chosen, the rest is as good as not there.
    pub fn of(mut files: Vec<(File, Option<&Chosen>)>, diagnostics: &mut Vec<Diagnostic>) -> Self {
        files.sort_by_key(|(file, _)| file.holds);
        let mut all: Vec<(&str, At)> = Vec::new();
        for (file, (own, chosen)) in files.iter().enumerate() {
            let keys = own.entries.ids().enumerate().filter(|(_, key)| chosen.is_none_or(|chosen| chosen.keeps(key)));
            all.extend(keys.map(|(entry, key)| (key, At { file, entry })));
        }
        // Those of one key stay in the order of their files.
        all.sort_by_key(|(key, _)| *key);
        let of_key = || all.chunk_by(|(one, _), (other, _)| one == other);
        let holds = |(_, at): &(&str, At)| files[at.file].0.holds;
        let one = |key: &str| all.binary_search_by_key(&key, |(known, _)| known).ok().map(|found| all[found]);
        let mut twice: Vec<(&str, At)> = Vec::new();
        for same in of_key() {
            twice.extend(same.windows(2).filter(|pair| holds(&pair[0]) == holds(&pair[1])).map(|pair| pair[1]));
            // A term has no name that a message has.
            if let Some(message) = same[0].0.strip_prefix('-').and_then(one) {
                twice.push(if message.1 > same[0].1 { message } else { same[0] });
            }
        }
        twice.sort_by_key(|(_, at)| *at);
        diagnostics.extend(twice.into_iter().map(|(key, at)| {
            let error = Diagnostic::error(msg!("error-message-twice", message = key.trim_start_matches('-')));
            error.at(files[at.file].0.entries.place_of_id(at.entry)).hint(msg!("hint-message-twice"))
        }));
        let all = of_key().filter_map(|same| same.last()).map(|(_, at)| *at).collect();
        Self { files: files.into_iter().map(|(file, _)| file).collect(), all }
    }

    /// A message or term by its key.
    pub fn get(&self, key: &str) -> Option<Found<'_>> {
        let at = self.all.binary_search_by(|at| self.id(*at).cmp(key)).ok().map(|found| self.all[found])?;
        Some(Found { file: &self.files[at.file], entry: at.entry })
    }

    /// The keys that begin so, in their order.
    pub fn keys<'a>(&'a self, prefix: &'a str) -> impl Iterator<Item = &'a str> {
        let first = self.all.partition_point(|at| self.id(*at) < prefix);
        self.all[first..].iter().map(|at| self.id(*at)).take_while(move |key| key.starts_with(prefix))
    }

    /// The texts of the files.
    pub fn sources(&self) -> impl Iterator<Item = &Arc<Source>> {
        self.files.iter().map(|file| file.entries.source())
    }

    fn id(&self, at: At) -> &str {
        self.files[at.file].entries.id(at.entry)
    }
}

/// What a message says: its value, and each attribute by its name.
pub(super) type Said<'f> = Vec<(Option<&'f str>, &'f ast::Pattern<&'f str>)>;

/// A message or term with its place.
#[derive(Clone, Copy)]
pub(super) struct Found<'b> {
    file: &'b File,
    entry: usize,
}

impl<'b> Found<'b> {
    /// Its id, of a term with the hyphen.
    pub fn id(&self) -> &'b str {
        self.file.entries.id(self.entry)
    }

    /// What its file holds over.
    pub fn holds(&self) -> Holds {
        self.file.holds
    }

    /// Where its id stands.
    pub fn place_of_id(&self) -> Place {
        self.file.entries.place_of_id(self.entry)
    }

    /// Where a piece of it stands.
    pub fn place(&self, piece: &str) -> Place {
        self.file.entries.place(self.entry, piece)
    }

    /// It alone, as a file.
    pub fn resource(&self) -> Option<&'b Arc<FluentResource>> {
        self.file.entries.resource(self.entry)
    }

    /// What it says.
    pub fn parsed(&self) -> Option<Parsed<'b>> {
        self.file.entries.said(self.entry)
    }

    /// What it says as a message: its value, and each attribute by its name; of a term nothing.
    pub fn said(&self) -> Said<'b> {
        let Some(Parsed { value, attributes }) = self.parsed().filter(|_| !self.id().starts_with('-')) else {
            return Vec::new();
        };
        let value = value.map(|value| (None, value));
        value.into_iter().chain(attributes.iter().map(|it| (Some(it.id.name), &it.value))).collect()
    }

    /// Its value, or an attribute.
    pub fn pattern(&self, attribute: Option<&str>) -> Option<&'b ast::Pattern<&'b str>> {
        let Parsed { value, attributes } = self.parsed()?;
        match attribute {
            None => value,
            Some(name) => attributes.iter().find(|attribute| attribute.id.name == name).map(|it| &it.value),
        }
    }
}
