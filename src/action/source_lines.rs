//! What a case keeps of the text that it was made from: comment lines `# source 12 | text`, where 12 is the line there.
//!
//! They are for its author, to write beside. The sentences among them are somebody else's and go before a case is shared; a
//! name, an address or a day is nobody's own.

use std::ops::Range;

use crate::locale::word_list::{placed_words, runs};

/// What has as many words is a sentence of the source.
const SENTENCE: usize = 10;

/// A comment line with a line of the source.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct SourceLine<'t> {
    /// Its own line in the file, from 1.
    pub line: usize,
    /// The line of the source.
    pub source_line: usize,
    /// What stands there in the source.
    pub text: &'t str,
    /// The comment in the file, from its `#` up to the end of its line.
    pub range: Range<usize>,
}

impl SourceLine<'_> {
    /// Whether it is a sentence, and so somebody's own.
    pub(crate) fn is_sentence(&self) -> bool {
        let words: Vec<_> = placed_words(self.text).into_iter().map(|(_, word)| word).collect();
        runs(&words, SENTENCE).next().is_some()
    }
}

/// A line of the source as a comment of a file, with its end.
pub(crate) fn source_comment(source_line: usize, text: &str) -> String {
    format!("# source {source_line} | {text}\n")
}

/// The lines of a file, of a case or of its words, that keep a line of the source.
pub(crate) fn source_lines(text: &str) -> impl Iterator<Item = SourceLine<'_>> {
    lines(text).filter_map(|(line, at, whole)| {
        // Editors indent comments with what stands below them.
        let comment = whole.trim_end_matches(['\n', '\r']).trim_start_matches([' ', '\t']);
        let (source_line, text) = kept(comment)?;
        let start = at + (whole.len() - whole.trim_start_matches([' ', '\t']).len());
        Some(SourceLine { line, source_line, text, range: start..start + comment.len() })
    })
}

/// A file without the lines that keep a line of the source; all others stay as they are.
pub(crate) fn without_source_lines(text: &str) -> String {
    let kept: Vec<usize> = source_lines(text).map(|source| source.line).collect();
    lines(text).filter(|(line, ..)| kept.binary_search(line).is_err()).map(|(_, _, whole)| whole).collect()
}

/// The lines with their numbers, from 1, and where they begin; each with its end.
fn lines(text: &str) -> impl Iterator<Item = (usize, usize, &str)> {
    let mut at = 0;
    text.split_inclusive('\n').enumerate().map(move |(n, whole)| {
        let start = at;
        at += whole.len();
        (n + 1, start, whole)
    })
}

/// The line of the source, and what stands there, of a comment that keeps one.
fn kept(comment: &str) -> Option<(usize, &str)> {
    let (number, text) = comment.strip_prefix("# source ")?.split_once(" | ")?;
    let is_number = !number.is_empty() && number.bytes().all(|byte| byte.is_ascii_digit());
    // What is too large to be a line of any file keeps a sentence all the same.
    is_number.then(|| (number.parse().unwrap_or(usize::MAX), text))
}

#[cfg(test)]
mod tests {
    use super::*;

    const CASE: &str = "# source 3 | UA 12/26\nnumber = \"UA 12/26\"\n\n  # source 14 | He has been held since 3 May in \
                        a cell of two by two metres.\r\n# a source 3 | not so\n# source x | nor so\nissued = 2026-01-02\n";

    #[test]
    fn comments_that_keep_a_line_of_the_source_are_read() {
        let found: Vec<_> = source_lines(CASE).collect();
        let told: Vec<_> = found.iter().map(|it| (it.line, it.source_line, it.is_sentence())).collect();
        assert_eq!(told, [(1, 3, false), (4, 14, true)]);
        assert_eq!(found[0].text, "UA 12/26");
        assert!(CASE[found[1].range.clone()].starts_with("# source 14") && found[1].text.ends_with("metres."));
        assert!(CASE[found[1].range.clone()].ends_with("metres."));
    }

    #[test]
    fn without_them_all_else_stays() {
        let without = without_source_lines(CASE);
        assert_eq!(
            without,
            "number = \"UA 12/26\"\n\n# a source 3 | not so\n# source x | nor so\nissued = 2026-01-02\n"
        );
        assert_eq!(without_source_lines(&without), without);
    }

    #[test]
    fn ten_words_in_any_script_that_parts_them_are_a_sentence() {
        let is = |text: &str| source_lines(&format!("# source 1 | {text}")).next().map(|it| it.is_sentence());
        assert_eq!(is("one two three four five six seven eight nine ten"), Some(true));
        assert_eq!(is("one two three four five six seven eight nine"), Some(false));
        assert_eq!(is("او از سوم خرداد در سلول انفرادی زندان اوین نگهداری می‌شود"), Some(true));
    }
}
