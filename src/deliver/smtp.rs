//! A message to oneself by SMTP (RFC 5321), over TLS, with the phase of everything that goes wrong.
//!
//! Commands, replies and what the server offers are lettre's; the exchange is our own, because what matters here is what
//! lettre's does not tell: whether the last dot had gone when the connection ended. Message and dot are one write, so that
//! no server waits for a second packet.

use std::fmt::Display;
use std::net::IpAddr;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use clap::{Args, Command};
use lettre::Address;
use lettre::transport::smtp::authentication::{DEFAULT_MECHANISMS, Mechanism};
use lettre::transport::smtp::commands::{Data, Ehlo, Mail, Quit, Rcpt, Rset, Starttls};
use lettre::transport::smtp::extension::{ClientId, Extension, MailBodyParameter, MailParameter, ServerInfo};
use lettre::transport::smtp::response::{Response, Severity};
use zeroize::Zeroizing;

use super::answers;
use super::credentials::{Credentials, LoginForm};
use super::draft::Say;
use super::error::{DeliveryError, ErrorKind, Phase};
use super::net::{Security, Server, Timing, Wire};
use super::outgoing::OutgoingMessage;
use super::queue::Packing;
use super::token::{self, Method, Refusal};
use super::transport::{Begun, Transport};
use super::way::{Destination, Find, Requested, Way};
use crate::diagnostic::{Diagnostic, Failure};
use crate::email::is_ascii;
use crate::message::Message;
use crate::msg;

/// Longest line of a command (RFC 5321, 4.5.3.1.4); a token that does not fit goes in a line of its own, which may be longer
/// (RFC 4954, 4).
const MAX_COMMAND: usize = 512;
/// Longest reply, in lines; a server that sends more never ends.
const MAX_LINES: usize = 100;
/// The recipient was taken. 251: the address is another server's, to which it goes on (RFC 5321, 4.2.2).
const TAKEN: &[u16] = &[250, 251];

/// As e-mails to oneself.
#[derive(Debug)]
pub(crate) struct SmtpWay;

#[derive(Debug, Args)]
struct Flags {
    #[arg(long)]
    digest: bool,
}

impl Way for SmtpWay {
    fn word(&self) -> &'static str {
        "smtp"
    }

    fn about(&self) -> &'static str {
        "E-mails to oneself, with the drafts attached"
    }

    fn flags(&self, command: Command) -> Command {
        Flags::augment_args(command)
    }

    fn settle(&self, requested: &Requested<'_>) -> Result<Box<dyn Destination>, Vec<Diagnostic>> {
        let mut wrong = Vec::new();
        if requested.account.login() == LoginForm::Xoauth2 && requested.account.user.is_none() {
            wrong.push(Diagnostic::error(msg!("send-error-user-missing")).hint(msg!("send-hint-user")));
        }
        if !requested.own_given {
            wrong.push(Diagnostic::error(msg!("send-error-own")).hint(msg!("send-hint-own")));
        }
        let server = requested.account.server(self.word(), |security| match security {
            Security::Tls => 465,
            Security::Starttls => 587,
        });
        match (server, requested.own.clone()) {
            (Ok(server), Some(own)) if wrong.is_empty() => {
                let digest = requested.flags::<Flags>().digest;
                Ok(Box::new(ToOneself { server, user: requested.account.user.clone(), own, digest }))
            }
            (server, _) => {
                wrong.extend(server.err());
                Err(wrong)
            }
        }
    }
}

/// One own address, through one server.
struct ToOneself {
    server: Server,
    user: Option<String>,
    own: Address,
    /// One e-mail for each writer.
    digest: bool,
}

impl Destination for ToOneself {
    fn target(&self) -> String {
        self.own.to_string().to_lowercase()
    }

    fn place(&self) -> String {
        self.server.shown()
    }

