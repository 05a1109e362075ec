//! An account on a mail server: the flags and settings that the ways to servers have in common.

use std::path::PathBuf;

use serde::Deserialize;

use super::credentials::LoginForm;
use super::net::{Security, Server};
use super::secret::SecretCommand;
use crate::diagnostic::Diagnostic;
use crate::msg;

/// The flags of an account. There is none for a password: arguments are seen by everybody on a machine.
#[derive(Debug, Clone, clap::Args)]
#[allow(missing_docs, reason = "the words for people are in locales/*/ui")]
pub(crate) struct AccountFlags {
    #[arg(long, value_name = "HOST", help_heading = "server")]
    pub server: Option<String>,
    #[arg(long, value_name = "PORT", help_heading = "server")]
    pub port: Option<u16>,
    #[arg(long, value_name = "HOW", help_heading = "server")]
    pub security: Option<Security>,
    #[arg(long, value_name = "FILE", help_heading = "server")]
    pub ca: Option<PathBuf>,
    #[arg(long, value_name = "USER", help_heading = "server")]
    pub user: Option<String>,
    #[arg(long, value_name = "HOW", help_heading = "server")]
    pub(crate) login: Option<LoginForm>,
    #[arg(long, value_name = "N", help_heading = "server", conflicts_with = "password_file")]
    pub(crate) password_fd: Option<u32>,
    #[arg(long, value_name = "FILE", help_heading = "server")]
    pub(crate) password_file: Option<PathBuf>,
}

impl AccountFlags {
    pub(crate) fn account(&self) -> Account {
        Account {
            server: self.server.clone(),
            port: self.port,
            security: self.security,
            ca: self.ca.clone(),
            user: self.user.clone(),
            login: self.login,
            ..Account::default()
        }
    }
}

/// A server with an account.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
#[allow(missing_docs, reason = "the fields are those of the settings")]
pub(crate) struct Account {
    pub server: Option<String>,
    pub port: Option<u16>,
    pub security: Option<Security>,
    pub ca: Option<PathBuf>,
    pub user: Option<String>,
    pub(crate) login: Option<LoginForm>,
    pub(crate) password_command: Option<SecretCommand>,
    pub(crate) token_command: Option<SecretCommand>,
}

impl Account {
    /// What it does not say, another one does.
    #[must_use]
    pub fn or(self, other: Self) -> Self {
        // A command says what it is for. What one table has is meant whole: the other's would be for another login.
        let login = self.said_login().or_else(|| other.said_login());
        let own = self.password_command.is_some() || self.token_command.is_some();
        let commands = if own {
            (&self.password_command, &self.token_command)
        } else {
            (&other.password_command, &other.token_command)
        };
        let (password_command, token_command) = (commands.0.clone(), commands.1.clone());
        Self {
            login,
            password_command,
            token_command,
            server: self.server.or(other.server),
            port: self.port.or(other.port),
            security: self.security.or(other.security),
            ca: self.ca.or(other.ca),
            user: self.user.or(other.user),
        }
    }

    fn said_login(&self) -> Option<LoginForm> {
        let by_command = match (&self.password_command, &self.token_command) {
            (None, Some(_)) => Some(LoginForm::Xoauth2),
            (Some(_), None) => Some(LoginForm::Password),
            _ => None,
        };
        self.login.or(by_command)
    }

    /// What is shown to the server.
    pub fn login(&self) -> LoginForm {
        self.said_login().unwrap_or_default()
    }

    /// The program that prints it.
    pub fn command(&self) -> Option<&SecretCommand> {
        match self.login() {
            LoginForm::Password => self.password_command.as_ref(),
            LoginForm::Xoauth2 => self.token_command.as_ref(),
        }
    }

    /// The server, for a way of this word with a usual port for each security.
    ///
    /// # Errors
    /// None is named.
    pub fn server(&self, way: &str, usual_port: impl Fn(Security) -> u16) -> Result<Server, Diagnostic> {
        let Some(host) = self.server.clone() else {
            return Err(Diagnostic::error(msg!("send-error-server")).hint(msg!("send-hint-server", way = way)));
        };
        let security = self.security.unwrap_or_default();
        Ok(Server { host, port: self.port.unwrap_or_else(|| usual_port(security)), security, ca: self.ca.clone() })
    }
}
