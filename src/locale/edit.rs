//! Sets the text of one message in a file; every other byte stays as it is.
//!
//! The text is what stands behind the `=`: the value and the attributes as Fluent writes them, without the indentation that the
//! file gives to all of its lines. A message that stands as a blank ([`super::scaffold`]) is filled in at its place; one that does
//! not stand there at all is put behind the one before it in an order, which is that of the file it is translated from.

use std::ops::Range;

use fluent_syntax::ast::{self, Entry};

use super::limits::MAX_DEPTH;
use super::scan::{begun_by, line_start, span, trap};

/// How a message stands in a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Standing {
    /// As a message.
    Whole,
    /// With an error in its syntax.
    Broken,
    /// As a comment to fill in: `# id =`.
    Blank,
}

/// Where a message stands in a file: from its id to the end of its last line, without the comment above it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Stand {
    pub how: Standing,
    pub at: Range<usize>,
}

/// A file with a message that would break it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Broken {
    /// What the file would be.
    pub text: String,
    /// Where the message would stand in it.
    pub at: Range<usize>,
}

/// A message or a term in its file.
#[derive(Debug)]
pub(crate) struct Placed<'s> {
    /// Its id; of a term with the hyphen.
    pub key: &'s str,
    /// From its id to the end of its last line.
    pub at: Range<usize>,
    pub entry: Entry<&'s str>,
}

/// The messages and terms of a file, as far as they can be read. None of a file that the parser would not come back from.
pub(crate) fn entries(text: &str) -> Vec<Placed<'_>> {
    let mut found = Vec::new();
    // Where the piece begins that stands behind the one found last.
    let mut end = text.len();
    for entry in parsed(text).into_iter().rev() {
        let (id, hyphen, comment) = match &entry {
            Entry::Message(it) => (it.id.name, 0, &it.comment),
            Entry::Term(it) => (it.id.name, 1, &it.comment),
            Entry::Comment(it) | Entry::GroupComment(it) | Entry::ResourceComment(it) => {
                end = it.content.first().map_or(end, |line| line_of(text, line));
                continue;
            }
            Entry::Junk { content } => {
                end = line_of(text, content);
                continue;
            }
        };
        let at = span(text, id);
        let start = at.start - hyphen;
        let first = comment.as_ref().and_then(|it| it.content.first()).copied();
        let begin = first.map_or(start, |line| line_of(text, line));
        let whole = start..start + text[start..end].trim_end().len();
        found.push(Placed { key: &text[start..at.end], at: whole, entry });
        end = begin;
    }
    found.reverse();
    found
}

/// Where a message stands.
pub(crate) fn find(text: &str, key: &str) -> Option<Stand> {
    let whole = entries(text).into_iter().find(|placed| placed.key == key);
    let whole = whole.map(|placed| Stand { how: Standing::Whole, at: placed.at });
    whole.or_else(|| broken(text, key)).or_else(|| blank(text, key))
}

/// The text of a message as a person edits it.
pub(crate) fn shown(text: &str, stand: &Stand) -> String {
    let own = &text[stand.at.clone()];
    let entry = match stand.how {
        Standing::Whole | Standing::Broken => own.to_owned(),
        Standing::Blank => own.lines().map(uncommented).collect::<Vec<_>>().join("\n"),
    };
    dedented(entry.split_once('=').map_or("", |(_, body)| body))
}

