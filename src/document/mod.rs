//! A letter in a format: bytes with a file name.

mod attachment;
pub mod blocks;
mod cast;
mod columns;
#[cfg(feature = "docx")]
mod docx;
mod eml;
mod mailto;
mod page;
pub mod paper;
#[cfg(feature = "pdf")]
pub mod pdf;
mod signing;
pub mod wrap;

use std::sync::Arc;

use jiff::civil::Date;

use crate::action::Form;
use crate::diagnostic::Diagnostic;
use crate::letter::Letter;
use crate::writer::Originator;
use wrap::WIDTH;

pub use attachment::Attachment;
pub use mailto::{LINK_LIMIT, LINK_WARNING};
pub use page::{Pages, Print};

/// The formats that a letter can be had in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, clap::ValueEnum, serde::Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Format {
    /// Plain text, wrapped.
    Txt,
    /// A web page in one file.
    Html,
    /// Markdown.
    Md,
    /// An e-mail draft (RFC 5322) that mail programs open.
    Eml,
    /// A link that opens a new e-mail (RFC 6068).
    Mailto,
    /// The printed page.
    #[cfg(feature = "pdf")]
    Pdf,
    /// A word-processor document (ECMA-376).
    #[cfg(feature = "docx")]
    Docx,
}

impl Format {
    /// All of them.
    pub const ALL: &[Self] = &[
        Self::Txt,
        Self::Html,
        Self::Md,
        Self::Eml,
        Self::Mailto,
        #[cfg(feature = "pdf")]
        Self::Pdf,
        #[cfg(feature = "docx")]
        Self::Docx,
    ];

    /// Whether a form of page can be had in it.
    pub fn suits(self, form: Form) -> bool {
        match form {
            Form::Letter | Form::Joint => true,
            // These have nobody whom a mail program could write to.
            Form::Petition => !matches!(self, Self::Eml | Self::Mailto),
            Form::Card => match self {
                Self::Txt | Self::Html | Self::Md => true,
                #[cfg(feature = "pdf")]
                Self::Pdf => true,
                _ => false,
            },
            // A post is plain text, to be pasted as it is.
            Form::Post => self == Self::Txt,
        }
    }

    /// The name that `--format` takes.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Txt => "txt",
            Self::Html => "html",
            Self::Md => "md",
            Self::Eml => "eml",
            Self::Mailto => "mailto",
            #[cfg(feature = "pdf")]
            Self::Pdf => "pdf",
            #[cfg(feature = "docx")]
            Self::Docx => "docx",
        }
    }

    /// Whether its bytes are text that a person can read as it is.
    pub fn is_text(self) -> bool {
        matches!(self, Self::Txt | Self::Html | Self::Md | Self::Eml | Self::Mailto)
    }

    /// The ending of file names.
    pub fn ending(self) -> &'static str {
        match self {
            Self::Mailto => "mailto.txt",
            other => other.as_str(),
        }
    }

    /// The media type (RFC 2046).
    pub fn media_type(self) -> &'static str {
        match self {
            Self::Txt | Self::Mailto => "text/plain; charset=utf-8",
            Self::Html => "text/html; charset=utf-8",
            Self::Md => "text/markdown; charset=utf-8",
            Self::Eml => "message/rfc822",
            #[cfg(feature = "pdf")]
            Self::Pdf => "application/pdf",
            #[cfg(feature = "docx")]
            Self::Docx => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        }
    }
}

/// A letter in a format.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Document {
    /// `<action>.<recipient>.<lang>.<ending>`, the kind behind the action where it is not `letter`.
    pub file_name: String,
    /// Its format.
    pub format: Format,
    /// Its bytes.
    pub bytes: Vec<u8>,
    /// How it came out on paper, where it is a printed page.
    pub printed: Option<Printed>,
}

/// How a letter came out on paper.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Printed {
    /// How many lines stand beyond the page; 0 where the letter fits on one.
    pub lines_over: usize,
    /// The envelope of the country of posting has a window, but the address is too long for it.
    pub needs_label: bool,
}

/// The addresses of a message: of the e-mail formats.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Envelope {
    /// The writer, as far as a message may tell.
    pub from: Originator,
    /// The recipient's addresses; none where none is on record.
    pub to: Vec<String>,
    /// The addresses of those who get a copy of the same message.
    pub cc: Vec<String>,
    /// The day that the message bears.
    pub day: Date,
    /// The files that go with the message.
    pub attachments: Vec<Arc<Attachment>>,
}

/// Makes a document of a letter.
///
/// # Errors
/// A page template fails, or an address cannot stand in a message.
pub fn document(pages: &Pages, letter: &Letter, envelope: &Envelope, format: Format) -> Result<Document, Diagnostic> {
    #[cfg_attr(not(feature = "pdf"), expect(unused_mut, reason = "only a printed page has it"))]
    let mut printed = None;
    let bytes = match format {
        Format::Txt => pages.text(letter, WIDTH)?.into_bytes(),
        Format::Html => pages.html(letter)?.into_bytes(),
        Format::Md => pages.markdown(letter)?.into_bytes(),
        Format::Eml => eml::message(letter, envelope, &pages.mail_text(letter)?, &pages.mail_html(letter)?)?,
        Format::Mailto => {
            let mut link = mailto::link(letter, envelope, &pages.mail_text(letter)?).shown;
            link.push('\n');
            link.into_bytes()
        }
        #[cfg(feature = "pdf")]
        Format::Pdf => {
            let fitted = pages.fit(letter)?;
            printed = Some(fitted.printed());
            pages.press()?.export(&fitted, envelope.day)?
        }
        #[cfg(feature = "docx")]
        Format::Docx => docx::document(letter, pages.paper(letter), envelope.day)?,
    };
    Ok(Document { file_name: file_name(letter, format), format, bytes, printed })
}

/// The length of the mailto link that holds the whole letter, in characters.
///
/// # Errors
/// A page template fails.
pub fn mailto_length(pages: &Pages, letter: &Letter, envelope: &Envelope) -> Result<usize, Diagnostic> {
    Ok(mailto::link(letter, envelope, &pages.mail_text(letter)?).full_length)
}

/// The name of a letter's file.
pub fn file_name(letter: &Letter, format: Format) -> String {
    let Letter { action, kind, recipient, language, .. } = letter;
    // One sheet goes to all who are asked.
    if letter.form == Form::Petition {
        return format!("{}.{language}.{}", file_stem(action, kind), format.ending());
    }
    format!("{}.{recipient}.{language}.{}", file_stem(action, kind), format.ending())
}

/// How the names of an action's files begin: with its id, and the kind where it is not `letter`.
pub fn file_stem(action: &str, kind: &str) -> String {
    if kind == "letter" { action.to_owned() } else { format!("{action}.{kind}") }
}
