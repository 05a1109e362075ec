//! Messages and letters that are asked for again and again, made once.

use std::sync::{Arc, PoisonError};

use jiff::civil::Date;

use super::composer::Composer;
use super::content::Letter;
use super::memory::Said;
use super::plain::normalized;
use crate::action::Recipient;
use crate::diagnostic::Diagnostic;

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
            found = found.or(look(&self.anew(recipient, &writer, today)?));
        }
        self.memory.tried.write().unwrap_or_else(PoisonError::into_inner).insert(key, found.clone());
        Ok(found)
    }
}
