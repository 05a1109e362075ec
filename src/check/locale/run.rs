//! Checks languages of the content.

use std::collections::HashMap;

use super::allow;
use super::file::Role;
use super::files::Files;
use super::folder::Folder;
use super::found::Found;
use super::known::Program;
use super::language::Language;
use super::needed::Needed;
use super::reference::Reference;
use crate::catalog::{Catalog, Layer};
use crate::check::registry::{
    EMPTY_VALUE, MISSING_ATTRIBUTE, MISSING_FILE, MISSING_IN_REFERENCE, MISSING_MESSAGE, SYNTAX,
};
use crate::check::rule::Rule;
use crate::diagnostic::{Diagnostic, Place};
use crate::letter;
use crate::locale::source_changes::Sources;
use crate::locale::{REFERENCE, overlaid};
use crate::parallel;

/// The rules whose findings say that a message is not there, or cannot be read.
pub(crate) const GAPS: [Rule; 6] =
    [MISSING_FILE, MISSING_MESSAGE, MISSING_ATTRIBUTE, MISSING_IN_REFERENCE, SYNTAX, EMPTY_VALUE];

/// Checks languages of the content; in the order of their files and lines.
pub fn check(catalog: &Catalog, languages: &[String]) -> Vec<Diagnostic> {
    check_each(catalog, languages).into_iter().flatten().collect()
}

/// The same, of each language by itself.
pub(crate) fn check_each(catalog: &Catalog, languages: &[String]) -> Vec<Vec<Diagnostic>> {
    let checked = check_needed(catalog, languages, Focus::default());
    checked.into_iter().map(|checked| checked.findings).collect()
}

/// What is looked at of a language.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Focus<'f> {
    /// Only what letters need.
    pub needed: bool,
    /// Only what the letters of one case need.
    pub case: Option<&'f str>,
    /// What letters need is told beside the findings: it takes a while to know of many cases.
    pub tells_needed: bool,
}

/// A language that was looked through.
#[derive(Debug)]
pub(crate) struct Checked {
    pub findings: Vec<Diagnostic>,
    /// What letters need of it, where that was asked for.
    pub needed: Needed,
}

/// Checks languages of the content, or what letters need of them; each by itself.
pub(crate) fn check_needed(catalog: &Catalog, languages: &[String], focus: Focus<'_>) -> Vec<Checked> {
    let mut reference = Folder::read(catalog, REFERENCE);
    // What the program itself says is in the program: a workspace can word it otherwise, not say something else.
    let built_in = Folder::read(&Catalog::built_in(), REFERENCE);
    for ((name, layer), source) in built_in.files {
        if matches!(Role::of(&name), Role::Program | Role::Roster) {
            reference.files.remove(&(name.clone(), Layer::Workspace));
            reference.files.insert((name, layer), source);
        }
    }
    let cases = letter::load_all(catalog);
    let mut first_in = HashMap::new();
    for action in cases.iter().filter_map(|(_, loaded)| loaded.as_ref().ok()) {
        // A case that has no words in the reference language is held against those that it has.
        if let Some(tag) = action.reference().filter(|tag| *tag != REFERENCE) {
            let name = format!("actions/{}.ftl", action.id);
            if let Ok(Some(source)) = overlaid(catalog, tag, &name) {
                reference.files.insert((name.clone(), Layer::Workspace), source);
            }
            first_in.insert(name, tag.to_owned());
        }
    }
    let reader = Reference::new(&reference).beside(Sources::of(catalog), first_in);
    let program = Program::of(catalog, &cases, |case, id| reader.has(case, id));
    let check = |tag: &String| {
        let is_narrow = focus.needed || focus.case.is_some();
        let needed = match is_narrow || focus.tells_needed {
            true => Needed::of(&reader, &program, tag, focus.case),
            false => Needed::default(),
        };
        let only = Some(&needed).filter(|_| is_narrow);
        let findings = findings(&reader, &Folder::read(catalog, tag), &program, only);
        Checked { findings, needed }
    };
    parallel::map(languages, check)
}

fn sort_key(diagnostic: &Diagnostic) -> (&str, usize, Option<&str>) {
    let place = diagnostic.place.as_ref();
    (place.map_or("", |it| it.source.name.as_str()), place.map_or(0, |it| it.span.start), diagnostic.code)
}

/// Everything that is wrong in a language.
pub fn check_language(reference: &Reference<'_>, folder: &Folder, program: &Program) -> Vec<Diagnostic> {
    findings(reference, folder, program, None)
}

/// What is wrong in a language, or in what letters need of it.
fn findings(reference: &Reference<'_>, folder: &Folder, program: &Program, only: Option<&Needed>) -> Vec<Diagnostic> {
    let mut found = Found::default();
    for diagnostic in &folder.unreadable {
        found.keep(diagnostic.clone());
    }
    let files = Files::parse(folder);
    Language::new(reference, folder, &files, program).check(&mut found);
    let mut diagnostics = Vec::new();
    for file in files.values() {
        // Of a file that a workspace's lies over, what is left may need nothing that its comments allow.
        allow::apply(file, files.is_covered(file), &mut found);
    }
    // What is inherited is told of the language that it stands in.
    let inherited: Vec<_> =
        folder.files.iter().filter(|((_, layer), _)| *layer == Layer::Inherited).map(|(_, source)| source).collect();
    let is_inherited =
        |place: &Place| inherited.iter().any(|source| std::ptr::eq(source.as_ref(), place.source.as_ref()));
    found.diagnostics.retain(|it| !it.place.as_ref().is_some_and(is_inherited));
    diagnostics.append(&mut found.diagnostics);
    if let Some(needed) = only {
        diagnostics.retain(|finding| needed.concerns(&files, finding));
    }
    diagnostics.sort_by(|a, b| sort_key(a).cmp(&sort_key(b)));
    diagnostics
}
