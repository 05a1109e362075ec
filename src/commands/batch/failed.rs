//! The rows that failed, as a roster with one column more: why. It can be mended and run again.
//!
//! No row is lost by another run: what stands in the file already stays, but for rows that were met again as they are, and those of
//! writers whose letters this run made. So it is with some rows (`--only`, `--limit`), a share of them, and a run that was broken off.

use std::collections::HashSet;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use tempfile::NamedTempFile;

use crate::batch::stable_hash;
use crate::private::{self, leftovers};
use crate::roster::{Column, Columns, Row, neutral};

/// Writes cells none of which a spreadsheet runs.
fn write_row<'a>(writer: &mut csv::Writer<NamedTempFile>, cells: impl Iterator<Item = &'a String>) -> io::Result<()> {
    Ok(writer.write_record(cells.map(|cell| neutral::written(cell).into_owned()))?)
}

/// A file of rows that failed. It appears whole at the end, or not at all.
#[derive(Debug)]
pub struct Failed {
    path: PathBuf,
    header: Vec<String>,
    /// The column that says why.
    reason: usize,
    /// The columns that say who somebody is, each in its turn: the id, else the address, else the name.
    who: [Vec<usize>; 3],
    delimiter: u8,
    open: Option<csv::Writer<NamedTempFile>>,
    /// The rows that were met, and the writers whose letters were made, where there is an older file.
    older: Option<Met>,
}

#[derive(Debug, Default)]
struct Met {
    rows: HashSet<u64>,
    made: HashSet<u64>,
}

impl Failed {
    /// Nothing is made before the first row; what a killed run left of such a file goes. Where there is a file of another roster,
    /// with other columns, it stays, and this one has a number.
    pub fn new(path: PathBuf, columns: &Columns, delimiter: u8) -> Self {
        leftovers::sweep(private::folder_of(&path));
        let mut header = columns.told_header();
        let reason = columns.of(Column::Reason).next().unwrap_or(header.len());
        if reason == header.len() {
            header.push(Column::Reason.as_str().to_owned());
        }
        let name = [Column::Name, Column::Given, Column::Middle, Column::Family];
        let who = [
            columns.of(Column::Id).collect(),
            columns.of(Column::Email).collect(),
            name.into_iter().flat_map(|column| columns.of(column)).collect(),
        ];
        let mut failed = Self { path, header, reason, who, delimiter, open: None, older: None };
        let first = failed.path.clone();
        let stem = first.file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default();
        for number in 2.. {
            if !failed.path.exists() {
                break;
            }
            if failed.read_older().is_some_and(|(header, _)| header == failed.header) {
                failed.older = Some(Met::default());
                break;
            }
            failed.path = first.with_file_name(format!("{stem}.{number}.csv"));
        }
        failed
    }

    /// Where it will be.
    pub fn path(&self) -> &Path {
        &self.path
    }

    pub fn add(&mut self, row: &Row, reason: &str) -> io::Result<()> {
        let mut cells = row.cells.clone();
        cells.resize(cells.len().max(self.header.len()), String::new());
        reason.clone_into(&mut cells[self.reason]);
        // Cells beyond the header would make a row that fails again; they stand in the reason.
        cells.truncate(self.header.len());
        let hash = self.hash(&cells);
        if let Some(older) = &mut self.older {
            older.rows.insert(hash);
        }
        self.write(&cells)
    }

    /// Notes that the letters of a row were made: what an older run could not make of it is over.
    pub fn made(&mut self, row: &Row) {
        let hash = self.hash(&row.cells);
        let who = self.who(&row.cells);
        if let Some(older) = &mut self.older {
            older.rows.insert(hash);
            older.made.extend(who);
        }
    }

    fn write(&mut self, cells: &[String]) -> io::Result<()> {
        if self.open.is_none() {
            self.open = Some(self.begin()?);
        }
        let Some(writer) = &mut self.open else { return Ok(()) };
        write_row(writer, cells.iter())
    }

    fn begin(&self) -> io::Result<csv::Writer<NamedTempFile>> {
        private::prepare_folder(private::folder_of(&self.path))?;
        let mut file = private::beside(&self.path)?;
        // Spreadsheets take a text for UTF-8 only where it says so.
        file.write_all("\u{FEFF}".as_bytes())?;
        let mut writer = csv::WriterBuilder::new().delimiter(self.delimiter).flexible(true).from_writer(file);
        write_row(&mut writer, self.header.iter())?;
        Ok(writer)
    }

    /// The header and the rows of the file that is there, where it is one of these.
    fn read_older(&self) -> Option<(Vec<String>, Vec<Vec<String>>)> {
        let bytes = std::fs::read(&self.path).ok()?;
        let text = std::str::from_utf8(&bytes).ok()?;
        let text = text.strip_prefix('\u{FEFF}').unwrap_or(text);
        let mut builder = csv::ReaderBuilder::new();
        let mut reader =
            builder.delimiter(self.delimiter).has_headers(false).flexible(true).from_reader(text.as_bytes());
        let mut rows = reader.records().map(|record| {
            let record = record.ok()?;
            Some(record.iter().map(|cell| neutral::read(cell).to_owned()).collect::<Vec<_>>())
        });
        let header = rows.next()??;
        Some((header, rows.collect::<Option<_>>()?))
    }

    /// What tells a row from others: its cells without the reason, and without empty ones at the end.
    fn hash(&self, cells: &[String]) -> u64 {
        let cells = cells.iter().enumerate().filter(|(at, _)| *at != self.reason).map(|(_, cell)| cell.as_str());
        stable_hash(cells.collect::<Vec<_>>().join("\u{1F}").trim_end_matches('\u{1F}'))
    }

    /// Who a row is about.
    fn who(&self, cells: &[String]) -> Option<u64> {
        let said = |columns: &Vec<usize>| {
            let texts = columns.iter().filter_map(|at| cells.get(*at)).map(|cell| cell.trim().to_lowercase());
            texts.collect::<Vec<_>>().join(" ").trim().to_owned()
        };
        let told = self.who.iter().enumerate().map(|(kind, columns)| (kind, said(columns)));
        told.into_iter().find(|(_, said)| !said.is_empty()).map(|(kind, said)| stable_hash(&format!("{kind}:{said}")))
    }

    /// Puts the file in its place, with what stood there before and is not over.
    pub fn end(mut self) -> io::Result<()> {
        let mut kept = 0;
        if let (Some(older), Some((_, rows))) = (self.older.take(), self.read_older()) {
            for mut cells in rows {
                cells.resize(self.header.len(), String::new());
                let is_over = older.rows.contains(&self.hash(&cells))
                    || self.who(&cells).is_some_and(|who| older.made.contains(&who));
                if !is_over {
                    kept += 1;
                    self.write(&cells)?;
                }
            }
            if kept == 0 && self.open.is_none() {
                return std::fs::remove_file(&self.path);
            }
        }
        match self.open {
            Some(writer) => {
                let file = writer.into_inner().map_err(|error| io::Error::other(error.error().to_string()))?;
                private::put(file, &self.path)
            }
            None => Ok(()),
        }
    }
}
