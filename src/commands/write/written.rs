//! A letter that was written.

use crate::action::Recipient;
use crate::document::{Document, Format};
use crate::letter::Letter;

/// A letter with its recipient and its documents.
pub(super) struct Written<'a> {
    pub(super) recipient: &'a Recipient,
    pub(super) letter: Letter,
    pub(super) documents: Vec<Document>,
    /// Whether its mailto link carries the short letter.
    pub(super) short_in_link: bool,
}

impl Written<'_> {
    /// Whether the short letter is all that was made.
    pub(super) fn is_short(&self) -> bool {
        self.short_in_link && self.documents.iter().all(|document| document.format == Format::Mailto)
    }
}
