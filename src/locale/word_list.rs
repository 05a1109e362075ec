//! Words that rules look for, from `rules.ftl`: found as whole words, whatever their case, their accents, their ending, and
//! the way in which Arabic script joins or parts them; where no spaces part words, found anywhere.
//!
//! A list is a message: `polite-insults = butcher | blood on your hands | murder*`. A star stands for any ending or, before a
//! word, any beginning; without one, those of the messages `word-endings` and `word-beginnings` may stand there. What stands in
//! a phrase behind `!` is never found. Messages whose names go on from the list's (`polite-insults-ours`) belong to it.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, RwLock};

use icu_normalizer::{ComposingNormalizer, DecomposingNormalizer};
use icu_properties::props::{GeneralCategory, Script};
use icu_properties::{CodePointMapData, CodePointMapDataBorrowed};

use crate::lock::{read_locked, write_locked};
use crate::text::is_invisible;
use crate::unspaced::{is_unspaced, weight};

const CATEGORIES: CodePointMapDataBorrowed<'static, GeneralCategory> = CodePointMapData::<GeneralCategory>::new();
const SCRIPTS: CodePointMapDataBorrowed<'static, Script> = CodePointMapData::<Script>::new();

/// ZERO WIDTH NON-JOINER: it parts a Persian word where it is written as one, and is nothing in other scripts.
const ZWNJ: char = '\u{200C}';

/// So many beginnings may stand before a word: Hebrew has four of one letter each (“and that from the prison”).
const BEGINNINGS: usize = 4;

/// Before it no letter is composed of others once the accents are gone.
const FIRST_COMPOSED: char = '\u{900}';

/// A text cut into words, each folded, with its place in the text. Where no spaces part words each letter with its marks is taken for one, so
/// that a word is found inside of what stands around it, and over the end of a line.
#[derive(Debug, Clone)]
pub struct Text<'t> {
    text: &'t str,
    words: Arc<TextWords>,
}

/// The words of a text, without the text: they are kept of what is looked through again and again.
#[derive(Debug)]
pub(crate) struct TextWords {
    /// With ZWNJ as the end of a word.
    parted: Vec<(Range<usize>, String)>,
    /// With ZWNJ as nothing, where that is different.
    joined: Vec<(Range<usize>, String)>,
    /// Where the phrases of lists stand that were looked for in it.
    found: RwLock<Vec<(ListNumber, Ranges)>>,
}

/// Places in a text, in its order.
type Ranges = Box<[Range<usize>]>;

/// Tells a list from every other one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct ListNumber(u64);

impl ListNumber {
    fn next() -> Self {
        static NUMBERS: AtomicU64 = AtomicU64::new(0);
        Self(NUMBERS.fetch_add(1, Ordering::Relaxed))
    }
}

impl TextWords {
    pub(crate) fn of(text: &str) -> Self {
        let joined = if text.contains(ZWNJ) { tokens(text, false) } else { Vec::new() };
        Self { parted: tokens(text, true), joined, found: RwLock::default() }
    }

    /// Hands out where the phrases of a list stand in the text: each list is looked for once.
    fn found<T>(&self, list: &WordList, told: impl FnOnce(&[Range<usize>]) -> T) -> T {
        let known = read_locked(&self.found);
        if let Some((_, ranges)) = known.iter().find(|(number, _)| *number == list.number) {
            return told(ranges);
        }
        drop(known);
        let ranges = list.ranges_in(self);
        let told = told(&ranges);
        write_locked(&self.found).push((list.number, ranges.into()));
        told
    }
}

impl<'t> Text<'t> {
    /// Cuts a text into words.
    pub fn new(text: &'t str) -> Self {
        Self::known(text, Arc::new(TextWords::of(text)))
    }

    /// One whose words are known.
    pub(crate) fn known(text: &'t str, words: Arc<TextWords>) -> Self {
        Self { text, words }
    }

    pub fn words(&self) -> impl Iterator<Item = &str> {
        self.placed_words().iter().map(|(_, word)| word.as_str())
    }

    /// Its words, folded, each with its place.
    pub(crate) fn placed_words(&self) -> &[(Range<usize>, String)] {
        &self.words.parted
    }

    /// The first place where these folded words stand one after the other, as they are.
    pub fn run(&self, words: &[String]) -> Option<&'t str> {
        let same = |token: &(Range<usize>, String), word: &String| token.1 == *word;
        [&self.words.parted, &self.words.joined].into_iter().find_map(|tokens| {
            let at = tokens
                .windows(words.len().max(1))
                .position(|window| window.iter().zip(words).all(|(token, word)| same(token, word)))?;
            (!words.is_empty()).then(|| &self.text[tokens[at].0.start..tokens[at + words.len() - 1].0.end])
        })
    }
}

