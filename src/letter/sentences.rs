//! The sentences of a letter by which it is told from others: what a batch counts. Demands, law and addresses are the same in all
//! letters of a case, and do not count.

use std::collections::BTreeSet;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::sync::Arc;

use super::composer::Composer;
use super::plain::normalized;
use super::selection::{LEAD, Selection};
use crate::lock::{read_locked, write_locked};
use crate::sentences::sentences;
use crate::writer::Writer;

impl Composer {
    /// The sentences of a writer's letter, each as a hash: of its paragraphs, of the writer's own words, and of its last lines.
    pub(crate) fn sentences(&self, selection: &Selection, writer: &Writer) -> BTreeSet<u64> {
        let last = selection.worded().iter().map(|(id, _)| *id).filter(|id| *id != LEAD);
        let said = selection.paragraphs().map(String::as_str).chain(last);
        let mut all: BTreeSet<u64> = said.flat_map(|id| self.sentences_of(selection.said(id)).to_vec()).collect();
        all.extend(writer.note_paragraphs().iter().flat_map(|own| hashed(own)));
        all
    }

    /// Those of a message, looked at once. One that cannot be said with the case alone is taken for one sentence.
    fn sentences_of(&self, id: &str) -> Arc<[u64]> {
        if let Some(known) = read_locked(&self.cache.sentences).get(id) {
            return Arc::clone(known);
        }
        let hashes = self.said(id).map_or_else(|_| hashed(id), |said| hashed(&said.words));
        let hashes: Arc<[u64]> = hashes.into();
        write_locked(&self.cache.sentences).insert(id.to_owned(), Arc::clone(&hashes));
        hashes
    }
}

fn hashed(text: &str) -> Vec<u64> {
    let hash = |sentence: &str| {
        let mut hasher = DefaultHasher::new();
        normalized(sentence).hash(&mut hasher);
        hasher.finish()
    };
    sentences(text).filter(|sentence| !sentence.trim().is_empty()).map(hash).collect()
}
