//! The flags of `appeal write` for posts and cards.

use clap::Args;

use crate::letter::occasion::Occasion;
use crate::post::Network;

/// What a letter is opened in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
pub(crate) enum OpenIn {
    /// In nothing: the links that open posts are printed.
    Link,
    /// The person's mail program.
    Mail,
    Gmail,
    Outlook,
    Yahoo,
}

/// Which network a post is for, and what a card wishes well for.
#[derive(Debug, Clone, Default, Args)]
#[allow(missing_docs, reason = "the words for people are in locales/*/ui")]
pub(crate) struct PublicArgs {
    #[arg(long, value_name = "NETWORK", help_heading = "public")]
    pub network: Option<Network>,
    #[arg(long, value_name = "WHERE", num_args = 0..=1, default_missing_value = "link", conflicts_with = "out")]
    pub open: Option<OpenIn>,
    #[arg(long, value_name = "HOST", help_heading = "public", requires = "open")]
    pub server: Option<String>,
    #[arg(long, value_name = "OCCASION", help_heading = "public")]
    pub occasion: Option<Occasion>,
}

impl PublicArgs {
    /// Whether links are printed in the place of the posts.
    pub(crate) fn prints_links(&self) -> bool {
        self.open == Some(OpenIn::Link)
    }
}
