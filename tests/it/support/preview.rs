//! `appeal preview`, asked as a browser asks it.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use serde_json::{Value, json};

/// The program, ended when the test ends.
pub struct Preview {
    pub child: Child,
    pub port: u16,
    /// What stands in its address.
    pub token: String,
}

impl Preview {
    pub fn start(arguments: &[&str]) -> Self {
        let mut child = Command::new(env!("CARGO_BIN_EXE_appeal"))
            .args(["preview", "--today", "2016-01-21"])
            .args(arguments)
            .current_dir(std::env::temp_dir())
            .env_clear()
            .env("LC_ALL", "en_GB.UTF-8")
            .env("APPEAL_CONFIG", "/nowhere")
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let mut address = String::new();
        BufReader::new(child.stdout.take().unwrap()).read_line(&mut address).unwrap();
        let place = address.trim().strip_prefix("http://127.0.0.1:").and_then(|rest| rest.strip_suffix('/'));
        let (port, token) = place.and_then(|place| place.split_once('/')).unwrap_or_else(|| panic!("{address}"));
        Self { port: port.parse().unwrap(), token: token.to_owned(), child }
    }

    pub fn of(workspace: &Path) -> Self {
        Self::start(&["--workspace", workspace.to_str().unwrap()])
    }

    pub fn send(&self, request: &str) -> TcpStream {
        let mut stream = TcpStream::connect(("127.0.0.1", self.port)).unwrap();
        stream.set_read_timeout(Some(Duration::from_secs(20))).unwrap();
        stream.write_all(request.as_bytes()).unwrap();
        stream
    }

    /// Status line with headers, and body.
    pub fn answer(&self, request: &str) -> (String, String) {
        let mut text = String::new();
        self.send(request).read_to_string(&mut text).unwrap();
        let (head, body) = text.split_once("\r\n\r\n").unwrap();
        (head.to_owned(), body.to_owned())
    }

    /// A file of the page; without a name the page itself.
    pub fn get(&self, file: &str) -> (String, String) {
        self.get_path(&format!("/{}/{file}", self.token))
    }

    pub fn get_path(&self, path: &str) -> (String, String) {
        self.answer(&format!("GET {path} HTTP/1.1\r\nHost: 127.0.0.1:{}\r\nConnection: close\r\n\r\n", self.port))
    }

    pub fn view(&self, asked: &Value) -> Value {
        self.ask("view", asked)
    }

    /// The page in English, as soon as it has what is waited for.
    pub fn view_until(&self, seen: &dyn Fn(&Value) -> bool) -> Value {
        let waiting = Instant::now();
        loop {
            let view = self.view(&english());
            if seen(&view) {
                break view;
            }
            assert!(waiting.elapsed() < Duration::from_secs(20), "{view}");
            std::thread::sleep(Duration::from_millis(20));
        }
    }

    pub fn ask(&self, file: &str, asked: &Value) -> Value {
        let body = asked.to_string();
        let (head, body) = self.answer(&format!(
            "POST /{token}/{file} HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nOrigin: http://127.0.0.1:{port}\r\nContent-Type: application/json\r\nContent-Length: {}\r\nConnection: close\r\n\r\n{body}",
            body.len(),
            token = self.token,
            port = self.port,
        ));
        assert!(head.starts_with("HTTP/1.1 200"), "{head}\n{body}");
        serde_json::from_str(&body).unwrap()
    }

    /// The answer to a question that is asked with these headers, as status and body.
    pub fn asked_with(&self, method: &str, file: &str, headers: &str, body: &str) -> (String, String) {
        let (port, token) = (self.port, &self.token);
        let (head, body) = self.answer(&format!(
            "{method} /{token}/{file} HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nContent-Type: application/json\r\nContent-Length: {}\r\nConnection: close\r\n{headers}\r\n{body}",
            body.len()
        ));
        (head.split(' ').nth(1).unwrap_or_default().to_owned(), body)
    }

    /// Has a text written into a file, as the page does.
    pub fn save(&self, new: &Value) -> Value {
        let headers = format!("Origin: http://127.0.0.1:{}\r\nAppeal-Token: {}\r\n", self.port, self.token);
        let (status, body) = self.asked_with("POST", "save", &headers, &new.to_string());
        assert_eq!(status, "200", "{body}");
        serde_json::from_str(&body).unwrap()
    }

    /// The letter of a column.
    pub fn letter(&self, view: &Value, column: usize) -> String {
        self.get(view["columns"][column]["panel"]["frame"].as_str().unwrap()).1
    }
}

impl Drop for Preview {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// A workspace with the English words of a case.
pub fn workspace() -> (tempfile::TempDir, String) {
    let folder = tempfile::tempdir().unwrap();
    let words =
        std::fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/locales/en/actions/hossein-ronaghi-maleki.ftl"))
            .unwrap();
    std::fs::create_dir_all(folder.path().join("locales/en/actions")).unwrap();
    write(folder.path(), &words);
    (folder, words)
}

pub fn write(folder: &Path, words: &str) {
    std::fs::write(folder.join("locales/en/actions/hossein-ronaghi-maleki.ftl"), words).unwrap();
}

pub fn english() -> Value {
    json!({ "action": "hossein-ronaghi-maleki", "languages": ["en"] })
}
