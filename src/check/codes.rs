//! Every code that a finding may bear.

use super::locale::LOCALE_RULES;
use super::rule::{OWN_ADDRESS, RULES, Rule};

/// Every code that a finding may bear: `appeal explain` knows them all.
pub fn codes() -> impl Iterator<Item = Rule> {
    RULES.iter().copied().chain([OWN_ADDRESS]).chain(LOCALE_RULES.iter().map(|known| known.rule))
}
