//! How high a letter will be at each step, in numbers: what `page.typ` and `card.typ` set, one under the other. A layout
//! takes milliseconds, this a twentieth of one; so layouts are tried only from the step on that will hold the letter.
//!
//! Whether it holds is for the layout to say. An estimate that is too low costs one more layout; one that is too high would
//! set a letter smaller than it needs to be.

use super::data::SheetData;
use super::faces::Hand;
use super::fit::{Look, STEPS};
use super::measures::MEASURES;
use super::ruler::{Measured, Ruler};
use crate::document::sheet::{self, Content, Role, Side, Zone};
use crate::letter::blocks::{Block, Inline};
use crate::letter::{Copies, Signatories, Signed};
use crate::text::Direction;

/// A point, in millimetres.
const POINT: f64 = 25.4 / 72.0;

/// So much may an estimate be too high, in millimetres.
const DOUBT: f64 = 0.3;

/// The width of what marks an item of a list: a dash, or the dot after a digit; in sizes.
const MARK: f64 = 0.6;

/// The distance to what stands above.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Above {
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
const GAP: Above = Above::Spacing(MEASURES.gap);
/// Around headings the space is of the size that Typst gives their level, whatever `page.typ` sets them in.
const TITLE: Above = Above::Spacing(1.4);
const SUBTITLE: Above = Above::Spacing(1.2);

/// Texts side by side, and their place.
#[derive(Debug)]
struct Row {
    above: Above,
    texts: Vec<Measured>,
    /// The part of the width that each has.
    share: f64,
    /// What of it is not there for the text, in sizes.
    indent: f64,
    /// No larger than this, in points.
    most: f64,
}

impl Row {
    fn new(above: Above, text: Measured) -> Self {
        Self { above, texts: vec![text], share: 1.0, indent: 0.0, most: f64::INFINITY }
    }
}

/// The parts of a sheet, one under the other from the top of its page.
#[derive(Debug)]
pub(super) struct Stack {
    /// What each step is on it.
    looks: [Look; STEPS.len()],
    /// Width and height for the text, in millimetres.
    room: (f64, f64),
    /// The height of what stands above and is the same at every step, in millimetres.
    fixed: f64,
    rows: Vec<Row>,
    line_height: f64,
}

impl Stack {
    pub(super) fn of(data: &SheetData, ruler: &Ruler) -> Self {
        let direction = data.direction();
        let card = data.card.is_some();
        let ((width, height), margin) = (data.paper, data.margin);
        let inside = &MEASURES.card;
        let room = if card {
            (height / 2.0 - 2.0 * inside.side, width * (1.0 - inside.top_share) - inside.bottom)
        } else {
            (width - margin.left - margin.right, height - margin.top - margin.bottom)
        };
        let fixed = data
            .window
            .as_ref()
            .filter(|_| !card)
            .map_or(0.0, |window| window.visible.y + window.visible.height + MEASURES.below_window - margin.top);
        let plain = Hand { direction, bold: false };
        let line_height = ruler.line_height(plain);
        let setter = Setter { ruler, plain, bold: Hand { direction, bold: true }, card, rows: Vec::new() };
        let looks = STEPS.each_ref().map(|step| data.look_at(step));
        Self { looks, room, fixed, rows: setter.set(data), line_height }
    }

    /// The first step that is likely to hold them.
    pub(super) fn expected_step(&self) -> usize {
        self.looks.iter().position(|look| self.height(look) <= self.room.1 + DOUBT).unwrap_or(STEPS.len() - 1)
    }

    /// The height of all, in millimetres.
    fn height(&self, look: &Look) -> f64 {
        let heights = self.rows.iter().map(|row| {
            let size = look.size.min(row.most) * POINT;
            let width = self.room.0 * row.share / size - row.indent;
            let lines = row.texts.iter().map(|text| text.lines(width)).max().unwrap_or(1) as f64;
            let above = match row.above {
                Above::Sizes(sizes) => sizes * size,
                Above::Leading => look.leading * size,
                Above::Spacing(times) => times * look.spacing * size,
                Above::Signature => look.spacing * size + look.sign,
            };
            above + (lines * self.line_height + (lines - 1.0) * look.leading) * size
        });
        self.fixed + heights.sum::<f64>()
    }
}

