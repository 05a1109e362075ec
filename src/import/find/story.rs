//! What the sentences of a paragraph tell: what is asked, and for whom.

use super::state::{Asked, Paragraph, State};
use crate::import::line::words;
use crate::import::people;
use crate::import::vocabulary::Term;
use crate::sentences::{is_sentence_end, sentences};

/// A request stands near the beginning of its sentence: “Until then, I ask you …”.
const REQUEST_WITHIN: usize = 4;

/// Notes the sentences of a paragraph that ask for something, or that lead to a list of demands.
pub(super) fn requests(state: &mut State<'_>, open: &Paragraph, asked: Asked) {
    let vocabulary = &state.known.vocabulary;
    for sentence in sentences(&open.text).map(str::trim) {
        let own = words(sentence);
        let near = own.len().min(REQUEST_WITHIN);
        // “I urge you”, “We therefore respectfully urge you”
        let subject_asks = |at: usize| {
            let behind = &own[at + 1..own.len().min(at + 1 + REQUEST_WITHIN)];
            vocabulary.is(Term::RequestSubject, &own[at..=at]) && vocabulary.find(Term::RequestVerb, behind).is_some()
        };
        let asks = (0..near).any(|at| vocabulary.begins(Term::RequestBegins, &own[at..]).is_some() || subject_asks(at));
        let is_whole = ends_sentence(sentence);
        if is_whole && asks {
            state.ask(asked, sentence, open.line);
        } else if asks || !is_whole && vocabulary.find(Term::AsksInLead, &own).is_some() {
            state.list_of_demands = true;
        }
    }
}

/// Notes the people of “… has been informed about the arrest of Ms. Ana Example.”
pub(super) fn whom(state: &mut State<'_>, open: &Paragraph) {
    let vocabulary = &state.known.vocabulary;
    for sentence in sentences(&open.text) {
        if !state.findings.people.is_empty() {
            return;
        }
        let own = words(sentence);
        if let Some((at, length)) = vocabulary.find(Term::AboutWhom, &own) {
            let rest = &sentence[own[at + length - 1].range.end..];
            state.findings.people = people::addressed(vocabulary, rest, open.line);
        }
    }
}

/// Whether a text ends as a sentence does, within quotation marks and brackets, too.
pub(super) fn ends_sentence(text: &str) -> bool {
    text.trim_end_matches(['”', '"', '»', ')', ' ']).ends_with(is_sentence_end)
}
