//! Quotation marks: those of the language, each opened and closed.

use super::file::{File, Role};
use super::found::Found;
use super::plain_text::PlainText;
use super::typography::quotation_marks;
use crate::check::registry::QUOTATION_MARKS;

/// Every pair that some language has; ‘ and ’ are apostrophes, too, and are left alone.
const PAIRS: [(char, char); 14] = [
    ('“', '”'),
    ('„', '“'),
    ('„', '”'),
    ('”', '”'),
    ('”', '“'),
    ('«', '»'),
    ('»', '«'),
    ('»', '»'),
    ('‹', '›'),
    ('›', '‹'),
    ('「', '」'),
    ('『', '』'),
    ('《', '》'),
    ('〈', '〉'),
];

/// The mark of typewriters; where a language has marks of its own, letters are set in these.
const STRAIGHT: char = '"';

/// Tells each mark that is none of the language's, that closes nothing, or that is never closed.
pub(super) fn check(tag: &str, file: &File<'_>, text: &PlainText<'_>, found: &mut Found) {
    let is_mark = |c: char| PAIRS.iter().any(|(opens, closes)| c == *opens || c == *closes) || c == STRAIGHT;
    if !matches!(file.role, Role::Shared | Role::Case(_) | Role::Card) || !text.text.contains(is_mark) {
        return;
    }
    let pairs = |marks: &str| marks.chars().step_by(2).zip(marks.chars().skip(1).step_by(2)).collect::<Vec<_>>();
    let (outer, all) = match quotation_marks(tag) {
        // Behind the space stand those of a quotation inside another.
        Some(marks) => (pairs(marks.split(' ').next().unwrap_or_default()), pairs(&marks.replace(' ', ""))),
        None if text.text.contains(STRAIGHT) => return,
        None => (PAIRS.to_vec(), PAIRS.to_vec()),
    };
    let mut tell = |at: usize, c: char| {
        found.add(file, &QUOTATION_MARKS, text.place(at..at + c.len_utf8()), vec![("mark", c.to_string().into())]);
    };
    let mut open: Vec<(usize, char)> = Vec::new();
    for (at, c) in text.text.char_indices().filter(|(_, c)| is_mark(*c)) {
        let openers = if open.is_empty() { &outer } else { &all };
        if open.last().is_some_and(|(_, opened)| all.contains(&(*opened, c))) {
            open.pop();
        } else if openers.iter().any(|(opens, _)| *opens == c) {
            open.push((at, c));
        } else {
            tell(at, c);
        }
    }
    open.into_iter().for_each(|(at, c)| tell(at, c));
}
