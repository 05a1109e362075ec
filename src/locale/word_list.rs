//! Words that rules look for, from `rules.ftl`: found as whole words, whatever their case, their accents, their ending, and
//! the way in which Arabic script joins or parts them.
//!
//! A list is a message: `polite-insults = butcher | blood on your hands | murder*`. A star stands for any ending; without
//! one, those of the message `word-endings` may follow. Messages whose names go on from the list's (`polite-insults-ours`)
//! belong to it.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use icu_normalizer::DecomposingNormalizer;
use icu_properties::props::GeneralCategory;
use icu_properties::{CodePointMapData, CodePointMapDataBorrowed};

use crate::text::is_invisible;

const CATEGORIES: CodePointMapDataBorrowed<'static, GeneralCategory> = CodePointMapData::<GeneralCategory>::new();

/// ZERO WIDTH NON-JOINER: it parts a Persian word where it is written as one, and is nothing in other scripts.
const ZWNJ: char = '\u{200C}';

/// A text cut into words, each folded, with its place in the text.
#[derive(Debug, Clone)]
pub struct Text<'t> {
    text: &'t str,
    /// With ZWNJ as the end of a word.
    parted: Vec<(Range<usize>, String)>,
    /// With ZWNJ as nothing, where that is different.
    joined: Vec<(Range<usize>, String)>,
}

impl<'t> Text<'t> {
    /// Cuts a text into words.
    pub fn new(text: &'t str) -> Self {
        let joined = if text.contains(ZWNJ) { tokens(text, false) } else { Vec::new() };
        Self { text, parted: tokens(text, true), joined }
    }

    pub fn words(&self) -> impl Iterator<Item = &str> {
        self.parted.iter().map(|(_, word)| word.as_str())
    }

    /// Its words, folded, each with its place.
    pub(crate) fn placed_words(&self) -> &[(Range<usize>, String)] {
        &self.parted
    }

    /// The same, when nothing else of it is needed.
    pub(crate) fn into_placed_words(self) -> Vec<(Range<usize>, String)> {
        self.parted
    }

    /// The first place where these folded words stand one after the other, as they are.
    pub fn run(&self, words: &[String]) -> Option<&'t str> {
        let same = |token: &(Range<usize>, String), word: &String| token.1 == *word;
        [&self.parted, &self.joined].into_iter().find_map(|tokens| {
            let at = tokens
                .windows(words.len().max(1))
                .position(|window| window.iter().zip(words).all(|(token, word)| same(token, word)))?;
            (!words.is_empty()).then(|| &self.text[tokens[at].0.start..tokens[at + words.len() - 1].0.end])
        })
    }
}

/// Words and phrases to look for.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct WordList {
    phrases: Vec<Vec<Wanted>>,
    /// The phrases by the first letter of their first word: most words of a text begin none of them.
    by_letter: BTreeMap<char, Vec<usize>>,
    endings: BTreeSet<String>,
}

/// A word of a phrase.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Wanted {
    folded: String,
    open: bool,
}

