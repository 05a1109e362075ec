//! What a person wishes of pages.

use crate::catalog::Catalog;
use crate::locale;
use crate::ui::Ui;

/// What a person wishes of pages.
#[derive(Debug, Clone, Default, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub(crate) struct SiteWish {
    /// The languages, of pages and letters; all that there are where none is named.
    pub(crate) languages: Vec<String>,
    /// The kinds; letters and posts where none is named.
    pub(crate) kinds: Vec<String>,
    /// Whom to ask, and who is responsible: lines of the campaign's own.
    pub(crate) contact: Option<String>,
    pub(crate) imprint: Option<String>,
}

impl SiteWish {
    /// The languages that pages speak, and those that letters are in.
    pub(super) fn languages(&self, catalog: &Catalog) -> (Vec<String>, Vec<String>) {
        let wanted = |tag: &String| self.languages.is_empty() || self.languages.contains(tag);
        let mut written = locale::available(catalog);
        written.retain(wanted);
        let speaks = |tag: &&String| Ui::new(catalog, Some(tag)).tag() == tag.as_str();
        let mut spoken: Vec<String> = written.iter().filter(speaks).cloned().collect();
        // In the order that was asked for.
        spoken.sort_by_key(|tag| self.languages.iter().position(|wanted| wanted == tag));
        (spoken, written)
    }
}
