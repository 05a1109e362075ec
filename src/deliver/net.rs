//! A connection to a mail server: lines and bytes over TLS, each answer and the whole of an exchange limited in time, in bytes
//! and in lines.
//!
//! A limit of a single read is outlived by a server that drips a byte at a time, so every read and write asks the
//! clock how much is left of the line and of the whole. So with sizes: a limit of a line or of an answer is outlived by many
//! of them, so every byte counts against one total, those that only carry encryption too.

use std::io::{self, Read, Write};
use std::net::{TcpStream, ToSocketAddrs};
use std::path::PathBuf;
use std::sync::Arc;
use std::time::{Duration, Instant};

use rustls::pki_types::pem::PemObject;
use rustls::pki_types::{CertificateDer, ServerName};
use rustls::{ClientConfig, ClientConnection, RootCertStore, StreamOwned};

use super::error::{DeliveryError, ErrorKind, Phase};
use crate::catalog;

/// Longest line that a server may send: RFC 5321 allows 512 bytes, RFC 9051 names 8192 as what is usual.
const MAX_LINE: usize = 16 * 1024;
/// Longest literal (RFC 9051) that is read: folder names are short.
const MAX_LITERAL: usize = 64 * 1024;
/// Most bytes that a server may send in one exchange: the list of some ten thousand folders.
const MAX_BYTES: usize = 2 << 20;
/// Most lines that it may send in one.
const MAX_LINES: usize = 20_000;

/// Longest file of certificate authorities: that of a whole system has some hundreds of kilobytes.
const MAX_AUTHORITIES: u64 = 4 << 20;

/// How the connection is encrypted. There is no other way.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, clap::ValueEnum, serde::Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Security {
    /// From the first byte on (RFC 8314).
    #[default]
    Tls,
    /// After a command in the clear that asks for it (RFC 3207, RFC 9051).
    Starttls,
}

/// A server, and how it is talked to.
#[derive(Debug, Clone)]
pub struct Server {
    /// Its name, which its certificate must bear, or its address.
    pub host: String,
    /// The number of its TCP port.
    pub port: u16,
    /// How the connection is encrypted.
    pub security: Security,
    /// A file with the certificate authority that vouches for it, in place of the system's.
    pub ca: Option<PathBuf>,
}

impl Server {
    /// The server as a person knows it.
    pub fn shown(&self) -> String {
        format!("{}:{}", self.host, self.port)
    }
}

/// How long things may take.
#[derive(Debug, Clone, Copy)]
pub struct Timing {
    /// One line of an answer, from when it is waited for.
    pub step: Duration,
    /// One message, or one login, from its first byte to the last answer.
    pub message: Duration,
    /// All pauses of a run together, while a server asks to try again later.
    pub patience: Duration,
    /// The first of these pauses; each is twice as long as the one before.
    pub first_pause: Duration,
    /// The longest of them.
    pub longest_pause: Duration,
}

impl Default for Timing {
    fn default() -> Self {
        Self {
            step: Duration::from_secs(60),
            message: Duration::from_secs(180),
            patience: Duration::from_secs(15 * 60),
            first_pause: Duration::from_secs(2),
            longest_pause: Duration::from_secs(120),
        }
    }
}

/// A TCP connection whose every read and write ends in time, and that reads no more than a server has to say.
#[derive(Debug)]
struct Socket {
    tcp: TcpStream,
    timing: Timing,
    /// When the exchange must be over.
    deadline: Instant,
    /// When the line that is waited for must be there.
    due: Instant,
    /// How many bytes may still come in this exchange.
    bytes: usize,
}

impl Socket {
    fn new(tcp: TcpStream, timing: Timing) -> Self {
        let now = Instant::now();
        Self { tcp, timing, deadline: now + timing.message, due: now + timing.step, bytes: MAX_BYTES }
    }

    /// An exchange begins.
    fn begin(&mut self) {
        self.deadline = Instant::now() + self.timing.message;
        self.bytes = MAX_BYTES;
    }

    /// From now on a line is waited for.
    fn wait(&mut self) {
        self.due = Instant::now() + self.timing.step;
    }
}

/// The time that is left until then.
fn left(until: Instant) -> io::Result<Duration> {
    let left = until.saturating_duration_since(Instant::now());
    if left.is_zero() { Err(io::ErrorKind::TimedOut.into()) } else { Ok(left) }
}

impl Read for Socket {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        self.tcp.set_read_timeout(Some(left(self.due.min(self.deadline))?))?;
        let read = self.tcp.read(into)?;
        self.bytes = self.bytes.checked_sub(read).ok_or(io::ErrorKind::QuotaExceeded)?;
        Ok(read)
    }
}

