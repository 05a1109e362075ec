//! Documents of an outbox whose cases were paused since.

use std::collections::BTreeMap;

use super::questions::confirm;
use super::session::Session;
use crate::action::Pause;
use crate::catalog::Catalog;
use crate::cli::WhenPaused;
use crate::diagnostic::{Diagnostic, Failure};
use crate::format::Format;
use crate::letter;
use crate::msg;
use crate::outbox::{Outbox, Route, State, Stored};

/// The paused actions that an outbox has documents of, and why they are paused.
#[derive(Debug, Default)]
pub(crate) struct Paused(BTreeMap<String, Pause>);

impl Paused {
    /// Holds an outbox against the cases. A case that is not here, or is broken, tells nothing.
    ///
    /// # Errors
    /// The outbox cannot be read.
    pub fn of(catalog: &Catalog, outbox: &Outbox) -> Result<Self, Failure> {
        let reason = |id: &str| letter::load(catalog, id).ok()?.reason.map(|at| at.value);
        Ok(Self(outbox.actions()?.into_iter().filter_map(|id| reason(&id).map(|reason| (id, reason))).collect()))
    }

    /// The state of a document as a person means it: what has not gone shall not go for now.
    pub fn state(&self, document: &Stored) -> State {
        match document.state {
            State::Ready | State::Failed | State::OutOfDate if self.0.contains_key(&document.key.action) => {
                State::Paused
            }
            state => state,
        }
    }

    /// Tells which actions are paused, and why.
    pub(crate) fn tell(&self, session: &mut Session<'_>) {
        for (action, reason) in &self.0 {
            session.tell(&msg!("outbox-case-paused", action = action, reason = reason.message()));
        }
    }

    /// Before anything is sent: holds what waits of paused actions, unless it was said, or is said now, that it goes.
    ///
    /// # Errors
    /// There is some, nobody said what becomes of it, and there is no terminal to ask on; or the outbox cannot be read.
    pub fn settle(
        &self,
        session: &mut Session<'_>,
        outbox: &mut Outbox,
        route: &Route,
        given: Option<WhenPaused>,
    ) -> Result<(), Failure> {
        let formats = Format::ALL.map(Format::as_str);
        let mut waiting = outbox.pending_by_action(route, &formats)?;
        waiting.retain(|(action, _)| self.0.contains_key(action));
        if waiting.is_empty() {
            return Ok(());
        }
        for (action, count) in &waiting {
            let reason = self.0[action].message();
            session.tell(&msg!("send-case-paused", count = *count, action = action, reason = reason));
        }
        let sends = match given {
            Some(given) => given == WhenPaused::Send,
            None if session.environment.interactive => confirm(session, &msg!("send-ask-paused"), false)?,
            None => {
                return Err(Failure::usage(
                    Diagnostic::error(msg!("send-error-paused")).hint(msg!("send-hint-paused")),
                ));
            }
        };
        if !sends {
            outbox.hold(waiting.into_iter().map(|(action, _)| action).collect());
        }
        Ok(())
    }
}
