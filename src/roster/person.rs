//! From a row to a writer: every bad cell told, with its row, its column and the reason.

use std::borrow::Cow;
use std::collections::HashMap;
use std::path::Path;
use std::sync::Arc;

use super::attachments::Attachments;
use super::bad_cell::BadCell;
use super::cells::Cells;
use super::column::Column;
use super::columns::Columns;
use super::full_name::{self, Orders};
use super::headings::{Named, folded, synonyms};
use super::identity;
use super::mailbox;
use super::no_name;
use super::postal;
use super::row::Row;
use super::written_for::{LeftOut, WrittenFor};
use crate::action::{self, Choices, Earlier, Gender, Length, Rest, Wording};
use crate::catalog::Catalog;
use crate::diagnostic::Diagnostic;
use crate::document::Attachment;
use crate::locale::{self, CountrySpellings, LanguageSpellings};
use crate::msg;
use crate::text::with_plain_digits;
use crate::writer::{Fields, Privacy, Writer};

/// No more different spellings are remembered; a roster has a few languages.
const MAX_REMEMBERED: usize = 10_000;

/// For so many names that are no country's those near to them are looked for.
const MOST_NEAR: usize = 100;

/// A writer of a roster.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Person {
    /// What the outbox knows the writer by: the roster's id, else the e-mail address, else name and address.
    pub(crate) identity: String,
    /// The writer, settled as if they had been asked.
    pub writer: Writer,
    /// The language of the letters, where the row names one.
    pub language: Option<String>,
    /// The files that go with the writer's e-mail drafts.
    pub attachments: Vec<Arc<Attachment>>,
}

/// Reads rows: the words of every language, and what was looked up before.
#[derive(Debug)]
pub struct Reading {
    languages: Vec<String>,
    genders: HashMap<String, Gender>,
    privacies: HashMap<String, Privacy>,
    consents: HashMap<String, bool>,
    lengths: HashMap<String, Length>,
    spelled: LanguageSpellings,
    tags: HashMap<String, Option<String>>,
    spelled_countries: CountrySpellings,
    countries: HashMap<String, Option<String>>,
    /// The names near to those that are none; to look for them takes long, and who reads a hundred has seen enough.
    near: HashMap<String, Vec<String>>,
    orders: Orders,
    written_for: WrittenFor,
    attachments: Attachments,
}

impl Person {
    /// What the outbox would know them by, had they nothing but their name and address.
    pub(crate) fn by_name(&self) -> String {
        identity::by_name(&self.writer)
    }

    /// What it would know them by, had they no id, or neither id nor e-mail address: so may an outbox that was made from an earlier
    /// roster.
    pub(crate) fn former(&self) -> Vec<String> {
        let all = [identity::by_email(&self.writer), Some(self.by_name())];
        all.into_iter().flatten().filter(|known| *known != self.identity).collect()
    }
}

impl Named for Gender {
    fn name(self) -> &'static str {
        self.as_str()
    }
}

impl Named for Privacy {
    fn name(self) -> &'static str {
        self.as_str()
    }
}

impl Named for Length {
    fn name(self) -> &'static str {
        self.as_str()
    }
}

impl Reading {
    /// Gets ready to read the rows of a roster; the files that they name stand beside it.
    pub fn new(catalog: &Catalog, roster: &Path) -> Self {
        let languages = locale::available(catalog);
        Self {
            genders: synonyms(catalog, &[Gender::Female, Gender::Male, Gender::Other], |gender| {
                format!("value-{}", gender.as_str())
            })
            .into_iter()
            .collect(),
            privacies: privacies(catalog),
            consents: consents(catalog),
            lengths: synonyms(catalog, &Length::ALL, |length| format!("value-length-{}", length.as_str()))
                .into_iter()
                .collect(),
            languages,
            spelled: LanguageSpellings::of(catalog),
            tags: HashMap::new(),
            spelled_countries: CountrySpellings::of(catalog),
            countries: HashMap::new(),
            near: HashMap::new(),
            orders: Orders::of(catalog),
            written_for: WrittenFor::of(catalog),
            attachments: Attachments::beside(roster),
        }
    }

    /// Why nobody writes for the person of a row, where the row says so.
    ///
    /// # Errors
    /// What the row says of that is not known.
    pub fn left_out(&self, columns: &Columns, row: &Row) -> Result<Option<LeftOut>, Vec<BadCell>> {
        self.written_for.left_out(columns, row).map_err(|unknown| {
            unknown.into_iter().map(|(holds, at, found)| not_an_answer(columns, row, holds, at, &found)).collect()
        })
    }

