//! `persian-text`: how Persian is spelt and set. A check of typography, and so one of the few places that know a language.

use std::ops::Range;

use crate::message::Message;
use crate::msg;
use crate::text::{Direction, FSI, PDI, runs};

/// A slip of the pen in a Persian text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Slip {
    /// A letter of the Arabic alphabet where Persian has another: ي ك ى ۀ.
    Letter,
    /// A digit that is not a Persian one.
    Digit,
    /// A comma, semicolon or question mark of Latin script between Persian words.
    Punctuation,
    /// A space before a mark that belongs to the word.
    Space,
    /// No ZWNJ behind می and نمی, or before ها.
    Joiner,
    /// An ezafe of another style than هٔ.
    Ezafe,
}

impl Slip {
    /// What is wrong, with the words where it stands.
    pub fn message(self, found: &str) -> Message {
        match self {
            Self::Letter => msg!("rule-persian-letter", found = found),
            Self::Digit => msg!("rule-persian-digit", found = found),
            Self::Punctuation => msg!("rule-persian-punctuation", found = found),
            Self::Space => msg!("rule-persian-space", found = found),
            Self::Joiner => msg!("rule-persian-joiner", found = found),
            Self::Ezafe => msg!("rule-persian-ezafe", found = found),
        }
    }
}

/// Whether texts of a language are Persian.
pub(crate) fn is_persian(tag: &str) -> bool {
    matches!(tag.split(['-', '_']).next(), Some("fa" | "prs" | "pes"))
}

/// Whether a text of no declared language is Persian or may be: it has letters of Arabic script.
pub(crate) fn has_arabic_script(text: &str) -> bool {
    text.chars().any(is_letter)
}

/// The slips in a finished text, each with the words where it stands. Runs of the other direction (names, addresses) are
/// left alone.
pub fn slips(text: &str) -> Vec<(Slip, String)> {
    let rtl: Vec<String> =
        runs(text, Direction::Rtl).into_iter().filter(|run| run.0 == Direction::Rtl).map(|run| run.1).collect();
    let mut found = Vec::new();
    for run in rtl {
        let run: String = run.chars().filter(|c| !matches!(*c, FSI | PDI)).collect();
        found.extend(slips_at(&run).into_iter().map(|(slip, range)| (slip, run[range].to_owned())));
    }
    found
}

/// The slips in a text that is Persian throughout, each with its place: of a finished text as of a message file.
pub(crate) fn slips_at(text: &str) -> Vec<(Slip, Range<usize>)> {
    let words = words(text);
    let mut found = Vec::new();
    for (n, range) in words.iter().enumerate() {
        let word = &text[range.clone()];
        if word.chars().any(|c| c.is_ascii_alphabetic()) {
            continue;
        }
        if word.chars().any(|c| matches!(c, 'ي' | 'ك' | 'ى' | 'ۀ')) {
            found.push((Slip::Letter, range.clone()));
        }
        if word.chars().any(|c| c.is_ascii_digit() || matches!(c, '\u{660}'..='\u{669}')) {
            found.push((Slip::Digit, range.clone()));
        }
        if is_unjoined(word) {
            found.push((Slip::Joiner, range.clone()));
        }
        if word.ends_with("ه\u{200C}ی") {
            found.push((Slip::Ezafe, range.clone()));
        }
        let Some(next) = words.get(n + 1) else { continue };
        let between = &text[range.end..next.start];
        let following = &text[next.clone()];
        let parted = !between.is_empty() && between.chars().all(char::is_whitespace);
        if parted
            && (matches!(word, "می" | "نمی") && is_persian_word(following)
                || is_persian_word(word) && is_plural(following))
        {
            found.push((Slip::Joiner, range.start..next.end));
        }
    }
    found.extend(marks(text));
    found.sort_by_key(|(_, range)| range.start);
    found
}

