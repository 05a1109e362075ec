//! Opens rosters: which kind of file it is, and what its columns hold.

use super::column::{Column, People};
use super::columns::Columns;
use super::header::{self, Headed};
use super::row::{HowKnown, Opened, Options, Progress, Row, Rows, Sheets, is_blank};
use super::written_for::Tally;
use super::{faults, neutral, sheet, text};
use crate::catalog::{self, Catalog};
use crate::diagnostic::{Diagnostic, Severity};
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
    /// How the encoding is known.
    pub known: HowKnown,
    /// How far it is read.
    pub progress: Arc<Progress>,
    /// The row of the headings.
    pub header_row: u64,
    /// How many rows stand above them.
    pub above: usize,
    /// A second row of headings, which is not read.
    pub second: Option<u64>,
    /// The sheets of a spreadsheet.
    pub sheets: Option<Sheets>,
    /// The first rows.
    pub sample: Vec<Row>,
    /// Who is left out, as far as it is read.
    pub left_out: Tally,
}

impl std::fmt::Debug for Roster {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Roster").field("name", &self.name).field("columns", &self.columns).finish_non_exhaustive()
    }
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
    let name = options.called.clone().unwrap_or_else(|| path.display().to_string());
    // It is opened more than once.
    let is_sheet = catalog::is_plain(path).and_then(|()| sheet::is_sheet(path));
    let opened = if is_sheet.map_err(|error| vec![Diagnostic::unreadable(&name, &error)])? {
        sheet::open(path, &name, options, &|rows| header::fits(catalog, meant(rows), people, options))?
    } else {
        sheet::is_foreign(path, &name)?;
        text::open(catalog, path, &name, options)?
    };
    let Opened { rows, delimiter, encoding, known, progress, sheets } = opened;
    let headed = header::find(catalog, &name, meant(rows), people, options);
    let headed = headed.map_err(|told| with_sheets(told, sheets.as_ref()))?;
    let Headed { columns, header_row, above, second, sample, rows } = headed;
    // What decides how much is told of somebody: of writers a country that is not there is told in any case.
    let guarded = [Column::Privacy, Column::Country].map(|column| columns.of(column).next());
    let rows = Box::new(rows.map(move |row| row.map(|row| faults::guarded(&guarded, row))));
    let left_out = Tally::default();
    Ok(Roster {
        name,
        columns,
        rows,
        delimiter,
        encoding,
        known,
        progress,
        header_row,
        above,
        second,
        sheets,
        sample,
        left_out,
    })
}

/// The names of the columns as far as they can be told, and the first rows, of a roster that cannot be opened as it is.
pub(crate) fn look(catalog: &Catalog, path: &Path, options: &Options) -> Option<(Vec<String>, Vec<Row>)> {
    let rows = if sheet::is_sheet(path).ok()? {
        sheet::open(path, "", options, &|_| false).ok()?.rows
    } else {
        text::open(catalog, path, "", options).ok()?.rows
    };
    header::look(catalog, meant(rows), options.header_row)
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
    let Opened { rows, delimiter, encoding, known, progress, sheets } = text::of_text(catalog, name, text);
    let mut rows = meant(rows);
    let first = first(name, &mut rows)?;
    let header_row = first.number;
    let (columns, first) = if Columns::fit(catalog, first.cells.clone(), people, &[]) {
        (Columns::find(catalog, name, first.cells, people, &[])?, None)
    } else {
        (Columns::in_order(order), Some(Ok(first)))
    };
    let rows = first.into_iter().chain(rows).filter(|row| !row.as_ref().is_ok_and(is_blank));
    Ok(Roster {
        name: name.to_owned(),
        columns,
        rows: Box::new(rows),
        delimiter,
        encoding,
        known,
        progress,
        header_row,
        above: 0,
        second: None,
        sheets,
        sample: Vec::new(),
        left_out: Tally::default(),
    })
}

/// What is wrong with the headings of a sheet, and which other sheets there are.
fn with_sheets(mut told: Vec<Diagnostic>, sheets: Option<&Sheets>) -> Vec<Diagnostic> {
    if let Some(sheets) = sheets.filter(|sheets| !sheets.others.is_empty() || !sheets.hidden.is_empty()) {
        let others: Vec<String> = sheets.others.iter().chain(&sheets.hidden).cloned().collect();
        let note = Diagnostic::error(if sheets.read.is_empty() {
            msg!("roster-sheets-hidden", hidden = others)
        } else {
            msg!("roster-sheet-tried", sheet = &sheets.read, others = others)
        });
        told.push(Diagnostic { severity: Severity::Note, ..note });
    }
    told
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
