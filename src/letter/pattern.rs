//! Patterns of letters: for a batch, which makes the same letter for many writers.

use std::collections::HashMap;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::{Arc, OnceLock, RwLock};

use jiff::civil::Date;
use serde_json::Value;

use super::blocks;
use super::content::{Content, Letter};
use super::selection::Selection;
use super::signature::signature;
use crate::action::{Earlier, Gender};
use crate::diagnostic::Diagnostic;
use crate::lock::{read_locked, write_locked};
use crate::template::Markup;
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
    /// What is selected for a place of the letter.
    Piece(usize),
    /// The day that the letter bears, in words.
    Day,
    /// The country that the writer lives in, as words go on with it: "in Norway".
    Host,
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
            Self::Day => 3,
            Self::Host => 15,
            Self::Signature(n) => 4 + n as u32,
            Self::Line(n) => 16 + n as u32,
            Self::Piece(n) => return piece(n),
        };
        match char::from_u32(0xFDD0 + offset) {
            Some(mark) => mark,
            None => char::REPLACEMENT_CHARACTER,
        }
    }

    /// What a character stands for.
    pub fn of(character: char) -> Option<Self> {
        if character >= FIRST_PIECE {
            let n = ((character as u32 >> 16) - 2) * 2 + (character as u32 & 1);
            return (character as u32 & 0xFFFE == 0xFFFE).then_some(Self::Piece(n as usize));
        }
        let offset = (character as u32).checked_sub(0xFDD0)? as usize;
        match offset {
            0 => Some(Self::Name),
            1 => Some(Self::City),
            2 => Some(Self::Note),
            3 => Some(Self::Day),
            15 => Some(Self::Host),
            4..15 => Some(Self::Signature(offset - 4)),
            16..32 => Some(Self::Line(offset - 16)),
            _ => None,
        }
    }
}

/// So many places of a letter have marks of their own.
pub(super) const MARKED_PIECES: usize = 30;

/// The first of their marks: the last two characters of each plane but the first two.
const FIRST_PIECE: char = '\u{2FFFE}';

const fn piece(n: usize) -> char {
    match char::from_u32(((2 + n as u32 / 2) << 16) | 0xFFFE | (n as u32 % 2)) {
        Some(mark) => mark,
        None => char::REPLACEMENT_CHARACTER,
    }
}

/// Whether a text is the mark of a piece.
pub(super) fn is_mark(text: &str) -> bool {
    text.starts_with(|c: char| c >= FIRST_PIECE && Mark::of(c).is_some())
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
    /// What is selected for each place, with the writer's texts.
    texts: Vec<String>,
    /// The same as the pattern has it.
    pub(crate) pieces: Vec<Arc<Piece>>,
}

/// A letter as a composer hands it out: composed, or a pattern that was filled.
#[derive(Debug, Clone)]
pub struct Composed {
    pub letter: Letter,
    /// What it was filled with, where it was made from a pattern.
    pub(crate) filling: Option<Filling>,
}

impl Filling {
    /// The piece that a mark stands for.
    pub fn piece(&self, mark: Mark) -> Option<&Piece> {
        match mark {
            Mark::Piece(n) => self.pieces.get(n).map(|piece| &**piece),
            _ => None,
        }
    }

