//! Text that comes from people: what may stand in it, and how runs of the other direction are kept apart.
//!
//! Inside the program a run that a sentence carries (a name, an address, a variable of a message) stands between
//! FIRST STRONG ISOLATE and POP DIRECTIONAL ISOLATE (UAX #9), so that a Latin name cannot reorder a Persian line.
//! People's own text may not hold such controls, which makes the pairs trustworthy: each format turns them into
//! what it has for them, or drops them where they change nothing.

use std::borrow::Cow;

use icu_properties::props::BidiClass;
use icu_properties::{CodePointMapData, CodePointMapDataBorrowed};

use crate::word_enum::word_enum;

/// FIRST STRONG ISOLATE: its text runs as its first letter does.
pub(crate) const FSI: char = '\u{2068}';
/// POP DIRECTIONAL ISOLATE, which ends an isolate.
pub(crate) const PDI: char = '\u{2069}';
/// Before a term of another language, which is set in italics: like the isolates it is trusted because no text from outside may hold
/// it. Unicode keeps it for programs.
pub(crate) const TERM: char = '\u{FFFE}';
/// Behind such a term.
pub(crate) const TERM_END: char = '\u{FFFF}';
/// RIGHT-TO-LEFT MARK, a letter that nobody sees.
pub(crate) const RLM: char = '\u{200F}';
/// LEFT-TO-RIGHT MARK, the same the other way.
#[cfg(feature = "pdf")]
pub(crate) const LRM: char = '\u{200E}';

/// The way a text runs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, serde::Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Direction {
    /// Left to right, as Latin does.
    Ltr,
    /// Right to left, as Arabic and Persian do.
    Rtl,
}

word_enum!(Direction { Ltr = "ltr", Rtl = "rtl" });

const CLASSES: CodePointMapDataBorrowed<'static, BidiClass> = CodePointMapData::<BidiClass>::new();

/// Why a text is refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Offence {
    /// A control character (line breaks and tabs among them where only one line may stand).
    Control,
    /// A character that reorders the visible text: U+202A-202E, U+2066-2069.
    Reordering,
    /// A line break where only one line may stand.
    LineBreak,
    /// A character that no program may interchange (a noncharacter such as U+FFFE).
    Noncharacter,
}

/// Finds the first character that may not stand in a text from outside, with its byte offset.
///
/// `lines` tells whether line breaks and tabs may stand in it (a note) or not (a name).
pub fn offence(text: &str, lines: bool) -> Option<(usize, char, Offence)> {
    text.char_indices().find_map(|(at, c)| {
        let offence = match c {
            '\n' | '\t' if lines => return None,
            '\n' | '\r' | '\u{85}' | '\u{2028}' | '\u{2029}' | '\u{B}' | '\u{C}' => Offence::LineBreak,
            _ if is_reordering(c) => Offence::Reordering,
            _ if c.is_control() => Offence::Control,
            _ if is_noncharacter(c) => Offence::Noncharacter,
            _ => return None,
        };
        Some((at, c, offence))
    })
}

/// Whether a character is one of the explicit bidirectional controls that reorder what follows.
pub(crate) fn is_reordering(c: char) -> bool {
    matches!(c, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
}

/// Whether a character is none: Unicode keeps it for programs.
pub(crate) fn is_noncharacter(c: char) -> bool {
    matches!(c, '\u{FDD0}'..='\u{FDEF}') || (c as u32) & 0xFFFE == 0xFFFE
}

/// Whether a character leaves nothing on a page: white space, and what Unicode lets programs ignore.
pub fn is_invisible(c: char) -> bool {
    use icu_properties::CodePointSetData;
    use icu_properties::props::DefaultIgnorableCodePoint;
    c.is_whitespace() || CodePointSetData::new::<DefaultIgnorableCodePoint>().contains(c)
}

/// Whether a character does something else than show itself: controls, what reorders, line and paragraph separators, and what
/// is there for programs alone (marks of byte order, annotations, tags). A line break is none of them.
pub fn is_steering(c: char) -> bool {
    let separates = matches!(c, '\u{2028}' | '\u{2029}');
    let for_programs =
        matches!(c, '\u{FEFF}' | '\u{206A}'..='\u{206F}' | '\u{FFF9}'..='\u{FFFB}' | '\u{E0000}'..='\u{E007F}');
    (c.is_control() && c != '\n') || is_reordering(c) || separates || for_programs
}

/// A text as it can be shown on a terminal: what a terminal would obey is written as `\u{…}`.
pub fn visible(text: &str) -> String {
    escaped(text, |_| false)
}

/// A letter as it can be shown on a terminal: the isolates around what runs another way stay, they reorder nothing else.
pub(crate) fn visible_letter(text: &str) -> String {
    escaped(text, |c| matches!(c, FSI | PDI))
}

/// Lines of a file as they can be shown on a terminal: tabs stay, which are what the lines are indented by.
pub fn visible_lines(lines: &str) -> String {
    escaped(lines, |c| c == '\t')
}

fn escaped(text: &str, stays: impl Fn(char) -> bool) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        if is_steering(c) && !stays(c) {
            out.extend(c.escape_unicode());
        } else {
            out.push(c);
        }
    }
    out
}

