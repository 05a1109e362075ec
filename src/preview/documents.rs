//! The documents that the page's frames and pictures show, each at an address made of its content: nobody who does not know
//! the content finds it, and what did not change need not be loaded again.

use std::collections::VecDeque;
use std::fmt::Write as _;
use std::sync::{Arc, Mutex};

use crate::lock::locked;
use sha2::{Digest, Sha256};

/// How many are kept, and how much; the oldest go first.
const MOST: usize = 120;
const MOST_BYTES: usize = 64 << 20;

/// What a document is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Media {
    Html,
    #[cfg_attr(not(feature = "pdf"), expect(dead_code, reason = "only a printed page has it"))]
    Svg,
}

impl Media {
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Html => "text/html; charset=utf-8",
            Self::Svg => "image/svg+xml",
        }
    }

    fn ending(self) -> &'static str {
        match self {
            Self::Html => "html",
            Self::Svg => "svg",
        }
    }
}

#[derive(Debug)]
pub(super) struct Stored {
    name: String,
    pub media: Media,
    pub text: String,
}

/// The documents that were shown last.
#[derive(Debug, Default)]
pub(super) struct Documents {
    kept: Mutex<VecDeque<Arc<Stored>>>,
}

impl Documents {
    /// Keeps a document; its address on the server.
    pub fn keep(&self, media: Media, text: String) -> String {
        let mut name = String::new();
        for byte in &Sha256::digest(text.as_bytes())[..16] {
            let _ = write!(name, "{byte:02x}");
        }
        let _ = write!(name, ".{}", media.ending());
        let address = format!("documents/{name}");
        let mut kept = locked(&self.kept);
        // What is shown again is the newest.
        let stored = match kept.iter().position(|stored| stored.name == name) {
            Some(at) => kept.remove(at),
            None => Some(Arc::new(Stored { name, media, text })),
        };
        kept.extend(stored);
        let mut bytes: usize = kept.iter().map(|stored| stored.text.len()).sum();
        while kept.len() > MOST || (bytes > MOST_BYTES && kept.len() > 1) {
            bytes -= kept.pop_front().map_or(0, |stored| stored.text.len());
        }
        address
    }

    /// The document of that name.
    pub fn get(&self, name: &str) -> Option<Arc<Stored>> {
        let kept = locked(&self.kept);
        kept.iter().find(|stored| stored.name == name).cloned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_text_has_the_same_address_and_the_oldest_go_first() {
        let documents = Documents::default();
        let first = documents.keep(Media::Html, "first".to_owned());
        assert_eq!(documents.keep(Media::Html, "first".to_owned()), first);
        let name = first.strip_prefix("documents/").unwrap().to_owned();
        for n in 1..MOST {
            documents.keep(Media::Html, n.to_string());
        }
        assert_eq!(documents.get(&name).unwrap().text, "first");
        documents.keep(Media::Html, "one too many".to_owned());
        assert!(documents.get(&name).is_none());
    }
}
