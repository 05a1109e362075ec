//! A writer's data from a file or from standard input, as a profile has them: what stands on the command line ends in the
//! history of the shell, and every user of the machine sees it.

use std::collections::BTreeMap;
use std::io::Read;
use std::path::Path;

use crate::catalog::{self, near_or_all};
use crate::config::Profile;
use crate::diagnostic::{Diagnostic, Place};
use crate::message::known_names;
use crate::msg;
use crate::private;

/// No such file is larger.
const MAX_FILE: u64 = 1 << 16;

/// What such a file may have: the fields of [`Profile`].
const FIELDS: [&str; 9] = ["name", "address", "city", "country", "email", "profession", "gender", "privacy", "lang"];

/// A writer's data, and where each stands.
#[derive(Debug, Default)]
pub struct WriterFile {
    pub profile: Profile,
    /// What a person knows each field by: the file, the line and the field.
    pub origins: BTreeMap<String, String>,
}

impl WriterFile {
    /// Reads a file; `-` is standard input.
    ///
    /// # Errors
    /// It cannot be read, is too large or no UTF-8; or it holds what is no field, or no value of one.
    pub fn read(path: &Path) -> Result<Self, Diagnostic> {
        let is_input = path.as_os_str() == "-";
        let shown = if is_input { "stdin".to_owned() } else { path.display().to_string() };
        let unread =
            |error: std::io::Error| Diagnostic::error(msg!("error-read", file = &shown)).detail(error.to_string());
        if !is_input {
            private::tighten(path)?;
        }
        let mut bytes = Vec::new();
        // A pipe is a file, too: `--writer <(gpg -d me.toml.gpg)`.
        let read = if is_input {
            std::io::stdin().lock().take(MAX_FILE + 1).read_to_end(&mut bytes)
        } else {
            std::fs::File::open(path).and_then(|file| file.take(MAX_FILE + 1).read_to_end(&mut bytes))
        };
        read.map_err(unread)?;
        if bytes.len() as u64 > MAX_FILE {
            return Err(unread(std::io::ErrorKind::FileTooLarge.into()));
        }
        Self::parse(&shown, bytes)
    }

    fn parse(shown: &str, bytes: Vec<u8>) -> Result<Self, Diagnostic> {
        let source = catalog::source(shown, bytes)?;
        let wrong = |detail: &str, span: Option<std::ops::Range<usize>>| {
            let place = span.map(|span| Place::new(&source, span));
            Diagnostic::error(msg!("error-writer-file", file = shown))
                .detail(detail)
                .at_maybe(place)
                .hint(msg!("hint-writer-file"))
        };
        let document =
            toml_edit::Document::parse(source.text.as_str()).map_err(|error| wrong(error.message(), error.span()))?;
        let mut origins = BTreeMap::new();
        for (field, _) in document.as_table() {
            let span = document.as_table().key(field).and_then(toml_edit::Key::span);
            if !FIELDS.contains(&field) {
                return Err(Diagnostic::error(msg!("error-writer-field", file = shown, field = field))
                    .at_maybe(span.map(|span| Place::new(&source, span)))
                    .hint(known_names(near_or_all(field, FIELDS))));
            }
            let line = span.map_or(1, |span| source.line_column(span.start).0);
            origins.insert(field.to_owned(), format!("{shown}:{line}: {field}"));
        }
        let profile = toml::from_str(&source.text).map_err(|error| wrong(error.message(), error.span()))?;
        Ok(Self { profile, origins })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parse(text: &str) -> Result<WriterFile, Diagnostic> {
        WriterFile::parse("me.toml", text.as_bytes().to_vec())
    }

    #[test]
    fn a_file_has_the_fields_of_a_profile() {
        let text = "\u{FEFF}name = \"Ana\"\naddress = [\"Calle 1\", \"2º\"]\nprivacy = \"place\"\n";
        let file = parse(text).unwrap();
        assert_eq!(file.profile.address, ["Calle 1", "2º"]);
        assert_eq!(file.origins["privacy"], "me.toml:3: privacy");
        assert!(parse("").unwrap().profile.name.is_none());
    }

    #[test]
    fn every_field_can_be_read() {
        for field in FIELDS {
            let value = match field {
                "address" => "[]",
                "gender" => "\"female\"",
                "privacy" => "\"full\"",
                _ => "\"x\"",
            };
            parse(&format!("{field} = {value}")).unwrap();
        }
    }

    #[test]
    fn what_is_wrong_is_told_with_file_line_and_field() {
        let told = |text: &str| {
            let error = parse(text).unwrap_err();
            let place = error.place.unwrap();
            (error.message.id, place.source.name.clone(), place.line_column())
        };
        let at = |line, column| ("me.toml".to_owned(), (line, column));
        let (id, name, place) = told("city = \"X\"\nnmae = \"Ana\"\n");
        assert_eq!((id, (name, place)), ("error-writer-field", at(2, 1)));
        let (id, name, place) = told("name = \"Ana\"\ngender = \"f\"\n");
        assert_eq!((id, (name, place)), ("error-writer-file", at(2, 10)));
        let (id, ..) = told("[profile.default]\nname = \"Ana\"\n");
        assert_eq!(id, "error-writer-field");
        let (id, ..) = told("name = Ana\n");
        assert_eq!(id, "error-writer-file");
    }
}
