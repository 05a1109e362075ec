//! Reads a TOML table key by key, keeps the place of every value, and collects all that is wrong instead of
//! stopping at the first.

use std::cell::RefCell;
use std::ops::Range;
use std::str::FromStr;
use std::sync::Arc;

use jiff::civil::Date;
use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::schema::{Field, Presence, Shape};
use super::{At, Deadline};
use crate::catalog::near;
use crate::date::PartialDate;
use crate::diagnostic::{Diagnostic, Place, Source};
use crate::msg;

/// A file being read, and what was found wrong in it so far.
pub(crate) struct FileReader {
    pub source: Arc<Source>,
    pub diagnostics: RefCell<Vec<Diagnostic>>,
}

impl FileReader {
    pub fn new(source: &Arc<Source>) -> Self {
        Self { source: Arc::clone(source), diagnostics: RefCell::default() }
    }

    pub fn place(&self, span: Range<usize>) -> Place {
        Place::new(&self.source, span)
    }

    pub fn report(&self, diagnostic: Diagnostic) {
        self.diagnostics.borrow_mut().push(diagnostic);
    }
}

/// Parses a file's TOML; a syntax error is one diagnostic, as what follows the first would be guesses.
pub fn parse(source: &Arc<Source>) -> Result<Spanned<DeTable<'_>>, Diagnostic> {
    DeTable::parse(&source.text).map_err(|error| {
        let place = error.span().map(|span| Place::new(source, span));
        Diagnostic::error(msg!("error-toml")).detail(error.message()).at_maybe(place).hint(msg!("hint-toml"))
    })
}

/// An item of a list that holds texts and tables.
pub(crate) enum Mixed<'a> {
    Text(At<String>),
    Table(Table<'a>),
}

/// A table of the file.
pub struct Table<'a> {
    reader: &'a FileReader,
    table: &'a DeTable<'a>,
    /// Where the table stands: what lacks a key is reported here.
    span: Range<usize>,
}

impl<'a> Table<'a> {
    pub fn new(reader: &'a FileReader, table: &'a DeTable<'a>, span: Range<usize>) -> Self {
        Self { reader, table, span }
    }

    /// The place of the table itself.
    pub fn place(&self) -> Place {
        self.reader.place(self.span.clone())
    }

