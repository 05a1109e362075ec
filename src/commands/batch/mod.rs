//! `appeal batch`: letters for a roster of writers.

mod destination;
mod failed;
mod gone;
mod report;
mod supporters;
mod table;

use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::{outcome, settle};
use crate::action;
use crate::batch::{self, Letters, Plan, Selection, Shard};
use crate::catalog::near_or_all;
use crate::check;
use crate::cli::{BatchArgs, SupporterMessage};
use crate::commands::columns;
use crate::commands::rosters;
use crate::commands::session::Session;
use crate::deliver::own::Recipients;
use crate::diagnostic::{Diagnostic, Exit, Failure, once};
use crate::letter::{self, forms};
use crate::locale;
use crate::message::known_names;
use crate::msg;
use crate::roster::{Column, Reading};
use destination::BatchDestination;
use report::BatchReport;
use table::Table;

/// More threads than this only wait for the one that writes.
const MAX_JOBS: usize = 8;

/// Writes the letters of a roster.
///
/// # Errors
/// Something was asked for wrongly, the content or the roster is wrong, or the place cannot be written. Rows that are wrong
/// do not stop the others; they end with [`Exit::Partly`], or well with `--keep-going`. A signal ends it between two letters.
pub fn run(session: &mut Session<'_>, args: &BatchArgs) -> Result<(), Failure> {
    let plan = settle(session, args)?;
    let (shard, told_by) = shard(session, args).map_err(Failure::usage)?.unzip();
    let letters = Letters::new(session.catalog, plan).map_err(Failure::failed)?;
    let path = &args.roster.roster;
    let mut opened = rosters::open(session, &args.roster.reading, path, !args.json)?.map_err(Failure::failed)?;
    let roster = &mut opened.roster;
    if args.dry_run {
        columns::tell_as_table(session, roster);
    } else {
        columns::tell(session, roster);
    }
    if roster.columns.of(Column::Attachment).next().is_some()
        && !args.format.iter().any(|format| format.takes_attachments())
    {
        session.tell(&msg!("batch-attachments-unused"));
    }
    if let (Some(shard), Some(Some(told_by))) = (shard, told_by) {
        session.tell(&msg!("batch-shard", shard = shard.to_string(), found = told_by));
    }
    let selection = Selection { only: args.only.clone(), shard, limit: args.limit };
    let addresses = Recipients::of_actions(session.catalog, letters.of().actions.iter().map(|(action, ..)| &**action))?;
    if args.prune && args.out.as_deref().is_some_and(|out| out.as_os_str() == "-" || destination::is_folder(out)) {
        return Err(Failure::usage(Diagnostic::error(msg!("error-batch-prune")).hint(msg!("hint-batch-prune"))));
    }
    let destination = BatchDestination::open(session, args, &addresses.all())?;
    let failed = failed_path(args, shard);
    let jobs = args.jobs.unwrap_or_else(|| std::thread::available_parallelism().map_or(1, usize::from));
    let mut reading = Reading::new(session.catalog, path);

    let stop = (session.environment.stop)();
    let mut report = BatchReport::new(session, roster, destination, failed, args)?;
    report.shard = shard;
    report.table = table(args, &letters)?;
    let jobs = jobs.clamp(1, MAX_JOBS);
    let result = batch::run(&letters, roster, &mut reading, &selection, jobs, &stop, &mut report);
    let result = result.and_then(|(met, stopped)| {
        if stopped.is_none() {
            report.look_for_gone(&letters, &selection, &met, args.prune)?;
        }
        Ok(stopped)
    });
    let ended = report.end(roster, result.as_ref().ok().copied().flatten());
    // What stopped the batch matters more than what was left behind by it.
    result?;
    ended
}

/// The share of the writers that is taken, and what told it where the flag leaves that to the engine.
fn shard(session: &Session<'_>, args: &BatchArgs) -> Result<Option<(Shard, Option<String>)>, Diagnostic> {
    let Some(asked) = args.shard else { return Ok(None) };
    if session.now.is_some() {
        return Err(Diagnostic::error(msg!("error-shard-today"))
            .hint(msg!("hint-shard-today", day = session.today.to_string())));
    }
    asked.settle(session.environment).map(Some)
}

/// The table of supporters, where one is asked for.
fn table(args: &BatchArgs, letters: &Letters<'_>) -> Result<Option<Table>, Diagnostic> {
    let (Some(path), Some(page)) = (args.table.as_ref().filter(|_| !args.dry_run), supporters::page(args)?) else {
        return Ok(None);
    };
    let actions = letters.of().actions.iter().map(|(action, ..)| action.id.clone()).collect();
    let table = Table::begin(path.clone(), page, actions, args.with_place);
    table.map(Some).map_err(|error| Diagnostic::unwritable(path, &error))
}

