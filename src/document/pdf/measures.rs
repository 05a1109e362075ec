//! The measures of the printed page, once: the Typst files read them as `measures.json`, and [`super::height`] adds them up.

use std::sync::LazyLock;

use serde::Serialize;
use typst::foundations::Bytes;

/// What is laid out the same at every step. Lengths are millimetres where nothing else is said.
#[derive(Debug, Serialize)]
#[serde(rename_all = "kebab-case")]
pub(super) struct Measures {
    pub(crate) margin: Margin,
    /// Below the rows of a petition there is a foot of two lines.
    pub(crate) petition_bottom: f64,
    /// Between the parts of a letter: so many times what is between paragraphs.
    pub(crate) gap: f64,
    /// Between the writer and the date beside, in sizes.
    pub(crate) date_gutter: f64,
    /// Below the window of an envelope, so that nothing of the letter is seen through it.
    pub(crate) below_window: f64,
    /// What stands in the half where lines end leaves so much of the width, in percent, where lines run left to right and
    /// right to left.
    pub(crate) half_ltr: f64,
    pub(crate) half_rtl: f64,
    /// Before the mark of an item of a list, and behind it, in sizes.
    pub(crate) item_indent: f64,
    pub(crate) item_gutter: f64,
    pub signatories: Signatories,
    pub card: Card,
}

/// The margins of a page.
#[derive(Debug, Clone, Copy, Serialize)]
pub(super) struct Margin {
    pub left: f64,
    pub right: f64,
    pub top: f64,
    pub bottom: f64,
}

/// The list of those who sign.
#[derive(Debug, Serialize)]
#[serde(rename_all = "kebab-case")]
pub(super) struct Signatories {
    /// They are set no larger than this, in points.
    pub(crate) most: f64,
    /// Between their columns, in sizes.
    pub(crate) gutter: f64,
    /// Between their rows, in sizes: of names alone, and of names with details.
    pub(crate) plain_row_gutter: f64,
    pub(crate) row_gutter: f64,
    /// In a list on pages of its own: between lines, and between rows, in sizes.
    pub(crate) list_leading: f64,
    pub(crate) list_row_gutter: f64,
}

/// A card, whose text is that of a letter in larger.
#[derive(Debug, Serialize)]
#[serde(rename_all = "kebab-case")]
pub(super) struct Card {
    /// Of the inside, at both sides of each half.
    pub(crate) side: f64,
    /// So much of the height is above.
    pub(crate) top_share: f64,
    pub bottom: f64,
    /// How much larger it is set than a letter, and how much larger still the title on its front.
    pub(crate) size_times: f64,
    pub(crate) title_times: f64,
    /// More between lines and between paragraphs, in sizes.
    pub(crate) more_leading: f64,
    pub(crate) more_spacing: f64,
    /// Room for the signature.
    pub sign: f64,
}

pub(super) const MEASURES: Measures = Measures {
    margin: Margin { left: 25.0, right: 20.0, top: 15.0, bottom: 15.0 },
    petition_bottom: 20.0,
    gap: 1.5,
    date_gutter: 1.0,
    below_window: 8.0,
    half_ltr: 50.0,
    half_rtl: 55.0,
    item_indent: 0.3,
    item_gutter: 0.6,
    signatories: Signatories {
        most: 10.0,
        gutter: 1.5,
        plain_row_gutter: 0.7,
        row_gutter: 1.0,
        list_leading: 0.5,
        list_row_gutter: 0.8,
    },
    card: Card {
        side: 16.0,
        top_share: 0.2,
        bottom: 15.0,
        size_times: 1.35,
        title_times: 2.3 / 1.35,
        more_leading: 0.1,
        more_spacing: 0.3,
        sign: 2.0,
    },
};

/// The same as the Typst files read them.
pub(super) static JSON: LazyLock<Bytes> =
    LazyLock::new(|| Bytes::from_string(serde_json::to_string(&MEASURES).expect("numbers and names are JSON")));
