//! By what else a writer may be known: a hash of their name and address, so that somebody whose e-mail address changed, or who got an
//! id, has one letter and not two.

use rusqlite::{Connection, Transaction, params};

use super::document::{DocumentId, Draft};

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
