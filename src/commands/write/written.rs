//! A letter that was written.

use crate::action::Recipient;
use crate::document::Document;
use crate::letter::Letter;

/// A letter with its recipient and its documents.
pub(super) struct Written<'a> {
    pub(super) recipient: &'a Recipient,
    pub(super) letter: Letter,
    pub(super) documents: Vec<Document>,
}
