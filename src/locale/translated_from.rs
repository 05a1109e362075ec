//! What translations were made from: the text of the source as it was then, so that a change of it is seen.
//!
//! It is known from one of two places. `locales/<tag>/source/<file>.toml` has, for each message, that text and a fingerprint of the
//! translation that it holds for: `appeal locale update` writes it, and whoever edits the translation, with whatever tool,
//! thereby says that it was held against the source anew. Else the comment that `appeal locale new` lays out has it
//! (`# en | close = Yours respectfully,`).

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use super::PROGRAM_FOLDER;
use super::patterns::on_one_line;
use crate::catalog::Catalog;
use crate::diagnostic::{Diagnostic, Place};
use crate::msg;

/// The folder, in that of a language, of these files.
const FOLDER: &str = "source";

/// What the messages of a file were translated from.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct TranslatedFrom {
    /// The language that was translated from, by its tag.
    pub language: String,
    /// The messages by their ids.
    #[serde(default)]
    pub messages: BTreeMap<String, Made>,
}

/// What one message was translated from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Made {
    /// The source's text, on one line.
    pub from: String,
    /// The fingerprint of the translation.
    pub translation: String,
}

/// What is known of the source of a translation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Origin {
    /// It was made from this text of a language.
    #[allow(missing_docs, reason = "the tag of the language, and its text on one line")]
    Text { language: String, text: String },
    /// It was changed since that was written down.
    Edited,
    /// Nobody wrote it down.
    Unknown,
}

impl TranslatedFrom {
    /// The path of the record of a file of a language.
    pub(crate) fn path(tag: &str, file: &str) -> String {
        format!("locales/{tag}/{FOLDER}/{}.toml", file.trim_end_matches(".ftl"))
    }

    /// The paths of the records that a language has.
    pub(crate) fn there(catalog: &Catalog, tag: &str) -> BTreeSet<String> {
        let folders =
            ["", "/actions", &format!("/{PROGRAM_FOLDER}")].map(|below| format!("locales/{tag}/{FOLDER}{below}"));
        let names = |folder: &String| {
            catalog.list(folder).into_iter().map(|name| format!("{folder}/{name}")).collect::<Vec<_>>()
        };
        folders.iter().flat_map(names).collect()
    }

    /// The record of a file of a language; an empty one where nothing is written down.
    ///
    /// # Errors
    /// It cannot be read, or is no such record.
    pub fn read(catalog: &Catalog, tag: &str, file: &str) -> Result<Self, Diagnostic> {
        let Some(source) = catalog.read(&Self::path(tag, file))? else { return Ok(Self::default()) };
        toml::from_str(&source.text).map_err(|error| {
            let place = error.span().map(|span| Place::new(&source, span));
            Diagnostic::error(msg!("error-toml")).detail(error.message()).at_maybe(place).hint(msg!("hint-record"))
        })
    }

    /// The record as a file.
    pub(crate) fn to_toml(&self) -> String {
        let text = |text: &str| toml_edit::Value::from(text).to_string();
        let mut file = format!(
            "# What the messages were translated from. Written and read by `appeal locale`; not to be edited.\nlanguage = {}\n\n[messages]\n",
            text(&self.language)
        );
        for (id, made) in &self.messages {
            // Ids and fingerprints are of letters that TOML takes as they are.
            file += &format!("{id} = {{ from = {}, translation = \"{}\" }}\n", text(&made.from), made.translation);
        }
        file
    }

    /// What is known of the source of a message: by this record, or by its comment.
    pub(crate) fn origin(&self, id: &str, translation: &dyn Fn() -> String, comment: &[&str]) -> Origin {
        match self.messages.get(id) {
            Some(made) if made.translation == fingerprint(&translation()) => {
                Origin::Text { language: self.language.clone(), text: made.from.clone() }
            }
            Some(_) => Origin::Edited,
            None => of_comment(comment)
                .map_or(Origin::Unknown, |(language, text)| Origin::Text { language: language.to_owned(), text }),
        }
    }
}

/// A translation in 16 hexadecimal digits, the first of its SHA-256.
pub(crate) fn fingerprint(translation: &str) -> String {
    Sha256::digest(translation.as_bytes()).iter().take(8).map(|byte| format!("{byte:02x}")).collect()
}

