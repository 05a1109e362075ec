//! Opens rosters: which kind of file it is, and what its columns hold.

use super::columns::{Column, Columns, People};
use super::row::{Opened, Options, Progress, Row, Rows, is_blank};
use super::{faults, neutral, sheet, text};
use crate::catalog::{self, Catalog};
use crate::diagnostic::Diagnostic;
use crate::msg;
use std::path::Path;
use std::sync::Arc;

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

impl std::fmt::Debug for Roster {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Roster").field("name", &self.name).field("columns", &self.columns).finish_non_exhaustive()
    }
}

/// Whether a file's name is that of a roster.
pub(crate) fn is_roster(path: &Path) -> bool {
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
pub(super) fn open_with(
    catalog: &Catalog,
    path: &Path,
    options: &Options,
    people: People,
) -> Result<Roster, Vec<Diagnostic>> {
    let name = path.display().to_string();
    // It is opened more than once.
    let is_sheet = catalog::is_plain(path).and_then(|()| sheet::is_sheet(path));
    let opened = if is_sheet.map_err(|error| vec![Diagnostic::unreadable(&name, &error)])? {
        sheet::open(path)?
    } else {
        text::open(catalog, path, options)?
    };
    let Opened { rows, delimiter, encoding, progress } = opened;
    let mut rows = meant(rows);
    let header = first(&name, &mut rows)?;
    let unnamed = faults::of_header(&name, &header);
    if !unnamed.is_empty() {
        return Err(unnamed);
    }
    let columns = Columns::find(catalog, &name, header.cells, people)?;
    // What decides how much is told of somebody: of writers a country that is not there is told in any case.
    let guarded = [Column::Privacy, Column::Country].map(|column| columns.of(column).next());
    let rows = rows.filter(|row| !row.as_ref().is_ok_and(is_blank));
    let rows = rows.map(move |row| row.map(|row| faults::guarded(&guarded, row)));
    Ok(Roster { name, columns, rows: Box::new(rows), delimiter, encoding, progress })
}

/// Opens people that somebody typed or copied from a spreadsheet, a line each: without a header the cells are those of
/// `order`.
pub(super) fn open_text(
    catalog: &Catalog,
    name: &str,
    text: &str,
    order: &[Column],
    people: People,
) -> Result<Roster, Vec<Diagnostic>> {
    let Opened { rows, delimiter, encoding, progress } = text::of_text(catalog, name, text);
    let mut rows = meant(rows);
    let first = first(name, &mut rows)?;
    let (columns, first) = match Columns::find(catalog, name, first.cells.clone(), people) {
        Ok(columns) => (columns, None),
        Err(_) => (Columns::in_order(order), Some(Ok(first))),
    };
    let rows = first.into_iter().chain(rows).filter(|row| !row.as_ref().is_ok_and(is_blank));
    Ok(Roster { name: name.to_owned(), columns, rows: Box::new(rows), delimiter, encoding, progress })
}

/// The rows with their cells as they were before this program, or another, kept them from being taken for formulas.
fn meant(rows: Rows) -> Rows {
    let meant = |mut row: Row| {
        for cell in &mut row.cells {
            let length = neutral::read(cell).len();
            cell.drain(..cell.len() - length);
        }
        row
    };
    Box::new(rows.map(move |row| row.map(meant)))
}

/// The first row that is not blank.
fn first(name: &str, rows: &mut Rows) -> Result<Row, Vec<Diagnostic>> {
    match rows.find(|row| !row.as_ref().is_ok_and(is_blank)) {
        Some(row) => row.map_err(|error| vec![error]),
        None => Err(vec![Diagnostic::error(msg!("error-roster-empty", file = name)).hint(msg!("hint-roster-header"))]),
    }
}
