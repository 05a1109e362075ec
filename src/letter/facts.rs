//! What the case itself gives its letters: the variables of its messages, its law, its demands.

use serde_json::{Value, json};

use super::about::{self, set_about};
use super::composer::Composer;
use super::messages::{set, set_values};
use crate::action::{Naming, Person};
use crate::diagnostic::Diagnostic;
use crate::writer::Writer;

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
        Ok(variables)
    }

    /// The variables of names: what is known before anybody is named.
    pub(super) fn plain_variables(&self) -> Value {
        let mut variables = json!({ "language": self.words.tag, "holder": "none", "body": "state" });
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

    pub(super) fn demands(&self, variables: &Value, writer: &Writer) -> Result<Vec<String>, Diagnostic> {
        let demands = writer.choices.demands(&self.action, &self.kind);
        let mut variables = variables.clone();
        let mut items = Vec::with_capacity(demands.len());
        for (n, demand) in demands.iter().enumerate() {
            let text = self.text(&Naming::Demand.message(&demand.value), &variables)?;
            set(&mut variables, "demand", &text);
            items.push(self.text(if n + 1 == demands.len() { "demand-last" } else { "demand-item" }, &variables)?);
        }
        Ok(items)
    }
}
