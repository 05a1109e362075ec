//! Whether what a message was translated from is what its source says now.

use std::collections::{BTreeMap, HashMap};
use std::sync::{Arc, Mutex};

use fluent_syntax::ast::Entry;

use super::lineage::lineage;
use super::overlay::overlaid;
use super::parse::tree;
use super::patterns::patterns;
use super::translated_from::{Origin, TranslatedFrom};
use super::{LETTER_FILES, PROGRAM_FILE, PROGRAM_FOLDER, REFERENCE};
use crate::catalog::{Catalog, Layer};
use crate::lock::locked;

/// The messages of a file, each with its text on one line.
pub(crate) type Texts = BTreeMap<String, String>;

/// Reads the messages of a file of a language: as they are said now, or as they are built in.
type Read<'c> = Box<dyn Fn(Saying, &str, &str) -> Texts + Send + Sync + 'c>;

/// Whose words are meant.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum Saying {
    Now,
    BuiltIn,
}

/// What sources say; each file is read once.
pub(crate) struct Sources<'c> {
    read: Read<'c>,
    known: Mutex<HashMap<(Saying, String, String), Arc<Texts>>>,
}

impl std::fmt::Debug for Sources<'_> {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.debug_struct("Sources").field("known", &self.known).finish_non_exhaustive()
    }
}

/// A message whose source says something else than what it was translated from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct SourceChange {
    /// The source, by the tag of its language.
    pub language: String,
    pub old: String,
    pub new: String,
}

/// A translation that is held against its source.
#[derive(Clone, Copy)]
pub(crate) struct Translation<'t> {
    /// Its language, by its tag.
    pub tag: &'t str,
    pub file: &'t str,
    pub id: &'t str,
    /// Tells what it says, on one line; few are asked.
    pub text: &'t dyn Fn() -> String,
    pub comment: &'t [&'t str],
    /// Where it stands.
    pub layer: Layer,
}

impl<'c> Sources<'c> {
    /// Those of the content. What cannot be read says nothing here; other rules tell it.
    pub fn of(catalog: &'c Catalog) -> Self {
        let built_in = Catalog::built_in();
        Self::read_by(move |saying, tag, file| {
            // What the program itself says is in the program: a workspace can word it otherwise, not say something else.
            let of_program = file == PROGRAM_FILE || file.starts_with(PROGRAM_FOLDER);
            let source = match saying {
                Saying::Now if !of_program => overlaid(catalog, tag, file).ok().flatten(),
                _ => built_in.read(&format!("locales/{tag}/{file}")).ok().flatten(),
            };
            source.and_then(|source| patterns(&source).ok()).unwrap_or_default()
        })
    }

    /// Those that a function reads.
    pub(crate) fn read_by(read: impl Fn(Saying, &str, &str) -> Texts + Send + Sync + 'c) -> Self {
        Self { read: Box::new(read), known: Mutex::default() }
    }

    fn texts(&self, saying: Saying, tag: &str, file: &str) -> Arc<Texts> {
        let key = (saying, tag.to_owned(), file.to_owned());
        if let Some(known) = locked(&self.known).get(&key) {
            return Arc::clone(known);
        }
        let texts = Arc::new((self.read)(saying, tag, file));
        locked(&self.known).insert(key, Arc::clone(&texts));
        texts
    }

    /// Whether the program itself has a file of a language.
    pub(crate) fn has_built_in(&self, tag: &str, file: &str) -> bool {
        !self.texts(Saying::BuiltIn, tag, file).is_empty()
    }

    /// What a source says now.
    pub(crate) fn now(&self, tag: &str, file: &str, id: &str) -> Option<String> {
        self.texts(Saying::Now, tag, file).get(id).cloned()
    }

    /// What a translation was made from, with the language of that text: by its record or comment; else what is built in, where the workspace says that
    /// anew and the translation is none that the workspace said anew, too. `from` is the language that translations of the file are
    /// made from where nothing is written down.
    pub fn made_from(&self, record: &TranslatedFrom, own: Translation<'_>, from: &str) -> Option<(String, String)> {
        match record.origin(own.id, own.text, own.comment) {
            Origin::Text { language, text } => Some((language, text)),
            Origin::Edited => None,
            Origin::Unknown => {
                let before = self.texts(Saying::BuiltIn, from, own.file).get(own.id).cloned()?;
                let is_anew = own.layer == Layer::Workspace
                    && self
                        .texts(Saying::BuiltIn, own.tag, own.file)
                        .get(own.id)
                        .is_some_and(|text| *text != (own.text)());
                (!is_anew).then(|| (from.to_owned(), before))
            }
        }
    }

    /// Whether the source of a translation has changed since it was made.
    pub fn change(&self, record: &TranslatedFrom, own: Translation<'_>, from: &str) -> Option<SourceChange> {
        // Of most the record says what the source says: then it does not matter whether the translation is the same.
        if let Some(made) = record.messages.get(own.id)
            && self.texts(Saying::Now, &record.language, own.file).get(own.id) == Some(&made.from)
        {
            return None;
        }
        let (language, old) = self.made_from(record, own, from)?;
        let new = self.now(&language, own.file, own.id)?;
        (new != old).then_some(SourceChange { language, old, new })
    }
}

/// The messages of a case's letters in a language whose source has changed since they were translated, in their order. What is built in was
/// translated from what is built in.
pub(crate) fn changed_since(catalog: &Catalog, tag: &str, case: &str, from: &str) -> Vec<String> {
    if catalog.workspace().is_none() {
        return Vec::new();
    }
    let sources = Sources::of(catalog);
    lineage(catalog, tag).iter().flat_map(|tag| changed_in(catalog, &sources, tag, case, from)).collect()
}

/// Those of one of the languages that make up another.
fn changed_in(catalog: &Catalog, sources: &Sources<'_>, tag: &str, case: &str, from: &str) -> Vec<String> {
    let mut changed = Vec::new();
    let own = format!("actions/{case}.ftl");
    for file in LETTER_FILES.into_iter().chain([own.as_str()]) {
        let from = if file == own { from } else { REFERENCE };
        let path = format!("locales/{tag}/{file}");
        if from == tag || !(catalog.is_own(&path) || catalog.is_own(&format!("locales/{from}/{file}"))) {
            continue;
        }
        // What cannot be read is told by whoever composes the letter.
        let record = TranslatedFrom::read(catalog, tag, file).unwrap_or_default();
        for (layer, source) in catalog.layers(&path).unwrap_or_default() {
            let (Ok(texts), Ok(resource)) = (patterns(&source), tree(&source)) else { continue };
            for entry in &resource.body {
                let Entry::Message(message) = entry else { continue };
                let Some(text) = texts.get(message.id.name) else { continue };
                let comment = message.comment.as_ref().map(|own| own.content.as_slice()).unwrap_or_default();
                let text = || text.clone();
                let own = Translation { tag, file, id: message.id.name, text: &text, comment, layer };
                if sources.change(&record, own, from).is_some() {
                    changed.push(message.id.name.to_owned());
                }
            }
        }
    }
    changed
}