    /// The text that a mark stands for in a letter that was filled.
    pub fn text<'l>(&'l self, mark: Mark, letter: &'l Letter) -> &'l str {
        match mark {
            Mark::Name => &self.name,
            Mark::City => &self.city,
            Mark::Note => &self.note,
            Mark::Piece(n) => self.texts.get(n).map_or("", String::as_str),
            // No pattern has them: its letters are of one day and one country.
            Mark::Day | Mark::Host => "",
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
    /// What is said in the places of the letter, by what tells each; none for what cannot be filled in.
    pub(super) said: RwLock<HashMap<String, Option<Arc<Piece>>>>,
    /// Whether a letter of it was composed anew and compared.
    pub(super) proven: AtomicBool,
    /// What its messages may say.
    pub(super) variables: Value,
    /// What stands in each place where only one is looked at: the demands, which every letter has, and nothing in the others.
    pub(super) frame: Vec<String>,
    /// What the rules say of it, rule by rule; filled by [`crate::check`].
    pub(crate) findings: OnceLock<Vec<Vec<Diagnostic>>>,
}

/// What is selected for a place of a letter: a paragraph in one of its wordings, an item of the list of demands.
#[derive(Debug)]
pub(crate) struct Piece {
    /// Its text, with marks in place of the writer's.
    pub(super) text: String,
    /// Whether a letter with it was composed anew and compared.
    pub(super) proven: AtomicBool,
    /// What the rules say of it in its pattern, rule by rule; filled by [`crate::check`].
    pub(crate) findings: OnceLock<Vec<Vec<Diagnostic>>>,
    /// How it stands on pages, by what they are written in and whether it is set apart there: the same in every letter, where it has
    /// no text of the writer's.
    set: RwLock<Vec<(SetIn, Arc<str>)>>,
}

/// What a page is written in, and whether a piece is set apart there.
type SetIn = (Markup, bool);

impl Piece {
    pub(super) fn new(text: String) -> Self {
        Self { text, proven: AtomicBool::new(false), findings: OnceLock::new(), set: RwLock::default() }
    }

    /// How it stands on a page; none where the writer's texts stand in it.
    pub(crate) fn set(&self, markup: Markup, apart: bool, set: impl FnOnce(&str) -> String) -> Option<Arc<str>> {
        if has_marks(&self.text) {
            return None;
        }
        if let Some((_, known)) = read_locked(&self.set).iter().find(|(key, _)| *key == (markup, apart)) {
            return Some(Arc::clone(known));
        }
        let text: Arc<str> = set(&self.text).into();
        write_locked(&self.set).push(((markup, apart), Arc::clone(&text)));
        Some(text)
    }
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

    /// The letter with the marks of the writer and what stands in its places where only one is looked at: `place`, where any is.
    pub(crate) fn with_one(&self, place: Option<(usize, &Piece)>) -> Letter {
        let frame = |n: usize| self.frame.get(n).map_or("", String::as_str);
        // Another demand does not stand in the place of one that every letter has, but beside it.
        let one = place.map(|(at, piece)| match frame(at) {
            known if known.is_empty() || known == piece.text => (at, piece.text.clone()),
            known => (at, format!("{known} {}", piece.text)),
        });
        let mut letter = self.letter.clone();
        letter.each_text(&mut |text| {
            if has_marks(text) {
                *text = filled_in(text, |mark| match (mark, &one) {
                    (Mark::Piece(n), Some((at, text))) if n == *at => Some(text.as_str()),
                    (Mark::Piece(n), _) => Some(frame(n)),
                    _ => None,
                });
            }
        });
        emphasise(&mut letter);
        letter
    }

    /// The letter of a writer, whose own lines these are, with what was selected for its places.
    pub(super) fn filled(self: &Arc<Self>, writer: &Writer, lines: &[String], pieces: Vec<Arc<Piece>>) -> Composed {
        let note = writer.note_paragraphs().into_iter().next().unwrap_or_default();
        let (name, city) = (writer.signed_name(), writer.city.as_str());
        let own = |mark: Mark| match mark {
            Mark::Name => Some(name.as_str()),
            Mark::City => Some(city),
            Mark::Note => Some(note.as_str()),
            _ => None,
        };
        let text = |piece: &Arc<Piece>| match has_marks(&piece.text) {
            true => filled_in(&piece.text, own),
            false => piece.text.clone(),
        };
        let texts: Vec<String> = pieces.iter().map(text).collect();
        let mut letter = self.letter.clone();
        letter.each_text(&mut |text| {
            if has_marks(text) {
                *text = filled_in(text, |mark| match mark {
                    Mark::Piece(n) => texts.get(n).map(String::as_str),
                    mark => own(mark),
                });
            }
        });
        emphasise(&mut letter);
        set_writer(&mut letter, lines, &signature(writer));
        let filling = Filling { pattern: Arc::clone(self), name, city: city.to_owned(), note, texts, pieces };
        Composed { letter, filling: Some(filling) }
    }

    /// A pattern of a letter that was composed of marks.
    pub(super) fn of(letter: Letter, variables: Value, frame: Vec<String>) -> Self {
        static NUMBERS: AtomicU64 = AtomicU64::new(0);
        let number = NUMBERS.fetch_add(1, Ordering::Relaxed);
        Self {
            number,
            letter,
            said: RwLock::default(),
            proven: AtomicBool::new(false),
            variables,
            frame,
            findings: OnceLock::new(),
        }
    }
}

/// Whether a text may have marks: they begin with bytes that few other characters begin with.
fn has_marks(text: &str) -> bool {
    text.bytes().any(|byte| byte == 0xEF || byte >= 0xF0)
}

/// A text with what its marks stand for; those for which nothing is known stay.
fn filled_in<'t>(text: &str, known: impl Fn(Mark) -> Option<&'t str>) -> String {
    let mut filled = String::with_capacity(text.len() * 2);
    for c in text.chars() {
        match Mark::of(c).and_then(&known) {
            Some(text) => filled.push_str(text),
            None => filled.push(c),
        }
    }
    filled
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

/// Sets the terms in italics that its pieces brought.
fn emphasise(letter: &mut Letter) {
    letter.each_sheet(&mut |sheet| blocks::emphasise(&mut sheet.body));
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
