//! The cells of a row, by what their columns hold; and what is wrong with them, while they are read.

use super::bad_cell::BadCell;
use super::columns::{Column, Columns};
use super::faults::BadCells;
use super::row::Row;
use crate::diagnostic::Diagnostic;

/// The cells of a row that is being read.
pub(crate) struct Cells<'a> {
    columns: &'a Columns,
    row: &'a Row,
    bad: BadCells,
}

impl<'a> Cells<'a> {
    /// Those of one row.
    pub fn of(columns: &'a Columns, row: &'a Row) -> Self {
        Self { columns, row, bad: BadCells::of(columns, row) }
    }

    fn place(&self, column: Column) -> Option<usize> {
        self.columns.of(column).next()
    }

    /// The cell of a column; empty where there is none.
    fn whole(&self, column: Column) -> &'a str {
        self.place(column).and_then(|at| self.row.cells.get(at)).map_or("", String::as_str)
    }

    /// What the cell of a column says, where it says anything.
    pub fn text(&self, column: Column) -> Option<&'a str> {
        Some(self.whole(column).trim()).filter(|text| !text.is_empty())
    }

    /// The lines of all cells that hold the same.
    pub fn lines(&self, column: Column) -> Vec<String> {
        let cells = self.columns.of(column).filter_map(|at| self.row.cells.get(at));
        let lines = cells.flat_map(|cell| cell.split(['\n', '|'])).map(str::trim);
        lines.filter(|line| !line.is_empty()).map(str::to_owned).collect()
    }

    /// What the cell of a column means, where it says anything; what is wrong with it is told.
    pub fn read<T>(&mut self, column: Column, read: impl FnOnce(&'a str) -> Result<T, Diagnostic>) -> Option<T> {
        let read = read(self.text(column)?);
        self.unless_wrong(column, read)
    }

    /// What becomes of the cell of a column, empty or not; what is wrong with it is told.
    pub fn settle<T>(&mut self, column: Column, settle: impl FnOnce(&'a str) -> Result<T, Diagnostic>) -> Option<T> {
        let settled = settle(self.whole(column));
        self.unless_wrong(column, settled)
    }

    fn unless_wrong<T>(&mut self, column: Column, read: Result<T, Diagnostic>) -> Option<T> {
        read.map_err(|wrong| self.bad.add(Some(column), self.place(column), wrong)).ok()
    }

    /// How the roster itself names a field of a writer.
    pub(crate) fn origin(&self, field: &str) -> String {
        let at = field.parse().ok().and_then(|column| self.place(column));
        at.map_or_else(|| field.to_owned(), |at| self.columns.header[at].trim().to_owned())
    }

    /// Tells what is wrong with the fields of a writer, each at its cell.
    pub(crate) fn tell_fields(&mut self, told: Vec<(&'static str, Diagnostic)>) {
        for (field, diagnostic) in told {
            let column: Option<Column> = field.parse().ok();
            let at = column.and_then(|column| self.place(column));
            self.bad.add(column, at, diagnostic.without_hint());
        }
    }

    /// What was read, unless a cell is bad.
    ///
    /// # Errors
    /// All bad cells.
    pub(crate) fn unless_any_is_bad<T>(self, read: Option<T>) -> Result<T, Vec<BadCell>> {
        self.bad.unless_any(read)
    }
}
