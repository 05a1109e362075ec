//! What a language has: its files, as they are read.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use crate::catalog::{Catalog, Layer};
use crate::check::registry::UNREADABLE_FILE;
use crate::diagnostic::{Diagnostic, Place, Source};
use crate::locale::translated_from::TranslatedFrom;
use crate::locale::{PROGRAM_FOLDER, lineage, overlaid};

/// The files of a language.
#[derive(Debug, Default)]
pub struct Folder {
    /// The tag of its language, which is the folder's name.
    pub tag: String,
    /// Its files by their names in the folder, as far as they can be read; where a workspace's adds to a built-in one, both; beneath
    /// a region's, those of the language that it goes on from.
    pub files: BTreeMap<(String, Layer), Arc<Source>>,
    /// What its messages were translated from, by file.
    pub(crate) records: BTreeMap<String, TranslatedFrom>,
    /// What cannot be read.
    pub unreadable: Vec<Diagnostic>,
    /// The folder as a message shows it.
    pub shown: String,
}

impl Folder {
    /// One without a file yet, of a language by its tag.
    pub fn named(tag: &str) -> Self {
        Self { tag: tag.to_owned(), shown: format!("locales/{tag}"), ..Self::default() }
    }

    /// Reads all files of a language.
    pub fn read(catalog: &Catalog, tag: &str) -> Self {
        let own = format!("locales/{tag}");
        let mut names: Vec<String> = catalog.list(&own).into_iter().collect();
        for folder in ["actions", PROGRAM_FOLDER] {
            names.extend(catalog.list(&format!("{own}/{folder}")).into_iter().map(|name| format!("{folder}/{name}")));
        }
        let mut folder = Self::named(tag);
        let records = TranslatedFrom::there(catalog, tag);
        for name in names.into_iter().filter(|name| name.ends_with(".ftl")) {
            let path = format!("{own}/{name}");
            // Few languages have any: a thousand cases are not looked for one by one.
            let recorded = TranslatedFrom::path(tag, &name);
            let is_recorded = records.contains(&recorded);
            match if is_recorded { TranslatedFrom::read(catalog, tag, &name) } else { Ok(TranslatedFrom::default()) } {
                Ok(record) if record.messages.is_empty() => {}
                Ok(record) => drop(folder.records.insert(name.clone(), record)),
                Err(error) => folder.unreadable(&catalog.shown_path(&recorded), error),
            }
            match catalog.layers(&path) {
                Ok(layers) => {
                    folder.files.extend(layers.into_iter().map(|(layer, read)| ((name.clone(), layer), read)));
                }
                Err(error) => folder.unreadable(&catalog.shown_path(&path), error),
            }
        }
        folder.inherit(catalog);
        folder
    }

    /// Adds what it goes on from. What is wrong there is told where it stands.
    fn inherit(&mut self, catalog: &Catalog) {
        let Some(parent) = lineage(catalog, &self.tag).into_iter().nth(1) else { return };
        let mut names = BTreeSet::new();
        for tag in lineage(catalog, &parent) {
            for folder in ["", "actions/", &format!("{PROGRAM_FOLDER}/")] {
                let path = format!("locales/{tag}/{folder}");
                names
                    .extend(catalog.list(path.trim_end_matches('/')).into_iter().map(|name| format!("{folder}{name}")));
            }
        }
        for name in names.into_iter().filter(|name| name.ends_with(".ftl")) {
            if let Ok(Some(source)) = overlaid(catalog, &parent, &name) {
                self.files.insert((name, Layer::Inherited), source);
            }
        }
    }

    /// Adds what keeps a file from being read; `shown` is its path as a person knows it.
    pub fn unreadable(&mut self, shown: &str, mut error: Diagnostic) {
        error.code = Some(UNREADABLE_FILE.code);
        error.place.get_or_insert_with(|| Place::new(&Source::new(shown, ""), 0..0));
        self.unreadable.push(error);
    }

    /// Whether a file of that name is there, readable or not.
    pub(super) fn has(&self, name: &str) -> bool {
        let path = format!("/{name}");
        [Layer::Inherited, Layer::BuiltIn, Layer::Workspace]
            .into_iter()
            .any(|layer| self.files.contains_key(&(name.to_owned(), layer)))
            || self.unreadable.iter().any(|it| it.place.as_ref().is_some_and(|it| it.source.name.ends_with(&path)))
    }
}
