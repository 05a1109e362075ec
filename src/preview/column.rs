//! A letter in one language, in the form that is looked at, with what the rules find in it.

use std::sync::Arc;

use super::content::{ComposerKey, Content};
use super::documents::Media;
use super::findings::lead;
use super::made::{Made, Shown};
#[cfg(feature = "pdf")]
use super::printed::Sheet;
use super::state::{Good, PreviewState};
use super::tab::Tab;
use super::view::Panel;
use super::wishes::Wishes;
use crate::action::{Action, Recipient};
use crate::check;
use crate::diagnostic::Diagnostic;
use crate::document::Format;
use crate::finish::Finish;
use crate::letter::Composer;
use crate::msg;
use crate::text::visible;
use crate::writer::{Originator, Writer};

/// What a column is made of.
pub(super) struct Work<'a> {
    pub state: &'a PreviewState,
    pub content: &'a Arc<Content>,
    pub action: &'a Arc<Action>,
    pub kind: &'a str,
    pub recipient: &'a Recipient,
    pub writer: &'a Writer,
    pub tab: Tab,
    pub wishes: &'a Wishes,
}

impl Work<'_> {
    /// Each language on a thread of its own.
    pub fn columns(&self, languages: &[String]) -> Vec<Made> {
        std::thread::scope(|scope| {
            let started: Vec<_> = languages.iter().map(|language| scope.spawn(|| self.column(language))).collect();
            started.into_iter().filter_map(|thread| thread.join().ok()).collect()
        })
    }

    /// The letter as the content is now; while something is wrong there, as it was when it was last good.
    fn column(&self, language: &str) -> Made {
        let key: ComposerKey = (self.action.id.clone(), self.kind.to_owned(), language.to_owned());
        let language = language.to_owned();
        match self.now(&language) {
            Ok((good, shown)) => {
                self.state.was_good(key, good);
                Made { language, stale: false, errors: Vec::new(), shown: Some(shown) }
            }
            Err(errors) => {
                let last = self.state.last_good(&key);
                let shown = last.and_then(|good| self.shown(&good.content, &good.composer).ok());
                Made { language, stale: true, errors, shown }
            }
        }
    }

    fn now(&self, language: &str) -> Result<(Good, Shown), Vec<Diagnostic>> {
        // What is wrong in the files that all letters share is told once, above them all.
        let shared =
            self.content.pages.is_err() || self.content.actions.get(&self.action.id).is_none_or(Result::is_err);
        if shared {
            return Err(Vec::new());
        }
        let composer = self.wishes.composer(self.content, self.action, self.kind, language)?;
        let shown = self.shown(self.content, &composer)?;
        Ok((Good { content: Arc::clone(self.content), composer }, shown))
    }

    fn shown(&self, content: &Content, composer: &Composer) -> Result<Shown, Diagnostic> {
        let PreviewState { settings, documents, .. } = self.state;
        let pages = self.state.pages(content)?;
        let finish =
            Finish { pages: &pages, today: settings.today, one_message: false, attachments: &[], selection: None };
        let all = &composer.kind.recipients;
        let same = all.iter().find(|recipient| recipient.id.value == self.recipient.id.value);
        let recipient = same.or(all.first()).ok_or_else(|| composer.form().nobody(&composer.action))?;
        let applying = composer.recipients_for(&self.writer.country);
        let formats = match self.tab {
            Tab::Letter => [Format::Html].as_slice(),
            Tab::Email if self.writer.originator() != Originator::Unknown => &[Format::Eml],
            Tab::Post => &[Format::Txt],
            Tab::Email | Tab::Printed | Tab::Envelope => &[],
        };
        let writer = self.writer.clone().in_order(self.wishes.sort, &composer.words.tag);
        let finished = finish.letter(composer, recipient, &applying, &writer, formats)?;
        let document = finished.documents.into_iter().next();
        let text = document.map(|document| String::from_utf8_lossy(&document.bytes).into_owned()).unwrap_or_default();
        let mut findings = check::action_rules(&composer.action, &composer.kind, &composer.words.tag, settings.today);
        findings.extend(finished.findings);
        #[cfg(feature = "pdf")]
        let sheet = Sheet { state: self.state, content, pages: &pages, letter: &finished.letter, writer: &writer };
        #[cfg(feature = "pdf")]
        let printed = sheet.printed(recipient, self.tab, &mut findings)?;
        #[cfg(not(feature = "pdf"))]
        let printed = None;
        let panel = match self.tab {
            Tab::Letter => Panel::Frame(documents.keep(Media::Html, text)),
            Tab::Post => Panel::Text(text),
            Tab::Email if self.writer.originator() == Originator::Unknown => {
                Panel::None(content.ui.say(&msg!("preview-no-email")))
            }
            Tab::Email => Panel::Source(visible(&text.replace("\r\n", "\n"))),
            Tab::Printed | Tab::Envelope => {
                printed.unwrap_or_else(|| Panel::None(content.ui.say(&msg!("preview-none"))))
            }
        };
        for finding in &mut findings {
            lead(finding, composer, recipient);
        }
        Ok(Shown { panel, findings })
    }
}
