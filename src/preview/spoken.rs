//! Which messages a letter says, and which its kind asks a language for.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::case_words::{CaseWords, Either, Parts, split};
use super::choices::{self, Picked};
use super::content::Content;
use super::query::Query;
use super::render;
use super::settings::Settings;
use crate::action::{Action, Kind};
use crate::letter::{Variables, body_template, forms, requirements};
use crate::locale::{self, Heard, SETTINGS, Vocabulary, lineage};

/// A letter that somebody translates.
pub(super) struct Subject<'c> {
    pub content: &'c Arc<Content>,
    pub action: Arc<Action>,
    pub query: &'c Query,
    /// The language that is translated from.
    pub from: String,
}

/// A message of the letter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct SpokenMessage {
    pub key: String,
    /// The file of the language that it stands in, or belongs in.
    pub file: String,
    /// What every language says of it.
    pub parts: Parts,
    /// Whether the letter that is shown says it; else another of its kind does.
    pub in_letter: bool,
}

/// A message that a kind asks a language for.
pub(super) struct Asked {
    pub message: String,
    pub variables: Arc<BTreeSet<String>>,
    /// Whether a language may do without it.
    pub further: bool,
    /// Whether a line of the case asks for it.
    pub of_case: bool,
}

impl<'c> Subject<'c> {
    pub fn of(content: &'c Arc<Content>, query: &'c Query) -> Option<Self> {
        let id = choices::action(content, query)?;
        let action = Arc::clone(content.actions.get(&id)?.as_ref().ok()?);
        let from = action.reference().unwrap_or(locale::REFERENCE).to_owned();
        Some(Self { content, action, query, from })
    }

    pub fn picked(&self) -> Option<Picked<'_>> {
        choices::pick(&self.action, self.query)
    }

    /// The files of a language, and of those that it goes on from.
    pub fn words(&self, tag: &str) -> CaseWords {
        let cards = self.picked().is_some_and(|picked| !forms::of(picked.kind.form).tells_the_case());
        let names = CaseWords::names(&self.action.id, cards);
        let tags = lineage(&self.content.catalog, tag);
        let files = tags.iter().enumerate().flat_map(|(farness, tag)| {
            let files = names.iter().flat_map(move |name| self.content.word_files(tag, name));
            files.map(move |file| (farness, file)).collect::<Vec<_>>()
        });
        CaseWords::of(files)
    }

    /// What the letter says in a language; nothing while something is wrong there.
    pub fn heard(&self, settings: &Settings, tag: &str) -> Vec<Heard> {
        let heard = || {
            let picked = self.picked()?;
            let kind = picked.kind;
            let wishes = self.query.wishes.settle(self.content, &self.action, kind, settings.today).unwrap_or_default();
            let composer = self.content.made(&self.action, &kind.name.value, tag).ok()?;
            let composer = if wishes.are_plain() { composer } else { wishes.heeded(composer) };
            let writer = render::writer(self.content, self.query, kind, picked.recipient, &wishes).ok()?;
            let writer = writer.in_order(wishes.sort, tag);
            let all = &composer.kind.recipients;
            let recipient = all.iter().find(|it| it.id.value == picked.recipient.id.value).or(all.first())?.clone();
            composer.heard(&recipient, &writer, settings.today).ok()
        };
        heard().unwrap_or_default()
    }

    /// What a kind asks for, where either of two languages has what needs not be said.
    pub fn asked(&self, kind: &Kind, words: &dyn Vocabulary) -> Vec<Asked> {
        let form = forms::of(kind.form);
        if !form.tells_the_case() {
            return Vec::new();
        }
        let action = self.action.in_kind(kind);
        let names = [kind.template.value.as_str(), "cover"];
        let missions = kind.recipients.iter().any(crate::action::Recipient::is_mission);
        let names = names.into_iter().take(if missions { 2 } else { 1 });
        let ready: Vec<_> =
            names.filter_map(|name| body_template(&self.content.catalog, form, name, None, None).ok()).collect();
        let asks = requirements(&action, kind, form, &Variables::of(&action), words, ready.iter());
        asks.into_iter()
            .map(|ask| Asked {
                of_case: ask.by.is_some_and(|place| place.source.name.ends_with(".toml")),
                message: ask.message,
                variables: ask.variables,
                further: ask.further,
            })
            .collect()
    }

    /// The messages of the letter in a language, in the order in which it says them, then those that others of its kind say.
    /// `heard` is what was heard in the languages that the letter can be had in.
    pub fn messages(
        &self,
        heard: &BTreeMap<String, Vec<Heard>>,
        (own, from): (&CaseWords, &CaseWords),
        tag: &str,
    ) -> Vec<SpokenMessage> {
        let Some(picked) = self.picked() else { return Vec::new() };
        let asked = self.asked(picked.kind, &Either(from, own));
        let said = heard.get(tag).into_iter().chain(heard.get(&self.from)).flatten().map(|heard| heard.id.as_str());
        let said: Vec<&str> = said.collect();
        let mut all: Vec<SpokenMessage> = Vec::new();
        let mut known: BTreeSet<&str> = BTreeSet::new();
        let needed = asked.iter().filter(|ask| !ask.further).map(|ask| ask.message.as_str());
        for (n, id) in said.iter().copied().chain(needed).enumerate() {
            let (key, part) = split(id);
            let there = own.get(key);
            let source = from.get(key);
            if !known.insert(key) || (SETTINGS.contains(&key) && there.is_some()) {
                continue;
            }
            let file = there.or(source).map(|(file, _)| file.name.clone());
            let of_case = || asked.iter().any(|ask| split(&ask.message).0 == key && ask.of_case);
            let file = file.unwrap_or_else(|| match of_case() {
                true => format!("actions/{}.ftl", self.action.id),
                false => "letter.ftl".to_owned(),
            });
            let parts = source.map(|(_, entry)| entry.parts.clone()).filter(|parts| !parts.is_empty());
            // What the source does not say need not be translated, unless it is asked for.
            let parts = parts.unwrap_or_else(|| [part].into());
            all.push(SpokenMessage { key: key.to_owned(), file, parts, in_letter: n < said.len() });
        }
        all
    }
}

impl SpokenMessage {
    /// Whether a language says all of it.
    pub fn is_done(&self, own: &CaseWords) -> bool {
        own.get(&self.key).is_some_and(|(_, entry)| self.parts.is_subset(&entry.parts))
    }
}
