//! Writers of an outbox whom the roster does not have any more, or who are not to be written for.

use crate::batch::{Met, Selection};
use crate::diagnostic::Diagnostic;
use crate::outbox::{Change, DocumentId, Outbox};

/// What an outbox holds of them.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Gone {
    /// Their names, in no order that means anything.
    pub names: Vec<String>,
    /// The documents that have not gone.
    pub waiting: Vec<DocumentId>,
    /// How many went, or may have.
    pub went: usize,
    /// Whether those that have not gone were taken out.
    pub pruned: bool,
}

impl Gone {
    /// Looks for them among the writers of documents of these actions; with shards, among those of this one.
    ///
    /// # Errors
    /// The outbox cannot be read.
    pub fn find(outbox: &Outbox, actions: &[&str], selection: &Selection, met: &Met) -> Result<Self, Diagnostic> {
        let mut gone = Self::default();
        let elsewhere = |writer: &str| met.knows(writer) || !selection.is_of_shard(writer);
        for writer in outbox.writers_but(actions, elsewhere)? {
            let known = outbox.known(&writer)?;
            let theirs = known.iter().filter(|known| actions.contains(&known.key.action.as_str()));
            let (waiting, went): (Vec<_>, Vec<_>) = theirs.partition(|known| known.state.waits());
            gone.names.extend(known.first().map(|known| known.name.clone()));
            gone.waiting.extend(waiting.into_iter().map(|known| known.id));
            gone.went += went.len();
        }
        Ok(gone)
    }

    /// Takes out what has not gone. What went stays: it tells that it went, should the row come back.
    ///
    /// # Errors
    /// The outbox cannot be written; it is then as it was.
    pub fn prune(&mut self, outbox: &mut Outbox) -> Result<(), Diagnostic> {
        let changes: Vec<Change> = self.waiting.iter().map(|id| Change::Drop(*id)).collect();
        outbox.apply(&changes)?;
        self.pruned = true;
        Ok(())
    }
}
