//! `status`: a closed action is not written for.

use super::context::Choice;
use crate::action::Status;
use crate::check::registry::STATUS;
use crate::diagnostic::{Diagnostic, Severity};
use crate::msg;

/// A closed action refuses, an archived one is told.
pub(super) fn of_choice(choice: &Choice<'_>, found: &mut Vec<Diagnostic>) {
    let action = choice.action;
    match action.status.value {
        Status::Open => {}
        Status::Archived => {
            found.push(STATUS.weaker(Severity::Note, msg!("rule-status-archived", action = &action.id)));
        }
        Status::Closed => found.push(
            STATUS
                .finding(msg!("rule-status-closed", action = &action.id))
                .at(action.status.place.clone())
                .hint(msg!("rule-status-closed-hint")),
        ),
    }
}
