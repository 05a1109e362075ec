//! What is known of a case that is about to be made. What is not known is left blank in its files.

use jiff::civil::Date;

use crate::action::{PeopleGender, PersonKind, Role, Unnamed, is_id};
use crate::locale::word_list::Text;

/// An id is made of no more words of a name.
const WORDS_OF_ID: usize = 5;

/// The names of demands, in their order, until their author calls them otherwise.
const ORDINALS: [&str; 12] = [
    "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh",
    "twelfth",
];

/// A line of a source.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Kept {
    /// Its number there, from 1.
    pub line: usize,
    pub text: String,
}

/// Something that is known, with the lines of the source that say it, where there is a source.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Known<T> {
    pub value: T,
    pub kept: Vec<Kept>,
}

impl<T> Known<T> {
    /// What a person said.
    pub fn said(value: T) -> Self {
        Self { value, kept: Vec::new() }
    }
}

/// A case that is about to be made.
#[derive(Debug, Clone, Default)]
pub(super) struct Draft {
    pub id: String,
    pub number: Option<Known<String>>,
    pub index: Option<Known<String>>,
    pub country: Option<Known<String>>,
    pub issued: Option<Known<Date>>,
    pub expires: Option<Known<Date>>,
    /// The languages, the first of them that of the texts here.
    pub languages: Vec<Known<String>>,
    pub any_language: bool,
    /// Whom it is for; nobody in a case about a law or a place.
    pub people: Vec<DraftPerson>,
    /// What it is about, where it is about no people; empty where that is not known yet.
    pub matter: Option<String>,
    pub offices: Vec<DraftOffice>,
    pub demands: Vec<DraftDemand>,
    pub title: Option<Known<String>>,
    pub sources: Vec<DraftSource>,
    /// What the source tells in its own words.
    pub told: Vec<Kept>,
}

/// Somebody whom the case is for.
#[derive(Debug, Clone)]
pub(super) struct DraftPerson {
    pub id: String,
    pub name: Option<Known<String>>,
    pub kind: PersonKind,
    pub gender: Option<Known<PeopleGender>>,
    pub count: Option<i64>,
    pub unnamed: Option<Unnamed>,
}

/// An office to write to.
#[derive(Debug, Clone)]
pub(super) enum DraftOffice {
    /// One that cases share, by its file and name.
    Shared {
        office: String,
        role: Role,
        /// The message that says of what it is, where that is not the state.
        of: Option<String>,
        kept: Vec<Kept>,
    },
    /// One of this case alone.
    Own(Box<OwnOffice>),
}

/// An office that the case describes itself.
#[derive(Debug, Clone)]
pub(super) struct OwnOffice {
    pub id: String,
    pub role: Role,
    /// Who it is, in the words of the source.
    pub who: Vec<Kept>,
    /// The id of its salutation, and how the source writes it.
    pub salutation: Option<String>,
    pub salutation_kept: Vec<Kept>,
    pub address: Known<Vec<String>>,
    pub country: Option<Known<String>>,
    pub email: Known<Vec<String>>,
    pub phone: Known<Vec<String>>,
    pub fax: Known<Vec<String>>,
    pub x: Option<Known<String>>,
    pub url: Option<Known<String>>,
}

/// What is asked.
#[derive(Debug, Clone)]
pub(super) struct DraftDemand {
    pub id: String,
    /// The author's own words, in the first language.
    pub text: Option<String>,
    /// What the source asks.
    pub kept: Vec<Kept>,
}

/// Where facts come from.
#[derive(Debug, Clone)]
pub(super) struct DraftSource {
    pub title: String,
    pub published: Option<Date>,
    pub url: Option<String>,
}

/// The demands of these texts, each under a name of its own.
pub(super) fn demands(texts: impl IntoIterator<Item = (Option<String>, Vec<Kept>)>) -> Vec<DraftDemand> {
    let named = texts.into_iter().enumerate().map(|(at, (text, kept))| DraftDemand {
        id: ORDINALS.get(at).map_or_else(|| format!("demand-{}", at + 1), |ordinal| (*ordinal).to_owned()),
        text,
        kept,
    });
    named.collect()
}

/// An id made of a name: its letters of ASCII, the first words of it; `None` where that is none.
pub(super) fn id_of(name: &str) -> Option<String> {
    let words = Text::new(name);
    let ascii = words.words().map(|word| word.chars().filter(char::is_ascii_alphanumeric).collect::<String>());
    let id = ascii.filter(|word| !word.is_empty()).take(WORDS_OF_ID).collect::<Vec<_>>().join("-");
    is_id(&id).then_some(id)
}

/// What somebody is called in the case: the last part of the name, else that of the case's id.
pub(super) fn person_id(case: &str, name: Option<&Known<String>>) -> String {
    let of_name = name.and_then(|name| name.value.split_whitespace().rev().find_map(id_of));
    of_name.unwrap_or_else(|| case.rsplit('-').find(|part| is_id(part)).unwrap_or(case).to_owned())
}

/// The id, or the same with a number where it is taken already.
pub(super) fn unused(id: String, taken: &[&str]) -> String {
    let numbered = (2..).map(|number| format!("{id}-{number}"));
    std::iter::once(id.clone()).chain(numbered).find(|id| !taken.contains(&id.as_str())).unwrap_or(id)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_id_is_made_of_the_words_of_a_name() {
        assert_eq!(id_of("Ana Pérez").as_deref(), Some("ana-perez"));
        assert_eq!(id_of("Governor of the Province of the North").as_deref(), Some("governor-of-the-province-of"));
        assert_eq!(id_of("آنا"), None);
        assert_eq!(unused("ana".to_owned(), &["ana", "ana-2"]), "ana-3");
    }
}
