//! The letters of one kind in one language, laid out with slots, for every office, country, gender and day.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;
use serde::Serialize;
use serde_json::{Value, json};

use super::common::Common;
use super::tables::Tables;
use super::turns::{Countries, genders, number, periods};
use super::world::POSTS;
use crate::action::{Length, Recipient};
use crate::diagnostic::Diagnostic;
use crate::letter::blocks::{Block, Inline};
use crate::letter::{Composer, Content, Letter, Make, Mark, Offer, Postal, Turn};

/// What a page knows of a kind in a language.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct KindLetters {
    offer: Offer,
    /// The messages that are said in slots, in the order in which sayings have their texts.
    messages: Vec<String>,
    /// The class of each country that is not of the first.
    classes: BTreeMap<String, usize>,
    /// How many genders letters tell: 1 or 3.
    genders: usize,
    /// The first days of the times between which nothing changes.
    periods: Vec<String>,
    /// Whom a writer of each class writes to, by the offices' numbers in the kind.
    applying: Vec<Vec<usize>>,
    /// The letters, by office, class, gender and period, as `o.c.g.p`.
    letters: BTreeMap<String, Value>,
    /// The addresses for envelopes, by office and class, as `o.c`: lines, and the country below in each language of the post.
    postal: BTreeMap<String, Value>,
}

/// The letters of a composer on these days.
///
/// # Errors
/// A letter cannot be made with slots.
pub(super) fn kind_letters(
    common: &Common<'_>,
    composer: &Composer,
    countries: &Countries,
    days: &[Date],
    tables: &mut Tables,
) -> Result<KindLetters, Diagnostic> {
    let genders = genders(composer);
    let periods = periods(composer, days);
    let offer = composer.offer();
    let mut known_sayings: BTreeMap<String, usize> = BTreeMap::new();
    let mut messages: Vec<String> = Vec::new();
    let (mut letters, mut postal) = (BTreeMap::new(), BTreeMap::new());
    for (class, code) in countries.examples.iter().enumerate() {
        let turned_by = composer.turned_by(code);
        for recipient in composer.recipients_for(code) {
            let office = number(composer, recipient);
            for (g, gender) in genders.iter().enumerate() {
                for (p, day) in periods.iter().enumerate() {
                    let turn = Turn { country: code.clone(), gender: *gender, day: *day };
                    let made = Made { common, composer, recipient, turn: &turn };
                    if letters.is_empty() {
                        made.leaves_out_the_note()?;
                    }
                    let (sheets, letter) = made.sheets(tables)?;
                    // Each of the letters that a covering note encloses says it to its own office.
                    let mut set = Vec::with_capacity(sheets.len());
                    for (sheet, number) in letter.sheets().zip(sheets) {
                        let key = format!("{} {turned_by} {g} {p}", sheet.recipient);
                        let said = match known_sayings.get(&key) {
                            Some(said) => *said,
                            None => {
                                let office = composer.kind.recipients.iter().find(|it| it.id.value == sheet.recipient);
                                let sayings = composer.sayings(office.unwrap_or(recipient), &turn)?;
                                if messages.is_empty() {
                                    messages = sayings.keys().cloned().collect();
                                }
                                let said: Vec<usize> = sayings.values().map(|text| tables.text(text)).collect();
                                let said = tables.sayings.add(json!(said));
                                known_sayings.insert(key, said);
                                said
                            }
                        };
                        set.push((number, said));
                    }
                    letters.insert(format!("{office}.{class}.{g}.{p}"), json!(set));
                    if let Some(address) = letter.postal() {
                        let written = postal_of(composer, recipient, code, address, tables);
                        postal.entry(format!("{office}.{class}")).or_insert(written);
                    }
                }
            }
        }
    }
    Ok(KindLetters {
        offer,
        messages,
        classes: countries.others.clone(),
        genders: genders.len(),
        periods: periods.iter().map(Date::to_string).collect(),
        applying: countries.applying(composer),
        letters,
        postal,
    })
}

/// An address for an envelope: its lines without the country, and the country in the language of each post that is not read as most.
fn postal_of(composer: &Composer, recipient: &Recipient, code: &str, address: &Postal, tables: &mut Tables) -> Value {
    let abroad = recipient.country.as_deref().filter(|country| *country != code);
    let lines = &address.lines[..address.lines.len() - usize::from(abroad.is_some())];
    let last = abroad.map(|abroad| {
        let posts: BTreeSet<&String> = POSTS.iter().collect();
        let usual = composer.country_line(abroad, "en");
        let mut last = BTreeMap::from([(String::new(), tables.text(&usual))]);
        for post in posts {
            let line = composer.country_line(abroad, post);
            if line != usual {
                last.insert(post.clone(), tables.text(&line));
            }
        }
        last
    });
    json!({ "lines": tables.list(lines), "local": tables.list(&address.local), "last": last })
}

/// One letter, as it is made for whoever writes it.
struct Made<'a> {
    common: &'a Common<'a>,
    composer: &'a Composer,
    recipient: &'a Recipient,
    turn: &'a Turn,
}

