//! Cells of a spreadsheet that hold no text of a person: what a formula failed with, and formulas whose result was not kept.
//! An empty cell means something (of `privacy`: the full name), so none of these may pass for one.

use std::collections::HashSet;

use super::names::{Named, folded, synonyms};
use crate::catalog::Catalog;
use crate::diagnostic::Diagnostic;
use crate::msg;

/// What stands in the place of a formula that the file keeps without its result; so it is refused again where the row comes
/// back in a file of rows that failed.
pub(super) const NO_RESULT: &str = "#FORMULA!";

/// What programs write where they have no value, exactly so: “Nan” is a name.
const NO_VALUES: [&str; 6] = ["NULL", "null", "NaN", "nan", "undefined", "<NA>"];

/// The words of spreadsheets for what a formula failed with, in any language.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct ErrorWords(HashSet<String>);

#[derive(Clone, Copy)]
struct ErrorWord;

impl Named for ErrorWord {
    fn name(self) -> &'static str {
        "#N/A"
    }
}

impl ErrorWords {
    /// Those that the languages know: the message `value-error` of their `roster.ftl`.
    pub(super) fn new(catalog: &Catalog) -> Self {
        let words = synonyms(catalog, &[ErrorWord], |_| "value-error".to_owned());
        Self(words.into_iter().map(|(word, _)| word).collect())
    }

    /// What is wrong with a cell that is read.
    pub(super) fn flaw(&self, text: &str) -> Option<Diagnostic> {
        let text = text.trim();
        if text == NO_RESULT {
            return Some(Diagnostic::error(msg!("error-roster-formula")).hint(msg!("hint-roster-formula")));
        }
        // LibreOffice numbers its errors: "Err:502".
        let numbered = text.strip_prefix("Err:").is_some_and(|code| code.bytes().all(|byte| byte.is_ascii_digit()));
        let listed = text.starts_with('#') && self.0.contains(&folded(text));
        (numbered || listed || NO_VALUES.contains(&text)).then(|| {
            Diagnostic::error(msg!("error-roster-error-value", found = text)).hint(msg!("hint-roster-error-value"))
        })
    }
}
