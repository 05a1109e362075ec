//! The words of a language in Latin script, for envelopes of letters in another.

use crate::locale::{Bundle, StateNames};

/// The words of offices, and what states are called.
#[derive(Debug)]
pub(super) struct Latin {
    pub(super) words: Bundle,
    pub(super) states: StateNames,
}
