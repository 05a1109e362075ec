//! A file that goes with an e-mail draft, beside the letter (RFC 2183).

use lettre::message::header::{ContentTransferEncoding, ContentType};
use lettre::message::{Body, SinglePart};
use sha2::{Digest, Sha256};

/// A file that goes with e-mail drafts, read whole.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Attachment {
    /// The name that the reader of the message sees.
    pub name: String,
    /// The hash of its name and bytes.
    pub(crate) hash: [u8; 32],
    bytes: Vec<u8>,
}

impl Attachment {
    /// A file of that name.
    pub fn new(name: impl Into<String>, bytes: Vec<u8>) -> Self {
        let name = name.into();
        let mut hash = Sha256::new();
        // The length keeps the name apart from the bytes.
        hash.update((name.len() as u64).to_be_bytes());
        hash.update(name.as_bytes());
        hash.update(&bytes);
        Self { hash: hash.finalize().into(), name, bytes }
    }

    /// Its size, in bytes.
    pub fn size(&self) -> usize {
        self.bytes.len()
    }

    /// The media type, by the name's ending.
    ///
    /// A message is sent as plain bytes: RFC 2046 allows `message/rfc822` no encoding, and a file need not be what its
    /// name says.
    fn media_type(&self) -> ContentType {
        let guessed = mime_guess::from_path(&self.name).first_or_octet_stream();
        let essence = guessed.essence_str();
        let known = match guessed.type_().as_str() {
            "message" | "multipart" => None,
            "text" if std::str::from_utf8(&self.bytes).is_ok() => {
                ContentType::parse(&format!("{essence}; charset=utf-8")).ok()
            }
            _ => ContentType::parse(essence).ok(),
        };
        known.unwrap_or_else(|| ContentType::parse("application/octet-stream").unwrap_or(ContentType::TEXT_PLAIN))
    }

    /// The part of a message. Always in base64: a text would go with line ends that no message may have.
    pub(super) fn part(&self) -> SinglePart {
        let body = Body::new_with_encoding(self.bytes.clone(), ContentTransferEncoding::Base64);
        // Base64 takes any bytes; the text as it is stands here only because the types allow for a refusal.
        let body = body.unwrap_or_else(Body::new);
        lettre::message::Attachment::new(self.name.clone()).body(body, self.media_type())
    }
}
