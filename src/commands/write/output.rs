//! Where the documents of `appeal write` go.

use super::letters::Letters;
use super::wishes::Output;
use super::wishes::WriteRequest;
use crate::commands::session::Session;
use crate::deliver::folder;
use crate::diagnostic::{Diagnostic, Failure};
use crate::document::wrap::WIDTH;
use crate::msg;

/// Delivers them.
///
/// # Errors
/// They cannot be written, or are several where one is asked for.
pub(super) fn deliver(
    session: &mut Session<'_>,
    request: &WriteRequest,
    letters: &Letters<'_, '_>,
) -> Result<(), Failure> {
    let written = &letters.written;
    let documents = letters.documents();
    match &request.output {
        Output::Folder(path) => {
            let paths = folder::write(path, &documents, request.force)?;
            for path in paths {
                session.tell(&msg!("write-file", file = path.display().to_string()));
            }
        }
        Output::Single => match documents.as_slice() {
            [document] => {
                session.out.write_all(&document.bytes)?;
                session.out.flush()?;
            }
            [] => {}
            _ => {
                let recipients: Vec<String> =
                    written.iter().map(|written| written.recipient.id.value.clone()).collect();
                return Err(Failure::usage(
                    Diagnostic::error(msg!("error-out-many", count = documents.len()))
                        .hint(msg!("hint-out-many", recipients = recipients)),
                ));
            }
        },
        Output::Stream => show_all(session, letters)?,
    }
    Ok(())
}

/// Prints all letters, one behind the other.
///
/// # Errors
/// They cannot be written.
pub(super) fn show_all(session: &mut Session<'_>, letters: &Letters<'_, '_>) -> Result<(), Failure> {
    // A terminal that is narrower than a line would break it inside a word.
    let narrow = session.environment.stdout_terminal && session.environment.width < WIDTH;
    for (n, written) in letters.written.iter().enumerate() {
        if n > 0 {
            // A printer takes a new page for it; a terminal needs no more than a line.
            let between = if session.environment.stdout_terminal { "\n" } else { "\x0C\n" };
            session.out.write_all(between.as_bytes())?;
        }
        if narrow {
            let text = letters.pages.text(&written.letter, session.environment.width.max(20))?;
            session.out.write_all(text.as_bytes())?;
        } else {
            written.documents.iter().try_for_each(|document| session.out.write_all(&document.bytes))?;
        }
    }
    session.out.flush()?;
    Ok(())
}
