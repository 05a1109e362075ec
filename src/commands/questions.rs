//! What commands ask a person on a terminal with.
//!
//! The questions are single lines and lists of `inquire`, which reads right-to-left text and narrow terminals as the
//! terminal gives them.

use std::sync::Arc;

use inquire::autocompletion::{Autocomplete, Replacement};
use inquire::ui::RenderConfig;
use inquire::{CustomUserError, MultiSelect, Select, Text};

use super::confirm::answered;
use super::session::Session;
use crate::diagnostic::{Diagnostic, Failure};
use crate::locale::{self, country};
use crate::message::Message;
use crate::msg;
use crate::text::visible_letter;

/// One choice of a list: what is shown, and what it stands for.
pub(crate) struct Choice<T = String> {
    pub shown: String,
    pub value: T,
}

impl<T> std::fmt::Display for Choice<T> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&visible_letter(&self.shown))
    }
}

/// Completes the names of countries.
#[derive(Clone)]
struct Countries(Arc<Vec<String>>);

impl Autocomplete for Countries {
    fn get_suggestions(&mut self, typed: &str) -> Result<Vec<String>, CustomUserError> {
        let typed = typed.to_lowercase();
        let begins = |name: &&String| !typed.is_empty() && name.to_lowercase().starts_with(&typed);
        Ok(self.0.iter().filter(begins).take(7).cloned().collect())
    }

    fn get_completion(&mut self, typed: &str, chosen: Option<String>) -> Result<Replacement, CustomUserError> {
        Ok(chosen.or(self.get_suggestions(typed)?.into_iter().next()))
    }
}

/// Gets ready to ask.
pub(crate) fn prepare(session: &Session<'_>) {
    inquire::set_global_render_config(if session.ui.colour {
        RenderConfig::default_colored()
    } else {
        RenderConfig::empty()
    });
}

/// Asks for a country, until the answer is one.
///
/// # Errors
/// The person broke it off.
pub(crate) fn choose_country(session: &Session<'_>) -> Result<String, Failure> {
    loop {
        if let Some(code) = choose_country_or_none(session, &msg!("ask-country"))? {
            return Ok(code);
        }
    }
}

/// Asks for a country, until the answer is one or empty.
///
/// # Errors
/// The person broke it off.
pub(crate) fn choose_country_or_none(session: &Session<'_>, question: &Message) -> Result<Option<String>, Failure> {
    let names = country::all(session.ui.tag()).into_iter().map(|(_, name)| name).collect();
    let countries = Countries(Arc::new(names));
    let available = locale::available(session.catalog);
    let (question, help) = (session.ui.say(question), session.ui.say(&msg!("ask-country-help")));
    loop {
        let answer =
            answered(Text::new(&question).with_help_message(&help).with_autocomplete(countries.clone()).prompt())?;
        if answer.trim().is_empty() {
            return Ok(None);
        }
        if let Some(code) = country::meant(&answer, available.iter().map(String::as_str)) {
            return Ok(Some(code));
        }
        refuse(session, &Diagnostic::error(msg!("error-country", found = answer)).hint(msg!("hint-country")));
    }
}

/// Lets the person choose one of a list.
///
/// # Errors
/// The person broke it off.
pub fn select<T>(session: &Session<'_>, question: &Message, choices: Vec<Choice<T>>) -> Result<T, Failure> {
    let (question, help) = (session.ui.say(question), session.ui.say(&msg!("ask-select-help")));
    answered(Select::new(&question, choices).with_help_message(&help).prompt()).map(|choice| choice.value)
}

/// The same, and what was chosen does not stay on the screen.
///
/// # Errors
/// The person broke it off.
pub(crate) fn select_unseen<T>(
    session: &Session<'_>,
    question: &Message,
    choices: Vec<Choice<T>>,
) -> Result<T, Failure> {
    let (question, help) = (session.ui.say(question), session.ui.say(&msg!("ask-select-help")));
    let select = Select::new(&question, choices).with_help_message(&help).with_formatter(&|_| "…".to_owned());
    answered(select.prompt()).map(|choice| choice.value)
}

/// Lets the person choose any number of a list, of which some are chosen already.
///
/// # Errors
/// The person broke it off.
pub(crate) fn select_many<T>(
    session: &Session<'_>,
    question: &Message,
    choices: Vec<Choice<T>>,
    chosen: &[usize],
) -> Result<Vec<T>, Failure> {
    let (question, help) = (session.ui.say(question), session.ui.say(&msg!("ask-many-help")));
    let prompt = MultiSelect::new(&question, choices).with_default(chosen).with_help_message(&help);
    Ok(answered(prompt.prompt())?.into_iter().map(|choice| choice.value).collect())
}

/// Says what is wrong with an answer: written at once, as the question is asked again below it.
pub(crate) fn refuse(session: &Session<'_>, wrong: &Diagnostic) {
    let mut err = std::io::stderr();
    let _ = std::io::Write::write_all(&mut err, session.ui.diagnostics(std::slice::from_ref(wrong)).as_bytes());
}

/// Asks until something is answered.
///
/// # Errors
/// The person broke it off.
pub(crate) fn required(session: &Session<'_>, question: &Message, help: &Message) -> Result<String, Failure> {
    let (question, help) = (session.ui.say(question), session.ui.say(help));
    loop {
        let answer = answered(Text::new(&question).with_help_message(&help).prompt())?;
        if !answer.trim().is_empty() {
            return Ok(answer);
        }
    }
}

/// Asks; an empty answer is none.
///
/// # Errors
/// The person broke it off.
pub(crate) fn optional(session: &Session<'_>, question: &Message, help: &Message) -> Result<Option<String>, Failure> {
    let (question, help) = (session.ui.say(question), session.ui.say(help));
    let answer = answered(Text::new(&question).with_help_message(&help).prompt())?;
    Ok((!answer.trim().is_empty()).then_some(answer))
}
