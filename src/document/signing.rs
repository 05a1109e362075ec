//! The rows that people sign in, as data for the page templates.

use serde_json::{Value, json};

#[cfg(feature = "pdf")]
use crate::letter::Sheets;
use crate::locale::Formats;

/// The rows of a sheet where nobody says how many. As plain text, Markdown and a web page, of which nobody knows how much a
/// printer will set on a page: few.
const ROWS: usize = 12;

/// The same in a word processor: they and the text fill most of a page of any paper.
#[cfg(feature = "docx")]
pub(super) const DOCX_ROWS: usize = 14;

/// The most rows that a printed sheet is filled with, which is the most that can be wished: more would be too low to write
/// in.
#[cfg(feature = "pdf")]
pub(super) const MOST_ROWS: usize = Sheets::MOST_ROWS as usize;

/// The width of each column of plain text: number, name, town, signature; with what parts them they fill a line.
const WIDTHS: [usize; 4] = [4, 26, 16, 20];

/// The numbers of the rows of a sheet, the first being 0; they go on from sheet to sheet.
pub fn numbers(sheet: usize, rows: usize, formats: &Formats) -> Vec<String> {
    let first = sheet * rows + 1;
    (first..first + rows).map(|number| formats.count(number)).collect()
}

/// The sheets, each with what it is called, its heads, the numbers of its rows, and all of it as lines of plain text.
pub fn sheets(heads: &[String; 4], labels: &[String], wished: Option<usize>, formats: &Formats) -> Value {
    let rows = wished.unwrap_or(ROWS);
    let sheets = labels.iter().enumerate().map(|(sheet, label)| {
        let numbers = numbers(sheet, rows, formats);
        let lines = lines(heads, &numbers);
        json!({ "label": label, "heads": heads, "rows": numbers, "lines": lines })
    });
    sheets.collect()
}

fn lines(heads: &[String; 4], numbers: &[String]) -> Vec<String> {
    let rule = |width: usize| "_".repeat(width);
    let row = |cells: [String; 4]| {
        let cells = cells.iter().zip(WIDTHS).map(|(cell, width)| {
            let cell: String = cell.chars().take(width).collect();
            let filled = unicode_width::UnicodeWidthStr::width(cell.as_str());
            format!("{cell}{}", " ".repeat(width.saturating_sub(filled)))
        });
        cells.collect::<Vec<_>>().join("  ").trim_end().to_owned()
    };
    let mut lines = vec![row(heads.clone())];
    for number in numbers {
        // Room to write in.
        lines.push(String::new());
        lines.push(row([number.clone(), rule(WIDTHS[1]), rule(WIDTHS[2]), rule(WIDTHS[3])]));
    }
    lines
}
