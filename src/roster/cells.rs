//! The cells of a row, by what their columns hold; and what is wrong with them, while they are read.

use std::borrow::Cow;

use super::bad_cell::BadCell;
use super::clean;
use super::column::Column;
use super::columns::Columns;
use super::faults::BadCells;
use super::headings::AddressOf;
use super::row::Row;
use crate::diagnostic::Diagnostic;
use crate::msg;

/// The cells of a row that is being read.
pub(crate) struct Cells<'a> {
    columns: &'a Columns,
    /// Each as it is read: without what cannot be seen.
    cells: Vec<Cow<'a, str>>,
    bad: BadCells,
}

impl<'a> Cells<'a> {
    /// Those of one row.
    pub fn of(columns: &'a Columns, row: &'a Row) -> Self {
        let cleaned = |(at, text): (usize, &'a String)| match columns.held.get(at).copied().flatten() {
            Some(column) => clean::cell(column, text),
            None => Cow::Borrowed(text.as_str()),
        };
        let mut cells: Vec<Cow<'a, str>> = row.cells.iter().enumerate().map(cleaned).collect();
        let bad = BadCells::of(columns, row, &cells);
        for (at, column) in columns.read().filter(|(_, column)| clean::may_be_dash(*column)) {
            if let Some(cell) = cells.get_mut(at).filter(|cell| clean::is_dash(cell)) {
                *cell = Cow::Borrowed("");
            }
            debug_assert!(column != Column::Privacy, "what decides how much is told is never emptied");
        }
        Self { columns, cells, bad }
    }

    fn place(&self, column: Column) -> Option<usize> {
        self.columns.of(column).next()
    }

    /// The cell of a column; empty where there is none.
    fn whole(&self, column: Column) -> &str {
        self.place(column).and_then(|at| self.cells.get(at)).map_or("", |cell| cell)
    }

    /// What the cell of a column says, where it says anything.
    pub fn text(&self, column: Column) -> Option<&str> {
        Some(self.whole(column).trim()).filter(|text| !text.is_empty())
    }

    /// What each cell says that holds the same.
    pub fn texts(&self, column: Column) -> Vec<&str> {
        let turns = self.columns.in_turn(column).into_iter();
        turns.filter_map(|at| self.cells.get(at)).map(|cell| cell.trim()).collect()
    }

    /// The lines of all cells that hold the same.
    pub fn lines(&self, column: Column) -> Vec<String> {
        let cells = self.columns.in_turn(column).into_iter().filter_map(|at| self.cells.get(at));
        let lines = cells.flat_map(|cell| cell.split(['\n', '|'])).map(str::trim);
        lines.filter(|line| !line.is_empty()).map(str::to_owned).collect()
    }

    /// Tells of addresses of several kinds in one row: a letter has one, and which is not for a program to choose.
    pub fn tell_addresses(&mut self) {
        let mut found: Vec<(AddressOf, usize, String)> = Vec::new();
        for (at, of) in &self.columns.addresses {
            let text = self.cells.get(*at).map_or("", |cell| cell.trim()).to_lowercase();
            if !text.is_empty() && !found.iter().any(|(known, _, same)| known == of || *same == text) {
                found.push((*of, *at, text));
            }
        }
        if let [(_, first, _), (_, second, _), ..] = found[..] {
            let columns: Vec<String> = found.iter().map(|(_, at, _)| self.columns.header[*at].clone()).collect();
            let first = &self.columns.header[first];
            let wrong = Diagnostic::error(msg!("error-roster-addresses", columns = columns, first = first));
            self.bad.add(Some(Column::Address), Some(second), wrong);
        }
    }

    /// What the cell of a column means, where it says anything; what is wrong with it is told.
    pub fn read<T>(&mut self, column: Column, read: impl FnOnce(&str) -> Result<T, Diagnostic>) -> Option<T> {
        let read = read(self.text(column)?);
        self.unless_wrong(column, read)
    }

    /// What becomes of the cell of a column, empty or not; what is wrong with it is told.
    pub fn settle<T>(&mut self, column: Column, settle: impl FnOnce(&str) -> Result<T, Diagnostic>) -> Option<T> {
        let settled = settle(self.whole(column));
        self.unless_wrong(column, settled)
    }

    fn unless_wrong<T>(&mut self, column: Column, read: Result<T, Diagnostic>) -> Option<T> {
        read.map_err(|wrong| self.tell(column, wrong)).ok()
    }

    /// Tells what is wrong with the cell of a column.
    pub fn tell(&mut self, column: Column, wrong: Diagnostic) {
        self.bad.add(Some(column), self.place(column), wrong);
    }

    /// How the roster itself names a field of a writer.
    pub(crate) fn origin(&self, field: &str) -> String {
        let at = field.parse().ok().and_then(|column| self.shown_place(column));
        at.map_or_else(|| field.to_owned(), |at| self.columns.header[at].trim().to_owned())
    }

    /// Tells what is wrong with the fields of a writer, each at its cell.
    pub(crate) fn tell_fields(&mut self, told: Vec<(&'static str, Diagnostic)>) {
        for (field, diagnostic) in told {
            let column: Option<Column> = field.parse().ok();
            let at = column.and_then(|column| self.shown_place(column));
            self.bad.add(column, at, diagnostic.without_hint());
        }
    }

    /// The column that a person looks at for a field: a name may stand in parts.
    fn shown_place(&self, column: Column) -> Option<usize> {
        let parts = |column: Column| match column {
            Column::Name => [Column::Family, Column::Given].into_iter().find_map(|part| self.place(part)),
            Column::Address => {
                [Column::House, Column::Postcode, Column::Region].into_iter().find_map(|part| self.place(part))
            }
            _ => None,
        };
        self.place(column).or_else(|| parts(column))
    }

    /// What was read, unless a cell is bad.
    ///
    /// # Errors
    /// All bad cells.
    pub(crate) fn unless_any_is_bad<T>(self, read: Option<T>) -> Result<T, Vec<BadCell>> {
        self.bad.unless_any(read)
    }
}
