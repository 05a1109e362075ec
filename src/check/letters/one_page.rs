//! `one-page`: a printed letter fits one page.

use crate::action::Recipient;
use crate::check::registry::ONE_PAGE;
use crate::diagnostic::Diagnostic;
use crate::document::Printed;
use crate::message::Arg;
use crate::msg;

/// Lines that stand on a second page.
pub(super) fn of_print(recipient: &Recipient, printed: Printed) -> Option<Diagnostic> {
    (printed.lines_over > 0).then(|| {
        let message =
            msg!("rule-one-page", offices = Arg::office(recipient.noted_as()), lines = Arg::most(printed.lines_over));
        ONE_PAGE.finding(message).hint(msg!("rule-one-page-hint"))
    })
}
