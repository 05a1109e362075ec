//! The printed page: a letter as PDF/A-2a and PDF/UA-1, set by the Typst library.
//!
//! A letter is fitted to one page: the first step of [`STEPS`] whose page holds it, from comfortable sizes and spaces
//! down to the smallest that are still easy to read.

pub mod bind;
mod fit;
mod height;
mod petition;
mod ruler;
mod world;

use jiff::civil::Date;
use serde_json::{Value, json};
use typst::foundations::Bytes;
use typst::layout::{Frame, FrameItem, Point};
use typst_layout::PagedDocument;

use super::Printed;
use super::paper::{Envelope, Labels, Paper, Rect, Window};
use crate::diagnostic::Diagnostic;
use crate::letter::Letter;
use crate::locale::Formats;
use crate::msg;
use crate::text::{Direction, is_invisible, needed_isolates, without_isolates};

pub use fit::{STEPS, Step};
use world::Template;

/// How a printed page looks, a card among them.
pub const PAGE: &str = concat!(include_str!("page.typ"), include_str!("card.typ"), include_str!("pages.typ"));

/// The family for Latin script, and for all that it has.
const SERIF: &str = "Libertinus Serif";
/// The family for the other scripts; its condensed faces hold as much as the serif.
const SANS: &str = "DejaVu Sans";

/// Longest run without a space that is left alone; a longer one may break after each so many characters.
const UNBROKEN: usize = 40;

/// So many signatories may stand on the page of their letter; more are a list of their own.
const FEW_SIGNATORIES: usize = 24;

/// What makes pages: the faces, and which of them to use first.
#[derive(Debug)]
pub struct Press {
    fonts: world::Fonts,
    ruler: ruler::Ruler,
    /// Which characters have a glyph, whatever comes first.
    covered: Vec<bool>,
    /// The family that the person asked for.
    own: Option<String>,
}

/// How a letter is to be printed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Sheet {
    /// The paper.
    pub paper: Paper,
    /// The country of posting, whose window envelopes count.
    pub posted_in: [u8; 2],
}

impl Sheet {
    /// How a writer in a country prints; `paper` to say otherwise.
    pub fn new(country: &str, paper: Option<Paper>) -> Self {
        let mut posted_in = [b'Z'; 2];
        posted_in.iter_mut().zip(country.bytes()).for_each(|(to, from)| *to = from);
        Self { paper: paper.unwrap_or_else(|| Paper::of(country)), posted_in }
    }

    fn country(&self) -> &str {
        std::str::from_utf8(&self.posted_in).unwrap_or("ZZ")
    }
}

/// A letter that was laid out.
#[derive(Debug)]
pub struct Fitted {
    /// The data of its sheets, with the step that each takes.
    sheets: Vec<Value>,
    title: String,
    /// The pages.
    document: PagedDocument,
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
}

impl Press {
    /// A press with the built-in faces; `own` are those of a family that the person has installed and wants used first.
    ///
    /// # Errors
    /// `own` holds no face.
    pub fn new(own: Option<(String, Vec<Vec<u8>>)>) -> Result<Self, Diagnostic> {
        let built_in = typst_assets::fonts().filter(is_wanted).map(Bytes::new);
        // Its oblique has no Arabic letters: emphasis in such a script stands upright.
        let sans = [dejavu::sans_condensed::regular(), dejavu::sans_condensed::bold()];
        let (own, faces) = own.map_or((None, Vec::new()), |(name, faces)| (Some(name), faces));
        let faces: Vec<Bytes> =
            faces.into_iter().map(Bytes::new).chain(built_in).chain(sans.into_iter().map(Bytes::new)).collect();
        let fonts = world::Fonts::new(faces);
        if let Some(name) = &own
            && !fonts.families().keys().any(|family| family.eq_ignore_ascii_case(name))
        {
            return Err(Diagnostic::error(msg!("error-font-unreadable", font = name)));
        }
        let ruler = ruler::Ruler::new(&fonts, |direction| families(own.as_deref(), direction));
        // Each direction uses the same families, in another order.
        let covered = fonts.covered(&families(own.as_deref(), Direction::Ltr));
        Ok(Self { fonts, ruler, covered, own })
    }