    fn plan(&self, drafts: usize, files: usize) -> Message {
        let (own, server) = (self.own.to_string(), self.server.shown());
        if self.digest {
            msg!("send-plan-digest", count = drafts, files = files, own = own, server = server)
        } else {
            msg!("send-plan-smtp", count = drafts, files = files, own = own, server = server)
        }
    }

    fn packing<'a>(&'a self, say: Say<'a>) -> Packing<'a> {
        if self.digest { Packing::Digest(&self.own, say) } else { Packing::ToOneself(&self.own, say) }
    }

    fn opens_as_drafts(&self) -> bool {
        false
    }

    fn tells_what_is_there(&self) -> bool {
        false
    }

    fn transport(&self, timing: Timing, credentials: Find<'_>) -> Result<Box<dyn Transport>, Failure> {
        let login = self.user.as_deref().map(credentials).transpose()?;
        Ok(Box::new(Smtp::new(self.server.clone(), login, self.own.clone(), timing)))
    }
}

/// Delivers to one own address through one server.
#[derive(Debug)]
pub struct Smtp {
    server: Server,
    login: Option<Credentials>,
    own: Address,
    timing: Timing,
    connection: Option<Connection>,
}

impl Smtp {
    /// Nothing connects yet. The envelope has this one address, as sender and as recipient.
    pub fn new(server: Server, login: Option<Credentials>, own: Address, timing: Timing) -> Self {
        Self { server, login, own, timing, connection: None }
    }
}

impl Transport for Smtp {
    fn open(&mut self) -> Result<(), DeliveryError> {
        if self.connection.is_none() {
            let (server, own, timing) = (&self.server, &self.own, self.timing);
            self.connection = Some(match &mut self.login {
                Some(login) => login.log_in(|login| Connection::open(server, Some(login), own, timing))?,
                None => Connection::open(server, None, own, timing)?,
            });
        }
        Ok(())
    }

    fn holds(&mut self, _: &str) -> Result<Option<bool>, DeliveryError> {
        // A server for sending tells nothing of what it took.
        Ok(None)
    }

    fn deliver(&mut self, message: &OutgoingMessage, begun: Begun<'_>) -> Result<(), DeliveryError> {
        self.open()?;
        let Some(connection) = &mut self.connection else {
            return Err(DeliveryError::new(Phase::Connect, ErrorKind::Closed));
        };
        let result = connection.send(&self.own, &message.bytes, begun);
        if connection.ending || result.as_ref().is_err_and(DeliveryError::breaks) {
            self.connection = None;
        }
        result
    }

    fn close(&mut self) {
        if let Some(connection) = self.connection.take() {
            connection.quit();
        }
    }
}

/// What the server offers.
struct Offers {
    hello: Response,
    info: ServerInfo,
}

impl Offers {
    /// The names of what is offered are not told apart by case (RFC 5321, 2.4); lettre knows them in capitals alone.
    fn read(hello: &Response) -> Result<Self, DeliveryError> {
        let hello = Response::new(hello.code(), hello.message().map(str::to_ascii_uppercase).collect());
        let info = ServerInfo::from_response(&hello)
            .map_err(|error| DeliveryError::new(Phase::Greeting, ErrorKind::Nonsense).detail(error.to_string()))?;
        Ok(Self { hello, info })
    }

    /// The logins that it offers.
    fn logins(&self) -> impl Iterator<Item = &str> {
        self.words("AUTH").unwrap_or_default().split_ascii_whitespace()
    }

    /// What it says of one thing that it offers.
    fn words(&self, name: &str) -> Option<&str> {
        self.hello
            .message()
            .find_map(|line| line.strip_prefix(name).filter(|rest| rest.is_empty() || rest.starts_with(' ')))
    }
}

