//! From which version of a case each document was made, so that drafts of an older one are found without the roster.

use std::collections::HashMap;

use rusqlite::{Transaction, params};

use super::document::{DocumentId, Hash};

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
