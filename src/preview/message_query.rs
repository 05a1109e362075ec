//! What the page asks of messages, and what it gives.

use serde::Deserialize;

use super::content::Content;
use super::query::Query;
use crate::locale::completeness;
use crate::locale::{is_pseudo, spoken};

/// A letter, the language that somebody translates it into, and one of its messages.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub(super) struct MessageQuery {
    pub query: Query,
    pub language: Option<String>,
    pub file: String,
    pub id: String,
}

/// What a message is to say.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct NewText {
    pub language: String,
    pub file: String,
    pub id: String,
    pub text: String,
    /// The text that the page was given.
    pub was: String,
    /// What told the content of its file from any other then.
    pub hash: String,
}

impl MessageQuery {
    /// The language that is translated into: what is asked for, else the first one shown that is not translated from.
    pub fn language(&self, content: &Content, from: &str) -> String {
        let known = |tag: &&String| content.languages.contains(tag) && !is_pseudo(tag);
        let shown = self.query.languages.iter().filter(|tag| *tag != from);
        let asked = self.language.iter().chain(shown).find(known).cloned();
        let other = || spoken(&content.catalog).into_iter().find(|tag| tag != from);
        asked.or_else(other).unwrap_or_else(|| from.to_owned())
    }
}

/// A language and a file of it that are asked for, as the program knows them: no path is made of a request's own text.
pub(super) fn known_file(content: &Content, language: &str, file: &str) -> Option<(String, String)> {
    let tag = content.languages.iter().find(|tag| *tag == language && !is_pseudo(tag))?;
    let (name, _) = completeness::files(&content.catalog).into_iter().find(|(name, _)| name == file)?;
    Some((tag.clone(), name))
}

/// Whether a text can be the id of a message or a term.
pub(super) fn is_key(text: &str) -> bool {
    let bare = text.strip_prefix('-').unwrap_or(text);
    bare.starts_with(|c: char| c.is_ascii_alphabetic())
        && bare.len() <= 200
        && bare.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'_'))
}
