//! The content as it was last read, and of each letter the last content with which it was good.

use std::collections::BTreeMap;
#[cfg(feature = "pdf")]
use std::sync::OnceLock;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use tokio::sync::watch;

use super::Settings;
use super::documents::Documents;
use super::page;
use super::wishes::Wishes;
use crate::action::{self, Action};
use crate::catalog::Catalog;
use crate::check;
use crate::diagnostic::Diagnostic;
use crate::document::Pages;
#[cfg(feature = "pdf")]
use crate::document::pdf::Press;
use crate::letter::Composer;
use crate::locale;
use crate::parallel;
use crate::words::Ui;

/// Action, kind and language: what a composer is made for.
pub(super) type Key = (String, String, String);

/// What was read, or everything that is wrong in it.
pub(super) type Loaded<T> = Result<Arc<T>, Vec<Diagnostic>>;

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
    composers: Mutex<BTreeMap<Key, Loaded<Composer>>>,
}

impl Content {
    fn read(settings: &Settings, generation: u64) -> Result<Self, Diagnostic> {
        let catalog = match &settings.workspace {
            Some(folder) => Catalog::with_workspace(folder)?,
            None => Catalog::built_in(),
        };
        // A catalog keeps what it has read: from here on the page templates are those of this moment.
        let pages = Pages::new(&catalog).check();
        let ui = Ui::new(&catalog, settings.language.as_deref());
        let actions: BTreeMap<String, Loaded<Action>> = action::load_all(&catalog)
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
            words: page::words_digest(&ui),
            ui,
            languages: locale::available(&catalog),
            actions,
            pages,
            composers: Mutex::default(),
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

    /// The same, for letters of which something is wished.
    ///
    /// # Errors
    /// Everything that is missing or wrong.
    pub fn composer_for(&self, action: &Arc<Action>, kind: &str, language: &str, wishes: &Wishes) -> Loaded<Composer> {
        if wishes.are_plain() {
            return self.composer(action, kind, language);
        }
        self.made(action, kind, language).map(|composer| Arc::new(wishes.heeded(composer)))
    }

    fn made(&self, action: &Arc<Action>, kind: &str, language: &str) -> Result<Composer, Vec<Diagnostic>> {
        match action.kind(kind) {
            Some(kind) => Composer::new(&self.catalog, action, kind, language),
            None => Err(Vec::new()),
        }
    }

    /// What a field of the page is called.
    pub fn field(&self, name: &str) -> String {
        self.ui.word(&format!("preview-field-{name}")).unwrap_or_else(|| name.to_owned())
    }
}

/// A composer, with the content that it was made from.
#[derive(Debug, Clone)]
pub(super) struct Good {
    pub content: Arc<Content>,
    pub composer: Arc<Composer>,
}

/// What is wrong in the files of languages.
#[derive(Debug)]
struct Checked {
    content: Arc<Content>,
    languages: Vec<String>,
    found: Arc<Vec<Diagnostic>>,
}

/// What all answers share.
#[derive(Debug)]
pub(super) struct Desk {
    pub settings: Settings,
    pub documents: Documents,
    content: Mutex<Arc<Content>>,
    /// What keeps the content from being read at all.
    trouble: Mutex<Option<Diagnostic>>,
    good: Mutex<BTreeMap<Key, Good>>,
    checked: Mutex<Option<Checked>>,
    news: watch::Sender<News>,
    /// The press takes longer to make than a letter to print.
    #[cfg(feature = "pdf")]
    press: OnceLock<Result<Arc<Press>, Diagnostic>>,
}

/// What a page hears of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum News {
    /// The content was read, as often as that.
    Read(u64),
    /// The program ends.
    End,
}

impl Desk {
    /// Reads the content for the first time.
    ///
    /// # Errors
    /// The workspace is none.
    pub fn new(settings: Settings) -> Result<Self, Diagnostic> {
        let content = Content::read(&settings, 1)?;
        Ok(Self {
            settings,
            documents: Documents::default(),
            content: Mutex::new(Arc::new(content)),
            trouble: Mutex::default(),
            good: Mutex::default(),
            checked: Mutex::default(),
            news: watch::Sender::new(News::Read(1)),
            #[cfg(feature = "pdf")]
            press: OnceLock::new(),
        })
    }

    /// Reads the content anew, and tells the pages.
    pub fn read_anew(&self) {
        let generation = self.content().generation + 1;
        match Content::read(&self.settings, generation) {
            Ok(content) => {
                *locked(&self.content) = Arc::new(content);
                *locked(&self.trouble) = None;
            }
            Err(error) => *locked(&self.trouble) = Some(error),
        }
        self.news.send_replace(News::Read(generation));
    }

    /// The content of now.
    pub fn content(&self) -> Arc<Content> {
        Arc::clone(&locked(&self.content))
    }

    /// What keeps the content from being read, if anything does.
    pub fn trouble(&self) -> Option<Diagnostic> {
        locked(&self.trouble).clone()
    }

    /// The page templates of some content.
    ///
    /// # Errors
    /// The press cannot be made.
    pub fn pages<'c>(&self, content: &'c Content) -> Result<Pages<'c>, Diagnostic> {
        let pages = Pages::new(&content.catalog).with_print(self.settings.print.clone());
        #[cfg(feature = "pdf")]
        let pages = pages.with_press(self.press.get_or_init(|| pages_press(&self.settings)).clone()?);
        Ok(pages)
    }

    /// Everything that is wrong in the files of languages, as the content is now. A large workspace takes a while: whoever asks
    /// meanwhile waits for it, and asks for nothing that is past.
    pub fn checked(&self, languages: &[String]) -> (Arc<Content>, Arc<Vec<Diagnostic>>) {
        let mut checked = locked(&self.checked);
        let content = self.content();
        let mut languages = languages.to_vec();
        languages.retain(|tag| content.languages.contains(tag));
        if let Some(known) = checked.as_ref()
            && Arc::ptr_eq(&known.content, &content)
            && known.languages == languages
        {
            return (content, Arc::clone(&known.found));
        }
        let found = Arc::new(check::locale::check(&content.catalog, &languages));
        *checked = Some(Checked { content: Arc::clone(&content), languages, found: Arc::clone(&found) });
        (content, found)
    }

    /// Remembers with what a letter was good.
    pub fn was_good(&self, key: Key, good: Good) {
        locked(&self.good).insert(key, good);
    }

    /// With what a letter was last good.
    pub fn last_good(&self, key: &Key) -> Option<Good> {
        locked(&self.good).get(key).cloned()
    }

    /// An action as it was when one of its letters was last good.
    pub fn last_good_action(&self, id: &str) -> Option<Arc<Action>> {
        locked(&self.good)
            .values()
            .find(|good| good.composer.action.id == id)
            .map(|good| Arc::clone(&good.composer.action))
    }

    /// Hears of what is new, from now on.
    pub fn news(&self) -> watch::Receiver<News> {
        self.news.subscribe()
    }

    /// Tells the pages that the program ends.
    pub fn end(&self) {
        self.news.send_replace(News::End);
    }
}

#[cfg(feature = "pdf")]
fn pages_press(settings: &Settings) -> Result<Arc<Press>, Diagnostic> {
    let catalog = Catalog::built_in();
    Pages::new(&catalog).with_print(settings.print.clone()).press().cloned()
}

/// A thread that panicked while it held the lock left a value that is still whole.
fn locked<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
