//! The head of a form, and what stands before the first heading: title, country, people, day.

use super::knowledge::first_label;
use super::salutations::{is_salutation, without_marks};
use super::state::{Part, State, Told};
use super::{block, paragraphs};
use crate::action::Role;
use crate::import::found::{Found, MOST_OF_A_KIND};
use crate::import::labels::Labelled;
use crate::import::line::{Line, words};
use crate::import::offices::LONGEST_ADDRESS_LINE;
use crate::import::people;
use crate::import::vocabulary::Term;

/// A title has no more words.
const LONGEST_TITLE: usize = 24;

/// So many words may stand before the day in a line that tells it: “Port-aux-Français, 20 January 2016”.
const WORDS_OF_A_TOWN: usize = 3;

/// Reads a line of the head.
pub(super) fn line(state: &mut State<'_>, line: &Line, labels: &[Labelled]) {
    if !labels.is_empty() {
        day_of_form(state, line);
        if let Some(first) = first_label(labels) {
            paragraphs::close(state);
            labelled(state, line, first);
        }
    } else if !title(state, line) && !columns(state, line) && !salutation(state, line) {
        if state.open.is_none() && line.words.len() < LONGEST_ADDRESS_LINE {
            state.country(Told::Line, &line.text, line.number);
        }
        if !title_behind_country(state, line) {
            date_line(state, line);
            paragraphs::prose(state, line);
        }
    }
}

/// A line that begins with a label: an office may follow, or what is told of the office above.
fn labelled(state: &mut State<'_>, line: &Line, first: &Labelled) {
    let role = match first.term {
        Term::To => Role::To,
        Term::Copy => Role::Copy,
        Term::Salutation | Term::Email | Term::Fax | Term::Phone | Term::Address => {
            return block::add_to_last(state, line);
        }
        _ => return,
    };
    state.part = Part::Offices(role);
    if !first.text(line).is_empty() {
        state.block.lines.push(line.clone());
    }
}

/// The first line of a form: the day may stand at its end without a label.
fn day_of_form(state: &mut State<'_>, line: &Line) {
    if let [_, .., (_, last)] = line.columns().as_slice()
        && let Some((day, range)) = state.known.months.first_in(last, &words(last))
        && range == (0..last.len())
    {
        state.candidates.dated.push(Found::new(day, line.number));
    }
}

/// The line below the heading that says what the form is.
fn title(state: &mut State<'_>, line: &Line) -> bool {
    let is_title =
        std::mem::take(&mut state.head.title_follows) && line.words.len() <= LONGEST_TITLE && !line.text.ends_with('.');
    if is_title {
        state.head.title = Some(Found::new(line.text.clone(), line.number));
    }
    is_title
}

/// Columns of a form's head: a country, and people with their genders in brackets.
fn columns(state: &mut State<'_>, line: &Line) -> bool {
    let marked = |(_, column): &(usize, &str)| people::marked(&state.known.vocabulary, column, line.number);
    let columns = line.columns();
    let found: Vec<_> = columns.iter().filter_map(marked).collect();
    if found.is_empty() {
        return false;
    }
    columns.iter().for_each(|(_, column)| state.country(Told::Line, column, line.number));
    let people = &mut state.findings.people;
    people.extend(found);
    people.truncate(MOST_OF_A_KIND);
    true
}

/// How a letter begins, behind the offices in its head.
fn salutation(state: &mut State<'_>, line: &Line) -> bool {
    let begins = !state.findings.offices.is_empty() && is_salutation(state.known, line);
    if begins {
        let text = without_marks(&line.text).to_owned();
        state.candidates.salutation.get_or_insert(Found::new(text, line.number));
        state.part = Part::Letter;
    }
    begins
}

/// “PAKISTAN: a teacher …”
fn title_behind_country(state: &mut State<'_>, line: &Line) -> bool {
    let known = state.known;
    let Some((code, rest)) = known.countries.beginning(&known.vocabulary, &line.text).filter(|_| state.open.is_none())
    else {
        return false;
    };
    state.candidates.countries[Told::TitlePrefix as usize].push(Found::new(code, line.number));
    state.head.title.get_or_insert(Found::new(rest.to_owned(), line.number));
    true
}

/// A line that is a day, with a town before it or not.
pub(super) fn date_line(state: &mut State<'_>, line: &Line) {
    let Some((day, range)) = state.known.months.first_in(&line.text, &line.words) else { return };
    let outside = line.words.iter().filter(|word| !range.contains(&word.range.start)).count();
    let is_end = line.text[range.end..].trim_matches(['.', ' ']).is_empty();
    let is_behind_town = outside <= WORDS_OF_A_TOWN && line.text[..range.start].trim_end().ends_with(',');
    if is_end && (outside == 0 || is_behind_town) {
        state.candidates.dated.push(Found::new(day, line.number));
    }
}

/// A line that only tells the gender of whom the line above names.
pub(super) fn is_gender_line(state: &mut State<'_>, line: &Line) -> bool {
    let last = state.findings.people.last_mut().filter(|person| person.name.line + 1 == line.number);
    let Some(person) = last else { return false };
    match people::genders(&state.known.vocabulary, &line.text).as_slice() {
        [gender] => {
            person.gender.get_or_insert(Found::new(*gender, line.number));
            true
        }
        _ => false,
    }
}
