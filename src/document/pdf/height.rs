//! How high a letter will be at each step, in numbers: what `page.typ` and `card.typ` set, one under the other. A layout
//! takes milliseconds, this a twentieth of one; so layouts are tried only from the step on that will hold the letter.
//!
//! Whether it holds is for the layout to say. An estimate that is too low costs one more layout; one that is too high would
//! set a letter smaller than it needs to be.

use serde_json::Value;

use super::faces::Hand;
use super::fit::{STEPS, Step};
use super::ruler::{Measured, Ruler};
use crate::text::Direction;

/// A point, in millimetres.
const POINT: f64 = 25.4 / 72.0;

/// So much may an estimate be too high, in millimetres.
const DOUBT: f64 = 0.3;

/// The distance to what stands above.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Above {
    /// In sizes.
    Sizes(f64),
    /// The space between lines.
    Leading,
    /// The space between paragraphs, so many times.
    Spacing(f64),
    /// The space between paragraphs, and room for the signature.
    Signature,
}

const NOTHING: Above = Above::Sizes(0.0);
const PARAGRAPH: Above = Above::Spacing(1.0);
/// Between the parts of a letter.
const GAP: Above = Above::Spacing(1.5);
/// Around headings the space is of the size that their level has, whatever `page.typ` sets them in.
const TITLE: Above = Above::Spacing(1.4);
const SUBTITLE: Above = Above::Spacing(1.2);

/// Texts side by side, and their place.
#[derive(Debug)]
struct Part {
    above: Above,
    texts: Vec<Measured>,
    /// The part of the width that each has.
    share: f64,
    /// What of it is not there for the text, in sizes.
    indent: f64,
    /// No larger than this, in points.
    most: f64,
}

impl Part {
    fn new(above: Above, text: Measured) -> Self {
        Self { above, texts: vec![text], share: 1.0, indent: 0.0, most: f64::INFINITY }
    }
}

/// Sizes and spaces as they are set.
struct Look {
    /// In points.
    size: f64,
    leading: f64,
    spacing: f64,
    /// Room for the signature, in millimetres.
    sign: f64,
}

/// The parts of a letter, from the top of its page.
#[derive(Debug)]
pub(super) struct Parts {
    direction: Direction,
    card: bool,
    /// Width and height for the text, in millimetres.
    room: (f64, f64),
    /// The height of what stands above and is the same at every step, in millimetres.
    fixed: f64,
    parts: Vec<Part>,
    line_height: f64,
}

impl Parts {
    /// Measures the data of a sheet.
    pub(super) fn of(data: &Value, ruler: &Ruler) -> Self {
        let direction = if data["rtl"] == true { Direction::Rtl } else { Direction::Ltr };
        let card = !data["card"].is_null();
        let (width, height) = (number(&data["paper"][0]), number(&data["paper"][1]));
        let side = |name: &str| number(&data["margin"][name]);
        let room = if card {
            (height / 2.0 - 32.0, width * 0.8 - 15.0)
        } else {
            (width - side("left") - side("right"), height - side("top") - side("bottom"))
        };
        let window = &data["window"]["visible"];
        let below = number(&window["y"]) + number(&window["height"]) + 8.0 - side("top");
        let fixed = if window.is_null() || card { 0.0 } else { below };
        let line_height = ruler.line_height(Hand { direction, bold: false });
        let mut parts = Self { direction, card, room, fixed, parts: Vec::new(), line_height };
        let setter = Setter { ruler, plain: Hand { direction, bold: false }, bold: Hand { direction, bold: true } };
        if card {
            setter.card(data, &mut parts.parts);
        } else {
            setter.letter(data, &mut parts.parts);
        }
        parts
    }

    /// The first step that is likely to hold them.
    pub(super) fn expected_step(&self) -> usize {
        STEPS.iter().position(|step| self.height(step) <= self.room.1 + DOUBT).unwrap_or(STEPS.len() - 1)
    }

    /// The height of all at a step, in millimetres.
    fn height(&self, step: &Step) -> f64 {
        let look = self.look(step);
        let heights = self.parts.iter().map(|part| {
            let size = look.size.min(part.most) * POINT;
            let width = self.room.0 * part.share / size - part.indent;
            let lines = part.texts.iter().map(|text| text.lines(width)).max().unwrap_or(1) as f64;
            let above = match part.above {
                Above::Sizes(sizes) => sizes * size,
                Above::Leading => look.leading * size,
                Above::Spacing(times) => times * look.spacing * size,
                Above::Signature => look.spacing * size + look.sign,
            };
            above + (lines * self.line_height + (lines - 1.0) * look.leading) * size
        });
        self.fixed + heights.sum::<f64>()
    }

    fn look(&self, step: &Step) -> Look {
        let size = step.size(self.direction);
        let (leading, spacing) = (step.leading(self.direction), step.spacing(self.direction));
        if self.card {
            Look { size: size * 1.35, leading: leading + 0.1, spacing: spacing + 0.3, sign: 2.0 }
        } else {
            Look { size, leading, spacing, sign: step.sign }
        }
    }
}

