//! Plain text as lines of a width.

use textwrap::{Options, WordSeparator, WordSplitter, WrapAlgorithm};

use super::blocks::BULLET;

/// The width of a line, in columns: what terminals, printers and quoted mail all hold.
pub const WIDTH: usize = 72;

/// Wraps every line that is too long. Addresses, links and what no-break spaces join stay whole; the lines of an item
/// stand under its first word. Blank lines are never doubled.
pub fn wrapped(text: &str, width: usize) -> Vec<String> {
    let mut out = Vec::new();
    for line in collapsed(text).lines() {
        if line.is_empty() {
            out.push(String::new());
            continue;
        }
        let indent = hanging_indent(line);
        let options = Options::new(width)
            .word_separator(WordSeparator::AsciiSpace)
            .word_splitter(WordSplitter::NoHyphenation)
            .wrap_algorithm(WrapAlgorithm::FirstFit)
            .break_words(false)
            .subsequent_indent(&indent);
        out.extend(textwrap::wrap(line, options).into_iter().map(|line| line.into_owned()));
    }
    out
}

/// The text with no two blank lines in a row, and none at its start.
pub fn collapsed(text: &str) -> String {
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

    #[test]
    fn items_hang_and_addresses_stay_whole() {
        let text = format!("{BULLET}one two three four\nsomebody-with-a-long-name@example.org/x-y");
        assert_eq!(wrapped(&text, 14), ["– one two", "  three four", "somebody-with-a-long-name@example.org/x-y"]);
    }

    #[test]
    fn no_break_spaces_hold() {
        assert_eq!(wrapped("aaa 24\u{A0}kg", 7), ["aaa", "24\u{A0}kg"]);
    }

    #[test]
    fn blank_lines_are_single() {
        assert_eq!(collapsed("\n\na\n\n\nb\n\n"), "a\n\nb");
    }
}