/// A file in which a message says something else, and where it stands there. `order` has the keys of the file that it is translated
/// from, in their order.
///
/// # Errors
/// The message would not be one, or the file would have another message less.
pub(crate) fn set(text: &str, key: &str, body: &str, order: &[&str]) -> Result<(String, Range<usize>), Broken> {
    let newline = if text.contains("\r\n") { "\r\n" } else { "\n" };
    let new = entry(key, body).replace('\n', newline);
    let stand = find(text, key);
    if let Some(Stand { how: Standing::Whole, at }) = &stand
        && dedented(&text[at.start + key.len()..at.end].replacen('=', "", 1)) == dedented(&new[key.len() + 2..])
    {
        return Ok((text.to_owned(), at.clone()));
    }
    let (at, before, behind) = match stand {
        Some(stand) => (stand.at, String::new(), String::new()),
        None => gap(text, key, order, newline),
    };
    let start = at.start + before.len();
    let after = [&text[..at.start], &before, &new, &behind, &text[at.end..]].concat();
    let at = start..start + new.len();
    let stands = find(&after, key).is_some_and(|stand| stand.how == Standing::Whole && stand.at == at);
    // What was lost in a message that is mended is there again.
    let mut others = entries(&after).into_iter().map(|placed| &after[placed.at]);
    let mut before = entries(text).into_iter().filter(|placed| placed.key != key);
    let all_stay = before.all(|placed| others.any(|other| *other == text[placed.at.clone()]));
    if stands && all_stay { Ok((after, at)) } else { Err(Broken { text: after, at }) }
}

/// A message as a file has it; every line but the first is indented, so that it is no message of its own.
fn entry(key: &str, body: &str) -> String {
    let body = body.replace("\r\n", "\n");
    let lines: Vec<&str> = body.lines().map(|line| if line.trim().is_empty() { "" } else { line }).collect();
    let first = lines.iter().position(|line| !line.is_empty()).unwrap_or(lines.len());
    let last = lines.iter().rposition(|line| !line.is_empty()).map_or(first, |last| last + 1);
    let lines = &lines[first..last];
    let is_attribute = |line: &&str| line.trim_start().starts_with('.');
    let of_value = lines.iter().position(is_attribute).unwrap_or(lines.len());
    // What begins so would be no text at the beginning of a line.
    let begins_inline = lines.first().is_some_and(|line| line.trim_start().starts_with(['[', '*', '}']));
    let inline = of_value == 1 || (of_value > 1 && begins_inline);
    let mut text = format!("{key} =");
    for (n, line) in lines.iter().enumerate() {
        if n == 0 && inline {
            text.push(' ');
            text.push_str(line.trim_start());
            continue;
        }
        text.push('\n');
        if !line.is_empty() {
            text.push_str("    ");
            text.push_str(line);
        }
    }
    text.truncate(text.trim_end().len());
    text
}

/// What stands behind an `=`, without the indentation that all of its lines have.
fn dedented(body: &str) -> String {
    let mut lines = body.lines();
    let first = lines.next().unwrap_or_default().trim();
    let rest: Vec<&str> = lines.collect();
    let indent = |line: &&str| line.len() - line.trim_start_matches(' ').len();
    let common = rest.iter().filter(|line| !line.trim().is_empty()).map(indent).min().unwrap_or(0);
    let rest = rest.iter().map(|line| if line.trim().is_empty() { "" } else { &line[common..] });
    let text = [first].into_iter().chain(rest).collect::<Vec<_>>().join("\n");
    let text = if first.is_empty() { text.trim_start_matches('\n') } else { &text };
    text.trim_end().to_owned()
}

/// Where a message is put that does not stand there, with what is set before and behind it.
fn gap(text: &str, key: &str, order: &[&str], newline: &str) -> (Range<usize>, String, String) {
    let own = order.iter().position(|known| *known == key).unwrap_or(order.len());
    let stands = |key: &&str| find(text, key);
    if let Some(before) = order[..own].iter().rev().find_map(stands) {
        let apart = before.how == Standing::Blank || !is_tight(text, &before.at);
        return (before.at.end..before.at.end, newline.repeat(if apart { 2 } else { 1 }), String::new());
    }
    if let Some(behind) = order.get(own + 1..).unwrap_or_default().iter().find_map(stands) {
        let start = above(text, behind.at.start);
        return (start..start, String::new(), newline.repeat(2));
    }
    let ended = if text.is_empty() || text.ends_with('\n') { "" } else { newline };
    let apart = if text.trim().is_empty() { "" } else { newline };
    (text.len()..text.len(), [ended, apart].concat(), newline.to_owned())
}