/// The reply if it is one that is needed.
fn expect(reply: Response, wanted: &[u16], phase: Phase) -> Result<Response, DeliveryError> {
    let code = reply.code();
    let what = match code.severity {
        _ if wanted.contains(&code.into()) => return Ok(reply),
        Severity::TransientNegativeCompletion => ErrorKind::Later,
        Severity::PermanentNegativeCompletion => ErrorKind::Refused,
        Severity::PositiveCompletion | Severity::PositiveIntermediate => ErrorKind::Nonsense,
    };
    let said: Vec<&str> = reply.message().collect();
    Err(refusal(phase, what, &format!("{code} {}", said.join(" "))))
}

/// A refusal; its words tell more than its code.
fn refusal(phase: Phase, what: ErrorKind, said: &str) -> DeliveryError {
    let refuses = matches!(what, ErrorKind::Refused | ErrorKind::Later);
    let meaning = answers::meaning(said).filter(|_| refuses);
    let (kind, wait) = meaning.map_or((what, None), |meaning| (meaning.kind, meaning.wait));
    DeliveryError { wait, ..DeliveryError::new(phase, kind) }.detail(said)
}

/// A connection that is logged in.
#[derive(Debug)]
struct Connection {
    wire: Wire,
    /// The server reads several commands at once.
    pipelining: bool,
    /// The server said that it ends the connection.
    ending: bool,
}

impl Connection {
    fn open(
        server: &Server,
        login: Option<&Credentials>,
        own: &Address,
        timing: Timing,
    ) -> Result<Self, DeliveryError> {
        let mut this = Self { wire: Wire::connect(server, timing)?, pipelining: false, ending: false };
        expect(this.reply(Phase::Greeting)?, &[220], Phase::Greeting)?;
        let mut offers = this.hello()?;
        if server.security == Security::Starttls {
            if !offers.info.supports_feature(Extension::StartTls) {
                return Err(DeliveryError::new(Phase::Tls, ErrorKind::NoTls));
            }
            this.command(Starttls, &[220], Phase::Tls)?;
            this.wire.encrypt(server)?;
            // What was said in the clear does not count.
            offers = this.hello()?;
        }
        this.pipelining = offers.words("PIPELINING").is_some();
        if !is_ascii(own) && !offers.info.supports_feature(Extension::SmtpUtfEight) {
            return Err(DeliveryError::new(Phase::Greeting, ErrorKind::NoUtf8).detail(own));
        }
        match login {
            Some(login) if login.form == LoginForm::Xoauth2 => this.show_token(login, &offers, server)?,
            Some(login) => this.login(login, &offers)?,
            None => {}
        }
        Ok(this)
    }

    fn hello(&mut self) -> Result<Offers, DeliveryError> {
        // The address that the server sees anyhow: a computer's name would tell more.
        let client = match self.wire.local_ip() {
            Some(IpAddr::V4(ip)) => ClientId::Ipv4(ip),
            Some(IpAddr::V6(ip)) => ClientId::Ipv6(ip),
            None => ClientId::default(),
        };
        Offers::read(&self.command(Ehlo::new(client), &[250], Phase::Greeting)?)
    }

    /// Shows user and password. These lines are our own: lettre's do not wipe the password from memory, and answer only
    /// questions that are worded as it expects.
    fn login(&mut self, login: &Credentials, offers: &Offers) -> Result<(), DeliveryError> {
        let Credentials { user, secret, .. } = login;
        let line = |before: &str, text: &str| {
            let encoded = Zeroizing::new(STANDARD.encode(text));
            Zeroizing::new([before, &encoded, "\r\n"].concat())
        };
        let last = match offers.info.get_auth_mechanism(DEFAULT_MECHANISMS) {
            Some(Mechanism::Plain) => {
                line("AUTH PLAIN ", &Zeroizing::new(["\0", user, "\0", secret.reveal()].concat()))
            }
            Some(Mechanism::Login) => {
                self.line("AUTH LOGIN\r\n", &[334], Phase::Login)?;
                self.line(&line("", user), &[334], Phase::Login)?;
                line("", secret.reveal())
            }
            _ => {
                let methods = offers.words("AUTH").unwrap_or_default();
                let tokens = Method::offered(|word| offers.logins().any(|login| login == word));
                let kind = tokens.map_or(ErrorKind::NoLogin, |_| ErrorKind::TokensOnly);
                return Err(DeliveryError::new(Phase::Login, kind).detail(methods));
            }
        };
        self.line(&last, &[235], Phase::Login).map(drop).map_err(token::password_refused)
    }

