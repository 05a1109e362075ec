//! Questions that are answered with a line, or with yes or no.

use crate::commands::line_editor::{Line, Typed};
use crate::commands::session::Session;
use crate::diagnostic::{Diagnostic, Exit, Failure};
use crate::message::Message;
use crate::msg;

/// What stands before an answer.
const PROMPT: &str = "> ";

/// What empties a line that holds something already, on a terminal that cannot show it there.
const NOTHING: &str = "-";

/// What came of a question.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Answer<T> {
    /// An answer.
    Given(T),
    /// The person goes back to the question before.
    Back,
}

impl<T> Answer<T> {
    /// The answer with something made of it.
    pub(crate) fn map<U>(self, with: impl FnOnce(T) -> U) -> Answer<U> {
        match self {
            Self::Given(answer) => Answer::Given(with(answer)),
            Self::Back => Answer::Back,
        }
    }

    /// The answer, where there is no question to go back to: who goes back breaks off.
    ///
    /// # Errors
    /// The person went back.
    pub(crate) fn or_broken_off(self) -> Result<T, Failure> {
        match self {
            Self::Given(answer) => Ok(answer),
            Self::Back => Err(broken_off()),
        }
    }
}

/// The person broke it off.
pub(crate) fn broken_off() -> Failure {
    Failure { exit: Exit::Failed, diagnostics: vec![Diagnostic::error(msg!("error-broken-off"))] }
}

/// Asks for a line; what stands in it at first can be changed.
///
/// # Errors
/// The person broke it off, or the terminal cannot be asked on.
pub(crate) fn line(
    session: &mut Session<'_>,
    question: &Message,
    help: Option<&Message>,
    asked: Line<'_>,
) -> Result<Answer<String>, Failure> {
    session.tell_gap();
    session.tell(question);
    line_below(session, help, asked)
}

/// Reads the answer to a question that stands above it.
///
/// # Errors
/// The person broke it off, or the terminal cannot be asked on.
pub(super) fn line_below(
    session: &mut Session<'_>,
    help: Option<&Message>,
    asked: Line<'_>,
) -> Result<Answer<String>, Failure> {
    if let Some(help) = help {
        session.tell(help);
    }
    if session.lines.is_plain() && !asked.initial.is_empty() && !asked.secret {
        session.tell(&msg!("ask-stands", text = asked.initial, nothing = NOTHING));
    }
    let answer = read(session, asked)?;
    let plain = session.lines.is_plain();
    Ok(answer.map(|text| match text.as_str() {
        "" if plain => asked.initial.to_owned(),
        NOTHING if plain => String::new(),
        _ => text,
    }))
}

fn read(session: &mut Session<'_>, line: Line<'_>) -> Result<Answer<String>, Failure> {
    if session.lines.is_plain() {
        // Where there is no editor nobody else says where the answer goes.
        let _ = session.err.write_all(PROMPT.as_bytes());
    }
    let _ = session.err.flush();
    let typed = session.lines.read(PROMPT, line);
    if line.secret && session.lines.is_plain() {
        // The end of the line was not shown either.
        session.tell_gap();
    }
    match typed {
        Ok(Typed::Line(text)) => Ok(Answer::Given(text)),
        Ok(Typed::Back) => Ok(Answer::Back),
        Ok(Typed::BrokenOff) => Err(broken_off()),
        Err(error) => Err(Diagnostic::error(msg!("error-ask")).detail(error.to_string()).into()),
    }
}

/// Asks for a line until something is answered.
///
/// # Errors
/// The person broke it off.
pub(crate) fn required(
    session: &mut Session<'_>,
    question: &Message,
    help: &Message,
    initial: &str,
) -> Result<Answer<String>, Failure> {
    loop {
        match line(session, question, Some(help), Line { initial, ..Line::default() })? {
            Answer::Given(text) if text.trim().is_empty() => refuse(session, &Diagnostic::error(msg!("ask-required"))),
            answer => return Ok(answer),
        }
    }
}

/// Asks for a line; an empty answer is none.
///
/// # Errors
/// The person broke it off.
pub(crate) fn optional(
    session: &mut Session<'_>,
    question: &Message,
    help: &Message,
) -> Result<Answer<Option<String>>, Failure> {
    let answer = line(session, question, Some(help), Line::default())?;
    Ok(answer.map(|text| Some(text).filter(|text| !text.trim().is_empty())))
}

/// Asks for what nobody else may read.
///
/// # Errors
/// The person broke it off.
pub(crate) fn secret(session: &mut Session<'_>, question: &Message) -> Result<String, Failure> {
    line(session, question, None, Line { secret: true, ..Line::default() })?.or_broken_off()
}

/// Asks a question that is answered with yes or no, in the person's language; what counts for an empty line is `default`.
///
/// # Errors
/// The person broke it off.
pub(crate) fn confirm(session: &mut Session<'_>, question: &Message, default: bool) -> Result<bool, Failure> {
    confirm_or_back(session, question, default)?.or_broken_off()
}

/// The same, where there is a question to go back to.
///
/// # Errors
/// The person broke it off.
pub(crate) fn confirm_or_back(
    session: &mut Session<'_>,
    question: &Message,
    default: bool,
) -> Result<Answer<bool>, Failure> {
    let (yes, no) = (session.ui.say(&msg!("ask-yes")), session.ui.say(&msg!("ask-no")));
    let usual = if default { &yes } else { &no };
    let help = msg!("ask-confirm-help", yes = &yes, no = &no, usual = usual);
    loop {
        match line(session, question, Some(&help), Line::default())? {
            Answer::Back => return Ok(Answer::Back),
            Answer::Given(text) => match said(&text, &yes, &no, default) {
                Some(answer) => return Ok(Answer::Given(answer)),
                None => {
                    let wrong =
                        Diagnostic::error(msg!("ask-confirm-neither", found = text.trim(), yes = &yes, no = &no));
                    refuse(session, &wrong);
                }
            },
        }
    }
}

/// Which of both a text is, or the beginning of; in English in every language, since programs so often ask in it.
fn said(text: &str, yes: &str, no: &str, default: bool) -> Option<bool> {
    let text = text.trim().to_lowercase();
    if text.is_empty() {
        return Some(default);
    }
    let begins = |word: &str| word.to_lowercase().starts_with(&text);
    match (begins(yes), begins(no)) {
        (true, false) => Some(true),
        (false, true) => Some(false),
        _ if "yes".starts_with(&text) => Some(true),
        _ if "no".starts_with(&text) => Some(false),
        _ => None,
    }
}

/// Says what is wrong with an answer, in sentences, before the question is asked again.
pub(crate) fn refuse(session: &mut Session<'_>, wrong: &Diagnostic) {
    session.tell(&wrong.message);
    let hint = wrong.hint.iter();
    hint.for_each(|hint| session.tell(hint));
}

#[cfg(test)]
mod tests {
    use super::said;

    #[test]
    fn yes_and_no_are_known_by_their_beginning_and_all_else_is_neither() {
        let french = |text| said(text, "oui", "non", false);
        assert_eq!(
            (french("o"), french("OUI "), french("yes"), french("n")),
            (Some(true), Some(true), Some(true), Some(false))
        );
        assert_eq!(
            (french(""), french("peut-être"), french("ouistiti"), french("maybe")),
            (Some(false), None, None, None)
        );
        assert_eq!(said("ب", "بله", "نه", false), Some(true));
        assert_eq!(said("", "sí", "no", true), Some(true));
    }
}
