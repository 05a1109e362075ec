//! Servers for tests, on the loopback, that misbehave as they are told.
#![allow(dead_code, reason = "each test file uses its part")]

use std::io::{self, BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::path::PathBuf;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use appeal::deliver::net::{Security, Server, Timing};
use appeal::outbox::{Access, Change, Draft, Key, Outbox, State};
use jiff::civil::date;
use rcgen::{BasicConstraints, CertificateParams, IsCa, Issuer, KeyPair};
use rustls::pki_types::{PrivateKeyDer, PrivatePkcs8KeyDer};
use rustls::{ServerConfig, ServerConnection, StreamOwned};

/// What a server does instead of what it should.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fault {
    /// Says something else.
    Say(&'static str),
    /// Ends the connection.
    Close,
    /// Resets it.
    Reset,
    /// Says nothing more.
    Stall,
    /// Sends a byte from time to time, and never a whole line.
    Drip,
    /// Sends what is no answer.
    Garbage,
    /// Sends a line without end.
    Flood,
    /// Sends the same again and again.
    Endless(&'static str),
    /// Takes the message, and ends the connection without a word.
    TakeAndClose,
}

/// What a server saw.
#[derive(Debug, Default)]
pub struct Log {
    pub connections: usize,
    pub logins: usize,
    pub senders: Vec<String>,
    pub recipients: Vec<String>,
    pub messages: Vec<Vec<u8>>,
}

/// At which step, on which connection and at which message of all, something goes wrong.
pub type Script = Arc<dyn Fn(&'static str, usize, usize) -> Option<Fault> + Send + Sync>;

/// A certificate authority, and a server's configuration with a certificate from it.
pub struct Tls {
    pub folder: tempfile::TempDir,
    pub ca: PathBuf,
    pub config: Arc<ServerConfig>,
}

impl Tls {
    pub fn new(name: &str) -> Self {
        let mut params = CertificateParams::new(Vec::new()).unwrap();
        params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
        let ca_key = KeyPair::generate().unwrap();
        let ca_certificate = params.self_signed(&ca_key).unwrap();
        let issuer = Issuer::new(params, ca_key);
        let key = KeyPair::generate().unwrap();
        let certificate = CertificateParams::new(vec![name.to_owned()]).unwrap().signed_by(&key, &issuer).unwrap();
        let provider = Arc::new(rustls::crypto::ring::default_provider());
        let config = ServerConfig::builder_with_provider(provider)
            .with_safe_default_protocol_versions()
            .unwrap()
            .with_no_client_auth()
            .with_single_cert(
                vec![certificate.der().clone()],
                PrivateKeyDer::Pkcs8(PrivatePkcs8KeyDer::from(key.serialize_der())),
            )
            .unwrap();
        let folder = tempfile::tempdir().unwrap();
        let ca = folder.path().join("ca.pem");
        std::fs::write(&ca, ca_certificate.pem()).unwrap();
        Self { folder, ca, config: Arc::new(config) }
    }
}

/// A stream to a client.
pub trait Talk: Read + Write + Send {
    fn tcp(&self) -> &TcpStream;
}

impl Talk for TcpStream {
    fn tcp(&self) -> &TcpStream {
        self
    }
}

impl Talk for StreamOwned<ServerConnection, TcpStream> {
    fn tcp(&self) -> &TcpStream {
        &self.sock
    }
}

/// Does what a fault says; the connection is over then, but for `Say`.
pub fn commit(fault: Fault, stream: &mut dyn Talk) -> io::Result<()> {
    let over = || io::Error::from(io::ErrorKind::ConnectionAborted);
    let patience = Duration::from_millis(2500);
    match fault {
        Fault::Say(text) => {
            stream.write_all(text.as_bytes())?;
            stream.write_all(b"\r\n")?;
            return stream.flush();
        }
        Fault::Close | Fault::TakeAndClose => {}
        Fault::Reset => rustix::net::sockopt::set_socket_linger(stream.tcp(), Some(Duration::ZERO))?,
        Fault::Stall => std::thread::sleep(patience),
        Fault::Drip => {
            for byte in b"250-a line that comes a byte at a time and never ends".iter().cycle().take(25) {
                stream.write_all(&[*byte])?;
                stream.flush()?;
                std::thread::sleep(patience / 25);
            }
        }
        Fault::Garbage => {
            stream.write_all(b"\x00\xffNope!\r\n* what?\r\n")?;
            stream.flush()?;
            std::thread::sleep(Duration::from_millis(50));
        }
        Fault::Flood => {
            stream.write_all(&vec![b'9'; 100_000])?;
            stream.flush()?;
        }
        Fault::Endless(text) => {
            let many = text.repeat(1 + 10_000 / text.len());
            // A gigabyte: who reads to its end is known by the time.
            for _ in 0..100_000 {
                stream.write_all(many.as_bytes())?;
            }
        }
    }
    Err(over())
}

/// Talks to one client: its stream, the script, the number of the connection, what was seen, the keys for STARTTLS.
pub type Serve = fn(&mut dyn Talk, &Script, usize, &Mutex<Log>, Option<&Arc<ServerConfig>>) -> io::Result<()>;

/// A server that runs until the test ends.
pub struct Running {
    pub port: u16,
    pub log: Arc<Mutex<Log>>,
}

/// Starts a server: `serve` talks to each client after the TLS handshake, or before it for STARTTLS.
pub fn start(tls: &Tls, security: Security, script: Script, serve: Serve) -> Running {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let port = listener.local_addr().unwrap().port();
    let log = Arc::new(Mutex::new(Log::default()));
    let (seen, config) = (Arc::clone(&log), Arc::clone(&tls.config));
    std::thread::spawn(move || {
        for tcp in listener.incoming() {
            let Ok(mut tcp) = tcp else { return };
            let number = {
                let mut log = seen.lock().unwrap();
                log.connections += 1;
                log.connections
            };
            let (seen, config, script) = (Arc::clone(&seen), Arc::clone(&config), Arc::clone(&script));
            std::thread::spawn(move || {
                if let Some(fault) = script("accept", number, 1) {
                    let _ = commit(fault, &mut tcp);
                    return;
                }
                let _ = match security {
                    Security::Starttls => serve(&mut tcp, &script, number, &seen, Some(&config)),
                    Security::Tls => {
                        let connection = ServerConnection::new(config).unwrap();
                        let mut stream = StreamOwned::new(connection, tcp);
                        serve(&mut stream, &script, number, &seen, None)
                    }
                };
            });
        }
    });
    Running { port, log }
}

/// A well-behaved SMTP server, but for its script.
pub fn smtp(
    stream: &mut dyn Talk,
    script: &Script,
    connection: usize,
    log: &Mutex<Log>,
    starttls: Option<&Arc<ServerConfig>>,
) -> io::Result<()> {
    // What the script wants at a step, or what belongs there.
    let say = |stream: &mut dyn Talk, step: &'static str, text: &str| -> io::Result<()> {
        let message = log.lock().unwrap().messages.len() + 1;
        match script(step, connection, message) {
            Some(fault) => commit(fault, stream),
            None => {
                stream.write_all(text.as_bytes())?;
                stream.write_all(b"\r\n")?;
                stream.flush()
            }
        }
    };
    say(stream, "greeting", "220-test\r\n220 ready")?;
    loop {
        let line = line(stream)?;
        let word = line.split([' ', ':']).next().unwrap_or_default().to_ascii_uppercase();
        match word.as_str() {
            "EHLO" => match starttls {
                Some(_) => say(stream, "ehlo", "250-test\r\n250 STARTTLS")?,
                None => {
                    let more = script("pipelining", connection, 0).map_or("", |_| "250-PIPELINING\r\n");
                    say(stream, "ehlo", &format!("250-test\r\n{more}250-SIZE 10000000\r\n250 AUTH PLAIN LOGIN"))?;
                }
            },
            "STARTTLS" => {
                say(stream, "starttls", "220 go on")?;
                let Some(config) = starttls else { return Ok(()) };
                let tcp = stream.tcp().try_clone()?;
                let mut inner = StreamOwned::new(ServerConnection::new(Arc::clone(config)).unwrap(), tcp);
                return smtp_inside(&mut inner, script, connection, log);
            }
            "AUTH" => {
                log.lock().unwrap().logins += 1;
                say(stream, "auth", "235 welcome")?;
            }
            "MAIL" => {
                log.lock().unwrap().senders.push(line[10..].trim().to_owned());
                say(stream, "mail", "250 ok")?;
            }
            "RCPT" => {
                log.lock().unwrap().recipients.push(line[8..].trim().to_owned());
                say(stream, "rcpt", "250 ok")?;
            }
            "DATA" => {
                let message = log.lock().unwrap().messages.len() + 1;
                if let Some(fault) = script("data", connection, message) {
                    commit(fault, stream)?;
                    continue;
                }
                stream.write_all(b"354 go on\r\n")?;
                stream.flush()?;
                if let Some(fault) = script("half", connection, message) {
                    let _ = self::line(stream)?;
                    commit(fault, stream)?;
                }
                let mut body = Vec::new();
                loop {
                    let line = raw_line(stream)?;
                    if line == b".\r\n" {
                        break;
                    }
                    body.extend_from_slice(line.strip_prefix(b".").unwrap_or(&line));
                }
                match script("body", connection, message) {
                    Some(Fault::TakeAndClose) => {
                        log.lock().unwrap().messages.push(body);
                        return commit(Fault::Close, stream);
                    }
                    Some(fault) => commit(fault, stream)?,
                    None => {
                        log.lock().unwrap().messages.push(body);
                        stream.write_all(b"250 taken\r\n")?;
                        stream.flush()?;
                        if let Some(fault) = script("after", connection, message) {
                            commit(fault, stream)?;
                        }
                    }
                }
            }
            "QUIT" => {
                stream.write_all(b"221 bye\r\n")?;
                stream.flush()?;
                return Ok(());
            }
            "RSET" => say(stream, "rset", "250 ok")?,
            _ => say(stream, "other", "500 what?")?,
        }
    }
}

fn smtp_inside(stream: &mut dyn Talk, script: &Script, connection: usize, log: &Mutex<Log>) -> io::Result<()> {
    // After STARTTLS there is no greeting.
    let quiet: Script = {
        let script = Arc::clone(script);
        Arc::new(move |step, connection, message| match step {
            "greeting" => Some(Fault::Say("250 not read")),
            step => script(step, connection, message),
        })
    };
    let mut first = Quiet { stream, skip: true };
    smtp(&mut first, &quiet, connection, log, None)
}

/// Swallows the first answer.
struct Quiet<'a> {
    stream: &'a mut dyn Talk,
    skip: bool,
}

impl Read for Quiet<'_> {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        self.skip = false;
        self.stream.read(into)
    }
}

