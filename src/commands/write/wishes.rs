//! What `appeal write` is asked for, once it is settled.

use std::path::PathBuf;
use std::sync::Arc;

use crate::action::{Action, Kind};
use crate::cli::WriteArgs;
use crate::config::Config;
use crate::diagnostic::{Diagnostic, Failure};
#[cfg(feature = "pdf")]
use crate::document::paper;
use crate::document::{Format, Print};
use crate::letter::Wish;
use crate::msg;
use crate::signatory::Order;
use crate::writer::Writer;

/// All that is settled before any work.
pub(super) struct WriteRequest {
    pub(super) action: Arc<Action>,
    pub(super) kind: Kind,
    pub(super) writer: Writer,
    pub(super) wish: Wish,
    /// In which order signatories sign.
    pub(super) sort: Order,
    pub(super) language: String,
    pub(super) to: Vec<String>,
    pub(super) formats: Vec<Format>,
    pub(super) output: Output,
    pub(super) allow: Vec<String>,
    pub(super) one_message: bool,
    pub(super) fallback: bool,
    pub(super) force: bool,
    pub(super) print: PrintWishes,
    /// Whether the writer said that they have no ties to the state; kept here alone.
    pub(super) has_no_ties: bool,
}

/// Where the documents go.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Output {
    /// To standard output, parted by form feeds.
    Stream,
    /// A single document to standard output.
    Single,
    Folder(PathBuf),
}

pub(super) fn output(out: Option<PathBuf>, formats: &[Format]) -> Result<Output, Failure> {
    match out {
        Some(path) if path.as_os_str() == "-" => Ok(Output::Single),
        Some(path) => Ok(Output::Folder(path)),
        None if formats == [Format::Txt] => Ok(Output::Stream),
        None => Err(Failure::usage(Diagnostic::error(msg!("error-out-missing")).hint(msg!("hint-out-missing")))),
    }
}

/// What is wished of the printed page.
#[derive(Default)]
pub(super) struct PrintWishes {
    pub(super) settings: Print,
    #[cfg(feature = "pdf")]
    pub(super) envelope: Option<paper::Envelope>,
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
        Ok(PrintWishes { settings: Print { fonts: config.print.fonts(&[]), paper } })
    }
    #[cfg(feature = "pdf")]
    {
        if args.merge && !args.format.contains(&Format::Pdf) {
            return Err(Failure::usage(Diagnostic::error(msg!("error-merge")).hint(msg!("hint-merge"))));
        }
        if args.envelope.is_some() && args.out.as_deref().is_none_or(|out| out.as_os_str() == "-") {
            return Err(Failure::usage(Diagnostic::error(msg!("error-envelope-out")).hint(msg!("hint-out-missing"))));
        }
        let fonts = config.print.fonts(&args.font);
        Ok(PrintWishes { settings: Print { fonts, paper }, envelope: args.envelope, merge: args.merge })
    }
}
