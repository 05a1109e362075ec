//! What the case itself gives its letters: the variables of its messages, its law, its demands.

use serde_json::{Value, json};

use super::composer::Composer;
use super::law::instrument_article;
use super::messages::{one_line, set};
use crate::action::Naming;
use crate::diagnostic::Diagnostic;
use crate::text::isolate;
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
        let mut variables = json!({ "language": self.words.tag, "holder": "none" });
        if let Some(tally) = self.wish.tally() {
            variables["signatures"] = json!(tally.signatures);
            variables["counted"] = json!({ "date": tally.counted.to_string() });
        }
        for (name, date) in &self.action.dates {
            variables[name.as_str()] = json!({ "date": date.value.to_string() });
        }
        for (name, number) in &self.action.numbers {
            variables[name.as_str()] = json!(number.value);
        }
        for (name, identifier) in &self.action.identifiers {
            variables[name.as_str()] = json!(self.words.formats.digits(&identifier.value));
        }
        let gender = self.action.people.first().map(|person| person.gender).unwrap_or_default();
        set(&mut variables, "gender", gender.as_str());
        let people: Vec<String> = self
            .action
            .people
            .iter()
            .map(|person| self.text(&Naming::Person.message(&person.id.value), &variables).map(|name| one_line(&name)))
            .collect::<Result<_, _>>()?;
        let people: Vec<String> =
            if people.len() > 1 { people.iter().map(|name| isolate(name)).collect() } else { people };
        set(&mut variables, "person", &self.words.formats.list(&people));
        let law = self.law(&variables)?;
        set(&mut variables, "law", &self.words.formats.list(&law));
        Ok(variables)
    }

    /// The law that the case names, as its letters cite it: the articles of each instrument together, in the case's order.
    ///
    /// # Errors
    /// A message of the law fails.
    pub fn cited_law(&self) -> Result<Vec<String>, Diagnostic> {
        self.law(self.case_variables()?)
    }

    fn law(&self, variables: &Value) -> Result<Vec<String>, Diagnostic> {
        let mut cited: Vec<(&str, Vec<i64>)> = Vec::new();
        for id in &self.action.law {
            match instrument_article(&id.value) {
                Some((instrument, number)) => match cited.iter_mut().find(|(known, _)| *known == instrument) {
                    Some((_, numbers)) => numbers.push(number),
                    None => cited.push((instrument, vec![number])),
                },
                None => cited.push((&id.value, Vec::new())),
            }
        }
        let mut texts = Vec::with_capacity(cited.len());
        for (id, mut numbers) in cited {
            numbers.sort_unstable();
            let digits: Vec<String> = numbers.iter().map(|number| self.words.formats.number(*number)).collect();
            let mut variables = variables.clone();
            variables["count"] = json!(numbers.len());
            set(&mut variables, "articles", &self.words.formats.list(&digits));
            texts.push(self.text(id, &variables)?);
        }
        Ok(texts)
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
