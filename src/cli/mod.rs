//! The command line: clap types and nothing else. Their words are in `ui.ftl` ([`words`]): message `cli-<command>` for a
//! command, `cli-<command>-<argument>` or `cli-<argument>` for an argument.

mod action;
mod choices;
mod diff;
mod done;
mod explain;
mod kinds;
mod locale;
mod manual;
#[cfg(feature = "preview")]
mod preview;
mod public;
mod send;
pub mod words;

use std::path::PathBuf;

use clap::{ArgAction, Args, Parser, Subcommand};
use jiff::civil::Date;

use crate::action::Gender;
use crate::batch::{Shard, Which};
use crate::document::Format;
#[cfg(feature = "pdf")]
use crate::document::paper::Envelope;
use crate::document::paper::Paper;
use crate::outbox::State;
use crate::writer::Privacy;

pub use action::{ActionCommand, ActionNewArgs};
pub use choices::ChoiceArgs;
pub use diff::DiffArgs;
pub use done::DoneArgs;
pub use explain::ExplainArgs;
pub use kinds::KindArgs;
pub use locale::{LocaleCheckArgs, LocaleCommand, LocaleListArgs, LocaleNewArgs, LocalePseudoArgs};
pub use manual::{CompletionsArgs, ManArgs};
#[cfg(feature = "preview")]
pub use preview::PreviewArgs;
pub use public::PublicArgs;
pub use send::SendArgs;

/// The whole command line.
#[derive(Debug, Parser)]
#[command(
    name = "appeal",
    version,
    disable_help_flag = true,
    disable_version_flag = true,
    disable_help_subcommand = true
)]
#[allow(missing_docs, reason = "the words for people are in ui.ftl")]
pub struct Cli {
    #[command(flatten)]
    pub global: Global,
    #[command(subcommand)]
    pub command: Command,
    #[arg(short = 'V', long, action = ArgAction::Version)]
    version: Option<bool>,
}

/// A day on which letters can be written: e-mail has no day before 1970, and some calendars end with their tables.
fn day(text: &str) -> Result<Date, String> {
    let day: Date = text.parse().map_err(|error: jiff::Error| error.to_string())?;
    if (1970..3000).contains(&day.year()) { Ok(day) } else { Err("not between 1970 and 2999".to_owned()) }
}

/// Flags of every command.
#[derive(Debug, Clone, Args)]
#[allow(missing_docs, reason = "the words for people are in ui.ftl")]
pub struct Global {
    #[arg(long, global = true, value_name = "FOLDER", display_order = 900)]
    pub workspace: Option<PathBuf>,
    #[arg(long, global = true, value_name = "DATE", display_order = 901, value_parser = day)]
    pub today: Option<Date>,
    #[arg(short = 'h', long, global = true, action = ArgAction::Help, display_order = 902)]
    help: Option<bool>,
}

/// The commands.
#[derive(Debug, Subcommand)]
#[allow(missing_docs, reason = "the words for people are in ui.ftl")]
pub enum Command {
    List(ListArgs),
    Show(ShowArgs),
    Write(Box<WriteArgs>),
    #[cfg(feature = "pdf")]
    Labels(LabelsArgs),
    Batch(Box<BatchArgs>),
    #[command(subcommand)]
    Outbox(OutboxCommand),
    Send(Box<SendArgs>),
    Done(DoneArgs),
    Check(CheckArgs),
    Explain(ExplainArgs),
    Diff(DiffArgs),
    #[command(subcommand)]
    Locale(LocaleCommand),
    #[command(subcommand)]
    Action(ActionCommand),
    #[cfg(feature = "preview")]
    Preview(PreviewArgs),
    Log(LogArgs),
    Completions(CompletionsArgs),
    Man(ManArgs),
}

impl Command {
    /// Whether it makes content: then the workspace that it names is made, too.
    pub fn makes_content(&self) -> bool {
        matches!(
            self,
            Self::Action(ActionCommand::New(_)) | Self::Locale(LocaleCommand::New(_) | LocaleCommand::Pseudo(_))
        )
    }
}

#[cfg(feature = "pdf")]
#[derive(Debug, Args)]
#[allow(missing_docs, reason = "the words for people are in ui.ftl")]
pub struct LabelsArgs {
    #[arg(value_name = "ACTION", required = true)]
    pub actions: Vec<String>,
    #[arg(long, value_name = "COUNTRY")]
    pub country: Option<String>,
    #[arg(long, value_name = "LANG")]
    pub lang: Option<String>,
    #[arg(long, value_name = "ID", value_delimiter = ',')]
    pub to: Vec<String>,
    #[arg(long, value_name = "N", default_value_t = 1, value_parser = clap::value_parser!(u16).range(1..=1000))]
    pub copies: u16,
    #[arg(long, value_name = "PAPER")]
    pub paper: Option<Paper>,
    #[arg(long, value_name = "NAME")]
    pub font: Option<String>,
    #[arg(long, value_name = "NAME")]
    pub profile: Option<String>,
    #[arg(long, value_name = "FILE|-")]
    pub out: PathBuf,
    #[arg(long)]
    pub force: bool,
}

