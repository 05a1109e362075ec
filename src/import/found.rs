//! What was found in a published action, each with the line that says it.

use jiff::civil::Date;

use crate::action::{PeopleGender, Role};

/// A case has no more people, offices, demands or paragraphs; what seems to is a list of something else, of which the beginning is told.
pub(super) const MOST_OF_A_KIND: usize = 100;

/// Something that a line of the source says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Found<T> {
    pub value: T,
    /// The number of the line, from 1.
    pub line: usize,
}

impl<T> Found<T> {
    pub(super) fn new(value: T, line: usize) -> Self {
        Self { value, line }
    }
}

/// All that was found. What is not here the text does not say, or says in two ways.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Findings {
    /// The language of the text, where its words tell it.
    pub language: Option<String>,
    pub title: Option<Found<String>>,
    pub number: Option<Found<String>>,
    pub index: Option<Found<String>>,
    /// The state that the action is about, by its code.
    pub country: Option<Found<String>>,
    pub issued: Option<Found<Date>>,
    pub expires: Option<Found<Date>>,
    /// The languages that the recipients prefer, by their tags.
    pub languages: Vec<Found<String>>,
    /// Any other language will do, too.
    pub any_language: Option<Found<()>>,
    pub people: Vec<FoundPerson>,
    pub offices: Vec<FoundOffice>,
    /// Copies go to the missions in the writers' countries.
    pub missions: Option<Found<()>>,
    /// What is asked, as the source says it.
    pub demands: Vec<Found<String>>,
    /// What the source tells in its own words, paragraph by paragraph.
    pub told: Vec<Found<String>>,
    /// Its page.
    pub page: Option<String>,
}

/// Somebody whom the action is for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct FoundPerson {
    pub name: Found<String>,
    pub gender: Option<Found<PeopleGender>>,
}

/// An office to write to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct FoundOffice {
    pub role: Role,
    /// Who it is: the lines before the address.
    pub who: Vec<Found<String>>,
    /// The postal lines, without the country.
    pub address: Vec<Found<String>>,
    pub country: Option<Found<String>>,
    pub email: Vec<Found<String>>,
    pub phone: Vec<Found<String>>,
    pub fax: Vec<Found<String>>,
    pub handle: Option<Found<String>>,
    pub page: Option<Found<String>>,
    pub salutation: Option<Found<String>>,
}

impl FoundOffice {
    pub(super) fn new(role: Role) -> Self {
        Self {
            role,
            who: Vec::new(),
            address: Vec::new(),
            country: None,
            email: Vec::new(),
            phone: Vec::new(),
            fax: Vec::new(),
            handle: None,
            page: None,
            salutation: None,
        }
    }

    /// Whether anything but its name is known of it.
    pub(super) fn is_reached(&self) -> bool {
        let numbers = self.email.len() + self.phone.len() + self.fax.len();
        numbers > 0
            || self.country.is_some()
            || self.salutation.is_some()
            || self.page.is_some()
            || self.handle.is_some()
    }
}
