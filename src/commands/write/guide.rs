//! What to do with what was written, told at the end.

use super::letters::Written;
use super::wishes::{Output, WriteRequest};
use crate::commands::session::Session;
use crate::diagnostic::Diagnostic;
use crate::letter::{Composer, Made, MadeLetter};

/// Tells what the form says of it.
///
/// # Errors
/// A message of the case fails.
pub(super) fn tell(
    session: &mut Session<'_>,
    request: &WriteRequest,
    composer: &Composer,
    written: &[Written<'_>],
    as_links: bool,
) -> Result<(), Diagnostic> {
    let letters = written.iter().map(|Written { recipient, letter, documents, .. }| MadeLetter {
        recipient,
        letter,
        formats: documents.iter().map(|document| document.format).collect(),
    });
    let made = Made {
        letters: letters.collect(),
        formats: &request.formats,
        in_folder: matches!(request.output, Output::Folder(_)),
        as_links,
        privacy: request.writer.privacy,
        today: session.today,
        told_in: session.ui.tag(),
    };
    let told = composer.form().guide(composer, &made)?;
    told.iter().for_each(|message| session.tell(message));
    Ok(())
}
