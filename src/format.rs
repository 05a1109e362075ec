//! The formats that a letter can be had in.

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
