//! Posts on social networks: how each network counts, how a text becomes a thread, and the link that opens a new post.
//!
//! Nothing here goes to a network: a person opens the link, reads, and presses "post".

mod link;
mod network;
mod thread;

pub use link::links;
pub use network::Network;
pub(crate) use thread::Passage;
pub use thread::thread;