/// Whether a message stands right before or behind another, without an empty line between.
fn is_tight(text: &str, at: &Range<usize>) -> bool {
    let is_filled = |line: Option<&str>| line.is_some_and(|line| !line.trim().is_empty());
    match text[at.end..].split('\n').nth(1) {
        Some(next) if !text[at.end..].trim().is_empty() => is_filled(Some(next)),
        _ => is_filled(text[..above(text, at.start)].lines().next_back()),
    }
}

/// Where the comment begins that stands right above a line.
fn above(text: &str, line: usize) -> usize {
    let mut start = line;
    for previous in text[..line].split_inclusive('\n').rev() {
        if !(previous.starts_with("# ") || previous.trim_end() == "#") {
            break;
        }
        start -= previous.len();
    }
    start
}

/// A message that the parser could not read.
fn broken(text: &str, key: &str) -> Option<Stand> {
    let at = lines(text).find(|(_, line)| begun_by(line) == Some(key)).map(|(at, _)| at)?;
    let begins = |line: &str| line.starts_with(|c: char| c.is_ascii_alphabetic() || matches!(c, '-' | '#'));
    let next = lines(text).find(|(start, line)| *start > at && begins(line)).map_or(text.len(), |(start, _)| start);
    Some(Stand { how: Standing::Broken, at: at..at + text[at..next].trim_end().len() })
}

