//! Signatories of a joint letter in the columns of plain text.

use unicode_width::UnicodeWidthStr;

use super::wrap::wrapped_line;
use crate::letter::Signed;

const GUTTER: usize = 2;

/// The signatories as lines of that width, in columns that are read across, each name with what stands under it; a blank
/// line parts rows of more than a name.
pub fn lines(signatories: &[Signed], columns: usize, width: usize) -> Vec<String> {
    let columns = columns.max(1);
    let column = (width + GUTTER) / columns - GUTTER;
    let plain = signatories.iter().all(|signed| signed.details.is_empty());
    let mut out = Vec::new();
    for (n, row) in signatories.chunks(columns).enumerate() {
        if n > 0 && !plain {
            out.push(String::new());
        }
        let cells: Vec<Vec<String>> = row.iter().map(|signed| cell(signed, column)).collect();
        let height = cells.iter().map(Vec::len).max().unwrap_or_default();
        for line in 0..height {
            let mut text = String::new();
            for (at, cell) in cells.iter().enumerate() {
                if at > 0 {
                    let filled = at * (column + GUTTER);
                    text.push_str(&" ".repeat(filled.saturating_sub(text.width()).max(GUTTER)));
                }
                text.push_str(cell.get(line).map(String::as_str).unwrap_or_default());
            }
            out.push(text.trim_end().to_owned());
        }
    }
    out
}

fn cell(signed: &Signed, width: usize) -> Vec<String> {
    let texts = [&signed.name, &signed.details].into_iter().filter(|text| !text.is_empty());
    texts.flat_map(|text| wrapped_line(text, width)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn signed(name: &str, details: &str) -> Signed {
        Signed { name: name.into(), details: details.into() }
    }

    #[test]
    fn rows_are_read_across_and_long_texts_wrap_in_their_column() {
        let all = [signed("Ana", "Rector, Madrid"), signed("Bo", ""), signed("Cy", "")];
        assert_eq!(lines(&all, 2, 20), ["Ana        Bo", "Rector,", "Madrid", "", "Cy"]);
        let names: Vec<Signed> = ["Ana", "Émile", "علی", "Bo"].map(|name| signed(name, "")).into();
        assert_eq!(lines(&names, 3, 28), ["Ana       Émile     علی", "Bo"]);
    }
}
