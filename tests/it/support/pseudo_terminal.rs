//! A person at a terminal: the program runs on a real one, and what it shows is what a terminal makes of its bytes.

use std::io::{Read, Write};
use std::num::NonZeroU16;
use std::path::{Path, PathBuf};
use std::process::Child;
use std::sync::{Arc, Mutex};
use std::thread::JoinHandle;
use std::time::{Duration, Instant};

use pty_process::Size;
use pty_process::blocking::{Command, Pty, open};

/// So high that nothing is scrolled away.
const ROWS: u16 = 900;

/// Who waits longer waits for ever.
const PATIENCE: Duration = Duration::from_secs(60);

/// Keys as a terminal sends them.
pub const ESCAPE: &str = "\u{1b}";
pub const UP: &str = "\u{1b}[A";
pub const TAB: &str = "\t";

/// What Ctrl and a letter send.
pub fn ctrl(letter: char) -> String {
    char::from(letter.to_ascii_uppercase() as u8 & 0x1f).to_string()
}

/// A terminal with the program on it.
pub struct Terminal {
    pty: Arc<Pty>,
    child: Child,
    screen: Arc<Mutex<vt100::Parser>>,
    reader: JoinHandle<()>,
    /// The row up to which all was read.
    read: usize,
    home: PathBuf,
}

/// How the person's terminal is.
pub struct Setting<'a> {
    pub columns: u16,
    pub language: &'a str,
    pub variables: &'a [(&'a str, &'a str)],
}

impl Default for Setting<'_> {
    fn default() -> Self {
        Self { columns: 80, language: "en_GB", variables: &[] }
    }
}

impl Terminal {
    /// Runs the program in a home of its own, whose folder is also the current one.
    pub fn open(home: &Path, setting: &Setting<'_>, arguments: &[&str]) -> Self {
        let (pty, pts) = open().unwrap();
        pty.resize(Size::new(ROWS, setting.columns)).unwrap();
        let locale = format!("{}.UTF-8", setting.language);
        let mut command = Command::new(env!("CARGO_BIN_EXE_appeal"))
            .args(arguments)
            .env_clear()
            .env("HOME", home)
            .env("PATH", std::env::var("PATH").unwrap_or_default())
            .env("TERM", "xterm-256color")
            .env("LC_ALL", &locale)
            .current_dir(home);
        for (name, value) in setting.variables {
            command = command.env(name, value);
        }
        let child = command.spawn(pts).unwrap();
        let rows = NonZeroU16::new(ROWS).unwrap();
        let columns = NonZeroU16::new(setting.columns).unwrap();
        let screen = Arc::new(Mutex::new(vt100::Parser::new(rows, columns, 0)));
        let pty = Arc::new(pty);
        let reader = std::thread::spawn({
            let (pty, screen) = (Arc::clone(&pty), Arc::clone(&screen));
            move || {
                let mut bytes = [0; 4096];
                // The system says so with an error when the last program on the terminal has ended.
                while let Ok(count @ 1..) = (&*pty).read(&mut bytes) {
                    screen.lock().unwrap().process(&bytes[..count]);
                }
            }
        });
        Self { pty, child, screen, reader, read: 0, home: home.to_owned() }
    }

    /// All that was shown.
    pub fn shown(&self) -> String {
        self.screen.lock().unwrap().screen().contents()
    }

    /// The rows since the last answer, as one text: a question may go on in the next row.
    fn since(&self) -> (String, usize, bool) {
        let shown = self.shown();
        let rows: Vec<&str> = shown.lines().collect();
        let new = rows.get(self.read..).unwrap_or_default();
        let text = new.join(" ").split_whitespace().collect::<Vec<_>>().join(" ");
        (text, rows.len(), new.last().is_some_and(|row| row.starts_with('>')))
    }

    /// Waits until the program asks something that says this.
    #[track_caller]
    pub fn asked(&mut self, question: &str) -> &mut Self {
        let begun = Instant::now();
        loop {
            let (text, _, waits) = self.since();
            if waits && text.contains(question) {
                return self;
            }
            assert!(begun.elapsed() < PATIENCE, "“{question}” was not asked:\n{}", self.shown());
            std::thread::sleep(Duration::from_millis(5));
        }
    }

    /// Presses keys.
    pub fn press(&mut self, keys: &str) -> &mut Self {
        (&*self.pty).write_all(keys.as_bytes()).unwrap();
        self
    }

    /// Presses a key that leaves the question, and goes on to the next.
    pub fn leave(&mut self, key: &str) -> &mut Self {
        self.read = self.since().1;
        self.press(key)
    }

    /// Types a line and ends it with Enter.
    pub fn answer(&mut self, line: &str) -> &mut Self {
        self.press(line).leave("\r")
    }

    /// The question, and the answer to it.
    #[track_caller]
    pub fn talk(&mut self, turns: &[(&str, &str)]) -> &mut Self {
        for (question, answer) in turns {
            self.asked(question).answer(answer);
        }
        self
    }

    /// A file below the home.
    pub fn path(&self, name: &str) -> PathBuf {
        self.home.join(name)
    }

    /// Waits for the end; the exit code and all that was shown.
    #[track_caller]
    pub fn ends(mut self) -> (Option<i32>, String) {
        let begun = Instant::now();
        let status = loop {
            if let Some(status) = self.child.try_wait().unwrap() {
                break status;
            }
            assert!(begun.elapsed() < PATIENCE, "It does not end:\n{}", self.shown());
            std::thread::sleep(Duration::from_millis(5));
        };
        self.reader.join().unwrap();
        let shown = self.screen.lock().unwrap().screen().contents();
        (status.code(), shown)
    }
}

/// All that stands on a screen as one text, however narrow the rows are.
pub fn flat(shown: &str) -> String {
    shown.split_whitespace().collect::<Vec<_>>().join(" ")
}
