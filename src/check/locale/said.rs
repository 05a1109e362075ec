//! What a text says that its translation has to say, too.

use std::collections::BTreeSet;

/// What a text says, as it is held against its source.
#[derive(Debug)]
pub(super) struct Said {
    /// The numbers, in digits of ASCII.
    pub(super) numbers: BTreeSet<String>,
    /// How often it says no.
    pub(super) negations: usize,
    /// How often it says who says so.
    pub(super) attributions: usize,
    /// Its sentences; one of all it says where it makes a choice.
    pub(super) sentences: Vec<Sentence>,
}

/// What one sentence says.
#[derive(Debug, Default)]
pub(super) struct Sentence {
    /// How long it is, in letters.
    pub(super) length: usize,
    pub(super) negates: bool,
    pub(super) attributes: bool,
    /// It tells what only one side reports.
    pub(super) claims: bool,
    /// It says who reports that.
    pub(super) reports: bool,
}