impl Write for Socket {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.tcp.set_write_timeout(Some(left(self.deadline)?.min(self.timing.step)))?;
        self.tcp.write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.tcp.flush()
    }
}

#[derive(Debug)]
enum Stream {
    Plain(Socket),
    Tls(Box<StreamOwned<ClientConnection, Socket>>),
    /// Only while one becomes the other, or after that failed.
    Gone,
}

impl Stream {
    fn socket(&mut self) -> Option<&mut Socket> {
        match self {
            Self::Plain(socket) => Some(socket),
            Self::Tls(stream) => Some(&mut stream.sock),
            Self::Gone => None,
        }
    }

    fn both(&mut self) -> io::Result<&mut dyn ReadWrite> {
        match self {
            Self::Plain(socket) => Ok(socket),
            Self::Tls(stream) => Ok(stream.as_mut()),
            Self::Gone => Err(io::ErrorKind::NotConnected.into()),
        }
    }
}

trait ReadWrite: Read + Write {}
impl<T: Read + Write> ReadWrite for T {}

/// A connection that lines are read from.
#[derive(Debug)]
pub(crate) struct Wire {
    stream: Stream,
    /// What was read and not used yet.
    buffer: Vec<u8>,
    /// How many lines may still come in this exchange.
    lines: usize,
}

impl Wire {
    /// Connects; over TLS at once where the server is talked to so.
    ///
    /// # Errors
    /// The server cannot be reached, or its certificate is not trusted.
    pub(crate) fn connect(server: &Server, timing: Timing) -> Result<Self, DeliveryError> {
        let unreachable = |detail: &dyn ToString| {
            DeliveryError::new(Phase::Connect, ErrorKind::Unreachable).detail(detail.to_string())
        };
        let addresses = (server.host.as_str(), server.port).to_socket_addrs().map_err(|error| unreachable(&error))?;
        let mut last = unreachable(&"");
        for address in addresses {
            match TcpStream::connect_timeout(&address, timing.step) {
                Ok(tcp) => {
                    // A message is one write; nothing is gained by waiting for more.
                    tcp.set_nodelay(true).map_err(|error| unreachable(&error))?;
                    let stream = Stream::Plain(Socket::new(tcp, timing));
                    let mut wire = Self { stream, buffer: Vec::new(), lines: MAX_LINES };
                    if server.security == Security::Tls {
                        wire.encrypt(server)?;
                    }
                    return Ok(wire);
                }
                Err(error) => last = unreachable(&error),
            }
        }
        Err(last)
    }

    /// Encrypts what was in the clear until now.
    ///
    /// # Errors
    /// The certificate is not trusted, or the server does not speak TLS.
    pub(crate) fn encrypt(&mut self, server: &Server) -> Result<(), DeliveryError> {
        if !self.buffer.is_empty() {
            // What came before the keys could be anybody's (CVE-2011-0411).
            return Err(DeliveryError::new(Phase::Tls, ErrorKind::Nonsense));
        }
        let Stream::Plain(mut socket) = std::mem::replace(&mut self.stream, Stream::Gone) else {
            return Err(DeliveryError::new(Phase::Tls, ErrorKind::NoTls));
        };
        let no_tls =
            |detail: &dyn ToString| DeliveryError::new(Phase::Tls, ErrorKind::NoTls).detail(detail.to_string());
        let name = ServerName::try_from(server.host.clone()).map_err(|error| no_tls(&error))?;
        let config = Arc::new(client_config(server)?);
        let mut connection = ClientConnection::new(config, name).map_err(|error| no_tls(&error))?;
        socket.wait();
        while connection.is_handshaking() {
            connection.complete_io(&mut socket).map_err(|error| failure(Phase::Tls, &error))?;
        }
        self.stream = Stream::Tls(Box::new(StreamOwned::new(connection, socket)));
        Ok(())
    }

    /// Gives the exchange that begins now its time, and the server its say.
    pub(crate) fn begin(&mut self) {
        self.lines = MAX_LINES;
        if let Some(socket) = self.stream.socket() {
            socket.begin();
        }
    }

    fn wait(&mut self) {
        if let Some(socket) = self.stream.socket() {
            socket.wait();
        }
    }

    /// Our own address, as the other side sees it where nothing is between.
    pub(crate) fn local_ip(&mut self) -> Option<std::net::IpAddr> {
        self.stream.socket()?.tcp.local_addr().ok().map(|address| address.ip())
    }

    /// Sends bytes, all in one write.
    ///
    /// # Errors
    /// The connection ended, or the time is over.
    pub fn send(&mut self, bytes: &[u8], phase: Phase) -> Result<(), DeliveryError> {
        let write = |stream: &mut Stream| {
            let stream = stream.both()?;
            stream.write_all(bytes)?;
            stream.flush()
        };
        write(&mut self.stream).map_err(|error| failure(phase, &error))
    }

