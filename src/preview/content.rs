//! All content, as it was at one moment.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, Mutex};

use super::case_words::WordFile;
use super::page_words;
use super::settings::Settings;
use super::watch::Changed;
use crate::action::{Action, case_at, case_path};
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
    pub ui: Arc<Ui>,
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
        let actions: BTreeMap<String, Loaded<Action>> =
            letter::load_all(&catalog).into_iter().map(|(id, read)| (id, loaded(read))).collect();
        let all: Vec<(&String, &Loaded<Action>)> = actions.iter().collect();
        // A workspace may hold a thousand cases, each with its words in a file of its own.
        let titles = parallel::map(&all, |(id, loaded)| ((*id).clone(), title(&catalog, &ui, id, loaded)));
        Ok(Self {
            generation,
            titles: titles.into_iter().collect(),
            words: page_words::words_digest(&ui),
            ui: Arc::new(ui),
            languages: locale::available(&catalog),
            actions,
            pages,
            composers: Mutex::default(),
            word_files: Mutex::default(),
            catalog,
        })
    }

    /// Reads what changed since. A case says nothing of another but that it is there: where the files that changed are of cases
    /// that are still there, all others stay as they are.
    ///
    /// # Errors
    /// As [`Content::read`].
    pub(super) fn read_changed(
        &self,
        settings: &Settings,
        generation: u64,
        changed: &Changed,
    ) -> Result<Self, Failure> {
        let Changed::Files(told) = changed else { return Self::read(settings, generation) };
        // The system tells of one of the paths of a file, and nothing of what happened before it was asked to.
        let files: BTreeSet<String> = told.union(&self.catalog.changed()).cloned().collect();
        let cases: Option<BTreeSet<&str>> = files.iter().map(|path| self.case_still_there(path)).collect();
        let Some(cases) = cases.filter(|_| self.has_all_cases()) else { return Self::read(settings, generation) };
        let catalog = self.catalog.with_changed(&files);
        let (mut actions, mut titles) = (self.actions.clone(), self.titles.clone());
        for id in &cases {
            let action = loaded(letter::load(&catalog, id));
            titles.insert((*id).to_owned(), title(&catalog, &self.ui, id, &action));
            actions.insert((*id).to_owned(), action);
        }
        let mut composers = locked(&self.composers).clone();
        composers.retain(|(action, ..), _| !cases.contains(action.as_str()));
        let mut word_files = locked(&self.word_files).clone();
        word_files.retain(|(tag, name), _| !files.contains(&format!("locales/{tag}/{name}")));
        Ok(Self {
            generation,
            catalog,
            ui: Arc::clone(&self.ui),
            languages: self.languages.clone(),
            actions,
            titles,
            words: self.words.clone(),
            pages: self.pages.clone(),
            composers: Mutex::new(composers),
            word_files: Mutex::new(word_files),
        })
    }

    /// Whether nothing changed since it was read, as far as the files themselves tell.
    pub(super) fn is_of_now(&self) -> bool {
        self.has_all_cases() && self.catalog.changed().is_empty()
    }

    fn has_all_cases(&self) -> bool {
        self.catalog.stems("actions", ".toml").iter().eq(self.actions.keys())
    }

    /// The case of which a file that changed is, where it was there before and is there now.
    fn case_still_there<'p>(&self, path: &'p str) -> Option<&'p str> {
        case_at(path).filter(|id| self.actions.contains_key(*id) && self.catalog.has(&case_path(id)))
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

fn loaded(read: Result<Action, Failure>) -> Loaded<Action> {
    read.map(Arc::new).map_err(|failure| failure.diagnostics)
}

