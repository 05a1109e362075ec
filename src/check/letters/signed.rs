//! `signed`: the writer gives a name and a street address.

use super::context::Context;
use crate::check::registry::SIGNED;
use crate::diagnostic::Diagnostic;
use crate::msg;
use crate::writer::Privacy;

/// An address, from whoever gives more than name and place.
pub(super) fn of_writer(context: &Context<'_>, found: &mut Vec<Diagnostic>) -> Result<(), Diagnostic> {
    if context.writer.privacy == Privacy::Full && context.writer.address.is_empty() {
        found.push(SIGNED.finding(msg!("rule-signed")).hint(msg!("rule-signed-hint")));
    }
    Ok(())
}
