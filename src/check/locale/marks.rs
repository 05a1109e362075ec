//! Characters that nobody sees, letters in pieces, and signs that belong to a web page or to the syntax of a file: they stand in
//! no text that is read on paper.

use icu_normalizer::ComposingNormalizer;
use icu_properties::props::Script;

use super::file::{Entry, File, Role};
use super::found::Found;
use super::plain_text::{PLACEABLE, PlainText, joined};
use super::script::Scripts;
use crate::check::registry::{DECOMPOSED_LETTER, INVISIBLE_CHARACTER, MARKUP};
use crate::diagnostic::Severity;

/// Scripts that show no spaces between words, and may have a break without width there.
const WITHOUT_SPACES: [Script; 5] = [Script::Thai, Script::Lao, Script::Khmer, Script::Myanmar, Script::Tibetan];
/// Scripts that are written from right to left.
const FROM_RIGHT: [Script; 6] =
    [Script::Arabic, Script::Hebrew, Script::Syriac, Script::Thaana, Script::Nko, Script::Adlam];
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
            | '\u{FFA0}'
            | '\u{2028}'
            | '\u{2029}'
            | '\u{2800}'
            | '\u{E0000}'..='\u{E007F}' => true,
            '\u{200E}' | '\u{200F}' | '\u{61C}' => !scripts.have(&FROM_RIGHT),
            // It says how an emoji looks, and nothing of a letter.
            '\u{FE00}'..='\u{FE0F}' => before.is_some_and(char::is_alphabetic),
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
    if !may_have_signs(&text.text) {
        return;
    }
    let source = joined(source);
    let is_letter = matches!(file.role, Role::Shared | Role::Case(_) | Role::Card);
    for (at, c) in text.text.char_indices().filter(|(at, c)| *at == 0 || is_suspicious(*c) || may_be_to_do(*c)) {
        let rest = &text.text[at..];
        let wide = scripts.have(&WIDE);
        let (length, severity) = match c {
            '&' => (entity(rest), Severity::Error),
            '<' => (tag(rest), Severity::Error),
            '\u{FF01}'..='\u{FF5E}' => {
                let syntax = matches!(c, '｛' | '｝' | '＄');
                ((syntax || !wide).then_some(c.len_utf8()), if syntax { Severity::Error } else { Severity::Warning })
            }
            _ if is_joined(c) => (Some(c.len_utf8()), Severity::Warning),
            _ if is_letter => (typed(&text.text, at).or_else(|| markdown(&text.text, at)), Severity::Warning),
            _ => (None, Severity::Warning),
        };
        let Some(length) = length else { continue };
        let sign = &rest[..length];
        if !source.contains(sign) && text.is_verbatim(at) {
            found.add_weaker(file, &MARKUP, severity, text.place(at..at + length), vec![("found", sign.into())]);
        }
    }
}

/// Whether a text may have signs of something else than a letter.
pub(super) fn may_have_signs(text: &str) -> bool {
    text.contains(is_suspicious) || text.starts_with(BEGINNINGS) || TO_DO.iter().any(|word| text.contains(word))
}

/// Whether a sign may begin markup.
fn is_suspicious(c: char) -> bool {
    matches!(c, '&' | '<' | '*' | '_' | '#' | '`' | ']' | '~' | '%' | '\\' | '$' | '\u{FF01}'..='\u{FF5E}')
        || is_joined(c)
}

/// Signs of Fluent that no text begins with.
const BEGINNINGS: [char; 3] = ['=', ':', '>'];

fn may_be_to_do(c: char) -> bool {
    TO_DO.iter().any(|word| word.starts_with(c))
}

/// Whether a character is several letters in one, a letter in one of its shapes, or one of mathematics: they look like letters, and
/// no search and no screen reader takes them for these.
fn is_joined(c: char) -> bool {
    let is_rial_or_ornament = matches!(c, '\u{FD3E}' | '\u{FD3F}' | '\u{FDF2}' | '\u{FDFA}'..='\u{FDFF}');
    matches!(c, '\u{FB00}'..='\u{FDFF}' | '\u{FE70}'..='\u{FEFC}' | '\u{1D400}'..='\u{1D7FF}') && !is_rial_or_ornament
}

/// What stands for a text that is still to be written.
const TO_DO: [&str; 4] = ["TODO", "TBD", "FIXME", "XXX"];

/// The length of what was meant for the file, or for another program, and stands in the text: a sign of Fluent at its beginning or before
/// a variable, `%s`, `\n`, a note that something is to be done.
fn typed(text: &str, at: usize) -> Option<usize> {
    let (before, rest) = (text[..at].chars().next_back(), &text[at..]);
    let next = rest.chars().nth(1);
    let is = |holds: bool, length: usize| holds.then_some(length);
    match rest.chars().next()? {
        sign if BEGINNINGS.contains(&sign) => is(at == 0 && next.is_some_and(char::is_whitespace), 1),
        '$' => is(rest[1..].trim_start_matches(' ').starts_with(PLACEABLE), 1),
        '%' => is(
            matches!(next, Some('s' | 'd' | '@'))
                && !before.is_some_and(char::is_numeric)
                && !rest.chars().nth(2).is_some_and(char::is_alphanumeric),
            2,
        ),
        '\\' => is(next.is_some_and(|c| c.is_ascii_alphabetic()), 2),
        '~' => is(rest.starts_with("~~"), 2),
        begin if may_be_to_do(begin) => {
            let word = TO_DO.into_iter().find(|word| rest.starts_with(word))?;
            let goes_on = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
            is(!goes_on(before) && !goes_on(rest[word.len()..].chars().next()), word.len())
        }
        _ => None,
    }
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
