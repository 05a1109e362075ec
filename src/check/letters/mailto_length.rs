//! `mailto-length`: a mailto link is short enough for the programs that open it.

use super::context::Context;
use crate::check::registry::MAILTO_LENGTH;
use crate::diagnostic::Diagnostic;
use crate::document::{Format, LINK_LIMIT, LINK_WARNING, mailto_length};
use crate::message::Arg;
use crate::msg;

/// How long the link is, where one is asked for.
pub(super) fn of_writer(context: &Context<'_>, found: &mut Vec<Diagnostic>) -> Result<(), Diagnostic> {
    if !context.formats.contains(&Format::Mailto) {
        return Ok(());
    }
    let length = mailto_length(context.pages, context.letter, context.headers)?;
    let offices = Arg::office(context.recipient.noted_as());
    if length > LINK_LIMIT {
        found.push(
            MAILTO_LENGTH
                .finding(msg!(
                    "rule-mailto-too-long",
                    offices = offices,
                    length = Arg::most(length),
                    limit = LINK_LIMIT
                ))
                .hint(msg!("rule-mailto-too-long-hint")),
        );
    } else if length > LINK_WARNING {
        found.push(
            MAILTO_LENGTH
                .finding(msg!("rule-mailto-long", offices = offices, length = Arg::most(length), limit = LINK_WARNING))
                .hint(msg!("rule-mailto-long-hint")),
        );
    }
    Ok(())
}