impl Write for Quiet<'_> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        if self.skip { Ok(bytes.len()) } else { self.stream.write(bytes) }
    }

    fn flush(&mut self) -> io::Result<()> {
        self.stream.flush()
    }
}

impl Talk for Quiet<'_> {
    fn tcp(&self) -> &TcpStream {
        self.stream.tcp()
    }
}

pub fn raw_line(stream: &mut dyn Talk) -> io::Result<Vec<u8>> {
    let mut line = Vec::new();
    let mut byte = [0];
    while !line.ends_with(b"\n") {
        if stream.read(&mut byte)? == 0 {
            return Err(io::ErrorKind::UnexpectedEof.into());
        }
        line.push(byte[0]);
    }
    Ok(line)
}

pub fn line(stream: &mut dyn Talk) -> io::Result<String> {
    Ok(String::from_utf8_lossy(&raw_line(stream)?).trim_end().to_owned())
}

/// The server as the program is told of it.
pub fn server(running: &Running, tls: &Tls, security: Security) -> Server {
    Server { host: "localhost".into(), port: running.port, security, ca: Some(tls.ca.clone()) }
}

/// Times that tests can wait for; `patience` in milliseconds.
pub fn timing(patience: u64) -> Timing {
    Timing {
        step: Duration::from_millis(400),
        message: Duration::from_millis(1000),
        patience: Duration::from_millis(patience),
        first_pause: Duration::from_millis(10),
        longest_pause: Duration::from_millis(40),
    }
}

