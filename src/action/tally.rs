//! The tally of a petition: how many signatures there were on which day, for a later letter to cite.

use std::path::Path;

use jiff::civil::Date;

use super::schema;
use super::table::{FileReader, Table, parse};
use crate::catalog;
use crate::diagnostic::Diagnostic;
use crate::message::Message;
use crate::msg;

/// No tally is larger; more is a mistake in the file's name.
const MAX_FILE: u64 = 10_000;

/// A count of the signatures of a petition.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Tally {
    /// How many people had signed.
    pub signatures: i64,
    /// The day of the count.
    pub counted: Date,
}

impl Tally {
    /// Why nobody can have counted so many.
    pub(crate) fn nobody(signatures: i64) -> Option<Message> {
        (signatures < 1).then(|| msg!("error-tally-none"))
    }

    /// Why nobody can have counted on that day.
    pub fn early(counted: Date, today: Date) -> Option<Message> {
        (counted > today).then(|| msg!("error-tally-early", counted = counted, today = today))
    }
}

/// Reads a tally: a TOML file with `signatures` and `counted`.
///
/// # Errors
/// Everything that is wrong in it; a count of a day to come, or of nobody.
pub fn tally(path: &Path, today: Date) -> Result<Tally, Vec<Diagnostic>> {
    let shown = path.display().to_string();
    let bytes = catalog::read_file(path, MAX_FILE).map_err(|error| vec![Diagnostic::unreadable(&shown, &error)])?;
    let source = catalog::source(&shown, bytes).map_err(|error| vec![error])?;
    let parsed = parse(&source).map_err(|error| vec![error])?;
    let reader = FileReader::new(&source);
    let table = Table::new(&reader, parsed.get_ref(), 0..0);
    let signatures = table.integer(&schema::Tally::SIGNATURES);
    let counted = table.day(&schema::Tally::COUNTED);
    table.finish(schema::Tally::TABLE.fields());
    if let Some(signatures) = &signatures
        && let Some(message) = Tally::nobody(signatures.value)
    {
        reader.report(Diagnostic::error(message).at(signatures.place.clone()));
    }
    if let Some(counted) = &counted
        && let Some(message) = Tally::early(counted.value, today)
    {
        reader.report(Diagnostic::error(message).at(counted.place.clone()).hint(msg!("hint-tally")));
    }
    let told = reader.diagnostics.into_inner();
    match (signatures, counted, told.is_empty()) {
        (Some(signatures), Some(counted), true) => Ok(Tally { signatures: signatures.value, counted: counted.value }),
        _ => Err(told),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Result<Tally, Vec<&'static str>> {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("tally.toml");
        std::fs::write(&path, text).unwrap();
        tally(&path, Date::constant(2024, 5, 3)).map_err(|told| told.iter().map(|told| told.message.id).collect())
    }

    #[test]
    fn a_tally_is_a_count_and_its_day() {
        let counted = Date::constant(2024, 5, 1);
        assert_eq!(read("signatures = 321_450\ncounted = 2024-05-01\n"), Ok(Tally { signatures: 321_450, counted }));
        assert_eq!(read("signatures = 0\ncounted = 2024-05-04\n"), Err(vec!["error-tally-none", "error-tally-early"]));
        assert_eq!(
            read("signatures = \"many\"\nnames = 1\n"),
            Err(vec!["error-type", "error-key-missing", "error-key-unknown"])
        );
    }
}