/// What an action is called; by its id, where it cannot be read.
fn title(catalog: &Catalog, ui: &Ui, id: &str, loaded: &Loaded<Action>) -> String {
    loaded.as_ref().map_or_else(|_| id.to_owned(), |action| action.title(catalog, ui.tag()))
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::*;
    use crate::document::Print;
    use crate::preview::token::Token;

    const CHANGED: &str = "hossein-ronaghi-maleki";
    const OTHER: &str = "ahmadreza-djalali";

    fn settings(workspace: &Path) -> Settings {
        Settings {
            token: Token::new([0; 16]),
            workspace: Some(workspace.to_owned()),
            language: Some("en".to_owned()),
            today: "2016-11-25".parse().unwrap(),
            print: Print::default(),
        }
    }

    fn files(paths: &[&str]) -> Changed {
        Changed::Files(paths.iter().map(|path| (*path).to_owned()).collect())
    }

    /// The subject of a letter, or that its case is wrong.
    fn subject(content: &Content, id: &str, language: &str) -> Option<String> {
        let action = content.actions.get(id)?.as_ref().ok()?;
        content.composer(action, "letter", language).ok()?.say("subject").ok()
    }

    /// Holds what is left of the content before, and what was read, against content that is read as a whole.
    fn reread(before: &Content, settings: &Settings, changed: &Changed) -> Content {
        let after = before.read_changed(settings, before.generation + 1, changed).unwrap();
        let whole = Content::read(settings, after.generation).unwrap();
        assert!(after.is_of_now() && whole.is_of_now());
        assert_eq!(after.titles, whole.titles);
        assert_eq!(after.languages, whole.languages);
        assert!(after.actions.keys().eq(whole.actions.keys()));
        for id in after.actions.keys() {
            for language in ["en", "fr"] {
                assert_eq!(subject(&after, id, language), subject(&whole, id, language), "{id} {language}");
                let texts = |content: &Content| -> Vec<String> {
                    let files = content.word_files(language, &format!("actions/{id}.ftl"));
                    files.iter().map(|file| file.source.text.clone()).collect()
                };
                assert_eq!(texts(&after), texts(&whole), "{id} {language}");
            }
        }
        after
    }

    #[test]
    fn of_a_file_that_changed_only_its_case_is_read() {
        let folder = tempfile::tempdir().unwrap();
        let write = |path: &str, text: &str| {
            let path = folder.path().join(path);
            std::fs::create_dir_all(path.parent().unwrap()).unwrap();
            std::fs::write(path, text).unwrap();
        };
        let shipped = Catalog::built_in();
        let (case, words) = (case_path(CHANGED), format!("locales/en/actions/{CHANGED}.ftl"));
        let text = |path: &str| shipped.read(path).unwrap().unwrap().text.clone();
        write(&case, &text(&case));
        let settings = settings(folder.path());
        let mut content = Content::read(&settings, 1).unwrap();
        let other = Arc::clone(content.actions[OTHER].as_ref().unwrap());
        let other_composer = content.composer(&other, "letter", "en").unwrap();
        let is_kept = |content: &Content| Arc::ptr_eq(content.actions[OTHER].as_ref().unwrap(), &other);

        // Words that lie over the built-in ones come, and are other ones.
        for subject_line in ["One", "Another"] {
            let said = text(&words).replacen("subject = ", &format!("subject = {subject_line} "), 1);
            write(&words, &said);
            content = reread(&content, &settings, &files(&[&words]));
            assert!(subject(&content, CHANGED, "en").unwrap().starts_with(subject_line));
            assert!(is_kept(&content));
        }
        assert!(Arc::ptr_eq(&content.composer(&other, "letter", "en").unwrap(), &other_composer));
        // The case breaks, and is mended.
        write(&case, "schema = 1\nno");
        content = reread(&content, &settings, &files(&[&case]));
        assert!(content.actions[CHANGED].is_err() && is_kept(&content));
        write(&case, &text(&case));
        content = reread(&content, &settings, &files(&[&case, &words]));
        assert!(content.actions[CHANGED].is_ok() && is_kept(&content));
        // What was not told: the words of another language, by a link, and the case itself.
        #[cfg(unix)]
        {
            let french = folder.path().join(format!("locales/fr/actions/{CHANGED}.ftl"));
            std::fs::create_dir_all(french.parent().unwrap()).unwrap();
            std::os::unix::fs::symlink(folder.path().join(&words), french).unwrap();
            content = reread(&content, &settings, &files(&[&format!("locales/fr/actions/{CHANGED}.ftl")]));
            write(&words, &text(&words).replacen("subject = ", "subject = For both ", 1));
            content = reread(&content, &settings, &files(&[&words]));
            assert!(subject(&content, CHANGED, "fr").unwrap().starts_with("For both") && is_kept(&content));
            std::fs::remove_file(folder.path().join(format!("locales/fr/actions/{CHANGED}.ftl"))).unwrap();
        }
        write(&case, &text(&case).replacen("schema = 1", "schema = 1\n# longer", 1));
        assert!(!content.is_of_now());
        content = reread(&content, &settings, &files(&[]));
        // A case that comes or goes, and what cases share, may concern all.
        write("actions/new.toml", &text(&case));
        content = reread(&content, &settings, &files(&["actions/new.toml"]));
        assert!(content.actions.contains_key("new") && !is_kept(&content));
        std::fs::remove_file(folder.path().join("actions/new.toml")).unwrap();
        content = reread(&content, &settings, &files(&["actions/new.toml"]));
        assert!(!content.actions.contains_key("new"));
        write("locales/en/recipients.ftl", "supreme-leader = Somebody\n");
        content = reread(&content, &settings, &files(&["locales/en/recipients.ftl"]));
        // What is not known is read.
        std::fs::remove_file(folder.path().join(&words)).unwrap();
        reread(&content, &settings, &Changed::Anything);
    }
}
