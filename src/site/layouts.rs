//! The pages of letters, learned from their templates: pieces of text, and the fields between them.
//!
//! A template is rendered once for each shape of a letter (whether anybody gets a copy, where the address stands), with a mark in
//! place of every text. A list of lines is learned from two of them; three and one must then come out as the page fills them, else
//! the template does something that a page cannot do, and that is told.

use std::collections::BTreeMap;
use std::sync::{Arc, RwLock};

use serde_json::{Value, json};

use super::tables::Tables;
use crate::diagnostic::Diagnostic;
use crate::document::{MarkedPage, Pages};
use crate::letter::blocks::{Block, Inline};
use crate::letter::{Addressed, Content, Letter};
use crate::lock::{read_locked, write_locked};
use crate::msg;

/// Between these stands which text a mark is for.
const OPEN: char = '\u{FDD0}';
const CLOSE: char = '\u{FDD1}';

/// The fields that are one text each, and those that are lists, by what a page calls them.
const LINES: [&str; 6] = ["date", "title", "subject_line", "close", "copies_label", "copy_line"];
const LISTS: [&str; 5] = ["writer", "addressee", "salutation", "signature", "copies"];
/// The body, which is no text.
const BODY: usize = LINES.len() + LISTS.len();

/// The pages that a letter is set on, in the order in which a page names them.
pub(super) const PAGES: [MarkedPage; 5] =
    [MarkedPage::Text, MarkedPage::Html, MarkedPage::MailText, MarkedPage::MailHtml, MarkedPage::LinkText];

/// A letter's close may be longer, and then stands elsewhere: its mark is as long.
const LONG: usize = 64;

/// The layouts that were learned, by the shape of the letter.
#[derive(Debug, Default)]
pub(super) struct Layouts {
    known: RwLock<BTreeMap<String, Arc<[Vec<Piece>]>>>,
}

/// A piece of a page.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Piece {
    Text(String),
    /// A field of one of the sheets.
    Line(usize, usize),
    /// A list, and what stands between two of its lines.
    List(usize, usize, String),
    Body(usize),
}

impl Layouts {
    /// The numbers of the layouts of a letter, page by page; of a form that is no e-mail, those of its own pages.
    ///
    /// # Errors
    /// A template does what a page cannot do.
    pub(super) fn of(
        &self,
        pages: &Pages<'_>,
        letter: &Letter,
        mails: bool,
        tables: &mut Tables,
    ) -> Result<Vec<usize>, Diagnostic> {
        let shape: String = [letter.language.clone()].into_iter().chain(letter.sheets().map(shape)).collect();
        let known = read_locked(&self.known).get(&shape).cloned();
        let learned = match known {
            Some(known) => known,
            None => {
                let wanted = if mails { &PAGES[..] } else { &PAGES[..2] };
                let learned: Vec<Vec<Piece>> =
                    wanted.iter().map(|page| learned(pages, *page, letter)).collect::<Result<_, _>>()?;
                let learned: Arc<[Vec<Piece>]> = learned.into();
                write_locked(&self.known).insert(shape, Arc::clone(&learned));
                learned
            }
        };
        let mut numbers = Vec::with_capacity(learned.len());
        for pieces in learned.iter() {
            let value = pieces.iter().map(|piece| piece.written(tables)).collect();
            numbers.push(tables.layouts.add(value));
        }
        Ok(numbers)
    }
}

/// How a page of a letter is made up.
fn learned(pages: &Pages<'_>, page: MarkedPage, letter: &Letter) -> Result<Vec<Piece>, Diagnostic> {
    let set = |count: usize| {
        let marked = marked(letter.clone(), page, count);
        let (text, bodies) = pages.marked(page, marked)?;
        Ok::<_, Diagnostic>(taken_apart(&text, &bodies))
    };
    let pieces = listed(&set(2)?);
    for count in [1, 3] {
        if filled(&pieces, count) != set(count)? {
            return Err(Diagnostic::error(msg!("pages-error-layout", language = &letter.language)));
        }
    }
    Ok(pieces)
}

