//! What the program keeps about whoever uses it, each in a file of its own: the one list of it. `appeal where` tells it, `appeal forget`
//! removes it. Whatever else is kept one day is one more variant here; the compiler then asks for what is said of it and how it goes.

use std::path::PathBuf;

use super::kept_answers;
use crate::config;
use crate::diagnostic::Diagnostic;
use crate::environment::Environment;
use crate::message::Message;
use crate::msg;
use crate::notes;

/// A file that is kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kept {
    /// The settings, with the profiles.
    Settings,
    /// The notes of `done`.
    Notes,
    /// The answers of who broke off; they bear no name, and are of whomever the notes are.
    Answers,
}

impl Kept {
    /// All of them.
    pub(crate) const ALL: [Self; 3] = [Self::Settings, Self::Notes, Self::Answers];

    /// What it is called in JSON.
    pub(crate) fn as_str(self) -> &'static str {
        match self {
            Self::Settings => "settings",
            Self::Notes => "notes",
            Self::Answers => "answers",
        }
    }

    /// Where it is, or would be; none where the system has no folder for it.
    pub(crate) fn file(self, environment: &Environment) -> Option<PathBuf> {
        match self {
            Self::Settings => config::path(environment),
            Self::Notes => notes::path(environment),
            Self::Answers => kept_answers::path(environment),
        }
    }

    /// There is no folder for it.
    pub(crate) fn no_folder(self) -> Diagnostic {
        match self {
            Self::Settings => config::no_folder(),
            Self::Notes | Self::Answers => notes::no_folder(),
        }
    }

    /// What it is, as a line of `where` begins.
    pub(crate) fn what(self) -> Message {
        match self {
            Self::Settings => msg!("where-settings"),
            Self::Notes => msg!("where-notes"),
            Self::Answers => msg!("where-answers"),
        }
    }
}
