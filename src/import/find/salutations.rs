//! How letters begin.

use super::knowledge::Knowledge;
use crate::import::labels::labels;
use crate::import::line::Line;
use crate::import::vocabulary::Term;

/// No salutation has more words.
pub(super) const LONGEST_SALUTATION: usize = 9;

/// Whether a line is how a letter begins.
pub(super) fn is_salutation(known: &Knowledge, line: &Line) -> bool {
    known.vocabulary.begins(Term::SalutationBegins, &line.words).is_some()
        && line.words.len() <= LONGEST_SALUTATION
        && line.text.ends_with([',', ':', '،', '!'])
        && labels(&known.vocabulary, line).is_empty()
}

/// A salutation without the mark at its end, which the letter's language sets.
pub(super) fn without_marks(text: &str) -> &str {
    text.trim_end_matches([',', ':', '،', '!', ' '])
}
