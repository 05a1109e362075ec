//! The files of the languages: every defect, with its place, a stable code and a way to mend it.
//!
//! [`Folder`] is what a language has, [`known::Program`] what the program asks of it, `rules` what is looked for. A file
//! is taken as it is: what cannot be parsed is told, and the rest looked through all the same.

mod against;
mod allow;
mod characters;
mod closes;
mod entries;
mod file;
mod flat;
mod folder;
mod found;
mod graph;
mod known;
mod language;
mod rules;
mod script;
mod select;
mod tree;
mod types;
mod typography;

use std::collections::{BTreeMap, BTreeSet};

use crate::catalog::Catalog;
use crate::diagnostic::Diagnostic;
use crate::letter::CARD_VARIABLES;
use crate::locale::REFERENCE;
use crate::parallel;
use file::{File, Role};
pub use folder::Folder;
use found::Found;
pub use known::{Asks, Case, Given, Program};
use language::Language;
pub use rules::{LOCALE_RULES, LocaleRule, SAME_AS_SOURCE, locale_rule};
pub use types::{Type, Types};

/// Checks languages of the content; in the order of their files and lines.
pub fn check(catalog: &Catalog, languages: &[String]) -> Vec<Diagnostic> {
    check_each(catalog, languages).into_iter().flatten().collect()
}

/// The same, of each language by itself.
pub fn check_each(catalog: &Catalog, languages: &[String]) -> Vec<Vec<Diagnostic>> {
    let mut reference = Folder::read(catalog, REFERENCE);
    // What the program itself says is in the program: a workspace can word it otherwise, not say something else.
    let built_in = Folder::read(&Catalog::built_in(), REFERENCE);
    for (name, source) in
        built_in.files.into_iter().filter(|(name, _)| matches!(Role::of(name), Role::Program | Role::Roster))
    {
        reference.files.insert(name, source);
    }
    let reader = Reader::new(&reference);
    let program = Program::read(catalog, |case, id| reader.has(case, id));
    let check = |tag: &String| reader.check(&Folder::read(catalog, tag), &program);
    parallel::map(languages, check)
}

/// The reference language, ready to compare others with it.
#[derive(Debug)]
pub struct Reader<'r> {
    folder: &'r Folder,
    files: BTreeMap<&'r str, File<'r>>,
    scripts: script::Scripts,
    /// What is asked of the program's own words.
    own: Asks,
    /// What is asked of the words of cards.
    cards: Asks,
}

impl<'r> Reader<'r> {
    /// Parses the reference.
    pub fn new(folder: &'r Folder) -> Self {
        let files = folder.parse();
        let (mut own, mut cards) = (Asks::new(), Asks::new());
        for file in files.values().filter(|file| matches!(file.role, Role::Program | Role::Roster | Role::Card)) {
            for entry in file.entries.iter().filter(|entry| !entry.is_term()) {
                for (attribute, value) in entry.values() {
                    let id = attribute.map_or_else(|| entry.key.to_owned(), |name| format!("{}.{name}", entry.key));
                    let (asks, variables) = match file.role {
                        Role::Card => (&mut cards, CARD_VARIABLES.map(str::to_owned).into()),
                        _ => (&mut own, variables(&value.pattern)),
                    };
                    asks.insert(id, Given { variables: variables.into(), needed: true, ..Given::default() });
                }
            }
        }
        Self { folder, files, scripts: script::Scripts::of(&folder.tag), own, cards }
    }

    /// Whether letters of a case have a message or an attribute in the reference.
    pub fn has(&self, case: &str, id: &str) -> bool {
        self.has_own(case, id) || crate::locale::LETTER_FILES.iter().any(|name| self.has_in(name, id))
    }

    /// Whether the case's own file has it.
    pub fn has_own(&self, case: &str, id: &str) -> bool {
        self.has_in(&format!("actions/{case}.ftl"), id)
    }

    fn has_in(&self, file: &str, id: &str) -> bool {
        let (key, attribute) = id.split_once('.').map_or((id, None), |(key, name)| (key, Some(name)));
        self.files.get(file).and_then(|file| file.get(key)?.get(attribute)).is_some()
    }

    /// Whether a message of a case adds words to a list of `rules.ftl`: `polite-insults-ours` to `polite-insults`.
    fn adds_to_a_list(&self, id: &str) -> bool {
        let lists = self.files.get("rules.ftl");
        lists.is_some_and(|lists| id.match_indices('-').any(|(at, _)| lists.get(&id[..at]).is_some()))
    }

    /// Everything that is wrong in a language.
    pub fn check(&self, folder: &Folder, program: &Program) -> Vec<Diagnostic> {
        let mut found = Found::default();
        for diagnostic in &folder.unreadable {
            found.keep(diagnostic.clone());
        }
        let files = folder.parse();
        Language::new(self, folder, &files, program).check(&mut found);
        let mut diagnostics = Vec::new();
        for file in files.values() {
            allow::apply(file, &mut found);
        }
        diagnostics.append(&mut found.diagnostics);
        diagnostics.sort_by(|a, b| sort_key(a).cmp(&sort_key(b)));
        diagnostics
    }
}

fn sort_key(diagnostic: &Diagnostic) -> (&str, usize, Option<&str>) {
    let place = diagnostic.place.as_ref();
    (place.map_or("", |it| it.source.name.as_str()), place.map_or(0, |it| it.span.start), diagnostic.code)
}

fn variables(pattern: &fluent_syntax::ast::Pattern<&str>) -> BTreeSet<String> {
    let pieces = tree::pieces(pattern).into_iter();
    pieces
        .filter_map(|piece| match piece {
            tree::Piece::Variable(name) | tree::Piece::Selector(name) => Some(name.to_owned()),
            _ => None,
        })
        .collect()
}
