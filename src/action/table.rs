//! Reads a TOML table key by key, keeps the place of every value, and collects all that is wrong instead of
//! stopping at the first.

use std::cell::RefCell;
use std::ops::Range;
use std::sync::Arc;

use jiff::civil::Date;
use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::At;
use crate::catalog::near;
use crate::date::PartialDate;
use crate::diagnostic::{Diagnostic, Place, Source};
use crate::msg;

/// A file being read, and what was found wrong in it so far.
pub struct Reader {
    pub source: Arc<Source>,
    pub diagnostics: RefCell<Vec<Diagnostic>>,
}

impl Reader {
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

/// A table of the file, with the keys that were asked for: those are the known ones.
pub struct Table<'a> {
    reader: &'a Reader,
    table: &'a DeTable<'a>,
    /// Where the table stands: what lacks a key is reported here.
    span: Range<usize>,
    asked: RefCell<Vec<&'static str>>,
}

impl<'a> Table<'a> {
    pub fn new(reader: &'a Reader, table: &'a DeTable<'a>, span: Range<usize>) -> Self {
        Self { reader, table, span, asked: RefCell::default() }
    }

    /// The place of the table itself.
    pub fn place(&self) -> Place {
        self.reader.place(self.span.clone())
    }

    pub fn reader(&self) -> &'a Reader {
        self.reader
    }

    /// Every key with its place and value, for tables whose keys are names.
    pub fn entries(&self) -> impl Iterator<Item = (&'a str, Place, &'a Spanned<DeValue<'a>>)> {
        let reader = self.reader;
        let mut entries: Vec<_> = self.table.iter().collect();
        entries.sort_by_key(|(key, _)| key.span().start);
        entries.into_iter().map(move |(key, value)| (key.get_ref().as_ref(), reader.place(key.span()), value))
    }

    fn get(&self, key: &'static str) -> Option<&'a Spanned<DeValue<'a>>> {
        self.asked.borrow_mut().push(key);
        self.table.get(key)
    }

    /// Whether there is anything in an array of tables, sound or not.
    pub fn has_tables(&self, key: &str) -> bool {
        self.table.get(key).is_some_and(|value| value.get_ref().as_array().is_none_or(|array| !array.is_empty()))
    }

    pub fn has(&self, key: &str) -> bool {
        self.table.contains_key(key)
    }

    /// A value of one type, or `None` and a diagnostic that names the type wanted.
    fn typed<T>(
        &self,
        key: &'static str,
        wanted: &'static str,
        read: impl FnOnce(&'a DeValue<'a>) -> Option<T>,
    ) -> Option<At<T>> {
        let value = self.get(key)?;
        match read(value.get_ref()) {
            Some(read) => Some(At { value: read, place: self.reader.place(value.span()) }),
            None => {
                self.wrong_type(key, wanted, value);
                None
            }
        }
    }

    fn wrong_type(&self, key: &str, wanted: &'static str, value: &Spanned<DeValue<'_>>) {
        self.reader.report(
            Diagnostic::error(msg!("error-type", key = key, found = value.get_ref().type_str()))
                .at(self.reader.place(value.span()))
                .hint(type_hint(wanted)),
        );
    }

    pub fn text(&self, key: &'static str) -> Option<At<String>> {
        let text = self.typed(key, "text", |value| value.as_str().map(str::to_owned))?;
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

    pub fn flag(&self, key: &'static str) -> bool {
        self.typed(key, "flag", DeValue::as_bool).is_some_and(|flag| flag.value)
    }

    pub fn integer(&self, key: &'static str) -> Option<At<i64>> {
        self.typed(key, "integer", integer)
    }

    pub fn day(&self, key: &'static str) -> Option<At<Date>> {
        self.typed(key, "day", day)
    }

    /// A list of texts; a single wrong one does not lose the others.
    pub fn texts(&self, key: &'static str) -> Vec<At<String>> {
        let Some(value) = self.get(key) else { return Vec::new() };
        let Some(array) = value.get_ref().as_array() else {
            self.wrong_type(key, "texts", value);
            return Vec::new();
        };
        array
            .iter()
            .filter_map(|item| match item.get_ref().as_str() {
                Some(text) => self.checked(At { value: text.to_owned(), place: self.reader.place(item.span()) }),
                None => {
                    self.wrong_type(key, "texts", item);
                    None
                }
            })
            .collect()
    }

    /// A list of texts that may be left out, which is not the same as an empty one.
    pub fn maybe_texts(&self, key: &'static str) -> Option<Vec<At<String>>> {
        let texts = self.texts(key);
        self.has(key).then_some(texts)
    }

    pub fn table(&self, key: &'static str) -> Option<Table<'a>> {
        let value = self.get(key)?;
        let table = as_table(self.reader, value);
        if table.is_none() {
            self.wrong_type(key, "table", value);
        }
        table
    }

    /// The tables of an array of tables: `[[key]]`.
    pub fn tables(&self, key: &'static str) -> Vec<Table<'a>> {
        let Some(value) = self.get(key) else { return Vec::new() };
        let Some(array) = value.get_ref().as_array() else {
            self.wrong_type(key, "tables", value);
            return Vec::new();
        };
        array
            .iter()
            .filter_map(|item| {
                let table = as_table(self.reader, item);
                if table.is_none() {
                    self.wrong_type(key, "tables", item);
                }
                table
            })
            .collect()
    }

    /// Reports that a key is missing that must be there.
    pub fn lacks(&self, key: &'static str) {
        self.reader.report(Diagnostic::error(msg!("error-key-missing", key = key)).at(self.place()));
    }

    /// Reports every key that nobody asked for.
    pub fn finish(&self) {
        let asked = self.asked.borrow();
        for (name, place, _) in self.entries() {
            if !asked.contains(&name) {
                let nearest = near(name, asked.iter().copied());
                let hint = match nearest.first() {
                    Some(nearest) => msg!("hint-did-you-mean", near = nearest),
                    None => {
                        msg!("hint-known-keys", keys = asked.iter().map(|key| (*key).to_owned()).collect::<Vec<_>>())
                    }
                };
                self.reader.report(Diagnostic::error(msg!("error-key-unknown", key = name)).at(place).hint(hint));
            }
        }
    }
}

fn as_table<'a>(reader: &'a Reader, value: &'a Spanned<DeValue<'a>>) -> Option<Table<'a>> {
    value.get_ref().as_table().map(|table| Table::new(reader, table, value.span()))
}

/// A value as a table, whatever key it stands under.
pub fn table_of<'a>(reader: &'a Reader, value: &'a Spanned<DeValue<'a>>) -> Option<Table<'a>> {
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

/// A date as exact as it is known: a TOML day, or "2016-04", or "2018".
pub fn partial_date(reader: &Reader, value: &Spanned<DeValue<'_>>) -> Option<At<PartialDate>> {
    let date = day(value.get_ref())
        .map(PartialDate::Day)
        .or_else(|| value.get_ref().as_str().and_then(|text| text.parse().ok()));
    if date.is_none() {
        reader.report(
            Diagnostic::error(msg!("error-type-here", found = value.get_ref().type_str()))
                .at(reader.place(value.span()))
                .hint(type_hint("date")),
        );
    }
    Some(At { value: date?, place: reader.place(value.span()) })
}

/// A whole number.
pub fn number(reader: &Reader, value: &Spanned<DeValue<'_>>) -> Option<At<i64>> {
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
