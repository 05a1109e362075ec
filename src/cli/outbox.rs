//! The flags of `appeal outbox` and `appeal log`.

use std::path::PathBuf;

use clap::{Args, Subcommand};

use super::RemovingArgs;
use crate::outbox::State;

/// The commands about an outbox.
#[derive(Debug, Subcommand)]
#[allow(missing_docs, reason = "the words for people are in locales/*/ui")]
pub(crate) enum OutboxCommand {
    List(OutboxListArgs),
    Show(OutboxShowArgs),
    Export(OutboxExportArgs),
    Merge(OutboxMergeArgs),
    Remove(OutboxRemoveArgs),
}

#[derive(Debug, Args)]
#[allow(missing_docs, reason = "the words for people are in locales/*/ui")]
pub(crate) struct OutboxListArgs {
    #[arg(value_name = "OUTBOX")]
    pub outbox: PathBuf,
    #[arg(long, value_name = "STATE")]
    pub state: Vec<State>,
    #[arg(long)]
    pub json: bool,
}

#[derive(Debug, Args)]
#[allow(missing_docs, reason = "the words for people are in locales/*/ui")]
pub(crate) struct OutboxShowArgs {
    #[arg(value_name = "OUTBOX")]
    pub outbox: PathBuf,
    #[arg(value_name = "NUMBER")]
    pub document: i64,
    #[arg(long)]
    pub json: bool,
}

#[derive(Debug, Args)]
#[allow(missing_docs, reason = "the words for people are in locales/*/ui")]
pub(crate) struct OutboxExportArgs {
    #[arg(value_name = "OUTBOX")]
    pub outbox: PathBuf,
    #[arg(long, value_name = "PATH")]
    pub out: PathBuf,
    #[arg(long = "as", value_name = "FORM", default_value = "files")]
    pub form: ExportFormat,
    #[arg(long)]
    pub(crate) messages: bool,
    #[arg(long)]
    pub(crate) force: bool,
}

#[derive(Debug, Args)]
#[allow(missing_docs, reason = "the words for people are in locales/*/ui")]
pub(crate) struct OutboxMergeArgs {
    #[arg(value_name = "OUTBOX")]
    pub outbox: PathBuf,
    #[arg(value_name = "OTHER", required = true)]
    pub others: Vec<PathBuf>,
}

#[derive(Debug, Args)]
#[allow(missing_docs, reason = "the words for people are in locales/*/ui")]
pub(crate) struct OutboxRemoveArgs {
    #[arg(value_name = "OUTBOX")]
    pub outbox: PathBuf,
    #[arg(value_name = "NAME|-")]
    pub writer: String,
    #[command(flatten)]
    pub(crate) removing: RemovingArgs,
}

/// What an outbox can be exported as.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
pub(crate) enum ExportFormat {
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
#[allow(missing_docs, reason = "the words for people are in locales/*/ui")]
pub(crate) struct LogArgs {
    #[arg(value_name = "OUTBOX", required = true)]
    pub outbox: Vec<PathBuf>,
    #[arg(long, conflicts_with = "json")]
    pub csv: bool,
    #[arg(long)]
    pub json: bool,
}
