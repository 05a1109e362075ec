//! Documents that are taken out of an outbox.

use rusqlite::Connection;

use super::by_name;
use super::document::DocumentId;

/// Takes a document out, with what is kept beside it and deliveries that were of it alone.
pub(super) fn drop_document(connection: &Connection, id: DocumentId) -> rusqlite::Result<()> {
    by_name::keep(connection, id)?;
    for sql in ["DELETE FROM made_from WHERE document = ?1", "DELETE FROM origins WHERE document = ?1"] {
        connection.prepare_cached(sql)?.execute([id])?;
    }
    let deliveries = connection
        .prepare_cached("DELETE FROM delivered WHERE document = ?1 RETURNING delivery")?
        .query_map([id], |row| row.get(0))?
        .collect::<rusqlite::Result<Vec<i64>>>()?;
    for delivery in deliveries {
        connection
            .prepare_cached(
                "DELETE FROM deliveries WHERE id = ?1 AND NOT EXISTS (SELECT 1 FROM delivered WHERE delivery = ?1)",
            )?
            .execute([delivery])?;
    }
    connection.prepare_cached("DELETE FROM documents WHERE id = ?1")?.execute([id])?;
    Ok(())
}
