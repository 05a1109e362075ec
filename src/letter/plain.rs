//! Texts as they are looked for in others.

use crate::sentences::{is_clause_mark, is_sentence_end};
use crate::text::without_isolates;

/// A text without isolates and with white space as single spaces, to be looked for in another.
pub fn normalized(text: &str) -> String {
    let text = without_isolates(text);
    let mut normalized = String::with_capacity(text.len());
    for word in text.split_whitespace() {
        if !normalized.is_empty() {
            normalized.push(' ');
        }
        normalized.push_str(word);
    }
    normalized
}

/// A salutation without its final punctuation, to be repeated inside a close.
pub fn bare(salutation: &str) -> &str {
    salutation
        .lines()
        .next()
        .unwrap_or_default()
        .trim_end_matches(|c: char| c.is_whitespace() || is_sentence_end(c) || is_clause_mark(c))
}

/// What a salutation says, as it is looked for in the closes of letters.
pub(crate) fn folded_salutation(salutation: &str) -> String {
    normalized(bare(salutation)).to_lowercase()
}