    pub(crate) fn reader(&self) -> &'a FileReader {
        self.reader
    }

    /// Every key with its place and value, for tables whose keys are names.
    pub fn entries(&self) -> impl Iterator<Item = (&'a str, Place, &'a Spanned<DeValue<'a>>)> {
        let reader = self.reader;
        let mut entries: Vec<_> = self.table.iter().collect();
        entries.sort_by_key(|(key, _)| key.span().start);
        entries.into_iter().map(move |(key, value)| (key.get_ref().as_ref(), reader.place(key.span()), value))
    }

    /// The value of a field, sound or not; one that must be there and is not is reported.
    fn get(&self, field: &Field) -> Option<&'a Spanned<DeValue<'a>>> {
        let value = self.table.get(field.key);
        let is_empty = |value: &Spanned<DeValue<'_>>| value.get_ref().as_array().is_some_and(|array| array.is_empty());
        let is_missing = match field.shape {
            Shape::NonEmpty(_) => value.is_none_or(is_empty),
            _ => value.is_none(),
        };
        if field.presence == Presence::Required && is_missing {
            self.lacks(field);
        }
        value
    }

    pub fn has(&self, field: &Field) -> bool {
        self.table.contains_key(field.key)
    }

    /// A value of one type, or `None` and a diagnostic that names the type wanted.
    fn typed<T>(
        &self,
        field: &Field,
        wanted: &'static str,
        read: impl FnOnce(&'a DeValue<'a>) -> Option<T>,
    ) -> Option<At<T>> {
        let value = self.get(field)?;
        match read(value.get_ref()) {
            Some(read) => Some(At { value: read, place: self.reader.place(value.span()) }),
            None => {
                self.wrong_type(field, wanted, value);
                None
            }
        }
    }

    fn wrong_type(&self, field: &Field, wanted: &'static str, value: &Spanned<DeValue<'_>>) {
        self.reader.report(
            Diagnostic::error(msg!("error-type", key = field.key, found = value.get_ref().type_str()))
                .at(self.reader.place(value.span()))
                .hint(type_hint(wanted)),
        );
    }

    pub fn text(&self, field: &Field) -> Option<At<String>> {
        let text = self.typed(field, "text", |value| value.as_str().map(str::to_owned))?;
        self.checked(text)
    }

    /// A text of one line that may be shown: no control characters, nothing that reorders.
    fn checked(&self, text: At<String>) -> Option<At<String>> {
        match crate::text::offence(&text.value, false) {
            None => Some(text),
            Some((_, c, _)) => {
                self.reader.report(
                    Diagnostic::error(msg!("error-character", character = format!("U+{:04X}", c as u32)))
                        .at(text.place)
                        .hint(msg!("hint-character")),
                );
                None
            }
        }
    }

    /// One of the words of a field.
    pub fn word<T: FromStr>(&self, field: &Field) -> Option<At<T>> {
        let word = self.text(field)?;
        let Ok(value) = word.value.parse() else {
            let words: Vec<String> = field.words().into_iter().map(str::to_owned).collect();
            self.reader.report(
                Diagnostic::error(msg!("error-word", key = field.key, found = &word.value))
                    .at(word.place)
                    .hint(msg!("hint-words", words = words)),
            );
            return None;
        };
        Some(At { value, place: word.place })
    }

    pub fn flag(&self, field: &Field) -> bool {
        self.typed(field, "flag", DeValue::as_bool).is_some_and(|flag| flag.value)
    }

    pub fn integer(&self, field: &Field) -> Option<At<i64>> {
        self.typed(field, "integer", integer)
    }

    pub fn day(&self, field: &Field) -> Option<At<Date>> {
        self.typed(field, "day", day)
    }

    /// A day, a month or a year.
    pub fn partial_date(&self, field: &Field) -> Option<At<PartialDate>> {
        self.typed(field, "date", exact_as_known)
    }

    /// The text of an entry of a table whose keys are names.
    pub fn text_of(&self, value: &Spanned<DeValue<'_>>) -> Option<At<String>> {
        let place = self.reader.place(value.span());
        let Some(text) = value.get_ref().as_str() else {
            self.reader.report(
                Diagnostic::error(msg!("error-type-here", found = value.get_ref().type_str()))
                    .at(place)
                    .hint(type_hint("text")),
            );
            return None;
        };
        self.checked(At { value: text.to_owned(), place })
    }

    /// A day, or a day with an hour and a zone.
    pub fn deadline(&self, field: &Field) -> Option<At<Deadline>> {
        self.typed(field, "deadline", |value| value.as_datetime()?.to_string().parse().ok())
    }

    /// A list of texts; a single wrong one does not lose the others.
    pub fn texts(&self, field: &Field) -> Vec<At<String>> {
        let Some(value) = self.get(field) else { return Vec::new() };
        let Some(array) = value.get_ref().as_array() else {
            self.wrong_type(field, "texts", value);
            return Vec::new();
        };
        array
            .iter()
            .filter_map(|item| match item.get_ref().as_str() {
                Some(text) => self.checked(At { value: text.to_owned(), place: self.reader.place(item.span()) }),
                None => {
                    self.wrong_type(field, "texts", item);
                    None
                }
            })
            .collect()
    }

    /// The list of texts of an entry of a table whose keys are names.
    pub(crate) fn texts_of(&self, value: &Spanned<DeValue<'_>>) -> Vec<At<String>> {
        let Some(array) = value.get_ref().as_array() else {
            let wrong = Diagnostic::error(msg!("error-type-here", found = value.get_ref().type_str()));
            self.reader.report(wrong.at(self.reader.place(value.span())).hint(type_hint("texts")));
            return Vec::new();
        };
        array.iter().filter_map(|item| self.text_of(item)).collect()
    }

    /// A list of texts and of tables, which may be left out; a single wrong one does not lose the others.
    pub(crate) fn mixed(&self, field: &Field) -> Option<Vec<Mixed<'a>>> {
        let value = self.get(field)?;
        let Some(array) = value.get_ref().as_array() else {
            self.wrong_type(field, "texts", value);
            return Some(Vec::new());
        };
        let read = array.iter().filter_map(|item| match (item.get_ref().as_str(), as_table(self.reader, item)) {
            (Some(text), _) => {
                let text = At { value: text.to_owned(), place: self.reader.place(item.span()) };
                self.checked(text).map(Mixed::Text)
            }
            (None, Some(table)) => Some(Mixed::Table(table)),
            (None, None) => {
                self.wrong_type(field, "texts", item);
                None
            }
        });
        Some(read.collect())
    }

    /// A list of texts that may be left out, which is not the same as an empty one.
    pub(crate) fn maybe_texts(&self, field: &Field) -> Option<Vec<At<String>>> {
        let texts = self.texts(field);
        self.has(field).then_some(texts)
    }

    pub fn table(&self, field: &Field) -> Option<Table<'a>> {
        let value = self.get(field)?;
        let table = as_table(self.reader, value);
        if table.is_none() {
            self.wrong_type(field, "table", value);
        }
        table
    }

    /// The tables of an array of tables: `[[key]]`.
    pub fn tables(&self, field: &Field) -> Vec<Table<'a>> {
        let Some(value) = self.get(field) else { return Vec::new() };
        let Some(array) = value.get_ref().as_array() else {
            self.wrong_type(field, "tables", value);
            return Vec::new();
        };
        array
            .iter()
            .filter_map(|item| {
                let table = as_table(self.reader, item);
                if table.is_none() {
                    self.wrong_type(field, "tables", item);
                }
                table
            })
            .collect()
    }

    /// Reports that a field is missing that must be there.
    pub fn lacks(&self, field: &Field) {
        self.reader.report(Diagnostic::error(msg!("error-key-missing", key = field.key)).at(self.place()));
    }

    /// Reports every key that is none of these fields.
    pub fn finish<'f>(&self, fields: impl Iterator<Item = &'f Field>) {
        let known: Vec<&str> = fields.map(|field| field.key).collect();
        for (name, place, _) in self.entries() {
            if !known.contains(&name) {
                let nearest = near(name, known.iter().copied());
                let hint = match nearest.first() {
                    Some(nearest) => msg!("hint-did-you-mean", near = nearest),
                    None => {
                        msg!("hint-known-keys", keys = known.iter().map(|key| (*key).to_owned()).collect::<Vec<_>>())
                    }
                };
                self.reader.report(Diagnostic::error(msg!("error-key-unknown", key = name)).at(place).hint(hint));
            }
        }
    }
}

