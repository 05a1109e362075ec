//! Drafts of an outbox that were made from an older version of their case, its words or its templates.

use std::collections::HashSet;
use std::sync::Arc;

use super::session::Session;
use crate::batch;
use crate::catalog::Catalog;
use crate::diagnostic::Failure;
use crate::letter::{self, Composer};
use crate::msg;
use crate::outbox::{Hash, Outbox, State, Stored, Version};

/// The versions of an outbox that are older than the content here.
#[derive(Debug, Default)]
pub(crate) struct Outdated {
    versions: Vec<Version>,
    hashes: HashSet<Hash>,
}

impl Outdated {
    /// Holds an outbox against the content. A case that is not here, or is broken, tells nothing;
    /// nor does one that is paused: nothing of it is made anew, see [`Paused`](super::paused::Paused).
    ///
    /// # Errors
    /// The outbox cannot be read.
    pub fn of(catalog: &Catalog, outbox: &Outbox) -> Result<Self, Failure> {
        let mut versions = outbox.versions()?;
        versions.retain(|version| current(catalog, version).is_some_and(|current| current != version.case));
        let hashes = versions.iter().map(|version| version.case).collect();
        Ok(Self { versions, hashes })
    }

    /// The state of a document as a person means it: one of an older version is out of date, whatever became of it.
    ///
    /// # Errors
    /// The outbox cannot be read.
    pub fn state(&self, outbox: &Outbox, document: &Stored) -> Result<State, Failure> {
        let doubtful = document.state == State::InDoubt;
        if self.hashes.is_empty() || doubtful {
            return Ok(document.state);
        }
        let old = outbox.made_from(document.id)?.is_some_and(|made| self.hashes.contains(&made));
        Ok(if old { State::OutOfDate } else { document.state })
    }

    /// Tells how many of the documents there are, and what to do.
    pub(crate) fn tell(&self, session: &mut Session<'_>) {
        let mut actions: Vec<&str> = self.versions.iter().map(|version| version.action.as_str()).collect();
        actions.dedup();
        for action in actions {
            let own = self.versions.iter().filter(|version| version.action == action);
            let count: u64 = own.map(|version| version.documents).sum();
            session.tell(&msg!("outbox-case-changed", action = action, count = count));
        }
    }

    /// Warns before drafts of an older version are sent.
    pub(crate) fn warn(&self, session: &mut Session<'_>) {
        let waiting: u64 = self.versions.iter().map(|version| version.waiting).sum();
        if waiting > 0 {
            session.tell(&msg!("send-case-changed", count = waiting));
        }
    }
}

/// The hash of a case as it is now.
fn current(catalog: &Catalog, version: &Version) -> Option<Hash> {
    let action = Arc::new(letter::load(catalog, &version.action).ok()?);
    if action.reason.is_some() {
        return None;
    }
    let kind = action.kind(&version.kind)?;
    Composer::new(catalog, &action, kind, &version.language).ok().map(|composer| batch::case_hash(&composer))
}
