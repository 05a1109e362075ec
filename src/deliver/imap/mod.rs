//! Drafts straight into the Drafts folder by IMAP (RFC 3501, RFC 9051), over TLS.
//!
//! A handful of commands, spoken over the same connection as SMTP's, so that the same limits of time hold and every
//! error has its phase. Before a message is put there, the folder is searched for its Message-ID; so it is after a
//! connection that ended at the wrong moment.

mod syntax;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use clap::{Args, Command};
use zeroize::Zeroizing;

use self::syntax::{Listed, is_plain, literal_size, quoted, upper, utf7};
use super::answers;
use super::credentials::{Credentials, LoginForm};
use super::error::{DeliveryError, ErrorKind, Phase};
use super::net::{Security, Server, Timing, Wire};
use super::outgoing::OutgoingMessage;
use super::token::{self, Method, Refusal};
use super::transport::{Begun, Transport};
use super::way::{Destination, Find, Requested, Way};
use crate::diagnostic::{Diagnostic, Failure};
use crate::message::Message;
use crate::msg;

/// Longest response, in bytes, with its literals.
const MAX_RESPONSE: usize = 1 << 20;

/// Into the Drafts folder of an account.
#[derive(Debug)]
pub(crate) struct ImapWay;

#[derive(Debug, Args)]
struct Flags {
    #[arg(long, value_name = "NAME")]
    folder: Option<String>,
}

impl Way for ImapWay {
    fn word(&self) -> &'static str {
        "imap"
    }

    fn about(&self) -> &'static str {
        "The Drafts folder of an account"
    }

    fn flags(&self, command: Command) -> Command {
        Flags::augment_args(command)
    }

    fn settle(&self, requested: &Requested<'_>) -> Result<Box<dyn Destination>, Vec<Diagnostic>> {
        let mut wrong = Vec::new();
        if requested.account.user.is_none() {
            wrong.push(Diagnostic::error(msg!("send-error-user-missing")).hint(msg!("send-hint-user")));
        }
        let server = requested.account.server(self.word(), |security| match security {
            Security::Tls => 993,
            Security::Starttls => 143,
        });
        match (server, requested.account.user.clone()) {
            (Ok(server), Some(user)) => {
                let folder = requested.flags::<Flags>().folder.or_else(|| requested.settings.folder.clone());
                Ok(Box::new(DraftsFolder { server, user, folder }))
            }
            (server, _) => {
                wrong.extend(server.err());
                Err(wrong)
            }
        }
    }
}

/// A folder of one account.
struct DraftsFolder {
    server: Server,
    user: String,
    /// Its name, where it is not left to the server's `\Drafts`.
    folder: Option<String>,
}

impl Destination for DraftsFolder {
    fn target(&self) -> String {
        format!("{}@{}/{}", self.user, self.server.host, self.folder.as_deref().unwrap_or("\\Drafts"))
    }

    fn place(&self) -> String {
        self.server.shown()
    }

    fn plan(&self, drafts: usize, _files: usize) -> Message {
        let server = self.server.shown();
        match &self.folder {
            Some(folder) => {
                msg!("send-plan-imap", count = drafts, user = &self.user, server = server, folder = folder)
            }
            None => msg!("send-plan-imap-drafts", count = drafts, user = &self.user, server = server),
        }
    }

    fn transport(&self, timing: Timing, credentials: Find<'_>) -> Result<Box<dyn Transport>, Failure> {
        Ok(Box::new(Imap::new(self.server.clone(), credentials(&self.user)?, self.folder.clone(), timing)))
    }
}

/// Puts drafts into a folder of one account.
#[derive(Debug)]
pub struct Imap {
    server: Server,
    login: Credentials,
    /// The folder, where it is not left to the server's `\Drafts`.
    folder: Option<String>,
    timing: Timing,
    /// Drafts have addresses of letters beyond ASCII: they need another form of the protocol.
    utf8: bool,
    connection: Option<Connection>,
}

impl Imap {
    /// Keeps what is needed to connect; nothing connects before the first message.
    pub fn new(server: Server, login: Credentials, folder: Option<String>, timing: Timing) -> Self {
        Self { server, login, folder, timing, utf8: false, connection: None }
    }

