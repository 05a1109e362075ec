//! The rules about the files of a case: what must be gone from them before others get them.

use std::sync::Arc;

use super::registry::SOURCE_KEPT;
use crate::action::{SourceLine, case_path, source_lines, words_path};
use crate::catalog::Catalog;
use crate::diagnostic::{Diagnostic, Place, Source};
use crate::msg;

/// Everything that is wrong in a case's own files, its words in every language among them. What cannot be read is told elsewhere.
pub(crate) fn case_file_rules(catalog: &Catalog, id: &str) -> Vec<Diagnostic> {
    let words = catalog.list("locales").into_iter().map(|tag| words_path(&tag, id));
    let paths = std::iter::once(case_path(id)).chain(words);
    paths.filter_map(|path| catalog.read(&path).ok().flatten()).filter_map(|source| source_kept(&source)).collect()
}

/// Sentences of the source that stand in a file as comments.
fn source_kept(source: &Arc<Source>) -> Option<Diagnostic> {
    let mut sentences = source_lines(&source.text).filter(SourceLine::is_sentence);
    let first = sentences.next()?;
    let count = 1 + sentences.count();
    let finding = SOURCE_KEPT.finding(msg!("rule-source-kept", count = count, line = first.source_line));
    Some(finding.at(Place::new(source, first.range)).hint(msg!("rule-source-kept-hint")))
}
