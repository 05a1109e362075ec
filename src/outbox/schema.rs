//! The tables of an outbox, and how its file is opened.

use std::path::Path;
use std::time::Duration;

use rusqlite::{Connection, OpenFlags};

use super::access::Access;
use super::cases;
use super::errors::told;
use crate::diagnostic::Diagnostic;
use crate::msg;

/// Says that a SQLite file is an outbox: "apox".
const APPLICATION: i32 = i32::from_be_bytes(*b"apox");

/// The versions that a file says it has: one that may hold traces of what was rewritten or removed, as those of older programs
/// do, and one without. The tables are the same.
pub(crate) const WITH_TRACES: i32 = 1;
pub(crate) const WITHOUT_TRACES: i32 = 2;

const TABLES: &str = "
CREATE TABLE documents (
    id        INTEGER PRIMARY KEY AUTOINCREMENT,
    writer    TEXT NOT NULL,
    action    TEXT NOT NULL,
    kind      TEXT NOT NULL,
    recipient TEXT NOT NULL,
    language  TEXT NOT NULL,
    format    TEXT NOT NULL,
    name      TEXT NOT NULL,
    email     TEXT,
    file_name TEXT NOT NULL,
    made_on   TEXT NOT NULL,
    input     BLOB NOT NULL,
    hash      BLOB NOT NULL,
    outdated  INTEGER NOT NULL,
    bytes     BLOB NOT NULL,
    UNIQUE (writer, action, kind, recipient, language, format)
) STRICT;
CREATE TABLE deliveries (
    id         INTEGER PRIMARY KEY AUTOINCREMENT,
    way        TEXT NOT NULL,
    target     TEXT NOT NULL,
    message_id TEXT NOT NULL,
    state      TEXT NOT NULL CHECK (state IN ('in-flight', 'sent', 'failed', 'unknown')),
    at         TEXT NOT NULL,
    detail     TEXT
) STRICT;
CREATE INDEX deliveries_open ON deliveries (id) WHERE state IN ('in-flight', 'unknown');
CREATE INDEX deliveries_message ON deliveries (message_id);
CREATE TABLE delivered (
    document INTEGER NOT NULL REFERENCES documents (id),
    delivery INTEGER NOT NULL REFERENCES deliveries (id),
    hash     BLOB NOT NULL,
    PRIMARY KEY (document, delivery)
) STRICT, WITHOUT ROWID;
CREATE INDEX delivered_by ON delivered (delivery);
";

/// The addresses of recipients, which outboxes of older programs lack; opening one to write makes the table.
const ADDRESSES: &str = "
CREATE TABLE IF NOT EXISTS addresses (
    address TEXT PRIMARY KEY,
    file    TEXT NOT NULL
) STRICT, WITHOUT ROWID;
";

/// Whether a database (`main` or `other`) has a table, which outboxes of older programs may lack.
pub(crate) fn has_table(connection: &Connection, database: &str, table: &str) -> rusqlite::Result<bool> {
    let sql = format!("SELECT count(*) FROM {database}.sqlite_master WHERE type = 'table' AND name = ?1");
    connection.query_row(&sql, [table], |row| row.get::<_, i64>(0)).map(|count| count > 0)
}

/// Opens the database file, makes its tables where it is new.
pub fn open(path: &Path, access: Access) -> Result<Connection, Diagnostic> {
    let shown = path.display().to_string();
    if let Access::Write { create: true } = access {
        create(path).map_err(|error| Diagnostic::unwritable(path, &error))?;
    }
    let flags = match access {
        Access::Read => OpenFlags::SQLITE_OPEN_READ_ONLY,
        Access::Write { .. } => OpenFlags::SQLITE_OPEN_READ_WRITE,
    };
    let failed = |error: rusqlite::Error| told(path, &error);
    let mut connection = Connection::open_with_flags(path, flags | OpenFlags::SQLITE_OPEN_NO_MUTEX).map_err(failed)?;
    connection.busy_timeout(Duration::from_secs(10)).map_err(failed)?;
    connection.set_prepared_statement_cache_capacity(32);
    let application = number(&connection, "application_id").map_err(failed)?;
    let version = number(&connection, "user_version").map_err(failed)?;
    let empty = number(&connection, "schema_version").map_err(failed)? == 0;
    if !(application == APPLICATION || (empty && application == 0)) || (empty && access == Access::Read) {
        return Err(Diagnostic::error(msg!("error-outbox-not", file = shown)).hint(msg!("hint-outbox-not")));
    }
    if version > WITHOUT_TRACES {
        return Err(Diagnostic::error(msg!("error-outbox-newer", file = shown, version = i64::from(version)))
            .hint(msg!("hint-outbox-newer")));
    }
    if access == Access::Read {
        return Ok(connection);
    }
    // FULL: what is committed is on the disk; a group of letters waits for it once.
    connection
        .execute_batch(
            "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON;
            PRAGMA secure_delete = ON;",
        )
        .map_err(failed)?;
    if empty {
        let make = |connection: &mut Connection| {
            let transaction = connection.transaction()?;
            transaction.execute_batch(TABLES)?;
            transaction.pragma_update(None, "application_id", APPLICATION)?;
            transaction.pragma_update(None, "user_version", WITHOUT_TRACES)?;
            transaction.commit()
        };
        make(&mut connection).map_err(failed)?;
    }
    connection.execute_batch(cases::TABLES).map_err(failed)?;
    connection.execute_batch(ADDRESSES).map_err(failed)?;
    Ok(connection)
}

/// Whether the file may hold traces of what was rewritten or removed.
pub(crate) fn has_traces(connection: &Connection) -> rusqlite::Result<bool> {
    number(connection, "user_version").map(|version| version <= WITH_TRACES)
}

/// Makes an empty file that only its owner can read; SQLite gives its other files the same mode.
fn create(path: &Path) -> std::io::Result<()> {
    let mut options = std::fs::OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    match options.open(path) {
        Err(error) if error.kind() != std::io::ErrorKind::AlreadyExists => Err(error),
        _ => Ok(()),
    }
}

fn number(connection: &Connection, name: &str) -> rusqlite::Result<i32> {
    connection.pragma_query_value(None, name, |row| row.get(0))
}