/// Sets parts as the pages do.
struct Setter<'r> {
    ruler: &'r Ruler,
    plain: Hand,
    bold: Hand,
    card: bool,
    rows: Vec<Row>,
}

impl Setter<'_> {
    fn set(mut self, data: &SheetData) -> Vec<Row> {
        self.head(data);
        // What keeps from a part what stands below it.
        let mut below = PARAGRAPH;
        for part in data.parts.iter().filter(|part| part.zone != Zone::Head) {
            // The front of a card is a page of its own.
            if self.card && part.role == Role::Subject {
                continue;
            }
            let above = match part.above {
                _ if self.rows.is_empty() => NOTHING,
                sheet::Above::Gap => GAP,
                sheet::Above::Signature => Above::Signature,
                sheet::Above::Paragraph if part.role == Role::Subject => TITLE,
                sheet::Above::Paragraph => below,
            };
            below = if part.role == Role::Subject { TITLE } else { PARAGRAPH };
            let share = self.share(part.side);
            match &part.content {
                Content::Line(line) => {
                    let hand = if part.role == Role::Subject { self.bold } else { self.plain };
                    self.rows.push(Row { share, ..Row::new(above, self.line(line, hand)) });
                }
                Content::Lines(lines) => self.rows.push(Row { share, ..Row::new(above, self.lines(lines)) }),
                Content::Blocks(blocks) => below = self.body(blocks, above),
                Content::Copies(Copies { label, names }) => {
                    let copies = self.lines(std::iter::once(label).chain(names));
                    self.rows.push(Row::new(above, copies));
                }
                Content::Signatories(Signatories { label, all, columns }) => {
                    self.rows.push(Row::new(above, self.line(label, self.bold)));
                    self.signatories(all, *columns);
                }
                // The rows of a petition share what is left.
                Content::Rows { .. } | Content::Return { .. } => {}
            }
        }
        self.rows
    }

    /// The writer and the date, side by side where no window parts them.
    fn head(&mut self, data: &SheetData) {
        let head = |side: Side| {
            let part = data.parts.iter().find(|part| part.zone == Zone::Head && part.side == side);
            part.map(|part| match &part.content {
                Content::Lines(lines) => self.lines(lines),
                Content::Line(line) => self.line(line, self.plain),
                _ => Measured::default(),
            })
        };
        let row = match (head(Side::Start), head(Side::End), &data.window) {
            (_, Some(date), Some(_)) => Row::new(PARAGRAPH, date),
            (Some(writer), date, None) => {
                let beside = date.map_or(0.0, |date| date.width() + MEASURES.date_gutter);
                Row { indent: beside, ..Row::new(NOTHING, writer) }
            }
            (None, Some(date), None) => Row::new(NOTHING, date),
            (_, None, _) => return,
        };
        self.rows.push(row);
    }

    /// The part of the width that what stands at a side has.
    fn share(&self, side: Side) -> f64 {
        match (side, self.plain.direction) {
            (Side::Start | Side::End, _) => 1.0,
            (Side::EndHalf, Direction::Ltr) => 1.0 - MEASURES.half_ltr / 100.0,
            (Side::EndHalf, Direction::Rtl) => 1.0 - MEASURES.half_rtl / 100.0,
        }
    }

    /// Sets the blocks of the body, and says how far below them the next part stands.
    fn body(&mut self, blocks: &[Block], mut above: Above) -> Above {
        for block in blocks {
            match block {
                Block::List { items, .. } => {
                    for (n, item) in items.iter().enumerate() {
                        // A list follows its paragraph closely.
                        let above = if n == 0 && above != PARAGRAPH { above } else { Above::Leading };
                        let indent = MEASURES.item_indent + MARK + MEASURES.item_gutter;
                        self.rows.push(Row { indent, ..Row::new(above, self.inlines(item, self.plain)) });
                    }
                    above = PARAGRAPH;
                }
                Block::Heading { inlines } => {
                    self.rows.push(Row::new(SUBTITLE, self.inlines(inlines, self.bold)));
                    above = SUBTITLE;
                }
                Block::Paragraph { inlines } => {
                    self.rows.push(Row::new(above, self.inlines(inlines, self.plain)));
                    above = PARAGRAPH;
                }
            }
        }
        above
    }

    /// The rows of those who sign.
    fn signatories(&mut self, all: &[Signed], columns: usize) {
        let columns = columns.max(1);
        let measures = &MEASURES.signatories;
        let is_plain = all.iter().all(|signed| signed.details.is_empty());
        for (n, row) in all.chunks(columns).enumerate() {
            let cells = row.iter().map(|signed| {
                let mut cell = self.line(&signed.name, if is_plain { self.plain } else { self.bold });
                if !signed.details.is_empty() {
                    cell.end_line();
                    self.ruler.add(&mut cell, &signed.details, self.plain);
                }
                cell
            });
            let texts = cells.collect();
            let gutter = if is_plain { measures.plain_row_gutter } else { measures.row_gutter };
            self.rows.push(Row {
                above: if n == 0 { SUBTITLE } else { Above::Sizes(gutter) },
                texts,
                share: 1.0 / columns as f64,
                indent: measures.gutter * (columns - 1) as f64 / columns as f64,
                most: measures.most,
            });
        }
    }

    fn line(&self, text: &str, hand: Hand) -> Measured {
        let mut measured = Measured::default();
        self.ruler.add(&mut measured, text, hand);
        measured
    }

    fn lines<'t>(&self, lines: impl IntoIterator<Item = &'t String>) -> Measured {
        let mut measured = Measured::default();
        for (n, line) in lines.into_iter().enumerate() {
            if n > 0 {
                measured.end_line();
            }
            self.ruler.add(&mut measured, line, self.plain);
        }
        measured
    }

    fn inlines(&self, inlines: &[Inline], hand: Hand) -> Measured {
        let mut measured = Measured::default();
        for inline in inlines {
            match inline {
                Inline::Break => measured.end_line(),
                Inline::Strong(run) => self.ruler.add(&mut measured, run, self.bold),
                Inline::Text(run) | Inline::Emphasis(run) => self.ruler.add(&mut measured, run, hand),
            }
        }
        measured
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use jiff::civil::date;

    use super::*;
    use crate::catalog::Catalog;
    use crate::document::pdf::fit::Step;
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
        let stack = Stack::of(&data, &press.ruler);
        data.look = data.look_at(step);
        let document = press.lay_out("", std::slice::from_ref(&data)).unwrap();
        let last = document.pages().len() - 1;
        let (only, top) =
            if data.card.is_some() { (1, data.paper.0 * MEASURES.card.top_share) } else { (0, data.margin.top) };
        let baselines = placed_texts(&document).into_iter().filter(|text| text.page == last).map(|text| text.y);
        (last == only).then(|| (stack.height(&data.look), baselines.fold(0.0, f64::max) - top))
    }

    #[test]
    fn a_letter_is_as_high_as_was_said() {
        let press = Press::new(None).unwrap();
        let (mut seen, mut exact) = (0, 0);
        for country in ["BE", "DE"] {
            for letter in letters("letter", country) {
                for step in [&STEPS[2], &STEPS[5]] {
                    let Some((said, set)) = said_and_set(&press, &letter, country, step) else { continue };
                    // Bold and italic capitals are a little higher than those of the text. What is in italics is measured
                    // upright: a line may be set where none was said, and never the other way.
                    assert!(said < set + 0.2, "{} {}: {said:.2} {set:.2}", letter.language, letter.recipient);
                    exact += usize::from((said - set).abs() < 0.2);
                    seen += 1;
                }
            }
        }
        assert!(seen > 20 && exact * 10 >= seen * 9, "{exact} of {seen}");
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
