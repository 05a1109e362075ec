//! Glyphs that show nothing and take no room: each bears one character for those who read the file.

use typst::text::{FontInstance, Glyph};

/// Characters whose glyphs show nothing in most faces, and which no text of a page is set with.
const CANDIDATES: [std::ops::RangeInclusive<char>; 5] = [
    '\u{200B}'..='\u{200F}',
    '\u{2060}'..='\u{2064}',
    '\u{202A}'..='\u{202E}',
    '\u{206A}'..='\u{206F}',
    '\u{FE00}'..='\u{FE0F}',
];

/// The blanks of every face, and which character each bears in the document.
#[derive(Default)]
pub(super) struct Blanks {
    faces: Vec<Face>,
}

struct Face {
    font: FontInstance,
    free: Vec<u16>,
    given: Vec<(char, u16)>,
}

impl Blanks {
    /// The glyph that bears a character in a face, always the same in a document.
    ///
    /// A face without enough of them lets one glyph bear several: the file then says each time which it is.
    pub(super) fn bearing(&mut self, c: char, font: &FontInstance) -> u16 {
        let at = self.faces.iter().position(|face| face.font == *font).unwrap_or_else(|| {
            self.faces.push(Face { font: font.clone(), free: blanks(font), given: Vec::new() });
            self.faces.len() - 1
        });
        let face = &mut self.faces[at];
        if let Some((_, glyph)) = face.given.iter().find(|(known, _)| *known == c) {
            return *glyph;
        }
        let glyph = if face.free.len() > 1 { face.free.pop() } else { face.free.last().copied() };
        let glyph = glyph.or_else(|| font.ttf().glyph_index(' ').map(|space| space.0)).unwrap_or_default();
        face.given.push((c, glyph));
        glyph
    }
}

/// The glyphs of a face that show nothing and take no room, the first to be given last.
fn blanks(font: &FontInstance) -> Vec<u16> {
    let ttf = font.ttf();
    let mut glyphs = Vec::new();
    for glyph in CANDIDATES.into_iter().flatten().filter_map(|c| ttf.glyph_index(c)) {
        let is_blank = ttf.glyph_hor_advance(glyph) == Some(0) && ttf.glyph_bounding_box(glyph).is_none();
        if is_blank && !glyphs.contains(&glyph.0) {
            glyphs.push(glyph.0);
        }
    }
    glyphs.reverse();
    glyphs
}

/// A glyph of an id, which stands where the pen is and does not move it.
pub(super) fn still(id: u16, like: &Glyph) -> Glyph {
    Glyph {
        id,
        x_advance: typst::layout::Em::zero(),
        x_offset: typst::layout::Em::zero(),
        y_advance: typst::layout::Em::zero(),
        y_offset: typst::layout::Em::zero(),
        range: 0..0,
        span: like.span,
    }
}
