//! What becomes of the rows of a roster.

use std::collections::BTreeSet;

use crate::diagnostic::Diagnostic;
use crate::outbox::Change;
use crate::roster::{BadCell, Person, Row};

/// What became of a row.
#[derive(Debug)]
pub struct Done {
    /// The row as it stands in the roster.
    pub row: Row,
    /// What was made of it, or all that is wrong.
    pub result: Result<Made, Vec<BadCell>>,
}

/// E-mail drafts.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Drafts {
    pub all: usize,
    /// Those that name nobody as their recipient.
    pub to_nobody: usize,
}

/// What became of the message to a supporter.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Messages {
    /// None was asked for.
    #[default]
    Unasked,
    /// It is there, or made.
    Made,
    /// No e-mail address of theirs is known.
    NoAddress,
    /// They sign with initials and place.
    ByPlace,
}

/// What was made of a row.
#[derive(Debug)]
pub struct Made {
    pub person: Person,
    /// What is to be done with each document that is new or different.
    pub changes: Vec<Change>,
    /// How many documents are there already, as they should be.
    pub unchanged: usize,
    /// What the rules found, without what refuses a letter.
    pub findings: Vec<Diagnostic>,
    /// What keeps letters from being made in some of the formats, where others were.
    pub unmade: Vec<Diagnostic>,
    /// How many e-mail drafts there are among the documents, and how many of them to offices without an address.
    pub drafts: Drafts,
    /// What became of the message to the writer.
    pub messages: Messages,
    /// The language of the first letter, or of what is said of it.
    pub language: Option<String>,
    /// What tells each letter from those of other writers ([`Similar`](super::Similar)).
    pub fingerprints: Vec<u64>,
    /// The sentences of one letter of each case, with what tells those that it can be held against.
    pub sentences: Vec<(u64, BTreeSet<u64>)>,
}
