//! How wide words are and how many lines a text takes, without laying it out: words are shaped once, as the layout shapes
//! them, and lines are filled word by word, as it fills them.

use std::collections::HashMap;
use std::sync::Mutex;

use rustybuzz::{Direction as ShapeDirection, Script, ShapePlan, UnicodeBuffer};
use typst::text::FontInstance;

use super::faces::Hand;
use super::world::Fonts;
use crate::line_ends;
use crate::lock::locked;
use crate::text::Direction;

/// So many words are remembered: those of a roster's letters come again and again.
const REMEMBERED: usize = 50_000;

/// What stands between two places where a line may end, in sizes of the letters.
#[derive(Debug, Clone, Copy, PartialEq)]
struct Unbroken {
    width: f64,
    /// The space after it, which a line's end swallows.
    gap: f64,
    ends_line: bool,
}

/// A text that was measured.
#[derive(Debug, Clone, Default, PartialEq)]
pub(super) struct Measured {
    pieces: Vec<Unbroken>,
    /// The last piece goes on in what is added next.
    open: bool,
}

impl Measured {
    /// How many lines it takes in a width, in sizes of the letters.
    pub(super) fn lines(&self, width: f64) -> usize {
        let mut lines = 1;
        let mut at = 0.0;
        for piece in &self.pieces {
            if at > 0.0 && at + piece.width > width {
                lines += 1;
                at = 0.0;
            }
            at += piece.width + piece.gap;
            if piece.ends_line {
                lines += 1;
                at = 0.0;
            }
        }
        lines
    }

    /// The width of its only line.
    pub(super) fn width(&self) -> f64 {
        self.pieces.iter().map(|piece| piece.width + piece.gap).sum()
    }

    pub(super) fn end_line(&mut self) {
        self.open = false;
        match self.pieces.last_mut() {
            Some(last) if !last.ends_line => last.ends_line = true,
            _ => self.pieces.push(Unbroken { width: 0.0, gap: 0.0, ends_line: true }),
        }
    }

    fn add(&mut self, width: f64, gap: f64, open: bool) {
        match self.pieces.last_mut().filter(|_| self.open) {
            Some(last) => {
                last.width += width;
                last.gap = gap;
            }
            None => self.pieces.push(Unbroken { width, gap, ends_line: false }),
        }
        self.open = open;
    }
}

#[derive(Debug)]
struct Faces {
    hand: Hand,
    /// The first has the text; the others what it lacks.
    fonts: Vec<FontInstance>,
    space: f64,
}

pub(super) struct Ruler {
    faces: Vec<Faces>,
    known: Mutex<Known>,
}

#[derive(Default)]
struct Known {
    widths: HashMap<Hand, HashMap<Box<str>, f64>>,
    plans: HashMap<(Hand, Script), ShapePlan>,
    buffer: UnicodeBuffer,
}

impl std::fmt::Debug for Ruler {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Ruler").field("faces", &self.faces).finish_non_exhaustive()
    }
}

impl Ruler {
    /// A ruler for these faces; `families` names those of a direction, the first first.
    pub(super) fn new(fonts: &Fonts, families: impl Fn(Direction) -> Vec<String>) -> Self {
        let faces = Hand::ALL.map(|hand| {
            let fonts: Vec<FontInstance> =
                families(hand.direction).iter().filter_map(|family| fonts.face(family, hand)).collect();
            let space = fonts.first().and_then(|font| advance(font, ' ')).unwrap_or(0.25);
            Faces { hand, fonts, space }
        });
        Self { faces: faces.into(), known: Mutex::default() }
    }

    /// From the baseline to the top of the capitals, in sizes: the height of a line.
    pub(super) fn line_height(&self, hand: Hand) -> f64 {
        self.faces(hand).fonts.first().map_or(0.7, |font| font.metrics().cap_height.get())
    }

    /// Adds a text to what was measured.
    pub(super) fn add(&self, to: &mut Measured, text: &str, hand: Hand) {
        let faces = self.faces(hand);
        // A thread that panicked leaves widths that are right all the same.
        let mut known = locked(&self.known);
        for word in text.split_inclusive([' ', '\n', '\u{200B}']) {
            let end = word.trim_end_matches([' ', '\n', '\u{200B}']);
            let gap = if word.ends_with([' ', '\n']) { faces.space } else { 0.0 };
            let mut parts = parts(end).flat_map(line_ends::parts).peekable();
            if end.is_empty() {
                to.add(0.0, gap, false);
            }
            while let Some(part) = parts.next() {
                let width = known.width(faces, part);
                match parts.peek() {
                    Some(_) => to.add(width, 0.0, false),
                    None => to.add(width, gap, end.len() == word.len()),
                }
            }
        }
    }

