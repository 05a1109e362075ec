//! Where the headings stand: mostly in the first row, but a title may stand above them, and they may take two rows.

use super::column::{Column, People};
use super::columns::Columns;
use super::faults;
use super::headings::Headings;
use super::row::{Options, Row, Rows, is_blank};
use super::shown::in_full;
use crate::catalog::Catalog;
use crate::diagnostic::Diagnostic;
use crate::msg;

/// So many rows are looked at before the first of them is read.
const LOOKED_AT: usize = 40;

/// And no more bytes.
const MOST_BYTES: usize = 1 << 18;

/// Headings stand in one of the first rows.
const MOST_ABOVE: usize = 12;

/// Columns and rows of a file whose headings were found.
pub struct Headed {
    pub columns: Columns,
    /// The row of the headings, as a spreadsheet counts.
    pub header_row: u64,
    /// What stands above it and is not read: how many rows.
    pub above: usize,
    /// A row below the headings that has headings, too, and is not read.
    pub second: Option<u64>,
    /// The first rows below.
    pub sample: Vec<Row>,
    /// All rows below.
    pub rows: Rows,
}

/// Finds the headings.
///
/// # Errors
/// There are no rows, or in none of the first stands what is needed: what is wrong with the likeliest.
pub fn find(
    catalog: &Catalog,
    name: &str,
    mut rows: Rows,
    people: People,
    options: &Options,
) -> Result<Headed, Vec<Diagnostic>> {
    let mut ahead = look_ahead(&mut rows, options.header_row)?;
    let at = match options.header_row {
        Some(row) if ahead.rows.first().map(|first| first.number) != Some(row) => {
            let told = msg!("error-roster-header-row", row = row, file = name);
            return Err(vec![Diagnostic::error(told).hint(msg!("hint-roster-header"))]);
        }
        Some(_) => Some(At { row: 0, lines: 1 }),
        None => place(catalog, &ahead.rows, people, options),
    };
    let Some(At { row, lines }) = at.or_else(|| likeliest(catalog, &ahead.rows)) else {
        return Err(match ahead.broken {
            Some(error) => vec![error],
            None => vec![Diagnostic::error(msg!("error-roster-empty", file = name)).hint(msg!("hint-roster-header"))],
        });
    };
    let header = if lines == 2 { merged(&ahead.rows[row], &ahead.rows[row + 1]) } else { ahead.rows[row].clone() };
    let unnamed = faults::of_header(name, &header);
    if !unnamed.is_empty() {
        return Err(unnamed);
    }
    let columns = Columns::find(catalog, name, header.cells, people, &options.columns)?;
    let mut below = ahead.rows.split_off(row + lines);
    let again = below.iter().take_while(|row| is_headings(catalog, &columns, row)).count();
    let second = below.drain(..again).next().map(|row| row.number);
    let rows = below.clone().into_iter().map(Ok).chain(ahead.broken.map(Err)).chain(rows);
    Ok(Headed {
        columns,
        header_row: header.number,
        above: row,
        second,
        sample: below,
        rows: Box::new(rows.filter(|row| !row.as_ref().is_ok_and(is_blank))),
    })
}

/// Whether the headings of a file can be found.
pub fn fits(catalog: &Catalog, rows: Rows, people: People, options: &Options) -> bool {
    find(catalog, "", rows, people, options).is_ok()
}

/// The likeliest headings and the rows below that can be shown, where none fits.
pub fn look(catalog: &Catalog, mut rows: Rows, header_row: Option<u64>) -> Option<(Vec<String>, Vec<Row>)> {
    let mut ahead = look_ahead(&mut rows, header_row).ok()?;
    let row = if header_row.is_some() { 0 } else { likeliest(catalog, &ahead.rows)?.row };
    let below = ahead.rows.split_off((row + 1).min(ahead.rows.len()));
    let header = ahead.rows.pop()?.cells;
    let headings = Headings::of(catalog);
    let said = |name: &str| {
        headings
            .get()
            .and_then(|known| known.column(name).map_or_else(|| known.perhaps(name), |(column, _)| Some(column)))
    };
    let privacy: Vec<usize> =
        header.iter().enumerate().filter(|(_, name)| said(name) == Some(Column::Privacy)).map(|(at, _)| at).collect();
    let shown = in_full(&below, &privacy);
    Some((header, shown))
}

