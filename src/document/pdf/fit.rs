//! How large a letter is set: steps from comfortable to the smallest that is still easy to read.

use serde_json::{Value, json};

use crate::document::blocks;
use crate::document::paper::Paper;
use crate::letter::Letter;
use crate::text::Direction;

/// Sizes and spaces.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Step {
    /// Size of Latin script, in points.
    pub size: f64,
    /// Size of Arabic script, in points: the sans that it is set in is larger at the same size.
    pub rtl_size: f64,
    /// Space between lines, in sizes.
    pub leading: f64,
    /// Space between paragraphs, in sizes.
    pub spacing: f64,
    /// Room for the signature, in millimetres.
    pub sign: f64,
}

/// From comfortable down to the minima: 9 points in Latin, 8.5 in Arabic script, a third of a line between lines, 8 mm to
/// sign in.
pub const STEPS: [Step; 6] = [
    Step { size: 11.5, rtl_size: 10.5, leading: 0.68, spacing: 1.15, sign: 16.0 },
    Step { size: 11.0, rtl_size: 10.0, leading: 0.65, spacing: 1.05, sign: 14.0 },
    Step { size: 10.5, rtl_size: 9.5, leading: 0.6, spacing: 0.95, sign: 12.0 },
    Step { size: 10.0, rtl_size: 9.25, leading: 0.55, spacing: 0.85, sign: 11.0 },
    Step { size: 9.5, rtl_size: 9.0, leading: 0.5, spacing: 0.75, sign: 9.0 },
    Step { size: 9.0, rtl_size: 8.5, leading: 0.45, spacing: 0.65, sign: 8.0 },
];

impl Step {
    fn size(&self, direction: Direction) -> f64 {
        match direction {
            Direction::Ltr => self.size,
            Direction::Rtl => self.rtl_size,
        }
    }

    /// The lines of Arabic script stand farther apart: it has more above and below the line.
    fn leading(&self, direction: Direction) -> f64 {
        match direction {
            Direction::Ltr => self.leading,
            Direction::Rtl => self.leading + 0.22,
        }
    }

    /// The space between paragraphs is that between lines and more, in every script.
    fn spacing(&self, direction: Direction) -> f64 {
        self.spacing + self.leading(direction) - self.leading
    }

    pub(super) fn set(&self, data: &mut Value, direction: Direction) {
        data["size"] = json!(self.size(direction));
        data["leading"] = json!(self.leading(direction));
        data["spacing"] = json!(self.spacing(direction));
        data["sign"] = json!(self.sign);
    }
}

/// The first step whose page is likely to hold the letter, by a count of its characters: a layout is only tried from
/// there on. It depends on the letter alone, so that the same letter is the same bytes in every batch.
pub(super) fn expected_step(letter: &Letter, paper: Paper, window: bool) -> usize {
    let (width, height) = paper.size();
    let head = if window { 98.0 } else { 15.0 };
    let room = height - head - 15.0;
    let fits = |step: &Step| {
        // Measured over the shipped letters: an average character is 0.43 of the size wide, a line of text 0.66 high, of
        // Arabic script 0.73. More would set some letters smaller than they need to be.
        let height = if letter.direction == Direction::Rtl { 0.73 } else { 0.66 };
        let size = step.size(letter.direction) * 0.3528;
        let in_line = (width - 45.0) / (size * 0.43);
        let line = size * (height + step.leading(letter.direction));
        let lines_of =
            |text: &str| text.lines().map(|line| (line.chars().count() as f64 / in_line).ceil().max(1.0)).sum::<f64>();
        let text = blocks::to_words(&letter.body);
        let paragraphs = text.split("\n\n");
        let body: f64 = paragraphs
            .map(|paragraph| {
                lines_of(paragraph) * line + size * (step.spacing(letter.direction) - step.leading(letter.direction))
            })
            .sum();
        let head_lines = if window { 1 } else { letter.writer.len().max(1) + letter.addressee.len() };
        let other = head_lines + letter.salutation.len() + letter.signature.len() + letter.copies.len() + 3;
        body + other as f64 * line + size * step.spacing * 7.0 + step.sign <= room * 1.12
    };
    STEPS.iter().position(fits).unwrap_or(STEPS.len() - 1)
}
