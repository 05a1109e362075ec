//! Addresses on labels and envelopes.

use jiff::civil::Date;
use serde_json::{Value, json};
use typst_layout::PagedDocument;

use super::Press;
use super::world::{self, Template};
use crate::diagnostic::Diagnostic;
use crate::document::paper::{Envelope, Labels, Rect};
use crate::letter::Postal;
use crate::text::{Direction, is_invisible};

use super::faces::Hand;
use super::ruler::Measured;

impl Press {
    /// The lines of an address for an envelope or a label: in the script of its country above, where a face has all its characters,
    /// and in Latin script; and whether the first were left out.
    pub fn postal_lines(&self, postal: &Postal) -> (Vec<String>, bool) {
        let is_known = |line: &String| line.chars().all(|c| is_invisible(c) || self.has_glyph(c));
        let all_known = postal.local.iter().all(is_known);
        let local = postal.local.iter().filter(|_| all_known);
        (local.chain(&postal.lines).cloned().collect(), !all_known)
    }

    /// Address labels for these addresses.
    ///
    /// # Errors
    /// No face has a character of an address.
    pub fn labels(&self, addresses: &[Vec<String>], labels: &Labels, day: Date) -> Result<Vec<u8>, Diagnostic> {
        let a_sheet = labels.columns * labels.rows;
        let sheets: Vec<Vec<Value>> = addresses
            .chunks(a_sheet)
            .map(|chunk| {
                let placed = chunk.iter().enumerate().map(|(n, lines)| {
                    let (column, row) = (n % labels.columns, n / labels.columns);
                    let at = Rect {
                        x: labels.first.x + labels.step_x * column as f64,
                        y: labels.first.y + labels.step_y * row as f64,
                        ..labels.first
                    };
                    self.placed(at, &LABEL, lines)
                });
                placed.collect()
            })
            .collect();
        world::export(&self.addresses("labels", labels.paper.size(), &sheets)?, day)
    }

    /// An envelope with an address, and the writer's where it is told.
    ///
    /// # Errors
    /// No face has a character of an address.
    pub fn envelope(
        &self,
        envelope: Envelope,
        to: &[String],
        from: &[String],
        day: Date,
    ) -> Result<Vec<u8>, Diagnostic> {
        world::export(&self.envelope_page(envelope, to, from)?, day)
    }

    /// The same as a picture (SVG) for a screen.
    ///
    /// # Errors
    /// No face has a character of an address.
    pub(crate) fn envelope_picture(
        &self,
        envelope: Envelope,
        to: &[String],
        from: &[String],
    ) -> Result<Option<String>, Diagnostic> {
        Ok(world::pictures(&self.envelope_page(envelope, to, from)?).into_iter().next())
    }

    fn envelope_page(&self, envelope: Envelope, to: &[String], from: &[String]) -> Result<PagedDocument, Diagnostic> {
        let (width, height) = envelope.size();
        let sender = Rect { x: 10.0, y: 8.0, width: width * 0.45, height: 28.0 };
        // The address zone of the Universal Postal Union: 140 mm from the right edge at most, 40 from the top, 15 from the
        // bottom at least.
        let x = (width * 0.42).max(width - 140.0 + 5.0);
        let address = Rect { x, y: 42.0, width: width - x - 8.0, height: height - 42.0 - 15.0 };
        let mut sheet = vec![self.placed(address, &ADDRESSEE, to)];
        if !from.is_empty() {
            sheet.push(self.placed(sender, &SENDER, from));
        }
        self.addresses("envelope", (width, height), &[sheet])
    }

    /// An address in its place: as large as its room allows, its lines whole where they can be.
    fn placed(&self, at: Rect, style: &Style, lines: &[String]) -> Value {
        let width = at.width - 2.0 * style.inset;
        let mut size = style.most;
        let mut set = self.broken(lines, width / (size * POINT));
        while size > style.least && !(set.len() == lines.len() && fits(&set, size, at.height)) {
            size -= 0.5;
            set = self.broken(lines, width / (size * POINT));
        }
        // Lines that are too long for the least of the good sizes are parted, and then set as large as they may be.
        if set.len() > lines.len() {
            size = style.most;
            set = self.broken(lines, width / (size * POINT));
        }
        while !fits(&set, size, at.height) && size > SMALLEST {
            size -= 0.5;
            set = self.broken(lines, width / (size * POINT));
        }
        json!({ "at": at, "inset": style.inset, "lines": set, "align": style.align, "size": size })
    }

    /// Lines of an address, those parted that are wider than so many sizes.
    fn broken(&self, lines: &[String], width: f64) -> Vec<String> {
        lines.iter().flat_map(|line| self.parted(line, width)).collect()
    }