/// The source that a comment shows, with its language: the lines `en | …`.
fn of_comment<'c>(comment: &[&'c str]) -> Option<(&'c str, String)> {
    let mut lines = comment.iter().filter_map(|line| source_line(line));
    let (language, first) = lines.next()?;
    let rest = lines.filter(|(tag, _)| *tag == language).map(|(_, line)| line);
    let entry = std::iter::once(first).chain(rest).collect::<Vec<_>>().join(" ");
    let (_, text) = entry.split_once('=')?;
    Some((language, on_one_line(text)))
}

/// A line of a comment that shows a source text, parted: `en | …`.
pub(crate) fn source_line(line: &str) -> Option<(&str, &str)> {
    let (tag, text) = line.split_once(" |")?;
    tag.parse::<unic_langid::LanguageIdentifier>().is_ok().then_some((tag, text))
}

/// Two texts where they differ, each with a few words around: what both begin and end with is left out.
pub(crate) fn difference(old: &str, new: &str) -> (String, String) {
    /// So many words stay at each side.
    const AROUND: usize = 3;
    let (old, new): (Vec<&str>, Vec<&str>) = (old.split(' ').collect(), new.split(' ').collect());
    let most = old.len().min(new.len());
    let head = old.iter().zip(&new).take_while(|(a, b)| a == b).count();
    let tail = old.iter().rev().zip(new.iter().rev()).take(most - head).take_while(|(a, b)| a == b).count();
    let cut = |words: &[&str]| {
        let (start, end) = (head.saturating_sub(AROUND), (words.len() - tail + AROUND).min(words.len()));
        let (before, behind) = (if start > 0 { "… " } else { "" }, if end < words.len() { " …" } else { "" });
        format!("{before}{}{behind}", words[start..end].join(" "))
    };
    (cut(&old), cut(&new))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn known(language: &str, text: &str) -> Origin {
        Origin::Text { language: language.to_owned(), text: text.to_owned() }
    }

    #[test]
    fn a_comment_tells_what_a_translation_was_made_from() {
        let record = TranslatedFrom::default();
        let comment = ["Before the list.", "en | lead = I ask", "en |     that:", "en |     .short = ask"];
        assert_eq!(
            record.origin("lead", &|| "Ich bitte".to_owned(), &comment),
            known("en", "I ask that: .short = ask")
        );
        assert_eq!(record.origin("lead", &|| "Ich bitte".to_owned(), &["x or y | z", "nothing"]), Origin::Unknown);
    }

    #[test]
    fn a_record_holds_for_the_translation_that_it_was_made_with() {
        let made = Made { from: "I \"ask\"\\".to_owned(), translation: fingerprint("Ich bitte") };
        let record = TranslatedFrom {
            language: "fr".to_owned(),
            messages: [
                ("lead".to_owned(), made),
                ("-term".to_owned(), Made { from: String::new(), translation: fingerprint("") }),
            ]
            .into(),
        };
        let read: TranslatedFrom = toml::from_str(&record.to_toml()).unwrap();
        assert_eq!(read, record, "{}", record.to_toml());
        assert_eq!(read.origin("lead", &|| "Ich bitte".to_owned(), &["en | lead = older"]), known("fr", "I \"ask\"\\"));
        assert_eq!(read.origin("lead", &|| "Ich bitte Sie".to_owned(), &["en | lead = older"]), Origin::Edited);
        assert_eq!(read.origin("other", &|| "x".to_owned(), &[]), Origin::Unknown);
    }

    #[test]
    fn a_difference_leaves_out_what_is_the_same() {
        let (old, new) = difference(
            "Mr A is allowed to remain free and receives care in hospital",
            "Mr A is released at once and receives care in hospital",
        );
        assert_eq!(old, "Mr A is allowed to remain free and receives care …");
        assert_eq!(new, "Mr A is released at once and receives care …");
        assert_eq!(difference("a", "a b"), ("a".to_owned(), "a b".to_owned()));
        assert_eq!(difference("", "a"), (String::new(), "a".to_owned()));
    }
}
