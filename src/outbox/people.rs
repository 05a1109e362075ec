//! By what else a writer may be known, so that somebody whose e-mail address changed, or who got an id, has one letter and not two;
//! and writers whom the roster does not have any more.

use std::collections::BTreeSet;

use rusqlite::{Connection, Transaction, params};

use super::document::{DocumentId, Draft};
use super::guard::Room;
use super::schema::has_table;
use super::store::Outbox;
use crate::diagnostic::Diagnostic;

/// The name of the table.
pub(super) const NAME: &str = "by_name";

/// The tables, which outboxes of older programs lack: their writers are known by one thing alone. A hash of name and address stands
/// beside one document of each writer: by the number of that it is added at the table's end, where an index of writers or hashes
/// would be written all over.
pub(super) const TABLES: &str = "
CREATE TABLE IF NOT EXISTS by_name (
    document INTEGER PRIMARY KEY REFERENCES documents (id),
    hash     INTEGER NOT NULL
) STRICT;
";

/// What another outbox knows, taken in.
pub(super) const MERGE: &str = "
INSERT OR IGNORE INTO main.by_name (document, hash)
    SELECT d.id, n.hash FROM other.by_name n
    JOIN other.documents o ON o.id = n.document
    JOIN main.documents d ON d.writer = o.writer AND d.action = o.action AND d.kind = o.kind
        AND d.recipient = o.recipient AND d.language = o.language AND d.format = o.format;
";

/// The last writer whom a transaction has met: documents of one come together.
#[derive(Default)]
pub(super) struct Met(String);

impl Met {
    /// Writes down by what else the writer of a document is known.
    pub(super) fn note(&mut self, to: &Transaction<'_>, document: DocumentId, draft: &Draft) -> rusqlite::Result<()> {
        if self.0 != draft.key.writer {
            self.0.clone_from(&draft.key.writer);
            to.prepare_cached("INSERT OR REPLACE INTO by_name (document, hash) VALUES (?1, ?2)")?
                .execute(params![document, draft.by_name])?;
        }
        Ok(())
    }
}

/// Keeps what is known of a writer beside another document, before this one goes.
pub(super) fn keep(connection: &Connection, document: DocumentId) -> rusqlite::Result<()> {
    for sql in [
        "INSERT OR IGNORE INTO by_name (document, hash)
            SELECT o.id, n.hash FROM by_name n JOIN documents d ON d.id = n.document JOIN documents o ON o.writer = d.writer
            WHERE n.document = ?1 AND o.id <> ?1 LIMIT 1",
        "DELETE FROM by_name WHERE document = ?1",
    ] {
        connection.prepare_cached(sql)?.execute([document])?;
    }
    Ok(())
}

/// Who has which name and address: the hash of those of a writer, with a document of theirs; in order.
#[derive(Debug, Default)]
pub(crate) struct ByName(Vec<(i64, DocumentId)>);

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

    /// Who has which name and address, of all its writers.
    ///
    /// # Errors
    /// The outbox cannot be read.
    pub(crate) fn by_name(&self) -> Result<ByName, Diagnostic> {
        self.read(|connection| {
            let (mut found, mut room) = (ByName::default(), Room::new());
            if has_table(connection, "main", "by_name")? {
                let mut statement = connection.prepare("SELECT hash, document FROM by_name")?;
                let mut rows = statement.query([])?;
                while let Some(row) = rows.next()? {
                    let known = (row.get(0)?, row.get(1)?);
                    room.take(size_of_val(&known))?;
                    found.0.push(known);
                }
            }
            found.0.sort_unstable();
            Ok(found)
        })
    }

    /// The writers of a name and address.
    ///
    /// # Errors
    /// The outbox cannot be read.
    pub(crate) fn writers_of(&self, names: &ByName, by_name: i64) -> Result<Vec<String>, Diagnostic> {
        let first = names.0.partition_point(|(hash, _)| *hash < by_name);
        let documents = names.0[first..].iter().take_while(|(hash, _)| *hash == by_name).map(|(_, document)| document);
        self.read(|connection| {
            let mut found = Vec::new();
            let mut statement = connection.prepare_cached("SELECT writer FROM documents WHERE id = ?1")?;
            for document in documents {
                let mut rows = statement.query([document])?;
                while let Some(row) = rows.next()? {
                    found.push(row.get(0)?);
                }
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
