//! Which languages make up one: a region's goes on from that of the whole.

use super::negotiate::parents;
use crate::catalog::Catalog;

/// The setting that names the CLDR locale whose way of writing is used.
pub(crate) const FORMAT_LOCALE: &str = "format-locale";

/// The languages whose words count together in one: the language itself, and those with a folder that it goes on from, the
/// nearest first: of `fr-CH` `fr`, whose words hold where it has none of its own.
pub(crate) fn lineage(catalog: &Catalog, tag: &str) -> Vec<String> {
    let parents = parents(tag).into_iter().filter(|parent| is_there(catalog, parent));
    std::iter::once(tag.to_owned()).chain(parents).collect()
}

/// Whether a language has a folder.
pub(super) fn is_there(catalog: &Catalog, tag: &str) -> bool {
    catalog.list(&format!("locales/{tag}")).iter().any(|file| file.ends_with(".ftl"))
}
