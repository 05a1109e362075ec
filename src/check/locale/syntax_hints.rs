//! What a person did who wrote what the parser could not read: mostly the keyboard put another sign, or a line lost its spaces.

use fluent_syntax::parser::ErrorKind;

use crate::locale::id_and_rest;
use crate::message::Message;
use crate::msg;
use crate::text::is_invisible;

/// How much of a line a hint shows.
const SHOWN: usize = 24;

/// What to do about what could not be read, where it can be told; `junk` is all of it, `at` the place in it where the parser gave up.
pub(super) fn hint(junk: &str, at: usize, kind: &ErrorKind) -> Option<Message> {
    let first = junk.lines().find(|line| !line.trim().is_empty())?;
    if let Some(hint) = sign(junk) {
        return Some(hint);
    }
    if first.starts_with("//") || first.starts_with('#') {
        return Some(msg!("hint-syntax-comment"));
    }
    let is_entry = begins_entry(first);
    if !is_entry && let Some(hint) = beginning(first) {
        return Some(hint);
    }
    if let Some(hint) = inside_braces(junk) {
        return Some(hint);
    }
    if !is_entry {
        let begin = first.trim_start().chars().next()?;
        return Some(match begin {
            '[' | '*' | '.' | '}' => begins_with(begin),
            _ if first.starts_with(' ') => return brace(junk),
            _ => msg!("hint-syntax-indent", line = crate::line_ends::beginning(first, SHOWN)),
        });
    }
    if let ErrorKind::ExpectedToken('}') = kind {
        let placeable = junk.get(..at).and_then(|before| before.rfind('{')).and_then(|open| junk.get(open + 1..at));
        if placeable.is_some_and(|inside| inside.trim_start().starts_with(|c: char| c.is_ascii_alphabetic())) {
            return Some(msg!("hint-syntax-variable"));
        }
    }
    brace(junk)
}

/// What to do about signs that Fluent does not know: wide ones, and lines that begin with another space than its own.
pub(super) fn sign(junk: &str) -> Option<Message> {
    if let Some((wide, sign)) = junk.chars().find_map(|c| Some((c, narrow(c)?))) {
        return Some(msg!("hint-syntax-wide", found = wide.to_string(), sign = sign.to_string()));
    }
    let begun = junk.lines().filter(|line| !line.trim().is_empty());
    begun.into_iter().find_map(|line| match line.chars().find(|c| *c != ' ') {
        Some('\t') => Some(msg!("hint-syntax-tab")),
        Some(c) if c.is_whitespace() => Some(msg!("hint-syntax-space")),
        _ => None,
    })
}

/// What to do about the text of a message whose first line has none, where the next one begins as no text may.
pub(super) fn text_below(junk: &str) -> Option<Message> {
    let below = junk.lines().skip(1).find(|line| !line.trim().is_empty())?;
    let begin = below.trim_start_matches(' ').chars().next()?;
    sign(junk).or_else(|| matches!(begin, '[' | '*').then(|| begins_with(begin)))
}

fn begins_with(begin: char) -> Message {
    let literal = format!("{{ \"{begin}\" }}");
    msg!("hint-syntax-begin", found = begin.to_string(), literal = literal)
}

/// What to do about the id and the sign behind it, in a line that begins with both.
fn beginning(line: &str) -> Option<Message> {
    let begun = id_and_rest(line);
    let signs = [':', '→', '⇒', '＝', '–', '—', '-', '>'];
    if let Some((_, sign)) = begun.filter(|(_, rest)| rest.starts_with(signs)) {
        let sign: String = sign.chars().take_while(|c| !c.is_alphanumeric() && !c.is_whitespace()).collect();
        return Some(msg!("hint-syntax-colon", found = sign));
    }
    // Only ids stand before the first “=” of a line at the margin.
    let before = line.split_once('=').map(|(before, _)| before.trim_end_matches(' '))?;
    let odd = before.chars().find(|c| !(c.is_ascii_alphanumeric() || matches!(c, '-' | '_')))?;
    let is_meant = !before.contains(' ') && (begun.is_some() || !odd.is_ascii());
    is_meant.then(|| msg!("hint-syntax-id", found = shown(odd)))
}

/// A character as it can be seen.
fn shown(c: char) -> String {
    if c.is_whitespace() || is_invisible(c) { format!("U+{:04X}", c as u32) } else { c.to_string() }
}

