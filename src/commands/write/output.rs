//! Where the documents of `appeal write` go.

use std::path::PathBuf;

use super::letters::Letters;
use super::reading;
use super::screen;
use super::wishes::{Output, WriteRequest};
use crate::commands::session::Session;
use crate::deliver::folder;
use crate::diagnostic::{Diagnostic, Failure};
use crate::letter::Composer;
use crate::msg;

/// Delivers them.
///
/// # Errors
/// They cannot be written, or are several where one is asked for.
pub(super) fn deliver(
    session: &mut Session<'_>,
    request: &WriteRequest,
    composer: &Composer,
    letters: &Letters<'_, '_>,
) -> Result<(), Failure> {
    let Letters { pages, written, reading, .. } = letters;
    let documents = letters.documents();
    match &request.output {
        Output::Folder(path) => {
            let paths = folder::write(path, &documents, request.force)?;
            tell_files(session, &paths);
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
        Output::Stream if session.environment.stdout_terminal => {
            return screen::letters(session, (request, composer), pages, written, reading.as_ref());
        }
        Output::Stream => {
            for (n, written) in written.iter().enumerate() {
                if n > 0 {
                    // A printer takes a new page for it.
                    session.out.write_all(b"\x0C\n")?;
                }
                written.documents.iter().try_for_each(|document| session.out.write_all(&document.bytes))?;
            }
            session.out.flush()?;
        }
    }
    read_beside(session, request, composer, letters)
}

/// Says which files were written.
pub(super) fn tell_files(session: &mut Session<'_>, files: &[PathBuf]) {
    for file in files {
        session.tell(&msg!("write-file", file = file.display().to_string()));
    }
}

/// Shows the copies to read beside letters that are not shown themselves, where such are wished.
///
/// # Errors
/// They cannot be composed or set.
pub(super) fn read_beside(
    session: &mut Session<'_>,
    request: &WriteRequest,
    composer: &Composer,
    letters: &Letters<'_, '_>,
) -> Result<(), Failure> {
    let Some(reading) = &letters.reading else { return Ok(()) };
    Ok(reading::beside(session, reading, (request, composer), &letters.pages, &letters.written)?)
}
