//! Whether the words of a letter were translated from what their source says now.

use super::registry::SOURCE_CHANGED;
use crate::catalog::Catalog;
use crate::diagnostic::{Diagnostic, Severity};
use crate::letter::Composer;
use crate::locale::REFERENCE;
use crate::locale::source_changes::changed_since;
use crate::msg;

/// Notes that texts of a language were translated from something else than their source says now: the letter goes all the same, and
/// somebody should look.
pub(crate) fn translated_rule(catalog: &Catalog, composer: &Composer) -> Option<Diagnostic> {
    let tag = &composer.words.tag;
    let from = composer.action.reference().unwrap_or(REFERENCE);
    let changed = changed_since(catalog, tag, &composer.action.id, from);
    (!changed.is_empty()).then(|| {
        let told = msg!("rule-source-changed", action = &composer.action.id, language = tag, names = changed);
        SOURCE_CHANGED.weaker(Severity::Note, told).hint(msg!("rule-source-changed-hint", language = tag))
    })
}
