//! Letters cast from molds: for a batch, which makes the same letter for many writers.

use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, OnceLock, PoisonError};

use jiff::civil::Date;

use super::composer::Composer;
use super::content::Letter;
use super::signature::signature;
use crate::action::{Choices, Gender, Recipient};
use crate::diagnostic::{Diagnostic, Source};
use crate::signatory::Voice;
use crate::writer::Writer;

/// All that a letter depends on besides the texts that it carries of its writer.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Shape {
    recipient: String,
    country: String,
    today: Date,
    gender: Gender,
    note: bool,
    choices: Choices,
}

/// No more molds are kept: a batch has a few dozen.
const MAX_MOLDS: usize = 512;

/// What stands for a text of the writer in a mold: noncharacters, which no text from outside may hold.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mark {
    /// The name, as it is signed.
    Name,
    /// The town.
    City,
    /// The note.
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
    pub const fn character(self) -> char {
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

/// Where a letter comes from: composed, or cast from a mold with texts of its writer. It says nothing of what the letter
/// is: letters that read the same are equal.
#[derive(Debug, Clone, Default)]
pub struct Origin(Option<Arc<Cast>>);

#[derive(Debug)]
struct Cast {
    mold: Arc<Mold>,
    name: String,
    city: String,
    note: String,
}

impl PartialEq for Origin {
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

impl Origin {
    /// The mold, where the letter was cast.
    pub fn mold(&self) -> Option<&Arc<Mold>> {
        self.0.as_ref().map(|cast| &cast.mold)
    }

    /// The text that a mark stands for in a letter that was cast.
    pub fn text<'l>(&'l self, mark: Mark, letter: &'l Letter) -> &'l str {
        match (mark, &self.0) {
            (Mark::Name, Some(cast)) => &cast.name,
            (Mark::City, Some(cast)) => &cast.city,
            (Mark::Note, Some(cast)) => &cast.note,
            (Mark::Line(n), _) => letter.writer.get(n).map_or("", String::as_str),
            (Mark::Signature(n), _) => letter.signature.get(n).map_or("", String::as_str),
            (_, None) => "",
        }
    }
}

/// A letter with marks in place of its writer's texts. Casting a letter from it is what a batch does a million times;
/// composing one takes twenty times as long.
#[derive(Debug)]
pub struct Mold {
    number: u64,
    letter: Letter,
    /// What the rules say of it; filled by [`crate::check`].
    pub findings: OnceLock<Vec<Diagnostic>>,
}

impl Mold {
    /// The letter with the marks.
    pub fn letter(&self) -> &Letter {
        &self.letter
    }

    /// A number that no other mold has.
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
        set_writer(&mut letter, lines, signed);
        Some(letter)
    }

    fn cast(self: &Arc<Self>, composer: &Composer, writer: &Writer) -> Letter {
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
        set_writer(&mut letter, composer.writer_lines(writer), signature(writer));
        let origin = Cast { mold: Arc::clone(self), name, city: city.to_owned(), note };
        letter.origin = Origin(Some(Arc::new(origin)));
        letter
    }
}

/// The writer's own lines, on a letter and on the one that it covers.
fn set_writer(letter: &mut Letter, writer: Vec<String>, signature: Vec<String>) {
    if let Some(enclosed) = &mut letter.enclosure {
        set_writer(enclosed, writer.clone(), signature.clone());
    }
    letter.writer = writer;
    letter.signature = signature;
}

impl Composer {
    /// The same letter as [`Composer::compose`] makes, cast from a mold, which it comes with; a letter that is of no common
    /// shape is composed, and has none.
    ///
    /// # Errors
    /// As for [`Composer::compose`].
    pub fn cast(
        &self,
        recipient: &Recipient,
        writer: &Writer,
        today: Date,
    ) -> Result<(Letter, Option<Arc<Mold>>), Diagnostic> {
        let mut paragraphs = writer.note_paragraphs();
        let note = paragraphs.pop();
        let plain = paragraphs.is_empty() && note.as_ref().is_none_or(|note| !note.contains(['\n', '\t', '\r']));
        // What many sign is made once.
        let alone = writer.voice() == Voice::Single && writer.signatories.is_empty();
        // Of a card or a post little would be left to cast.
        let castable =
            alone && self.form.is_addressed() && *self.memory.castable.get_or_init(|| castable(&self.sources()));
        if !plain || !castable || self.memory.miscast.load(Ordering::Relaxed) {
            return Ok((self.compose(recipient, writer, today)?, None));
        }
        let shape = Shape {
            recipient: recipient.id.value.clone(),
            country: writer.country.clone(),
            today,
            gender: writer.gender,
            note: note.is_some(),
            choices: writer.choices.clone(),
        };
        let known = self.memory.molds.read().unwrap_or_else(PoisonError::into_inner).get(&shape).cloned();
        if let Some(mold) = known {
            return Ok((mold.cast(self, writer), Some(mold)));
        }
        let marked = Writer {
            name: NAME.into(),
            city: CITY.into(),
            note: note.map(|_| NOTE.into()),
            privacy: crate::writer::Privacy::Full,
            ..writer.clone()
        };
        static NUMBERS: AtomicU64 = AtomicU64::new(0);
        let mold = Arc::new(Mold {
            number: NUMBERS.fetch_add(1, Ordering::Relaxed),
            letter: self.compose(recipient, &marked, today)?,
            findings: OnceLock::new(),
        });
        let letter = self.compose(recipient, writer, today)?;
        if mold.cast(self, writer) != letter {
            // The words of this language turn on the writer's texts in a way that the marks do not show.
            self.memory.miscast.store(true, Ordering::Relaxed);
            return Ok((letter, None));
        }
        let mut molds = self.memory.molds.write().unwrap_or_else(PoisonError::into_inner);
        if molds.len() >= MAX_MOLDS {
            molds.clear();
        }
        molds.insert(shape, Arc::clone(&mold));
        Ok((letter, Some(mold)))
    }
}

/// Whether the words and templates only show the writer's texts, and choose nothing by them.
fn castable(sources: &[&Arc<Source>]) -> bool {
    sources.iter().all(|source| {
        let text = &source.text;
        let selects =
            text.match_indices("$place").any(|(at, name)| text[at + name.len()..].trim_start().starts_with("->"));
        let shown = |at: usize| {
            text[..at].ends_with("{{") && text[at..].split("}}").next().is_some_and(|rest| !rest.contains([' ', '(']))
        };
        let template = source.name.ends_with(".hbs");
        !selects && (!template || text.match_indices("writer.").all(|(at, _)| shown(at)))
    })
}
