//! Patterns of letters: for a batch, which makes the same letter for many writers.

use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, OnceLock};

use jiff::civil::Date;

use super::content::{Content, Letter};
use super::selection::Selection;
use super::signature::signature;
use crate::action::{Earlier, Gender};
use crate::diagnostic::Diagnostic;
use crate::writer::{Privacy, Writer};

/// All that a letter depends on besides the texts that it carries of its writer.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Shape {
    pub(super) recipient: String,
    pub(super) country: String,
    pub(super) today: Date,
    pub(super) gender: Gender,
    pub(super) note: bool,
    pub(super) selection: Selection,
    pub(super) sent: Earlier,
}

/// No more patterns are kept: a batch has a few dozen.
pub(super) const MAX_PATTERNS: usize = 512;

/// What stands for a text of the writer in a pattern: noncharacters, which no text from outside may hold.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Mark {
    /// The name, as it is signed.
    Name,
    City,
    Note,
    /// A line of the writer's name and address.
    Line(usize),
    /// A line of the signature.
    Signature(usize),
}

/// So many lines have marks of their own.
const MARKED_LINES: usize = 16;

impl Mark {
    /// The character that stands for it.
    pub(crate) const fn character(self) -> char {
        let offset = match self {
            Self::Name => 0,
            Self::City => 1,
            Self::Note => 2,
            Self::Signature(n) => 4 + n as u32,
            Self::Line(n) => 16 + n as u32,
        };
        match char::from_u32(0xFDD0 + offset) {
            Some(mark) => mark,
            None => char::REPLACEMENT_CHARACTER,
        }
    }

    /// What a character stands for.
    pub fn of(character: char) -> Option<Self> {
        let offset = (character as u32).checked_sub(0xFDD0)? as usize;
        match offset {
            0 => Some(Self::Name),
            1 => Some(Self::City),
            2 => Some(Self::Note),
            4..16 => Some(Self::Signature(offset - 4)),
            16..32 => Some(Self::Line(offset - 16)),
            _ => None,
        }
    }
}

const NAME: char = Mark::Name.character();
const CITY: char = Mark::City.character();
const NOTE: char = Mark::Note.character();

/// The texts of a writer that a pattern was filled with: its pages can be filled with them, too.
#[derive(Debug, Clone)]
pub(crate) struct Filling {
    pub pattern: Arc<Pattern>,
    name: String,
    city: String,
    note: String,
}

/// A letter as a composer hands it out: composed, or a pattern that was filled.
#[derive(Debug, Clone)]
pub struct Composed {
    pub letter: Letter,
    /// What it was filled with, where it was made from a pattern.
    pub(crate) filling: Option<Filling>,
}

impl Filling {
    /// The text that a mark stands for in a letter that was filled.
    pub fn text<'l>(&'l self, mark: Mark, letter: &'l Letter) -> &'l str {
        match mark {
            Mark::Name => &self.name,
            Mark::City => &self.city,
            Mark::Note => &self.note,
            Mark::Line(n) => letter.writer().get(n).map_or("", String::as_str),
            Mark::Signature(n) => letter.signature().get(n).map_or("", String::as_str),
        }
    }
}

/// A letter with marks in place of its writer's texts. Filling it is what a batch does a million times;
/// composing one takes twenty times as long.
#[derive(Debug)]
pub struct Pattern {
    number: u64,
    letter: Letter,
    /// What the rules say of it; filled by [`crate::check`].
    pub findings: OnceLock<Vec<Diagnostic>>,
}

impl Pattern {
    /// The letter with the marks.
    pub fn letter(&self) -> &Letter {
        &self.letter
    }

    /// A number that no other pattern has.
    pub fn number(&self) -> u64 {
        self.number
    }

    /// The letter with marks also for the lines of the writer and of the signature, as many as that; `None` where they are
    /// too many.
    pub fn marked(&self, writer: usize, signature: usize) -> Option<Letter> {
        if writer > MARKED_LINES || signature > MARKED_LINES / 2 {
            return None;
        }
        let lines: Vec<String> = (0..writer).map(|n| Mark::Line(n).character().to_string()).collect();
        let signed: Vec<String> = (0..signature).map(|n| Mark::Signature(n).character().to_string()).collect();
        let mut letter = self.letter.clone();
        set_writer(&mut letter, &lines, &signed);
        Some(letter)
    }

    /// The letter of a writer, whose own lines these are.
    pub(super) fn filled(self: &Arc<Self>, writer: &Writer, lines: &[String]) -> Composed {
        let note = writer.note_paragraphs().into_iter().next().unwrap_or_default();
        let (name, city) = (writer.signed_name(), writer.city.as_str());
        let mut letter = self.letter.clone();
        letter.each_text(&mut |text| {
            // One mark at a time: a search for one character is much faster than for any of several.
            if ![NAME, CITY, NOTE].into_iter().any(|mark| text.contains(mark)) {
                return;
            }
            let mut filled = String::with_capacity(text.len() + note.len());
            for c in text.chars() {
                match c {
                    NAME => filled.push_str(&name),
                    CITY => filled.push_str(city),
                    NOTE => filled.push_str(&note),
                    c => filled.push(c),
                }
            }
            *text = filled;
        });
        set_writer(&mut letter, lines, &signature(writer));
        let filling = Filling { pattern: Arc::clone(self), name, city: city.to_owned(), note };
        Composed { letter, filling: Some(filling) }
    }

    /// A pattern of a letter that was composed of marks.
    pub(super) fn of(letter: Letter) -> Self {
        static NUMBERS: AtomicU64 = AtomicU64::new(0);
        Self { number: NUMBERS.fetch_add(1, Ordering::Relaxed), letter, findings: OnceLock::new() }
    }
}

/// A writer with marks in place of the texts that differ; all else decides the shape.
pub(super) fn marked(writer: &Writer, note: bool) -> Writer {
    Writer {
        name: NAME.into(),
        city: CITY.into(),
        note: note.then(|| NOTE.into()),
        privacy: Privacy::Full,
        ..writer.clone()
    }
}

/// The writer's own lines, on a letter and on the one that it covers.
fn set_writer(letter: &mut Letter, writer: &[String], signature: &[String]) {
    letter.each_sheet(&mut |sheet| {
        // Nothing else is made from a pattern.
        if let Content::Addressed(addressed) = &mut sheet.content {
            addressed.writer = writer.to_vec();
            addressed.signature = signature.to_vec();
        }
    });
}
