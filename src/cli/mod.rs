//! The command line: clap types and nothing else. Their words are in `ui/*.ftl` ([`localized`]): message `cli-<command>` for a
//! command, `cli-<command>-<argument>` or `cli-<argument>` for an argument.

mod action;
mod batch;
mod choices;
mod day;
mod diff;
mod done;
mod explain;
mod forget;
mod kinds;
#[cfg(feature = "pdf")]
mod labels;
mod locale;
pub mod localized;
mod manual;
mod outbox;
mod pack;
#[cfg(feature = "preview")]
mod preview;
mod public;
mod send;
mod site;
mod write;

use std::path::PathBuf;

use clap::{ArgAction, Args, Parser, Subcommand};
use jiff::civil::Date;

pub(crate) use action::{ActionCommand, ActionImportArgs, ActionNewArgs};
pub(crate) use batch::{BatchArgs, ReadingArgs, SupporterMessage};
pub(crate) use choices::ChoiceArgs;
use day::day;
pub(crate) use diff::DiffArgs;
pub(crate) use done::DoneArgs;
pub(crate) use explain::ExplainArgs;
pub(crate) use forget::{ForgetArgs, RemovingArgs, WhereArgs};
pub(crate) use kinds::KindArgs;
#[cfg(feature = "pdf")]
pub(crate) use labels::LabelsArgs;
pub(crate) use locale::{
    LocaleCheckArgs, LocaleCommand, LocaleListArgs, LocaleNewArgs, LocalePseudoArgs, LocaleUpdateArgs,
};
pub(crate) use manual::{CompletionsArgs, HelpArgs, ManArgs};
pub(crate) use outbox::{
    ExportFormat, LogArgs, OutboxCommand, OutboxExportArgs, OutboxListArgs, OutboxMergeArgs, OutboxRemoveArgs,
    OutboxShowArgs,
};
pub(crate) use pack::{PackArgs, UnpackArgs};
#[cfg(feature = "preview")]
pub(crate) use preview::PreviewArgs;
pub(crate) use public::{OpenIn, PublicArgs};
pub(crate) use send::{SendArgs, WhenPaused};
pub(crate) use site::SiteArgs;
pub(crate) use write::WriteArgs;

/// The whole command line.
#[derive(Debug, Parser)]
#[command(
    name = "appeal",
    version,
    disable_help_flag = true,
    disable_version_flag = true,
    disable_help_subcommand = true
)]
#[allow(missing_docs, reason = "the words for people are in locales/*/ui")]
pub struct Cli {
    #[command(flatten)]
    pub(crate) global: Global,
    #[command(subcommand)]
    pub(crate) command: Command,
    #[arg(short = 'V', long, action = ArgAction::Version)]
    version: Option<bool>,
}

/// Flags of every command.
#[derive(Debug, Clone, Args)]
#[allow(missing_docs, reason = "the words for people are in locales/*/ui")]
pub(crate) struct Global {
    #[arg(long, global = true, value_name = "FOLDER|FILE", display_order = 900)]
    pub workspace: Option<PathBuf>,
    #[arg(long, global = true, value_name = "DATE", display_order = 901, value_parser = day)]
    pub today: Option<Date>,
    #[arg(short = 'h', long, global = true, action = ArgAction::Help, display_order = 902)]
    help: Option<bool>,
}

/// The commands, each with its flags.
#[derive(Debug, Subcommand)]
#[allow(missing_docs, reason = "the words for people are in locales/*/ui")]
pub(crate) enum Command {
    // What a supporter needs first; then what organisers, authors and translators do.
    List(ListArgs),
    Show(ShowArgs),
    Write(Box<WriteArgs>),
    Done(DoneArgs),
    #[cfg(feature = "pdf")]
    Labels(LabelsArgs),
    Where(WhereArgs),
    Forget(ForgetArgs),
    Batch(Box<BatchArgs>),
    #[command(subcommand)]
    Outbox(OutboxCommand),
    Send(Box<SendArgs>),
    Site(SiteArgs),
    Check(CheckArgs),
    Explain(ExplainArgs),
    Diff(DiffArgs),
    #[command(subcommand)]
    Locale(LocaleCommand),
    #[command(subcommand)]
    Action(ActionCommand),
    Pack(PackArgs),
    Unpack(UnpackArgs),
    #[cfg(feature = "preview")]
    Preview(PreviewArgs),
    Log(LogArgs),
    Completions(CompletionsArgs),
    Man(ManArgs),
    Help(HelpArgs),
}

impl Command {
    /// Whether it makes content: then the workspace that it names is made, too.
    pub(crate) fn makes_content(&self) -> bool {
        matches!(
            self,
            Self::Action(_) | Self::Locale(LocaleCommand::New(_) | LocaleCommand::Update(_) | LocaleCommand::Pseudo(_))
        )
    }
}

#[derive(Debug, Args)]
#[allow(missing_docs, reason = "the words for people are in locales/*/ui")]
pub(crate) struct ListArgs {
    #[arg(long)]
    pub all: bool,
    #[arg(long, value_name = "DAYS")]
    pub(crate) due_after: Option<u16>,
    #[arg(long)]
    pub json: bool,
}

#[derive(Debug, Args)]
#[allow(missing_docs, reason = "the words for people are in locales/*/ui")]
pub(crate) struct ShowArgs {
    #[arg(value_name = "ACTION")]
    pub action: String,
    #[arg(long)]
    pub json: bool,
}

#[derive(Debug, Args)]
#[allow(missing_docs, reason = "the words for people are in locales/*/ui")]
pub(crate) struct CheckArgs {
    #[arg(value_name = "PATH")]
    pub paths: Vec<PathBuf>,
    #[command(flatten)]
    pub reading: ReadingArgs,
    #[arg(long)]
    pub json: bool,
}
