//! What the words of an office get besides what every letter says: what it belongs to, where it is, who holds it.

use serde_json::Value;

use super::composer::Composer;
use super::messages::{one_line, say, set};
use crate::action::{Action, Naming, Recipient};
use crate::diagnostic::Diagnostic;
use crate::locale::{Bundle, NameForm, StateNames};
use crate::template;

/// The words in which offices are named.
#[derive(Debug, Clone, Copy)]
pub(super) struct OfficeWords<'a> {
    pub(super) words: &'a Bundle,
    pub(super) states: &'a StateNames,
}

impl OfficeWords<'_> {
    /// A message of an office: its name, or with `.to`, `.office`, `.address` a part of it; to a writer in that country.
    pub(super) fn say(
        self,
        action: &Action,
        recipient: &Recipient,
        part: &str,
        writer_country: &str,
        variables: &Value,
    ) -> Result<String, Diagnostic> {
        let mut variables = variables.clone();
        self.set(&mut variables, action, recipient, writer_country)?;
        say(self.words, &recipient.message(part), &template::fluent_args(&variables, self.words))
            .map(|text| text.lines().map(str::trim_end).collect::<Vec<_>>().join("\n"))
    }

    /// Sets `$of`, `$in`, `$office-gender` and `$body`.
    pub(super) fn set(
        self,
        variables: &mut Value,
        action: &Action,
        recipient: &Recipient,
        writer_country: &str,
    ) -> Result<(), Diagnostic> {
        let Self { words, states } = self;
        let of = match (&recipient.of, &recipient.state) {
            (Some(of), _) => {
                one_line(&say(words, &Naming::Of.message(&of.value), &template::fluent_args(variables, words))?)
            }
            (None, Some(state)) => states.name(words, state, NameForm::Of),
            (None, None) => String::new(),
        };
        set(variables, "of", &of);
        let host = if recipient.anywhere { Some(writer_country) } else { recipient.country.as_deref() };
        let host = host.filter(|host| !host.is_empty());
        set(variables, "in", &host.map(|host| states.name(words, host, NameForm::In)).unwrap_or_default());
        set(variables, "office-gender", recipient.gender.as_str());
        set(variables, "body", action.addressed(recipient).as_str());
        Ok(())
    }
}

impl Composer {
    /// What an office is called to a writer in that country, or with `.to` or another attribute a part of it.
    ///
    /// # Errors
    /// A message of the office fails.
    pub(crate) fn office(
        &self,
        recipient: &Recipient,
        part: &str,
        writer_country: &str,
        variables: &Value,
    ) -> Result<String, Diagnostic> {
        self.office_words().say(&self.action, recipient, part, writer_country, variables)
    }

    pub(super) fn office_words(&self) -> OfficeWords<'_> {
        OfficeWords { words: &self.words, states: &self.states }
    }
}
