//! The cells of a spreadsheet's row, however the file has them.

use super::super::damage::Odd;
use super::super::faults::NO_VALUE;
use super::super::row::{MAX_COLUMNS, MAX_ROW, Row};
use super::limit::{Fault, Limit};

/// A row whose cells are being read.
pub struct Cells {
    row: Row,
    bytes: usize,
}

impl Cells {
    pub fn of(number: u64) -> Self {
        Self { row: Row { number, cells: Vec::new(), ..Row::default() }, bytes: 0 }
    }

    /// Puts a value in its place; none, where a formula was never computed. One that has the empty text may give just that.
    pub fn put(&mut self, column: usize, value: Option<&str>, formula: bool) -> Result<(), Fault> {
        let text = value.unwrap_or(if formula { NO_VALUE } else { "" });
        let gave_nothing = formula && value.is_none_or(|value| value.trim().is_empty());
        if text.is_empty() && (!gave_nothing || column >= MAX_COLUMNS) {
            return Ok(());
        }
        if column >= MAX_COLUMNS {
            return Err(Fault::Columns);
        }
        self.bytes += text.len();
        if self.bytes > MAX_ROW {
            return Err(Fault::Row(self.row.number));
        }
        let row = &mut self.row;
        row.cells.resize(row.cells.len().max(column + 1), String::new());
        // Spreadsheets keep line breaks in a cell as they were typed on their system.
        row.cells[column] = text.replace("\r\n", "\n");
        if gave_nothing && !row.formulas.contains(&column) {
            row.formulas.push(column);
        }
        Ok(())
    }

    /// Puts a value in its place that a spreadsheet does not keep as a text.
    pub fn put_odd(&mut self, column: usize, value: &str, formula: bool, odd: Option<Odd>) -> Result<(), Fault> {
        self.put(column, Some(value), formula)?;
        if let Some(odd) = odd.filter(|_| column < MAX_COLUMNS) {
            self.row.odd.push((column, odd));
        }
        Ok(())
    }

    pub fn finish(self) -> Row {
        self.row
    }
}

/// From here on a spreadsheet does not keep every digit.
const KEPT: f64 = 1e15;

/// A number as a cell shows it that has no format: 12 where the file has 12.0; and what keeps it from being a text.
pub fn number(text: &str) -> Option<(String, Option<Odd>)> {
    let number = text.trim().parse::<f64>().ok()?;
    let odd = if number.abs() >= KEPT { Some(Odd::Long) } else { (number.fract() != 0.0).then_some(Odd::Fraction) };
    Some((number.to_string(), odd))
}

/// How much was read of all rows together.
#[derive(Default)]
pub struct Amount {
    rows: u64,
    cells: u64,
    text: u64,
}

impl Amount {
    pub fn add(&mut self, row: &Row) -> Result<(), Limit> {
        self.rows += 1;
        self.cells += row.cells.len() as u64;
        self.text += row.cells.iter().map(|cell| cell.len() as u64).sum::<u64>();
        Limit::Rows.hold(self.rows).and(Limit::Cells.hold(self.cells)).and(Limit::Text.hold(self.text))
    }
}
