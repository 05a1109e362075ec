//! The e-mail addresses of those whom the letters of an outbox are for: drafts never go to one of them, wherever the outbox is
//! taken and whatever content is there.

use rusqlite::params;

use super::guard::Room;
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
        self.write(|connection| {
            let transaction = connection.transaction()?;
            for (address, file) in addresses {
                transaction
                    .prepare_cached("INSERT OR IGNORE INTO addresses (address, file) VALUES (?1, ?2)")?
                    .execute(params![address, file])?;
            }
            transaction.commit()
        })
    }

    /// The addresses of recipients that it keeps; an outbox of an older program keeps none.
    ///
    /// # Errors
    /// The outbox cannot be read.
    pub fn addresses(&self) -> Result<Vec<KeptAddress>, Diagnostic> {
        self.read(|connection| {
            if !has_table(connection, "main", "addresses")? {
                return Ok(Vec::new());
            }
            let (mut found, mut room) = (Vec::new(), Room::new());
            let mut statement = connection.prepare("SELECT address, file FROM addresses")?;
            let mut rows = statement.query([])?;
            while let Some(row) = rows.next()? {
                let (address, file): KeptAddress = (row.get(0)?, row.get(1)?);
                room.take(address.len() + file.len())?;
                found.push((address, file));
            }
            Ok(found)
        })
    }

    /// Hands the beginning of each document of a format to `see`, as much of it as holds the head of an e-mail, with the
    /// name of its file.
    ///
    /// # Errors
    /// The outbox cannot be read.
    pub(crate) fn each_head(&self, format: &str, mut see: impl FnMut(&str, &[u8])) -> Result<(), Diagnostic> {
        self.read(|connection| {
            let sql = "SELECT file_name, substr(bytes, 1, 65536) FROM documents WHERE format = ?1";
            let mut statement = connection.prepare(sql)?;
            let mut rows = statement.query([format])?;
            while let Some(row) = rows.next()? {
                see(row.get_ref(0)?.as_str()?, row.get_ref(1)?.as_blob()?);
            }
            Ok(())
        })
    }
}
