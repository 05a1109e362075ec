//! A cluster: the glyphs that together show some characters.

use rustybuzz::ttf_parser::GlyphId;
use typst::layout::Em;
use typst::text::{FontInstance, Glyph};

use crate::text::{is_mark, is_reordering};

/// Characters, and the glyphs that show them, from left to right.
#[derive(Debug, Clone)]
pub(super) struct Cluster {
    /// As it was written, in its logical order.
    written: String,
    /// The same without what only steers the layout.
    pub(super) text: String,
    pub(super) glyphs: Vec<Glyph>,
}

/// What a glyph is to who reads.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Part {
    /// It shows a letter, or makes a space.
    Letter,
    /// It stands on a letter, and takes no room.
    Mark,
    /// It shows nothing and takes no room.
    Nothing,
}

impl Cluster {
    pub(super) fn new(written: &str, glyphs: &[Glyph]) -> Self {
        let text = written.chars().filter(|c| !steers(*c)).collect();
        Self { written: written.to_owned(), text, glyphs: glyphs.to_vec() }
    }

    /// Whether nothing but marks stands in it, while their letter stands elsewhere.
    pub(super) fn is_mark(&self, font: &FontInstance) -> bool {
        self.text.chars().any(is_mark) && self.glyphs.iter().all(|glyph| self.part(glyph, font) == Part::Mark)
    }

    /// Takes in the rest of the same cluster, which stands right of it.
    ///
    /// # Errors
    /// It is another cluster, and comes back.
    pub(super) fn take_in(&mut self, right: Self, font: &FontInstance) -> Result<(), Self> {
        if self.written != right.written || !(self.is_mark(font) || right.is_mark(font)) {
            return Err(right);
        }
        self.glyphs.extend(right.glyphs);
        Ok(())
    }

    pub(super) fn part(&self, glyph: &Glyph, font: &FontInstance) -> Part {
        if glyph.x_advance != Em::zero() {
            return Part::Letter;
        }
        // The box is that of the whole outline, which is drawn to know it.
        match font.ttf().glyph_bounding_box(GlyphId(glyph.id)) {
            None => Part::Nothing,
            Some(_) if self.text.chars().any(is_mark) => Part::Mark,
            Some(_) => Part::Letter,
        }
    }
}

/// Whether a character only says how a line is laid out: isolates, and places where it may or may not break.
fn steers(c: char) -> bool {
    is_reordering(c) || matches!(c, '\u{200B}' | '\u{2060}')
}
