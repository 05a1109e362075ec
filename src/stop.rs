//! The wish of a person or an engine that a command stops: it is asked for by a signal, and looked for between two letters.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use crate::diagnostic::Exit;

/// What may ask a command to stop.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Signal {
    /// A person at the terminal, with Ctrl-C.
    Interrupt,
    /// An engine, a service manager, or a machine that is shut down.
    Terminate,
}

impl Signal {
    pub(crate) const ALL: [Self; 2] = [Self::Interrupt, Self::Terminate];

    /// Its name in POSIX.
    pub(crate) fn as_str(self) -> &'static str {
        match self {
            Self::Interrupt => "SIGINT",
            Self::Terminate => "SIGTERM",
        }
    }

    /// The exit code of a command that it ended: what a shell tells of one that it killed.
    pub(crate) fn exit(self) -> Exit {
        match self {
            Self::Interrupt => Exit::Interrupted,
            Self::Terminate => Exit::Terminated,
        }
    }

    /// What stands for it in a [`Stop`].
    pub(crate) fn mark(self) -> usize {
        self.exit() as usize
    }
}

/// Whether a command is asked to stop; the same for all threads.
#[derive(Debug, Clone, Default)]
pub struct Stop(pub(crate) Arc<AtomicUsize>);

impl Stop {
    /// The signal that asked, where one did.
    pub fn asked(&self) -> Option<Signal> {
        let mark = self.0.load(Ordering::Relaxed);
        Signal::ALL.into_iter().find(|signal| signal.mark() == mark)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nobody_asks_until_a_signal_comes() {
        let stop = Stop::default();
        assert_eq!(stop.asked(), None);
        let other = stop.clone();
        other.0.store(Signal::Terminate.mark(), Ordering::Relaxed);
        assert_eq!(stop.asked().map(|signal| (signal.as_str(), signal.exit() as u8)), Some(("SIGTERM", 143)));
    }
}
