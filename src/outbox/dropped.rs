//! Documents that are taken out of an outbox.

use rusqlite::Connection;

use super::document::DocumentId;

/// Takes a document out, with what is kept beside it.
pub(super) fn drop_document(connection: &Connection, id: DocumentId) -> rusqlite::Result<()> {
    for sql in [
        "DELETE FROM made_from WHERE document = ?1",
        "DELETE FROM origins WHERE document = ?1",
        "DELETE FROM delivered WHERE document = ?1",
        "DELETE FROM documents WHERE id = ?1",
    ] {
        connection.prepare_cached(sql)?.execute([id])?;
    }
    Ok(())
}
