//! The command line: clap types and nothing else. Their words are in `ui.ftl` ([`words`]): message `cli-<command>` for a
//! command, `cli-<command>-<argument>` or `cli-<argument>` for an argument.

pub mod words;

use std::path::PathBuf;

use clap::{ArgAction, Args, Parser, Subcommand};
use jiff::civil::Date;

use crate::action::Gender;
use crate::document::Format;
#[cfg(feature = "pdf")]
use crate::document::paper::Envelope;
use crate::document::paper::Paper;
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

/// A day on which letters can be written: e-mail has no day before 1970, and some calendars end with their tables.
fn day(text: &str) -> Result<Date, String> {
    let day: Date = text.parse().map_err(|error: jiff::Error| error.to_string())?;
    if (1970..3000).contains(&day.year()) { Ok(day) } else { Err("not between 1970 and 2999".to_owned()) }
}

/// Flags of every command.
#[derive(Debug, Clone, Args)]
#[allow(missing_docs, reason = "the words for people are in ui.ftl")]
pub struct Global {
    #[arg(long, global = true, value_name = "DIR", display_order = 900)]
    pub workspace: Option<PathBuf>,
    #[arg(long, global = true, value_name = "YYYY-MM-DD", display_order = 901, value_parser = day)]
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
    #[arg(long, value_name = "ID", value_delimiter = ',')]
    pub to: Vec<String>,
    #[arg(long, default_value = "letter", value_name = "KIND")]
    pub kind: String,
    #[arg(long, value_name = "FORMATS", value_delimiter = ',', default_value = "txt")]
    pub format: Vec<Format>,
    #[arg(long, value_name = "DIR|-")]
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
    #[arg(long, value_name = "NAME", help_heading = "writer")]
    pub profile: Option<String>,
    #[arg(long, help_heading = "writer")]
    pub save_profile: bool,
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
