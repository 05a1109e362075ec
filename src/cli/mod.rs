//! The command line: clap types and nothing else. Their words are in `ui.ftl` ([`words`]): message `cli-<command>` for a
//! command, `cli-<command>-<argument>` or `cli-<argument>` for an argument.

pub mod words;

use std::path::PathBuf;

use clap::{ArgAction, Args, Parser, Subcommand};
use jiff::civil::Date;

use crate::action::Gender;
use crate::deliver::WayName;
use crate::deliver::net::Security;
use crate::document::Format;
use crate::writer::Privacy;

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

/// Flags of every command.
#[derive(Debug, Clone, Args)]
#[allow(missing_docs, reason = "the words for people are in ui.ftl")]
pub struct Global {
    #[arg(long, global = true, value_name = "DIR", display_order = 900)]
    pub workspace: Option<PathBuf>,
    #[arg(long, global = true, value_name = "YYYY-MM-DD", display_order = 901)]
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
    Send(Box<SendArgs>),
}

#[derive(Debug, Args)]
#[allow(missing_docs, reason = "the words for people are in ui.ftl")]
pub struct ListArgs {
    #[arg(long)]
    pub all: bool,
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
    #[arg(long, value_name = "ID", num_args = 1.., value_delimiter = ',')]
    pub to: Vec<String>,
    #[arg(long, default_value = "letter", value_name = "KIND")]
    pub kind: String,
    #[arg(long, value_name = "FORMATS", value_delimiter = ',', default_value = "txt")]
    pub format: Vec<Format>,
    #[arg(long, value_name = "DIR|-")]
    pub out: Option<PathBuf>,
    #[arg(long, value_name = "TEXT", help_heading = "writer")]
    pub name: Option<String>,
    #[arg(long, value_name = "LINE", help_heading = "writer")]
    pub address: Vec<String>,
    #[arg(long, value_name = "TOWN", help_heading = "writer")]
    pub city: Option<String>,
    #[arg(long, value_name = "COUNTRY", help_heading = "writer")]
    pub country: Option<String>,
    #[arg(long, value_name = "EMAIL", help_heading = "writer")]
    pub email: Option<String>,
    #[arg(long, value_name = "TEXT", help_heading = "writer")]
    pub profession: Option<String>,
    #[arg(long, value_name = "GENDER", help_heading = "writer")]
    pub gender: Option<Gender>,
    #[arg(long, value_name = "TEXT", help_heading = "writer", conflicts_with = "note_file")]
    pub note: Option<String>,
    #[arg(long, value_name = "FILE", help_heading = "writer")]
    pub note_file: Option<PathBuf>,
    #[arg(long, value_name = "HOW", help_heading = "writer")]
    pub privacy: Option<Privacy>,
    #[arg(long, value_name = "NAME", help_heading = "writer")]
    pub profile: Option<String>,
    #[arg(long, help_heading = "writer")]
    pub save_profile: bool,
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
pub struct SendArgs {
    #[arg(value_name = "OUTBOX")]
    pub outbox: PathBuf,
    #[arg(long, value_name = "WAY")]
    pub way: Option<WayName>,
    #[arg(long, value_name = "EMAIL")]
    pub own: Vec<String>,
    #[arg(long)]
    pub digest: bool,
    #[arg(long, value_name = "PATH")]
    pub out: Option<PathBuf>,
    #[arg(long, value_name = "NAME")]
    pub folder: Option<String>,
    #[arg(long, value_name = "HOST", help_heading = "server")]
    pub server: Option<String>,
    #[arg(long, value_name = "PORT", help_heading = "server")]
    pub port: Option<u16>,
    #[arg(long, value_name = "HOW", help_heading = "server")]
    pub security: Option<Security>,
    #[arg(long, value_name = "FILE", help_heading = "server")]
    pub ca: Option<PathBuf>,
    #[arg(long, value_name = "USER", help_heading = "server")]
    pub user: Option<String>,
    #[arg(long, value_name = "N", help_heading = "server", conflicts_with = "password_file")]
    pub password_fd: Option<u32>,
    #[arg(long, value_name = "FILE", help_heading = "server")]
    pub password_file: Option<PathBuf>,
    #[arg(long, value_name = "N/UNIT")]
    pub rate: Option<String>,
    #[arg(long, value_name = "MINUTES")]
    pub patience: Option<u32>,
    #[arg(long)]
    pub test: bool,
    #[arg(long)]
    pub yes: bool,
    #[arg(long, num_args = 2, value_names = ["KEY", "sent|not-sent"])]
    pub settle: Vec<String>,
    #[arg(long)]
    pub json: bool,
}
