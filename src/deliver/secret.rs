//! A password, or a token in its place: where it may come from, and that it shows nowhere.

use std::fmt;
use std::fs::File;
use std::io::Read;
use std::path::Path;
use std::process::{Command, Stdio};

use serde::Deserialize;
use zeroize::Zeroizing;

use crate::diagnostic::Diagnostic;
use crate::msg;

/// No password or token is longer: the longest line of a login has 12,288 bytes (RFC 4954, 4).
const MAX_LENGTH: u64 = 9000;

/// A password or a token. It is wiped from memory when it is not needed any more, and debugging output does not show it.
#[derive(Clone, PartialEq, Eq)]
pub struct Secret(Zeroizing<String>);

impl Secret {
    /// Keeps a text, and wipes its memory when it is dropped.
    pub fn new(text: impl Into<String>) -> Self {
        Self(Zeroizing::new(text.into()))
    }

    /// The text, for the server alone.
    pub(crate) fn reveal(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Secret(…)")
    }
}

/// A program that prints a password or a token.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(untagged)]
pub(crate) enum SecretCommand {
    /// A line for the shell.
    Line(String),
    /// The program and its arguments.
    Bundle(Vec<String>),
}

impl SecretCommand {
    /// Runs it; its first line is what is wanted. It may ask on the terminal.
    ///
    /// # Errors
    /// It cannot be run, fails, or prints nothing: what the system said of it. What it prints is never told.
    pub fn run(&self) -> Result<Secret, String> {
        let mut command = match self {
            Self::Line(line) if cfg!(windows) => {
                let mut command = Command::new("cmd");
                command.args(["/C", line]);
                command
            }
            Self::Line(line) => {
                let mut command = Command::new("sh");
                command.args(["-c", line]);
                command
            }
            Self::Bundle(words) => {
                let (program, arguments) = words.split_first().ok_or_else(String::new)?;
                let mut command = Command::new(program);
                command.args(arguments);
                command
            }
        };
        let mut child = command.stdout(Stdio::piped()).spawn().map_err(|error| error.to_string())?;
        let secret = child.stdout.take().map(first_line);
        let status = child.wait().map_err(|error| error.to_string())?;
        if !status.success() {
            return Err(status.to_string());
        }
        let secret = secret.transpose().map_err(|error| error.to_string())?;
        secret.flatten().ok_or_else(String::new)
    }
}

/// Reads the password from a file that only its owner can read.
///
/// # Errors
/// The file cannot be read, others can read it too, or it is empty.
pub(crate) fn from_file(path: &Path) -> Result<Secret, Diagnostic> {
    let shown = path.display().to_string();
    let unread = |error: std::io::Error| Diagnostic::unreadable(&shown, &error);
    let file = File::open(path).map_err(unread)?;
    #[cfg(unix)]
    {
        use std::os::unix::fs::MetadataExt;
        let about = file.metadata().map_err(unread)?;
        if about.mode() & 0o077 != 0 || about.uid() != rustix::process::geteuid().as_raw() {
            return Err(Diagnostic::error(msg!("send-error-password-file", file = &shown))
                .hint(msg!("send-hint-password-file", file = &shown)));
        }
    }
    first_line(file).map_err(unread)?.ok_or_else(|| empty(&shown))
}

/// Reads the password from a file descriptor that whoever started the program left open.
///
/// # Errors
/// There is none under that number, or it is empty.
pub(crate) fn from_descriptor(number: u32) -> Result<Secret, Diagnostic> {
    let shown = format!("/dev/fd/{number}");
    let unread = |error: std::io::Error| Diagnostic::unreadable(&shown, &error);
    let file = File::open(&shown).map_err(unread)?;
    first_line(file).map_err(unread)?.ok_or_else(|| empty(&shown))
}

fn empty(shown: &str) -> Diagnostic {
    Diagnostic::error(msg!("send-error-password-empty", file = shown))
}

/// The first line, if there is anything on it.
fn first_line(from: impl Read) -> std::io::Result<Option<Secret>> {
    let mut text = Zeroizing::new(String::with_capacity(256));
    from.take(MAX_LENGTH + 1).read_to_string(&mut text)?;
    let line = text.lines().next().unwrap_or_default();
    if line.len() as u64 > MAX_LENGTH {
        // Half of one would be refused, and perhaps counted as a guess.
        return Err(std::io::ErrorKind::FileTooLarge.into());
    }
    Ok((!line.is_empty()).then(|| Secret::new(line)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_secret_does_not_show() {
        assert!(!format!("{:?}", Secret::new("hunter2")).contains("hunter2"));
    }

    #[cfg(unix)]
    #[test]
    fn a_file_that_others_can_read_is_refused() {
        use std::os::unix::fs::PermissionsExt;
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("password");
        std::fs::write(&path, "hunter2\n").unwrap();
        std::fs::set_permissions(&path, PermissionsExt::from_mode(0o640)).unwrap();
        let error = from_file(&path).unwrap_err();
        assert_eq!(error.message.id, "send-error-password-file");
        std::fs::set_permissions(&path, PermissionsExt::from_mode(0o600)).unwrap();
        assert_eq!(from_file(&path).unwrap().reveal(), "hunter2");
    }

    #[cfg(unix)]
    #[test]
    fn a_command_gives_its_first_line_and_tells_nothing_of_it() {
        let line = |line: &str| SecretCommand::Line(line.to_owned()).run();
        assert_eq!(line("printf 'hunter2\\nmore'").unwrap().reveal(), "hunter2");
        for wrong in ["echo hunter2; exit 3", "true"] {
            assert!(!format!("{:?}", line(wrong).unwrap_err()).contains("hunter2"));
        }
        let words = SecretCommand::Bundle(vec!["echo".into(), "a b".into()]);
        assert_eq!(words.run().unwrap().reveal(), "a b");
        assert!(line("head -c 20000 /dev/zero | tr '\\0' x").is_err(), "half of one is none");
    }
}