    /// Shows user and token. A server that refuses them says why in a challenge, and refuses when that has its answer.
    fn show_token(&mut self, login: &Credentials, offers: &Offers, server: &Server) -> Result<(), DeliveryError> {
        let Some(method) = Method::offered(|word| offers.logins().any(|login| login == word)) else {
            let methods = offers.words("AUTH").unwrap_or_default();
            return Err(DeliveryError::new(Phase::Login, ErrorKind::NoTokens).detail(methods));
        };
        let shown = method.response(&login.user, &login.secret, server);
        let command = format!("AUTH {}", method.word());
        let at_once = Zeroizing::new([&command, " ", &shown, "\r\n"].concat());
        let refused = |error| token::refused(error, None);
        if at_once.len() <= MAX_COMMAND {
            self.wire.send(at_once.as_bytes(), Phase::Login)?;
        } else {
            self.line(&format!("{command}\r\n"), &[334], Phase::Login).map_err(refused)?;
            self.wire.send(Zeroizing::new([&shown, "\r\n"].concat()).as_bytes(), Phase::Login)?;
        }
        let reply = expect(self.reply(Phase::Login)?, &[235, 334], Phase::Login).map_err(refused)?;
        if reply.has_code(235) {
            return Ok(());
        }
        let refusal = Refusal::read(reply.first_line().unwrap_or_default());
        let ended = self.line(method.acknowledgement(), &[235], Phase::Login);
        ended.map(drop).map_err(|error| token::refused(error, Some(&refusal)))
    }

    /// Sends one message to one address.
    fn send(&mut self, own: &Address, message: &[u8], begun: Begun<'_>) -> Result<(), DeliveryError> {
        self.wire.begin();
        let result = self.exchange(own, message, begun);
        if result.as_ref().is_err_and(|error| !error.breaks()) && !self.ending {
            // The next message begins anew. Whether that worked shows with the next message.
            self.wire.begin();
            let _ = self.command(Rset, &[250], Phase::Envelope);
        }
        result
    }

    fn exchange(&mut self, own: &Address, message: &[u8], begun: Begun<'_>) -> Result<(), DeliveryError> {
        let body = stuffed(message);
        // An address of letters beyond ASCII stands in the head, too, as it is (RFC 6531, 3.4).
        let more = match is_ascii(own) {
            true => Vec::new(),
            false => vec![MailParameter::Body(MailBodyParameter::EightBitMime), MailParameter::SmtpUtfEight],
        };
        let mail = Mail::new(Some(own.clone()), more);
        let rcpt = Rcpt::new(own.clone(), Vec::new());
        if self.pipelining {
            self.envelope_at_once(&mail, &rcpt)?;
        } else {
            self.command(mail, &[250], Phase::Envelope)?;
            self.command(rcpt, TAKEN, Phase::Envelope)?;
            self.command(Data, &[354], Phase::Envelope)?;
        }
        begun()?;
        self.wire.send(&body, Phase::Body)?;
        expect(self.reply(Phase::Body)?, &[250], Phase::Body).map(drop)
    }

    /// The envelope without waiting for each reply (RFC 2920): most of the time of a message is waiting.
    fn envelope_at_once(&mut self, mail: &Mail, rcpt: &Rcpt) -> Result<(), DeliveryError> {
        self.wire.send(format!("{mail}{rcpt}{Data}").as_bytes(), Phase::Envelope)?;
        let from = self.reply(Phase::Envelope)?;
        let to = self.reply(Phase::Envelope)?;
        let data = self.reply(Phase::Envelope)?;
        let waits = data.has_code(354);
        let result = expect(from, &[250], Phase::Envelope)
            .and_then(|_| expect(to, TAKEN, Phase::Envelope))
            .and_then(|_| expect(data, &[354], Phase::Envelope));
        // A server that wants the message though it refused the envelope must not get one.
        self.ending |= result.is_err() && waits;
        result.map(drop)
    }

