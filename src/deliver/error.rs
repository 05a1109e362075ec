//! What goes wrong on the way to a server, with the phase in which it did: the phase decides whether a message went.

use crate::diagnostic::Diagnostic;
use crate::message::Message;
use crate::msg;
use std::time::Duration;

/// How far a delivery had come.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Phase {
    /// The connection is being made.
    Connect,
    /// Certificates are being exchanged.
    Tls,
    /// The server introduces itself and says what it can do.
    Greeting,
    /// User and password are shown.
    Login,
    /// The folder for drafts is looked for.
    Folder,
    /// It is said for whom the message is; no byte of it has gone.
    Envelope,
    /// The message goes, or has gone, and the answer has not come.
    Body,
}

/// What went wrong, as far as it decides what to do next.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum ErrorKind {
    /// Nobody answers under that name or number.
    Unreachable,
    /// The server cannot show that it is the one that is meant.
    Certificate,
    /// No encrypted connection can be had.
    NoTls,
    /// No answer within the time allowed.
    Silence,
    /// The connection ended before the answer came.
    Closed,
    /// What came is no answer of the protocol.
    Nonsense,
    /// More came than any answer needs.
    TooMuch,
    /// The server asks to try again later.
    Later,
    /// The server refuses, and would again.
    Refused,
    /// User or password are refused.
    Password,
    /// The token is refused: it has lapsed, or is another account's.
    Token,
    /// The token was made for something else.
    Scope,
    /// The server takes tokens alone.
    TokensOnly,
    /// The server takes no tokens.
    NoTokens,
    /// The server takes no address with letters beyond ASCII.
    NoUtf8,
    /// The server takes no login in a form that this program knows.
    NoLogin,
    /// No folder for drafts can be told.
    NoFolder,
    /// There is no room, or no more may go today.
    Full,
    /// The message is larger than the server takes.
    TooLarge,
    /// The message is none that can be delivered so.
    Unfit,
    /// The disk or the system refuses.
    Local,
}

/// Something that went wrong.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DeliveryError {
    pub(crate) phase: Phase,
    /// What is to be done about it: again, never, or by the person.
    pub kind: ErrorKind,
    /// What the server or a library said, in its own words.
    pub(crate) detail: Option<String>,
    /// How long the server asks to wait.
    pub(crate) wait: Option<Duration>,
}

/// What is known of a message after an error.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum DeliveryStatus {
    /// It did not go, and may go later.
    NotSentYet,
    /// It did not go, and will not go.
    NotSent,
    /// It may have arrived: it went, and no answer came.
    Unknown,
}

impl DeliveryError {
    /// Something that went wrong.
    pub fn new(phase: Phase, kind: ErrorKind) -> Self {
        Self { phase, kind, detail: None, wait: None }
    }

    /// Adds what was said of it. Control characters stay out: this reaches terminals.
    #[must_use]
    pub(crate) fn detail(mut self, detail: impl AsRef<str>) -> Self {
        let detail: String = detail.as_ref().chars().take(500).collect();
        self.detail = Some(crate::text::visible(detail.trim()));
        self
    }

    /// What is known of the message that was on its way.
    pub fn status(&self) -> DeliveryStatus {
        match (self.phase, self.kind) {
            (_, ErrorKind::Later) => DeliveryStatus::NotSentYet,
            (_, ErrorKind::Refused | ErrorKind::Unfit | ErrorKind::NoUtf8 | ErrorKind::Full | ErrorKind::TooLarge) => {
                DeliveryStatus::NotSent
            }
            (Phase::Body, ErrorKind::Local) => DeliveryStatus::NotSent,
            (Phase::Body, _) => DeliveryStatus::Unknown,
            (
                _,
                ErrorKind::Unreachable
                | ErrorKind::Silence
                | ErrorKind::Closed
                | ErrorKind::Nonsense
                | ErrorKind::TooMuch,
            ) => DeliveryStatus::NotSentYet,
            (
                _,
                ErrorKind::Certificate
                | ErrorKind::NoTls
                | ErrorKind::Password
                | ErrorKind::Token
                | ErrorKind::Scope
                | ErrorKind::TokensOnly
                | ErrorKind::NoTokens
                | ErrorKind::NoLogin
                | ErrorKind::NoFolder
                | ErrorKind::Local,
            ) => DeliveryStatus::NotSent,
        }
    }

