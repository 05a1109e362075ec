//! `appeal check`: all content, or rosters: everything that is wrong, before anything is written.

use std::collections::HashMap;
use std::path::Path;
use std::sync::Arc;

use super::batch::tell_about;
use super::findings::{Finding, Report};
use super::{Session, settle};
use crate::action;
use crate::batch;
use crate::catalog::Catalog;
use crate::check;
use crate::cli::CheckArgs;
use crate::diagnostic::{Diagnostic, Failure};
use crate::document::{Format, Pages};
use crate::finish::Finish;
use crate::letter::Composer;
use crate::locale::{self, Words};
use crate::msg;
use crate::roster::{self, Reading};
use crate::writer::Writer;

/// Checks what the paths name: a roster, a workspace; without a path all content.
///
/// # Errors
/// A path names nothing that can be checked; or there are errors, which were told.
pub fn run(session: &mut Session<'_>, args: &CheckArgs) -> Result<(), Failure> {
    let options = settle::reading(&args.reading)?;
    let mut report = Report::new(args.json);
    if args.paths.is_empty() {
        let catalog = session.catalog;
        content(session, catalog, &mut report)?;
    }
    for path in &args.paths {
        if path.is_dir() {
            let catalog = Catalog::with_workspace(path).map_err(Failure::usage)?;
            content(session, &catalog, &mut report)?;
        } else if path.exists() {
            check_roster(session, path, &options, &mut report)?;
        } else {
            let file = path.display().to_string();
            return Err(Failure::usage(
                Diagnostic::error(msg!("error-check-path", file = file)).hint(msg!("hint-check-path")),
            ));
        }
    }
    report.end(session)
}

fn check_roster(
    session: &mut Session<'_>,
    path: &Path,
    options: &roster::Options,
    report: &mut Report,
) -> Result<(), Failure> {
    let mut roster = match roster::open(session.catalog, path, options) {
        Ok(roster) => roster,
        Err(told) => {
            for diagnostic in told {
                report.add(session, &Finding::Content(diagnostic))?;
            }
            return Ok(());
        }
    };
    tell_about(session, &roster);
    let mut reading = Reading::new(session.catalog, path);
    let mut seen = HashMap::new();
    let mut rows = 0_usize;
    for row in &mut roster.rows {
        let row = match row {
            Ok(row) => row,
            Err(diagnostic) => {
                report.add(session, &Finding::Content(diagnostic))?;
                break;
            }
        };
        rows += 1;
        let bad = match reading.person(&roster.columns, &row) {
            Ok(person) => batch::duplicate(&mut seen, &row, &person, &roster.columns).into_iter().collect(),
            Err(bad) => bad,
        };
        for cell in bad {
            report.add(session, &Finding::Cell { file: roster.name.clone(), cell })?;
        }
    }
    session.tell(&msg!("check-rows", file = &roster.name, rows = rows));
    Ok(())
}

/// Every action in every language that it may be written in, with its neutral letters; the words; the page templates.
fn content(session: &mut Session<'_>, catalog: &Catalog, report: &mut Report) -> Result<(), Failure> {
    let mut found: Vec<Diagnostic> = Vec::new();
    let mut keep = |diagnostics: Vec<Diagnostic>| {
        for diagnostic in diagnostics {
            if !found.contains(&diagnostic) {
                found.push(diagnostic);
            }
        }
    };
    let languages = locale::available(catalog);
    for tag in &languages {
        let files: Vec<String> =
            catalog.list(&format!("locales/{tag}")).into_iter().filter(|name| name.ends_with(".ftl")).collect();
        for file in &files {
            keep(Words::load(catalog, tag, &[file]).err().unwrap_or_default());
        }
    }
    let pages = Pages::new(catalog);
    keep(pages.check().err().unwrap_or_default());
    let pages_sound = pages.check().is_ok();
    let mut actions = 0_usize;
    for (_, loaded) in action::load_all(catalog) {
        actions += 1;
        let action = match loaded {
            Ok(action) => Arc::new(action),
            Err(failure) => {
                keep(failure.diagnostics);
                continue;
            }
        };
        for kind in &action.kinds {
            for tag in action.written_in(&languages) {
                match Composer::new(catalog, &action, kind, tag) {
                    Err(errors) => keep(errors),
                    Ok(composer) if pages_sound => keep(neutral_letters(session, &composer, &pages)),
                    Ok(_) => {}
                }
            }
        }
    }
    for diagnostic in found {
        report.add(session, &Finding::Content(diagnostic))?;
    }
    session.tell(&msg!("check-content", actions = actions, languages = languages));
    Ok(())
}

/// What the rules say of letters from anybody: from a country without a mission, and from each with one.
fn neutral_letters(session: &Session<'_>, composer: &Composer, pages: &Pages<'_>) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    let recipients = composer.action.recipients_of(&composer.kind);
    let elsewhere = composer.action.elsewhere(&composer.kind);
    let missions = recipients.iter().filter_map(|recipient| recipient.writers_in.first().map(String::as_str));
    let finish = Finish { pages, today: session.today, one_message: false, attachments: &[] };
    let formats: Vec<Format> =
        [Format::Txt, Format::Html, Format::Md].into_iter().filter(|format| format.suits(composer.kind.form)).collect();
    for country in elsewhere.into_iter().chain(missions) {
        let applying = composer.recipients_for(country);
        for writer in composer.neutral(country) {
            let writer = Writer { note: Some("A.".to_owned()), ..writer };
            for recipient in &applying {
                match finish.letter(composer, recipient, &applying, &writer, &formats) {
                    Ok(finished) => found.extend(finished.findings),
                    Err(error) => found.push(error),
                }
            }
        }
    }
    // What a writer should do is not worth knowing here.
    let of_writers = [check::PERSONAL, check::SIGNED].map(|rule| rule.code);
    found.retain(|finding| finding.is_error() || !finding.code.is_some_and(|code| of_writers.contains(&code)));
    found
}
