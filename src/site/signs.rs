//! What a page's script has to know of characters: which way they run (UAX #9) and how wide they are in plain text, so that it
//! isolates and wraps as the program does. Browsers have neither.

use crate::text::bidi_kind;
use unicode_width::UnicodeWidthChar;

/// The ways in which characters run, one character of Unicode behind the other, as runs `<letter><length in base 36>`: `l` left to
/// right, `r` right to left, `n` a digit, `o` anything else.
pub(super) fn directions() -> String {
    runs(bidi_kind)
}

/// The columns that characters take in plain text: `0`, `1` or `2`, as runs like those of [`directions`], with a letter for each.
pub(super) fn widths() -> String {
    runs(|c| match UnicodeWidthChar::width(c) {
        Some(0) | None => 'z',
        Some(1) => 's',
        Some(_) => 'd',
    })
}

fn runs(kind: impl Fn(char) -> char) -> String {
    let mut out = String::new();
    let (mut last, mut length) = ('o', 0_u32);
    // What is no character (a surrogate) is as good as the one before it.
    for code in 0..=u32::from(char::MAX) {
        let now = char::from_u32(code).map_or(last, &kind);
        if now != last {
            push(&mut out, last, length);
            (last, length) = (now, 0);
        }
        length += 1;
    }
    push(&mut out, last, length);
    out
}

fn push(out: &mut String, kind: char, length: u32) {
    if length == 0 {
        return;
    }
    out.push(kind.to_ascii_uppercase());
    let mut digits = Vec::new();
    let mut rest = length;
    while rest > 0 {
        digits.push(char::from_digit(rest % 36, 36).unwrap_or('0'));
        rest /= 36;
    }
    out.extend(digits.iter().rev());
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The kind of a character, as the script reads it.
    fn read(runs: &str, wanted: char) -> char {
        let mut at = 0;
        for run in runs.split_inclusive(|c: char| c.is_ascii_uppercase()).collect::<Vec<_>>().windows(2) {
            let kind = run[0].chars().next_back().unwrap();
            let length = u32::from_str_radix(run[1].trim_end_matches(|c: char| c.is_ascii_uppercase()), 36).unwrap();
            at += length;
            if u32::from(wanted) < at {
                return kind;
            }
        }
        panic!("{wanted:?} is beyond all runs");
    }

    #[test]
    fn characters_are_told_apart_as_the_program_does() {
        let directions = directions();
        for (c, kind) in [('a', 'L'), ('ب', 'R'), ('א', 'R'), ('۱', 'N'), ('1', 'N'), (' ', 'O'), ('-', 'O')] {
            assert_eq!(read(&directions, c), kind, "{c:?}");
        }
        let widths = widths();
        for (c, kind) in [('a', 'S'), ('\u{200C}', 'Z'), ('漢', 'D'), ('\u{301}', 'Z'), ('ب', 'S')] {
            assert_eq!(read(&widths, c), kind, "{c:?}");
        }
        assert!(directions.len() + widths.len() < 16_000, "{} {}", directions.len(), widths.len());
    }
}
