//! The text of a PDF, by `pdftotext` of Poppler or Xpdf, where it is installed.

use std::io::{Read, Write};
use std::process::{Command, Stdio};
use std::time::Duration;

use crate::diagnostic::Diagnostic;
use crate::import::MOST_TEXT;
use crate::msg;

/// No published action takes longer.
const LONGEST: Duration = Duration::from_secs(60);

/// The text of a PDF, pages parted by form feeds.
///
/// # Errors
/// The program is not there, or cannot read it.
pub(super) fn text(bytes: &[u8]) -> Result<String, Diagnostic> {
    let failed =
        |detail: String| Diagnostic::error(msg!("error-import-pdf")).detail(detail).hint(msg!("hint-import-pdf"));
    let told = |error: std::io::Error| failed(error.to_string());
    // A file of its own: what is read from a pipe some versions cannot.
    let mut file = tempfile::Builder::new().suffix(".pdf").tempfile().map_err(told)?;
    file.write_all(bytes).map_err(told)?;
    let mut child = Command::new("pdftotext")
        .args(["-enc", "UTF-8"])
        .arg(file.path())
        .arg("-")
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .map_err(|error| match error.kind() {
            std::io::ErrorKind::NotFound => {
                Diagnostic::error(msg!("error-import-pdf-program")).hint(msg!("hint-import-pdf"))
            }
            _ => told(error),
        })?;
    let Some(output) = child.stdout.take() else { return Err(failed(String::new())) };
    let (sender, receiver) = std::sync::mpsc::channel();
    std::thread::spawn(move || {
        let mut text = Vec::new();
        let read = output.take(MOST_TEXT as u64 + 1).read_to_end(&mut text).map(|_| text);
        // Nobody waits any more for what comes too late.
        let _ = sender.send(read);
    });
    let text = receiver.recv_timeout(LONGEST);
    if text.is_err() {
        let _ = child.kill();
    }
    let status = child.wait().map_err(told)?;
    let text = text.map_err(|error| failed(error.to_string()))?.map_err(told)?;
    if !status.success() {
        return Err(failed(status.to_string()));
    }
    Ok(String::from_utf8_lossy(&text).into_owned())
}
