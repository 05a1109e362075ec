//! What letters say in a language beside what they say in the one that it is translated from, message by message.

use super::characters;
use super::file::{Entry, File, Role, Value};
use super::files::Files;
use crate::locale::is_grammar;

/// A text and its source.
pub(super) struct Pair<'p, 's> {
    pub(super) file: &'p File<'s>,
    pub(super) entry: &'p Entry<'s>,
    /// Its name as it stands in the file: of the message, or of the attribute.
    pub(super) name: &'s str,
    pub(super) value: &'p Value<'s>,
    pub(super) source: &'p Value<'p>,
}

impl Pair<'_, '_> {
    /// Whether it is the message's own text, not one of its attributes.
    pub(super) fn is_value(&self) -> bool {
        self.name == self.entry.id
    }
}

/// The texts of the files of one name that have a source; lists, settings and grammar are no translations.
pub(super) fn pairs<'p, 's>(name: &str, own: &'p Files<'s>, reference: &'p Files<'_>) -> Vec<Pair<'p, 's>> {
    let mut all = Vec::new();
    for file in own.named(name).filter(|file| is_said(file)) {
        let said = |entry: &&Entry<'_>| !entry.is_term() && !characters::is_setting(entry) && !file.is_torn(entry);
        for entry in file.entries.iter().filter(said) {
            // Where a workspace put it is looked up for few, because that takes long.
            let there = reference.get(file.name, entry.key);
            let Some((_, theirs)) = there.or_else(|| reference.get(own.home(file.name, entry.key), entry.key)) else {
                continue;
            };
            for (attribute, value) in entry.values().filter(|(name, _)| !is_grammar(entry.key, *name)) {
                if let Some(source) = theirs.get(attribute) {
                    all.push(Pair { file, entry, name: attribute.unwrap_or(entry.id), value, source });
                }
            }
        }
    }
    all
}

/// Whether letters or cards say what stands in a file.
pub(super) fn is_said(file: &File<'_>) -> bool {
    matches!(file.role, Role::Shared | Role::Case(_) | Role::Card) && !file.is_list()
}