/// The first rows that are not blank, from a row on, and what breaks them off.
struct Ahead {
    rows: Vec<Row>,
    broken: Option<Diagnostic>,
}

fn look_ahead(rows: &mut Rows, from: Option<u64>) -> Result<Ahead, Vec<Diagnostic>> {
    let mut ahead = Ahead { rows: Vec::new(), broken: None };
    let mut bytes = 0;
    while ahead.rows.len() < LOOKED_AT && bytes < MOST_BYTES {
        match rows.next() {
            None => break,
            Some(Err(error)) if ahead.rows.is_empty() => return Err(vec![error]),
            Some(Err(error)) => {
                ahead.broken = Some(error);
                break;
            }
            Some(Ok(row)) if is_blank(&row) || from.is_some_and(|from| row.number < from) => {}
            Some(Ok(row)) => {
                bytes += row.cells.iter().map(String::len).sum::<usize>();
                ahead.rows.push(row);
            }
        }
    }
    Ok(ahead)
}

/// Where headings stand, and on how many rows.
#[derive(Debug, Clone, Copy)]
struct At {
    row: usize,
    lines: usize,
}

/// Where all stands that is needed: in one of the first rows, or in two of them together.
fn place(catalog: &Catalog, rows: &[Row], people: People, options: &Options) -> Option<At> {
    let sound = |row: &Row| Columns::find(catalog, "", row.cells.clone(), people, &options.columns).is_ok();
    let one = rows.iter().take(MOST_ABOVE).position(sound).map(|row| At { row, lines: 1 });
    one.or_else(|| {
        let mut pairs = rows.windows(2).take(MOST_ABOVE);
        pairs.position(|two| sound(&merged(&two[0], &two[1]))).map(|row| At { row, lines: 2 })
    })
}

/// The row with the most names that are known: what is wrong is told of that.
fn likeliest(catalog: &Catalog, rows: &[Row]) -> Option<At> {
    let headings = Headings::of(catalog);
    let known = |row: &Row| headings.get().map_or(0, |headings| headings.known(&row.cells));
    let first = rows.iter().take(MOST_ABOVE).enumerate().rev();
    first.max_by_key(|(_, row)| known(row)).map(|(row, _)| At { row, lines: 1 })
}

/// Headings of two rows as one: a word above stands over all columns up to the next.
fn merged(above: &Row, below: &Row) -> Row {
    let mut over = String::new();
    let length = above.cells.len().max(below.cells.len());
    let cell = |row: &Row, at: usize| row.cells.get(at).map(|cell| cell.trim().to_owned()).unwrap_or_default();
    let cells = (0..length).map(|at| {
        let (upper, lower) = (cell(above, at), cell(below, at));
        if !upper.is_empty() {
            over = upper;
        }
        format!("{over} {lower}").trim().to_owned()
    });
    Row { number: below.number, cells: cells.collect(), ..Row::default() }
}

/// Whether a row below the headings has headings, too: in another language, or as another program calls them.
fn is_headings(catalog: &Catalog, columns: &Columns, row: &Row) -> bool {
    let headings = Headings::of(catalog);
    let Some(headings) = headings.get() else { return false };
    let cells = columns.read().filter_map(|(at, _)| row.cells.get(at)).filter(|cell| !cell.trim().is_empty());
    let cells: Vec<&String> = cells.collect();
    cells.len() > 1 && cells.iter().all(|cell| headings.column(cell).is_some())
}
