//! Who logs in at a server, and what shows it: a password, or a token that a program gives and that lapses after a while.

use serde::Deserialize;

use super::error::{DeliveryError, ErrorKind};
use super::secret::{Secret, SecretCommand};
use crate::diagnostic::Diagnostic;
use crate::msg;

/// What is shown to a server.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, clap::ValueEnum, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum LoginForm {
    /// A password.
    #[default]
    Password,
    /// A token of OAuth 2.0, by XOAUTH2 or OAUTHBEARER.
    Xoauth2,
}

/// What a login needs.
#[derive(Debug, Clone)]
pub struct Credentials {
    pub(crate) user: String,
    pub(crate) form: LoginForm,
    pub(crate) secret: Secret,
    /// The program that gives another token when this one has lapsed.
    anew: Option<SecretCommand>,
}

impl Credentials {
    /// A name with its password.
    pub fn password(user: impl Into<String>, secret: Secret) -> Self {
        Self { user: user.into(), form: LoginForm::Password, secret, anew: None }
    }

    /// A name with a token, and the program that gives another one.
    ///
    /// # Errors
    /// It is no token: whoever printed it has printed something else.
    pub(crate) fn token(
        user: impl Into<String>,
        secret: Secret,
        anew: Option<SecretCommand>,
    ) -> Result<Self, Diagnostic> {
        if !is_token(&secret) {
            return Err(Diagnostic::error(msg!("send-error-token")).hint(msg!("send-hint-token-command")));
        }
        Ok(Self { user: user.into(), form: LoginForm::Xoauth2, secret, anew })
    }

    /// Logs in by what is given. A token that the server refuses may have lapsed since the program gave it, in a long run: it is
    /// asked for another one, once.
    pub(super) fn log_in<T>(
        &mut self,
        mut open: impl FnMut(&Self) -> Result<T, DeliveryError>,
    ) -> Result<T, DeliveryError> {
        match open(self) {
            Err(error) if matches!(error.kind, ErrorKind::Token | ErrorKind::Scope) && self.renew() => open(self),
            result => result,
        }
    }

    /// Whether there is another token now. The one that was refused is not shown again.
    fn renew(&mut self) -> bool {
        let Some(secret) = self.anew.as_ref().and_then(|command| command.run().ok()) else { return false };
        let is_new = is_token(&secret) && secret != self.secret;
        self.secret = secret;
        is_new
    }
}

/// Runs the program that prints what shows who logs in.
///
/// # Errors
/// It cannot be run, fails, or prints nothing. What it prints is never told.
pub(crate) fn from_command(form: LoginForm, command: &SecretCommand) -> Result<Secret, Diagnostic> {
    command.run().map_err(|detail| {
        let failed = match form {
            LoginForm::Password => {
                Diagnostic::error(msg!("send-error-password-command")).hint(msg!("send-hint-password-command"))
            }
            LoginForm::Xoauth2 => {
                Diagnostic::error(msg!("send-error-token-command")).hint(msg!("send-hint-token-command"))
            }
        };
        if detail.is_empty() { failed } else { failed.detail(detail) }
    })
}

/// Whether a text has the form of a token (RFC 6750, 2.1). Anything else, an error message or a page of JSON, must not reach the
/// server, where a control character would begin another field.
fn is_token(secret: &Secret) -> bool {
    let text = secret.reveal();
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-._~+/=".contains(&byte))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::deliver::error::Phase;

    #[test]
    fn what_is_no_token_is_told_before_anything_connects() {
        for text in ["{\"access_token\": \"ya29\"}", "Error: no such account", "a\u{1}auth=Bearer b", "é"] {
            let error = Credentials::token("me", Secret::new(text), None).unwrap_err();
            assert_eq!(error.message.id, "send-error-token", "{text}");
            assert!(!format!("{error:?}").contains("ya29"));
        }
        assert!(Credentials::token("me", Secret::new("ya29.a0-b_c~d+e/f=="), None).is_ok());
    }

    #[cfg(unix)]
    #[test]
    fn a_token_that_lapsed_is_asked_for_anew_once() {
        let folder = tempfile::tempdir().unwrap();
        let count = folder.path().join("count");
        let line = format!("echo x >> '{0}'; echo token$(wc -l < '{0}' | tr -d ' ')", count.display());
        let command = SecretCommand::Line(line);
        let refused = || DeliveryError::new(Phase::Login, ErrorKind::Token);
        let first = from_command(LoginForm::Xoauth2, &command).unwrap();
        let mut credentials = Credentials::token("me", first, Some(command)).unwrap();
        // A server that knows the second alone.
        let mut shown = Vec::new();
        let mut open = |credentials: &Credentials| {
            shown.push(credentials.secret.reveal().to_owned());
            if credentials.secret.reveal() == "token2" { Ok(()) } else { Err(refused()) }
        };
        assert_eq!(credentials.log_in(&mut open), Ok(()));
        assert_eq!(credentials.log_in(&mut open), Ok(()));
        // One that knows none.
        assert_eq!(credentials.log_in(|_| Err::<(), _>(refused())), Err(refused()));
        assert_eq!(shown, ["token1", "token2", "token2"]);
        assert_eq!(std::fs::read_to_string(count).unwrap().lines().count(), 3);
    }

    #[cfg(unix)]
    #[test]
    fn the_same_token_is_not_shown_twice() {
        let command = SecretCommand::Bundle(vec!["echo".into(), "old".into()]);
        let mut credentials = Credentials::token("me", Secret::new("old"), Some(command)).unwrap();
        let mut tries = 0;
        let refused = credentials.log_in(|_| {
            tries += 1;
            Err::<(), _>(DeliveryError::new(Phase::Login, ErrorKind::Token))
        });
        assert_eq!((refused.unwrap_err().kind, tries), (ErrorKind::Token, 1));
    }
}
