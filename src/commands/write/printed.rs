//! What `appeal write` is wished of the printed page: paper, envelopes, all letters in one file.

#[cfg(feature = "pdf")]
use super::request::Request;
use crate::cli::WriteArgs;
#[cfg(feature = "pdf")]
use crate::commands::Session;
use crate::config::Config;
#[cfg(feature = "pdf")]
use crate::diagnostic::Diagnostic;
use crate::diagnostic::Failure;
#[cfg(feature = "pdf")]
use crate::document::{self, Document, Pages};
use crate::document::{Format, Print};
#[cfg(feature = "pdf")]
use crate::letter::Letter;
#[cfg(feature = "pdf")]
use crate::msg;

/// What is wished of the printed page.
#[derive(Default)]
pub(super) struct PrintWishes {
    pub(super) settings: Print,
    #[cfg(feature = "pdf")]
    envelope: Option<document::paper::Envelope>,
    #[cfg(feature = "pdf")]
    pub(super) merge: bool,
}

impl PrintWishes {
    /// Whether documents of a format are merged into one.
    pub(super) fn merges(&self, format: Format) -> bool {
        #[cfg(feature = "pdf")]
        {
            self.merge && format == Format::Pdf
        }
        #[cfg(not(feature = "pdf"))]
        {
            let _ = format;
            false
        }
    }
}

pub(super) fn print_wishes(config: &Config, args: &WriteArgs) -> Result<PrintWishes, Failure> {
    let paper = args.paper.or(config.print.paper);
    #[cfg(not(feature = "pdf"))]
    {
        Ok(PrintWishes { settings: Print { font: config.print.font.clone(), paper } })
    }
    #[cfg(feature = "pdf")]
    {
        if args.merge && !args.format.contains(&Format::Pdf) {
            return Err(Failure::usage(Diagnostic::error(msg!("error-merge")).hint(msg!("hint-merge"))));
        }
        if args.envelope.is_some() && args.out.as_deref().is_none_or(|out| out.as_os_str() == "-") {
            return Err(Failure::usage(Diagnostic::error(msg!("error-envelope-out")).hint(msg!("hint-out-missing"))));
        }
        let font = args.font.clone().or_else(|| config.print.font.clone());
        Ok(PrintWishes { settings: Print { font, paper }, envelope: args.envelope, merge: args.merge })
    }
}

/// All letters of the run in one file.
#[cfg(feature = "pdf")]
pub(super) fn merged(
    session: &Session<'_>,
    request: &Request,
    pages: &Pages<'_>,
    letters: &[document::pdf::Fitted],
) -> Result<Document, Diagnostic> {
    let stem = document::file_stem(&request.action.id, &request.kind.name.value);
    Ok(Document {
        file_name: format!("{stem}.{}.pdf", request.language),
        format: Format::Pdf,
        bytes: pages.press()?.merge(letters, session.today)?,
        printed: None,
    })
}

/// The envelope of a letter, where one is wished and an address is on record.
#[cfg(feature = "pdf")]
pub(super) fn envelope_document(
    session: &Session<'_>,
    request: &Request,
    pages: &Pages<'_>,
    letter: &Letter,
) -> Result<Option<Document>, Diagnostic> {
    let Some(envelope) = request.print.envelope.filter(|_| !letter.postal.is_empty()) else { return Ok(None) };
    // The sender's country is read abroad, if the letter comes back: it is in the language of the address.
    let from = request.writer.return_address(&letter.postal_language);
    let bytes = pages.press()?.envelope(envelope, &letter.postal, &from, session.today)?;
    let name = document::file_name(letter, Format::Pdf);
    let file_name = format!("{}.envelope.pdf", name.trim_end_matches(".pdf"));
    Ok(Some(Document { file_name, format: Format::Pdf, bytes, printed: None }))
}
