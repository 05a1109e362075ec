//! Texts as they are looked for in others.

use crate::sentences::{is_clause_mark, is_sentence_end};
use crate::text::without_isolates;

/// A text without isolates and with white space as single spaces, to be looked for in another.
pub fn normalized(text: &str) -> String {
    without_isolates(text).split_whitespace().collect::<Vec<_>>().join(" ")
}

/// A salutation without its final punctuation, to be repeated inside a close.
pub fn bare(salutation: &str) -> &str {
    salutation
        .lines()
        .next()
        .unwrap_or_default()
        .trim_end_matches(|c: char| c.is_whitespace() || is_sentence_end(c) || is_clause_mark(c))
}
