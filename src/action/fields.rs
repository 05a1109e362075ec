//! Values that several tables of case files have: ids, countries.

use std::collections::BTreeSet;

use super::at::At;
use super::schema::Field;
use super::table::{FileReader, Table};
use super::within::{Declared, WritingWithin};
use crate::diagnostic::{Diagnostic, Place};
use crate::file_name::is_device;
use crate::locale::country;
use crate::msg;

/// What an id may look like: it becomes part of file names and of Fluent identifiers.
pub fn is_id(text: &str) -> bool {
    text.len() <= 80
        && !is_device(text)
        && text.starts_with(|c: char| c.is_ascii_lowercase())
        && text.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
}

/// Whether this can be an id; what cannot is reported.
pub(super) fn require_id(reader: &FileReader, id: &str, place: &Place) -> bool {
    if !is_id(id) {
        reader.report(Diagnostic::error(msg!("error-id", found = id)).at(place.clone()).hint(msg!("hint-id")));
    }
    is_id(id)
}

/// Keeps the ids that can be part of a message's name, and reports the others and those that stand twice.
pub(super) fn ids(reader: &FileReader, texts: Vec<At<String>>) -> Vec<At<String>> {
    let mut distinct = Distinct::new(reader);
    texts.into_iter().filter(|id| distinct.keeps(id)).collect()
}

/// Ids of one list, each of which stands there once.
pub(super) struct Distinct<'r> {
    reader: &'r FileReader,
    seen: BTreeSet<String>,
}

impl<'r> Distinct<'r> {
    pub(super) fn new(reader: &'r FileReader) -> Self {
        Self { reader, seen: BTreeSet::new() }
    }

    /// Whether it is an id, and the first of its name; what is not is reported.
    pub(super) fn keeps(&mut self, id: &At<String>) -> bool {
        if !require_id(self.reader, &id.value, &id.place) {
            return false;
        }
        let new = self.seen.insert(id.value.clone());
        if !new {
            let twice = Diagnostic::error(msg!("error-twice", name = &id.value)).at(id.place.clone());
            self.reader.report(twice.hint(msg!("hint-twice")));
        }
        new
    }
}

/// A country's code; what is none is reported.
pub(super) fn known_country(reader: &FileReader, code: At<String>) -> Option<String> {
    if country::is_code(&code.value) {
        return Some(code.value);
    }
    reader.report(
        Diagnostic::error(msg!("error-country", found = &code.value)).at(code.place).hint(msg!("hint-country")),
    );
    None
}

/// What a file declares of writing within its state: without a reason nobody is told that it is safe.
pub(super) fn writing_within(table: &Table<'_>, word: &Field, reason: &Field) -> Option<Declared> {
    let given = table.text(reason).map(|at| at.value);
    let declared = table.word::<WritingWithin>(word)?;
    if declared.value == WritingWithin::Usual && given.is_none() {
        table.reader().report(
            Diagnostic::error(msg!("error-writing-within", key = reason.key))
                .at(declared.place)
                .hint(msg!("hint-writing-within", key = reason.key)),
        );
    }
    Some(Declared { writing: declared.value, reason: given })
}
