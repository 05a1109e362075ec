//! Characters that nobody sees, letters in pieces, and signs that belong to a web page or to the syntax of a file: they stand in
//! no text that is read on paper.

use icu_normalizer::ComposingNormalizer;
use icu_properties::props::Script;

use super::file::{Entry, File, Role};
use super::found::Found;
use super::plain_text::{PlainText, joined};
use super::script::Scripts;
use crate::check::registry::{DECOMPOSED_LETTER, INVISIBLE_CHARACTER, MARKUP};
use crate::diagnostic::Severity;

/// Scripts that show no spaces between words, and may have a break without width there.
const WITHOUT_SPACES: [Script; 5] = [Script::Thai, Script::Lao, Script::Khmer, Script::Myanmar, Script::Tibetan];
/// Scripts whose signs may be as wide as their letters.
const WIDE: [Script; 5] = [Script::Han, Script::Hiragana, Script::Katakana, Script::Hangul, Script::Bopomofo];
/// Scripts none of whose letters join or change shape beside a joiner.
const UNJOINED: [Script; 6] =
    [Script::Latin, Script::Cyrillic, Script::Greek, Script::Hebrew, Script::Armenian, Script::Georgian];

/// Looks through a text; what stands in the source, too, is meant.
pub(super) fn check(
    file: &File<'_>,
    entry: &Entry<'_>,
    text: &PlainText<'_>,
    scripts: &Scripts,
    source: &[PlainText<'_>],
    found: &mut Found,
) {
    if !text.text.is_ascii() {
        unseen(file, text, scripts, found);
        decomposed(file, text, found);
    }
    if !file.is_list() && !super::characters::is_setting(entry) {
        markup(file, text, scripts, source, found);
    }
}

/// Soft hyphens, breaks and joiners without width, and spaces of another width or script.
fn unseen(file: &File<'_>, text: &PlainText<'_>, scripts: &Scripts, found: &mut Found) {
    let mut before = None;
    for (at, c) in text.text.char_indices() {
        let misplaced = match c {
            '\u{AD}'
            | '\u{2060}'..='\u{2064}'
            | '\u{180E}'
            | '\u{34F}'
            | '\u{115F}'
            | '\u{1160}'
            | '\u{3164}'
            | '\u{FFA0}' => true,
            '\u{200B}' => !scripts.have(&WITHOUT_SPACES),
            '\u{200C}' | '\u{200D}' => before.is_some_and(|before| UNJOINED.contains(&super::script::of(before))),
            '\u{3000}' => !scripts.have(&WIDE),
            '\u{1680}' | '\u{2000}'..='\u{2008}' | '\u{200A}' | '\u{205F}' => true,
            _ => false,
        };
        // An escape is meant.
        if misplaced && text.is_verbatim(at) {
            let code = format!("U+{:04X}", c as u32);
            found.add(file, &INVISIBLE_CHARACTER, text.place(at..at + c.len_utf8()), vec![("character", code.into())]);
        }
        before = Some(c);
    }
}

/// A letter and a mark in two characters, where there is one for both: fonts and searches know that one.
fn decomposed(file: &File<'_>, text: &PlainText<'_>, found: &mut Found) {
    let normalizer = ComposingNormalizer::new_nfc();
    if normalizer.is_normalized(&text.text) {
        return;
    }
    let composed = normalizer.normalize(&text.text);
    // Marks in another order are seen the same, and nothing is shorter.
    if composed.chars().count() >= text.text.chars().count() {
        return;
    }
    let same = text.text.char_indices().zip(composed.chars()).find(|((_, own), composed)| own != composed);
    let at = same.map_or(0, |((at, _), _)| at);
    let end = text.text[at..].char_indices().nth(2).map_or(text.text.len(), |(length, _)| at + length);
    let letter: String = composed[composed.char_indices().map(|(at, _)| at).find(|it| *it == at).unwrap_or(0)..]
        .chars()
        .take(1)
        .collect();
    found.add(file, &DECOMPOSED_LETTER, text.place(at..end), vec![("letter", letter.into())]);
}

/// Entities and tags of web pages, the marks of Markdown, and braces as wide as a Chinese character.
fn markup(file: &File<'_>, text: &PlainText<'_>, scripts: &Scripts, source: &[PlainText<'_>], found: &mut Found) {
    if !text.text.contains(is_suspicious) {
        return;
    }
    let source = joined(source);
    let is_letter = matches!(file.role, Role::Shared | Role::Case(_) | Role::Card);
    for (at, c) in text.text.char_indices().filter(|(_, c)| is_suspicious(*c)) {
        let rest = &text.text[at..];
        let wide = scripts.have(&WIDE);
        let (length, severity) = match c {
            '&' => (entity(rest), Severity::Error),
            '<' => (tag(rest), Severity::Error),
            '\u{FF01}'..='\u{FF5E}' => {
                let syntax = matches!(c, '｛' | '｝' | '＄');
                ((syntax || !wide).then_some(c.len_utf8()), if syntax { Severity::Error } else { Severity::Warning })
            }
            _ if is_letter => (markdown(&text.text, at), Severity::Warning),
            _ => (None, Severity::Warning),
        };
        let Some(length) = length else { continue };
        let sign = &rest[..length];
        if !source.contains(sign) && text.is_verbatim(at) {
            found.add_weaker(file, &MARKUP, severity, text.place(at..at + length), vec![("found", sign.into())]);
        }
    }
}

/// Whether a sign may begin markup.
pub(super) fn is_suspicious(c: char) -> bool {
    matches!(c, '&' | '<' | '*' | '_' | '#' | '`' | ']' | '\u{FF01}'..='\u{FF5E}')
}

/// The length of an entity that a text begins with: `&nbsp;`, `&#160;`.
fn entity(text: &str) -> Option<usize> {
    let end = text.find(';').filter(|end| (3..=32).contains(end))?;
    let name = &text[1..end];
    let number = name.strip_prefix('#').map(|number| number.strip_prefix(['x', 'X']).unwrap_or(number));
    let is_entity = match number {
        Some(number) => !number.is_empty() && number.bytes().all(|b| b.is_ascii_hexdigit()),
        None => name.bytes().all(|b| b.is_ascii_alphanumeric()),
    };
    is_entity.then_some(end + 1)
}

/// The length of a tag that a text begins with: `<b>`, `</b>`, `<br/>`.
fn tag(text: &str) -> Option<usize> {
    let end = text.find('>').filter(|end| *end <= 80)?;
    let inside = text[1..end].strip_prefix('/').unwrap_or(&text[1..end]);
    // <name@example.org> is an address.
    let is_address = inside.contains('@') && !inside.contains(' ');
    (inside.starts_with(|c: char| c.is_ascii_alphabetic()) && !inside.contains('<') && !is_address).then_some(end + 1)
}

/// The length of a mark of Markdown at a place: `**`, `__`, `##`, backticks, `*` and `_` around words, `](`.
fn markdown(text: &str, at: usize) -> Option<usize> {
    let (before, rest) = (text[..at].chars().next_back(), &text[at..]);
    if let Some(double) = ["**", "__", "##", "]("].iter().find(|mark| rest.starts_with(**mark)) {
        return Some(double.len());
    }
    let begins = before.is_none_or(|c| !c.is_alphanumeric() && c != '*' && c != '_');
    match rest.chars().next()? {
        '`' => Some(1),
        '#' => (before.is_none_or(|c| c == '\n') && rest[1..].starts_with(' ')).then_some(1),
        mark @ ('*' | '_') if begins => {
            let inside = &rest[1..];
            let end = inside.find(mark)?;
            let words = inside.starts_with(char::is_alphanumeric) && inside[..end].ends_with(char::is_alphanumeric);
            (words && !inside[end + 1..].starts_with(char::is_alphanumeric)).then_some(1)
        }
        _ => None,
    }
}
