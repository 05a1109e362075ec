//! A sheet as the data that the Typst files set.

use serde::Serialize;

use super::fit::Look;
use super::measures::{MEASURES, Margin};
use super::{Press, STEPS, Sheet};
use crate::document::paper::{Rect, Window};
use crate::document::sheet::{self, Content, Medium, Part, Role};
use crate::letter::Letter;
use crate::letter::occasion::Occasion;
use crate::locale::Formats;
use crate::text::{Direction, needed_isolates};

/// Longest run without a space that is left alone; a longer one may break after each so many characters.
const UNBROKEN: usize = 40;

/// One sheet, as it is to be set.
#[derive(Debug, Clone, Serialize)]
pub(super) struct SheetData {
    /// Nothing is printed on it.
    pub blank: bool,
    /// What it is for, where it is a card.
    pub card: Option<Occasion>,
    /// Width and height, in millimetres.
    pub paper: (f64, f64),
    pub margin: Margin,
    fonts: Vec<String>,
    stretch: f64,
    lang: String,
    region: Option<String>,
    pub rtl: bool,
    /// Numbers of items and pages.
    digits: Vec<String>,
    pub window: Option<Opening>,
    /// What it says, from its top.
    pub parts: Vec<Part>,
    /// The rows of this sheet, where it is a petition's.
    pub petition: Option<SheetRows>,
    /// Sizes and spaces.
    #[serde(flatten)]
    pub look: Look,
}

/// The window of an envelope, and what is seen through it.
#[derive(Debug, Clone, Serialize)]
pub(super) struct Opening {
    pub visible: Rect,
    folds: &'static [f64],
    postal: Vec<String>,
    fonts: Vec<String>,
    lang: String,
    /// The addressee in the script of the letter, where that is another one.
    beside: Vec<String>,
}

/// The rows of one sheet of a petition.
#[derive(Debug, Clone, Serialize)]
pub(super) struct SheetRows {
    /// Which of the sheets it is, from 0.
    pub index: usize,
    pub numbers: Vec<String>,
    /// They share what is left of the page, instead of being as low as can be.
    pub fill: bool,
}

impl SheetData {
    pub(super) fn direction(&self) -> Direction {
        if self.rtl { Direction::Rtl } else { Direction::Ltr }
    }

    /// Takes a part out.
    pub(super) fn take(&mut self, role: Role) -> Option<Part> {
        let at = self.parts.iter().position(|part| part.role == role)?;
        Some(self.parts.remove(at))
    }
}

impl Press {
    /// The data, and whether the norm has a window that does not hold the address.
    pub(super) fn sheet_data(&self, letter: &Letter, sheet: Sheet) -> (SheetData, bool) {
        let norm = Window::of(sheet.country(), sheet.paper).filter(|_| !letter.postal.is_empty());
        let window = norm.filter(|window| window.holds(&letter.postal));
        let formats = Formats::new(&letter.language);
        let mut tag = letter.language.split('-');
        let language = tag.next().filter(|language| (2..=3).contains(&language.len())).unwrap_or("und");
        let region = tag.find(|part| part.len() == 2);
        let mut parts = sheet::Sheet::of(letter.clone(), Medium::Paper);
        parts.each_text(&mut |text| *text = breakable(&needed_isolates(text, letter.direction)));
        let mut data = SheetData {
            blank: false,
            card: letter.occasion,
            paper: sheet.paper.size(),
            margin: MEASURES.margin,
            fonts: self.families(letter.direction),
            stretch: if letter.direction == Direction::Rtl && self.own.is_none() { 75.0 } else { 100.0 },
            lang: language.to_owned(),
            region: region.map(str::to_owned),
            rtl: letter.direction == Direction::Rtl,
            digits: (1..=40).map(|n| formats.number(n)).collect(),
            window: None,
            parts: parts.parts,
            petition: None,
            look: STEPS[0].look(letter.direction),
        };
        if let Some(window) = window {
            let addressee = data.take(Role::Addressee);
            // What stands in the window is not said twice, unless the letter is in a script that the window's is not.
            let beside = match addressee.map(|part| part.content) {
                Some(Content::Lines(lines)) if letter.postal_language != letter.language => lines,
                _ => Vec::new(),
            };
            data.window = Some(Opening {
                visible: window.visible,
                folds: window.folds,
                postal: letter.postal.clone(),
                fonts: self.families(Direction::Ltr),
                lang: letter.postal_language.split('-').next().unwrap_or_default().to_owned(),
                beside,
            });
        }
        (data, norm.is_some() && window.is_none())
    }
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