impl WordList {
    /// A list of phrases between `|`; `endings` likewise.
    pub fn new<'a>(lists: impl IntoIterator<Item = &'a str>, endings: &str) -> Self {
        let mut phrases = Vec::new();
        for phrase in lists.into_iter().flat_map(|list| list.split('|')) {
            let words: Vec<Wanted> = phrase
                .split_inclusive(|c: char| c.is_whitespace() || c == '*')
                .flat_map(|piece| {
                    let open = piece.ends_with('*');
                    let mut words: Vec<Wanted> =
                        tokens(piece, true).into_iter().map(|(_, folded)| Wanted { folded, open: false }).collect();
                    if let Some(last) = words.last_mut() {
                        last.open = open;
                    }
                    words
                })
                .collect();
            if !words.is_empty() {
                phrases.push(words);
            }
        }
        let endings = endings.split('|').flat_map(|ending| tokens(ending, true)).map(|(_, folded)| folded).collect();
        let mut by_letter: BTreeMap<char, Vec<usize>> = BTreeMap::new();
        for (n, phrase) in phrases.iter().enumerate() {
            if let Some(letter) = phrase[0].folded.chars().next() {
                by_letter.entry(letter).or_default().push(n);
            }
        }
        Self { phrases, by_letter, endings }
    }

    /// Whether there is nothing to look for.
    pub fn is_empty(&self) -> bool {
        self.phrases.is_empty()
    }

    /// The first of its phrases that stands in a text, as it stands there.
    pub(crate) fn first_in<'t>(&self, text: &Text<'t>) -> Option<&'t str> {
        self.all_in(text).into_iter().next()
    }

    /// All of its phrases that stand in a text, as they stand there, in the text's order.
    pub(crate) fn all_in<'t>(&self, text: &Text<'t>) -> Vec<&'t str> {
        let mut found: Vec<Range<usize>> = Vec::new();
        for tokens in [&text.parted, &text.joined] {
            for at in 0..tokens.len() {
                let letter = tokens[at].1.chars().next();
                let maybe = letter.and_then(|letter| self.by_letter.get(&letter)).into_iter().flatten();
                let here = maybe.map(|n| &self.phrases[*n]).filter(|phrase| self.stands(phrase, &tokens[at..]));
                if let Some(longest) = here.map(Vec::len).max() {
                    found.push(tokens[at].0.start..tokens[at + longest - 1].0.end);
                }
            }
        }
        found.sort_by_key(|range| (range.start, std::cmp::Reverse(range.end)));
        found.dedup_by(|later, earlier| later.start < earlier.end);
        found.into_iter().map(|range| &text.text[range]).collect()
    }

    fn stands(&self, phrase: &[Wanted], tokens: &[(Range<usize>, String)]) -> bool {
        phrase.len() <= tokens.len() && phrase.iter().zip(tokens).all(|(wanted, (_, token))| self.is(wanted, token))
    }

    fn is(&self, wanted: &Wanted, token: &str) -> bool {
        token
            .strip_prefix(wanted.folded.as_str())
            .is_some_and(|rest| rest.is_empty() || wanted.open || self.endings.contains(rest))
    }
}

/// The words of a text: runs of letters and digits, folded.
fn tokens(text: &str, part_at_zwnj: bool) -> Vec<(Range<usize>, String)> {
    let mut found = Vec::new();
    let mut open: Option<(Range<usize>, String)> = None;
    for (at, c) in text.char_indices() {
        let end = at + c.len_utf8();
        if c == ZWNJ && part_at_zwnj {
            found.extend(open.take());
        } else if is_part_of_words(c) {
            let (range, word) = open.get_or_insert_with(|| (at..end, String::new()));
            range.end = end;
            word.push(c);
        } else if !is_inside_words(c) {
            found.extend(open.take());
        }
    }
    found.extend(open);
    found.iter_mut().for_each(|(_, word)| fold(word));
    found.retain(|(_, word)| !word.is_empty());
    found
}

/// Letters, digits and marks. The category tells of nearly every character whether it is one, and sooner than its name as
/// a letter, which is looked up where the category leaves it open.
fn is_part_of_words(c: char) -> bool {
    use GeneralCategory as Category;
    if c.is_ascii() {
        return c.is_ascii_alphanumeric();
    }
    match CATEGORIES.get(c) {
        Category::UppercaseLetter
        | Category::LowercaseLetter
        | Category::TitlecaseLetter
        | Category::ModifierLetter
        | Category::OtherLetter
        | Category::DecimalNumber
        | Category::LetterNumber
        | Category::OtherNumber
        | Category::NonspacingMark
        | Category::EnclosingMark => true,
        Category::SpacingMark | Category::OtherSymbol => c.is_alphabetic(),
        _ => false,
    }
}

/// What may stand inside a word without being seen: soft hyphens, joiners, the kashida that only stretches a line.
fn is_inside_words(c: char) -> bool {
    c == '\u{640}' || (!c.is_ascii() && !c.is_whitespace() && is_invisible(c))
}

