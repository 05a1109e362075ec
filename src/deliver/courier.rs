//! Takes the messages of an outbox one after another to where they go, and writes down in the ledger, before and after,
//! what became of each.

use std::time::{Duration, Instant};

use jiff::Timestamp;

use super::net::Timing;
use super::parcel::Parcel;
use super::parcels::Parcels;
use super::trouble::{Fate, Phase, Trouble, What};
use crate::diagnostic::Diagnostic;
use crate::outbox::{Delivery, Outbox, Outcome, Route};

/// So many messages in a row that a server asked to send later, when no more time is left for pauses, end a run.
const GIVE_UP: u32 = 3;

/// One way for messages to go.
pub trait Way {
    /// Connects and logs in, once, before the first message; does nothing where that was done.
    ///
    /// # Errors
    /// It cannot be done.
    fn open(&mut self) -> Result<(), Trouble>;

    /// Whether a message of that Message-ID is there already; `None` where the way does not tell.
    ///
    /// # Errors
    /// It cannot be looked up.
    fn holds(&mut self, message_id: &str) -> Result<Option<bool>, Trouble>;

    /// Takes one message there.
    ///
    /// # Errors
    /// Something went wrong; its [fate](Trouble::fate) says what is known of the message.
    fn deliver(&mut self, parcel: &Parcel) -> Result<(), Trouble>;

    /// Says goodbye.
    fn close(&mut self);
}

/// So many messages in so much time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Rate(Duration);

impl Rate {
    /// Reads `30/min`, `2/s`, `500/h`.
    pub fn parse(text: &str) -> Option<Self> {
        let (count, unit) = text.split_once('/')?;
        let count: u32 = count.trim().parse().ok().filter(|count| *count > 0)?;
        let seconds = match unit.trim() {
            "s" | "sec" | "second" => 1,
            "m" | "min" | "minute" => 60,
            "h" | "hour" => 3600,
            _ => return None,
        };
        Some(Self(Duration::from_secs(seconds) / count))
    }
}

/// What happens, while it happens.
#[derive(Debug)]
pub enum Event<'a> {
    /// A message is there.
    Sent(&'a Parcel),
    /// The server asked to try again later, or went away; it is tried again after a pause.
    Pause(Duration, &'a Trouble),
}

/// What a run came to.
#[derive(Debug, Default)]
pub struct Summary {
    /// How many messages went.
    pub sent: usize,
    /// How many were there already.
    pub there: usize,
    /// What did not go, by name, and why.
    pub failed: Vec<Failed>,
    /// What stopped the run before its end.
    pub stopped: Option<Trouble>,
    /// Of what nobody can tell whether it went.
    pub in_doubt: Vec<Delivery>,
}

/// A message that did not go.
#[derive(Debug)]
pub struct Failed {
    /// What a person knows it by.
    pub name: String,
    /// Why.
    pub why: Why,
}

/// Why a message did not go.
#[derive(Debug)]
pub enum Why {
    /// The way there.
    Trouble(Trouble),
    /// The message itself.
    Unfit(Diagnostic),
}

/// Takes messages there.
pub struct Courier<'a> {
    /// Where they come from, with the ledger.
    pub outbox: &'a mut Outbox,
    /// The name of the way and the place, for the ledger.
    pub route: Route,
    /// The way.
    pub way: &'a mut dyn Way,
    /// How long things may take.
    pub timing: Timing,
    /// How many messages in how much time, where there is a limit.
    pub rate: Option<Rate>,
    /// No more messages than this.
    pub limit: Option<usize>,
    /// Tells the moment that it is, for the ledger.
    pub clock: fn() -> Timestamp,
}

/// How the pauses of a run stand.
struct Patience {
    left: Duration,
    next: Duration,
    /// Messages in a row that were to go later.
    in_a_row: u32,
}

/// What became of one message.
enum Ended {
    Sent,
    There,
    Failed(Trouble),
    InDoubt,
}

