//! What the words of several cases have in common, made once: files that letters share, formats, lists of words.

use std::collections::HashMap;
use std::hash::Hash;
use std::sync::{Arc, Mutex};

use super::entries::Entries;
use super::format::Formats;
use super::settings::Settings;
use super::word_list::{Affixes, WordList};
use crate::catalog::MadeOf;
use crate::lock::locked;

/// What [`crate::catalog::Catalog::memory`] keeps for words.
#[derive(Debug, Default)]
pub(crate) struct BundleCache {
    pub(super) entries: MadeOf<Entries>,
    formats: Kept<(String, Settings), Formats>,
    lists: Kept<(Vec<String>, Affixes), WordList>,
}

type Kept<K, V> = Mutex<HashMap<K, Arc<V>>>;

impl BundleCache {
    /// The formats of a locale with these settings.
    pub fn formats(&self, locale: &str, settings: Settings) -> Arc<Formats> {
        kept(&self.formats, (locale.to_owned(), settings), |(locale, settings)| Formats::with(locale, settings.clone()))
    }

    /// The list of words that these texts make, with what may stand before and behind them.
    pub fn list(&self, texts: Vec<String>, affixes: Affixes) -> Arc<WordList> {
        kept(&self.lists, (texts, affixes), |(texts, affixes)| WordList::new(texts.iter().map(String::as_str), affixes))
    }
}

fn kept<K: Hash + Eq, V>(all: &Kept<K, V>, key: K, make: impl FnOnce(&K) -> V) -> Arc<V> {
    if let Some(known) = locked(all).get(&key) {
        return Arc::clone(known);
    }
    let made = Arc::new(make(&key));
    locked(all).insert(key, Arc::clone(&made));
    made
}
