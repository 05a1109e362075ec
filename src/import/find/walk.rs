//! From line to line.

use super::knowledge::{Knowledge, first_label, is_of_a_form};
use super::state::{Part, State};
use super::{above_letter, below_heading, calls, conclude, facts, head, headings, mail, office_lines, paragraphs};
use crate::import::found::Findings;
use crate::import::labels::{Labelled, labels};
use crate::import::line::{Line, lines};

/// Reads a text.
pub(in crate::import) fn find(known: &Knowledge, text: &str) -> Findings {
    let lines = lines(text);
    let mut state = State::new(known, &lines);
    for (at, line) in lines.iter().enumerate() {
        state.at = at;
        if line.is_blank() {
            state.block.has_ended = !state.block.lines.is_empty();
            paragraphs::close(&mut state);
        } else {
            read(&mut state, line);
        }
    }
    conclude::conclude(state)
}

/// Reads a line: one that begins a part, else one of the part that it stands in.
fn read(state: &mut State<'_>, line: &Line) {
    let labels = labels(&state.known.vocabulary, line);
    count_languages(state, line);
    if mail::header(state, line, &labels) {
        return;
    }
    if let Some(heading) = headings::heading(state.known, state.lines, state.at, &labels) {
        below_heading::begin(state, heading, line, &labels);
        return;
    }
    if labels.is_empty() && head::is_gender_line(state, line) {
        return;
    }
    calls::missions(state, line);
    facts::facts(state, line, &labels);
    match state.part {
        Part::Offices(_) => office_lines::line(state, line, &labels),
        Part::AboveLetter => above_letter::line(state, line, &labels),
        Part::Head => head::line(state, line, &labels),
        Part::Demands | Part::Letter | Part::Background => in_paragraphs(state, line, &labels),
        Part::Rest => head::date_line(state, line),
    }
}

/// A line of running text; a label between paragraphs ends the one above.
fn in_paragraphs(state: &mut State<'_>, line: &Line, labels: &[Labelled]) {
    let Some(label) = first_label(labels) else { return paragraphs::prose(state, line) };
    paragraphs::close(state);
    if state.part == Part::Background && is_of_a_form(label.term) {
        state.part = Part::Rest;
    }
}

/// In whose words the text is written.
fn count_languages(state: &mut State<'_>, line: &Line) {
    for (length, language) in state.known.vocabulary.of_forms(&line.words) {
        state.candidates.languages_used[language] += length;
    }
}
