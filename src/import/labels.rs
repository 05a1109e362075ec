//! Labels in a line: a word, a colon, and the fact behind it; one line may have several.

use std::ops::Range;

use super::line::{COLONS, Line, Word};
use super::vocabulary::{Term, Vocabulary};

/// So many labels may share the fact behind the last: “Tel./Fax/Mobile: …”.
const MOST_TOGETHER: usize = 3;

/// No remark between a label and its colon is longer, in bytes.
const LONGEST_REMARK: usize = 12;

/// A label with what stands behind it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Labelled {
    pub term: Term,
    /// Where the label begins in its line.
    pub start: usize,
    /// The words of the label.
    pub label: Range<usize>,
    /// Where its fact stands: up to the next label or the end of the line.
    pub value: Range<usize>,
}

impl Labelled {
    /// The label itself.
    pub fn said<'l>(&self, line: &'l Line) -> &'l str {
        &line.text[line.words[self.label.start].range.start..line.words[self.label.end - 1].range.end]
    }

    /// The fact behind the label.
    pub fn text<'l>(&self, line: &'l Line) -> &'l str {
        line.text[self.value.clone()].trim().trim_end_matches([',', ';', '|']).trim()
    }
}

/// The labels of a line, in their order.
pub(super) fn labels(vocabulary: &Vocabulary, line: &Line) -> Vec<Labelled> {
    let mut found: Vec<Labelled> = Vec::new();
    let mut at = 0;
    while at < line.words.len() {
        match label_at(vocabulary, line, at) {
            Some((term, length, end)) => {
                let start = line.words[at].range.start;
                if let Some(before) = found.last_mut() {
                    before.value.end = start;
                }
                found.push(Labelled { term, start, label: at..at + length, value: end..line.text.len() });
                at += length;
            }
            None => at += 1,
        }
    }
    // “Tel./Fax: …”: what both are told stands behind the last.
    let mut together = 1;
    for at in (1..found.len()).rev() {
        let is_empty = line.text[found[at - 1].value.clone()].trim_matches(['.', '/', '&', ' ']).is_empty();
        together = if is_empty { together + 1 } else { 1 };
        if is_empty && together <= MOST_TOGETHER {
            found[at - 1].value = found[at].value.clone();
        }
    }
    found
}

/// The longest label that begins at a word, how many words it has, and where its fact begins.
fn label_at(vocabulary: &Vocabulary, line: &Line, at: usize) -> Option<(Term, usize, usize)> {
    let words = &line.words[at..];
    let is_apart = at == 0 || line.text[..words[0].range.start].ends_with([' ', ',', ';', '|', '(', '/']);
    // “We urge you to:” is no address.
    let may_stand = |term: Term| at == 0 || !matches!(term, Term::To | Term::From);
    let (term, length) = vocabulary.label(words, may_stand).filter(|_| is_apart)?;
    let end = behind_colon(line, &words[length - 1]);
    // A number behind its label needs no colon: “Fax +98 21 …”.
    let end = end.or_else(|| {
        let rest = line.after(at + length);
        let rest = rest.trim_start_matches(['.', ' ']);
        let needs_none = match term {
            Term::Fax | Term::Phone => {
                rest.starts_with(['+', '(']) || rest.starts_with('/') && is_before_fax(vocabulary, line, at + length)
            }
            // “Posted on 8 November 2022”
            Term::Issued => at == 0 && length > 1 && rest.starts_with(|c: char| c.is_alphanumeric()),
            Term::Email => at == 0 && rest.contains('@'),
            Term::Salutation => rest.starts_with(['“', '"', '«', '„', '‘']),
            // “UA 202/97”
            Term::Number => {
                let label = &line.text[words[0].range.start..words[length - 1].range.end];
                at == 0 && rest.starts_with(char::is_numeric) && label.chars().all(char::is_uppercase)
            }
            _ => false,
        };
        needs_none.then(|| words[length - 1].range.end)
    })?;
    Some((term, length, end))
}

/// Whether the next word is a label of numbers, too.
fn is_before_fax(vocabulary: &Vocabulary, line: &Line, at: usize) -> bool {
    let rest = line.words.get(at..).unwrap_or_default();
    [Term::Fax, Term::Phone].iter().any(|term| vocabulary.begins(*term, rest).is_some())
}

/// Where the fact begins behind the last word of a label, if a colon stands there, with or without brackets before it.
fn behind_colon(line: &Line, last: &Word) -> Option<usize> {
    const MARKS: [char; 6] = [' ', '.', ')', '*', '_', '\u{A0}'];
    let rest = &line.text[last.range.end..];
    let unmarked = rest.trim_start_matches(MARKS);
    let near = unmarked.char_indices().take(LONGEST_REMARK + MARKS.len());
    let (colon, mark) = near.into_iter().find(|(_, c)| COLONS.contains(c))?;
    let between = unmarked[..colon].trim_end_matches(MARKS);
    let is_remark = between.starts_with('(') && between.len() < LONGEST_REMARK;
    let start = last.range.end + (rest.len() - unmarked.len());
    (between.is_empty() || is_remark).then(|| start + colon + mark.len_utf8())
}
