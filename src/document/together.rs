//! Words that a line's end does not part: a number and what it counts, the parts of a date, a title and a name.
//!
//! What belongs together is seen by the form of the words, in no language more than in another.

#[cfg(any(test, feature = "pdf", feature = "docx"))]
use std::borrow::Cow;

use crate::text::{FSI, PDI};

/// A space at which no line ends.
#[cfg(any(test, feature = "pdf", feature = "docx"))]
const NO_BREAK: char = '\u{A0}';

/// The text with no-break spaces where words belong together.
#[cfg(any(test, feature = "pdf", feature = "docx"))]
pub(super) fn joined(text: &str) -> Cow<'_, str> {
    if !text.contains(|c: char| c.is_numeric() || c.is_uppercase()) {
        return Cow::Borrowed(text);
    }
    let words: Vec<&str> = text.split(' ').collect();
    let stays = stays(&words);
    if !stays.contains(&true) {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len() + 8);
    for (n, word) in words.iter().enumerate() {
        if n > 0 {
            out.push(if stays[n - 1] { NO_BREAK } else { ' ' });
        }
        out.push_str(word);
    }
    Cow::Owned(out)
}

/// For each word whether the next one stays on its line.
pub(super) fn stays(words: &[&str]) -> Vec<bool> {
    let bare: Vec<&str> = words.iter().map(|word| word.trim_matches(|c| matches!(c, FSI | PDI))).collect();
    let mut stays: Vec<bool> = bare.windows(2).map(|pair| belong(pair[0], pair[1])).collect();
    stays.push(false);
    // "21 de octubre de 2017": the same small word twice, between a day, a month and a year.
    for (at, date) in bare.windows(5).enumerate() {
        let is_small = !date[1].is_empty() && date[1].chars().count() <= 3 && date[1].chars().all(char::is_lowercase);
        if is_count(date[0]) && is_small && date[3].starts_with(date[1]) && is_year(date[4]) {
            stays[at..at + 4].fill(true);
        }
    }
    // "21. Oktober 2017": a full stop behind the day, which elsewhere ends a sentence.
    for (at, date) in bare.windows(3).enumerate() {
        let is_day = date[0].strip_suffix('.').is_some_and(|day| day.len() <= 2 && is_count(day));
        if is_day && date[1].chars().all(char::is_alphabetic) && is_year(date[2]) {
            stays[at..at + 2].fill(true);
        }
    }
    stays
}

/// Whether two words that follow each other belong together.
fn belong(word: &str, next: &str) -> bool {
    let begins_as_word = next.starts_with(char::is_alphabetic);
    let begins_as_name = next.starts_with(char::is_uppercase);
    // "24 kg", "13 years", "21 October".
    (is_count(word) && begins_as_word)
        // "October 2017", "in 2016".
        || (is_year(next) && !word.is_empty() && word.chars().all(char::is_alphabetic))
        // "Dr X", "Mme X", "J. X".
        || (is_title(word) && begins_as_name)
        // "n° 12", "art. 5", "§ 3".
        || (is_mark(word) && next.starts_with(char::is_numeric))
}

/// A number that counts, or the day of a date.
fn is_count(word: &str) -> bool {
    (1..=3).contains(&word.chars().count()) && word.chars().all(char::is_numeric)
}

fn is_year(word: &str) -> bool {
    let digits = word.trim_end_matches(|c: char| !c.is_alphanumeric());
    digits.chars().count() == 4 && digits.chars().all(char::is_numeric)
}

/// A short word with a capital: a title, or an initial. Titles are cut off and begin with two consonants; a short word that does not may
/// stand before any noun, where a language writes these with capitals: "Die Anhörung".
fn is_title(word: &str) -> bool {
    let is_vowel = |c: char| matches!(c.to_ascii_lowercase(), 'a' | 'e' | 'i' | 'o' | 'u' | 'y' | 'ä' | 'ö' | 'ü');
    let letters = word.strip_suffix('.').unwrap_or(word);
    let most = if letters.len() < word.len() { 4 } else { 3 };
    (1..=most).contains(&letters.chars().count())
        && letters.starts_with(char::is_uppercase)
        && letters.chars().all(char::is_alphabetic)
        && (letters.len() < word.len() || letters.chars().count() == 1 || !letters.chars().take(2).any(is_vowel))
}

/// What stands before a number: a sign, or a short word that is cut off.
fn is_mark(word: &str) -> bool {
    word.chars().count() <= 5 && (matches!(word, "§" | "§§" | "№") || word.ends_with(['°', 'º', '.']))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(text: &str) -> String {
        joined(text).replace(NO_BREAK, "_")
    }

    #[test]
    fn numbers_dates_and_names_stay_together() {
        for (text, expected) in [
            ("on 21 October 2017 he lost 24 kg.", "on 21_October_2017 he lost 24_kg."),
            ("el 21 de octubre de 2017, en", "el 21_de_octubre_de_2017, en"),
            ("le 21 octobre 2017 à la 15 chambre", "le 21_octobre_2017 à la 15_chambre"),
            ("در تاریخ ۷ مرداد ۱۳۹۸ از", "در تاریخ ۷_مرداد_۱۳۹۸ از"),
            ("Opinion n° 92/2017 of Dr Djalali", "Opinion n°_92/2017 of Dr_Djalali"),
            ("am 21. Oktober 2017. Die Anhörung am Tag 24. Sie", "am 21._Oktober_2017. Die Anhörung am Tag 24. Sie"),
            ("Mr Smith, Mme Roy, Sra Paz", "Mr_Smith, Mme_Roy, Sra_Paz"),
            ("article 5, 8 and J. Smith", "article 5, 8_and J._Smith"),
            ("\u{2068}7\u{2069} days", "\u{2068}7\u{2069}_days"),
            ("nothing here", "nothing here"),
        ] {
            assert_eq!(shown(text), expected);
        }
    }
}
