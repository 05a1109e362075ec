//! Rosters as spreadsheets: xlsx and ods. The roster is the sheet that is asked for, else the one in front where it has the columns
//! that are needed, else the first that has them.
//!
//! ```text
//! file ─► Archive ─► Part (unpacked as it is read) ─► Xml (a piece at a time) ─► xlsx or ods ─► Cells ─► Row
//! ```
//!
//! Nothing is kept but one row and, of xlsx, the texts that cells share. Each step has its [`limit`]s, and none believes a number
//! that the file gives: what is counted is what was read.

mod about;
mod archive;
mod cells;
mod limit;
mod ods;
mod styles;
mod xlsx;
mod xml;

use std::fs::File;
use std::io::{self, Read};
use std::path::Path;
use std::sync::Arc;

use super::row::{HowKnown, MAX_COLUMNS, Opened, Options, Row, Rows, Sheets, letters};
use crate::diagnostic::Diagnostic;
use crate::message::known_names;
use crate::msg;
use crate::text::with_plain_digits;
use about::{About, Hidden};
use archive::Archive;
use cells::Amount;
use limit::{Fault, Limit, MAX_CELL};

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

/// Looks whether rows have the columns that are needed.
type Fits<'f> = &'f dyn Fn(Rows) -> bool;

/// Opens a spreadsheet, at the sheet that is asked for, else the one that has the columns, the one in front first.
pub fn open(path: &Path, name: &str, options: &Options, fits: Fits<'_>) -> Result<Opened, Vec<Diagnostic>> {
    try_open(path, name, options, fits).map_err(|fault| vec![told(name, fault)])
}

/// Refuses what is neither a text table nor a spreadsheet, though it may be called one.
///
/// # Errors
/// It is a web page, XML, PDF or RTF.
pub fn is_foreign(path: &Path, name: &str) -> Result<(), Vec<Diagnostic>> {
    let mut start = Vec::new();
    let read = File::open(path).and_then(|file| file.take(512).read_to_end(&mut start));
    if read.is_err() {
        // What cannot be read is told when it is.
        return Ok(());
    }
    let text = String::from_utf8_lossy(&start).trim_start_matches('\u{FEFF}').trim_start().to_ascii_lowercase();
    let kinds = [
        ("<!doctype html", "html"),
        ("<html", "html"),
        ("<table", "html"),
        ("<?xml", "xml"),
        ("%pdf-", "pdf"),
        ("{\\rtf", "rtf"),
    ];
    match kinds.into_iter().find(|(begins, _)| text.starts_with(begins)) {
        Some((_, kind)) => Err(vec![told(name, Fault::Kind(kind))]),
        None => Ok(()),
    }
}

fn try_open(path: &Path, name: &str, options: &Options, fits: Fits<'_>) -> Result<Opened, Fault> {
    refuse_compound(path)?;
    let archive = Archive::open(path)?;
    if archive.has("Index/Document.iwa") || archive.has("Index.zip") {
        return Err(Fault::Kind("numbers"));
    }
    let progress = archive.progress();
    let book = Book::open(archive)?;
    let (tabs, active) = book.about();
    let hidden = Hidden { read: options.hidden, ..Hidden::default() };
    let rows = |at: usize, looking: bool, hidden: &Hidden| -> Result<Rows, Fault> {
        let rows = book.rows(at, looking, hidden)?;
        Ok(Box::new(SheetRows { name: name.to_owned(), rows: Some(rows), amount: Amount::default() }))
    };
    let chosen = match &options.sheet {
        Some(sheet) => Some(asked(&tabs, sheet)?),
        None => {
            let seen = |at: &usize| options.hidden || !tabs[*at].hidden;
            let order = active.into_iter().chain((0..tabs.len()).filter(|at| Some(*at) != active)).filter(seen);
            let order: Vec<usize> = order.collect();
            let look = |at: usize| rows(at, true, &Hidden { read: options.hidden, ..Hidden::default() });
            let mut with_rows = None;
            let mut found = None;
            for at in order {
                if fits(look(at)?) {
                    found = Some(at);
                    break;
                }
                if with_rows.is_none() && look(at)?.next().is_some() {
                    with_rows = Some(at);
                }
            }
            found.or(with_rows)
        }
    };
    let others = |unseen: bool| {
        let others = tabs.iter().enumerate().filter(|(at, tab)| Some(*at) != chosen && tab.hidden == unseen);
        others.map(|(_, tab)| tab.name.clone()).collect::<Vec<_>>()
    };
    let read = chosen.map(|at| tabs[at].name.clone()).unwrap_or_default();
    let sheets =
        Sheets { read, others: others(false), hidden: others(true), hidden_rows: Arc::clone(&hidden.passed_over) };
    let rows = match chosen {
        Some(at) => rows(at, false, &hidden)?,
        None => Box::new(std::iter::empty()),
    };
    Ok(Opened { rows, delimiter: b',', encoding: None, known: HowKnown::Certain, progress, sheets: Some(sheets) })
}

