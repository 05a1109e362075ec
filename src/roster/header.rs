//! Where the headings stand: mostly in the first row, but a title may stand above them, and they may take two rows.

use std::cell::OnceCell;

use super::column::{Column, People};
use super::columns::{Columns, Meant, unsaid};
use super::faults;
use super::headings::{Headings, folded};
use super::person::privacies;
use super::row::{Options, Row, Rows, is_blank};
use super::shown::in_full;
use super::written_for::WrittenFor;
use crate::catalog::Catalog;
use crate::diagnostic::Diagnostic;
use crate::locale::CountrySpellings;
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
    let unguarded = unguarded(catalog, &columns, &below);
    if !unguarded.is_empty() {
        return Err(unguarded);
    }
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
pub fn fits(catalog: &Catalog, mut rows: Rows, people: People, options: &Options) -> bool {
    let Ok(ahead) = look_ahead(&mut rows, options.header_row) else { return false };
    match options.header_row {
        Some(_) => {
            ahead.rows.first().is_some_and(|row| Columns::fit(catalog, row.cells.clone(), people, &options.columns))
        }
        None => place(catalog, &ahead.rows, people, options).is_some(),
    }
}

/// Columns that are passed over, but whose cells look as if they kept somebody from harm: all of them say how much is told, or one
/// says what became of somebody where the heading may say that.
fn unguarded(catalog: &Catalog, columns: &Columns, sample: &[Row]) -> Vec<Diagnostic> {
    let passed_over: Vec<(usize, Option<Meant>)> =
        columns.passed_over().filter(|(at, _)| !columns.is_said(*at)).collect();
    if passed_over.is_empty() {
        return Vec::new();
    }
    let (privacies, mut written_for) = (privacies(catalog), None);
    let told = passed_over.into_iter().filter_map(|(at, meant)| {
        let cells = sample.iter().filter_map(|row| row.cells.get(at)).map(|cell| cell.trim());
        let cells: Vec<&str> = cells.filter(|cell| !cell.is_empty()).collect();
        let is_privacy = !cells.is_empty() && cells.iter().all(|cell| privacies.contains_key(&folded(cell)));
        if is_privacy && !columns.has(Column::Privacy) {
            return Some(unsaid(&columns.header[at], Column::Privacy));
        }
        let may_be = matches!(meant, Some(Meant::Perhaps(Column::Status) | Meant::Nearly(Column::Status)));
        let words = written_for.get_or_insert_with(|| WrittenFor::of(catalog));
        (may_be && cells.iter().any(|cell| words.is_status(cell))).then(|| unsaid(&columns.header[at], Column::Status))
    });
    told.collect()
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
    let sound = |row: &Row| Columns::fit(catalog, row.cells.clone(), people, &options.columns);
    let one = rows.iter().take(MOST_ABOVE).position(sound).map(|row| At { row, lines: 1 });
    one.or_else(|| {
        let mut pairs = rows.windows(2).take(MOST_ABOVE);
        pairs.position(|two| sound(&merged(&two[0], &two[1]))).map(|row| At { row, lines: 2 })
    })
}

/// The row that is likeliest to have the headings, of which it is told what is wrong: the first, unless another has more names that
/// are known. A person's row is none: it may hold a word that is one, and is never shown.
fn likeliest(catalog: &Catalog, rows: &[Row]) -> Option<At> {
    const MORE: usize = 2;
    let headings = Headings::of(catalog);
    let known = |row: &Row| headings.get().map_or(0, |headings| headings.known(&row.cells));
    let of_first = known(rows.first()?);
    let countries = OnceCell::new();
    let is_datum = |cell: &String| {
        let cell = cell.trim();
        let countries = || countries.get_or_init(|| CountrySpellings::of(catalog));
        cell.contains('@')
            || cell.starts_with(|c: char| c.is_ascii_digit())
            || cell.chars().count() > 3 && countries().meant(cell).is_some()
    };
    let others = rows.iter().take(MOST_ABOVE).enumerate().skip(1).rev();
    let better = others.filter(|(_, row)| known(row) >= of_first + MORE && !row.cells.iter().any(is_datum));
    let row = better.max_by_key(|(_, row)| known(row)).map_or(0, |(row, _)| row);
    Some(At { row, lines: 1 })
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

#[cfg(test)]
mod tests {
    use super::*;

    fn rows(rows: &[&[&str]]) -> Vec<Row> {
        let row = |(at, cells): (usize, &&[&str])| Row {
            number: at as u64 + 1,
            cells: cells.iter().map(|cell| (*cell).to_owned()).collect(),
            ..Row::default()
        };
        rows.iter().enumerate().map(row).collect()
    }

    #[test]
    fn a_person_s_row_is_not_taken_for_headings() {
        let likeliest = |all: &[&[&str]]| likeliest(&Catalog::built_in(), &rows(all)).map(|at| at.row);
        let forms = ["Who", "Where from", "Town q"];
        assert_eq!(likeliest(&[&forms, &["Secret Person", "place", "Tehran"]]), Some(0));
        assert_eq!(likeliest(&[&forms, &["City", "Spain", "Place"]]), Some(0));
        assert_eq!(likeliest(&[&["Supporters 2026"], &["Name", "Town", "q"], &["Ana", "Madrid", "x"]]), Some(1));
        assert_eq!(likeliest(&[]), None);
    }

    #[test]
    fn cells_that_keep_somebody_from_harm_are_asked_about() {
        let told = |heading: &str, cells: &[&str]| {
            let header = ["name", "city", "country", heading].map(str::to_owned).to_vec();
            let columns = Columns::find(&Catalog::built_in(), "x", header, People::Writers, &[]).unwrap();
            let cells: Vec<[&str; 4]> = cells.iter().map(|cell| ["A", "B", "FR", *cell]).collect();
            let cells: Vec<&[&str]> = cells.iter().map(|row| &row[..]).collect();
            unguarded(&Catalog::built_in(), &columns, &rows(&cells)).len()
        };
        assert_eq!(told("how much", &["full", "", "place"]), 1);
        assert_eq!(told("how much", &["full", "a lot"]), 0);
        assert_eq!(told("how much", &["", ""]), 0);
        assert_eq!((told("estado", &["Jalisco", "baja"]), told("estado", &["Jalisco", "Sonora"])), (1, 0));
        assert_eq!(told("active", &["active"]), 1);
    }
}
