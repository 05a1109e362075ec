//! The head of a mail, which says who passed an action on and when.

use super::block;
use super::knowledge::first_label;
use super::state::{Part, State};
use crate::import::found::Found;
use crate::import::labels::Labelled;
use crate::import::line::{Line, words};
use crate::import::vocabulary::Term;

/// Reads a line of a mail's head; tells whether it was one.
pub(super) fn header(state: &mut State<'_>, line: &Line, labels: &[Labelled]) -> bool {
    let Some(first) = first_label(labels) else { return false };
    let text = first.text(line);
    let is_in_head = state.head.is_mail && state.part == Part::Head;
    match first.term {
        // A mail in a mail begins anew: what was passed on last is the action.
        Term::From if text.contains('@') => {
            state.head.is_mail = true;
            state.head.mailed = None;
            state.head.subject = None;
            state.part = Part::Head;
            block::end(state);
        }
        Term::To | Term::Copy if is_in_head && text.contains('@') && state.block.lines.is_empty() => {}
        Term::Issued if is_in_head => {
            state.head.mailed = state.known.day(text).map(|day| Found::new(day, line.number));
        }
        Term::Subject if is_in_head => subject(state, text, line.number),
        _ => return false,
    }
    true
}

fn subject(state: &mut State<'_>, text: &str, line: usize) {
    let mut text = text;
    while let Some((before, rest)) = text.split_once(':')
        && state.known.vocabulary.is(Term::Reply, &words(before))
    {
        text = rest.trim();
        // It is the day when the mail was passed on.
        state.head.mailed = None;
    }
    if let Some((mark, rest)) = text.strip_prefix('[').and_then(|rest| rest.split_once(']')) {
        if mark.chars().any(char::is_numeric) {
            state.findings.number.get_or_insert(Found::new(mark.trim().to_owned(), line));
        }
        text = rest.trim();
    }
    if !text.is_empty() {
        state.head.subject = Some(Found::new(text.to_owned(), line));
    }
}
