//! Composes the sheets of a petition: one text to all who are asked, and rows to sign in.

use serde_json::json;

use super::blocks;
use super::saying::{one_line, set};
use super::{Composer, Letter};
use crate::action::Recipient;
use crate::diagnostic::Diagnostic;
use crate::signatory::Voice;
use crate::template;
use crate::writer::Writer;

/// How many sheets are wished.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Sheets {
    /// The sheets.
    pub count: usize,
    /// The rows of each; as many as fill the page where that is not said.
    pub rows: Option<usize>,
}

impl Sheets {
    /// No more sheets are made at once.
    pub const MOST: i64 = 200;
    /// No sheet has more rows.
    pub const MOST_ROWS: i64 = 40;
}

impl Default for Sheets {
    fn default() -> Self {
        Self { count: 1, rows: None }
    }
}

/// The part of a sheet that people sign in.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
pub struct Signing {
    /// What stands over the columns: number, name, town, signature.
    pub heads: [String; 4],
    /// What a signature agrees to.
    pub consent: String,
    /// The line before the address that the sheets go back to.
    pub back: String,
    /// The rows that are wished of each sheet.
    pub rows: Option<usize>,
    /// What each sheet is called: "Sheet 1 of 3".
    pub labels: Vec<String>,
}

impl Signing {
    /// Hands every text of it to `change`.
    pub fn each_text(&mut self, change: &mut impl FnMut(&mut String)) {
        let texts = self.heads.iter_mut().chain([&mut self.consent, &mut self.back]).chain(&mut self.labels);
        texts.for_each(change);
    }
}

impl Composer {
    /// The sheets of the petition to all whom its kind names.
    ///
    /// # Errors
    /// A message or a template fails on these very values.
    pub(super) fn petition(&self, recipient: &Recipient, writer: &Writer) -> Result<Letter, Diagnostic> {
        let words = &self.words;
        let mut variables = self.case_variables()?.clone();
        set(&mut variables, "voice", Voice::Joint.as_str());
        variables["demands"] = json!(self.action.demands_of(&self.kind).len());
        let mains = self.main_recipients(writer);
        let said = |part: &str| -> Result<String, Diagnostic> {
            let texts = mains.iter().map(|main| self.text(&main.message(part), &variables));
            Ok(words.formats.list(&texts.collect::<Result<Vec<_>, _>>()?))
        };
        let (offices, offices_to) = (said("")?, said(".to")?);
        set(&mut variables, "recipient", &offices);
        set(&mut variables, "recipient-to", &offices_to);
        let subject = one_line(&self.text(&self.kind.subject.value, &variables)?);
        let heads = ["petition-number", "petition-name", "petition-town", "petition-signature"];
        let [number, name, town, signature] = heads.map(|id| self.text(id, &variables));
        let labels = (1..=self.sheets.count).map(|sheet| {
            let mut variables = variables.clone();
            variables["sheet"] = json!(sheet);
            variables["sheets"] = json!(self.sheets.count);
            self.text("petition-sheet", &variables)
        });
        let signing = Signing {
            heads: [number?, name?, town?, signature?],
            consent: self.text("petition-consent", &variables)?,
            back: self.text("petition-return", &variables)?,
            rows: self.sheets.rows,
            labels: labels.collect::<Result<_, _>>()?,
        };
        let to = self.text("petition-to", &variables)?;
        let demands = self.demands(&variables, writer)?;
        let data = json!({
            "paragraphs": writer.choices.paragraphs(&self.kind),
            "demands": demands,
            "law": variables["law"],
            "note": [],
            "tally": self.tally.is_some(),
            "writer": { "name": "", "city": "" },
            "recipient": recipient.id.value,
            "copy": false,
            template::VARIABLES: variables,
        });
        Ok(Letter {
            writer: self.writer_lines(writer),
            office: vec![offices],
            subject_line: subject.clone(),
            subject,
            salutation: vec![to],
            body: blocks::parse(&self.body.render(&data)?),
            signing: Some(signing),
            ..self.blank(recipient, writer)
        })
    }
}
