//! A case as it was read: whom it is for, what is asked, of whom, until when.
//!
//! Everything keeps its [`Place`] in the file, so that a message that is missing in a language can still be
//! reported at the line of the case that asks for it.

use std::collections::BTreeMap;
use std::sync::Arc;

use jiff::civil::Date;

use super::at::At;
use super::body::{Addressed, Body};
use super::deadline::Deadline;
use super::form::FormId;
use super::law_table::{Joined, LawTable, Record};
use super::lead::Lead;
use super::naming::Naming;
use super::paragraph::{Apart, Paragraph};
use super::pause::Pause;
use super::people::{Person, Unnamed};
use super::recipient::Recipient;
use super::state::{OfState, Standing};
use super::status::Status;
use super::within::{Declared, WritingWithin};
use crate::catalog::Catalog;
use crate::date::PartialDate;
use crate::diagnostic::Place;
use crate::locale;
use crate::message::{Arg, Message};
use crate::msg;

/// The message of a case without people that names what it is about; the title where there is none.
pub const MATTER: &str = "matter";

/// The list of a case with the names that must not be told, and the beginning of others that add to it.
pub const WITHHELD_NAMES: &str = "withhold-name";

/// The message that a reminder begins with, and the kind that every case has whose letters can be reminders.
pub const REMINDER: &str = "reminder";

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
    /// What its text is made of, in this order.
    pub paragraphs: Vec<Paragraph>,
    /// The same of a short letter.
    pub short: Vec<Paragraph>,
    /// Who may say of themselves what they do: messages `as-<id>` of the case.
    pub writers: Vec<At<String>>,
    /// The message of the case that tells what its demands rest on, where it is not the one that letters share.
    pub basis: Option<At<String>>,
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
    /// Whom of the case's people it is about; none where it is about all.
    pub people: Option<Vec<At<String>>>,
    /// The state that it is about, where that is not the case's.
    pub country: Option<String>,
    /// Whether it thanks and asks nothing, and is also written for a closed case.
    pub thanks: bool,
    /// Whether it reminds an office of an earlier letter: its first paragraph is the message `reminder`.
    pub reminder: bool,
}

impl Kind {
    /// The recipients that a writer in that country writes to, in the case's order: those for all writers and those for who lives
    /// there, but those in whose place another stands. The mission of a state "anywhere" is written to where no other of its state is
    /// for that country, and not from the state itself.
    pub fn applying(&self, writer_country: &str) -> Vec<&Recipient> {
        let is_near = |it: &&Recipient| it.writers_in.iter().any(|country| country == writer_country);
        let near = |mission: &Recipient| self.recipients.iter().filter(is_near).any(|it| it.state == mission.state);
        let applies = |it: &&Recipient| match it.anywhere {
            true => is_near(it) || it.state.as_deref() != Some(writer_country) && !near(it),
            false => it.writers_in.is_empty() || is_near(it),
        };
        let applying: Vec<&Recipient> = self.recipients.iter().filter(applies).collect();
        let replaced: Vec<&str> =
            applying.iter().flat_map(|it| &it.instead_of).map(|replaced| replaced.value.as_str()).collect();
        applying.into_iter().filter(|it| !replaced.contains(&it.id.value.as_str())).collect()
    }

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
    /// The state that it is about, ISO 3166-1 alpha-2.
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
    /// The treaties that the state joined or left, where the case says so itself.
    pub treaties: Vec<Standing>,
    /// What is on record of the law.
    pub law_table: Arc<LawTable>,
    /// What is on record of the states that it is about or writes to, by their codes.
    pub states: BTreeMap<String, OfState>,
    /// Whether people who live in the state that it is about write to it without danger.
    pub writing_within: Declared,
    /// Whom it is for; nobody where it is about a law or a place: see [`MATTER`].
    pub people: Vec<Person>,
    /// Dates, variables of the messages.
    pub dates: BTreeMap<String, At<PartialDate>>,
    /// Whether charge, trial or sentence came before arrest, as the case says that they did.
    pub in_absence: bool,
    /// Numbers that name something, variables of the messages: texts whose digits are written one by one.
    pub identifiers: BTreeMap<String, At<String>>,
    /// What is not told twice.
    pub apart: Apart,
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

    /// The reminder of a case that says nothing of one: its letter, which tells the day of the earlier one.
    pub fn plain_reminder(&self) -> Option<Kind> {
        let letter = self.kind(DEFAULT_KIND)?;
        let name = At { value: REMINDER.to_owned(), place: letter.name.place.clone() };
        Some(Kind { name, reminder: true, ..letter.clone() })
    }

