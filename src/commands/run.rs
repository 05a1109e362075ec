//! Runs a command line.

#[cfg(feature = "pdf")]
use super::labels;
use super::line_editor::LineEditor;
#[cfg(feature = "preview")]
use super::preview;
use super::session::{Session, findings_shown};
use super::terminal::{Screen, Terminal};
use super::{
    action, batch, check, diff, done, explain, forget, list, locale, log, manual, outbox, pack, places, send, show,
    site, unpack, write,
};
use crate::catalog::Catalog;
use crate::cli::{Cli, Command, localized};
use crate::diagnostic::{Exit, Failure};
use crate::environment::Environment;
use crate::pack::open_workspace;
use crate::ui::Ui;
use clap::error::ErrorKind;
use clap::{CommandFactory, FromArgMatches};
use std::ffi::OsString;
use std::io::Write;
use std::path::{Path, PathBuf};

/// Runs a command line; the exit code.
pub fn run(
    args: impl IntoIterator<Item = OsString>,
    environment: &Environment,
    out: &mut dyn Write,
    err: &mut dyn Write,
) -> u8 {
    let mut err = Terminal::new(err);
    if environment.stdout_terminal {
        run_between(args, environment, &mut Terminal::new(out), &mut err)
    } else {
        // What goes to a file or a program is bytes.
        run_between(args, environment, out, &mut err)
    }
}

fn run_between(
    args: impl IntoIterator<Item = OsString>,
    environment: &Environment,
    out: &mut dyn Write,
    err: &mut dyn Screen,
) -> u8 {
    let args: Vec<OsString> = args.into_iter().collect();
    let parse = |command: clap::Command| {
        command.try_get_matches_from(&args).and_then(|matches| Cli::from_arg_matches(&matches))
    };
    let parsed = parse(Cli::command());
    // The version is the same in every language, and of every workspace.
    if let Err(error) = &parsed
        && error.kind() == ErrorKind::DisplayVersion
    {
        let written = out.write_all(error.to_string().as_bytes()).and_then(|()| out.flush());
        let Err(error) = written else { return Exit::Done as u8 };
        let ui = Ui::new(&Catalog::built_in(), environment.language().as_deref());
        return ended(Err(Failure::from(error)), &ui, environment, err);
    }
    let folder = workspace(&args, environment);
    let opened = match &folder {
        Some(folder) => open_workspace(folder),
        None => Ok(Catalog::built_in()),
    };
    let (catalog, broken) = match opened {
        Ok(catalog) => (catalog, None),
        Err(error) => (Catalog::built_in(), Some(error)),
    };
    let mut ui = Ui::new(&catalog, environment.language().as_deref());
    ui.width = environment.width.min(100);
    ui.colour = environment.colour(environment.stderr_terminal);

    // The words of the help take longer than a letter: they are looked up only for who sees them.
    let parsed = parsed.or_else(|_| parse(localized::command_for(&localized::asked_for(&args), &ui)));
    let cli = match parsed {
        Ok(cli) => cli,
        Err(error) if error.kind() == ErrorKind::DisplayHelp => {
            let coloured = environment.colour(environment.stdout_terminal);
            let written = out.write_all(localized::styled(&error.render(), coloured).as_bytes());
            return ended(written.and_then(|()| out.flush()).map_err(Failure::from), &ui, environment, err);
        }
        // Who types the name alone wants to know what there is; a script hears that nothing was done.
        Err(_) if names_no_command(&args) => {
            let text = localized::command_for(&[], &ui).render_help();
            let _ = err.write_all(localized::styled(&text, ui.colour).as_bytes());
            return Exit::Usage as u8;
        }
        Err(error) => return ended(Err(Failure::usage(localized::diagnostic(&error))), &ui, environment, err),
    };
    let catalog = match (broken, folder) {
        (None, _) => catalog,
        (Some(_), Some(folder)) if cli.command.makes_content() && (folder.is_dir() || !folder.exists()) => {
            Catalog::to_be_made(&folder)
        }
        (Some(failure), _) => return ended(Err(failure), &ui, environment, err),
    };
    let mut session = Session {
        environment,
        catalog: &catalog,
        ui: &ui,
        today: cli.global.today.unwrap_or(environment.today),
        now: cli.global.today.is_none().then(environment.clock),
        out,
        err: &mut *err,
        lines: &mut LineEditor::new(environment),
    };
    let result = command(&mut session, cli.command).and_then(|()| session.out.flush().map_err(Failure::from));
    ended(result, &ui, environment, err)
}

fn command(session: &mut Session<'_>, command: Command) -> Result<(), Failure> {
    match command {
        Command::List(args) => list::run(session, &args),
        Command::Show(args) => show::run(session, &args),
        Command::Write(args) => write::run(session, &args),
        #[cfg(feature = "pdf")]
        Command::Labels(args) => labels::run(session, &args),
        Command::Batch(args) => batch::run(session, &args),
        Command::Outbox(command) => outbox::run(session, &command),
        Command::Send(args) => send::run(session, &args),
        Command::Site(args) => site::run(session, &args),
        Command::Done(args) => done::run(session, &args),
        Command::Where(args) => places::run(session, &args),
        Command::Forget(args) => forget::run(session, &args),
        Command::Check(args) => check::run(session, &args),
        Command::Diff(args) => diff::run(session, &args),
        Command::Explain(args) => explain::run(session, &args),
        Command::Locale(command) => locale::run(session, &command),
        Command::Action(command) => action::run(session, &command),
        Command::Pack(args) => pack::run(session, &args),
        Command::Unpack(args) => unpack::run(session, &args),
        #[cfg(feature = "preview")]
        Command::Preview(args) => preview::run(session, &args),
        Command::Log(args) => log::run(session, &args),
        Command::Completions(args) => manual::completions(session, &args),
        Command::Man(args) => manual::man(session, &args),
        Command::Help(args) => manual::help(session, &args),
    }
}

fn ended(result: Result<(), Failure>, ui: &Ui, environment: &Environment, err: &mut dyn Write) -> u8 {
    match result {
        Ok(()) => Exit::Done as u8,
        Err(failure) => {
            let text = findings_shown(&failure.diagnostics, ui, environment);
            let _ = err.write_all(text.as_bytes());
            failure.exit as u8
        }
    }
}

/// Whether a command line is right but for the command, which is missing.
fn names_no_command(args: &[OsString]) -> bool {
    let parsed = Cli::command().subcommand_required(false).arg_required_else_help(false).try_get_matches_from(args);
    parsed.is_ok_and(|matches| matches.subcommand_name().is_none())
}

/// The workspace: `--workspace`, else `APPEAL_WORKSPACE`, else the current folder where it holds `locales/l10n.toml`.
///
/// It is looked for before the flags are parsed, because the words for parsing errors may come from it.
fn workspace(args: &[OsString], environment: &Environment) -> Option<PathBuf> {
    let mut rest = args.iter().skip(1);
    while let Some(arg) = rest.next() {
        let Some(text) = arg.to_str() else { continue };
        if text == "--" {
            break;
        }
        if text == "--workspace" {
            return rest.next().map(PathBuf::from);
        }
        if let Some(folder) = text.strip_prefix("--workspace=") {
            return Some(PathBuf::from(folder));
        }
    }
    match environment.variable("APPEAL_WORKSPACE") {
        Some(folder) => Some(PathBuf::from(folder)),
        None => Path::new("locales/l10n.toml").is_file().then(|| PathBuf::from(".")),
    }
}
