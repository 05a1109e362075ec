//! Programs of the system that something is handed to: those that keep the clipboard, those that open a link.

use std::io::{self, Write};
use std::process::{Child, Command, ExitStatus, Stdio};
use std::thread;
use std::time::Duration;

/// How often it is looked whether a program has ended.
const PAUSE: Duration = Duration::from_millis(10);

/// A program of the system, looked for along `PATH`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Program {
    pub(crate) name: &'static str,
    pub(crate) arguments: &'static [&'static str],
}

/// What became of a program.
#[derive(Debug)]
enum Ran {
    Ended(ExitStatus),
    /// It is not over yet.
    Running,
}

impl Program {
    /// Gives it a text to read, and waits until it has taken it.
    ///
    /// # Errors
    /// It is not there, fails, or takes too long.
    pub(crate) fn feed(self, input: Vec<u8>) -> io::Result<()> {
        // Such programs go on in the background until something else is copied, and let go of their caller at once.
        const LONGEST: Duration = Duration::from_secs(10);
        let mut command = self.command();
        // What macOS takes for text depends on it.
        let mut child = command.env("LC_CTYPE", "UTF-8").stdin(Stdio::piped()).spawn()?;
        if let Some(mut stdin) = child.stdin.take() {
            // A program that does not read must not hold this one; that it failed is seen by how it ends.
            thread::spawn(move || drop(stdin.write_all(&input)));
        }
        match ran(&mut child, LONGEST)? {
            Ran::Ended(status) if status.success() => Ok(()),
            Ran::Ended(status) => Err(io::Error::other(status.to_string())),
            Ran::Running => {
                // It may have ended in this very moment.
                let _ = child.kill();
                child.wait()?;
                Err(io::ErrorKind::TimedOut.into())
            }
        }
    }

    /// Runs it with one more argument. One that is still running after a while has what it needs: some show the page themselves.
    ///
    /// # Errors
    /// It is not there, or fails at once.
    pub(crate) fn open(self, argument: &str) -> io::Result<()> {
        const SOON: Duration = Duration::from_secs(3);
        let mut child = self.command().arg(argument).stdin(Stdio::null()).spawn()?;
        match ran(&mut child, SOON)? {
            Ran::Ended(status) if !status.success() => Err(io::Error::other(status.to_string())),
            Ran::Ended(_) | Ran::Running => Ok(()),
        }
    }

    fn command(self) -> Command {
        let mut command = Command::new(self.name);
        command.args(self.arguments).stdout(Stdio::null()).stderr(Stdio::null());
        command
    }
}

/// Waits for a program to end, so long at most.
fn ran(child: &mut Child, longest: Duration) -> io::Result<Ran> {
    let mut waited = Duration::ZERO;
    loop {
        if let Some(status) = child.try_wait()? {
            return Ok(Ran::Ended(status));
        }
        if waited >= longest {
            return Ok(Ran::Running);
        }
        thread::sleep(PAUSE);
        waited += PAUSE;
    }
}
