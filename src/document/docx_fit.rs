//! How large a document in Arabic script is set, so that a letter stays on its page where the typeface of the document is missing:
//! word processors then take one that is wider.

use super::paper::Paper;
use super::sheet::{Content, Sheet};
use crate::letter::Copies;
use crate::letter::blocks::{Block, Inline};

/// How text is set.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Setting {
    /// The size of letters, in half points.
    pub size: u32,
    /// From line to line, in twentieths of a point.
    pub line: u32,
    /// Between paragraphs, the same.
    pub after: u32,
}

/// From comfortable to the least.
const SETTINGS: [Setting; 5] = [
    Setting { size: 23, line: 320, after: 100 },
    Setting { size: 22, line: 300, after: 80 },
    Setting { size: 21, line: 285, after: 70 },
    Setting { size: 20, line: 265, after: 50 },
    Setting { size: 19, line: 248, after: 40 },
];

/// The width of a character on the average, in sizes: of DejaVu Sans, which is the widest that is taken.
const CHARACTER: f64 = 0.52;

/// Margins at both sides, and above and below, and the room to sign in, in points.
const SIDES: f64 = 128.0;
const ENDS: f64 = 94.0;
const SIGNATURE: f64 = 30.0;

const POINT: f64 = 25.4 / 72.0;

/// The first setting with which each sheet is likely to stay on one page; else the least.
pub(super) fn setting(sheets: &[Sheet], paper: Paper) -> Setting {
    let (width, height) = paper.size();
    let (width, height) = (width / POINT - SIDES, height / POINT - ENDS - SIGNATURE);
    let sheets: Vec<_> = sheets.iter().map(paragraphs).collect();
    let holds = |setting: &Setting, paragraphs: &[(usize, bool)]| {
        let a_line = width / (CHARACTER * f64::from(setting.size) / 2.0);
        let needed = paragraphs.iter().map(|(characters, is_tight)| {
            let lines = (*characters as f64 / a_line).ceil().max(1.0);
            let after = if *is_tight { 0 } else { setting.after };
            (lines * f64::from(setting.line) + f64::from(after)) / 20.0
        });
        needed.sum::<f64>() <= height
    };
    let fits = |setting: &&Setting| sheets.iter().all(|paragraphs| holds(setting, paragraphs));
    *SETTINGS.iter().find(fits).unwrap_or(&SETTINGS[SETTINGS.len() - 1])
}

/// How many characters each paragraph has, and whether the next one follows it closely.
fn paragraphs(sheet: &Sheet) -> Vec<(usize, bool)> {
    let mut found = Vec::new();
    for part in &sheet.parts {
        match &part.content {
            Content::Line(line) => found.push((line.chars().count(), false)),
            Content::Lines(lines) | Content::Copies(Copies { names: lines, .. }) => {
                let is_last = |n: usize| n + 1 == lines.len();
                found.extend(lines.iter().enumerate().map(|(n, line)| (line.chars().count(), !is_last(n))));
                // The label above the names.
                found.extend(matches!(part.content, Content::Copies(_)).then_some((0, true)));
            }
            Content::Blocks(blocks) => {
                found.extend(blocks.iter().flat_map(inlines).map(|text| (characters(text), false)));
            }
            // Lists and tables go on to other pages.
            Content::Signatories(_) | Content::Rows { .. } | Content::Return { .. } => {}
        }
    }
    found
}

fn inlines(block: &Block) -> Vec<&[Inline]> {
    match block {
        Block::Paragraph { inlines } | Block::Heading { inlines } => vec![inlines],
        Block::List { items, .. } => items.iter().map(Vec::as_slice).collect(),
    }
}

fn characters(inlines: &[Inline]) -> usize {
    let of = |inline: &Inline| match inline {
        Inline::Text(text) | Inline::Strong(text) | Inline::Emphasis(text) => text.chars().count(),
        Inline::Break => 0,
    };
    inlines.iter().map(of).sum()
}
