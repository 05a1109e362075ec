//! Letters with slots: for a page that fills them by itself, without this program.
//!
//! Whatever differs from writer to writer is a slot, and what can stand in it is told beside: the choices that a case offers
//! ([`Offer`]), the messages that they say ([`Composer::sayings`]). What the letter turns on otherwise (the office, the writer's
//! country and gender, the day) is the caller's to vary.

use std::collections::BTreeMap;

use jiff::civil::Date;
use serde::Serialize;

use super::blocks;
use super::composer::{Composer, Signers};
use super::content::Letter;
use super::forms;
use super::messages::set;
use super::pattern::Mark;
use super::selection::{BASIS, LEAD, REPLY, SHORT_REPLY, Selection, THANKS, first_of, wording};
use crate::action::{Gender, Length, Naming, Paragraph, REMINDER, Recipient};
use crate::date::PartialDate;
use crate::diagnostic::Diagnostic;
use crate::locale::NameForm;
use crate::template::escape;
use crate::text::{FSI, PDI};
use crate::writer::Writer;

/// What a slot of a letter is filled with; each is a mark in its texts.
pub(crate) const OPENING: Mark = Mark::Piece(0);
/// The paragraphs behind the writer's own words.
pub(crate) const FOLLOWING: Mark = Mark::Piece(1);
/// The items of the list of demands.
pub(crate) const DEMANDS: Mark = Mark::Piece(2);
/// What stands before them.
pub(crate) const LEADING: Mark = Mark::Piece(3);
/// What asks for a reply.
pub(crate) const REPLYING: Mark = Mark::Piece(4);
/// What thanks.
pub(crate) const THANKING: Mark = Mark::Piece(5);

/// What a letter turns on besides its writer's texts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Turn {
    /// Where its writer lives.
    pub(crate) country: String,
    pub(crate) gender: Gender,
    pub(crate) day: Date,
}

/// What a letter is made of, besides what it turns on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Make {
    pub(crate) length: Length,
    /// Which wording of the sentence that asks for a single demand, from 0.
    pub(crate) lead: usize,
    /// Whether the writer says something of their own.
    pub(crate) note: bool,
}

/// What a kind's text says in one place.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(untagged)]
pub(crate) enum Entry {
    /// A message that always stands there.
    Said(String),
    /// So many of these.
    Any(usize, Vec<String>),
}

/// What the letters of a kind in a language choose from, as [`Composer::selection`] does.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Offer {
    /// What the draw begins with: the case, the kind, the language.
    drawn: [String; 3],
    /// Whether somebody signs it, by whom it is drawn.
    signed: bool,
    /// Whether it prints the writer's address, which the draw then turns on.
    prints_address: bool,
    openings: Vec<String>,
    /// The message that a reminder begins with.
    reminder: Option<String>,
    /// Its text, in full and short.
    text: [Vec<Entry>; 2],
    opens_at: [usize; 2],
    /// Who may say what they are, by their messages.
    writers: Vec<String>,
    /// The facts that stand beside none of these messages.
    apart: BTreeMap<String, Vec<String>>,
    demands: Vec<String>,
    /// Whether each of them may stand first where it is drawn.
    leads: Vec<bool>,
    /// How many wordings messages have that have several.
    wordings: BTreeMap<String, usize>,
    /// Whether a single demand stands in a sentence of its own.
    alone: bool,
    /// Whether a short letter asks and thanks in one sentence.
    short_reply: bool,
}

/// What is said in the slots of a letter that turns on something: the message, and its text.
pub(crate) type Sayings = BTreeMap<String, String>;

