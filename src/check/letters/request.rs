//! `request`: the request comes before the thanks, and a reply is asked for.

use super::context::{Said, body_texts};
use crate::check::registry::REQUEST;
use crate::diagnostic::Diagnostic;
use crate::msg;

/// In the sheet that asks, the thanks come after the request, and a reply is asked for.
pub(super) fn of_letter(said: &Said<'_>, found: &mut Vec<Diagnostic>) -> Result<(), Diagnostic> {
    let composer = said.composer;
    let demands = composer.action.demands_of(&composer.kind);
    for sheet in &said.sheets {
        let texts: Vec<&str> = body_texts(sheet).collect();
        let words = texts.join(" ");
        let mut first = None;
        for demand in demands {
            let asked = composer.said_demand(&demand.value, &said.writer.country)?;
            let asked = asked.iter().filter_map(|asked| words.find(&asked.words));
            first = first.into_iter().chain(asked).min();
        }
        let Some(first) = first else { continue };
        let mut end = 0;
        let before = texts.iter().map_while(|text| {
            let start = end;
            end = start + text.len() + 1;
            (start < first).then(|| &text[..text.len().min(first - start)])
        });
        let thanking = composer.words.list("request-thanks");
        if let Some(thanks) = before.into_iter().find_map(|text| thanking.first_in(&composer.cut(text))) {
            found
                .push(REQUEST.finding(msg!("rule-request-late", thanks = thanks)).hint(msg!("rule-request-late-hint")));
        }
        let reply = composer.words.list("request-reply");
        if !reply.is_empty() && texts.iter().all(|text| reply.first_in(&composer.cut(text)).is_none()) {
            found.push(REQUEST.finding(msg!("rule-request-reply")).hint(msg!("rule-request-reply-hint")));
        }
    }
    Ok(())
}
