//! A mail server that says what it is told to, over TLS, whatever it hears.

use std::io::{self, BufRead, BufReader, Read, Write};
use std::net::{Shutdown, TcpListener, TcpStream};
use std::sync::{Arc, LazyLock, Mutex, PoisonError};
use std::time::Duration;

use crate::deliver::error::DeliveryError;
use crate::deliver::net::{Security, Server, Timing};
use crate::deliver::outgoing::OutgoingMessage;
use crate::deliver::transport::Transport;
use rustls::pki_types::pem::PemObject;
use rustls::pki_types::{CertificateDer, PrivateKeyDer};
use rustls::{ServerConfig, ServerConnection, StreamOwned};

use super::world;

/// Stands between what is said in the clear and what is said once the connection is encrypted.
const ENCRYPTED: &[u8] = b"\n%%TLS%%\n";

/// An authority, and what it says of `localhost`; nobody else trusts it, and its own key is gone.
const AUTHORITY: &[u8] = include_bytes!("../../tests/data/tls/authority.pem");
const CERTIFICATE: &[u8] = include_bytes!("../../tests/data/tls/certificate.pem");
const KEY: &[u8] = include_bytes!("../../tests/data/tls/key.pem");

/// In the clear, where it says anything there, and then encrypted.
type Said = (Option<Vec<u8>>, Vec<u8>);

/// A server that listens.
struct Answering {
    port: u16,
    /// What it says, in the clear and then encrypted.
    says: Arc<Mutex<Said>>,
}

static ANSWERING: LazyLock<Mutex<Answering>> = LazyLock::new(|| Mutex::new(Answering::start()));

impl Answering {
    fn start() -> Self {
        let config = ServerConfig::builder_with_provider(Arc::new(rustls::crypto::ring::default_provider()))
            .with_safe_default_protocol_versions()
            .unwrap()
            .with_no_client_auth()
            .with_single_cert(
                vec![CertificateDer::from_pem_slice(CERTIFICATE).unwrap()],
                PrivateKeyDer::from_pem_slice(KEY).unwrap(),
            )
            .unwrap();
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let port = listener.local_addr().unwrap().port();
        let says = Arc::new(Mutex::new((None, Vec::new())));
        let (config, said) = (Arc::new(config), Arc::clone(&says));
        std::thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                let (clear, encrypted) = said.lock().unwrap_or_else(PoisonError::into_inner).clone();
                let _ = answer(stream, &config, clear, &encrypted);
            }
        });
        Self { port, says }
    }
}

fn answer(
    mut stream: TcpStream,
    config: &Arc<ServerConfig>,
    clear: Option<Vec<u8>>,
    encrypted: &[u8],
) -> io::Result<()> {
    stream.set_read_timeout(Some(Duration::from_secs(2)))?;
    if let Some(clear) = clear {
        stream.write_all(&clear)?;
        let mut lines = BufReader::with_capacity(1, stream.try_clone()?);
        let mut line = String::new();
        while !line.to_ascii_uppercase().ends_with("STARTTLS\r\n") {
            line.clear();
            if lines.read_line(&mut line)? == 0 {
                return Ok(());
            }
        }
    }
    let mut stream = StreamOwned::new(ServerConnection::new(Arc::clone(config)).map_err(io::Error::other)?, stream);
    stream.write_all(encrypted)?;
    stream.conn.send_close_notify();
    stream.flush()?;
    stream.sock.shutdown(Shutdown::Write)?;
    io::copy(&mut stream.sock.take(1 << 20), &mut io::sink()).map(drop)
}

/// Lets a client talk to a server that says this; what became of a message.
pub fn deliver<T: Transport>(data: &[u8], client: impl FnOnce(Server, Timing) -> T) -> Result<(), DeliveryError> {
    let server = ANSWERING.lock().unwrap_or_else(PoisonError::into_inner);
    let at = data.windows(ENCRYPTED.len()).position(|part| part == ENCRYPTED);
    let (clear, encrypted) = at.map_or((None, data), |at| (Some(data[..at].to_vec()), &data[at + ENCRYPTED.len()..]));
    let security = if clear.is_some() { Security::Starttls } else { Security::Tls };
    *server.says.lock().unwrap_or_else(PoisonError::into_inner) = (clear, encrypted.to_vec());
    let (_folder, ca) = world::own_file("ca.pem", AUTHORITY);
    let timing = Timing { step: Duration::from_secs(3), message: Duration::from_secs(5), ..Timing::default() };
    let host = "localhost".to_owned();
    let mut client = client(Server { host, port: server.port, security, ca: Some(ca) }, timing);
    let bytes = b"Message-ID: <1@example.org>\r\nSubject: 1\r\n\r\nHello\r\n".to_vec();
    let message = OutgoingMessage { name: "1".into(), message_id: "<1@example.org>".into(), bytes, documents: vec![1] };
    let mut begun = false;
    let mut begins = || {
        begun = true;
        Ok(())
    };
    let result = client
        .open()
        .and_then(|()| client.holds(&message.message_id))
        .and_then(|_| client.deliver(&message, &mut begins));
    client.close();
    assert!(begun || result.is_err(), "nothing arrives that was not written down before");
    if let Err(error) = &result {
        world::told(&[error.diagnostic("localhost")]);
    }
    result
}
