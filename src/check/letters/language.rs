//! `language`: the language is one of the action's.

use super::context::Choice;
use crate::action::Action;
use crate::check::registry::LANGUAGE;
use crate::diagnostic::{Diagnostic, Severity};
use crate::message::known_names;
use crate::msg;

/// The languages that the recipients prefer and that have no words for the case: nothing is written in them.
pub fn without_words(action: &Action) -> Vec<Diagnostic> {
    let told = action.without_words().map(|tag| {
        let written: Vec<String> = action.worded.clone();
        let message = if written.is_empty() {
            LANGUAGE.finding(msg!("rule-language-none", language = &tag.value))
        } else {
            LANGUAGE.weaker(Severity::Note, msg!("rule-language-preferred", language = &tag.value, written = written))
        };
        message.at(tag.place.clone()).hint(msg!(
            "rule-language-preferred-hint",
            language = &tag.value,
            action = &action.id
        ))
    });
    told.collect()
}

/// One that the action names, or any where it says so.
pub(super) fn of_choice(choice: &Choice<'_>, found: &mut Vec<Diagnostic>) {
    let Choice { action, language, .. } = *choice;
    if !action.takes(language) {
        let languages: Vec<String> = action.languages.iter().map(|language| language.value.clone()).collect();
        found.push(LANGUAGE.finding(msg!("rule-language", language = language)).hint(known_names(languages)));
    }
}
