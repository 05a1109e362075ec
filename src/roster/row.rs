//! Rows of a file of people, and how far it is read.

use super::damage::Odd;
use super::said::Said;
use crate::diagnostic::Diagnostic;
use crate::text;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

/// A row is no larger, in bytes: what is larger is a quote that was never closed.
pub(super) const MAX_ROW: usize = 1 << 20;

/// No roster has more columns.
pub(super) const MAX_COLUMNS: usize = 500;

/// How a roster is to be read, where the file does not say it well enough.
#[derive(Debug, Clone, Default)]
pub struct Options {
    /// What the file is called to people, where its path is not what they gave.
    pub called: Option<String>,
    /// What columns hold, by their names.
    pub columns: Vec<Said>,
    /// The row in which the headings stand, as a spreadsheet counts.
    pub header_row: Option<u64>,
    /// The sheet, by its name or its number from 1.
    pub sheet: Option<String>,
    /// Whether sheets and rows are read, too, that are hidden.
    pub hidden: bool,
    /// The encoding of a text roster, in place of the one that is found out.
    pub encoding: Option<&'static encoding_rs::Encoding>,
    /// The character between the cells of a text roster, in place of the one that is found out.
    pub delimiter: Option<u8>,
}

/// A row of a roster: its cells as they stand there.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Row {
    /// Its number as a spreadsheet counts: the header is mostly row 1.
    pub number: u64,
    pub cells: Vec<String>,
    /// The columns, from 0, in which a formula gave nothing, or was never computed.
    pub(crate) formulas: Vec<usize>,
    /// The columns, from 0, whose value a spreadsheet does not keep as a text, and what it takes it for.
    pub(crate) odd: Vec<(usize, Odd)>,
}

/// The rows of a roster, one after another.
pub(crate) type Rows = Box<dyn Iterator<Item = Result<Row, Diagnostic>> + Send>;

/// How far a roster is read; its rows are known in number only at the end.
#[derive(Debug, Default)]
pub struct Progress {
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
    pub(super) known: HowKnown,
    pub(super) progress: Arc<Progress>,
    /// The sheets of a spreadsheet.
    pub(super) sheets: Option<Sheets>,
}

/// How the encoding of a text is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum HowKnown {
    /// The person said it, or the file does: by its mark, or as all of it is sound UTF-8.
    Certain,
    /// It is the likeliest of several.
    Likely,
    /// There is too little to tell, or what is read looks odd.
    Unsure,
}

/// Which sheets a spreadsheet has, and which of them is read.
#[derive(Debug, Clone, Default)]
pub struct Sheets {
    /// The one that is read.
    pub read: String,
    /// The others that can be seen.
    pub others: Vec<String>,
    /// Those that are hidden and not read.
    pub hidden: Vec<String>,
    /// How many rows were passed over that are hidden; it is known when all are read.
    pub hidden_rows: Arc<AtomicU64>,
}

/// Whether a row says nothing. Of tables that were put together some have rows of the delimiters of another alone.
pub(super) fn is_blank(row: &Row) -> bool {
    let is_alone = row.cells.len() == 1;
    let is_nothing = |c: char| text::is_invisible(c) || is_alone && matches!(c, ',' | ';' | '|' | '\t');
    row.cells.iter().all(|cell| cell.chars().all(is_nothing))
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
    fn rows_of_delimiters_alone_are_blank() {
        let row =
            |cells: &[&str]| Row { cells: cells.iter().map(|cell| (*cell).to_owned()).collect(), ..Row::default() };
        assert!(is_blank(&row(&["", " "])) && is_blank(&row(&[";;"])) && is_blank(&row(&["||"])));
        assert!(!is_blank(&row(&[";x"])) && !is_blank(&row(&["", ";"])) && !is_blank(&row(&["-"])));
    }

    #[test]
    fn columns_are_counted_as_spreadsheets_do() {
        let names: Vec<String> = [0, 25, 26, 51, 52, 701, 702].into_iter().map(letters).collect();
        assert_eq!(names, ["A", "Z", "AA", "AZ", "BA", "ZZ", "AAA"]);
    }
}
