//! Questions for the writer's own words: asked before them, and never part of a letter.

use super::composer::Composer;
use crate::locale::Vocabulary;
use crate::text::without_isolates;

/// What is told above the questions.
const CARE: &str = "prompt-care";

/// The questions that a language may have, in their order.
fn questions() -> impl Iterator<Item = String> {
    (1..=9).map(|number| format!("prompt-{number}"))
}

/// All messages of the questions.
pub(crate) fn prompts() -> impl Iterator<Item = String> {
    questions().chain([CARE.to_owned()])
}

impl Composer {
    /// What is told above the questions, and these, as far as the language has them; none of a form that has no room for a story.
    pub(crate) fn prompts(&self) -> Option<(String, Vec<String>)> {
        if !self.form.is_addressed() {
            return None;
        }
        let there = questions().take_while(|id| Vocabulary::has(&*self.words, id));
        let asked: Vec<String> =
            there.filter_map(|id| self.say(&id).ok()).map(|text| without_isolates(&text)).collect();
        let care = self.say(CARE).ok().map(|text| without_isolates(&text)).unwrap_or_default();
        (!asked.is_empty()).then_some((care, asked))
    }
}
