//! Many signatories, on pages of their own: as few as a readable size allows, and each about as full as the others.

use typst_layout::PagedDocument;

use super::Press;
use super::data::{List, SheetData};
use super::faces::Hand;
use super::measures::MEASURES;
use super::ruler::Measured;
use crate::diagnostic::Diagnostic;
use crate::document::sheet::Content;
use crate::letter::Signatories;
use crate::msg;

/// The sizes that a list of signatories may have, in points.
const SIZES: [f64; 3] = [10.0, 9.0, 8.5];

/// A point, in millimetres.
const POINT: f64 = 25.4 / 72.0;

/// The height of the heading with the space below it, in sizes.
const HEADING: f64 = 1.9;

impl Press {
    /// Lays out a sheet whose signatories are its last part, behind so many pages of the letter.
    ///
    /// # Errors
    /// The layout fails.
    pub(super) fn listed(
        &self,
        data: &mut SheetData,
        title: &str,
        letter_pages: usize,
    ) -> Result<PagedDocument, Diagnostic> {
        let mut best: Option<(usize, f64, PagedDocument)> = None;
        for size in SIZES {
            data.list = Some(List { size, rows: Vec::new() });
            let document = self.lay_out(title, std::slice::from_ref(data))?;
            let pages = document.pages().len().saturating_sub(letter_pages).max(1);
            if best.as_ref().is_none_or(|(fewest, ..)| pages < *fewest) {
                best = Some((pages, size, document));
            }
            if pages == 1 {
                break;
            }
        }
        let (pages, size, document) = best.ok_or_else(|| Diagnostic::error(msg!("error-pdf")))?;
        let flowing = List { size, rows: Vec::new() };
        data.list = Some(List { size, rows: parted(&self.row_heights(data, size), pages) });
        let balanced = if pages > 1 { Some(self.lay_out(title, std::slice::from_ref(data))?) } else { None };
        // Where every page is full, there is nothing to share out.
        match balanced.filter(|balanced| balanced.pages().len() <= document.pages().len()) {
            Some(balanced) => Ok(balanced),
            None => {
                data.list = Some(flowing);
                Ok(document)
            }
        }
    }

    /// The height of each row at a size, with the space below it, in sizes.
    fn row_heights(&self, data: &SheetData, size: f64) -> Vec<f64> {
        let list = data.parts.iter().find_map(|part| match &part.content {
            Content::Signatories(list) => Some(list),
            _ => None,
        });
        let Some(Signatories { all, columns, .. }) = list else { return Vec::new() };
        let (columns, measures) = ((*columns).max(1), &MEASURES.signatories);
        let is_plain = all.iter().all(|signed| signed.details.is_empty());
        let gutter = if is_plain { measures.plain_row_gutter } else { measures.list_row_gutter };
        let across = (data.paper.0 - data.margin.left - data.margin.right) / (size * POINT);
        let width = (across - measures.gutter * (columns - 1) as f64) / columns as f64;
        let hand = |bold| Hand { direction: data.direction(), bold };
        let lines = |text: &str, bold: bool| {
            let mut measured = Measured::default();
            self.ruler.add(&mut measured, text, hand(bold));
            if text.is_empty() { 0 } else { measured.lines(width) }
        };
        let line_height = self.ruler.line_height(hand(false));
        let heights = all.chunks(columns).map(|row| {
            let cells = row.iter().map(|signed| lines(&signed.name, !is_plain) + lines(&signed.details, false));
            let lines = cells.max().unwrap_or(1) as f64;
            lines * line_height + (lines - 1.0) * measures.list_leading + gutter
        });
        heights.collect()
    }
}

/// How many rows each of so many pages has, so that they are about as full as each other; the first has the heading.
fn parted(heights: &[f64], pages: usize) -> Vec<usize> {
    let total: f64 = HEADING + heights.iter().sum::<f64>();
    let mut rows = Vec::with_capacity(pages);
    let (mut above, mut on_page) = (HEADING, 0);
    for height in heights {
        let end = total * (rows.len() + 1) as f64 / pages as f64;
        // The row stands on the page where the greater part of it does.
        if on_page > 0 && rows.len() + 1 < pages && above + height / 2.0 > end {
            rows.push(std::mem::take(&mut on_page));
        }
        above += height;
        on_page += 1;
    }
    rows.push(on_page);
    rows
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pages_are_about_as_full_as_each_other() {
        assert_eq!(parted(&[2.0; 61], 2), [30, 31], "the heading takes the room of a row");
        assert_eq!(parted(&[4.0, 4.0, 4.0, 2.0, 2.0, 2.0, 2.0, 2.0, 2.0], 2), [3, 6]);
        assert_eq!(parted(&[1.0; 3], 1), [3]);
        assert_eq!(parted(&[1.0], 3), [1]);
    }
}
