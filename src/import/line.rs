//! A published text as lines, each cut into words.

use std::ops::Range;

use crate::locale::word_list::placed_words;
use crate::sentences::ends_sentence;
use crate::text::{is_invisible, is_noncharacter};

/// ZERO WIDTH NON-JOINER, which is part of Persian words.
const ZWNJ: char = '\u{200C}';

/// What stands between a label or a heading and what it is above.
pub(super) const COLONS: [char; 2] = [':', '：'];

/// The head and the foot of a page have no more lines.
const LONGEST_EDGE: usize = 12;

/// What parts columns.
const GAP: &str = "    ";

/// What stands before an item of a list.
const BULLETS: &str = "•·▪◦‣–—*○■□♦➢►●∙■";

/// Of a longer word, in bytes, where only the first words matter, the beginning does.
const LONGEST_WORD: usize = 64;

/// A word of a line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Word {
    /// Where it stands in the text of its line.
    pub range: Range<usize>,
    /// Without case and accents.
    pub folded: String,
}

/// A line of a published text.
#[derive(Debug, Clone)]
pub(super) struct Line {
    /// Its number in the text, from 1.
    pub number: usize,
    /// What it says, without what only sets it apart.
    pub text: String,
    /// Where it begins in the line as it stood.
    start: usize,
    /// Where wide gaps part it into columns: each of them, and where it begins in the line as it stood.
    parted: Vec<(usize, String)>,
    /// Whether it is an item of a list: by a bullet, a number or a letter before it.
    pub is_item: bool,
    /// Its words.
    pub words: Vec<Word>,
}

impl Line {
    /// A line, as it stands.
    pub fn new(number: usize, raw: &str) -> Self {
        let mut columns = columns(&seen(raw));
        let start = columns.first().map_or(0, |(start, _)| *start);
        let text = columns.iter().map(|(_, column)| column.as_str()).collect::<Vec<_>>().join(" ");
        let unquoted = text.trim_start_matches(['>', ' ']);
        let (is_item, text) = match without_mark(unquoted) {
            Some(rest) => (true, rest),
            None => (false, unquoted),
        };
        if is_item || columns.len() < 2 {
            columns = Vec::new();
        }
        Self { number, words: words(text), text: text.to_owned(), start, parted: columns, is_item }
    }

    /// A part of a line.
    pub fn part(number: usize, text: &str) -> Self {
        Self { number, words: words(text), text: text.to_owned(), start: 0, parted: Vec::new(), is_item: false }
    }

    /// The columns of what is no item, each with the place where it begins in the line as it stood: one, where nothing parts it.
    pub fn columns(&self) -> Vec<(usize, &str)> {
        if self.parted.is_empty() {
            let whole = !self.is_item && !self.text.is_empty();
            return whole.then_some((self.start, self.text.as_str())).into_iter().collect();
        }
        self.parted.iter().map(|(start, column)| (*start, column.as_str())).collect()
    }

    /// Whether nothing stands in it that can be read.
    pub fn is_blank(&self) -> bool {
        self.words.is_empty()
    }

    /// Whether its letters are capitals, as those of headings.
    pub fn is_capitals(&self) -> bool {
        let letters = || self.text.chars().filter(|c| c.is_alphabetic());
        letters().any(char::is_uppercase) && !letters().any(char::is_lowercase)
    }

    /// What stands behind its first words.
    pub fn after(&self, words: usize) -> &str {
        let end = words.checked_sub(1).and_then(|last| self.words.get(last)).map_or(0, |word| word.range.end);
        &self.text[end..]
    }
}

/// The lines of a text. What stands at the foot or the head of every page, and a page's number, is no line of it; and what goes on
/// over the end of a page goes on.
pub(super) fn lines(text: &str) -> Vec<Line> {
    let text = text.strip_prefix('\u{FEFF}').unwrap_or(text);
    let mut pages: Vec<Vec<Line>> = vec![Vec::new()];
    for (at, raw) in text.lines().enumerate() {
        for (piece, raw) in raw.split('\u{C}').enumerate() {
            if piece > 0 {
                pages.push(Vec::new());
            }
            if let Some(page) = pages.last_mut() {
                page.push(Line::new(at + 1, raw));
            }
        }
    }
    pages.retain(|page| page.iter().any(|line| !line.is_blank()));
    if pages.len() > 1 {
        drop_common(&mut pages, Edge::Foot);
        drop_common(&mut pages, Edge::Head);
    }
    let mut found: Vec<Line> = Vec::new();
    for page in pages {
        let goes_on = found.last().is_some_and(|line| !ends_sentence(&line.text));
        let blank = |line: &Line| goes_on && line.is_blank();
        found.extend(page.into_iter().skip_while(blank));
        while found.last().is_some_and(Line::is_blank) {
            found.pop();
        }
        // What stood between two pages stood apart.
        if found.last().is_some_and(|line| ends_sentence(&line.text)) {
            let number = found.last().map_or(0, |line| line.number);
            found.push(Line::new(number, ""));
        }
    }
    found
}

/// An edge of a page.
#[derive(Clone, Copy)]
enum Edge {
    Head,
    Foot,
}

