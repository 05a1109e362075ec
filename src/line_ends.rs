//! Where a line may end inside of a run without spaces, in the scripts that have none (UAX #14).

use std::sync::LazyLock;

use icu_properties::props::{GeneralCategory, Script};
use icu_properties::{CodePointMapData, CodePointMapDataBorrowed};
use icu_segmenter::options::LineBreakOptions;
use icu_segmenter::{LineSegmenter, LineSegmenterBorrowed};

use crate::text::{FSI, is_invisible};
use crate::unspaced::breaks_anywhere;

const SCRIPTS: CodePointMapDataBorrowed<'static, Script> = CodePointMapData::<Script>::new();
const CATEGORIES: CodePointMapDataBorrowed<'static, GeneralCategory> = CodePointMapData::<GeneralCategory>::new();

/// Knows the words of Thai, Lao, Khmer and Burmese, between which alone their lines end.
static SEGMENTER: LazyLock<LineSegmenterBorrowed<'static>> =
    LazyLock::new(|| LineSegmenter::new_dictionary(LineBreakOptions::default()));

/// The parts of a run between which a line may end: the run itself, but where it is in a script without spaces. No part begins
/// with a full stop or ends with an opening bracket; links, addresses and words of other scripts are whole.
pub(crate) fn parts(run: &str) -> Vec<&str> {
    if !run.chars().any(breaks_anywhere) {
        return vec![run];
    }
    let mut parts = Vec::new();
    let mut start = 0;
    for at in SEGMENTER.segment_str(run).chain([run.len()]) {
        // What is set apart is set apart behind the line's end.
        let at = if at < run.len() { run[..at].trim_end_matches(FSI).len() } else { at };
        if at > start && (at == run.len() || may_end(&run[..at], &run[at..])) {
            parts.push(&run[start..at]);
            start = at;
        }
    }
    parts
}

/// Whether a place at which Unicode lets lines end is one between such letters, and no space that stays.
fn may_end(before: &str, after: &str) -> bool {
    let (Some(last), Some(first)) = (seen(before.chars().rev()), seen(after.chars())) else { return false };
    // What repeats or cuts off the word before it stays with it.
    let is_mark = matches!(first, 'ฯ' | 'ຯ') || CATEGORIES.get(first) == GeneralCategory::ModifierLetter;
    // Lines of Korean end at its spaces.
    let is_korean = |c: char| SCRIPTS.get(c) == Script::Hangul;
    !before.ends_with(char::is_whitespace)
        && (breaks_anywhere(last) || breaks_anywhere(first))
        && !is_mark
        && !is_korean(last)
        && !is_korean(first)
}

fn seen(mut chars: impl Iterator<Item = char>) -> Option<char> {
    chars.find(|c| !is_invisible(*c))
}

/// The beginning of a text on one line, as far as whole words fit so many characters.
pub(crate) fn beginning(text: &str, most: usize) -> String {
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    if text.chars().count() <= most {
        return text;
    }
    let mut short = String::new();
    for part in text.split_inclusive(' ').flat_map(parts) {
        if short.chars().count() + part.trim_end().chars().count() > most {
            break;
        }
        short.push_str(part);
    }
    format!("{}…", short.trim_end())
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn lines_end_between_letters_and_words() {
        for run in [
            "こ|の|手|紙|は、|長|い。",
            "「は|い」|と|言っ|た。",
            "这|封|信|很|长，|对|吧？",
            "スー|パー|マー|ケッ|ト",
            "https://example.org/a-b?c=d|を|見|て|く|だ|さ|い",
            "住|所|は|info-desk@example.org|で|す",
        ] {
            let expected: Vec<&str> = run.split('|').collect();
            assert_eq!(parts(&expected.concat()), expected);
        }
        for whole in ["vice-president/a", "https://example.org/a-b?c=d", "이편지는", "漢字는", "3\u{A0}人", "‘ა-ბ’"]
        {
            let found = parts(whole);
            assert!(found.len() == 1 || whole.starts_with("漢字") && found == ["漢", "字는"], "{found:?}");
        }
        // Between words, if not between all.
        for run in ["จดหมาย|ฉบับ|นี้|ยาว|มาก", "ຈົດໝາຍ|ນີ້|ຍາວ|ຫຼາຍ", "พบ|กับ|ครอบครัว|เร็วๆ|นี้"]
        {
            let words: Vec<&str> = run.split('|').collect();
            let ends = |parts: &[&str]| {
                parts
                    .iter()
                    .scan(0, |at, part| {
                        *at += part.len();
                        Some(*at)
                    })
                    .collect::<Vec<_>>()
            };
            let (whole, all) = (words.concat(), ends(&words));
            let found = parts(&whole);
            assert!(found.len() > 2 && ends(&found).iter().all(|end| all.contains(end)), "{found:?}");
        }
        for text in ["សំបុត្រនេះវែងណាស់ហើយយើងសូមអរគុណ", "ဤစာသည်အလွန်ရှည်ပါသည်။ကျေးဇူးတင်ပါသည်"]
        {
            assert!(parts(text).len() > 2, "{:?}", parts(text));
        }
    }

    #[test]
    fn what_is_set_apart_stays_whole() {
        let text = format!("長\u{2068}Ana{}い", '\u{2069}');
        assert_eq!(parts(&text), ["長", "\u{2068}Ana\u{2069}", "い"]);
    }

    #[test]
    fn a_long_text_is_shown_by_its_beginning() {
        assert_eq!(beginning("one\n two", 70), "one two");
        let short = beginning(&"word ".repeat(40), 70);
        assert!(short.chars().count() <= 71 && short.ends_with("word…"), "{short}");
        assert_eq!(beginning("この手紙は、長い。", 6), "この手紙は、…");
    }

    proptest! {
        #[test]
        fn nothing_is_lost_and_no_line_begins_with_a_full_stop(run in "[a-z漢字かなーゃ。、！？」「）（\u{301}ภาษา한글:/.]{0,30}") {
            let parts = parts(&run);
            prop_assert_eq!(parts.concat(), run.as_str());
            for part in parts.iter().skip(1) {
                prop_assert!(!part.starts_with(['。', '、', '！', '？', '」', '）', 'ー', 'ゃ', '\u{301}']), "{:?}", part);
            }
            for part in parts.iter().rev().skip(1) {
                prop_assert!(!part.ends_with(['「', '（']), "{:?}", part);
            }
        }
    }
}
