//! The content as it was last read, and of each letter the last content with which it was good.

use std::collections::{BTreeMap, BTreeSet};
#[cfg(feature = "pdf")]
use std::sync::OnceLock;
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use tokio::sync::watch;

use super::content::{ComposerKey, Content};
use super::documents::Documents;
use super::settings::Settings;
use super::watch::Changed;
use crate::action::Action;
use crate::catalog::Catalog;
use crate::check;
use crate::diagnostic::{Diagnostic, Failure};
use crate::document::Pages;
#[cfg(feature = "pdf")]
use crate::document::pdf::Press;
use crate::letter::Composer;
use crate::lock::locked;

/// A change of a file is seen and read in less.
const WAITED: Duration = Duration::from_secs(1);
const STEP: Duration = Duration::from_millis(4);

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
pub(super) struct PreviewState {
    pub settings: Settings,
    pub documents: Documents,
    content: Mutex<Arc<Content>>,
    /// What keeps the content from being read at all.
    trouble: Mutex<Vec<Diagnostic>>,
    good: Mutex<BTreeMap<ComposerKey, Good>>,
    checked: Mutex<Option<Checked>>,
    /// Who reads the content reads alone: what it was before is part of what is read.
    reading: Mutex<()>,
    /// Who writes a file writes alone.
    writing: Mutex<()>,
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
    End,
}

impl PreviewState {
    /// Reads the content for the first time.
    ///
    /// # Errors
    /// The workspace is none.
    pub fn new(settings: Settings) -> Result<Self, Failure> {
        let content = Content::read(&settings, 1)?;
        Ok(Self {
            settings,
            documents: Documents::default(),
            content: Mutex::new(Arc::new(content)),
            trouble: Mutex::default(),
            good: Mutex::default(),
            checked: Mutex::default(),
            reading: Mutex::default(),
            writing: Mutex::default(),
            news: watch::Sender::new(News::Read(1)),
            #[cfg(feature = "pdf")]
            press: OnceLock::new(),
        })
    }

    /// Reads what changed, and tells the pages.
    pub fn read_changed(&self, changed: &Changed) {
        let _alone = locked(&self.reading);
        let content = self.content();
        let generation = content.generation + 1;
        // What was not read then is read now.
        let changed = if self.trouble().is_empty() { changed } else { &Changed::Anything };
        match content.read_changed(&self.settings, generation, changed) {
            Ok(content) => {
                *locked(&self.content) = Arc::new(content);
                locked(&self.trouble).clear();
            }
            Err(failure) => *locked(&self.trouble) = failure.diagnostics,
        }
        self.news.send_replace(News::Read(generation));
    }

    /// Reads what changed before anybody was told of changes.
    pub fn catch_up(&self) {
        if !self.content().is_of_now() {
            self.read_changed(&Changed::Files(BTreeSet::new()));
        }
    }

    /// Waits until the content was read as often as that, after a file was written: the watch sees it. Where it does not, it is read
    /// all the same.
    pub fn wait_for(&self, generation: u64) {
        let begun = Instant::now();
        while self.content().generation < generation {
            if begun.elapsed() > WAITED {
                return self.read_changed(&Changed::Anything);
            }
            std::thread::sleep(STEP);
        }
    }

    /// The content of now.
    pub fn content(&self) -> Arc<Content> {
        Arc::clone(&locked(&self.content))
    }

    /// What keeps the content from being read, if anything does.
    pub fn trouble(&self) -> Vec<Diagnostic> {
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
            && sorted(&known.languages) == sorted(&languages)
        {
            return (content, Arc::clone(&known.found));
        }
        let found = Arc::new(check::locale::check(&content.catalog, &languages));
        *checked = Some(Checked { content: Arc::clone(&content), languages, found: Arc::clone(&found) });
        (content, found)
    }

    /// Does something while nobody else writes a file.
    pub fn alone<T>(&self, work: impl FnOnce() -> T) -> T {
        let _alone = locked(&self.writing);
        work()
    }

    /// Remembers with what a letter was good, unless an answer that was begun later has told already.
    pub fn was_good(&self, key: ComposerKey, good: Good) {
        let mut all = locked(&self.good);
        if all.get(&key).is_none_or(|known| known.content.generation <= good.content.generation) {
            all.insert(key, good);
        }
    }

    /// With what a letter was last good.
    pub fn last_good(&self, key: &ComposerKey) -> Option<Good> {
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

fn sorted(languages: &[String]) -> Vec<&String> {
    let mut languages: Vec<&String> = languages.iter().collect();
    languages.sort();
    languages
}

#[cfg(feature = "pdf")]
fn pages_press(settings: &Settings) -> Result<Arc<Press>, Diagnostic> {
    let catalog = Catalog::built_in();
    Pages::new(&catalog).with_print(settings.print.clone()).press().cloned()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::Print;
    use crate::preview::token::Token;

    #[test]
    fn an_answer_that_was_overtaken_does_not_tell_what_was_good_last() {
        let settings = Settings {
            token: Token::new([0; 16]),
            workspace: None,
            language: Some("en".to_owned()),
            today: "2016-11-25".parse().unwrap(),
            print: Print::default(),
        };
        let state = PreviewState::new(settings).unwrap();
        let key = ("hossein-ronaghi-maleki".to_owned(), "letter".to_owned(), "en".to_owned());
        let good_at = |generation| {
            let content = Arc::new(Content::read(&state.settings, generation).unwrap());
            let action = content.actions[&key.0].clone().unwrap();
            let composer = content.composer(&action, &key.1, &key.2).unwrap();
            Good { content, composer }
        };
        for (told, last) in [(2, 2), (3, 3), (2, 3)] {
            state.was_good(key.clone(), good_at(told));
            assert_eq!(state.last_good(&key).unwrap().content.generation, last);
        }
    }
}
