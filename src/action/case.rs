//! A case as it was read: whom it is for, what is asked, of whom, until when.
//!
//! Everything keeps its [`Place`] in the file, so that a message that is missing in a language can still be
//! reported at the line of the case that asks for it.

use std::collections::BTreeMap;

use jiff::civil::Date;

use super::at::At;
use super::deadline::Deadline;
use super::form::FormId;
use super::naming::Naming;
use super::pause::Pause;
use super::people::{Person, Unnamed};
use super::recipient::Recipient;
use super::status::Status;
use super::within::{Declared, WritingWithin};
use crate::catalog::Catalog;
use crate::date::PartialDate;
use crate::diagnostic::Place;
use crate::locale;

/// The message of a case without people that names what it is about; the title where there is none.
pub const MATTER: &str = "matter";

/// The list of a case with the names that must not be told, and the beginning of others that add to it.
pub const WITHHELD_NAMES: &str = "withhold-name";

/// The kind that is meant where none is named.
pub const DEFAULT_KIND: &str = "letter";

/// One kind of document that the case is written in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Kind {
    /// Its name: the key under `[kinds]`. Message `kind-<name>` names it to people.
    pub name: At<String>,
    /// The template that its letters are written by: `templates/<template>.md.hbs`.
    pub template: At<String>,
    /// How its page is.
    pub form: FormId,
    /// The message of the case that its subject is.
    pub subject: At<String>,
    /// The messages of the case that its text is made of, in their order.
    pub paragraphs: Vec<At<String>>,
    /// The openings that a writer may choose from; the first is one of the paragraphs, which the others replace.
    pub openings: Vec<At<String>>,
    /// Whom it goes to, each with the role that it has in this kind: those that the kind names, else those of the case that are
    /// not only `named`.
    pub recipients: Vec<Recipient>,
    /// Whether it names them itself.
    pub names_recipients: bool,
    /// The demands that replace the case's, where the kind has its own.
    pub demands: Option<Vec<At<String>>>,
    /// The law that replaces the case's, where the kind has its own.
    pub law: Option<Vec<At<String>>>,
    /// What only one side reports, in place of the case's.
    pub attributed: Option<Vec<At<String>>>,
}

impl Kind {
    /// A country of writers to whom no mission is near: whoever lives there writes to the main recipients alone.
    pub fn elsewhere(&self) -> Option<&'static str> {
        let far = |code: &&str| self.recipients.iter().all(|it| it.writers_in.iter().all(|at| at != code));
        ["CH", "NO", "NZ"].into_iter().find(far)
    }
}

/// Where the facts come from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SourceNote {
    /// Its title, as its publisher gives it.
    pub title: String,
    /// The day it was published, where that is known.
    pub published: Option<Date>,
    /// Where it is found, where that is known.
    pub url: Option<String>,
}

/// One urgent action, as `actions/<id>.toml` tells it.
#[derive(Debug, Clone, PartialEq)]
pub struct Action {
    /// The file's name without its ending.
    pub id: String,
    /// The start of its file, for what concerns the case as a whole.
    pub place: Place,
    /// The number that its organisation gives it: "UA 12/26".
    pub number: Option<String>,
    /// The index of the document that it was published as.
    pub index: Option<String>,
    /// The action that it goes on from, by id.
    pub follows: Option<At<String>>,
    /// The state that is addressed, ISO 3166-1 alpha-2.
    pub country: String,
    /// The day it was issued.
    pub issued: Option<At<Date>>,
    /// The last day for letters, with its hour where there is one.
    pub expires: Option<At<Deadline>>,
    /// Whether letters are written.
    pub status: At<Status>,
    /// Why it is paused, where it is.
    pub reason: Option<At<Pause>>,
    /// Who agreed that it is published.
    pub consent: Option<String>,
    /// What no letter speaks of: lists `withhold-<id>` have the words.
    pub withhold: Vec<At<String>>,
    /// Languages, in the order the recipients prefer.
    pub languages: Vec<At<String>>,
    /// Whether any other complete language will do.
    pub any_language: bool,
    /// The languages that have words for it: tags of folders with a file of its id.
    pub worded: Vec<String>,
    /// What is demanded, by ids: the message `demand-<id>` says each.
    pub demands: Vec<At<String>>,
    /// The law that is named: messages of `law.ftl`.
    pub law: Vec<At<String>>,
    /// What only one side reports: messages `claim-<id>` have the words that it is told in.
    pub attributed: Vec<At<String>>,
    /// The treaties that the state has not joined: no letter may rest on them.
    pub not_joined: Vec<At<String>>,
    /// Whether people who live in the state write to it without danger.
    pub writing_within: Declared,
    /// Whom it is for; nobody where it is about a law or a place: see [`MATTER`].
    pub people: Vec<Person>,
    /// Dates, variables of the messages.
    pub dates: BTreeMap<String, At<PartialDate>>,
    /// Whether charge, trial or sentence came before arrest, as the case says that they did.
    pub in_absence: bool,
    /// Numbers that name something, variables of the messages: texts whose digits are written one by one.
    pub identifiers: BTreeMap<String, At<String>>,
    /// The dates among them that are announced and not past: a hearing, an execution.
    pub planned: Vec<At<String>>,
    /// Numbers, variables of the messages.
    pub numbers: BTreeMap<String, At<i64>>,
    /// Whom to write to.
    pub recipients: Vec<Recipient>,
    /// The kinds it is written in.
    pub kinds: Vec<Kind>,
    /// Where the facts come from.
    pub sources: Vec<SourceNote>,
    /// A page about the case, for posts.
    pub link: Option<String>,
}

