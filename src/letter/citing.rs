//! The law as letters cite it: the articles of each instrument together, opinions by their number, texts that are cited whole.

use std::collections::BTreeSet;
use std::sync::Arc;

use serde_json::{Value, json};

use super::cache::Unjoined;
use super::composer::Composer;
use super::law::Cited;
use super::messages::set;
use crate::action::{At, Joined, Recipient};
use crate::diagnostic::Diagnostic;
use crate::lock::{read_locked, write_locked};
use crate::text::without_isolates;

impl Composer {
    /// The treaties that a state has not joined, in the order of their ids; looked for once.
    pub(crate) fn unjoined(&self, state: &str) -> Arc<[Unjoined]> {
        if let Some(known) = read_locked(&self.cache.unjoined).get(state) {
            return Arc::clone(known);
        }
        let treaties: BTreeSet<&str> = self.action.law_table.treaties().chain(self.action.refused(state)).collect();
        let unjoined = treaties.into_iter().filter_map(|treaty| {
            let Joined::NotParty(record) = self.action.joined(state, treaty) else { return None };
            let list = self.words.list(&format!("treaty-{treaty}"));
            Some(Unjoined { record, list, name: self.said_instrument(treaty).ok() })
        });
        let unjoined: Arc<[Unjoined]> = unjoined.collect();
        write_locked(&self.cache.unjoined).insert(state.to_owned(), Arc::clone(&unjoined));
        unjoined
    }

    /// The law that a letter to an office names, as it cites it: the articles of each instrument together, in the case's order; put
    /// together once.
    ///
    /// # Errors
    /// A message of the law fails.
    pub(crate) fn cited_law(&self, recipient: &Recipient) -> Result<Arc<[String]>, Diagnostic> {
        if let Some(known) = read_locked(&self.cache.cited).get(&recipient.id.value) {
            return Ok(Arc::clone(known));
        }
        let cited: Arc<[String]> = self.law(self.action.law_for(&self.kind, recipient), self.case_variables()?)?.into();
        write_locked(&self.cache.cited).insert(recipient.id.value.clone(), Arc::clone(&cited));
        Ok(cited)
    }

    /// Whether an id of the law is a numbered document, such as an opinion on the case.
    pub(super) fn is_numbered(&self, law: &str) -> bool {
        matches!(Cited::of(law, &*self.words), Cited::Numbered(..))
    }

    /// The law that a letter to an office names without numbered documents: what these say was violated.
    pub(super) fn cited_without_findings(&self, recipient: &Recipient) -> Result<Vec<String>, Diagnostic> {
        let law = self.action.law_for(&self.kind, recipient).iter();
        let law: Vec<At<String>> = law.filter(|law| !self.is_numbered(&law.value)).cloned().collect();
        self.law(&law, self.case_variables()?)
    }

    /// The treaties among the law that a letter to an office names, by their names, to which its state is party; none to what is
    /// no state's, and none of which nothing is on record.
    pub(super) fn joined_treaties(&self, recipient: &Recipient) -> Result<Vec<String>, Diagnostic> {
        let Some(state) = &recipient.state else { return Ok(Vec::new()) };
        let law = self.action.law_for(&self.kind, recipient).iter();
        let mut treaties: Vec<&str> = Vec::new();
        for instrument in law.map(|id| Cited::of(&id.value, &*self.words).instrument()) {
            let is_party = matches!(self.action.joined(state, instrument), Joined::Party(_));
            if is_party && !treaties.contains(&instrument) {
                treaties.push(instrument);
            }
        }
        treaties.into_iter().map(|treaty| Ok(self.said_instrument(treaty)?.text.clone())).collect()
    }

    /// The name of an instrument, as it is cited whole.
    ///
    /// # Errors
    /// Its message is not there or fails.
    pub(super) fn instrument(&self, id: &str) -> Result<String, Diagnostic> {
        let mut variables = self.plain_variables();
        variables["count"] = json!(0);
        set(&mut variables, "articles", "");
        self.text(id, &variables)
    }

    /// An id of the law by itself: how it is cited, and of an article in a few words what it protects.
    ///
    /// # Errors
    /// A message of the law fails.
    pub(crate) fn explained_law(&self, id: &At<String>) -> Result<(String, Option<String>), Diagnostic> {
        let cited = self.law(std::slice::from_ref(id), self.case_variables()?)?.concat();
        match Cited::of(&id.value, &*self.words) {
            Cited::Article(..) => Ok((cited, Some(self.say(&id.value)?))),
            Cited::Numbered(..) | Cited::Whole(_) => Ok((cited, None)),
        }
    }

    pub(super) fn law(&self, ids: &[At<String>], variables: &Value) -> Result<Vec<String>, Diagnostic> {
        let mut cited: Vec<(Cited<'_>, Vec<i64>)> = Vec::new();
        for id in ids {
            match Cited::of(&id.value, &*self.words) {
                Cited::Article(instrument, number) => {
                    let whole = Cited::Whole(instrument);
                    match cited.iter_mut().find(|(known, _)| *known == whole) {
                        Some((_, numbers)) => numbers.push(number),
                        None => cited.push((whole, vec![number])),
                    }
                }
                other => cited.push((other, Vec::new())),
            }
        }
        let formats = &self.words.formats;
        let mut texts = Vec::with_capacity(cited.len());
        for (cited, mut numbers) in cited {
            numbers.sort_unstable();
            let digits: Vec<String> = numbers.iter().map(|number| formats.number(*number)).collect();
            let mut variables = variables.clone();
            variables["count"] = json!(numbers.len());
            set(&mut variables, "articles", &formats.list(&digits));
            if let Cited::Numbered(_, number) = cited {
                set(&mut variables, "opinion", &formats.digits(&number.replace('-', "/")));
            }
            let text = self.text(cited.instrument(), &variables)?;
            // The digits of a number and its year stand in order by themselves.
            texts.push(if let Cited::Numbered(..) = cited { without_isolates(&text) } else { text });
        }
        Ok(texts)
    }
}
