//! A mark as a shape: drawn like its glyph, and no text.

use rustybuzz::ttf_parser::{GlyphId, OutlineBuilder};
use typst::layout::{Abs, FrameItem, Point};
use typst::syntax::Span;
use typst::text::TextItem;
use typst::visualize::{Curve, Geometry};

/// Lengths are told as so many parts of a point.
const FINEST: f64 = 1000.0;

/// The outline of a glyph, and the scale from its units.
struct Outline<'t> {
    curve: Curve,
    text: &'t TextItem,
    last: (f32, f32),
}

impl Outline<'_> {
    /// A point of the face, whose axis points up, as a point of a page.
    fn point(&self, (x, y): (f32, f32)) -> Point {
        let scale = self.text.size.to_pt() / self.text.font.units_per_em();
        let length = |units: f32| Abs::pt((f64::from(units) * scale * FINEST).round() / FINEST);
        Point::new(length(x), -length(y))
    }
}

impl OutlineBuilder for Outline<'_> {
    fn move_to(&mut self, x: f32, y: f32) {
        self.last = (x, y);
        self.curve.move_(self.point(self.last));
    }

    fn line_to(&mut self, x: f32, y: f32) {
        self.last = (x, y);
        self.curve.line(self.point(self.last));
    }

    fn quad_to(&mut self, x1: f32, y1: f32, x: f32, y: f32) {
        let towards =
            |(from_x, from_y): (f32, f32)| (from_x + (x1 - from_x) * 2.0 / 3.0, from_y + (y1 - from_y) * 2.0 / 3.0);
        let (first, second) = (towards(self.last), towards((x, y)));
        self.curve_to(first.0, first.1, second.0, second.1, x, y);
    }

    fn curve_to(&mut self, x1: f32, y1: f32, x2: f32, y2: f32, x: f32, y: f32) {
        self.last = (x, y);
        self.curve.cubic(self.point((x1, y1)), self.point((x2, y2)), self.point(self.last));
    }

    fn close(&mut self) {
        self.curve.close();
    }
}

/// The shape of a glyph in the face and the colour of a text; nothing for a glyph that shows nothing.
pub(super) fn drawn(glyph: u16, text: &TextItem) -> Option<FrameItem> {
    let mut outline = Outline { curve: Curve::new(), text, last: (0.0, 0.0) };
    text.font.ttf().outline_glyph(GlyphId(glyph), &mut outline)?;
    let shape = Geometry::Curve(outline.curve).filled(text.fill.clone());
    Some(FrameItem::Shape(shape, Span::detached()))
}
