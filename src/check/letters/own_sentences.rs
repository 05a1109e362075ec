//! `own-sentences`: no ten words in a row are those of the text that the case was made from.

use std::collections::HashMap;

use super::context::Said;
use crate::check::registry::OWN_SENTENCES;
use crate::diagnostic::Diagnostic;
use crate::locale::word_list::{Text, runs};
use crate::msg;

/// So many words in a row are nobody's by chance.
const RUN: usize = 10;

/// Holds the letter against the source's sentences that stand in comments of the case, as long as they do.
pub(super) fn of_letter(said: &Said<'_>, found: &mut Vec<Diagnostic>) -> Result<(), Diagnostic> {
    if said.composer.kept.is_empty() {
        return Ok(());
    }
    let text = Text::new(&said.told_words);
    let placed = text.placed_words();
    let folded: Vec<&str> = text.words().collect();
    let own: HashMap<&[&str], usize> = runs(&folded, RUN).enumerate().map(|(at, run)| (run, at)).collect();
    for kept in &said.composer.kept {
        let words: Vec<&str> = kept.words.iter().map(String::as_str).collect();
        let Some((at, length)) = runs(&words, RUN).find_map(|run| Some((own.get(run)?, run.len()))) else {
            continue;
        };
        let run = &said.told_words[placed[*at].0.start..placed[*at + length - 1].0.end];
        found.push(
            OWN_SENTENCES
                .finding(msg!("rule-own-sentences", text = run))
                .at(kept.place.clone())
                .hint(msg!("rule-own-sentences-hint")),
        );
    }
    Ok(())
}