impl Composer {
    /// What a writer chooses from, and what is drawn for them.
    pub(crate) fn offer(&self) -> Offer {
        let Self { action, kind, .. } = self;
        let id = |at: &crate::action::At<String>| at.value.clone();
        let text = |length| {
            let entry = |entry: &Paragraph| match entry {
                Paragraph::Said(said) => Entry::Said(id(said)),
                Paragraph::Any(any) => Entry::Any(any.count, any.of.iter().map(id).collect()),
            };
            kind.text(length).iter().map(entry).collect::<Vec<_>>()
        };
        let opens_at = |length| kind.opening_at(kind.text(length));
        let demands = action.demands_of(kind);
        Offer {
            drawn: [action.id.clone(), kind.name.value.clone(), self.words.tag.clone()],
            signed: self.form.signers() != Signers::Nobody,
            prints_address: self.form.prints_address(),
            openings: kind.openings.iter().map(id).collect(),
            reminder: kind.reminder.then(|| REMINDER.to_owned()),
            text: [text(Length::Full), text(Length::Short)],
            opens_at: [opens_at(Length::Full), opens_at(Length::Short)],
            writers: kind.writers.iter().map(|writer| Naming::Writer.message(&writer.value)).collect(),
            apart: action
                .apart
                .iter()
                .map(|(teller, facts)| (teller.clone(), facts.iter().map(id).collect()))
                .collect(),
            demands: demands.iter().map(id).collect(),
            leads: demands.iter().map(|demand| self.leads(&demand.value)).collect(),
            wordings: self.wordings.clone(),
            alone: self.asks_alone(),
            short_reply: self.words.has(SHORT_REPLY),
        }
    }

    /// Whether a single demand stands in the sentence that asks for it.
    pub(crate) fn asks_alone(&self) -> bool {
        self.form.is_addressed() && self.action.demands_of(&self.kind).len() == 1
    }

    /// How many wordings there are of that sentence.
    pub(crate) fn leads_alone(&self) -> usize {
        if self.asks_alone() { self.wordings(LEAD) } else { 1 }
    }

    /// The letter with slots. Its day is a slot, too, and so is the country where an office is named by it.
    ///
    /// # Errors
    /// A message or a template fails.
    pub(crate) fn with_slots(&self, recipient: &Recipient, turn: &Turn, make: Make) -> Result<Letter, Diagnostic> {
        let selection = self.slotted(make);
        let writer = anybody(turn, make.note.then(|| Mark::Note.character().to_string()));
        let mut letter = self.form.compose(self, recipient, &writer, &selection, turn.day)?;
        let slots = self.slots_of(turn);
        letter.each_text(&mut |text| slots.set(text));
        Ok(letter)
    }

    /// What is said in the slots of such a letter.
    ///
    /// # Errors
    /// A message fails, or is more than a line of plain text.
    pub(crate) fn sayings(&self, recipient: &Recipient, turn: &Turn) -> Result<Sayings, Diagnostic> {
        let mut said = Sayings::new();
        if !self.form.is_addressed() {
            return Ok(said);
        }
        let writer = anybody(turn, None);
        let mut variables = forms::letter_variables(self, recipient, &writer, turn.day)?;
        let slots = self.slots_of(turn);
        let mut add = |id: String, text: String| -> Result<(), Diagnostic> {
            let mut text = self.as_paragraph(&id, &text)?;
            slots.set(&mut text);
            said.insert(id, text);
            Ok(())
        };
        let kind = &self.kind;
        let own = kind.messages().map(|id| id.value.clone());
        let own = own.chain(kind.writers.iter().map(|id| Naming::Writer.message(&id.value)));
        let own = own.chain(kind.reminder.then(|| REMINDER.to_owned()));
        let shared = [REPLY, THANKS].into_iter().chain((!self.asks_alone()).then_some(LEAD)).map(str::to_owned);
        let shared = shared.chain(self.words.has(SHORT_REPLY).then(|| SHORT_REPLY.to_owned()));
        for id in own.chain(shared) {
            for id in (0..self.wordings(&id)).map(|n| wording(&id, n)) {
                // What a kind never says in a paragraph, such as its subject, may say more than a writer's letter knows.
                add(id.clone(), self.words.with_terms(self.text(&id, &variables)?))?;
            }
        }
        for demand in self.action.demands_of(kind).iter().map(|demand| &demand.value) {
            for (first, last) in [(false, false), (false, true), (true, false), (true, true)] {
                let text = self.text(&self.demand_message(demand, first), &variables)?;
                set(&mut variables, "demand", &text);
                let item = self.text(if last { "demand-last" } else { "demand-item" }, &variables)?;
                add(demand_key(demand, first, last), item)?;
            }
        }
        Ok(said)
    }

