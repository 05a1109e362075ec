//! What `appeal send` is asked for, settled before anything connects; and the password or the token, where a way needs one.

use crate::cli::SendArgs;
use crate::commands::questions;
use crate::commands::session::Session;
use crate::config;
use crate::deliver::credentials::{self, Credentials, LoginForm};
use crate::deliver::net::Timing;
use crate::deliver::own::{self, Recipients};
use crate::deliver::secret::{self, Secret, SecretCommand};
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
    /// The person's own addresses, and the name to log in with, which mostly is one.
    own: Vec<String>,
    login: LoginForm,
    /// The program that prints the password or the token.
    command: Option<SecretCommand>,
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
    let (login, command) = (account.login(), account.command().cloned());
    let mut all_own: Vec<String> = own.iter().map(ToString::to_string).collect();
    all_own.extend(account.user.clone());
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
        Ok(destination) if wrong.is_empty() => {
            Ok(SendRequest { way, destination, rate, timing, own: all_own, login, command })
        }
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
    /// Whether an address is one of the person's own, as mail programs compare them.
    pub(super) fn is_own(&self, address: &str) -> bool {
        self.own.iter().any(|own| own.to_lowercase() == address.to_lowercase())
    }

    /// The way and the place, for the ledger.
    pub(super) fn route(&self) -> Route {
        Route { way: self.way.get().word().to_owned(), target: self.destination.target() }
    }
}

/// What shows a server who logs in. A token that a program gave is asked for anew when it has lapsed.
pub(super) fn credentials(
    session: &mut Session<'_>,
    args: &SendArgs,
    request: &SendRequest,
    user: &str,
) -> Result<Credentials, Failure> {
    let given = given_secret(session, args)?;
    let anew = request.command.clone().filter(|_| given.is_none());
    let secret = match (given, &request.command) {
        (Some(secret), _) => secret,
        (None, Some(command)) => credentials::from_command(request.login, command)?,
        (None, None) => ask(session, request.login, user)?,
    };
    Ok(match request.login {
        LoginForm::Password => Credentials::password(user, secret),
        LoginForm::Xoauth2 => Credentials::token(user, secret, anew)?,
    })
}

/// The password or token from a file descriptor, a file or the environment.
fn given_secret(session: &Session<'_>, args: &SendArgs) -> Result<Option<Secret>, Failure> {
    if let Some(number) = args.account.password_fd {
        return Ok(Some(secret::from_descriptor(number)?));
    }
    if let Some(path) = &args.account.password_file {
        return Ok(Some(secret::from_file(path)?));
    }
    Ok(session.environment.variable(PASSWORD_VARIABLE).map(Secret::new))
}

fn ask(session: &mut Session<'_>, login: LoginForm, user: &str) -> Result<Secret, Failure> {
    let (question, missing) = match login {
        LoginForm::Password => (
            msg!("send-ask-password", user = user),
            Diagnostic::error(msg!("send-error-password")).hint(msg!("send-hint-password-sources")),
        ),
        LoginForm::Xoauth2 => (
            msg!("send-ask-token", user = user),
            Diagnostic::error(msg!("send-error-token-missing")).hint(msg!("send-hint-token-sources")),
        ),
    };
    if !session.environment.interactive {
        return Err(Failure::usage(missing));
    }
    questions::secret(session, &question).map(Secret::new)
}
