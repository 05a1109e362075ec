//! The e-mail addresses of those whom the letters of an outbox are for: drafts never go to one of them, wherever the outbox is
//! taken and whatever content is there.

use rusqlite::params;

use super::{Outbox, told};
use crate::diagnostic::Diagnostic;

/// The table, which outboxes of older programs lack; opening one to write makes it.
pub(super) const TABLE: &str = "
CREATE TABLE IF NOT EXISTS addresses (
    address TEXT PRIMARY KEY,
    file    TEXT NOT NULL
) STRICT, WITHOUT ROWID;
";

/// What another outbox knows, taken in.
pub(super) const MERGE: &str =
    "INSERT OR IGNORE INTO main.addresses (address, file) SELECT address, file FROM other.addresses;";

/// An address of a recipient, and the file of the content that it stands in.
pub type KeptAddress = (String, String);

impl Outbox {
    /// Keeps addresses of recipients, before the letters that are for them.
    ///
    /// # Errors
    /// The outbox cannot be written; it is then as it was.
    pub fn keep_addresses(&mut self, addresses: &[KeptAddress]) -> Result<(), Diagnostic> {
        let keep = |connection: &mut rusqlite::Connection| {
            let transaction = connection.transaction()?;
            for (address, file) in addresses {
                transaction
                    .prepare_cached("INSERT OR IGNORE INTO addresses (address, file) VALUES (?1, ?2)")?
                    .execute(params![address, file])?;
            }
            transaction.commit()
        };
        keep(&mut self.connection).map_err(|error| told(&self.path, &error))
    }

    /// The addresses of recipients that it keeps; an outbox of an older program keeps none.
    ///
    /// # Errors
    /// The outbox cannot be read.
    pub fn addresses(&self) -> Result<Vec<KeptAddress>, Diagnostic> {
        let read = || -> rusqlite::Result<Vec<KeptAddress>> {
            if !there(&self.connection, "main")? {
                return Ok(Vec::new());
            }
            let mut statement = self.connection.prepare("SELECT address, file FROM addresses")?;
            statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?.collect()
        };
        read().map_err(|error| told(&self.path, &error))
    }

    /// Hands the beginning of each document of a format to `see`, as much of it as holds the head of an e-mail, with the
    /// name of its file.
    ///
    /// # Errors
    /// The outbox cannot be read.
    pub fn each_head(&self, format: &str, mut see: impl FnMut(&str, &[u8])) -> Result<(), Diagnostic> {
        let mut read = || -> rusqlite::Result<()> {
            let sql = "SELECT file_name, substr(bytes, 1, 65536) FROM documents WHERE format = ?1";
            let mut statement = self.connection.prepare(sql)?;
            let mut rows = statement.query([format])?;
            while let Some(row) = rows.next()? {
                see(row.get_ref(0)?.as_str()?, row.get_ref(1)?.as_blob()?);
            }
            Ok(())
        };
        read().map_err(|error| told(&self.path, &error))
    }
}

/// Whether a database has the table.
pub(super) fn there(connection: &rusqlite::Connection, schema: &str) -> rusqlite::Result<bool> {
    let sql = format!("SELECT count(*) FROM {schema}.sqlite_master WHERE type = 'table' AND name = 'addresses'");
    connection.query_row(&sql, [], |row| row.get::<_, i64>(0)).map(|count| count > 0)
}
