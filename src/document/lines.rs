//! Plain-text pages of patterns, line by line: a line that no text of a writer stands in is wrapped once for all letters.

use std::collections::HashMap;
use std::sync::{Arc, RwLock};

use super::filled::{PagePattern, PatternKey, Segment};
use super::wrap::{self, WrapCache, Wrapped};
use crate::letter::{Filling, Letter};
use crate::lock::{read_locked, write_locked};
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

/// The patterns that were made; `None` for a page that has none.
#[derive(Debug, Default)]
pub(super) struct LinePatterns {
    known: RwLock<HashMap<PatternKey, Option<Arc<LinePattern>>>>,
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
    fn of(page: &PagePattern, setting: LineSetting, cache: &WrapCache) -> Option<Self> {
        let mut lines: Vec<Vec<Segment>> = vec![Vec::new()];
        for segment in page.segments() {
            match segment {
                Segment::Text(text) => {
                    let mut parts = text.split('\n');
                    let first = parts.next().unwrap_or_default();
                    push(&mut lines, Segment::Text(first.to_owned()));
                    for part in parts {
                        lines.push(Vec::new());
                        push(&mut lines, Segment::Text(part.to_owned()));
                    }
                }
                Segment::Value { mark, apart } => push(&mut lines, Segment::Value { mark: *mark, apart: *apart }),
            }
        }
        let mut pieces = Vec::new();
        let mut fixed = String::new();
        for line in lines {
            match fixed_text(&line) {
                Some(text) if text.matches(FSI).count() != text.matches(PDI).count() => return None,
                Some("") if fixed.ends_with("\n\n") || fixed == "\n" => {}
                Some("") => fixed.push('\n'),
                Some(text) => setting.write(text, cache, &mut fixed),
                None => {
                    pieces.extend(Some(Piece::Fixed(std::mem::take(&mut fixed))).filter(|it| !it.is_empty()));
                    pieces.push(Piece::Filled(line));
                }
            }
        }
        pieces.push(Piece::Fixed(fixed));
        Some(Self { setting, pieces })
    }

    /// The page of a letter that was filled from the same pattern.
    fn filled(&self, letter: &Letter, filling: &Filling, markup: Markup, cache: &WrapCache) -> Option<String> {
        let mut out = String::with_capacity(8 << 10);
        let mut line = String::new();
        for piece in &self.pieces {
            match piece {
                Piece::Fixed(text) => {
                    let is_blank = out.is_empty() || out.ends_with("\n\n");
                    out.push_str(if is_blank { text.strip_prefix('\n').unwrap_or(text) } else { text });
                }
                Piece::Filled(segments) => {
                    line.clear();
                    segments.iter().for_each(|segment| segment.fill(letter, filling, markup, &mut line));
                    // What ends a line inside of one, and space that would end the page, is for the page as a whole.
                    if line.contains(['\n', '\r']) || line.ends_with(char::is_whitespace) {
                        return None;
                    }
                    match line.as_str() {
                        "" if out.is_empty() || out.ends_with("\n\n") => {}
                        "" => out.push('\n'),
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

impl Piece {
    fn is_empty(&self) -> bool {
        matches!(self, Self::Fixed(text) if text.is_empty())
    }
}

/// Adds to the last line; texts that follow each other are one.
fn push(lines: &mut [Vec<Segment>], segment: Segment) {
    let Some(line) = lines.last_mut() else { return };
    if !matches!(&segment, Segment::Text(text) if text.is_empty()) {
        line.push(segment);
    }
}

/// The text of a line without values.
fn fixed_text(line: &[Segment]) -> Option<&str> {
    match line {
        [] => Some(""),
        [Segment::Text(text)] => Some(text),
        _ => None,
    }
}

impl LinePatterns {
    /// The page of a filled letter, where its pattern is known.
    pub fn filled(&self, key: &PatternKey, letter: &Letter, filling: &Filling, cache: &WrapCache) -> Option<String> {
        let pattern = read_locked(&self.known).get(key).cloned()??;
        pattern.filled(letter, filling, key.markup, cache)
    }

    /// Whether it is known if a page has a pattern.
    pub fn knows(&self, key: &PatternKey) -> bool {
        read_locked(&self.known).contains_key(key)
    }

    /// Keeps the pattern of a page; what it does not show is found by comparing it with this page.
    pub fn keep(
        &self,
        key: PatternKey,
        page: &PagePattern,
        setting: LineSetting,
        made: (&Letter, &Filling, &str),
        cache: &WrapCache,
    ) {
        let (letter, filling, text) = made;
        let pattern = LinePattern::of(page, setting, cache)
            .filter(|pattern| pattern.filled(letter, filling, key.markup, cache).as_deref() == Some(text));
        let mut known = write_locked(&self.known);
        if known.len() >= super::filled::MAX_PATTERNS {
            known.clear();
        }
        known.insert(key, pattern.map(Arc::new));
    }
}
