//! An outbox is a file from outside: before anything of it is read, SQLite is told to trust nothing in it, and its tables are
//! held against those that a program of ours makes.
//!
//! A view in the place of a table could recur without end, a trigger could write what nobody asked for, an index could
//! compute, and a tree of pages that leads back to itself has no last row.

use std::collections::BTreeSet;
use std::path::PathBuf;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, OnceLock};

use rusqlite::config::DbConfig;
use rusqlite::limits::Limit;
use rusqlite::{Connection, ffi};

use super::access::Access;
use super::tables::{LATER, TABLES};
use crate::lock::locked;

/// The largest row, in bytes: the largest documents are printed petitions with all their signatories, of a few million.
const MOST_IN_A_ROW: i32 = 48 << 20;
/// The longest statement, in bytes; those of a hostile file's tables are read as such.
const MOST_OF_A_STATEMENT: i32 = 100_000;
/// What SQLite may have in memory: a row three times, and the pages around it.
const MOST_IN_MEMORY: i64 = 160 << 20;
/// What one reading may bring into memory, in bytes.
const MOST_OF_A_READING: usize = 64 << 20;
/// Of so many steps of SQLite's machine we are told.
const STEPS: u16 = 50_000;
/// One reading may take so many steps, and one more for each byte of the file.
const MOST_STEPS: u64 = 20_000_000;

/// A row of SQLite's own list of what is in a file: what it is, its name, its table's name, the statement that made it.
type Object = (String, String, String, Option<String>);

/// Tells SQLite to trust nothing, before it reads the first byte.
pub(super) fn harden(connection: &Connection, access: Access) -> rusqlite::Result<()> {
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_DEFENSIVE, true)?;
    for config in [
        DbConfig::SQLITE_DBCONFIG_TRUSTED_SCHEMA,
        DbConfig::SQLITE_DBCONFIG_ENABLE_VIEW,
        DbConfig::SQLITE_DBCONFIG_ENABLE_TRIGGER,
        DbConfig::SQLITE_DBCONFIG_DQS_DDL,
        DbConfig::SQLITE_DBCONFIG_DQS_DML,
    ] {
        connection.set_db_config(config, false)?;
    }
    // Writing a file anew attaches another, and so does a merge.
    let attached = i32::from(access != Access::Read);
    for (limit, most) in [
        (Limit::SQLITE_LIMIT_LENGTH, MOST_IN_A_ROW),
        (Limit::SQLITE_LIMIT_SQL_LENGTH, MOST_OF_A_STATEMENT),
        (Limit::SQLITE_LIMIT_ATTACHED, attached),
        (Limit::SQLITE_LIMIT_TRIGGER_DEPTH, 0),
        (Limit::SQLITE_LIMIT_WORKER_THREADS, 0),
    ] {
        connection.set_limit(limit, most)?;
    }
    connection.execute_batch(&format!(
        "PRAGMA cell_size_check = ON; PRAGMA mmap_size = 0; PRAGMA hard_heap_limit = {MOST_IN_MEMORY};"
    ))
}

/// What is in a file that no program of ours makes, or what is missing that each of them makes; nothing where it is one of
/// ours. Outboxes of older programs lack what came [`LATER`]; a new one has nothing.
pub(super) fn foreign(connection: &Connection, is_new: bool) -> rusqlite::Result<Option<String>> {
    let there = objects(connection)?;
    let (needed, known) = known()?;
    let strange = if is_new {
        there.first()
    } else {
        there.difference(known).next().or_else(|| needed.difference(&there).next())
    };
    Ok(strange.map(|(kind, name, ..)| format!("{kind} {}", name.chars().take(80).collect::<String>())))
}

/// What every outbox has, and what any of them may have: made by the statements that make them.
fn known() -> rusqlite::Result<&'static (BTreeSet<Object>, BTreeSet<Object>)> {
    static KNOWN: OnceLock<(BTreeSet<Object>, BTreeSet<Object>)> = OnceLock::new();
    if let Some(known) = KNOWN.get() {
        return Ok(known);
    }
    let model = Connection::open_in_memory()?;
    model.execute_batch(TABLES)?;
    let needed = objects(&model)?;
    LATER.iter().try_for_each(|later| model.execute_batch(later))?;
    let all = objects(&model)?;
    Ok(KNOWN.get_or_init(|| (needed, all)))
}

fn objects(connection: &Connection) -> rusqlite::Result<BTreeSet<Object>> {
    /// More than any outbox has; where there are more, the first are enough to tell.
    const MOST: usize = 50;
    let mut statement = connection.prepare("SELECT type, name, tbl_name, sql FROM main.sqlite_schema")?;
    let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?)))?;
    rows.take(MOST).collect()
}

/// How much work one reading may be: a file of some size explains so many steps and no more.
#[derive(Debug)]
pub(super) struct Work(Arc<Budget>);

#[derive(Debug)]
struct Budget {
    /// How often we are told of [`STEPS`] until there are none left.
    left: AtomicU64,
    /// The files whose sizes explain more; none where they were counted already. Few readings ask for that, and a batch has several
    /// for each row.
    files: Mutex<Vec<PathBuf>>,
}

impl Work {
    /// From now on a reading ends that takes more than it may.
    pub(super) fn watch(connection: &mut Connection) -> rusqlite::Result<Self> {
        let budget = Arc::new(Budget { left: AtomicU64::new(MOST_STEPS / u64::from(STEPS)), files: Mutex::default() });
        let own = Arc::clone(&budget);
        connection.progress_handler(i32::from(STEPS), Some(move || own.is_over()))?;
        Ok(Self(budget))
    }

    /// Another reading begins, of these files.
    pub(super) fn begin<'a>(&self, files: impl IntoIterator<Item = &'a PathBuf>) {
        let mut known = locked(&self.0.files);
        known.clear();
        known.extend(files.into_iter().cloned());
        self.0.left.store(MOST_STEPS / u64::from(STEPS), Ordering::Relaxed);
    }
}

impl Budget {
    /// Counts that steps were taken; whether they were too many.
    fn is_over(&self) -> bool {
        if self.left.fetch_update(Ordering::Relaxed, Ordering::Relaxed, |left| left.checked_sub(1)).is_ok() {
            return false;
        }
        let length = |path: PathBuf| std::fs::metadata(path).map_or(0, |about| about.len());
        let more = locked(&self.files).drain(..).map(length).sum::<u64>() / u64::from(STEPS);
        self.left.store(more.saturating_sub(1), Ordering::Relaxed);
        more == 0
    }
}

/// What is left of what one reading may bring into memory.
pub(super) struct Room(usize);

impl Room {
    pub(super) fn new() -> Self {
        Self(MOST_OF_A_READING)
    }

    /// Takes so many bytes of it, and what holds them.
    pub(super) fn take(&mut self, bytes: usize) -> rusqlite::Result<()> {
        const HOLDER: usize = 128;
        match self.0.checked_sub(bytes.saturating_add(HOLDER)) {
            Some(left) => {
                self.0 = left;
                Ok(())
            }
            None => Err(failure(ffi::SQLITE_TOOBIG)),
        }
    }
}

/// The error that SQLite itself gives where rows are not in the order in which they must be.
pub(super) fn corrupt() -> rusqlite::Error {
    failure(ffi::SQLITE_CORRUPT)
}

fn failure(code: i32) -> rusqlite::Error {
    rusqlite::Error::SqliteFailure(ffi::Error::new(code), None)
}
