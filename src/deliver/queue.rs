//! What goes as one message: a draft and what lies beside it, taken from the outbox one at a time.

use lettre::Address;

use super::draft::{self, Say};
use super::outgoing::{OutgoingMessage, bare, shown};
use crate::diagnostic::Diagnostic;
use crate::document::Format;
use crate::format::TO_SUPPORTER;
use crate::outbox::{DocumentId, Outbox, Route, State, Stored};

/// What makes messages of documents.
pub enum Packing<'a> {
    /// The draft itself is the message.
    Bare,
    /// Each draft is packed into an e-mail to oneself, with the letter's other formats beside it.
    ToOneself(&'a Address, Say<'a>),
    /// All drafts of a writer go in one e-mail to oneself.
    Digest(&'a Address, Say<'a>),
}

/// The messages of an outbox that wait for a route, one after another.
pub struct Queue<'a> {
    packing: Packing<'a>,
    /// The format of what is a message: of drafts of letters, or of messages to supporters.
    draft: &'static str,
    route: Route,
    /// Whether drafts are looked for, or, when there are no more, letters that have no draft.
    drafts: bool,
    after: DocumentId,
    after_writer: String,
}

impl<'a> Queue<'a> {
    /// Begins at the first.
    pub fn new(packing: Packing<'a>, route: Route) -> Self {
        let draft = Format::Eml.as_str();
        Self { packing, draft, route, drafts: true, after: 0, after_writer: String::new() }
    }

    /// Messages to supporters, in place of letters.
    #[must_use]
    pub(crate) fn of_messages(self) -> Self {
        Self { draft: TO_SUPPORTER, ..self }
    }

    /// The other formats, which go beside drafts of letters.
    fn others(&self) -> Vec<&'static str> {
        if self.draft == TO_SUPPORTER { Vec::new() } else { others() }
    }

    fn all(&self) -> Vec<&'static str> {
        if self.draft == TO_SUPPORTER { vec![TO_SUPPORTER] } else { all() }
    }

    /// How many drafts wait, and how many other files; for digests the number of writers.
    ///
    /// # Errors
    /// The outbox cannot be read.
    pub fn count(&self, outbox: &Outbox) -> Result<(u64, u64), Diagnostic> {
        match self.packing {
            Packing::Bare => Ok((outbox.pending(&self.route, &[self.draft])?, 0)),
            Packing::ToOneself(..) => {
                Ok((outbox.pending(&self.route, &[self.draft])?, outbox.pending(&self.route, &self.others())?))
            }
            Packing::Digest(..) => {
                let (mut writers, mut after) = (0, String::new());
                while let Some(writer) = outbox.next_pending_writer(&self.route, &self.all(), &after)? {
                    writers += 1;
                    after = writer;
                }
                Ok((writers, outbox.pending(&self.route, &self.all())?))
            }
        }
    }

    /// The next one; or what is wrong with it, with the name of the document.
    ///
    /// # Errors
    /// The outbox cannot be read.
    #[allow(clippy::type_complexity, reason = "the outer result is the outbox's, the inner one the message's")]
    pub fn next(
        &mut self,
        outbox: &Outbox,
    ) -> Result<Option<Result<OutgoingMessage, (String, Diagnostic)>>, Diagnostic> {
        if let Packing::Digest(own, say) = &self.packing {
            let Some(writer) = outbox.next_pending_writer(&self.route, &self.all(), &self.after_writer)? else {
                return Ok(None);
            };
            // What went another way has not gone this one.
            let documents = outbox.pending_of_writer(&self.route, &self.all(), &writer)?;
            self.after_writer = writer;
            return Ok(Some(draft::packed(own, &documents, *say).map_err(|error| (shown(&documents), error))));
        }
        loop {
            let formats = if self.drafts { vec![self.draft] } else { self.others() };
            let Some(document) = outbox.next_pending(&self.route, &formats, self.after)? else {
                if self.drafts && matches!(self.packing, Packing::ToOneself(..)) {
                    (self.drafts, self.after) = (false, 0);
                    continue;
                }
                return Ok(None);
            };
            self.after = document.id;
            let (own, say) = match &self.packing {
                Packing::ToOneself(own, say) => (own, *say),
                _ => return Ok(Some(bare(document))),
            };
            let companions = outbox.companions(&document)?;
            let is_draft = |document: &Stored| document.key.format == self.draft;
            if !self.drafts && companions.iter().any(|other| is_draft(other) && other.state != State::Sent) {
                // It goes beside its draft, which did not go.
                continue;
            }
            let beside = |other: &Stored| {
                if self.drafts {
                    !matches!(other.state, State::OutOfDate | State::InDoubt)
                } else {
                    other.state.waits()
                }
            };
            let mut documents = vec![document];
            documents.extend(companions.into_iter().filter(beside));
            if let Some(last) = documents.iter().map(|document| document.id).max().filter(|_| !self.drafts) {
                self.after = self.after.max(last);
            }
            return Ok(Some(draft::packed(own, &documents, say).map_err(|error| (shown(&documents), error))));
        }
    }
}

fn all() -> Vec<&'static str> {
    Format::ALL.iter().map(|format| format.as_str()).collect()
}

fn others() -> Vec<&'static str> {
    all().into_iter().filter(|format| *format != Format::Eml.as_str()).collect()
}
