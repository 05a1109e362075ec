//! How a token of OAuth 2.0 is shown to a mail server: XOAUTH2, as Google and Microsoft have it, and OAUTHBEARER (RFC 7628); and what
//! a server says to one that it refuses.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde::Deserialize;
use zeroize::Zeroizing;

use super::error::{DeliveryError, ErrorKind};
use super::net::Server;
use super::secret::Secret;

/// A form in which servers take tokens.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Method {
    Xoauth2,
    Oauthbearer,
}

impl Method {
    /// The one that a server offers.
    pub fn offered(offers: impl Fn(&str) -> bool) -> Option<Self> {
        [Self::Xoauth2, Self::Oauthbearer].into_iter().find(|method| offers(method.word()))
    }

    /// Its name in both protocols.
    pub fn word(self) -> &'static str {
        match self {
            Self::Xoauth2 => "XOAUTH2",
            Self::Oauthbearer => "OAUTHBEARER",
        }
    }

    /// What shows the token, as it goes over the wire.
    pub fn response(self, user: &str, token: &Secret, server: &Server) -> Zeroizing<String> {
        let token = token.reveal();
        let plain = Zeroizing::new(match self {
            Self::Xoauth2 => format!("user={user}\u{1}auth=Bearer {token}\u{1}\u{1}"),
            Self::Oauthbearer => {
                // A name with these signs would end before its end (RFC 5801, 4).
                let user = user.replace('=', "=3D").replace(',', "=2C");
                let Server { host, port, .. } = server;
                format!("n,a={user},\u{1}host={host}\u{1}port={port}\u{1}auth=Bearer {token}\u{1}\u{1}")
            }
        });
        Zeroizing::new(STANDARD.encode(plain.as_bytes()))
    }

    /// What a server waits for that has told in a challenge why it refuses, before it refuses.
    pub fn acknowledgement(self) -> &'static str {
        match self {
            Self::Xoauth2 => "\r\n",
            Self::Oauthbearer => "AQ==\r\n",
        }
    }
}

/// Why a server refuses a token: JSON in a challenge (RFC 7628, 3.2.2).
#[derive(Debug, Default, PartialEq, Eq, Deserialize)]
pub(super) struct Refusal {
    #[serde(default)]
    status: String,
    /// What the token should have been made for.
    #[serde(default)]
    scope: String,
}

impl Refusal {
    /// Reads a challenge; what cannot be read tells nothing.
    pub fn read(challenge: &str) -> Self {
        let json = STANDARD.decode(challenge.trim()).ok();
        json.and_then(|json| serde_json::from_slice(&json).ok()).unwrap_or_default()
    }

    fn shown(&self) -> String {
        let named = [("status", &self.status), ("scope", &self.scope)].into_iter().filter(|(_, text)| !text.is_empty());
        named.map(|(name, text)| format!("{name} {text}")).collect::<Vec<_>>().join(", ")
    }
}

/// The error of a login by token, where the server said why.
pub(super) fn refused(error: DeliveryError, refusal: Option<&Refusal>) -> DeliveryError {
    if error.kind != ErrorKind::Refused {
        return error;
    }
    let Some(refusal) = refusal else { return DeliveryError { kind: ErrorKind::Token, ..error } };
    let kind = match refusal.status.as_str() {
        "403" | "insufficient_scope" => ErrorKind::Scope,
        _ => ErrorKind::Token,
    };
    let said = [refusal.shown(), error.detail.clone().unwrap_or_default()];
    let said: Vec<String> = said.into_iter().filter(|text| !text.is_empty()).collect();
    DeliveryError { kind, ..error }.detail(said.join("; "))
}