/// The commands about an outbox.
#[derive(Debug, Subcommand)]
#[allow(missing_docs, reason = "the words for people are in ui.ftl")]
pub enum OutboxCommand {
    List(OutboxListArgs),
    Show(OutboxShowArgs),
    Export(OutboxExportArgs),
    Merge(OutboxMergeArgs),
}

#[derive(Debug, Args)]
#[allow(missing_docs, reason = "the words for people are in ui.ftl")]
pub struct ListArgs {
    #[arg(long)]
    pub all: bool,
    #[arg(long, value_name = "DAYS")]
    pub due_after: Option<u16>,
    #[arg(long)]
    pub json: bool,
}

#[derive(Debug, Args)]
#[allow(missing_docs, reason = "the words for people are in ui.ftl")]
pub struct ShowArgs {
    #[arg(value_name = "ACTION")]
    pub action: String,
    #[arg(long)]
    pub json: bool,
}

#[derive(Debug, Clone, Args)]
#[allow(missing_docs, reason = "the words for people are in ui.ftl")]
pub struct WriteArgs {
    #[arg(value_name = "ACTION")]
    pub action: Option<String>,
    #[arg(long, value_name = "LANG")]
    pub lang: Option<String>,
    #[arg(long, value_name = "ID", value_delimiter = ',')]
    pub to: Vec<String>,
    #[arg(long, default_value = "letter", value_name = "KIND")]
    pub kind: String,
    #[arg(long, value_name = "FORMATS", value_delimiter = ',', default_value = "txt")]
    pub format: Vec<Format>,
    #[arg(long, value_name = "FOLDER|-")]
    pub out: Option<PathBuf>,
    #[arg(long, value_name = "TEXT", help_heading = "writer", allow_hyphen_values = true)]
    pub name: Option<String>,
    #[arg(long, value_name = "LINE", help_heading = "writer", allow_hyphen_values = true)]
    pub address: Vec<String>,
    #[arg(long, value_name = "TOWN", help_heading = "writer", allow_hyphen_values = true)]
    pub city: Option<String>,
    #[arg(long, value_name = "COUNTRY", help_heading = "writer")]
    pub country: Option<String>,
    #[arg(long, value_name = "EMAIL", help_heading = "writer")]
    pub email: Option<String>,
    #[arg(long, value_name = "TEXT", help_heading = "writer", allow_hyphen_values = true)]
    pub profession: Option<String>,
    #[arg(long, value_name = "GENDER", help_heading = "writer")]
    pub gender: Option<Gender>,
    #[arg(
        long,
        value_name = "TEXT",
        help_heading = "writer",
        allow_hyphen_values = true,
        conflicts_with = "note_file"
    )]
    pub note: Option<String>,
    #[arg(long, value_name = "FILE", help_heading = "writer")]
    pub note_file: Option<PathBuf>,
    #[arg(long, value_name = "HOW", help_heading = "writer")]
    pub privacy: Option<Privacy>,
    #[command(flatten)]
    pub choices: ChoiceArgs,
    #[arg(long, value_name = "NAME", help_heading = "writer")]
    pub profile: Option<String>,
    #[arg(long, help_heading = "writer")]
    pub save_profile: bool,
    #[command(flatten)]
    pub together: KindArgs,
    #[command(flatten)]
    pub public: PublicArgs,
    #[arg(long, value_name = "PAPER")]
    pub paper: Option<Paper>,
    #[cfg(feature = "pdf")]
    #[arg(long, value_name = "NAME")]
    pub font: Option<String>,
    #[cfg(feature = "pdf")]
    #[arg(long, value_name = "SIZE")]
    pub envelope: Option<Envelope>,
    #[cfg(feature = "pdf")]
    #[arg(long)]
    pub merge: bool,
    #[arg(long)]
    pub cc: bool,
    #[arg(long, value_name = "CODE", value_delimiter = ',')]
    pub allow: Vec<String>,
    #[arg(long)]
    pub fallback: bool,
    #[arg(long)]
    pub force: bool,
}

