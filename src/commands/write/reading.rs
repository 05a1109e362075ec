//! `--reading`: a copy of each letter in a language that its writer reads. It is shown, and stands in no document: what is sent is the
//! letter alone.

use jiff::civil::Date;

use super::wishes::WriteRequest;
use super::written::Written;
use crate::commands::session::Session;
use crate::commands::settle;
use crate::diagnostic::{Diagnostic, Failure};
use crate::document::Pages;
use crate::document::wrap::wrapped_line;
use crate::letter::Composer;
use crate::locale;
use crate::message::Message;
use crate::msg;
use crate::text::{Direction, RLM, without_isolates};
use crate::ui::Ui;

/// What copies are made with, and the words around them.
pub(super) struct Reading {
    /// The case in the reader's language.
    composer: Composer,
    /// What is said around a copy, in that language.
    ui: Ui,
}

impl Reading {
    /// Gets ready for copies in a language.
    ///
    /// # Errors
    /// There is no such language, it lacks words of the case, or the letters are in it.
    pub(super) fn new(session: &Session<'_>, request: &WriteRequest, wanted: &str) -> Result<Self, Failure> {
        let language = settle::known_language(&locale::available(session.catalog), wanted).map_err(Failure::usage)?;
        if language == request.language {
            return Err(Failure::usage(
                Diagnostic::error(msg!("error-reading-same", language = language)).hint(msg!("hint-reading-same")),
            ));
        }
        let composer = Composer::new(session.catalog, &request.action, &request.kind, &language);
        let ui = Ui::new(session.catalog, Some(&language));
        Ok(Self { composer: composer.map_err(Failure::failed)?.with(request.wish).for_few(), ui })
    }

    /// The copy of a letter as it is shown: between two lines that say what it is.
    ///
    /// # Errors
    /// It cannot be composed or set.
    pub(super) fn shown(
        &self,
        (request, sent): (&WriteRequest, &Composer),
        pages: &Pages<'_>,
        (written, today): (&Written<'_>, Date),
        width: usize,
    ) -> Result<String, Diagnostic> {
        // What is read is what is sent.
        let short = if written.is_short() { request.writer.in_short() } else { None };
        let writer = short.as_ref().unwrap_or(&request.writer);
        let copy = self.composer.reading_copy(sent, written.recipient, writer, today)?;
        let recipient = without_isolates(&copy.office.join(" · "));
        let mut out = self.lines(&msg!("reading-head", recipient = recipient), width);
        if request.writer.note.is_some() {
            out.push_str(&self.lines(&msg!("reading-own-words"), width));
        }
        out.push('\n');
        out.push_str(&pages.text(&copy, width)?);
        out.push('\n');
        out.push_str(&self.lines(&msg!("reading-foot"), width));
        Ok(out)
    }

    fn lines(&self, message: &Message, width: usize) -> String {
        let mark = if self.ui.direction() == Direction::Rtl { RLM.to_string() } else { String::new() };
        let lines = wrapped_line(&self.ui.say(message), width);
        lines.iter().map(|line| format!("{mark}{line}\n")).collect()
    }
}

/// Shows the copies of all letters beside the words about them, where the letters themselves are not shown to a person: what stands
/// in a file or goes to a program is sent on.
///
/// # Errors
/// They cannot be composed or set.
pub(super) fn beside(
    session: &mut Session<'_>,
    reading: &Reading,
    (request, sent): (&WriteRequest, &Composer),
    pages: &Pages<'_>,
    written: &[Written<'_>],
) -> Result<(), Diagnostic> {
    let width = session.letter_width();
    for one in written {
        let shown = reading.shown((request, sent), pages, (one, session.today), width)?;
        // Where standard error is gone there is nobody left to tell.
        let _ = session.err.write_all(format!("{shown}\n").as_bytes());
    }
    Ok(())
}
