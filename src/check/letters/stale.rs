//! `stale`: the facts of the action and the recipient's details were confirmed within a year.

use jiff::civil::Date;

use super::context::{Choice, Said};
use crate::check::registry::STALE;
use crate::date::within_a_year;
use crate::diagnostic::Diagnostic;
use crate::message::Arg;
use crate::msg;

/// The facts of the action.
pub(super) fn of_choice(choice: &Choice<'_>, found: &mut Vec<Diagnostic>) {
    let (action, today) = (choice.action, choice.moment.day);
    let message = match action.told_on() {
        None => msg!("rule-stale-action-undated", action = &action.id),
        Some(day) if is_stale(day, today) => msg!("rule-stale-action", action = &action.id, day = day),
        Some(_) => return,
    };
    found.push(STALE.finding(message).hint(msg!("rule-stale-hint")));
}

pub(super) fn of_letter(said: &Said<'_>, found: &mut Vec<Diagnostic>) -> Result<(), Diagnostic> {
    let offices = Arg::office(said.recipient.noted_as());
    // Of a mission wherever it is, nothing is on record that could be old.
    if said.recipient.anywhere && said.recipient.verified.is_none() {
        return Ok(());
    }
    let message = match said.recipient.verified {
        None => msg!("rule-stale-recipient-undated", offices = offices),
        Some(day) if is_stale(day, said.today) => msg!("rule-stale-recipient", offices = offices, day = day),
        Some(_) => return Ok(()),
    };
    found.push(STALE.finding(message).hint(msg!("rule-stale-hint")));
    Ok(())
}

/// Confirmed over a year before.
pub(super) fn is_stale(confirmed: Date, today: Date) -> bool {
    confirmed < today && !within_a_year(confirmed, today)
}