/// The flags as a plan; all that is wrong with them at once.
fn settle(session: &mut Session<'_>, args: &BatchArgs) -> Result<Plan, Failure> {
    let mut wrong = settle::unknown_rules(&args.allow);
    let supporters = supporters::settle(args, &session.config()?).unwrap_or_else(|told| {
        wrong.extend(told);
        None
    });
    if args.allow.iter().any(|code| code == check::DANGER.code) {
        wrong.push(Diagnostic::error(msg!("error-batch-danger")).hint(msg!("hint-batch-danger")));
    }
    let mut exit = Exit::Usage;
    let available = locale::available(session.catalog);
    let mut actions: Vec<Asked> = Vec::new();
    for id in &args.action {
        if actions.iter().any(|(action, ..)| action.id == *id) {
            continue;
        }
        match asked(session, args, id, &available) {
            Ok(asked) => actions.push(asked),
            Err(failure) => {
                exit = failure.exit;
                wrong.extend(failure.diagnostics);
            }
        }
    }
    if wrong.is_empty() {
        wrong.extend(unknown_recipients(args, &actions));
    }
    if !wrong.is_empty() {
        return Err(Failure { exit, diagnostics: once(wrong) });
    }
    let found = found(session, args, &actions);
    if !found.is_empty() {
        return Err(Failure::failed(found));
    }
    // Who writes on a page needs no letter that is made for them, and a table has none.
    let makes_letters = args.message != Some(SupporterMessage::Page) && (args.out.is_some() || args.dry_run);
    let mut formats = if makes_letters { args.format.clone() } else { Vec::new() };
    formats.sort_unstable();
    formats.dedup();
    Ok(Plan {
        actions,
        to: args.to.clone(),
        formats,
        allow: args.allow.clone(),
        fallback: args.fallback,
        renew: args.renew,
        sent: args.sent,
        rest: settle::rest(args.no_draw),
        today: session.today,
        supporters,
    })
}

/// An action, the kind of it, and the language of who names none.
type Asked = (Arc<action::Action>, action::Kind, String);

fn asked(session: &Session<'_>, args: &BatchArgs, id: &str, available: &[String]) -> Result<Asked, Failure> {
    let action = letter::load(session.catalog, id)?;
    let kind = settle::kind(&action, &args.kind)?;
    if !forms::of(kind.form).is_for_rosters() {
        return Err(Failure::usage(
            Diagnostic::error(msg!("error-kind-batch", kind = &kind.name.value))
                .at(kind.name.place.clone())
                .hint(msg!("hint-kind-batch", action = id, kind = &kind.name.value)),
        ));
    }
    settle::formats(&kind, &args.format)?;
    let language = settle::language(session, &action, args.lang.as_deref(), available)?;
    if settle::sent(session, &kind, args.sent)?.is_none() && kind.reminder {
        let undated = Diagnostic::error(msg!("error-reminder-undated")).hint(msg!("hint-reminder-undated"));
        return Err(Failure::usage(undated));
    }
    Ok((Arc::new(action).in_kind(&kind), kind, language))
}

/// The errors of the actions that are errors whatever the language: each would be one of every row.
fn found(session: &Session<'_>, args: &BatchArgs, actions: &[Asked]) -> Vec<Diagnostic> {
    let mut found: Vec<Diagnostic> = actions
        .iter()
        .flat_map(|(action, kind, language)| {
            let mut found = check::action_rules(action, kind, language, session.moment());
            outcome::told(session, action, &mut found);
            found
        })
        .filter(|diagnostic| !check::LANGUAGE.found(diagnostic))
        .collect();
    check::allow(&mut found, &args.allow);
    found.retain(Diagnostic::is_error);
    found
}

/// The ids given to `--to` that none of the actions has.
fn unknown_recipients(args: &BatchArgs, actions: &[Asked]) -> Vec<Diagnostic> {
    let recipients = actions.iter().flat_map(|(_, kind, _)| &kind.recipients);
    let mut known: Vec<&str> = recipients.map(|recipient| recipient.id.value.as_str()).collect();
    known.sort_unstable();
    known.dedup();
    let unknown = args.to.iter().filter(|id| !known.contains(&id.as_str()));
    unknown
        .map(|id| {
            let names = near_or_all(id, known.iter().copied());
            Diagnostic::error(msg!("error-recipient-not-in-action", id = id)).hint(known_names(names))
        })
        .collect()
}

/// Where the rows go that failed: beside the outbox, in the folder, beside the roster of a stream.
fn failed_path(args: &BatchArgs, shard: Option<Shard>) -> Option<PathBuf> {
    if args.dry_run {
        return None;
    }
    let roster = &args.roster.roster;
    let beside = |path: &Path| {
        let stem = path.file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default();
        path.with_file_name(format!("{stem}.failed.csv"))
    };
    // Shares have an outbox each; where they have a folder or a roster together, two would write one file at a time.
    let share = shard.map(|shard| format!(".{}", shard.to_string().replace('/', "-of-"))).unwrap_or_default();
    let of_share = |path: &Path| {
        let name = path.file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default();
        path.with_file_name(format!("{name}{share}.csv"))
    };
    let path = match args.out.as_deref() {
        Some(out) if destination::is_folder(out) => of_share(&out.join("failed.csv")),
        Some(out) if out.as_os_str() != "-" => beside(out),
        _ if rosters::is_input(roster) => of_share(Path::new("roster.failed.csv")),
        _ => of_share(&beside(roster)),
    };
    // It may be the roster itself, where its rows were mended: those whose letters are made leave it, the others stay.
    Some(path)
}
