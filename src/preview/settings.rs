//! How a preview is started.

use std::path::PathBuf;

use jiff::civil::Date;

use super::token::Token;
use crate::document::Print;

/// What a preview is started with.
#[derive(Debug, Clone)]
pub struct Settings {
    /// What stands in the address of the page.
    pub token: Token,
    /// The folder whose changes are shown; without one the built-in content is shown.
    pub workspace: Option<PathBuf>,
    /// The language of the person, for the words of the page.
    pub language: Option<String>,
    /// The day that letters bear.
    pub today: Date,
    /// How pages are printed.
    pub print: Print,
}
