//! Messages, as a letter says them.

use serde_json::{Value, json};

use crate::action::Action;
use crate::diagnostic::Diagnostic;
use crate::locale::{Bundle, Missing};
use crate::{msg, template};

/// A message, or the error that it is missing or fails.
pub(super) fn say(words: &Bundle, id: &str, variables: &Value) -> Result<String, Diagnostic> {
    words.get(id, &template::fluent_args(variables, words, id)).map_err(|missing| match missing {
        Missing::Message => Diagnostic::error(msg!("error-message-missing", message = id, language = &words.tag)),
        Missing::Failed(detail) => Diagnostic::error(msg!("error-message-failed", message = id, language = &words.tag))
            .detail(detail)
            .at_maybe(words.place_of(id)),
    })
}

pub(super) fn set(variables: &mut Value, name: &str, text: &str) {
    variables[name] = Value::String(text.to_owned());
}

/// Sets the variables that a case gives itself: its dates, numbers and identifiers.
pub(super) fn set_values(variables: &mut Value, action: &Action, words: &Bundle) {
    for (name, date) in &action.dates {
        variables[name.as_str()] = json!({ "date": date.value.to_string() });
    }
    for (name, number) in &action.numbers {
        variables[name.as_str()] = json!(number.value);
    }
    for (name, identifier) in &action.identifiers {
        variables[name.as_str()] = json!(words.formats.digits(&identifier.value));
    }
}

/// A text of several lines as one: a subject or a name has no line breaks, and a header may not have any.
pub(super) fn one_line(text: &str) -> String {
    text.lines().map(str::trim).filter(|line| !line.is_empty()).collect::<Vec<_>>().join(" ")
}

pub(super) fn lines(text: &str) -> Vec<String> {
    text.lines().map(|line| line.trim().to_owned()).filter(|line| !line.is_empty()).collect()
}
