//! The first file of a pack: what it is, and what else is in it.

use std::collections::BTreeSet;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use toml::value::Datetime;

use super::fault::broken;
use super::limits::MOST_EARLIER;
use crate::action::is_id;
use crate::diagnostic::{Diagnostic, Place};
use crate::msg;
use crate::text::offence;

/// Its name in the archive.
pub(crate) const NAME: &str = "manifest.toml";

/// The version of the format that is written and read.
pub(crate) const FORMAT: i64 = 1;

/// The longest text in it, in characters.
pub(crate) const MOST_TEXT: usize = 300;

/// What a pack says of itself.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Manifest {
    /// The version of the format.
    pub format: i64,
    /// The id of the case.
    pub case: String,
    /// The actions of the workspace that it goes on from, the latest first.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub earlier: Vec<String>,
    /// What the case is called, in the language that its words in others are held against.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// Who made it, if they wished to say.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub author: Option<String>,
    /// The day on which it was made.
    pub day: Datetime,
    /// The version of the program that made it.
    pub program: String,
    /// The other files, in the order of their paths.
    pub files: Vec<Listed>,
}

/// A file as the manifest lists it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Listed {
    /// Its path in a workspace.
    pub path: String,
    /// Its size in bytes.
    pub size: u64,
    /// Its SHA-256, in hexadecimal digits.
    pub sha256: String,
}

impl Manifest {
    /// The day on which it was made.
    pub(crate) fn made_on(&self) -> Option<Date> {
        let Datetime { date: Some(_), time: None, offset: None } = self.day else { return None };
        self.day.to_string().parse().ok()
    }

    /// All actions that files of the pack may be of.
    pub(super) fn cases(&self) -> BTreeSet<&str> {
        self.earlier.iter().map(String::as_str).chain([self.case.as_str()]).collect()
    }

    /// Reads it.
    ///
    /// # Errors
    /// It is not UTF-8, no TOML, of another version, or says something else than what a manifest says.
    pub(super) fn read(pack: &str, bytes: Vec<u8>) -> Result<Self, Vec<Diagnostic>> {
        let source = crate::catalog::source(&format!("{pack}/{NAME}"), bytes)?;
        let wrong = |error: &toml::de::Error| {
            let place = error.span().map(|span| Place::new(&source, span));
            vec![broken(msg!("pack-error-manifest", pack = pack)).detail(error.message()).at_maybe(place)]
        };
        let table: toml::Table = source.text.parse().map_err(|error| wrong(&error))?;
        // Before anything else is read: another version may say other things.
        match table.get("format").and_then(toml::Value::as_integer) {
            Some(FORMAT) | None => {}
            Some(other) => {
                let message = msg!("pack-error-format", pack = pack, format = other, known = FORMAT);
                return Err(broken(message).hint(msg!("pack-hint-format")).into());
            }
        }
        let manifest: Self = toml::from_str(&source.text).map_err(|error| wrong(&error))?;
        let place = |key: &str| {
            let at = source.text.find(&format!("{key} ="))?;
            Some(Place::new(&source, at..at + key.len()))
        };
        let unsound = manifest.unsound().into_iter();
        let wrong =
            unsound.map(|key| broken(msg!("pack-error-manifest-value", pack = pack, key = key)).at_maybe(place(key)));
        let wrong: Vec<Diagnostic> = wrong.collect();
        if wrong.is_empty() { Ok(manifest) } else { Err(wrong) }
    }

    /// The keys whose values cannot be so.
    fn unsound(&self) -> Vec<&'static str> {
        let is_earlier = |id: &String| is_id(id) && *id != self.case;
        let earlier_once = self.cases().len() == self.earlier.len() + 1;
        let is_said = |text: &Option<String>| text.as_deref().is_none_or(is_text);
        let sound = [
            ("case", is_id(&self.case)),
            ("earlier", self.earlier.len() <= MOST_EARLIER && self.earlier.iter().all(is_earlier) && earlier_once),
            ("title", is_said(&self.title)),
            ("author", is_said(&self.author)),
            ("day", self.made_on().is_some()),
            ("program", is_text(&self.program)),
        ];
        sound.into_iter().filter(|(_, is_sound)| !is_sound).map(|(key, _)| key).collect()
    }
}

/// A SHA-256 as people and other programs write it.
pub(crate) fn checksum(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect()
}

/// Whether a text may stand in a manifest: one line that shows itself, and not too long.
pub(crate) fn is_text(text: &str) -> bool {
    !text.trim().is_empty() && text.chars().count() <= MOST_TEXT && offence(text, false).is_none()
}