#[derive(Debug, Clone, Args)]
#[allow(missing_docs, reason = "the words for people are in ui.ftl")]
pub struct BatchArgs {
    #[arg(value_name = "ACTION", required = true)]
    pub action: Vec<String>,
    #[command(flatten)]
    pub roster: RosterArgs,
    #[arg(long, value_name = "OUTBOX|FOLDER/|-", required_unless_present = "dry_run")]
    pub out: Option<PathBuf>,
    #[arg(long, value_name = "LANG")]
    pub lang: Option<String>,
    #[arg(long, value_name = "ID", num_args = 1.., value_delimiter = ',')]
    pub to: Vec<String>,
    #[arg(long, default_value = "letter", value_name = "KIND")]
    pub kind: String,
    #[arg(long, value_name = "FORMATS", value_delimiter = ',', default_value = "txt")]
    pub format: Vec<Format>,
    #[arg(long, value_name = "ROW", num_args = 1.., value_delimiter = ',')]
    pub only: Vec<Which>,
    #[arg(long, value_name = "N")]
    pub limit: Option<usize>,
    #[arg(long, value_name = "K/N")]
    pub shard: Option<Shard>,
    #[arg(long, value_name = "CODE", value_delimiter = ',')]
    pub allow: Vec<String>,
    #[arg(long)]
    pub fallback: bool,
    #[arg(long)]
    pub renew: bool,
    #[arg(long)]
    pub force: bool,
    #[arg(long)]
    pub dry_run: bool,
    #[arg(long, value_name = "N")]
    pub jobs: Option<usize>,
    #[arg(long)]
    pub json: bool,
}

/// A roster and how it is read.
#[derive(Debug, Clone, Args)]
#[allow(missing_docs, reason = "the words for people are in ui.ftl")]
pub struct RosterArgs {
    #[arg(long, value_name = "FILE")]
    pub roster: PathBuf,
    #[command(flatten)]
    pub reading: ReadingArgs,
}

/// How a roster is read where it does not say it well enough.
#[derive(Debug, Clone, Default, Args)]
#[allow(missing_docs, reason = "the words for people are in ui.ftl")]
pub struct ReadingArgs {
    #[arg(long, value_name = "NAME")]
    pub encoding: Option<String>,
    #[arg(long, value_name = "CHARACTER")]
    pub delimiter: Option<String>,
}

#[derive(Debug, Args)]
#[allow(missing_docs, reason = "the words for people are in ui.ftl")]
pub struct OutboxListArgs {
    #[arg(value_name = "OUTBOX")]
    pub outbox: PathBuf,
    #[arg(long, value_name = "STATE")]
    pub state: Vec<State>,
    #[arg(long)]
    pub json: bool,
}

#[derive(Debug, Args)]
#[allow(missing_docs, reason = "the words for people are in ui.ftl")]
pub struct OutboxShowArgs {
    #[arg(value_name = "OUTBOX")]
    pub outbox: PathBuf,
    #[arg(value_name = "NUMBER")]
    pub document: i64,
    #[arg(long)]
    pub json: bool,
}

#[derive(Debug, Args)]
#[allow(missing_docs, reason = "the words for people are in ui.ftl")]
pub struct OutboxExportArgs {
    #[arg(value_name = "OUTBOX")]
    pub outbox: PathBuf,
    #[arg(long, value_name = "PATH")]
    pub out: PathBuf,
    #[arg(long = "as", value_name = "FORM", default_value = "files")]
    pub form: Form,
    #[arg(long)]
    pub force: bool,
}

#[derive(Debug, Args)]
#[allow(missing_docs, reason = "the words for people are in ui.ftl")]
pub struct OutboxMergeArgs {
    #[arg(value_name = "OUTBOX")]
    pub outbox: PathBuf,
    #[arg(value_name = "OTHER", required = true)]
    pub others: Vec<PathBuf>,
}

/// What an outbox can be exported as.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
pub enum Form {
    /// Files in a folder for each writer.
    Files,
    /// The e-mail drafts in a Maildir.
    Maildir,
    /// The e-mail drafts in an mbox file.
    Mbox,
    /// The printed letters in one file to print.
    #[cfg(feature = "pdf")]
    Pdf,
}

#[derive(Debug, Args)]
#[allow(missing_docs, reason = "the words for people are in ui.ftl")]
pub struct CheckArgs {
    #[arg(value_name = "PATH")]
    pub paths: Vec<PathBuf>,
    #[command(flatten)]
    pub reading: ReadingArgs,
    #[arg(long)]
    pub json: bool,
}

#[derive(Debug, Args)]
#[allow(missing_docs, reason = "the words for people are in ui.ftl")]
pub struct LogArgs {
    #[arg(value_name = "OUTBOX", required = true)]
    pub outbox: Vec<PathBuf>,
    #[arg(long, conflicts_with = "json")]
    pub csv: bool,
    #[arg(long)]
    pub json: bool,
}
