//! `request`: the request comes before the thanks, and a reply is asked for.

use super::context::Said;
use crate::check::registry::REQUEST;
use crate::diagnostic::Diagnostic;
use crate::letter::{blocks, normalized};
use crate::locale::word_list::Text;
use crate::msg;

/// In the sheet that asks, the thanks come after the request, and a reply is asked for.
pub(super) fn of_letter(said: &Said<'_>, found: &mut Vec<Diagnostic>) -> Result<(), Diagnostic> {
    let composer = said.composer;
    let demands = composer.action.demands_of(&composer.kind);
    for sheet in said.letter.sheets() {
        let words = normalized(&blocks::to_words(&sheet.body));
        let mut first = None;
        for demand in demands {
            let asked = composer.said_demand(&demand.value, &said.writer.country)?;
            let asked = asked.iter().filter_map(|asked| words.find(&asked.words));
            first = first.into_iter().chain(asked).min();
        }
        let Some(first) = first else { continue };
        if let Some(thanks) = composer.words.list("request-thanks").first_in(&Text::new(&words[..first])) {
            found
                .push(REQUEST.finding(msg!("rule-request-late", thanks = thanks)).hint(msg!("rule-request-late-hint")));
        }
        let reply = composer.words.list("request-reply");
        if !reply.is_empty() && reply.first_in(&Text::new(&words)).is_none() {
            found.push(REQUEST.finding(msg!("rule-request-reply")).hint(msg!("rule-request-reply-hint")));
        }
    }
    Ok(())
}