impl Courier<'_> {
    /// Delivers what waits.
    ///
    /// # Errors
    /// The ledger cannot be read or written; then nothing more may be delivered.
    pub fn run(&mut self, parcels: &mut Parcels<'_>, told: &mut dyn FnMut(&Event<'_>)) -> Result<Summary, Diagnostic> {
        let mut summary = Summary::default();
        let mut patience = Patience { left: self.timing.patience, next: self.timing.first_pause, in_a_row: 0 };
        summary.stopped = self.begin(&mut patience, told)?;
        let mut last_start: Option<Instant> = None;
        let mut tried = 0;
        while summary.stopped.is_none() && self.limit.is_none_or(|limit| tried < limit) {
            let Some(next) = parcels.next(self.outbox)? else { break };
            tried += 1;
            let parcel = match next {
                Ok(parcel) => parcel,
                Err((name, error)) => {
                    summary.failed.push(Failed { name, why: Why::Unfit(error) });
                    continue;
                }
            };
            if let (Some(Rate(gap)), Some(start)) = (self.rate, last_start) {
                std::thread::sleep(gap.saturating_sub(start.elapsed()));
            }
            last_start = Some(Instant::now());
            match self.one(&parcel, &mut patience, told)? {
                Ended::Sent => {
                    summary.sent += 1;
                    told(&Event::Sent(&parcel));
                }
                Ended::There => summary.there += 1,
                Ended::InDoubt => {}
                // Every message would meet the same: this one waits like the others.
                Ended::Failed(trouble) if trouble.is_final() => summary.stopped = Some(trouble),
                Ended::Failed(trouble) => {
                    if patience.in_a_row >= GIVE_UP {
                        summary.stopped = Some(trouble.clone());
                    }
                    summary.failed.push(Failed { name: parcel.name, why: Why::Trouble(trouble) });
                }
            }
        }
        self.way.close();
        summary.in_doubt = self.outbox.in_doubt()?;
        Ok(summary)
    }

    /// Connects, and looks up what earlier runs left in doubt; what stops the run.
    fn begin(
        &mut self,
        patience: &mut Patience,
        told: &mut dyn FnMut(&Event<'_>),
    ) -> Result<Option<Trouble>, Diagnostic> {
        while let Err(trouble) = self.way.open() {
            if trouble.what != What::Later || !patience.pause(&trouble, self.timing, told) {
                return Ok(Some(trouble));
            }
        }
        for delivery in self.outbox.in_doubt()?.into_iter().filter(|delivery| delivery.route == self.route) {
            let outcome = match self.way.holds(&delivery.message_id) {
                Ok(None) => continue,
                Ok(Some(true)) => Outcome::Sent,
                Ok(Some(false)) => Outcome::Failed("looked up: not there".to_owned()),
                Err(trouble) => return Ok(Some(trouble)),
            };
            self.outbox.settle(delivery.id, &outcome, (self.clock)())?;
        }
        Ok(None)
    }

    /// Delivers one message, however often the server asks to try again.
    fn one(
        &mut self,
        parcel: &Parcel,
        patience: &mut Patience,
        told: &mut dyn FnMut(&Event<'_>),
    ) -> Result<Ended, Diagnostic> {
        // A server may end a connection between two messages: that is no reason to wait.
        let mut at_once = true;
        loop {
            let trouble = match self.attempt(parcel)? {
                Ended::Failed(trouble) => trouble,
                ended => {
                    patience.in_a_row = 0;
                    patience.next = self.timing.first_pause;
                    return Ok(ended);
                }
            };
            if trouble.fate() != Fate::NotSentYet {
                return Ok(Ended::Failed(trouble));
            }
            if at_once && trouble.phase == Phase::Envelope && trouble.what == What::Closed {
                at_once = false;
            } else if !patience.pause(&trouble, self.timing, told) {
                patience.in_a_row += 1;
                return Ok(Ended::Failed(trouble));
            }
        }
    }

    fn attempt(&mut self, parcel: &Parcel) -> Result<Ended, Diagnostic> {
        let held = self.way.open().and_then(|()| self.way.holds(&parcel.message_id));
        let there = match held {
            Ok(there) => there,
            Err(trouble) => return Ok(Ended::Failed(trouble)),
        };
        let id = self.outbox.begin_delivery(&parcel.documents, &self.route, &parcel.message_id, (self.clock)())?;
        let (outcome, ended) = if there == Some(true) {
            (Outcome::Sent, Ended::There)
        } else {
            match self.way.deliver(parcel) {
                Ok(()) => (Outcome::Sent, Ended::Sent),
                Err(trouble) if trouble.fate() == Fate::Unknown => self.looked_for(parcel, trouble),
                Err(trouble) => (Outcome::Failed(noted(&trouble)), Ended::Failed(trouble)),
            }
        };
        self.outbox.finish_delivery(id, &outcome, (self.clock)())?;
        Ok(ended)
    }

    /// Whether a message arrived whose answer did not, where the way can tell.
    fn looked_for(&mut self, parcel: &Parcel, trouble: Trouble) -> (Outcome, Ended) {
        match self.way.open().and_then(|()| self.way.holds(&parcel.message_id)) {
            Ok(Some(true)) => (Outcome::Sent, Ended::Sent),
            Ok(Some(false)) => {
                (Outcome::Failed(noted(&trouble)), Ended::Failed(Trouble { phase: Phase::Envelope, ..trouble }))
            }
            Ok(None) | Err(_) => (Outcome::Unknown(noted(&trouble)), Ended::InDoubt),
        }
    }
}

impl Patience {
    /// Waits, each time twice as long; `false` where no time is left for it.
    fn pause(&mut self, trouble: &Trouble, timing: Timing, told: &mut dyn FnMut(&Event<'_>)) -> bool {
        if self.next > self.left {
            return false;
        }
        let pause = self.next;
        told(&Event::Pause(pause, trouble));
        std::thread::sleep(pause);
        self.left -= pause;
        self.next = (pause * 2).min(timing.longest_pause);
        true
    }
}

/// What the ledger keeps of a trouble.
fn noted(trouble: &Trouble) -> String {
    trouble.detail.clone().unwrap_or_else(|| format!("{:?}", trouble.what))
}
