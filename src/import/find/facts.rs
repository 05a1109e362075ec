//! What labels tell: a fact behind each.

use jiff::civil::Date;

use super::state::{Part, State, Told};
use super::{block, calls};
use crate::import::found::{Found, MOST_OF_A_KIND};
use crate::import::labels::Labelled;
use crate::import::line::{Line, words};
use crate::import::people;
use crate::import::references;
use crate::import::vocabulary::Term;

/// Notes the facts of a line.
pub(super) fn facts(state: &mut State<'_>, line: &Line, labels: &[Labelled]) {
    for label in labels {
        fact(state, label, line);
    }
    number_without_label(state, line);
}

fn fact(state: &mut State<'_>, label: &Labelled, line: &Line) {
    let (text, number) = (label.text(line), line.number);
    let vocabulary = &state.known.vocabulary;
    match label.term {
        Term::Number => {
            if let Some((found, rest)) = references::number(label.said(line), text) {
                state.findings.number.get_or_insert(Found::new(found, number));
                index_behind(state, rest, number);
            }
        }
        Term::Index => {
            if let Some((index, rest)) = references::index(text) {
                state.findings.index.get_or_insert(Found::new(index, number));
                state.country(Told::Index, rest, number);
            }
        }
        Term::Issued if !state.head.is_mail => {
            if let Some(day) = day(state, label, line) {
                state.candidates.dated.insert(0, Found::new(day, number));
            }
        }
        Term::Expires => {
            if let Some(day) = day(state, label, line) {
                state.findings.expires.get_or_insert(Found::new(day, number));
            }
        }
        Term::Country => state.country(Told::Label, text, number),
        Term::Name if state.part != Part::AboveLetter => people(state, text, number),
        Term::Gender => {
            let genders = people::genders(vocabulary, text);
            if !genders.is_empty() {
                state.candidates.genders.get_or_insert(Found::new(genders, number));
            }
        }
        Term::Languages => calls::languages(state, &words(text), number),
        // “Begin with ‘Dear Minister’.”
        Term::Salutation if label.start > 0 && !matches!(state.part, Part::Offices(_) | Part::AboveLetter) => {
            block::add_to_last(state, &Line::part(number, &line.text[label.start..]));
        }
        Term::Subject if is_above_letter(state) && !text.is_empty() => {
            state.head.subject.get_or_insert(Found::new(text.to_owned(), number));
        }
        _ => {}
    }
}

/// Whether a subject that is told here is that of the letter.
fn is_above_letter(state: &State<'_>) -> bool {
    !state.head.is_mail && matches!(state.part, Part::Head | Part::Offices(_))
}

/// The day behind a label. A form's first line may be broken before the year.
fn day(state: &State<'_>, label: &Labelled, line: &Line) -> Option<Date> {
    let (known, text) = (state.known, label.text(line));
    known.day(text).or_else(|| {
        let next = state.next_line().filter(|_| label.value.end == line.text.len() && !text.is_empty())?;
        known.day(&format!("{text} {}", next.text))
    })
}

fn people(state: &mut State<'_>, text: &str, line: usize) {
    for person in people::named(&state.known.vocabulary, text, line) {
        let people = &mut state.findings.people;
        let is_new = !people.iter().any(|known| known.name.value == person.name.value);
        if is_new && people.len() < MOST_OF_A_KIND {
            people.push(person);
        }
    }
}

/// “AU 12/16, MDE 13/3245/2016 – Iran, 20 janvier 2016”: the index, the country and the day, where they follow the number.
fn index_behind(state: &mut State<'_>, rest: &str, line: usize) {
    let day = state.known.months.first_in(rest, &words(rest)).filter(|(_, range)| rest[range.end..].trim().is_empty());
    let before = day.as_ref().map_or(rest, |(_, range)| &rest[..range.start]);
    let Some((index, country)) = references::index(before).filter(|(index, _)| index.contains('/')) else { return };
    state.findings.index.get_or_insert(Found::new(index, line));
    state.country(Told::Index, country, line);
    if let Some((day, _)) = day {
        state.candidates.dated.insert(0, Found::new(day, line));
    }
}

/// A number that stands alone: “ANT 001 / 0116 / OBS 005”.
fn number_without_label(state: &mut State<'_>, line: &Line) {
    let is_before = matches!(state.part, Part::Head | Part::Background);
    if is_before && state.findings.number.is_none() && references::is_code(&line.text) {
        state.findings.number = Some(Found::new(line.text.clone(), line.number));
    }
}
