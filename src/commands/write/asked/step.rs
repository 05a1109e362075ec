//! The questions, and the order in which they are asked.

use serde::{Deserialize, Serialize};

use crate::message::Message;
use crate::msg;

/// A question.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum Step {
    Case,
    Ties,
    Language,
    Kind,
    /// What a post or a call leaves behind.
    Leaves,
    /// The country, where it decides how the letter is signed.
    Home,
    Signing,
    /// Whether the answers may wait in a file.
    Keep,
    Name,
    Address,
    Town,
    Country,
    /// Who signs a joint letter.
    Signatories,
    OwnWords,
    Opening,
    FirstDemand,
    Way,
    Email,
    Folder,
}

/// In the order in which they are asked.
pub(super) const ORDER: [Step; 19] = [
    Step::Case,
    Step::Ties,
    Step::Language,
    Step::Kind,
    Step::Leaves,
    Step::Home,
    Step::Signing,
    Step::Keep,
    Step::Name,
    Step::Address,
    Step::Town,
    Step::Country,
    Step::Signatories,
    Step::OwnWords,
    Step::Opening,
    Step::FirstDemand,
    Step::Way,
    Step::Email,
    Step::Folder,
];

impl Step {
    /// What it is called in the overview, and before a word on what is wrong with its answer.
    pub(super) fn label(self) -> Option<Message> {
        Some(match self {
            Self::Case => msg!("asked-case"),
            Self::Language => msg!("asked-language"),
            Self::Kind => msg!("asked-kind"),
            Self::Home | Self::Country => msg!("asked-country"),
            Self::Signing => msg!("asked-signing"),
            Self::Name => msg!("asked-name"),
            Self::Address => msg!("asked-address"),
            Self::Town => msg!("asked-town"),
            Self::Signatories => msg!("asked-signatories"),
            Self::OwnWords => msg!("asked-own-words"),
            Self::Opening => msg!("asked-opening"),
            Self::FirstDemand => msg!("asked-first-demand"),
            Self::Way => msg!("asked-way"),
            Self::Email => msg!("asked-email"),
            Self::Folder => msg!("asked-folder"),
            // What was answered of ties is told nowhere.
            Self::Ties | Self::Leaves | Self::Keep => return None,
        })
    }
}
