//! What a form says to do with its documents: see [`Form::guide`](super::Form::guide).

use jiff::civil::Date;

use super::content::Letter;
use crate::action::Recipient;
use crate::format::Format;
use crate::message::Message;
use crate::msg;
use crate::text::needed_isolates;
use crate::writer::Privacy;

/// What was made, and what a person does with it depends on.
#[derive(Debug)]
pub struct Made<'a> {
    pub letters: Vec<MadeLetter<'a>>,
    /// The formats that were asked for.
    pub formats: &'a [Format],
    /// Whether the documents are files in a folder.
    pub(crate) in_folder: bool,
    /// Whether links stand in place of the documents.
    pub(crate) as_links: bool,
    /// How much of the writer is told.
    pub privacy: Privacy,
    pub today: Date,
    /// The language of the person who is told.
    pub(crate) told_in: &'a str,
}

/// A letter that was made.
#[derive(Debug)]
pub struct MadeLetter<'a> {
    /// Whom it is for.
    pub recipient: &'a Recipient,
    pub letter: &'a Letter,
    /// What the person calls it, in their own language; none where the letter alone names whom it is for.
    pub(crate) called: Option<String>,
    /// The formats that it was made in.
    pub formats: Vec<Format>,
}

impl MadeLetter<'_> {
    /// Whom it is for.
    pub fn whom(&self) -> Message {
        let in_letter = || needed_isolates(&self.letter.office.join(" · "), self.letter.direction);
        let office = self.called.clone().unwrap_or_else(in_letter);
        msg!("guide-recipient", recipient = office, id = self.recipient.noted_as())
    }

    /// The address that it is posted to, for a person who reads that language; none where it is not on record.
    pub(crate) fn post_to(&self, language: &str) -> Option<Message> {
        let address = self.recipient.postal_lines(language);
        (!self.recipient.address.is_empty() && self.recipient.further_of.is_none())
            .then(|| msg!("guide-post", address = address.join(", ")))
    }
}
