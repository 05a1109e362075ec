//! An outbox is a file from outside: its rows are looked at before anything of them becomes a path, a header or a line on a
//! terminal.

use std::path::Path;

use rusqlite::Connection;

use super::document::{DocumentId, Key};
use super::guard::corrupt;
use crate::diagnostic::Diagnostic;
use crate::file_name::is_plain;
use crate::msg;
use crate::text::{offence, visible};

/// No more rows that are wrong are told: there may be a million.
const MOST_TOLD: usize = 20;

/// The longest text of a row, in bytes: a name, or a name and an address.
const MOST_BYTES: usize = 4096;

/// The texts of a row of `documents`, in the order in which [`COLUMNS`] names them.
const COLUMNS: [&str; 9] =
    ["writer", "action", "kind", "recipient", "language", "format", "name", "email", "file_name"];

/// What cannot stand in a row: the first column that holds it, and the error that tells it.
///
/// # Errors
/// The error names the outbox, the document and the column; what is there is shown without what a terminal obeys.
pub(super) fn sound(
    outbox: &Path,
    id: DocumentId,
    key: &Key,
    name: &str,
    email: Option<&str>,
    file_name: &str,
) -> Result<(), Diagnostic> {
    let Key { writer, action, kind, recipient, language, format } = key;
    let texts = [writer, action, kind, recipient, language, format, name, email.unwrap_or_default(), file_name];
    let is_sound = |column: &str, text: &str| match column {
        "file_name" => is_plain(text),
        // Names of the program's own, which become parts of files' names and of flags.
        "action" | "kind" | "recipient" | "language" | "format" => {
            is_plain(text) && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_'))
        }
        _ => offence(text, false).is_none(),
    };
    let wrong =
        COLUMNS.into_iter().zip(texts).find(|(column, text)| text.len() > MOST_BYTES || !is_sound(column, text));
    let Some((column, text)) = wrong else { return Ok(()) };
    Err(wrong_row(outbox, id, column, text))
}

/// The error of a line of the ledger whose Message-ID is none: it would become a command to a server.
pub(super) fn unsound_delivery(outbox: &Path, id: i64, message_id: &str) -> Diagnostic {
    wrong_row(outbox, id, "message_id", message_id)
}

fn wrong_row(outbox: &Path, id: i64, column: &str, text: &str) -> Diagnostic {
    let beginning: String = text.chars().take(80).collect();
    let shown: String = visible(&beginning).chars().take(80).collect();
    let file = outbox.display().to_string();
    Diagnostic::error(msg!("error-outbox-row", file = file, number = id, column = column, found = shown))
        .hint(msg!("hint-outbox-row"))
}

/// Looks at every row of a database (`main` or `other`).
///
/// # Errors
/// The database cannot be read.
pub(super) fn unsound(connection: &Connection, schema: &str, outbox: &Path) -> rusqlite::Result<Vec<Diagnostic>> {
    let sql = format!("SELECT id, {} FROM {schema}.documents ORDER BY id", COLUMNS.join(", "));
    let mut statement = connection.prepare(&sql)?;
    let mut rows = statement.query([])?;
    let (mut wrong, mut last) = (Vec::new(), DocumentId::MIN);
    while let Some(row) = rows.next()?
        && wrong.len() < MOST_TOLD
    {
        let id = row.get(0)?;
        if id <= last {
            return Err(corrupt());
        }
        last = id;
        let key = Key {
            writer: row.get(1)?,
            action: row.get(2)?,
            kind: row.get(3)?,
            recipient: row.get(4)?,
            language: row.get(5)?,
            format: row.get(6)?,
        };
        let (name, email, file_name): (String, Option<String>, String) = (row.get(7)?, row.get(8)?, row.get(9)?);
        wrong.extend(sound(outbox, id, &key, &name, email.as_deref(), &file_name).err());
    }
    Ok(wrong)
}
