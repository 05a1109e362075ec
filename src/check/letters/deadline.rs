//! `deadline`: a letter is written between the day the action was issued and its last.

use super::context::Choice;
use crate::action::Deadline;
use crate::check::registry::DEADLINE;
use crate::diagnostic::{Diagnostic, Severity};
use crate::msg;

/// Neither after the last day nor before the first.
pub(super) fn of_choice(choice: &Choice<'_>, found: &mut Vec<Diagnostic>) {
    let Choice { action, moment, .. } = *choice;
    let today = moment.day;
    if let Some(expires) = &action.expires {
        let Deadline { day, until } = &expires.value;
        let finding = match until {
            _ if !expires.value.is_over(moment) => {
                let hour = until.as_ref().filter(|_| today >= *day);
                hour.map(|hour| DEADLINE.weaker(Severity::Note, msg!("rule-deadline-hour", last = *day, hour = &hour.told)))
            }
            Some(hour) => Some(DEADLINE.finding(msg!("rule-deadline-over-hour", last = *day, hour = &hour.told, today = today))),
            None => Some(DEADLINE.finding(msg!("rule-deadline-over", last = *day, today = today))),
        };
        let hint = |finding: Diagnostic| if finding.is_error() { finding.hint(msg!("rule-deadline-hint")) } else { finding };
        found.extend(finding.map(|finding| hint(finding).at(expires.place.clone())));
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
