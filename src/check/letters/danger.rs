//! `danger`: who lives in the state that the letter is about or goes to does not sign in full.

use super::context::Context;
use crate::action::{Action, Kind};
use crate::check::registry::DANGER;
use crate::diagnostic::{Diagnostic, Severity};
use crate::letter::{Signers, forms};
use crate::message::Arg;
use crate::msg;
use crate::writer::{Privacy, Writer};

/// The full name of a writer whom it endangers.
pub(super) fn of_writer(context: &Context<'_>, found: &mut Vec<Diagnostic>) -> Result<(), Diagnostic> {
    let composer = context.composer;
    if in_danger(&composer.action, &composer.kind, context.writer) {
        let country = &context.writer.country;
        // What a row of their own decides is decided; by flags it is `--allow` that does so.
        found.push(if context.writer.accepts_danger {
            DANGER.weaker(Severity::Warning, msg!("rule-danger-consented", country = state(country)))
        } else {
            danger_of_writer(country)
        });
    }
    Ok(())
}

/// What is told of a writer who would sign in full in the state that they live in.
pub(crate) fn danger_of_writer(country: &str) -> Diagnostic {
    DANGER.finding(msg!("rule-danger", country = state(country))).hint(msg!("rule-danger-hint"))
}

/// Whether a document of that kind would endanger its writer by what it tells of them. A post tells nothing: nobody signs it.
pub(crate) fn in_danger(action: &Action, kind: &Kind, writer: &Writer) -> bool {
    writer.privacy == Privacy::Full
        && action.endangers_writers_in(kind, &writer.country)
        && forms::of(kind.form).signers() != Signers::Nobody
}

/// What is told of somebody else's row that would sign in full. Whoever keeps a roster decides nothing for those who stand in it.
pub(crate) fn danger_of_row(country: &str) -> Diagnostic {
    DANGER.finding(msg!("rule-danger-row", country = state(country)))
}

fn state(country: &str) -> Arg {
    Arg::Countries(vec![country.to_owned()])
}