impl Action {
    /// The kind of that name.
    pub fn kind(&self, name: &str) -> Option<&Kind> {
        self.kinds.iter().find(|kind| kind.name.value == name)
    }

    /// The demands of a kind: its own, else the case's.
    pub fn demands_of<'a>(&'a self, kind: &'a Kind) -> &'a [At<String>] {
        kind.demands.as_deref().unwrap_or(&self.demands)
    }

    /// The law that letters of a kind name: its own, else the case's.
    pub fn law_of<'a>(&'a self, kind: &'a Kind) -> &'a [At<String>] {
        kind.law.as_deref().unwrap_or(&self.law)
    }

    /// What only one side reports, in letters of a kind: its own, else the case's.
    pub fn attributed_of<'a>(&'a self, kind: &'a Kind) -> &'a [At<String>] {
        kind.attributed.as_deref().unwrap_or(&self.attributed)
    }

    /// Whether signing in full endangers whoever lives in the state.
    pub fn endangers_writers(&self) -> bool {
        self.writing_within.writing == WritingWithin::Danger
    }

    /// Whether signing in full endangers whoever lives in that country.
    pub fn endangers_writers_in(&self, country: &str) -> bool {
        self.endangers_writers() && self.country == country
    }

    /// The languages that letters are written in: its own that have words for it, and where it takes any, every other one.
    pub fn written_in<'a>(&'a self, available: &'a [String]) -> Vec<&'a str> {
        let own = self.languages.iter().map(|at| at.value.as_str());
        let is_other = |tag: &&str| !own.clone().any(|own| own == *tag) && self.has_words(tag);
        let others = available.iter().map(String::as_str).filter(|tag| self.any_language && is_other(tag));
        own.clone().filter(|tag| self.has_words(tag)).chain(others).collect()
    }

    /// The languages that the recipients prefer and that have no words for it.
    pub fn without_words(&self) -> impl Iterator<Item = &At<String>> {
        self.languages.iter().filter(|tag| !self.has_words(&tag.value))
    }

    fn has_words(&self, tag: &str) -> bool {
        self.worded.iter().any(|known| known == tag)
    }

    /// The language that its words in others are held against: the reference where it has words, else the first that has.
    pub fn reference(&self) -> Option<&str> {
        let own = self.languages.iter().map(|at| at.value.as_str());
        let tags = [locale::REFERENCE].into_iter().chain(own).chain(self.worded.iter().map(String::as_str));
        tags.into_iter().find(|tag| self.has_words(tag))
    }

    /// Whether a name that it knows must not be told.
    pub fn withholds_a_name(&self) -> bool {
        self.people.iter().any(|person| person.unnamed == Some(Unnamed::Withheld))
    }

    /// The title in that language, else in one that the action has, else its id.
    pub fn title(&self, catalog: &Catalog, language: &str) -> String {
        let own = self.languages.iter().map(|at| at.value.as_str());
        let tags = [language, locale::REFERENCE].into_iter().chain(own);
        locale::said_in(catalog, tags, &format!("actions/{}.ftl", self.id), "title").unwrap_or_else(|| self.id.clone())
    }

    /// The names of the variables that it gives its messages.
    pub fn variables(&self) -> impl Iterator<Item = &str> {
        self.dates.keys().chain(self.numbers.keys()).chain(self.identifiers.keys()).map(String::as_str)
    }

    /// What came before the arrest though it commonly follows it: the names of dates.
    pub fn before_arrest(&self) -> impl Iterator<Item = (&str, &At<PartialDate>)> {
        let arrested = self.dates.get("arrested").map(|at| at.value.first_day());
        let dates =
            ["charged", "tried", "sentenced"].into_iter().filter_map(|name| Some((name, self.dates.get(name)?)));
        dates.filter(move |(_, date)| arrested.is_some_and(|arrested| date.value.last_day() < arrested))
    }

    /// The day of the newest thing that is on record: of its dates that are past, but a birth; of its sources and its issue.
    pub fn newest_fact(&self, today: Date) -> Option<Date> {
        let is_event = |name: &str| name != "born" && !self.planned.iter().any(|planned| planned.value == name);
        let events = self.dates.iter().filter(|(name, _)| is_event(name)).map(|(_, date)| date.value.last_day());
        events.chain(self.told_on()).filter(|day| *day <= today).max()
    }

    /// The day as of which the facts of the action are told: the newest of its sources and its issue.
    pub fn told_on(&self) -> Option<Date> {
        self.sources.iter().filter_map(|source| source.published).chain(self.issued.as_ref().map(|at| at.value)).max()
    }
}

/// What a kind is called in a language, else its name.
pub fn kind_name(catalog: &Catalog, language: &str, kind: &str) -> String {
    let tags = [language, locale::REFERENCE];
    locale::said_in(catalog, tags, "kinds.ftl", &Naming::Kind.message(kind)).unwrap_or_else(|| kind.to_owned())
}
