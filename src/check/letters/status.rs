//! `status`: an action that is closed or paused is not written for.

use super::context::Choice;
use crate::action::Status;
use crate::check::registry::STATUS;
use crate::diagnostic::{Diagnostic, Severity};
use crate::message::{Arg, Message};
use crate::msg;

/// A closed or paused action refuses, an archived one is told.
pub(super) fn of_choice(choice: &Choice<'_>, found: &mut Vec<Diagnostic>) {
    let action = choice.action;
    match action.status.value {
        Status::Open => {}
        // Thanks are for what came of it.
        Status::Archived | Status::Closed if choice.kind.thanks => {}
        Status::Archived => {
            found.push(STATUS.weaker(Severity::Note, msg!("rule-status-archived", action = &action.id)));
        }
        Status::Paused => {
            let reason: Vec<Message> = action.reason.iter().map(|reason| reason.value.message()).collect();
            found.push(
                STATUS
                    .finding(msg!("rule-status-paused", action = &action.id, reason = Arg::Messages(reason)))
                    .at(action.status.place.clone())
                    .hint(msg!("rule-status-paused-hint")),
            );
        }
        Status::Closed => found.push(
            STATUS
                .finding(msg!("rule-status-closed", action = &action.id))
                .at(action.status.place.clone())
                .hint(msg!("rule-status-closed-hint")),
        ),
    }
}
