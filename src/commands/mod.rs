//! One file a command: flags → one settled struct → the call → words for the person.

mod action;
mod batch;
mod check;
mod columns;
mod confirm;
mod diff;
mod done;
mod explain;
mod findings;
#[cfg(feature = "pdf")]
mod labels;
mod list;
mod locale;
mod log;
mod making;
mod manual;
mod outbox;
mod outcome;
mod outdated;
#[cfg(feature = "preview")]
mod preview;
mod send;
mod settle;
mod show;
mod write;

use std::ffi::OsString;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use clap::error::ErrorKind;
use clap::{CommandFactory, FromArgMatches};
use jiff::civil::Date;

use crate::catalog::Catalog;
use crate::cli::{Cli, Command, words};
use crate::diagnostic::{Diagnostic, Exit, Failure};
use crate::document::wrap::{Memory, Wrapped};
use crate::environment::Environment;
use crate::message::Message;
use crate::msg;
use crate::words::Ui;

/// What every command works with.
pub struct Session<'a> {
    /// The world around.
    pub environment: &'a Environment,
    /// The content.
    pub catalog: &'a Catalog,
    /// The person's words.
    pub ui: &'a Ui,
    /// Today, or the day that `--today` says.
    pub today: Date,
    /// Results go here.
    pub out: &'a mut dyn Write,
    /// Words about results go here.
    pub err: &'a mut dyn Write,
}

impl Session<'_> {
    /// Says something to the person, on a line of its own.
    pub fn tell(&mut self, message: &Message) {
        let text = self.ui.say(message);
        let width = self.line_width(self.environment.stderr_terminal);
        for line in Memory::default().lines(&text, width).iter().flat_map(Wrapped::lines) {
            // Where standard error is gone there is nobody left to tell.
            let _ = writeln!(self.err, "{line}");
        }
    }

    /// Prints a result in sentences.
    ///
    /// # Errors
    /// It cannot be written.
    pub fn print(&mut self, text: &str) -> Result<(), Failure> {
        let width = self.line_width(self.environment.stdout_terminal);
        for line in Memory::default().lines(text, width).iter().flat_map(Wrapped::lines) {
            writeln!(self.out, "{line}")?;
        }
        Ok(())
    }

    /// A terminal would break long lines inside words; a file keeps them whole.
    fn line_width(&self, terminal: bool) -> usize {
        if terminal { self.environment.width.max(20) } else { usize::MAX }
    }

    /// Shows what was found.
    pub fn show(&mut self, diagnostics: &[Diagnostic]) {
        let _ = self.err.write_all(self.ui.diagnostics(diagnostics).as_bytes());
    }
}

/// Runs a command line; the exit code.
pub fn run(
    args: impl IntoIterator<Item = OsString>,
    environment: &Environment,
    out: &mut dyn Write,
    err: &mut dyn Write,
) -> u8 {
    let args: Vec<OsString> = args.into_iter().collect();
    let folder = workspace(&args, environment);
    let opened = match &folder {
        Some(folder) => Catalog::with_workspace(folder),
        None => Ok(Catalog::built_in()),
    };
    let (catalog, broken) = match opened {
        Ok(catalog) => (catalog, None),
        Err(error) => (Catalog::built_in(), Some(error)),
    };
    let mut ui = Ui::new(&catalog, environment.language().as_deref());
    ui.width = environment.width.min(100);
    ui.colour = environment.colour(environment.stderr_terminal);

    let parse = |command: clap::Command| {
        command.try_get_matches_from(&args).and_then(|matches| Cli::from_arg_matches(&matches))
    };
    // The words of the help take longer than a letter: they are looked up only for who sees them.
    let parsed = parse(Cli::command()).or_else(|_| parse(words::command(&ui)));
    let cli = match parsed {
        Ok(cli) => cli,
        Err(error) if matches!(error.kind(), ErrorKind::DisplayHelp | ErrorKind::DisplayVersion) => {
            let text = error.render();
            let written = if environment.colour(environment.stdout_terminal) {
                write!(out, "{}", text.ansi())
            } else {
                write!(out, "{text}")
            };
            return ended(written.and_then(|()| out.flush()).map_err(Failure::from), &ui, err);
        }
        Err(error) => return ended(Err(Failure::usage(words::diagnostic(&error))), &ui, err),
    };
    let catalog = match (broken, folder) {
        (None, _) => catalog,
        (Some(_), Some(folder)) if cli.command.makes_content() && (folder.is_dir() || !folder.exists()) => {
            Catalog::to_be_made(&folder)
        }
        (Some(error), _) => return ended(Err(Failure::usage(error)), &ui, err),
    };
    let mut session = Session {
        environment,
        catalog: &catalog,
        ui: &ui,
        today: cli.global.today.unwrap_or(environment.today),
        out,
        err: &mut *err,
    };
    let result = match cli.command {
        Command::List(args) => list::run(&mut session, &args),
        Command::Show(args) => show::run(&mut session, &args),
        Command::Write(args) => write::run(&mut session, &args),
        #[cfg(feature = "pdf")]
        Command::Labels(args) => labels::run(&mut session, &args),
        Command::Batch(args) => batch::run(&mut session, &args),
        Command::Outbox(command) => outbox::run(&mut session, &command),
        Command::Send(args) => send::run(&mut session, &args),
        Command::Done(args) => done::run(&mut session, &args),
        Command::Check(args) => check::run(&mut session, &args),
        Command::Diff(args) => diff::run(&mut session, &args),
        Command::Explain(args) => explain::run(&mut session, &args),
        Command::Locale(command) => locale::run(&mut session, &command),
        Command::Action(command) => action::run(&mut session, &command),
        #[cfg(feature = "preview")]
        Command::Preview(args) => preview::run(&mut session, &args),
        Command::Log(args) => log::run(&mut session, &args),
        Command::Completions(args) => manual::completions(&mut session, &args),
        Command::Man(args) => manual::man(&mut session, &args),
    };
    let result = result.and_then(|()| session.out.flush().map_err(Failure::from));
    ended(result, &ui, err)
}

fn ended(result: Result<(), Failure>, ui: &Ui, err: &mut dyn Write) -> u8 {
    match result {
        Ok(()) => Exit::Done as u8,
        Err(failure) => {
            let _ = err.write_all(ui.diagnostics(&failure.diagnostics).as_bytes());
            failure.exit as u8
        }
    }
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

impl From<io::Error> for Failure {
    fn from(error: io::Error) -> Self {
        let diagnostic = if error.kind() == io::ErrorKind::BrokenPipe {
            Diagnostic::error(msg!("error-pipe"))
        } else {
            Diagnostic::error(msg!("error-output")).detail(error.to_string())
        };
        Self::failed(diagnostic)
    }
}
