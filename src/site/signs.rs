//! What a page's script has to know of characters: which way they run (UAX #9) and how wide they are in plain text, so that it
//! isolates and wraps as the program does. Browsers have neither.

use crate::text::bidi_kinds;
use unicode_width::UnicodeWidthChar;

/// The ways in which characters run, one character of Unicode behind the other, as runs `<letter><length in base 36>`: `L` left to
/// right, `R` right to left, `N` a digit, `O` anything else.
pub(super) fn directions() -> String {
    runs(bidi_kinds())
}

/// The columns that characters take in plain text: `Z` none, `S` one, `D` two, as runs like those of [`directions`].
pub(super) fn widths() -> String {
    let width = |code: u32| match char::from_u32(code).and_then(UnicodeWidthChar::width) {
        Some(0) | None => 'z',
        Some(1) => 's',
        Some(_) => 'd',
    };
    runs((0..=u32::from(char::MAX)).map(|code| (code, width(code))))
}

/// Runs of characters, each by its last, as one text; those of a kind that follow each other are one.
fn runs(kinds: impl Iterator<Item = (u32, char)>) -> String {
    let mut out = String::new();
    let (mut open, mut start, mut end) = ('o', 0, 0);
    for (last, kind) in kinds {
        if kind != open {
            push(&mut out, open, end - start);
            (open, start) = (kind, end);
        }
        end = last + 1;
    }
    push(&mut out, open, end - start);
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
