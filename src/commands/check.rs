//! `appeal check`: all content, or rosters: everything that is wrong, before anything is written.

use std::collections::{BTreeSet, HashSet};
use std::ffi::OsStr;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::Ordering;

use jiff::civil::Date;

use super::columns;
use super::findings::{Finding, Report};
use super::rosters;
use super::session::Session;
use super::settle;
use crate::action::{Action, Recipient, case_at};
use crate::batch;
use crate::catalog::{Catalog, near};
use crate::check;
use crate::cli::CheckArgs;
use crate::diagnostic::{Diagnostic, Failure, Source};
use crate::document::{Format, Pages};
use crate::finish::Finish;
use crate::letter::{self, Composer, Tried, forms};
use crate::locale::{self, Flaw};
use crate::msg;
use crate::pack::{ENDING, open_workspace};
use crate::parallel;
use crate::roster::{BadCell, Reading};
use crate::writer::Writer;

/// Checks what the paths name: an action, a roster, a workspace; without a path all content.
///
/// # Errors
/// A path names nothing that can be checked; or there are errors, which were told.
pub fn run(session: &mut Session<'_>, args: &CheckArgs) -> Result<(), Failure> {
    // What is wrong with the flags is told also where no roster is named.
    settle::reading(&args.reading)?;
    let mut report = Report::new(args.json);
    if args.paths.is_empty() {
        let catalog = session.catalog;
        content(session, catalog, None, &mut report)?;
    }
    for path in &args.paths {
        match named(session.catalog, path)? {
            Named::Workspace => {
                let catalog = open_workspace(path)?;
                content(session, &catalog, None, &mut report)?;
            }
            Named::Action(id) => {
                let catalog = session.catalog;
                content(session, catalog, Some(&id), &mut report)?;
            }
            Named::ActionOf(root, id) => {
                let catalog = Catalog::with_workspace(&root).map_err(Failure::usage)?;
                content(session, &catalog, Some(&id), &mut report)?;
            }
            Named::Roster => check_roster(session, path, args, &mut report)?,
        }
    }
    report.end(session)
}

/// What a path names.
enum Named {
    Workspace,
    /// An action by its id.
    Action(String),
    /// An action by one of its files, in the workspace where that stands.
    ActionOf(PathBuf, String),
    Roster,
}

fn named(catalog: &Catalog, path: &Path) -> Result<Named, Failure> {
    let is_pack = path.is_file() && path.to_str().is_some_and(|path| path.ends_with(ENDING));
    if path.is_dir() || is_pack {
        return Ok(Named::Workspace);
    }
    let shown = path.display().to_string();
    if rosters::is_input(path) {
        return Ok(Named::Roster);
    }
    if path.exists() {
        let is_case = path.extension().is_some_and(|ending| ending == "toml" || ending == "ftl");
        return match case_of(path).or_else(|| case_of(&path.canonicalize().ok()?)) {
            Some((root, id)) => Ok(Named::ActionOf(root, id)),
            None if is_case => Err(Failure::usage(
                Diagnostic::error(msg!("error-check-file", file = shown)).hint(msg!("hint-check-file")),
            )),
            None => Ok(Named::Roster),
        };
    }
    let actions = catalog.stems("actions", ".toml");
    if actions.contains(&shown) {
        return Ok(Named::Action(shown));
    }
    let nearest = near(&shown, actions.iter().map(String::as_str));
    let hint = if nearest.is_empty() { msg!("hint-check-path") } else { msg!("hint-near-actions", actions = nearest) };
    Err(Failure::usage(Diagnostic::error(msg!("error-check-path", file = shown)).hint(hint)))
}

/// The workspace and the id of the action whose file this is: `actions/ID.toml`, `locales/LANG/actions/ID.ftl`.
fn case_of(path: &Path) -> Option<(PathBuf, String)> {
    [2, 4].into_iter().find_map(|depth| {
        let root = path.ancestors().nth(depth)?;
        let names: Option<Vec<&str>> = path.strip_prefix(root).ok()?.iter().map(OsStr::to_str).collect();
        let id = case_at(&names?.join("/"))?.to_owned();
        let root = if root.as_os_str().is_empty() { Path::new(".") } else { root };
        Some((root.to_owned(), id))
    })
}

/// So many bad cells of a roster are told: nobody reads more, and a small spreadsheet can have millions.
const MOST_TOLD: usize = 10_000;

