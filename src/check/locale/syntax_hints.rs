//! What a person did who wrote what the parser could not read: mostly the keyboard put another sign, or a line lost its spaces.

use fluent_syntax::parser::ErrorKind;

use crate::message::Message;
use crate::msg;

/// How much of a line a hint shows.
const SHOWN: usize = 24;

/// What to do about what could not be read, where it can be told; `junk` is all of it, `at` the place in it where the parser gave up.
pub(super) fn hint(junk: &str, at: usize, kind: &ErrorKind) -> Option<Message> {
    let first = junk.lines().find(|line| !line.trim().is_empty())?;
    let is_entry = begins_entry(first);
    if let Some((wide, sign)) = junk.chars().find_map(|c| Some((c, narrow(c)?))) {
        return Some(msg!("hint-syntax-wide", found = wide.to_string(), sign = sign.to_string()));
    }
    if !first.contains('=') && is_id(first.split(':').next().unwrap_or_default().trim_end()) && first.contains(':') {
        return Some(msg!("hint-syntax-colon"));
    }
    let behind_brace = |part: &str| part.trim_start().starts_with(['“', '”', '„', '«', '»', '‘', '’', '\'', '‟']);
    if junk.split('{').skip(1).any(behind_brace) {
        return Some(msg!("hint-syntax-quotes"));
    }
    for line in junk.lines().filter(|line| !line.trim().is_empty()) {
        match line.chars().find(|c| *c != ' ') {
            Some('\t') => return Some(msg!("hint-syntax-tab")),
            Some(c) if c.is_whitespace() => return Some(msg!("hint-syntax-space")),
            _ => {}
        }
    }
    if !is_entry {
        let begin = first.trim_start().chars().next()?;
        return Some(match begin {
            '[' | '*' | '.' | '}' => {
                let literal = format!("{{ \"{begin}\" }}");
                msg!("hint-syntax-begin", found = begin.to_string(), literal = literal)
            }
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

fn brace(junk: &str) -> Option<Message> {
    let count = |sign: char| junk.chars().filter(|c| *c == sign).count();
    (count('{') != count('}')).then(|| msg!("hint-syntax-brace"))
}

/// Whether a line begins a message, a term or an attribute.
fn begins_entry(line: &str) -> bool {
    let name = line.split_once('=').map(|(name, _)| name.trim());
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