    /// Lays a letter out, each of its sheets on one page if that can be.
    ///
    /// # Errors
    /// No face has a character of the letter.
    pub fn fit(&self, letter: &Letter, sheet: Sheet) -> Result<Fitted, Diagnostic> {
        if let Some(signing) = &letter.signing {
            return self.petition(letter, signing, sheet);
        }
        let title = without_isolates(&letter.subject);
        let mut needs_label = false;
        let mut sheets = Vec::new();
        let mut lines_over = 0;
        let mut tries = 0;
        for page in letter.sheets() {
            let (data, label) = self.sheet_data(page, sheet);
            self.require_glyphs(&data)?;
            // The address is that of the sheet on top: only the first is seen through the window.
            needs_label |= label && sheets.is_empty();
            let (data, document, over, tried) = self.fitted(data, &title, page)?;
            tries = tries.max(tried);
            lines_over += over;
            sheets.push((data, document));
        }
        let (sheets, documents): (Vec<Value>, Vec<PagedDocument>) = sheets.into_iter().unzip();
        let document = match documents.len() {
            1 => documents.into_iter().next().ok_or_else(|| Diagnostic::error(msg!("error-pdf")))?,
            _ => self.lay_out(&title, &sheets)?,
        };
        Ok(Fitted { sheets, title, document, lines_over, needs_label, tries })
    }

    /// The bytes of a fitted letter.
    ///
    /// # Errors
    /// The standards cannot be kept.
    pub fn export(&self, fitted: &Fitted, day: Date) -> Result<Vec<u8>, Diagnostic> {
        world::export(&fitted.document, day)
    }

    /// Several letters in one file, each on a sheet of its own also when printed on both sides.
    ///
    /// # Errors
    /// The standards cannot be kept.
    pub fn merge(&self, letters: &[Fitted], day: Date) -> Result<Vec<u8>, Diagnostic> {
        let mut sheets: Vec<Value> = Vec::new();
        for (n, letter) in letters.iter().enumerate() {
            sheets.extend(letter.sheets.iter().cloned());
            let is_last = n + 1 == letters.len();
            if letter.pages() % 2 == 1 && !is_last {
                let mut blank = letter.sheets[0].clone();
                blank["blank"] = json!(true);
                sheets.push(blank);
            }
        }
        let title = letters.first().map_or("", |letter| letter.title.as_str());
        world::export(&self.lay_out(title, &sheets)?, day)
    }

    /// Address labels for these addresses.
    ///
    /// # Errors
    /// No face has a character of an address.
    pub fn labels(&self, addresses: &[Vec<String>], labels: &Labels, day: Date) -> Result<Vec<u8>, Diagnostic> {
        let a_sheet = labels.columns * labels.rows;
        let sheets: Vec<Vec<Value>> = addresses
            .chunks(a_sheet)
            .map(|chunk| {
                let placed = chunk.iter().enumerate().map(|(n, lines)| {
                    let (column, row) = (n % labels.columns, n / labels.columns);
                    let at = Rect {
                        x: labels.first.x + labels.step_x * column as f64,
                        y: labels.first.y + labels.step_y * row as f64,
                        ..labels.first
                    };
                    placed_address(at, 4.0, lines, "horizon")
                });
                placed.collect()
            })
            .collect();
        world::export(&self.addresses("labels", labels.paper.size(), &sheets)?, day)
    }

    /// An envelope with an address, and the writer's where it is told.
    ///
    /// # Errors
    /// No face has a character of an address.
    pub fn envelope(
        &self,
        envelope: Envelope,
        to: &[String],
        from: &[String],
        day: Date,
    ) -> Result<Vec<u8>, Diagnostic> {
        world::export(&self.envelope_page(envelope, to, from)?, day)
    }

    /// The same as a picture (SVG) for a screen.
    ///
    /// # Errors
    /// No face has a character of an address.
    pub fn envelope_picture(
        &self,
        envelope: Envelope,
        to: &[String],
        from: &[String],
    ) -> Result<Option<String>, Diagnostic> {
        Ok(world::pictures(&self.envelope_page(envelope, to, from)?).into_iter().next())
    }

    fn envelope_page(&self, envelope: Envelope, to: &[String], from: &[String]) -> Result<PagedDocument, Diagnostic> {
        let (width, height) = envelope.size();
        let sender = Rect { x: 10.0, y: 8.0, width: width * 0.45, height: 28.0 };
        // The address zone of the Universal Postal Union: 140 mm from the right edge at most, 40 from the top, 15 from the
        // bottom at least.
        let x = (width * 0.42).max(width - 140.0 + 5.0);
        let address = Rect { x, y: 42.0, width: width - x - 8.0, height: height - 42.0 - 15.0 };
        let mut sheet = vec![placed_address(address, 0.0, to, "top")];
        if !from.is_empty() {
            let mut sender = placed_address(sender, 0.0, from, "top");
            sender["size"] = json!(8.0);
            sheet.push(sender);
        }
        self.addresses("envelope", (width, height), &[sheet])
    }

