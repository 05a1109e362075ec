//! How the file of an outbox is opened.

use std::path::{Path, PathBuf};
use std::time::Duration;

use rusqlite::{Connection, ErrorCode, OpenFlags};

use super::access::Access;
use super::errors::told;
use super::guard;
use super::tables::{LATER, TABLES};
use crate::diagnostic::Diagnostic;
use crate::msg;

/// Says that a SQLite file is an outbox: "apox".
const APPLICATION: i32 = i32::from_be_bytes(*b"apox");

/// The versions that a file says it has: one that may hold traces of what was rewritten or removed, as those of older programs
/// do, and one without. The tables are the same.
pub(crate) const WITH_TRACES: i32 = 1;
pub(crate) const WITHOUT_TRACES: i32 = 2;

/// Whether a database (`main` or `other`) has a table, which outboxes of older programs may lack.
pub(crate) fn has_table(connection: &Connection, database: &str, table: &str) -> rusqlite::Result<bool> {
    let sql = format!("SELECT count(*) FROM {database}.sqlite_master WHERE type = 'table' AND name = ?1");
    connection.query_row(&sql, [table], |row| row.get::<_, i64>(0)).map(|count| count > 0)
}

/// Opens the database file, makes its tables where it is new.
pub fn open(path: &Path, access: Access) -> Result<Connection, Diagnostic> {
    if let Access::Write { create: true } = access {
        create(path).map_err(|error| Diagnostic::unwritable(path, &error))?;
    }
    let failed = |error: rusqlite::Error| told(path, &error);
    let mut connection = connected(path, access)?;
    let is_new = number(&connection, "schema_version").map_err(failed)? == 0;
    look(path, &connection, access, is_new)?;
    if access == Access::Read {
        return Ok(connection);
    }
    // FULL: what is committed is on the disk; a group of letters waits for it once. On macOS that takes a call of its own, which
    // other files that are brought to the disk get from Rust.
    connection
        .execute_batch(
            "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON;
            PRAGMA secure_delete = ON; PRAGMA fullfsync = ON;",
        )
        .map_err(failed)?;
    if is_new {
        let make = |connection: &mut Connection| {
            let transaction = connection.transaction()?;
            transaction.execute_batch(TABLES)?;
            transaction.pragma_update(None, "application_id", APPLICATION)?;
            transaction.pragma_update(None, "user_version", WITHOUT_TRACES)?;
            transaction.commit()
        };
        make(&mut connection).map_err(failed)?;
    }
    LATER.iter().try_for_each(|later| connection.execute_batch(later)).map_err(failed)?;
    Ok(connection)
}

/// Looks whether a file is an outbox of ours, before anything in it is read.
fn look(path: &Path, connection: &Connection, access: Access, is_new: bool) -> Result<(), Diagnostic> {
    let shown = path.display().to_string();
    let failed = |error: rusqlite::Error| told(path, &error);
    let no_outbox = || Diagnostic::error(msg!("error-outbox-not", file = &shown)).hint(msg!("hint-outbox-not"));
    let application = number(connection, "application_id").map_err(failed)?;
    let version = number(connection, "user_version").map_err(failed)?;
    if !(application == APPLICATION || (is_new && application == 0)) || (is_new && access == Access::Read) {
        return Err(no_outbox());
    }
    if version > WITHOUT_TRACES {
        return Err(Diagnostic::error(msg!("error-outbox-newer", file = shown, version = i64::from(version)))
            .hint(msg!("hint-outbox-newer")));
    }
    match guard::foreign(connection, is_new).map_err(failed)? {
        Some(strange) => Err(no_outbox().detail(strange)),
        None => Ok(()),
    }
}

/// A connection that trusts nothing in the file.
fn connected(path: &Path, access: Access) -> Result<Connection, Diagnostic> {
    let failed = |error: rusqlite::Error| told(path, &error);
    let flags = match access {
        Access::Read => OpenFlags::SQLITE_OPEN_READ_ONLY,
        Access::Write { .. } => OpenFlags::SQLITE_OPEN_READ_WRITE,
    };
    // SQLite takes a name that begins with "file:" for an address.
    let place =
        std::path::absolute(path).map_err(|error| Diagnostic::unreadable(path.display().to_string(), &error))?;
    let connection = prepared(&place, flags, access).map_err(failed)?;
    match number(&connection, "application_id") {
        Err(error) if access == Access::Read && is_closed(&error) => {
            // Beside a file on a medium or in a folder that cannot be written SQLite cannot keep what it needs while others
            // write. Nobody does, where there is no log of what was written.
            let log = std::fs::metadata(wal(&place)).map_or(0, |about| about.len());
            if log > 0 {
                return Err(told(path, &error).hint(msg!("hint-outbox-copy")));
            }
            prepared(Path::new(&unchanging(&place)), flags | OpenFlags::SQLITE_OPEN_URI, access).map_err(failed)
        }
        _ => Ok(connection),
    }
}

fn prepared(place: &Path, flags: OpenFlags, access: Access) -> rusqlite::Result<Connection> {
    let connection = Connection::open_with_flags(place, flags | OpenFlags::SQLITE_OPEN_NO_MUTEX)?;
    guard::harden(&connection, access)?;
    connection.busy_timeout(Duration::from_secs(10))?;
    connection.set_prepared_statement_cache_capacity(32);
    Ok(connection)
}

/// Whether the system does not let SQLite make its files.
fn is_closed(error: &rusqlite::Error) -> bool {
    matches!(error.sqlite_error_code(), Some(ErrorCode::CannotOpen | ErrorCode::ReadOnly))
}

/// The log of what was written, beside the file itself where the path is a link.
fn wal(place: &Path) -> PathBuf {
    let mut log = place.canonicalize().unwrap_or_else(|_| place.to_owned()).into_os_string();
    log.push("-wal");
    log.into()
}

/// The address of a file that does not change while it is read (SQLite, "URI Filenames").
fn unchanging(place: &Path) -> String {
    use std::fmt::Write;
    let mut address = String::from("file:");
    if !place.as_os_str().as_encoded_bytes().starts_with(b"/") {
        address.push('/');
    }
    for byte in place.as_os_str().as_encoded_bytes() {
        match byte {
            b'\\' if cfg!(windows) => address.push('/'),
            b'/' | b':' | b'.' | b'-' | b'_' => address.push(char::from(*byte)),
            byte if byte.is_ascii_alphanumeric() => address.push(char::from(*byte)),
            byte => drop(write!(address, "%{byte:02X}")),
        }
    }
    address + "?immutable=1"
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