/// The error of a login by password. Exchange Online offers the login and refuses every password.
pub(super) fn password_refused(error: DeliveryError) -> DeliveryError {
    let said = error.detail.as_deref().unwrap_or_default().to_ascii_uppercase();
    let tokens_alone = said.contains("BASIC AUTHENTICATION");
    match error.kind {
        ErrorKind::Refused if tokens_alone => DeliveryError { kind: ErrorKind::TokensOnly, ..error },
        ErrorKind::Refused => DeliveryError { kind: ErrorKind::Password, ..error },
        _ => error,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::deliver::error::Phase;
    use crate::deliver::net::Security;

    #[test]
    fn a_token_is_shown_as_the_providers_document_it() {
        let server = Server { host: "server.example.com".into(), port: 143, security: Security::Starttls, ca: None };
        // The examples of Google's page and of RFC 7628, 4.1.
        let token = Secret::new("ya29.vF9dft4qmTc2Nvb3RlckBhdHRhdmlzdGEuY29tCg");
        assert_eq!(
            *Method::Xoauth2.response("someuser@example.com", &token, &server),
            "dXNlcj1zb21ldXNlckBleGFtcGxlLmNvbQFhdXRoPUJlYXJlciB5YTI5LnZGOWRmdDRxbVRjMk52YjNSbGNrQmhkSFJoZG1semRHRXVZMjl0Q2cBAQ=="
        );
        let token = Secret::new("vF9dft4qmTc2Nvb3RlckBhbHRhdmlzdGEuY29tCg==");
        let shown = Method::Oauthbearer.response("us=er,@example.com", &token, &server);
        assert_eq!(
            STANDARD.decode(shown.as_bytes()).unwrap(),
            b"n,a=us=3Der=2C@example.com,\x01host=server.example.com\x01port=143\x01auth=Bearer vF9dft4qmTc2Nvb3RlckBhbHRhdmlzdGEuY29tCg==\x01\x01"
        );
    }

    #[test]
    fn why_a_token_is_refused_is_read_from_the_challenge() {
        // What Gmail says; what RFC 7628, 4.3 shows; what is none.
        let gmail = "eyJzdGF0dXMiOiI0MDAiLCJzY2hlbWVzIjoiQmVhcmVyIiwic2NvcGUiOiJodHRwczovL21haWwuZ29vZ2xlLmNvbS8ifQ==";
        let refusal = Refusal::read(gmail);
        assert_eq!((refusal.status.as_str(), refusal.scope.as_str()), ("400", "https://mail.google.com/"));
        let error = || DeliveryError::new(Phase::Login, ErrorKind::Refused).detail("535 5.7.8 no");
        let told = refused(error(), Some(&refusal));
        assert_eq!(told.kind, ErrorKind::Token);
        assert_eq!(told.detail.as_deref(), Some("status 400, scope https://mail.google.com/; 535 5.7.8 no"));
        let scope = Refusal { status: "insufficient_scope".into(), scope: "mail".into() };
        assert_eq!(refused(error(), Some(&scope)).kind, ErrorKind::Scope);
        for nothing in ["", "!", "e30=", "W10="] {
            assert_eq!(Refusal::read(nothing), Refusal::default(), "{nothing}");
        }
        assert_eq!(refused(error(), Some(&Refusal::default())).detail, error().detail);
    }

    #[test]
    fn that_a_server_takes_no_passwords_at_all_is_known() {
        let kind =
            |said: &str| password_refused(DeliveryError::new(Phase::Login, ErrorKind::Refused).detail(said)).kind;
        let disabled =
            "535 5.7.139 Authentication unsuccessful, basic authentication is disabled. [X.prod.outlook.com]";
        assert_eq!(kind(disabled), ErrorKind::TokensOnly);
        let retired = "550 5.7.30 Basic authentication is not supported for Client Submission.";
        assert_eq!(kind(retired), ErrorKind::TokensOnly);
        // A token would be refused, too.
        assert_eq!(kind("535 5.7.139 SmtpClientAuthentication is disabled for the Tenant."), ErrorKind::Password);
        assert_eq!(kind("535 5.7.3 Authentication unsuccessful"), ErrorKind::Password);
    }
}
