//! What the writer chooses among what the case offers: how the letter opens, and what it asks first.

use crate::action::{self, Action, Choices, Earlier, Kind};
use crate::cli::ChoiceArgs;
use crate::commands::settle;
use crate::diagnostic::Diagnostic;

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
