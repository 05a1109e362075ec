//! A letter that an organisation or many people sign.

use jiff::civil::Date;

use super::{addressed, sending};
use crate::action::{CaseForm, Recipient};
use crate::diagnostic::Diagnostic;
use crate::format::Format;
use crate::letter::asking::Asking;
use crate::letter::composer::{Composer, Form, Signers};
use crate::letter::content::Letter;
use crate::letter::guide::Made;
use crate::letter::selection::Selection;
use crate::letter::wish::Wished;
use crate::message::Message;
use crate::msg;
use crate::signatory::Signatory;
use crate::writer::{ANY_ORGANISATION, Writer};

#[derive(Debug)]
pub(crate) struct Joint;

impl CaseForm for Joint {
    fn word(&self) -> &'static str {
        "joint"
    }

    fn has_lengths(&self) -> bool {
        true
    }

    fn templates(&self) -> &'static [&'static str] {
        &["joint-letter"]
    }
}

impl Form for Joint {
    fn formats(&self) -> &'static [Format] {
        addressed::FORMATS
    }

    fn fields(&self) -> &'static [&'static str] {
        addressed::FIELDS
    }

    fn needs(&self) -> Option<Message> {
        Some(msg!("kind-needs-joint"))
    }

    fn wishes(&self) -> &'static [Wished] {
        &[Wished::Signers, Wished::Tally, Wished::Order, Wished::To, Wished::Profile]
    }

    fn is_addressed(&self) -> bool {
        true
    }

    fn signers(&self) -> Signers {
        Signers::Together
    }

    fn is_for_rosters(&self) -> bool {
        false
    }

    // What many say together is in nobody's own words: `personal` does not hold.
    fn rules(&self) -> &'static [&'static str] {
        addressed::RULES
    }

    fn asks<'a>(&self, asking: &mut Asking<'a, '_>) {
        addressed::asks(asking);
        asking.program("signatories-label");
        addressed::asks_of_case(asking);
    }

    fn neutral(&self, country: &str) -> Vec<Writer> {
        let one = Writer::neutral(country);
        let signatory = |name: &str| Signatory { name: name.to_owned(), ..Signatory::default() };
        let several = Writer { signatories: ["A. B.", "D. E."].map(signatory).into(), ..one.clone() };
        vec![Writer { organisation: Some(ANY_ORGANISATION.to_owned()), ..one.clone() }, several, one]
    }

    fn compose(
        &self,
        composer: &Composer,
        recipient: &Recipient,
        writer: &Writer,
        selection: &Selection,
        today: Date,
    ) -> Result<Letter, Diagnostic> {
        addressed::compose(composer, recipient, writer, selection, today)
    }

    fn shown(&self) -> Option<Message> {
        Some(msg!("show-kind-joint"))
    }

    fn guide(&self, composer: &Composer, made: &Made<'_>) -> Result<Vec<Message>, Diagnostic> {
        Ok(sending::guide(composer, made))
    }
}