/// A draft as this program makes them.
pub fn eml(number: usize) -> Vec<u8> {
    format!(
        "From: w@example.org\r\nSubject: =?utf-8?b?2YbYp9mF2Yc=?= {number}\r\nMessage-ID: <{number}@example.org>\r\n\
         X-Unsent: 1\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\n\
         Content-Transfer-Encoding: base64\r\n\r\n2YbYp9mF2YcNCg==\r\n.\r\n..dots\r\nFrom here\r\n"
    )
    .into_bytes()
}

/// An outbox with as many drafts.
pub fn outbox(count: usize) -> (tempfile::TempDir, Outbox) {
    let folder = tempfile::tempdir().unwrap();
    let mut outbox = Outbox::open(&folder.path().join("test.outbox"), Access::Write { create: true }).unwrap();
    let changes: Vec<Change> = (1..=count).map(|number| Change::Add(draft(number, "eml", eml(number)))).collect();
    outbox.apply(&changes).unwrap();
    (folder, outbox)
}

pub fn draft(number: usize, format: &str, bytes: Vec<u8>) -> Draft {
    Draft {
        key: Key {
            writer: format!("w{number}"),
            action: "case".into(),
            kind: "letter".into(),
            recipient: "office".into(),
            language: "fa".into(),
            format: format.into(),
        },
        name: format!("Writer {number}"),
        email: None,
        by_name: 0,
        file_name: format!("case.office.fa.{format}"),
        made_on: date(2016, 1, 21),
        input: [0; 32],
        case: [1; 32],
        origin: None,
        bytes,
    }
}

/// How the documents stand, in their order.
pub fn states(outbox: &Outbox) -> Vec<State> {
    let (mut states, mut after) = (Vec::new(), 0);
    while let Some(document) = outbox.next(after).unwrap() {
        after = document.id;
        states.push(document.state);
    }
    states
}

/// The lines of a text.
pub fn lines(text: &[u8]) -> Vec<String> {
    BufReader::new(text).lines().map(Result::unwrap).collect()
}
