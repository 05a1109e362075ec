//! A run: a text as it stands in a line, in one face, size and direction.

use typst::layout::{Dir, Em, FrameItem, Point};
use typst::text::{Glyph, TextItem};

use super::blanks::{Blanks, still};
use super::clusters::{Cluster, Part};
use super::marks::drawn;
use super::order::Said;
use crate::text::{
    Direction, LRM, RLM, first_strong, is_invisible, is_mark, is_mirrored, is_numeric, is_opening, is_rtl, is_sign,
};

/// What is set apart by less, in points, stands side by side.
const TOUCHING: f64 = 0.05;

/// How far marks of direction stand from the edges of a bracket, inside.
const INTO_BRACKET: Em = Em::new(0.05);

pub(super) struct Run {
    /// Where its first glyph stands, on the baseline of its letters.
    pub(super) position: Point,
    /// What it is set in; its text and glyphs are in the clusters.
    style: TextItem,
    direction: Option<Direction>,
    /// From left to right.
    clusters: Vec<Cluster>,
    width: Em,
    /// Nothing but marks stands in it.
    is_mark: bool,
    /// What was joined to it last was nothing but marks.
    ends_in_mark: bool,
    /// What stands before it on its line is Latin.
    pub(super) follows_latin: bool,
}

impl Run {
    pub(super) fn new(text: &TextItem, position: Point) -> Self {
        let mut clusters = Vec::new();
        for glyphs in text.glyphs.chunk_by(|one, next| one.range == next.range) {
            clusters.push(Cluster::new(&text.text[glyphs[0].range()], glyphs));
        }
        let ends = text.glyphs.first().zip(text.glyphs.last());
        let direction = ends.and_then(|(first, last)| match first.range.start.cmp(&last.range.start) {
            std::cmp::Ordering::Less => Some(Direction::Ltr),
            std::cmp::Ordering::Equal => first_strong(&text.text),
            std::cmp::Ordering::Greater => Some(Direction::Rtl),
        });
        let is_mark = clusters.iter().all(|cluster| cluster.is_mark(&text.font));
        let style = TextItem { text: "".into(), glyphs: Vec::new(), ..text.clone() };
        let width = text.glyphs.iter().map(|glyph| glyph.x_advance).sum();
        Self { position, style, direction, clusters, width, is_mark, ends_in_mark: is_mark, follows_latin: false }
    }

    /// This run with the next one, where a mark that was set apart from its letter parts them.
    ///
    /// # Errors
    /// They are no parts of one run, and come back.
    #[expect(clippy::result_large_err, reason = "both go on")]
    pub(super) fn joined(mut self, mut next: Self) -> Result<Self, (Self, Self)> {
        let (one, other) = (&self.style, &next.style);
        let is_alike = one.font == other.font && one.size == other.size && one.fill == other.fill;
        let end = self.position.x + self.width.at(one.size);
        let touches = (end - next.position.x).abs().to_pt() < TOUCHING;
        let runs_left = self.direction != Some(Direction::Ltr) && next.direction != Some(Direction::Ltr);
        let by_mark = next.is_mark || (self.ends_in_mark && (self.is_mark || self.is_level(&next)));
        if !(is_alike && touches && runs_left && by_mark) {
            return Err((self, next));
        }
        let rise = Em::from_abs(self.position.y - next.position.y, one.size);
        // The baseline is that of the letters.
        let (raised, by) = if self.is_mark { (&mut self, -rise) } else { (&mut next, rise) };
        for glyph in raised.clusters.iter_mut().flat_map(|cluster| &mut cluster.glyphs) {
            glyph.y_offset += by;
        }
        if self.is_mark {
            self.position.y = next.position.y;
        }
        let mut right = next.clusters.into_iter();
        let parted = match (self.clusters.last_mut(), right.next()) {
            (Some(left), Some(cluster)) => left.take_in(cluster, &self.style.font).err(),
            (_, first) => first,
        };
        self.clusters.extend(parted.into_iter().chain(right));
        self.width += next.width;
        self.ends_in_mark = next.is_mark;
        self.is_mark &= next.is_mark;
        self.direction = self.direction.or(next.direction);
        Ok(self)
    }

