//! Where the documents of `appeal write` go.

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
    let reading = reading.as_ref();
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
        Output::Stream if session.environment.stdout_terminal => {
            return screen::letters(session, (request, composer), pages, written, reading);
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
    if let Some(reading) = reading {
        reading::beside(session, reading, (request, composer), pages, written)?;
    }
    Ok(())
}
