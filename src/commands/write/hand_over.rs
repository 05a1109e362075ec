//! Hands a single letter over, as far as that is asked for: to the clipboard, to a program that opens it.

use super::letters::Letters;
use super::wishes::WriteRequest;
use super::{copy, open};
use crate::cli::{OpenIn, WriteArgs};
use crate::commands::session::Session;
use crate::diagnostic::Failure;
use crate::letter::Composer;

/// Hands it over.
///
/// # Errors
/// There is no clipboard, or nothing that opens it.
pub(super) fn hand_over(
    session: &mut Session<'_>,
    args: &WriteArgs,
    request: &WriteRequest,
    composer: &Composer,
    letters: &Letters<'_, '_>,
) -> Result<(), Failure> {
    let [written] = letters.written.as_slice() else { return Ok(()) };
    if args.copy {
        copy::copy(session, composer, &letters.pages, written)?;
    }
    if let Some(way) = args.public.open.and_then(OpenIn::link) {
        open::open(session, request, composer, &letters.finish(session, request), (written, way))?;
    }
    Ok(())
}