/// What a page of a letter turns on, but for its texts.
fn shape(letter: &Letter) -> String {
    match &letter.content {
        Content::Addressed(it) => format!(
            "{:?} {} {} {} {} {} {}|",
            letter.layout,
            it.close.chars().count() > 40,
            it.close.is_empty(),
            it.addressee.is_empty(),
            it.salutation.is_empty(),
            it.copies.names.is_empty(),
            it.copy_line.is_none(),
        ),
        Content::Card { salutation, close, .. } => format!("card {} {}|", salutation.is_empty(), close.is_empty()),
        _ => "other|".to_owned(),
    }
}

/// A letter with marks in place of its texts, and lists of so many lines.
fn marked(mut letter: Letter, page: MarkedPage, count: usize) -> Letter {
    let mut sheet = 0;
    let paper = matches!(page, MarkedPage::Text | MarkedPage::Html);
    letter.each_sheet(&mut |letter| {
        let line = |name: &str| mark(sheet, LINES.iter().position(|known| *known == name).unwrap_or_default(), 0);
        let list = |name: &str, there: bool, count: usize| -> Vec<String> {
            let field = LINES.len() + LISTS.iter().position(|known| *known == name).unwrap_or_default();
            (0..if there { count } else { 0 }).map(|item| mark(sheet, field, item)).collect()
        };
        letter.body = vec![Block::Paragraph { inlines: vec![Inline::Text(mark(sheet, BODY, 0))] }];
        match &mut letter.content {
            Content::Addressed(it) => {
                letter.subject = line("title");
                // Where the address does not stand at the head, it goes on below the signature.
                let writer = if paper && letter.layout.writer_at_head { count } else { 1 };
                **it = Addressed {
                    date: line("date"),
                    writer: list("writer", true, writer),
                    addressee: list("addressee", !it.addressee.is_empty(), count),
                    subject_line: line("subject_line"),
                    salutation: list("salutation", !it.salutation.is_empty(), count),
                    close: if it.close.is_empty() { String::new() } else { like(&it.close, &line("close")) },
                    signature: list("signature", true, count),
                    copy_line: it.copy_line.as_ref().map(|_| line("copy_line")),
                    copies: crate::letter::Copies {
                        label: line("copies_label"),
                        names: list("copies", !it.copies.names.is_empty(), count),
                    },
                    ..(**it).clone()
                };
            }
            Content::Card { salutation, close, signature, .. } => {
                letter.subject = line("subject_line");
                *salutation = list("salutation", !salutation.is_empty(), count);
                *close = if close.is_empty() { String::new() } else { line("close") };
                *signature = list("signature", true, count);
            }
            _ => {}
        }
        sheet += 1;
    });
    // The office of a message is shown as its addressee.
    let (mut sheet, addressee) = (0, LINES.len() + 1);
    letter.each_sheet(&mut |letter| {
        letter.office = (0..count).map(|item| mark(sheet, addressee, item)).collect();
        sheet += 1;
    });
    letter
}

/// A mark as long as what it stands for, where that is long.
fn like(text: &str, mark: &str) -> String {
    if text.chars().count() <= 40 {
        return mark.to_owned();
    }
    let digits = mark.trim_matches([OPEN, CLOSE]);
    format!("{OPEN}{digits:0>LONG$}{CLOSE}")
}

fn mark(sheet: usize, field: usize, item: usize) -> String {
    format!("{OPEN}{sheet:02}{field:02}{item}{CLOSE}")
}

