//! What the page is told, as JSON: all of it text, none of it markup.

use serde::Serialize;

use super::finding::Finding;
use super::tab::Tab;
use crate::text::Direction;

/// The answer to what was asked.
#[derive(Debug, Serialize)]
pub(super) struct View {
    /// Which reading of the content it comes from.
    pub generation: u64,
    /// Which words the page has to have: others are there when `ui/preview.ftl` has changed.
    pub words: String,
    /// What can be chosen.
    pub choices: Choices,
    pub chosen: Chosen,
    /// The forms that there are.
    pub tabs: Vec<Tab>,
    /// The fields that the kind has besides the writer's.
    pub wishes: Vec<&'static str>,
    /// Whom the letter can endanger, where it can.
    pub danger: Option<String>,
    /// What is wrong with the content as a whole.
    pub errors: Vec<Finding>,
    /// What is wrong with the writer's data, and with the other fields.
    pub writer: Vec<FieldError>,
    /// A column for each language; none where a field is wrong.
    pub columns: Option<Vec<Column>>,
    /// What the rules found.
    pub findings: Vec<Finding>,
    /// How many of each, in words.
    pub count: String,
}

/// What the rules found in the files of the languages that are shown.
#[derive(Debug, Serialize)]
pub(super) struct Files {
    pub findings: Vec<Finding>,
    /// How many of each, in words.
    pub count: String,
}

/// What can be chosen.
#[derive(Debug, Default, Serialize)]
pub(super) struct Choices {
    pub actions: Vec<Choice>,
    pub kinds: Vec<Choice>,
    pub recipients: Vec<Choice>,
    pub languages: Vec<Choice>,
    pub openings: Vec<Choice>,
    pub demands: Vec<Choice>,
}

#[derive(Debug, Serialize)]
pub(super) struct Choice {
    pub id: String,
    pub name: String,
}

/// What was chosen, by the person or for them.
#[derive(Debug, Default, Serialize)]
pub(super) struct Chosen {
    pub action: String,
    pub kind: String,
    pub recipient: String,
    pub languages: Vec<String>,
    pub opening: String,
    pub tab: Tab,
}

/// What is wrong with a field of the form.
#[derive(Debug, Serialize)]
pub(super) struct FieldError {
    pub field: &'static str,
    pub message: String,
}

/// A letter in one language.
#[derive(Debug, Serialize)]
pub(super) struct Column {
    pub language: String,
    /// What the language calls itself.
    pub name: String,
    pub dir: Direction,
    /// What is shown is the last letter that was good: something is wrong with the content as it is now.
    pub stale: bool,
    /// What kept the letter from being made, as far as it is about this language alone.
    pub errors: Vec<Finding>,
    /// The letter; none where there has not been a good one.
    pub panel: Option<Panel>,
}

/// A form of a letter.
#[derive(Debug, Clone, Serialize)]
#[serde(rename_all = "lowercase")]
pub(super) enum Panel {
    /// The address of a page of its own.
    Frame(String),
    #[cfg(feature = "pdf")]
    /// The addresses of pictures, with what stands for them where they are not seen.
    Pictures {
        addresses: Vec<String>,
        alt: String,
    },
    /// Text in the letter's language.
    Text(String),
    Source(String),
    /// There is none of this letter, and why.
    None(String),
}
