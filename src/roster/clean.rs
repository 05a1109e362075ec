//! Cells without what cannot be seen in them: copied from web pages and mail, they carry marks that no eye finds.

use std::borrow::Cow;

use super::column::Column;

/// Marks of the direction of a text: nothing in a word, and at the ends of a line.
const DIRECTION: [char; 3] = ['\u{200E}', '\u{200F}', '\u{61C}'];

/// Blanks that do not break, and are those of a table alone.
const BLANKS: [char; 4] = ['\u{A0}', '\u{202F}', '\u{2007}', '\u{3000}'];

/// What is nothing anywhere in a line: ZERO WIDTH SPACE, WORD JOINER, a mark of byte order, SOFT HYPHEN.
const NOTHING: [char; 4] = ['\u{200B}', '\u{2060}', '\u{FEFF}', '\u{AD}'];

/// ZERO WIDTH NON-JOINER and JOINER: they mean something between letters alone.
const JOINERS: [char; 2] = ['\u{200C}', '\u{200D}'];

/// What people write where they have nothing to write.
const DASHES: [char; 10] = ['-', '‐', '‑', '–', '—', '−', '―', '.', '/', '·'];

/// A cell as it is read.
pub fn cell(column: Column, text: &str) -> Cow<'_, str> {
    let is_line = column != Column::Note;
    // Most cells are as they should be.
    let is_trimmed = |text: &str| !text.starts_with(char::is_whitespace) && !text.ends_with(char::is_whitespace);
    if text.is_ascii() && is_trimmed(text) {
        return Cow::Borrowed(text);
    }
    let text = text.trim_matches(|c: char| {
        c.is_whitespace()
            && (is_line || c != '\n')
            && !matches!(c, '\n' | '\r' | '\u{85}' | '\u{2028}' | '\u{2029}' | '\u{B}' | '\u{C}')
            || DIRECTION.contains(&c)
            || NOTHING.contains(&c)
            || JOINERS.contains(&c)
    });
    let goes = |c: char| NOTHING.contains(&c) || is_word(column) && DIRECTION.contains(&c);
    if !is_line || !text.contains(|c| goes(c) || BLANKS.contains(&c)) {
        return Cow::Borrowed(text);
    }
    Cow::Owned(text.chars().filter(|c| !goes(*c)).map(|c| if BLANKS.contains(&c) { ' ' } else { c }).collect())
}

/// Whether a column holds a word that is looked up, in which no direction means anything.
fn is_word(column: Column) -> bool {
    use Column::{
        Consent, Country, Danger, Email, Gender, Id, Lang, Length, Postcode, Privacy, Status, Unsubscribed, Wording,
    };
    matches!(
        column,
        Country
            | Danger
            | Email
            | Gender
            | Id
            | Lang
            | Length
            | Postcode
            | Privacy
            | Wording
            | Consent
            | Status
            | Unsubscribed
    )
}

/// Whether a text stands for nothing: “-”, “—”, “...”.
pub fn is_dash(text: &str) -> bool {
    !text.is_empty() && text.chars().all(|c| DASHES.contains(&c) || c.is_whitespace())
}

/// Whether a dash in a column leaves it empty. In the others something must stand, or is decided: there it is no value.
pub fn may_be_dash(column: Column) -> bool {
    use Column::{City, Consent, Country, Danger, Id, Name, Privacy, Status, Unsubscribed};
    !matches!(column, City | Consent | Country | Danger | Id | Name | Privacy | Status | Unsubscribed)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_cannot_be_seen_is_no_part_of_a_cell() {
        for (column, text, read) in [
            (Column::Name, "\u{200B}Ana\u{A0}López\u{FEFF}", "Ana López"),
            (Column::Name, "\u{200F}سارا احمدی\u{200E} ", "سارا احمدی"),
            (Column::Name, "علی\u{200C}رضا", "علی\u{200C}رضا"),
            (Column::Email, "\u{200E}ana@exa\u{200B}mple.org\u{200E}", "ana@example.org"),
            (Column::Country, "Fran\u{200E}ce\u{A0}", "France"),
            (Column::Note, "\u{FEFF}Uno\u{A0}!\n", "Uno\u{A0}!\n"),
            (Column::Name, "Ana\n", "Ana\n"),
        ] {
            assert_eq!(cell(column, text), read, "{text:?}");
        }
    }

    #[test]
    fn a_dash_is_nothing_where_nothing_may_stand() {
        assert!(is_dash("-") && is_dash(" — ") && is_dash("...") && !is_dash("") && !is_dash("-a"));
        assert!(may_be_dash(Column::Email) && !may_be_dash(Column::Privacy) && !may_be_dash(Column::Name));
    }
}
