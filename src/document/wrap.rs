//! Plain text as lines of a width.

use std::collections::HashMap;
use std::sync::{Arc, RwLock};

use textwrap::core::Word;
use textwrap::{Options, WordSeparator, WordSplitter, WrapAlgorithm};

use super::together::stays;
use crate::letter::blocks::BULLET;
use crate::line_ends::parts;
use crate::lock::{read_locked, write_locked};
use crate::text::{FSI, PDI};
use crate::unspaced::breaks_anywhere;

/// The width of a line, in columns: what terminals, printers and quoted mail all hold.
pub(crate) const WIDTH: usize = 72;

/// What became of a line at a width.
type Known = HashMap<(String, usize), Arc<[String]>>;

/// Long lines that were wrapped before: most lines of a letter are the same in the next.
#[derive(Debug, Default)]
pub(crate) struct WrapCache {
    known: RwLock<Known>,
}

/// No more lines are remembered; then it begins anew.
const MAX_KNOWN: usize = 4096;

/// A line of the text as lines of the page.
#[derive(Debug)]
pub(crate) enum Wrapped<'t> {
    Whole(&'t str),
    /// It is too long.
    Lines(Arc<[String]>),
}

impl Wrapped<'_> {
    pub fn lines(&self) -> impl Iterator<Item = &str> {
        let (whole, lines) = match self {
            Self::Whole(line) => (Some(*line), &[][..]),
            Self::Lines(lines) => (None, &lines[..]),
        };
        whole.into_iter().chain(lines.iter().map(String::as_str))
    }
}

impl WrapCache {
    /// Wraps every line of a text that is too long. Addresses, links and what no-break spaces join stay whole; the lines of
    /// an item stand under its first word. A character that is twice as wide counts as two, and where no spaces part words a
    /// line ends where Unicode lets it.
    pub fn lines<'t>(&self, text: &'t str, width: usize) -> Vec<Wrapped<'t>> {
        text.lines().map(|line| self.wrapped(line, width)).collect()
    }

    fn wrapped<'t>(&self, line: &'t str, width: usize) -> Wrapped<'t> {
        // A line that fits in bytes fits in columns.
        if line.len() <= width {
            return Wrapped::Whole(line.trim_end_matches(' '));
        }
        let key = (line.to_owned(), width);
        if let Some(known) = read_locked(&self.known).get(&key) {
            return Wrapped::Lines(Arc::clone(known));
        }
        let lines: Arc<[String]> = wrapped_line(line, width).into();
        let mut known = write_locked(&self.known);
        if known.len() >= MAX_KNOWN {
            known.clear();
        }
        known.insert(key, Arc::clone(&lines));
        Wrapped::Lines(lines)
    }
}

/// A line as lines of a width.
pub(crate) fn wrapped_line(line: &str, width: usize) -> Vec<String> {
    let indent = hanging_indent(line);
    let options = Options::new(width)
        .word_separator(WordSeparator::Custom(words))
        .word_splitter(WordSplitter::NoHyphenation)
        .wrap_algorithm(WrapAlgorithm::FirstFit)
        .break_words(false)
        .subsequent_indent(&indent);
    textwrap::wrap(line, options).into_iter().map(std::borrow::Cow::into_owned).collect()
}

/// The words of a line; a short number stays with the word behind it ("13 years", "20 January", "۲۹ مهر"), a date in one piece, and a flag
/// with its value ("--kind petition").
pub(crate) fn words(line: &str) -> Box<dyn Iterator<Item = Word<'_>> + '_> {
    let mut words: Vec<Word<'_>> = Vec::new();
    // Most texts have none of these letters, and need not be looked through word by word.
    let is_unspaced = line.chars().any(breaks_anywhere);
    let mut push = |piece| match is_unspaced {
        true => words.extend(parts(piece).into_iter().map(Word::from)),
        false => words.push(Word::from(piece)),
    };
    let mut start = 0;
    let mut at = 0;
    let all: Vec<Word<'_>> = WordSeparator::AsciiSpace.find_words(line).collect();
    let stays = stays(&all.iter().map(|word| word.word).collect::<Vec<_>>());
    for (word, stays) in all.iter().zip(stays) {
        at += word.word.len() + word.whitespace.len();
        let digits = word.word.trim_matches(|c| matches!(c, FSI | PDI));
        let number = !digits.is_empty() && digits.chars().count() <= 2 && digits.chars().all(char::is_numeric);
        let typed = word.word.trim_start_matches(|c| matches!(c, '(' | '“' | '«' | '\u{200E}' | FSI));
        let flag = typed.len() > 2 && typed.starts_with("--") && typed.ends_with(char::is_alphabetic);
        if !number && !flag && !stays {
            push(&line[start..at]);
            start = at;
        }
    }
    if start < at {
        push(&line[start..at]);
    }
    Box::new(words.into_iter())
}

