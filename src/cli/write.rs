//! The flags of `appeal write`.

use std::path::PathBuf;

use clap::Args;
use jiff::civil::Date;

use super::{ChoiceArgs, KindArgs, PublicArgs};
use crate::action::Gender;
use crate::document::Format;
#[cfg(feature = "pdf")]
use crate::document::paper::Envelope;
use crate::document::paper::Paper;
use crate::writer::Privacy;

#[derive(Debug, Clone, Args)]
#[allow(missing_docs, reason = "the words for people are in locales/*/ui")]
pub(crate) struct WriteArgs {
    #[arg(value_name = "ACTION")]
    pub action: Option<String>,
    #[arg(long, value_name = "LANG")]
    pub lang: Option<String>,
    #[arg(long, value_name = "ID", value_delimiter = ',')]
    pub to: Vec<String>,
    /// [`crate::action::DEFAULT_KIND`] where neither a flag nor an answer says it.
    #[arg(long, value_name = "KIND")]
    pub kind: Option<String>,
    /// Text where neither a flag nor an answer says it.
    #[arg(long, value_name = "FORMATS", value_delimiter = ',')]
    pub format: Vec<Format>,
    #[arg(long, value_name = "FOLDER|-")]
    pub out: Option<PathBuf>,
    #[arg(long)]
    pub(crate) copy: bool,
    #[arg(long, value_name = "LANG")]
    pub(crate) reading: Option<String>,
    #[arg(long, value_name = "FILE|-", help_heading = "writer")]
    pub writer: Option<PathBuf>,
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
    pub(crate) note_file: Option<PathBuf>,
    #[arg(long, value_name = "HOW", help_heading = "writer")]
    pub privacy: Option<Privacy>,
    #[command(flatten)]
    pub choices: ChoiceArgs,
    #[arg(long, value_name = "DATE", help_heading = "letter")]
    pub(crate) sent: Option<Date>,
    #[arg(long, value_name = "NAME", help_heading = "writer")]
    pub(crate) profile: Option<String>,
    #[arg(long, help_heading = "writer")]
    pub(crate) save_profile: bool,
    #[command(flatten)]
    pub together: KindArgs,
    #[command(flatten)]
    pub(crate) public: PublicArgs,
    #[arg(long, value_name = "PAPER", help_heading = "print")]
    pub paper: Option<Paper>,
    #[cfg(feature = "pdf")]
    #[arg(long, value_name = "NAME", help_heading = "print")]
    pub(crate) font: Vec<String>,
    #[cfg(feature = "pdf")]
    #[arg(long, value_name = "SIZE", help_heading = "print")]
    pub envelope: Option<Envelope>,
    #[cfg(feature = "pdf")]
    #[arg(long, help_heading = "print")]
    pub(crate) merge: bool,
    #[arg(long, help_heading = "more")]
    pub cc: bool,
    #[arg(long, value_name = "CODE", value_delimiter = ',', help_heading = "more")]
    pub allow: Vec<String>,
    #[arg(long, help_heading = "more")]
    pub fallback: bool,
    #[arg(long, help_heading = "more")]
    pub(crate) force: bool,
}
