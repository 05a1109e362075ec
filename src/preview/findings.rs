//! What the rules found: in the letters, and in the files of their languages.

use std::path::Path;

use super::content::Content;
use super::finding;
use super::made::Made;
use super::query::Query;
use super::state::PreviewState;
use super::view::{Files, View};
use crate::action::Recipient;
use crate::check;
use crate::diagnostic::Diagnostic;
use crate::letter::Composer;

/// Whether a rule is about what the writer gives.
fn is_writers(code: &str) -> bool {
    [check::PERSONAL.code, check::SIGNED.code, check::DANGER.code].contains(&code)
}

/// Leads to a line of the case where a rule names none: who writes a case goes there to mend it. What the writer has to
/// mend is in no file.
pub(super) fn lead(finding: &mut Diagnostic, composer: &Composer, recipient: &Recipient) {
    if finding.code.is_some_and(is_writers) {
        // How to mend it names flags, which this page does not have: it has the fields.
        finding.hint = None;
        return;
    }
    if finding.place.is_some() || finding.code.is_none() {
        return;
    }
    let about_recipient = finding.message.args.iter().any(|(name, _)| *name == "recipient");
    let about_action = finding.message.args.iter().any(|(name, _)| *name == "action");
    finding.place = Some(match (about_recipient && check::STALE.found(finding), about_action) {
        (true, _) => recipient.id.place.clone(),
        (_, true) => composer.action.place.clone(),
        _ => composer.kind.name.place.clone(),
    });
}

/// An error of every column is told once, above them all.
pub(super) fn shared_errors(made: &mut [Made], errors: &mut Vec<Diagnostic>) {
    let Some((first, others)) = made.split_first() else { return };
    if others.is_empty() {
        return;
    }
    let in_all = first.errors.iter().filter(|error| others.iter().all(|made| made.errors.contains(error)));
    let shared: Vec<Diagnostic> = in_all.cloned().collect();
    for made in made.iter_mut() {
        made.errors.retain(|error| !shared.contains(error));
    }
    errors.extend(shared);
}

/// What the rules found, the gravest first; what several letters share is said once.
pub(super) fn of_letters(view: &mut View, content: &Content, made: &[Made], nobody: bool) {
    let mut found: Vec<(&Diagnostic, Vec<String>)> = Vec::new();
    for made in made {
        for finding in made.shown.iter().flat_map(|shown| &shown.findings) {
            // Nobody has signed yet, and nobody has said anything in their own words.
            if nobody && finding.code.is_some_and(is_writers) {
                continue;
            }
            match found.iter_mut().find(|(known, _)| *known == finding) {
                Some((_, languages)) if languages.contains(&made.language) => {}
                Some((_, languages)) => languages.push(made.language.clone()),
                None => found.push((finding, vec![made.language.clone()])),
            }
        }
    }
    for (_, languages) in &mut found {
        if languages.len() == made.len() {
            languages.clear();
        }
    }
    found.sort_by_key(|(finding, _)| std::cmp::Reverse(finding.severity));
    view.count = finding::count(&content.ui, &found.iter().map(|(finding, _)| *finding).collect::<Vec<_>>());
    view.findings = finding::findings(&content.ui, found);
}

/// What the rules about locale files found in the languages that are shown: in the files that their letters are made of, the
/// words of other cases left out. It is asked for behind the letters, which do not wait for it.
pub(super) fn in_files(state: &PreviewState, query: &Query) -> Files {
    let (content, found) = state.checked(&query.languages);
    let mut found: Vec<&Diagnostic> = found.iter().filter(|it| !is_of_another(it, query.action.as_deref())).collect();
    found.sort_by_key(|finding| std::cmp::Reverse(finding.severity));
    Files {
        count: finding::count(&content.ui, &found),
        findings: finding::findings(&content.ui, found.into_iter().map(|finding| (finding, Vec::new()))),
    }
}

/// Whether it is in a file of another case.
fn is_of_another(finding: &Diagnostic, action: Option<&str>) -> bool {
    let Some(place) = &finding.place else { return false };
    let path = Path::new(&place.source.name);
    let is_case = path.parent().and_then(Path::file_name).is_some_and(|folder| folder == "actions");
    is_case && path.file_stem().and_then(|stem| stem.to_str()) != action
}
