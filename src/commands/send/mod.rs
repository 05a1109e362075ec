//! `appeal send`: the drafts of an outbox, to oneself and to nobody else.

mod identities;
mod report;
mod request;

use std::cell::RefCell;
use std::path::Path;

use self::report::{report, tell_nothing};
use self::request::{SendRequest, credentials, settle};
use super::outdated::Outdated;
use super::paused::Paused;
use super::questions::confirm;
use crate::cli::SendArgs;
use crate::commands::session::Session;
use crate::deliver::own::Recipients;
use crate::deliver::queue::Queue;
use crate::deliver::sender::{Event, Sender};
use crate::diagnostic::{Diagnostic, Failure};
use crate::format::{Format, TO_SUPPORTER};
use crate::message::{Message, known_names};
use crate::msg;
use crate::outbox::{Access, Outcome};

/// Sends drafts.
///
/// # Errors
/// Something was asked for wrongly; an address is a recipient's; the way there is closed; or some drafts did not go, which
/// is told before.
pub fn run(session: &mut Session<'_>, args: &SendArgs) -> Result<(), Failure> {
    if let [key, state] = args.settle.as_slice() {
        return settle_doubt(session, &args.outbox, key, state);
    }
    let config = session.config()?;
    // Before anything else: whom it goes to.
    let mut recipients = Recipients::gather(session.catalog)?;
    let mut outbox = session.outbox(&args.outbox, Access::Write { create: false })?;
    outbox.verify().map_err(Failure::failed)?;
    recipients.add_outbox(&outbox)?;
    let request = settle(args, &config.send, &recipients).map_err(Failure::usage)?;
    let route = request.route();
    let ui = session.ui;
    let say = |message: &Message| ui.say(message);
    let mut queue = Queue::new(request.destination.packing(&say), route.clone());
    let draft = if args.messages { TO_SUPPORTER } else { Format::Eml.as_str() };
    if args.messages {
        queue = queue.of_messages();
    } else {
        let left = outbox.pending(&route, &[TO_SUPPORTER])?;
        if left > 0 {
            session.tell(&msg!("send-messages-wait", count = usize::try_from(left).unwrap_or(usize::MAX)));
        }
    }
    Paused::of(session.catalog, &outbox)?.settle(session, &mut outbox, &route, args.paused)?;
    let (drafts, files) = queue.count(&outbox)?;
    let doubts = outbox.in_doubt()?;
    let looked_up = request.destination.tells_what_is_there();
    if drafts + files == 0 && !(looked_up && doubts.iter().any(|doubt| doubt.route == route)) {
        tell_nothing(session, args, &outbox, &request, doubts)?;
        return Ok(());
    }
    plan(session, args, &request, drafts, files);
    Outdated::of(session.catalog, &outbox)?.warn(session);
    identities::warn(session, &outbox, &request, draft)?;
    agreed(session, args)?;
    // Whoever connects may ask for the password, and more than once.
    let asking = RefCell::new(&mut *session);
    let found = |user: &str| credentials(&mut asking.borrow_mut(), args, &request, user);
    let mut transport = request.destination.transport(request.timing, &found)?;
    let total = if args.test { 1 } else { usize::try_from(drafts.max(files.min(1))).unwrap_or(usize::MAX) };
    let summary = {
        let mut sender = Sender {
            outbox: &mut outbox,
            route,
            transport: transport.as_mut(),
            timing: request.timing,
            rate: request.rate,
            limit: args.test.then_some(1),
            clock: session.environment.clock,
        };
        let place = request.destination.place();
        let mut sent = 0;
        let mut told = |event: &Event<'_>| watch(session, event, &place, &mut sent, total);
        sender.run(&mut queue, &mut told)
    };
    if session.environment.stderr_terminal {
        let _ = write!(session.err, "\r\x1b[K");
    }
    let summary = summary?;
    let waiting = queue.count(&outbox)?;
    report(session, args, &outbox, &request, &summary, waiting.0 + waiting.1)
}

/// Asks whether it shall be done, where nobody has said so.
fn agreed(session: &mut Session<'_>, args: &SendArgs) -> Result<(), Failure> {
    if args.yes {
        return Ok(());
    }
    if !session.environment.interactive {
        return Err(Failure::usage(Diagnostic::error(msg!("send-error-yes")).hint(msg!("send-hint-yes"))));
    }
    if confirm(session, &msg!("send-ask"), false)? {
        Ok(())
    } else {
        Err(Diagnostic::error(msg!("send-error-declined")).into())
    }
}

/// Says what would be done.
fn plan(session: &mut Session<'_>, args: &SendArgs, request: &SendRequest, drafts: u64, files: u64) {
    let count = |n: u64| usize::try_from(n).unwrap_or(usize::MAX);
    session.tell(&request.destination.plan(count(drafts), count(files)));
    if args.test {
        session.tell(&msg!("send-plan-test"));
    }
}

/// Progress, on a terminal; pauses are told everywhere.
fn watch(session: &mut Session<'_>, event: &Event<'_>, place: &str, sent: &mut usize, total: usize) {
    let terminal = session.environment.stderr_terminal;
    match event {
        Event::Sent(_) => {
            *sent += 1;
            if terminal {
                let text = session.ui.say(&msg!("send-progress", count = *sent, total = total.max(*sent)));
                let _ = write!(session.err, "\r\x1b[K{text}");
                let _ = session.err.flush();
            }
        }
        Event::Pause(pause, error) => {
            if terminal {
                let _ = write!(session.err, "\r\x1b[K");
            }
            let said = error.diagnostic(place);
            let seconds = usize::try_from(pause.as_secs().max(1)).unwrap_or(usize::MAX);
            let reason = session.ui.say(&said.message);
            session.tell(&msg!("send-pause", reason = reason, count = seconds));
        }
    }
}

/// Writes down what a person found out of a delivery in doubt.
fn settle_doubt(session: &mut Session<'_>, path: &Path, key: &str, state: &str) -> Result<(), Failure> {
    let outcome = match state {
        "sent" => Outcome::Sent,
        "not-sent" => Outcome::Failed("settled by hand".to_owned()),
        _ => {
            let words = ["sent", "not-sent"].map(str::to_owned).to_vec();
            return Err(Failure::usage(
                Diagnostic::error(msg!("error-cli-value", argument = "--settle", value = state))
                    .hint(msg!("hint-words", words = words)),
            ));
        }
    };
    let mut outbox = session.outbox(path, Access::Write { create: false })?;
    let settled = match key.parse() {
        Ok(id) => outbox.settle(id, &outcome, (session.environment.clock)())?,
        Err(_) => false,
    };
    if settled {
        session.tell(&match outcome {
            Outcome::Sent => msg!("send-settled-sent", key = key),
            _ => msg!("send-settled-not-sent", key = key),
        });
        return Ok(());
    }
    let known: Vec<String> = outbox.in_doubt()?.iter().map(|delivery| delivery.id.to_string()).collect();
    let hint = if known.is_empty() { msg!("send-hint-no-doubts") } else { known_names(known) };
    Err(Failure::usage(Diagnostic::error(msg!("send-error-settle", key = key)).hint(hint)))
}
