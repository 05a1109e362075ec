//! A letter as the data of the sheet that it is set on.

use super::data::{Opening, SheetData};
use super::measures::MEASURES;
use super::{Press, STEPS, Sheet};
use crate::document::paper::Window;
use crate::document::sheet::{self, Content, Medium, Role};
use crate::document::together::joined;
use crate::letter::Letter;
use crate::locale::Formats;
use crate::text::{Direction, needed_isolates};
use crate::unspaced::breaks_anywhere;

/// Longest run without a space that is left alone; a longer one may break after each so many characters.
const UNBROKEN: usize = 40;

/// The stretch of the built-in sans, in percent.
const CONDENSED: f64 = 75.0;

/// A text without U+FEFF, which shows nothing and which PDF/A does not allow (ISO 19005-2, 6.2.11.7.3): it comes with what people
/// copy from files of Windows.
fn allowed(text: &str) -> String {
    text.replace('\u{FEFF}', "")
}

impl Press {
    /// The data, and whether the norm has a window that does not hold the address.
    pub(super) fn sheet_data(&self, letter: &Letter, sheet: Sheet) -> (SheetData, bool) {
        let postal = letter.postal();
        let norm = postal.and_then(|_| Window::of(sheet.country(), sheet.paper));
        let window = norm.zip(postal).filter(|(window, postal)| window.holds(&postal.lines));
        let formats = Formats::new(&letter.language);
        let mut tag = letter.language.split('-');
        let language = tag.next().filter(|language| (2..=3).contains(&language.len())).unwrap_or("und");
        let region = tag.find(|part| part.len() == 2);
        let mut page = sheet::Sheet::of(letter.clone(), Medium::Paper);
        page.each_text(&mut |text| *text = breakable(&joined(&needed_isolates(&allowed(text), letter.direction))));
        let mut data = SheetData {
            blank: false,
            card: letter.occasion(),
            paper: sheet.paper.size(),
            margin: MEASURES.margin,
            fonts: self.families(letter.direction),
            stretch: if letter.direction == Direction::Rtl && self.own.is_empty() { CONDENSED } else { 100.0 },
            lang: language.to_owned(),
            region: region.map(str::to_owned),
            rtl: letter.direction == Direction::Rtl,
            digits: (1..=40).map(|n| formats.number(n)).collect(),
            window: None,
            parts: page.parts,
            petition: None,
            list: None,
            look: STEPS[0].look(letter.direction),
        };
        if let Some((window, postal)) = window {
            let addressee = data.take(Role::Addressee);
            // What stands in the window is not said twice, unless the letter is in a script that the window's is not.
            let beside = match addressee.map(|part| part.content) {
                Some(Content::Lines(lines)) if postal.language != letter.language => lines,
                _ => Vec::new(),
            };
            data.window = Some(Opening {
                visible: window.visible,
                clear: Window::CLEAR,
                folds: window.folds,
                postal: postal.lines.iter().map(|line| allowed(line)).collect(),
                // Under ten points an address is set without serifs (DIN 5008), and machines that sort the mail read it so.
                fonts: self.families(Direction::Rtl),
                stretch: if self.own.is_empty() { CONDENSED } else { 100.0 },
                lang: postal.language.split('-').next().unwrap_or_default().to_owned(),
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
        // Where no spaces part words lines end all the same, by rules.
        run = if c.is_whitespace() || breaks_anywhere(c) { 0 } else { run + 1 };
        if run > UNBROKEN {
            out.push('\u{200B}');
            run = 1;
        }
        out.push(c);
    }
    out
}
