//! `newest-fact`: something is on record of the last year; else there may be news.

use super::context::Choice;
use super::stale::is_stale;
use crate::check::registry::NEWEST_FACT;
use crate::diagnostic::Diagnostic;
use crate::msg;

/// A notice. That the facts were confirmed of late is another thing: rule `stale`.
pub(super) fn of_choice(choice: &Choice<'_>, found: &mut Vec<Diagnostic>) {
    let (action, today) = (choice.action, choice.moment.day);
    // Thanks come after the last news.
    if choice.kind.thanks {
        return;
    }
    if let Some(day) = action.newest_fact(today).filter(|date| is_stale(date.first_day(), today)) {
        found.push(
            NEWEST_FACT
                .finding(msg!("rule-newest-fact", action = &action.id, day = day))
                .hint(msg!("rule-newest-fact-hint")),
        );
    }
}