/// A text with the digits of Persian and Arabic as those of the program.
pub(crate) fn with_plain_digits(text: &str) -> String {
    let plain = |c: char| match c {
        '\u{6F0}'..='\u{6F9}' => char::from_digit(c as u32 - 0x6F0, 10).unwrap_or(c),
        '\u{660}'..='\u{669}' => char::from_digit(c as u32 - 0x660, 10).unwrap_or(c),
        c => c,
    };
    text.chars().map(plain).collect()
}

/// A name as people compare it: without regard to case and to how many spaces there are.
pub(crate) fn folded(name: &str) -> String {
    name.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase()
}

/// Sets a run apart from the text around it.
pub(crate) fn isolate(run: &str) -> String {
    if run.is_empty() { String::new() } else { format!("{FSI}{run}{PDI}") }
}

/// The text without the characters that begin and end isolates.
pub fn without_isolates(text: &str) -> String {
    text.split([FSI, PDI]).collect()
}

/// Drops the isolates that change nothing in a text of this direction, keeps the others.
///
/// An isolate changes nothing where all that stands in it runs the way of the text, numbers that have nothing
/// between them included.
pub(crate) fn needed_isolates(text: &str, base: Direction) -> String {
    if !text.contains(FSI) {
        return text.to_owned();
    }
    // For each opening control: where it stands, and whether anything since then asks for it.
    let mut open: Vec<(usize, bool)> = Vec::new();
    let mut out = String::with_capacity(text.len());
    let mut copied = 0;
    for (at, control) in text.match_indices([FSI, PDI]) {
        out.push_str(&text[copied..at]);
        copied = at + control.len();
        if control.starts_with(FSI) {
            open.push((out.len(), false));
            out.push(FSI);
        } else if let Some((start, inner)) = open.pop() {
            let content = &out[start + FSI.len_utf8()..];
            if inner || runs_otherwise(content, base) {
                out.push(PDI);
                if let Some(outer) = open.last_mut() {
                    outer.1 = true;
                }
            } else {
                out.remove(start);
            }
        }
    }
    out.push_str(&text[copied..]);
    out
}

/// A text as runs of one direction: what stands in an isolate that is needed runs the way of its first letter, all else
/// the way of the text. The isolates themselves are gone.
pub fn runs(text: &str, base: Direction) -> Vec<(Direction, String)> {
    let text = needed_isolates(text, base);
    let mut runs: Vec<(Direction, String)> = Vec::new();
    let mut depth = 0_usize;
    let mut rest = text.as_str();
    while let Some(at) = rest.find([FSI, PDI]) {
        let (before, after) = rest.split_at(at);
        let direction = if depth == 0 { base } else { first_strong(before).unwrap_or(Direction::Ltr) };
        push_run(&mut runs, direction, before);
        depth = if after.starts_with(FSI) { depth + 1 } else { depth.saturating_sub(1) };
        rest = &after[FSI.len_utf8()..];
    }
    push_run(&mut runs, if depth == 0 { base } else { first_strong(rest).unwrap_or(Direction::Ltr) }, rest);
    runs
}

fn push_run(runs: &mut Vec<(Direction, String)>, direction: Direction, text: &str) {
    match runs.last_mut() {
        _ if text.is_empty() => {}
        Some((last, run)) if *last == direction => run.push_str(text),
        _ => runs.push((direction, text.to_owned())),
    }
}

