//! The words of a paragraph, from the texts on its lines.

/// What a text on a page says.
#[derive(Debug, Clone, PartialEq)]
pub(in super::super) struct Said {
    /// In its logical order.
    pub(super) text: String,
    /// Its line: from the top of the page, in points.
    pub(super) baseline: f64,
}

/// Texts on the same line stand no farther apart in height, in points.
const SAME_LINE: f64 = 0.5;

/// What texts say that stand on lines one below the other. They come in the order in which they are read: the layout puts each
/// text where it belongs on its line, and not into the order in which it stands there.
pub(super) fn in_order(texts: &[&Said]) -> String {
    let mut out = String::new();
    for line in texts.chunk_by(|one, next| (one.baseline - next.baseline).abs() < SAME_LINE) {
        // A line ends at a space, or behind what holds two words together.
        if !out.is_empty() && !out.ends_with([' ', '-', '/']) {
            out.push(' ');
        }
        out.extend(line.iter().map(|text| text.text.as_str()));
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_are_parted_by_a_space() {
        let said = |text: &str, baseline| Said { text: text.to_owned(), baseline };
        let texts = [said("یک ", 10.0), said("2", 10.0), said("سه", 25.0), said("چهار-", 40.0), said("پنج", 55.0)];
        assert_eq!(in_order(&texts.iter().collect::<Vec<_>>()), "یک 2 سه چهار-پنج");
    }
}
