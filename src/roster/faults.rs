//! What is wrong with a cell whatever its column holds: what stands in it is no value, or cannot be read.
//!
//! Where a program had no value it wrote something else: `#N/A` where a formula failed, `NULL` where a table had nothing.
//! None of it is a name, and none of it is an empty cell: an empty `privacy` signs in full.

use std::borrow::Cow;

use super::bad_cell::BadCell;
use super::clean;
use super::column::Column;
use super::columns::Columns;
use super::damage;
use super::row::Row;
use crate::diagnostic::Diagnostic;
use crate::msg;

/// What stands for a value that is not there: as spreadsheets write it, so that a copy of the row says so, too.
pub(crate) const NO_VALUE: &str = "#N/A";

/// What programs write where they have no value. A surname is Null and a town Nan: they are not written so.
const PLACEHOLDERS: [&str; 15] = [
    "NULL",
    "null",
    "(null)",
    "NaN",
    "nan",
    "undefined",
    "<NA>",
    "N/A",
    "n/a",
    "N.A.",
    "n.a.",
    "TBD",
    "tbd",
    "(blank)",
    "\\N",
];

/// Errors of spreadsheets that are not made as the others are, in any of their languages.
const ERRORS: [&str; 6] = ["#NV", "#YOK", "#HIÁNYZIK", "#GETTING_DATA", "Loading...", "Loading…"];

/// What address books of the web put between several values in one cell.
const SEVERAL: &str = ":::";

/// The bad cells of a row, while it is read.
pub(crate) struct BadCells {
    row: u64,
    /// Those that are wrong whatever they hold: there is nothing more to say of them.
    faulty: Vec<usize>,
    told: Vec<BadCell>,
}

