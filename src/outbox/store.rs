//! An outbox that is open, and its documents.

use std::path::{Path, PathBuf};

use jiff::civil::Date;
use rusqlite::{Connection, OptionalExtension, Row, params};
use sha2::{Digest, Sha256};

use super::access::Access;
use super::document::{Change, Count, DocumentId, Hash, Key, Known, State, Stored};
use super::dropped::drop_document;
use super::errors::{missing, told};
use super::guard::{self, Room, Work};
use super::{by_name, cases, origin, rows, schema};
use crate::diagnostic::Diagnostic;
use crate::message::Message;
use crate::msg;
use crate::private::{self, Lock, Place};

/// An outbox that is open.
#[derive(Debug)]
pub struct Outbox {
    // In this order: the lock goes when the database is closed.
    pub(super) connection: Connection,
    pub(super) path: PathBuf,
    /// Whether it has the tables that tell of versions.
    pub(super) knows_cases: bool,
    /// The actions whose documents stay where they are.
    pub(super) held: Vec<String>,
    /// Whether the file may hold traces of what was rewritten or removed.
    pub(super) traces: bool,
    /// The files that it is kept in, see [`Outbox::files`].
    files: [PathBuf; 4],
    work: Work,
    place: Place,
    _lock: Option<Lock>,
}

/// The state of a document `d`, from the ledger.
pub(super) const STATE: &str = "CASE
    WHEN EXISTS (SELECT 1 FROM delivered x JOIN deliveries v ON v.id = x.delivery
        WHERE x.document = d.id AND v.state IN ('in-flight', 'unknown')) THEN 'in-doubt'
    WHEN d.outdated THEN 'out-of-date'
    WHEN EXISTS (SELECT 1 FROM delivered x JOIN deliveries v ON v.id = x.delivery
        WHERE x.document = d.id AND x.hash = d.hash AND v.state = 'sent') THEN 'sent'
    WHEN EXISTS (SELECT 1 FROM delivered x JOIN deliveries v ON v.id = x.delivery
        WHERE x.document = d.id AND x.hash = d.hash AND v.state = 'failed') THEN 'failed'
    ELSE 'ready' END";

const KEY: &str = "d.id, d.writer, d.action, d.kind, d.recipient, d.language, d.format, d.hash, d.made_on";

impl Outbox {
    /// Opens an outbox.
    ///
    /// # Errors
    /// There is none, it is no outbox, a newer program made it, another run writes it, or the system refuses.
    pub fn open(path: &Path, access: Access) -> Result<Self, Diagnostic> {
        let lock = match access {
            Access::Write { create } => {
                if !create && !path.exists() {
                    return Err(missing(path));
                }
                Some(locked(path)?)
            }
            Access::Read if !path.exists() => return Err(missing(path)),
            Access::Read => None,
        };
        Self::tighten(path, access)?;
        let mut connection = schema::open(path, access)?;
        let place = Place::of(path).map_err(|error| Diagnostic::unreadable(path.display().to_string(), &error))?;
        let failed = |error: rusqlite::Error| told(path, &error);
        let knows_cases = schema::has_table(&connection, "main", "made_from").map_err(failed)?;
        let traces = schema::has_traces(&connection).map_err(failed)?;
        let work = Work::watch(&mut connection).map_err(failed)?;
        let (path, files) = (path.to_owned(), Self::files(path));
        let mut outbox =
            Self { connection, path, knows_cases, held: Vec::new(), traces, files, work, place, _lock: lock };
        if access != Access::Read {
            // An older program may have left them, or a run that was killed. Where the disk is too full for it, the next run
            // does it: nobody asked this one.
            let _ = outbox.clear_traces();
        }
        Ok(outbox)
    }

    /// The file that the outbox is kept in.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Looks whether the file is still where it was opened: SQLite writes on into one that somebody has removed.
    ///
    /// # Errors
    /// It is not.
    pub fn still(&self) -> Result<(), Diagnostic> {
        self.place.still()
    }

    /// The files of the outbox at a path: its own, and those that SQLite keeps beside it.
    pub fn files(path: &Path) -> [PathBuf; 4] {
        ["", "-wal", "-shm", "-journal"].map(|ending| {
            let mut file = path.as_os_str().to_owned();
            file.push(ending);
            file.into()
        })
    }