    /// Whether every further message would meet the same: then it is over.
    pub(crate) fn is_final(&self) -> bool {
        match self.kind {
            ErrorKind::Certificate
            | ErrorKind::NoTls
            | ErrorKind::Password
            | ErrorKind::Token
            | ErrorKind::Scope
            | ErrorKind::TokensOnly
            | ErrorKind::NoTokens
            | ErrorKind::NoLogin
            | ErrorKind::NoFolder
            | ErrorKind::Full
            | ErrorKind::Local => true,
            ErrorKind::Refused | ErrorKind::NoUtf8 => self.phase < Phase::Envelope,
            _ => false,
        }
    }

    /// Whether the connection cannot be used any more.
    pub fn breaks(&self) -> bool {
        let goes_on = matches!(
            self.kind,
            ErrorKind::Refused
                | ErrorKind::Later
                | ErrorKind::Unfit
                | ErrorKind::NoUtf8
                | ErrorKind::Full
                | ErrorKind::TooLarge
        );
        !goes_on || self.phase < Phase::Envelope
    }

    /// The error as a person is told.
    pub fn diagnostic(&self, server: &str) -> Diagnostic {
        let diagnostic = Diagnostic::error(self.message(server));
        let diagnostic = match &self.detail {
            Some(detail) => diagnostic.detail(detail),
            None => diagnostic,
        };
        match self.hint() {
            Some(hint) => diagnostic.hint(hint),
            None => diagnostic,
        }
    }

    fn message(&self, server: &str) -> Message {
        match self.kind {
            ErrorKind::Unreachable => msg!("send-trouble-unreachable", server = server),
            ErrorKind::Certificate => msg!("send-trouble-certificate", server = server),
            ErrorKind::NoTls => msg!("send-trouble-no-tls", server = server),
            ErrorKind::Silence => msg!("send-trouble-silence", server = server),
            ErrorKind::Closed => msg!("send-trouble-closed", server = server),
            ErrorKind::Nonsense => msg!("send-trouble-nonsense", server = server),
            ErrorKind::TooMuch => msg!("send-trouble-too-much", server = server),
            ErrorKind::Later => msg!("send-trouble-later", server = server),
            ErrorKind::Refused => msg!("send-trouble-refused", server = server),
            ErrorKind::Password => msg!("send-trouble-password", server = server),
            ErrorKind::Token => msg!("send-trouble-token", server = server),
            ErrorKind::Scope => msg!("send-trouble-scope", server = server),
            ErrorKind::TokensOnly => msg!("send-trouble-tokens-only", server = server),
            ErrorKind::NoTokens => msg!("send-trouble-no-tokens", server = server),
            ErrorKind::NoUtf8 => msg!("send-trouble-no-utf8", server = server),
            ErrorKind::NoLogin => msg!("send-trouble-no-login", server = server),
            ErrorKind::NoFolder => msg!("send-trouble-no-folder", server = server),
            ErrorKind::Full => msg!("send-trouble-full", server = server),
            ErrorKind::TooLarge => msg!("send-trouble-too-large", server = server),
            ErrorKind::Unfit => msg!("send-trouble-unfit"),
            ErrorKind::Local => msg!("send-trouble-local", place = server),
        }
    }

    fn hint(&self) -> Option<Message> {
        Some(match self.kind {
            ErrorKind::Unreachable => msg!("send-hint-unreachable"),
            ErrorKind::Certificate => msg!("send-hint-certificate"),
            ErrorKind::NoTls => msg!("send-hint-no-tls"),
            ErrorKind::Password => msg!("send-hint-password"),
            ErrorKind::Token => msg!("send-hint-token"),
            ErrorKind::Scope => msg!("send-hint-scope"),
            ErrorKind::TokensOnly => msg!("send-hint-tokens-only"),
            ErrorKind::NoTokens => msg!("send-hint-no-tokens"),
            ErrorKind::NoUtf8 => msg!("send-hint-no-utf8"),
            ErrorKind::NoLogin => msg!("send-hint-no-login"),
            ErrorKind::NoFolder => msg!("send-hint-no-folder"),
            ErrorKind::Full => msg!("send-hint-full"),
            ErrorKind::TooLarge => msg!("send-hint-too-large"),
            ErrorKind::Local => msg!("hint-write"),
            ErrorKind::Silence | ErrorKind::Closed | ErrorKind::Nonsense | ErrorKind::TooMuch
                if self.phase <= Phase::Greeting =>
            {
                msg!("send-hint-security")
            }
            _ => return None,
        })
    }
}
