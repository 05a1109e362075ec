//! Rosters as spreadsheets: xlsx and ods. The first sheet that has rows is the roster.
//!
//! ```text
//! file ─► Archive ─► Part (unpacked as it is read) ─► Xml (a piece at a time) ─► xlsx or ods ─► Cells ─► Row
//! ```
//!
//! Nothing is kept but one row and, of xlsx, the texts that cells share. Each step has its [`limit`]s, and none believes a number
//! that the file gives: what is counted is what was read.

mod archive;
mod cells;
mod limit;
mod ods;
mod xlsx;
mod xml;

use std::fs::File;
use std::io::{self, Read};
use std::path::Path;

use super::row::{MAX_COLUMNS, Opened, Row, letters};
use crate::diagnostic::Diagnostic;
use crate::msg;
use archive::Archive;
use cells::Amount;
use limit::{Fault, MAX_CELL};

/// How a packed folder begins, as xlsx and ods are.
const PACKED: [u8; 4] = *b"PK\x03\x04";

/// How the files of older programs begin (xls), and workbooks that are encrypted.
const COMPOUND: [u8; 4] = [0xD0, 0xCF, 0x11, 0xE0];

/// Whether a file is a spreadsheet, and no text.
pub fn is_sheet(path: &Path) -> io::Result<bool> {
    let mut start = Vec::new();
    File::open(path)?.take(4).read_to_end(&mut start)?;
    Ok(start == PACKED || start == COMPOUND)
}

pub fn open(path: &Path) -> Result<Opened, Vec<Diagnostic>> {
    let name = path.display().to_string();
    let (book, progress) = Archive::open(path)
        .and_then(|archive| {
            let progress = archive.progress();
            Ok((Book::open(archive)?, progress))
        })
        .map_err(|fault| vec![told(&name, fault)])?;
    let rows = Rows { name, book: Some(book), amount: Amount::default() };
    Ok(Opened { rows: Box::new(rows), delimiter: b',', encoding: None, progress })
}

/// A spreadsheet of either kind.
enum Book {
    Xlsx(xlsx::Book),
    Ods(ods::Book),
}

impl Book {
    fn open(archive: Archive) -> Result<Self, Fault> {
        match xlsx::Book::open(archive)? {
            Ok(book) => Ok(Self::Xlsx(book)),
            Err(archive) => {
                let book = ods::Book::open(&archive)?;
                book.map(Self::Ods).ok_or_else(|| Fault::Broken("neither xlsx nor ods".to_owned()))
            }
        }
    }

    fn next_row(&mut self) -> Result<Option<Row>, Fault> {
        match self {
            Self::Xlsx(book) => book.next_row(),
            Self::Ods(book) => book.next_row(),
        }
    }
}

/// The rows of a spreadsheet, up to the first fault.
struct Rows {
    name: String,
    book: Option<Book>,
    amount: Amount,
}

impl Iterator for Rows {
    type Item = Result<Row, Diagnostic>;

    fn next(&mut self) -> Option<Self::Item> {
        let read = self.book.as_mut()?.next_row().and_then(|row| {
            row.as_ref().map_or(Ok(()), |row| self.amount.add(row))?;
            Ok(row)
        });
        if !matches!(read, Ok(Some(_))) {
            self.book = None;
        }
        read.map_err(|fault| told(&self.name, fault)).transpose()
    }
}

/// What is said of a fault: what it is, and what helps.
fn told(name: &str, fault: Fault) -> Diagnostic {
    let (message, hint) = match fault {
        Fault::Broken(detail) => {
            let error = Diagnostic::error(msg!("error-roster-sheet", file = name)).detail(detail);
            return error.hint(msg!("hint-roster-sheet"));
        }
        Fault::Limit(limit) => {
            let message = msg!("error-roster-sheet-large", file = name, what = limit.as_str(), limit = limit.most());
            (message, msg!("hint-roster-sheet-large"))
        }
        Fault::Cell(None) => {
            let message = msg!("error-roster-sheet-large", file = name, what = "cell", limit = MAX_CELL);
            (message, msg!("hint-roster-sheet-long"))
        }
        Fault::Cell(Some((row, column))) => {
            let column = letters(column);
            let message = msg!("error-roster-cell-long", file = name, row = row, column = column, limit = MAX_CELL);
            (message, msg!("hint-roster-sheet-long"))
        }
        Fault::Row(row) => (msg!("error-roster-row-long", file = name, row = row), msg!("hint-roster-sheet-long")),
        Fault::Columns => {
            let message = msg!("error-roster-columns-many", file = name, limit = MAX_COLUMNS);
            (message, msg!("hint-roster-sheet"))
        }
    };
    Diagnostic::error(message).hint(hint)
}
