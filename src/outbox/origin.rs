//! Where in a roster the writer of each document stands. Outboxes that several machines filled become one in that order, as if one
//! had filled it.

use rusqlite::{Transaction, params};

use super::document::{DocumentId, Origin};

/// The name of the table.
pub(super) const NAME: &str = "origins";

/// The table, which outboxes of older programs lack: their documents stay in the order in which they were made.
pub(super) const TABLE: &str = "
CREATE TABLE IF NOT EXISTS origins (
    document INTEGER PRIMARY KEY REFERENCES documents (id),
    roster   INTEGER NOT NULL,
    row      INTEGER NOT NULL
) STRICT;
";

/// What another outbox knows, taken in.
pub(super) const MERGE: &str = "
INSERT OR IGNORE INTO main.origins (document, roster, row)
    SELECT d.id, p.roster, p.row FROM other.origins p
    JOIN other.documents o ON o.id = p.document
    JOIN main.documents d ON d.writer = o.writer AND d.action = o.action AND d.kind = o.kind
        AND d.recipient = o.recipient AND d.language = o.language AND d.format = o.format;
";

/// Writes down where the writer of a document stands.
pub(super) fn note(to: &Transaction<'_>, document: DocumentId, origin: Origin) -> rusqlite::Result<()> {
    let Origin { roster, row } = origin;
    to.prepare_cached("INSERT OR REPLACE INTO origins (document, roster, row) VALUES (?1, ?2, ?3)")?
        .execute(params![document, roster.cast_signed(), row.cast_signed()])?;
    Ok(())
}
