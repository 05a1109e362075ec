//! The flags of `appeal write` for posts and cards.

use clap::Args;

use crate::letter::occasion::Occasion;
use crate::post::Network;

/// Which network a post is for, and what a card wishes well for.
#[derive(Debug, Clone, Default, Args)]
#[allow(missing_docs, reason = "the words for people are in locales/*/ui")]
pub(crate) struct PublicArgs {
    #[arg(long, value_name = "NETWORK", help_heading = "public")]
    pub network: Option<Network>,
    #[arg(long, help_heading = "public", conflicts_with = "out")]
    pub open: bool,
    #[arg(long, value_name = "HOST", help_heading = "public", requires = "open")]
    pub server: Option<String>,
    #[arg(long, value_name = "OCCASION", help_heading = "public")]
    pub occasion: Option<Occasion>,
}
