//! `deadline`: a letter is written between the day the action was issued and its last.

use super::context::Choice;
use crate::check::registry::DEADLINE;
use crate::diagnostic::Diagnostic;
use crate::msg;

/// Neither after the last day nor before the first.
pub(super) fn of_choice(choice: &Choice<'_>, found: &mut Vec<Diagnostic>) {
    let Choice { action, today, .. } = *choice;
    if let Some(expires) = &action.expires
        && today > expires.value
    {
        found.push(
            DEADLINE
                .finding(msg!("rule-deadline-over", last = expires.value, today = today))
                .at(expires.place.clone())
                .hint(msg!("rule-deadline-hint")),
        );
    }
    if let Some(issued) = &action.issued
        && today < issued.value
    {
        found.push(
            DEADLINE
                .finding(msg!("rule-deadline-early", issued = issued.value, today = today))
                .at(issued.place.clone())
                .hint(msg!("rule-deadline-hint")),
        );
    }
}
