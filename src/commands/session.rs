//! What every command is given: the content, the words, the streams, the day.

use crate::catalog::Catalog;
use crate::config::{self, Config};
use crate::date::Moment;
use crate::diagnostic::{Diagnostic, Failure};
use crate::document::wrap::{WrapCache, Wrapped};
use crate::environment::Environment;
use crate::message::Message;
use crate::msg;
use crate::notes::{self, Notes};
use crate::outbox::{Access, Outbox};
use crate::private;
use crate::text::isolated_lines;
use crate::ui::Ui;
use jiff::Timestamp;
use jiff::civil::Date;
use std::io::{self, Write};
use std::path::Path;
use unicode_width::UnicodeWidthStr;

/// What every command works with.
pub(crate) struct Session<'a> {
    pub environment: &'a Environment,
    pub catalog: &'a Catalog,
    pub ui: &'a Ui,
    /// Today, or the day that `--today` says.
    pub today: Date,
    /// This moment; none where `--today` says the day.
    pub now: Option<Timestamp>,
    pub out: &'a mut dyn Write,
    /// Words about results go here.
    pub err: &'a mut dyn Write,
}

impl Session<'_> {
    /// When letters are written.
    pub fn moment(&self) -> Moment {
        Moment { day: self.today, now: self.now }
    }

    /// Says something to the person, on a line of its own.
    pub(crate) fn tell(&mut self, message: &Message) {
        let text = self.ui.say(message);
        let width = self.line_width(self.environment.stderr_terminal);
        for line in isolated_lines(WrapCache::default().lines(&text, width).iter().flat_map(Wrapped::lines)) {
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
        for line in isolated_lines(WrapCache::default().lines(text, width).iter().flat_map(Wrapped::lines)) {
            writeln!(self.out, "{line}")?;
        }
        Ok(())
    }

    /// Prints items in as few lines as hold them, each whole: what is typed as it stands is not parted.
    ///
    /// # Errors
    /// They cannot be written.
    pub(crate) fn print_items(&mut self, items: &[String]) -> Result<(), Failure> {
        let width = self.line_width(self.environment.stdout_terminal);
        let mut lines: Vec<String> = Vec::new();
        for item in items {
            match lines.last_mut() {
                Some(line) if line.width() + item.width() + 3 <= width => line.push_str(&format!(" · {item}")),
                _ => lines.push(format!("  {item}")),
            }
        }
        lines.iter().try_for_each(|line| self.print(line))
    }

    /// A terminal would break long lines inside words; a file keeps them whole.
    fn line_width(&self, terminal: bool) -> usize {
        if terminal { self.environment.width.max(20) } else { usize::MAX }
    }

    /// The person's settings.
    ///
    /// # Errors
    /// They cannot be read, or are wrong.
    pub fn config(&mut self) -> Result<Config, Diagnostic> {
        let path = config::path(self.environment);
        path.iter().try_for_each(|path| self.tighten(path))?;
        config::read(path.as_deref())
    }

    /// The person's notes.
    ///
    /// # Errors
    /// They cannot be read, or are wrong.
    pub fn notes(&mut self) -> Result<Notes, Diagnostic> {
        notes::path(self.environment).iter().try_for_each(|path| self.tighten(path))?;
        Notes::read(self.environment)
    }

    /// Opens an outbox.
    ///
    /// # Errors
    /// As [`Outbox::open`] has them.
    pub fn outbox(&mut self, path: &Path, access: Access) -> Result<Outbox, Diagnostic> {
        for told in Outbox::tighten(path, access)? {
            self.tell(&told);
        }
        Outbox::open(path, access)
    }

    /// Makes a file of the person's theirs alone, and tells it where others could read it.
    ///
    /// # Errors
    /// Others can read it, and that cannot be changed.
    pub(crate) fn tighten(&mut self, file: &Path) -> Result<(), Diagnostic> {
        if private::tighten(file)? {
            self.tell(&msg!("others-read-mended", file = file.display().to_string()));
        }
        Ok(())
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
            Diagnostic::error(msg!("error-output")).detail(error.to_string()).hint(msg!("hint-write"))
        };
        Self::failed(diagnostic)
    }
}
