//! The sentences of the text that a case was made from, as far as comments of its files still keep them.

use crate::action::{SourceLine, case_path, source_lines, words_path};
use crate::catalog::Catalog;
use crate::diagnostic::{Diagnostic, Place};
use crate::locale::lineage;
use crate::locale::word_list::Text;

/// A sentence of the source.
#[derive(Debug, Clone)]
pub(crate) struct KeptSentence {
    /// The comment that keeps it.
    pub place: Place,
    /// Its words, folded.
    pub words: Vec<String>,
}

/// The sentences that the files of a case keep, for its letters in one language.
///
/// # Errors
/// A file cannot be read.
pub(super) fn kept_sentences(catalog: &Catalog, action: &str, language: &str) -> Result<Vec<KeptSentence>, Diagnostic> {
    let mut kept = Vec::new();
    let words = lineage(catalog, language).into_iter().map(|tag| words_path(&tag, action));
    for file in std::iter::once(case_path(action)).chain(words) {
        let Some(source) = catalog.read(&file)? else { continue };
        kept.extend(source_lines(&source.text).filter(SourceLine::is_sentence).map(|line| KeptSentence {
            place: Place::new(&source, line.range.clone()),
            words: Text::new(line.text).words().map(str::to_owned).collect(),
        }));
    }
    Ok(kept)
}