fn as_table<'a>(reader: &'a FileReader, value: &'a Spanned<DeValue<'a>>) -> Option<Table<'a>> {
    value.get_ref().as_table().map(|table| Table::new(reader, table, value.span()))
}

/// A value as a table, whatever key it stands under.
pub(crate) fn table_of<'a>(reader: &'a FileReader, value: &'a Spanned<DeValue<'a>>) -> Option<Table<'a>> {
    let table = as_table(reader, value);
    if table.is_none() {
        reader.report(
            Diagnostic::error(msg!("error-type-here", found = value.get_ref().type_str()))
                .at(reader.place(value.span()))
                .hint(type_hint("table")),
        );
    }
    table
}

fn type_hint(wanted: &'static str) -> crate::message::Message {
    match wanted {
        "flag" => msg!("hint-type-flag"),
        "integer" => msg!("hint-type-integer"),
        "day" => msg!("hint-type-day"),
        "date" => msg!("hint-type-date"),
        "deadline" => msg!("hint-type-deadline"),
        "texts" => msg!("hint-type-texts"),
        "table" => msg!("hint-type-table"),
        "tables" => msg!("hint-type-tables"),
        _ => msg!("hint-type-text"),
    }
}

fn integer(value: &DeValue<'_>) -> Option<i64> {
    let number = value.as_integer()?;
    i64::from_str_radix(number.as_str(), number.radix()).ok()
}

fn day(value: &DeValue<'_>) -> Option<Date> {
    let datetime = value.as_datetime()?;
    if datetime.time.is_some() {
        return None;
    }
    let date = datetime.date.filter(|date| date.year > 0)?;
    Date::new(i16::try_from(date.year).ok()?, date.month.try_into().ok()?, date.day.try_into().ok()?).ok()
}

fn exact_as_known(value: &DeValue<'_>) -> Option<PartialDate> {
    day(value).map(PartialDate::Day).or_else(|| value.as_str()?.parse().ok())
}

/// A date as exact as it is known: a TOML day, or "2016-04", or "2018".
pub(crate) fn partial_date(reader: &FileReader, value: &Spanned<DeValue<'_>>) -> Option<At<PartialDate>> {
    let date = exact_as_known(value.get_ref());
    if date.is_none() {
        reader.report(
            Diagnostic::error(msg!("error-type-here", found = value.get_ref().type_str()))
                .at(reader.place(value.span()))
                .hint(type_hint("date")),
        );
    }
    Some(At { value: date?, place: reader.place(value.span()) })
}

/// A whole number; what is none is noted as an error.
pub fn number(reader: &FileReader, value: &Spanned<DeValue<'_>>) -> Option<At<i64>> {
    let number = integer(value.get_ref());
    if number.is_none() {
        reader.report(
            Diagnostic::error(msg!("error-type-here", found = value.get_ref().type_str()))
                .at(reader.place(value.span()))
                .hint(type_hint("integer")),
        );
    }
    Some(At { value: number?, place: reader.place(value.span()) })
}
