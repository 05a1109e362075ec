//! `appeal send`: the drafts of an outbox, to oneself and to nobody else.

use std::path::{Path, PathBuf};

use lettre::Address;
use serde_json::json;

use super::Session;
use super::confirm::{answered, confirm};
use super::outdated::Outdated;
use crate::cli::SendArgs;
use crate::config;
use crate::deliver::WayName;
use crate::deliver::courier::{Courier, Event, Rate, Summary, Way, Why};
use crate::deliver::imap::Imap;
use crate::deliver::maildir::Maildir;
use crate::deliver::mbox::Mbox;
use crate::deliver::net::{Security, Server, Timing};
use crate::deliver::own::{self, Recipients};
use crate::deliver::parcel::{Packing, Parcels, shown};
use crate::deliver::secret::{self, PasswordCommand, Secret};
use crate::deliver::smtp::Smtp;
use crate::deliver::trouble::Trouble;
use crate::diagnostic::{Diagnostic, Exit, Failure};
use crate::message::Message;
use crate::msg;
use crate::outbox::{Access, Delivery, Outbox, Outcome, Route};

/// The variable that a password may be in.
const PASSWORD_VARIABLE: &str = "APPEAL_PASSWORD";

/// Where drafts go: settled, but nothing has connected.
enum Target {
    Smtp { server: Server, user: Option<String>, own: Address },
    Imap { server: Server, user: String, folder: Option<String> },
    Maildir(PathBuf),
    Mbox(PathBuf),
}

/// All that is settled before any work.
struct Request {
    target: Target,
    digest: bool,
    rate: Option<Rate>,
    timing: Timing,
    password_command: Option<PasswordCommand>,
}

/// Sends drafts.
///
/// # Errors
/// Something was asked for wrongly; an address is a recipient's; the way there is closed; or some drafts did not go, which
/// is told before.
pub fn run(session: &mut Session<'_>, args: &SendArgs) -> Result<(), Failure> {
    if let [key, state] = args.settle.as_slice() {
        return settle_doubt(session, &args.outbox, key, state);
    }
    let config_path = config::path(session.environment);
    let config = config::read(config_path.as_deref())?;
    // Before anything else: whom it goes to.
    let recipients = Recipients::gather(session.catalog)?;
    let request = settle(args, &config.send, &recipients).map_err(Failure::usage)?;

    let mut outbox = Outbox::open(&args.outbox, Access::Write { create: false })?;
    let route = request.target.route();
    let ui = session.ui;
    let say = |message: &Message| ui.say(message);
    let packing = match &request.target {
        Target::Smtp { own, .. } if request.digest => Packing::Digest(own, &say),
        Target::Smtp { own, .. } => Packing::ToOneself(own, &say),
        _ => Packing::Bare,
    };
    let mut parcels = Parcels::new(packing, route.clone());
    let (drafts, files) = parcels.count(&outbox)?;
    let doubts = outbox.in_doubt()?;
    let looked_up = !matches!(request.target, Target::Smtp { .. });
    if drafts + files == 0 && !(looked_up && doubts.iter().any(|doubt| doubt.route == route)) {
        tell_nothing(session, args, &outbox, &request, doubts)?;
        return Ok(());
    }
    plan(session, args, &request, drafts, files);
    Outdated::of(session.catalog, &outbox)?.warn(session);
    if !args.yes {
        if !session.environment.interactive {
            return Err(Failure::usage(Diagnostic::error(msg!("send-error-yes")).hint(msg!("send-hint-yes"))));
        }
        let question = session.ui.say(&msg!("send-ask"));
        if !confirm(session, &question, false)? {
            return Err(Diagnostic::error(msg!("send-error-declined")).into());
        }
    }
    let mut way = way(session, args, &request)?;
    let total = if args.test { 1 } else { usize::try_from(drafts.max(files.min(1))).unwrap_or(usize::MAX) };
    let summary = {
        let mut courier = Courier {
            outbox: &mut outbox,
            route,
            way: way.as_mut(),
            timing: request.timing,
            rate: request.rate,
            limit: args.test.then_some(1),
        };
        let place = request.target.place();
        let mut sent = 0;
        let mut told = |event: &Event<'_>| watch(session, event, &place, &mut sent, total);
        courier.run(&mut parcels, &mut told)
    };
    if session.environment.stderr_terminal {
        let _ = write!(session.err, "\r\x1b[K");
    }
    let summary = summary?;
    let waiting = parcels.count(&outbox)?;
    report(session, args, &outbox, &request, &summary, waiting.0 + waiting.1)
}

