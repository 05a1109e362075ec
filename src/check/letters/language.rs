//! `language`: the language is one of the action's.

use super::context::Choice;
use crate::check::registry::LANGUAGE;
use crate::diagnostic::Diagnostic;
use crate::message::known_names;
use crate::msg;

/// One that the action names, or any where it says so.
pub(super) fn of_choice(choice: &Choice<'_>, found: &mut Vec<Diagnostic>) {
    let Choice { action, language, .. } = *choice;
    if !action.any_language && !action.languages.iter().any(|allowed| allowed.value == language) {
        let languages: Vec<String> = action.languages.iter().map(|language| language.value.clone()).collect();
        found.push(LANGUAGE.finding(msg!("rule-language", language = language)).hint(known_names(languages)));
    }
}
