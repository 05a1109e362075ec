//! By what else a writer may be known, so that somebody whose e-mail address changed, or who got an id, has one letter and not two;
//! and writers whom the roster does not have any more.

use std::collections::BTreeSet;

use rusqlite::{Connection, Transaction, params};

use super::document::{Draft, Hash};
use super::guard::Room;
use super::schema::has_table;
use super::store::Outbox;
use crate::diagnostic::Diagnostic;

/// The tables, which outboxes of older programs lack: their writers are known by one thing alone.
pub(super) const TABLES: &str = "
CREATE TABLE IF NOT EXISTS people (
    writer  TEXT PRIMARY KEY,
    by_name BLOB NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS people_by_name ON people (by_name);
";

/// What another outbox knows, taken in.
pub(super) const MERGE: &str =
    "INSERT OR IGNORE INTO main.people (writer, by_name) SELECT writer, by_name FROM other.people;";

/// The last writer whom a transaction has met: documents of one come together.
#[derive(Default)]
pub(super) struct Met(String);

impl Met {
    /// Writes down by what else the writer of a document is known.
    pub(super) fn note(&mut self, to: &Transaction<'_>, draft: &Draft) -> rusqlite::Result<()> {
        if self.0 != draft.key.writer {
            self.0.clone_from(&draft.key.writer);
            to.prepare_cached("INSERT OR REPLACE INTO people (writer, by_name) VALUES (?1, ?2)")?
                .execute(params![self.0, draft.by_name])?;
        }
        Ok(())
    }
}

/// Lets a writer be known by something else.
pub(super) fn know(connection: &Connection, before: &str, now: &str) -> rusqlite::Result<()> {
    for sql in [
        "UPDATE documents SET writer = ?2 WHERE writer = ?1",
        "DELETE FROM people WHERE writer = ?2",
        "UPDATE people SET writer = ?2 WHERE writer = ?1",
    ] {
        connection.prepare_cached(sql)?.execute([before, now])?;
    }
    Ok(())
}

/// Forgets a writer of whom there is no document.
pub(super) fn forget(connection: &Connection, writer: &str) -> rusqlite::Result<()> {
    connection
        .prepare_cached(
            "DELETE FROM people WHERE writer = ?1 AND NOT EXISTS (SELECT 1 FROM documents WHERE writer = ?1)",
        )?
        .execute([writer])?;
    Ok(())
}

impl Outbox {
    /// Whether it holds no document.
    ///
    /// # Errors
    /// The outbox cannot be read.
    pub(crate) fn is_empty(&self) -> Result<bool, Diagnostic> {
        self.read(|connection| {
            connection.query_row("SELECT NOT EXISTS (SELECT 1 FROM documents)", [], |row| row.get(0))
        })
    }

    /// The writers of this name and address.
    ///
    /// # Errors
    /// The outbox cannot be read.
    pub(crate) fn known_by_name(&self, by_name: &Hash) -> Result<Vec<String>, Diagnostic> {
        self.read(|connection| {
            if !has_table(connection, "main", "people")? {
                return Ok(Vec::new());
            }
            let (mut found, mut room) = (Vec::new(), Room::new());
            let mut statement = connection.prepare_cached("SELECT writer FROM people WHERE by_name = ?1")?;
            let mut rows = statement.query([by_name])?;
            while let Some(row) = rows.next()? {
                let writer: String = row.get(0)?;
                room.take(writer.len())?;
                found.push(writer);
            }
            Ok(found)
        })
    }

    /// The writers of documents of these actions, but for those of whom `is_met` says that they are known.
    ///
    /// # Errors
    /// The outbox cannot be read.
    pub(crate) fn writers_but(
        &self,
        actions: &[&str],
        is_met: impl Fn(&str) -> bool,
    ) -> Result<BTreeSet<String>, Diagnostic> {
        self.read(|connection| {
            let (mut found, mut room) = (BTreeSet::new(), Room::new());
            // An index has both columns; a writer comes once for each document, one after the other.
            let mut statement = connection.prepare("SELECT writer, action FROM documents ORDER BY writer")?;
            let mut rows = statement.query([])?;
            let (mut last, mut last_is_met) = (String::new(), true);
            while let Some(row) = rows.next()? {
                let writer = row.get_ref(0)?.as_str()?;
                if writer != last {
                    writer.clone_into(&mut last);
                    last_is_met = is_met(writer);
                }
                if !last_is_met && actions.contains(&row.get_ref(1)?.as_str()?) && found.insert(last.clone()) {
                    room.take(last.len())?;
                }
            }
            Ok(found)
        })
    }
}
