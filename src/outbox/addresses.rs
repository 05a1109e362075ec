//! The e-mail addresses of those whom the letters of an outbox are for: drafts never go to one of them, wherever the outbox is
//! taken and whatever content is there.

use rusqlite::params;

use super::errors::told;
use super::schema::has_table;
use super::store::Outbox;
use crate::diagnostic::Diagnostic;

/// What another outbox knows, taken in.
pub(super) const MERGE: &str =
    "INSERT OR IGNORE INTO main.addresses (address, file) SELECT address, file FROM other.addresses;";

/// An address of a recipient, and the file of the content that it stands in.
pub(crate) type KeptAddress = (String, String);

impl Outbox {
    /// Keeps addresses of recipients, before the letters that are for them.
    ///
    /// # Errors
    /// The outbox cannot be written; it is then as it was.
    pub(crate) fn keep_addresses(&mut self, addresses: &[KeptAddress]) -> Result<(), Diagnostic> {
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
            if !has_table(&self.connection, "main", "addresses")? {
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
    pub(crate) fn each_head(&self, format: &str, mut see: impl FnMut(&str, &[u8])) -> Result<(), Diagnostic> {
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
