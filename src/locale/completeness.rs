//! How far a translation has come: what is done and what is missing.

use std::collections::BTreeSet;
use std::sync::Arc;

use fluent_syntax::ast::{self, Entry, Pattern};

use serde::Deserialize;

use super::overlay::overlaid;
use super::parse::tree;
use super::pattern::is_empty;
use super::{PROGRAM_FOLDER, REFERENCE, SETTINGS, spoken};
use crate::catalog::Catalog;
use crate::diagnostic::{Diagnostic, Source};

/// How far a language has come.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Completeness {
    /// The messages that there are to translate, settings not counted.
    pub messages: usize,
    /// Those that are whole: value and attributes.
    pub done: usize,
    /// Those that are not, as `file: id`.
    pub missing: Vec<String>,
}

/// The files that a language has: those of the reference, and those of the cases, which may have been written in any
/// language first. Each with the language that it is translated from.
pub fn files(catalog: &Catalog) -> Vec<(String, String)> {
    let ftl = |folder: &str| -> BTreeSet<String> {
        catalog.list(folder).into_iter().filter(|name| name.ends_with(".ftl")).collect()
    };
    let own = |file: String| (file, REFERENCE.to_owned());
    let program = ftl(&format!("locales/{REFERENCE}/{PROGRAM_FOLDER}"));
    let program = program.into_iter().map(|name| format!("{PROGRAM_FOLDER}/{name}"));
    let mut files: Vec<(String, String)> =
        ftl(&format!("locales/{REFERENCE}")).into_iter().chain(program).map(own).collect();
    let tags = spoken(catalog).into_iter().filter(|tag| tag != REFERENCE);
    for tag in std::iter::once(REFERENCE.to_owned()).chain(tags) {
        for name in ftl(&format!("locales/{tag}/actions")) {
            let file = format!("actions/{name}");
            if !files.iter().any(|(known, _)| *known == file) {
                let first = || named_first(catalog, &name).unwrap_or_else(|| tag.clone());
                let source = if tag == REFERENCE { tag.clone() } else { first() };
                files.push((file, source));
            }
        }
    }
    files
}

/// The first of the languages that a case names which has words for it: the one that it was written in.
fn named_first(catalog: &Catalog, file: &str) -> Option<String> {
    #[derive(Deserialize)]
    struct Named {
        #[serde(default)]
        languages: Vec<String>,
    }
    let id = file.strip_suffix(".ftl")?;
    let case = catalog.read(&format!("actions/{id}.toml")).ok()??;
    let named: Named = toml::from_str(&case.text).ok()?;
    named.languages.into_iter().find(|tag| catalog.has(&format!("locales/{tag}/actions/{file}")))
}

/// How far a language has come. A file that cannot be read counts as missing.
///
/// # Errors
/// Never without what is found: what is wrong in the files comes beside it.
pub fn completeness(catalog: &Catalog, tag: &str) -> (Completeness, Vec<Diagnostic>) {
    let mut found = Completeness::default();
    let mut wrong = Vec::new();
    let mut read = |tag: &str, file: &str| {
        overlaid(catalog, tag, file).unwrap_or_else(|mut told| {
            wrong.append(&mut told);
            None
        })
    };
    let sources: Vec<_> = files(catalog)
        .into_iter()
        .map(|(file, from)| (read(&from, &file), read(tag, &file).filter(|_| from != tag), from == tag, file))
        .collect();
    for (reference, own, is_original, file) in &sources {
        let mut parsed = |source: &'_ Option<Arc<Source>>| -> Option<ast::Resource<String>> {
            let source = source.as_ref()?;
            match tree(source) {
                Ok(_) => fluent_syntax::parser::parse(source.text.clone()).ok(),
                Err(mut told) => {
                    wrong.append(&mut told);
                    None
                }
            }
        };
        let Some(reference) = parsed(reference) else { continue };
        let own = parsed(own);
        for entry in messages(&reference) {
            found.messages += 1;
            let id = format!("{file}: {}", entry.id.name);
            let mine = own.as_ref().and_then(|own| messages(own).find(|mine| mine.id.name == entry.id.name));
            match mine {
                _ if *is_original => found.done += 1,
                Some(mine) if is_whole(entry, mine) => found.done += 1,
                _ => found.missing.push(id),
            }
        }
    }
    (found, wrong)
}

fn messages(resource: &ast::Resource<String>) -> impl Iterator<Item = &ast::Message<String>> {
    resource.body.iter().filter_map(|entry| match entry {
        Entry::Message(message) if !SETTINGS.contains(&message.id.name.as_str()) => Some(message),
        _ => None,
    })
}

/// The patterns of a message that say something, by attribute.
fn said(message: &ast::Message<String>) -> impl Iterator<Item = (Option<&str>, &Pattern<String>)> {
    let value = message.value.iter().map(|value| (None, value));
    let attributes = message.attributes.iter().map(|attribute| (Some(attribute.id.name.as_str()), &attribute.value));
    value.chain(attributes).filter(|(_, pattern)| !is_empty(pattern))
}

fn is_whole(reference: &ast::Message<String>, own: &ast::Message<String>) -> bool {
    said(reference).all(|(name, _)| said(own).any(|(mine, _)| mine == name))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_done_and_missing_is_counted() {
        let folder = tempfile::tempdir().unwrap();
        let of = |tag: &str, text: &str| {
            std::fs::create_dir_all(folder.path().join(format!("locales/{tag}"))).unwrap();
            std::fs::write(folder.path().join(format!("locales/{tag}/own.ftl")), text).unwrap();
        };
        of(
            "en",
            "page =\n    .writer = head\na = Word\nb = { $x }\nc = Whole\n    .d = { \"\" }\ne = Half\n    .f = half\ng = Gone\n",
        );
        of("xx", "a = Word\nb = { $x }\nc = Ganz\ne = Halb\ng = { \"\" }\n# h = blank\n");
        let catalog = Catalog::with_workspace(folder.path()).unwrap();
        let (found, wrong) = completeness(&catalog, "xx");
        assert!(wrong.is_empty());
        let here = |list: &[String]| list.iter().filter(|id| id.starts_with("own.ftl")).cloned().collect::<Vec<_>>();
        assert_eq!(here(&found.missing), ["own.ftl: e", "own.ftl: g"]);
        assert_eq!(found.done, 3);
    }

    #[test]
    fn every_shipped_language_is_whole() {
        let catalog = Catalog::built_in();
        for tag in crate::locale::available(&catalog) {
            let (found, wrong) = completeness(&catalog, &tag);
            assert!(wrong.is_empty() && found.missing.is_empty(), "{tag}: {:?}", found.missing);
            assert_eq!(found.done, found.messages);
        }
    }
}
