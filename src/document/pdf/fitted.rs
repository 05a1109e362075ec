//! What a letter became when it was laid out, and where its texts stand.

use typst::layout::{Frame, FrameItem, Point};
use typst::text::FontStyle;
use typst_layout::PagedDocument;

use super::data::SheetData;
use super::world;
use crate::document::made::Printed;

/// A letter that was laid out.
#[derive(Debug)]
pub struct Fitted {
    /// The data of its sheets, with the step that each takes.
    pub(super) sheets: Vec<SheetData>,
    pub(super) title: String,
    pub(super) document: PagedDocument,
    /// How many lines stand beyond the first page of a sheet; 0 where all fit.
    pub lines_over: usize,
    /// The window of the norm exists, but the address is too long for it: a label is needed.
    pub needs_label: bool,
    /// How many layouts it took, the most of any sheet.
    pub tries: usize,
}

impl Fitted {
    /// What the writer should know of how it came out.
    pub fn printed(&self) -> Printed {
        Printed { lines_over: self.lines_over, needs_label: self.needs_label }
    }

    /// How many pages it has.
    pub fn pages(&self) -> usize {
        self.document.pages().len()
    }

    /// The pages as pictures (SVG) for a screen, each glyph drawn: what is seen needs no font.
    pub fn pictures(&self) -> Vec<String> {
        world::pictures(&self.document)
    }

    /// Every piece of text with its page (from 0) and where its baseline begins, in points from the top left corner,
    /// and its width: what tests look at, because text taken out of a PDF again is unreliable in Arabic script.
    pub fn texts(&self) -> Vec<PlacedText> {
        placed_texts(&self.document)
    }
}

/// A piece of text on a page.
#[derive(Debug, Clone, PartialEq)]
pub struct PlacedText {
    /// The page, from 0.
    pub page: usize,
    /// From the left edge, in millimetres.
    pub x: f64,
    /// The baseline, from the top edge, in millimetres.
    pub y: f64,
    /// Its width, in millimetres.
    pub width: f64,
    /// The text, in logical order.
    pub text: String,
    /// The size of its letters, in points.
    pub size: f64,
    /// The family of its face.
    pub family: String,
    /// Whether its face slants.
    pub italic: bool,
}

pub(super) fn placed_texts(document: &PagedDocument) -> Vec<PlacedText> {
    fn walk(frame: &Frame, at: Point, page: usize, into: &mut Vec<PlacedText>) {
        for (position, item) in frame.items() {
            let at = at + *position;
            match item {
                FrameItem::Group(group) => walk(&group.frame, at, page, into),
                FrameItem::Text(text) => into.push(PlacedText {
                    page,
                    x: at.x.to_mm(),
                    y: at.y.to_mm(),
                    width: text.width().to_mm(),
                    text: text.text.to_string(),
                    size: text.size.to_pt(),
                    family: text.font.info().family.clone(),
                    italic: text.font.info().variant.style != FontStyle::Normal,
                }),
                _ => {}
            }
        }
    }
    let mut texts = Vec::new();
    for (n, page) in document.pages().iter().enumerate() {
        walk(&page.frame, Point::zero(), n, &mut texts);
    }
    texts
}

/// How many lines stand beyond the first pages.
pub(super) fn lines_beyond(document: &PagedDocument, pages: usize) -> usize {
    if document.pages().len() <= pages {
        return 0;
    }
    let mut lines: Vec<(usize, i64)> = placed_texts(document)
        .iter()
        .filter(|text| text.page >= pages)
        .map(|text| (text.page, (text.y * 10.0) as i64))
        .collect();
    lines.sort_unstable();
    lines.dedup();
    lines.len()
}
