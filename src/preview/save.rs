//! Writes what a message says into its file: whole, and only where it can be read again; else nothing is written.

use std::sync::Arc;

use serde::Serialize;

use super::content::Content;
use super::finding::{self, Finding};
use super::message::base;
use super::message_query::{NewText, is_key, known_file};
use super::own_file::{OwnFile, refused};
use super::state::PreviewState;
use crate::diagnostic::{Diagnostic, Source};
use crate::locale::completeness;
use crate::locale::edit;
use crate::locale::{lineage, parse};
use crate::msg;

/// No message is longer.
const MOST: usize = 64 << 10;

/// What became of a text.
#[derive(Debug, Default, Serialize)]
pub(super) struct Saved {
    /// Whether it stands in the file now.
    pub saved: bool,
    /// What keeps it from that.
    pub errors: Vec<Finding>,
    /// What somebody else wrote there meanwhile.
    pub meanwhile: Option<Meanwhile>,
}

/// A message that was changed since the page read it.
#[derive(Debug, Serialize)]
pub(super) struct Meanwhile {
    pub text: String,
    pub hash: String,
}

/// Why nothing is written.
enum Refusal {
    Wrong(Vec<Diagnostic>),
    Meanwhile(Meanwhile),
}

impl From<Diagnostic> for Refusal {
    fn from(error: Diagnostic) -> Self {
        Self::Wrong(vec![error])
    }
}

/// Writes a text; one at a time.
pub(super) fn save(state: &PreviewState, new: &NewText) -> Saved {
    let content = state.content();
    let written = state.alone(|| write(&content, new));
    match written {
        Ok(()) => {
            state.wait_for(content.generation + 1);
            Saved { saved: true, ..Saved::default() }
        }
        Err(Refusal::Meanwhile(meanwhile)) => Saved { meanwhile: Some(meanwhile), ..Saved::default() },
        Err(Refusal::Wrong(errors)) => Saved {
            errors: finding::findings(&content.ui, errors.iter().map(|error| (error, Vec::new()))),
            ..Saved::default()
        },
    }
}

fn write(content: &Content, new: &NewText) -> Result<(), Refusal> {
    let catalog = &content.catalog;
    let workspace = catalog.workspace().filter(|_| !catalog.is_pack());
    let workspace = match (refused(catalog), workspace) {
        (None, Some(workspace)) => workspace,
        (Some(message), _) => return Err(Diagnostic::error(message).into()),
        (None, None) => return Err(Diagnostic::error(msg!("preview-edit-built-in")).into()),
    };
    let unknown = || Diagnostic::error(msg!("preview-edit-unknown", message = &new.id));
    let (tag, file) = known_file(content, &new.language, &new.file).ok_or_else(unknown)?;
    let order = order(content, &file);
    let is_known = order.contains(&new.id) || file.starts_with("actions/") || {
        let tags = lineage(catalog, &tag).into_iter();
        tags.flat_map(|tag| content.word_files(&tag, &file)).any(|layer| layer.get(&new.id).is_some())
    };
    if !is_key(&new.id) || !is_known {
        return Err(unknown().into());
    }
    if new.text.len() > MOST {
        return Err(Diagnostic::error(msg!("preview-edit-long", most = MOST >> 10)).into());
    }
    let own = OwnFile::of(workspace, &tag, &file)?;
    let layers = content.word_files(&tag, &file);
    let there = own.source()?.or_else(|| base(catalog, &layers, &file));
    let text = there.as_ref().map_or("", |source| source.text.as_str());
    let now = edit::find(text, &new.id).map(|stand| edit::shown(text, &stand));
    let mut beneath =
        lineage(catalog, &tag).into_iter().flat_map(|tag| content.word_files(&tag, &file).into_iter().rev());
    let now = now.or_else(|| beneath.find_map(|layer| layer.text(&new.id))).unwrap_or_default();
    meanwhile(&own, new, now)?;
    let order: Vec<&str> = order.iter().map(String::as_str).collect();
    let after = match edit::set(text, &new.id, &new.text, &order) {
        Ok((after, at)) => {
            let wrong = wrong(&own, &after, |span| span.start < at.end && span.end >= at.start);
            if wrong.is_empty() { after } else { return Err(Refusal::Wrong(wrong)) }
        }
        Err(broken) => {
            let mut told = wrong(&own, &broken.text, |span| span.start <= broken.at.end && span.end >= broken.at.start);
            if told.is_empty() {
                // What stands before it hides it.
                told = wrong(&own, &broken.text, |_| true);
            }
            if told.is_empty() {
                told = vec![Diagnostic::error(msg!("preview-edit-no-message", message = &new.id))];
            }
            return Err(Refusal::Wrong(told));
        }
    };
    let mark = if there.is_some_and(|source| source.mark) { "\u{FEFF}" } else { "" };
    own.write(workspace, &[mark, &after].concat())?;
    Ok(())
}

/// Tells what somebody else has written; a change of other messages of the file is none of this one. `now` is what the page would
/// show of the message.
fn meanwhile(own: &OwnFile, new: &NewText, now: String) -> Result<(), Refusal> {
    let hash = own.hash();
    let is_laid_out = |text: &str| !has_words(text);
    if hash == new.hash || now.trim() == new.was.trim() || (is_laid_out(&now) && is_laid_out(&new.was)) {
        return Ok(());
    }
    Err(Refusal::Meanwhile(Meanwhile { text: now, hash }))
}

/// Whether a text says something, and is not laid out to be filled in.
fn has_words(text: &str) -> bool {
    let bare = |line: &str| {
        let line = line.trim();
        line.is_empty() || line.starts_with(['.', '{', '[', '*', '}'])
    };
    !text.lines().all(bare)
}

/// What is wrong in a text of a file, at places that are asked for.
fn wrong(own: &OwnFile, text: &str, there: impl Fn(&std::ops::Range<usize>) -> bool) -> Vec<Diagnostic> {
    let told = parse(&Source::new(own.shown(), text)).err().unwrap_or_default();
    told.into_iter().filter(|error| error.place.as_ref().is_some_and(|place| there(&place.span))).collect()
}

/// The keys of a file, in the order of the language that it is translated from.
fn order(content: &Content, file: &str) -> Vec<String> {
    let files = completeness::files(&content.catalog);
    let Some((_, from)) = files.into_iter().find(|(name, _)| name == file) else { return Vec::new() };
    let layers: Vec<Arc<_>> = content.word_files(&from, file);
    let mut keys: Vec<String> = Vec::new();
    for key in layers.iter().flat_map(|layer| &layer.keys) {
        if !keys.contains(key) {
            keys.push(key.clone());
        }
    }
    keys
}
