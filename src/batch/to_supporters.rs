//! Who writes to supporters, and what for.

use lettre::message::Mailbox;

use crate::message::Message;
use crate::msg;

/// Who writes to supporters, and what for.
#[derive(Debug, Clone)]
pub struct ToSupporters {
    pub from: Mailbox,
    /// Who keeps the supporters' data.
    pub holder: String,
    /// Where one asks for no more such messages.
    pub unsubscribe: Unsubscribe,
    /// The page on which they write; else their letters go with the message.
    pub page: Option<PageAddress>,
    /// Whether also those get one who sign with initials and place.
    pub with_place: bool,
}

/// Where one asks for no more messages.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Unsubscribe {
    /// An e-mail address.
    Address(String),
    /// The address of a page.
    Link(String),
}

impl Unsubscribe {
    /// As mail programs read it (RFC 2369).
    pub(super) fn uri(&self) -> String {
        match self {
            Self::Address(address) => format!("mailto:{address}"),
            Self::Link(link) => link.clone(),
        }
    }

    pub(super) fn said(&self) -> Message {
        match self {
            Self::Address(address) => msg!("supporter-unsubscribe-address", address = address),
            Self::Link(link) => msg!("supporter-unsubscribe-link", link = link),
        }
    }
}

/// Where the pages of `appeal site` are: a page, or the folder of all.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PageAddress(pub String);

impl PageAddress {
    /// The bare address of the page of a case: nothing of a person is in it.
    pub fn of(&self, action: &str) -> String {
        let Self(address) = self;
        if address.ends_with(".html") {
            return address.clone();
        }
        format!("{}/{action}.html", address.trim_end_matches('/'))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_address_of_a_page_is_bare() {
        let of = |address: &str| PageAddress(address.to_owned()).of("a-case");
        assert_eq!(of("https://group.example/"), "https://group.example/a-case.html");
        assert_eq!(of("https://group.example/letters"), "https://group.example/letters/a-case.html");
        assert_eq!(of("https://group.example/appeal.html"), "https://group.example/appeal.html");
    }
}