fn check_roster(session: &mut Session<'_>, path: &Path, args: &CheckArgs, report: &mut Report) -> Result<(), Failure> {
    let mut opened = match rosters::open(session, &args.reading, path, !args.json)? {
        Ok(opened) => opened,
        Err(told) => {
            for diagnostic in told {
                report.add(session, &Finding::Content(diagnostic))?;
            }
            return Ok(());
        }
    };
    let roster = &mut opened.roster;
    columns::tell_as_table(session, roster);
    let mut reading = Reading::new(session.catalog, path);
    let mut seen = batch::FirstRows::default();
    let (mut rows, mut told) = (0_usize, 0_usize);
    for row in &mut roster.rows {
        let row = match row {
            Ok(row) => row,
            Err(diagnostic) => {
                report.add(session, &Finding::Content(diagnostic))?;
                break;
            }
        };
        rows += 1;
        let unknown = match reading.left_out(&roster.columns, &row) {
            Ok(Some(reason)) => {
                roster.left_out.add(reason);
                continue;
            }
            Ok(None) => Vec::new(),
            Err(unknown) => unknown,
        };
        let bad = match reading.person(&roster.columns, &row) {
            Ok(person) => batch::duplicate(&mut seen, &row, &person, &roster.columns).into_iter().collect(),
            Err(bad) => bad,
        };
        let bad: Vec<BadCell> = unknown.into_iter().chain(bad).collect();
        told += bad.len();
        for cell in bad {
            report.add(session, &Finding::Cell { file: roster.name.clone(), cell })?;
        }
        if told >= MOST_TOLD {
            let message = msg!("error-roster-told-many", file = &roster.name, limit = MOST_TOLD, row = row.number);
            let many = Diagnostic::error(message).hint(msg!("hint-roster-told-many"));
            report.add(session, &Finding::Content(many))?;
            report.read(session, roster);
            return Ok(());
        }
    }
    report.read(session, roster);
    let hidden = roster.sheets.as_ref().map_or(0, |sheets| sheets.hidden_rows.load(Ordering::Relaxed));
    columns::tell_left_out(session, &roster.name, roster.left_out, hidden);
    session.tell(&msg!("check-rows", file = &roster.name, rows = rows));
    Ok(())
}

/// Tells what is wrong in all content, or in one action.
fn content(
    session: &mut Session<'_>,
    catalog: &Catalog,
    only: Option<&str>,
    report: &mut Report,
) -> Result<(), Failure> {
    let Looked { found, actions, languages } = look(catalog, session.today, only);
    for diagnostic in found {
        report.add(session, &Finding::Content(diagnostic))?;
    }
    session.tell(&match only {
        Some(id) => msg!("check-case", action = id, languages = languages),
        None => msg!("check-content", actions = actions, languages = languages),
    });
    Ok(())
}

/// What was looked through.
pub(super) struct Looked {
    /// Everything that is wrong in it.
    pub found: Vec<Diagnostic>,
    /// How many actions, and in which languages.
    actions: usize,
    languages: Vec<String>,
}

/// The words; every action in every language that it may be written in, with its neutral letters; the page templates. Of one
/// action alone, what its own files say, and its letters.
pub(super) fn look(catalog: &Catalog, today: Date, only: Option<&str>) -> Looked {
    let languages = locale::spoken(catalog);
    let mut words = check::locale::check_each(catalog, &languages);
    if let Some(id) = only {
        words.iter_mut().for_each(|words| words.retain(|finding| is_of(id, finding)));
    }
    let told = Told::new(&languages, &words);
    let mut found = Once::default();
    words.into_iter().for_each(|words| found.extend(words));
    let pages = Pages::new(catalog);
    let unsound = pages.check().err();
    let pages_sound = unsound.is_none();
    found.extend(unsound.unwrap_or_default());
    let mut actions = Vec::new();
    let mut count = 0_usize;
    let loaded = match only {
        Some(id) => vec![letter::load(catalog, id)],
        None => letter::load_all(catalog).into_iter().map(|(_, loaded)| loaded).collect(),
    };
    for loaded in loaded {
        count += 1;
        match loaded {
            Ok(action) => actions.push(Arc::new(action)),
            Err(failure) => found.extend(failure.diagnostics),
        }
    }
    let one = |(action, tag): &(&Arc<Action>, Option<&str>)| {
        let Some(tag) = *tag else {
            let mut found: Vec<Diagnostic> = check::case_file_rules(catalog, &action.id);
            found.extend(check::preferred_without_words(action));
            return found;
        };
        let (mut found, mut tried) = (Vec::new(), Tried::default());
        for kind in &action.kinds {
            match Composer::open(catalog, action, kind, tag).map(Composer::for_few) {
                Err(flaws) => {
                    found.extend(flaws.into_iter().filter(|flaw| !told.tells(tag, flaw)).map(Diagnostic::from));
                }
                Ok(composer) if pages_sound => {
                    found.extend(neutral_letters(today, &composer, &pages, &mut tried));
                }
                Ok(_) => {}
            }
        }
        found
    };
    // A case by itself, then in each of its languages.
    let mut all: Vec<(&Arc<Action>, Option<&str>)> = Vec::new();
    for action in &actions {
        all.push((action, None));
        all.extend(action.written_in(&languages).into_iter().map(|tag| (action, Some(tag))));
    }
    for some in parallel::map(&all, one) {
        found.extend(some);
    }
    Looked { found: found.diagnostics, actions: count, languages }
}