/// The words of a text, folded, each with its place, where nothing is looked for in it.
pub(crate) fn placed_words(text: &str) -> Vec<(Range<usize>, String)> {
    tokens(text, true)
}

/// As many words in a row as make `length` words, from each word on: a letter that is taken for a word counts less.
pub(crate) fn runs<T: AsRef<str>>(words: &[T], length: usize) -> impl Iterator<Item = &[T]> {
    (0..words.len()).filter_map(move |start| {
        let mut weighs = 0;
        let last = words[start..].iter().position(|word| {
            weighs += weight(word.as_ref());
            weighs >= 4 * length
        })?;
        Some(&words[start..=start + last])
    })
}

/// The last words that make `length` words, or all.
pub(crate) fn last_of(words: &[String], length: usize) -> &[String] {
    let mut weighs = 0;
    let start = words.iter().rposition(|word| {
        weighs += weight(word);
        weighs >= 4 * length
    });
    &words[start.unwrap_or_default()..]
}

/// What may stand before and behind the words of a language: lists between `|`.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash, serde::Serialize)]
pub struct Affixes {
    pub beginnings: String,
    pub endings: String,
}

/// Words and phrases to look for.
#[derive(Debug)]
pub struct WordList {
    number: ListNumber,
    phrases: Vec<Phrase>,
    /// The phrases by the first letter of their first word: most words of a text begin none of them.
    by_letter: BTreeMap<char, Vec<usize>>,
    /// Those that any letters may stand before.
    fronted: Vec<usize>,
    beginnings: Vec<String>,
    endings: BTreeSet<String>,
}

/// Words that stand one after the other.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Phrase {
    words: Vec<Wanted>,
    /// What stands in it is never found.
    is_exception: bool,
}

/// A word of a phrase.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Wanted {
    folded: String,
    /// Any letters may stand before it.
    before: bool,
    /// Any may stand behind it.
    behind: bool,
}

