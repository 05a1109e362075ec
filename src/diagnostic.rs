//! What is wrong, where, and how to mend it: as data here; shown to people by [`crate::ui`], to scripts as JSON.

use std::fmt::Display;
use std::ops::Range;
use std::path::Path;
use std::sync::Arc;

use crate::message::Message;
use crate::msg;

/// A text that a diagnostic can point into: a file of the content, or what was given to a flag.
#[derive(Debug, PartialEq, Eq, Hash)]
pub struct Source {
    /// What a person knows it by: the file's path, or the flag.
    pub name: String,
    /// The text, without a byte order mark.
    pub text: String,
    /// Whether a byte order mark stood before it.
    pub mark: bool,
}

impl Source {
    /// A text with the name that a person knows it by.
    pub fn new(name: impl Into<String>, text: impl Into<String>) -> Arc<Self> {
        Arc::new(Self { name: name.into(), text: text.into(), mark: false })
    }

    /// Names a text that was read from a file; a byte order mark is no part of it.
    pub fn read(name: impl Into<String>, text: impl Into<String>) -> Arc<Self> {
        let text = text.into();
        let (text, mark) = match text.strip_prefix('\u{FEFF}') {
            Some(stripped) => (stripped.to_owned(), true),
            None => (text, false),
        };
        Arc::new(Self { name: name.into(), text, mark })
    }

    /// Line and column of a byte offset, both from 1, the column in characters.
    pub fn line_column(&self, offset: usize) -> (usize, usize) {
        let offset = self.floor_char_boundary(offset);
        let before = &self.text[..offset];
        let line_start = before.rfind('\n').map_or(0, |at| at + 1);
        (before.matches('\n').count() + 1, self.text[line_start..offset].chars().count() + 1)
    }

    /// The byte offset of a line and column (both from 1, the column in characters), or the end of the text.
    pub fn offset(&self, line: usize, column: usize) -> usize {
        let line_start = if line <= 1 {
            0
        } else {
            match self.text.match_indices('\n').nth(line - 2) {
                Some((at, _)) => at + 1,
                None => return self.text.len(),
            }
        };
        let rest = &self.text[line_start..];
        rest.char_indices().nth(column.saturating_sub(1)).map_or(self.text.len(), |(at, _)| line_start + at)
    }

    fn floor_char_boundary(&self, offset: usize) -> usize {
        let mut at = offset.min(self.text.len());
        while !self.text.is_char_boundary(at) {
            at -= 1;
        }
        at
    }
}

/// A range of bytes in a [`Source`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    /// The text pointed into.
    pub source: Arc<Source>,
    /// Which bytes of it.
    pub span: Range<usize>,
}

impl Place {
    /// Points at `span` of `source`, brought back to whole characters inside the text.
    pub fn new(source: &Arc<Source>, span: Range<usize>) -> Self {
        let start = source.floor_char_boundary(span.start);
        let end = source.floor_char_boundary(span.end).max(start);
        Self { source: Arc::clone(source), span: start..end }
    }

    /// The lines that it stands on, where it stands in them, and the number of the first, from 1.
    pub fn lines(&self) -> (&str, Range<usize>, usize) {
        let text = &self.source.text;
        let start = text[..self.span.start].rfind('\n').map_or(0, |at| at + 1);
        let end = text[self.span.end..].find('\n').map_or(text.len(), |at| self.span.end + at);
        (&text[start..end], self.span.start - start..self.span.end - start, self.line_column().0)
    }

    /// Line and column of its start, from 1.
    pub fn line_column(&self) -> (usize, usize) {
        self.source.line_column(self.span.start)
    }
}

/// How much a finding matters. Ordered: a note is less than an error.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, serde::Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Severity {
    /// Worth knowing; nothing is wrong.
    #[serde(rename = "notice")]
    Note,
    /// Probably wrong; the letter is written.
    Warning,
    /// Wrong; the letter is not written.
    Error,
}

