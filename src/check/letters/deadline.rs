//! `deadline`: a letter is written between the day the action was issued and its last.

use super::context::Choice;
use crate::action::Deadline;
use crate::check::registry::DEADLINE;
use crate::diagnostic::{Diagnostic, Severity};
use crate::msg;

/// Neither after the last day nor before the first.
pub(super) fn of_choice(choice: &Choice<'_>, found: &mut Vec<Diagnostic>) {
    let Choice { action, kind, moment, .. } = *choice;
    let today = moment.day;
    // Thanks are written when it is over.
    if let Some(expires) = action.expires.as_ref().filter(|_| !kind.thanks) {
        let Deadline { day, until } = &expires.value;
        let finding = match until {
            None if expires.value.is_over(moment) => {
                let over = DEADLINE.finding(msg!("rule-deadline-over", last = *day, today = today));
                Some(over.hint(msg!("rule-deadline-hint")))
            }
            Some(hour) if expires.value.is_over(moment) => {
                let message = msg!("rule-deadline-over-hour", last = *day, hour = &hour.told, today = today);
                Some(DEADLINE.finding(message).hint(msg!("rule-deadline-hint")))
            }
            Some(hour) if today >= *day => {
                let message = msg!("rule-deadline-hour", last = *day, hour = &hour.told);
                Some(DEADLINE.weaker(Severity::Note, message))
            }
            _ => None,
        };
        found.extend(finding.map(|finding| finding.at(expires.place.clone())));
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