/// The direction of the first letter that has one (UAX #9, rule P2).
pub(crate) fn first_strong(text: &str) -> Option<Direction> {
    text.chars().find_map(|c| match CLASSES.get(c) {
        BidiClass::LeftToRight => Some(Direction::Ltr),
        BidiClass::RightToLeft | BidiClass::ArabicLetter => Some(Direction::Rtl),
        _ => None,
    })
}

/// Whether a character is a letter, as [`char::is_alphabetic`] has it. Those of most texts here are known without being looked up,
/// which took half of the time that the words of the languages were counted in.
pub(crate) fn is_letter(c: char) -> bool {
    match c {
        c if c.is_ascii() => c.is_ascii_alphabetic(),
        'À'..='Ö' | 'Ø'..='ö' | 'ø'..='ÿ' => true,
        '\u{620}'..='\u{64A}' | 'پ' | 'چ' | 'ژ' | 'ک' | 'گ' | 'ی' => true,
        c => c.is_alphabetic(),
    }
}

/// Whether a character is a letter that runs right to left.
#[cfg(feature = "pdf")]
pub(crate) fn is_rtl(c: char) -> bool {
    first_strong(c.encode_utf8(&mut [0; 4])) == Some(Direction::Rtl)
}

/// Whether a character is a mark that stands on the letter before it.
#[cfg(feature = "pdf")]
pub(crate) fn is_mark(c: char) -> bool {
    CLASSES.get(c) == BidiClass::NonspacingMark
}

/// Whether a character is a sign that numbers can have: hyphen and minus, plus, percent, degrees, a currency's.
#[cfg(feature = "pdf")]
pub(crate) fn is_sign(c: char) -> bool {
    matches!(CLASSES.get(c), BidiClass::EuropeanSeparator | BidiClass::EuropeanTerminator)
}

/// Whether a character is shown as its mirror image where text runs right to left: brackets, angular quotation marks.
#[cfg(feature = "pdf")]
pub(crate) fn is_mirrored(c: char) -> bool {
    use icu_properties::CodePointSetData;
    use icu_properties::props::BidiMirrored;
    CodePointSetData::new::<BidiMirrored>().contains(c)
}

/// Whether a character opens what another closes: a bracket, a quotation mark.
#[cfg(feature = "pdf")]
pub(crate) fn is_opening(c: char) -> bool {
    use icu_properties::props::GeneralCategory;
    let category = CodePointMapData::<GeneralCategory>::new().get(c);
    matches!(category, GeneralCategory::OpenPunctuation | GeneralCategory::InitialPunctuation)
}

/// Whether a character is a digit, or what stands in and at numbers: the full stop, the comma and the colon among others.
#[cfg(feature = "pdf")]
pub(crate) fn is_numeric(c: char) -> bool {
    use BidiClass as Of;
    let numeric =
        [Of::EuropeanNumber, Of::ArabicNumber, Of::CommonSeparator, Of::EuropeanSeparator, Of::EuropeanTerminator];
    numeric.contains(&CLASSES.get(c))
}

/// Lines of a text that was wrapped: an isolate that goes over a line's end is closed there and opened again on the next,
/// because each line is a paragraph of its own to whatever shows it.
pub(crate) fn isolated_lines<'a>(lines: impl Iterator<Item = &'a str>) -> impl Iterator<Item = Cow<'a, str>> {
    let mut open = 0_usize;
    lines.map(move |line| {
        if open == 0 && !line.contains(FSI) {
            return Cow::Borrowed(line);
        }
        let indent = line.len() - line.trim_start_matches(' ').len();
        let mut out = line[..indent].to_owned();
        out.extend(std::iter::repeat_n(FSI, open));
        out.push_str(&line[indent..]);
        for c in line.chars() {
            match c {
                FSI => open += 1,
                PDI => open = open.saturating_sub(1),
                _ => {}
            }
        }
        out.extend(std::iter::repeat_n(PDI, open));
        Cow::Owned(out)
    })
}

/// How characters run, as far as isolates turn on it: the last of each run of them, and `l` for left to right, `r` for right to left,
/// `n` for digits, `o` for anything else.
pub(crate) fn bidi_kinds() -> impl Iterator<Item = (u32, char)> {
    CLASSES.iter_ranges().map(|range| {
        let kind = match range.value {
            BidiClass::LeftToRight => 'l',
            BidiClass::RightToLeft | BidiClass::ArabicLetter => 'r',
            BidiClass::EuropeanNumber | BidiClass::ArabicNumber => 'n',
            _ => 'o',
        };
        (*range.range.end(), kind)
    })
}