/// Takes off the lines that all pages have at an edge, and the numbers of pages.
fn drop_common(pages: &mut [Vec<Line>], edge: Edge) {
    for _ in 0..LONGEST_EDGE {
        let at = |page: &Vec<Line>| match edge {
            Edge::Head => page.iter().position(|line| !line.is_blank()),
            Edge::Foot => page.iter().rposition(|line| !line.is_blank()),
        };
        let found: Vec<Option<usize>> = pages.iter().map(at).collect();
        let without_digits = |line: &Line| line.text.replace(|c: char| c.is_numeric(), "");
        let texts: Option<Vec<String>> =
            pages.iter().zip(&found).map(|(page, at)| at.map(|at| without_digits(&page[at]))).collect();
        let is_common = texts.is_some_and(|texts| texts.iter().all(|text| *text == texts[0]));
        let mut dropped = false;
        for (page, at) in pages.iter_mut().zip(found) {
            if let Some(at) = at.filter(|at| is_common || is_page_number(&page[*at])) {
                page.remove(at);
                dropped = true;
            }
        }
        if !dropped {
            return;
        }
    }
}

/// The words of a text.
pub(super) fn words(text: &str) -> Vec<Word> {
    let mut words: Vec<Word> = placed_words(text).into_iter().map(|(range, folded)| Word { range, folded }).collect();
    // A text has many lines, most of them short.
    words.shrink_to_fit();
    words
}

/// The first words of a text, however long that is.
pub(super) fn words_at_most(text: &str, most: usize) -> Vec<Word> {
    let most_bytes = most * LONGEST_WORD;
    let end = text.char_indices().map(|(at, _)| at).find(|at| *at >= most_bytes).unwrap_or(text.len());
    let mut words = words(&text[..end]);
    words.truncate(most);
    words
}

/// Without what cannot be seen; a tab is a gap.
fn seen(raw: &str) -> String {
    let shown = |c: &char| *c == ZWNJ || c.is_whitespace() || !(is_invisible(*c) || is_noncharacter(*c));
    let mut text = String::with_capacity(raw.len());
    for c in raw.chars().filter(shown) {
        match c {
            '\t' => text.push_str(GAP),
            c if c.is_whitespace() || c.is_control() => text.push(' '),
            c => text.push(c),
        }
    }
    text
}

/// The columns of a line, each with its place, in characters.
fn columns(line: &str) -> Vec<(usize, String)> {
    let mut found = Vec::new();
    let mut rest = line;
    let mut at = 0;
    while !rest.is_empty() {
        let (column, after) = rest.split_once(GAP).unwrap_or((rest, ""));
        let indent = column.chars().take_while(|c| *c == ' ').count();
        if !column.trim().is_empty() {
            found.push((at + indent, spaced(column)));
        }
        at += column.chars().count() + GAP.len();
        rest = after;
    }
    found
}

/// Each space one space.
fn spaced(text: &str) -> String {
    text.split(' ').filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" ")
}

/// What stands behind the mark of an item, where there is one.
fn without_mark(text: &str) -> Option<&str> {
    // Symbol fonts of word processors have their bullets where no character is assigned.
    let bullet = |c: char| BULLETS.contains(c) || ('\u{F000}'..='\u{F0FF}').contains(&c);
    let rest = text.trim_start_matches(bullet);
    if rest.len() < text.len() {
        return Some(rest.trim_start());
    }
    if let Some(rest) = text.strip_prefix("- ").or_else(|| text.strip_prefix("o ")) {
        return Some(rest);
    }
    let text = text.strip_prefix('(').unwrap_or(text);
    let end = text.find(['.', ')', '-'])?;
    let (mark, rest) = (&text[..end], text[end + 1..].strip_prefix([' ', ')', '-'])?);
    let is_number = mark.chars().count() <= 2 && mark.chars().all(char::is_numeric);
    let is_roman = mark.len() <= 4 && mark.chars().all(|c| "ivx".contains(c));
    let is_letter = mark.len() == 1 && mark.chars().all(|c| c.is_ascii_lowercase());
    (!mark.is_empty() && (is_number || is_roman || is_letter)).then(|| rest.trim_start())
}

/// “2”, “Page 2 of 3”, “2/3”.
fn is_page_number(line: &Line) -> bool {
    let numbers = line.words.iter().filter(|word| word.folded.chars().all(char::is_numeric)).count();
    (1..=2).contains(&numbers) && line.words.len() <= 4 && line.text.len() < 20
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_sets_an_item_apart_is_no_part_of_it() {
        for (raw, text) in [
            ("•\tCalling on them", "Calling on them"),
            ("\u{F0B7} Calling on them", "Calling on them"),
            ("iv. Guarantee the rights;", "Guarantee the rights;"),
            ("(a) Guarantee the rights;", "Guarantee the rights;"),
            ("12) Prime Minister", "Prime Minister"),
            ("> - Prime\u{A0}Minister", "Prime Minister"),
        ] {
            let line = Line::new(1, raw);
            assert_eq!((line.text.as_str(), line.is_item), (text, true));
        }
        for text in ["12 Station Road", "c/o Post Office", "e-mail: a@b.example", "- ", "Mr. Example", "5.30"] {
            assert!(!Line::new(1, text).is_item, "{text}");
        }
    }

    #[test]
    fn a_page_number_is_no_line() {
        let text = lines("one\n2\n\u{C}two\n\u{C}3\nthree");
        let read: Vec<&str> = text.iter().map(|line| line.text.as_str()).collect();
        assert_eq!(read, ["one", "two", "three"]);
    }

    #[test]
    fn what_every_page_has_is_no_line_and_a_sentence_goes_on() {
        let text = lines(
            "Office, 1 Road\n\nOne goes\n\nRights, 2 Road\n1\n\n\u{C}Office, 1 Road\n\non here.\nRights, 2 Road\n2",
        );
        let read: Vec<&str> = text.iter().map(|line| line.text.as_str()).collect();
        assert_eq!(read, ["", "One goes", "on here.", ""]);
    }
}
