//! What a language says in a file, where a workspace's messages lie over those built in: for whoever looks at files, not at the
//! messages of a letter ([`Bundle`](super::Bundle) has those).

use std::collections::BTreeSet;
use std::sync::Arc;

use fluent_syntax::ast::{self, Entry};
use fluent_syntax::serializer::serialize;

use super::lineage::lineage;
use super::parse::tree;
use super::{COUNTRIES_FILE, LETTER_FILES, PROGRAM_FILE, PROGRAM_FOLDER};
use crate::catalog::{Catalog, Layer};
use crate::diagnostic::{Diagnostic, Source};

/// The files that a file of a language is read with: their ids are of one name space.
pub(crate) fn read_with(file: &str) -> &str {
    let of_program = file == PROGRAM_FILE || file.split_once('/').is_some_and(|(folder, _)| folder == PROGRAM_FOLDER);
    if of_program {
        PROGRAM_FOLDER
    } else if LETTER_FILES.contains(&file) || file == COUNTRIES_FILE {
        LETTER_FILES[0]
    } else {
        file
    }
}

/// A file of a language with all that it says: the messages of the language that it goes on from, but for those whose place its
/// own take; of both the built-in messages, but for those whose place the workspace's take, in their order; then those that are
/// added.
///
/// # Errors
/// A file cannot be read, or is no Fluent.
pub(crate) fn overlaid(catalog: &Catalog, tag: &str, file: &str) -> Result<Option<Arc<Source>>, Vec<Diagnostic>> {
    let own = overlaid_alone(catalog, tag, file)?;
    let Some(parent) = lineage(catalog, tag).into_iter().nth(1) else { return Ok(own) };
    let Some(beneath) = overlaid(catalog, &parent, file)? else { return Ok(own) };
    let Some(own) = own else { return Ok(Some(beneath)) };
    let body = merged(tree(&beneath)?.body, tree(&own)?.body);
    Ok(Some(Source::new(&own.name, serialize(&ast::Resource { body }))))
}

/// The same of the language and of no other.
fn overlaid_alone(catalog: &Catalog, tag: &str, file: &str) -> Result<Option<Arc<Source>>, Vec<Diagnostic>> {
    let layers = catalog.layers(&format!("locales/{tag}/{file}"))?;
    let Some((layer, top)) = layers.last().cloned() else { return Ok(None) };
    let moved = elsewhere(catalog, tag, file)?;
    let (beneath, own) = match (layers.as_slice(), layer) {
        ([(_, beneath), (_, own)], _) => (tree(beneath)?, tree(own)?.body),
        (_, Layer::BuiltIn) if !moved.is_empty() => (tree(&top)?, Vec::new()),
        _ => return Ok(Some(top)),
    };
    let mut body = beneath.body;
    body.retain(|entry| key(entry).is_none_or(|key| !moved.contains(&key)));
    Ok(Some(Source::new(&top.name, serialize(&ast::Resource { body: merged(body, own) }))))
}

/// Entries with others laid over them.
fn merged<'s>(mut body: Vec<Entry<&'s str>>, own: Vec<Entry<&'s str>>) -> Vec<Entry<&'s str>> {
    for entry in own {
        let Some(own) = key(&entry) else { continue };
        match body.iter_mut().find(|beneath| key(beneath).as_ref() == Some(&own)) {
            Some(beneath) => *beneath = commented_as(entry, beneath),
            None => body.push(entry),
        }
    }
    body
}

/// The ids that the workspace has in another of the files that this one is read with.
fn elsewhere(catalog: &Catalog, tag: &str, file: &str) -> Result<BTreeSet<String>, Vec<Diagnostic>> {
    let mut ids = BTreeSet::new();
    if catalog.workspace().is_none() {
        return Ok(ids);
    }
    let folder = format!("locales/{tag}");
    let program = catalog.list(&format!("{folder}/{PROGRAM_FOLDER}")).into_iter();
    let program = program.map(|name| format!("{PROGRAM_FOLDER}/{name}"));
    let others = catalog.list(&folder).into_iter().chain(program);
    for other in others.filter(|other| other != file && read_with(other) == read_with(file) && other.ends_with(".ftl"))
    {
        if let Some((Layer::Workspace, own)) = catalog.layers(&format!("{folder}/{other}"))?.last() {
            ids.extend(tree(own)?.body.iter().filter_map(key));
        }
    }
    Ok(ids)
}

/// The id of a message, and that of a term with its hyphen.
fn key(entry: &Entry<&str>) -> Option<String> {
    match entry {
        Entry::Message(message) => Some(message.id.name.to_owned()),
        Entry::Term(term) => Some(format!("-{}", term.id.name)),
        _ => None,
    }
}

/// A message that comes without a comment keeps that of the one whose place it takes.
fn commented_as<'s>(mut entry: Entry<&'s str>, beneath: &Entry<&'s str>) -> Entry<&'s str> {
    let (Entry::Message(ast::Message { comment: theirs, .. }) | Entry::Term(ast::Term { comment: theirs, .. })) =
        beneath
    else {
        return entry;
    };
    if let Entry::Message(ast::Message { comment, .. }) | Entry::Term(ast::Term { comment, .. }) = &mut entry
        && comment.is_none()
    {
        comment.clone_from(theirs);
    }
    entry
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_workspace_says_stands_where_the_built_in_words_stood() {
        let folder = tempfile::tempdir().unwrap();
        std::fs::create_dir_all(folder.path().join("locales/en")).unwrap();
        let write = |file: &str, text: &str| std::fs::write(folder.path().join("locales/en").join(file), text).unwrap();
        write("law.ftl", "udhr-19 = mine\nland-1 = new\n");
        write("letter.ftl", "kind-letter = Moved\n");
        let catalog = Catalog::with_workspace(folder.path()).unwrap();
        let text = |file: &str| overlaid(&catalog, "en", file).unwrap().unwrap().text.clone();
        let law = text("law.ftl");
        assert!(law.contains("\nudhr-19 = mine\n") && law.ends_with("land-1 = new\n"), "{law}");
        assert_eq!(law.matches("\nudhr-19 =").count(), 1);
        assert!(law.contains("\niccpr-7 ="), "the rest is built in");
        assert!(!text("kinds.ftl").contains("\nkind-letter ="), "it stands in another file now");
        assert_eq!(overlaid(&catalog, "en", "none.ftl").unwrap(), None);
    }
}
