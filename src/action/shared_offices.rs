//! Offices that cases share: the files of `actions/recipients/`.

use super::At;
use super::fields::is_id;
use super::office::office;
use super::recipient::Recipient;
use super::schema::{Details, Office};
use super::table::{FileReader, Table, parse, table_of};
use crate::catalog::{Catalog, near_or_all};
use crate::diagnostic::Diagnostic;
use crate::message::known_names;
use crate::msg;

/// Reads the recipient `file/name` of `actions/recipients/file.toml`.
pub(super) fn shared(catalog: &Catalog, entry: &Table<'_>, used: &At<String>) -> Option<Recipient> {
    let reader = entry.reader();
    let Some((file, name)) = used.value.split_once('/').filter(|(file, _)| is_id(file)) else {
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
    let shared = FileReader::new(&source);
    let found = match parse(&source) {
        Ok(parsed) => {
            let table = Table::new(&shared, parsed.get_ref(), parsed.span());
            let known: Vec<&str> = table.entries().map(|(key, _, _)| key).collect();
            let found = table.entries().find(|(key, _, _)| *key == name);
            match found {
                Some((_, place, value)) => table_of(&shared, value).and_then(|table| {
                    let recipient = office(&table, At { value: name.to_owned(), place });
                    table.finish(Office::TABLE.fields());
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

/// The message that says of what a shared office is, where that is not its state: an office `file/name` with `of`.
pub(crate) fn office_of(catalog: &Catalog, office: &str) -> Option<String> {
    let (file, name) = office.split_once('/')?;
    let source = catalog.read(&format!("actions/recipients/{file}.toml")).ok()??;
    let tables = source.text.parse::<toml::Table>().ok()?;
    tables.get(name)?.get(Details::OF.key)?.as_str().map(str::to_owned)
}

/// The offices that cases can share, as `use` names them; a file that is wrong has none.
pub fn offices(catalog: &Catalog) -> Vec<String> {
    let mut offices = Vec::new();
    for file in catalog.stems("actions/recipients", ".toml") {
        let Ok(Some(source)) = catalog.read(&format!("actions/recipients/{file}.toml")) else { continue };
        let Ok(parsed) = parse(&source) else { continue };
        let reader = FileReader::new(&source);
        let table = Table::new(&reader, parsed.get_ref(), parsed.span());
        offices.extend(table.entries().map(|(name, _, _)| format!("{file}/{name}")));
    }
    offices
}
