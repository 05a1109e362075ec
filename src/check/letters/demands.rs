//! `demands`: every demand of the kind stands in the letter, and no other demand of the case.

use std::collections::BTreeSet;

use super::context::Said;
use crate::action::{At, Naming};
use crate::check::registry::DEMANDS;
use crate::diagnostic::Diagnostic;
use crate::msg;

/// Demands that are missing, and those of another kind.
pub(super) fn of_letter(said: &Said<'_>, found: &mut Vec<Diagnostic>) -> Result<(), Diagnostic> {
    let (composer, words) = (said.composer, &said.words);
    let wanted = composer.action.demands_of(&composer.kind);
    let country = said.writer.country.as_str();
    let text = |id: &str| composer.said_in(&Naming::Demand.message(id), country);
    let mut wanted_texts = Vec::with_capacity(wanted.len());
    for At { value: id, place } in wanted {
        let demand = composer.said_demand(id, country)?;
        if !demand.iter().any(|demand| words.contains(&demand.words)) {
            found.push(
                DEMANDS
                    .finding(msg!("rule-demands-missing", demand = id))
                    .at(place.clone())
                    .hint(msg!("rule-demands-hint")),
            );
        }
        wanted_texts.extend(demand);
    }
    let ids: BTreeSet<&str> = wanted.iter().map(|demand| demand.value.as_str()).collect();
    for id in composer.words.ids(Naming::Demand.prefix()).filter_map(|id| Naming::Demand.named(id)) {
        if ids.contains(id) {
            continue;
        }
        // A demand of another kind may need variables that this letter lacks; then it cannot be in it.
        let Ok(other) = text(id) else { continue };
        let is_of_wanted = || wanted_texts.iter().any(|wanted| wanted.words.contains(&other.words));
        let is_demand = !other.words.is_empty() && !matches!(id, "item" | "last");
        if is_demand && words.contains(&other.words) && !is_of_wanted() {
            found.push(DEMANDS.finding(msg!("rule-demands-other", demand = id)).hint(msg!("rule-demands-hint")));
        }
    }
    Ok(())
}
