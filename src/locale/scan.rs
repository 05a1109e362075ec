//! What the parser does not come back from, and where a piece of a text stands in it.

use std::ops::Range;

/// The byte range of a piece of `source` that a syntax tree holds.
pub fn span(source: &str, piece: &str) -> Range<usize> {
    let start = (piece.as_ptr() as usize).wrapping_sub(source.as_ptr() as usize);
    // What is no piece of it has no place, even where it happens to stand right behind it in memory.
    match start.checked_add(piece.len()) {
        Some(end) if end <= source.len() => start..end,
        _ => 0..0,
    }
}

/// Where the line begins that a byte of a text stands on.
pub(crate) fn line_start(text: &str, at: usize) -> usize {
    text[..at].rfind('\n').map_or(0, |end| end + 1)
}

/// The id of the message or term that a text begins with, `id =`; of a term with the hyphen. No more of the text is looked at than that.
pub(crate) fn begun_by(text: &str) -> Option<&str> {
    let (id, behind) = id_and_rest(text)?;
    behind.starts_with('=').then_some(id)
}

/// The same, of what stands before the sign behind it.
pub(crate) fn named_by(name: &str) -> Option<&str> {
    let (id, behind) = id_and_rest(name)?;
    behind.is_empty().then_some(id)
}

/// The id that a text begins with, and what stands behind the spaces behind it.
pub(crate) fn id_and_rest(text: &str) -> Option<(&str, &str)> {
    // Nearly all lines of a file end here.
    if !text.starts_with(|c: char| c.is_ascii_alphabetic() || c == '-') {
        return None;
    }
    let is_of_id = |b: u8| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'_');
    let end = text.bytes().position(|b| !is_of_id(b)).unwrap_or(text.len());
    let (id, behind) = text.split_at(end);
    let name = id.strip_prefix('-').unwrap_or(id);
    name.starts_with(|c: char| c.is_ascii_alphabetic()).then(|| (id, behind.trim_start_matches(' ')))
}

/// What the parser does not come back from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Trap {
    /// Braces or parentheses that stand too deep, and the place of the first: the parser would recurse that far.
    Depth(usize),
    /// An escape that breaks off at a character of several bytes, behind its `\u`: the parser would cut that character in
    /// two (https://github.com/projectfluent/fluent-rs/issues/389).
    Escape(Range<usize>),
}

/// The first thing that the parser would not come back from; braces and parentheses may stand `limit` deep.
///
/// Text is told from expressions as the grammar does (a quote in text is a quote, in an expression it begins a literal),
/// because a count that is fooled lets the parser overflow its stack. A line `name =` begins an entry wherever it stands:
/// inside an expression the parser gives up there, too. So does a line `#`, which is a comment to its end.
pub(crate) fn trap(source: &str, limit: usize) -> Option<Trap> {
    // Of each open placeable: how many parentheses are open in it, and whether its variants have begun.
    let mut open: Vec<(usize, bool)> = Vec::new();
    let mut parentheses = 0;
    let mut at = 0;
    // All that counts is ASCII, of which no byte is part of another character.
    let bytes = source.as_bytes();
    while let Some(byte) = bytes.get(at) {
        if (at == 0 || bytes[at - 1] == b'\n') && begins_entry(&source[at..]) {
            open.clear();
            parentheses = 0;
            if *byte == b'#' {
                at += source[at..].find('\n').map_or(source.len() - at, |end| end + 1);
                continue;
            }
        }
        let in_expression = open.last().is_some_and(|(_, variants)| !variants);
        match byte {
            b'{' => open.push((0, false)),
            b'}' => {
                if let Some((inside, _)) = open.pop() {
                    parentheses -= inside;
                }
            }
            b'"' if in_expression => {
                let literal = literal(&source[at + 1..]);
                if let Some(escape) = broken_escape(literal) {
                    return Some(Trap::Escape(at + 1 + escape.start..at + 1 + escape.end));
                }
                at += 1 + literal.len();
            }
            b'(' if in_expression => {
                if let Some((inside, _)) = open.last_mut() {
                    *inside += 1;
                    parentheses += 1;
                }
            }
            b')' if in_expression => {
                if let Some((inside, _)) = open.last_mut().filter(|(inside, _)| *inside > 0) {
                    *inside -= 1;
                    parentheses -= 1;
                }
            }
            b'-' if in_expression && bytes[at..].starts_with(b"->") => {
                if let Some((_, variants)) = open.last_mut() {
                    *variants = true;
                }
            }
            _ => {}
        }
        if open.len() + parentheses > limit {
            return Some(Trap::Depth(at));
        }
        at += 1;
    }
    None
}

