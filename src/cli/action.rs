//! The flags of `appeal action`.

use std::path::PathBuf;

use clap::{Args, Subcommand};
use jiff::civil::Date;

use super::day::day;
use crate::action::{PeopleGender, PersonKind, Unnamed};

/// The commands about cases.
#[derive(Debug, Subcommand)]
#[allow(missing_docs, reason = "the words for people are in locales/*/ui")]
pub(crate) enum ActionCommand {
    New(Box<ActionNewArgs>),
    Import(ActionImportArgs),
}

#[derive(Debug, Args)]
#[allow(missing_docs, reason = "the words for people are in locales/*/ui")]
pub(crate) struct ActionNewArgs {
    #[arg(value_name = "ID")]
    pub id: String,
    #[arg(long, value_name = "COUNTRY")]
    pub country: Option<String>,
    #[arg(long, value_name = "KIND", default_value = "person")]
    pub about: PersonKind,
    #[arg(long, value_name = "NAME", allow_hyphen_values = true)]
    pub person: Vec<String>,
    #[arg(long, value_name = "GENDER", value_delimiter = ',')]
    pub gender: Vec<PeopleGender>,
    #[arg(long, value_name = "NUMBER", value_parser = clap::value_parser!(i64).range(1..))]
    pub count: Option<i64>,
    #[arg(long, value_name = "HOW", conflicts_with = "person")]
    pub unnamed: Option<Unnamed>,
    #[arg(long, value_name = "TEXT", conflicts_with_all = ["person", "unnamed", "count", "gender"])]
    pub matter: Option<String>,
    #[arg(long, value_name = "RECIPIENT", value_delimiter = ',')]
    pub to: Vec<String>,
    #[arg(long, value_name = "RECIPIENT", value_delimiter = ',')]
    pub copy: Vec<String>,
    #[arg(long, value_name = "LANG", value_delimiter = ',')]
    pub lang: Vec<String>,
    #[arg(long, value_name = "DATE", value_parser = day)]
    pub expires: Option<Date>,
    #[arg(long, value_name = "TEXT", allow_hyphen_values = true)]
    pub demand: Vec<String>,
    #[arg(long, value_name = "TEXT", allow_hyphen_values = true)]
    pub source: Vec<String>,
}

#[derive(Debug, Args)]
#[allow(missing_docs, reason = "the words for people are in locales/*/ui")]
pub(crate) struct ActionImportArgs {
    #[arg(value_name = "FILE|-")]
    pub file: PathBuf,
    #[arg(long, value_name = "ID")]
    pub id: Option<String>,
    #[arg(long, value_name = "LANG", value_delimiter = ',')]
    pub lang: Vec<String>,
}