    /// The writer of a row.
    ///
    /// # Errors
    /// Every cell that is wrong.
    pub fn person(&mut self, columns: &Columns, row: &Row) -> Result<Person, Vec<BadCell>> {
        let mut cells = Cells::of(columns, row);
        let gender = cells.read(Column::Gender, |word| self.gender(word));
        let privacy = cells.read(Column::Privacy, |word| privacy(&self.privacies, word));
        let accepts_danger = cells.read(Column::Danger, |word| consent(&self.consents, word));
        let language = cells.read(Column::Lang, |word| self.language(word));
        let country = cells.read(Column::Country, |name| self.country(name));
        let email = cells.read(Column::Email, |text| mailbox::address(text).map(Cow::into_owned));
        let name = self.name(columns, &cells, language.as_deref());
        if let Some(wrong) = no_name::of_writer(&name) {
            cells.tell_fields(vec![("name", Diagnostic::error(wrong))]);
        }
        let address = address(&mut cells, country.as_deref());
        let length = cells.read(Column::Length, |word| length(&self.lengths, word));
        let wording = cells.read(Column::Wording, wording);
        let attachments = cells.read(Column::Attachment, |names| self.attachments.of(names)).unwrap_or_default();
        let own = |column: Column| cells.text(column).map(str::to_owned);
        let fields = Fields {
            // A column that is there and empty is told as empty, not as missing.
            name: Some(name),
            city: Some(own(Column::City).unwrap_or_default()),
            country: Some(country.unwrap_or_default()),
            profession: own(Column::Profession),
            address,
            email,
            gender,
            note: own(Column::Note),
            privacy,
            organisation: None,
            choices: Choices {
                opening: own(Column::Opening),
                demands: cells.text(Column::Demands).map(action::listed).unwrap_or_default(),
                facts: cells.text(Column::Facts).map(action::listed).unwrap_or_default(),
                writes_as: own(Column::As),
                wording,
                length: length.unwrap_or_default(),
                rest: Rest::default(),
                sent: Earlier::default(),
            },
            accepts_danger: accepts_danger.unwrap_or_default(),
        };
        let settled = Writer::settle_each(fields, &self.languages, &|field| cells.origin(field));
        // A country that is there and not known was told with the names near to it.
        let is_new = |told: &(&str, Diagnostic)| told.0 != "country" || cells.text(Column::Country).is_none();
        let writer = settled.map_err(|told| told.into_iter().filter(is_new).collect::<Vec<_>>());
        let writer = writer.map_err(|told| cells.tell_fields(told)).ok();
        let id = cells.read(Column::Id, sound_id);
        cells.unless_any_is_bad(writer.map(|writer| {
            let identity = identity::of(id.as_deref(), &writer);
            Person { identity, writer, language, attachments }
        }))
    }

    fn gender(&self, word: &str) -> Result<Gender, Diagnostic> {
        let known = self.genders.get(&folded(word)).copied();
        known.ok_or_else(|| not_a_word("gender", word, &["female", "male", "other"]))
    }

    /// The whole name, also where it stands in parts.
    fn name(&self, columns: &Columns, cells: &Cells<'_>, language: Option<&str>) -> String {
        let one = |column: Column| cells.text(column).unwrap_or_default();
        let parts = full_name::Parts {
            name: one(Column::Name),
            is_whole: columns.is_whole_name,
            given: one(Column::Given),
            middle: one(Column::Middle),
        };
        let order = columns.order.or_else(|| language.map(|tag| self.orders.of_language(tag)));
        parts.joined(&cells.texts(Column::Family), order.unwrap_or_default())
    }

    fn language(&mut self, word: &str) -> Result<String, Diagnostic> {
        let found = remembered(&mut self.tags, word.to_owned(), || self.spelled.meant(word));
        found.ok_or_else(|| {
            let parts =
                word.split([',', ';', '/', '|', '&', '+', '،', '؛']).map(str::trim).filter(|part| !part.is_empty());
            if parts.filter(|part| self.spelled.meant(part).is_some()).count() > 1 {
                return Diagnostic::error(msg!("error-roster-languages", found = word));
            }
            let known = self.spelled.own_names();
            Diagnostic::error(msg!("error-roster-language", language = word, known = known))
        })
    }

    /// The code of a country.
    fn country(&mut self, name: &str) -> Result<String, Diagnostic> {
        let found = remembered(&mut self.countries, name.to_owned(), || self.spelled_countries.meant(name));
        if let Some(found) = found {
            return Ok(found);
        }
        if !self.near.contains_key(name) && self.near.len() < MOST_NEAR {
            self.near.insert(name.to_owned(), self.spelled_countries.near(name));
        }
        let near = self.near.get(name).cloned().unwrap_or_default();
        Err(Diagnostic::error(if near.is_empty() {
            msg!("error-country", found = name)
        } else {
            msg!("error-roster-country-near", found = name, near = near)
        }))
    }
}

