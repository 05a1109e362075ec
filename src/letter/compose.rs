//! The one door to letters: composed anew, or, where many writers get the same, a pattern that is filled.

use std::sync::Arc;
use std::sync::atomic::Ordering;

use jiff::civil::Date;

use super::composer::Composer;
use super::pattern::{Composed, MAX_PATTERNS, Pattern, Shape, marked};
use super::pieces::Places;
use super::selection::Selection;
use crate::action::Recipient;
use crate::diagnostic::Diagnostic;
use crate::lock::{read_locked, write_locked};
use crate::signatory::Voice;
use crate::writer::Writer;

impl Composer {
    /// The letter to one recipient. Whether it was filled or composed anew cannot be told from it: the first of each shape, and
    /// the first with each of its pieces, is made both ways and compared.
    ///
    /// # Errors
    /// A message or a template fails on these very values; what can be known beforehand was told by [`Composer::new`].
    pub fn compose(&self, recipient: &Recipient, writer: &Writer, today: Date) -> Result<Composed, Diagnostic> {
        self.compose_of(&self.selection(writer), recipient, writer, today)
    }

    /// The same of what was selected for the writer before.
    ///
    /// # Errors
    /// As [`Composer::compose`].
    pub(crate) fn compose_of(
        &self,
        selection: &Selection,
        recipient: &Recipient,
        writer: &Writer,
        today: Date,
    ) -> Result<Composed, Diagnostic> {
        let compose = || self.form.compose(self, recipient, writer, selection, today);
        let anew = || Ok(Composed { letter: compose()?, filling: None });
        let Some((shape, places)) = self.shape(selection, recipient, writer, today) else { return anew() };
        let known = read_locked(&self.cache.patterns).get(&shape).cloned();
        let pattern = match known {
            Some(pattern) => pattern,
            None => self.keep(shape, &places, recipient, writer, today)?,
        };
        // What is no plain text by itself is composed with the rest.
        let Some(pieces) = self.pieces(&pattern, &places)? else { return anew() };
        let is_proven =
            pattern.proven.load(Ordering::Relaxed) && pieces.iter().all(|it| it.proven.load(Ordering::Relaxed));
        let filled = pattern.filled(writer, &self.writer_lines(writer), pieces);
        if is_proven {
            return Ok(filled);
        }
        let letter = compose()?;
        if filled.letter != letter {
            // The words of this language turn on the writer's texts in a way that the marks do not show.
            self.cache.unlike.store(true, Ordering::Relaxed);
            return Ok(Composed { letter, filling: None });
        }
        pattern.proven.store(true, Ordering::Relaxed);
        let pieces = filled.filling.iter().flat_map(|filling| &filling.pieces);
        pieces.for_each(|piece| piece.proven.store(true, Ordering::Relaxed));
        Ok(filled)
    }

    fn keep(
        &self,
        shape: Shape,
        places: &Places,
        recipient: &Recipient,
        writer: &Writer,
        today: Date,
    ) -> Result<Arc<Pattern>, Diagnostic> {
        let anybody = marked(writer, shape.note);
        let letter = self.form.compose(self, recipient, &anybody, &shape.selection, today)?;
        let pattern = Arc::new(self.pattern(letter, places, recipient, &anybody, today)?);
        let mut patterns = write_locked(&self.cache.patterns);
        if patterns.len() >= MAX_PATTERNS {
            patterns.clear();
        }
        patterns.insert(shape, Arc::clone(&pattern));
        Ok(pattern)
    }

    /// What a letter depends on besides its writer's texts and what is said in its places, where it is of a common shape; and these
    /// places.
    fn shape(
        &self,
        selection: &Selection,
        recipient: &Recipient,
        writer: &Writer,
        today: Date,
    ) -> Option<(Shape, Places)> {
        let mut paragraphs = writer.note_paragraphs();
        let note = paragraphs.pop();
        let plain = paragraphs.is_empty() && note.as_ref().is_none_or(|note| !note.contains(['\n', '\t', '\r']));
        // What many sign is made once.
        let alone = writer.voice() == Voice::Single && writer.signatories.is_empty();
        let common = self.fills && plain && alone && !self.cache.unlike.load(Ordering::Relaxed);
        common.then(|| {
            let (selection, places) = self.places(selection.clone(), recipient);
            let shape = Shape {
                recipient: recipient.id.value.clone(),
                country: writer.country.clone(),
                today,
                gender: writer.gender,
                note: note.is_some(),
                selection,
                sent: writer.choices.sent.clone(),
            };
            (shape, places)
        })
    }
}
