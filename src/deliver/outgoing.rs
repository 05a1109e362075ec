//! A message that is on its way: one or more documents of an outbox.

use crate::diagnostic::Diagnostic;
use crate::msg;
use crate::outbox::{DocumentId, Stored};

/// One message, ready to go.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OutgoingMessage {
    /// What a person knows it by.
    pub name: String,
    /// Its Message-ID (RFC 5322), with angle brackets. The same content has the same one.
    pub(crate) message_id: String,
    /// The message, with CRLF; pure ASCII, but for addresses in its head (RFC 6532).
    pub bytes: Vec<u8>,
    /// The documents of the outbox that go with it.
    pub documents: Vec<DocumentId>,
}

/// What a person knows a document by.
pub fn shown(documents: &[Stored]) -> String {
    documents.first().map_or_else(String::new, |document| format!("{} · {}", document.name, document.file_name))
}

/// A draft as the message that it is.
///
/// # Errors
/// It is no e-mail draft as this program makes them; with what a person knows it by.
pub fn bare(document: Stored) -> Result<OutgoingMessage, (String, Diagnostic)> {
    let name = shown(std::slice::from_ref(&document));
    let unfit = || Diagnostic::error(msg!("send-error-draft", name = &name));
    let parsed = mail_parser::MessageParser::new().parse_headers(&document.bytes);
    let id = parsed.as_ref().and_then(|message| message.message_id().map(|id| format!("<{id}>")));
    match id {
        // It becomes a command to a server.
        Some(id) if is_mail(&document.bytes) && id.bytes().all(|byte| byte.is_ascii_graphic()) => {
            Ok(OutgoingMessage { name, message_id: id, documents: vec![document.id], bytes: document.bytes })
        }
        _ => Err((name.clone(), unfit())),
    }
}

/// Whether only the head of a message, if anything, has other characters than ASCII's.
fn is_mail(message: &[u8]) -> bool {
    let Ok(text) = std::str::from_utf8(message) else { return false };
    text.is_ascii() || text.split_once("\r\n\r\n").is_some_and(|(_, body)| body.is_ascii())
}