impl WordList {
    /// A list of phrases between `|`.
    pub fn new<'a>(lists: impl IntoIterator<Item = &'a str>, affixes: &Affixes) -> Self {
        let mut phrases = Vec::new();
        for phrase in lists.into_iter().flat_map(|list| list.split('|')) {
            let phrase = phrase.trim();
            let (is_exception, phrase) = phrase.strip_prefix('!').map_or((false, phrase), |phrase| (true, phrase));
            let words: Vec<Wanted> = tokens(phrase, true)
                .into_iter()
                .map(|(range, folded)| Wanted {
                    before: phrase[..range.start].ends_with('*'),
                    behind: phrase[range.end..].starts_with('*'),
                    folded,
                })
                .collect();
            if !words.is_empty() {
                phrases.push(Phrase { words, is_exception });
            }
        }
        let folded = |list: &str| list.split('|').flat_map(|it| tokens(it, true)).map(|(_, folded)| folded).collect();
        let mut by_letter: BTreeMap<char, Vec<usize>> = BTreeMap::new();
        let mut fronted = Vec::new();
        for (n, phrase) in phrases.iter().enumerate() {
            if phrase.words[0].before {
                fronted.push(n);
            } else if let Some(letter) = phrase.words[0].folded.chars().next() {
                by_letter.entry(letter).or_default().push(n);
            }
        }
        let endings: Vec<String> = folded(&affixes.endings);
        let beginnings = folded(&affixes.beginnings);
        let endings = endings.into_iter().collect();
        Self { number: ListNumber::next(), phrases, by_letter, fronted, beginnings, endings }
    }

    /// Whether there is nothing to look for.
    pub fn is_empty(&self) -> bool {
        self.phrases.iter().all(|phrase| phrase.is_exception)
    }

    /// The first of its phrases that stands in a text, as it stands there.
    pub(crate) fn first_in<'t>(&self, text: &Text<'t>) -> Option<&'t str> {
        text.words.found(self, |ranges| ranges.first().map(|range| &text.text[range.clone()]))
    }

    /// All of its phrases that stand in a text, as they stand there, in the text's order.
    pub(crate) fn all_in<'t>(&self, text: &Text<'t>) -> Vec<&'t str> {
        text.words.found(self, |ranges| ranges.iter().map(|range| &text.text[range.clone()]).collect())
    }

    fn ranges_in(&self, words: &TextWords) -> Vec<Range<usize>> {
        let mut found: Vec<Range<usize>> = Vec::new();
        let mut excepted: Vec<Range<usize>> = Vec::new();
        for tokens in [&words.parted, &words.joined] {
            for at in 0..tokens.len() {
                let mut longest = [0, 0];
                self.each_maybe(&tokens[at].1, &mut |phrase| {
                    let longest = &mut longest[usize::from(phrase.is_exception)];
                    if phrase.words.len() > *longest && self.stands(&phrase.words, &tokens[at..]) {
                        *longest = phrase.words.len();
                    }
                });
                for (length, ranges) in longest.into_iter().zip([&mut found, &mut excepted]) {
                    if length > 0 {
                        ranges.push(tokens[at].0.start..tokens[at + length - 1].0.end);
                    }
                }
            }
        }
        let is_excepted =
            |range: &Range<usize>| excepted.iter().any(|it| it.start <= range.start && range.end <= it.end);
        found.retain(|range| !is_excepted(range));
        found.sort_by_key(|range| (range.start, std::cmp::Reverse(range.end)));
        found.dedup_by(|later, earlier| later.start < earlier.end);
        found
    }

    /// Hands out the phrases whose first word a word may be.
    fn each_maybe(&self, token: &str, phrase: &mut impl FnMut(&Phrase)) {
        self.fronted.iter().for_each(|n| phrase(&self.phrases[*n]));
        self.starts(token, &mut |start| {
            let letter = token[start..].chars().next();
            let maybe = letter.and_then(|letter| self.by_letter.get(&letter)).into_iter().flatten();
            maybe.for_each(|n| phrase(&self.phrases[*n]));
            false
        });
    }

    fn stands(&self, phrase: &[Wanted], tokens: &[(Range<usize>, String)]) -> bool {
        phrase.len() <= tokens.len() && phrase.iter().zip(tokens).all(|(wanted, (_, token))| self.is(wanted, token))
    }

    fn is(&self, wanted: &Wanted, token: &str) -> bool {
        let begins = |start: usize| {
            token[start..]
                .strip_prefix(wanted.folded.as_str())
                .is_some_and(|rest| rest.is_empty() || wanted.behind || self.endings.contains(rest))
        };
        if wanted.before {
            return token.match_indices(wanted.folded.as_str()).any(|(start, _)| begins(start));
        }
        self.starts(token, &mut |start| begins(start))
    }

    /// Where the word in a word may start: at its first letter, and behind beginnings; until one will do.
    fn starts(&self, token: &str, will_do: &mut impl FnMut(usize) -> bool) -> bool {
        if will_do(0) {
            return true;
        }
        if self.beginnings.is_empty() {
            return false;
        }
        let mut open = vec![0];
        let mut known = open.clone();
        for _ in 0..BEGINNINGS {
            let mut next = Vec::new();
            for start in open {
                for beginning in &self.beginnings {
                    let at = start + beginning.len();
                    if token[start..].starts_with(beginning.as_str()) && at < token.len() && !known.contains(&at) {
                        if will_do(at) {
                            return true;
                        }
                        known.push(at);
                        next.push(at);
                    }
                }
            }
            open = next;
        }
        false
    }
}