    fn connection(&mut self) -> Result<&mut Connection, DeliveryError> {
        if self.connection.is_none() {
            let (server, folder, utf8, timing) = (&self.server, self.folder.as_deref(), self.utf8, self.timing);
            self.connection = Some(self.login.log_in(|login| Connection::open(server, login, folder, utf8, timing))?);
        }
        self.connection.as_mut().ok_or_else(|| DeliveryError::new(Phase::Connect, ErrorKind::Closed))
    }

    fn kept<T>(&mut self, result: Result<T, DeliveryError>) -> Result<T, DeliveryError> {
        if result.as_ref().is_err_and(DeliveryError::breaks) {
            self.connection = None;
        }
        result
    }
}

impl Transport for Imap {
    fn open(&mut self) -> Result<(), DeliveryError> {
        self.connection().map(drop)
    }

    fn holds(&mut self, message_id: &str) -> Result<Option<bool>, DeliveryError> {
        let result = self.connection()?.search(message_id).map(Some);
        self.kept(result)
    }

    fn deliver(&mut self, message: &OutgoingMessage, begun: Begun<'_>) -> Result<(), DeliveryError> {
        if !message.bytes.is_ascii() && !self.utf8 {
            // It is asked for before a folder is open (RFC 6855, 3).
            self.close();
            self.utf8 = true;
        }
        let result = self.connection()?.append(&message.bytes, begun);
        self.kept(result)
    }

    fn close(&mut self) {
        if let Some(mut connection) = self.connection.take() {
            connection.wire.begin();
            let _ = connection.command(&[b"LOGOUT"], Phase::Envelope);
        }
    }
}

/// A connection that is logged in and has the folder open.
#[derive(Debug)]
struct Connection {
    wire: Wire,
    tag: u32,
    /// What the server says that it can do, in capitals.
    can: String,
    /// The server takes UTF-8 in heads and names of folders (RFC 6855).
    utf8: bool,
    /// The folder as the protocol writes it.
    folder: Vec<u8>,
}

impl Connection {
    fn open(
        server: &Server,
        login: &Credentials,
        folder: Option<&str>,
        utf8: bool,
        timing: Timing,
    ) -> Result<Self, DeliveryError> {
        let wire = Wire::connect(server, timing)?;
        let mut this = Self { wire, tag: 0, can: String::new(), utf8: false, folder: Vec::new() };
        let greeting = this.response(Phase::Greeting)?;
        let word = greeting.strip_prefix(b"* ").map(upper).unwrap_or_default();
        let trusted = match word.split(' ').next() {
            Some("OK") => false,
            Some("PREAUTH") => true,
            Some("BYE") => return Err(said(Phase::Greeting, ErrorKind::Later, &greeting)),
            _ => return Err(said(Phase::Greeting, ErrorKind::Nonsense, &greeting)),
        };
        if server.security == Security::Starttls {
            // A session that is open before it is encrypted is anybody's.
            this.capabilities()?;
            if trusted || !this.offers("STARTTLS") {
                return Err(DeliveryError::new(Phase::Tls, ErrorKind::NoTls));
            }
            this.command(&[b"STARTTLS"], Phase::Tls)?;
            this.wire.encrypt(server)?;
        }
        this.capabilities()?;
        if !trusted {
            match login.form {
                LoginForm::Password => this.login(login)?,
                LoginForm::Xoauth2 => this.show_token(login, server)?,
            }
            this.capabilities()?;
        }
        this.utf8 = this.offers("UTF8=ONLY") || utf8 && this.offers("UTF8=ACCEPT");
        if this.utf8 {
            this.command(&[b"ENABLE UTF8=ACCEPT"], Phase::Folder)?;
        }
        this.folder = quoted(&match folder {
            Some(name) if this.utf8 => name.as_bytes().to_vec(),
            Some(name) => utf7(name),
            None => this.drafts_folder()?,
        });
        let folder = this.folder.clone();
        this.command(&[b"EXAMINE ", &folder], Phase::Folder).map_err(|error| match error.kind {
            ErrorKind::Refused => DeliveryError { kind: ErrorKind::NoFolder, ..error },
            _ => error,
        })?;
        Ok(this)
    }

    fn offers(&self, word: &str) -> bool {
        self.can.split(' ').any(|can| can == word)
    }

    fn capabilities(&mut self) -> Result<(), DeliveryError> {
        let responses = self.command(&[b"CAPABILITY"], Phase::Greeting)?;
        let lines = responses.iter().filter_map(|response| Some(upper(response.strip_prefix(b"* ")?)));
        let words = lines.filter_map(|line| Some(line.strip_prefix("CAPABILITY ")?.to_owned()));
        self.can = words.collect::<Vec<_>>().join(" ");
        Ok(())
    }

