//! `facts`: a fact that identifies the case stands in the letter with its date.

use super::context::Said;
use crate::action::{Action, At};
use crate::check::registry::FACTS;
use crate::date::PartialDate;
use crate::diagnostic::Diagnostic;
use crate::letter::normalized;
use crate::msg;

/// Dates of facts by which a case is known. Of a case that has none of them, any date will do.
const IDENTIFYING: [&str; 7] = ["arrested", "detained", "missing", "summoned", "charged", "tried", "sentenced"];

/// One of the dates by which the case is known, as the language writes it. Whoever is thanked knows what for.
pub(super) fn of_letter(said: &Said<'_>, found: &mut Vec<Diagnostic>) -> Result<(), Diagnostic> {
    if said.composer.kind.thanks {
        return Ok(());
    }
    let formats = said.composer.words.formats_in(&said.writer.country);
    let dates = identifying(&said.composer.action);
    let told = |date: &At<PartialDate>| said.words.contains(&normalized(&formats.date(date.value)));
    if !dates.is_empty() && !dates.iter().any(|(_, date)| told(date)) {
        let names: Vec<String> = dates.iter().map(|(name, _)| (*name).to_owned()).collect();
        found.push(FACTS.finding(msg!("rule-facts")).hint(msg!("rule-facts-hint", dates = names)));
    }
    Ok(())
}

fn identifying(action: &Action) -> Vec<(&str, &At<PartialDate>)> {
    let known = IDENTIFYING.iter().filter_map(|name| Some((*name, action.dates.get(*name)?)));
    let known: Vec<_> = known.collect();
    if known.is_empty() { action.dates.iter().map(|(name, date)| (name.as_str(), date)).collect() } else { known }
}
