//! A table of supporters for a newsletter program, with the address of the page on which they write: CSV, a row each.
//!
//! listmonk reads `email`, `name` and `attributes` (JSON) and passes over the rest; CiviCRM and others ask which column is what.

use std::io;
use std::path::{Path, PathBuf};

use serde_json::{Map, Value};
use tempfile::NamedTempFile;

use crate::batch::{Made, Messages, PageAddress, reached};
use crate::private::{self, leftovers};
use crate::roster::neutral;

/// A table that is being written. It appears whole at the end, or not at all.
#[derive(Debug)]
pub(super) struct Table {
    path: PathBuf,
    page: PageAddress,
    actions: Vec<String>,
    with_place: bool,
    writer: csv::Writer<NamedTempFile>,
    /// How many rows it has.
    pub(super) rows: usize,
}

impl Table {
    /// Begins it beside its place.
    pub fn begin(path: PathBuf, page: PageAddress, actions: Vec<String>, with_place: bool) -> io::Result<Self> {
        let folder = private::folder_of(&path);
        leftovers::sweep(folder);
        private::prepare_folder(folder)?;
        let mut writer = csv::Writer::from_writer(private::beside(&path)?);
        let links = Self::names(&actions).into_iter();
        let header = ["email", "name", "attributes", "id", "language"].map(str::to_owned).into_iter().chain(links);
        writer.write_record(header)?;
        Ok(Self { path, page, actions, with_place, writer, rows: 0 })
    }

    /// Where it will be.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// What the links are called: of several actions each by its own.
    fn names(actions: &[String]) -> Vec<String> {
        match actions {
            [_] => vec!["link".to_owned()],
            several => several.iter().map(|action| format!("link_{}", action.replace('-', "_"))).collect(),
        }
    }

    /// Adds a supporter, where they can be written to and may stand in a table.
    pub fn add(&mut self, made: &Made) -> io::Result<()> {
        let writer = &made.person.writer;
        let told = reached(&made.person, self.with_place) == Messages::Made;
        let Some(email) = writer.email.as_deref().filter(|_| told) else { return Ok(()) };
        let language = made.language.clone().unwrap_or_default();
        let links: Vec<String> = self.actions.iter().map(|action| self.page.of(action)).collect();
        let mut attributes = Map::new();
        attributes.insert("language".to_owned(), Value::from(language.as_str()));
        attributes
            .extend(Self::names(&self.actions).into_iter().zip(links.iter().map(|link| Value::from(link.as_str()))));
        let attributes = Value::Object(attributes).to_string();
        let id = made.person.identity.strip_prefix("id:").unwrap_or_default();
        let cells = [email, writer.name.as_str(), &attributes, id, &language]
            .into_iter()
            .chain(links.iter().map(String::as_str));
        self.writer.write_record(cells.map(|cell| neutral::written(cell).into_owned()))?;
        self.rows += 1;
        Ok(())
    }

    /// Puts it in its place.
    pub fn end(self) -> io::Result<()> {
        let file = self.writer.into_inner().map_err(|error| io::Error::other(error.error().to_string()))?;
        private::put(file, &self.path)
    }
}
