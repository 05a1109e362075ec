//! The composer of a request.

use super::wishes::WriteRequest;
use crate::commands::session::Session;
use crate::diagnostic::Failure;
use crate::letter::Composer;
use crate::locale;
use crate::msg;

/// What makes the letters of a request, in the order in which they are signed.
///
/// # Errors
/// The language lacks words for them.
pub(super) fn composer(session: &mut Session<'_>, request: &mut WriteRequest) -> Result<Composer, Failure> {
    let composer = compose_in(session, request)?.with(request.wish).for_few();
    let order = request.sort;
    request.writer = request.writer.clone().in_order(order, &composer.words.tag);
    Ok(composer)
}

/// The composer for the language asked for, or with `--fallback` for the next that is whole.
fn compose_in(session: &mut Session<'_>, request: &mut WriteRequest) -> Result<Composer, Failure> {
    let errors = match Composer::new(session.catalog, &request.action, &request.kind, &request.language) {
        Ok(composer) => return Ok(composer),
        Err(errors) => errors,
    };
    if request.fallback {
        let available = locale::available(session.catalog);
        for tag in request.action.instead_of(&request.language, &available) {
            if let Ok(composer) = Composer::new(session.catalog, &request.action, &request.kind, &tag) {
                session.tell(&msg!("write-fallback", wanted = &request.language, used = &tag));
                request.language = tag;
                return Ok(composer);
            }
        }
    }
    Err(Failure::failed(errors))
}