    fn addresses(&self, title: &str, paper: (f64, f64), sheets: &[Vec<Value>]) -> Result<PagedDocument, Diagnostic> {
        let data = json!({
            "title": title,
            "paper": [paper.0, paper.1],
            "fonts": self.families(Direction::Ltr),
            "lang": "en",
            "sheets": sheets,
        });
        self.require_glyphs(&data["sheets"])?;
        world::layout(&self.fonts, Template::Labels, &data)
    }

    fn families(&self, direction: Direction) -> Vec<String> {
        families(self.own.as_deref(), direction)
    }

    fn lay_out(&self, title: &str, sheets: &[Value]) -> Result<PagedDocument, Diagnostic> {
        world::layout(&self.fonts, Template::Pages, &json!({ "title": title, "letters": sheets }))
    }

    /// The first step, from the one that is expected to do, with which a sheet takes one page; how many lines stand beyond
    /// it all the same; and how many layouts that took.
    fn fitted(
        &self,
        mut data: Value,
        title: &str,
        letter: &Letter,
    ) -> Result<(Value, PagedDocument, usize, usize), Diagnostic> {
        // A few who sign stand on the page of the letter, if that can be.
        if (1..=FEW_SIGNATORIES).contains(&letter.signatories.len()) {
            let expected = height::Parts::of(&data, &self.ruler).expected_step();
            for (tried, step) in STEPS[expected..].iter().enumerate() {
                step.set(&mut data, letter.direction);
                let document = self.lay_out(title, std::slice::from_ref(&data))?;
                if document.pages().len() <= 1 {
                    return Ok((data, document, 0, tried + 1));
                }
            }
        }
        // The list of many may go on to other pages: what is fitted to one is the letter.
        let signatories = std::mem::replace(&mut data["signatories"], Value::Array(Vec::new()));
        let listed = signatories.as_array().is_some_and(|all| !all.is_empty());
        let expected = height::Parts::of(&data, &self.ruler).expected_step();
        let mut step = expected;
        loop {
            STEPS[step].set(&mut data, letter.direction);
            let document = self.lay_out(title, std::slice::from_ref(&data))?;
            // A card has an outer and an inner side.
            let sides = if letter.occasion.is_some() { 2 } else { 1 };
            if document.pages().len() <= sides || step + 1 == STEPS.len() {
                let over = lines_beyond(&document, sides);
                data["signatories"] = signatories;
                let document = if listed { self.lay_out(title, std::slice::from_ref(&data))? } else { document };
                return Ok((data, document, over, step - expected + 1));
            }
            step += 1;
        }
    }

    fn sheet_data(&self, letter: &Letter, sheet: Sheet) -> (Value, bool) {
        let keep = |text: &String| breakable(&needed_isolates(text, letter.direction));
        let all = |lines: &[String]| lines.iter().map(keep).collect::<Vec<_>>();
        let norm = Window::of(sheet.country(), sheet.paper).filter(|_| !letter.postal.is_empty());
        let window = norm.filter(|window| window.holds(&letter.postal));
        let (width, height) = sheet.paper.size();
        let formats = Formats::new(&letter.language);
        let mut signature = letter.signature.clone();
        if !letter.layout.writer_at_head {
            signature.extend(letter.writer.iter().skip(1).cloned());
        }
        let mut tag = letter.language.split('-');
        let language = tag.next().filter(|language| (2..=3).contains(&language.len())).unwrap_or("und");
        let region = tag.find(|part| part.len() == 2);
        // What stands in the window is not said twice, unless the letter is in a script that the window's is not.
        let in_text = window.is_none() || letter.postal_language != letter.language;
        let mut body = letter.body.clone();
        super::blocks::each_text(&mut body, &mut |text| *text = keep(text));
        let data = json!({
            "blank": false,
            "card": letter.occasion,
            "paper": [width, height],
            "margin": { "left": 25.0, "right": 20.0, "top": 15.0, "bottom": 15.0 },
            "fonts": self.families(letter.direction),
            "postal_fonts": self.families(Direction::Ltr),
            "stretch": if letter.direction == Direction::Rtl && self.own.is_none() { 75.0 } else { 100.0 },
            "lang": language,
            "region": region,
            "rtl": letter.direction == Direction::Rtl,
            "digits": (1..=40).map(|n| formats.number(n)).collect::<Vec<_>>(),
            "writer_at_head": letter.layout.writer_at_head,
            "subject_after": letter.layout.subject_after,
            "signature_at_end": letter.layout.signature_at_end,
            "close_at_end": letter.close_at_end(),
            "writer": all(&letter.writer),
            "letterhead": letter.letterhead,
            "date": keep(&letter.date),
            "copy_line": letter.copy_line.as_ref().map(keep),
            "addressee": if in_text { all(&letter.addressee) } else { Vec::new() },
            "postal": letter.postal,
            "postal_lang": letter.postal_language.split('-').next(),
            "window": window,
            "subject_line": keep(&letter.subject_line),
            "salutation": all(&letter.salutation),
            "body": body,
            "close": keep(&letter.close),
            "signature": all(&signature),
            "copies_label": keep(&letter.copies_label),
            "copies": all(&letter.copies),
            "signatories_label": keep(&letter.signatories_label),
            "signatories": letter
                .signatories
                .iter()
                .map(|signed| json!({ "name": keep(&signed.name), "details": keep(&signed.details) }))
                .collect::<Vec<_>>(),
            "columns": letter.columns,
            "petition": null,
        });
        (data, norm.is_some() && window.is_none())
    }

