//! What holds when all is read: of what is told in several places, the surest; where that is told in two ways, nothing.

use super::state::{Candidates, Head, State, Told};
use super::{block, calls, paragraphs};
use crate::action::Role;
use crate::import::found::{Findings, Found};
use crate::import::vocabulary::Term;

/// The name of a country behind “the authorities of” has no more words.
const LONGEST_COUNTRY: usize = 8;

/// What was found.
pub(super) fn conclude(mut state: State<'_>) -> Findings {
    paragraphs::close(&mut state);
    block::end(&mut state);
    for (text, line) in paragraphs::paragraphs(state.lines) {
        calls::call(&mut state, &text, line);
    }
    authorities(&mut state);
    let title = state.head.title.take().or(state.head.subject.take());
    if let Some(title) = &title {
        for part in title.value.split([',', ':', '–', '—']).flat_map(|part| part.split(" - ")) {
            state.country(Told::TitlePart, part, title.line);
        }
    }
    let State { known, candidates, mut findings, head: Head { mailed, .. }, .. } = state;
    let Candidates { asked, countries, dated, salutation, genders, languages_used } = candidates;
    findings.title = title;
    findings.country = countries.iter().find(|told| !told.is_empty()).and_then(|told| one(told));
    findings.issued = if dated.is_empty() { mailed } else { one(&dated) };
    findings.demands = asked.into_iter().find(|asked| !asked.is_empty()).unwrap_or_default();
    if let Some(genders) = genders.filter(|genders| genders.value.len() == findings.people.len()) {
        for (person, gender) in findings.people.iter_mut().zip(genders.value) {
            person.gender.get_or_insert(Found::new(gender, genders.line));
        }
    }
    if let Some(salutation) = salutation {
        for office in findings.offices.iter_mut().filter(|office| office.role == Role::To) {
            office.salutation.get_or_insert_with(|| salutation.clone());
        }
    }
    let most = languages_used.iter().enumerate().max_by_key(|(_, count)| **count).filter(|(_, count)| **count > 0);
    findings.language = most.map(|(at, _)| known.vocabulary.languages[at].clone());
    findings
}

/// Notes the country of “the authorities of …”.
fn authorities(state: &mut State<'_>) {
    let known = state.known;
    for line in state.lines {
        let Some((at, length)) = known.vocabulary.find(Term::AuthoritiesOf, &line.words) else { continue };
        let rest = &line.words[at + length..];
        let named = (1..=rest.len().min(LONGEST_COUNTRY)).rev().find_map(|most| {
            let text = &line.text[rest[0].range.start..rest[most - 1].range.end];
            known.countries.named(&known.vocabulary, text)
        });
        let named = named.map(|code| Found::new(code, line.number));
        state.candidates.countries[Told::Authorities as usize].extend(named);
    }
}

/// What is told the same way each time; nothing where two differ.
fn one<T: Clone + PartialEq>(told: &[Found<T>]) -> Option<Found<T>> {
    let first = told.first()?;
    told.iter().all(|other| other.value == first.value).then(|| first.clone())
}
