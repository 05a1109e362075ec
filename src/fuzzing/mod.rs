//! What is fuzzed: one function for each place at which a file or a stranger's answer comes in, and what holds whatever comes.
//!
//! It is here for the fuzzers of `fuzz/` (cargo-fuzz compiles with `cfg(fuzzing)`) and for the tests below, which run the same
//! functions over `tests/corpus/`. That nothing panics, runs on or fills the memory holds for each, and is seen by who runs it.

pub mod case;
pub mod imap;
pub mod mbox;
pub mod notes;
pub mod outbox;
pub mod pack;
#[cfg(feature = "pdf")]
pub mod page;
#[cfg(feature = "preview")]
pub mod preview;
pub mod published;
pub mod roster;
mod server;
pub mod settings;
#[cfg(feature = "docx")]
pub mod sheet;
pub mod signatories;
pub mod smtp;
pub mod template;
pub mod words;
mod world;
pub mod writer;

/// A target.
#[derive(Debug)]
pub struct Target {
    /// Its name, which is that of its folder in `tests/corpus/`.
    pub name: &'static str,
    /// What runs an input.
    pub run: fn(&[u8]),
}

/// All of them.
pub const TARGETS: &[Target] = &[
    Target { name: "case", run: case::run },
    Target { name: "imap", run: imap::run },
    Target { name: "mbox", run: mbox::run },
    Target { name: "notes", run: notes::run },
    Target { name: "outbox", run: outbox::run },
    Target { name: "pack", run: pack::run },
    #[cfg(feature = "pdf")]
    Target { name: "page", run: page::run },
    #[cfg(feature = "preview")]
    Target { name: "preview", run: preview::run },
    Target { name: "published", run: published::run },
    Target { name: "roster", run: roster::run },
    Target { name: "settings", run: settings::run },
    #[cfg(feature = "docx")]
    Target { name: "sheet", run: sheet::run },
    Target { name: "signatories", run: signatories::run },
    Target { name: "smtp", run: smtp::run },
    Target { name: "template", run: template::run },
    Target { name: "words", run: words::run },
    Target { name: "writer", run: writer::run },
];

#[cfg(test)]
mod tests;