    fn has_glyph(&self, c: char) -> bool {
        self.covered.get(c as usize).copied().unwrap_or_default()
    }

    /// Every character needs a glyph: an empty box in a letter would be seen only by its reader.
    fn require_glyphs(&self, data: &Value) -> Result<(), Diagnostic> {
        match data {
            Value::String(text) => {
                let missing = text.chars().find(|c| !is_invisible(*c) && !self.has_glyph(*c));
                match missing {
                    None => Ok(()),
                    Some(c) => Err(Diagnostic::error(msg!(
                        "error-glyph",
                        character = c.to_string(),
                        code = format!("U+{:04X}", c as u32),
                        text = without_isolates(text).chars().take(60).collect::<String>()
                    ))
                    .hint(msg!("hint-glyph"))),
                }
            }
            Value::Array(items) => items.iter().try_for_each(|item| self.require_glyphs(item)),
            Value::Object(map) => map.values().try_for_each(|item| self.require_glyphs(item)),
            _ => Ok(()),
        }
    }
}

/// The families for a direction, the first first: Arabic script is set in the sans, whose Latin letters match it.
fn families(own: Option<&str>, direction: Direction) -> Vec<String> {
    let built_in = match direction {
        Direction::Ltr => [SERIF, SANS],
        Direction::Rtl => [SANS, SERIF],
    };
    own.into_iter().chain(built_in).map(str::to_owned).collect()
}

/// The faces of a family that the person has installed, by the family's name; case is ignored.
///
/// # Errors
/// There is none of that name; the nearest names are told.
pub fn installed(name: &str) -> Result<(String, Vec<Vec<u8>>), Diagnostic> {
    let mut database = fontdb::Database::new();
    database.load_system_fonts();
    let family = |face: &fontdb::FaceInfo| face.families.first().map(|(name, _)| name.clone());
    let found: Vec<_> =
        database.faces().filter(|face| family(face).is_some_and(|own| own.eq_ignore_ascii_case(name))).collect();
    let Some(known) = found.first().and_then(|face| family(face)) else {
        let mut names: Vec<String> = database.faces().filter_map(family).collect();
        names.sort_unstable();
        names.dedup();
        let nearest = crate::catalog::near(name, names.iter().map(String::as_str));
        let hint = if nearest.is_empty() { msg!("hint-font") } else { msg!("hint-near-names", names = nearest) };
        return Err(Diagnostic::error(msg!("error-font-unknown", font = name)).hint(hint));
    };
    let faces = found.iter().filter_map(|face| database.with_face_data(face.id, |data, _| data.to_vec())).collect();
    Ok((known, faces))
}

/// Of the faces that come with Typst only those of the text family are used.
fn is_wanted(data: &&'static [u8]) -> bool {
    typst::text::FontInfo::new(data, 0).is_some_and(|info| info.family == SERIF)
}

fn placed_address(at: Rect, inset: f64, lines: &[String], align: &str) -> Value {
    // Long addresses are set smaller, so that all their lines stay inside.
    let most = at.height / (lines.len().max(1) as f64) / 0.3528 / 1.25;
    json!({ "at": at, "inset": inset, "lines": lines, "align": align, "size": most.clamp(6.0, 10.0) })
}

/// Lets a run without spaces that is longer than a line break: it would stand out of the page.
fn breakable(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut run = 0;
    for c in text.chars() {
        run = if c.is_whitespace() { 0 } else { run + 1 };
        if run > UNBROKEN {
            out.push('\u{200B}');
            run = 1;
        }
        out.push(c);
    }
    out
}

fn placed_texts(document: &PagedDocument) -> Vec<PlacedText> {
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
fn lines_beyond(document: &PagedDocument, pages: usize) -> usize {
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
