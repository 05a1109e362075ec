//! How alike the letters of different writers are: the share of sentences that two of them have in common, on average over all pairs
//! of letters in one case and language. Counted by hashes, sentence by sentence, not pair by pair.

use std::collections::{BTreeSet, HashMap};

/// No more different sentences are remembered: a few megabytes, however long the roster is. What comes after is counted as if nobody
/// else said it.
const MOST: usize = 1 << 17;

/// The letters of one case in one language, and what they say.
#[derive(Debug, Default)]
struct Group {
    letters: u64,
    /// The sentences of all of them together.
    sentences: u64,
}

/// Counts sentences.
#[derive(Debug, Default)]
pub struct Alike {
    groups: HashMap<u64, Group>,
    /// How many letters of a group have a sentence.
    said: HashMap<(u64, u64), u64>,
}

impl Alike {
    /// Adds the letter of a writer, in a group.
    pub fn add(&mut self, group: u64, sentences: &BTreeSet<u64>) {
        let counted = self.groups.entry(group).or_default();
        counted.letters += 1;
        counted.sentences += sentences.len() as u64;
        for sentence in sentences {
            if self.said.len() < MOST || self.said.contains_key(&(group, *sentence)) {
                *self.said.entry((group, *sentence)).or_default() += 1;
            }
        }
    }

    /// The share of sentences that two letters have in common, of a hundred; none where there are no two.
    pub fn percent(&self) -> Option<u64> {
        let pairs = |count: u64| (count * count.saturating_sub(1) / 2) as f64;
        let common: f64 = self.said.values().map(|count| pairs(*count)).sum();
        // Of a pair, the sentences of one letter: as many as letters of the group have on average.
        let all: f64 = self
            .groups
            .values()
            .filter(|group| group.letters > 1)
            .map(|group| pairs(group.letters) * group.sentences as f64 / group.letters as f64)
            .sum();
        (all > 0.0).then(|| (100.0 * common / all).round() as u64)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn percent(letters: &[(u64, &[u64])]) -> Option<u64> {
        let mut alike = Alike::default();
        letters.iter().for_each(|(group, sentences)| alike.add(*group, &sentences.iter().copied().collect()));
        alike.percent()
    }

    #[test]
    fn two_letters_share_what_both_say() {
        assert_eq!(percent(&[(0, &[1, 2, 3, 4]), (0, &[1, 2, 5, 6])]), Some(50));
        assert_eq!(percent(&[(0, &[1, 2]), (0, &[1, 2]), (0, &[1, 2])]), Some(100));
        assert_eq!(percent(&[(0, &[1, 2]), (0, &[1, 2]), (0, &[3, 4])]), Some(33), "one pair of three");
        assert_eq!(percent(&[(0, &[1]), (1, &[1])]), None, "letters in two languages are no pair");
        assert_eq!(percent(&[]), None);
    }
}
