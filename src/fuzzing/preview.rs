//! Requests to the preview.
//!
//! An input is a request as it goes over the wire, with `@HOST@` for the address, or a JSON text, which is asked as the page asks:
//! for a letter, for its messages, or to write one of them.

use std::io::{self, Read, Write};
use std::net::TcpStream;
use std::sync::LazyLock;
use std::sync::mpsc::{Sender, channel};
use std::time::Duration;

use crate::commands;

use super::world;

/// Where the preview is: host and port, and the path of its page.
static PREVIEW: LazyLock<(String, String)> = LazyLock::new(|| {
    let (sender, told) = channel();
    std::thread::spawn(move || {
        let folder = world::folder(&[]);
        let environment = world::environment(&folder);
        let arguments = ["appeal", "preview", "--today", "2016-01-21"].map(Into::into);
        commands::run(arguments, &environment, &mut Lines(sender, Vec::new()), &mut io::sink());
    });
    let url: String = told.recv_timeout(Duration::from_secs(60)).expect("the preview begins");
    let (host, path) = url.trim().strip_prefix("http://").unwrap().split_once('/').unwrap();
    (host.to_owned(), format!("/{path}"))
});

/// Hands on what is written, line by line.
struct Lines(Sender<String>, Vec<u8>);

impl Write for Lines {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.1.extend_from_slice(bytes);
        if self.1.ends_with(b"\n") {
            let _ = self.0.send(String::from_utf8(std::mem::take(&mut self.1)).unwrap());
        }
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// A whole question is answered in this time.
const ANSWERED: Duration = Duration::from_secs(8);
/// So long an answer is waited for, where there may be none.
const WAITED: Duration = Duration::from_millis(50);

/// A request: the server goes on, none of its work panics, and who does not name it is refused.
pub fn run(data: &[u8]) {
    let (host, path) = &*PREVIEW;
    if data.first() == Some(&b'{') {
        let has = |part: &[u8]| data.windows(part.len()).any(|there| there == part);
        let asked_for: &[&str] = match (has(b"\"was\""), has(b"\"query\"")) {
            (true, _) => &["save"],
            (_, true) => &["messages", "message", "help"],
            _ => &["view"],
        };
        for file in asked_for {
            let token = path.trim_matches('/');
            let head = format!(
                "POST {path}{file} HTTP/1.1\r\nHost: {host}\r\nOrigin: http://{host}\r\nAppeal-Token: {token}\r\n\
                 Content-Type: application/json\r\nContent-Length: {}\r\nConnection: close\r\n\r\n",
                data.len()
            );
            let answer = asked(host, &[head.as_bytes(), data].concat(), ANSWERED);
            let (head, body) = answer.split_once("\r\n\r\n").expect("an answer");
            assert!(!head.starts_with("HTTP/1.1 5"), "{file}: {head}");
            if head.starts_with("HTTP/1.1 200") {
                assert!(body.contains('{') || body.contains("null"), "{file}: {body}");
                assert!(!body.contains("\"saved\":true"), "what is built in is written: {body}");
            }
        }
        return;
    }
    let request = replaced(&replaced(data, b"@HOST@", host.as_bytes()), b"@PATH@", path.as_bytes());
    let answer = asked(host, &request, WAITED);
    assert!(!answer.starts_with("HTTP/1.1 5"), "{answer}");
    let names_it = request.windows(host.len()).any(|part| part.eq_ignore_ascii_case(host.as_bytes()));
    let own_name = host.replace("127.0.0.1", "localhost");
    let names_it =
        names_it || request.windows(own_name.len()).any(|part| part.eq_ignore_ascii_case(own_name.as_bytes()));
    assert!(names_it || !answer.contains(" 200 OK\r\n"), "{answer}");
}

/// The answer, as far as it comes in this time.
fn asked(host: &str, request: &[u8], time: Duration) -> String {
    let mut stream = TcpStream::connect(host).expect("the server goes on");
    stream.set_read_timeout(Some(time)).unwrap();
    let mut answer = Vec::new();
    if stream.write_all(request).is_ok() {
        // Half a request gets no answer at once, and what is told of changes has no end.
        let _ = stream.take(1 << 20).read_to_end(&mut answer);
    }
    String::from_utf8_lossy(&answer).into_owned()
}

fn replaced(data: &[u8], mark: &[u8], by: &[u8]) -> Vec<u8> {
    let mut out = Vec::with_capacity(data.len());
    let mut rest = data;
    while let Some(at) = rest.windows(mark.len()).position(|part| part == mark) {
        out.extend_from_slice(&rest[..at]);
        out.extend_from_slice(by);
        rest = &rest[at + mark.len()..];
    }
    out.extend_from_slice(rest);
    out
}