/// A literal from behind its first quote to before its last, which the end of the line stands for, too.
fn literal(text: &str) -> &str {
    let mut escaped = false;
    let end = text.find(|c| {
        let ends = c == '\n' || (c == '"' && !escaped);
        escaped = c == '\\' && !escaped;
        ends
    });
    &text[..end.unwrap_or(text.len())]
}

/// The digits of an escape that are too few, and the character of several bytes that follows them.
fn broken_escape(literal: &str) -> Option<Range<usize>> {
    let bytes = literal.as_bytes();
    let mut at = 0;
    while at < bytes.len() {
        let digits = match (bytes[at], bytes.get(at + 1)) {
            (b'\\', Some(b'u')) => 4,
            (b'\\', Some(b'U')) => 6,
            (b'\\', _) => {
                at += 2;
                continue;
            }
            _ => {
                at += 1;
                continue;
            }
        };
        let start = at + 2;
        at = start + bytes[start..].iter().take(digits).take_while(|byte| byte.is_ascii_hexdigit()).count();
        if at - start < digits
            && let Some(c) = literal[at..].chars().next().filter(|c| !c.is_ascii())
        {
            return Some(start..at + c.len_utf8());
        }
    }
    None
}

/// Whether a line is the first of an entry: a comment, or `name =`, or `-name =`.
fn begins_entry(line: &str) -> bool {
    begun_by(line).is_some() || line.starts_with('#')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_piece_of_the_text_has_a_place_in_it() {
        let text = "greeting = Hello";
        assert_eq!(span(text, &text[11..]), 11..16);
        let (before, behind) = text.split_at(11);
        assert_eq!(span(before, behind), 0..0);
    }

    #[test]
    fn braces_are_counted_before_they_are_parsed() {
        let at = |text: &str, limit| match trap(text, limit) {
            Some(Trap::Depth(at)) => Some(at),
            _ => None,
        };
        assert_eq!(at("a = { $b }\nc = { \"{{{\" }\n", 2), None);
        assert_eq!(at(&format!("a = {}", "{".repeat(20_000)), 32), Some(36));
        assert_eq!(at(&"a = {\n".repeat(100), 32), None, "each entry starts anew");
        assert!(at(&format!("a = {{ {}", "NUMBER(".repeat(5_000)), 32).is_some());
        assert!(at(&format!("a = {{ $b ->\n *[c] \"{}", "{".repeat(1_000)), 32).is_some(), "a quote in text");
        assert!(at(&format!("a = {}", "{{{{{{{{{{\nNUMBER(".repeat(33)), 32).is_some(), "no entry begins there");
    }

    #[test]
    fn escapes_that_the_parser_would_cut_in_a_character_are_found() {
        let cut = |text: &'static str| match trap(text, 32) {
            Some(Trap::Escape(at)) => Some(&text[at]),
            _ => None,
        };
        assert_eq!(cut("a = { \"\\u00é\" }"), Some("00é"));
        assert_eq!(cut("a = { NUMBER($b, c: \"x\\\"\\Uسلام"), Some("س"));
        for sound in [
            "{ \"\\u00E9é\" }",
            "{ \"\\\\ué\" }",
            "\\ué",
            "{ \"\\u00x\" }",
            "{ \"\\é\\u\" }",
            "{ \"\\",
            "\n# { \"\\ué\" }",
        ] {
            assert_eq!(trap(&format!("a = {sound}"), 32), None, "{sound}");
            // Nothing happens to the parser.
            let _ = fluent_syntax::parser::parse(format!("a = {sound}"));
        }
    }
}