    /// Looks at the files of an outbox, and makes them their owner's alone; what the person should know of that. Others may
    /// read one that is only looked at, where that cannot be changed.
    ///
    /// # Errors
    /// A file beside it is none that SQLite makes for ours, or others can read what is to be written.
    pub fn tighten(path: &Path, access: Access) -> Result<Vec<Message>, Diagnostic> {
        let mut told = Vec::new();
        let [own, beside @ ..] = Self::files(path);
        for file in &beside {
            // A link would lead to a file that is none of ours.
            if std::fs::symlink_metadata(file).is_ok_and(|about| !about.is_file()) {
                return Err(Diagnostic::error(msg!("error-outbox-beside", file = file.display().to_string()))
                    .hint(msg!("hint-outbox-beside")));
            }
        }
        for file in [own].iter().chain(&beside) {
            let shown = file.display().to_string();
            match private::tighten(file) {
                Ok(true) => told.push(msg!("others-read-mended", file = shown)),
                Ok(false) => {}
                Err(_) if access == Access::Read => told.push(msg!("others-read-remains", file = shown)),
                Err(error) => return Err(error),
            }
        }
        Ok(told)
    }

    /// Reads. No reading takes more work than the size of the file explains.
    pub(super) fn read<T>(&self, read: impl FnOnce(&Connection) -> rusqlite::Result<T>) -> Result<T, Diagnostic> {
        self.work.begin(&self.files);
        read(&self.connection).map_err(|error| told(&self.path, &error))
    }

    /// Writes, and what it reads for that; of another outbox, too, where one is taken in.
    pub(super) fn write<T>(
        &mut self,
        write: impl FnOnce(&mut Connection) -> rusqlite::Result<T>,
    ) -> Result<T, Diagnostic> {
        self.write_from(&[], write)
    }

    pub(super) fn write_from<T>(
        &mut self,
        other: &[PathBuf],
        write: impl FnOnce(&mut Connection) -> rusqlite::Result<T>,
    ) -> Result<T, Diagnostic> {
        self.work.begin(self.files.iter().chain(other));
        write(&mut self.connection).map_err(|error| told(&self.path, &error))
    }

    /// What is known of the documents of a writer.
    ///
    /// # Errors
    /// The outbox cannot be read.
    pub fn known(&self, writer: &str) -> Result<Vec<Known>, Diagnostic> {
        self.read(|connection| {
            let sql = format!("SELECT {KEY}, {STATE}, d.input, d.name FROM documents d WHERE d.writer = ?1");
            let (mut found, mut room) = (Vec::new(), Room::new());
            let mut statement = connection.prepare_cached(&sql)?;
            let mut rows = statement.query([writer])?;
            while let Some(row) = rows.next()? {
                let known = Known {
                    id: row.get(0)?,
                    key: key(row)?,
                    hash: row.get(7)?,
                    made_on: day(row, 8)?,
                    state: state(row, 9)?,
                    input: row.get(10)?,
                    name: row.get(11)?,
                };
                room.take(size(&known.key) + known.name.len())?;
                found.push(known);
            }
            Ok(found)
        })
    }

    /// Makes changes, all together or none.
    ///
    /// # Errors
    /// The outbox cannot be written; it is then as it was.
    pub fn apply(&mut self, changes: &[Change]) -> Result<(), Diagnostic> {
        let rewrites =
            changes.iter().any(|change| matches!(change, Change::Rewrite(..) | Change::Drop(_) | Change::Known { .. }));
        let marks = rewrites && !self.traces;
        self.write(|connection| try_apply(connection, changes, marks))?;
        self.traces |= rewrites;
        Ok(())
    }

    /// The first document behind `after` (0 for the first of all), in the order in which they were made.
    ///
    /// # Errors
    /// The outbox cannot be read.
    pub fn next(&self, after: DocumentId) -> Result<Option<Stored>, Diagnostic> {
        self.one_behind(after, "d.id > ?1 ORDER BY d.id LIMIT 1", params![after])
    }

    /// A document.
    ///
    /// # Errors
    /// The outbox cannot be read.
    pub fn document(&self, id: DocumentId) -> Result<Option<Stored>, Diagnostic> {
        self.one("d.id = ?1", params![id])
    }

    /// The documents of the same letter in its other formats, to go beside it.
    ///
    /// # Errors
    /// The outbox cannot be read.
    pub(crate) fn companions(&self, document: &Stored) -> Result<Vec<Stored>, Diagnostic> {
        let Key { writer, action, kind, recipient, language, .. } = &document.key;
        self.all(
            "d.writer = ?1 AND d.action = ?2 AND d.kind = ?3 AND d.recipient = ?4 AND d.language = ?5 AND d.id <> ?6
                ORDER BY d.id",
            params![writer, action, kind, recipient, language, document.id],
        )
    }