fn is_mark(c: char) -> bool {
    !c.is_ascii() && matches!(CATEGORIES.get(c), GeneralCategory::NonspacingMark | GeneralCategory::EnclosingMark)
}

/// A word without case and accents, with one form for each letter of Arabic script.
fn fold(word: &mut String) {
    if word.is_ascii() {
        word.make_ascii_lowercase();
        return;
    }
    let mut folded = String::with_capacity(word.len());
    for c in DecomposingNormalizer::new_nfkd().normalize(word).chars().filter(|c| !is_mark(*c)) {
        match c {
            'ي' | 'ى' => folded.push('ی'),
            'ك' => folded.push('ک'),
            'ة' | 'ە' => folded.push('ه'),
            '\u{640}' => {}
            _ => match digit(c) {
                // Digits of every script are one digit.
                Some(digit) => folded.push(digit),
                None => folded.extend(c.to_lowercase()),
            },
        }
    }
    *word = folded;
}

/// The ASCII digit that a decimal digit of any script stands for.
pub(crate) fn digit(c: char) -> Option<char> {
    if CATEGORIES.get(c) != GeneralCategory::DecimalNumber {
        return None;
    }
    // Decimal digits stand in runs of ten that begin at a zero (Unicode, 4.6).
    let value = (0..10).find(|back| {
        char::from_u32(c as u32 - back - 1)
            .is_none_or(|before| CATEGORIES.get(before) != GeneralCategory::DecimalNumber)
    });
    char::from_digit(value.unwrap_or(c as u32 % 10), 10)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found<'t>(list: &str, text: &'t str) -> Vec<&'t str> {
        WordList::new([list], "s | es | ها | های | ان").all_in(&Text::new(text))
    }

    #[test]
    fn words_are_whole() {
        assert_eq!(found("thug", "Thugs! A thug, no thuggee."), ["Thugs", "thug"]);
        assert_eq!(found("regime", "regimen, regiment"), [""; 0]);
        assert_eq!(found("blood on your hands", "There is BLOOD on\nyour  hands."), ["BLOOD on\nyour  hands"]);
    }

    #[test]
    fn a_star_is_any_ending() {
        assert_eq!(found("assassin*", "assassins, assassinats"), ["assassins", "assassinats"]);
        assert_eq!(found("tortur* chamber", "tortured chambers"), ["tortured chambers"]);
    }

    #[test]
    fn accents_and_case_do_not_hide_a_word() {
        assert_eq!(found("régime", "Le RÉGIME, le regime, le re\u{301}gime"), ["RÉGIME", "regime", "re\u{301}gime"]);
        assert_eq!(found("régime", "ｒｅｇｉｍｅ re\u{AD}gi\u{200D}me"), ["ｒｅｇｉｍｅ", "re\u{AD}gi\u{200D}me"]);
    }

    #[test]
    fn persian_words_are_found_in_every_spelling() {
        for text in ["آیت‌الله‌العظمی", "آيت الله العظمى", "آیت‌الله العظمی", "آیـت الله العظمی"]
        {
            assert_eq!(found("آیت‌الله‌العظمی", text), [text]);
        }
        assert_eq!(found("قاتل", "قاتل‌ها و قاتلان و قاتل"), ["قاتل‌ها", "قاتلان", "قاتل"]);
        assert_eq!(found("قاتل", "مقاتل قاتلیت"), [""; 0]);
        assert_eq!(found("freedom", "free\u{200C}dom"), ["free\u{200C}dom"]);
    }

    #[test]
    fn digits_of_every_script_are_one() {
        let text = Text::new("۱۳ ١٣ 13");
        assert_eq!(text.words().collect::<Vec<_>>(), ["13", "13", "13"]);
        assert_eq!(text.run(&["13".to_owned(), "13".to_owned()]), Some("۱۳ ١٣"));
    }
}
