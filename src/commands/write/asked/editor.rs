//! The writer's own words in the writer's own editor.

use std::io;
use std::process::Command;

use crate::commands::questions::refuse;
use crate::commands::session::Session;
use crate::diagnostic::Diagnostic;
use crate::msg;
use crate::notes;
use crate::private;

/// What asks for the editor in the place of a line.
pub(super) const EDITOR: &str = "+";

/// The person's own editor, as the environment names it.
pub(super) fn named(session: &Session<'_>) -> Option<String> {
    ["VISUAL", "EDITOR"].into_iter().find_map(|name| session.environment.variable(name)).map(str::to_owned)
}

/// A text as it comes back from the editor; nothing where that fails, which is told. The file is the person's alone, and goes at once;
/// of a run that is killed, `appeal forget` finds it.
pub(super) fn edited(session: &mut Session<'_>, text: &str) -> Option<String> {
    match ran(session, text) {
        Ok(text) => Some(text),
        Err(error) => {
            refuse(session, &Diagnostic::error(msg!("error-editor")).detail(error.to_string()));
            None
        }
    }
}

fn ran(session: &Session<'_>, text: &str) -> io::Result<String> {
    let editor = named(session).ok_or(io::ErrorKind::NotFound)?;
    let file = match notes::path(session.environment) {
        Some(path) => {
            private::prepare_folder(private::folder_of(&path))?;
            private::beside(&path)?
        }
        None => tempfile::NamedTempFile::new()?,
    };
    std::fs::write(file.path(), text)?;
    // As a shell reads it, but for quotes: the name, then flags.
    let mut words = editor.split_whitespace();
    let program = words.next().ok_or(io::ErrorKind::NotFound)?;
    let status = Command::new(program).args(words).arg(file.path()).status()?;
    if !status.success() {
        return Err(io::Error::other(status.to_string()));
    }
    Ok(std::fs::read_to_string(file.path())?.trim_end().to_owned())
}
