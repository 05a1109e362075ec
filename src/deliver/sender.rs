//! Takes the messages of an outbox one after another to where they go, and writes down in the ledger what became of each,
//! and, right before it could arrive, that it goes.

use std::time::{Duration, Instant};

use jiff::Timestamp;

use super::error::{DeliveryError, DeliveryStatus, ErrorKind, Phase};
use super::net::Timing;
use super::outgoing::OutgoingMessage;
use super::queue::Queue;
use super::transport::Transport;
use crate::diagnostic::Diagnostic;
use crate::outbox::{Delivery, DeliveryId, Outbox, Outcome, Route};

/// So many messages in a row that a server finds too large, or asked to send later when no more time is left for pauses, end a
/// run.
const GIVE_UP: u32 = 3;

/// All pauses of a run together that servers ask for by saying how long.
const MOST_ASKED: Duration = Duration::from_secs(4 * 3600);

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
    Sent(&'a OutgoingMessage),
    /// The server asked to try again later, or went away; it is tried again after a pause.
    Pause(Duration, &'a DeliveryError),
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
    pub stopped: Option<DeliveryError>,
    /// Of what nobody can tell whether it went.
    pub in_doubt: Vec<Delivery>,
}

/// A message that did not go.
#[derive(Debug)]
pub struct Failed {
    /// What a person knows it by.
    pub name: String,
    /// What stopped it.
    pub why: Why,
}

/// Why a message did not go.
#[derive(Debug)]
pub enum Why {
    /// The server refused it, or did not answer.
    Delivery(DeliveryError),
    /// No message can be made of the draft.
    Unfit(Diagnostic),
}

/// Takes messages to where a route leads.
pub struct Sender<'a> {
    /// Where they come from, with the ledger.
    pub outbox: &'a mut Outbox,
    /// The name of the way and the place, for the ledger.
    pub route: Route,
    /// What takes them there.
    pub transport: &'a mut dyn Transport,
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
    /// How long servers may still ask to wait, in words.
    asked: Duration,
    next: Duration,
    /// Messages in a row that were to go later.
    in_a_row: u32,
}

/// What became of one message.
enum Ended {
    Sent,
    There,
    Failed(DeliveryError),
    InDoubt,
}

