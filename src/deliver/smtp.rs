//! A message to oneself by SMTP (RFC 5321), over TLS, with the phase of everything that goes wrong.
//!
//! The client is our own because what matters here is what libraries do not tell: whether the last dot had gone when the
//! connection ended. Message and dot are one write, so that no server waits for a second packet.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use clap::{Args, Command};
use lettre::Address;
use zeroize::Zeroizing;

use super::draft::Say;
use super::error::{DeliveryError, ErrorKind, Phase};
use super::net::{Security, Server, Timing, Wire};
use super::outgoing::OutgoingMessage;
use super::queue::Packing;
use super::secret::Secret;
use super::transport::Transport;
use super::way::{Destination, Password, Requested, Way};
use crate::diagnostic::{Diagnostic, Failure};
use crate::message::Message;
use crate::msg;

/// Longest answer, in lines; a server that sends more never ends.
const MAX_LINES: usize = 100;

/// As e-mails to oneself.
#[derive(Debug)]
pub struct SmtpWay;

/// Its flags.
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
        if !requested.own_given {
            wrong.push(Diagnostic::error(msg!("send-error-own")).hint(msg!("send-hint-own")));
        }
        let server = requested.account.server(self.word(), |security| match security {
            Security::Tls => 465,
            Security::Starttls => 587,
        });
        match (server, requested.own.clone()) {
            (Ok(server), Some(own)) => {
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

    fn tells_what_is_there(&self) -> bool {
        false
    }

    fn transport(&self, timing: Timing, password: Password<'_>) -> Result<Box<dyn Transport>, Failure> {
        let login = match &self.user {
            Some(user) => Some((user.clone(), password(user)?)),
            None => None,
        };
        Ok(Box::new(Smtp::new(self.server.clone(), login, self.own.clone(), timing)))
    }
}

/// Delivers to one own address through one server.
#[derive(Debug)]
pub struct Smtp {
    server: Server,
    login: Option<(String, Secret)>,
    own: Address,
    timing: Timing,
    connection: Option<Connection>,
}

impl Smtp {
    /// Nothing connects yet. The envelope has this one address, as sender and as recipient.
    pub fn new(server: Server, login: Option<(String, Secret)>, own: Address, timing: Timing) -> Self {
        Self { server, login, own, timing, connection: None }
    }
}

impl Transport for Smtp {
    fn open(&mut self) -> Result<(), DeliveryError> {
        if self.connection.is_none() {
            let login = self.login.as_ref().map(|(user, secret)| (user.as_str(), secret));
            self.connection = Some(Connection::open(&self.server, login, self.timing)?);
        }
        Ok(())
    }

    fn holds(&mut self, _: &str) -> Result<Option<bool>, DeliveryError> {
        // A server for sending tells nothing of what it took.
        Ok(None)
    }

    fn deliver(&mut self, message: &OutgoingMessage) -> Result<(), DeliveryError> {
        self.open()?;
        let Some(connection) = &mut self.connection else {
            return Err(DeliveryError::new(Phase::Connect, ErrorKind::Closed));
        };
        let result = connection.send(&self.own, &message.bytes);
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

/// One answer of the server.
struct Reply {
    code: u16,
    lines: Vec<String>,
}

impl Reply {
    /// The answer if it is the one that is needed.
    fn expect(self, wanted: u16, phase: Phase) -> Result<Self, DeliveryError> {
        // 421 closes the connection, whatever was asked.
        let kind = match self.code {
            code if code == wanted => return Ok(self),
            421 if phase >= Phase::Envelope => ErrorKind::Later,
            400..500 => ErrorKind::Later,
            500..600 => ErrorKind::Refused,
            _ => ErrorKind::Nonsense,
        };
        Err(DeliveryError::new(phase, kind).detail(format!("{} {}", self.code, self.lines.join(" "))))
    }

    /// Whether the recipient was taken. 251: the address is another server's, to which it goes on (RFC 5321, 4.2.2).
    fn taken(self) -> Result<(), DeliveryError> {
        let wanted = if self.code == 251 { 251 } else { 250 };
        self.expect(wanted, Phase::Envelope).map(drop)
    }
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
    fn open(server: &Server, login: Option<(&str, &Secret)>, timing: Timing) -> Result<Self, DeliveryError> {
        let mut this = Self { wire: Wire::connect(server, timing)?, pipelining: false, ending: false };
        this.reply(Phase::Greeting)?.expect(220, Phase::Greeting)?;
        let mut can = this.hello()?;
        if server.security == Security::Starttls {
            if !offers(&can, "STARTTLS") {
                return Err(DeliveryError::new(Phase::Tls, ErrorKind::NoTls));
            }
            this.command(b"STARTTLS", Phase::Tls)?.expect(220, Phase::Tls)?;
            this.wire.encrypt(server)?;
            // What was said in the clear does not count.
            can = this.hello()?;
        }
        this.pipelining = offers(&can, "PIPELINING");
        if let Some((user, secret)) = login {
            this.login(user, secret, &can)?;
        }
        Ok(this)
    }

    fn hello(&mut self) -> Result<Vec<String>, DeliveryError> {
        // The address that the server sees anyhow: a computer's name would tell more.
        let name = match self.wire.local_ip() {
            Some(std::net::IpAddr::V4(ip)) => format!("[{ip}]"),
            Some(std::net::IpAddr::V6(ip)) => format!("[IPv6:{ip}]"),
            None => "[127.0.0.1]".to_owned(),
        };
        let reply = self.command(format!("EHLO {name}").as_bytes(), Phase::Greeting)?.expect(250, Phase::Greeting)?;
        Ok(reply.lines.into_iter().skip(1).map(|line| line.to_ascii_uppercase()).collect())
    }

    fn login(&mut self, user: &str, secret: &Secret, can: &[String]) -> Result<(), DeliveryError> {
        let methods: Vec<&str> =
            can.iter().filter_map(|line| line.strip_prefix("AUTH ")).flat_map(str::split_whitespace).collect();
        let encoded = |text: &str| Zeroizing::new(STANDARD.encode(text));
        let reply = if methods.contains(&"PLAIN") {
            let plain = Zeroizing::new(format!("\0{user}\0{}", secret.reveal()));
            let line = Zeroizing::new(format!("AUTH PLAIN {}", &*encoded(&plain)));
            self.command(line.as_bytes(), Phase::Login)?
        } else if methods.contains(&"LOGIN") {
            self.command(b"AUTH LOGIN", Phase::Login)?.expect(334, Phase::Login)?;
            self.command(encoded(user).as_bytes(), Phase::Login)?.expect(334, Phase::Login)?;
            self.command(encoded(secret.reveal()).as_bytes(), Phase::Login)?
        } else {
            return Err(DeliveryError::new(Phase::Login, ErrorKind::NoLogin).detail(methods.join(" ")));
        };
        reply.expect(235, Phase::Login).map(drop).map_err(|error| match error.kind {
            ErrorKind::Refused => DeliveryError { kind: ErrorKind::Password, ..error },
            _ => error,
        })
    }

    /// Sends one message to one address.
    fn send(&mut self, own: &Address, message: &[u8]) -> Result<(), DeliveryError> {
        self.wire.begin();
        let result = self.exchange(own, message);
        if result.as_ref().is_err_and(|error| !error.breaks()) && !self.ending {
            // The next message begins anew. Whether that worked shows with the next message.
            self.wire.begin();
            let _ = self.command(b"RSET", Phase::Envelope);
        }
        result
    }

    fn exchange(&mut self, own: &Address, message: &[u8]) -> Result<(), DeliveryError> {
        let body = stuffed(message);
        if self.pipelining {
            self.envelope_at_once(own)?;
        } else {
            self.command(format!("MAIL FROM:<{own}>").as_bytes(), Phase::Envelope)?.expect(250, Phase::Envelope)?;
            self.command(format!("RCPT TO:<{own}>").as_bytes(), Phase::Envelope)?.taken()?;
            self.command(b"DATA", Phase::Envelope)?.expect(354, Phase::Envelope)?;
        }
        self.wire.send(&body, Phase::Body)?;
        self.reply(Phase::Body)?.expect(250, Phase::Body).map(drop)
    }

    /// The envelope without waiting for each answer (RFC 2920): most of the time of a message is waiting.
    fn envelope_at_once(&mut self, own: &Address) -> Result<(), DeliveryError> {
        let lines = format!("MAIL FROM:<{own}>\r\nRCPT TO:<{own}>\r\nDATA\r\n");
        self.wire.send(lines.as_bytes(), Phase::Envelope)?;
        let from = self.reply(Phase::Envelope)?;
        let to = self.reply(Phase::Envelope)?;
        let data = self.reply(Phase::Envelope)?;
        let waits = data.code == 354;
        let result = from
            .expect(250, Phase::Envelope)
            .and_then(|_| to.taken())
            .and_then(|()| data.expect(354, Phase::Envelope).map(drop));
        // A server that wants the message though it refused the envelope must not get one.
        self.ending |= result.is_err() && waits;
        result
    }

    fn quit(mut self) {
        self.wire.begin();
        let _ = self.command(b"QUIT", Phase::Envelope);
    }

    fn command(&mut self, line: &[u8], phase: Phase) -> Result<Reply, DeliveryError> {
        let mut bytes = Zeroizing::new(Vec::with_capacity(line.len() + 2));
        bytes.extend_from_slice(line);
        bytes.extend_from_slice(b"\r\n");
        self.wire.send(&bytes, phase)?;
        self.reply(phase)
    }

    fn reply(&mut self, phase: Phase) -> Result<Reply, DeliveryError> {
        let mut lines = Vec::new();
        loop {
            let line = self.wire.line(phase)?;
            let nonsense = || DeliveryError::new(phase, ErrorKind::Nonsense).detail(String::from_utf8_lossy(&line));
            if line.len() < 3 || !line[..3].iter().all(u8::is_ascii_digit) || lines.len() > MAX_LINES {
                return Err(nonsense());
            }
            let code = line[..3].iter().fold(0, |code, digit| code * 10 + u16::from(digit - b'0'));
            let last = match line.get(3) {
                Some(b'-') => false,
                Some(b' ') | None => true,
                Some(_) => return Err(nonsense()),
            };
            lines.push(String::from_utf8_lossy(line.get(4..).unwrap_or_default()).into_owned());
            if last {
                self.ending |= code == 421;
                return Ok(Reply { code, lines });
            }
        }
    }
}

fn offers(can: &[String], word: &str) -> bool {
    can.iter().any(|line| line.split_whitespace().next() == Some(word))
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
