//! The formats that a letter can be had in: what each is stands here, in one row. What makes one is an arm of
//! `document/make.rs`, which the compiler asks for; the forms of letters say which of them they can be had in.

use crate::word_enum::word_enum;

macro_rules! formats {
    ($($(#[doc = $doc:literal])+ $(#[cfg($gate:meta)])? $name:ident = $word:literal $about:tt)+) => {
        /// The formats that a letter can be had in.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, clap::ValueEnum, serde::Serialize)]
        #[serde(rename_all = "lowercase")]
        pub enum Format {
            $($(#[doc = $doc])+ $(#[cfg($gate)])? $name,)+
        }

        word_enum!(Format { $($(#[cfg($gate)])? $name = $word),+ });

        impl Format {
            fn about(self) -> About {
                match self { $($(#[cfg($gate)])? Self::$name => About $about),+ }
            }
        }
    };
}

/// What a format is.
struct About {
    /// The ending of file names.
    ending: &'static str,
    /// The media type (RFC 2046).
    media_type: &'static str,
    /// Whether its bytes are text that a person can read as it is.
    is_text: bool,
    /// Whether it is for an e-mail, and not for paper or a screen.
    is_mail: bool,
    /// Whether it can be made only where an e-mail has an author.
    needs_originator: bool,
    /// Whether files can go with it.
    takes_attachments: bool,
}

/// A format for paper or a screen.
const TEXT: About = About {
    ending: "txt",
    media_type: "text/plain; charset=utf-8",
    is_text: true,
    is_mail: false,
    needs_originator: false,
    takes_attachments: false,
};

formats! {
    /// Plain text, wrapped to a width.
    Txt = "txt" { ..TEXT }
    /// A web page in one file.
    Html = "html" { ending: "html", media_type: "text/html; charset=utf-8", ..TEXT }
    /// Markdown, for a page or a text field that knows it.
    Md = "md" { ending: "md", media_type: "text/markdown; charset=utf-8", ..TEXT }
    /// An e-mail draft (RFC 5322) that mail programs open.
    Eml = "eml" {
        ending: "eml",
        media_type: "message/rfc822",
        is_text: true,
        is_mail: true,
        needs_originator: true,
        takes_attachments: true,
    }
    /// A link that opens a new e-mail (RFC 6068).
    Mailto = "mailto" { ending: "mailto.txt", is_mail: true, ..TEXT }
    /// The printed page, with its fonts.
    #[cfg(feature = "pdf")]
    Pdf = "pdf" { ending: "pdf", media_type: "application/pdf", is_text: false, ..TEXT }
    /// A word-processor document (ECMA-376).
    #[cfg(feature = "docx")]
    Docx = "docx" {
        ending: "docx",
        media_type: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        is_text: false,
        ..TEXT
    }
}

impl Format {
    /// The ending of file names.
    pub fn ending(self) -> &'static str {
        self.about().ending
    }

    /// The media type (RFC 2046).
    pub fn media_type(self) -> &'static str {
        self.about().media_type
    }

    /// Whether its bytes are text that a person can read as it is.
    pub fn is_text(self) -> bool {
        self.about().is_text
    }

    /// Whether it is for an e-mail, and not for paper or a screen.
    pub fn is_mail(self) -> bool {
        self.about().is_mail
    }

    /// Whether it can be made only where an e-mail has an author.
    pub fn needs_originator(self) -> bool {
        self.about().needs_originator
    }

    /// Whether files can go with it.
    pub fn takes_attachments(self) -> bool {
        self.about().takes_attachments
    }
}

/// What the format of a message to a supporter is called in an outbox: it is no letter, so that no flag takes it for one.
pub(crate) const TO_SUPPORTER: &str = "message";

/// Whether a document of an outbox is a message that mail programs open, by the name of its format.
pub(crate) fn is_message(format: &str) -> bool {
    format == Format::Eml.as_str() || format == TO_SUPPORTER
}

/// The media type (RFC 2046) of a document of an outbox, by the name of its format.
pub(crate) fn media_type_of(format: &str) -> &'static str {
    if is_message(format) {
        return Format::Eml.media_type();
    }
    format.parse().map_or("application/octet-stream", Format::media_type)
}
