//! What `appeal write` is wished of the printed page: paper, envelopes, all letters in one file.

use super::wishes::WriteRequest;
use super::written::Written;
use crate::check;
use crate::commands::session::Session;
use crate::diagnostic::Diagnostic;
use crate::document::{self, Document, Format, Pages};
use crate::letter::Letter;
use crate::msg;
use crate::text::Direction;

/// All letters of the run in one file.
pub(super) fn merged(
    session: &Session<'_>,
    request: &WriteRequest,
    pages: &Pages<'_>,
    letters: &[document::pdf::Fitted],
) -> Result<Document, Diagnostic> {
    let stem = document::file_stem(&request.action.id, &request.kind.name.value);
    Ok(Document {
        file_name: format!("{stem}.{}.pdf", request.language),
        format: Format::Pdf,
        bytes: pages.press()?.merge(letters, session.today)?,
        printed: None,
    })
}

/// The envelope of a letter, where one is wished and an address is on record; `found` is told of what it does not bear.
pub(super) fn envelope_document(
    session: &Session<'_>,
    request: &WriteRequest,
    pages: &Pages<'_>,
    letter: &Letter,
    found: &mut Vec<Diagnostic>,
) -> Result<Option<Document>, Diagnostic> {
    let Some((envelope, postal)) = request.print.envelope.zip(letter.postal()) else { return Ok(None) };
    // The sender's country is read abroad, if the letter comes back: it is in the language of the address.
    let from = request.writer.return_address(&postal.language);
    let press = pages.press()?;
    let (to, lacks_local) = press.postal_lines(postal);
    found.extend(lacks_local.then(|| check::local_address_unprinted(&letter.recipient)));
    let bytes = press.envelope(envelope, &to, &from, session.today)?;
    let name = document::file_name(letter, Format::Pdf);
    let file_name = format!("{}.envelope.pdf", name.trim_end_matches(".pdf"));
    Ok(Some(Document { file_name, format: Format::Pdf, bytes, printed: None }))
}

/// Says how a page in Arabic script is set in a good typeface that is installed here: on a terminal, where a person reads it, because
/// looking through all typefaces takes longer than a letter.
pub(super) fn tell_of_typefaces(session: &mut Session<'_>, request: &WriteRequest, written: &[Written<'_>]) {
    let is_printed = |written: &Written<'_>| {
        written.letter.direction == Direction::Rtl && written.documents.iter().any(|made| made.format == Format::Pdf)
    };
    let asks = session.environment.stderr_terminal && request.print.settings.fonts.is_empty();
    if asks
        && written.iter().any(is_printed)
        && let Some(font) = document::pdf::installed_naskh()
    {
        session.tell(&msg!("print-typeface", font = font));
    }
}
