//! What every command is given: the content, the words, the streams, the day.

use crate::catalog::Catalog;
use crate::diagnostic::{Diagnostic, Failure};
use crate::document::wrap::{WrapCache, Wrapped};
use crate::environment::Environment;
use crate::message::Message;
use crate::msg;
use crate::ui::Ui;
use jiff::civil::Date;
use std::io::{self, Write};

/// What every command works with.
pub struct Session<'a> {
    /// The world around.
    pub environment: &'a Environment,
    /// The content.
    pub catalog: &'a Catalog,
    /// The person's words.
    pub ui: &'a Ui,
    /// Today, or the day that `--today` says.
    pub today: Date,
    /// Results go here.
    pub out: &'a mut dyn Write,
    /// Words about results go here.
    pub err: &'a mut dyn Write,
}

impl Session<'_> {
    /// Says something to the person, on a line of its own.
    pub fn tell(&mut self, message: &Message) {
        let text = self.ui.say(message);
        let width = self.line_width(self.environment.stderr_terminal);
        for line in WrapCache::default().lines(&text, width).iter().flat_map(Wrapped::lines) {
            // Where standard error is gone there is nobody left to tell.
            let _ = writeln!(self.err, "{line}");
        }
    }

    /// Prints a result in sentences.
    ///
    /// # Errors
    /// It cannot be written.
    pub fn print(&mut self, text: &str) -> Result<(), Failure> {
        let width = self.line_width(self.environment.stdout_terminal);
        for line in WrapCache::default().lines(text, width).iter().flat_map(Wrapped::lines) {
            writeln!(self.out, "{line}")?;
        }
        Ok(())
    }

    /// A terminal would break long lines inside words; a file keeps them whole.
    fn line_width(&self, terminal: bool) -> usize {
        if terminal { self.environment.width.max(20) } else { usize::MAX }
    }

    /// Shows what was found.
    pub fn show(&mut self, diagnostics: &[Diagnostic]) {
        let _ = self.err.write_all(self.ui.diagnostics(diagnostics).as_bytes());
    }
}

impl From<io::Error> for Failure {
    fn from(error: io::Error) -> Self {
        let diagnostic = if error.kind() == io::ErrorKind::BrokenPipe {
            Diagnostic::error(msg!("error-pipe"))
        } else {
            Diagnostic::error(msg!("error-output")).detail(error.to_string())
        };
        Self::failed(diagnostic)
    }
}
