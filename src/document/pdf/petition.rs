//! The printed sheets of a petition: each bears the whole text, and rows to sign in that fill its page.

use serde_json::json;

use super::data::{SheetData, SheetRows};
use super::measures::MEASURES;
use super::{Fitted, Press, STEPS, Sheet};
use crate::diagnostic::Diagnostic;
use crate::document::signing::{MOST_ROWS, numbers};
use crate::letter::{Letter, Signing};
use crate::locale::Formats;
use crate::msg;
use crate::text::without_isolates;

impl Press {
    /// Lays the sheets of a petition out.
    ///
    /// # Errors
    /// No face has a character of its text.
    pub(super) fn petition(&self, letter: &Letter, signing: &Signing, sheet: Sheet) -> Result<Fitted, Diagnostic> {
        let title = without_isolates(&letter.subject);
        let formats = Formats::new(&letter.language);
        let (mut data, _) = self.sheet_data(letter, sheet);
        data.margin.bottom = MEASURES.petition_bottom;
        data.look = data.look_at(&STEPS[1]);
        let page = |index: usize, rows: usize, fill: bool| {
            let rows = SheetRows { index, numbers: numbers(index, rows, &formats), fill };
            let mut data = data.clone();
            data.petition = Some(rows);
            data
        };
        self.require_glyphs(&json!(page(0, 1, true)))?;
        let fits = |rows: usize| -> Result<bool, Diagnostic> {
            Ok(self.lay_out(&title, &[page(0, rows, false)])?.pages().len() == 1)
        };
        // As many rows of the least height as the page holds; they then share what room is left.
        let (mut most, mut too_many) = (1, MOST_ROWS + 1);
        let mut tries = 1;
        while too_many - most > 1 {
            let middle = usize::midpoint(most, too_many);
            tries += 1;
            if fits(middle)? { most = middle } else { too_many = middle }
        }
        let rows = signing.rows.map_or(most, |wished| wished.min(most));
        let sheets: Vec<SheetData> = (0..signing.labels.len()).map(|index| page(index, rows, true)).collect();
        let document = self.lay_out(&title, &sheets)?;
        if document.pages().len() != sheets.len() {
            return Err(Diagnostic::error(msg!("error-petition-long")).hint(msg!("hint-petition-long")));
        }
        Ok(Fitted { sheets, title, document, lines_over: 0, needs_label: false, tries })
    }
}
