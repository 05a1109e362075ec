//! Tables of a page's data: what stands in many letters stands in the page once, and is named by its number.

use std::collections::HashMap;

use serde::Serialize;
use serde_json::Value;

/// Values of one kind, each once.
#[derive(Debug, Default)]
pub(super) struct Table {
    known: HashMap<String, usize>,
    all: Vec<Value>,
}

impl Table {
    /// The number of a value.
    pub(super) fn add(&mut self, value: Value) -> usize {
        let key = value.to_string();
        if let Some(number) = self.known.get(&key) {
            return *number;
        }
        let number = self.all.len();
        self.known.insert(key, number);
        self.all.push(value);
        number
    }

    /// All of them, by their numbers.
    pub(super) fn into_values(self) -> Vec<Value> {
        self.all
    }
}

/// All tables of a page.
#[derive(Debug, Default)]
pub(super) struct Tables {
    /// Texts of letters, with their marks and isolates.
    pub(super) texts: Table,
    /// Bodies: blocks of inlines.
    pub(super) bodies: Table,
    /// Sheets: their fields, and which pages they are set on.
    pub(super) sheets: Table,
    /// What is said in the slots of bodies: texts, in the order of the kind's messages.
    pub(super) sayings: Table,
    /// Pages: pieces of text, and the fields between them.
    pub(super) layouts: Table,
}

/// The same as it stands in a page.
#[derive(Debug, Serialize)]
pub(super) struct Written {
    texts: Vec<Value>,
    bodies: Vec<Value>,
    sheets: Vec<Value>,
    sayings: Vec<Value>,
    layouts: Vec<Value>,
}

impl Tables {
    /// The number of a text.
    pub(super) fn text(&mut self, text: &str) -> usize {
        self.texts.add(Value::String(text.to_owned()))
    }

    /// The numbers of texts.
    pub(super) fn list(&mut self, texts: &[String]) -> Vec<usize> {
        texts.iter().map(|text| self.text(text)).collect()
    }

    pub(super) fn written(self) -> Written {
        Written {
            texts: self.texts.into_values(),
            bodies: self.bodies.into_values(),
            sheets: self.sheets.into_values(),
            sayings: self.sayings.into_values(),
            layouts: self.layouts.into_values(),
        }
    }
}