/// The text with no two blank lines in a row, and none at its start.
pub(crate) fn collapsed(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut blank = true;
    for line in text.lines() {
        if line.is_empty() && blank {
            continue;
        }
        blank = line.is_empty();
        out.push_str(line);
        out.push('\n');
    }
    out.truncate(out.trim_end_matches('\n').len());
    out
}

fn hanging_indent(line: &str) -> String {
    let spaces = line.len() - line.trim_start_matches(' ').len();
    let rest = &line[spaces..];
    let mark = if rest.starts_with(BULLET) { BULLET.chars().count() } else { 0 };
    " ".repeat((spaces + mark).min(8))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn wrapped(text: &str, width: usize) -> Vec<String> {
        let memory = WrapCache::default();
        let lines = || -> Vec<String> {
            let text = collapsed(text);
            memory.lines(&text, width).iter().flat_map(Wrapped::lines).map(str::to_owned).collect()
        };
        let first = lines();
        assert_eq!(lines(), first, "what is remembered is the same");
        first
    }

    #[test]
    fn items_hang_and_addresses_stay_whole() {
        let text = format!("{BULLET}one two three four\nsomebody-with-a-long-name@example.org/x-y");
        assert_eq!(wrapped(&text, 14), ["– one two", "  three four", "somebody-with-a-long-name@example.org/x-y"]);
    }

    #[test]
    fn a_short_number_stays_with_its_word() {
        assert_eq!(wrapped("since 20 January", 10), ["since", "20 January"]);
        assert_eq!(wrapped("در ۲۹ مهر", 5), ["در", "۲۹ مهر"]);
    }

    #[test]
    fn a_flag_stays_with_its_value() {
        assert_eq!(wrapped("write with --kind petition-letter", 16), ["write with", "--kind petition-letter"]);
        assert_eq!(wrapped("Brief (--kind letter)", 12), ["Brief", "(--kind letter)"]);
        assert_eq!(wrapped("one -- two three", 8), ["one --", "two", "three"], "a dash is no flag");
    }

    #[test]
    fn no_break_spaces_hold() {
        assert_eq!(wrapped("aaa 24\u{A0}kg", 7), ["aaa", "24\u{A0}kg"]);
    }

    #[test]
    fn where_no_spaces_part_words_lines_end_between_letters() {
        assert_eq!(wrapped("この手紙は、長い。本当に。", 10), ["この手紙", "は、長い。", "本当に。"]);
        assert_eq!(wrapped(&format!("{BULLET}自由を求めます"), 10), ["– 自由を求", "  めます"]);
        let thai = wrapped("จดหมายฉบับนี้ยาวมาก", 10);
        assert!(thai.len() > 1 && thai.iter().all(|line| textwrap::core::display_width(line) <= 10), "{thai:?}");
        assert_eq!(thai.concat(), "จดหมายฉบับนี้ยาวมาก");
        assert_eq!(wrapped("2016 年 1 月 20 日に釈放", 12), ["2016 年 1 月", "20 日に釈放"]);
        assert_eq!(
            wrapped("詳しくはhttps://example.org/a-b?c=dを見て", 12),
            ["詳しくは", "https://example.org/a-b?c=d", "を見て"]
        );
        let long = "釈放".repeat(40) + "。";
        assert!(wrapped(&long, WIDTH).iter().all(|line| textwrap::core::display_width(line) <= WIDTH));
    }

    #[test]
    fn blank_lines_are_single() {
        assert_eq!(collapsed("\n\na\n\n\nb\n\n"), "a\n\nb");
    }
}
