//! The last gate before a terminal: whatever was forgotten before it, nothing that comes from data is obeyed there.
//!
//! What is said is made visible where it is said ([`crate::ui`]). Here it is held once more, with all else that a command
//! prints: only the program's own sequences pass, which set colours and begin a line anew. What sets the clipboard of a terminal
//! passes in no text, the program's own neither: [`Screen::copy`] alone writes it.

use std::io::{self, Write};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;

use crate::text::{FSI, PDI, is_steering};

/// No longer text is set, in bytes of base64: some terminals take no more, and leave away what is longer without a word.
const MOST_COPIED: usize = 74_994;

/// What a person reads words on.
pub(crate) trait Screen: Write {
    /// Sets the clipboard of the terminal (OSC 52).
    ///
    /// # Errors
    /// The text is too long for it, or cannot be written.
    fn copy(&mut self, text: &str) -> io::Result<()>;
}

impl Screen for Terminal<'_> {
    fn copy(&mut self, text: &str) -> io::Result<()> {
        let encoded = STANDARD.encode(text);
        if encoded.len() > MOST_COPIED {
            return Err(io::ErrorKind::FileTooLarge.into());
        }
        // The alphabet of base64 has nothing that a terminal could obey.
        write!(self.inner, "\u{1b}]52;c;{encoded}\u{7}")?;
        self.inner.flush()
    }
}

/// Writes to a terminal, or to what may be shown on one.
pub struct Terminal<'a> {
    inner: &'a mut dyn Write,
    /// The beginning of a character whose end has not come yet.
    kept: Vec<u8>,
}

impl<'a> Terminal<'a> {
    /// Holds what is written there.
    pub fn new(inner: &'a mut dyn Write) -> Self {
        Self { inner, kept: Vec::new() }
    }
}

impl Write for Terminal<'_> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let mut text = std::mem::take(&mut self.kept);
        text.extend_from_slice(bytes);
        let whole = whole_characters(&text);
        self.kept = text.split_off(whole);
        let mut out = String::with_capacity(text.len());
        for chunk in text.utf8_chunks() {
            show(chunk.valid(), &mut out);
            if !chunk.invalid().is_empty() {
                out.push(char::REPLACEMENT_CHARACTER);
            }
        }
        self.inner.write_all(out.as_bytes())?;
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        self.inner.flush()
    }
}

/// How much of it is whole: a character may be cut by the end of what is written at once.
fn whole_characters(bytes: &[u8]) -> usize {
    match std::str::from_utf8(bytes) {
        Err(error) if error.error_len().is_none() => error.valid_up_to(),
        _ => bytes.len(),
    }
}

fn show(text: &str, out: &mut String) {
    let mut rest = text;
    while let Some(c) = rest.chars().next() {
        let own = own_sequence(rest);
        let (taken, after) = rest.split_at(own.unwrap_or(c.len_utf8()));
        if own.is_some() || matches!(c, '\t' | FSI | PDI) || !is_steering(c) {
            out.push_str(taken);
        } else {
            out.extend(c.escape_unicode());
        }
        rest = after;
    }
}

/// The length of a sequence of the program's own: `CSI … m` for colours, a line that begins anew, the end of a mail's line.
fn own_sequence(text: &str) -> Option<usize> {
    const ANEW: &str = "\r\u{1b}[K";
    if text.starts_with(ANEW) {
        return Some(ANEW.len());
    }
    if text.starts_with("\r\n") {
        return Some(2);
    }
    let parameters = text.strip_prefix("\u{1b}[")?;
    let end = parameters.find(|c: char| !c.is_ascii_digit() && c != ';')?;
    parameters[end..].starts_with('m').then_some(2 + end + 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(pieces: &[&[u8]]) -> String {
        let mut out = Vec::new();
        let mut terminal = Terminal::new(&mut out);
        pieces.iter().for_each(|piece| terminal.write_all(piece).unwrap());
        String::from_utf8(out).unwrap()
    }

    #[test]
    fn what_a_terminal_obeys_is_written_out() {
        assert_eq!(shown(&["a\u{9b}2J\u{1b}]0;x\u{7}\r".as_bytes()]), "a\\u{9b}2J\\u{1b}]0;x\\u{7}\\u{d}");
        assert_eq!(shown(&[b"\x9b2J"]), "\u{FFFD}2J");
        assert_eq!(shown(&["\u{202e}\u{2066}".as_bytes()]), "\\u{202e}\\u{2066}");
    }

    #[test]
    fn the_programs_own_colours_and_isolates_pass() {
        let own = "\r\u{1b}[K\u{1b}[1;31mred\u{1b}[0m \u{2068}Ana\u{2069}\tنام\u{200c}ها\r\n";
        assert_eq!(shown(&[own.as_bytes()]), own);
        assert_eq!(shown(&[b"\x1b[2J"]), "\\u{1b}[2J");
    }

    #[test]
    fn the_clipboard_is_set_by_the_program_and_by_no_text() {
        let text = "نامه\u{1b}]52;c;eA==\u{7}\n";
        let mut out = Vec::new();
        Terminal::new(&mut out).copy(text).unwrap();
        let sequence = String::from_utf8(out).unwrap();
        let encoded = sequence.strip_prefix("\u{1b}]52;c;").and_then(|rest| rest.strip_suffix('\u{7}')).unwrap();
        assert_eq!(STANDARD.decode(encoded).unwrap(), text.as_bytes());
        assert_eq!(shown(&[sequence.as_bytes()]), format!("\\u{{1b}}]52;c;{encoded}\\u{{7}}"));
        assert_eq!(shown(&[b"\x1b]52;c;eA==\x1b\\"]), "\\u{1b}]52;c;eA==\\u{1b}\\");
    }

    #[test]
    fn what_no_terminal_takes_is_not_cut() {
        let mut out = Vec::new();
        assert!(Terminal::new(&mut out).copy(&"x".repeat(57_000)).is_err());
        assert!(out.is_empty());
        Terminal::new(&mut out).copy(&"x".repeat(56_000)).unwrap();
    }

    #[test]
    fn a_character_may_come_in_pieces() {
        assert_eq!(shown(&[b"\xd9", b"\x86!"]), "ن!");
        assert_eq!(shown(&[b"\xc2", b"\x9b"]), "\\u{9b}");
    }
}
