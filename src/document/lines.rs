//! Plain-text pages of patterns, line by line: a line that no text of a writer stands in is wrapped once for all letters.

use super::filled::{PagePattern, Segment};
use super::wrap::{self, WrapCache, Wrapped};
use crate::letter::{Filling, Letter};
use crate::template::Markup;
use crate::text::{Direction, FSI, PDI, RLM, isolated_lines};

/// How the lines of a page are set.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct LineSetting {
    /// The width in columns; none where whatever shows them wraps them.
    pub width: Option<usize>,
    /// The way they run.
    pub direction: Direction,
}

/// A page with marks, by lines.
#[derive(Debug)]
pub(super) struct LinePattern {
    setting: LineSetting,
    pieces: Vec<Piece>,
}

#[derive(Debug)]
enum Piece {
    /// Lines that are the same in every letter, as they are written: each ends with a line end, no two blank ones follow each other.
    Fixed(String),
    /// A line with values.
    Filled(Vec<Segment>),
}

impl LineSetting {
    /// A rendered page as it is written.
    pub fn page(self, page: &str, cache: &WrapCache) -> String {
        let mut out = String::with_capacity(page.len() * 2);
        self.write(&wrap::collapsed(page.trim_end()), cache, &mut out);
        out
    }

    fn write(self, lines: &str, cache: &WrapCache, out: &mut String) {
        let Some(width) = self.width else {
            out.push_str(lines);
            out.push('\n');
            return;
        };
        let lines = cache.lines(lines, width);
        for line in isolated_lines(lines.iter().flat_map(Wrapped::lines)) {
            // Any program shows it so, then.
            if self.direction == Direction::Rtl && !line.is_empty() {
                out.push(RLM);
            }
            out.push_str(&line);
            out.push('\n');
        }
    }
}

impl LinePattern {
    /// Takes a page apart; none where an isolate goes on from a line to the next.
    pub fn of(page: &PagePattern, setting: LineSetting, cache: &WrapCache) -> Option<Self> {
        let mut pieces = Vec::new();
        let mut fixed = String::new();
        for line in lines(page) {
            match fixed_text(&line) {
                Some(text) if text.matches(FSI).count() != text.matches(PDI).count() => return None,
                Some("") if fixed.ends_with("\n\n") || fixed == "\n" => {}
                Some("") => fixed.push('\n'),
                Some(text) => setting.write(text, cache, &mut fixed),
                None => {
                    pieces.push(Piece::Fixed(std::mem::take(&mut fixed)));
                    pieces.push(Piece::Filled(line));
                }
            }
        }
        pieces.push(Piece::Fixed(fixed));
        Some(Self { setting, pieces })
    }

    /// The page of a letter that was filled from the same pattern.
    pub fn filled(&self, letter: &Letter, filling: &Filling, markup: Markup, cache: &WrapCache) -> Option<String> {
        let mut out = String::with_capacity(8 << 10);
        let mut line = String::new();
        // No blank line begins a page, and no two follow each other.
        let takes_blank = |out: &str| !out.is_empty() && !out.ends_with("\n\n");
        for piece in &self.pieces {
            match piece {
                Piece::Fixed(text) if takes_blank(&out) => out.push_str(text),
                Piece::Fixed(text) => out.push_str(text.strip_prefix('\n').unwrap_or(text)),
                Piece::Filled(segments) => {
                    line.clear();
                    segments.iter().for_each(|segment| segment.fill(letter, filling, markup, &mut line));
                    // What ends a line inside of one, and space that would end the page, is for the page as a whole.
                    if line.contains(['\n', '\r']) || line.ends_with(char::is_whitespace) {
                        return None;
                    }
                    match line.as_str() {
                        "" if takes_blank(&out) => out.push('\n'),
                        "" => {}
                        line if line.matches(FSI).count() == line.matches(PDI).count() => {
                            self.setting.write(line, cache, &mut out);
                        }
                        _ => return None,
                    }
                }
            }
        }
        out.truncate(out.trim_end_matches('\n').len());
        out.push('\n');
        Some(out)
    }
}

/// The lines of a page, each in its pieces.
fn lines(page: &PagePattern) -> Vec<Vec<Segment>> {
    let mut lines = vec![Vec::new()];
    let mut push = |segment: Segment, is_new: bool| match lines.last_mut() {
        Some(line) if !is_new => line.push(segment),
        _ => lines.push(vec![segment]),
    };
    for segment in page.segments() {
        match segment {
            Segment::Text(text) => {
                text.split('\n').enumerate().for_each(|(n, part)| push(Segment::Text(part.to_owned()), n > 0));
            }
            Segment::Value { mark, apart } => push(Segment::Value { mark: *mark, apart: *apart }, false),
        }
    }
    lines
}

/// The text of a line without values.
fn fixed_text(line: &[Segment]) -> Option<&str> {
    match line {
        [Segment::Text(text)] => Some(text),
        _ => None,
    }
}
