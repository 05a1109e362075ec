//! Rows of a file of people, and how far it is read.

use crate::diagnostic::Diagnostic;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

/// A row is no larger, in bytes: what is larger is a quote that was never closed.
pub(super) const MAX_ROW: usize = 1 << 20;

/// No roster has more columns.
pub(super) const MAX_COLUMNS: usize = 500;

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
    pub cells: Vec<String>,
    /// The columns, from 0, in which a formula gave nothing, or was never computed.
    pub(crate) formulas: Vec<usize>,
}

/// The rows of a roster, one after another.
pub(crate) type Rows = Box<dyn Iterator<Item = Result<Row, Diagnostic>> + Send>;

/// How far a roster is read; its rows are known in number only at the end.
#[derive(Debug, Default)]
pub(crate) struct Progress {
    read: AtomicU64,
    size: u64,
}

impl Progress {
    pub(super) fn of(size: u64) -> Arc<Self> {
        Arc::new(Self { read: AtomicU64::new(0), size })
    }

    pub(super) fn add(&self, read: u64) {
        self.read.fetch_add(read, Ordering::Relaxed);
    }

    /// The share that is read, from 0 to 1.
    pub fn share(&self) -> f64 {
        let read = self.read.load(Ordering::Relaxed);
        if self.size == 0 { 0.0 } else { (read as f64 / self.size as f64).min(1.0) }
    }
}

/// A file whose rows can be read, its header among them.
pub(super) struct Opened {
    pub(super) rows: Rows,
    pub(super) delimiter: u8,
    pub(super) encoding: Option<&'static encoding_rs::Encoding>,
    pub(super) progress: Arc<Progress>,
}

pub(super) fn is_blank(row: &Row) -> bool {
    row.cells.iter().all(|cell| cell.trim().is_empty())
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
