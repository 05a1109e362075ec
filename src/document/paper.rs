//! Paper, windows and envelopes: which a country's post and offices use, and where things stand on them. All measures
//! are millimetres from the left and the top edge.

use unicode_width::UnicodeWidthStr;

use crate::word_enum::word_enum;

/// A size of paper.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, clap::ValueEnum, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Paper {
    /// ISO 216: 210 × 297 millimetres.
    A4,
    /// ANSI/ASME Y14.1: 8.5 × 11 inches.
    Letter,
}

impl Paper {
    /// Width and height, in millimetres.
    pub fn size(self) -> (f64, f64) {
        match self {
            Self::A4 => (210.0, 297.0),
            Self::Letter => (215.9, 279.4),
        }
    }

    /// The paper of a country (CLDR, supplemental data `measurementData`, `paperSize`).
    pub fn of(country: &str) -> Self {
        const LETTER: [&str; 14] = ["BZ", "CA", "CL", "CO", "CR", "GT", "MX", "NI", "PA", "PH", "PR", "SV", "US", "VE"];
        if LETTER.contains(&country) { Self::Letter } else { Self::A4 }
    }
}

/// A rectangle on a sheet.
#[derive(Debug, Clone, Copy, PartialEq, serde::Serialize)]
pub struct Rect {
    /// From the left edge.
    pub x: f64,
    /// From the top edge.
    pub y: f64,
    /// From its left edge to its right, in millimetres as all here.
    pub width: f64,
    /// From its upper edge to its lower.
    pub height: f64,
}

/// Where a window envelope shows the address, and where the sheet is folded for it.
#[derive(Debug, Clone, Copy, PartialEq, serde::Serialize)]
pub struct Window {
    /// What of the sheet the window shows in every position of the sheet in the envelope.
    pub visible: Rect,
    /// Where fold marks stand, from the top edge.
    pub(crate) folds: &'static [f64],
    /// How many lines of the address fit.
    pub lines: usize,
}

/// DIN 5008, form B: the window 85 × 45 at 20, 45; the address in its lower 27.3, below the return information. Folds at
/// 105 and 210.
const DIN_5008_B: Window =
    Window { visible: Rect { x: 20.0, y: 62.7, width: 85.0, height: 27.3 }, folds: &[105.0, 210.0], lines: 7 };

/// The French window on the right.
const FRENCH: Window = Window { visible: Rect { x: 110.0, y: 55.0, width: 85.0, height: 33.0 }, folds: &[], lines: 9 };

/// A #10 window envelope with a Letter sheet folded in three.
const US_10: Window = Window { visible: Rect { x: 22.2, y: 63.5, width: 88.9, height: 16.9 }, folds: &[], lines: 4 };

impl Window {
    /// Between the left edge of the window and the text of the address (DIN 5008; the French norm asks for no less).
    pub const CLEAR: f64 = 5.0;

    /// The window of the country of posting, where it has a norm that is known here and the paper is the norm's.
    pub fn of(country: &str, paper: Paper) -> Option<Self> {
        match (country, paper) {
            ("DE" | "AT", Paper::A4) => Some(DIN_5008_B),
            ("FR" | "MC", Paper::A4) => Some(FRENCH),
            ("US" | "PR", Paper::Letter) => Some(US_10),
            _ => None,
        }
    }

    /// Whether an address fits, in lines of at most as many characters as a readable size leaves room for; those of East Asia
    /// are twice as wide.
    pub fn holds(&self, address: &[String]) -> bool {
        // At 9 points a line is 3.4 mm high, and a character of DejaVu Sans Condensed 1.56 mm wide on the average.
        let most = ((self.visible.width - Self::CLEAR) / 1.56) as usize;
        address.len() <= self.lines && address.iter().all(|line| line.width() <= most)
    }
}

/// An envelope without a window.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum, serde::Serialize)]
pub enum Envelope {
    /// ISO 269 DL: A4 folded in three.
    Dl,
    /// ISO 269 C6: A4 folded in four.
    C6,
    /// US #10: Letter folded in three.
    #[value(name = "10")]
    #[serde(rename = "10")]
    Us10,
}

word_enum!(Envelope { Dl = "dl", C6 = "c6", Us10 = "10" });

impl Envelope {
    /// Width and height, the long side across.
    pub fn size(self) -> (f64, f64) {
        match self {
            Self::Dl => (220.0, 110.0),
            Self::C6 => (162.0, 114.0),
            Self::Us10 => (241.3, 104.8),
        }
    }
}

/// A sheet of address labels.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Labels {
    /// The size of the sheet.
    pub paper: Paper,
    /// Labels in a row, and rows.
    pub columns: usize,
    /// Rows from top to bottom.
    pub rows: usize,
    /// The label at the top left.
    pub first: Rect,
    /// From the left edge of one label to that of the next.
    pub(crate) step_x: f64,
    /// From the top edge of one label to that of the next.
    pub(crate) step_y: f64,
}

impl Labels {
    /// A4, three by eight labels of 70 × 37, as Avery L7159 and its equivalents print edge to edge.
    pub const A4_3X8: Self = Self {
        paper: Paper::A4,
        columns: 3,
        rows: 8,
        first: Rect { x: 0.0, y: 0.5, width: 70.0, height: 37.0 },
        step_x: 70.0,
        step_y: 37.0,
    };

    /// US Letter, Avery 5160: three by ten labels of 2 5/8 × 1 inches.
    pub const US_5160: Self = Self {
        paper: Paper::Letter,
        columns: 3,
        rows: 10,
        first: Rect { x: 4.8, y: 12.7, width: 66.7, height: 25.4 },
        step_x: 69.8,
        step_y: 25.4,
    };

    /// The labels that are sold where a paper is used.
    pub fn of(paper: Paper) -> Self {
        match paper {
            Paper::A4 => Self::A4_3X8,
            Paper::Letter => Self::US_5160,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paper_and_window_are_those_of_the_country() {
        assert_eq!((Paper::of("US"), Paper::of("MX"), Paper::of("FR")), (Paper::Letter, Paper::Letter, Paper::A4));
        assert_eq!(Window::of("DE", Paper::A4).unwrap().folds, [105.0, 210.0]);
        assert_eq!(Window::of("DE", Paper::Letter), None, "the norm is for another paper");
        assert_eq!(Window::of("ES", Paper::A4), None);
    }

    #[test]
    fn an_address_of_many_lines_fits_no_window() {
        let ten: Vec<String> = (0..10).map(|n| n.to_string()).collect();
        for country in ["DE", "FR", "US"] {
            let window = Window::of(country, Paper::of(country)).unwrap();
            assert!(!window.holds(&ten) && window.holds(&ten[..4]), "{country}");
        }
    }

    #[test]
    fn labels_stay_on_their_sheet() {
        for labels in [Labels::A4_3X8, Labels::US_5160] {
            let (width, height) = labels.paper.size();
            let right = labels.first.x + labels.step_x * (labels.columns - 1) as f64 + labels.first.width;
            let bottom = labels.first.y + labels.step_y * (labels.rows - 1) as f64 + labels.first.height;
            assert!(right <= width && bottom <= height, "{right} {bottom}");
        }
    }
}
