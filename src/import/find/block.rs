//! The lines of an office, and the offices that blocks of lines make.

use super::state::{Block, Part, State};
use crate::action::Role;
use crate::import::contacts::{emails, without_emails};
use crate::import::found::{FoundOffice, MOST_OF_A_KIND};
use crate::import::labels::labels;
use crate::import::line::{Line, words};
use crate::import::offices::LONGEST_BLOCK;
use crate::import::vocabulary::{Term, Vocabulary};

/// A title of an office or a form of address stands within the first words of its line.
const TITLE_WITHIN: usize = 4;

/// No page has more columns of addresses.
const MOST_COLUMNS: usize = 6;

/// Adds a line to the block, or begins another one with it.
pub(super) fn add(state: &mut State<'_>, line: &Line) {
    if line.is_item {
        end(state);
    } else if state.block.has_ended {
        end_unless_it_goes_on(state, line);
    }
    state.block.lines.push(line.clone());
    state.block.has_ended = false;
}

/// Behind an empty line another office begins, unless the one above has neither a place nor a way to be reached.
fn end_unless_it_goes_on(state: &mut State<'_>, next: &Line) {
    let Part::Offices(role) = state.part else { return };
    let has_place = |office: &FoundOffice| office.is_reached() || !office.address.is_empty();
    let is_long = state.block.lines.len() >= LONGEST_BLOCK;
    let is_whole = || state.known.reader().office(role, &state.block.lines).as_ref().is_none_or(has_place);
    if !begins_with_label(&state.known.vocabulary, next) && (is_long || is_whole()) {
        end(state);
    }
}

/// Ends the block: what it says are offices.
pub(super) fn end(state: &mut State<'_>) {
    let Block { lines, .. } = std::mem::take(&mut state.block);
    let role = match state.part {
        Part::Offices(role) => role,
        _ => Role::To,
    };
    take(state, role, lines);
}

/// The offices of a block: one, or one in each of its columns or lines.
pub(super) fn take(state: &mut State<'_>, role: Role, block: Vec<Line>) {
    let vocabulary = &state.known.vocabulary;
    let own_lines = block.len() > 1 && block.iter().all(|line| is_whole_office(vocabulary, line));
    let blocks = match side_by_side(&block) {
        Some(columns) => columns,
        None if own_lines => block.into_iter().map(|line| vec![line]).collect(),
        None => vec![block],
    };
    for block in blocks {
        let is_copy = block.first().is_some_and(|line| is_copy(vocabulary, line));
        let role = if is_copy { Role::Copy } else { role };
        let Some(office) = state.known.reader().office(role, &block) else { continue };
        let is_told = office.is_reached() || office.address.len() > 1 || names_an_office(vocabulary, &block);
        let offices = &mut state.findings.offices;
        if !is_told && !offices.is_empty() {
            // What follows the last office is no other one.
            state.part = Part::Rest;
        } else if offices.len() < MOST_OF_A_KIND {
            offices.push(office);
        }
    }
}

/// A fact of the office above, behind other facts: a salutation at the end of a letter's head.
pub(super) fn add_to_last(state: &mut State<'_>, line: &Line) {
    let Some(last) = state.findings.offices.iter_mut().rev().find(|office| office.role == Role::To) else { return };
    let added = state.known.reader().facts(line);
    last.email.extend(added.email);
    last.fax.extend(added.fax);
    last.phone.extend(added.phone);
    last.salutation = last.salutation.take().or(added.salutation);
    if last.address.is_empty() && last.country.is_none() {
        last.address = added.address;
        last.country = added.country;
    }
}

/// Whether a line is all that is told of an office: who it is, and its address of e-mail.
fn is_whole_office(vocabulary: &Vocabulary, line: &Line) -> bool {
    let own = !begins_with_label(vocabulary, line) || is_copy(vocabulary, line);
    own && !emails(&line.text).is_empty() && words(&without_emails(&line.text)).len() > 2
}

/// Whether a block has a title of an office or a form of address.
fn names_an_office(vocabulary: &Vocabulary, block: &[Line]) -> bool {
    block.iter().any(|line| {
        let head = &line.words[..line.words.len().min(TITLE_WITHIN)];
        vocabulary.find(Term::TitleWord, head).is_some() || vocabulary.begins(Term::Honorific, head).is_some()
    })
}

/// Whether a line begins with a label.
fn begins_with_label(vocabulary: &Vocabulary, line: &Line) -> bool {
    labels(vocabulary, line).first().is_some_and(|label| label.start == 0)
}

/// Whether a line begins with “cc:”.
fn is_copy(vocabulary: &Vocabulary, line: &Line) -> bool {
    labels(vocabulary, line).first().is_some_and(|label| label.start == 0 && label.term == Term::Copy)
}

/// The blocks that stand side by side in columns, each as lines of its own.
fn side_by_side(block: &[Line]) -> Option<Vec<Vec<Line>>> {
    let starts: Vec<usize> = block.first()?.columns().iter().map(|(start, _)| *start).collect();
    let in_columns = block.iter().filter(|line| line.columns().len() == starts.len()).count();
    if !(2..=MOST_COLUMNS).contains(&starts.len()) || in_columns * 2 <= block.len() {
        return None;
    }
    let mut blocks: Vec<Vec<Line>> = starts.iter().map(|_| Vec::new()).collect();
    for line in block {
        for (start, text) in line.columns() {
            let nearest = (0..starts.len()).min_by_key(|at| starts[*at].abs_diff(start))?;
            blocks[nearest].push(Line::part(line.number, text));
        }
    }
    Some(blocks)
}
