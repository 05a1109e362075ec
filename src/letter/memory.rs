//! What a composer remembers: a batch asks for the same again and again.

use std::collections::BTreeMap;
use std::sync::atomic::AtomicBool;
use std::sync::{Arc, OnceLock, PoisonError, RwLock};

use jiff::civil::Date;
use serde_json::Value;

use super::cast::{Mold, Shape};
use super::composer::Composer;
use super::content::Letter;
use super::plain::normalized;
use crate::action::Recipient;
use crate::diagnostic::Diagnostic;

/// A message with the case's variables alone.
#[derive(Debug)]
pub struct Said {
    /// Its text.
    pub text: String,
    /// The same, [`normalized`].
    pub words: String,
}

/// What is the same in every letter of a composer: a batch asks for it again and again.
#[derive(Debug, Default)]
pub(super) struct Memory {
    pub(super) case_variables: OnceLock<Value>,
    /// Messages with the case's variables alone.
    said: RwLock<BTreeMap<String, Arc<Said>>>,
    /// What was found in letters with neutral values, by recipient, country of the writer and day.
    tried: RwLock<BTreeMap<(String, String, Date), Option<String>>>,
    /// Whether letters may be cast, as far as the sources show.
    pub(super) castable: OnceLock<bool>,
    /// A cast letter was another than the composed one.
    pub(super) miscast: AtomicBool,
    pub(super) molds: RwLock<BTreeMap<Shape, Arc<Mold>>>,
}

impl Composer {
    /// The same as [`Composer::say`]; each message is formed once.
    ///
    /// # Errors
    /// The message is not there or fails.
    pub fn said(&self, id: &str) -> Result<Arc<Said>, Diagnostic> {
        // A thread that panicked while it held the lock left a map that is still whole.
        if let Some(known) = self.memory.said.read().unwrap_or_else(PoisonError::into_inner).get(id) {
            return Ok(Arc::clone(known));
        }
        let text = self.say(id)?;
        let said = Arc::new(Said { words: normalized(&text), text });
        self.memory.said.write().unwrap_or_else(PoisonError::into_inner).insert(id.to_owned(), Arc::clone(&said));
        Ok(said)
    }

    /// What `look` finds in the letter to a recipient from anybody in that country; the letter is composed and looked
    /// through once.
    ///
    /// # Errors
    /// The letter cannot be composed.
    pub fn tried(
        &self,
        recipient: &Recipient,
        country: &str,
        today: Date,
        look: impl Fn(&Letter) -> Option<String>,
    ) -> Result<Option<String>, Diagnostic> {
        let key = (recipient.id.value.clone(), country.to_owned(), today);
        if let Some(known) = self.memory.tried.read().unwrap_or_else(PoisonError::into_inner).get(&key) {
            return Ok(known.clone());
        }
        let mut found = None;
        for writer in self.neutral(country) {
            found = found.or(look(&self.compose(recipient, &writer, today)?));
        }
        self.memory.tried.write().unwrap_or_else(PoisonError::into_inner).insert(key, found.clone());
        Ok(found)
    }
}
