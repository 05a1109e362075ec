//! Drafts from addresses of others: whoever opens one in a mail program that does not know its address sends it, without a word,
//! from another one.

use mail_parser::MessageParser;

use super::request::SendRequest;
use crate::commands::session::Session;
use crate::diagnostic::Failure;
use crate::msg;
use crate::outbox::Outbox;

/// Tells beforehand how many of the drafts that wait are from addresses that are none of the person's own. A draft that is packed into
/// an e-mail to oneself is handed on; one in a folder for drafts is there to be sent.
///
/// # Errors
/// The outbox cannot be read.
pub(super) fn warn(
    session: &mut Session<'_>,
    outbox: &Outbox,
    request: &SendRequest,
    draft: &str,
) -> Result<(), Failure> {
    if !request.destination.opens_as_drafts() {
        return Ok(());
    }
    let (mut count, mut first) = (0_usize, None);
    outbox.pending_heads(&request.route(), &[draft], |head| {
        let message = MessageParser::default().parse_headers(head);
        let from = message.as_ref().and_then(|message| message.from()?.first()?.address());
        // One without any has none to lose.
        if let Some(from) = from.filter(|from| !request.is_own(from)) {
            count += 1;
            first.get_or_insert_with(|| from.to_owned());
        }
    })?;
    if let Some(address) = first {
        session.tell(&msg!("send-from-others", count = count, address = address));
    }
    Ok(())
}
