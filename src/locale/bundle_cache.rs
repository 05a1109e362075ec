//! What the words of several cases have in common, made once: files that letters share, formats, lists of words.

use std::collections::HashMap;
use std::hash::Hash;
use std::sync::{Arc, Mutex};

use fluent::FluentResource;

use super::format::Formats;
use super::parse::parse;
use super::settings::Settings;
use super::word_list::{Affixes, WordList};
use crate::diagnostic::{Diagnostic, Source};
use crate::lock::locked;

/// What [`crate::catalog::Catalog::memory`] keeps for words.
#[derive(Debug, Default)]
pub(crate) struct BundleCache {
    parsed: Mutex<HashMap<String, Parsed>>,
    formats: Kept<(String, Settings), Formats>,
    lists: Kept<(Vec<String>, Affixes), WordList>,
}

/// A file as it was read, and what it says.
type Parsed = (Arc<Source>, Arc<FluentResource>);

type Kept<K, V> = Mutex<HashMap<K, Arc<V>>>;

impl BundleCache {
    /// A file, parsed; a case's own is not kept, because few ask for it.
    pub(crate) fn parsed(&self, path: &str, source: &Arc<Source>) -> Result<Arc<FluentResource>, Vec<Diagnostic>> {
        if path.contains("/actions/") {
            return parse(source).map(Arc::new);
        }
        // The built-in file and the one over it have names of their own.
        let known = locked(&self.parsed).get(&source.name).cloned();
        if let Some((_, resource)) = known.filter(|(known, _)| Arc::ptr_eq(known, source)) {
            return Ok(resource);
        }
        let resource = Arc::new(parse(source)?);
        let kept = (Arc::clone(source), Arc::clone(&resource));
        locked(&self.parsed).insert(source.name.clone(), kept);
        Ok(resource)
    }

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
