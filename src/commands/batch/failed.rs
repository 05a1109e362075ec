//! The rows that failed, as a roster with one column more: why. It can be mended and run again.

use std::io::{self, Write};
use std::path::{Path, PathBuf};

use tempfile::NamedTempFile;

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
    delimiter: u8,
    open: Option<csv::Writer<NamedTempFile>>,
}

impl Failed {
    /// Nothing is made before the first row; what a killed run left of such a file goes.
    pub fn new(path: PathBuf, columns: &Columns, delimiter: u8) -> Self {
        leftovers::sweep(private::folder_of(&path));
        let mut header = columns.header.clone();
        let reason = columns.of(Column::Reason).next().unwrap_or(header.len());
        if reason == header.len() {
            header.push(Column::Reason.as_str().to_owned());
        }
        Self { path, header, reason, delimiter, open: None }
    }

    /// Where it will be.
    pub fn path(&self) -> &Path {
        &self.path
    }

    pub fn add(&mut self, row: &Row, reason: &str) -> io::Result<()> {
        if self.open.is_none() {
            self.open = Some(self.begin()?);
        }
        let Some(writer) = &mut self.open else { return Ok(()) };
        let mut cells = row.cells.clone();
        cells.resize(cells.len().max(self.header.len()), String::new());
        reason.clone_into(&mut cells[self.reason]);
        // Cells beyond the header would make a row that fails again; they stand in the reason.
        write_row(writer, cells.iter().take(self.header.len()))?;
        Ok(())
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

    /// Puts the file in its place, over an older one. Where no row failed, an older one goes if it is `stale`.
    pub fn end(self, stale: bool) -> io::Result<()> {
        match self.open {
            Some(writer) => {
                let file = writer.into_inner().map_err(|error| io::Error::other(error.error().to_string()))?;
                private::put(file, &self.path)
            }
            None if stale && self.path.exists() => std::fs::remove_file(&self.path),
            None => Ok(()),
        }
    }
}
