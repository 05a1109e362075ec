//! What a language of Arabic script writes with letters and marks of its own, and not with those of a neighbour.

use super::file::{File, Role};
use super::found::Found;
use super::plain_text::{PLACEABLE, PlainText};
use super::script::Scripts;
use super::typography::letters_of_others;
use crate::check::registry::{ARABIC_LETTER, ARABIC_PUNCTUATION};

/// Letters that another language has in place of one of this one's: ک and ی of Persian in Arabic.
pub(super) fn letters(tag: &str, file: &File<'_>, text: &PlainText<'_>, found: &mut Found) {
    let Some(others) = letters_of_others(tag).filter(|others| text.text.contains(*others)) else { return };
    for (start, token) in super::characters::tokens(&text.text) {
        let Some((at, c)) = token.char_indices().find(|(_, c)| others.contains(c)) else { continue };
        let args = vec![("found", c.to_string().into()), ("word", token.replace(PLACEABLE, "…").into())];
        found.add(file, &ARABIC_LETTER, text.place(start + at..start + at + c.len_utf8()), args);
    }
}

/// The comma, the semicolon and the question mark of Latin script behind a word of a script that has its own.
pub(super) fn marks(file: &File<'_>, text: &PlainText<'_>, scripts: &Scripts, found: &mut Found) {
    if !matches!(file.role, Role::Shared | Role::Case(_) | Role::Card) || !scripts.have_marks_of_arabic() {
        return;
    }
    for (at, c) in text.text.char_indices().filter(|(_, c)| matches!(c, ',' | ';' | '?')) {
        let (before, after) = (&text.text[..at], &text.text[at + 1..]);
        let is_own = |c: char| c.is_alphabetic() && !scripts.is_foreign(c);
        let next = after.chars().find(|c| !c.is_whitespace());
        let ends = after.chars().next().is_none_or(|c| c.is_whitespace() || !c.is_alphanumeric());
        let own = before.chars().rev().find(|c| !c.is_whitespace()).is_some_and(is_own);
        // What a variable says is not known; what comes behind it is.
        let behind = before.ends_with([PLACEABLE, ')', '»', '”']) && next.is_none_or(is_own);
        if ends && (own || behind) {
            found.add(file, &ARABIC_PUNCTUATION, text.place(at..at + 1), vec![("mark", c.to_string().into())]);
        }
    }
}