/// One thing that is wrong or worth knowing.
#[derive(Debug, Clone, PartialEq)]
pub struct Diagnostic {
    /// The rule that says so, where there is one: `appeal … --allow CODE` names it.
    pub code: Option<&'static str>,
    /// How much it matters.
    pub severity: Severity,
    /// What is wrong, to be said in the person's language.
    pub message: Message,
    /// Where it is wrong, where one place is.
    pub place: Option<Place>,
    /// What a library said in detail, in English.
    pub detail: Option<String>,
    /// How to mend it.
    pub hint: Option<Message>,
}

impl Diagnostic {
    /// An error without a place yet.
    pub fn error(message: Message) -> Self {
        Self { code: None, severity: Severity::Error, message, place: None, detail: None, hint: None }
    }

    /// What is probably wrong, and keeps nothing from being done.
    pub(crate) fn warning(message: Message) -> Self {
        Self { severity: Severity::Warning, ..Self::error(message) }
    }

    /// A file that cannot be read, with what the system says.
    pub fn unreadable(file: impl Into<String>, error: &dyn Display) -> Self {
        Self::error(msg!("error-read", file = file.into())).detail(error.to_string()).hint(msg!("hint-read"))
    }

    /// A file that cannot be written, with what the system says.
    pub fn unwritable(file: &Path, error: &dyn Display) -> Self {
        Self::error(msg!("error-write", file = file.display().to_string()))
            .detail(error.to_string())
            .hint(msg!("hint-write"))
    }

    /// A finding of a rule.
    pub fn finding(code: &'static str, severity: Severity, message: Message) -> Self {
        Self { code: Some(code), severity, ..Self::error(message) }
    }

    /// The same, with the place that it is about.
    #[must_use]
    pub fn at(mut self, place: Place) -> Self {
        self.place = Some(place);
        self
    }

    /// Says where, if that is known.
    #[must_use]
    pub fn at_maybe(mut self, place: Option<Place>) -> Self {
        self.place = place;
        self
    }

    /// Adds what a library said, in its own words.
    #[must_use]
    pub fn detail(mut self, detail: impl Into<String>) -> Self {
        self.detail = Some(detail.into());
        self
    }

    /// Says how to mend it.
    #[must_use]
    pub fn hint(mut self, hint: Message) -> Self {
        self.hint = Some(hint);
        self
    }

    /// Leaves the way to mend it out: where it would name a flag that is not there.
    #[must_use]
    pub fn without_hint(mut self) -> Self {
        self.hint = None;
        self
    }

    /// Whether it says the same as another one, if only of other offices; then it stands for both.
    pub(crate) fn takes_in(&mut self, other: &Self) -> bool {
        let Self { code, severity, message: _, place, detail, hint } = &*self;
        let same = (code, severity, place, detail, hint)
            == (&other.code, &other.severity, &other.place, &other.detail, &other.hint);
        same && self.message.takes_in(&other.message)
    }

    /// Whether it stops the work.
    pub fn is_error(&self) -> bool {
        self.severity == Severity::Error
    }
}

/// Why a command ends without having done its work.
#[derive(Debug, Clone, PartialEq)]
pub struct Failure {
    /// What kind of failure; it decides the exit code.
    pub exit: Exit,
    /// All that is wrong.
    pub diagnostics: Vec<Diagnostic>,
}

/// Each of them once, where it stands first: what is wrong with a file can be found by several ways.
pub(crate) fn once<T: PartialEq>(all: impl IntoIterator<Item = T>) -> Vec<T> {
    let mut once = Vec::new();
    for one in all {
        if !once.contains(&one) {
            once.push(one);
        }
    }
    once
}

/// What was found in several letters, each thing once: what is the same but for the offices that it is about names them all.
pub(crate) fn gathered(all: impl IntoIterator<Item = Diagnostic>) -> Vec<Diagnostic> {
    let mut gathered: Vec<Diagnostic> = Vec::new();
    for one in all {
        if !gathered.iter_mut().any(|known| known.takes_in(&one)) {
            gathered.push(one);
        }
    }
    gathered
}