    /// How many documents there are of each kind and state, without a name.
    ///
    /// # Errors
    /// The outbox cannot be read.
    pub fn counts(&self) -> Result<Vec<Count>, Diagnostic> {
        self.read(|connection| {
            let sql = format!(
                "SELECT d.action, d.kind, d.language, d.recipient, d.format, {STATE} AS state, count(*)
                 FROM documents d GROUP BY 1, 2, 3, 4, 5, 6 ORDER BY 1, 2, 3, 4, 5, 6"
            );
            let (mut found, mut room) = (Vec::new(), Room::new());
            let mut statement = connection.prepare(&sql)?;
            let mut rows = statement.query([])?;
            while let Some(row) = rows.next()? {
                let count = Count {
                    action: row.get(0)?,
                    kind: row.get(1)?,
                    language: row.get(2)?,
                    recipient: row.get(3)?,
                    format: row.get(4)?,
                    state: state(row, 5)?,
                    count: row.get::<_, i64>(6)?.unsigned_abs(),
                };
                let texts = [&count.action, &count.kind, &count.language, &count.recipient, &count.format];
                room.take(texts.into_iter().map(String::len).sum())?;
                found.push(count);
            }
            Ok(found)
        })
    }

    pub(super) fn one(&self, condition: &str, values: impl rusqlite::Params) -> Result<Option<Stored>, Diagnostic> {
        self.one_behind(DocumentId::MIN, condition, values)
    }

    /// One document behind another; in a file that is damaged, or made to be read without end, one could come back.
    pub(super) fn one_behind(
        &self,
        after: DocumentId,
        condition: &str,
        values: impl rusqlite::Params,
    ) -> Result<Option<Stored>, Diagnostic> {
        let found = self.read(|connection| {
            let found = connection.prepare_cached(&stored_sql(condition))?.query_row(values, stored).optional()?;
            if found.as_ref().is_some_and(|found| found.id <= after) { Err(guard::corrupt()) } else { Ok(found) }
        })?;
        found.iter().try_for_each(|stored| self.sound(stored))?;
        Ok(found)
    }

    pub(super) fn all(&self, condition: &str, values: impl rusqlite::Params) -> Result<Vec<Stored>, Diagnostic> {
        let found = self.read(|connection| {
            let (mut found, mut room) = (Vec::new(), Room::new());
            let mut statement = connection.prepare_cached(&stored_sql(condition))?;
            let mut rows = statement.query(values)?;
            while let Some(row) = rows.next()? {
                let stored = stored(row)?;
                room.take(size(&stored.key) + stored.bytes.len())?;
                found.push(stored);
            }
            Ok(found)
        })?;
        found.iter().try_for_each(|stored| self.sound(stored))?;
        Ok(found)
    }

    /// Looks at all rows before any of them is used: what is taken out of an outbox is all of it or nothing.
    ///
    /// # Errors
    /// Rows that hold what no program of ours wrote; or the outbox cannot be read.
    pub fn verify(&self) -> Result<(), Vec<Diagnostic>> {
        let wrong = self.read(|connection| rows::unsound(connection, "main", &self.path))?;
        if wrong.is_empty() { Ok(()) } else { Err(wrong) }
    }

    /// Hands the number, the writer's name, what the outbox knows the writer by, and the file's name of each document to `see`,
    /// in their order.
    ///
    /// # Errors
    /// The outbox cannot be read.
    pub fn each_name(&self, mut see: impl FnMut(DocumentId, &str, &str, &str)) -> Result<(), Diagnostic> {
        self.read(|connection| {
            let mut statement = connection.prepare("SELECT id, name, writer, file_name FROM documents ORDER BY id")?;
            let mut rows = statement.query([])?;
            while let Some(row) = rows.next()? {
                let text = |column| row.get_ref(column).and_then(|value| Ok(value.as_str()?));
                see(row.get(0)?, text(1)?, text(2)?, text(3)?);
            }
            Ok(())
        })
    }

    fn sound(&self, stored: &Stored) -> Result<(), Diagnostic> {
        let Stored { id, key, name, email, file_name, .. } = stored;
        rows::sound(&self.path, *id, key, name, email.as_deref(), file_name)
    }
}