/// Sets parts as the pages do.
struct Setter<'r> {
    ruler: &'r Ruler,
    plain: Hand,
    bold: Hand,
}

impl Setter<'_> {
    fn letter(&self, data: &Value, parts: &mut Vec<Part>) {
        let date = self.line(&data["date"], self.plain);
        let windowless = data["window"].is_null();
        if windowless && (data["letterhead"] == true || data["writer_at_head"] == true) {
            // The date stands beside the writer.
            let indent = date.width() + 1.0;
            parts.push(Part { indent, ..Part::new(NOTHING, self.lines(&data["writer"])) });
        } else {
            parts.push(Part::new(if windowless { NOTHING } else { PARAGRAPH }, date));
        }
        if data["copy_line"].is_string() {
            parts.push(Part::new(GAP, self.line(&data["copy_line"], self.plain)));
        }
        if windowless && !is_empty(&data["addressee"]) {
            parts.push(Part::new(GAP, self.lines(&data["addressee"])));
        }
        let subject = self.line(&data["subject_line"], self.bold);
        let salutation = self.lines(&data["salutation"]);
        let below = if data["subject_after"] == true {
            parts.extend([Part::new(GAP, salutation), Part::new(TITLE, subject)]);
            TITLE
        } else {
            parts.extend([Part::new(GAP, subject), Part::new(TITLE, salutation)]);
            PARAGRAPH
        };
        let below = self.body(&data["body"], below, parts);
        // What stands at the far end has the width that `set-in` leaves it.
        let share = |at_end: &Value| match (at_end == &Value::Bool(true), self.plain.direction) {
            (false, _) => 1.0,
            (true, Direction::Ltr) => 0.5,
            (true, Direction::Rtl) => 0.45,
        };
        let close = self.line(&data["close"], self.plain);
        parts.push(Part { share: share(&data["close_at_end"]), ..Part::new(below, close) });
        if !is_empty(&data["signature"]) {
            let signature = Part::new(Above::Signature, self.lines(&data["signature"]));
            parts.push(Part { share: share(&data["signature_at_end"]), ..signature });
        }
        if !is_empty(&data["copies"]) {
            let mut copies = self.line(&data["copies_label"], self.plain);
            for copy in texts(&data["copies"]) {
                copies.end_line();
                self.ruler.add(&mut copies, copy, self.plain);
            }
            parts.push(Part::new(GAP, copies));
        }
        self.signatories(data, parts);
    }

    fn card(&self, data: &Value, parts: &mut Vec<Part>) {
        parts.push(Part::new(NOTHING, self.lines(&data["salutation"])));
        let below = self.body(&data["body"], PARAGRAPH, parts);
        parts.push(Part::new(below, self.line(&data["close"], self.plain)));
        parts.push(Part::new(Above::Signature, self.lines(&data["signature"])));
    }

    /// Sets the blocks of the body, and says how far below them the next part stands.
    fn body(&self, blocks: &Value, mut above: Above, parts: &mut Vec<Part>) -> Above {
        for block in items(blocks) {
            let kind = block["block"].as_str();
            if kind == Some("list") {
                for (n, item) in items(&block["items"]).enumerate() {
                    // A list follows its paragraph closely.
                    let above = if n == 0 && above != PARAGRAPH { above } else { Above::Leading };
                    // The indents of `page.typ`, and a dash or the dot after a digit.
                    parts.push(Part { indent: 1.5, ..Part::new(above, self.inlines(item, self.plain)) });
                }
                above = PARAGRAPH;
            } else if kind == Some("heading") {
                parts.push(Part::new(SUBTITLE, self.inlines(&block["inlines"], self.bold)));
                above = SUBTITLE;
            } else {
                parts.push(Part::new(above, self.inlines(&block["inlines"], self.plain)));
                above = PARAGRAPH;
            }
        }
        above
    }

    /// The rows of those who sign.
    fn signatories(&self, data: &Value, parts: &mut Vec<Part>) {
        let columns = data["columns"].as_u64().map_or(1, |columns| columns.max(1) as usize);
        let all: Vec<&Value> = items(&data["signatories"]).collect();
        let is_plain = all.iter().all(|signed| signed["details"] == "");
        for (n, row) in all.chunks(columns).enumerate() {
            if n == 0 {
                parts.push(Part::new(GAP, self.line(&data["signatories_label"], self.bold)));
            }
            let cells = row.iter().map(|signed| {
                let mut cell = self.line(&signed["name"], if is_plain { self.plain } else { self.bold });
                if signed["details"] != "" {
                    cell.end_line();
                    self.ruler.add(&mut cell, signed["details"].as_str().unwrap_or_default(), self.plain);
                }
                cell
            });
            let gutter = if is_plain { 0.7 } else { 1.0 };
            parts.push(Part {
                above: if n == 0 { SUBTITLE } else { Above::Sizes(gutter) },
                texts: cells.collect(),
                share: 1.0 / columns as f64,
                indent: 1.5 * (columns - 1) as f64 / columns as f64,
                most: 10.0,
            });
        }
    }

    fn line(&self, text: &Value, hand: Hand) -> Measured {
        let mut measured = Measured::default();
        self.ruler.add(&mut measured, text.as_str().unwrap_or_default(), hand);
        measured
    }

    fn lines(&self, lines: &Value) -> Measured {
        let mut measured = Measured::default();
        for (n, line) in texts(lines).enumerate() {
            if n > 0 {
                measured.end_line();
            }
            self.ruler.add(&mut measured, line, self.plain);
        }
        measured
    }

    fn inlines(&self, inlines: &Value, hand: Hand) -> Measured {
        let mut measured = Measured::default();
        for inline in items(inlines) {
            match (inline["inline"].as_str(), inline["text"].as_str()) {
                (Some("break"), _) => measured.end_line(),
                (Some("strong"), Some(run)) => self.ruler.add(&mut measured, run, self.bold),
                (_, Some(run)) => self.ruler.add(&mut measured, run, hand),
                _ => {}
            }
        }
        measured
    }
}

