//! The pieces of a letter that differ from writer to writer: what is selected for each place of its pattern.

use std::sync::Arc;

use jiff::civil::Date;
use serde_json::Value;

use super::blocks::{self, Block};
use super::composer::Composer;
use super::content::Letter;
use super::forms;
use super::pattern::{MARKED_PIECES, Mark, Pattern, Piece};
use super::selection::{LEAD, Selection, WORDED};
use crate::action::Recipient;
use crate::diagnostic::Diagnostic;
use crate::lock::{read_locked, write_locked};
use crate::template::escape;
use crate::text::FSI;
use crate::writer::Writer;

/// What is said in the places of a letter, each at the number of its mark.
pub(super) type Places = Vec<Place>;

/// What is said in one place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Place {
    /// A message in a paragraph of its own.
    Paragraph(String),
    /// A message beside another.
    Beside(String),
    /// A demand in the list.
    Demand { id: String, first: bool, last: bool },
}

impl Place {
    /// What tells it from all others of a pattern.
    fn key(&self) -> String {
        match self {
            Self::Paragraph(id) => id.clone(),
            Self::Beside(id) => format!("{id} beside"),
            Self::Demand { id, first, last } => format!("{id} {first} {last}"),
        }
    }
}

impl Composer {
    /// A selection with marks in the places of what differs, and what is said there. Where nothing differs, or a covering note
    /// encloses letters to several, it stays as it is.
    pub(super) fn places(&self, selection: Selection, recipient: &Recipient) -> (Selection, Places) {
        let count = selection.paragraphs().count() + selection.demands.len() + WORDED.len();
        if !self.varies() || recipient.is_mission() || count > MARKED_PIECES {
            return (selection, Places::new());
        }
        let mut places = Places::new();
        let mut mark = |place: Place| {
            places.push(place);
            Mark::Piece(places.len() - 1).character().to_string()
        };
        let mut shape = Selection { short_reply: selection.short_reply, ..Selection::default() };
        let said = |id: &String| Place::Paragraph(selection.said(id).to_owned());
        shape.opening = selection.opening.iter().map(|id| mark(said(id))).collect();
        shape.following = selection.following.iter().map(|id| mark(said(id))).collect();
        let demands = &selection.demands;
        let is_alone = demands.len() == 1;
        for (id, _) in selection.worded() {
            let is_lead = *id == LEAD;
            if is_lead && is_alone {
                // The sentence that asks for a single demand is another message.
                continue;
            }
            let message = selection.said(id).to_owned();
            let place = if is_lead { Place::Paragraph(message) } else { Place::Beside(message) };
            shape.said.insert((*id).to_owned(), mark(place));
        }
        let others = selection.said.iter().filter(|(id, _)| !shape.said.contains_key(*id));
        let others: Vec<(String, String)> = others
            .filter(|(id, _)| !selection.paragraphs().any(|own| own == *id))
            .map(|(id, said)| (id.clone(), said.clone()))
            .collect();
        shape.said.extend(others);
        shape.demands = match is_alone {
            true => demands.clone(),
            false => demands
                .iter()
                .enumerate()
                .map(|(n, id)| mark(Place::Demand { id: id.clone(), first: n == 0, last: n + 1 == demands.len() }))
                .collect(),
        };
        (shape, places)
    }

    /// A pattern of a letter that was composed of marks.
    pub(super) fn pattern(
        &self,
        letter: Letter,
        places: &Places,
        recipient: &Recipient,
        writer: &Writer,
        today: Date,
    ) -> Result<Pattern, Diagnostic> {
        if places.is_empty() {
            return Ok(Pattern::of(letter, Value::Null, Vec::new()));
        }
        let variables = forms::letter_variables(self, recipient, writer, today)?;
        let frame = places.iter().map(|place| match place {
            Place::Demand { .. } => self.piece(place, &variables).map(Option::unwrap_or_default),
            Place::Paragraph(_) | Place::Beside(_) => Ok(String::new()),
        });
        let frame = frame.collect::<Result<_, _>>()?;
        Ok(Pattern::of(letter, variables, frame))
    }

    /// What is said in the places of a pattern; none where it cannot be filled in.
    pub(super) fn pieces(&self, pattern: &Pattern, places: &Places) -> Result<Option<Vec<Arc<Piece>>>, Diagnostic> {
        let mut pieces = Vec::with_capacity(places.len());
        for place in places {
            let key = place.key();
            let known = read_locked(&pattern.said).get(&key).cloned();
            let piece = match known {
                Some(piece) => piece,
                None => {
                    let piece = self.piece(place, &pattern.variables)?.map(|text| Arc::new(Piece::new(text)));
                    write_locked(&pattern.said).entry(key).or_insert(piece).clone()
                }
            };
            let Some(piece) = piece else { return Ok(None) };
            pieces.push(piece);
        }
        Ok(Some(pieces))
    }

    /// What is said in a place, as a letter has it; none where it is more than a line of plain text.
    fn piece(&self, place: &Place, variables: &Value) -> Result<Option<String>, Diagnostic> {
        let text = match place {
            Place::Paragraph(id) | Place::Beside(id) => self.words.with_terms(self.text(id, variables)?),
            Place::Demand { id, first, last } => {
                let demand = self.demand(id, *first, variables)?;
                self.demand_item(&demand, *last, variables)?
            }
        };
        // What isolates are needed turns on all of a paragraph.
        if matches!(place, Place::Beside(_)) && text.contains(FSI) {
            return Ok(None);
        }
        Ok(match &blocks::parse(&escape::markdown(&text))[..] {
            [Block::Paragraph { inlines }] => blocks::marked(inlines),
            _ => None,
        })
    }

    /// Whether letters of different writers are made of other pieces.
    fn varies(&self) -> bool {
        let kind = &self.kind;
        let chosen = kind.openings.len() > 1 || !kind.writers.is_empty();
        let facts = || kind.paragraphs.iter().chain(&kind.short).any(|entry| entry.any().is_some());
        let demands = || self.action.demands_of(kind).iter().skip(1).any(|id| self.leads(&id.value));
        chosen || !self.wordings.is_empty() || facts() || demands()
    }
}
