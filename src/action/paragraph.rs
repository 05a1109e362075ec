//! What the text of a kind is made of: messages that always stand there, and tables of which some are chosen.

use std::collections::BTreeMap;

use super::at::At;
use crate::diagnostic::Place;
use crate::word_enum::word_enum;

/// One entry of the text of a kind.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Paragraph {
    /// A message that always stands there.
    Said(At<String>),
    /// Messages of which some stand there.
    Any(AnyOf),
}

/// Facts of which a letter tells some.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AnyOf {
    /// How many of them stand in a letter.
    pub count: usize,
    /// They, by their messages, in the order in which those that are chosen stand.
    pub of: Vec<At<String>>,
    /// The table that says so.
    pub place: Place,
}

impl Paragraph {
    /// Every message that may stand there.
    pub fn messages(&self) -> &[At<String>] {
        match self {
            Self::Said(id) => std::slice::from_ref(id),
            Self::Any(any) => &any.of,
        }
    }

    /// The facts to choose from, where it is a choice.
    pub fn any(&self) -> Option<&AnyOf> {
        if let Self::Any(any) = self { Some(any) } else { None }
    }
}

/// How much a letter tells.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, serde::Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Length {
    /// All that its kind tells.
    #[default]
    Full,
    /// The least that a letter needs: it fits a link that opens an e-mail.
    Short,
}

word_enum!(Length { Full = "full", Short = "short" });

/// What no letter tells beside an opening, or beside who writes: facts that these tell already, by the message that does.
pub type Apart = BTreeMap<String, Vec<At<String>>>;
