//! Rosters: the writers of a campaign, a row each, as spreadsheets write them.
//!
//! ```text
//! file ─► text (encoding, delimiter, CSV) ─┐
//!    └──► sheet (xlsx, ods) ───────────────┴─► Row ─► Reading::person ─► Person, or BadCells
//! ```
//!
//! Text rosters are read a row at a time: a million rows take no more memory than ten. Columns are known by their names in
//! any language that has a `roster.ftl`, whatever the language of the person who reads them.

mod attachments;
mod columns;
mod faults;
mod person;
mod sheet;
mod signatories;
mod text;

use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use crate::catalog::Catalog;
use crate::diagnostic::Diagnostic;
use crate::msg;

pub use attachments::Attachments;
pub use columns::{Column, Columns, Meant, People};
pub use person::{BadCell, Person, Reading};
pub use signatories::{Refused, signatories, typed_signatories};
pub use text::encoding_named;

/// A row is no larger, in bytes: what is larger is a quote that was never closed.
const MAX_ROW: usize = 1 << 20;

/// No roster has more columns.
const MAX_COLUMNS: usize = 500;

/// How a roster is to be read, where the file does not say it well enough.
#[derive(Debug, Clone, Default)]
pub struct Options {
    /// The encoding of a text roster, in place of the one that is found out.
    pub encoding: Option<&'static encoding_rs::Encoding>,
    /// The character between the cells of a text roster, in place of the one that is found out.
    pub delimiter: Option<u8>,
}

/// A row of a roster: its cells as they stand there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// Its number as a spreadsheet counts: the header is mostly row 1.
    pub number: u64,
    /// Its cells.
    pub cells: Vec<String>,
    /// The columns, from 0, in which a formula gave nothing, or was never computed.
    pub formulas: Vec<usize>,
}

/// The rows of a roster, one after another.
pub type Rows = Box<dyn Iterator<Item = Result<Row, Diagnostic>> + Send>;

/// A roster that is being read.
pub struct Roster {
    /// The file's name, as a person gave it.
    pub name: String,
    /// Which column holds what.
    pub columns: Columns,
    /// The rows below the header, blank ones left out.
    pub rows: Rows,
    /// The character between its cells; a comma for one that is no text.
    pub delimiter: u8,
    /// The encoding of a text roster.
    pub encoding: Option<&'static encoding_rs::Encoding>,
    /// How far it is read.
    pub progress: Arc<Progress>,
}

/// How far a roster is read; its rows are known in number only at the end.
#[derive(Debug, Default)]
pub struct Progress {
    read: AtomicU64,
    size: u64,
}

impl Progress {
    fn of(size: u64) -> Arc<Self> {
        Arc::new(Self { read: AtomicU64::new(0), size })
    }

    fn add(&self, read: u64) {
        self.read.fetch_add(read, Ordering::Relaxed);
    }

    /// The share that is read, from 0 to 1.
    pub fn share(&self) -> f64 {
        let read = self.read.load(Ordering::Relaxed);
        if self.size == 0 { 0.0 } else { (read as f64 / self.size as f64).min(1.0) }
    }
}

impl std::fmt::Debug for Roster {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Roster").field("name", &self.name).field("columns", &self.columns).finish_non_exhaustive()
    }
}

/// Whether a file's name is that of a roster.
pub fn is_roster(path: &Path) -> bool {
    let ending = path.extension().and_then(|ending| ending.to_str()).unwrap_or_default().to_ascii_lowercase();
    matches!(ending.as_str(), "csv" | "tsv" | "tab" | "xlsx" | "xlsm" | "ods")
}

/// Opens a roster and reads its header.
///
/// # Errors
/// The file cannot be read or is no roster; its header lacks a column that is needed, or has one twice. All at once.
pub fn open(catalog: &Catalog, path: &Path, options: &Options) -> Result<Roster, Vec<Diagnostic>> {
    open_with(catalog, path, options, People::Writers)
}

/// Opens a file of people.
fn open_with(catalog: &Catalog, path: &Path, options: &Options, people: People) -> Result<Roster, Vec<Diagnostic>> {
    let name = path.display().to_string();
    let opened = if sheet::is_sheet(path).map_err(|error| vec![unread(&name, &error.to_string())])? {
        sheet::open(path)?
    } else {
        text::open(catalog, path, options)?
    };
    let Opened { mut rows, delimiter, encoding, progress } = opened;
    let header = first(&name, &mut rows)?;
    let unnamed = faults::of_header(&name, &header);
    if !unnamed.is_empty() {
        return Err(unnamed);
    }
    let columns = Columns::find(catalog, &name, header.cells, people)?;
    let privacy = columns.of(Column::Privacy).next();
    let rows = rows.filter(|row| !row.as_ref().is_ok_and(is_blank));
    let rows = rows.map(move |row| row.map(|row| faults::guarded(privacy, row)));
    Ok(Roster { name, columns, rows: Box::new(rows), delimiter, encoding, progress })
}

/// Opens people that somebody typed or copied from a spreadsheet, a line each: without a header the cells are those of
/// `order`.
fn open_text(
    catalog: &Catalog,
    name: &str,
    text: &str,
    order: &[Column],
    people: People,
) -> Result<Roster, Vec<Diagnostic>> {
    let Opened { mut rows, delimiter, encoding, progress } = text::of_text(catalog, name, text);
    let first = first(name, &mut rows)?;
    let (columns, first) = match Columns::find(catalog, name, first.cells.clone(), people) {
        Ok(columns) => (columns, None),
        Err(_) => (Columns::in_order(order), Some(Ok(first))),
    };
    let rows = first.into_iter().chain(rows).filter(|row| !row.as_ref().is_ok_and(is_blank));
    Ok(Roster { name: name.to_owned(), columns, rows: Box::new(rows), delimiter, encoding, progress })
}

/// The first row that is not blank.
fn first(name: &str, rows: &mut Rows) -> Result<Row, Vec<Diagnostic>> {
    match rows.find(|row| !row.as_ref().is_ok_and(is_blank)) {
        Some(row) => row.map_err(|error| vec![error]),
        None => Err(vec![Diagnostic::error(msg!("error-roster-empty", file = name)).hint(msg!("hint-roster-header"))]),
    }
}

/// A file whose rows can be read, its header among them.
struct Opened {
    rows: Rows,
    delimiter: u8,
    encoding: Option<&'static encoding_rs::Encoding>,
    progress: Arc<Progress>,
}

fn is_blank(row: &Row) -> bool {
    row.cells.iter().all(|cell| cell.trim().is_empty())
}

fn unread(name: &str, detail: &str) -> Diagnostic {
    Diagnostic::error(msg!("error-read", file = name)).detail(detail)
}

/// The name of a column as a spreadsheet counts them: A, B, …, Z, AA.
pub fn letters(column: usize) -> String {
    let mut rest = column + 1;
    let mut letters = Vec::new();
    while rest > 0 {
        rest -= 1;
        letters.push(b'A' + u8::try_from(rest % 26).unwrap_or_default());
        rest /= 26;
    }
    letters.iter().rev().map(|letter| char::from(*letter)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_are_counted_as_spreadsheets_do() {
        let names: Vec<String> = [0, 25, 26, 51, 52, 701, 702].into_iter().map(letters).collect();
        assert_eq!(names, ["A", "Z", "AA", "AZ", "BA", "ZZ", "AAA"]);
    }
}
