//! Translations whose source says something else now than when they were made.

use fluent_syntax::ast;

use super::file::{Entry, File};
use super::folder::Folder;
use super::found::Found;
use super::reference::Reference;
use crate::check::registry::SOURCE_CHANGED;
use crate::locale::said;
use crate::locale::source_changes::Translation;
use crate::locale::translated_from::{TranslatedFrom, difference, source_line};

/// What can be known of the sources of a file's messages.
pub(super) struct Sourced<'k> {
    record: Option<&'k TranslatedFrom>,
    /// Whether the program itself has the source, which a workspace may say anew.
    is_built_in: bool,
}

impl<'k> Sourced<'k> {
    /// What can be known of a file: asked once, because of most messages nothing is.
    pub(super) fn of(reference: &Reference<'_>, folder: &'k Folder, file: &str) -> Self {
        Self {
            record: folder.records.get(file),
            is_built_in: reference.sources.has_built_in(reference.tag_of(file), file),
        }
    }
}

/// Tells a message of a language whose source has changed since it was translated.
pub(super) fn check(
    reference: &Reference<'_>,
    folder: &Folder,
    sourced: &Sourced<'_>,
    file: &File<'_>,
    entry: &Entry<'_>,
    found: &mut Found,
) {
    let shows_source = || entry.comment.iter().any(|line| source_line(line).is_some());
    if sourced.record.is_none() && !sourced.is_built_in && !shows_source() {
        return;
    }
    let nothing = TranslatedFrom::default();
    let record = sourced.record.unwrap_or(&nothing);
    let own = Translation {
        tag: &folder.tag,
        file: file.name,
        id: entry.key,
        text: &|| text(entry),
        comment: &entry.comment,
        layer: file.layer,
    };
    let Some(change) = reference.sources.change(record, own, reference.tag_of(file.name)) else { return };
    let (old, new) = difference(&change.old, &change.new);
    let args = vec![
        ("name", entry.id.into()),
        ("language", change.language.into()),
        ("old", old.into()),
        ("new", new.into()),
        ("tag", folder.tag.as_str().into()),
    ];
    found.add(file, &SOURCE_CHANGED, file.at(entry.id), args);
}

/// What an entry says, on one line, as [`patterns`](crate::locale::patterns) has it.
fn text(entry: &Entry<'_>) -> String {
    let attributes = entry
        .attributes
        .iter()
        .map(|(name, value)| ast::Attribute { id: ast::Identifier { name: *name }, value: value.pattern.clone() });
    let message = ast::Message {
        id: ast::Identifier { name: entry.id },
        value: entry.value.as_ref().map(|value| value.pattern.clone()),
        attributes: attributes.collect(),
        comment: None,
    };
    said(ast::Entry::Message(message))
}
