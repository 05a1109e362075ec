//! The words of a language as its texts use them: without case, and with one form for each letter of Arabic script.

use std::collections::HashMap;
use std::hash::{BuildHasherDefault, Hasher};
use std::ops::Range;

use crate::text::is_letter;

/// A word: its hash stands for it, because words are only counted and compared.
pub(super) type Word = u64;

/// How often each word was met.
#[derive(Debug, Default)]
pub(super) struct Vocabulary {
    counts: HashMap<Word, u32, BuildHasherDefault<AsItIs>>,
}

/// Words are hashed already.
#[derive(Debug, Default)]
struct AsItIs(u64);

impl Hasher for AsItIs {
    fn finish(&self) -> u64 {
        self.0
    }

    fn write(&mut self, bytes: &[u8]) {
        for byte in bytes {
            self.0 = (self.0 ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3);
        }
    }

    fn write_u64(&mut self, word: u64) {
        // The bits that a table looks at first are those that a product mixes least.
        self.0 = word ^ (word >> 32);
    }
}

impl Vocabulary {
    /// Adds the words of a line; each counts as often as it stands there.
    pub(super) fn add_line(&mut self, line: &str) {
        for (_, word) in words(line) {
            *self.counts.entry(word).or_default() += 1;
        }
    }

    /// Adds the words of one message, each once.
    pub(super) fn add_message<'t>(&mut self, texts: impl Iterator<Item = &'t str>) {
        let mut all: Vec<Word> = texts.flat_map(words).map(|(_, word)| word).collect();
        all.sort_unstable();
        all.dedup();
        for word in all {
            *self.counts.entry(word).or_default() += 1;
        }
    }

    /// How often a word was met.
    pub(super) fn count(&self, word: Word) -> u32 {
        self.counts.get(&word).copied().unwrap_or(0)
    }
}

/// The words of a text: runs of letters and their marks, each with its place.
pub(super) fn words(text: &str) -> Vec<(Range<usize>, Word)> {
    let mut found = Vec::new();
    let mut open: Option<(usize, Word)> = None;
    for (at, c) in text.char_indices() {
        // ZWNJ parts a Persian word and is no end of it.
        let is_inside = c == '\u{200C}' || c == '\u{AD}' || c == '\u{640}';
        if is_letter(c) {
            let (_, word) = open.get_or_insert((at, 0xcbf2_9ce4_8422_2325));
            if c.is_ascii() {
                *word = mixed(*word, c.to_ascii_lowercase());
            } else {
                match c {
                    'ي' | 'ى' => *word = mixed(*word, 'ی'),
                    'ك' => *word = mixed(*word, 'ک'),
                    // Vowel signs are written or not.
                    '\u{64B}'..='\u{652}' => {}
                    _ => c.to_lowercase().for_each(|c| *word = mixed(*word, c)),
                }
            }
        } else if !is_inside && let Some((start, word)) = open.take() {
            found.push((start..at, word));
        }
    }
    if let Some((start, word)) = open {
        found.push((start..text.len(), word));
    }
    found
}

fn mixed(word: Word, c: char) -> Word {
    (word ^ u64::from(c as u32)).wrapping_mul(0x0100_0000_01b3)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_the_same_whatever_their_case() {
        let same = |one: &str, two: &str| words(one)[0].1 == words(two)[0].1;
        assert!(same("Über", "ÜBER") && same("على", "علی") && same("شكرًا", "شکرا"));
        assert!(!same("on", "no"));
        assert_eq!(
            words("He has, only 3; one.").into_iter().map(|(at, _)| at).collect::<Vec<_>>(),
            [0..2, 3..6, 8..12, 16..19]
        );
    }

    #[test]
    fn words_are_counted_by_message() {
        let mut vocabulary = Vocabulary::default();
        vocabulary.add_message(["a b a", "b"].into_iter());
        vocabulary.add_message(["B"].into_iter());
        let count = |word: &str| vocabulary.count(words(word)[0].1);
        assert_eq!([count("a"), count("b"), count("c")], [1, 2, 0]);
    }
}
