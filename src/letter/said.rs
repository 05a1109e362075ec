//! Messages, as the letters of a composer say them; those that are asked for again and again, and letters, made once.

use std::sync::Arc;

use jiff::civil::Date;
use serde_json::Value;

use super::cache::{MOST_TEXTS, Said};
use super::composer::Composer;
use super::content::Letter;
use super::messages::{say, set};
use super::plain::{folded_salutation, normalized};
use crate::action::{Naming, Person, Recipient};
use crate::diagnostic::Diagnostic;
use crate::locale::word_list::{Text, TextWords};
use crate::lock::{read_locked, write_locked};
use crate::template;
use crate::writer::Writer;

impl Composer {
    /// The text of a message with the case's variables alone.
    ///
    /// # Errors
    /// The message is not there or fails.
    pub fn say(&self, id: &str) -> Result<String, Diagnostic> {
        self.text(id, self.case_variables()?)
    }

    /// What an office is called, wherever its writer lives.
    ///
    /// # Errors
    /// A message of the office fails.
    pub fn say_office(&self, recipient: &Recipient) -> Result<String, Diagnostic> {
        self.office(recipient, "", "", self.case_variables()?)
    }

    /// What an office is called to a writer in that country, where a mission is named by it.
    ///
    /// # Errors
    /// A message of the office fails.
    pub(crate) fn say_office_to(&self, recipient: &Recipient, country: &str) -> Result<String, Diagnostic> {
        self.office(recipient, "", country, self.case_variables()?)
    }

    pub(super) fn text(&self, id: &str, variables: &Value) -> Result<String, Diagnostic> {
        say(&self.words, id, variables)
    }

    /// The same as [`Composer::say`]; each message is formed once.
    ///
    /// # Errors
    /// The message is not there or fails.
    pub fn said(&self, id: &str) -> Result<Arc<Said>, Diagnostic> {
        self.said_once(id, || self.say(id))
    }

    /// The same, with dates as they are written in a country.
    ///
    /// # Errors
    /// The message is not there or fails.
    pub(crate) fn said_in(&self, id: &str, country: &str) -> Result<Arc<Said>, Diagnostic> {
        if Arc::ptr_eq(self.words.formats_in(country), &self.words.formats) {
            return self.said(id);
        }
        self.said_once(&format!("{id} in {country}"), || {
            let mut variables = self.case_variables()?.clone();
            set(&mut variables, template::DATES_IN, country);
            self.text(id, &variables)
        })
    }

    /// The name of one of those whom the case is for; each is formed once.
    ///
    /// # Errors
    /// Its message is not there or fails.
    pub fn said_name(&self, person: &Person) -> Result<Arc<Said>, Diagnostic> {
        self.said_once(&person.message(), || self.name_of(person))
    }

    /// The names of the people whom the case is for and of those who hold the offices, as they are looked for in texts.
    pub(crate) fn names(&self) -> &[String] {
        self.cache.names.get_or_init(|| {
            let named = self.action.people.iter().filter(|person| person.unnamed.is_none());
            let people = named.map(|person| self.said_name(person));
            let holders = self.words.ids(Naming::Holder.prefix()).map(|id| self.said(id));
            people.chain(holders).flatten().map(|name| name.words.clone()).filter(|name| !name.is_empty()).collect()
        })
    }

    /// What the salutations of all offices say, as it is looked for in closes, with the ids of their messages.
    pub(crate) fn salutations(&self) -> &[(String, String)] {
        self.cache.salutations.get_or_init(|| {
            let ids = self.words.ids(Naming::Salutation.prefix());
            let said = ids.filter_map(|id| Some((id.to_owned(), folded_salutation(&self.said(id).ok()?.text))));
            said.filter(|(_, title)| !title.is_empty()).collect()
        })
    }

    /// Whether so much of a text is words that the letters of this kind say that it is surely in their language: at least half.
    pub(crate) fn speaks_as(&self, text: &str) -> bool {
        let own = self.cache.vocabulary.get_or_init(|| {
            let said = self.kind.messages().filter_map(|id| self.said(&id.value).ok());
            said.flat_map(|said| Text::new(&said.words).words().map(str::to_owned).collect::<Vec<_>>()).collect()
        });
        let text = Text::new(text);
        text.words().filter(|word| own.contains(*word)).count() * 2 >= text.words().count()
    }

    /// The name of an instrument of the law, as it is cited whole; each is formed once.
    ///
    /// # Errors
    /// Its message is not there or fails.
    pub(crate) fn said_instrument(&self, id: &str) -> Result<Arc<Said>, Diagnostic> {
        self.said_once(&format!("{id} as a whole"), || self.instrument(id))
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

    /// A text cut into words, one that letters say again and again: it is cut once.
    pub(crate) fn cut<'t>(&self, text: &'t str) -> Text<'t> {
        if let Some(known) = read_locked(&self.cache.texts).get(text) {
            return Text::known(text, Arc::clone(known));
        }
        let words = Arc::new(TextWords::of(text));
        let mut texts = write_locked(&self.cache.texts);
        if texts.len() >= MOST_TEXTS {
            texts.clear();
        }
        texts.insert(text.to_owned(), Arc::clone(&words));
        Text::known(text, words)
    }

    /// What `look` finds in the letter that a writer sends to a recipient, with values that stand for anybody's in place of the
    /// writer's, but for the gender: in that of any voice.
    ///
    /// # Errors
    /// The letter cannot be composed.
    pub fn tried(
        &self,
        recipient: &Recipient,
        writer: &Writer,
        today: Date,
        look: impl Fn(&Letter) -> Option<String>,
    ) -> Result<Option<String>, Diagnostic> {
        let selection = self.selection(writer);
        for anybody in self.neutral(&writer.country) {
            let anybody = Writer { gender: writer.gender, ..anybody };
            let found = look(&self.form.compose(self, recipient, &anybody, &selection, today)?);
            if found.is_some() {
                return Ok(found);
            }
        }
        Ok(None)
    }
}