    /// The case as a kind tells it: of the people and the state that are its own.
    #[must_use]
    pub fn in_kind(self: &Arc<Self>, kind: &Kind) -> Arc<Self> {
        if kind.people.is_none() && kind.country.is_none() {
            return Arc::clone(self);
        }
        let mut action = Self::clone(self);
        if let Some(people) = &kind.people {
            action.people.retain(|person| people.iter().any(|id| id.value == person.id.value));
        }
        if let Some(country) = kind.country.as_ref().filter(|country| **country != self.country) {
            // What the case knows of its own state is not so of another.
            action.treaties.clear();
            action.writing_within = self.declared_of(country);
            action.country.clone_from(country);
        }
        Arc::new(action)
    }

    /// The demands of a kind: its own, else the case's. Thanks ask nothing.
    pub fn demands_of<'a>(&'a self, kind: &'a Kind) -> &'a [At<String>] {
        match &kind.demands {
            Some(demands) => demands,
            None if kind.thanks => &[],
            None => &self.demands,
        }
    }

    /// The law that a kind names: its own, else the case's. Thanks rest on none.
    pub fn law_of<'a>(&'a self, kind: &'a Kind) -> &'a [At<String>] {
        match &kind.law {
            Some(law) => law,
            None if kind.thanks => &[],
            None => &self.law,
        }
    }