/// Marks of Latin script between Persian words, and spaces before marks.
fn marks(text: &str) -> Vec<(Slip, Range<usize>)> {
    let mut found = Vec::new();
    let chars: Vec<(usize, char)> = text.char_indices().collect();
    for (n, (at, c)) in chars.iter().copied().enumerate() {
        if !matches!(c, ',' | ';' | '?' | '،' | '؛' | '؟' | '.') {
            continue;
        }
        let before = chars[..n].iter().rev().map(|(_, c)| *c);
        let mut after = chars[n + 1..].iter().map(|(_, c)| *c);
        let word_before = chars[..n].iter().rposition(|(_, c)| c.is_whitespace()).map_or(0, |at| at + 1);
        let place = chars[word_before.min(n)].0..at + c.len_utf8();
        if matches!(c, ',' | ';' | '?')
            && before.clone().find(|c| !c.is_whitespace()).is_some_and(is_persian_char)
            && after.clone().find(|c| !c.is_whitespace()).is_none_or(is_persian_char)
        {
            found.push((Slip::Punctuation, place));
        } else if matches!(c, '،' | '؛' | '؟' | '.')
            && before.clone().next().is_some_and(|c| c.is_whitespace() && c != '\n')
            && before.clone().find(|c| !c.is_whitespace()).is_some_and(is_persian_char)
            && after.next().is_none_or(char::is_whitespace)
        {
            let start = chars[..n].iter().rposition(|(_, c)| !c.is_whitespace()).unwrap_or(n);
            let word = chars[..start].iter().rposition(|(_, c)| c.is_whitespace()).map_or(0, |at| at + 1);
            found.push((Slip::Space, chars[word].0..at + c.len_utf8()));
        }
    }
    found
}

/// Runs of letters, digits, marks and ZWNJ.
fn words(text: &str) -> Vec<Range<usize>> {
    let mut found: Vec<Range<usize>> = Vec::new();
    for (at, c) in text.char_indices() {
        if !(is_letter(c) || c.is_alphanumeric() || is_mark(c) || c == '\u{200C}') {
            continue;
        }
        match found.last_mut() {
            Some(last) if last.end == at => last.end = at + c.len_utf8(),
            _ => found.push(at..at + c.len_utf8()),
        }
    }
    found
}

fn is_mark(c: char) -> bool {
    matches!(c, '\u{64B}'..='\u{65F}' | '\u{670}')
}

fn is_letter(c: char) -> bool {
    matches!(c, '\u{620}'..='\u{64A}' | '\u{671}'..='\u{6D3}' | '\u{6D5}')
}

fn is_persian_char(c: char) -> bool {
    is_letter(c) || is_mark(c) || matches!(c, '\u{6F0}'..='\u{6F9}' | '\u{200C}' | '»' | ')')
}

fn is_persian_word(word: &str) -> bool {
    word.chars().next().is_some_and(is_letter)
}

const PLURALS: [&str; 9] = ["ها", "های", "هایی", "هایم", "هایت", "هایش", "هایمان", "هایتان", "هایشان"];

/// Words that end like a plural and are none, or are one that is written so.
const NO_PLURALS: [&str; 14] = [
    "تنها",
    "تنهای",
    "تنهایی",
    "انتها",
    "انتهای",
    "انتهایی",
    "منتها",
    "منتهای",
    "اشتها",
    "اشتهای",
    "منها",
    "علیها",
    "فقها",
    "فقهای",
];

fn is_plural(word: &str) -> bool {
    PLURALS.contains(&word)
}

/// Stems that می is often run together with; others would be taken for words such as میدان and میان.
const STEMS: [&str; 32] = [
    "کن",
    "کرد",
    "شو",
    "شد",
    "خواه",
    "خواست",
    "توان",
    "توانست",
    "گوی",
    "گفت",
    "رو",
    "رفت",
    "باش",
    "دانم",
    "دانی",
    "دانند",
    "دانست",
    "دار",
    "داد",
    "ده",
    "آی",
    "آمد",
    "بین",
    "دید",
    "گیر",
    "گرفت",
    "گذار",
    "گذاشت",
    "نویس",
    "نوشت",
    "خوان",
    "خورد",
];
const VERB_ENDINGS: [&str; 9] = ["", "م", "ی", "د", "یم", "ید", "ند", "ه", "ست"];

