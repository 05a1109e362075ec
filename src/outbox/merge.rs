//! Outboxes that several machines filled become one.

use std::path::Path;

use super::access::Access;
use super::errors::told;
use super::schema::has_table;
use super::store::Outbox;
use super::{addresses, cases, people, rows};
use crate::diagnostic::Diagnostic;

/// What is the same document in both.
const SAME: &str = "d.writer = o.writer AND d.action = o.action AND d.kind = o.kind AND d.recipient = o.recipient
    AND d.language = o.language AND d.format = o.format";

/// What is the same delivery in both.
const SAME_DELIVERY: &str = "m.message_id = v.message_id AND m.way = v.way AND m.target = v.target AND m.at = v.at";

/// What a merge did.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Merged {
    /// Documents that are new here.
    pub(crate) added: u64,
    /// Documents that were here already.
    pub there: u64,
    /// Those of them that say something else there; they stay as they are here.
    pub different: u64,
}

impl Outbox {
    /// Takes the documents and the ledger of another outbox in, in one transaction. Taking it in again changes nothing.
    ///
    /// # Errors
    /// The other is no outbox or has rows that no outbox has, or this one cannot be written; it is then as it was.
    pub(crate) fn merge(&mut self, other: &Path) -> Result<Merged, Vec<Diagnostic>> {
        // Looks whether it is one.
        drop(Self::open(other, Access::Read)?);
        let failed = |error: rusqlite::Error| vec![told(other, &error)];
        // SQLite takes a name that begins with "file:" for an address.
        let place = std::path::absolute(other).unwrap_or_else(|_| other.to_owned());
        self.connection.execute("ATTACH ?1 AS other", [place.to_string_lossy()]).map_err(failed)?;
        let merged = self.write_from(&Self::files(other), |connection| try_merge(connection, other));
        self.connection.execute_batch("DETACH other").map_err(failed)?;
        merged?
    }
}

fn try_merge(connection: &mut rusqlite::Connection, other: &Path) -> rusqlite::Result<Result<Merged, Vec<Diagnostic>>> {
    let count = |connection: &rusqlite::Connection, sql: &str| {
        connection.query_row(sql, [], |row| row.get::<_, i64>(0)).map(i64::unsigned_abs)
    };
    let transaction = connection.transaction()?;
    let wrong = match rows::unsound(&transaction, "other", other) {
        Ok(wrong) => wrong,
        Err(error) => vec![told(other, &error)],
    };
    if !wrong.is_empty() {
        return Ok(Err(wrong));
    }
    // Row by row: counting all of a table at once does not end where its pages lead back to themselves.
    let all = count(&transaction, "SELECT count(*) FROM other.documents WHERE id > -1 OR id <= -1")?;
    let different =
        format!("SELECT count(*) FROM other.documents o JOIN main.documents d ON {SAME} WHERE d.hash <> o.hash");
    let different = count(&transaction, &different)?;
    let columns = "writer, action, kind, recipient, language, format, name, email, file_name, made_on, input, hash,
        outdated, bytes";
    let added = transaction.execute(
        &format!(
            "INSERT INTO main.documents ({columns}) SELECT {columns} FROM other.documents o
             WHERE NOT EXISTS (SELECT 1 FROM main.documents d WHERE {SAME}) ORDER BY o.id"
        ),
        [],
    )?;
    transaction.execute_batch(&format!(
        "INSERT INTO main.deliveries (way, target, message_id, state, at, detail)
            SELECT way, target, message_id, state, at, detail FROM other.deliveries v
            WHERE NOT EXISTS (SELECT 1 FROM main.deliveries m WHERE {SAME_DELIVERY}) ORDER BY v.id;
         INSERT OR IGNORE INTO main.delivered (document, delivery, hash)
            SELECT d.id, m.id, x.hash FROM other.delivered x
            JOIN other.documents o ON o.id = x.document JOIN main.documents d ON {SAME}
            JOIN other.deliveries v ON v.id = x.delivery JOIN main.deliveries m ON {SAME_DELIVERY};"
    ))?;
    if has_table(&transaction, "other", "made_from")? {
        transaction.execute_batch(cases::MERGE)?;
    }
    if has_table(&transaction, "other", "addresses")? {
        transaction.execute_batch(addresses::MERGE)?;
    }
    if has_table(&transaction, "other", "by_name")? {
        transaction.execute_batch(people::MERGE)?;
    }
    transaction.commit()?;
    let added = added as u64;
    Ok(Ok(Merged { added, there: all - added, different }))
}
