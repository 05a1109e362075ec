//! Whom a run has met among the rows of a roster.

use std::collections::{HashMap, HashSet};

use super::select::stable_hash;

/// The writers whom a run has met.
#[derive(Debug, Default)]
pub struct Met {
    /// The rows in which they were met: hashes of their identities alone, so that a million need no more than a few dozen
    /// megabytes.
    pub(super) rows: HashMap<u64, u32>,
    /// What some of them were known by before: their documents are known by something else from now on.
    pub(super) before: HashSet<String>,
    /// Rows that could not be read: whose they are is not known.
    pub unread: usize,
}

impl Met {
    /// Whether a writer was met, by what an outbox knows them by.
    pub fn knows(&self, identity: &str) -> bool {
        self.rows.contains_key(&stable_hash(identity)) || self.before.contains(identity)
    }
}
