//! What an outbox keeps: documents, what they are known by and what became of them.

use jiff::civil::Date;
use serde::Serialize;

use crate::word_enum::word_enum;

/// What a document is known by inside its outbox.
pub(crate) type DocumentId = i64;

/// A SHA-256 of some content.
pub(crate) type Hash = [u8; 32];

/// What a document is known by: the same key is the same document, on whatever day.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
pub struct Key {
    /// The writer: the roster's id, else the e-mail address, else name and address.
    pub writer: String,
    /// The id of the action.
    pub action: String,
    /// The name of the kind, a key of `[kinds]`.
    pub kind: String,
    /// The id of the recipient in the action.
    pub recipient: String,
    /// The tag of the language (BCP 47).
    pub language: String,
    /// The format's name, as `--format` takes it.
    pub format: String,
}

/// A row of a roster.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Origin {
    /// What tells the roster from others on every machine: a hash of how it begins.
    pub roster: u64,
    /// The row's number.
    pub row: u64,
}

/// A document to be kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Draft {
    /// What it is known by.
    pub key: Key,
    /// The writer's name, for the organiser.
    pub name: String,
    /// The writer's e-mail address, where it is known.
    pub email: Option<String>,
    /// A hash of what the writer would be known by, had they nothing but their name and address.
    pub by_name: i64,
    /// The name of its file.
    pub file_name: String,
    /// The day it bears.
    pub made_on: Date,
    /// The hash of all that it was made from.
    pub input: Hash,
    /// The hash of the case, its words and its templates: what all letters of it in that language are made from.
    pub case: Hash,
    /// The row of the roster that its writer stands in, where there is one.
    pub origin: Option<Origin>,
    /// What its file is to hold.
    pub bytes: Vec<u8>,
}

/// What became of a document.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, clap::ValueEnum)]
#[serde(rename_all = "kebab-case")]
pub enum State {
    /// Made, and not delivered yet.
    Ready,
    /// Delivered, and accepted where it went.
    Sent,
    /// Its last delivery failed; the next run tries again.
    Failed,
    /// A delivery of it was begun, and how it ended is not known.
    InDoubt,
    /// Since it was made, or delivered, the roster, the case or a template says otherwise.
    OutOfDate,
    /// It has not gone, and its case is paused: only who reads the cases tells this.
    Paused,
}

word_enum!(State {
    Ready = "ready",
    Sent = "sent",
    Failed = "failed",
    InDoubt = "in-doubt",
    OutOfDate = "out-of-date",
    Paused = "paused",
});

impl State {
    /// Whether a document has not gone, and waits to go.
    pub(crate) fn waits(self) -> bool {
        matches!(self, Self::Ready | Self::Failed)
    }
}

/// A document of an outbox.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stored {
    /// What the outbox knows it by.
    pub id: DocumentId,
    /// What it is known by.
    pub key: Key,
    /// The writer's name, for the organiser.
    pub name: String,
    /// The writer's e-mail address, where it is known.
    pub email: Option<String>,
    /// The name of its file.
    pub file_name: String,
    /// The day it bears.
    pub made_on: Date,
    /// The hash of its bytes.
    pub hash: Hash,
    /// What became of it, by any route.
    pub state: State,
    /// What its file is to hold.
    pub bytes: Vec<u8>,
}

/// What is known of a document without its bytes: enough to tell whether it must be made again.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Known {
    /// What the outbox knows it by.
    pub id: DocumentId,
    /// What it is known by.
    pub key: Key,
    /// The hash of all that it was made from.
    pub input: Hash,
    /// The hash of its bytes.
    pub(crate) hash: Hash,
    /// The day it bears.
    pub made_on: Date,
    /// What became of it.
    pub state: State,
    /// The writer's name, for the organiser.
    pub(crate) name: String,
}

/// A change to an outbox. Those of one [`Outbox::apply`](super::Outbox::apply) are made together or not at all.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Change {
    /// A document that the outbox does not have.
    Add(Draft),
    /// Other content for a document, in another language maybe; it waits to be delivered again.
    Rewrite(DocumentId, Draft),
    /// The same content, made from something else.
    SameFrom(DocumentId, MadeFrom),
    /// A delivered document that would say something else now.
    OutOfDate(DocumentId),
    /// A document that never went and is not wanted any more.
    Drop(DocumentId),
    /// A writer who is known by something else from now on, of whom the outbox knows nothing by that.
    Known {
        /// What the outbox knows the writer by.
        before: String,
        /// What it shall know them by.
        now: String,
    },
}

/// What the same content was made from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MadeFrom {
    /// The hash of all that it was made from.
    pub input: Hash,
    /// The hash of the case, its words and its templates.
    pub case: Hash,
    /// The writer's name, which may not stand in it.
    pub name: String,
    /// The writer's e-mail address, where it is known.
    pub email: Option<String>,
}

/// How many documents of a kind are in which state.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Count {
    pub action: String,
    pub kind: String,
    pub language: String,
    pub recipient: String,
    pub format: String,
    /// What became of them.
    pub state: State,
    pub count: u64,
}
