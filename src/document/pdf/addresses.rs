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
                    placed_address(at, 4.0, lines, "horizon")
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
        let mut sheet = vec![placed_address(address, 0.0, to, "top")];
        if !from.is_empty() {
            let mut sender = placed_address(sender, 0.0, from, "top");
            sender["size"] = json!(8.0);
            sheet.push(sender);
        }
        self.addresses("envelope", (width, height), &[sheet])
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

fn placed_address(at: Rect, inset: f64, lines: &[String], align: &str) -> Value {
    // Long addresses are set smaller, so that all their lines stay inside.
    let most = at.height / (lines.len().max(1) as f64) / 0.3528 / 1.25;
    json!({ "at": at, "inset": inset, "lines": lines, "align": align, "size": most.clamp(6.0, 10.0) })
}
