//! The flags of `appeal batch`, and those that say how a roster is read.

use std::path::PathBuf;

use clap::Args;
use jiff::civil::Date;

use crate::action;
use crate::batch::{AskedShard, Which};
use crate::document::Format;

#[derive(Debug, Clone, Args)]
#[allow(missing_docs, reason = "the words for people are in locales/*/ui")]
pub(crate) struct BatchArgs {
    #[arg(value_name = "ACTION", required = true)]
    pub action: Vec<String>,
    #[command(flatten)]
    pub roster: RosterArgs,
    #[arg(long, value_name = "OUTBOX|FOLDER/|-", required_unless_present_any = ["dry_run", "table"])]
    pub out: Option<PathBuf>,
    #[arg(long, value_name = "LANG")]
    pub lang: Option<String>,
    #[arg(long, value_name = "ID", num_args = 1.., value_delimiter = ',')]
    pub to: Vec<String>,
    #[arg(long, default_value = action::DEFAULT_KIND, value_name = "KIND")]
    pub kind: String,
    #[arg(long, value_name = "DATE")]
    pub(crate) sent: Option<Date>,
    #[arg(long, value_name = "FORMATS", value_delimiter = ',', default_value = "txt")]
    pub format: Vec<Format>,
    #[arg(long, value_name = "ROW", num_args = 1.., value_delimiter = ',')]
    pub only: Vec<Which>,
    #[arg(long, value_name = "N")]
    pub limit: Option<usize>,
    #[arg(long, value_name = "K/N")]
    pub shard: Option<AskedShard>,
    #[arg(long, value_name = "CODE", value_delimiter = ',')]
    pub allow: Vec<String>,
    #[arg(long)]
    pub(crate) no_draw: bool,
    #[arg(long)]
    pub fallback: bool,
    #[arg(long)]
    pub renew: bool,
    #[arg(long, conflicts_with_all = ["only", "limit"])]
    pub(crate) prune: bool,
    #[arg(long)]
    pub(crate) force: bool,
    #[arg(long)]
    pub(crate) dry_run: bool,
    #[arg(long)]
    pub(crate) keep_going: bool,
    #[arg(long, value_name = "letters|page")]
    pub(crate) message: Option<SupporterMessage>,
    #[arg(long, value_name = "URL")]
    pub(crate) page: Option<String>,
    #[arg(long, value_name = "FILE")]
    pub(crate) table: Option<PathBuf>,
    #[arg(long)]
    pub(crate) with_place: bool,
    #[arg(long, value_name = "N")]
    pub(crate) jobs: Option<usize>,
    #[arg(long)]
    pub json: bool,
}

/// What a message to a supporter is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
pub(crate) enum SupporterMessage {
    /// Their letters, which go with it.
    Letters,
    /// A page on which they write.
    Page,
}

/// A roster and how it is read.
#[derive(Debug, Clone, Args)]
#[allow(missing_docs, reason = "the words for people are in locales/*/ui")]
pub(crate) struct RosterArgs {
    #[arg(long, value_name = "FILE")]
    pub roster: PathBuf,
    #[command(flatten)]
    pub reading: ReadingArgs,
}

/// How a roster is read where it does not say it well enough.
#[derive(Debug, Clone, Default, Args)]
#[allow(missing_docs, reason = "the words for people are in locales/*/ui")]
pub(crate) struct ReadingArgs {
    #[arg(long, value_name = "NAME")]
    pub encoding: Option<String>,
    #[arg(long, value_name = "CHARACTER")]
    pub delimiter: Option<String>,
    #[arg(long, value_name = "COLUMN=HEADING")]
    pub(crate) column: Vec<String>,
    #[arg(long)]
    pub(crate) remember: bool,
    #[arg(long, value_name = "SHEET")]
    pub(crate) sheet: Option<String>,
    #[arg(long, value_name = "ROW", value_parser = clap::value_parser!(u64).range(1..))]
    pub(crate) header_row: Option<u64>,
    #[arg(long)]
    pub(crate) hidden: bool,
}
