//! A question that is answered with yes or no, in the person's language.

use inquire::{Confirm, InquireError};

use super::session::Session;
use crate::diagnostic::{Diagnostic, Exit, Failure};
use crate::msg;

/// Asks; what counts without an answer is `default`.
///
/// # Errors
/// The person broke it off, or the terminal cannot be asked on.
pub(crate) fn confirm(session: &Session<'_>, question: &str, default: bool) -> Result<bool, Failure> {
    let (yes, no) = (session.ui.say(&msg!("ask-yes")), session.ui.say(&msg!("ask-no")));
    let parse = |answer: &str| {
        let answer = answer.trim().to_lowercase();
        let begins = |word: &str| word.to_lowercase().chars().next() == answer.chars().next();
        if begins(&yes) || begins("yes") {
            Ok(true)
        } else if begins(&no) || begins("no") {
            Ok(false)
        } else {
            Err(())
        }
    };
    let shown = format!("{yes}/{no}");
    let said = |answer: bool| if answer { yes.clone() } else { no.clone() };
    let answer = Confirm::new(question)
        .with_default(default)
        .with_parser(&parse)
        .with_default_value_formatter(&|_| shown.clone())
        .with_formatter(&said)
        .with_error_message(&shown)
        .prompt();
    answered(answer)
}

/// What was answered, or that nothing was.
///
/// # Errors
/// The person broke it off, or the terminal cannot be asked on.
pub(crate) fn answered<T>(answer: Result<T, InquireError>) -> Result<T, Failure> {
    answer.map_err(|error| match error {
        InquireError::OperationCanceled | InquireError::OperationInterrupted => {
            Failure { exit: Exit::Failed, diagnostics: vec![Diagnostic::error(msg!("error-broken-off"))] }
        }
        other => Diagnostic::error(msg!("error-ask")).detail(other.to_string()).into(),
    })
}
