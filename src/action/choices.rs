//! What a writer chooses among what a case offers: how the letter opens, and in which order it asks.
//!
//! A choice is the writer's, never chance. Nothing can be left out by it: all demands stay, and the facts with them.

use std::collections::BTreeMap;

use jiff::civil::Date;

use super::{Action, At, Kind, REMINDER};
use crate::catalog::near_or_all;
use crate::diagnostic::Diagnostic;
use crate::message::known_names;
use crate::msg;

/// The choices of a writer; none is as the case has it.
#[derive(Debug, Clone, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Choices {
    /// The opening, by its message.
    pub opening: Option<String>,
    /// The demands that come first, in this order; the others follow in the case's.
    pub demands: Vec<String>,
    /// The earlier letters that a reminder tells of.
    pub sent: Earlier,
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
        wrong
    }

    /// The paragraphs of a kind, with the opening that was chosen.
    pub fn paragraphs<'k>(&self, kind: &'k Kind) -> Vec<&'k str> {
        let chosen = kind.openings.iter().find(|known| Some(&known.value) == self.opening.as_ref());
        let first = kind.openings.first();
        let paragraphs = kind.paragraphs.iter().map(|paragraph| match (chosen, first) {
            (Some(chosen), Some(first)) if paragraph.value == first.value => chosen.value.as_str(),
            _ => paragraph.value.as_str(),
        });
        kind.reminder.then_some(REMINDER).into_iter().chain(paragraphs).collect()
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
