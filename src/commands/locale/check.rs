//! `appeal locale check`: what is wrong in the files of languages.

use crate::catalog::Catalog;
use crate::check::{self, Subject};
use crate::cli::LocaleCheckArgs;
use crate::commands::findings::{Finding, Report};
use crate::commands::session::Session;
use crate::commands::settle;
use crate::diagnostic::{Diagnostic, Failure, Severity};
use crate::locale;
use crate::message::known_names;
use crate::msg;

/// Checks the files of some languages, or of all.
///
/// # Errors
/// A language is not there; or there are errors, which were told.
pub fn run(session: &mut Session<'_>, args: &LocaleCheckArgs) -> Result<(), Failure> {
    let available = locale::available(session.catalog);
    if let Some(unknown) = args.langs.iter().find(|tag| !available.contains(tag)) {
        let message = msg!("error-language-unknown", language = unknown);
        return Err(Failure::usage(Diagnostic::error(message).hint(known_names(available))));
    }
    let languages = if args.langs.is_empty() {
        available.into_iter().filter(|tag| !locale::is_pseudo(tag)).collect()
    } else {
        with_parents(session.catalog, &args.langs)
    };
    for code in args.allow.iter().chain(&args.deny) {
        if check::rule(Subject::Languages, code).is_none() {
            return Err(Failure::usage(settle::unknown_rule(code, check::rules(Subject::Languages))));
        }
    }
    let mut report = Report::new(args.json);
    for mut diagnostic in check::locale::check(session.catalog, &languages) {
        let has = |codes: &[String]| codes.iter().any(|code| diagnostic.code == Some(code.as_str()));
        if has(&args.allow) {
            continue;
        }
        if has(&args.deny) {
            diagnostic.severity = Severity::Error;
        }
        report.add(session, &Finding::Content(diagnostic))?;
    }
    session.tell(&msg!("locale-check-done", languages = languages));
    report.end(session)
}

/// Languages with those that they go on from: their words are said in a region's letters, too.
fn with_parents(catalog: &Catalog, wanted: &[String]) -> Vec<String> {
    let mut languages: Vec<String> = Vec::new();
    for tag in wanted.iter().flat_map(|tag| locale::lineage(catalog, tag)) {
        if !languages.contains(&tag) {
            languages.push(tag);
        }
    }
    languages
}
