//! What the rules found in the messages of a language, message by message.

use std::collections::HashMap;
use std::sync::Arc;

use serde::{Deserialize, Serialize};

use super::finding::{self, Finding};
use super::state::PreviewState;
use crate::diagnostic::{Diagnostic, Source};
use crate::locale::completeness;
use crate::locale::edit;

/// The languages that are shown, and the one that is translated into.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub(super) struct RemarksQuery {
    pub languages: Vec<String>,
    pub language: String,
}

/// What was found in a message.
#[derive(Debug, Serialize)]
pub(super) struct Remark {
    pub file: String,
    pub id: String,
    pub findings: Vec<Finding>,
}

/// What was found in the messages of a language. It takes as long as the check of the files.
pub(super) fn remarks(state: &PreviewState, asked: &RemarksQuery) -> Vec<Remark> {
    let mut languages = asked.languages.clone();
    if !languages.contains(&asked.language) {
        languages.push(asked.language.clone());
    }
    let (content, found) = state.checked(&languages);
    let Some(tag) = content.languages.iter().find(|tag| **tag == asked.language) else { return Vec::new() };
    let mut names: HashMap<String, String> = HashMap::new();
    for (name, _) in completeness::files(&content.catalog) {
        let path = format!("locales/{tag}/{name}");
        names.insert(content.catalog.shown_path(&path), name.clone());
        names.insert(format!("<built-in>/{path}"), name.clone());
        names.insert(path, name);
    }
    let mut of: Vec<((String, String), Vec<&Diagnostic>)> = Vec::new();
    let mut placed: HashMap<*const Source, Vec<(std::ops::Range<usize>, String)>> = HashMap::new();
    for diagnostic in found.iter() {
        let Some(place) = &diagnostic.place else { continue };
        let Some(name) = names.get(&place.source.name) else { continue };
        let entries = placed.entry(Arc::as_ptr(&place.source)).or_insert_with(|| {
            edit::entries(&place.source.text).into_iter().map(|it| (it.at, it.key.to_owned())).collect()
        });
        let Some((_, key)) = entries.iter().find(|(at, _)| at.contains(&place.span.start)) else { continue };
        let one = (name.clone(), key.clone());
        match of.iter_mut().find(|(known, _)| *known == one) {
            Some((_, all)) => all.push(diagnostic),
            None => of.push((one, vec![diagnostic])),
        }
    }
    of.into_iter()
        .map(|((file, id), all)| Remark {
            file,
            id,
            findings: finding::findings(&content.ui, all.into_iter().map(|it| (it, Vec::new()))),
        })
        .collect()
}