    fn faces(&self, hand: Hand) -> &Faces {
        let at = self.faces.iter().position(|faces| faces.hand == hand);
        &self.faces[at.expect("there are faces for every hand")]
    }
}

impl Known {
    fn width(&mut self, faces: &Faces, word: &str) -> f64 {
        let widths = self.widths.entry(faces.hand).or_default();
        if let Some(width) = widths.get(word) {
            return *width;
        }
        if widths.len() >= REMEMBERED {
            widths.clear();
        }
        let width = self.shape(faces, word);
        self.widths.entry(faces.hand).or_default().insert(word.into(), width);
        width
    }

    fn shape(&mut self, faces: &Faces, word: &str) -> f64 {
        let Some(font) = faces.fonts.first() else { return 0.0 };
        let mut buffer = std::mem::take(&mut self.buffer);
        buffer.push_str(word);
        buffer.guess_segment_properties();
        if buffer.direction() == ShapeDirection::Invalid {
            buffer.set_direction(ShapeDirection::LeftToRight);
        }
        let (direction, script) = (buffer.direction(), buffer.script());
        let plan = self
            .plans
            .entry((faces.hand, script))
            .or_insert_with(|| ShapePlan::new(font.rusty(), direction, Some(script), None, &[]));
        let shaped = rustybuzz::shape_with_plan(font.rusty(), plan, buffer);
        let units = font.units_per_em();
        let width = shaped
            .glyph_infos()
            .iter()
            .zip(shaped.glyph_positions())
            .map(|(glyph, position)| match glyph.glyph_id {
                // What the first face lacks comes from the next that has it.
                0 => {
                    let lacking = word.get(glyph.cluster as usize..).and_then(|rest| rest.chars().next());
                    lacking.and_then(|c| faces.fonts.iter().skip(1).find_map(|font| advance(font, c))).unwrap_or(0.0)
                }
                _ => f64::from(position.x_advance) / units,
            })
            .sum();
        self.buffer = shaped.clear();
        width
    }
}

fn advance(font: &FontInstance, c: char) -> Option<f64> {
    font.x_advance(font.ttf().glyph_index(c)?.0).map(typst::layout::Em::get)
}

/// The parts of a word between which a line may end: after a hyphen, a dash or a slash before a letter, but not in an
/// address or a link.
fn parts(word: &str) -> impl Iterator<Item = &str> {
    let whole = word.contains('@') || word.contains("://");
    let mut rest = word;
    std::iter::from_fn(move || {
        if rest.is_empty() {
            return None;
        }
        let ends = |(at, c): (usize, char)| {
            let after = at + c.len_utf8();
            let letter_follows = rest[after..].chars().next().is_some_and(char::is_alphabetic);
            (matches!(c, '-' | '\u{2010}' | '–' | '—' | '/') && letter_follows && at > 0).then_some(after)
        };
        let end = if whole { None } else { rest.char_indices().find_map(ends) }.unwrap_or(rest.len());
        let (part, after) = rest.split_at(end);
        rest = after;
        Some(part)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_end_where_a_line_may_end() {
        let all = |word| parts(word).collect::<Vec<_>>();
        assert_eq!(all("vice-president"), ["vice-", "president"]);
        assert_eq!(all("and/or"), ["and/", "or"]);
        assert_eq!(all("2016-01"), ["2016-01"]);
        assert_eq!(all("info-desk@example.org"), ["info-desk@example.org"]);
        assert_eq!(all("-x"), ["-x"]);
        assert!(all("").is_empty());
    }

    #[test]
    fn lines_are_filled_word_by_word() {
        let piece = |width| Unbroken { width, gap: 0.25, ends_line: false };
        let mut text = Measured { pieces: vec![piece(2.0), piece(2.0), piece(2.0)], open: false };
        assert_eq!(text.lines(7.0), 1);
        assert_eq!(text.lines(4.25), 2, "the space at the end of a line takes no room");
        assert_eq!(text.lines(1.0), 3, "a word that is wider than the line has one of its own");
        text.end_line();
        assert_eq!(text.lines(7.0), 2);
    }
}
