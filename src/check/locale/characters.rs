//! Characters that should not be in a file, and spaces where none should be.

use super::file::{Entry, File, Role};
use super::found::Found;
use super::plain_text::{PlainText, joined};
use super::script::Scripts;
use crate::check::registry::{
    BIDI_CONTROL, BYTE_ORDER_MARK, CONTROL_CHARACTER, DOUBLE_SPACE, FOREIGN_SCRIPT, LEADING_SPACE,
    REPLACEMENT_CHARACTER, TRAILING_SPACE, UNBALANCED_ISOLATE,
};
use crate::locale::pattern::{self, PatternPart};
use crate::text::{PDI, is_reordering, offence};

/// One tells enough of a file that is not text at all.
const MOST: usize = 20;

/// Characters that may stand nowhere in a file, comments included; in a literal neither, written as `\u…`.
pub(crate) fn forbidden(file: &File<'_>, found: &mut Found) {
    let mut all: Vec<(usize, usize, char)> = Vec::new();
    for (at, c) in file.source.text.char_indices() {
        let plain = c.is_ascii() && !c.is_ascii_control();
        if !plain && (matches!(c, '\u{FFFD}' | '\u{FEFF}') || is_reordering(c) || is_control(c)) {
            all.push((at, c.len_utf8(), c));
        }
    }
    for entry in &file.entries {
        for piece in entry.values().flat_map(|(_, value)| pattern::parts(&value.pattern)) {
            let PatternPart::Literal(literal) = piece else { continue };
            if !literal.contains('\\') {
                continue;
            }
            let text = fluent_syntax::unicode::unescape_unicode_to_string(literal);
            if let Some((_, c, _)) = offence(&text, false) {
                all.push((file.at(literal).start, literal.len(), c));
            }
        }
    }
    all.sort_unstable_by_key(|(at, ..)| *at);
    let mut open: Vec<(usize, usize, char)> = Vec::new();
    let mut piece = 0;
    for (at, len, c) in all.into_iter().take(MOST) {
        let here = file.pieces.partition_point(|start| *start <= at);
        if here != piece {
            unbalanced(file, &mut open, found);
            piece = here;
        }
        let rule = match c {
            '\u{FFFD}' => &REPLACEMENT_CHARACTER,
            '\u{FEFF}' => &BYTE_ORDER_MARK,
            '\u{2066}'..='\u{2068}' => {
                open.push((at, len, c));
                continue;
            }
            PDI => match open.pop() {
                // A pair is told once, where it opens.
                Some((at, len, c)) => {
                    found.add(file, &BIDI_CONTROL, at..at + len, vec![("character", code(c).into())]);
                    continue;
                }
                None => &UNBALANCED_ISOLATE,
            },
            _ if is_reordering(c) => &BIDI_CONTROL,
            _ => &CONTROL_CHARACTER,
        };
        found.add(file, rule, at..at + len, vec![("character", code(c).into())]);
    }
    unbalanced(file, &mut open, found);
}

fn unbalanced(file: &File<'_>, open: &mut Vec<(usize, usize, char)>, found: &mut Found) {
    for (at, len, c) in open.drain(..) {
        found.add(file, &UNBALANCED_ISOLATE, at..at + len, vec![("character", code(c).into())]);
    }
}

fn is_control(c: char) -> bool {
    c.is_control() && !matches!(c, '\n' | '\r' | '\t')
}

fn code(c: char) -> String {
    format!("U+{:04X}", c as u32)
}

/// Spaces at the ends of lines: nobody sees them, and inside a text of several lines they are said.
pub(crate) fn line_ends(file: &File<'_>, found: &mut Found) {
    let mut start = 0;
    for line in file.source.text.split_inclusive('\n') {
        let text = line.trim_end_matches(['\n', '\r']);
        let bare = text.trim_end_matches([' ', '\t', '\u{A0}', '\u{202F}']);
        if bare.len() < text.len() && !bare.is_empty() && !bare.starts_with('#') {
            found.add(file, &TRAILING_SPACE, start + bare.len()..start + text.len(), vec![]);
        }
        start += line.len();
    }
}

/// Spaces that a text begins or ends with, and those that stand two by two.
pub fn spaces(file: &File<'_>, text: &PlainText<'_>, found: &mut Found) {
    // An escape such as \u00A0 is meant; a space between quotation marks may be.
    let slip = |at: usize, c: char| c == ' ' || (c.is_whitespace() && text.is_verbatim(at));
    if !text.variant {
        if let Some(c) = text.text.chars().next().filter(|c| *c != '\n' && slip(0, *c)) {
            found.add(file, &LEADING_SPACE, text.place(0..c.len_utf8()), vec![]);
        }
        let last = text.text.char_indices().next_back().filter(|(at, c)| *at > 0 && slip(*at, *c));
        // A line's end was looked at already.
        if let Some((at, c)) = last.filter(|(at, _)| !text.is_verbatim(*at)) {
            found.add(file, &TRAILING_SPACE, text.place(at..at + c.len_utf8()), vec![]);
        }
    }
    let blank = |c: char| matches!(c, ' ' | '\t' | '\u{A0}' | '\u{202F}' | '\u{2009}' | '\u{3000}');
    let mut blanks = text.text.match_indices(blank).peekable();
    while let Some((start, first)) = blanks.next() {
        let mut end = start + first.len();
        while let Some((_, more)) = blanks.next_if(|(at, _)| *at == end) {
            end += more.len();
        }
        let inside = || {
            let (before, after) = (text.text[..start].chars().next_back(), text.text[end..].chars().next());
            before.is_some_and(|c| c != '\n') && after.is_some_and(|c| !matches!(c, '\n' | '\r'))
        };
        if end > start + first.len() && inside() {
            found.add(file, &DOUBLE_SPACE, text.place(start..end), vec![]);
        }
    }
}

/// Words of another script. In letters every one is a leftover; the program's own words may name flags and files, as
/// the source does.
pub fn foreign(
    file: &File<'_>,
    entry: &Entry<'_>,
    text: &PlainText<'_>,
    scripts: &Scripts,
    source: &[PlainText<'_>],
    found: &mut Found,
) {
    if file.is_list() || is_setting(entry) || !text.text.contains(|c| scripts.is_foreign(c)) {
        return;
    }
    for (start, token) in tokens(&text.text) {
        if token.contains('@') || token.contains("://") || token.starts_with('#') {
            continue;
        }
        let Some((at, _)) = token.char_indices().find(|(_, c)| scripts.is_foreign(*c)) else { continue };
        let word = token[at..].split(|c: char| !scripts.is_foreign(c)).next().unwrap_or_default();
        if file.role == Role::Program && joined(source).to_lowercase().contains(&word.to_lowercase()) {
            continue;
        }
        let range = start + at..start + at + word.len();
        found.add(file, &FOREIGN_SCRIPT, text.place(range), vec![("word", word.into())]);
    }
}

/// Whether a message sets how a language writes, in words that the program reads.
pub(crate) fn is_setting(entry: &Entry<'_>) -> bool {
    crate::locale::SETTINGS.contains(&entry.key) || crate::locale::FURTHER.contains(&entry.key)
}

/// The runs between white space, each with its place.
pub fn tokens(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let begin = text.as_ptr() as usize;
    text.split(char::is_whitespace)
        .filter(|token| !token.is_empty())
        .map(move |token| (token.as_ptr() as usize - begin, token))
}
