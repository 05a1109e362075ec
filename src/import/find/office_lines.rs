//! The lines below “please write to” and “copies to”: an office each block, until something else begins.

use super::block;
use super::knowledge::{first_label, is_contact, is_of_a_form};
use super::salutations::{is_salutation, without_marks};
use super::state::{Part, State};
use crate::action::Role;
use crate::import::found::Found;
use crate::import::labels::Labelled;
use crate::import::line::Line;
use crate::import::offices::LONGEST_ADDRESS_LINE;
use crate::import::vocabulary::Term;
use crate::sentences::is_sentence_end;

/// Where a demand begins in a line that leads to demands: “and ask him:”
const DEMAND_WITHIN: usize = 2;

/// A line that ends as a sentence does is one, if it has more words and no comma.
const LONGEST_WITHOUT_COMMA: usize = 5;

/// A line that begins with a call is a sentence, if it has more words.
const LONGEST_CALL_IN_ADDRESS: usize = 4;

/// Reads a line where offices stand.
pub(super) fn line(state: &mut State<'_>, line: &Line, labels: &[Labelled]) {
    let first = first_label(labels);
    match first.map(|label| label.term) {
        Some(term @ (Term::To | Term::Copy)) => {
            block::end(state);
            let role = if term == Term::To { Role::To } else { Role::Copy };
            let is_told = first.is_some_and(|label| !label.text(line).is_empty());
            state.part = if is_told { Part::Offices(role) } else { Part::Head };
            state.block.lines.extend(is_told.then(|| line.clone()));
            return;
        }
        Some(term) if ends_offices(term) => {
            block::end(state);
            state.part = Part::Head;
            return;
        }
        // “Copy to:” had nobody behind it: this is told of the office above.
        Some(term) if state.block.lines.is_empty() && is_contact(term) => {
            block::add_to_last(state, line);
            state.part = Part::Head;
            return;
        }
        _ => {}
    }
    if let Some(part) = part_of_sentence(state, line, first.is_some()) {
        block::end(state);
        state.part = part;
    } else if !state.block.lines.is_empty() && is_salutation(state.known, line) {
        block::end(state);
        let text = without_marks(&line.text).to_owned();
        state.candidates.salutation.get_or_insert(Found::new(text, line.number));
        state.part = Part::Letter;
    } else {
        block::add(state, line);
    }
}

/// Whether a label goes on with the form or the head, behind the offices.
fn ends_offices(term: Term) -> bool {
    is_of_a_form(term) || matches!(term, Term::Subject | Term::Country | Term::Issued | Term::From)
}

/// The part that a line of running text begins; nothing where a line may be of an address.
fn part_of_sentence(state: &State<'_>, line: &Line, is_labelled: bool) -> Option<Part> {
    if line.is_item {
        return None;
    }
    let begins = |term, within: usize| {
        let most = line.words.len().min(within);
        (0..most).any(|at| state.known.vocabulary.begins(term, &line.words[at..]).is_some())
    };
    let length = line.words.len();
    let is_prose = length > LONGEST_ADDRESS_LINE && line.text.ends_with(['.', ':'])
        || length > LONGEST_WITHOUT_COMMA && line.text.ends_with(is_sentence_end) && !line.text.contains(',');
    let is_request = length > LONGEST_CALL_IN_ADDRESS && begins(Term::CallBegins, 1);
    if begins(Term::DemandBegins, DEMAND_WITHIN) && !line.text.ends_with('.') {
        Some(Part::Demands)
    } else {
        (!is_labelled && (is_prose || is_request)).then_some(Part::Rest)
    }
}