    /// What it says, in its logical order; `at` is where its frame stands on the page.
    pub(super) fn said(&self, at: Point) -> Said {
        let texts = self.clusters.iter().map(|cluster| cluster.text.as_str());
        let text = if self.direction == Some(Direction::Rtl) { texts.rev().collect() } else { texts.collect() };
        Said { text, baseline: (at + self.position).y.to_pt() }
    }

    /// The run as the parts that are drawn one by one, in the order in which they are read.
    ///
    /// What is read from right to left is parted at brackets, quotation marks and hyphens: readers do not agree how these are
    /// turned round among letters, and of texts that stand side by side they do.
    pub(super) fn parts(self) -> Vec<Self> {
        if self.direction != Some(Direction::Rtl) {
            return vec![self];
        }
        let is_alone = |cluster: &Cluster| cluster.text.chars().any(stands_alone);
        let mut parts = Vec::new();
        let mut pen = Em::zero();
        for clusters in self.clusters.chunk_by(|one, next| !is_alone(one) && !is_alone(next)) {
            let width = clusters.iter().flat_map(|cluster| &cluster.glyphs).map(|glyph| glyph.x_advance).sum();
            let position = self.position + Point::with_x(pen.at(self.style.size));
            let style = self.style.clone();
            parts.push(Self { position, style, clusters: clusters.to_vec(), width, follows_latin: false, ..self });
            pen += width;
        }
        parts.reverse();
        if let Some(first) = parts.first_mut() {
            first.follows_latin = self.follows_latin;
        }
        parts
    }

    pub(super) fn is_latin(&self) -> bool {
        self.holds(Direction::Ltr)
    }

    /// Whether another stands on the same baseline.
    pub(super) fn is_level(&self, other: &Self) -> bool {
        (self.position.y - other.position.y).abs().to_pt() < TOUCHING
    }

    /// Whether a letter stands in it that runs that way.
    fn holds(&self, direction: Direction) -> bool {
        self.clusters.iter().any(|cluster| first_strong(&cluster.text) == Some(direction))
    }

    /// The marks of direction that it needs at its left and at its right end.
    ///
    /// Readers turn lines round by their letters. A number, a full stop or a space at the end of a text has none, and stays on its
    /// side only where a mark says so.
    fn ends(&self) -> (Option<char>, Option<char>) {
        let first = self.clusters.first().and_then(|cluster| cluster.text.chars().next_back());
        let last = self.clusters.last().and_then(|cluster| cluster.text.chars().next());
        let (Some(first), Some(last)) = (first, last) else { return (None, None) };
        if self.style.lang.dir() != Dir::RTL {
            return (None, None);
        }
        if self.clusters.len() == 1 && stands_alone(first) {
            // PDFium turns a bracket round unless it follows a letter that runs left to right, and a line is read from its right
            // end; Poppler then reads all up to the next letter the same way, so what closes has an end at its left, too.
            let left = (is_mirrored(first) && !is_opening(first)).then_some(RLM);
            return (left, is_mirrored(first).then_some(LRM));
        }
        if self.holds(Direction::Ltr) {
            let mark = |end: char| (!end.is_alphanumeric()).then_some(LRM);
            return (mark(first), mark(last));
        }
        let is_number = self.direction == Some(Direction::Ltr) || last.is_numeric();
        let is_open = !self.holds(Direction::Rtl) || (self.follows_latin && last.is_whitespace());
        let right = (is_open && !is_number).then_some(RLM);
        ((!is_rtl(first)).then_some(RLM), right)
    }

    /// Whether it is a bracket or a quotation mark that stands alone.
    fn is_bracket(&self) -> bool {
        self.direction == Some(Direction::Rtl)
            && self.clusters.len() == 1
            && self.clusters[0].text.chars().all(is_mirrored)
    }