impl BadCells {
    /// Those that are wrong whatever they hold.
    pub fn of(columns: &Columns, row: &Row, cells: &[Cow<'_, str>]) -> Self {
        let told = faults(columns, row, cells);
        Self { row: row.number, faulty: told.iter().filter_map(|cell| cell.column).collect(), told }
    }

    /// Adds what is wrong with the value of a cell, if it has one.
    pub fn add(&mut self, holds: Option<Column>, column: Option<usize>, diagnostic: Diagnostic) {
        if !column.is_some_and(|column| self.faulty.contains(&column)) {
            self.told.push(BadCell { row: self.row, column, holds, diagnostic });
        }
    }

    /// What was read, unless a cell is bad.
    ///
    /// # Errors
    /// All bad cells.
    pub(crate) fn unless_any<T>(self, read: Option<T>) -> Result<T, Vec<BadCell>> {
        read.filter(|_| self.told.is_empty()).ok_or(self.told)
    }
}

fn faults(columns: &Columns, row: &Row, cells: &[Cow<'_, str>]) -> Vec<BadCell> {
    let mut bad = Vec::new();
    for (at, text) in cells.iter().enumerate() {
        let text: &str = text;
        let mut report = |holds, diagnostic| bad.push(BadCell { row: row.number, column: Some(at), holds, diagnostic });
        if at >= columns.header.len() && !text.trim().is_empty() {
            report(
                None,
                Diagnostic::error(msg!("error-roster-cell-more", found = text, columns = columns.header.len()))
                    .hint(msg!("hint-roster-cell-more")),
            );
            break;
        }
        let Some(holds) = columns.held.get(at).copied().flatten().filter(|holds| *holds != Column::Reason) else {
            continue;
        };
        if text.contains('\u{FFFD}') {
            report(
                Some(holds),
                Diagnostic::error(msg!("error-roster-encoding", found = text)).hint(msg!("hint-roster-encoding")),
            );
        } else if let Some(found) = no_value(text) {
            report(
                Some(holds),
                Diagnostic::error(match (row.formulas.contains(&at), holds) {
                    (true, Column::Privacy) => msg!("error-roster-formula-privacy"),
                    (true, _) => msg!("error-roster-formula"),
                    (false, _) => msg!("error-roster-no-value", found = found),
                }),
            );
        } else if clean::is_dash(text) && !clean::may_be_dash(holds) && !is_answer(holds) {
            report(Some(holds), Diagnostic::error(msg!("error-roster-no-value", found = text)));
        } else if text.contains(SEVERAL) && holds_one(holds) {
            report(Some(holds), Diagnostic::error(msg!("error-roster-several", found = text)));
        } else if let Some(told) = damage::of(holds, text, odd_of(row, at)) {
            report(Some(holds), Diagnostic::error(told));
        }
    }
    bad
}

/// Whether a column has one value in a cell; of e-mail addresses it is told which they are.
fn holds_one(column: Column) -> bool {
    !matches!(column, Column::Email | Column::Note | Column::Attachment)
}

/// What a spreadsheet takes a cell for.
fn odd_of(row: &Row, at: usize) -> Option<damage::Odd> {
    row.odd.iter().find(|(place, _)| *place == at).map(|(_, odd)| *odd)
}

/// Whether a column asks who may be written for: there a dash is no answer, and told as that elsewhere.
fn is_answer(column: Column) -> bool {
    matches!(column, Column::Consent | Column::Unsubscribed | Column::Status)
}

/// The names of columns that are no names: what such a column holds would be passed over, `privacy` among it.
pub(crate) fn of_header(name: &str, header: &Row) -> Vec<Diagnostic> {
    let named = header.cells.iter().enumerate();
    let wrong = named.filter_map(|(at, text)| {
        let found = no_value(text)?;
        let column = super::letters(at);
        let told = if header.formulas.contains(&at) {
            msg!("error-roster-header-formula", file = name, column = column)
        } else {
            msg!("error-roster-header-no-value", file = name, column = column, found = found)
        };
        Some(Diagnostic::error(told).hint(msg!("hint-roster-header-no-value")))
    });
    wrong.collect()
}

/// A formula that gives nothing may be one that nobody computed: programs write both alike. In the columns that decide how much
/// of somebody is told, it is not taken for an empty cell.
pub(crate) fn guarded(columns: &[Option<usize>], mut row: Row) -> Row {
    for at in columns.iter().flatten().copied().filter(|at| row.formulas.contains(at)) {
        row.cells.resize(row.cells.len().max(at + 1), String::new());
        NO_VALUE.clone_into(&mut row.cells[at]);
    }
    row
}

/// The part of a cell that a program wrote where it had no value: the cell, or a line of it.
fn no_value(text: &str) -> Option<&str> {
    text.split(['\n', '|']).map(str::trim).find(|part| {
        PLACEHOLDERS.contains(part)
            || ERRORS.contains(part)
            || is_error(part)
            || is_error_number(part)
            || is_filled(part)
    })
}

/// Whether a text is made as the errors of spreadsheets are: `#REF!`, `#¿NOMBRE?`, `#DIV/0!`, `#N/A`, `#Н/Д`.
fn is_error(text: &str) -> bool {
    let Some(word) = text.strip_prefix('#') else { return false };
    if let [one, '/', other] = word.chars().collect::<Vec<_>>()[..] {
        return one.is_alphabetic() && other.is_alphabetic();
    }
    let word = word.trim_start_matches(['¡', '¿']);
    word.strip_suffix(['!', '?']).is_some_and(|word| {
        word.contains(char::is_alphabetic)
            && word.chars().all(|c| (c.is_alphanumeric() && !c.is_lowercase()) || matches!(c, '/' | '_'))
    })
}

/// Whether a text is an error that a spreadsheet has a number for: `Err:502`.
fn is_error_number(text: &str) -> bool {
    let number = text.strip_prefix("Err").map(|rest| rest.trim_start().trim_start_matches(':'));
    number.is_some_and(|number| number.len() == 3 && number.bytes().all(|digit| digit.is_ascii_digit()))
}

/// Whether a text is what shows where a column is too narrow for its value.
fn is_filled(text: &str) -> bool {
    text.len() >= 3 && text.bytes().all(|mark| mark == b'#')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_program_writes_in_place_of_a_value_is_none() {
        for text in [
            "#N/A",
            "#REF!",
            "#VALUE!",
            "#NAME?",
            "#DIV/0!",
            "#NULL!",
            "#NUM!",
            "#SPILL!",
            "#CALC!",
            "#ERROR!",
            "#N/D",
            "#¡VALOR!",
            "#¿NOMBRE?",
            "#VALEUR!",
            "#NOM?",
            "#NV",
            "#ZAHL!",
            "#Н/Д",
            "#ССЫЛКА!",
            "#GETTING_DATA",
            "Err:502",
            "Err :508",
            "########",
            "NULL",
            "nan",
            "NaN",
            "n/a",
            "<NA>",
            "undefined",
            "Loading...",
            " #REF! ",
        ] {
            assert_eq!(no_value(text), Some(text.trim()), "{text}");
        }
        assert_eq!(no_value("Rue Haute 2\n#N/A"), Some("#N/A"), "a line of an address");
        assert_eq!(no_value("Rue Haute 2|NULL"), Some("NULL"));
    }

    #[test]
    fn what_people_write_is_a_value() {
        for text in [
            "",
            " ",
            "Null",
            "Nan",
            "Ana Null",
            "NA",
            "none",
            "#12",
            "#4B",
            "# 7",
            "Apt #3",
            "#SaveAhmad",
            "#SaveAhmad!",
            "##",
            "Free him!",
            "Err",
            "Erich:502",
            "#",
            "#!",
            "#1!",
            "¿#?",
            "Really?",
        ] {
            assert_eq!(no_value(text), None, "{text}");
        }
    }
}