/// The lines of an address, also where it stands in parts.
fn address(cells: &mut Cells<'_>, country: Option<&str>) -> Vec<String> {
    let country = country.unwrap_or_default();
    let lost = cells.text(Column::Postcode).filter(|code| postal::lost_zero(code, country)).map(str::to_owned);
    if let Some(code) = lost {
        cells.tell(Column::Postcode, Diagnostic::error(msg!("error-roster-postcode-zero", found = code)));
    }
    cells.tell_addresses();
    let one = |column: Column| cells.text(column).unwrap_or_default();
    let parts =
        postal::Parts { house: one(Column::House), postcode: one(Column::Postcode), region: one(Column::Region) };
    parts.lines(cells.lines(Column::Address), one(Column::City), country)
}

/// A cell that does not say whether letters are written for somebody.
pub(super) fn not_an_answer(columns: &Columns, row: &Row, holds: Column, at: usize, found: &str) -> BadCell {
    let diagnostic = if holds == Column::Status {
        Diagnostic::error(msg!("error-roster-status", found = found, column = &columns.header[at]))
    } else {
        not_a_word(holds.as_str(), found, &["yes", "no"])
    };
    BadCell { row: row.number, column: Some(at), holds: Some(holds), diagnostic }
}

fn sound_id(id: &str) -> Result<String, Diagnostic> {
    let Some((_, c, _)) = crate::text::offence(id, false) else { return Ok(id.to_owned()) };
    let character = format!("U+{:04X}", c as u32);
    Err(Diagnostic::error(msg!("error-character", character = character)).hint(msg!("hint-character")))
}

/// The words for how much of somebody is told, in every language.
pub(super) fn privacies(catalog: &Catalog) -> HashMap<String, Privacy> {
    let words = synonyms(catalog, &Privacy::ALL, |privacy| format!("value-{}", privacy.as_str()));
    words.into_iter().collect()
}

/// How much is told of somebody, by the word in a cell. What is no such word is never taken for `full`.
pub(super) fn privacy(words: &HashMap<String, Privacy>, word: &str) -> Result<Privacy, Diagnostic> {
    words.get(&folded(word)).copied().ok_or_else(|| not_a_word("privacy", word, &["full", "place"]))
}

/// The words that consent to a danger or do not, in every language.
pub(super) fn consents(catalog: &Catalog) -> HashMap<String, bool> {
    synonyms(catalog, &[true, false], |consents| format!("value-{}", consents.name())).into_iter().collect()
}

/// Whether somebody signs in full also where it endangers them, by the word in a cell. What is no such word is never taken for
/// a yes.
pub(super) fn consent(words: &HashMap<String, bool>, word: &str) -> Result<bool, Diagnostic> {
    words.get(&folded(word)).copied().ok_or_else(|| not_a_word("danger", word, &["yes", "no"]))
}

/// How much a letter tells, by the word in a cell.
fn length(words: &HashMap<String, Length>, word: &str) -> Result<Length, Diagnostic> {
    words.get(&folded(word)).copied().ok_or_else(|| not_a_word("length", word, &Length::ALL.map(Length::as_str)))
}

/// Which wording of each message, by the number in a cell.
fn wording(number: &str) -> Result<Wording, Diagnostic> {
    with_plain_digits(number).parse().map_err(|_| {
        let numbers: Vec<String> = (1..=Wording::MOST).map(|number| number.to_string()).collect();
        let known: Vec<&str> = numbers.iter().map(String::as_str).collect();
        not_a_word("wording", number, &known)
    })
}

fn not_a_word(key: &str, found: &str, words: &[&str]) -> Diagnostic {
    let words: Vec<String> = words.iter().map(|word| (*word).to_owned()).collect();
    Diagnostic::error(msg!("error-word", key = key, found = found)).hint(msg!("hint-words", words = words))
}

