//! What the case itself gives its letters: the variables of its messages, its law, its demands.

use std::sync::Arc;

use serde_json::{Value, json};

use super::about::{self, set_about};
use super::cache::Said;
use super::composer::Composer;
use super::messages::{set, set_values};
use super::pattern::is_mark;
use super::selection::{Selection, first_of, sentence_of};
use crate::action::{At, Naming, Person};
use crate::diagnostic::Diagnostic;

impl Composer {
    /// The variables that depend on the case alone.
    pub(super) fn case_variables(&self) -> Result<&Value, Diagnostic> {
        if let Some(known) = self.cache.case_variables.get() {
            return Ok(known);
        }
        let variables = self.new_case_variables()?;
        Ok(self.cache.case_variables.get_or_init(|| variables))
    }

    fn new_case_variables(&self) -> Result<Value, Diagnostic> {
        let mut variables = self.plain_variables();
        set_about(&mut variables, &self.action, &self.words)?;
        let law = self.law(self.action.law_of(&self.kind), &variables)?;
        set(&mut variables, "law", &self.words.formats.list(&law));
        let findings: Vec<At<String>> =
            self.action.law.iter().filter(|law| self.is_numbered(&law.value)).cloned().collect();
        let findings = self.law(&findings, &variables)?;
        set(&mut variables, "finding", &self.words.formats.list(&findings));
        Ok(variables)
    }

    /// The variables of names: what is known before anybody is named.
    pub(super) fn plain_variables(&self) -> Value {
        let mut variables =
            json!({ "language": self.words.tag, "holder": "none", "body": "state", "lead": "authority" });
        if let Some(tally) = self.wish.tally() {
            variables["signatures"] = json!(tally.signatures);
            variables["counted"] = json!({ "date": tally.counted.to_string() });
        }
        set_values(&mut variables, &self.action, &self.words);
        variables
    }

    /// The name of one of those whom the case is for, or the words for who has none.
    ///
    /// # Errors
    /// Its message is not there or fails.
    pub fn name_of(&self, person: &Person) -> Result<String, Diagnostic> {
        about::name(&self.words, person, &self.plain_variables())
    }

    /// What the case is about, as its letters name it: a list of names, or a matter.
    ///
    /// # Errors
    /// A message of a name fails.
    pub fn about(&self) -> Result<String, Diagnostic> {
        Ok(self.case_variables()?["person"].as_str().unwrap_or_default().to_owned())
    }

    /// The demands as the items of a list, and where there is one alone, as what goes into the sentence that asks for it: nothing
    /// where the language has no such sentence. What stands first names whom it is about, and so does each of those that may
    /// come to stand alone.
    pub(super) fn demands(
        &self,
        variables: &Value,
        selection: &Selection,
        lead: &str,
        each_alone: bool,
    ) -> Result<(Vec<String>, String), Diagnostic> {
        let demands = &selection.demands;
        let mut items = Vec::with_capacity(demands.len());
        let mut alone = String::new();
        for (n, demand) in demands.iter().enumerate() {
            if is_mark(demand) {
                items.push(demand.clone());
                continue;
            }
            let text = self.demand(demand, n == 0 || each_alone, variables)?;
            if demands.len() == 1 && self.words.has(&sentence_of(selection.said(lead))) {
                alone.clone_from(&text);
            }
            items.push(self.demand_item(&text, n + 1 == demands.len(), variables)?);
        }
        Ok((items, alone))
    }

    /// A demand, where it stands first, as who it is about is named there.
    pub(super) fn demand(&self, demand: &str, first: bool, variables: &Value) -> Result<String, Diagnostic> {
        self.text(&self.demand_message(demand, first), variables)
    }

    /// The message that says it.
    pub(super) fn demand_message(&self, demand: &str, first: bool) -> String {
        let first = Some(first_of(demand)).filter(|id| first && self.words.has(id));
        first.unwrap_or_else(|| Naming::Demand.message(demand))
    }

    /// A demand of the case, as it stands in a list of them: first or further on.
    ///
    /// # Errors
    /// Its message is not there or fails.
    pub(crate) fn say_demand(&self, demand: &str, first: bool) -> Result<String, Diagnostic> {
        self.demand(demand, first, self.case_variables()?)
    }

    /// A demand as an item of the list.
    pub(super) fn demand_item(&self, demand: &str, last: bool, variables: &Value) -> Result<String, Diagnostic> {
        let mut variables = variables.clone();
        set(&mut variables, "demand", demand);
        self.text(if last { "demand-last" } else { "demand-item" }, &variables)
    }

    /// A demand as letters from a country say it: by itself, and where it stands first.
    ///
    /// # Errors
    /// One of its messages fails.
    pub(crate) fn said_demand(&self, demand: &str, country: &str) -> Result<Vec<Arc<Said>>, Diagnostic> {
        let first = Some(first_of(demand)).filter(|id| self.words.has(id));
        [Naming::Demand.message(demand)].into_iter().chain(first).map(|id| self.said_in(&id, country)).collect()
    }
}
