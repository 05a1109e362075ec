//! The addresses of a message.

use std::sync::Arc;

use jiff::civil::Date;

use super::attachment::Attachment;
use crate::writer::Originator;

/// The addresses of a message: of the e-mail formats.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct MessageHeaders {
    /// The writer, as far as a message may tell.
    pub from: Originator,
    /// The recipient's addresses; none where none is on record.
    pub to: Vec<String>,
    /// The addresses of those who get a copy of the same message.
    pub cc: Vec<String>,
    /// The day that the message bears.
    pub day: Date,
    /// The files that go with the message.
    pub attachments: Vec<Arc<Attachment>>,
}
