//! The flags of `appeal locale`.

use clap::{Args, Subcommand};

/// The commands about languages.
#[derive(Debug, Subcommand)]
#[allow(missing_docs, reason = "the words for people are in locales/*/ui")]
pub(crate) enum LocaleCommand {
    List(LocaleListArgs),
    New(LocaleNewArgs),
    Update(LocaleUpdateArgs),
    Check(LocaleCheckArgs),
    Pseudo(LocalePseudoArgs),
}

#[derive(Debug, Args)]
#[allow(missing_docs, reason = "the words for people are in locales/*/ui")]
pub(crate) struct LocaleListArgs {
    #[arg(long)]
    pub json: bool,
}

#[derive(Debug, Args)]
#[allow(missing_docs, reason = "the words for people are in locales/*/ui")]
pub(crate) struct LocaleNewArgs {
    #[arg(value_name = "LANG")]
    pub lang: String,
    #[arg(long, value_name = "LANG")]
    pub from: Option<String>,
}

#[derive(Debug, Args)]
#[allow(missing_docs, reason = "the words for people are in locales/*/ui")]
pub(crate) struct LocaleUpdateArgs {
    #[arg(value_name = "LANG")]
    pub(crate) langs: Vec<String>,
    #[arg(long, value_name = "LANG")]
    pub from: Option<String>,
    #[arg(long, value_name = "ID", value_delimiter = ',')]
    pub(crate) confirm: Vec<String>,
    #[arg(long, conflicts_with = "confirm")]
    pub(crate) confirm_all: bool,
}

#[derive(Debug, Args)]
#[allow(missing_docs, reason = "the words for people are in locales/*/ui")]
pub(crate) struct LocalePseudoArgs {
    #[arg(value_name = "LANG")]
    pub(crate) langs: Vec<String>,
}

#[derive(Debug, Args)]
#[allow(missing_docs, reason = "the words for people are in locales/*/ui")]
pub(crate) struct LocaleCheckArgs {
    #[arg(value_name = "LANG")]
    pub(crate) langs: Vec<String>,
    #[arg(long, value_name = "CODE", value_delimiter = ',')]
    pub(crate) deny: Vec<String>,
    #[arg(long, value_name = "CODE", value_delimiter = ',')]
    pub allow: Vec<String>,
    #[arg(long)]
    pub(crate) needed: bool,
    #[arg(long, value_name = "ACTION")]
    pub(crate) case: Option<String>,
    #[arg(long, value_name = "FILE", value_delimiter = ',')]
    pub(crate) file: Vec<String>,
    #[arg(long)]
    pub(crate) exit_code: bool,
    #[arg(long)]
    pub json: bool,
}
