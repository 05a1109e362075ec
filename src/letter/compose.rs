//! The one door to letters: composed anew, or, where many writers get the same, a pattern that is filled.

use std::sync::Arc;
use std::sync::atomic::Ordering;

use jiff::civil::Date;

use super::composer::Composer;
use super::pattern::{Composed, MAX_PATTERNS, Pattern, Shape, marked};
use crate::action::Recipient;
use crate::diagnostic::Diagnostic;
use crate::lock::{read_locked, write_locked};
use crate::signatory::Voice;
use crate::writer::Writer;

impl Composer {
    /// The letter to one recipient. Whether it was filled or composed anew cannot be told from it: the first of each shape is
    /// made both ways and compared.
    ///
    /// # Errors
    /// A message or a template fails on these very values; what can be known beforehand was told by [`Composer::new`].
    pub fn compose(&self, recipient: &Recipient, writer: &Writer, today: Date) -> Result<Composed, Diagnostic> {
        let Some(shape) = self.shape(recipient, writer, today) else {
            return Ok(Composed { letter: self.anew(recipient, writer, today)?, filling: None });
        };
        let known = read_locked(&self.cache.patterns).get(&shape).cloned();
        if let Some(pattern) = known {
            return Ok(pattern.filled(writer, &self.writer_lines(writer)));
        }
        let pattern = Arc::new(Pattern::of(self.anew(recipient, &marked(writer, shape.note), today)?));
        let letter = self.anew(recipient, writer, today)?;
        let filled = pattern.filled(writer, &self.writer_lines(writer));
        if filled.letter != letter {
            // The words of this language turn on the writer's texts in a way that the marks do not show.
            self.cache.unlike.store(true, Ordering::Relaxed);
            return Ok(Composed { letter, filling: None });
        }
        let mut patterns = write_locked(&self.cache.patterns);
        if patterns.len() >= MAX_PATTERNS {
            patterns.clear();
        }
        patterns.insert(shape, pattern);
        Ok(filled)
    }

    /// What a letter depends on besides its writer's texts, where it is of a common shape.
    fn shape(&self, recipient: &Recipient, writer: &Writer, today: Date) -> Option<Shape> {
        let mut paragraphs = writer.note_paragraphs();
        let note = paragraphs.pop();
        let plain = paragraphs.is_empty() && note.as_ref().is_none_or(|note| !note.contains(['\n', '\t', '\r']));
        // What many sign is made once.
        let alone = writer.voice() == Voice::Single && writer.signatories.is_empty();
        let common = self.only_shows_writers && plain && alone && !self.cache.unlike.load(Ordering::Relaxed);
        common.then(|| Shape {
            recipient: recipient.id.value.clone(),
            country: writer.country.clone(),
            today,
            gender: writer.gender,
            note: note.is_some(),
            selection: self.selection(writer),
            sent: writer.choices.sent.clone(),
        })
    }
}
