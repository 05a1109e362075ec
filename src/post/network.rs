//! The networks that posts go to, and how each counts.

use super::link::links;
use icu_normalizer::ComposingNormalizer;
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use unicode_segmentation::UnicodeSegmentation;

use crate::word_enum::word_enum;

/// What a link counts, however long it is: X and Mastodon shorten all of them.
const LINK: usize = 23;

/// What stays as it is in the query of a link (RFC 3986).
const UNRESERVED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// The networks that posts are made for.
#[derive(
    Debug,
    Clone,
    Copy,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    Default,
    clap::ValueEnum,
    serde::Serialize,
    serde::Deserialize,
)]
#[serde(rename_all = "lowercase")]
pub enum Network {
    /// X, which was called Twitter.
    #[default]
    X,
    /// Mastodon, on any of its servers.
    Mastodon,
    /// Bluesky, on any of its servers.
    Bluesky,
}

word_enum!(Network { X = "x", Mastodon = "mastodon", Bluesky = "bluesky" });

impl Network {
    /// What it calls itself.
    pub fn name(self) -> &'static str {
        match self {
            Self::X => "X",
            Self::Mastodon => "Mastodon",
            Self::Bluesky => "Bluesky",
        }
    }

    /// How long a post may be, as [`Network::length`] counts.
    pub fn limit(self) -> usize {
        match self {
            Self::X => 280,
            Self::Mastodon => 500,
            Self::Bluesky => 300,
        }
    }

    /// How long a text is to the network.
    pub fn length(self, text: &str) -> usize {
        match self {
            Self::X => weighted(&ComposingNormalizer::new_nfc().normalize(text)),
            Self::Mastodon => shortened(text),
            Self::Bluesky => text.graphemes(true).count(),
        }
    }

    /// The link that opens a new post with this text in the person's browser; for Mastodon, on their own server.
    pub(crate) fn compose_link(self, text: &str, server: &str) -> String {
        let text = utf8_percent_encode(text, UNRESERVED);
        match self {
            Self::X => format!("https://x.com/intent/post?text={text}"),
            Self::Mastodon => format!("https://{server}/share?text={text}"),
            Self::Bluesky => format!("https://bsky.app/intent/compose?text={text}"),
        }
    }
}

/// The length of a text in NFC as X weighs it (twitter-text, configuration 3).
fn weighted(text: &str) -> usize {
    let mut length = 0;
    let mut at = 0;
    for link in links(text, true).into_iter().chain(std::iter::once(text.len()..text.len())) {
        length += text[at..link.start].graphemes(true).map(weight).sum::<usize>();
        length += if link.is_empty() { 0 } else { LINK };
        at = link.end;
    }
    length
}

fn weight(cluster: &str) -> usize {
    if is_emoji(cluster) {
        return 2;
    }
    let light = |c: char| matches!(c, '\0'..='\u{10FF}' | '\u{2000}'..='\u{200D}' | '\u{2010}'..='\u{201F}' | '\u{2032}'..='\u{2037}');
    cluster.chars().map(|c| if light(c) { 1 } else { 2 }).sum()
}

/// Whether a cluster is shown as one emoji: a flag, a keycap, or a sequence that begins with a pictograph.
fn is_emoji(cluster: &str) -> bool {
    use icu_properties::CodePointSetData;
    use icu_properties::props::{ExtendedPictographic, RegionalIndicator};
    let mut chars = cluster.chars();
    let Some(first) = chars.next() else { return false };
    let rest = chars.as_str();
    if rest.contains('\u{20E3}') || CodePointSetData::new::<RegionalIndicator>().contains(first) {
        return true;
    }
    // Some signs of Latin script are pictographs that are shown as text where nothing asks for more.
    let as_text = rest.contains('\u{FE0E}') || (first < '\u{2000}' && !rest.contains('\u{FE0F}'));
    CodePointSetData::new::<ExtendedPictographic>().contains(first) && !as_text
}

/// The length of a text as Mastodon counts it: links as 23, a mention without its server.
fn shortened(text: &str) -> usize {
    let mut length = 0;
    let mut at = 0;
    for link in links(text, false).into_iter().chain(std::iter::once(text.len()..text.len())) {
        let between = &text[at..link.start];
        length += between.graphemes(true).count() - servers(between);
        length += if link.is_empty() { 0 } else { LINK };
        at = link.end;
    }
    length
}

/// How many characters the servers of mentions take: of `@somebody@example.social`, all from the second `@` on.
fn servers(text: &str) -> usize {
    text.split(char::is_whitespace)
        .filter_map(|word| {
            let (name, server) = word.strip_prefix('@')?.split_once('@')?;
            let plain = |text: &str| text.bytes().all(|b| b.is_ascii_alphanumeric() || b"_-.".contains(&b));
            let server = server.trim_end_matches(|c: char| !c.is_alphanumeric());
            (plain(name) && plain(server) && !name.is_empty() && server.contains('.')).then_some(server.len() + 1)
        })
        .sum()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn x_weighs_characters() {
        for (text, length) in [
            ("", 0),
            ("سلام", 4),
            ("می‌رود", 6),
            ("…", 2),
            ("“”—’", 4),
            ("\u{202F}", 2),
            ("\u{2068}", 2),
            ("e\u{301}", 1),
            ("👨‍👩‍👧‍👦", 2),
            ("🇮🇷", 2),
            ("1️⃣", 2),
            ("©", 1),
            ("https://example.org/a/b?c=d#e", 23),
            ("«https://example.org/a»", 25),
        ] {
            assert_eq!(Network::X.length(text), length, "{text}");
        }
    }

    #[test]
    fn mastodon_shortens_links_and_mentions() {
        for (text, length) in [
            ("https://example.org/a/very/long/path/indeed", 23),
            ("@ana@example.social, hi", 8),
            ("mail ana@example.org", 20),
            ("👨‍👩‍👧‍👦…", 2),
        ] {
            assert_eq!(Network::Mastodon.length(text), length, "{text}");
        }
    }

    #[test]
    fn bluesky_counts_what_is_seen() {
        assert_eq!(Network::Bluesky.length("👨‍👩‍👧‍👦e\u{301}https://a.example"), 19);
    }

    #[test]
    fn the_text_of_a_link_is_escaped() {
        let link = Network::X.compose_link("a&b #c\nد", "");
        assert_eq!(link, "https://x.com/intent/post?text=a%26b%20%23c%0A%D8%AF");
    }
}