/// What to do about signs between braces: quotation marks that are not straight, arrows, names of variants.
fn inside_braces(junk: &str) -> Option<Message> {
    let quotes = ['“', '”', '„', '«', '»', '‘', '’', '\'', '‟'];
    for inside in junk.split('{').skip(1) {
        let inside = inside.split('}').next().unwrap_or_default();
        let behind_colon = inside.split(':').skip(1).any(|value| value.trim_start().starts_with(quotes));
        if behind_colon || inside.trim_start().starts_with(quotes) {
            return Some(msg!("hint-syntax-quotes"));
        }
        // Of a choice, its first line: texts of variants may have any sign.
        let head = inside.lines().next().unwrap_or_default();
        let arrow = ["→", "⇒", "–>", "—>", "−>", "=>", "- >", "＞"].into_iter().find(|arrow| head.contains(arrow));
        if let Some(arrow) = arrow.filter(|_| head.trim_start().starts_with(['$', '-']) || head.contains('(')) {
            return Some(msg!("hint-syntax-arrow", found = arrow));
        }
        if let Some(space) = inside.chars().find(|c| c.is_whitespace() && !matches!(c, ' ' | '\n' | '\r' | '\t')) {
            return Some(msg!("hint-syntax-space-inside", found = shown(space)));
        }
    }
    let is_choice = junk.contains("->");
    junk.lines().filter(|_| is_choice).find_map(|line| {
        let line = line.trim_start();
        let key = line.strip_prefix('*').unwrap_or(line).trim_start().strip_prefix('[')?.split_once(']')?.0.trim();
        let is_key = is_id(key) || key.parse::<f64>().is_ok();
        (!is_key || line.starts_with("* ")).then(|| msg!("hint-syntax-key", found = key))
    })
}

fn brace(junk: &str) -> Option<Message> {
    let count = |sign: char| junk.chars().filter(|c| *c == sign).count();
    (count('{') != count('}')).then(|| msg!("hint-syntax-brace"))
}

/// Whether a line begins a message, a term or an attribute.
fn begins_entry(line: &str) -> bool {
    let name = line.split_once('=').map(|(name, _)| name.trim_matches(' '));
    name.is_some_and(|name| is_id(name.strip_prefix(['-', '.']).unwrap_or(name)))
}

fn is_id(name: &str) -> bool {
    name.starts_with(|c: char| c.is_ascii_alphabetic())
        && name.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'_'))
}

/// The sign of Fluent that a wide one stands for.
fn narrow(c: char) -> Option<char> {
    Some(match c {
        '＝' => '=',
        '｛' => '{',
        '｝' => '}',
        '＄' => '$',
        '［' => '[',
        '］' => ']',
        '＊' => '*',
        '．' => '.',
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_done_is_told() {
        let parsed = |text: &str| {
            let (_, errors) = fluent_syntax::parser::parse(text).unwrap_err();
            let error = &errors[0];
            let slice = error.slice.clone().unwrap();
            hint(&text[slice.clone()], error.pos.start.saturating_sub(slice.start), &error.kind).map(|hint| hint.id)
        };
        for (text, id) in [
            ("// a\n", "hint-syntax-comment"),
            ("#a\n", "hint-syntax-comment"),
            ("a := One\n", "hint-syntax-colon"),
            ("a → One\n", "hint-syntax-colon"),
            ("aé = One\n", "hint-syntax-id"),
            ("a\u{2010}b = One\n", "hint-syntax-id"),
            ("\u{200B}a = One\n", "hint-syntax-id"),
            ("a\u{A0}= One\n", "hint-syntax-id"),
            ("a = { DATE($day, form: “in”) }\n", "hint-syntax-quotes"),
            ("a = { $b –>\n    [x] y\n   *[z] z\n }\n", "hint-syntax-arrow"),
            ("a = {\u{A0}$b }\n", "hint-syntax-space-inside"),
            ("a = { $b ->\n    [für] y\n   *[z] z\n }\n", "hint-syntax-key"),
            ("a = { $b ->\n    [x] y\n   * [z] z\n }\n", "hint-syntax-key"),
            ("a = One\n\ttwo\n", "hint-syntax-tab"),
            ("a = One\n\u{A0}\u{A0}two\n", "hint-syntax-space"),
            ("a = One\ntwo of them\n", "hint-syntax-indent"),
            ("a: One\n", "hint-syntax-colon"),
            ("a ＝ One\n", "hint-syntax-wide"),
            ("a = { “x” }\n", "hint-syntax-quotes"),
            ("a = One\n    [sic] two\n", "hint-syntax-begin"),
            ("a = One\n    *two\n", "hint-syntax-begin"),
            ("a = { $b\n", "hint-syntax-brace"),
            ("a = { the name }\n", "hint-syntax-variable"),
        ] {
            assert_eq!(parsed(text), Some(id), "{text:?}");
        }
    }
}
