//! `dates`: a letter tells no day as past that lies after the day it is written, and none as to come that has passed.

use super::context::{Choice, Said};
use crate::check::registry::DATES;
use crate::diagnostic::{Diagnostic, Severity};
use crate::msg;

/// A charge, a trial or a sentence before the arrest, where the case does not say that it was so.
pub(super) fn of_choice(choice: &Choice<'_>, found: &mut Vec<Diagnostic>) {
    for (name, date) in choice.action.before_arrest().filter(|_| !choice.action.in_absence) {
        found.push(
            DATES
                .weaker(Severity::Warning, msg!("rule-dates-before-arrest", name = name))
                .at(date.place.clone())
                .hint(msg!("rule-dates-before-arrest-hint")),
        );
    }
}

/// Holds every date that the letters of this kind may tell against the day of the letter. A month or a year is to come when
/// all of it is, and past when all of it is.
pub(super) fn of_letter(said: &Said<'_>, found: &mut Vec<Diagnostic>) -> Result<(), Diagnostic> {
    let (action, today) = (&said.composer.action, said.today);
    for name in said.composer.told_dates() {
        let Some(date) = action.dates.get(name) else { continue };
        let planned = action.planned.iter().any(|planned| planned.value == *name);
        let day = date.value.to_string();
        let (message, hint) = match planned {
            false if date.value.first_day() > today => (
                msg!("rule-dates-to-come", name = name, day = day, today = today),
                msg!("rule-dates-to-come-hint", name = name),
            ),
            true if date.value.last_day() < today => (
                msg!("rule-dates-passed", name = name, day = day, today = today),
                msg!("rule-dates-passed-hint", name = name),
            ),
            _ => continue,
        };
        found.push(DATES.finding(message).at(date.place.clone()).hint(hint));
    }
    Ok(())
}
