//! The flags of `appeal send`.

use std::path::PathBuf;

use clap::Args;

use crate::deliver::account::AccountFlags;
use crate::deliver::ways::{WayFlags, WayId};

#[derive(Debug, Clone, Args)]
#[allow(missing_docs, reason = "the words for people are in locales/*/ui")]
pub(crate) struct SendArgs {
    #[arg(value_name = "OUTBOX")]
    pub outbox: PathBuf,
    #[arg(long, value_name = "WAY")]
    pub way: Option<WayId>,
    #[arg(long, value_name = "EMAIL")]
    pub own: Vec<String>,
    #[command(flatten)]
    pub ways: WayFlags,
    #[command(flatten)]
    pub(crate) account: AccountFlags,
    #[arg(long, value_name = "N/UNIT")]
    pub rate: Option<String>,
    #[arg(long, value_name = "MINUTES")]
    pub patience: Option<u32>,
    #[arg(long)]
    pub(crate) messages: bool,
    #[arg(long)]
    pub test: bool,
    #[arg(long)]
    pub yes: bool,
    #[arg(long, value_name = "leave|send")]
    pub(crate) paused: Option<WhenPaused>,
    #[arg(long, num_args = 2, value_names = ["KEY", "sent|not-sent"])]
    pub settle: Vec<String>,
    #[arg(long)]
    pub json: bool,
}

/// What becomes of documents of paused actions when others are sent.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
pub(crate) enum WhenPaused {
    /// They stay in the outbox.
    Leave,
    /// They are sent, too.
    Send,
}