/// The exit codes that scripts rely on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[repr(u8)]
pub enum Exit {
    /// All that was asked was done.
    Done = 0,
    /// It could not be done.
    Failed = 1,
    /// It was asked for wrongly: a flag, an unknown name, a missing answer.
    Usage = 2,
    /// `check` found errors in what it looked at.
    Errors = 3,
    /// Done, but for some letters of a batch, or some formats of a letter.
    Partly = 4,
    /// A person broke it off with Ctrl-C (SIGINT).
    Interrupted = 130,
    /// It was asked to end (SIGTERM).
    Terminated = 143,
}

impl Failure {
    /// The work could not be done.
    pub fn failed(diagnostics: impl Into<Vec<Diagnostic>>) -> Self {
        Self { exit: Exit::Failed, diagnostics: diagnostics.into() }
    }

    /// A check found errors; they were told already.
    pub fn errors() -> Self {
        Self { exit: Exit::Errors, diagnostics: Vec::new() }
    }

    /// Some letters of a batch failed; which, was told already.
    pub fn partly() -> Self {
        Self { exit: Exit::Partly, diagnostics: Vec::new() }
    }

    /// It was asked to stop, which was told already.
    pub(crate) fn stopped(exit: Exit) -> Self {
        Self { exit, diagnostics: Vec::new() }
    }

    /// Whether it is only that the person broke it off.
    pub(crate) fn is_broken_off(&self) -> bool {
        self.diagnostics.iter().any(|told| told.message.id == "error-broken-off")
    }

    /// It was asked for wrongly.
    pub fn usage(diagnostics: impl Into<Vec<Diagnostic>>) -> Self {
        Self { exit: Exit::Usage, diagnostics: diagnostics.into() }
    }
}

impl From<Diagnostic> for Failure {
    fn from(diagnostic: Diagnostic) -> Self {
        Self::failed(vec![diagnostic])
    }
}

impl From<Diagnostic> for Vec<Diagnostic> {
    fn from(diagnostic: Diagnostic) -> Self {
        vec![diagnostic]
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::message::Arg;

    #[test]
    fn columns_count_characters_not_bytes() {
        let source = Source::new("x", "نام = «الف»\nb = 1\n");
        let at = source.text.find('=').unwrap();
        assert_eq!(source.line_column(at), (1, 5));
        assert_eq!(source.line_column(source.text.rfind('b').unwrap()), (2, 1));
        assert_eq!(source.offset(2, 1), source.text.rfind('b').unwrap());
    }

    #[test]
    fn what_is_the_same_of_several_offices_is_one_finding_that_names_them() {
        let old = |id: &str| Diagnostic::error(msg!("old", offices = Arg::office(id), day = date(2016, 1, 20)));
        let long = |id: &str, length| {
            Diagnostic::error(msg!("long", offices = Arg::office(id), length = Arg::most(length), limit = 10_usize))
        };
        let newer = Diagnostic::error(msg!("old", offices = Arg::office("d"), day = date(2017, 1, 20)));
        let found = [old("a"), long("a", 12), old("b"), long("b", 15), newer.clone(), old("a"), long("c", 11)];
        let of = |ids: &[&str]| Arg::Offices(ids.iter().map(|id| (*id).to_owned()).collect());
        let expected = [
            Diagnostic::error(msg!("old", offices = of(&["a", "b"]), day = date(2016, 1, 20))),
            Diagnostic::error(msg!("long", offices = of(&["a", "b", "c"]), length = Arg::Most(15), limit = 10_usize)),
            newer,
        ];
        assert_eq!(gathered(found), expected);
        let hinted = old("b").hint(msg!("other"));
        assert_eq!(gathered([old("a"), hinted.clone()]), [old("a"), hinted], "what is to be done differs");
    }

    #[test]
    fn a_place_outside_or_inside_a_character_is_brought_back() {
        let source = Source::new("x", "é");
        assert_eq!(Place::new(&source, 1..99).span, 0..2);
    }
}
