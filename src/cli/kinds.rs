//! The flags of `appeal write` for kinds that more than one person has a part in.

use std::path::PathBuf;

use clap::Args;

use super::ReadingArgs;
use crate::letter::Sheets;
use crate::signatory::Order;

/// Who signs a joint letter; what a petition is, and what a letter tells of one.
#[derive(Debug, Clone, Default, Args)]
#[allow(missing_docs, reason = "the words for people are in locales/*/ui")]
pub(crate) struct KindArgs {
    #[arg(long, value_name = "TEXT", help_heading = "together", allow_hyphen_values = true)]
    pub organisation: Option<String>,
    #[arg(long, value_name = "FILE", help_heading = "together")]
    pub signatories: Option<PathBuf>,
    #[arg(long, value_name = "ORDER", help_heading = "together", requires = "signatories")]
    pub sort: Option<Order>,
    #[command(flatten)]
    pub reading: ReadingArgs,
    #[arg(long, value_name = "FILE", help_heading = "together")]
    pub tally: Option<PathBuf>,
    #[arg(long, value_name = "N", help_heading = "together", value_parser = clap::value_parser!(u16).range(1..=Sheets::MOST))]
    pub sheets: Option<u16>,
    #[arg(long, value_name = "N", help_heading = "together", value_parser = clap::value_parser!(u16).range(1..=Sheets::MOST_ROWS))]
    pub rows: Option<u16>,
}