    fn login(&mut self, login: &Credentials) -> Result<(), DeliveryError> {
        let Credentials { user, secret, .. } = login;
        let result = if self.offers("AUTH=PLAIN") {
            let plain = Zeroizing::new(format!("\0{user}\0{}", secret.reveal()));
            let encoded = Zeroizing::new(STANDARD.encode(plain.as_bytes()));
            if self.offers("SASL-IR") {
                self.command(&[b"AUTHENTICATE PLAIN ", encoded.as_bytes()], Phase::Login)
            } else {
                let tag = self.begin(&[b"AUTHENTICATE PLAIN"], Phase::Login)?;
                match self.go_on(&tag, Phase::Login) {
                    Ok(()) => {
                        let line = Zeroizing::new(format!("{}\r\n", &*encoded));
                        self.wire.send(line.as_bytes(), Phase::Login)?;
                        self.end(&tag, Phase::Login)
                    }
                    Err(error) => Err(error),
                }
            }
        } else if self.offers("LOGINDISABLED") || ![user.as_str(), secret.reveal()].into_iter().all(is_plain) {
            let kind = self.token_method().map_or(ErrorKind::NoLogin, |_| ErrorKind::TokensOnly);
            return Err(DeliveryError::new(Phase::Login, kind).detail(self.logins()));
        } else {
            let user = quoted(user.as_bytes());
            let secret = Zeroizing::new(quoted(secret.reveal().as_bytes()));
            self.command(&[b"LOGIN ", &user, b" ", &secret], Phase::Login)
        };
        result.map(drop).map_err(token::password_refused)
    }

    /// The logins that the server offers, in its own words.
    fn logins(&self) -> String {
        let words = self.can.split(' ').filter(|word| word.starts_with("AUTH=") || *word == "LOGINDISABLED");
        words.collect::<Vec<_>>().join(" ")
    }

    fn token_method(&self) -> Option<Method> {
        Method::offered(|word| self.offers(&format!("AUTH={word}")))
    }

    /// Shows user and token. A server that refuses them says why in a challenge, and refuses when that has its answer.
    fn show_token(&mut self, login: &Credentials, server: &Server) -> Result<(), DeliveryError> {
        let Some(method) = self.token_method() else {
            return Err(DeliveryError::new(Phase::Login, ErrorKind::NoTokens).detail(self.logins()));
        };
        let shown = method.response(&login.user, &login.secret, server);
        let command = format!("AUTHENTICATE {}", method.word());
        let tag = if self.offers("SASL-IR") {
            self.begin(&[command.as_bytes(), b" ", shown.as_bytes()], Phase::Login)?
        } else {
            let tag = self.begin(&[command.as_bytes()], Phase::Login)?;
            self.go_on(&tag, Phase::Login).map_err(|error| token::refused(error, None))?;
            self.wire.send(Zeroizing::new([&shown, "\r\n"].concat()).as_bytes(), Phase::Login)?;
            tag
        };
        let mut refusal = None;
        loop {
            let response = self.response(Phase::Login)?;
            match heard(&response, &tag, Phase::Login).map_err(|error| token::refused(error, refusal.as_ref()))? {
                Heard::Besides => {}
                Heard::GoOn if refusal.is_none() => {
                    refusal = Some(Refusal::read(&String::from_utf8_lossy(&response[1..])));
                    self.wire.send(method.acknowledgement().as_bytes(), Phase::Login)?;
                }
                Heard::GoOn => return Err(said(Phase::Login, ErrorKind::Nonsense, &response)),
                Heard::Done => return Ok(()),
            }
        }
    }

