//! Writes a pack: the same files and the same words about them are the same bytes.

use std::collections::BTreeMap;

use jiff::civil::Date;

use super::manifest::{FORMAT, Listed, Manifest, NAME, checksum};
use super::open::read;
use crate::archive;
use crate::diagnostic::Diagnostic;
use crate::msg;

/// What a pack says of itself besides its files.
#[derive(Debug, Clone)]
pub(crate) struct About {
    /// The id of the case.
    pub case: String,
    /// The actions that it goes on from.
    pub earlier: Vec<String>,
    /// What it is called.
    pub title: Option<String>,
    /// Who made it.
    pub author: Option<String>,
    /// The day on which it is made.
    pub day: Date,
}

/// Makes a pack of files, and looks whether it can be opened.
///
/// # Errors
/// It could not: what is too much of it, or which name is none.
pub(crate) fn make(shown: &str, about: About, files: &BTreeMap<String, String>) -> Result<Vec<u8>, Vec<Diagnostic>> {
    let About { case, earlier, title, author, day } = about;
    let listed = files.iter().map(|(path, text)| Listed {
        path: path.clone(),
        size: text.len() as u64,
        sha256: checksum(text.as_bytes()),
    });
    let unwritable = |detail: String| vec![Diagnostic::error(msg!("pack-error-make", pack = shown)).detail(detail)];
    let manifest = Manifest {
        format: FORMAT,
        case,
        earlier,
        title,
        author,
        day: day.to_string().parse().map_err(|error: toml::value::DatetimeParseError| unwritable(error.to_string()))?,
        program: env!("CARGO_PKG_VERSION").to_owned(),
        files: listed.collect(),
    };
    let manifest = toml::to_string(&manifest).map_err(|error| unwritable(error.to_string()))?;
    let entries = files.iter().map(|(path, text)| (path.as_str(), text.as_bytes()));
    let bytes = archive::stored(std::iter::once((NAME, manifest.as_bytes())).chain(entries));
    let bytes = bytes.ok_or_else(|| unwritable("larger than a zip archive can be".to_owned()))?;
    read(shown, &bytes)?;
    Ok(bytes)
}