/// Whether a run set into a text of direction `base` would come out otherwise than by itself.
fn runs_otherwise(run: &str, base: Direction) -> bool {
    let (mut left, mut right, mut number_runs, mut in_number) = (false, false, 0_u32, false);
    for c in run.chars() {
        // Most of what is set apart is ASCII, whose classes need no table.
        let class = match c {
            'a'..='z' | 'A'..='Z' => BidiClass::LeftToRight,
            '0'..='9' => BidiClass::EuropeanNumber,
            '\0'..='\u{7F}' => BidiClass::OtherNeutral,
            _ => CLASSES.get(c),
        };
        let number = matches!(class, BidiClass::EuropeanNumber | BidiClass::ArabicNumber);
        if number && !in_number {
            number_runs += 1;
        }
        in_number = number;
        left |= class == BidiClass::LeftToRight;
        right |= matches!(class, BidiClass::RightToLeft | BidiClass::ArabicLetter);
    }
    match base {
        Direction::Ltr => right,
        // Without a letter to say the direction, a telephone number or a date with hyphens would be turned round.
        Direction::Rtl => {
            left || (!right && (number_runs > 1 || (number_runs == 1 && run.starts_with(['+', '#', '-']))))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_are_those_of_unicode() {
        for c in char::MIN..=char::MAX {
            assert_eq!(is_letter(c), c.is_alphabetic(), "{c:?}");
        }
    }

    #[test]
    fn names_hold_no_line_breaks_and_no_reordering() {
        assert_eq!(offence("Ana María – علی‌رضا O’Neil", false), None);
        assert_eq!(offence("a\nb", false), Some((1, '\n', Offence::LineBreak)));
        assert_eq!(offence("a\nb\tc", true), None);
        assert_eq!(offence("é\u{202E}", true), Some((2, '\u{202E}', Offence::Reordering)));
        assert_eq!(offence("\u{1b}[2J", true), Some((0, '\u{1b}', Offence::Control)));
        assert_eq!(offence("\u{FFFE}", true), Some((0, '\u{FFFE}', Offence::Noncharacter)));
    }

    #[test]
    fn isolates_stay_only_where_they_change_something() {
        let latin = format!("نام {} است", isolate("Ana"));
        assert_eq!(needed_isolates(&latin, Direction::Rtl), latin);
        assert_eq!(needed_isolates(&format!("نام {} است", isolate("علی")), Direction::Rtl), "نام علی است");
        assert_eq!(
            needed_isolates(&format!("on {}.", isolate("20 January 2016")), Direction::Ltr),
            "on 20 January 2016."
        );
        let persian = format!("by {}.", isolate("علی"));
        assert_eq!(needed_isolates(&persian, Direction::Ltr), persian);
    }

    #[test]
    fn a_telephone_number_is_kept_apart_in_a_persian_line() {
        let phone = format!("تلفن {}", isolate("202-965-4990"));
        assert_eq!(needed_isolates(&phone, Direction::Rtl), phone);
        assert_eq!(needed_isolates(&format!("{} سال", isolate("۱۳")), Direction::Rtl), "۱۳ سال");
    }

    #[test]
    fn runs_are_of_one_direction() {
        let text = format!("نام {} و {}", isolate("Ana"), isolate("علی"));
        let expected = [(Direction::Rtl, "نام "), (Direction::Ltr, "Ana"), (Direction::Rtl, " و علی")];
        assert_eq!(runs(&text, Direction::Rtl), expected.map(|(direction, run)| (direction, run.to_owned())));
        assert_eq!(runs("a", Direction::Ltr), [(Direction::Ltr, "a".to_owned())]);
    }

    #[test]
    fn an_isolate_that_goes_over_a_line_is_closed_and_opened_again() {
        let lines = ["الف \u{2068}one", "two\u{2069} ب"];
        let expected = ["الف \u{2068}one\u{2069}", "\u{2068}two\u{2069} ب"];
        assert_eq!(isolated_lines(lines.into_iter()).collect::<Vec<_>>(), expected);
    }

    #[test]
    fn an_outer_isolate_stays_with_an_inner_one_that_is_needed() {
        let nested = isolate(&format!("اول {}", isolate("Ana")));
        assert_eq!(needed_isolates(&nested, Direction::Rtl), nested);
    }
}
