//! What one letter is made of: which opening, which facts, which wording of each message, and what it asks first.

use std::collections::BTreeMap;

use crate::action::{Kind, Naming, Wording};
use crate::locale::Vocabulary;

/// The messages that letters share and that may have further wordings.
pub(super) const WORDED: [&str; 4] = [LEAD, REPLY, THANKS, SHORT_REPLY];

/// What stands before the demands of a letter.
pub(super) const LEAD: &str = "demands-lead";

/// What asks for a reply.
pub(super) const REPLY: &str = "reply";

/// What thanks for the attention.
pub(super) const THANKS: &str = "thanks";

/// Both in one sentence, in a short letter, where a language has it.
pub(super) const SHORT_REPLY: &str = "reply-short";

/// What tells the law of a letter, which a case may say otherwise.
pub(super) const BASIS: &str = "law-basis";

/// The same of a short letter, where a language has it.
pub(crate) const SHORT_BASIS: &str = "law-short";

/// What one letter is made of, by ids.
#[derive(Debug, Clone, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Selection {
    /// How it begins: before the writer's own words.
    pub opening: Vec<String>,
    /// What stands behind them.
    pub following: Vec<String>,
    /// The demands, in their order.
    pub demands: Vec<String>,
    /// The messages that are said in place of others: another wording.
    pub said: BTreeMap<String, String>,
    /// Whether one sentence asks for a reply and thanks.
    pub short_reply: bool,
}

impl Selection {
    /// The message that is said where one is asked for.
    pub(super) fn said<'s>(&'s self, id: &'s str) -> &'s str {
        self.said.get(id).map_or(id, String::as_str)
    }

    /// Which wording of a message it says, from 0.
    pub(super) fn wording_of(&self, id: &str) -> usize {
        let number = |said: &String| said.strip_prefix(id)?.strip_prefix('-')?.parse::<usize>().ok();
        self.said.values().find_map(number).map_or(0, |number| number.saturating_sub(1))
    }

    /// What is said of the messages that letters share.
    pub(super) fn shared(&self) -> Vec<String> {
        self.worded().iter().map(|(id, _)| *id).chain([BASIS]).map(|id| self.said(id).to_owned()).collect()
    }

    /// All of it as one text: the same for the same letter alone.
    pub(crate) fn told(&self) -> String {
        let said = self.said.values();
        let parts: Vec<&str> = self.paragraphs().chain(&self.demands).chain(said).map(String::as_str).collect();
        parts.join(" ")
    }

    /// Whether it tells of the law in one clause.
    pub(super) fn is_short_of_law(&self) -> bool {
        self.said(BASIS) == SHORT_BASIS
    }

    /// The shared messages that it says, each with that which stands in its place before a wording is picked.
    pub(super) fn worded(&self) -> &'static [(&'static str, &'static str)] {
        match self.short_reply {
            true => &[(LEAD, LEAD), (REPLY, SHORT_REPLY)],
            false => &[(LEAD, LEAD), (REPLY, REPLY), (THANKS, THANKS)],
        }
    }

    /// All paragraphs, from the first to the last.
    pub(super) fn paragraphs(&self) -> impl Iterator<Item = &String> {
        self.opening.iter().chain(&self.following)
    }
}

/// The further wordings of a message that a language has: `facts-2`, `facts-3`.
pub(super) fn further(words: &dyn Vocabulary, kind: &Kind, id: &str) -> Vec<String> {
    let ids = (2..=Wording::MOST).map(|number| format!("{id}-{number}"));
    // What a case names itself is a message of its own.
    let is_own = |id: &String| kind.messages().any(|own| own.value == *id);
    ids.filter(|id| !is_own(id)).take_while(|id| words.has(id)).collect()
}

/// How many wordings a language has of each message that a kind's letters say, where it has several.
pub(super) fn wordings(words: &dyn Vocabulary, kind: &Kind) -> BTreeMap<String, usize> {
    let writers = kind.writers.iter().map(|id| Naming::Writer.message(&id.value));
    let all = kind.messages().map(|id| id.value.clone()).chain(writers).chain(WORDED.map(str::to_owned));
    all.filter_map(|id| {
        let count = 1 + further(words, kind, &id).len();
        (count > 1).then_some((id, count))
    })
    .collect()
}

/// A wording of a message, by its number from 0.
pub(super) fn wording(id: &str, number: usize) -> String {
    if number == 0 { id.to_owned() } else { format!("{id}-{}", number + 1) }
}

/// The attribute of what stands before demands: the whole sentence that asks for a single one.
const SENTENCE: &str = ".one";

/// The message of that sentence.
pub(super) fn sentence_of(lead: &str) -> String {
    format!("{lead}{SENTENCE}")
}

/// Whether a message is such a sentence.
pub(super) fn is_sentence(message: &str) -> bool {
    message.ends_with(SENTENCE)
}

/// The message of a demand that stands first, or alone.
pub(super) fn first_of(demand: &str) -> String {
    format!("{}.first", Naming::Demand.message(demand))
}
