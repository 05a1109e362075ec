//! A sheet as the data that the Typst files set.

use serde::Serialize;

use super::fit::{Look, Step};
use super::measures::Margin;
use crate::document::paper::Rect;
use crate::document::sheet::{Part, Role};
use crate::letter::occasion::Occasion;
use crate::text::Direction;

/// One sheet, as it is to be set.
#[derive(Debug, Clone, Serialize)]
pub(super) struct SheetData {
    /// Nothing is printed on it.
    pub blank: bool,
    /// What it is for, where it is a card.
    pub card: Option<Occasion>,
    /// Width and height, in millimetres.
    pub paper: (f64, f64),
    pub(crate) margin: Margin,
    pub(crate) fonts: Vec<String>,
    pub(crate) stretch: f64,
    pub lang: String,
    pub(crate) region: Option<String>,
    pub rtl: bool,
    /// Numbers of items and pages.
    pub digits: Vec<String>,
    pub window: Option<Opening>,
    /// What it says, from its top.
    pub parts: Vec<Part>,
    /// The rows of this sheet, where it is a petition's.
    pub petition: Option<SheetRows>,
    /// How the signatories are listed, where they stand on pages of their own.
    pub list: Option<List>,
    #[serde(flatten)]
    pub look: Look,
}

/// The window of an envelope, and what is seen through it.
#[derive(Debug, Clone, Serialize)]
pub(super) struct Opening {
    pub visible: Rect,
    /// Between the left edge of the window and the text, in millimetres.
    pub(crate) clear: f64,
    pub(crate) folds: &'static [f64],
    pub postal: Vec<String>,
    pub(crate) fonts: Vec<String>,
    pub(crate) stretch: f64,
    pub lang: String,
    /// The addressee in the script of the letter, where that is another one.
    pub(crate) beside: Vec<String>,
}

/// Signatories on pages of their own.
#[derive(Debug, Clone, Serialize)]
pub(super) struct List {
    /// The size of letters, in points.
    pub size: f64,
    /// How many rows each page has; none where they go on wherever a page ends.
    pub rows: Vec<usize>,
}

/// The rows of one sheet of a petition.
#[derive(Debug, Clone, Serialize)]
pub(super) struct SheetRows {
    /// Which of the sheets it is, from 0.
    pub(crate) index: usize,
    pub numbers: Vec<String>,
    /// They share what is left of the page, instead of being as low as can be.
    pub(crate) fill: bool,
}

impl SheetData {
    pub(super) fn direction(&self) -> Direction {
        if self.rtl { Direction::Rtl } else { Direction::Ltr }
    }

    /// What a step is on this sheet.
    pub(super) fn look_at(&self, step: &Step) -> Look {
        let look = step.look(self.direction());
        if self.card.is_some() { look.on_card() } else { look }
    }

    /// Takes a part out.
    pub(super) fn take(&mut self, role: Role) -> Option<Part> {
        let at = self.parts.iter().position(|part| part.role == role)?;
        Some(self.parts.remove(at))
    }
}
