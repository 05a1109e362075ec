//! Documents that go with a message: a ready message as one, which mail programs open, anything else as a file.

use lettre::message::header::{ContentDisposition, ContentTransferEncoding, ContentType};
use lettre::message::{Body, SinglePart};

use crate::format;

/// A document as a part of a message; `name` is the name of its file, `form` that of its format in an outbox.
///
/// # Errors
/// A ready message is none that can go as it is; what is wrong with it.
pub(crate) fn part(name: &str, form: &str, bytes: &[u8]) -> Result<SinglePart, String> {
    let is_message = format::is_message(form);
    // A head with letters beyond ASCII makes it another kind (RFC 6532, 3.7). That may go in any encoding, so that the way need not
    // take such heads.
    let kind = if is_message && !bytes.is_ascii() { "message/global" } else { format::media_type_of(form) };
    let kind = ContentType::parse(kind).map_err(|error| error.to_string())?;
    let name: String =
        name.chars().map(|c| if c.is_ascii_graphic() && c != '"' && c != '\\' { c } else { '-' }).collect();
    let part = SinglePart::builder().header(kind).header(ContentDisposition::attachment(&name));
    if is_message && bytes.is_ascii() {
        // RFC 2046 allows a message nothing but 7bit here; lettre would choose another encoding.
        // Its own check is not asked: it takes 76 for the longest line, not 998.
        is_seven_bit(bytes)?;
        let body = Body::dangerous_pre_encoded(bytes.to_vec(), ContentTransferEncoding::SevenBit);
        return Ok(part.body(body));
    }
    // base64, because text would go with its own line ends otherwise.
    let body = Body::new_with_encoding(bytes.to_vec(), ContentTransferEncoding::Base64).map_err(|_| "base64")?;
    Ok(part.body(body))
}

/// Whether a message can go as it is (RFC 2045, 2.7): pure ASCII, lines of at most 998 bytes that end in CRLF.
fn is_seven_bit(message: &[u8]) -> Result<(), String> {
    for line in message.split_inclusive(|byte| *byte == b'\n') {
        let content = line.strip_suffix(b"\r\n").ok_or("a line that does not end in CRLF")?;
        if content.len() > 998 {
            return Err("a line of more than 998 bytes".to_owned());
        }
        if content.iter().any(|byte| matches!(byte, b'\r' | b'\0' | 128..)) {
            return Err("a byte that is not ASCII".to_owned());
        }
    }
    Ok(())
}