    /// The law that a letter of a kind names to an office: the office's own, else the kind's; that of the case only to offices of the
    /// state that it is about, since what binds a state binds no one else.
    pub fn law_for<'a>(&'a self, kind: &'a Kind, recipient: &'a Recipient) -> &'a [At<String>] {
        match &recipient.law {
            Some(law) => law,
            None if kind.law.is_none() && self.addressed(recipient) != Addressed::State => &[],
            None => self.law_of(kind),
        }
    }

    /// What an office belongs to, seen from the state that the case is about.
    pub fn addressed(&self, recipient: &Recipient) -> Addressed {
        match recipient.body {
            Body::State if recipient.state.as_ref() == Some(&self.country) => Addressed::State,
            Body::State => Addressed::OtherState,
            body => Addressed::Other(body),
        }
    }

    /// What can be done where no way is on record to reach an office: one of a state has missions, any other a site. None for the
    /// person or the family whom a card greets: what is for them goes through no office.
    pub(crate) fn unreachable(&self, recipient: &Recipient) -> Option<Message> {
        if recipient.is_reachable() || recipient.is_addressee_of_cards() {
            return None;
        }
        Some(match (self.addressed(recipient), &recipient.state) {
            (Addressed::State | Addressed::OtherState, Some(state)) if !recipient.anywhere => {
                msg!("unreachable-state", country = Arg::Countries(vec![state.clone()]))
            }
            _ => msg!("unreachable-other"),
        })
    }

    /// What an office is asked to use for the demands: an office of the state that the case is about decides, unless its file or the
    /// case says otherwise; any other does what it can.
    pub fn lead(&self, recipient: &Recipient) -> Lead {
        recipient.lead.unwrap_or(match self.addressed(recipient) {
            Addressed::State => Lead::Authority,
            Addressed::OtherState | Addressed::Other(_) => Lead::Effort,
        })
    }

    /// What only one side reports, in letters of a kind: its own, else the case's.
    pub fn attributed_of<'a>(&'a self, kind: &'a Kind) -> &'a [At<String>] {
        kind.attributed.as_deref().unwrap_or(&self.attributed)
    }

    /// Whether a state is party to a treaty: as the case says of its own state, else the state's file, else the program's table.
    pub fn joined(&self, state: &str, treaty: &str) -> Joined {
        let of_case = self.treaties.iter().filter(|_| state == self.country);
        let of_state = self.states.get(state);
        let own: Vec<&Standing> = of_case.chain(of_state.iter().flat_map(|known| &known.treaties)).collect();
        let is_told = own.iter().any(|standing| standing.treaty.value == treaty);
        let is_refused = of_state.is_some_and(|known| known.not_joined.iter().any(|known| known.value == treaty));
        match self.law_table.joined(state, treaty, &own) {
            joined if is_told || !is_refused => joined,
            Joined::NotParty(record) => Joined::NotParty(record),
            Joined::Party(_) | Joined::Unknown => Joined::NotParty(Record::default()),
        }
    }

    /// The treaties that a state's file says it has not joined, besides those of the table.
    pub fn refused(&self, state: &str) -> impl Iterator<Item = &str> {
        self.states.get(state).into_iter().flat_map(|known| &known.not_joined).map(|treaty| treaty.value.as_str())
    }

    /// What is declared of writing within a state.
    fn declared_of(&self, state: &str) -> Declared {
        if self.country == state {
            return self.writing_within.clone();
        }
        self.states.get(state).and_then(|known| known.writing_within.clone()).unwrap_or_default()
    }

    /// Whether signing in full endangers whoever lives in the state that it is about.
    pub fn endangers_writers(&self) -> bool {
        self.writing_within.writing == WritingWithin::Danger
    }

    /// Whether signing a letter of a kind in full endangers whoever lives in that country: it is the state that the kind is about,
    /// or one that it writes to.
    pub fn endangers_writers_in(&self, kind: &Kind, country: &str) -> bool {
        self.endangering_states(kind).iter().any(|state| state == country)
    }

    /// The states that a kind is about or writes to, and whose people sign its letters by place alone.
    pub fn endangering_states(&self, kind: &Kind) -> Vec<String> {
        let about = kind.country.as_ref().unwrap_or(&self.country);
        let mut states = vec![about.clone()];
        for state in kind.recipients.iter().filter_map(|recipient| recipient.state.as_ref()) {
            if !states.contains(state) {
                states.push(state.clone());
            }
        }
        states.retain(|state| self.declared_of(state).writing == WritingWithin::Danger);
        states
    }

    /// The languages that letters are written in: its own that have words for it, and every other one that it takes.
    pub fn written_in<'a>(&'a self, available: &'a [String]) -> Vec<&'a str> {
        let own = self.preferred();
        let is_other = |tag: &&str| !own.contains(tag) && self.has_words(tag) && self.takes(tag);
        let others: Vec<&str> = available.iter().map(String::as_str).filter(is_other).collect();
        own.into_iter().chain(others).collect()
    }

    /// Whether letters in a language are wanted: it takes any, or names it, or one that it goes on from: who reads `fr` reads `fr-CH`.
    pub(crate) fn takes(&self, language: &str) -> bool {
        let wider = || locale::parents(language);
        let own = |at: &At<String>| {
            at.value == language || self.written_for(&at.value) == Some(language) || wider().contains(&at.value)
        };
        self.any_language || self.languages.iter().any(own)
    }

    /// Its own languages that have words for it, in its order; in the place of one that has none, the one that it goes on from.
    pub(crate) fn preferred(&self) -> Vec<&str> {
        let mut tags: Vec<&str> = Vec::new();
        for tag in self.languages.iter().filter_map(|at| self.written_for(&at.value)) {
            if !tags.contains(&tag) {
                tags.push(tag);
            }
        }
        tags
    }

    /// The languages to try where letters in one cannot be written: those that it goes on from, one that goes by the same name
    /// (`nb` for `nn`), then its own.
    pub(crate) fn instead_of(&self, language: &str, available: &[String]) -> Vec<String> {
        let own = self.preferred().into_iter().map(str::to_owned);
        let mut tags: Vec<String> = Vec::new();
        let others: Vec<String> = available.iter().filter(|tag| *tag != language).cloned().collect();
        let akin = locale::negotiate(language, &others).map(str::to_owned);
        for tag in locale::parents(language).into_iter().chain(akin).chain(own) {
            if tag != language && available.contains(&tag) && !tags.contains(&tag) {
                tags.push(tag);
            }
        }
        tags
    }

    /// The languages that the recipients prefer and that have no words for it.
    pub fn without_words(&self) -> impl Iterator<Item = &At<String>> {
        self.languages.iter().filter(|tag| self.written_for(&tag.value).is_none())
    }

    /// The language in which letters are written for who reads one.
    fn written_for(&self, tag: &str) -> Option<&str> {
        let known = |tag: &str| self.worded.iter().find(|known| *known == tag).map(String::as_str);
        known(tag).or_else(|| locale::parents(tag).iter().find_map(|parent| known(parent)))
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
    pub fn newest_fact(&self, today: Date) -> Option<PartialDate> {
        let is_event = |name: &str| name != "born" && !self.planned.iter().any(|planned| planned.value == name);
        let events = self.dates.iter().filter(|(name, _)| is_event(name)).map(|(_, date)| date.value);
        // Of a month or a year, that it is as new as its first day is all that is known.
        let all = events.chain(self.told_on().map(PartialDate::Day));
        all.filter(|date| date.first_day() <= today).max_by_key(|date| date.first_day())
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