fn items(value: &Value) -> impl Iterator<Item = &Value> {
    value.as_array().into_iter().flatten()
}

fn texts(value: &Value) -> impl Iterator<Item = &str> {
    items(value).filter_map(Value::as_str)
}

fn is_empty(value: &Value) -> bool {
    items(value).next().is_none()
}

fn number(value: &Value) -> f64 {
    value.as_f64().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use jiff::civil::date;

    use super::*;
    use crate::catalog::Catalog;
    use crate::document::pdf::fitted::placed_texts;
    use crate::document::pdf::{Press, Sheet};
    use crate::letter::{Composer, Letter};
    use crate::writer::{Fields, Writer};

    /// The letters of a kind to every recipient, in every language.
    fn letters(kind: &str, country: &str) -> Vec<Letter> {
        let catalog = Catalog::built_in();
        let action = Arc::new(crate::letter::load(&catalog, "ahmadreza-djalali").unwrap());
        let kind = action.kinds.iter().find(|one| one.name.value == kind).unwrap();
        let fields = Fields {
            name: Some("Alexandra Example".into()),
            address: vec!["12 Example Street".into()],
            city: Some("Town".into()),
            country: Some(country.into()),
            email: Some("a@example.org".into()),
            ..Fields::default()
        };
        let writer = Writer::settle(fields, &[], &|field| field.to_owned()).unwrap();
        let mut letters = Vec::new();
        for tag in crate::locale::available(&catalog) {
            let composer = Composer::new(&catalog, &action, kind, &tag).unwrap();
            for recipient in composer.recipients_for(country) {
                letters.push(composer.anew(recipient, &writer, date(2024, 5, 3)).unwrap());
            }
        }
        letters
    }

    /// How high a sheet is said to be at a step, and where its last line stands when it is laid out; nothing where that is
    /// on another page.
    fn said_and_set(press: &Press, letter: &Letter, country: &str, step: &Step) -> Option<(f64, f64)> {
        let (mut data, _) = press.sheet_data(letter, Sheet::new(country, None));
        let parts = Parts::of(&data, &press.ruler);
        step.set(&mut data, letter.direction);
        let document = press.lay_out("", std::slice::from_ref(&data)).unwrap();
        let last = document.pages().len() - 1;
        let (only, top) =
            if parts.card { (1, number(&data["paper"][0]) * 0.2) } else { (0, number(&data["margin"]["top"])) };
        let baselines = placed_texts(&document).into_iter().filter(|text| text.page == last).map(|text| text.y);
        (last == only).then(|| (parts.height(step), baselines.fold(0.0, f64::max) - top))
    }

    #[test]
    fn a_letter_is_as_high_as_was_said() {
        let press = Press::new(None).unwrap();
        let mut seen = 0;
        for country in ["BE", "DE"] {
            for letter in letters("letter", country) {
                for step in [&STEPS[2], &STEPS[5]] {
                    let Some((said, set)) = said_and_set(&press, &letter, country, step) else { continue };
                    // Bold and italic capitals are a little higher than those of the text.
                    assert!((said - set).abs() < 0.2, "{} {}: {said:.2} {set:.2}", letter.language, letter.recipient);
                    seen += 1;
                }
            }
        }
        assert!(seen > 20, "{seen}");
    }

    #[test]
    fn a_card_is_as_high_as_was_said() {
        let press = Press::new(None).unwrap();
        for card in letters("solidarity", "BE") {
            let (said, set) = said_and_set(&press, &card, "BE", &STEPS[0]).unwrap();
            assert!((said - set).abs() < 0.2, "{}: {said:.2} {set:.2}", card.language);
        }
    }
}
