//! `full-name`: the person's full name stands in the letter.

use super::context::Said;
use crate::action::Naming;
use crate::check::registry::FULL_NAME;
use crate::diagnostic::Diagnostic;
use crate::msg;

/// The name of everybody whom the action is for, in the script of the language.
pub(super) fn of_letter(said: &Said<'_>, found: &mut Vec<Diagnostic>) -> Result<(), Diagnostic> {
    for person in &said.composer.action.people {
        let name = said.composer.said(&Naming::Person.message(&person.id.value))?;
        let name = &name.words;
        if !said.words.contains(name) {
            found.push(
                FULL_NAME
                    .finding(msg!("rule-full-name", name = name))
                    .at(person.id.place.clone())
                    .hint(msg!("rule-full-name-hint")),
            );
        }
    }
    Ok(())
}
