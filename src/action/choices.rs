//! What a writer chooses among what a case offers: how the letter opens, which facts it tells, in which words, in which order it
//! asks. All demands stay, whatever is chosen, and so does what a case always tells.

use std::collections::BTreeMap;
use std::str::FromStr;

use jiff::civil::Date;

use super::{Action, At, Kind, Length, Naming, Paragraph};
use crate::catalog::near_or_all;
use crate::diagnostic::Diagnostic;
use crate::message::known_names;
use crate::msg;
use crate::word_enum::UnknownWord;

/// The choices of a writer; `rest` tells what becomes of what none of them decides.
#[derive(Debug, Clone, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Choices {
    /// The opening, by its message.
    pub opening: Option<String>,
    /// The demands that come first, in this order; the others follow in the case's.
    pub demands: Vec<String>,
    /// Facts that the letter tells, by their messages.
    pub facts: Vec<String>,
    /// What the writer is, where they write as that: `doctor` is the message `as-doctor`.
    pub writes_as: Option<String>,
    /// Which wording of each message, from 1.
    pub wording: Option<Wording>,
    /// How much the letter tells.
    pub length: Length,
    /// What becomes of all that is not chosen.
    pub rest: Rest,
    /// The earlier letters that a reminder tells of.
    pub sent: Earlier,
}

/// What becomes of all that a writer does not choose.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Rest {
    /// It is drawn, by what the letter prints of its writer.
    #[default]
    Drawn,
    /// The first of each.
    First,
    /// The longest of each: what a letter comes to at most.
    Longest,
    /// The shortest of each.
    Shortest,
}

/// Which of the wordings of a message, from 1.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Wording(u8);

impl Wording {
    /// No message has more.
    pub const MOST: u8 = 9;

    /// Its place among so many, from 0: where there are fewer, the last.
    pub fn among(self, count: usize) -> usize {
        usize::from(self.0).min(count).saturating_sub(1)
    }

    /// Its number.
    pub fn number(self) -> u8 {
        self.0
    }
}

impl FromStr for Wording {
    type Err = UnknownWord;

    fn from_str(text: &str) -> Result<Self, UnknownWord> {
        let number = text.trim().parse().ok().filter(|number| (1..=Self::MOST).contains(number));
        number.map(Self).ok_or(UnknownWord)
    }
}

/// The days of earlier letters.
#[derive(Debug, Clone, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Earlier {
    /// The day of all of them, where it is said.
    pub all: Option<Date>,
    /// Those to single recipients, by id.
    pub each: BTreeMap<String, Date>,
}

impl Earlier {
    /// The day of the letter to a recipient.
    pub fn to(&self, recipient: &str) -> Option<Date> {
        self.all.or_else(|| self.each.get(recipient).copied())
    }
}

impl Choices {
    /// What a kind does not offer: the field, and what is wrong.
    pub fn unknown(&self, action: &Action, kind: &Kind) -> Vec<(&'static str, Diagnostic)> {
        let mut wrong = Vec::new();
        if let Some(opening) = &self.opening
            && !kind.openings.iter().any(|known| known.value == *opening)
        {
            let message = msg!("error-opening", found = opening, action = &action.id);
            let names = near_or_all(opening, kind.openings.iter().map(|known| known.value.as_str()));
            let hint = if names.is_empty() { msg!("hint-no-openings") } else { known_names(names) };
            wrong.push(("opening", Diagnostic::error(message).hint(hint)));
        }
        let demands = action.demands_of(kind);
        for demand in &self.demands {
            if !demands.iter().any(|known| known.value == *demand) {
                let names = near_or_all(demand, demands.iter().map(|known| known.value.as_str()));
                wrong.push((
                    "demands",
                    Diagnostic::error(msg!("error-demand", found = demand, action = &action.id))
                        .hint(known_names(names)),
                ));
            }
        }
        if let Some(id) = &self.writes_as
            && !kind.writers.iter().any(|known| known.value == *id)
        {
            let message = msg!("error-as", found = id, action = &action.id, kind = &kind.name.value);
            let names = near_or_all(id, kind.writers.iter().map(|known| known.value.as_str()));
            let hint = if names.is_empty() { msg!("hint-no-as") } else { known_names(names) };
            wrong.push(("as", Diagnostic::error(message).hint(hint)));
        }
        if self.length == Length::Short && !kind.form.get().has_lengths() {
            let error = Diagnostic::error(msg!("error-length", kind = &kind.name.value));
            wrong.push(("length", error.hint(msg!("hint-length"))));
        }
        wrong.extend(self.wrong_facts(action, kind));
        wrong
    }

    /// What is wrong with the facts that were chosen: not offered, too many, or told already.
    fn wrong_facts(&self, action: &Action, kind: &Kind) -> Vec<(&'static str, Diagnostic)> {
        let mut wrong = Vec::new();
        let offered: Vec<&str> = kind.facts(self.length).map(|fact| fact.value.as_str()).collect();
        for fact in self.facts.iter().filter(|fact| !offered.contains(&fact.as_str())) {
            let message = msg!("error-fact", found = fact, action = &action.id);
            let names = near_or_all(fact, offered.iter().copied());
            let hint = if names.is_empty() { msg!("hint-no-facts") } else { known_names(names) };
            wrong.push(("facts", Diagnostic::error(message).hint(hint)));
        }
        for any in kind.text(self.length).iter().filter_map(Paragraph::any) {
            let names: Vec<String> = any.of.iter().map(|fact| fact.value.clone()).collect();
            let chosen = names.iter().filter(|fact| self.facts.contains(fact)).count();
            if chosen > any.count {
                let error = Diagnostic::error(msg!("error-facts-many", count = any.count, facts = names));
                wrong.push(("facts", error.hint(msg!("hint-facts-many"))));
            }
        }
        let by_writer = self.writes_as.as_ref().map(|id| Naming::Writer.message(id));
        for teller in self.opening.iter().chain(&by_writer) {
            let told = action.apart.get(teller).into_iter().flatten();
            for fact in told.filter(|fact| self.facts.contains(&fact.value)) {
                let error = Diagnostic::error(msg!("error-fact-told", fact = &fact.value, teller = teller));
                wrong.push(("facts", error.hint(msg!("hint-fact-told"))));
            }
        }
        wrong
    }

    /// All demands of a kind: those that the writer names first, then the others.
    pub fn demands<'a>(&self, action: &'a Action, kind: &'a Kind) -> Vec<&'a At<String>> {
        let demands = action.demands_of(kind);
        let rank = |demand: &At<String>| self.demands.iter().position(|id| *id == demand.value);
        let mut ordered: Vec<&At<String>> = demands.iter().collect();
        // A stable sort: what is not named keeps its place among the others.
        ordered.sort_by_key(|demand| rank(demand).unwrap_or(usize::MAX));
        ordered
    }
}

/// Ids as people list them in one cell or flag: parted by commas, semicolons, bars or spaces.
pub fn listed(text: &str) -> Vec<String> {
    text.split([',', ';', '|', ' ', '،', '؛', '\n']).filter(|id| !id.is_empty()).map(str::to_owned).collect()
}
