//! Rosters as spreadsheets: xlsx and ods. The first sheet that has rows is the roster.

use std::collections::HashSet;
use std::fs::File;
use std::io::{self, BufReader, Read};
use std::path::Path;
use std::sync::Arc;

use calamine::{Data, Ods, Reader, Xlsx};

use super::cell::NO_RESULT;
use super::row::{MAX_COLUMNS, Opened, Progress, Row, unread};
use crate::diagnostic::Diagnostic;
use crate::msg;

/// No larger spreadsheet is read: it is unpacked in memory. What is larger is better saved as CSV, which is not.
const MAX_FILE: u64 = 32 << 20;

/// No sheet has more cells: a few bytes of a packed file can claim billions.
const MAX_CELLS: u64 = 20_000_000;

/// Whether a file is a spreadsheet: a packed folder, as xlsx and ods are.
pub fn is_sheet(path: &Path) -> io::Result<bool> {
    let mut start = Vec::new();
    File::open(path)?.take(4).read_to_end(&mut start)?;
    Ok(start == *b"PK\x03\x04")
}

/// Opens a spreadsheet.
pub fn open(path: &Path) -> Result<Opened, Vec<Diagnostic>> {
    let name = path.display().to_string();
    let told = |detail: &str| vec![unread(&name, detail)];
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
        let told = |detail: String| vec![unread(name, &detail)];
        let mut cells = book.worksheet_cells_reader(&sheet).map_err(|error| told(error.to_string()))?;
        let mut rows: Vec<Row> = Vec::new();
        let mut count = 0_u64;
        let mut without_value = HashSet::new();
        while let Some(cell) = cells.next_cell().map_err(|error| told(error.to_string()))? {
            let value = Data::from(cell.get_value().clone());
            let text = shown(&value);
            if text.is_empty() {
                // A formula may make an empty text; one that was never computed has no value at all.
                if value == Data::Empty {
                    without_value.insert(cell.get_position());
                }
                continue;
            }
            let (row, column) = cell.get_position();
            let (number, column) = (u64::from(row) + 1, column as usize);
            if column >= MAX_COLUMNS {
                return Err(vec![columns_many(name)]);
            }
            if rows.last().is_none_or(|last| last.number != number) {
                rows.push(Row { number, cells: Vec::new() });
            }
            let Some(last) = rows.last_mut() else { continue };
            if last.cells.len() <= column {
                count += (column + 1 - last.cells.len()) as u64;
                last.cells.resize(column + 1, String::new());
            }
            if count > MAX_CELLS {
                return Err(vec![large(name)]);
            }
            last.cells[column] = text;
        }
        drop(cells);
        if !rows.is_empty() {
            if !without_value.is_empty() {
                let mut formulas = book.worksheet_cells_reader(&sheet).map_err(|error| told(error.to_string()))?;
                while let Some(cell) = formulas.next_formula().map_err(|error| told(error.to_string()))? {
                    if !cell.get_value().is_empty() && without_value.contains(&cell.get_position()) {
                        no_result(&mut rows, cell.get_position());
                    }
                }
            }
            return Ok(rows);
        }
    }
    Ok(Vec::new())
}

/// Marks a formula without its result, in a row that holds anything else: formulas are often filled down below the last one.
fn no_result(rows: &mut [Row], (row, column): (u32, u32)) {
    let Ok(at) = rows.binary_search_by_key(&(u64::from(row) + 1), |row| row.number) else { return };
    let (cells, column) = (&mut rows[at].cells, column as usize);
    if column < MAX_COLUMNS && cells.iter().any(|cell| !cell.is_empty()) {
        cells.resize(cells.len().max(column + 1), String::new());
        NO_RESULT.clone_into(&mut cells[column]);
    }
}

fn of_ods(mut book: Ods<BufReader<File>>, name: &str) -> Result<Vec<Row>, Vec<Diagnostic>> {
    for sheet in book.sheet_names() {
        let range = book.worksheet_range(&sheet).map_err(|error| vec![unread(name, &error.to_string())])?;
        let Some((first, before)) = range.start() else { continue };
        if range.width() + before as usize > MAX_COLUMNS {
            return Err(vec![columns_many(name)]);
        }
        let mut rows: Vec<Row> = range
            .rows()
            .enumerate()
            .map(|(n, cells)| {
                let mut all = vec![String::new(); before as usize];
                all.extend(cells.iter().map(shown));
                Row { number: u64::from(first) + n as u64 + 1, cells: all }
            })
            .collect();
        let formulas = book.worksheet_formula(&sheet).map_err(|error| vec![unread(name, &error.to_string())])?;
        let (top, left) = formulas.start().unwrap_or_default();
        for (row, column, formula) in formulas.used_cells() {
            let at = (top + u32::try_from(row).unwrap_or(u32::MAX), left + u32::try_from(column).unwrap_or(u32::MAX));
            if !formula.is_empty() && range.get_value(at).is_none_or(|value| *value == Data::Empty) {
                no_result(&mut rows, at);
            }
        }
        return Ok(rows);
    }
    Ok(Vec::new())
}

fn columns_many(name: &str) -> Diagnostic {
    Diagnostic::error(msg!("error-roster-columns-many", file = name, limit = MAX_COLUMNS))
        .hint(msg!("hint-roster-sheet"))
}

/// A cell as text: 12 where the sheet has the number 12.0.
fn shown(cell: &Data) -> String {
    match cell {
        Data::Empty => String::new(),
        // Spreadsheets keep line breaks in a cell as they were typed on their system.
        other => other.to_string().replace("\r\n", "\n"),
    }
}