    /// The folder that the server marks as the one for drafts (RFC 6154).
    fn drafts_folder(&mut self) -> Result<Vec<u8>, DeliveryError> {
        let command: &[u8] =
            if self.offers("SPECIAL-USE") { br#"LIST (SPECIAL-USE) "" "*""# } else { br#"LIST "" "*""# };
        let responses = self.command(&[command], Phase::Folder)?;
        let folders = responses.iter().filter_map(|response| Listed::parse(response));
        let drafts = folders.into_iter().find(|listed| listed.attributes.iter().any(|word| word == "\\DRAFTS"));
        drafts.map(|listed| listed.name).ok_or_else(|| DeliveryError::new(Phase::Folder, ErrorKind::NoFolder))
    }

    /// Whether a message with that Message-ID is in the folder.
    fn search(&mut self, message_id: &str) -> Result<bool, DeliveryError> {
        self.wire.begin();
        // Servers tell what is new in the folder only when they are asked (RFC 3501, 7).
        let id = quoted(message_id.as_bytes());
        let responses = self.command(&[b"SEARCH HEADER Message-ID ", &id], Phase::Envelope)?;
        let found = |response: &Vec<u8>| {
            let numbers = upper(response).strip_prefix("* SEARCH").map(str::to_owned);
            numbers.is_some_and(|numbers| numbers.trim().starts_with(|c: char| c.is_ascii_digit()))
        };
        Ok(responses.iter().any(found))
    }

    fn append(&mut self, message: &[u8], begun: Begun<'_>) -> Result<(), DeliveryError> {
        self.wire.begin();
        if !message.is_ascii() {
            return self.append_utf8(message, begun);
        }
        let at_once = self.offers("LITERAL+");
        let plus = if at_once { "+" } else { "" };
        let folder = self.folder.clone();
        let size = format!(" (\\Draft \\Seen) {{{}{plus}}}", message.len());
        // The size goes first; whether all of the message goes depends on what the server says to it.
        let mut body = Vec::with_capacity(message.len() + 64);
        if at_once {
            let tag = self.next_tag();
            let head: [&[u8]; 6] = [tag.as_bytes(), b" APPEND ", &folder, size.as_bytes(), b"\r\n", message];
            head.iter().for_each(|part| body.extend_from_slice(part));
            body.extend_from_slice(b"\r\n");
            begun()?;
            self.wire.send(&body, Phase::Body)?;
            return self.end(&tag, Phase::Body).map(drop);
        }
        let tag = self.begin(&[b"APPEND ", &folder, size.as_bytes()], Phase::Envelope)?;
        self.go_on(&tag, Phase::Envelope)?;
        body.extend_from_slice(message);
        body.extend_from_slice(b"\r\n");
        begun()?;
        self.wire.send(&body, Phase::Body)?;
        self.end(&tag, Phase::Body).map(drop)
    }

    /// A message whose head has letters beyond ASCII (RFC 6855, 4).
    fn append_utf8(&mut self, message: &[u8], begun: Begun<'_>) -> Result<(), DeliveryError> {
        if !self.utf8 {
            return Err(DeliveryError::new(Phase::Envelope, ErrorKind::NoUtf8));
        }
        let folder = self.folder.clone();
        let size = format!(" (\\Draft \\Seen) UTF8 (~{{{}}}", message.len());
        let tag = self.begin(&[b"APPEND ", &folder, size.as_bytes()], Phase::Envelope)?;
        self.go_on(&tag, Phase::Envelope)?;
        begun()?;
        self.wire.send(&[message, b")\r\n"].concat(), Phase::Body)?;
        self.end(&tag, Phase::Body).map(drop)
    }

    /// A command and its answers; the last is the one that says how it ended.
    fn command(&mut self, parts: &[&[u8]], phase: Phase) -> Result<Vec<Vec<u8>>, DeliveryError> {
        let tag = self.begin(parts, phase)?;
        self.end(&tag, phase)
    }

    fn next_tag(&mut self) -> String {
        self.tag += 1;
        format!("a{}", self.tag)
    }

    fn begin(&mut self, parts: &[&[u8]], phase: Phase) -> Result<String, DeliveryError> {
        let tag = self.next_tag();
        let mut line = Zeroizing::new(Vec::with_capacity(256));
        line.extend_from_slice(tag.as_bytes());
        line.push(b' ');
        parts.iter().for_each(|part| line.extend_from_slice(part));
        line.extend_from_slice(b"\r\n");
        self.wire.send(&line, phase)?;
        Ok(tag)
    }

    /// Waits until the server asks for the rest of a command.
    fn go_on(&mut self, tag: &str, phase: Phase) -> Result<(), DeliveryError> {
        loop {
            let response = self.response(phase)?;
            match heard(&response, tag, phase)? {
                Heard::Besides => {}
                Heard::GoOn => return Ok(()),
                // It says that all is done before it had all.
                Heard::Done => return Err(said(phase, ErrorKind::Nonsense, &response)),
            }
        }
    }

    /// Waits until a command has ended that the server has all of.
    fn end(&mut self, tag: &str, phase: Phase) -> Result<Vec<Vec<u8>>, DeliveryError> {
        let mut responses = Vec::new();
        loop {
            let response = self.response(phase)?;
            match heard(&response, tag, phase)? {
                Heard::Besides => responses.push(response),
                // There is no more that it could wait for.
                Heard::GoOn => return Err(said(phase, ErrorKind::Nonsense, &response)),
                Heard::Done => return Ok(responses),
            }
        }
    }

    /// One response; literals stand in it as they came.
    fn response(&mut self, phase: Phase) -> Result<Vec<u8>, DeliveryError> {
        let mut response = Vec::new();
        loop {
            let line = self.wire.line(phase)?;
            let literal = literal_size(&line);
            response.extend_from_slice(&line);
            let Some(size) = literal else { return Ok(response) };
            response.extend_from_slice(b"\r\n");
            response.extend(self.wire.bytes(size, phase)?);
            if response.len() > MAX_RESPONSE {
                return Err(DeliveryError::new(phase, ErrorKind::TooMuch));
            }
        }
    }
}

/// What a response is to the command that waits.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Heard {
    /// Something that the server says besides.
    Besides,
    /// The server waits for the rest of the command.
    GoOn,
    /// The command was done.
    Done,
}

