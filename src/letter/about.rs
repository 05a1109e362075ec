//! What a case is about, as the messages of one language say it: the names, how many they are, their gender.

use fluent::FluentArgs;
use serde_json::{Value, json};

use super::messages::{one_line, say, set};
use crate::action::{About, Action, MATTER, PeopleGender, Person, PersonKind};
use crate::diagnostic::Diagnostic;
use crate::locale::{Bundle, Flaw};
use crate::msg;
use crate::text::isolate;
use crate::word_enum::word_enum;

/// So many stand for several whose number nobody knows: every language has its form of "many" for a hundred. No message shows it.
const MANY: i64 = 100;

/// The number of a name in the grammar of a language: its attribute `.number`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Number {
    Singular,
    Plural,
}

word_enum!(Number { Singular = "singular", Plural = "plural" });

/// The attributes of a message that tell the grammar of a name.
const GENDER: &str = "gender";
const NUMBER: &str = "number";

/// Sets the variables that tell what a case is about: `$person`, `$people`, `$gender`, `$about`.
pub(super) fn set_about(variables: &mut Value, action: &Action, words: &Bundle) -> Result<(), Diagnostic> {
    set_grammar(variables, action, words);
    let person = if action.people.is_empty() {
        let id = if words.has(MATTER) { MATTER } else { "title" };
        one_line(&say(words, id, variables)?)
    } else {
        names(words, &action.people.iter().collect::<Vec<_>>(), variables)?
    };
    set(variables, "person", &person);
    Ok(())
}

/// The same but for the names: what messages choose by.
pub(super) fn set_grammar(variables: &mut Value, action: &Action, words: &Bundle) {
    if action.people.is_empty() {
        variables["people"] = json!(number_of_matter(words));
        set(variables, "gender", gender(words, MATTER).unwrap_or_default().as_str());
        set(variables, "about", About::Matter.as_str());
    } else {
        set_people(variables, words, &action.people.iter().collect::<Vec<_>>());
    }
}

/// The same of some people.
pub(super) fn set_people(variables: &mut Value, words: &Bundle, people: &[&Person]) {
    let number: i64 = people.iter().map(|person| number_of(words, person)).fold(0, i64::saturating_add);
    variables["people"] = json!(number);
    set(variables, "gender", PeopleGender::of_all(people.iter().map(|person| gender_of(words, person))).as_str());
    set(variables, "about", About::of(people.iter().copied()).as_str());
}

/// The names of people as a list.
pub(super) fn names(words: &Bundle, people: &[&Person], variables: &Value) -> Result<String, Diagnostic> {
    let mut names = people.iter().map(|person| name(words, person, variables)).collect::<Result<Vec<_>, _>>()?;
    if names.len() > 1 {
        names = names.iter().map(|name| isolate(name)).collect();
    }
    Ok(words.formats.list(&names))
}

/// The name of one of them, or the words for who has none.
pub(super) fn name(words: &Bundle, person: &Person, variables: &Value) -> Result<String, Diagnostic> {
    let mut variables = variables.clone();
    variables["people"] = json!(number_of(words, person));
    variables["count"] = json!(person.count.unwrap_or(1));
    set(&mut variables, "gender", gender_of(words, person).as_str());
    let id = match person.unnamed {
        Some(unnamed) if !words.has(&person.message()) => unnamed.message().to_owned(),
        _ => person.message(),
    };
    say(words, &id, &variables).map(|name| one_line(&name))
}

/// What is wrong in the grammar of the names of a case, and in what shows a number that nobody knows.
pub(super) fn flaws<'m>(action: &Action, words: &Bundle, mut asked: impl Iterator<Item = &'m str>) -> Vec<Flaw> {
    let mut flaws = Vec::new();
    let names = action.people.iter().map(Person::message).chain([MATTER.to_owned()]);
    for id in names {
        check::<PeopleGender>(words, &id, GENDER, &PeopleGender::ALL.map(PeopleGender::as_str), &mut flaws);
        check::<Number>(words, &id, NUMBER, &Number::ALL.map(Number::as_str), &mut flaws);
    }
    let nobody_knows = |person: &Person| person.count.is_none() && number_of(words, person) == MANY;
    let several_matters = action.people.is_empty() && number_of_matter(words) == MANY;
    if (several_matters || action.people.iter().any(nobody_knows))
        && let Some(message) = asked.find(|id| words.shows(id, "people"))
    {
        let error = Diagnostic::error(msg!("error-people-shown", message = message));
        flaws.push(error.at_maybe(words.place_of(message)).hint(msg!("hint-people-shown")).into());
    }
    flaws
}

/// An attribute that is none of the words that can stand there.
fn check<T: std::str::FromStr>(words: &Bundle, id: &str, attribute: &str, all: &[&str], flaws: &mut Vec<Flaw>) {
    let key = format!("{id}.{attribute}");
    let Ok(word) = words.get(&key, &FluentArgs::new()) else { return };
    if word.parse::<T>().is_err() {
        let all: Vec<String> = all.iter().map(|word| (*word).to_owned()).collect();
        let error = Diagnostic::error(msg!("error-word", key = key, found = word)).at_maybe(words.place_of(id));
        flaws.push(error.hint(msg!("hint-words", words = all)).into());
    }
}

fn grammar<T: std::str::FromStr>(words: &Bundle, id: &str, attribute: &str) -> Option<T> {
    words.get(&format!("{id}.{attribute}"), &FluentArgs::new()).ok()?.parse().ok()
}

fn gender(words: &Bundle, id: &str) -> Option<PeopleGender> {
    grammar(words, id, GENDER)
}

fn gender_of(words: &Bundle, person: &Person) -> PeopleGender {
    gender(words, &person.message()).unwrap_or(person.gender)
}

fn number_of_matter(words: &Bundle) -> i64 {
    if grammar(words, MATTER, NUMBER) == Some(Number::Plural) { MANY } else { 1 }
}

fn number_of(words: &Bundle, person: &Person) -> i64 {
    let several = person.count.unwrap_or(MANY);
    match grammar(words, &person.message(), NUMBER) {
        Some(Number::Plural) => several,
        None if person.kind == PersonKind::Group => several,
        Some(Number::Singular) | None => 1,
    }
}
