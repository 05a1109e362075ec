//! Letters of different writers that are the same but for the name and place: counted, by hashes alone.

use std::collections::HashMap;

use super::select::stable_hash;
use crate::letter::Selection;
use crate::outbox::Key;
use crate::writer::Writer;

/// No more different letters are remembered: a few megabytes, however long the roster is. What is the same as one of the first
/// that many is counted; where there are more, the count is a lower bound.
const MOST: usize = 1 << 18;

/// What a letter says of itself, besides its writer's name and place, as a hash: to whom, in what language, what it is
/// made of, and the writer's own words without case, spaces, punctuation and the writer's name.
pub fn fingerprint(key: &Key, selection: &Selection, writer: &Writer) -> u64 {
    fingerprint_of(key, &selection.told(), writer)
}

fn fingerprint_of(key: &Key, told: &str, writer: &Writer) -> u64 {
    let own = writer.note.as_deref().unwrap_or_default().to_lowercase().replace(&writer.name.to_lowercase(), "");
    let own: String = own.chars().filter(|c| c.is_alphanumeric()).collect();
    let parts = [&key.action, &key.kind, &key.recipient, &key.language, told, own.as_str()];
    stable_hash(&parts.join("\u{1F}"))
}

/// Counts letters, and those that are the same as another's.
#[derive(Debug, Default)]
pub struct Similar {
    seen: HashMap<u64, bool>,
    pub letters: usize,
    /// Those that are the same as another writer's.
    pub same: usize,
    /// Whether there were more different letters than are remembered.
    pub at_least: bool,
}

impl Similar {
    pub fn add(&mut self, fingerprint: u64) {
        self.letters += 1;
        let full = self.seen.len() >= MOST;
        match self.seen.get_mut(&fingerprint) {
            Some(counted) => {
                // The first of its kind is counted when the second comes.
                self.same += if *counted { 1 } else { 2 };
                *counted = true;
            }
            None if full => self.at_least = true,
            None => drop(self.seen.insert(fingerprint, false)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn key() -> Key {
        Key {
            writer: "id:1".into(),
            action: "a".into(),
            kind: "letter".into(),
            recipient: "r".into(),
            language: "en".into(),
            format: "txt".into(),
        }
    }

    fn writer(name: &str, note: &str) -> Writer {
        let note = (!note.is_empty()).then(|| note.to_owned());
        Writer { name: name.into(), note, ..Writer::neutral("FR") }
    }

    #[test]
    fn letters_that_differ_in_the_name_alone_are_the_same() {
        let mut similar = Similar::default();
        for (name, note) in [
            ("Ana", ""),
            ("Bea", ""),
            ("Cem", "I, Cem, teach."),
            ("Dana", "I, Dana,  teach!"),
            ("Eva", "I teach children."),
            ("Finn", ""),
        ] {
            similar.add(fingerprint_of(&key(), "", &writer(name, note)));
        }
        assert_eq!((similar.letters, similar.same, similar.at_least), (6, 5, false));
    }

    #[test]
    fn what_tells_something_else_is_another_letter() {
        let writer = writer("Ana", "");
        let prints = ["opening facts", "opening-day facts", "opening facts-2"];
        let prints = prints.map(|told| fingerprint_of(&key(), told, &writer));
        assert!(prints[0] != prints[1] && prints[1] != prints[2] && prints[0] != prints[2]);
    }

    #[test]
    fn memory_does_not_grow_with_the_roster() {
        let mut similar = Similar::default();
        for number in 0..=MOST as u64 {
            similar.add(number);
        }
        similar.add(0);
        similar.add(u64::MAX);
        assert_eq!((similar.seen.len(), similar.same, similar.at_least), (MOST, 2, true));
    }
}
