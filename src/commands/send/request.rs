//! What `appeal send` is asked for, settled before anything connects; and the way there that comes of it.

use std::path::PathBuf;

use lettre::Address;

use crate::cli::SendArgs;
use crate::commands::confirm::answered;
use crate::commands::session::Session;
use crate::config;
use crate::deliver::WayName;
use crate::deliver::imap::Imap;
use crate::deliver::maildir::Maildir;
use crate::deliver::mbox::Mbox;
use crate::deliver::net::{Security, Server, Timing};
use crate::deliver::own::{self, Recipients};
use crate::deliver::secret::{self, PasswordCommand, Secret};
use crate::deliver::sender::{Rate, Transport};
use crate::deliver::smtp::Smtp;
use crate::diagnostic::{Diagnostic, Failure};
use crate::msg;
use crate::outbox::Route;

/// The variable that a password may be in.
const PASSWORD_VARIABLE: &str = "APPEAL_PASSWORD";

/// Where drafts go: settled, but nothing has connected.
pub(super) enum Target {
    Smtp { server: Server, user: Option<String>, own: Address },
    Imap { server: Server, user: String, folder: Option<String> },
    Maildir(PathBuf),
    Mbox(PathBuf),
}

/// All that is settled before any work.
pub(super) struct Request {
    pub(super) target: Target,
    pub(super) digest: bool,
    pub(super) rate: Option<Rate>,
    pub(super) timing: Timing,
    password_command: Option<PasswordCommand>,
}

/// Flags and settings become one request; everything that is wrong is told together.
pub(super) fn settle(
    args: &SendArgs,
    config: &config::Send,
    recipients: &Recipients,
) -> Result<Request, Vec<Diagnostic>> {
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
        wrong.extend(recipients.refuses(user));
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
    pub(super) fn route(&self) -> Route {
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

    /// What errors are told of: the server, or the path.
    pub(super) fn place(&self) -> String {
        match self {
            Self::Smtp { server, .. } | Self::Imap { server, .. } => server.shown(),
            Self::Maildir(path) | Self::Mbox(path) => path.display().to_string(),
        }
    }
}

/// The way itself, with the password that it needs.
pub(super) fn way(session: &Session<'_>, args: &SendArgs, request: &Request) -> Result<Box<dyn Transport>, Failure> {
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
