//! From which version of a case each document was made, so that drafts of an older one are found without the roster.

use std::collections::HashMap;

use rusqlite::{OptionalExtension, Transaction, params};

use super::{DocumentId, Hash, Outbox, STATE, told};
use crate::diagnostic::Diagnostic;

/// The tables, which outboxes of older programs lack: of their documents the version is not known.
pub(super) const TABLES: &str = "
CREATE TABLE IF NOT EXISTS cases (
    id   INTEGER PRIMARY KEY,
    hash BLOB NOT NULL UNIQUE
) STRICT;
CREATE TABLE IF NOT EXISTS made_from (
    document INTEGER PRIMARY KEY REFERENCES documents (id),
    made     INTEGER NOT NULL REFERENCES cases (id)
) STRICT;
";

/// What the version of each document is, taken in from another outbox.
pub(super) const MERGE: &str = "
INSERT OR IGNORE INTO main.cases (hash) SELECT hash FROM other.cases;
INSERT OR IGNORE INTO main.made_from (document, made)
    SELECT d.id, c.id FROM other.made_from m
    JOIN other.documents o ON o.id = m.document
    JOIN main.documents d ON d.writer = o.writer AND d.action = o.action AND d.kind = o.kind
        AND d.recipient = o.recipient AND d.language = o.language AND d.format = o.format AND d.hash = o.hash
    JOIN other.cases v ON v.id = m.made JOIN main.cases c ON c.hash = v.hash;
";

/// Documents that were made from one version of a case in a language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Version {
    /// The action's id.
    pub action: String,
    /// The kind's name.
    pub kind: String,
    /// The language's tag.
    pub language: String,
    /// The hash of the case, its words and its templates.
    pub case: Hash,
    /// How many documents there are.
    pub documents: u64,
    /// How many of them wait to be delivered.
    pub waiting: u64,
}

/// The rows of versions that a transaction has met: a group of letters is made from one or two.
#[derive(Default)]
pub(super) struct Rows(HashMap<Hash, i64>);

impl Rows {
    /// Writes down what a document was made from.
    pub(super) fn note(&mut self, to: &Transaction<'_>, document: DocumentId, case: &Hash) -> rusqlite::Result<()> {
        let row = match self.0.get(case) {
            Some(row) => *row,
            None => {
                to.prepare_cached("INSERT OR IGNORE INTO cases (hash) VALUES (?1)")?.execute([case])?;
                let row =
                    to.prepare_cached("SELECT id FROM cases WHERE hash = ?1")?.query_row([case], |row| row.get(0))?;
                self.0.insert(*case, row);
                row
            }
        };
        to.prepare_cached("INSERT OR REPLACE INTO made_from (document, made) VALUES (?1, ?2)")?
            .execute(params![document, row])?;
        Ok(())
    }
}

impl Outbox {
    /// The version that a document was made from, where that is known.
    ///
    /// # Errors
    /// The outbox cannot be read.
    pub fn made_from(&self, document: DocumentId) -> Result<Option<Hash>, Diagnostic> {
        if !self.knows_cases {
            return Ok(None);
        }
        let read = || {
            self.connection
                .prepare_cached("SELECT c.hash FROM made_from m JOIN cases c ON c.id = m.made WHERE m.document = ?1")?
                .query_row([document], |row| row.get(0))
                .optional()
        };
        read().map_err(|error| told(&self.path, &error))
    }

    /// All versions that documents were made from.
    ///
    /// # Errors
    /// The outbox cannot be read.
    pub fn versions(&self) -> Result<Vec<Version>, Diagnostic> {
        if !self.knows_cases {
            return Ok(Vec::new());
        }
        let read = || -> rusqlite::Result<Vec<Version>> {
            let sql = format!(
                "SELECT d.action, d.kind, d.language, c.hash, count(*), sum({STATE} IN ('ready', 'failed'))
                 FROM documents d JOIN made_from m ON m.document = d.id JOIN cases c ON c.id = m.made
                 GROUP BY 1, 2, 3, 4 ORDER BY 1, 2, 3, 4"
            );
            let mut statement = self.connection.prepare(&sql)?;
            let rows = statement.query_map([], |row| {
                Ok(Version {
                    action: row.get(0)?,
                    kind: row.get(1)?,
                    language: row.get(2)?,
                    case: row.get(3)?,
                    documents: row.get::<_, i64>(4)?.unsigned_abs(),
                    waiting: row.get::<_, i64>(5)?.unsigned_abs(),
                })
            })?;
            rows.collect()
        };
        read().map_err(|error| told(&self.path, &error))
    }
}

/// Whether a database has the tables.
pub(super) fn there(connection: &rusqlite::Connection, schema: &str) -> rusqlite::Result<bool> {
    let sql = format!("SELECT count(*) FROM {schema}.sqlite_master WHERE name = 'made_from'");
    connection.query_row(&sql, [], |row| row.get::<_, i64>(0)).map(|count| count > 0)
}
