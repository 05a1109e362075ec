//! The printed page: a letter as PDF/A-2a and PDF/UA-1, set by the Typst library.
//!
//! A letter is fitted to one page: the first step of [`STEPS`] whose page holds it, from comfortable sizes and spaces
//! down to the smallest that are still easy to read.

mod addresses;
pub(crate) mod bind;
mod data;
mod faces;
mod fit;
mod fitted;
mod height;
mod lacking;
mod layer;
mod listed;
mod measures;
mod petition;
mod prepare;
mod ruler;
mod world;

use jiff::civil::Date;
use serde_json::{Value, json};
use typst::foundations::Bytes;
use typst_layout::PagedDocument;

use super::paper::Paper;
use super::sheet::Role;
use crate::diagnostic::Diagnostic;
use crate::letter::{Content, Letter};
use crate::msg;
use crate::text::{Direction, without_isolates};

use data::SheetData;
pub use faces::OwnTypeface;
use faces::families;
pub(crate) use faces::{installed_naskh, typeface};
pub use fit::STEPS;
use fitted::lines_beyond;
pub use fitted::{Fitted, PlacedText};
use lacking::Lacking;
use world::Template;

/// How a printed page looks, a card among them.
pub(crate) const PAGE: &str =
    concat!(include_str!("page.typ"), include_str!("card.typ"), include_str!("pages.typ"), include_str!("measures.rs"));

/// So many signatories may stand on the page of their letter; more are a list of their own.
const FEW_SIGNATORIES: usize = 24;

/// What makes pages: the faces, and which of them to use first.
#[derive(Debug)]
pub struct Press {
    fonts: world::Fonts,
    ruler: ruler::Ruler,
    /// Which characters have a glyph, whatever comes first.
    covered: Vec<bool>,
    /// The families that the person asked for.
    own: Vec<String>,
}

/// How a letter is to be printed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Sheet {
    /// The paper that it is printed on.
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

impl Press {
    /// A press with the built-in faces; those of the person's own are used first, in their order.
    ///
    /// # Errors
    /// One of their own holds no face.
    pub fn new(own: impl IntoIterator<Item = OwnTypeface>) -> Result<Self, Diagnostic> {
        let built_in = typst_assets::fonts().filter(faces::is_wanted).map(Bytes::new);
        // Its oblique has no Arabic letters: emphasis in such a script stands upright.
        let sans = [dejavu::sans_condensed::regular(), dejavu::sans_condensed::bold()];
        let (own, files): (Vec<String>, Vec<Vec<Vec<u8>>>) = own.into_iter().map(|it| (it.family, it.files)).unzip();
        let files: Vec<Bytes> = files
            .into_iter()
            .flatten()
            .map(Bytes::new)
            .chain(built_in)
            .chain(sans.into_iter().map(Bytes::new))
            .collect();
        let fonts = world::Fonts::new(files);
        if let Some(name) = own.iter().find(|name| !fonts.has_family(name)) {
            return Err(Diagnostic::error(msg!("error-font-unreadable", font = name)));
        }
        let ruler = ruler::Ruler::new(&fonts, |direction| families(&own, direction));
        // Each direction uses the same families, in another order.
        let covered = fonts.covered(&families(&own, Direction::Ltr));
        Ok(Self { fonts, ruler, covered, own })
    }

    /// Lays a letter out, each of its sheets on one page if that can be.
    ///
    /// # Errors
    /// No face has a character of the letter.
    pub fn fit(&self, letter: &Letter, sheet: Sheet) -> Result<Fitted, Diagnostic> {
        if let Content::Petition { signing, .. } = &letter.content {
            return self.petition(letter, signing, sheet);
        }
        let title = without_isolates(&letter.subject);
        let mut needs_label = false;
        let mut sheets = Vec::new();
        let mut lines_over = 0;
        let mut tries = 0;
        for page in letter.sheets() {
            let (data, label) = self.sheet_data(page, sheet);
            self.require_glyphs(&json!(data))?;
            // The address is that of the sheet on top: only the first is seen through the window.
            needs_label |= label && sheets.is_empty();
            let (data, document, over, tried) = self.fitted(data, &title, page)?;
            tries = tries.max(tried);
            lines_over += over;
            sheets.push((data, document));
        }
        let (sheets, documents): (Vec<SheetData>, Vec<PagedDocument>) = sheets.into_iter().unzip();
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
        let mut sheets: Vec<SheetData> = Vec::new();
        for (n, letter) in letters.iter().enumerate() {
            sheets.extend(letter.sheets.iter().cloned());
            let is_last = n + 1 == letters.len();
            if letter.pages() % 2 == 1 && !is_last {
                let mut blank = letter.sheets[0].clone();
                blank.blank = true;
                sheets.push(blank);
            }
        }
        let title = letters.first().map_or("", |letter| letter.title.as_str());
        world::export(&self.lay_out(title, &sheets)?, day)
    }

    fn families(&self, direction: Direction) -> Vec<String> {
        families(&self.own, direction)
    }

    fn lay_out(&self, title: &str, sheets: &[SheetData]) -> Result<PagedDocument, Diagnostic> {
        world::layout(&self.fonts, Template::Pages, &json!({ "title": title, "letters": sheets }))
    }

    /// A sheet at the step that suits it; how many lines stand beyond its page all the same; and how many layouts that took.
    fn fitted(
        &self,
        mut data: SheetData,
        title: &str,
        letter: &Letter,
    ) -> Result<(SheetData, PagedDocument, usize, usize), Diagnostic> {
        // A card has an outer and an inner side.
        let sides = if letter.occasion().is_some() { 2 } else { 1 };
        // A few who sign stand on the page of the letter, if that can be.
        if (1..=FEW_SIGNATORIES).contains(&letter.signatories().len()) {
            let (document, tries) = self.stepped(&mut data, title, sides)?;
            if document.pages().len() <= sides {
                return Ok((data, document, 0, tries));
            }
        }
        // The list of many may go on to other pages: what is fitted to one is the letter.
        let signatories = data.take(Role::Signatories);
        let (mut document, tries) = self.stepped(&mut data, title, sides)?;
        let over = lines_beyond(&document, sides);
        if let Some(signatories) = signatories {
            data.parts.push(signatories);
            document = self.listed(&mut data, title, document.pages().len())?;
        }
        Ok((data, document, over, tries))
    }

    /// Lays a sheet out at the first step, from the one that is expected to do, with which it takes no more than so many
    /// pages, else at the last; and tells how many layouts that took.
    fn stepped(&self, data: &mut SheetData, title: &str, pages: usize) -> Result<(PagedDocument, usize), Diagnostic> {
        let expected = height::Stack::of(data, &self.ruler).expected_step();
        let mut tries = 0;
        loop {
            data.look = data.look_at(&STEPS[expected + tries]);
            let document = self.lay_out(title, std::slice::from_ref(data))?;
            tries += 1;
            if document.pages().len() <= pages || expected + tries == STEPS.len() {
                return Ok((document, tries));
            }
        }
    }

    fn has_glyph(&self, c: char) -> bool {
        self.covered.get(c as usize).copied().unwrap_or_default()
    }

    /// Every character needs a glyph: an empty box in a letter would be seen only by its reader.
    fn require_glyphs(&self, data: &Value) -> Result<(), Diagnostic> {
        Lacking::of(data, &|c| self.has_glyph(c)).told()
    }
}