    /// A line in as few pieces as fit: parted behind a comma or before a bracket where that leaves two that fit, else so that
    /// they are about as long as each other, and no word stands alone where it need not.
    fn parted(&self, line: &str, width: f64) -> Vec<String> {
        let long = self.length(line);
        let places = line.match_indices(' ').map(|(at, _)| line.split_at(at));
        let pieces: Vec<(&str, &str)> = places
            .map(|(first, rest)| (first, rest.trim_start()))
            .filter(|(first, _)| self.length(first) <= width)
            .collect();
        if long <= width || pieces.is_empty() {
            return vec![line.to_owned()];
        }
        let ends_well = |(first, rest): &&(&str, &str)| {
            (first.ends_with([',', ';', ')', '–']) || rest.starts_with('(')) && self.length(rest) <= width
        };
        let unevenness = |(first, rest): &(&str, &str)| (self.length(first) - self.length(rest)).abs();
        let most_even = |one: &&(&str, &str), other: &&(&str, &str)| unevenness(one).total_cmp(&unevenness(other));
        let good = pieces.iter().filter(ends_well).min_by(most_even);
        let whole = pieces.iter().filter(|(_, rest)| self.length(rest) <= width).min_by(most_even);
        let Some((first, rest)) = good.or(whole).or(pieces.last()) else { return vec![line.to_owned()] };
        std::iter::once((*first).to_owned()).chain(self.parted(rest, width)).collect()
    }

    /// How long a line is, in sizes.
    fn length(&self, line: &str) -> f64 {
        let mut measured = Measured::default();
        self.ruler.add(&mut measured, line, Hand { direction: Direction::Ltr, bold: false });
        measured.width()
    }

    fn addresses(&self, title: &str, paper: (f64, f64), sheets: &[Vec<Value>]) -> Result<PagedDocument, Diagnostic> {
        let data = json!({
            "title": title,
            "paper": [paper.0, paper.1],
            "fonts": self.families(Direction::Ltr),
            "lang": "en",
            "sheets": sheets,
        });
        self.require_glyphs(&data["sheets"])?;
        world::layout(&self.fonts, Template::Labels, &data)
    }
}

/// A point, in millimetres.
const POINT: f64 = 25.4 / 72.0;

/// No address is set smaller, in points.
const SMALLEST: f64 = 6.0;

/// From line to line, in sizes.
const PITCH: f64 = 1.25;

/// How an address is set.
struct Style {
    /// Between its edges and the text at both sides, in millimetres.
    inset: f64,
    /// The size that it has if there is room, and the least that is taken to keep its lines whole; in points.
    most: f64,
    least: f64,
    align: &'static str,
}

const ADDRESSEE: Style = Style { inset: 0.0, most: 12.0, least: 11.0, align: "top" };
const SENDER: Style = Style { inset: 0.0, most: 8.0, least: 8.0, align: "top" };
const LABEL: Style = Style { inset: 4.0, most: 10.0, least: 8.5, align: "horizon" };

/// Whether lines of a size fit a height in millimetres.
fn fits(lines: &[String], size: f64, height: f64) -> bool {
    lines.len() as f64 * size * POINT * PITCH <= height
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::pdf::fitted::placed_texts;

    #[test]
    fn an_envelope_is_set_at_eleven_to_twelve_points() {
        let press = Press::new(None).unwrap();
        let address: Vec<String> = [
            "The Leader of the Islamic Republic of Iran",
            "Office of the Leader",
            "Shahid Keshvardoost Street",
            "Tehran",
            "IRAN",
        ]
        .map(str::to_owned)
        .into();
        for envelope in [Envelope::Dl, Envelope::C6, Envelope::Us10] {
            let page = press.envelope_page(envelope, &address, &["Sender".to_owned()]).unwrap();
            let texts = placed_texts(&page);
            let of_address: Vec<_> = texts.iter().filter(|text| text.text != "Sender").collect();
            assert!(of_address.iter().all(|text| (11.0..=12.0).contains(&text.size)), "{of_address:?}");
            assert!(of_address.len() >= address.len());
        }
    }

    #[test]
    fn lines_are_parted_where_sense_allows() {
        let press = Press::new(None).unwrap();
        let parted = |line: &str, width: f64| press.parted(line, width);
        assert_eq!(parted("Tehran", 20.0), ["Tehran"]);
        assert_eq!(
            parted("General and Revolutionary Prosecutor of Tehran", 16.0),
            ["General and Revolutionary", "Prosecutor of Tehran"]
        );
        assert_eq!(
            parted("Office of the Leader, Islamic Republic of Iran", 16.0),
            ["Office of the Leader,", "Islamic Republic of Iran"]
        );
        assert_eq!(parted("unbreakable-without-any-space-in-it", 4.0), ["unbreakable-without-any-space-in-it"]);
    }
}
