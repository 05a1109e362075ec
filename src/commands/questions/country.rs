//! Asking for a country.

use super::line::{Answer, line, refuse};
use crate::commands::line_editor::Line;
use crate::commands::session::Session;
use crate::diagnostic::{Diagnostic, Failure};
use crate::locale::{self, country};
use crate::message::Message;
use crate::msg;

/// The code of the country that a text names, in any language that there is.
pub(crate) fn known_country(session: &Session<'_>, text: &str) -> Option<String> {
    locale::meant_country(text, locale::available(session.catalog).iter().map(String::as_str))
}

/// Asks for a country, until the answer is one.
///
/// # Errors
/// The person broke it off.
pub(crate) fn choose_country(session: &mut Session<'_>, initial: &str) -> Result<Answer<String>, Failure> {
    loop {
        match ask(session, &msg!("ask-country"), initial)? {
            Answer::Given(Some(code)) => return Ok(Answer::Given(code)),
            Answer::Given(None) => refuse(session, &Diagnostic::error(msg!("ask-required"))),
            Answer::Back => return Ok(Answer::Back),
        }
    }
}

/// Asks for a country, until the answer is one or empty.
///
/// # Errors
/// The person broke it off.
pub(crate) fn choose_country_or_none(
    session: &mut Session<'_>,
    question: &Message,
) -> Result<Answer<Option<String>>, Failure> {
    ask(session, question, "")
}

fn ask(session: &mut Session<'_>, question: &Message, initial: &str) -> Result<Answer<Option<String>>, Failure> {
    let known: Vec<String> = country::all(session.ui.tag()).into_iter().map(|(_, name)| name).collect();
    let mut initial = initial.to_owned();
    loop {
        let asked = Line { initial: &initial, known: &known, ..Line::default() };
        let Answer::Given(answer) = line(session, question, Some(&msg!("ask-country-help")), asked)? else {
            return Ok(Answer::Back);
        };
        if answer.trim().is_empty() {
            return Ok(Answer::Given(None));
        }
        if let Some(code) = known_country(session, &answer) {
            return Ok(Answer::Given(Some(code)));
        }
        refuse(session, &Diagnostic::error(msg!("error-country", found = answer.trim())));
        initial = answer;
    }
}