/// A page as its pieces; a line of a list is a field with its number.
fn taken_apart(page: &str, body: &str) -> Vec<(Piece, usize)> {
    let mut pieces = Vec::new();
    let mut text = String::new();
    // The body stands between what its format begins and ends a paragraph with.
    let (before, behind) = body
        .split_once(OPEN)
        .map_or(("", ""), |(before, rest)| (before, rest.split_once(CLOSE).map_or("", |(_, behind)| behind)));
    let mut rest = page;
    while let Some((plain, after)) = rest.split_once(OPEN) {
        let Some((digits, after)) = after.split_once(CLOSE) else { break };
        text.push_str(plain);
        rest = after;
        let number: usize = digits.parse().unwrap_or_default();
        let (sheet, field, item) = (number / 1000, number / 10 % 100, number % 10);
        if field == BODY {
            text.truncate(text.strip_suffix(before).map_or(text.len(), str::len));
            rest = rest.strip_prefix(behind).unwrap_or(rest);
        }
        // A card's front is its title, too, where it stands without isolates.
        let is_title = LINES.get(field) == Some(&"subject_line") && text.ends_with("<title>");
        pieces.push((Piece::Text(std::mem::take(&mut text)), 0));
        pieces.push(match field {
            _ if is_title => (Piece::Line(sheet, 1), 0),
            BODY => (Piece::Body(sheet), 0),
            field if field < LINES.len() => (Piece::Line(sheet, field), 0),
            field => (Piece::List(sheet, field - LINES.len(), String::new()), item),
        });
    }
    pieces.push((Piece::Text(text + rest), 0));
    pieces.retain(|(piece, _)| *piece != Piece::Text(String::new()));
    pieces
}

/// The pieces with lists of two lines as lists.
fn listed(pieces: &[(Piece, usize)]) -> Vec<Piece> {
    let mut out = Vec::new();
    let mut at = 0;
    while let Some((piece, _)) = pieces.get(at) {
        at += 1;
        out.push(match piece {
            Piece::List(sheet, field, _) => {
                let between = match pieces.get(at) {
                    Some((Piece::Text(text), _)) => text.clone(),
                    _ => String::new(),
                };
                let second = at + usize::from(!between.is_empty());
                if pieces.get(second).is_some_and(|(other, item)| other == piece && *item == 1) {
                    at = second + 1;
                }
                Piece::List(*sheet, *field, between)
            }
            piece => piece.clone(),
        });
    }
    out
}

/// What these pieces come to with lists of so many lines.
fn filled(pieces: &[Piece], count: usize) -> Vec<(Piece, usize)> {
    let mut out: Vec<(Piece, usize)> = Vec::new();
    for piece in pieces {
        match piece {
            Piece::List(sheet, field, between) => {
                for item in 0..count {
                    if item > 0 && !between.is_empty() {
                        out.push((Piece::Text(between.clone()), 0));
                    }
                    out.push((Piece::List(*sheet, *field, String::new()), item));
                }
            }
            piece => out.push((piece.clone(), 0)),
        }
    }
    out
}

impl Piece {
    fn written(&self, tables: &mut Tables) -> Value {
        match self {
            Self::Text(text) => json!(tables.text(text)),
            Self::Line(sheet, field) => json!([LINES[*field], sheet]),
            Self::List(sheet, field, between) => json!([LISTS[*field], sheet, tables.text(between)]),
            Self::Body(sheet) => json!(["body", sheet]),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pieces(page: &str) -> Vec<(Piece, usize)> {
        taken_apart(page, &mark(0, BODY, 0))
    }

    #[test]
    fn a_list_is_learned_from_two_of_its_lines() {
        let addressee = LINES.len() + 1;
        let lines = |count: usize| (0..count).map(|n| format!("<p>{}</p>", mark(0, addressee, n))).collect::<String>();
        let page = |count: usize| format!("{}\n{}\n{}!", mark(0, 0, 0), lines(count), mark(0, BODY, 0));
        let learned = listed(&pieces(&page(2)));
        let between = "</p><p>".to_owned();
        assert!(learned.contains(&Piece::List(0, 1, between)), "{learned:?}");
        for count in [1, 3, 7] {
            assert_eq!(filled(&learned, count), pieces(&page(count)));
        }
    }

    #[test]
    fn a_list_that_treats_a_line_otherwise_is_found_out() {
        let addressee = LINES.len() + 1;
        let page = |count: usize| (0..count).map(|n| format!("{n}. {}\n", mark(0, addressee, n))).collect::<String>();
        assert_ne!(filled(&listed(&pieces(&page(2))), 3), pieces(&page(3)));
    }

    #[test]
    fn a_long_close_has_a_long_mark() {
        let close = like(&"x".repeat(41), &mark(0, 3, 0));
        assert!(close.chars().count() > 40 && like("Yours", &mark(0, 3, 0)).chars().count() <= 40);
        assert_eq!(pieces(&close), [(Piece::Line(0, 3), 0)]);
    }
}
