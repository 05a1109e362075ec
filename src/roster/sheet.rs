//! Rosters as spreadsheets: xlsx and ods. The first sheet that has rows is the roster.

use std::fs::File;
use std::io::{self, BufReader, Read};
use std::path::Path;
use std::sync::Arc;

use calamine::{Data, Ods, OdsError, Reader, Xlsx};

use super::faults::NO_VALUE;
use super::row::{MAX_COLUMNS, Opened, Progress, Row, is_blank};
use crate::diagnostic::Diagnostic;
use crate::msg;

/// No larger spreadsheet is read: it is unpacked in memory. What is larger is better saved as CSV, which is not.
const MAX_FILE: u64 = 32 << 20;

/// No sheet has more cells: a few bytes of a packed file can claim billions.
const MAX_CELLS: u64 = 20_000_000;

/// Whether a file is a spreadsheet: a packed folder, as xlsx and ods are.
pub(crate) fn is_sheet(path: &Path) -> io::Result<bool> {
    let mut start = Vec::new();
    File::open(path)?.take(4).read_to_end(&mut start)?;
    Ok(start == *b"PK\x03\x04")
}

pub fn open(path: &Path) -> Result<Opened, Vec<Diagnostic>> {
    let name = path.display().to_string();
    let told = |detail: &str| vec![Diagnostic::unreadable(&name, &detail)];
    let size = std::fs::metadata(path).map_err(|error| told(&error.to_string()))?.len();
    if size > MAX_FILE {
        return Err(vec![large(&name)]);
    }
    let file = || File::open(path).map(BufReader::new).map_err(|error| told(&error.to_string()));
    let rows = match Xlsx::new(file()?) {
        Ok(book) => of_xlsx(book, &name)?,
        Err(_) => match Ods::new(file()?) {
            Ok(book) => of_ods(book, &name)?,
            Err(error) => {
                return Err(vec![
                    Diagnostic::error(msg!("error-roster-sheet", file = &name))
                        .detail(error.to_string())
                        .hint(msg!("hint-roster-sheet")),
                ]);
            }
        },
    };
    let progress = Progress::of(rows.len() as u64);
    let counted = Arc::clone(&progress);
    let rows = rows.into_iter().map(move |row| {
        counted.add(1);
        Ok(row)
    });
    Ok(Opened { rows: Box::new(rows), delimiter: b',', encoding: None, progress })
}

fn large(name: &str) -> Diagnostic {
    Diagnostic::error(msg!("error-roster-sheet-large", file = name)).hint(msg!("hint-roster-sheet-large"))
}

/// Reads cell by cell: a sheet may have one cell in its last row and column, and nothing before.
fn of_xlsx(mut book: Xlsx<BufReader<File>>, name: &str) -> Result<Vec<Row>, Vec<Diagnostic>> {
    for sheet in book.sheet_names() {
        let told = |detail: String| vec![Diagnostic::unreadable(name, &detail)];
        let mut cells = book.worksheet_cells_reader(&sheet).map_err(|error| told(error.to_string()))?;
        let mut rows: Vec<Row> = Vec::new();
        let mut count = 0_u64;
        while let Some(cell) = cells.next_cell_with_formula_metadata().map_err(|error| told(error.to_string()))? {
            let cell_read = Cell::read(&Data::from(cell.value), cell.formula.is_some());
            let (row, column) = cell.pos;
            let (number, column) = (u64::from(row) + 1, column as usize);
            if cell_read.text.is_empty() && (!cell_read.formula_gave_nothing || column >= MAX_COLUMNS) {
                continue;
            }
            if column >= MAX_COLUMNS {
                return Err(vec![columns_many(name)]);
            }
            if rows.last().is_none_or(|last| last.number != number) {
                rows.push(Row { number, cells: Vec::new(), formulas: Vec::new() });
            }
            let Some(last) = rows.last_mut() else { continue };
            if last.cells.len() <= column {
                count += (column + 1 - last.cells.len()) as u64;
            }
            if count > MAX_CELLS {
                return Err(vec![large(name)]);
            }
            cell_read.into_row(last, column);
        }
        if !rows.iter().all(is_blank) {
            return Ok(rows);
        }
    }
    Ok(Vec::new())
}

fn of_ods(mut book: Ods<BufReader<File>>, name: &str) -> Result<Vec<Row>, Vec<Diagnostic>> {
    for sheet in book.sheet_names() {
        let told = |error: OdsError| vec![Diagnostic::unreadable(name, &error)];
        let values = book.worksheet_range(&sheet).map_err(told)?;
        let formulas = book.worksheet_formula(&sheet).map_err(told)?;
        // Each is cut to what it has: the last row may be formulas alone, which nobody computed.
        let starts = [values.start(), formulas.start()].into_iter().flatten();
        let ends = [values.end(), formulas.end()].into_iter().flatten();
        let (Some(first), Some(last), Some(width)) = (
            starts.map(|(row, _)| row).min(),
            ends.clone().map(|(row, _)| row).max(),
            ends.map(|(_, column)| column).max(),
        ) else {
            continue;
        };
        if width as usize >= MAX_COLUMNS {
            return Err(vec![columns_many(name)]);
        }
        let rows = (first..=last).map(|number| {
            let mut row = Row { number: u64::from(number) + 1, cells: Vec::new(), formulas: Vec::new() };
            for column in 0..=width {
                let value = values.get_value((number, column)).unwrap_or(&Data::Empty);
                let formula = formulas.get_value((number, column)).is_some_and(|formula| !formula.is_empty());
                Cell::read(value, formula).into_row(&mut row, column as usize);
            }
            row
        });
        let rows: Vec<Row> = rows.collect();
        if !rows.iter().all(is_blank) {
            return Ok(rows);
        }
    }
    Ok(Vec::new())
}

fn columns_many(name: &str) -> Diagnostic {
    Diagnostic::error(msg!("error-roster-columns-many", file = name, limit = MAX_COLUMNS))
        .hint(msg!("hint-roster-sheet"))
}

/// A cell as it is read.
struct Cell {
    text: String,
    formula_gave_nothing: bool,
}

impl Cell {
    /// A formula that has no value was never computed; one that has the empty text may give just that.
    fn read(value: &Data, formula: bool) -> Self {
        let text = match value {
            Data::Empty if formula => NO_VALUE.to_owned(),
            other => shown(other),
        };
        let nothing = matches!(value, Data::Empty) || text.trim().is_empty();
        Self { text, formula_gave_nothing: formula && nothing }
    }

    /// Puts it into its row.
    fn into_row(self, row: &mut Row, column: usize) {
        row.cells.resize(row.cells.len().max(column + 1), String::new());
        row.cells[column] = self.text;
        if self.formula_gave_nothing {
            row.formulas.push(column);
        }
    }
}

/// A value as text: 12 where the sheet has the number 12.0, `#N/A` where a formula failed.
fn shown(value: &Data) -> String {
    match value {
        Data::Empty => String::new(),
        // Spreadsheets keep line breaks in a cell as they were typed on their system.
        other => other.to_string().replace("\r\n", "\n"),
    }
}
