//! The e-mail to oneself that brings drafts: each ready message attached as `message/rfc822`, which mail programs open,
//! and further files beside it.

use lettre::Address;
use lettre::Message;
use lettre::message::header::ContentType;
use lettre::message::{Mailbox, MultiPart, SinglePart};
use sha2::{Digest, Sha256};

use super::outgoing::{self, OutgoingMessage};
use crate::diagnostic::Diagnostic;
use crate::document::{attached, encode};
use crate::email::is_ascii;
use crate::format;
use crate::message;
use crate::msg;
use crate::outbox::Stored;
use crate::text::without_isolates;

/// Says a message in the person's language.
pub type Say<'a> = &'a dyn Fn(&message::Message) -> String;

/// Longest subject, in characters.
const MAX_SUBJECT: usize = 160;

/// Packs documents of one writer into an e-mail from oneself to oneself. It depends on nothing but them, the address and
/// the language: the same content has the same Message-ID.
///
/// # Errors
/// A draft is not what this program makes: lines that end in CRLF, pure ASCII but for addresses.
pub fn packed(own: &Address, documents: &[Stored], say: Say<'_>) -> Result<OutgoingMessage, Diagnostic> {
    let name = outgoing::shown(documents);
    let unfit = |detail: &str| Diagnostic::error(msg!("send-error-draft", name = &name)).detail(detail);
    let first = documents.first().ok_or_else(|| unfit("no document"))?;
    let digest = digest(own, documents);
    let drafts: Vec<&Stored> = documents.iter().filter(|document| format::is_message(&document.key.format)).collect();

    let plain = |message: &message::Message| without_isolates(&say(message));
    let writer = one_line(&first.name);
    let subject = match drafts.as_slice() {
        [draft] => match subject_of(&draft.bytes) {
            Some(subject) => plain(&msg!("send-mail-subject", subject = subject, writer = &writer)),
            None => plain(&msg!("send-mail-subject-files", writer = &writer)),
        },
        [] => plain(&msg!("send-mail-subject-files", writer = &writer)),
        many => plain(&msg!("send-mail-subject-digest", count = many.len(), writer = &writer)),
    };
    let mut text = vec![if drafts.is_empty() {
        plain(&msg!("send-mail-text-files", writer = &writer))
    } else {
        plain(&msg!("send-mail-text", count = drafts.len(), writer = &writer))
    }];
    text.push(String::new());
    text.extend(documents.iter().map(|document| format!("– {}", document.file_name)));
    text.push(String::new());

    let mut parts = MultiPart::mixed()
        .boundary(format!("appeal-{}", &digest[32..]))
        .singlepart(SinglePart::builder().header(ContentType::TEXT_PLAIN).body(text.join("\r\n")));
    for document in documents {
        parts = parts.singlepart(attached(document).map_err(|detail| unfit(&detail))?);
    }
    // The day of the documents, not of the run: sent again, it is the same message.
    let day = documents.iter().map(|document| document.made_on).max().unwrap_or(first.made_on);
    let message_id = format!("<{}@{}>", &digest[..32], own.domain());
    let subject: String = one_line(&subject).chars().take(MAX_SUBJECT).collect();
    let mut message = Message::builder()
        .from(Mailbox::new(None, own.clone()))
        .to(Mailbox::new(None, own.clone()))
        .subject(subject.clone())
        .date(std::time::SystemTime::from(
            day.at(12, 0, 0, 0).to_zoned(jiff::tz::TimeZone::UTC).map(|noon| noon.timestamp()).unwrap_or_default(),
        ))
        .message_id(Some(message_id.clone()))
        .multipart(parts)
        .map_err(|error| unfit(&error.to_string()))?;
    if let Some(subject) = encode::subject(&subject) {
        message.headers_mut().insert_raw(subject);
    }
    let bytes = message.formatted();
    if !bytes.is_ascii() && is_ascii(own) {
        return Err(unfit("not ASCII"));
    }
    Ok(OutgoingMessage { name, message_id, bytes, documents: documents.iter().map(|document| document.id).collect() })
}

fn attached(document: &Stored) -> Result<SinglePart, String> {
    attached::part(&document.file_name, &document.key.format, &document.bytes)
}

fn subject_of(message: &[u8]) -> Option<String> {
    let parsed = mail_parser::MessageParser::new().parse_headers(message)?;
    parsed.subject().map(one_line)
}

/// Text that can stand in a header: lettre panics on line breaks in some of them.
fn one_line(text: &str) -> String {
    text.chars().map(|c| if c.is_control() || matches!(c, '\u{2028}' | '\u{2029}') { ' ' } else { c }).collect()
}

/// The content's digest: what the Message-ID derives from.
fn digest(own: &Address, documents: &[Stored]) -> String {
    let mut hash = Sha256::new();
    let mut add = |part: &[u8]| {
        hash.update((part.len() as u64).to_be_bytes());
        hash.update(part);
    };
    add(own.to_string().as_bytes());
    for document in documents {
        let key = &document.key;
        for part in [&key.writer, &key.action, &key.kind, &key.recipient, &key.language, &key.format] {
            add(part.as_bytes());
        }
        add(&document.hash);
    }
    hash.finalize().iter().map(|byte| format!("{byte:02x}")).collect()
}
