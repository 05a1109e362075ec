//! An office that is written to. Read from the case itself or from `actions/recipients/<file>.toml`.

use jiff::civil::Date;

use super::fields::country_error;
use super::naming::Naming;
use super::schema::{InPlace, Office, Shared};
use super::table::Table;
use super::{At, Gender, Role};
use crate::catalog::{Catalog, near_or_all};
use crate::date::within_a_year;
use crate::diagnostic::Diagnostic;
use crate::email::email_address;
use crate::locale::country;
use crate::message::known_names;
use crate::msg;

/// An office that is written to, as an action names it. A field without a value is not on record.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Recipient {
    /// The id in this action: `--to` names it.
    pub id: At<String>,
    /// The id of its messages: `recipient-<office>`; the same as `id` unless the case renames it.
    pub office: String,
    /// Whether its words stand in the case's own file alone, because the case itself describes it: what shared offices and
    /// other cases are called is never taken for it.
    pub in_place: bool,
    /// Whether it gets the letter, a copy, or nothing.
    pub role: Role,
    /// The message `salutation-<…>`, with its close.
    pub salutation: At<String>,
    /// The gender of the holder.
    pub gender: Gender,
    /// The message `holder-<…>`: who held the office on the day of `verified`.
    pub holder: Option<At<String>>,
    /// The postal address in Latin script, a line each, without the country.
    pub address: Vec<String>,
    /// The line before the address: whose house it is.
    pub care_of: Option<String>,
    /// The country of the address, ISO 3166-1 alpha-2.
    pub country: Option<String>,
    /// E-mail addresses; empty where none is on record.
    pub email: Vec<String>,
    /// Telephone numbers; empty where none is on record.
    pub phone: Vec<String>,
    /// Whether it is reached by pasting into a form on its web site.
    pub web_form: bool,
    /// The page of that form, where it is on record.
    pub url: Option<String>,
    /// The handle on X, without @.
    pub x: Option<String>,
    /// The day when all this was confirmed.
    pub verified: Option<Date>,
    /// A mission: it gets its copy from writers who live in one of these countries.
    pub writers_in: Vec<String>,
}

impl Recipient {
    /// Whether a writer who lives in that country writes to it.
    pub fn applies_to(&self, writer_country: &str) -> bool {
        self.writers_in.is_empty() || self.writers_in.iter().any(|country| country == writer_country)
    }

    /// A diplomatic mission: its copy comes with a covering note.
    pub fn is_mission(&self) -> bool {
        !self.writers_in.is_empty()
    }

    /// The message that says what it is called, or with `.to`, `.office`, `.address` a part of it.
    pub fn message(&self, part: &str) -> String {
        Naming::Office.message(&self.office) + part
    }

    /// The person or the family whom a card greets, and no office: `person` with `card-person`, `family` with `card-family`.
    /// Their words come with the program.
    fn is_addressee_of_cards(&self) -> bool {
        self.salutation.value.strip_prefix("card-") == Some(&self.office)
    }

    /// Whether any way to reach it is on record.
    pub fn is_reachable(&self) -> bool {
        !self.address.is_empty() || !self.email.is_empty() || self.web_form
    }

    /// The postal address in Latin script with the country below it, as an envelope abroad bears it; `language` is that of
    /// the country of posting, as far as its script is Latin.
    pub fn postal_lines(&self, language: &str) -> Vec<String> {
        let country = self.country.iter().map(|code| country::postal_name(code, language));
        self.care_of.iter().chain(&self.address).cloned().chain(country).collect()
    }

    /// Whether its holder may be named on a day: within a year of the day when the name was confirmed.
    pub fn names_holder_on(&self, day: Date) -> bool {
        self.holder.is_some() && self.verified.is_some_and(|verified| within_a_year(verified, day))
    }
}

/// Reads one entry of `[[recipients]]`.
pub fn read(catalog: &Catalog, entry: &Table<'_>) -> Option<Recipient> {
    let role = entry.word(&Shared::ROLE).map(|at| at.value);
    let own_id = entry.text(&Shared::ID);
    // `use` tells the one form from the other: it is read only where it stands.
    if let Some(used) = entry.has(&Shared::USE).then(|| entry.text(&Shared::USE)).flatten() {
        entry.finish(Shared::TABLE.fields());
        let mut recipient = shared(catalog, entry, &used)?;
        recipient.role = role?;
        recipient.id = own_id.unwrap_or(At { value: recipient.office.clone(), place: used.place });
        return Some(recipient);
    }
    let Some(id) = own_id else {
        entry.reader().report(
            Diagnostic::error(msg!("error-recipient-unnamed")).at(entry.place()).hint(msg!("hint-recipient-unnamed")),
        );
        return None;
    };
    let recipient = fields(entry, id);
    // `use` is known here as well: who missed its spelling is told so.
    entry.finish(InPlace::TABLE.fields().chain([&Shared::USE]));
    let (role, recipient) = (role?, recipient?);
    let in_place = !recipient.is_addressee_of_cards();
    Some(Recipient { role, in_place, ..recipient })
}

