//! What `appeal send` is asked for, settled before anything connects; and the password, where a way needs one.

use crate::cli::SendArgs;
use crate::commands::questions;
use crate::commands::session::Session;
use crate::config;
use crate::deliver::net::Timing;
use crate::deliver::own::{self, Recipients};
use crate::deliver::secret::{self, PasswordCommand, Secret};
use crate::deliver::sender::Rate;
use crate::deliver::way::{Destination, Requested};
use crate::deliver::ways::WayId;
use crate::diagnostic::{Diagnostic, Failure};
use crate::msg;
use crate::outbox::Route;

/// The variable that a password may be in.
const PASSWORD_VARIABLE: &str = "APPEAL_PASSWORD";

/// All that is settled before any work.
pub(super) struct SendRequest {
    way: WayId,
    pub(super) destination: Box<dyn Destination>,
    pub(super) rate: Option<Rate>,
    pub(super) timing: Timing,
    password_command: Option<PasswordCommand>,
}

/// Flags and settings become one request; everything that is wrong is told together.
pub(super) fn settle(
    args: &SendArgs,
    config: &config::Send,
    recipients: &Recipients,
) -> Result<SendRequest, Vec<Diagnostic>> {
    let mut wrong = Vec::new();
    let given = if args.own.is_empty() { &config.own } else { &args.own };
    let own = own::settle(given, recipients).unwrap_or_else(|errors| {
        wrong.extend(errors);
        Vec::new()
    });
    let Some(way) = args.way.or(config.way) else {
        wrong.push(Diagnostic::error(msg!("send-error-way")).hint(msg!("send-hint-way")));
        return Err(wrong);
    };
    let rate = rate(args.rate.as_deref().or(config.rate.as_deref())).unwrap_or_else(|error| {
        wrong.push(error);
        None
    });
    let account = args.account.account().or(config.account(way));
    if let Some(user) = &account.user {
        wrong.extend(recipients.refuses(user));
        if user.chars().any(char::is_control) {
            wrong.push(Diagnostic::error(msg!("send-error-user")));
        }
    }
    let password_command = account.password_command.clone();
    let destination = way.get().settle(&Requested {
        own: own.into_iter().next(),
        own_given: !given.is_empty(),
        account,
        settings: config.ways(),
        flags: args.ways.given(),
    });
    let mut timing = Timing::default();
    if let Some(minutes) = args.patience {
        timing.patience = std::time::Duration::from_secs(u64::from(minutes) * 60);
    }
    match destination {
        Ok(destination) if wrong.is_empty() => Ok(SendRequest { way, destination, rate, timing, password_command }),
        destination => {
            wrong.extend(destination.err().into_iter().flatten());
            Err(wrong)
        }
    }
}

fn rate(text: Option<&str>) -> Result<Option<Rate>, Diagnostic> {
    let Some(text) = text else { return Ok(None) };
    Rate::parse(text).map(Some).ok_or_else(|| {
        Diagnostic::error(msg!("error-cli-value", argument = "--rate", value = text)).hint(msg!("send-hint-rate"))
    })
}

impl SendRequest {
    /// The way and the place, for the ledger.
    pub(super) fn route(&self) -> Route {
        Route { way: self.way.get().word().to_owned(), target: self.destination.target() }
    }
}

/// The password: from a file descriptor, a file, the environment or a program, else asked for.
pub(super) fn password(
    session: &mut Session<'_>,
    args: &SendArgs,
    request: &SendRequest,
    user: &str,
) -> Result<Secret, Failure> {
    if let Some(number) = args.account.password_fd {
        return Ok(secret::from_descriptor(number)?);
    }
    if let Some(path) = &args.account.password_file {
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
    questions::secret(session, &msg!("send-ask-password", user = user)).map(Secret::new)
}
