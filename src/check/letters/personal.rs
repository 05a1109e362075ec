//! `personal`: there is a line in the writer's own words.

use super::context::Context;
use crate::check::registry::PERSONAL;
use crate::diagnostic::Diagnostic;
use crate::msg;

pub(super) fn of_writer(context: &Context<'_>, found: &mut Vec<Diagnostic>) -> Result<(), Diagnostic> {
    if context.writer.note.is_none() {
        found.push(PERSONAL.finding(msg!("rule-personal")).hint(msg!("rule-personal-hint")));
    }
    Ok(())
}
