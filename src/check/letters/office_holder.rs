//! `office-holder`: nobody is named who may have left the office.

use std::collections::BTreeSet;

use super::context::{Context, Said};
use crate::action::Naming;
use crate::check::registry::OFFICE_HOLDER;
use crate::diagnostic::Diagnostic;
use crate::msg;

/// Holders who may not be named on this day.
pub(super) fn of_letter(said: &Said<'_>, found: &mut Vec<Diagnostic>) -> Result<(), Diagnostic> {
    of_words(said, &said.words, found);
    Ok(())
}

/// The same in some words of the letter. A name is looked for by its last two words: titles before them vary.
pub(super) fn of_words(context: &Context<'_>, words: &str, found: &mut Vec<Diagnostic>) {
    let composer = context.composer;
    let named: BTreeSet<&str> = composer
        .action
        .recipients
        .iter()
        .filter(|recipient| recipient.names_holder_on(context.today))
        .filter_map(|recipient| Some(recipient.holder.as_ref()?.value.as_str()))
        .collect();
    for id in composer.words.ids(Naming::Holder.prefix()) {
        let holder = Naming::Holder.named(id).unwrap_or(id);
        let Ok(said) = composer.said(id) else { continue };
        let name = &said.words;
        let parts: Vec<&str> = name.split(' ').collect();
        let last_two = parts[parts.len().saturating_sub(2)..].join(" ");
        if !named.contains(holder) && !last_two.is_empty() && words.contains(&last_two) {
            found.push(
                OFFICE_HOLDER
                    .finding(msg!("rule-office-holder", name = name))
                    .at_maybe(composer.words.place_of(id))
                    .hint(msg!("rule-office-holder-hint")),
            );
        }
    }
}