/// Flags and settings become one request; everything that is wrong is told together.
fn settle(args: &SendArgs, config: &config::Send, recipients: &Recipients) -> Result<Request, Vec<Diagnostic>> {
    let mut wrong = Vec::new();
    let own = match own::settle(if args.own.is_empty() { &config.own } else { &args.own }, recipients) {
        Ok(own) => own,
        Err(errors) => {
            wrong.extend(errors);
            Vec::new()
        }
    };
    let own_is_wrong = !wrong.is_empty();
    let Some(way) = args.way.or(config.way) else {
        wrong.push(Diagnostic::error(msg!("send-error-way")).hint(msg!("send-hint-way")));
        return Err(wrong);
    };
    let rate = args.rate.as_ref().or(config.rate.as_ref()).and_then(|text| {
        let rate = Rate::parse(text);
        if rate.is_none() {
            wrong.push(
                Diagnostic::error(msg!("error-cli-value", argument = "--rate", value = text))
                    .hint(msg!("send-hint-rate")),
            );
        }
        rate
    });
    let account = config.account(way);
    let user = args.user.clone().or(account.user);
    if let Some(user) = &user {
        if let Some(file) = recipients.whose(user) {
            wrong.push(
                Diagnostic::error(msg!("send-error-own-recipient", address = user, file = file))
                    .hint(msg!("send-hint-own-recipient")),
            );
        }
        if user.chars().any(char::is_control) {
            wrong.push(Diagnostic::error(msg!("send-error-user")));
        }
    }
    let security = args.security.or(account.security).unwrap_or_default();
    let port = args.port.or(account.port);
    let server = |standard: [u16; 2], wrong: &mut Vec<Diagnostic>| {
        let host = args.server.clone().or_else(|| account.server.clone());
        if host.is_none() {
            wrong.push(Diagnostic::error(msg!("send-error-server")).hint(msg!("send-hint-server", way = way.as_str())));
        }
        Some(Server {
            host: host?,
            port: port.unwrap_or(standard[usize::from(security == Security::Starttls)]),
            security,
            ca: args.ca.clone().or_else(|| account.ca.clone()),
        })
    };
    let path = |wrong: &mut Vec<Diagnostic>| {
        let path = args.out.clone().or_else(|| config.out.clone());
        if path.is_none() {
            wrong.push(Diagnostic::error(msg!("send-error-out")).hint(msg!("send-hint-out", way = way.as_str())));
        }
        let path = path?;
        Some(std::path::absolute(&path).unwrap_or(path))
    };
    let target = match way {
        WayName::Smtp => {
            if own.is_empty() && !own_is_wrong {
                wrong.push(Diagnostic::error(msg!("send-error-own")).hint(msg!("send-hint-own")));
            }
            let server = server([465, 587], &mut wrong);
            server.zip(own.into_iter().next()).map(|(server, own)| Target::Smtp { server, user, own })
        }
        WayName::Imap => {
            if user.is_none() {
                wrong.push(Diagnostic::error(msg!("send-error-user-missing")).hint(msg!("send-hint-user")));
            }
            let server = server([993, 143], &mut wrong);
            let folder = args.folder.clone().or_else(|| config.folder.clone());
            server.zip(user).map(|(server, user)| Target::Imap { server, user, folder })
        }
        WayName::Maildir => path(&mut wrong).map(Target::Maildir),
        WayName::Mbox => path(&mut wrong).map(Target::Mbox),
    };
    let mut timing = Timing::default();
    if let Some(minutes) = args.patience {
        timing.patience = std::time::Duration::from_secs(u64::from(minutes) * 60);
    }
    match target {
        Some(target) if wrong.is_empty() => {
            Ok(Request { target, digest: args.digest, rate, timing, password_command: account.password_command })
        }
        _ => Err(wrong),
    }
}

impl Target {
    fn route(&self) -> Route {
        let target = match self {
            Self::Smtp { own, .. } => own.to_string().to_lowercase(),
            Self::Imap { server, user, folder } => {
                format!("{user}@{}/{}", server.host, folder.as_deref().unwrap_or("\\Drafts"))
            }
            Self::Maildir(path) | Self::Mbox(path) => path.display().to_string(),
        };
        Route { way: self.name().as_str().to_owned(), target }
    }

    fn name(&self) -> WayName {
        match self {
            Self::Smtp { .. } => WayName::Smtp,
            Self::Imap { .. } => WayName::Imap,
            Self::Maildir(_) => WayName::Maildir,
            Self::Mbox(_) => WayName::Mbox,
        }
    }

    /// What troubles are told of: the server, or the path.
    fn place(&self) -> String {
        match self {
            Self::Smtp { server, .. } | Self::Imap { server, .. } => server.shown(),
            Self::Maildir(path) | Self::Mbox(path) => path.display().to_string(),
        }
    }
}

