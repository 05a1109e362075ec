//! What sentences that ask to write tell beside: the last day, the languages, and that copies go to missions.

use super::block;
use super::state::{Part, State};
use crate::action::Role;
use crate::import::found::Found;
use crate::import::line::{COLONS, Line, Word, words};
use crate::import::vocabulary::Term;
use crate::sentences::sentences;

/// So many words may stand between “before” and the day: “before the end of 20 January 2016”.
const WORDS_BEFORE_DAY: usize = 3;

/// Notes the last day and the languages, where a sentence of a paragraph asks to write.
pub(super) fn call(state: &mut State<'_>, text: &str, line: usize) {
    let known = state.known;
    for sentence in sentences(text).map(str::trim) {
        let own = words(sentence);
        // “RECOMMENDED ACTION: Please send …”
        let begins = |at: usize| known.vocabulary.begins(Term::CallBegins, &own[at..]).is_some();
        let is_behind_colon =
            |at: usize| at == 0 || sentence[own[at - 1].range.end..own[at].range.start].contains(COLONS);
        if !(0..own.len()).any(|at| is_behind_colon(at) && begins(at)) {
            continue;
        }
        if let Some((at, length)) = known.vocabulary.find(Term::BeforeLastDay, &own) {
            let after = &own[at + length..];
            let day =
                (0..after.len().min(WORDS_BEFORE_DAY)).find_map(|skipped| known.months.at(sentence, &after[skipped..]));
            if let Some((day, _)) = day {
                state.findings.expires.get_or_insert(Found::new(day, line));
            }
        }
        languages(state, &own, line);
    }
}

/// Notes the languages that some words name.
pub(super) fn languages(state: &mut State<'_>, words: &[Word], line: usize) {
    let languages = &mut state.findings.languages;
    for tag in state.known.languages.named(words) {
        if !languages.iter().any(|known| known.value == tag) {
            languages.push(Found::new(tag, line));
        }
    }
    if state.known.vocabulary.find(Term::OwnLanguage, words).is_some() {
        state.findings.any_language.get_or_insert(Found::new((), line));
    }
}

/// Notes that a line sends copies to the missions in the writers' countries; no office follows such a line.
pub(super) fn missions(state: &mut State<'_>, line: &Line) {
    let vocabulary = &state.known.vocabulary;
    let asks = |term| vocabulary.begins(term, &line.words).is_some();
    let is_asked = state.part == Part::Offices(Role::Copy) || asks(Term::CallBegins) || asks(Term::CopiesHeading);
    let says = is_asked && vocabulary.find(Term::Missions, &line.words).is_some();
    if says && names_own_country(state, line) {
        state.findings.missions.get_or_insert(Found::new((), line.number));
        if matches!(state.part, Part::Offices(_)) {
            block::end(state);
            state.part = Part::Rest;
        }
    }
    let own_language = vocabulary.find(Term::OwnLanguage, &line.words).is_some();
    if own_language && !matches!(state.part, Part::Letter | Part::Background) {
        state.findings.any_language.get_or_insert(Found::new((), line.number));
    }
}

/// Whether a line speaks of the writer's own country, in words that may go on in the next line.
fn names_own_country(state: &State<'_>, line: &Line) -> bool {
    let next = state.next_line().map_or("", |next| next.text.as_str());
    let names = |text: &str| state.known.vocabulary.find(Term::OwnCountry, &words(text)).is_some();
    names(&line.text) || names(&format!("{} {next}", line.text))
}
