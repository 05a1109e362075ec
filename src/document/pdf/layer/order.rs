//! The words of a paragraph in their order, from texts in the order in which they stand on its lines.

use crate::text::Direction;

/// What a text on a page says.
#[derive(Debug, Clone, PartialEq)]
pub(in super::super) struct Said {
    /// In its logical order.
    pub(super) text: String,
    /// The way it runs; nothing where it has no letter.
    pub(super) direction: Option<Direction>,
    /// The way the text around it runs.
    pub(super) base: Direction,
    /// Its line: from the top of the page, in points.
    pub(super) baseline: f64,
}

/// Texts on the same line stand no farther apart in height, in points.
const SAME_LINE: f64 = 0.5;

/// What texts say that stand on lines one below the other, each from left to right.
pub(super) fn in_order(texts: &[&Said]) -> String {
    let mut out = String::new();
    for line in texts.chunk_by(|one, next| (one.baseline - next.baseline).abs() < SAME_LINE) {
        // A line ends at a space, or behind what holds two words together.
        if !out.is_empty() && !out.ends_with([' ', '-', '/']) {
            out.push(' ');
        }
        for text in in_line(line) {
            out.push_str(&text.text);
        }
    }
    out
}

/// The texts of one line in the order in which they are read: it begins at the side where the text around begins, and what
/// runs the other way is read the other way.
fn in_line<'t>(line: &[&'t Said]) -> Vec<&'t Said> {
    let base = line.first().map_or(Direction::Ltr, |first| first.base);
    let mut texts = line.to_vec();
    if base == Direction::Rtl {
        texts.reverse();
    }
    let runs_on = |text: &&Said| text.direction.is_none_or(|direction| direction == base);
    let mut at = 0;
    while at < texts.len() {
        if runs_on(&texts[at]) {
            at += 1;
            continue;
        }
        // What has no direction belongs to what stands on both sides of it.
        let against = texts[at..].iter().take_while(|text| text.direction != Some(base)).count();
        let behind = texts[at..at + against].iter().rev().take_while(|text| text.direction.is_none()).count();
        texts[at..at + against - behind].reverse();
        at += against;
    }
    texts
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said(text: &str, direction: Option<Direction>, base: Direction, baseline: f64) -> Said {
        Said { text: text.to_owned(), direction, base, baseline }
    }

    #[test]
    fn a_line_is_read_from_where_its_text_begins() {
        use Direction::{Ltr, Rtl};
        let line = [
            said("سوم", Some(Rtl), Rtl, 10.0),
            said("1", Some(Ltr), Rtl, 10.0),
            said(" ", None, Rtl, 10.0),
            said("2 ", Some(Ltr), Rtl, 10.0),
            said("اول ", Some(Rtl), Rtl, 10.0),
            said("چهارم", Some(Rtl), Rtl, 25.0),
        ];
        assert_eq!(in_order(&line.iter().collect::<Vec<_>>()), "اول 1 2 سوم چهارم");
        let line = [said("one ", Some(Ltr), Ltr, 1.0), said("دو", Some(Rtl), Ltr, 1.0), said("یک ", Some(Rtl), Ltr, 1.0)];
        assert_eq!(in_order(&line.iter().collect::<Vec<_>>()), "one یک دو");
    }
}