    /// Reads a line, without its end.
    ///
    /// # Errors
    /// The connection ended, the time is over, the line is too long to be one, or there were too many.
    pub fn line(&mut self, phase: Phase) -> Result<Vec<u8>, DeliveryError> {
        let left = self.lines.checked_sub(1);
        self.lines = left.ok_or_else(|| DeliveryError::new(phase, ErrorKind::TooMuch))?;
        self.wait();
        let mut seen = 0;
        loop {
            if let Some(at) = self.buffer[seen..].iter().position(|byte| *byte == b'\n') {
                let mut line: Vec<u8> = self.buffer.drain(..=seen + at).collect();
                line.pop();
                if line.last() == Some(&b'\r') {
                    line.pop();
                }
                return Ok(line);
            }
            seen = self.buffer.len();
            if seen > MAX_LINE {
                return Err(
                    DeliveryError::new(phase, ErrorKind::TooMuch).detail(String::from_utf8_lossy(&self.buffer[..80]))
                );
            }
            self.fill(phase)?;
        }
    }

    /// Reads as many bytes.
    ///
    /// # Errors
    /// The connection ended, the time is over, or that is more than anything here needs.
    pub fn bytes(&mut self, count: usize, phase: Phase) -> Result<Vec<u8>, DeliveryError> {
        if count > MAX_LITERAL {
            return Err(DeliveryError::new(phase, ErrorKind::TooMuch).detail(format!("{{{count}}}")));
        }
        self.wait();
        while self.buffer.len() < count {
            self.fill(phase)?;
        }
        Ok(self.buffer.drain(..count).collect())
    }

    fn fill(&mut self, phase: Phase) -> Result<(), DeliveryError> {
        let mut chunk = [0; 4096];
        let read = loop {
            match self.stream.both().and_then(|stream| stream.read(&mut chunk)) {
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                other => break other.map_err(|error| failure(phase, &error))?,
            }
        };
        if read == 0 {
            return Err(DeliveryError::new(phase, ErrorKind::Closed));
        }
        self.buffer.extend_from_slice(&chunk[..read]);
        Ok(())
    }
}

/// What a failed read or write means.
fn failure(phase: Phase, error: &io::Error) -> DeliveryError {
    let tls = error.get_ref().and_then(|inner| inner.downcast_ref::<rustls::Error>());
    let kind = match (tls, error.kind()) {
        (Some(rustls::Error::InvalidCertificate(_) | rustls::Error::NoCertificatesPresented), _) => {
            ErrorKind::Certificate
        }
        (Some(_), _) if phase == Phase::Tls => ErrorKind::NoTls,
        (Some(_), _) => ErrorKind::Nonsense,
        (None, io::ErrorKind::TimedOut | io::ErrorKind::WouldBlock) => {
            return DeliveryError::new(phase, ErrorKind::Silence);
        }
        (None, io::ErrorKind::UnexpectedEof) => return DeliveryError::new(phase, ErrorKind::Closed),
        (None, io::ErrorKind::QuotaExceeded) => return DeliveryError::new(phase, ErrorKind::TooMuch),
        (None, _) => ErrorKind::Closed,
    };
    DeliveryError::new(phase, kind).detail(error.to_string())
}

fn client_config(server: &Server) -> Result<ClientConfig, DeliveryError> {
    let mut roots = RootCertStore::empty();
    let unusable =
        |detail: &dyn ToString| DeliveryError::new(Phase::Tls, ErrorKind::Certificate).detail(detail.to_string());
    match &server.ca {
        Some(file) => {
            let unread = |error: &dyn ToString| unusable(&format!("{}: {}", file.display(), error.to_string()));
            let bytes = catalog::read_file(file, MAX_AUTHORITIES).map_err(|error| unread(&error))?;
            for certificate in CertificateDer::pem_slice_iter(&bytes) {
                roots.add(certificate.map_err(|error| unread(&error))?).map_err(|error| unread(&error))?;
            }
            if roots.is_empty() {
                return Err(unread(&"no PEM certificate"));
            }
        }
        None => {
            // Certificates of the system that cannot be used are left out, as browsers do.
            let found = rustls_native_certs::load_native_certs();
            roots.add_parsable_certificates(found.certs);
            if roots.is_empty() {
                return Err(unusable(&found.errors.first().map_or_else(String::new, ToString::to_string)));
            }
        }
    }
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let config = ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .map_err(|error| unusable(&error))?
        .with_root_certificates(roots)
        .with_no_client_auth();
    Ok(config)
}
