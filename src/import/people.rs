//! The people whom labels name, with the gender that their pronouns tell.

use super::found::{Found, FoundPerson, MOST_OF_A_KIND};
use super::line::{Word, words};
use super::vocabulary::{Term, Vocabulary};
use crate::action::PeopleGender;

/// The names of a label's fact: “Ana Example (she/her), Ben Example (he/him)”.
pub(super) fn named(vocabulary: &Vocabulary, text: &str, line: usize) -> Vec<FoundPerson> {
    let mut found: Vec<FoundPerson> = Vec::new();
    for piece in pieces(vocabulary, text).into_iter().take(MOST_OF_A_KIND) {
        let (name, remark) = match piece.split_once('(') {
            Some((name, rest)) => (name, rest.split(')').next().unwrap_or(rest)),
            None => (piece.as_str(), ""),
        };
        let Some(name) = name_of(vocabulary, name) else { break };
        // What follows a name may be a place; a name of one word stands alone.
        if !found.is_empty() && words(&name).len() < 2 {
            break;
        }
        let gender = gender(vocabulary, &words(remark)).map(|gender| Found::new(gender, line));
        found.push(FoundPerson { name: Found::new(name, line), gender });
    }
    found
}

/// The names behind forms of address in a sentence: “… of Ms. Ana Example and … its treasurer, Mr. Ben Example.”
pub(super) fn addressed(vocabulary: &Vocabulary, sentence: &str, line: usize) -> Vec<FoundPerson> {
    let words = words(sentence);
    let mut found: Vec<FoundPerson> = Vec::new();
    let mut at = 0;
    while at < words.len() {
        let Some(length) = vocabulary.begins(Term::Honorific, &words[at..]) else {
            at += 1;
            continue;
        };
        let name: Vec<&Word> = words[at + length..]
            .iter()
            .take_while(|word| sentence[word.range.clone()].starts_with(char::is_uppercase))
            .collect();
        let name = match (name.first(), name.last()) {
            (Some(first), Some(last)) => sentence[first.range.start..last.range.end].to_owned(),
            _ => String::new(),
        };
        let is_whole = name.split_whitespace().count() > 1 && !name.contains([',', ';', '.']);
        let is_new = !found.iter().any(|person| person.name.value == name);
        if is_whole && is_new && found.len() < MOST_OF_A_KIND {
            found.push(FoundPerson { name: Found::new(name, line), gender: None });
        }
        at += length;
    }
    found
}

/// The name with its gender in brackets with which a text begins: “Ana EXAMPLE (f), aged 34, teacher”.
pub(super) fn marked(vocabulary: &Vocabulary, text: &str, line: usize) -> Option<FoundPerson> {
    let (name, rest) = text.split_once('(')?;
    let gender = gender(vocabulary, &words(rest.split_once(')')?.0))?;
    let name = name_of(vocabulary, name).filter(|name| {
        name.split(' ').count() > 1
            && !name.contains([',', ':', ';'])
            && name.split(' ').all(|word| !word.starts_with(char::is_lowercase))
    })?;
    Some(FoundPerson { name: Found::new(name, line), gender: Some(Found::new(gender, line)) })
}

/// The genders of a label's fact, one for each person or one for all: “m”, “f, m”.
pub(super) fn genders(vocabulary: &Vocabulary, text: &str) -> Vec<PeopleGender> {
    let told: Option<Vec<PeopleGender>> =
        pieces(vocabulary, text).iter().map(|piece| gender(vocabulary, &words(piece))).collect();
    told.unwrap_or_default()
}

fn gender(vocabulary: &Vocabulary, words: &[Word]) -> Option<PeopleGender> {
    let kinds =
        [(Term::Female, PeopleGender::Female), (Term::Male, PeopleGender::Male), (Term::Other, PeopleGender::Other)];
    kinds.into_iter().find(|(term, _)| vocabulary.is(*term, words)).map(|(_, gender)| gender)
}

/// The items of a list, parted by commas, semicolons and the “and” of any language.
fn pieces(vocabulary: &Vocabulary, text: &str) -> Vec<String> {
    let mut pieces = Vec::new();
    let mut depth = 0_u32;
    let mut start = 0;
    for (at, c) in text.char_indices() {
        match c {
            '(' => depth += 1,
            ')' => depth = depth.saturating_sub(1),
            ',' | ';' | '،' | '؛' | '&' if depth == 0 => {
                pieces.push(&text[start..at]);
                start = at + c.len_utf8();
            }
            _ => {}
        }
    }
    pieces.push(&text[start..]);
    let mut parted = Vec::new();
    for piece in pieces {
        let mut start = 0;
        let mut seen = 0;
        let mut depth = 0;
        for word in words(piece) {
            depth += depth_behind(&piece[seen..word.range.start]);
            seen = word.range.start;
            if depth <= 0 && vocabulary.is(Term::And, std::slice::from_ref(&word)) {
                parted.push(piece[start..word.range.start].trim().to_owned());
                start = word.range.end;
            }
        }
        parted.push(piece[start..].trim().to_owned());
    }
    parted.retain(|piece| !piece.is_empty());
    parted
}

/// How many more brackets a text opens than it closes.
fn depth_behind(text: &str) -> isize {
    text.chars().map(|c| isize::from(c == '(') - isize::from(c == ')')).sum()
}

/// A name without its form of address; `None` where a text is none.
fn name_of(vocabulary: &Vocabulary, text: &str) -> Option<String> {
    let text = text.trim().trim_end_matches(['.', ':']).trim();
    let own = words(text);
    let honorific = vocabulary.begins(Term::Honorific, &own).unwrap_or(0);
    let name = match honorific.checked_sub(1).and_then(|last| own.get(last)) {
        Some(last) => text[last.range.end..].trim_start_matches(['.', ' ']),
        None => text,
    };
    let begins = name.chars().next()?;
    let is_name = begins.is_alphabetic() && !begins.is_lowercase() && !name.contains(char::is_numeric);
    (is_name && words(name).len() <= 8).then(|| name.to_owned())
}