/// The fields of an office, wherever they stand. Every one is read, so that all errors are told.
fn fields(table: &Table<'_>, id: At<String>) -> Option<Recipient> {
    let salutation = table.text(&Office::SALUTATION);
    let gender = table.word(&Office::GENDER).map(|at| at.value).unwrap_or_default();
    let countries: Vec<String> =
        table.texts(&Office::WRITERS_IN).into_iter().filter_map(|code| known_country(table, code)).collect();
    let recipient = Recipient {
        office: id.value.clone(),
        id: id.clone(),
        in_place: false,
        role: Role::Named,
        salutation: salutation.clone().unwrap_or(id),
        gender,
        holder: table.text(&Office::HOLDER),
        address: lines(table.texts(&Office::ADDRESS)),
        care_of: table.text(&Office::CARE_OF).map(|at| at.value),
        country: table.text(&Office::COUNTRY).and_then(|code| known_country(table, code)),
        email: table.texts(&Office::EMAIL).into_iter().filter_map(|email| known_email(table, email)).collect(),
        phone: lines(table.texts(&Office::PHONE)),
        web_form: table.flag(&Office::WEB_FORM),
        url: table.text(&Office::URL).map(|at| at.value),
        x: table.text(&Office::X).map(|at| at.value.trim_start_matches('@').to_owned()),
        verified: table.day(&Office::VERIFIED).map(|at| at.value),
        writers_in: countries,
    };
    if !recipient.address.is_empty() && recipient.country.is_none() && !table.has(&Office::COUNTRY) {
        table.lacks(&Office::COUNTRY);
    }
    salutation.map(|_| recipient)
}

fn lines(texts: Vec<At<String>>) -> Vec<String> {
    texts.into_iter().map(|at| at.value).collect()
}

/// Reads the recipient `file/name` of `actions/recipients/file.toml`.
fn shared(catalog: &Catalog, entry: &Table<'_>, used: &At<String>) -> Option<Recipient> {
    let reader = entry.reader();
    let Some((file, name)) = used.value.split_once('/').filter(|(file, _)| super::fields::is_id(file)) else {
        reader.report(
            Diagnostic::error(msg!("error-recipient-use", found = &used.value))
                .at(used.place.clone())
                .hint(msg!("hint-recipient-use")),
        );
        return None;
    };
    let path = format!("actions/recipients/{file}.toml");
    let source = match catalog.read(&path) {
        Ok(Some(source)) => source,
        Ok(None) => {
            let files = catalog.stems("actions/recipients", ".toml");
            let names = near_or_all(file, files.iter().map(String::as_str));
            reader.report(
                Diagnostic::error(msg!("error-recipient-file", file = catalog.shown_path(&path)))
                    .at(used.place.clone())
                    .hint(known_names(names)),
            );
            return None;
        }
        Err(diagnostic) => {
            reader.report(diagnostic);
            return None;
        }
    };
    let shared = super::table::FileReader::new(&source);
    let found = match super::table::parse(&source) {
        Ok(parsed) => {
            let table = Table::new(&shared, parsed.get_ref(), parsed.span());
            let known: Vec<&str> = table.entries().map(|(key, _, _)| key).collect();
            let found = table.entries().find(|(key, _, _)| *key == name);
            match found {
                Some((_, place, value)) => super::table::table_of(&shared, value).and_then(|office| {
                    let recipient = fields(&office, At { value: name.to_owned(), place });
                    office.finish(Office::TABLE.fields());
                    recipient
                }),
                None => {
                    let names = near_or_all(name, known.iter().copied());
                    reader.report(
                        Diagnostic::error(msg!("error-recipient-unknown", name = name, file = &source.name))
                            .at(used.place.clone())
                            .hint(known_names(names)),
                    );
                    None
                }
            }
        }
        Err(diagnostic) => {
            reader.report(diagnostic);
            None
        }
    };
    reader.diagnostics.borrow_mut().append(&mut shared.diagnostics.borrow_mut());
    found
}

/// The offices on record in `actions/recipients`, whether or not a case names them, each with its holder.
pub fn on_record(catalog: &Catalog) -> Vec<(String, Option<String>)> {
    let mut offices = Vec::new();
    for file in catalog.stems("actions/recipients", ".toml") {
        // What is wrong in a file is told where a case uses it.
        let Ok(Some(source)) = catalog.read(&format!("actions/recipients/{file}.toml")) else { continue };
        let Ok(tables) = source.text.parse::<toml::Table>() else { continue };
        for (id, office) in tables {
            let holder = office.get("holder").and_then(toml::Value::as_str).map(str::to_owned);
            offices.push((id, holder));
        }
    }
    offices
}

/// The offices that cases can share, as `use` names them; a file that is wrong has none.
pub fn offices(catalog: &Catalog) -> Vec<String> {
    let mut offices = Vec::new();
    for file in catalog.stems("actions/recipients", ".toml") {
        let Ok(Some(source)) = catalog.read(&format!("actions/recipients/{file}.toml")) else { continue };
        let Ok(parsed) = super::table::parse(&source) else { continue };
        let reader = super::table::FileReader::new(&source);
        let table = Table::new(&reader, parsed.get_ref(), parsed.span());
        offices.extend(table.entries().map(|(name, _, _)| format!("{file}/{name}")));
    }
    offices
}

fn known_country(table: &Table<'_>, code: At<String>) -> Option<String> {
    if country::is_code(&code.value) {
        return Some(code.value);
    }
    table.reader().report(country_error(&code.value, code.place));
    None
}

fn known_email(table: &Table<'_>, email: At<String>) -> Option<String> {
    if email_address(&email.value).is_some() {
        return Some(email.value);
    }
    table
        .reader()
        .report(Diagnostic::error(msg!("error-email", found = &email.value)).at(email.place).hint(msg!("hint-email")));
    None
}
