//! `place`: who signs with initials and place alone does not say in their own words who they are.

use super::context::{Context, without_names};
use crate::check::registry::PLACE;
use crate::diagnostic::Diagnostic;
use crate::letter::normalized;
use crate::msg;

/// A part of the name, a line of the address, an e-mail address. Whoever the case is for may bear the same name.
pub(super) fn of_writer(context: &Context<'_>, found: &mut Vec<Diagnostic>) -> Result<(), Diagnostic> {
    let Some(own) = context.own_words() else { return Ok(()) };
    let own = normalized(own);
    let own = without_names(context.composer, &own);
    if let Some(text) = context.writer.told_by(&own) {
        found.push(PLACE.finding(msg!("rule-place", text = text)).hint(msg!("rule-place-hint")));
    }
    Ok(())
}
