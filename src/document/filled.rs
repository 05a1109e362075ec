//! Pages of patterns: a template is rendered once for all letters of a shape, with marks in place of what differs, and
//! each letter's page is that with its writer's texts. A batch spends most of its time in templates otherwise.

use std::collections::HashMap;
use std::sync::{Arc, RwLock};

use super::sheet::Medium;
use crate::letter::{Filling, Letter, Mark};
use crate::lock::{read_locked, write_locked};
use crate::template::Markup;
use crate::text::{Direction, FSI, PDI, isolate, needed_isolates};

/// A page with marks, in pieces.
#[derive(Debug)]
pub(crate) struct PagePattern {
    pieces: Vec<Segment>,
}

#[derive(Debug)]
pub(super) enum Segment {
    Text(String),
    /// What a mark stands for; set apart where the text asks for it.
    Value {
        mark: Mark,
        apart: bool,
    },
}

/// Which page of which letters: the pattern, the template and what it is for, how many lines the writer and the signature have.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) struct PatternKey {
    pub pattern: u64,
    /// The page template's name.
    pub template: &'static str,
    /// What its text is.
    pub(crate) markup: Markup,
    /// What it is read on.
    pub(crate) medium: Medium,
    pub writer: usize,
    /// The lines of the signature.
    pub signature: usize,
}

/// The patterns that were made; `None` for a page that has none.
#[derive(Debug)]
pub(super) struct Patterns<T> {
    known: RwLock<HashMap<PatternKey, Option<Arc<T>>>>,
}

impl<T> Default for Patterns<T> {
    fn default() -> Self {
        Self { known: RwLock::default() }
    }
}

/// No more are kept: a batch has a few dozen.
const MAX_PATTERNS: usize = 1024;

impl<T> Patterns<T> {
    /// The pattern of a page, where it was made or found to be impossible.
    pub fn get(&self, key: &PatternKey) -> Option<Option<Arc<T>>> {
        read_locked(&self.known).get(key).cloned()
    }

    pub fn keep(&self, key: PatternKey, pattern: Option<T>) {
        let mut known = write_locked(&self.known);
        if known.len() >= MAX_PATTERNS {
            known.clear();
        }
        known.insert(key, pattern.map(Arc::new));
    }
}

/// A mark that stands alone between isolates; what is needed of them is known only with the text.
const APART: char = '\u{1FFFE}';

/// A text of a marked letter, with only those isolates that change how it reads, and those of marks as [`APART`];
/// `None` where a mark stands between isolates with something else.
pub(crate) fn prepared(text: &str, base: Direction) -> Option<String> {
    if !text.contains(|c| Mark::of(c).is_some()) {
        return Some(needed_isolates(text, base));
    }
    let mut out = String::with_capacity(text.len());
    let mut open = 0_usize;
    let mut rest = text;
    while let Some(c) = rest.chars().next() {
        rest = &rest[c.len_utf8()..];
        if c == FSI {
            let mut inside = rest.chars();
            if let (Some(mark), Some(PDI)) = (inside.next().filter(|mark| Mark::of(*mark).is_some()), inside.next()) {
                if open > 0 {
                    return None;
                }
                out.extend([APART, mark]);
                rest = inside.as_str();
                continue;
            }
            open += 1;
        } else if c == PDI {
            open = open.saturating_sub(1);
        } else if open > 0 && Mark::of(c).is_some() {
            return None;
        }
        out.push(c);
    }
    Some(needed_isolates(&out, base))
}

impl PagePattern {
    /// Takes a rendered page of a marked letter apart.
    pub fn of(page: &str) -> Self {
        let mut pieces = Vec::new();
        let mut text = String::new();
        let mut apart = false;
        for c in page.chars() {
            match Mark::of(c) {
                _ if c == APART => apart = true,
                Some(mark) => {
                    pieces.push(Segment::Text(std::mem::take(&mut text)));
                    pieces.push(Segment::Value { mark, apart: std::mem::take(&mut apart) });
                }
                None => text.push(c),
            }
        }
        pieces.push(Segment::Text(text));
        Self { pieces }
    }

    /// The page of a letter that was filled from the same pattern.
    pub fn filled(&self, letter: &Letter, filling: &Filling, markup: Markup) -> String {
        let mut out = String::with_capacity(self.pieces.iter().map(Segment::length).sum());
        self.pieces.iter().for_each(|piece| piece.fill(letter, filling, markup, &mut out));
        out
    }

    /// Its pieces.
    pub(super) fn segments(&self) -> &[Segment] {
        &self.pieces
    }
}

impl Segment {
    /// Adds what it is in a letter that was filled from the same pattern.
    pub(super) fn fill(&self, letter: &Letter, filling: &Filling, markup: Markup, out: &mut String) {
        let (mark, apart) = match self {
            Self::Text(text) => return out.push_str(text),
            Self::Value { mark, apart } => (*mark, *apart),
        };
        let set = |text: &str| {
            let text = if apart { &isolate(text) } else { text };
            markup.escape()(&needed_isolates(text, letter.direction))
        };
        match filling.piece(mark).and_then(|piece| piece.set(markup, apart, set)) {
            Some(set) => out.push_str(&set),
            None => out.push_str(&set(filling.text(mark, letter))),
        }
    }

    fn length(&self) -> usize {
        match self {
            Self::Text(text) => text.len(),
            Self::Value { .. } => 64,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_are_set_apart_where_their_text_asks_for_it() {
        let mark = Mark::City.character();
        assert_eq!(
            prepared(&format!("a {}", isolate(&mark.to_string())), Direction::Ltr),
            Some(format!("a {APART}{mark}"))
        );
        assert_eq!(prepared(&isolate(&format!("x {mark}")), Direction::Ltr), None);
        assert_eq!(prepared(&isolate(&isolate(&mark.to_string())), Direction::Ltr), None);
        assert_eq!(prepared(&isolate("x"), Direction::Ltr).as_deref(), Some("x"));
    }
}