/// The way itself, with the password that it needs.
fn way(session: &Session<'_>, args: &SendArgs, request: &Request) -> Result<Box<dyn Way>, Failure> {
    Ok(match &request.target {
        Target::Smtp { server, user, own } => {
            let login = match user {
                Some(user) => Some((user.clone(), password(session, args, request, user)?)),
                None => None,
            };
            Box::new(Smtp::new(server.clone(), login, own.clone(), request.timing))
        }
        Target::Imap { server, user, folder } => {
            let secret = password(session, args, request, user)?;
            Box::new(Imap::new(server.clone(), user.clone(), secret, folder.clone(), request.timing))
        }
        Target::Maildir(path) => Box::new(Maildir::new(path.clone())),
        Target::Mbox(path) => Box::new(Mbox::new(path.clone())),
    })
}

/// The password: from a file descriptor, a file, the environment or a program, else asked for.
fn password(session: &Session<'_>, args: &SendArgs, request: &Request, user: &str) -> Result<Secret, Failure> {
    if let Some(number) = args.password_fd {
        return Ok(secret::from_descriptor(number)?);
    }
    if let Some(path) = &args.password_file {
        return Ok(secret::from_file(path)?);
    }
    if let Some(text) = session.environment.variable(PASSWORD_VARIABLE) {
        return Ok(Secret::new(text));
    }
    if let Some(command) = &request.password_command {
        return Ok(command.run()?);
    }
    if !session.environment.interactive {
        return Err(Failure::usage(
            Diagnostic::error(msg!("send-error-password")).hint(msg!("send-hint-password-sources")),
        ));
    }
    let question = session.ui.say(&msg!("send-ask-password", user = user));
    answered(inquire::Password::new(&question).without_confirmation().prompt()).map(Secret::new)
}

/// Says what would be done.
fn plan(session: &mut Session<'_>, args: &SendArgs, request: &Request, drafts: u64, files: u64) {
    let count = |n: u64| usize::try_from(n).unwrap_or(usize::MAX);
    let (drafts, files) = (count(drafts), count(files));
    let message = match &request.target {
        Target::Smtp { server, own, .. } if request.digest => {
            msg!("send-plan-digest", count = drafts, files = files, own = own.to_string(), server = server.shown())
        }
        Target::Smtp { server, own, .. } => {
            msg!("send-plan-smtp", count = drafts, files = files, own = own.to_string(), server = server.shown())
        }
        Target::Imap { server, user, folder } => match folder {
            Some(folder) => {
                msg!("send-plan-imap", count = drafts, user = user, server = server.shown(), folder = folder)
            }
            None => msg!("send-plan-imap-drafts", count = drafts, user = user, server = server.shown()),
        },
        Target::Maildir(path) | Target::Mbox(path) => {
            msg!("send-plan-path", count = drafts, path = path.display().to_string())
        }
    };
    session.tell(&message);
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
        Event::Pause(pause, trouble) => {
            if terminal {
                let _ = write!(session.err, "\r\x1b[K");
            }
            let said = trouble.diagnostic(place);
            let seconds = usize::try_from(pause.as_secs().max(1)).unwrap_or(usize::MAX);
            let reason = session.ui.say(&said.message);
            session.tell(&msg!("send-pause", reason = reason, count = seconds));
        }
    }
}

fn tell_nothing(
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
fn report(
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
    let failed: Vec<(String, Diagnostic, Option<&Trouble>)> = summary
        .failed
        .iter()
        .map(|failed| match &failed.why {
            Why::Trouble(trouble) => (failed.name.clone(), trouble.diagnostic(&place), Some(trouble)),
            Why::Unfit(error) => (failed.name.clone(), error.clone(), None),
        })
        .collect();
    if args.json {
        let failed: Vec<_> = failed
            .iter()
            .map(|(name, why, trouble)| {
                json!({
                    "document": name,
                    "why": session.ui.say(&why.message),
                    "said": why.detail,
                    "later": trouble.is_some_and(|trouble| trouble.fate() == crate::deliver::trouble::Fate::NotSentYet),
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
        let stopped = summary.stopped.as_ref().map(
            |trouble| json!({ "why": session.ui.say(&trouble.diagnostic(&place).message), "said": trouble.detail }),
        );
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
        Some(trouble) => {
            let stopped =
                Diagnostic::error(msg!("send-stopped", count = usize::try_from(waiting).unwrap_or(usize::MAX)));
            Err(Failure::failed(vec![trouble.diagnostic(&place), stopped]))
        }
        None if failed.is_empty() && doubts.is_empty() => Ok(()),
        // All of it was told already.
        None => Err(Failure { exit: Exit::Partly, diagnostics: Vec::new() }),
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
    let mut outbox = Outbox::open(path, Access::Write { create: false })?;
    let settled = match key.parse() {
        Ok(id) => outbox.settle(id, &outcome, jiff::Timestamp::now())?,
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
    let hint = if known.is_empty() { msg!("send-hint-no-doubts") } else { msg!("hint-known-names", names = known) };
    Err(Failure::usage(Diagnostic::error(msg!("send-error-settle", key = key)).hint(hint)))
}
