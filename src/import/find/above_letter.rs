//! The lines above a model letter: whom it goes to, and how it begins.

use super::knowledge::{first_label, is_contact};
use super::salutations::{LONGEST_SALUTATION, is_salutation, without_marks};
use super::state::{Part, State};
use super::{block, paragraphs};
use crate::action::Role;
use crate::import::found::Found;
use crate::import::labels::Labelled;
use crate::import::line::{Line, words};
use crate::import::offices::LONGEST_ADDRESS_LINE;
use crate::import::vocabulary::Term;

/// Reads a line above the first paragraph of a model letter.
pub(super) fn line(state: &mut State<'_>, line: &Line, labels: &[Labelled]) {
    if is_salutation(state.known, line) || stands_apart(state, line, labels) {
        salutation(state, line);
    } else if line.words.len() > LONGEST_ADDRESS_LINE && labels.is_empty() {
        // The letter has no salutation, and what stood above its first paragraph was no address.
        state.block.lines.clear();
        state.part = Part::Letter;
        paragraphs::prose(state, line);
    } else if first_label(labels).is_none_or(|label| is_contact(label.term) || label.term == Term::Copy) {
        state.block.lines.push(line.clone());
    }
}

/// Behind the block any short line with a comma is a salutation.
fn stands_apart(state: &State<'_>, line: &Line, labels: &[Labelled]) -> bool {
    state.block.has_ended
        && labels.is_empty()
        && line.words.len() <= LONGEST_SALUTATION
        && line.text.ends_with([',', '،'])
        && !line.text.contains(char::is_numeric)
}

/// How the letter begins: it is told of the office above it, or of all offices.
fn salutation(state: &mut State<'_>, line: &Line) {
    let block = std::mem::take(&mut state.block.lines);
    let before = state.findings.offices.len();
    // One line above a salutation is a subject.
    if block.len() > 1 {
        block::take(state, Role::To, block);
    }
    let text = without_marks(&line.text).trim_matches('_').trim();
    // “Dear ______,” is for the writer to fill in.
    let is_blank = text.contains("__") || words(text).len() < 2 && line.text.contains('_');
    let said = (!is_blank).then(|| Found::new(text.to_owned(), line.number));
    match &mut state.findings.offices[before..] {
        [office] => office.salutation = office.salutation.take().or(said),
        [] => state.candidates.salutation = said.or(state.candidates.salutation.take()),
        // Which of them it is for is not told.
        _ => {}
    }
    state.part = Part::Letter;
}