/// می or ها run together with its word.
fn is_unjoined(word: &str) -> bool {
    let verb = word.strip_prefix("نمی").or_else(|| word.strip_prefix("می")).is_some_and(|rest| {
        STEMS.iter().any(|stem| {
            rest.strip_prefix(stem).is_some_and(|ending| {
                // A present stem is no word by itself, and میده or میرو might be some other.
                VERB_ENDINGS.contains(&ending) && (rest.chars().count() >= 3)
            })
        })
    });
    // به‌تنهایی is تنهایی with what stands before it.
    let last = word.rsplit('\u{200C}').next().unwrap_or(word);
    let plural = !NO_PLURALS.contains(&last)
        && PLURALS.iter().any(|plural| {
            last.strip_suffix(plural).is_some_and(|stem| {
                // Behind a letter that joins nothing, ZWNJ changes nothing that can be seen.
                stem.chars().count() >= 2 && stem.chars().last().is_some_and(joins_the_next)
            })
        });
    verb || plural
}

fn joins_the_next(c: char) -> bool {
    is_letter(c) && !matches!(c, 'ا' | 'آ' | 'أ' | 'إ' | 'د' | 'ذ' | 'ر' | 'ز' | 'ژ' | 'و' | 'ؤ' | 'ء')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str) -> Vec<(Slip, String)> {
        slips(text)
    }

    #[test]
    fn letters_and_digits_are_persian() {
        assert_eq!(found("كتاب علي"), [(Slip::Letter, "كتاب".into()), (Slip::Letter, "علي".into())]);
        assert_eq!(found("قوۀ قضائیه"), [(Slip::Letter, "قوۀ".into())]);
        assert_eq!(found("سال 1395 و ١٣"), [(Slip::Digit, "1395".into()), (Slip::Digit, "١٣".into())]);
        assert_eq!(found("سال ۱۳۹۵، \u{2068}12 Elm Street\u{2069} و COVID19"), []);
    }

    #[test]
    fn marks_are_persian_and_stand_at_the_word() {
        assert_eq!(found("سلام, دوست"), [(Slip::Punctuation, "سلام,".into())]);
        assert_eq!(found("چرا?"), [(Slip::Punctuation, "چرا?".into())]);
        assert_eq!(found("سلام ، دوست"), [(Slip::Space, "سلام ،".into())]);
        assert_eq!(found("رفت ."), [(Slip::Space, "رفت .".into())]);
        assert_eq!(found("سلام، دوست؛ چرا؟ رفت. ۳٫۵ www.example.org"), []);
    }

    #[test]
    fn parts_of_a_word_are_joined_without_joining() {
        assert_eq!(found("او می رود"), [(Slip::Joiner, "می رود".into())]);
        assert_eq!(found("میخواهم و نمیشود"), [(Slip::Joiner, "میخواهم".into()), (Slip::Joiner, "نمیشود".into())]);
        assert_eq!(found("کتاب های من"), [(Slip::Joiner, "کتاب های".into())]);
        assert_eq!(found("کتابها و آنها"), [(Slip::Joiner, "کتابها".into()), (Slip::Joiner, "آنها".into())]);
        assert_eq!(found("می‌رود، کتاب‌ها، تنها، میدان، میان، ادعاهای، میهن، انتهای، میراث، به‌تنهایی"), []);
    }

    #[test]
    fn there_is_one_ezafe() {
        assert_eq!(found("خانه‌ی ما"), [(Slip::Ezafe, "خانه‌ی".into())]);
        assert_eq!(found("خانهٔ ما، خانه‌ای، بچه‌ها"), []);
    }
}