/// A message that stands as a comment, with nothing behind its `=`, and what is laid out below it.
fn blank(text: &str, key: &str) -> Option<Stand> {
    let is_empty = |rest: &str| matches!(rest.trim(), "" | r#"{ "" }"#);
    let begins = |line: &str| {
        let line = line.strip_prefix("# ").unwrap_or_default();
        begun_by(line) == Some(key) && line.split_once('=').is_some_and(|(_, rest)| is_empty(rest))
    };
    let mut all = lines(text).skip_while(|(_, line)| !begins(line));
    let (start, first) = all.next()?;
    let below = all.take_while(|(_, line)| line.starts_with("#  ") && !line[1..].trim().is_empty());
    let (last, line) = below.last().unwrap_or((start, first));
    Some(Stand { how: Standing::Blank, at: start..last + line.trim_end().len() })
}

fn uncommented(line: &str) -> &str {
    line.strip_prefix("# ").or_else(|| line.strip_prefix('#')).unwrap_or(line)
}

/// The lines of a text, and where each begins.
fn lines(text: &str) -> impl Iterator<Item = (usize, &str)> {
    text.split_inclusive('\n').scan(0, |at, line| {
        let start = *at;
        *at += line.len();
        Some((start, line))
    })
}

/// Where the line begins that a piece of the text stands on.
fn line_of(text: &str, piece: &str) -> usize {
    line_start(text, span(text, piece).start)
}

fn parsed(text: &str) -> Vec<Entry<&str>> {
    if trap(text, MAX_DEPTH).is_some() {
        return Vec::new();
    }
    let (Ok(ast::Resource { body }) | Err((ast::Resource { body }, _))) = fluent_syntax::parser::parse(text);
    body
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const FILE: &str = "### All.\n\n# Why.\na = One\n\nb =\n    Two { $x }\n    three\n    .close = Bye\n\n# en | c = Four\n# c =\n#     .d =\n\
                        \ne = { $n ->\n        [one] x\n       *[other] y\n    }\n-t = term\nf = broken { $x\ng = last\n";

    fn put(text: &str, key: &str, body: &str, order: &[&str]) -> String {
        let (after, at) = set(text, key, body, order).unwrap_or_else(|broken| panic!("{broken:?}"));
        let stand = find(&after, key).unwrap();
        assert_eq!((stand.how, &stand.at), (Standing::Whole, &at));
        assert_eq!(set(&after, key, body, order).unwrap().0, after, "the same again changes nothing");
        assert_eq!(set(&after, key, &shown(&after, &stand), order).unwrap().0, after, "as it is shown");
        after
    }

    fn text_of(text: &str, key: &str) -> String {
        shown(text, &find(text, key).unwrap())
    }

    #[test]
    fn a_message_is_shown_as_it_stands_without_its_indentation() {
        assert_eq!(text_of(FILE, "a"), "One");
        assert_eq!(text_of(FILE, "b"), "Two { $x }\nthree\n.close = Bye");
        assert_eq!(text_of(FILE, "c"), ".d =");
        assert_eq!(text_of(FILE, "e"), "{ $n ->\n    [one] x\n   *[other] y\n}");
        assert_eq!(text_of(FILE, "-t"), "term");
        assert_eq!(find(FILE, "f").unwrap().how, Standing::Broken);
        assert_eq!(find(FILE, "t"), None, "a term is no message");
        assert_eq!(find(FILE, "d"), None, "an attribute is none");
    }

    #[test]
    fn all_else_stays() {
        assert_eq!(put(FILE, "a", "Eins", &[]), FILE.replace("a = One", "a = Eins"));
        let two = put(FILE, "b", "Zwei\nund\n  drei\n.close = Tschüss", &[]);
        let old = "b =\n    Two { $x }\n    three\n    .close = Bye\n";
        assert_eq!(two, FILE.replace(old, "b =\n    Zwei\n    und\n      drei\n    .close = Tschüss\n"));
        assert_eq!(put(FILE, "b", "Zwei\n.close = x", &[]), FILE.replace(old, "b = Zwei\n    .close = x\n"));
        assert_eq!(put(FILE, "g", "ende", &[]), FILE.replace("g = last", "g = ende"));
        let unended = FILE.trim_end();
        assert_eq!(put(unended, "g", "ende", &[]), unended.replace("g = last", "g = ende"));
        let windows = FILE.replace('\n', "\r\n");
        assert_eq!(put(&windows, "a", "Eins\nzwei", &[]), windows.replace("a = One", "a =\r\n    Eins\r\n    zwei"));
    }

    #[test]
    fn a_blank_is_filled_in_at_its_place() {
        let filled = put(FILE, "c", "Vier\n.d = x", &["a", "b", "c"]);
        assert_eq!(filled, FILE.replace("# c =\n#     .d =\n", "c = Vier\n    .d = x\n"));
        let forms = "# n =\n#     { $n ->\n#         [one]\n#        *[other]\n#     }\n\n# m =\n";
        assert_eq!(text_of(forms, "n"), "{ $n ->\n    [one]\n   *[other]\n}");
        assert_eq!(put(forms, "m", "x", &[]), forms.replace("# m =", "m = x"));
        assert_eq!(find("# Old words: close = x\n# close = Old\n", "close"), None, "a text is no blank");
    }

    #[test]
    fn what_is_missing_stands_behind_what_comes_before_it() {
        let order = ["a", "new", "b"];
        assert_eq!(put(FILE, "new", "x", &order), FILE.replace("a = One\n", "a = One\n\nnew = x\n"));
        assert_eq!(put("a = 1\nb = 2\n", "new", "x", &order), "a = 1\nnew = x\nb = 2\n");
        assert_eq!(put("c = 0\na = 1\n", "new", "x", &order), "c = 0\na = 1\nnew = x\n");
        assert_eq!(put("# Why.\nb = 2\n", "new", "x", &order), "new = x\n\n# Why.\nb = 2\n");
        assert_eq!(put("# a =\nb = 2\n", "new", "x", &order), "# a =\n\nnew = x\nb = 2\n");
        assert_eq!(put("", "new", "x", &order), "new = x\n");
        assert_eq!(put("### Head.\n", "new", "x", &order), "### Head.\n\nnew = x\n");
        assert_eq!(put("z = 1", "new", "x", &order), "z = 1\n\nnew = x\n");
    }

    #[test]
    fn a_broken_message_is_mended_and_nothing_is_broken() {
        assert_eq!(put(FILE, "f", "whole", &[]), FILE.replace("f = broken { $x", "f = whole"));
        for wrong in ["", "  \n", "{ $x", "x\n.a", "{ -t", "}", "x { $y -> }", ".a"] {
            let broken = set(FILE, "a", wrong, &[]).unwrap_err();
            assert!(broken.text.len() >= broken.at.end, "{wrong}");
        }
        // What looks like another message is text of this one.
        let text = put(FILE, "a", "x\nb = y\n# z\n-t = u", &[]);
        assert_eq!(entries(&text).len(), entries(FILE).len());
        assert_eq!(text_of(&text, "a"), "x\nb = y\n# z\n-t = u");
        // The parser goes on behind what it could not read, and that may be too late.
        let lost = "f = broken {\ng = last\nh = x\n";
        assert_eq!(find(lost, "g").unwrap().how, Standing::Broken);
        assert!(set(lost, "g", "x", &[]).is_err(), "it would still be lost");
        assert_eq!(put(lost, "f", "whole", &[]), "f = whole\ng = last\nh = x\n");
        let deep = format!("a = {}", "{".repeat(10_000));
        assert!(set(&deep, "b", "x", &[]).is_err(), "what the parser would not come back from");
        assert!(set(FILE, "a", &"{".repeat(10_000), &[]).is_err());
    }

    fn piece() -> impl Strategy<Value = String> {
        prop_oneof![
            Just("# A comment.\n".to_owned()),
            Just("## Group\n\n".to_owned()),
            Just("\n".to_owned()),
            Just("\n\n".to_owned()),
            Just("# en | m2 = x\n# m2 =\n#     .b =\n".to_owned()),
            Just("m3 = { $x\n".to_owned()),
            Just("}\n".to_owned()),
            "m[0-9] = [a-z {}$\"]{0,8}\n".prop_map(|text| text),
            "m[0-9] =\n    [a-z]{1,5}\n      [a-zé]{1,5}\n    \\.b = [a-z]{1,3}\n".prop_map(|text| text),
            "-m[0-9] = [آ-ی]{1,5}\n".prop_map(|text| text),
            Just("m4 =\n    { $n ->\n        [one] x\n       *[other] y\n}\n".to_owned()),
        ]
    }

    proptest! {
        #[test]
        fn every_byte_outside_the_message_stays(
            pieces in prop::collection::vec(piece(), 0..12),
            n in 0_usize..10,
            body in "[a-z. ]{0,6}(\n[ ]{0,3}[.]?[a-z{}$ =#-]{0,9}){0,3}",
            crlf in any::<bool>(),
        ) {
            let text = pieces.concat();
            let text = if crlf { text.replace('\n', "\r\n") } else { text };
            let key = format!("m{n}");
            let order: Vec<String> = (0..10).map(|n| format!("m{n}")).collect();
            let order: Vec<&str> = order.iter().map(String::as_str).collect();
            let Ok((after, at)) = set(&text, &key, &body, &order) else { return Ok(()) };
            let stand = find(&after, &key).unwrap();
            prop_assert_eq!(stand.how, Standing::Whole);
            prop_assert_eq!(&stand.at, &at);
            // What was before and behind is there: with line ends around what is new.
            let (before, behind) = (&after[..at.start], &after[at.end..]);
            match find(&text, &key) {
                Some(stand) => prop_assert_eq!((before, behind), (&text[..stand.at.start], &text[stand.at.end..])),
                None => {
                    let rest = [before.trim_end(), behind.trim_start()].concat();
                    let squeezed = |text: &str| text.split_whitespace().collect::<String>();
                    prop_assert_eq!(squeezed(&rest), squeezed(&text));
                }
            }
            let again = set(&after, &key, &body, &order).unwrap().0;
            prop_assert_eq!(&again, &after);
            prop_assert_eq!(set(&after, &key, &shown(&after, &stand), &order).unwrap().0, after);
        }
    }
}