/// Makes changes in one transaction; `marks` where the file must say from now on that it may hold traces.
fn try_apply(connection: &mut Connection, changes: &[Change], marks: bool) -> rusqlite::Result<()> {
    let transaction = connection.transaction()?;
    let mut versions = cases::Rows::default();
    let mut met = by_name::Met::default();
    if marks {
        transaction.pragma_update(None, "user_version", schema::WITH_TRACES)?;
    }
    for change in changes {
        match change {
            Change::Add(draft) => {
                let Key { writer, action, kind, recipient, language, format } = &draft.key;
                transaction
                    .prepare_cached(
                        "INSERT INTO documents (writer, action, kind, recipient, language, format, name, email,
                            file_name, made_on, input, hash, outdated, bytes)
                         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, 0, ?13)",
                    )?
                    .execute(params![
                        writer,
                        action,
                        kind,
                        recipient,
                        language,
                        format,
                        draft.name,
                        draft.email,
                        draft.file_name,
                        draft.made_on.to_string(),
                        draft.input,
                        hash(&draft.bytes),
                        draft.bytes,
                    ])?;
                let id = transaction.last_insert_rowid();
                versions.note(&transaction, id, &draft.case)?;
                met.note(&transaction, id, draft)?;
                if let Some(origin) = draft.origin {
                    origin::note(&transaction, id, origin)?;
                }
            }
            Change::Rewrite(id, draft) => {
                transaction
                    .prepare_cached(
                        "UPDATE documents SET name = ?2, email = ?3, file_name = ?4, made_on = ?5, input = ?6,
                            hash = ?7, outdated = 0, bytes = ?8, language = ?9 WHERE id = ?1",
                    )?
                    .execute(params![
                        id,
                        draft.name,
                        draft.email,
                        draft.file_name,
                        draft.made_on.to_string(),
                        draft.input,
                        hash(&draft.bytes),
                        draft.bytes,
                        draft.key.language,
                    ])?;
                versions.note(&transaction, *id, &draft.case)?;
                met.note(&transaction, *id, draft)?;
            }
            Change::SameFrom(id, made) => {
                transaction
                    .prepare_cached(
                        "UPDATE documents SET input = ?2, outdated = 0, name = ?3, email = ?4 WHERE id = ?1",
                    )?
                    .execute(params![id, made.input, made.name, made.email])?;
                versions.note(&transaction, *id, &made.case)?;
            }
            Change::OutOfDate(id) => {
                transaction.prepare_cached("UPDATE documents SET outdated = 1 WHERE id = ?1")?.execute(params![id])?;
            }
            Change::Drop(id) => drop_document(&transaction, *id)?,
            Change::Known { before, now } => {
                transaction
                    .prepare_cached("UPDATE documents SET writer = ?2 WHERE writer = ?1")?
                    .execute(params![before, now])?;
            }
        }
    }
    transaction.commit()
}

/// Takes the lock of an outbox.
fn locked(path: &Path) -> Result<Lock, Diagnostic> {
    let file = path.display().to_string();
    match Lock::try_take(path) {
        Ok(Some(lock)) => Ok(lock),
        Ok(None) => Err(Diagnostic::error(msg!("error-outbox-busy", file = file)).hint(msg!("hint-outbox-busy"))),
        Err(error) => {
            Err(Diagnostic::error(msg!("error-write", file = file)).detail(error.to_string()).hint(msg!("hint-write")))
        }
    }
}

fn stored_sql(condition: &str) -> String {
    format!("SELECT {KEY}, {STATE}, d.name, d.email, d.file_name, d.bytes FROM documents d WHERE {condition}")
}

fn stored(row: &Row<'_>) -> rusqlite::Result<Stored> {
    Ok(Stored {
        id: row.get(0)?,
        key: key(row)?,
        hash: row.get(7)?,
        made_on: day(row, 8)?,
        state: state(row, 9)?,
        name: row.get(10)?,
        email: row.get(11)?,
        file_name: row.get(12)?,
        bytes: row.get(13)?,
    })
}

fn key(row: &Row<'_>) -> rusqlite::Result<Key> {
    Ok(Key {
        writer: row.get(1)?,
        action: row.get(2)?,
        kind: row.get(3)?,
        recipient: row.get(4)?,
        language: row.get(5)?,
        format: row.get(6)?,
    })
}

/// How long the texts of a key are.
fn size(key: &Key) -> usize {
    let Key { writer, action, kind, recipient, language, format } = key;
    [writer, action, kind, recipient, language, format].into_iter().map(String::len).sum()
}

fn day(row: &Row<'_>, column: usize) -> rusqlite::Result<Date> {
    parsed(row, column, |text| text.parse().ok())
}

fn state(row: &Row<'_>, column: usize) -> rusqlite::Result<State> {
    parsed(row, column, |text| text.parse().ok())
}

/// A text of the database as what it stands for.
pub(super) fn parsed<T>(row: &Row<'_>, column: usize, parse: impl FnOnce(&str) -> Option<T>) -> rusqlite::Result<T> {
    let text: String = row.get(column)?;
    parse(&text).ok_or_else(|| {
        rusqlite::Error::FromSqlConversionFailure(column, rusqlite::types::Type::Text, text.clone().into())
    })
}

/// The hash of a document's bytes.
pub fn hash(bytes: &[u8]) -> Hash {
    Sha256::digest(bytes).into()
}
