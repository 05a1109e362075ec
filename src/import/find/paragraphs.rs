//! Running text: lines are joined to paragraphs and items, and each is taken for what it is when it ends.

use super::state::{Asked, Paragraph, Part, State};
use super::story;
use crate::import::found::{Found, MOST_OF_A_KIND};
use crate::import::line::{COLONS, Line, words};
use crate::import::vocabulary::Term;

/// A paragraph with fewer words tells nothing of a case.
const SHORTEST_TOLD: usize = 5;

/// What is longer, in bytes, is no paragraph that somebody would write beside.
const LONGEST_TOLD: usize = 20_000;

/// Reads a line of running text.
pub(super) fn prose(state: &mut State<'_>, line: &Line) {
    let begins_demand = state.known.vocabulary.begins(Term::DemandBegins, &line.words).is_some();
    let is_of_demands = state.part == Part::Demands && begins_demand;
    let goes_on = |open: &Paragraph| !(line.is_item || is_of_demands && ends_item(&open.text));
    match &mut state.open {
        Some(open) if goes_on(open) => {
            open.text.push(' ');
            open.text.push_str(&line.text);
        }
        _ => {
            close(state);
            state.open = Some(Paragraph { text: line.text.clone(), line: line.number, is_item: line.is_item });
        }
    }
}

/// Ends the paragraph that is being read.
pub(super) fn close(state: &mut State<'_>) {
    let Some(open) = state.open.take() else { return };
    let own = words(&open.text);
    let begins_demand = state.known.vocabulary.begins(Term::DemandBegins, &own).is_some();
    let asked = match state.part {
        Part::Demands => Asked::Listed,
        Part::Letter => Asked::Letter,
        _ => Asked::Told,
    };
    let is_demand = match state.part {
        Part::Demands => open.is_item || begins_demand && !open.text.ends_with(COLONS),
        Part::Head | Part::Letter => open.is_item && state.list_of_demands,
        _ => false,
    };
    if is_demand {
        return state.ask(asked, &open.text, open.line);
    }
    if open.is_item {
        return;
    }
    state.list_of_demands = false;
    if matches!(state.part, Part::Head | Part::Letter) {
        story::requests(state, &open, asked);
    }
    if matches!(state.part, Part::Head | Part::Background) {
        story::whom(state, &open);
        let is_title = state.head.title.as_ref().is_some_and(|title| title.value == open.text);
        let told = &mut state.findings.told;
        let is_told = own.len() >= SHORTEST_TOLD && !is_title && open.text.len() <= LONGEST_TOLD;
        if is_told && told.len() < MOST_OF_A_KIND {
            told.push(Found::new(open.text, open.line));
        }
    }
}

/// Whether an item of a list may be over.
fn ends_item(text: &str) -> bool {
    story::ends_sentence(text) || text.ends_with([';', '؛', ',', ':'])
}

/// The paragraphs of a text, wrapped lines as one, each with the number of its first line.
pub(super) fn paragraphs(lines: &[Line]) -> Vec<(String, usize)> {
    let mut found: Vec<(String, usize)> = Vec::new();
    let mut is_open = false;
    for line in lines {
        if line.is_blank() {
            is_open = false;
            continue;
        }
        match found.last_mut().filter(|_| is_open && !line.is_item) {
            Some((text, _)) => {
                text.push(' ');
                text.push_str(&line.text);
            }
            None => found.push((line.text.clone(), line.number)),
        }
        is_open = true;
    }
    found
}
