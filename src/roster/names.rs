//! Names in rosters, in any language that has a `roster.ftl`.

use crate::catalog::Catalog;
use crate::locale::{self, Words};

/// The words that stand for something in the rosters of any language: its own name, and the synonyms of each language,
/// parted by `|`, in a message of `roster.ftl`.
pub fn synonyms<T: Copy + Named>(catalog: &Catalog, values: &[T], message: impl Fn(T) -> String) -> Vec<(String, T)> {
    let mut found: Vec<(String, T)> = values.iter().map(|value| (folded(value.name()), *value)).collect();
    for tag in locale::available(catalog) {
        // What is wrong in a workspace's words is told by the check of the content.
        let Ok(words) = Words::load(catalog, &tag, &["roster.ftl"]) else { continue };
        for value in values {
            let Ok(text) = words.get(&message(*value), &fluent::FluentArgs::new()) else { continue };
            found.extend(text.split('|').map(folded).filter(|word| !word.is_empty()).map(|word| (word, *value)));
        }
    }
    found
}

/// What has a name of its own in any roster.
pub trait Named {
    /// The name.
    fn name(self) -> &'static str;
}

/// A name without what differs between spreadsheets: case, white space, hyphens, the Arabic forms of Persian letters.
pub fn folded(text: &str) -> String {
    text.chars()
        .filter(|c| {
            !c.is_whitespace() && !matches!(c, '-' | '_' | '.' | ':' | '*' | '\'' | '’' | '\u{200C}' | '\u{FEFF}')
        })
        .flat_map(char::to_lowercase)
        .map(|c| match c {
            'ي' | 'ى' => 'ی',
            'ك' => 'ک',
            'أ' | 'إ' => 'ا',
            other => other,
        })
        .collect()
}
