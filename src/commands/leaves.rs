//! What is said before something leaves a trace of the person, on a case whose writers it may endanger.

use super::questions::{Answer, confirm_or_back};
use super::session::Session;
use crate::action::Action;
use crate::diagnostic::Failure;
use crate::message::Message;
use crate::msg;

/// Says what something would leave behind; whether it is to be done. On a terminal the person decides, and unless they said that
/// they have no ties to the state, nothing is done where they do not say yes. Without a terminal, asking for it was the decision.
///
/// # Errors
/// The person broke it off.
pub(crate) fn accepted(
    session: &mut Session<'_>,
    action: &Action,
    leaves: &Message,
    has_no_ties: bool,
) -> Result<bool, Failure> {
    if action.kinds.iter().all(|kind| action.endangering_states(kind).is_empty()) {
        return Ok(true);
    }
    session.tell(leaves);
    if has_no_ties || !session.environment.interactive {
        return Ok(true);
    }
    Ok(confirm_or_back(session, &msg!("ask-leaves"), false)? == Answer::Given(true))
}
