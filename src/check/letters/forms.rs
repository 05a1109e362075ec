//! `forms`: salutation and close belong together.

use super::context::Said;
use crate::action::Naming;
use crate::check::registry::FORMS;
use crate::diagnostic::Diagnostic;
use crate::letter::{Letter, folded_salutation, normalized};
use crate::msg;

/// Where the close repeats a salutation, it repeats this one.
pub(super) fn of_letter(said: &Said<'_>, found: &mut Vec<Diagnostic>) -> Result<(), Diagnostic> {
    let words = &said.composer.words;
    for sheet in said.letter.sheets().filter_map(Letter::addressed) {
        let own = folded_salutation(&sheet.salutation.join("\n"));
        let close = normalized(&sheet.close).to_lowercase();
        if own.is_empty() || close.is_empty() {
            found.push(FORMS.finding(msg!("rule-forms-empty")).hint(msg!("rule-forms-hint")));
            continue;
        }
        let is_other = |title: &str| title != own && close.contains(title) && !own.contains(title);
        if let Some((id, title)) = said.composer.salutations().iter().find(|(_, title)| is_other(title)) {
            let place = words.place_of(&Naming::Salutation.message(&said.recipient.salutation.value));
            found.push(
                FORMS
                    .finding(msg!("rule-forms-other", title = title, message = id))
                    .at_maybe(place)
                    .hint(msg!("rule-forms-hint")),
            );
        }
    }
    Ok(())
}
