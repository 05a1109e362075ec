//! What every command is given: the content, the words, the streams, the day.

use super::line_editor::LineEditor;
use super::terminal::Screen;
use crate::catalog::Catalog;
use crate::config::{self, Config};
use crate::date::Moment;
use crate::diagnostic::{Diagnostic, Failure};
use crate::document::wrap::{WIDTH, WrapCache, Wrapped, words};
use crate::environment::Environment;
use crate::message::Message;
use crate::mounts::network_disk;
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
use textwrap::{Options, WordSeparator, WordSplitter, fill};
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
    pub err: &'a mut dyn Screen,
    /// What a person types at the terminal comes from here.
    pub(crate) lines: &'a mut LineEditor,
}

impl Session<'_> {
    /// When letters are written.
    pub fn moment(&self) -> Moment {
        Moment { day: self.today, now: self.now }
    }

    /// Says something to the person, on a line of its own.
    pub(crate) fn tell(&mut self, message: &Message) {
        self.tell_text(&self.ui.say(message));
    }

    /// Sets what comes apart from what was said.
    pub(crate) fn tell_gap(&mut self) {
        let _ = writeln!(self.err);
    }

    /// Says a text to the person.
    pub(crate) fn tell_text(&mut self, text: &str) {
        let width = self.line_width(self.environment.stderr_terminal);
        for line in isolated_lines(WrapCache::default().lines(text, width).iter().flat_map(Wrapped::lines)) {
            // Where standard error is gone there is nobody left to tell.
            let _ = writeln!(self.err, "{line}");
        }
    }

    /// Says an item of a list: what does not fit on its line goes on below its text.
    pub(crate) fn tell_item(&mut self, mark: &str, text: &str) {
        let indent = mark.width();
        let width = self.line_width(self.environment.stderr_terminal).saturating_sub(indent).max(10);
        let cache = WrapCache::default();
        let wrapped = cache.lines(text, width);
        for (n, line) in wrapped.iter().flat_map(Wrapped::lines).enumerate() {
            let head = if n == 0 { mark.to_owned() } else { " ".repeat(indent) };
            let _ = writeln!(self.err, "{head}{line}");
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

    /// How wide the lines of a letter are that is shown: a terminal that is narrower than a page would break them inside a word.
    pub(crate) fn letter_width(&self) -> usize {
        self.environment.width.clamp(20, WIDTH)
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
        let outbox = Outbox::open(path, access)?;
        if access != Access::Read {
            self.warn_of_network_disk(path);
        }
        Ok(outbox)
    }

    /// Warns of an outbox on a disk that several machines see: what keeps two of them from writing at a time holds on one machine.
    fn warn_of_network_disk(&mut self, path: &Path) {
        let (Some(mounts), Ok(place)) = ((self.environment.mounts)(), path.canonicalize()) else { return };
        if let Some(kind) = network_disk(&mounts, &place) {
            let file = path.display().to_string();
            let warning = Diagnostic::warning(msg!("warning-network-disk", file = file, kind = kind));
            self.show(&[warning.hint(msg!("hint-network-disk"))]);
        }
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
        let text = findings_shown(diagnostics, self.ui, self.environment);
        let _ = self.err.write_all(text.as_bytes());
    }
}

/// Findings as they are shown on standard error.
pub(super) fn findings_shown(diagnostics: &[Diagnostic], ui: &Ui, environment: &Environment) -> String {
    let text = ui.diagnostics(diagnostics);
    if environment.stderr_terminal { words_whole(&text, environment.width) } else { text }
}

/// Findings as a terminal of a width shows them without breaking a word; lines of files stay as they are, for what is marked
/// below them stands by columns.
fn words_whole(text: &str, width: usize) -> String {
    let mut out = String::with_capacity(text.len());
    for line in text.lines() {
        let of_a_file = line.contains(['│', '╭', '━']);
        if of_a_file || line.width() <= width {
            out.push_str(line);
        } else {
            let options = Options::new(width.max(20)).subsequent_indent("  ").break_words(false);
            let options =
                options.word_separator(WordSeparator::Custom(words)).word_splitter(WordSplitter::NoHyphenation);
            out.push_str(&fill(line, options));
        }
        out.push('\n');
    }
    out
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

#[cfg(test)]
mod tests {
    use super::words_whole;

    #[test]
    fn findings_break_between_words() {
        let found = "warning[stale]: The details of the office were never confirmed.\n ╰ help: Check them before you send the letter.\n";
        let expected = "warning[stale]: The details of\n  the office were never\n  confirmed.\n ╰ help: Check them before you\n  send the letter.\n";
        assert_eq!(words_whole(found, 30), expected);
    }

    #[test]
    fn lines_of_a_file_stay() {
        let found = "3 │ a line of a file that is longer than the terminal is wide\n  │ ━━━━\n";
        assert_eq!(words_whole(found, 20), found);
    }
}