/// What a response is; an error where it ends the command badly.
fn heard(response: &[u8], tag: &str, phase: Phase) -> Result<Heard, DeliveryError> {
    let line = upper(response);
    if line.starts_with("* BYE") {
        // Nothing follows, though an answer is due.
        let kind = if phase < Phase::Envelope { ErrorKind::Later } else { ErrorKind::Closed };
        return Err(said(phase, kind, response));
    }
    if line.starts_with("* ") {
        return Ok(Heard::Besides);
    }
    if line.starts_with('+') {
        return Ok(Heard::GoOn);
    }
    let Some(rest) = line.strip_prefix(&format!("{} ", tag.to_ascii_uppercase())) else {
        return Err(said(phase, ErrorKind::Nonsense, response));
    };
    match rest.split(' ').next() {
        Some("OK") => Ok(Heard::Done),
        Some("NO" | "BAD") => Err(said(phase, ErrorKind::Refused, response)),
        _ => Err(said(phase, ErrorKind::Nonsense, response)),
    }
}

/// What a server said; the words tell more than the code of a refusal.
fn said(phase: Phase, kind: ErrorKind, response: &[u8]) -> DeliveryError {
    let text = String::from_utf8_lossy(response);
    let refuses = matches!(kind, ErrorKind::Refused | ErrorKind::Later);
    let meaning = answers::meaning(&text).filter(|_| refuses);
    let (kind, wait) = meaning.map_or((kind, None), |meaning| (meaning.kind, meaning.wait));
    DeliveryError { wait, ..DeliveryError::new(phase, kind) }.detail(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn how_a_command_ended_is_read_whatever_is_said_to_people() {
        let read = |line: &str| heard(line.as_bytes(), "a1", Phase::Login).map_err(|error| error.kind);
        for line in ["a1 OK", "a1 OK fertig für heute", "A1 ok done"] {
            assert_eq!(read(line), Ok(Heard::Done), "{line}");
        }
        for line in ["a1 NO", "a1 NO [AUTHENTICATIONFAILED] 登录失败", "a1 BAD \0"] {
            assert_eq!(read(line), Err(ErrorKind::Refused), "{line}");
        }
        assert_eq!(read("a1 NO [INUSE] "), Err(ErrorKind::Later));
        assert_eq!(read("a1 NO [ALERT] Too many simultaneous connections. (Failure)"), Err(ErrorKind::Later));
        assert_eq!(read("a1 NO [OVERQUOTA] Quota exceeded"), Err(ErrorKind::Full));
        let waits = heard(b"a1 NO Request is throttled. Suggested Backoff Time: 1500 milliseconds", "a1", Phase::Body);
        assert_eq!(waits.unwrap_err().wait, Some(std::time::Duration::from_millis(1500)));
        assert_eq!(read("* ESEARCH (TAG \"a1\") ALL 1"), Ok(Heard::Besides));
        assert_eq!(read("+ VXNlcm5hbWU="), Ok(Heard::GoOn));
        for line in ["a2 OK done", "OK", ""] {
            assert_eq!(read(line), Err(ErrorKind::Nonsense), "{line}");
        }
    }
}