fn remembered(
    known: &mut HashMap<String, Option<String>>,
    key: String,
    find: impl FnOnce() -> Option<String>,
) -> Option<String> {
    if let Some(found) = known.get(&key) {
        return found.clone();
    }
    let found = find();
    if known.len() < MAX_REMEMBERED {
        known.insert(key, found.clone());
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::roster::column::People;

    fn person(header: &[&str], cells: &[&str]) -> Result<Person, Vec<(Option<String>, &'static str)>> {
        let catalog = Catalog::built_in();
        let own = |texts: &[&str]| texts.iter().map(|text| (*text).to_owned()).collect::<Vec<_>>();
        let columns = Columns::find(&catalog, "x", own(header), People::Writers, &[]).unwrap();
        let row = Row { number: 2, cells: own(cells), ..Row::default() };
        Reading::new(&catalog, Path::new("roster.csv"))
            .person(&columns, &row)
            .map_err(|bad| bad.iter().map(|cell| (cell.column_letters(), cell.diagnostic.message.id)).collect())
    }

    #[test]
    fn a_row_becomes_a_writer() {
        let header = ["Name", "Address", "City", "Country", "Lang", "Gender", "Privacy", "Note"];
        let cells = ["Ana López", "Calle 1|2º B\nx", "Madrid", "Espagne", "español", "Mujer", "", "One\n\nTwo"];
        let person = person(&header, &cells).unwrap();
        assert_eq!(person.writer.address, ["Calle 1", "2º B", "x"]);
        assert_eq!((person.writer.country.as_str(), person.language.as_deref()), ("ES", Some("es")));
        assert_eq!(person.writer.gender, Gender::Female);
        assert_eq!(person.identity, "name:ana lópez|calle 1|2º b|x|madrid|es");
    }

    #[test]
    fn everything_wrong_in_a_row_is_told_at_once() {
        let header = ["name", "city", "country", "email", "lang", "gender"];
        let told = person(&header, &["", "x\u{202E}", "Utopia", "ana@", "klingon!", "?", "more"]).unwrap_err();
        let told: Vec<(&str, &str)> =
            told.iter().map(|(column, id)| (column.as_deref().unwrap_or_default(), *id)).collect();
        assert_eq!(
            told,
            [
                ("G", "error-roster-cell-more"),
                ("F", "error-word"),
                ("E", "error-roster-language"),
                ("C", "error-country"),
                ("A", "error-field-empty"),
                ("B", "error-field-reordering"),
                ("D", "error-email"),
            ]
        );
    }

    #[test]
    fn a_cell_of_two_languages_is_told_as_that() {
        let told = |word| person(&["name", "city", "country", "lang"], &["A", "C", "FR", word]).unwrap_err()[0].1;
        assert_eq!(told("Spanish, English"), "error-roster-languages");
        assert_eq!(told("فارسی، انگلیسی"), "error-roster-languages");
        assert_eq!(told("Spanish, please"), "error-roster-language");
    }

    #[test]
    fn a_cell_that_is_no_value_is_told_once_and_as_that() {
        let header = ["name", "city", "country", "email", "gender", "privacy", "id", "address", "reason"];
        let cells = ["nan", "C", "#N/A", "#REF!", "NULL", "#NAME?", "#N/A", "Rue 1|#VALUE!", "#N/A"];
        let told = person(&header, &cells).unwrap_err();
        let columns: Vec<&str> = told.iter().map(|(column, _)| column.as_deref().unwrap()).collect();
        assert_eq!(columns, ["A", "C", "D", "E", "F", "G", "H"], "what `batch` itself wrote is read over");
        assert!(told.iter().all(|(_, id)| *id == "error-roster-no-value"), "{told:?}");
    }
    #[test]
    fn lines_of_an_address_stand_in_their_order_and_two_addresses_are_told() {
        let header = ["name", "address line 2", "address line 1", "city", "country"];
        assert_eq!(
            person(&header, &["A", "2nd floor", "Main St 1", "C", "FR"]).unwrap().writer.address,
            ["Main St 1", "2nd floor"]
        );
        for second in ["address", "Mailing address", "Street address"] {
            let header = ["name", "home address", second, "city", "country"];
            let told = person(&header, &["A", "Home 1", "Addr 1", "C", "FR"]).unwrap_err();
            assert_eq!(told, [(Some("C".to_owned()), "error-roster-addresses")], "{second}");
            assert_eq!(person(&header, &["A", "Home 1", "", "C", "FR"]).unwrap().writer.address, ["Home 1"]);
        }
        let lines = ["name", "postal address", "address line 2", "city", "country"];
        assert!(person(&lines, &["A", "Rue 1", "2nd floor", "C", "FR"]).is_ok(), "a line of the same");
    }

    #[test]
    fn several_values_in_a_cell_are_told() {
        let told = |address: &str, city: &str| {
            person(&["name", "address", "city", "country"], &["A", address, city, "FR"]).unwrap_err()[0].clone()
        };
        assert_eq!(told("Calle 1 ::: Calle 2", "C"), (Some("B".to_owned()), "error-roster-several"));
        assert_eq!(told("x", "Madrid ::: Bilbao"), (Some("C".to_owned()), "error-roster-several"));
    }

    #[test]
    fn what_people_say_of_their_gender_is_heard() {
        let gender =
            |word: &str| person(&["name", "city", "country", "gender"], &["A", "C", "FR", word]).unwrap().writer.gender;
        for word in ["Unspecified", "prefer not to say", "unknown", ""] {
            assert_eq!(gender(word), gender("none"), "{word}");
        }
        assert_eq!(["Ms", "Mme", "Sra.", "خانم"].map(gender), [Gender::Female; 4]);
        assert_eq!(["Mr", "M.", "Sr.", "Herr"].map(gender), [Gender::Male; 4]);
    }
}
