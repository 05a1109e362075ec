//! What was removed or rewritten leaves nothing in the file. SQLite overwrites what is deleted (`secure_delete`), but keeps
//! copies of rows that it moved on the way; a file that is written anew has none.
//!
//! That costs reading all of it, so it is done once at the end of a run that rewrote documents. Until then the file says
//! that it may hold traces, so that after a run that was killed the next one does it.

use rusqlite::{Connection, Row};

use super::document::DocumentId;
use super::dropped::drop_document;
use super::guard::{Room, corrupt};
use super::schema::{WITH_TRACES, WITHOUT_TRACES};
use super::store::Outbox;
use crate::diagnostic::Diagnostic;
use crate::text::folded;

/// What SQLite says of a file in which nothing is wrong.
const SOUND: &str = "ok";

/// Somebody whose documents are in an outbox.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Kept {
    /// What the outbox knows them by.
    pub writer: String,
    /// Their name, as it is in the first of the documents.
    pub name: String,
    /// Their e-mail address, where one of the documents has it.
    pub email: Option<String>,
    /// How many documents there are.
    pub documents: u64,
}

impl Outbox {
    /// Those whom a text means: what the outbox knows them by, the roster's id, the name or the e-mail address.
    ///
    /// # Errors
    /// The outbox cannot be read.
    pub fn kept(&self, meant: &str) -> Result<Vec<Kept>, Diagnostic> {
        let meant = folded(meant);
        let is_of = |kept: &Kept| {
            let texts = [Some(&kept.writer), Some(&kept.name), kept.email.as_ref()];
            texts.into_iter().flatten().any(|text| folded(text) == meant)
                || kept.writer.strip_prefix("id:").is_some_and(|id| folded(id) == meant)
        };
        self.read(|connection| {
            let sql = "SELECT writer, name, email, count(*) FROM documents GROUP BY writer, name, email
                ORDER BY writer, min(id)";
            let (mut found, mut room) = (Vec::new(), Room::new());
            let mut last: Option<(bool, Kept)> = None;
            let mut statement = connection.prepare(sql)?;
            let mut rows = statement.query([])?;
            loop {
                let next = rows.next()?.map(kept).transpose()?;
                match (&mut last, next) {
                    (Some((is_meant, last)), Some(next)) if last.writer == next.writer => {
                        *is_meant |= is_of(&next);
                        last.documents += next.documents;
                        last.email = last.email.take().or(next.email);
                    }
                    (known, next) => {
                        let is_last = next.is_none();
                        let before = std::mem::replace(known, next.map(|next| (is_of(&next), next)));
                        if let Some((true, kept)) = before {
                            room.take(kept.writer.len() + kept.name.len())?;
                            found.push(kept);
                        }
                        if is_last {
                            return Ok(found);
                        }
                    }
                }
            }
        })
    }

    /// Removes the documents of a writer and what the ledger tells of them, so that nothing of them is left in the file; how
    /// many there were.
    ///
    /// # Errors
    /// The outbox cannot be written, or another program reads it: then its log may still hold them.
    pub fn remove(&mut self, writer: &str) -> Result<u64, Diagnostic> {
        let removed = self.write(|connection| {
            let transaction = connection.transaction()?;
            let ids = transaction
                .prepare("SELECT id FROM documents WHERE writer = ?1")?
                .query_map([writer], |row| row.get(0))?
                .collect::<rusqlite::Result<Vec<DocumentId>>>()?;
            for id in &ids {
                drop_document(&transaction, *id)?;
            }
            transaction.pragma_update(None, "user_version", WITH_TRACES)?;
            transaction.commit()?;
            Ok(ids.len() as u64)
        })?;
        self.traces = true;
        self.clear_traces()?;
        Ok(removed)
    }

    /// Writes the file anew where documents were rewritten or removed, so that nothing of them is left.
    ///
    /// # Errors
    /// The outbox cannot be written, or another program reads it.
    pub(crate) fn clear_traces(&mut self) -> Result<(), Diagnostic> {
        if self.traces {
            self.write(|connection| clear(connection))?;
            self.traces = false;
        }
        Ok(())
    }
}

fn kept(row: &Row<'_>) -> rusqlite::Result<Kept> {
    Ok(Kept {
        writer: row.get(0)?,
        name: row.get(1)?,
        email: row.get(2)?,
        documents: row.get::<_, i64>(3)?.unsigned_abs(),
    })
}

/// Writes the file anew, and empties the log beside it.
fn clear(connection: &Connection) -> rusqlite::Result<()> {
    // Pages that lead back to themselves would be written again and again.
    let sound: String = connection.query_row("PRAGMA quick_check(1)", [], |row| row.get(0))?;
    if sound != SOUND {
        return Err(corrupt());
    }
    connection.execute_batch("VACUUM")?;
    connection.pragma_update(None, "user_version", WITHOUT_TRACES)?;
    let busy: bool = connection.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |row| row.get(0))?;
    if busy {
        let code = rusqlite::ffi::Error::new(rusqlite::ffi::SQLITE_BUSY);
        return Err(rusqlite::Error::SqliteFailure(code, None));
    }
    Ok(())
}
