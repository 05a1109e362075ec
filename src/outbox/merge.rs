//! Outboxes that several machines filled become one.

use std::path::{Path, PathBuf};

use super::access::Access;
use super::errors::told;
use super::schema::has_table;
use super::store::Outbox;
use super::tables::SAME;
use super::{addresses, by_name, cases, numbering, origin, rows};
use crate::diagnostic::Diagnostic;

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
    /// Takes the documents and the ledgers of other outboxes in, each in one transaction, and says what came of it. All documents
    /// then stand in the order of their roster's rows, whatever the order of the outboxes. Taking one in again changes nothing.
    ///
    /// # Errors
    /// One of them is no outbox or has rows that no outbox has, or this one cannot be written. Those before it are taken in.
    pub(crate) fn merge(
        &mut self,
        others: &[PathBuf],
        came: &mut dyn FnMut(&Path, Merged),
    ) -> Result<(), Vec<Diagnostic>> {
        self.write(|connection| {
            numbering::begin(connection)?;
            numbering::look(connection, "main", 0)
        })?;
        for (source, other) in (1..).zip(others) {
            // Looks whether it is one.
            drop(Self::open(other, Access::Read)?);
            let looked = self.beside(other, |connection| Ok(numbering::look(connection, "other", source)))?;
            looked.map_err(|error| told(other, &error))?;
        }
        let files: Vec<PathBuf> = others.iter().flat_map(|other| Self::files(other)).collect();
        self.write_from(&files, numbering::settle)?;
        for (source, other) in (1..).zip(others) {
            let merged = self.beside(other, |connection| try_merge(connection, other, source))??;
            came(other, merged);
        }
        Ok(())
    }

    /// Does something while another outbox is open beside this one: one at a time, however many there are.
    fn beside<T>(
        &mut self,
        other: &Path,
        work: impl FnOnce(&mut rusqlite::Connection) -> rusqlite::Result<T>,
    ) -> Result<T, Vec<Diagnostic>> {
        let failed = |error: rusqlite::Error| vec![told(other, &error)];
        // SQLite takes a name that begins with "file:" for an address.
        let place = std::path::absolute(other).unwrap_or_else(|_| other.to_owned());
        self.connection.execute("ATTACH ?1 AS other", [place.to_string_lossy()]).map_err(failed)?;
        let done = self.write_from(&Self::files(other), work);
        self.connection.execute_batch("DETACH other").map_err(failed)?;
        Ok(done?)
    }
}

fn try_merge(
    connection: &mut rusqlite::Connection,
    other: &Path,
    source: i64,
) -> rusqlite::Result<Result<Merged, Vec<Diagnostic>>> {
    let transaction = connection.transaction()?;
    let wrong = match rows::unsound(&transaction, "other", other) {
        Ok(wrong) => wrong,
        Err(error) => vec![told(other, &error)],
    };
    if !wrong.is_empty() {
        return Ok(Err(wrong));
    }
    let same = format!(
        "SELECT count(*), coalesce(sum(d.hash <> o.hash), 0) FROM other.documents o JOIN main.documents d ON {SAME}"
    );
    let (there, different) =
        transaction.query_row(&same, [], |row| Ok((row.get::<_, i64>(0)?, row.get::<_, i64>(1)?)))?;
    let columns = "writer, action, kind, recipient, language, format, name, email, file_name, made_on, input, hash,
        outdated, bytes";
    // In the order of their new numbers, one after another: sorted, their texts would lie in files that nobody protects. What was
    // added since the numbers were given is left to the next time.
    let added = transaction.execute(
        &format!(
            "INSERT INTO main.documents (id, {columns}) SELECT n.number, {columns} FROM temp.numbered n
             CROSS JOIN other.documents o ON o.id = n.id
             WHERE n.source = ?1 AND NOT EXISTS (SELECT 1 FROM main.documents d WHERE {SAME}) ORDER BY n.number"
        ),
        [source],
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
    if has_table(&transaction, "other", origin::NAME)? {
        transaction.execute_batch(origin::MERGE)?;
    }
    if has_table(&transaction, "other", "addresses")? {
        transaction.execute_batch(addresses::MERGE)?;
    }
    if has_table(&transaction, "other", by_name::NAME)? {
        transaction.execute_batch(by_name::MERGE)?;
    }
    transaction.commit()?;
    Ok(Ok(Merged { added: added as u64, there: there.unsigned_abs(), different: different.unsigned_abs() }))
}
