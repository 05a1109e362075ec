//! A letter as it is shown, and what the rules found.

use super::content::Content;
use super::finding;
use super::view::{Column, Panel};
use crate::diagnostic::Diagnostic;
use crate::locale;

/// A column before it is put in words.
pub(super) struct Made {
    pub language: String,
    /// It is not of the content as it is now.
    pub stale: bool,
    pub errors: Vec<Diagnostic>,
    pub shown: Option<Shown>,
}

/// A letter in its form, and what the rules found.
pub(super) struct Shown {
    pub panel: Panel,
    pub findings: Vec<Diagnostic>,
}

impl Made {
    pub fn column(self, content: &Content) -> Column {
        Column {
            name: locale::name(&self.language),
            dir: locale::direction(&self.language),
            stale: self.stale,
            errors: finding::findings(&content.ui, self.errors.iter().map(|error| (error, Vec::new()))),
            panel: self.shown.map(|shown| shown.panel),
            language: self.language,
        }
    }
}
