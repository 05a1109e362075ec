//! The text of a published action, whatever it is stored as.

use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};
use encoding_rs::{Encoding, UTF_8};

use super::{html, office_file};
use crate::text::is_invisible;

/// A published action is no larger, in bytes.
pub(crate) const MOST: u64 = 16 << 20;

/// Its text is no longer, in bytes: it is some pages. Each line of it is kept in memory, cut into words.
pub(crate) const MOST_TEXT: usize = 1 << 20;

/// Where the head of a web page says in what encoding it is.
const HEAD: usize = 2048;

/// A published action as text.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Published {
    pub text: String,
    /// The page that it was published on, where it says so itself.
    pub address: Option<String>,
    /// The heading of that page.
    pub heading: Option<String>,
}

impl Published {
    /// A text as it is. Whatever its lines end with, one kind of ends counts them.
    fn of(text: &str) -> Self {
        let text = text.replace("\r\n", "\n").replace(['\r', '\u{85}', '\u{2028}', '\u{2029}'], "\n");
        Self { text, ..Self::default() }
    }

    /// Whether nothing stands in it that can be seen: a scanned page, an empty file.
    fn is_blank(&self) -> bool {
        self.text.chars().all(is_invisible)
    }
}

/// What a file is, by its first bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Unread {
    /// A PDF: another program turns it into text.
    Pdf,
    /// A document of a word processor that is damaged, or in a format that is none of those known.
    Document,
    /// Nothing that has text.
    NoText,
    /// More text than any published action has.
    Long,
}

/// Reads what a file holds.
///
/// # Errors
/// It is not text, no web page and no document that is known; or there is no text in it, or too much.
pub(crate) fn read(bytes: &[u8]) -> Result<Published, Unread> {
    stored(bytes).and_then(held)
}

/// Takes the text of a file that another program has read.
///
/// # Errors
/// There is none, or too much.
pub(crate) fn read_text(text: &str) -> Result<Published, Unread> {
    held(Published::of(text))
}

fn held(published: Published) -> Result<Published, Unread> {
    if published.is_blank() {
        Err(Unread::NoText)
    } else if published.text.len() > MOST_TEXT {
        Err(Unread::Long)
    } else {
        Ok(published)
    }
}

/// What is stored in a file of any kind.
fn stored(bytes: &[u8]) -> Result<Published, Unread> {
    if bytes.starts_with(b"%PDF-") {
        return Err(Unread::Pdf);
    }
    if bytes.starts_with(b"PK\x03\x04") {
        let text = office_file::read(bytes).ok_or(Unread::Document)?;
        return Ok(Published::of(&text));
    }
    if bytes.starts_with(b"\xD0\xCF\x11\xE0") || bytes.starts_with(b"{\\rtf") {
        return Err(Unread::Document);
    }
    let text = decoded(bytes);
    if text.contains('\0') {
        return Err(Unread::NoText);
    }
    if is_page(&text) {
        let page = html::read(&text);
        return Ok(Published { address: page.address, heading: page.heading, ..Published::of(&page.text) });
    }
    Ok(Published::of(&text))
}

/// Text in the encoding that its mark, its head or its bytes tell.
fn decoded(bytes: &[u8]) -> String {
    let told = Encoding::for_bom(bytes).map(|(encoding, _)| encoding);
    let told = told.or_else(|| std::str::from_utf8(bytes).is_ok().then_some(UTF_8)).or_else(|| of_head(bytes));
    let encoding = told.unwrap_or_else(|| {
        let mut detector = EncodingDetector::new(Iso2022JpDetection::Deny);
        detector.feed(bytes, true);
        detector.guess(None, Utf8Detection::Allow)
    });
    encoding.decode(bytes).0.into_owned()
}

/// The encoding that the head of a web page names.
fn of_head(bytes: &[u8]) -> Option<&'static Encoding> {
    let head = String::from_utf8_lossy(&bytes[..bytes.len().min(HEAD)]).to_lowercase();
    let rest = head.split_once("charset=")?.1.trim_start_matches(['"', '\'']);
    let name = rest.split(|c: char| !c.is_ascii_alphanumeric() && c != '-' && c != '_').next()?;
    Encoding::for_label(name.as_bytes())
}

/// Whether a text is a web page: it begins with markup, or has some of it.
fn is_page(text: &str) -> bool {
    let start = text.trim_start_matches(['\u{FEFF}', ' ', '\n', '\r', '\t']);
    let head = start.chars().take(HEAD).collect::<String>().to_lowercase();
    let begins = ["<!doctype html", "<html", "<?xml", "<!--", "<head", "<body"].iter().any(|tag| head.starts_with(tag));
    begins || head.starts_with('<') && ["<p>", "<p ", "<div", "<h1", "<table"].iter().any(|tag| head.contains(tag))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_is_read_in_its_encoding() {
        let text = |bytes: &[u8]| read(bytes).unwrap().text;
        assert_eq!(text("Salutation: “Señor”".as_bytes()), "Salutation: “Señor”");
        assert_eq!(text(b"\xFF\xFEA\0B\0"), "AB");
        assert!(
            text(b"El Ministro de Justicia, Se\xF1or Jos\xE9 P\xE9rez, est\xE1 en la capital")
                .contains("Señor José Pérez")
        );
        assert_eq!(text(b"<html><meta charset=windows-1256><p>\xD3\xE1\xC7\xE3"), "سلام");
    }

    #[test]
    fn lines_end_in_any_way() {
        assert_eq!(read(b"a\rb\r\nc\n\rd").unwrap().text, "a\nb\nc\n\nd");
    }

    #[test]
    fn what_has_no_text_is_told() {
        assert_eq!(read(b"%PDF-1.7").unwrap_err(), Unread::Pdf);
        for blank in ["", " \u{A0}\r\n\u{FEFF}", "<html><title>No</title><p> </p>"] {
            assert_eq!(read(blank.as_bytes()).unwrap_err(), Unread::NoText);
        }
        assert_eq!(read("a\n".repeat(MOST_TEXT / 2 + 1).as_bytes()).unwrap_err(), Unread::Long);
        assert_eq!(read(b"PK\x03\x04rest").unwrap_err(), Unread::Document);
        assert_eq!(read(b"\x7FELF\0\0\0").unwrap_err(), Unread::NoText);
    }
}
