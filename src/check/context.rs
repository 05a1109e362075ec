//! What the rules of letters look at.

use jiff::civil::Date;

use crate::action::Recipient;
use crate::document::{Envelope, Format, Pages};
use crate::letter::{Composer, Letter};
use crate::writer::Writer;

/// A finished letter and all that it was made of.
#[derive(Clone, Copy)]
pub struct Context<'a> {
    /// What composed it.
    pub composer: &'a Composer,
    /// Whom it is for.
    pub recipient: &'a Recipient,
    /// Who signs it.
    pub writer: &'a Writer,
    /// The day.
    pub today: Date,
    /// The letter.
    pub letter: &'a Letter,
    /// The page templates.
    pub pages: &'a Pages<'a>,
    /// The addresses of its message.
    pub envelope: &'a Envelope,
    /// The formats asked for.
    pub formats: &'a [Format],
}
