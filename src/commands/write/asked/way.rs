//! The ways that letters go, and the formats that serve each.

use crate::action::Recipient;
use crate::document::Format;
use crate::message::Message;
use crate::msg;

/// How a letter goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Way {
    /// On paper, by post.
    Paper,
    /// From the person's own mail program.
    Mail,
    /// Pasted into a form.
    Form,
    /// It is only read here.
    Screen,
}

impl Way {
    pub(super) const ALL: [Self; 4] = [Self::Paper, Self::Mail, Self::Form, Self::Screen];

    /// The formats that serve it, the best first.
    pub(super) fn formats(self) -> &'static [Format] {
        match self {
            #[cfg(feature = "pdf")]
            Self::Paper => &[Format::Pdf, Format::Html],
            #[cfg(not(feature = "pdf"))]
            Self::Paper => &[Format::Html],
            Self::Mail => &[Format::Eml],
            Self::Form | Self::Screen => &[Format::Txt],
        }
    }

    /// Whether an office can be reached so.
    pub(super) fn reaches(self, recipient: &Recipient) -> bool {
        match self {
            Self::Paper => !recipient.address.is_empty(),
            Self::Mail => !recipient.email.is_empty(),
            Self::Form => recipient.web_form,
            Self::Screen => true,
        }
    }

    /// What is said of it where it can be chosen: of how many offices what it needs is on record.
    pub(super) fn shown(self, reached: usize, of: usize) -> Message {
        match self {
            Self::Paper => msg!("ask-way-paper", reached = reached, of = of),
            Self::Mail => msg!("ask-way-mail", reached = reached, of = of),
            Self::Form => msg!("ask-way-form", reached = reached, of = of),
            Self::Screen => msg!("ask-way-screen"),
        }
    }

    /// What it is called in the overview.
    pub(super) fn name(self) -> Message {
        match self {
            Self::Paper => msg!("asked-way-paper"),
            Self::Mail => msg!("asked-way-mail"),
            Self::Form => msg!("asked-way-form"),
            Self::Screen => msg!("asked-way-screen"),
        }
    }
}
