//! The forms of a letter that the page shows.

use serde::Deserialize;

/// The forms of a letter.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Deserialize, serde::Serialize)]
#[serde(rename_all = "lowercase")]
pub(super) enum Tab {
    /// As a web page.
    #[default]
    Letter,
    Printed,
    /// As an e-mail's source.
    Email,
    Envelope,
    Post,
}

impl Tab {
    /// All of them, in the order of the page.
    pub const ALL: [Self; 5] = [Self::Letter, Self::Printed, Self::Email, Self::Envelope, Self::Post];
}
