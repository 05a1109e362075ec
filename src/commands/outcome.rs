//! How an action ended: good news, and the thanks that a new letter is refused with.

use std::sync::Arc;

use super::names;
use super::session::Session;
use crate::action::{Action, Status};
use crate::check;
use crate::diagnostic::Diagnostic;
use crate::msg;
use crate::text::without_isolates;

/// How the action ended, in the person's language where it has it; nothing where it goes on.
pub fn of(session: &Session<'_>, action: &Arc<Action>) -> Option<String> {
    let kind = action.kinds.first().filter(|_| action.status.value == Status::Closed)?;
    let composer = names::composer(session, action, kind).ok()?;
    names::outcome(&composer).ok().flatten()
}

/// Lets the refusal of a letter for a closed action say how it ended.
pub fn told(session: &Session<'_>, action: &Arc<Action>, found: &mut [Diagnostic]) {
    let closed = found.iter_mut().filter(|told| check::STATUS.found(told));
    for diagnostic in closed.filter(|told| told.message.id == "rule-status-closed") {
        if let Some(outcome) = of(session, action) {
            let outcome = without_isolates(&outcome);
            diagnostic.message = msg!("rule-status-closed-outcome", action = &action.id, outcome = outcome);
        }
    }
}
