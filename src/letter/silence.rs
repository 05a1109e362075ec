//! What a card to a prisoner does not say: it could harm its reader.
//!
//! A note may be in any language, so it is held against the lists of all of them, and against the facts of the case in
//! all of them.

use std::collections::BTreeSet;
use std::sync::Arc;

use serde_json::json;

use super::about::set_grammar;
use super::messages::set_values;
use crate::action::{Action, Naming};
use crate::catalog::Catalog;
use crate::locale::word_list::{Affixes, Text, WordList, last_of, runs};
use crate::locale::{self, Bundle};
use crate::post;
use crate::template::fluent_args;

/// The message with the words.
const WORDS: &str = "silence-words";

/// So many words one after the other out of a demand tell the demand.
const TELLING: usize = 4;

/// Words, and the facts of a case, that a card does not say.
#[derive(Debug)]
pub(crate) struct Silence {
    lists: Vec<Arc<WordList>>,
    /// Folded words that may not stand one after the other.
    phrases: BTreeSet<Vec<String>>,
    /// The lists as the languages have them, each with what may stand before and behind its words.
    listed: Vec<(String, Affixes)>,
}

impl Silence {
    /// The lists of every language, and the case in every language. A language that cannot be read has none; what is wrong
    /// in it is told elsewhere.
    pub(super) fn new(catalog: &Catalog, action: &Action) -> Self {
        let own = format!("actions/{}.ftl", action.id);
        let mut files = locale::LETTER_FILES.to_vec();
        files.push(&own);
        let all = locale::available(catalog);
        let all: Vec<Bundle> = all.iter().filter_map(|tag| Bundle::load(catalog, tag, &files).ok()).collect();
        let phrases = all.iter().flat_map(|words| phrases(action, words)).collect();
        let listed = all.iter().map(|words| (words.listed(WORDS).join("|"), words.affixes()));
        Self { listed: listed.collect(), lists: all.iter().map(|words| words.list(WORDS)).collect(), phrases }
    }

    /// The lists, each with what may stand before and behind its words, and the phrases: what a page holds a card's texts against.
    pub(crate) fn told(&self) -> (&[(String, Affixes)], &BTreeSet<Vec<String>>) {
        (&self.listed, &self.phrases)
    }

    /// The first thing in a text that breaks the silence, as it stands there.
    pub(crate) fn broken_by(&self, text: &str) -> Option<String> {
        // A date, a term, a number of a law: no greeting needs a digit.
        if let Some(number) = text.split_whitespace().find(|word| word.chars().any(char::is_numeric)) {
            return Some(number.to_owned());
        }
        if let Some(link) = post::links(text, true).into_iter().next() {
            return Some(text[link].to_owned());
        }
        if let Some(tag) = text.split_whitespace().find(|word| word.contains(['#', '@', '＃', '＠'])) {
            return Some(tag.to_owned());
        }
        let words = Text::new(text);
        let listed = self.lists.iter().find_map(|list| list.first_in(&words));
        listed.or_else(|| self.phrases.iter().find_map(|phrase| words.run(phrase))).map(str::to_owned)
    }
}

/// The demands, the law, the offices and who holds them, in one language.
fn phrases(action: &Action, words: &Bundle) -> Vec<Vec<String>> {
    let mut variables = json!({ "language": words.tag, "holder": "none", "person": "" });
    set_grammar(&mut variables, action, words);
    set_values(&mut variables, action, words);
    // What needs more variables is cited nowhere by itself.
    let folded = |id: &str| -> Vec<String> {
        words
            .get(id, &fluent_args(&variables, words, id))
            .map_or(Vec::new(), |text| Text::new(&text).words().map(str::to_owned).collect())
    };
    let mut found = Vec::new();
    let law = action.law.iter().chain(action.kinds.iter().filter_map(|kind| kind.law.as_ref()).flatten());
    for id in words.ids(Naming::Demand.prefix()).chain(law.map(|law| law.value.as_str())) {
        found.extend(runs(&folded(id), TELLING).map(<[String]>::to_vec));
    }
    for id in words.ids(Naming::Office.prefix()).filter(|id| !matches!(*id, "recipient-person" | "recipient-family")) {
        found.push(folded(id));
    }
    for id in words.ids(Naming::Holder.prefix()) {
        let name = folded(id);
        found.push(last_of(&name, 2).to_vec());
    }
    found.retain(|phrase| !phrase.is_empty());
    found
}
