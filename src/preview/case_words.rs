//! The files of a language as they are, whatever is wrong in them: which messages stand where.

use std::cmp::Reverse;
use std::collections::{BTreeSet, HashMap};
use std::ops::Range;
use std::sync::Arc;

use fluent_syntax::ast::{Entry, Pattern};

use crate::catalog::{Catalog, Layer};
use crate::diagnostic::Source;
use crate::locale::edit::{self, Stand, Standing};
use crate::locale::scaffold::is_source_line;
use crate::locale::{LETTER_FILES, Vocabulary, is_empty};

/// What a message says: its value, which has no name, and its attributes.
pub(super) type Parts = BTreeSet<Option<String>>;

/// A file of a language, in one layer.
#[derive(Debug)]
pub(super) struct WordFile {
    /// Its language.
    pub tag: String,
    /// Its name in the folder of the language.
    pub name: String,
    pub layer: Layer,
    pub source: Arc<Source>,
    /// The keys in their order.
    pub keys: Vec<String>,
    entries: HashMap<String, WordEntry>,
}

/// A message in its file.
#[derive(Debug)]
pub(super) struct WordEntry {
    pub at: Range<usize>,
    /// Which of its parts say something.
    pub parts: Parts,
    /// What is said about it to translators.
    pub comment: String,
}

impl WordFile {
    /// The layers of a file, the one that holds over the other last; none where there is no file, or it cannot be read.
    pub fn read(catalog: &Catalog, tag: &str, name: &str) -> Vec<Self> {
        let layers = catalog.layers(&format!("locales/{tag}/{name}")).unwrap_or_default();
        layers.into_iter().map(|(layer, source)| Self::parse(tag, name, layer, source)).collect()
    }

    fn parse(tag: &str, name: &str, layer: Layer, source: Arc<Source>) -> Self {
        let (mut keys, mut entries) = (Vec::new(), HashMap::new());
        for placed in edit::entries(&source.text) {
            let (value, attributes, comment) = match placed.entry {
                Entry::Message(it) => (it.value, it.attributes, it.comment),
                Entry::Term(it) => (Some(it.value), it.attributes, it.comment),
                _ => continue,
            };
            let says = |pattern: &Pattern<&str>| !is_empty(pattern);
            let own = value.filter(says).map(|_| None);
            let named = attributes.iter().filter(|it| says(&it.value)).map(|it| Some(it.id.name.to_owned()));
            let parts = own.into_iter().chain(named).collect();
            let lines = comment.iter().flat_map(|it| &it.content).filter(|line| !is_source_line(line));
            let comment = lines.copied().collect::<Vec<_>>().join("\n");
            keys.push(placed.key.to_owned());
            entries.entry(placed.key.to_owned()).or_insert(WordEntry { at: placed.at, parts, comment });
        }
        Self { tag: tag.to_owned(), name: name.to_owned(), layer, source, keys, entries }
    }

    pub fn get(&self, key: &str) -> Option<&WordEntry> {
        self.entries.get(key)
    }

    /// The text of a message as a person edits it.
    pub fn text(&self, key: &str) -> Option<String> {
        let at = self.get(key)?.at.clone();
        Some(edit::shown(&self.source.text, &Stand { how: Standing::Whole, at }))
    }
}

/// The files of a language that the letters of a case are made of; what holds over another comes first.
#[derive(Debug)]
pub(super) struct CaseWords {
    pub files: Vec<Arc<WordFile>>,
}

impl CaseWords {
    /// The files that are read for a case, `cards` says whether those of cards come first.
    pub fn names(action: &str, cards: bool) -> Vec<String> {
        let card = cards.then(|| "card.ftl".to_owned());
        let shared = LETTER_FILES.iter().map(|name| (*name).to_owned());
        card.into_iter().chain([format!("actions/{action}.ftl")]).chain(shared).collect()
    }

    /// `files` are those of the language, then those of the languages that it goes on from.
    pub fn of(files: impl IntoIterator<Item = (usize, Arc<WordFile>)>) -> Self {
        let mut files: Vec<(usize, Arc<WordFile>)> = files.into_iter().collect();
        // What cards and cases say holds over all else, a region over the language that it goes on from, then the workspace over
        // what is built in.
        files.sort_by_key(|(farness, file)| {
            let is_own = file.name == "card.ftl" || file.name.starts_with("actions/");
            (!is_own, *farness, Reverse(file.layer))
        });
        Self { files: files.into_iter().map(|(_, file)| file).collect() }
    }

    /// A message, and the file in which it is said.
    pub fn get(&self, key: &str) -> Option<(&Arc<WordFile>, &WordEntry)> {
        self.files.iter().find_map(|file| Some((file, file.get(key)?)))
    }

    /// Whether a message says something, or an attribute (`id.attribute`).
    pub fn says(&self, id: &str) -> bool {
        let (key, part) = split(id);
        self.get(key).is_some_and(|(_, entry)| entry.parts.contains(&part))
    }
}

/// What either of two languages says.
pub(super) struct Either<'a>(pub &'a CaseWords, pub &'a CaseWords);

impl Vocabulary for Either<'_> {
    fn has(&self, id: &str) -> bool {
        self.0.says(id) || self.1.says(id)
    }
}

/// The key of a message, and the part of it that is meant.
pub(super) fn split(id: &str) -> (&str, Option<String>) {
    id.split_once('.').map_or((id, None), |(key, attribute)| (key, Some(attribute.to_owned())))
}
