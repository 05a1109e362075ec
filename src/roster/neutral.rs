//! Cells of text tables that a spreadsheet would take for formulas, and run.
//!
//! A cell that begins as formulas do is written with an apostrophe before it, as people write it themselves, and read without.
//! One that begins so already gets another, so that every text comes back as it was.

use std::borrow::Cow;

/// What stands before a text that is no formula.
const MARK: char = '\'';

/// A cell as it is written into a text table.
pub fn written(text: &str) -> Cow<'_, str> {
    if begins_as_formula(text) { Cow::Owned(format!("{MARK}{text}")) } else { Cow::Borrowed(text) }
}

/// A cell as it was before it was written.
pub fn read(text: &str) -> &str {
    text.strip_prefix(MARK).filter(|rest| begins_as_formula(rest)).unwrap_or(text)
}

/// Whether a text begins as formulas do, behind any number of marks; some programs take the wide forms, too.
fn begins_as_formula(text: &str) -> bool {
    text.trim_start_matches(MARK).starts_with(['=', '+', '-', '@', '\t', '\r', '＝', '＋', '－', '＠'])
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn what_begins_as_a_formula_is_marked() {
        for (text, cell) in [
            ("=1+1", "'=1+1"),
            ("+49 30 1234", "'+49 30 1234"),
            ("-Ana-", "'-Ana-"),
            ("@ana", "'@ana"),
            ("\tx", "'\tx"),
            ("\rx", "'\rx"),
            ("＝1", "'＝1"),
            ("'=1", "''=1"),
            ("Ana-Bea", "Ana-Bea"),
            ("'s-Gravenhage", "'s-Gravenhage"),
            ("", ""),
        ] {
            assert_eq!(written(text), cell);
            assert_eq!(read(cell), text);
        }
    }

    proptest! {
        #[test]
        fn every_text_comes_back_and_none_is_a_formula(text in "['=+@\t\r ＝a-]{0,5}") {
            let cell = written(&text);
            prop_assert!(!cell.starts_with(['=', '+', '-', '@', '\t', '\r', '＝']));
            prop_assert_eq!(read(&cell), text.as_str());
        }
    }
}
