//! `full-name`: what the case is about is named in full.

use super::context::Said;
use crate::action::MATTER;
use crate::check::registry::FULL_NAME;
use crate::diagnostic::{Diagnostic, Place};
use crate::msg;

/// The name of everybody whom the action is for, in the script of the language; where it is for nobody, the matter. Who has no
/// name need not be named.
pub(super) fn of_letter(said: &Said<'_>, found: &mut Vec<Diagnostic>) -> Result<(), Diagnostic> {
    let (composer, action) = (said.composer, &said.composer.action);
    let mut look = |name: &str, place: &Place| {
        if !composer.words.forms_of(name).iter().any(|form| said.words.contains(form)) {
            let finding = FULL_NAME.finding(msg!("rule-full-name", name = name)).at(place.clone());
            found.push(finding.hint(msg!("rule-full-name-hint")));
        }
    };
    for person in action.people.iter().filter(|person| person.unnamed.is_none()) {
        look(&composer.said_name(person)?.words, &person.id.place);
    }
    if action.people.is_empty() && composer.words.has(MATTER) {
        look(&composer.said(MATTER)?.words, &action.place);
    }
    Ok(())
}
