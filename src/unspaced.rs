//! Scripts in which no spaces stand between words: a word is found inside a run of letters, and a line may end inside of one.

use icu_properties::props::Script;
use icu_properties::script::ScriptWithExtensions;
use icu_properties::{CodePointMapData, CodePointMapDataBorrowed};

const SCRIPTS: CodePointMapDataBorrowed<'static, Script> = CodePointMapData::<Script>::new();

/// The scripts (Unicode, chapters 16 to 18). Korean and Vietnamese have spaces; Tibetan has a mark between its syllables.
const UNSPACED: [Script; 15] = [
    Script::Han,
    Script::Hiragana,
    Script::Katakana,
    Script::Bopomofo,
    Script::Thai,
    Script::Lao,
    Script::Khmer,
    Script::Myanmar,
    Script::TaiLe,
    Script::NewTaiLue,
    Script::TaiTham,
    Script::TaiViet,
    Script::Javanese,
    Script::Balinese,
    Script::Tangut,
];

/// No such script begins before this character, so that most texts are seen to have none at a glance.
const FIRST: char = '\u{E00}';

/// Whether a character is written in a script without spaces between words.
pub(crate) fn is_unspaced(c: char) -> bool {
    if c < FIRST {
        return false;
    }
    match SCRIPTS.get(c) {
        // The mark that makes a vowel of Japanese long belongs to two scripts.
        Script::Common | Script::Inherited => {
            let extended = ScriptWithExtensions::new();
            UNSPACED.iter().any(|script| extended.has_script(c, *script))
        }
        script => UNSPACED.contains(&script),
    }
}

/// Whether a line may end between the letters of a word's script: that of the others, and Tibetan.
pub(crate) fn breaks_anywhere(c: char) -> bool {
    is_unspaced(c) || (c >= FIRST && SCRIPTS.get(c) == Script::Tibetan)
}

/// How much of a word a word stands for, in quarters: where each letter is taken for a word, two or four of them make one.
pub(crate) fn weight(word: &str) -> usize {
    match word.chars().next() {
        Some(c) if !is_unspaced(c) => 4,
        Some(c) if SCRIPTS.get(c) == Script::Han => 2,
        _ => 1,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn scripts_without_spaces_are_told_from_those_with() {
        for c in "漢かカー々ｶ㋐คກខကᦀ".chars() {
            assert!(is_unspaced(c), "{c}");
        }
        for c in "aéжאبअ한ག1！ 　😀".chars() {
            assert!(!is_unspaced(c), "{c}");
        }
        assert!(breaks_anywhere('ག') && !is_unspaced('ག') && !breaks_anywhere('한'));
        assert_eq!(["prison", "刑", "が", "คุ", "감옥"].map(weight), [4, 2, 1, 1, 4]);
    }
}
