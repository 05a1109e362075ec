//! The texts of the protocol (RFC 3501): what responses say, and how a command says a name.

use std::fmt::Write as _;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;

pub(super) fn upper(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).to_ascii_uppercase()
}

/// The size of the literal that begins behind a line: `{12}`.
pub(super) fn literal_size(line: &[u8]) -> Option<usize> {
    let inner = line.strip_suffix(b"}")?;
    let at = inner.iter().rposition(|byte| *byte == b'{')?;
    std::str::from_utf8(&inner[at + 1..]).ok()?.parse().ok()
}

/// Whether a text can stand between quotes (RFC 3501): it is ASCII, and has no control characters.
pub(super) fn is_plain(text: &str) -> bool {
    text.bytes().all(|byte| matches!(byte, b' '..=b'~'))
}

/// A text between quotes.
pub(super) fn quoted(text: &[u8]) -> Vec<u8> {
    let mut out = vec![b'"'];
    for byte in text {
        if matches!(byte, b'"' | b'\\') {
            out.push(b'\\');
        }
        out.push(*byte);
    }
    out.push(b'"');
    out
}

/// A folder of a LIST response.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Listed {
    pub(super) attributes: Vec<String>,
    pub(super) name: Vec<u8>,
}

impl Listed {
    pub(super) fn parse(response: &[u8]) -> Option<Self> {
        let head = b"* LIST (";
        if response.len() < head.len() || !response[..head.len()].eq_ignore_ascii_case(head) {
            return None;
        }
        let rest = &response[head.len()..];
        let close = rest.iter().position(|byte| *byte == b')')?;
        let attributes = upper(&rest[..close]).split(' ').map(str::to_owned).collect();
        let (_, rest) = string(rest[close + 1..].strip_prefix(b" ")?)?;
        let (name, _) = string(rest.strip_prefix(b" ")?)?;
        Some(Self { attributes, name })
    }
}

/// A quoted text, a literal or an atom, and what follows it.
fn string(text: &[u8]) -> Option<(Vec<u8>, &[u8])> {
    match text.first()? {
        b'"' => {
            let (mut out, mut at) = (Vec::new(), 1);
            loop {
                match text.get(at)? {
                    b'"' => return Some((out, &text[at + 1..])),
                    b'\\' => {
                        at += 1;
                        out.push(*text.get(at)?);
                    }
                    byte => out.push(*byte),
                }
                at += 1;
            }
        }
        b'{' => {
            let line = text.iter().position(|byte| *byte == b'\n')?;
            let size = literal_size(text[..line].strip_suffix(b"\r")?)?;
            let rest = &text[line + 1..];
            Some((rest.get(..size)?.to_vec(), &rest[size..]))
        }
        _ => {
            let end = text.iter().position(|byte| matches!(byte, b' ' | b'\r' | b'\n')).unwrap_or(text.len());
            Some((text[..end].to_vec(), &text[end..]))
        }
    }
}

/// A folder's name in the protocol's own UTF-7 (RFC 3501, 5.1.3).
pub(super) fn utf7(name: &str) -> Vec<u8> {
    let mut out = String::new();
    let mut run: Vec<u8> = Vec::new();
    let flush = |run: &mut Vec<u8>, out: &mut String| {
        if !run.is_empty() {
            let encoded = STANDARD.encode(&*run).replace('/', ",");
            let _ = write!(out, "&{}-", encoded.trim_end_matches('='));
            run.clear();
        }
    };
    for c in name.chars() {
        match c {
            ' '..='~' => {
                flush(&mut run, &mut out);
                out.push(c);
                if c == '&' {
                    out.push('-');
                }
            }
            _ => c.encode_utf16(&mut [0; 2]).iter().for_each(|unit| run.extend(unit.to_be_bytes())),
        }
    }
    flush(&mut run, &mut out);
    out.into_bytes()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn folders_are_read_in_every_form() {
        let listed = |text: &[u8]| Listed::parse(text).map(|listed| String::from_utf8(listed.name).unwrap());
        assert_eq!(listed(br#"* LIST (\HasNoChildren \Drafts) "/" Drafts"#).as_deref(), Some("Drafts"));
        assert_eq!(listed(br#"* list () NIL "My \"own\" drafts""#).as_deref(), Some("My \"own\" drafts"));
        assert_eq!(listed(b"* LIST (\\Drafts) \".\" {6}\r\nDra ft").as_deref(), Some("Dra ft"));
        assert_eq!(listed(br#"* LIST (\Drafts) "/" Drafts ("OLDNAME" ("Old"))"#).as_deref(), Some("Drafts"));
        for wrong in ["", "* LIST", "* LIST (", "* LIST ()", "* LIST () \"/", "* LIST () \"/\" {9}\r\nabc"] {
            assert_eq!(listed(wrong.as_bytes()), None, "{wrong}");
        }
    }

    #[test]
    fn names_of_other_scripts_are_written_as_the_protocol_wants() {
        assert_eq!(utf7("Drafts & more"), b"Drafts &- more");
        // The example of RFC 3501.
        assert_eq!(utf7("~peter/mail/台北/日本語"), b"~peter/mail/&U,BTFw-/&ZeVnLIqe-");
    }
}
