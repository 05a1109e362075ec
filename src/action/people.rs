//! Whom an action is for: one person, several, a group, an organisation, a community.

use super::at::At;
use super::naming::Naming;
use crate::word_enum::word_enum;

/// One of those whom the action is for. Message `person-<id>` is the name in each script.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Person {
    /// The id, unique in the action.
    pub id: At<String>,
    /// What it is that the action is for.
    pub kind: PersonKind,
    /// What the grammar of some languages needs.
    pub gender: PeopleGender,
    /// How many they are, where that is told of a group or a community.
    pub count: Option<i64>,
    /// Why no name is told, where none is.
    pub unnamed: Option<Unnamed>,
    /// Nobody is known to hold them.
    pub disappeared: bool,
}

impl Person {
    /// The message of the case that names it.
    pub fn message(&self) -> String {
        Naming::Person.message(&self.id.value)
    }
}

/// What it is that an action is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, serde::Serialize)]
#[serde(rename_all = "lowercase")]
pub enum PersonKind {
    /// One person.
    #[default]
    Person,
    /// People who are told by their number.
    Group,
    /// An organisation.
    Organisation,
    /// A village, a people.
    Community,
}

word_enum!(PersonKind {
    Person = "person",
    Group = "group",
    Organisation = "organisation",
    Community = "community",
});

impl PersonKind {
    /// Whether it is people who can be counted.
    pub fn has_number(self) -> bool {
        matches!(self, Self::Group | Self::Community)
    }

    /// Whether its name may be one that is not told, and whether it can disappear.
    pub fn is_of_persons(self) -> bool {
        matches!(self, Self::Person | Self::Group)
    }
}

/// The grammatical gender of those whom an action is for, one or many.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, serde::Serialize)]
#[serde(rename_all = "lowercase")]
pub enum PeopleGender {
    /// All masculine.
    Male,
    /// All feminine.
    Female,
    /// Neither.
    Other,
    /// Not all alike.
    Mixed,
    /// Not known, or not told.
    #[default]
    Unknown,
}

word_enum!(PeopleGender { Male = "male", Female = "female", Other = "other", Mixed = "mixed", Unknown = "unknown" });

impl PeopleGender {
    /// That of all of them: their own where they are alike.
    pub fn of_all(genders: impl IntoIterator<Item = Self>) -> Self {
        let both = |one, other| match (one, other) {
            (Self::Unknown, _) | (_, Self::Unknown) => Self::Unknown,
            (one, other) if one == other => one,
            _ => Self::Mixed,
        };
        genders.into_iter().reduce(both).unwrap_or_default()
    }
}

/// Why a name is not told.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Unnamed {
    /// It is known, and must not be told.
    Withheld,
    /// It is not known.
    Unknown,
}

word_enum!(Unnamed { Withheld = "withheld", Unknown = "unknown" });

impl Unnamed {
    /// The message that all letters share for somebody without a name.
    pub fn message(self) -> &'static str {
        match self {
            Self::Withheld => "withheld-person",
            Self::Unknown => "unknown-person",
        }
    }
}

/// What a case is about, as its messages can choose by it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum About {
    /// Persons who have names.
    Person,
    /// Persons whose names are not told.
    Unnamed,
    /// People who are told by their number, or several of whom not all are alike.
    Group,
    /// Organisations.
    Organisation,
    /// Villages, peoples.
    Community,
    /// No people: a law, a place.
    Matter,
}

word_enum!(About {
    Person = "person",
    Unnamed = "unnamed",
    Group = "group",
    Organisation = "organisation",
    Community = "community",
    Matter = "matter",
});

impl About {
    /// What a case of these people is about.
    pub fn of<'p>(people: impl IntoIterator<Item = &'p Person>) -> Self {
        let of_one = |person: &Person| match (person.kind, person.unnamed) {
            (PersonKind::Person, Some(_)) => Self::Unnamed,
            (PersonKind::Person, None) => Self::Person,
            (PersonKind::Group, _) => Self::Group,
            (PersonKind::Organisation, _) => Self::Organisation,
            (PersonKind::Community, _) => Self::Community,
        };
        let both = |one, other| if one == other { one } else { Self::Group };
        people.into_iter().map(of_one).reduce(both).unwrap_or(Self::Matter)
    }
}

#[cfg(test)]
mod tests {
    use super::PeopleGender::{Female, Male, Mixed, Other, Unknown};
    use super::*;

    #[test]
    fn the_gender_of_several_is_their_own_where_they_are_alike() {
        for (all, of_all) in [
            (vec![Female], Female),
            (vec![Male, Male], Male),
            (vec![Other, Other], Other),
            (vec![Female, Male, Other], Mixed),
            (vec![Female, Mixed], Mixed),
            (vec![Female, Unknown, Male], Unknown),
            (vec![Female, Male, Unknown], Unknown),
            (vec![], Unknown),
        ] {
            assert_eq!(PeopleGender::of_all(all.clone()), of_all, "{all:?}");
        }
    }
}