/// Whether a finding is about a file of an action's own.
fn is_of(id: &str, finding: &Diagnostic) -> bool {
    let file = finding.place.as_ref().map(|place| Path::new(&place.source.name));
    file.is_some_and(|file| ["toml", "ftl"].iter().any(|ending| file.ends_with(format!("actions/{id}.{ending}"))))
}

/// Findings, each once: the letters of several kinds and recipients have the same.
#[derive(Default)]
struct Once {
    diagnostics: Vec<Diagnostic>,
    known: HashSet<String>,
}

impl Once {
    fn extend(&mut self, diagnostics: Vec<Diagnostic>) {
        for diagnostic in diagnostics {
            let place = diagnostic.place.as_ref().map(|place| (&place.source.name, &place.span));
            if self.known.insert(format!("{place:?} {:?} {:?}", diagnostic.message, diagnostic.detail)) {
                self.diagnostics.push(diagnostic);
            }
        }
    }
}

/// What the examination of the words told already, so that composing letters need not tell it again.
struct Told {
    /// Files with an error.
    files: HashSet<Arc<Source>>,
    /// Languages in which a message is not there, or cannot be read.
    gaps: HashSet<String>,
}

impl Told {
    fn new(languages: &[String], found: &[Vec<Diagnostic>]) -> Self {
        let errors = found.iter().flatten().filter(|finding| finding.is_error());
        let is_gap = |finding: &Diagnostic| check::locale::GAPS.iter().any(|rule| rule.found(finding));
        let gaps = languages.iter().zip(found).filter(|(_, found)| found.iter().any(is_gap));
        Self {
            files: errors.filter_map(|finding| Some(Arc::clone(&finding.place.as_ref()?.source))).collect(),
            gaps: gaps.map(|(tag, _)| tag.clone()).collect(),
        }
    }

    /// Whether what is wrong in a letter in a language was told.
    fn tells(&self, tag: &str, flaw: &Flaw) -> bool {
        let in_file = |error: &Diagnostic| error.place.as_ref().is_some_and(|place| self.files.contains(&place.source));
        match flaw {
            // What a case or a template asks for and no language has is told of the reference language.
            Flaw::Missing(error) => {
                let beneath = || locale::parents(tag).iter().any(|parent| self.gaps.contains(parent));
                self.gaps.contains(tag) || beneath() || self.gaps.contains(locale::REFERENCE) || in_file(error)
            }
            Flaw::Wrong(error) => in_file(error),
        }
    }
}

/// The first of some.
fn first_of<'r>(recipients: &'r [&'r Recipient]) -> &'r [&'r Recipient] {
    &recipients[..recipients.len().min(1)]
}

/// What the rules say of letters from anybody: from a country without a mission, and from each with one.
fn neutral_letters(today: Date, composer: &Composer, pages: &Pages<'_>, tried: &mut Tried) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    let recipients = &composer.kind.recipients;
    let elsewhere = composer.kind.elsewhere();
    let missions = recipients.iter().filter_map(|recipient| recipient.writers_in.first().map(String::as_str));
    let finish = Finish { pages, today, one_message: false, attachments: &[], selection: None };
    let formats: Vec<Format> = [Format::Txt, Format::Html, Format::Md]
        .into_iter()
        .filter(|format| forms::suits(composer.kind.form, *format))
        .collect();
    let mut written_to: BTreeSet<&str> = BTreeSet::new();
    let mut variants = composer.variants(tried);
    for country in elsewhere.into_iter().chain(missions) {
        let applying = composer.recipients_for(country);
        // The letters to all others are the same, from wherever they come.
        let new: Vec<&Recipient> =
            applying.iter().copied().filter(|recipient| !written_to.contains(recipient.id.value.as_str())).collect();
        written_to.extend(new.iter().map(|recipient| recipient.id.value.as_str()));
        for (voice, writer) in composer.neutral(country).into_iter().enumerate() {
            // What can be chosen is the same whoever writes.
            let variants = if voice == 0 { &variants[..] } else { &variants[..1] };
            for (n, choices) in variants.iter().enumerate() {
                let writer = Writer { note: Some("A.".to_owned()), choices: choices.clone(), ..writer.clone() };
                // What can be chosen is the same to whomever it goes.
                let (recipients, formats) =
                    if n == 0 { (&new[..], &formats[..]) } else { (first_of(&new), &formats[..1]) };
                for recipient in recipients {
                    match finish.letter(composer, recipient, &applying, &writer, formats) {
                        Ok(finished) => found.extend(finished.findings.into_iter().chain(finished.unmade)),
                        Err(error) => found.push(error),
                    }
                }
            }
        }
        variants.truncate(1);
    }
    // What a writer should do or read again is not worth knowing here, and nobody is endangered who is nobody.
    let of_writers = [check::PERSONAL, check::SIGNED, check::WITHHOLD, check::OWN_LANGUAGE].map(|rule| rule.code);
    found.retain(|finding| finding.is_error() || !finding.code.is_some_and(|code| of_writers.contains(&code)));
    found.retain(|finding| !check::DANGER.found(finding));
    found
}
