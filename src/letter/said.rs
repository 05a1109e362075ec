//! Messages and letters that are asked for again and again, made once.

use std::sync::Arc;

use jiff::civil::Date;

use super::cache::Said;
use super::composer::Composer;
use super::content::Letter;
use super::plain::normalized;
use crate::action::{Person, Recipient};
use crate::diagnostic::Diagnostic;
use crate::lock::{read_locked, write_locked};

impl Composer {
    /// The same as [`Composer::say`]; each message is formed once.
    ///
    /// # Errors
    /// The message is not there or fails.
    pub fn said(&self, id: &str) -> Result<Arc<Said>, Diagnostic> {
        self.said_once(id, || self.say(id))
    }

    /// The name of one of those whom the case is for; each is formed once.
    ///
    /// # Errors
    /// Its message is not there or fails.
    pub fn said_name(&self, person: &Person) -> Result<Arc<Said>, Diagnostic> {
        self.said_once(&person.message(), || self.name_of(person))
    }

    fn said_once(&self, id: &str, say: impl FnOnce() -> Result<String, Diagnostic>) -> Result<Arc<Said>, Diagnostic> {
        if let Some(known) = read_locked(&self.cache.said).get(id) {
            return Ok(Arc::clone(known));
        }
        let text = say()?;
        let said = Arc::new(Said { words: normalized(&text), text });
        write_locked(&self.cache.said).insert(id.to_owned(), Arc::clone(&said));
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
        if let Some(known) = read_locked(&self.cache.tried).get(&key) {
            return Ok(known.clone());
        }
        let mut found = None;
        for writer in self.neutral(country) {
            found = found.or(look(&self.anew(recipient, &writer, today)?));
        }
        write_locked(&self.cache.tried).insert(key, found.clone());
        Ok(found)
    }
}
