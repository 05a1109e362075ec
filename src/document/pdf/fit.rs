//! How large a letter is set: steps from comfortable to the smallest that is still easy to read.

use serde::Serialize;

use super::measures::MEASURES;
use crate::text::Direction;

#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Step {
    /// Size of Latin script, in points.
    pub size: f64,
    /// Size of Arabic script, in points: the sans that it is set in is larger at the same size.
    pub rtl_size: f64,
    /// Space between lines, in sizes.
    pub(crate) leading: f64,
    /// The same in Arabic script, which has more above and below the line.
    pub(crate) rtl_leading: f64,
    /// Space between paragraphs, in sizes.
    pub(crate) spacing: f64,
    /// Room for the signature, in millimetres.
    pub sign: f64,
}

/// From comfortable down to the minima: 9 points in Latin, 8.5 in Arabic script, a third of a line between lines, 8 mm to
/// sign in.
pub const STEPS: [Step; 6] = [
    Step { size: 11.5, rtl_size: 11.0, leading: 0.68, rtl_leading: 0.95, spacing: 1.15, sign: 16.0 },
    Step { size: 11.0, rtl_size: 10.5, leading: 0.65, rtl_leading: 0.92, spacing: 1.05, sign: 14.0 },
    Step { size: 10.5, rtl_size: 10.0, leading: 0.6, rtl_leading: 0.88, spacing: 0.95, sign: 12.0 },
    Step { size: 10.0, rtl_size: 9.5, leading: 0.55, rtl_leading: 0.82, spacing: 0.85, sign: 11.0 },
    Step { size: 9.5, rtl_size: 9.0, leading: 0.5, rtl_leading: 0.74, spacing: 0.75, sign: 9.0 },
    Step { size: 9.0, rtl_size: 8.5, leading: 0.45, rtl_leading: 0.67, spacing: 0.65, sign: 8.0 },
];

/// Sizes and spaces as a sheet is set in.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub(super) struct Look {
    /// The size of letters, in points.
    pub size: f64,
    /// Between lines, in sizes of letters.
    pub(crate) leading: f64,
    /// Between paragraphs, in sizes of letters.
    pub(crate) spacing: f64,
    /// Room for the signature, in millimetres.
    pub sign: f64,
}

impl Step {
    fn size(&self, direction: Direction) -> f64 {
        match direction {
            Direction::Ltr => self.size,
            Direction::Rtl => self.rtl_size,
        }
    }

    fn leading(&self, direction: Direction) -> f64 {
        match direction {
            Direction::Ltr => self.leading,
            Direction::Rtl => self.rtl_leading,
        }
    }

    /// The space between paragraphs is that between lines and more, in every script.
    fn spacing(&self, direction: Direction) -> f64 {
        self.spacing + self.leading(direction) - self.leading
    }

    /// What the step is where lines run that way.
    pub(super) fn look(&self, direction: Direction) -> Look {
        Look {
            size: self.size(direction),
            leading: self.leading(direction),
            spacing: self.spacing(direction),
            sign: self.sign,
        }
    }
}

impl Look {
    /// The same on a card.
    pub(super) fn on_card(self) -> Self {
        let card = &MEASURES.card;
        Self {
            size: self.size * card.size_times,
            leading: self.leading + card.more_leading,
            spacing: self.spacing + card.more_spacing,
            sign: card.sign,
        }
    }
}
