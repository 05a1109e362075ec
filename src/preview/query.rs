//! What the page asks for.

use serde::Deserialize;

use super::tab::Tab;
use super::wishes::QueryWishes;
use crate::action::Gender;
use crate::writer::{Fields, Privacy, Writer};

/// A letter in some languages, as one of its forms. What is left out is chosen for the person.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub(super) struct Query {
    pub action: Option<String>,
    pub kind: Option<String>,
    pub recipient: Option<String>,
    /// The languages, side by side.
    pub languages: Vec<String>,
    pub tab: Tab,
    pub writer: QueryWriter,
    /// What else is wished of the document.
    pub wishes: QueryWishes,
}

/// A writer's data, as they stand in the form.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub(super) struct QueryWriter {
    name: String,
    profession: String,
    address: String,
    city: String,
    pub country: String,
    email: String,
    gender: Option<Gender>,
    privacy: Option<Privacy>,
    note: String,
}

impl QueryWriter {
    /// Whether nobody is meant: then rules about writers say nothing.
    pub fn is_nobody(&self) -> bool {
        [&self.name, &self.profession, &self.address, &self.city, &self.email, &self.note]
            .into_iter()
            .all(|text| text.trim().is_empty())
    }

    /// The data, with what stands for anybody's where nothing was given.
    pub fn fields(&self, country: &str) -> Fields {
        let given = |text: &str| (!text.trim().is_empty()).then(|| text.to_owned());
        let neutral = Writer::neutral(country);
        let address: Vec<String> = self.address.lines().filter_map(given).collect();
        Fields {
            name: given(&self.name).or(Some(neutral.name)),
            profession: given(&self.profession),
            address: if self.is_nobody() { neutral.address } else { address },
            city: given(&self.city).or(Some(neutral.city)),
            country: given(&self.country).or(Some(neutral.country)),
            email: given(&self.email),
            gender: self.gender,
            note: given(&self.note),
            privacy: self.privacy,
            ..Fields::default()
        }
    }
}
