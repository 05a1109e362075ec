//! What the program has in the languages that it ships with: their words, by which a sentence that was left in one of them is
//! known, and how they write names. Read once, when a language is first looked through.

use std::collections::{BTreeMap, HashMap};
use std::sync::OnceLock;

use super::vocabulary::Vocabulary;
use crate::action::Naming;
use crate::catalog::Catalog;
use crate::locale::available;

/// A language that the program ships with.
#[derive(Debug)]
pub(super) struct Shipped {
    pub(super) tag: String,
    pub(super) words: Vocabulary,
    /// What its messages `person-…` and `holder-…` say, by their ids.
    pub(super) names: HashMap<String, String>,
}

/// The languages that the program ships with.
pub(super) fn shipped() -> &'static [Shipped] {
    static SHIPPED: OnceLock<Vec<Shipped>> = OnceLock::new();
    SHIPPED.get_or_init(|| {
        let catalog = Catalog::built_in();
        crate::parallel::map(&available(&catalog), |tag| read(&catalog, tag))
    })
}

fn read(catalog: &Catalog, tag: &str) -> Shipped {
    let own = format!("locales/{tag}");
    let mut shipped = Shipped { tag: tag.to_owned(), words: Vocabulary::default(), names: HashMap::new() };
    let mut files: Vec<String> = catalog.list(&own).into_iter().map(|name| format!("{own}/{name}")).collect();
    for folder in ["actions", crate::locale::PROGRAM_FOLDER] {
        let folder = format!("{own}/{folder}");
        files.extend(catalog.list(&folder).into_iter().map(|name| format!("{folder}/{name}")));
    }
    let is_said = |path: &&String| path.ends_with(".ftl") && !path.contains("/rules") && !path.contains("/roster");
    for path in files.iter().filter(is_said) {
        let Ok(Some(source)) = catalog.read(path) else { continue };
        // What is built in is sound: each line says something, or is a comment.
        for line in source.text.lines().filter(|line| !line.starts_with('#')) {
            let (id, text) = match line.split_once('=') {
                Some((id, text)) if !id.trim().contains(' ') => (id.trim(), text.trim()),
                _ => ("", line),
            };
            shipped.words.add_line(text);
            let is_name = [Naming::Person, Naming::Holder].iter().any(|naming| naming.named(id).is_some());
            if is_name && !text.contains('{') {
                shipped.names.insert(id.to_owned(), text.to_owned());
            }
        }
    }
    shipped
}

/// How the languages that the program ships with write a name: by their tags.
pub(super) fn names_of(id: &str) -> BTreeMap<&'static str, &'static str> {
    let said = shipped().iter().filter_map(|shipped| Some((shipped.tag.as_str(), shipped.names.get(id)?.as_str())));
    said.collect()
}
