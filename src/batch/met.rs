//! Whom a run has met among the rows of a roster.

use std::collections::{HashMap, HashSet};

use super::select::stable_hash;

/// In which row each writer was met first, by hashes of their identities alone: a million need two dozen megabytes.
#[derive(Debug, Default)]
pub struct FirstRows(HashMap<HalvedHash, u32>);

/// With its halves apart an entry takes 12 bytes, and not 16.
type HalvedHash = [u32; 2];

impl FirstRows {
    /// The row in which a writer was met first: this one, where they were not met before.
    pub(super) fn first(&mut self, identity: &str, row: u32) -> u32 {
        *self.0.entry(halved(identity)).or_insert(row)
    }

    fn has(&self, identity: &str) -> bool {
        self.0.contains_key(&halved(identity))
    }
}

fn halved(identity: &str) -> HalvedHash {
    let hash = stable_hash(identity);
    [(hash >> 32) as u32, hash as u32]
}

/// The writers whom a run has met.
#[derive(Debug, Default)]
pub struct Met {
    /// The rows in which they were met.
    pub(super) rows: FirstRows,
    /// What some of them were known by before: their documents are known by something else from now on.
    pub(super) before: HashSet<String>,
    /// Rows that could not be read: whose they are is not known.
    pub unread: usize,
}

impl Met {
    /// Whether a writer was met, by what an outbox knows them by.
    pub fn knows(&self, identity: &str) -> bool {
        self.rows.has(identity) || self.before.contains(identity)
    }
}
