//! What a person said of how a roster is read, kept in a file beside it for the next time.

use std::path::{Path, PathBuf};

use super::column::Column;
use super::row::Options;
use super::said::Said;
use crate::catalog::{MAX_FILE, read_file, source};
use crate::diagnostic::Diagnostic;
use crate::msg;
use crate::private;

/// What follows the name of the roster.
const ENDING: &str = ".columns.toml";

/// The word of a column that is passed over.
pub(crate) const PASSED_OVER: &str = "none";

/// What stands above what is kept.
const ABOVE: &str = "# How appeal reads the file beside this one. Delete it to have the columns found out anew.\n";

/// What was said of a roster.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Remembered {
    pub columns: Vec<Said>,
    pub header_row: Option<u64>,
    pub sheet: Option<String>,
}

/// Where it is kept of a roster.
pub(crate) fn remembered_path(roster: &Path) -> PathBuf {
    let mut name = roster.as_os_str().to_owned();
    name.push(ENDING);
    name.into()
}

impl Remembered {
    /// What these options say that is worth keeping.
    pub fn of(options: &Options) -> Self {
        let Options { columns, header_row, sheet, .. } = options;
        Self { columns: columns.clone(), header_row: *header_row, sheet: sheet.clone() }
    }

    /// What is kept of a roster, where anything is.
    ///
    /// # Errors
    /// The file cannot be read, or says what cannot be.
    pub fn read(path: &Path) -> Result<Option<Self>, Diagnostic> {
        if !path.exists() {
            return Ok(None);
        }
        let name = path.display().to_string();
        let bytes = read_file(path, MAX_FILE).map_err(|error| Diagnostic::unreadable(&name, &error))?;
        let text = &source(&name, bytes)?.text;
        let wrong = |detail: String| {
            Diagnostic::error(msg!("error-roster-remembered", file = &name))
                .detail(detail)
                .hint(msg!("hint-roster-remembered"))
        };
        let table: toml::Table = text.parse().map_err(|error: toml::de::Error| wrong(error.message().to_owned()))?;
        let mut kept = Self::default();
        for (key, value) in &table {
            match (key.as_str(), value) {
                ("sheet", toml::Value::String(sheet)) => kept.sheet = Some(sheet.clone()),
                ("header-row", toml::Value::Integer(row)) if *row > 0 => kept.header_row = Some(row.unsigned_abs()),
                ("columns", toml::Value::Table(columns)) => {
                    for (heading, holds) in columns {
                        let holds = holds.as_str().and_then(column_said).ok_or_else(|| wrong(heading.clone()))?;
                        kept.columns.push(Said { heading: heading.clone(), holds });
                    }
                }
                _ => return Err(wrong(key.clone())),
            }
        }
        Ok(Some(kept))
    }

    /// Adds to options what they do not say themselves.
    pub fn add_to(self, options: &mut Options) {
        let Self { columns, header_row, sheet } = self;
        for said in columns {
            if !options.columns.iter().any(|own| own.heading == said.heading) {
                options.columns.push(said);
            }
        }
        options.header_row = options.header_row.or(header_row);
        options.sheet = options.sheet.take().or(sheet);
    }

    /// Keeps it.
    ///
    /// # Errors
    /// The file cannot be written.
    pub fn write(&self, path: &Path) -> Result<(), Diagnostic> {
        let mut table = toml::Table::new();
        table.extend(self.sheet.clone().map(|sheet| ("sheet".to_owned(), sheet.into())));
        let row = self.header_row.and_then(|row| i64::try_from(row).ok());
        table.extend(row.map(|row| ("header-row".to_owned(), row.into())));
        let columns = self.columns.iter().map(|said| {
            let holds = said.holds.map_or(PASSED_OVER, Column::as_str);
            (said.heading.clone(), holds.into())
        });
        table.insert("columns".to_owned(), toml::Value::Table(columns.collect()));
        private::replace(path, format!("{ABOVE}\n{table}").as_bytes())
            .map_err(|error| Diagnostic::unwritable(path, &error))
    }
}

/// What a word says that a column holds: a column, or that it is passed over.
pub(crate) fn column_said(word: &str) -> Option<Option<Column>> {
    if word == PASSED_OVER {
        return Some(None);
    }
    word.parse().ok().filter(|column| *column != Column::Reason).map(Some)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_said_is_kept_and_read() {
        let folder = tempfile::tempdir().unwrap();
        let path = remembered_path(&folder.path().join("people.csv"));
        assert_eq!(Remembered::read(&path).unwrap(), None);
        let kept = Remembered {
            columns: vec![
                Said { heading: "What is \"your\" name?".into(), holds: Some(Column::Name) },
                Said { heading: "نظر".into(), holds: None },
            ],
            header_row: Some(3),
            sheet: Some("Liste".into()),
        };
        kept.write(&path).unwrap();
        assert_eq!(Remembered::read(&path).unwrap(), Some(kept.clone()));
        let mut options = Options { header_row: Some(1), ..Options::default() };
        kept.add_to(&mut options);
        assert_eq!((options.header_row, options.columns.len()), (Some(1), 2), "what is said now holds");
        for wrong in ["columns = 1", "[columns]\nA = \"reason\"", "sheat = \"x\"", "="] {
            std::fs::write(&path, wrong).unwrap();
            assert_eq!(Remembered::read(&path).unwrap_err().message.id, "error-roster-remembered", "{wrong}");
        }
    }
}
