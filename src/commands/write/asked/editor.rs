//! The writer's own words in the writer's own editor.

use std::process::Command;

use crate::commands::questions::refuse;
use crate::commands::session::Session;
use crate::diagnostic::{Diagnostic, Failure};
use crate::msg;

/// What asks for the editor in the place of a line.
pub(super) const EDITOR: &str = "+";

/// The person's own editor, as the environment names it.
pub(super) fn named(session: &Session<'_>) -> Option<String> {
    ["VISUAL", "EDITOR"].into_iter().find_map(|name| session.environment.variable(name)).map(str::to_owned)
}

/// A text as it comes back from the editor; what it was where that fails. The file is the person's alone, and goes at once.
///
/// # Errors
/// The file cannot be written or read.
pub(super) fn edited(session: &mut Session<'_>, text: &str) -> Result<String, Failure> {
    let Some(editor) = named(session) else { return Ok(text.to_owned()) };
    let unwritable =
        |error: &std::io::Error| Failure::from(Diagnostic::error(msg!("error-editor")).detail(error.to_string()));
    let file = tempfile::Builder::new().suffix(".txt").tempfile().map_err(|error| unwritable(&error))?;
    std::fs::write(file.path(), text).map_err(|error| unwritable(&error))?;
    // As a shell reads it, but for quotes: the name, then flags.
    let mut words = editor.split_whitespace();
    let ran = words.next().map(|program| Command::new(program).args(words).arg(file.path()).status());
    match ran {
        Some(Ok(status)) if status.success() => {
            let back = std::fs::read_to_string(file.path()).map_err(|error| unwritable(&error))?;
            Ok(back.trim_end().to_owned())
        }
        Some(Err(error)) => {
            refuse(session, &Diagnostic::error(msg!("error-editor")).detail(error.to_string()));
            Ok(text.to_owned())
        }
        _ => {
            refuse(session, &Diagnostic::error(msg!("error-editor")));
            Ok(text.to_owned())
        }
    }
}
