//! Articles of instruments of the law.

use crate::locale::{self, Vocabulary};

/// An id of the law as an article of an instrument that has a message of its own.
pub(super) fn instrument_article<'a>(words: &dyn Vocabulary, id: &'a str) -> Option<(&'a str, i64)> {
    locale::article(id).filter(|(instrument, _)| words.has(instrument))
}
