//! What a composer remembers: a batch asks for the same again and again.

use std::collections::{BTreeMap, HashMap, HashSet};
use std::sync::atomic::AtomicBool;
use std::sync::{Arc, OnceLock, RwLock};

use serde_json::Value;

use super::pattern::{Pattern, Shape};
use crate::action::Record;
use crate::locale::word_list::{TextWords, WordList};

/// A message with the case's variables alone.
#[derive(Debug)]
pub struct Said {
    pub text: String,
    /// The text, [`normalized`](super::normalized) for comparing.
    pub words: String,
}

/// A treaty that a state has not joined.
#[derive(Debug)]
pub(crate) struct Unjoined {
    pub record: Record,
    /// What texts call it.
    pub list: Arc<WordList>,
    /// What letters cite it as, where that can be said.
    pub name: Option<Arc<Said>>,
}

/// No more texts are kept with their words: a case says fewer, but for those with a writer's name or profession in them.
pub(super) const MOST_TEXTS: usize = 1024;

/// What is the same in every letter of a composer: a batch asks for it again and again.
#[derive(Debug, Default)]
pub(super) struct Cache {
    pub(super) case_variables: OnceLock<Value>,
    /// Messages with the case's variables alone.
    pub(super) said: RwLock<BTreeMap<String, Arc<Said>>>,
    /// The sentences of messages, as hashes.
    pub(super) sentences: RwLock<BTreeMap<String, Arc<[u64]>>>,
    /// The law that letters to an office name, by the office's id.
    pub(super) cited: RwLock<BTreeMap<String, Arc<[String]>>>,
    /// What salutations say, as they are looked for in closes, with the ids of their messages.
    pub(super) salutations: OnceLock<Vec<(String, String)>>,
    /// The treaties that a state has not joined.
    pub(super) unjoined: RwLock<BTreeMap<String, Arc<[Unjoined]>>>,
    /// The names of the people and of those who hold the offices.
    pub(super) names: OnceLock<Vec<String>>,
    /// The words that its letters say.
    pub(super) vocabulary: OnceLock<HashSet<String>>,
    /// The words of what letters say besides what their writers do.
    pub(super) texts: RwLock<HashMap<String, Arc<TextWords>>>,
    /// A filled letter was another than the one composed anew.
    pub(super) unlike: AtomicBool,
    pub(super) patterns: RwLock<BTreeMap<Shape, Arc<Pattern>>>,
}
