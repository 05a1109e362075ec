//! What the writer chooses among what the case offers: how the letter opens, and what it asks first.

use std::sync::Arc;

use crate::action::{self, Action, Choices, Earlier, Kind, Naming};
use crate::cli::ChoiceArgs;
use crate::commands::questions::{Choice, select};
use crate::commands::session::Session;
use crate::commands::settle;
use crate::diagnostic::{Diagnostic, Failure};
use crate::letter::Composer;
use crate::msg;
use crate::text::{beginning, without_isolates};

/// No more of a text is shown in a list.
const SHOWN: usize = 70;

/// The choices that flags name.
pub(crate) fn of_flags(args: ChoiceArgs) -> Choices {
    let ids = |given: &[String]| given.iter().flat_map(|ids| action::listed(ids)).collect();
    Choices {
        opening: args.opening,
        demands: ids(&args.demands_order),
        facts: ids(&args.fact),
        writes_as: args.writes_as,
        wording: args.wording,
        length: args.length.unwrap_or_default(),
        rest: settle::rest(args.no_draw),
        sent: Earlier::default(),
    }
}

/// What was chosen and is not offered.
pub fn unknown(choices: &Choices, action: &Action, kind: &Kind) -> Vec<Diagnostic> {
    choices.unknown(action, kind).into_iter().map(|(_, diagnostic)| diagnostic).collect()
}

/// Asks what was not said by flags.
///
/// # Errors
/// The person broke it off.
pub(crate) fn ask(
    session: &Session<'_>,
    action: &Arc<Action>,
    kind: &Kind,
    language: &str,
    choices: &mut Choices,
) -> Result<(), Failure> {
    // What is wrong with the words is told when the letters are written.
    let Ok(composer) = Composer::new(session.catalog, action, kind, language) else { return Ok(()) };
    let shown = |id: &str| beginning(&without_isolates(&composer.say(id).unwrap_or_else(|_| id.to_owned())), SHOWN);
    if choices.opening.is_none() && kind.openings.len() > 1 {
        let offered =
            kind.openings.iter().map(|opening| Choice { shown: shown(&opening.value), value: opening.value.clone() });
        choices.opening = Some(select(session, &msg!("ask-opening"), offered.collect())?);
    }
    let demands = action.demands_of(kind);
    if choices.demands.is_empty() && demands.len() > 1 {
        let offered = demands
            .iter()
            .map(|demand| Choice { shown: shown(&Naming::Demand.message(&demand.value)), value: demand.value.clone() });
        // The first is the case's own: whoever only presses Enter changes nothing.
        choices.demands = vec![select(session, &msg!("ask-first-demand"), offered.collect())?];
        if choices.demands.first() == demands.first().map(|demand| &demand.value) {
            choices.demands.clear();
        }
    }
    Ok(())
}
