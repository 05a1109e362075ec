//! A letter of one writer to one office.

use jiff::civil::Date;

use super::{addressed, sending};
use crate::action::{CaseForm, Recipient};
use crate::diagnostic::Diagnostic;
use crate::format::Format;
use crate::letter::asking::Asking;
use crate::letter::composer::{Composer, Form};
use crate::letter::content::Letter as Sheet;
use crate::letter::guide::Made;
use crate::letter::selection::Selection;
use crate::letter::wish::Wished;
use crate::message::Message;
use crate::writer::Writer;

#[derive(Debug)]
pub struct Letter;

impl CaseForm for Letter {
    fn word(&self) -> &'static str {
        "letter"
    }

    fn has_lengths(&self) -> bool {
        true
    }
}

impl Form for Letter {
    fn formats(&self) -> &'static [Format] {
        addressed::FORMATS
    }

    fn fields(&self) -> &'static [&'static str] {
        addressed::FIELDS
    }

    fn wishes(&self) -> &'static [Wished] {
        &[Wished::Tally, Wished::Order, Wished::To, Wished::Profile]
    }

    fn is_addressed(&self) -> bool {
        true
    }

    fn rules(&self) -> &'static [&'static str] {
        &["personal", "full-name", "demands", "stale", "forms", "facts", "law", "request", "signed"]
    }

    fn asks<'a>(&self, asking: &mut Asking<'a, '_>) {
        addressed::asks(asking);
        addressed::asks_of_case(asking);
    }

    fn compose(
        &self,
        composer: &Composer,
        recipient: &Recipient,
        writer: &Writer,
        selection: &Selection,
        today: Date,
    ) -> Result<Sheet, Diagnostic> {
        addressed::compose(composer, recipient, writer, selection, today)
    }

    fn guide(&self, composer: &Composer, made: &Made<'_>) -> Result<Vec<Message>, Diagnostic> {
        Ok(sending::guide(composer, made))
    }
}
