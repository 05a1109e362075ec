//! Headers that lettre would write so that they are none, or say something else.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use lettre::message::header::{self, Header, HeaderName, HeaderValue};

/// The most bytes of an encoded word, so that it has at most 75 characters (RFC 2047, 2).
const MAX_WORD: usize = 45;

/// The author, whose name lettre would write as it is, though a phrase (RFC 5322, 3.2.5) has no full stop outside of quotes:
/// `.`, `J.`, `A.B`.
pub fn from(name: &str, email: &str) -> Option<HeaderValue> {
    let written_plainly = name.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_' | b'.'));
    (written_plainly && name.contains('.')).then(|| as_written(header::From::name(), format!("\"{name}\" <{email}>")))
}

/// The subject, where a part of it looks like an encoded word, as which it would be read (`=?utf-8?q?No?=`), or has several spaces:
/// between two words that lettre encodes apart they are none (RFC 2047, 6.2).
pub fn subject(text: &str) -> Option<HeaderValue> {
    let spaces_vanish = !text.is_ascii() && text.contains("  ");
    (spaces_vanish || text.contains("=?")).then(|| as_written(header::Subject::name(), encoded(text)))
}

fn as_written(name: HeaderName, written: String) -> HeaderValue {
    HeaderValue::dangerous_new_pre_encoded(name, written.clone(), written)
}

/// A text in encoded words, a line each.
fn encoded(text: &str) -> String {
    let mut words: Vec<String> = vec![String::new()];
    for c in text.chars() {
        match words.last_mut() {
            Some(word) if word.len() + c.len_utf8() <= MAX_WORD => word.push(c),
            _ => words.push(c.to_string()),
        }
    }
    let words: Vec<String> = words.iter().map(|word| format!("=?utf-8?b?{}?=", STANDARD.encode(word))).collect();
    words.join("\r\n ")
}
