//! What a page knows of a language that it speaks.

use std::collections::BTreeMap;

use serde::Serialize;
use serde_json::{Value, json};

use super::words;
use super::world::BETWEEN;
use crate::locale::{self, country};
use crate::signatory::collator;
use crate::text::Direction;
use crate::ui::Ui;

/// A language that pages speak.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Speech {
    tag: String,
    /// What it calls itself.
    name: String,
    dir: Direction,
    digits: String,
    /// The countries' names, in the order of the codes.
    countries: String,
    /// The codes' places in the order that the language has the names in.
    sorted: Vec<usize>,
    words: BTreeMap<String, String>,
}

impl Speech {
    pub(super) fn of(tag: &str, ui: &Ui) -> Self {
        let formats = locale::Formats::new(tag);
        let names: Vec<String> = country::codes().iter().map(|code| country::name(code, tag)).collect();
        let mut sorted: Vec<usize> = (0..names.len()).collect();
        let collator = collator(tag);
        sorted.sort_by(|a, b| match &collator {
            Some(collator) => collator.compare(&names[*a], &names[*b]),
            None => names[*a].cmp(&names[*b]),
        });
        Self {
            tag: tag.to_owned(),
            name: locale::name(tag),
            dir: locale::direction(tag),
            digits: (0..10).map(|digit| formats.number(digit)).collect(),
            countries: names.join(BETWEEN),
            sorted,
            words: words::of(ui),
        }
    }

    /// It with the days of a page in words.
    pub(super) fn with_days(&self, days: &str) -> Value {
        let mut speech = json!(self);
        speech["days"] = json!(days);
        speech
    }
}
