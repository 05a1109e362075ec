//! The reference language, ready to compare others with it.

use super::file::Role;
use super::files::Files;
use super::folder::Folder;
use super::known::{Asks, Given};
use super::meaning::Lists;
use super::script;
use crate::catalog::Layer;
use crate::letter::CARD_VARIABLES;
use crate::locale::source_changes::{Saying, Sources};
use crate::locale::{pattern, patterns};
use std::collections::{BTreeSet, HashMap};
use std::sync::Arc;

/// The reference language, ready to compare others with it.
#[derive(Debug)]
pub struct Reference<'r> {
    pub(super) folder: &'r Folder,
    pub(super) files: Files<'r>,
    pub(super) scripts: script::Scripts,
    pub(super) lists: Lists,
    /// What is asked of the program's own words.
    pub(super) own: Asks,
    /// What is asked of the words of cards.
    pub(super) cards: Asks,
    /// What sources say, this one and others.
    pub(super) sources: Sources<'r>,
    /// Files that were written in another language first, with its tag.
    first_in: HashMap<String, String>,
}

impl<'r> Reference<'r> {
    /// Parses the files of the reference once, for every language that is held against them.
    pub fn new(folder: &'r Folder) -> Self {
        let files = Files::parse(folder);
        let (mut own, mut cards) = (Asks::new(), Asks::new());
        for file in files.values().filter(|file| matches!(file.role, Role::Program | Role::Roster | Role::Card)) {
            for entry in file.entries.iter().filter(|entry| !entry.is_term()) {
                for (attribute, value) in entry.values() {
                    let id = attribute.map_or_else(|| entry.key.to_owned(), |name| format!("{}.{name}", entry.key));
                    let (asks, variables) = match file.role {
                        Role::Card => (&mut cards, CARD_VARIABLES.map(str::to_owned).into()),
                        _ => (&mut own, variables(&value.pattern)),
                    };
                    // A card greets somebody.
                    let positive = Arc::new(["people".to_owned()].into());
                    asks.insert(id, Given { variables: variables.into(), positive, needed: true, ..Given::default() });
                }
            }
        }
        let scripts = script::Scripts::of(&folder.tag);
        let lists = Lists::of(&folder.tag, &files);
        Self { folder, files, scripts, lists, own, cards, sources: in_folder(folder), first_in: HashMap::new() }
    }

    /// The same, beside other content: what sources say is read there, and some files were written in another language first.
    pub(super) fn beside(self, sources: Sources<'r>, first_in: HashMap<String, String>) -> Self {
        Self { sources, first_in, ..self }
    }

    /// The language that a file is translated from, by its tag.
    pub(super) fn tag_of(&self, file: &str) -> &str {
        self.first_in.get(file).unwrap_or(&self.folder.tag)
    }

    /// Whether letters of a case have a message or an attribute in the reference.
    pub fn has(&self, case: &str, id: &str) -> bool {
        self.has_own(case, id) || crate::locale::LETTER_FILES.iter().any(|name| self.has_in(name, id))
    }

    /// Whether the case's own file has it.
    pub(crate) fn has_own(&self, case: &str, id: &str) -> bool {
        self.has_in(&format!("actions/{case}.ftl"), id)
    }

    fn has_in(&self, file: &str, id: &str) -> bool {
        let (key, attribute) = id.split_once('.').map_or((id, None), |(key, name)| (key, Some(name)));
        self.files.get(file, key).and_then(|(_, entry)| entry.get(attribute)).is_some()
    }

    /// Whether a message of a case adds words to a list of `rules.ftl`: `polite-insults-ours` to `polite-insults`.
    pub(super) fn adds_to_a_list(&self, id: &str) -> bool {
        id.match_indices('-').any(|(at, _)| self.files.get("rules.ftl", &id[..at]).is_some())
    }
}

/// What the files of the reference say, where there is no other content.
fn in_folder(folder: &Folder) -> Sources<'_> {
    Sources::read_by(move |saying, tag, file| {
        let wanted = match saying {
            Saying::Now => [Layer::BuiltIn, Layer::Workspace].as_slice(),
            Saying::BuiltIn => &[Layer::BuiltIn],
        };
        let own = wanted.iter().filter(|_| tag == folder.tag);
        let files = own.filter_map(|layer| folder.files.get(&(file.to_owned(), *layer)));
        files.filter_map(|source| patterns(source).ok()).flatten().collect()
    })
}

fn variables(pattern: &fluent_syntax::ast::Pattern<&str>) -> BTreeSet<String> {
    let pieces = pattern::parts(pattern).into_iter();
    pieces
        .filter_map(|piece| match piece {
            pattern::PatternPart::Variable(name) | pattern::PatternPart::Selector(name) => Some(name.to_owned()),
            _ => None,
        })
        .collect()
}
