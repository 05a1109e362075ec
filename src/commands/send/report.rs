//! What `appeal send` tells at the end.

use serde_json::json;

use super::request::SendRequest;
use crate::cli::SendArgs;
use crate::commands::session::Session;
use crate::deliver::error::{DeliveryError, DeliveryStatus};
use crate::deliver::outgoing::shown;
use crate::deliver::sender::{Summary, Why};
use crate::diagnostic::{Diagnostic, Exit, Failure};
use crate::document::Format;
use crate::msg;
use crate::outbox::{Delivery, Outbox, Route};
use crate::text::visible;

pub(super) fn tell_nothing(
    session: &mut Session<'_>,
    args: &SendArgs,
    outbox: &Outbox,
    request: &SendRequest,
    doubts: Vec<Delivery>,
) -> Result<(), Failure> {
    let summary = Summary { in_doubt: doubts, ..Summary::default() };
    if args.json {
        return report(session, args, outbox, request, &summary, 0);
    }
    session.tell(&msg!("send-nothing", file = args.outbox.display().to_string()));
    if outbox.counts()?.iter().all(|count| count.format != Format::Eml.as_str()) {
        session.tell(&msg!("send-nothing-eml"));
    }
    report(session, args, outbox, request, &summary, 0)
}

/// What went, what failed and why, what is in doubt and the command that settles it.
pub(super) fn report(
    session: &mut Session<'_>,
    args: &SendArgs,
    outbox: &Outbox,
    request: &SendRequest,
    summary: &Summary,
    waiting: u64,
) -> Result<(), Failure> {
    let report = Report::of(outbox, request, summary, waiting)?;
    if args.json {
        let whole = report.as_json(session);
        writeln!(session.out, "{whole:#}")?;
    } else {
        report.tell(session, args);
    }
    report.ended()
}

/// A run, with the names that people know documents by.
struct Report<'a> {
    summary: &'a Summary,
    route: Route,
    /// What errors are told of.
    place: String,
    /// What did not go, and why.
    failed: Vec<NotSent<'a>>,
    in_doubt: Vec<(&'a Delivery, String)>,
    /// How many still wait.
    waiting: u64,
}

/// A message that did not go.
struct NotSent<'a> {
    name: &'a str,
    why: Diagnostic,
    /// It may go later.
    later: bool,
}

/// So many names are told of messages that did not go for the same reason.
const MOST_NAMED: usize = 3;

/// Messages that did not go, with those together that failed for the same reason: a server gives each a number of its own.
fn grouped<'f, 'a>(failed: &'f [NotSent<'a>]) -> Vec<Vec<&'f NotSent<'a>>> {
    let said = |failed: &NotSent<'_>| {
        let detail = failed.why.detail.as_deref().unwrap_or_default();
        let words =
            detail.split_whitespace().filter(|word| !word.contains(|c: char| c.is_ascii_digit()) || word.len() < 6);
        (failed.why.message.id, words.collect::<Vec<_>>().join(" "))
    };
    let mut groups: Vec<((&'static str, String), Vec<&NotSent<'a>>)> = Vec::new();
    for one in failed {
        let why = said(one);
        match groups.iter_mut().find(|(known, _)| *known == why) {
            Some((_, group)) => group.push(one),
            None => groups.push((why, vec![one])),
        }
    }
    groups.into_iter().map(|(_, group)| group).collect()
}

impl<'a> Report<'a> {
    fn of(outbox: &Outbox, request: &SendRequest, summary: &'a Summary, waiting: u64) -> Result<Self, Diagnostic> {
        let place = request.destination.place();
        let failed = summary.failed.iter().map(|failed| {
            let (why, later) = match &failed.why {
                Why::Delivery(error) => (error.diagnostic(&place), error.status() == DeliveryStatus::NotSentYet),
                Why::Unfit(error) => (error.clone(), false),
            };
            NotSent { name: &failed.name, why, later }
        });
        let failed = failed.collect();
        let named = |delivery: &'a Delivery| {
            let documents = delivery.documents.iter().filter_map(|id| outbox.document(*id).transpose());
            Ok((delivery, shown(&documents.collect::<Result<Vec<_>, _>>()?)))
        };
        let in_doubt = summary.in_doubt.iter().map(named).collect::<Result<_, Diagnostic>>()?;
        Ok(Self { summary, route: request.route(), place, failed, in_doubt, waiting })
    }

    fn as_json(&self, session: &Session<'_>) -> serde_json::Value {
        let failed = self.failed.iter().map(|failed| {
            json!({
                "document": failed.name,
                "why": session.ui.say(&failed.why.message),
                "said": failed.why.detail,
                "later": failed.later,
            })
        });
        let in_doubt = self.in_doubt.iter().map(|(delivery, name)| {
            json!({
                "key": delivery.id.to_string(),
                "document": name,
                "message_id": delivery.message_id,
                "way": visible(&delivery.route.way),
                "target": visible(&delivery.route.target),
            })
        });
        let why = |error: &DeliveryError| session.ui.say(&error.diagnostic(&self.place).message);
        let stopped = self.summary.stopped.as_ref();
        json!({
            "way": self.route.way,
            "target": self.route.target,
            "place": self.place,
            "sent": self.summary.sent,
            "there": self.summary.there,
            "failed": failed.collect::<Vec<_>>(),
            "in_doubt": in_doubt.collect::<Vec<_>>(),
            "waiting": self.waiting,
            "stopped": stopped.map(|error| json!({ "why": why(error), "said": error.detail })),
        })
    }

    fn tell(&self, session: &mut Session<'_>, args: &SendArgs) {
        if self.summary.sent > 0 {
            session.tell(&msg!("send-sent", count = self.summary.sent));
        }
        if self.summary.there > 0 {
            session.tell(&msg!("send-there", count = self.summary.there));
        }
        for group in grouped(&self.failed) {
            let names: Vec<String> = group.iter().take(MOST_NAMED).map(|failed| failed.name.to_owned()).collect();
            session.tell(&match group.len().checked_sub(MOST_NAMED).filter(|more| *more > 0) {
                None if group.len() == 1 => msg!("send-failed", name = group[0].name),
                None => msg!("send-failed-several", names = names),
                Some(more) => msg!("send-failed-many", names = names, count = more),
            });
            session.show(std::slice::from_ref(&group[0].why));
        }
        for (delivery, name) in &self.in_doubt {
            session.tell(&msg!(
                "send-in-doubt",
                name = name,
                target = &delivery.route.target,
                id = &delivery.message_id,
            ));
            let command =
                |state: &str| format!("appeal send {} --settle {} {state}", args.outbox.display(), delivery.id);
            session.tell(&msg!("send-settle-sent", command = command("sent")));
            session.tell(&msg!("send-settle-not-sent", command = command("not-sent")));
        }
        if args.test && self.summary.stopped.is_none() && self.waiting > 0 {
            session.tell(&msg!("send-test-done", count = self.count_waiting()));
        }
    }

    fn ended(&self) -> Result<(), Failure> {
        match &self.summary.stopped {
            Some(error) => {
                let stopped = Diagnostic::error(msg!("send-stopped", count = self.count_waiting()));
                Err(Failure::failed(vec![error.diagnostic(&self.place), stopped]))
            }
            None if self.failed.is_empty() && self.in_doubt.is_empty() => Ok(()),
            // All of it was told already.
            None => Err(Failure { exit: Exit::Partly, diagnostics: Vec::new() }),
        }
    }

    fn count_waiting(&self) -> usize {
        usize::try_from(self.waiting).unwrap_or(usize::MAX)
    }
}
