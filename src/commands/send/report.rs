//! What `appeal send` tells at the end.

use serde_json::json;

use super::request::Request;
use crate::cli::SendArgs;
use crate::commands::session::Session;
use crate::deliver::error::{DeliveryError, DeliveryStatus};
use crate::deliver::outgoing::shown;
use crate::deliver::sender::{Summary, Why};
use crate::diagnostic::{Diagnostic, Exit, Failure};
use crate::msg;
use crate::outbox::{Delivery, Outbox};

pub(super) fn tell_nothing(
    session: &mut Session<'_>,
    args: &SendArgs,
    outbox: &Outbox,
    request: &Request,
    doubts: Vec<Delivery>,
) -> Result<(), Failure> {
    let summary = Summary { in_doubt: doubts, ..Summary::default() };
    if args.json {
        return report(session, args, outbox, request, &summary, 0);
    }
    session.tell(&msg!("send-nothing", file = args.outbox.display().to_string()));
    if outbox.counts()?.iter().all(|count| count.format != "eml") {
        session.tell(&msg!("send-nothing-eml"));
    }
    report(session, args, outbox, request, &summary, 0)
}

/// What went, what failed and why, what is in doubt and the command that settles it.
pub(super) fn report(
    session: &mut Session<'_>,
    args: &SendArgs,
    outbox: &Outbox,
    request: &Request,
    summary: &Summary,
    waiting: u64,
) -> Result<(), Failure> {
    let place = request.target.place();
    let mut doubts = Vec::new();
    for delivery in &summary.in_doubt {
        let documents: Vec<_> =
            delivery.documents.iter().filter_map(|id| outbox.document(*id).transpose()).collect::<Result<_, _>>()?;
        doubts.push((delivery, shown(&documents)));
    }
    let failed: Vec<(String, Diagnostic, Option<&DeliveryError>)> = summary
        .failed
        .iter()
        .map(|failed| match &failed.why {
            Why::Delivery(error) => (failed.name.clone(), error.diagnostic(&place), Some(error)),
            Why::Unfit(error) => (failed.name.clone(), error.clone(), None),
        })
        .collect();
    if args.json {
        let failed: Vec<_> = failed
            .iter()
            .map(|(name, why, error)| {
                json!({
                    "document": name,
                    "why": session.ui.say(&why.message),
                    "said": why.detail,
                    "later": error.is_some_and(|error| error.status() == DeliveryStatus::NotSentYet),
                })
            })
            .collect();
        let in_doubt: Vec<_> = doubts
            .iter()
            .map(|(delivery, name)| {
                json!({
                    "key": delivery.id.to_string(),
                    "document": name,
                    "message_id": delivery.message_id,
                    "way": delivery.route.way,
                    "target": delivery.route.target,
                })
            })
            .collect();
        let stopped = summary
            .stopped
            .as_ref()
            .map(|error| json!({ "why": session.ui.say(&error.diagnostic(&place).message), "said": error.detail }));
        let route = request.target.route();
        let whole = json!({
            "way": route.way,
            "target": route.target,
            "place": place,
            "sent": summary.sent,
            "there": summary.there,
            "failed": failed,
            "in_doubt": in_doubt,
            "waiting": waiting,
            "stopped": stopped,
        });
        writeln!(session.out, "{whole:#}")?;
    } else {
        if summary.sent > 0 {
            session.tell(&msg!("send-sent", count = summary.sent));
        }
        if summary.there > 0 {
            session.tell(&msg!("send-there", count = summary.there));
        }
        for (name, why, _) in &failed {
            session.tell(&msg!("send-failed", name = name));
            session.show(std::slice::from_ref(why));
        }
        for (delivery, name) in &doubts {
            session.tell(&msg!(
                "send-in-doubt",
                name = name,
                target = &delivery.route.target,
                id = &delivery.message_id,
            ));
            for state in ["sent", "not-sent"] {
                let command = format!("appeal send {} --settle {} {state}", args.outbox.display(), delivery.id);
                let message = match state {
                    "sent" => msg!("send-settle-sent", command = command),
                    _ => msg!("send-settle-not-sent", command = command),
                };
                session.tell(&message);
            }
        }
        if args.test && summary.stopped.is_none() && waiting > 0 {
            session.tell(&msg!("send-test-done", count = usize::try_from(waiting).unwrap_or(usize::MAX)));
        }
    }
    match &summary.stopped {
        Some(error) => {
            let stopped =
                Diagnostic::error(msg!("send-stopped", count = usize::try_from(waiting).unwrap_or(usize::MAX)));
            Err(Failure::failed(vec![error.diagnostic(&place), stopped]))
        }
        None if failed.is_empty() && doubts.is_empty() => Ok(()),
        // All of it was told already.
        None => Err(Failure { exit: Exit::Partly, diagnostics: Vec::new() }),
    }
}
