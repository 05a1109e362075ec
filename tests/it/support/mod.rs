//! The program as tests run it.

pub mod built_in;
pub mod packs;
#[cfg(feature = "pdf")]
pub mod pdf_text;
#[cfg(all(feature = "preview", unix))]
pub mod preview;
#[cfg(unix)]
pub mod pseudo_terminal;
pub mod read_back;
pub mod sheets;

use std::ffi::OsString;
use std::path::Path;
use std::process::{Command, Stdio};

use appeal::environment::Environment;

/// The program, which asks nothing and sees nothing of the settings, notes, workspace and language of whoever runs the tests.
pub fn appeal() -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_appeal"));
    command
        .env("APPEAL_CONFIG", "no-such-config.toml")
        .env("APPEAL_DATA", "no-such-data")
        .env("APPEAL_WORKSPACE", "")
        .env("LC_ALL", "C.UTF-8")
        .env("LANGUAGE", "")
        .env_remove("APPEAL_PASSWORD")
        .stdin(Stdio::null());
    command
}

/// A command line as the library runs it in a world: the exit code, the results, the words about them.
pub fn ran(environment: &Environment, arguments: &[&str]) -> (u8, String, String) {
    let (mut out, mut err) = (Vec::new(), Vec::new());
    let line = ["appeal"].iter().chain(arguments).map(OsString::from);
    let code = appeal::commands::run(line, environment, &mut out, &mut err);
    let text = |bytes| String::from_utf8(bytes).unwrap();
    (code, text(out), text(err))
}

/// A copy of a folder in which files say something else: each with a text that stands in it, and another in its place.
pub fn changed(folder: &Path, changes: &[(&str, &str, &str)]) -> tempfile::TempDir {
    fn copy(from: &Path, to: &Path) {
        std::fs::create_dir_all(to).unwrap();
        for entry in std::fs::read_dir(from).unwrap().map(Result::unwrap) {
            let to = to.join(entry.file_name());
            if entry.path().is_dir() {
                copy(&entry.path(), &to);
            } else {
                std::fs::copy(entry.path(), to).unwrap();
            }
        }
    }
    let made = tempfile::tempdir().unwrap();
    copy(folder, made.path());
    for (file, from, to) in changes {
        let path = made.path().join(file);
        let text = std::fs::read_to_string(&path).unwrap();
        assert!(text.contains(from), "{file}: {from}");
        std::fs::write(path, text.replacen(from, to, 1)).unwrap();
    }
    made
}

/// Holds a text against a file; it is written anew where `BLESS` is set.
pub fn golden(path: &Path, text: &str) {
    if std::env::var_os("BLESS").is_some() {
        std::fs::write(path, text).unwrap();
    }
    let there = std::fs::read_to_string(path).unwrap_or_default();
    let differs = there.lines().zip(text.lines()).find(|(there, new)| there != new);
    assert!(there == text, "{} differs (run `just bless` and read the changes): {differs:#?}", path.display());
}
