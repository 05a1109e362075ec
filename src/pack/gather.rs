//! Finds what a case needs of its workspace: what is read of it to make the case's letters.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::open::{fits, is_of_program};
use super::relations::earlier;
use crate::action::{Action, case_at, case_path, words_path};
use crate::catalog::Catalog;
use crate::diagnostic::{Diagnostic, Failure, Source, once};
use crate::document::Pages;
use crate::letter::{self, Composer};
use crate::locale::{self, REFERENCE, is_pseudo, lineage};
use crate::workspace::LANGUAGES;

/// What a case needs.
#[derive(Debug)]
pub(crate) struct Gathered {
    /// The actions of the workspace that it goes on from, the latest first.
    pub earlier: Vec<String>,
    /// The files, by their paths.
    pub files: BTreeMap<String, String>,
}

/// Gathers the files of a case: its own, and those of the workspace that its letters are made of.
///
/// # Errors
/// There is no such case, or it cannot be made into letters: all that is missing or wrong.
pub(crate) fn gather(catalog: &Catalog, id: &str) -> Result<Gathered, Failure> {
    // What was read before was read for something else.
    let catalog = &catalog.unread();
    let action = Arc::new(letter::load(catalog, id)?);
    let mut earlier = earlier(catalog, id);
    // What is built in is everywhere.
    earlier.retain(|id| is_own(catalog, id));
    compose(catalog, &action)?;
    for id in &earlier {
        letter::load(catalog, id)?;
    }
    let tags = languages(catalog, &action);
    let mut files = Files { catalog, found: BTreeMap::new() };
    for (path, source) in catalog.own_read() {
        let of_language = path.strip_prefix("locales/").and_then(|rest| rest.split('/').next());
        if case_at(&path).is_none() && of_language.is_none_or(|tag| tags.contains(tag)) && !is_of_program(&path) {
            files.found.insert(path, whole(&source));
        }
    }
    files.add_case(id, Catalog::has)?;
    for id in &earlier {
        files.add_case(id, Catalog::is_own)?;
    }
    files.add_languages(&tags)?;
    Ok(Gathered { earlier, files: files.found })
}

/// Reads all that the letters of a case are made of.
fn compose(catalog: &Catalog, action: &Arc<Action>) -> Result<(), Failure> {
    let available = locale::available(catalog);
    let mut wrong: Vec<Diagnostic> = Pages::new(catalog).check().err().unwrap_or_default();
    for kind in &action.kinds {
        for tag in action.written_in(&available) {
            wrong.extend(Composer::new(catalog, action, kind, tag).err().unwrap_or_default());
        }
    }
    if wrong.is_empty() { Ok(()) } else { Err(Failure::failed(once(wrong))) }
}

/// The languages that a case has words in, those that these go on from, and the one that addresses in Latin script are taken from.
fn languages(catalog: &Catalog, action: &Action) -> BTreeSet<String> {
    let all = action.worded.iter().filter(|tag| !is_pseudo(tag));
    all.flat_map(|tag| lineage(catalog, tag)).chain([REFERENCE.to_owned()]).collect()
}

/// Whether the workspace has a file of an action.
fn is_own(catalog: &Catalog, id: &str) -> bool {
    catalog.is_own(&case_path(id)) || catalog.list("locales").iter().any(|tag| catalog.is_own(&words_path(tag, id)))
}

struct Files<'c> {
    catalog: &'c Catalog,
    found: BTreeMap<String, String>,
}

impl Files<'_> {
    /// Adds an action's own files, those that are there.
    fn add_case(&mut self, id: &str, is_there: impl Fn(&Catalog, &str) -> bool) -> Result<(), Diagnostic> {
        let tags = self.catalog.list("locales").into_iter().filter(|tag| !is_pseudo(tag));
        let words = tags.map(|tag| words_path(&tag, id));
        for path in std::iter::once(case_path(id)).chain(words) {
            if is_there(self.catalog, &path) {
                self.add(path)?;
            }
        }
        Ok(())
    }

    /// Adds all words of the languages that the program has none of, and the workspace's list of languages with them.
    fn add_languages(&mut self, tags: &BTreeSet<String>) -> Result<(), Diagnostic> {
        let built_in = Catalog::built_in();
        let own: Vec<&String> = tags.iter().filter(|tag| built_in.list(&format!("locales/{tag}")).is_empty()).collect();
        for tag in &own {
            for name in self.catalog.list(&format!("locales/{tag}")) {
                let path = format!("locales/{tag}/{name}");
                if name.ends_with(".ftl") && !is_of_program(&path) {
                    self.add(path)?;
                }
            }
        }
        if !own.is_empty() && self.catalog.is_own(LANGUAGES) {
            self.add(LANGUAGES.to_owned())?;
        }
        Ok(())
    }

    fn add(&mut self, path: String) -> Result<(), Diagnostic> {
        fits(&path)?;
        if let Some(source) = self.catalog.read(&path)? {
            self.found.insert(path, whole(&source));
        }
        Ok(())
    }
}

/// The text of a file as it stands there.
fn whole(source: &Source) -> String {
    let mark = if source.mark { "\u{FEFF}" } else { "" };
    format!("{mark}{}", source.text)
}
