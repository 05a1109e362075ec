//! An e-mail draft (RFC 5322, RFC 2046) with the letter as text and as HTML, which mail programs open ready to send.

use std::sync::Arc;

use lettre::Message;
use lettre::message::header::{self, ContentType, Header, HeaderName, HeaderValue};
use lettre::message::{Mailbox, MultiPart, SinglePart};
use sha2::{Digest, Sha256};

use super::attachment::Attachment;
use super::encode;
use super::headers::MessageHeaders;
use crate::diagnostic::Diagnostic;
use crate::email::email_address;
use crate::letter::Letter;
use crate::msg;
use crate::text::without_isolates;
use crate::writer::Originator;

/// Stands for the author while a draft without one is built, and gives its Message-ID a domain that is nobody's (RFC 2606).
const NOBODY: &str = "nobody@appeal.invalid";

/// Longest subject, in characters: mail programs show less, and lettre leaves a longer word unfolded.
const MAX_SUBJECT: usize = 200;

/// The header `Content-Language` (RFC 3282).
#[derive(Debug, Clone)]
pub(super) struct ContentLanguage(pub(super) String);

impl Header for ContentLanguage {
    fn name() -> HeaderName {
        HeaderName::new_from_ascii_str("Content-Language")
    }

    fn parse(text: &str) -> Result<Self, Box<dyn std::error::Error + Send + Sync>> {
        Ok(Self(text.to_owned()))
    }

    fn display(&self) -> HeaderValue {
        HeaderValue::new(Self::name(), self.0.clone())
    }
}

/// `X-Unsent: 1`: mail programs open the file as a draft, with a button to send it.
#[derive(Debug, Clone)]
pub(super) struct Unsent;

impl Header for Unsent {
    fn name() -> HeaderName {
        HeaderName::new_from_ascii_str("X-Unsent")
    }

    fn parse(_: &str) -> Result<Self, Box<dyn std::error::Error + Send + Sync>> {
        Ok(Self)
    }

    fn display(&self) -> HeaderValue {
        HeaderValue::new(Self::name(), "1".to_owned())
    }
}

/// Makes the message. Its id and boundary come from its content, its date from the envelope, so that the same letter on
/// the same day is the same bytes.
///
/// # Errors
/// The writer's address is not known, or an address is none.
pub fn message(letter: &Letter, headers: &MessageHeaders, text: &str, html: &str) -> Result<Vec<u8>, Diagnostic> {
    let (name, from) = match &headers.from {
        Originator::Unknown => return Err(Diagnostic::error(msg!("error-eml-from")).hint(msg!("hint-eml-from"))),
        Originator::Withheld => ("", NOBODY),
        Originator::Mailbox { name, email } => (name.as_str(), email.as_str()),
    };
    let from_address = address(from)?;
    let subject = without_isolates(&letter.subject);
    if subject.chars().count() > MAX_SUBJECT {
        return Err(Diagnostic::error(msg!("error-subject-long", limit = MAX_SUBJECT)).hint(msg!("hint-subject-long")));
    }
    let (to, cc, day_text) = (headers.to.join(","), headers.cc.join(","), headers.day.to_string());
    let files: String = headers.attachments.iter().map(|file| hex(&file.hash)).collect();
    let mut parts = vec![name, from, &to, &cc, &subject, text, html, &day_text];
    // What goes with a message makes it another.
    parts.extend((!files.is_empty()).then_some(files.as_str()));
    let digest = digest(&parts);
    let day = std::time::SystemTime::from(noon(headers.day));

    let mut builder = Message::builder()
        .from(Mailbox::new(Some(name.to_owned()), from_address.clone()))
        .subject(subject.clone())
        .date(day)
        .message_id(Some(format!("<{}@{}>", &digest[..32], from_address.domain())))
        .header(ContentLanguage(letter.language.clone()))
        .header(Unsent)
        // A draft may have no recipient; lettre asks for an envelope all the same, and never writes it.
        .envelope(
            lettre::address::Envelope::new(Some(from_address.clone()), vec![from_address.clone()])
                .map_err(|error| unbuilt(&error.to_string()))?,
        );
    for to in &headers.to {
        builder = builder.to(Mailbox::new(None, address(to)?));
    }
    for cc in &headers.cc {
        builder = builder.cc(Mailbox::new(None, address(cc)?));
    }
    let boundary = format!("appeal-{}", &digest[32..]);
    let parts = MultiPart::alternative()
        .boundary(boundary)
        .singlepart(SinglePart::builder().header(ContentType::TEXT_PLAIN).body(text.to_owned()))
        .singlepart(SinglePart::builder().header(ContentType::TEXT_HTML).body(html.to_owned()));
    let parts = headers
        .attachments
        .iter()
        .fold(mixed(parts, &headers.attachments, &digest), |parts, file| parts.singlepart(file.part()));
    let mut message = builder.multipart(parts).map_err(|error| unbuilt(&error.to_string()))?;
    if headers.from == Originator::Withheld {
        // lettre builds no message without a From; a draft may have none until its writer's own program sends it.
        message.headers_mut().remove::<header::From>();
    } else if let Some(from) = encode::from(name, from_address.as_ref()) {
        message.headers_mut().insert_raw(from);
    }
    if let Some(subject) = encode::subject(&subject) {
        message.headers_mut().insert_raw(subject);
    }
    Ok(message.formatted())
}

/// The letter as the first of several parts, where anything goes with it.
fn mixed(letter: MultiPart, attachments: &[Arc<Attachment>], digest: &str) -> MultiPart {
    if attachments.is_empty() {
        return letter;
    }
    MultiPart::mixed().boundary(format!("appeal-with-{}", &digest[32..])).multipart(letter)
}

pub(super) fn unbuilt(detail: &str) -> Diagnostic {
    Diagnostic::error(msg!("error-eml")).detail(detail)
}

fn address(text: &str) -> Result<lettre::Address, Diagnostic> {
    email_address(text).ok_or_else(|| Diagnostic::error(msg!("error-email", found = text)).hint(msg!("hint-email")))
}

/// Noon of a day in UTC: the same day in every inhabited time zone but the two farthest.
pub(super) fn noon(day: jiff::civil::Date) -> jiff::Timestamp {
    day.at(12, 0, 0, 0).to_zoned(jiff::tz::TimeZone::UTC).map(|zoned| zoned.timestamp()).unwrap_or_default()
}

pub(super) fn digest(parts: &[&str]) -> String {
    let mut hash = Sha256::new();
    for part in parts {
        // The length keeps parts apart: "ab" + "c" is not "a" + "bc".
        hash.update((part.len() as u64).to_be_bytes());
        hash.update(part.as_bytes());
    }
    hex(&hash.finalize())
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}