    fn quit(mut self) {
        self.wire.begin();
        let _ = self.command(Quit, &[221], Phase::Envelope);
    }

    fn command(&mut self, command: impl Display, wanted: &[u16], phase: Phase) -> Result<Response, DeliveryError> {
        self.line(&command.to_string(), wanted, phase)
    }

    fn line(&mut self, line: &str, wanted: &[u16], phase: Phase) -> Result<Response, DeliveryError> {
        self.wire.send(line.as_bytes(), phase)?;
        expect(self.reply(phase)?, wanted, phase)
    }

    fn reply(&mut self, phase: Phase) -> Result<Response, DeliveryError> {
        let mut text = String::new();
        for _ in 0..MAX_LINES {
            let line = self.wire.line(phase)?;
            text.push_str(&String::from_utf8_lossy(&line));
            if line.len() == 3 {
                // A code may stand alone (RFC 5321, 4.2); lettre wants the space that may follow.
                text.push(' ');
            }
            text.push_str("\r\n");
            if line.get(3) != Some(&b'-') {
                let reply: Response = text.parse().map_err(|_| irregular(&text, phase))?;
                self.ending |= reply.has_code(421);
                return Ok(reply);
            }
        }
        Err(DeliveryError::new(phase, ErrorKind::Nonsense).detail(text))
    }
}

/// What a reply means that is none of RFC 5321's. No second digit is above 5 there, yet servers say 571, and a client goes by
/// the first digit where it does not know the others (4.3.2).
fn irregular(reply: &str, phase: Phase) -> DeliveryError {
    let code = reply.get(..3).filter(|code| code.bytes().all(|byte| byte.is_ascii_digit()));
    let one = |code: &str| {
        reply.lines().all(|line| line.starts_with(code) && matches!(line.as_bytes().get(3), Some(b' ' | b'-')))
    };
    let what = match code.filter(|code| one(code)).and_then(|code| code.chars().next()) {
        Some('4') => ErrorKind::Later,
        Some('5') => ErrorKind::Refused,
        _ => ErrorKind::Nonsense,
    };
    refusal(phase, what, reply)
}

/// A message as it goes over the wire: lines end in CRLF, a dot at a line's begin is doubled, a dot alone ends it
/// (RFC 5321, 4.5.2).
pub fn stuffed(message: &[u8]) -> Vec<u8> {
    let mut out = Vec::with_capacity(message.len() + message.len() / 50 + 8);
    let mut previous = b'\n';
    for &byte in message {
        if previous == b'\r' && byte != b'\n' {
            // A CR alone would be another end of line to some servers, and the door to a second message.
            out.push(b'\n');
            previous = b'\n';
        }
        if previous == b'\n' && byte == b'.' {
            out.push(b'.');
        }
        if byte == b'\n' && previous != b'\r' {
            out.push(b'\r');
        }
        out.push(byte);
        previous = byte;
    }
    match previous {
        b'\n' => {}
        b'\r' => out.push(b'\n'),
        _ => out.extend_from_slice(b"\r\n"),
    }
    out.extend_from_slice(b".\r\n");
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dots_are_doubled_and_lines_end_alike() {
        assert_eq!(stuffed(b""), b".\r\n");
        assert_eq!(stuffed(b".\r\n..a\nb"), b"..\r\n...a\r\nb\r\n.\r\n");
        assert_eq!(stuffed(b"a\r.\r\nb\r"), b"a\r\n..\r\nb\r\n.\r\n");
    }
}