impl Sender<'_> {
    /// Delivers what waits.
    ///
    /// # Errors
    /// The ledger cannot be read or written; then nothing more may be delivered.
    pub fn run(&mut self, queue: &mut Queue<'_>, told: &mut dyn FnMut(&Event<'_>)) -> Result<Summary, Diagnostic> {
        let mut summary = Summary::default();
        let mut patience =
            Patience { left: self.timing.patience, asked: MOST_ASKED, next: self.timing.first_pause, in_a_row: 0 };
        summary.stopped = self.begin(&mut patience, told)?;
        let mut last_start: Option<Instant> = None;
        let (mut tried, mut too_large) = (0, 0);
        while summary.stopped.is_none() && self.limit.is_none_or(|limit| tried < limit) {
            let Some(next) = queue.next(self.outbox)? else { break };
            tried += 1;
            let message = match next {
                Ok(message) => message,
                Err((name, error)) => {
                    summary.failed.push(Failed { name, why: Why::Unfit(error) });
                    continue;
                }
            };
            if let (Some(Rate(gap)), Some(start)) = (self.rate, last_start) {
                std::thread::sleep(gap.saturating_sub(start.elapsed()));
            }
            last_start = Some(Instant::now());
            match self.one(&message, &mut patience, told)? {
                Ended::Sent => {
                    too_large = 0;
                    summary.sent += 1;
                    told(&Event::Sent(&message));
                }
                Ended::There => summary.there += 1,
                Ended::InDoubt => {}
                // Every message would meet the same: this one waits like the others.
                Ended::Failed(error) if error.is_final() => summary.stopped = Some(error),
                Ended::Failed(error) => {
                    // One may be large for what is attached to it; several in a row tell that all are.
                    too_large = if error.kind == ErrorKind::TooLarge { too_large + 1 } else { 0 };
                    if patience.in_a_row >= GIVE_UP || too_large >= GIVE_UP {
                        summary.stopped = Some(error.clone());
                    }
                    summary.failed.push(Failed { name: message.name, why: Why::Delivery(error) });
                }
            }
        }
        self.transport.close();
        summary.in_doubt = self.outbox.in_doubt()?;
        Ok(summary)
    }

    /// Connects, and looks up what earlier runs left in doubt; what stops the run.
    fn begin(
        &mut self,
        patience: &mut Patience,
        told: &mut dyn FnMut(&Event<'_>),
    ) -> Result<Option<DeliveryError>, Diagnostic> {
        while let Err(error) = self.transport.open() {
            if error.kind != ErrorKind::Later || !patience.pause(&error, self.timing, told) {
                return Ok(Some(error));
            }
        }
        for delivery in self.outbox.in_doubt()?.into_iter().filter(|delivery| delivery.route == self.route) {
            let outcome = match self.transport.holds(&delivery.message_id) {
                Ok(None) => continue,
                Ok(Some(true)) => Outcome::Sent,
                Ok(Some(false)) => Outcome::Failed("looked up: not there".to_owned()),
                Err(error) => return Ok(Some(error)),
            };
            self.outbox.settle(delivery.id, &outcome, (self.clock)())?;
        }
        Ok(None)
    }

    /// Delivers one message, however often the server asks to try again.
    fn one(
        &mut self,
        message: &OutgoingMessage,
        patience: &mut Patience,
        told: &mut dyn FnMut(&Event<'_>),
    ) -> Result<Ended, Diagnostic> {
        // A server may end a connection between two messages: that is no reason to wait.
        let mut at_once = true;
        loop {
            let error = match self.attempt(message)? {
                Ended::Failed(error) => error,
                ended => {
                    patience.in_a_row = 0;
                    patience.next = self.timing.first_pause;
                    return Ok(ended);
                }
            };
            if error.status() != DeliveryStatus::NotSentYet {
                return Ok(Ended::Failed(error));
            }
            if at_once && error.phase == Phase::Envelope && error.kind == ErrorKind::Closed {
                at_once = false;
            } else if !patience.pause(&error, self.timing, told) {
                patience.in_a_row += 1;
                return Ok(Ended::Failed(error));
            }
        }
    }

    fn attempt(&mut self, message: &OutgoingMessage) -> Result<Ended, Diagnostic> {
        let held = self.transport.open().and_then(|()| self.transport.holds(&message.message_id));
        let there = match held {
            Ok(there) => there,
            Err(error) => return Ok(Ended::Failed(error)),
        };
        let OutgoingMessage { documents, message_id, .. } = message;
        if there == Some(true) {
            self.outbox.note_delivery(documents, &self.route, message_id, &Outcome::Sent, (self.clock)())?;
            return Ok(Ended::There);
        }
        let mut ledger =
            Entry { outbox: &mut *self.outbox, route: &self.route, clock: self.clock, message, begun: None };
        let delivered = self.transport.deliver(message, &mut || ledger.begin());
        let begun = ledger.begun.transpose()?;
        let (outcome, ended) = match delivered {
            Ok(()) => (Outcome::Sent, Ended::Sent),
            Err(error) if error.status() == DeliveryStatus::Unknown => self.looked_for(message, error),
            Err(error) => (Outcome::Failed(noted(&error)), Ended::Failed(error)),
        };
        match begun {
            Some(id) => self.outbox.finish_delivery(id, &outcome, (self.clock)())?,
            None => self.outbox.note_delivery(documents, &self.route, message_id, &outcome, (self.clock)())?,
        }
        Ok(ended)
    }

    /// Whether a message arrived whose answer did not, where the way can tell.
    fn looked_for(&mut self, message: &OutgoingMessage, error: DeliveryError) -> (Outcome, Ended) {
        match self.transport.open().and_then(|()| self.transport.holds(&message.message_id)) {
            Ok(Some(true)) => (Outcome::Sent, Ended::Sent),
            Ok(Some(false)) => {
                (Outcome::Failed(noted(&error)), Ended::Failed(DeliveryError { phase: Phase::Envelope, ..error }))
            }
            Ok(None) | Err(_) => (Outcome::Unknown(noted(&error)), Ended::InDoubt),
        }
    }
}

/// The line of the ledger that a message gets when it could arrive.
struct Entry<'a> {
    outbox: &'a mut Outbox,
    route: &'a Route,
    clock: fn() -> Timestamp,
    message: &'a OutgoingMessage,
    begun: Option<Result<DeliveryId, Diagnostic>>,
}

impl Entry<'_> {
    /// Writes it down. What cannot be written down must not go.
    fn begin(&mut self) -> Result<(), DeliveryError> {
        let OutgoingMessage { documents, message_id, .. } = self.message;
        let begun = self.outbox.begin_delivery(documents, self.route, message_id, (self.clock)());
        let failed = begun.is_err();
        self.begun = Some(begun);
        if failed { Err(DeliveryError::new(Phase::Envelope, ErrorKind::Local)) } else { Ok(()) }
    }
}

impl Patience {
    /// Waits, each time twice as long; `false` where no time is left for it.
    fn pause(&mut self, error: &DeliveryError, timing: Timing, told: &mut dyn FnMut(&Event<'_>)) -> bool {
        // What a server asks for is not too long for its own good: it is waited for, and then begun anew.
        if let Some(asked) = error.wait {
            if asked > self.asked {
                return false;
            }
            told(&Event::Pause(asked, error));
            std::thread::sleep(asked);
            self.asked -= asked;
            return true;
        }
        if self.next > self.left {
            return false;
        }
        let pause = self.next;
        told(&Event::Pause(pause, error));
        std::thread::sleep(pause);
        self.left -= pause;
        self.next = (pause * 2).min(timing.longest_pause);
        true
    }
}

/// What the ledger keeps of an error.
fn noted(error: &DeliveryError) -> String {
    error.detail.clone().unwrap_or_else(|| format!("{:?}", error.kind))
}