    /// The text as it is to be drawn, and the marks that are drawn as shapes, from the position of the run.
    pub(super) fn written(&self, blanks: &mut Blanks) -> (TextItem, Vec<(Point, FrameItem)>) {
        let mut writing = Writing { run: self, blanks, text: String::new(), glyphs: Vec::new(), shapes: Vec::new() };
        let (left, right) = self.ends();
        // A number or a full stop behind a space is an end like any other.
        let runs_left = self.style.lang.dir() == Dir::RTL && !self.holds(Direction::Ltr);
        let mut pen = Em::zero();
        for (n, cluster) in self.clusters.iter().enumerate() {
            let is_parted = runs_left && writing.text.ends_with(' ') && cluster.text.starts_with(is_numeric);
            writing.mark(if n == 0 { left } else { is_parted.then_some(RLM) }, cluster);
            match self.direction {
                Some(Direction::Rtl) => writing.right_to_left(cluster, pen),
                _ => writing.left_to_right(cluster),
            }
            pen += cluster.glyphs.iter().map(|glyph| glyph.x_advance).sum();
            if n + 1 == self.clusters.len() {
                writing.mark(right, cluster);
            }
        }
        let (text, mut glyphs, shapes) = (writing.text, writing.glyphs, writing.shapes);
        if self.is_bracket() {
            hold_marks(&mut glyphs);
        }
        (TextItem { text: text.into(), glyphs, ..self.style.clone() }, shapes)
    }
}

/// Moves the marks at both ends of a bracket a little into it, which stays where it is: at its very edges readers take them for
/// parts of the words there.
fn hold_marks(glyphs: &mut [Glyph]) {
    let Some(at) = glyphs.iter().position(|glyph| glyph.x_advance != Em::zero()) else { return };
    if at > 0 {
        glyphs[at - 1].x_advance += INTO_BRACKET;
        glyphs[at].x_offset -= INTO_BRACKET;
        glyphs[at].x_advance -= INTO_BRACKET;
    }
    if at + 1 < glyphs.len() {
        glyphs[at].x_advance -= INTO_BRACKET;
    }
}

/// Whether a character stands alone in what is read from right to left.
fn stands_alone(c: char) -> bool {
    is_mirrored(c) || is_sign(c)
}

/// A run while it is written.
struct Writing<'r> {
    run: &'r Run,
    blanks: &'r mut Blanks,
    text: String,
    glyphs: Vec<Glyph>,
    shapes: Vec<(Point, FrameItem)>,
}

impl Writing<'_> {
    /// As it was set; what shows nothing and says nothing is left out.
    fn left_to_right(&mut self, cluster: &Cluster) {
        let start = self.text.len();
        let says = !cluster.text.is_empty();
        self.text.push_str(&cluster.text);
        for glyph in &cluster.glyphs {
            if says || cluster.part(glyph, &self.run.style.font) != Part::Nothing {
                self.push(glyph.clone(), start);
            }
        }
    }

    /// One glyph for each character, from the last to the first.
    fn right_to_left(&mut self, cluster: &Cluster, mut pen: Em) {
        let font = &self.run.style.font;
        let mut letters = Vec::new();
        for glyph in &cluster.glyphs {
            match cluster.part(glyph, font) {
                Part::Letter => letters.push(glyph),
                Part::Mark => self.draw(glyph, pen),
                Part::Nothing => {}
            }
            pen += glyph.x_advance;
        }
        let mut letters = letters.into_iter();
        for c in cluster.text.chars().rev() {
            let bears_nothing = is_mark(c) || (is_invisible(c) && !c.is_whitespace());
            let glyph = if bears_nothing { None } else { letters.next() };
            match glyph {
                None => self.blank(c, cluster),
                Some(glyph) => {
                    let start = self.text.len();
                    self.text.push(c);
                    self.push(glyph.clone(), start);
                }
            }
        }
    }

    fn mark(&mut self, mark: Option<char>, beside: &Cluster) {
        if let Some(mark) = mark {
            self.blank(mark, beside);
        }
    }

    /// A blank that bears a character.
    fn blank(&mut self, c: char, beside: &Cluster) {
        let Some(like) = beside.glyphs.first() else { return };
        let start = self.text.len();
        self.text.push(c);
        let glyph = self.blanks.bearing(c, &self.run.style.font);
        self.push(still(glyph, like), start);
    }

    fn push(&mut self, mut glyph: Glyph, start: usize) {
        let end = u16::try_from(self.text.len()).unwrap_or(u16::MAX);
        glyph.range = u16::try_from(start).unwrap_or(u16::MAX)..end;
        self.glyphs.push(glyph);
    }

    fn draw(&mut self, glyph: &Glyph, pen: Em) {
        let size = self.run.style.size;
        let from = Point::new((pen + glyph.x_offset).at(size), -glyph.y_offset.at(size));
        self.shapes.extend(drawn(glyph.id, &self.run.style).map(|shape| (from, shape)));
    }
}