/// The words of a text, folded: runs of letters and digits, and each letter for itself where no spaces part words.
fn tokens(text: &str, part_at_zwnj: bool) -> Vec<(Range<usize>, String)> {
    let mut found = Vec::new();
    let mut open: Option<(Range<usize>, String)> = None;
    let mut is_letter = false;
    for (at, c) in text.char_indices() {
        let end = at + c.len_utf8();
        if c == ZWNJ && part_at_zwnj {
            found.extend(open.take());
        } else if is_part_of_words(c) {
            let unspaced = is_unspaced(c);
            if (is_letter || unspaced) && !is_any_mark(c) {
                found.extend(open.take());
            }
            let (range, word) = open.get_or_insert_with(|| {
                is_letter = unspaced;
                (at..end, String::new())
            });
            range.end = end;
            word.push(c);
        } else if !is_inside_words(c) {
            found.extend(open.take());
        }
        if open.is_none() {
            is_letter = false;
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
    if is_plain_arabic(c) {
        return true;
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

/// A mark that stands on the letter before it, or beside it.
fn is_any_mark(c: char) -> bool {
    use GeneralCategory as Category;
    // Those of narrow kana are letters to Unicode.
    let of_kana = matches!(c, 'ﾞ' | 'ﾟ');
    let is_mark =
        |c| matches!(CATEGORIES.get(c), Category::NonspacingMark | Category::EnclosingMark | Category::SpacingMark);
    of_kana || (!c.is_ascii() && !is_plain_arabic(c) && is_mark(c))
}

/// A letter of Arabic script that is made of no others: nearly all of a Persian text, of which nothing needs to be looked up.
fn is_plain_arabic(c: char) -> bool {
    matches!(c, '\u{627}'..='\u{63A}' | '\u{641}'..='\u{64A}' | 'پ' | 'چ' | 'ژ' | 'ک' | 'گ' | 'ی')
}

/// One form for each letter of Arabic script.
fn one_form(c: char) -> char {
    match c {
        'ي' | 'ى' => 'ی',
        'ك' => 'ک',
        'ة' | 'ە' => 'ه',
        c => c,
    }
}

/// A mark without which a word is the same: an accent, a vowel sign of Arabic or Hebrew. In other scripts such marks are the vowels
/// themselves, and in kana they make another consonant.
fn is_accent(c: char) -> bool {
    use GeneralCategory as Category;
    if c.is_ascii() || !matches!(CATEGORIES.get(c), Category::NonspacingMark | Category::EnclosingMark) {
        return false;
    }
    match c {
        '\u{3099}' | '\u{309A}' => false,
        _ => matches!(
            SCRIPTS.get(c),
            Script::Inherited
                | Script::Common
                | Script::Latin
                | Script::Greek
                | Script::Cyrillic
                | Script::Arabic
                | Script::Hebrew
                | Script::Syriac
        ),
    }
}

/// A word without case and accents, with one form for each letter of Arabic script.
fn fold(word: &mut String) {
    if word.is_ascii() {
        word.make_ascii_lowercase();
        return;
    }
    if word.chars().all(is_plain_arabic) {
        *word = word.chars().map(one_form).collect();
        return;
    }
    let mut folded = String::with_capacity(word.len());
    for c in DecomposingNormalizer::new_nfkd().normalize(word).chars().filter(|c| !is_accent(*c)) {
        match digit(c) {
            _ if c == '\u{640}' => {}
            // Digits of every script are one digit.
            Some(digit) => folded.push(digit),
            // What has two small letters for one capital, or a capital of two letters.
            None if matches!(c, 'ß' | 'ẞ') => folded.push_str("ss"),
            None if c == 'ı' => folded.push('i'),
            None if c == 'ς' => folded.push('σ'),
            None => folded.extend(one_form(c).to_lowercase()),
        }
    }
    // What is written as one letter is one, so that no word begins or ends inside of a syllable of Korean.
    if folded.chars().any(|c| c >= FIRST_COMPOSED) {
        folded = ComposingNormalizer::new_nfc().normalize(&folded).into_owned();
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
        let endings = "s | es | ها | های | ان".to_owned();
        WordList::new([list], &Affixes { endings, ..Affixes::default() }).all_in(&Text::new(text))
    }

    /// With the letters that may stand before a word.
    fn found_behind<'t>(beginnings: &str, list: &str, text: &'t str) -> Vec<&'t str> {
        let affixes = Affixes { beginnings: beginnings.to_owned(), ..Affixes::default() };
        WordList::new([list], &affixes).all_in(&Text::new(text))
    }

    #[test]
    fn what_is_not_looked_up_of_arabic_letters_is_what_would_be_found() {
        for c in ('\u{600}'..='\u{6FF}').filter(|c| is_plain_arabic(*c)) {
            // Beside a letter that is looked up.
            let (mut alone, mut beside) = (c.to_string(), format!("é{c}"));
            fold(&mut alone);
            fold(&mut beside);
            assert_eq!(format!("e{alone}"), beside, "{c}");
            assert_eq!(CATEGORIES.get(c), GeneralCategory::OtherLetter, "{c}");
        }
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

    #[test]
    fn words_are_found_whatever_their_case_in_any_language() {
        for (list, text) in [("scheiße", "SCHEISSE"), ("hırsız", "HIRSIZ"), ("istanbul", "İSTANBUL"), ("λαός", "ΛΑΟΣ")]
        {
            assert_eq!(found(list, text), [text]);
            assert_eq!(found(text, list), [list]);
        }
    }

    #[test]
    fn where_no_spaces_part_words_they_are_found_inside() {
        for (list, text, expected) in [
            ("刑務所", "あなたが刑務所にいても、忘れません。", "刑務所"),
            ("监狱", "愿你早日离开监狱回家", "监狱"),
            ("監獄 | 人權 團體", "人權團體不忘你", "人權團體"),
            ("アムネスティ", "国際アムネスティ・インターナショナル", "アムネスティ"),
            ("คุก", "เธออยู่ในคุกมานาน", "คุก"),
            ("ពន្ធនាគារ", "គាត់នៅក្នុងពន្ធនាគារយូរហើយ", "ពន្ធនាគារ"),
            ("ຄຸກ", "ລາວຢູ່ໃນຄຸກດົນແລ້ວ", "ຄຸກ"),
            ("ထောင်", "သူသည်ထောင်ထဲမှာရှိသည်", "ထောင်"),
            ("Evin", "Evinにいる", "Evin"),
            // As a page breaks it, and as it is typed.
            ("刑務所", "あなたが刑務\n所にいても", "刑務\n所"),
            ("カード", "ｶｰﾄﾞを", "ｶｰﾄﾞ"),
        ] {
            assert_eq!(found(list, text), [expected]);
            assert_eq!(found(list, expected), [expected]);
        }
        // Another vowel, tone or consonant is another word, and half a letter is none.
        assert_eq!(found("คุก", "คูก คุ่ก คุก่"), [""; 0]);
        assert_eq!(found("はか", "ばか はが"), [""; 0]);
        assert_eq!(found("감옥", "감옥 감오"), ["감옥"]);
        assert_eq!(found("가*", "강가 가다"), ["가다"]);
        assert_eq!(found("जेल", "जेल जल जाल"), ["जेल"]);
    }

    #[test]
    fn a_word_may_have_letters_before_it() {
        let arabic = "و | ف | ب | ك | ل | ال";
        for text in ["سجن", "السجن", "بالسجن", "والسجن", "للسجن", "وللسجن", "فبالسِّجن"]
        {
            assert_eq!(found_behind(arabic, "سجن", text), [text]);
        }
        assert_eq!(found_behind(arabic, "سجن", "مسجون سجنب"), [""; 0]);
        let hebrew = "ה | ב | ו | כ | ל | מ | ש";
        for text in ["כלא", "בכלא", "הכלא", "ובכלא", "ושמהכלא", "בַּכֶּלֶא"] {
            assert_eq!(found_behind(hebrew, "כלא", text), [text]);
        }
        assert_eq!(found_behind(hebrew, "זכויות אדם", "על זכויות האדם"), ["זכויות האדם"]);
        assert_eq!(found_behind("", "*gefängnis*", "Das Untersuchungsgefängnisse."), ["Untersuchungsgefängnisse"]);
        assert_eq!(found_behind("", "*gefängnis", "Gefängnisse"), [""; 0]);
    }

    #[test]
    fn what_stands_in_an_exception_is_not_found() {
        assert_eq!(found("คุก | !คุกเข่า", "เขาคุกเข่า"), [""; 0]);
        assert_eq!(found("trial | !trial version", "a trial version, a trial"), ["trial"]);
        assert!(WordList::new(["!trial"], &Affixes::default()).is_empty());
    }

    #[test]
    fn a_run_is_as_long_as_its_words() {
        let words = |text| Text::new(text).words().map(str::to_owned).collect::<Vec<_>>();
        assert_eq!(runs(&words("a b c d e"), 4).map(<[String]>::len).collect::<Vec<_>>(), [4, 4]);
        assert_eq!(runs(&words("立即释放他并撤销"), 4).map(<[String]>::len).collect::<Vec<_>>(), [8]);
        assert_eq!(last_of(&words("Ayatollah Ali Khamenei"), 2).len(), 2);
        assert_eq!(last_of(&words("阿里哈梅内伊"), 2).len(), 4);
    }

    proptest::proptest! {
        /// A word is found wherever it stands in a script without spaces, and told as it stands.
        #[test]
        fn a_word_is_found_inside(before in "[ぁ-んァ-ヶ一-鿿]{0,12}", after in "[ぁ-んァ-ヶ一-鿿]{0,12}") {
            let text = format!("{before}刑務所{after}");
            proptest::prop_assert!(found("刑務所", &text).contains(&"刑務所"), "{}", text);
        }

        /// Where spaces part words, nothing is found but a word that begins at a border, whatever is in the list.
        #[test]
        fn nothing_is_found_inside_of_a_word(text in "[a-zé ابس]{0,20}", word in "[a-zابس]{1,4}") {
            for found in found(&word, &text) {
                let at = found.as_ptr() as usize - text.as_ptr() as usize;
                proptest::prop_assert!(!text[..at].ends_with(char::is_alphanumeric));
            }
        }

        /// No text and no list stop the search, and what is found stands in the text.
        #[test]
        fn anything_may_be_looked_for(list in "\\PC{0,20}", beginnings in "\\PC{0,6}", text in "\\PC{0,40}") {
            for found in found_behind(&beginnings, &list, &text) {
                proptest::prop_assert!(text.contains(found));
            }
        }
    }
}
