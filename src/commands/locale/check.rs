//! `appeal locale check`: what is wrong in the files of languages.

use std::cell::OnceCell;

use serde_json::json;

use super::letters::{self, Letters};
use super::to_do::ToDo;
use crate::catalog::{Catalog, near_or_all};
use crate::check::locale::{Focus, check_needed};
use crate::check::{self, Subject};
use crate::cli::LocaleCheckArgs;
use crate::commands::findings::{Finding, Report};
use crate::commands::session::Session;
use crate::commands::settle;
use crate::diagnostic::{Diagnostic, Failure, Severity};
use crate::letter;
use crate::locale;
use crate::message::{Message, known_names};
use crate::msg;

/// Checks the files of some languages, or of all.
///
/// # Errors
/// A language, a case, a file or a code is not there; or there are errors, which were told; or with `--exit-code` anything was.
pub fn run(session: &mut Session<'_>, args: &LocaleCheckArgs) -> Result<(), Failure> {
    let available = locale::available(session.catalog);
    if let Some(unknown) = args.langs.iter().find(|tag| !available.contains(tag)) {
        let message = msg!("error-language-unknown", language = unknown);
        return Err(Failure::usage(Diagnostic::error(message).hint(known_names(available))));
    }
    let languages: Vec<String> = if args.langs.is_empty() {
        available.into_iter().filter(|tag| !locale::is_pseudo(tag)).collect()
    } else {
        with_parents(session.catalog, &args.langs)
    };
    for code in args.allow.iter().chain(&args.deny) {
        if check::rule(Subject::Languages, code).is_none() {
            return Err(Failure::usage(settle::unknown_rule(code, check::rules(Subject::Languages))));
        }
    }
    if let Some(case) = &args.case {
        letter::load(session.catalog, case)?;
    }
    let names = files_named(session, &languages, &args.file)?;
    let focus = Focus { needed: args.needed, case: args.case.as_deref(), tells_needed: false };
    let mut report = Report::new(args.json);
    let mut told = 0;
    // Few ask for the letters: a thousand cases take a while.
    let cases = OnceCell::new();
    for (tag, checked) in languages.iter().zip(check_needed(session.catalog, &languages, focus)) {
        let mut to_do = ToDo::default();
        for mut finding in checked.findings {
            let has = |codes: &[String]| codes.iter().any(|code| finding.code == Some(code.as_str()));
            if has(&args.allow) || !is_in(&finding, tag, &names) {
                continue;
            }
            if has(&args.deny) {
                finding.severity = Severity::Error;
            }
            told += 1;
            // Who asks for one file wants to see each message; who looks at a whole language, what there is to do.
            let is_to_do = names.is_empty() && to_do.takes(&finding);
            if is_to_do && !args.json {
                report.count(&Finding::Content(finding));
            } else {
                report.add(session, &Finding::Content(finding))?;
            }
        }
        let lines = to_do.told();
        if names.is_empty() && (args.needed || args.case.is_some() || !lines.is_empty()) {
            let cases = cases.get_or_init(|| letters::cases(session.catalog).0);
            let meant = cases.iter().filter(|case| args.case.as_ref().is_none_or(|wanted| case.id == *wanted));
            let letters = Letters::of(session.catalog, meant, tag);
            match args.json {
                true => report.with("letters", letters_as_json(tag, &letters)),
                false => write_letters(session, tag, lines, &letters)?,
            }
        }
    }
    session.tell(&msg!("locale-check-done", languages = languages));
    report.end(session)?;
    if args.exit_code && told > 0 { Err(Failure::errors()) } else { Ok(()) }
}

/// Whether a finding is in one of these files of a language; without any, it is.
fn is_in(finding: &Diagnostic, tag: &str, names: &[String]) -> bool {
    let file = finding.place.as_ref().map(|place| place.source.name.replace('\\', "/"));
    names.is_empty()
        || file.is_some_and(|file| names.iter().any(|name| file.ends_with(&format!("locales/{tag}/{name}"))))
}

/// Writes what there is to do in a language, and which of its letters can be written.
fn write_letters(session: &mut Session<'_>, tag: &str, to_do: Vec<Message>, letters: &Letters) -> Result<(), Failure> {
    let count = msg!("locale-letters", tag = tag, can = letters.can, all = letters.all);
    for message in to_do.into_iter().chain([count]).chain(letters.blocked.iter().map(letters::Blocked::told)) {
        let line = session.ui.say(&message);
        writeln!(session.out, "{line}")?;
    }
    Ok(())
}

/// The files that are meant, by their names in the folder of a language: `letter.ftl`, or a path that ends so.
fn files_named(session: &Session<'_>, languages: &[String], wanted: &[String]) -> Result<Vec<String>, Failure> {
    if wanted.is_empty() {
        return Ok(Vec::new());
    }
    let known: Vec<String> = locale::completeness::files(session.catalog).into_iter().map(|(file, _)| file).collect();
    let mut names = Vec::new();
    for wanted in wanted {
        let path = wanted.replace('\\', "/");
        let of_language = languages.iter().find_map(|tag| path.split_once(&format!("locales/{tag}/")));
        let name = of_language.map_or(path.as_str(), |(_, name)| name);
        let own = |tag: &String| session.catalog.has(&format!("locales/{tag}/{name}"));
        if !known.iter().any(|file| file == name) && !languages.iter().any(own) {
            let near = near_or_all(name, known.iter().map(String::as_str));
            return Err(Failure::usage(
                Diagnostic::error(msg!("locale-check-no-file", file = wanted)).hint(known_names(near)),
            ));
        }
        names.push(name.to_owned());
    }
    Ok(names)
}

fn letters_as_json(tag: &str, letters: &Letters) -> serde_json::Value {
    let blocked: Vec<_> = letters
        .blocked
        .iter()
        .map(|it| json!({ "action": it.action, "kind": it.kind, "missing": it.missing, "wrong": it.wrong }))
        .collect();
    json!({ "language": tag, "can": letters.can, "all": letters.all, "blocked": blocked })
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
