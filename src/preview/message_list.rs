//! The messages of a letter in one language: what is missing, what is done, and where each stands in the letter.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use serde::Serialize;

use super::case_words::{CaseWords, split};
use super::choices;
use super::content::Content;
use super::message_query::MessageQuery;
use super::own_file::refused;
use super::settings::Settings;
use super::spoken::Subject;
use super::view::Choice;
use crate::letter::normalized;
use crate::line_ends::beginning;
use crate::locale::{self, Heard, spoken};
use crate::msg;
use crate::text::{Direction, without_isolates};

/// No more of a text is looked through and shown in the list.
const SHOWN: usize = 300;

/// A language, as the page shows texts of it.
#[derive(Debug, Clone, Serialize)]
pub(super) struct Tongue {
    pub tag: String,
    pub name: String,
    pub dir: Direction,
}

impl Tongue {
    pub fn of(content: &Content, tag: &str) -> Self {
        Self { tag: tag.to_owned(), name: choices::language(content, tag).name, dir: locale::direction(tag) }
    }
}

/// The messages of a letter.
#[derive(Debug, Serialize)]
pub(super) struct MessageList {
    pub generation: u64,
    pub language: Tongue,
    /// The languages that can be translated into.
    pub languages: Vec<Choice>,
    /// Why nothing can be changed.
    pub refused: Option<String>,
    /// How far it has come, in words.
    pub progress: String,
    pub done: usize,
    pub messages: Vec<Listed>,
    /// What the letters that are shown say, in the order in which they say it, by language.
    pub said: BTreeMap<String, Vec<Said>>,
}

/// A message in the list.
#[derive(Debug, Serialize)]
pub(super) struct Listed {
    pub id: String,
    pub file: String,
    pub done: bool,
    /// Whether the letter that is shown says it.
    pub in_letter: bool,
    pub source: String,
    pub text: String,
}

/// A text of a letter.
#[derive(Debug, Serialize)]
pub(super) struct Said {
    pub id: String,
    pub text: String,
}

/// The messages of the letter that is shown; none where there is no letter.
pub(super) fn list(content: &Arc<Content>, settings: &Settings, asked: &MessageQuery) -> Option<MessageList> {
    let subject = Subject::of(content, &asked.query)?;
    let tag = asked.language(content, &subject.from);
    let shown = subject.query.languages.iter().map(String::as_str);
    let heard = heard(&subject, settings, shown.chain([tag.as_str(), &subject.from]));
    let (own, from) = (subject.words(&tag), subject.words(&subject.from));
    let all = subject.messages(&heard, (&own, &from), &tag);
    let done = all.iter().filter(|message| message.is_done(&own)).count();
    let text = |words: &CaseWords, key: &str| {
        let text = words.get(key).and_then(|(file, _)| file.text(key)).unwrap_or_default();
        beginning(&normalized(&text), SHOWN)
    };
    let messages: Vec<Listed> = all
        .iter()
        .map(|message| Listed {
            id: message.key.clone(),
            file: message.file.clone(),
            done: message.is_done(&own),
            in_letter: message.in_letter,
            source: text(&from, &message.key),
            text: text(&own, &message.key),
        })
        .collect();
    Some(MessageList {
        generation: content.generation,
        language: Tongue::of(content, &tag),
        languages: spoken(&content.catalog).iter().map(|tag| choices::language(content, tag)).collect(),
        refused: refused(&content.catalog).map(|message| content.ui.say(&message)),
        progress: content.ui.say(&msg!("preview-edit-progress", done = done, total = messages.len())),
        done,
        messages,
        said: heard.into_iter().map(|(tag, heard)| (tag, heard.iter().map(said).collect())).collect(),
    })
}

/// What the letter says in languages, each on a thread of its own.
pub(super) fn heard<'t>(
    subject: &Subject<'_>,
    settings: &Settings,
    tags: impl IntoIterator<Item = &'t str>,
) -> BTreeMap<String, Vec<Heard>> {
    let tags: BTreeSet<&str> = tags.into_iter().collect();
    std::thread::scope(|scope| {
        let started: Vec<_> =
            tags.into_iter().map(|tag| (tag, scope.spawn(move || subject.heard(settings, tag)))).collect();
        started.into_iter().filter_map(|(tag, thread)| Some((tag.to_owned(), thread.join().ok()?))).collect()
    })
}

fn said(heard: &Heard) -> Said {
    Said { id: split(&heard.id).0.to_owned(), text: without_isolates(&heard.text) }
}
