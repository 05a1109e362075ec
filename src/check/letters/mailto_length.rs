//! `mailto-length`: a mailto link is short enough for the programs that open it.

use super::context::Context;
use crate::check::registry::MAILTO_LENGTH;
use crate::diagnostic::Diagnostic;
use crate::document::{Format, LINK_LIMIT, LINK_WARNING, MailLink, mail_link};
use crate::message::Arg;
use crate::msg;

/// How long the link is, where one is asked for.
pub(super) fn of_writer(context: &Context<'_>, found: &mut Vec<Diagnostic>) -> Result<(), Diagnostic> {
    if !context.formats.contains(&Format::Mailto) {
        return Ok(());
    }
    let length = mail_link(context.pages, context.letter, context.headers, MailLink::Program)?.full_length;
    let offices = Arg::office(context.recipient.noted_as());
    let (message, hint) = if length <= LINK_WARNING {
        return Ok(());
    } else if length <= LINK_LIMIT {
        let long = msg!("rule-mailto-long", offices = offices, length = Arg::most(length), limit = LINK_WARNING);
        (long, msg!("rule-mailto-long-hint"))
    } else if context.short_in_link {
        let short = msg!("rule-mailto-short", offices = offices, length = Arg::most(length), limit = LINK_LIMIT);
        (short, msg!("rule-mailto-short-hint"))
    } else {
        let too_long = msg!("rule-mailto-too-long", offices = offices, length = Arg::most(length), limit = LINK_LIMIT);
        (too_long, msg!("rule-mailto-too-long-hint"))
    };
    found.push(MAILTO_LENGTH.finding(message).hint(hint));
    Ok(())
}
