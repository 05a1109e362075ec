//! All content, as it was at one moment.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};

use super::case_words::WordFile;
use super::page_words;
use super::settings::Settings;
use crate::action::Action;
use crate::catalog::Catalog;
use crate::diagnostic::{Diagnostic, Failure};
use crate::document::Pages;
use crate::letter::{self, Composer};
use crate::lock::locked;
use crate::pack::open_workspace;
use crate::ui::Ui;
use crate::{locale, parallel};

/// Action, kind and language: what a composer is made for.
pub(super) type ComposerKey = (String, String, String);

/// What was read, or everything that is wrong in it.
pub(super) type Loaded<T> = Result<Arc<T>, Vec<Diagnostic>>;

/// The layers of a file of a language.
type Layers = Vec<Arc<WordFile>>;

/// All content, as it was at one moment.
#[derive(Debug)]
pub(super) struct Content {
    /// Which reading it is, from 1.
    pub generation: u64,
    pub catalog: Catalog,
    pub ui: Ui,
    /// The languages there are.
    pub languages: Vec<String>,
    /// The actions there are, or what is wrong in their files.
    pub actions: BTreeMap<String, Loaded<Action>>,
    /// What they are called.
    pub titles: BTreeMap<String, String>,
    /// What tells the words of the page from others.
    pub words: String,
    /// Whether the page templates are sound.
    pub pages: Result<(), Vec<Diagnostic>>,
    composers: Mutex<BTreeMap<ComposerKey, Loaded<Composer>>>,
    /// The files of languages that were looked at, by language and name.
    word_files: Mutex<BTreeMap<(String, String), Layers>>,
}

impl Content {
    /// Reads it.
    ///
    /// # Errors
    /// The workspace is none, or a pack that cannot be opened.
    pub(super) fn read(settings: &Settings, generation: u64) -> Result<Self, Failure> {
        let catalog = match &settings.workspace {
            Some(workspace) => open_workspace(workspace)?,
            None => Catalog::built_in(),
        };
        // A catalog keeps what it has read: from here on the page templates are those of this moment.
        let pages = Pages::new(&catalog).check();
        let ui = Ui::new(&catalog, settings.language.as_deref());
        let actions: BTreeMap<String, Loaded<Action>> = letter::load_all(&catalog)
            .into_iter()
            .map(|(id, loaded)| (id, loaded.map(Arc::new).map_err(|failure| failure.diagnostics)))
            .collect();
        let all: Vec<(&String, &Loaded<Action>)> = actions.iter().collect();
        // A workspace may hold a thousand cases, each with its words in a file of its own.
        let titles = parallel::map(&all, |(id, loaded)| {
            let title = loaded.as_ref().map(|action| action.title(&catalog, ui.tag()));
            ((*id).clone(), title.unwrap_or_else(|_| (*id).clone()))
        });
        Ok(Self {
            generation,
            titles: titles.into_iter().collect(),
            words: page_words::words_digest(&ui),
            ui,
            languages: locale::available(&catalog),
            actions,
            pages,
            composers: Mutex::default(),
            word_files: Mutex::default(),
            catalog,
        })
    }

    /// What composes these letters; each is made once.
    ///
    /// # Errors
    /// Everything that is missing or wrong.
    pub fn composer(&self, action: &Arc<Action>, kind: &str, language: &str) -> Loaded<Composer> {
        let key = (action.id.clone(), kind.to_owned(), language.to_owned());
        if let Some(known) = locked(&self.composers).get(&key) {
            return known.clone();
        }
        let made = self.made(action, kind, language).map(Arc::new);
        locked(&self.composers).insert(key, made.clone());
        made
    }

    pub(super) fn made(&self, action: &Arc<Action>, kind: &str, language: &str) -> Result<Composer, Vec<Diagnostic>> {
        match action.kind(kind) {
            Some(kind) => Composer::new(&self.catalog, action, kind, language),
            None => Err(Vec::new()),
        }
    }

    /// The layers of a file of a language; each file is read once.
    pub fn word_files(&self, tag: &str, name: &str) -> Layers {
        let key = (tag.to_owned(), name.to_owned());
        if let Some(known) = locked(&self.word_files).get(&key) {
            return known.clone();
        }
        let read: Layers = WordFile::read(&self.catalog, tag, name).into_iter().map(Arc::new).collect();
        locked(&self.word_files).insert(key, read.clone());
        read
    }

    /// What a field of the page is called.
    pub fn field(&self, name: &str) -> String {
        self.ui.word(&format!("preview-field-{name}")).unwrap_or_else(|| name.to_owned())
    }
}