impl Made<'_> {
    /// A letter without a line of the writer's own must be the same without it.
    ///
    /// # Errors
    /// It says something else then, which a page cannot know.
    fn leaves_out_the_note(&self) -> Result<(), Diagnostic> {
        let make = |note| {
            let make = Make { length: Length::Full, lead: 0, note };
            self.composer.with_slots(self.recipient, self.turn, make)
        };
        let (letter, without) = (make(true)?, make(false)?);
        let own = Mark::Note.character();
        let is_own = |block: &&Block| match block {
            Block::Paragraph { inlines } => matches!(&inlines[..], [Inline::Text(text)] if text.contains(own)),
            _ => false,
        };
        let is_same = letter
            .sheets()
            .zip(without.sheets())
            .all(|(with, without)| with.body.iter().filter(|block| !is_own(block)).eq(without.body.iter()));
        let error = || Diagnostic::error(crate::msg!("pages-error-note", language = &letter.language));
        is_same.then_some(()).ok_or_else(error)
    }

    /// The numbers of its sheets, with the bodies of all of its lengths; and the letter itself.
    fn sheets(&self, tables: &mut Tables) -> Result<(Vec<usize>, Letter), Diagnostic> {
        let composer = self.composer;
        let form = composer.form();
        let make = |length, lead, note| composer.with_slots(self.recipient, self.turn, Make { length, lead, note });
        let letter = make(Length::Full, 0, true)?;
        let lengths: &[Length] =
            if composer.kind.form.get().has_lengths() { &[Length::Full, Length::Short] } else { &[Length::Full] };
        let mut bodies: Vec<Vec<Vec<Value>>> = Vec::new();
        for length in lengths {
            let mut of_length = Vec::new();
            for lead in 0..composer.leads_alone() {
                let other;
                let made = if (*length, lead) == (Length::Full, 0) {
                    &letter
                } else {
                    other = make(*length, lead, true)?;
                    &other
                };
                of_length.push(made.sheets().map(|sheet| blocks(&sheet.body)).collect::<Vec<_>>());
            }
            bodies.push(of_length);
        }
        let mails = form.formats().contains(&crate::format::Format::Eml);
        let set_on = self.common.layouts.of(&self.common.pages, &letter, mails, tables)?;
        let mut numbers = Vec::new();
        for (n, sheet) in letter.sheets().enumerate() {
            let bodies: Vec<Vec<usize>> = bodies
                .iter()
                .map(|of_length| of_length.iter().map(|sheets| tables.bodies.add(sheets[n].clone())).collect())
                .collect();
            let fields = fields(sheet, tables);
            numbers.push(tables.sheets.add(json!({ "fields": fields, "bodies": bodies, "pages": set_on })));
        }
        Ok((numbers, letter))
    }
}

/// The texts of a sheet that are not its writer's.
fn fields(sheet: &Letter, tables: &mut Tables) -> Value {
    let layout = json!(sheet.layout);
    match &sheet.content {
        Content::Addressed(it) => json!({
            "title": tables.text(&sheet.subject),
            "office": tables.list(&sheet.office),
            "date": tables.text(&it.date),
            "addressee": tables.list(&it.addressee),
            "subject_line": tables.text(&it.subject_line),
            "salutation": tables.list(&it.salutation),
            "close": tables.text(&it.close),
            "copy_line": it.copy_line.as_ref().map(|line| tables.text(line)),
            "copies_label": tables.text(&it.copies.label),
            "copies": tables.list(&it.copies.names),
            "layout": layout,
        }),
        Content::Card { salutation, close, .. } => json!({
            "title": tables.text(&sheet.subject),
            "subject_line": tables.text(&sheet.subject),
            "salutation": tables.list(salutation),
            "close": tables.text(close),
            "layout": layout,
        }),
        Content::Posts(_) | Content::Petition { .. } | Content::Call { .. } => Value::Null,
    }
}

/// Blocks as a page has them: `["p", inlines]`, `["h", inlines]`, `["ul", items]`, `["ol", items]`; an inline is a text, `["b", text]`,
/// `["i", text]` or `0` for the end of a line.
fn blocks(body: &[Block]) -> Value {
    let inlines = |inlines: &[Inline]| -> Value {
        let inline = |inline: &Inline| match inline {
            Inline::Text(text) => json!(text),
            Inline::Strong(text) => json!(["b", text]),
            Inline::Emphasis(text) => json!(["i", text]),
            Inline::Break => json!(0),
        };
        inlines.iter().map(inline).collect()
    };
    let block = |block: &Block| match block {
        Block::Paragraph { inlines: own } => json!(["p", inlines(own)]),
        Block::Heading { inlines: own } => json!(["h", inlines(own)]),
        Block::List { ordered, items } => {
            let items: Vec<Value> = items.iter().map(|item| inlines(item)).collect();
            json!([if *ordered { "ol" } else { "ul" }, items])
        }
    };
    body.iter().map(block).collect()
}