    /// What the words of a letter turn on of a country, but for the name of a mission's: whom it is to there, how dates are written.
    pub(crate) fn turned_by(&self, country: &str) -> String {
        let mains = self.main_recipients(&Writer::neutral(country));
        let mains: Vec<&str> = mains.into_iter().map(|main| main.id.value.as_str()).collect();
        let own_dates = !std::sync::Arc::ptr_eq(self.words.formats_in(country), &self.words.formats);
        format!("{mains:?} {own_dates}")
    }

    /// What an office is called, the country that a mission is in as a slot.
    ///
    /// # Errors
    /// A message of the office fails.
    pub(crate) fn office_with_slots(&self, recipient: &Recipient, turn: &Turn) -> Result<String, Diagnostic> {
        let mut name = self.say_office_to(recipient, &turn.country)?.replace('\n', ", ");
        self.slots_of(turn).set(&mut name);
        Ok(name)
    }

    /// A state's name in a form.
    pub(crate) fn state_name(&self, code: &str, form: NameForm) -> String {
        self.states.name(&self.words, code, form)
    }

    /// A text as a paragraph of the body has it.
    fn as_paragraph(&self, id: &str, text: &str) -> Result<String, Diagnostic> {
        match &blocks::parse(&escape::markdown(text))[..] {
            [blocks::Block::Paragraph { inlines }] => blocks::marked(inlines),
            [] => Some(String::new()),
            _ => None,
        }
        .ok_or_else(|| {
            Diagnostic::error(crate::msg!("pages-error-paragraph", message = id, language = &self.words.tag))
        })
    }

    /// What a letter of slots is made of.
    fn slotted(&self, make: Make) -> Selection {
        let one = |mark: Mark| mark.character().to_string();
        let is_short = make.length == Length::Short;
        let short_reply = is_short && self.words.has(SHORT_REPLY);
        let mut selection = Selection {
            opening: vec![one(OPENING)],
            following: vec![one(FOLLOWING)],
            demands: vec![one(DEMANDS)],
            said: BTreeMap::new(),
            short_reply,
        };
        let mut said = |id: &str, message: String| _ = selection.said.insert(id.to_owned(), message);
        said(REPLY, one(REPLYING));
        said(THANKS, one(THANKING));
        match self.asks_alone() {
            true => {
                said(LEAD, wording(LEAD, make.lead));
                selection.demands = self.action.demands_of(&self.kind).iter().map(|id| id.value.clone()).collect();
            }
            false if self.action.demands_of(&self.kind).is_empty() => selection.demands.clear(),
            false => said(LEAD, one(LEADING)),
        }
        selection.said.extend(self.basis(make.length).map(|basis| (BASIS.to_owned(), basis)));
        selection
    }

    fn slots_of(&self, turn: &Turn) -> Slots {
        let formats = self.words.formats_in(&turn.country);
        let day = formats.date(PartialDate::Day(turn.day));
        let host = self.states.name(&self.words, &turn.country, NameForm::In);
        Slots { day, host: Some(host).filter(|_| self.kind.recipients.iter().any(|it| it.anywhere)) }
    }
}

/// The key of a demand as an item: whether it stands first, and last.
pub(crate) fn demand_key(demand: &str, first: bool, last: bool) -> String {
    let first = if first { first_of(demand) } else { Naming::Demand.message(demand) };
    if last { format!("{first} last") } else { first }
}

/// Texts of a letter that stand for slots.
struct Slots {
    day: String,
    host: Option<String>,
}

impl Slots {
    fn set(&self, text: &mut String) {
        let mut set = |value: &str, mark: Mark| {
            // A name may be part of another word: only what was filled in is one. What is all of a message has no isolates.
            let isolated = format!("{FSI}{value}{PDI}");
            if text.contains(&isolated) {
                *text = text.replace(&isolated, &format!("{FSI}{}{PDI}", mark.character()));
            } else if text == value {
                *text = mark.character().to_string();
            }
        };
        set(&self.day, Mark::Day);
        if let Some(host) = &self.host {
            set(host, Mark::Host);
        }
    }
}

/// A writer whose texts are slots.
fn anybody(turn: &Turn, note: Option<String>) -> Writer {
    Writer {
        name: Mark::Name.character().into(),
        city: Mark::City.character().into(),
        post_town: Mark::City.character().into(),
        gender: turn.gender,
        note,
        ..Writer::neutral(&turn.country)
    }
}
