//! Languages as published texts name them.

use std::collections::BTreeMap;

use super::line::Word;
use crate::locale::{LanguageNames as Names, word_list};

/// The names of languages in the languages of the program.
#[derive(Debug)]
pub(super) struct LanguageNames {
    by_name: BTreeMap<String, String>,
}

impl LanguageNames {
    /// The names that CLDR has for the languages with a code of two letters (ISO 639-1), and for some others.
    pub fn of(languages: &[String]) -> Self {
        let letters = || 'a'..='z';
        let codes = letters().flat_map(|one| letters().map(move |other| format!("{one}{other}")));
        let codes: Vec<String> = codes.chain(MORE.map(str::to_owned)).collect();
        let mut by_name = BTreeMap::new();
        for language in languages {
            let Some(names) = Names::of(language) else { continue };
            for code in &codes {
                let Some(name) = names.name(code) else { continue };
                let words: Vec<String> = word_list::Text::new(&name).words().map(str::to_owned).collect();
                // A name of several words is told by the first alone as rarely as it is told at all.
                if let [word] = words.as_slice() {
                    by_name.entry(word.clone()).or_insert_with(|| code.clone());
                }
            }
        }
        Self { by_name }
    }

    /// The tags of the languages that these words name, each once, in their order.
    pub fn named(&self, words: &[Word]) -> Vec<String> {
        let mut found: Vec<String> = Vec::new();
        for tag in words.iter().filter_map(|word| self.by_name.get(&word.folded)) {
            if !found.contains(tag) {
                found.push(tag.clone());
            }
        }
        found
    }
}

/// Languages of three letters in which letters are asked for.
const MORE: [&str; 6] = ["ckb", "prs", "fil", "haw", "yue", "zgh"];