/// The sheet of that name, or of that number from 1.
fn asked(tabs: &[About], sheet: &str) -> Result<usize, Fault> {
    let wanted = sheet.trim();
    let named = tabs.iter().position(|tab| tab.name == sheet);
    let alike = || tabs.iter().position(|tab| tab.name.trim().to_lowercase() == wanted.to_lowercase());
    let numbered = || with_plain_digits(wanted).parse::<usize>().ok()?.checked_sub(1).filter(|at| *at < tabs.len());
    let names = || tabs.iter().map(|tab| tab.name.clone()).collect();
    named.or_else(alike).or_else(numbered).ok_or_else(|| Fault::NoSheet(sheet.to_owned(), names()))
}

/// Tells what a compound file is: a spreadsheet of the nineties, or one behind a password.
fn refuse_compound(path: &Path) -> Result<(), Fault> {
    let mut file = File::open(path)?;
    let mut start = [0; 4];
    if file.read_exact(&mut start).is_err() || start != COMPOUND {
        return Ok(());
    }
    Limit::File.hold(file.metadata()?.len())?;
    let mut bytes = Vec::new();
    file.read_to_end(&mut bytes)?;
    let stream: Vec<u8> = "EncryptedPackage".encode_utf16().flat_map(u16::to_le_bytes).collect();
    let is_protected = bytes.windows(stream.len()).any(|some| some == stream);
    Err(if is_protected { Fault::Protected } else { Fault::Kind("xls") })
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
                let book = ods::Book::open(archive)?;
                book.map(Self::Ods).ok_or_else(|| Fault::Broken("neither xlsx nor ods".to_owned()))
            }
        }
    }

    fn about(&self) -> (Vec<About>, Option<usize>) {
        match self {
            Self::Xlsx(book) => book.about(),
            Self::Ods(book) => book.about(),
        }
    }

    fn rows(&self, at: usize, looking: bool, hidden: &Hidden) -> Result<BookRows, Fault> {
        Ok(match self {
            Self::Xlsx(book) => BookRows::Xlsx(book.rows(at, looking, hidden)?),
            Self::Ods(book) => BookRows::Ods(book.rows(at, looking, hidden)?),
        })
    }
}

/// The rows of a sheet of either kind.
enum BookRows {
    Xlsx(xlsx::SheetRows),
    Ods(ods::TableRows),
}

/// The rows of a spreadsheet, up to the first fault.
struct SheetRows {
    name: String,
    rows: Option<BookRows>,
    amount: Amount,
}

impl Iterator for SheetRows {
    type Item = Result<Row, Diagnostic>;

    fn next(&mut self) -> Option<Self::Item> {
        let read = match self.rows.as_mut()? {
            BookRows::Xlsx(rows) => rows.next_row(),
            BookRows::Ods(rows) => rows.next_row(),
        };
        let read = read.and_then(|row| {
            row.as_ref().map_or(Ok(()), |row| self.amount.add(row))?;
            Ok(row)
        });
        if !matches!(read, Ok(Some(_))) {
            self.rows = None;
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
        Fault::Protected => (msg!("error-roster-protected", file = name), msg!("hint-roster-protected")),
        Fault::Kind(kind) => (msg!("error-roster-kind", file = name, kind = kind), msg!("hint-roster-kind")),
        Fault::NoSheet(sheet, names) => (msg!("error-roster-no-sheet", file = name, sheet = sheet), known_names(names)),
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
