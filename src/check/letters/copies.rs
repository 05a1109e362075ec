//! `copies`: copies go to everybody whom the action names.

use crate::action::{Recipient, Role};
use crate::check::registry::COPIES;
use crate::diagnostic::Diagnostic;
use crate::message::Arg;
use crate::msg;

/// Recipients of copies that the writer left out.
pub(super) fn of_recipients(applying: &[&Recipient], chosen: &[&Recipient]) -> Option<Diagnostic> {
    let left_out: Vec<String> = applying
        .iter()
        .filter(|recipient| recipient.role == Role::Copy && recipient.further_of.is_none())
        .filter(|recipient| !chosen.iter().any(|chosen| chosen.id == recipient.id))
        .map(|recipient| recipient.id.value.clone())
        .collect();
    (!left_out.is_empty())
        .then(|| COPIES.finding(msg!("rule-copies", offices = Arg::Offices(left_out))).hint(msg!("rule-copies-hint")))
}
