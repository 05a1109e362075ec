//! What a column may hold, and which columns the files of whom have.

use crate::word_enum::word_enum;

/// What a column may hold.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize)]
#[serde(rename_all = "lowercase")]
#[allow(
    missing_docs,
    reason = "the fields are those of `Writer`, the language of the letters, and what goes with them"
)]
pub enum Column {
    Id,
    Name,
    /// The name in parts: exports of address books have it so.
    #[serde(rename = "given-name")]
    Given,
    #[serde(rename = "middle-name")]
    Middle,
    #[serde(rename = "family-name")]
    Family,
    Email,
    Address,
    /// The address in parts.
    #[serde(rename = "house-number")]
    House,
    Postcode,
    Region,
    City,
    Country,
    Lang,
    Profession,
    Gender,
    Note,
    Privacy,
    /// Whether somebody signs in full also where it endangers them.
    Danger,
    /// Whether somebody agreed that letters are written in their name.
    Consent,
    /// Whether somebody wants none any more, or when they said so.
    Unsubscribed,
    /// What became of somebody: who left is written for no more.
    Status,
    /// Files that go with the writer's e-mail drafts.
    Attachment,
    Opening,
    Demands,
    /// Facts that the letter tells.
    Facts,
    /// What the writer is, where they write as that.
    As,
    /// Which wording of each message.
    Wording,
    /// How much the letter tells.
    Length,
    /// The title or office: of those who sign together.
    Title,
    /// The university, the society: of those who sign together.
    Affiliation,
    /// The town: of those who sign together.
    Place,
    /// Why a row failed: what `batch` adds to the rows it could not write; read over.
    Reason,
}

word_enum!(Column {
    Id = "id",
    Name = "name",
    Given = "given-name",
    Middle = "middle-name",
    Family = "family-name",
    Email = "email",
    Address = "address",
    House = "house-number",
    Postcode = "postcode",
    Region = "region",
    City = "city",
    Country = "country",
    Lang = "lang",
    Profession = "profession",
    Gender = "gender",
    Note = "note",
    Privacy = "privacy",
    Danger = "danger",
    Consent = "consent",
    Unsubscribed = "unsubscribed",
    Status = "status",
    Attachment = "attachment",
    Opening = "opening",
    Demands = "demands",
    Facts = "facts",
    As = "as",
    Wording = "wording",
    Length = "length",
    Title = "title",
    Affiliation = "affiliation",
    Place = "place",
    Reason = "reason",
});

/// Whose rows a file has: what its columns may hold.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum People {
    /// The writers of a campaign.
    Writers,
    /// Those who sign one letter together.
    Signatories,
}

impl People {
    /// The columns that must be there; a name may be there in parts.
    pub(super) fn needed(self) -> &'static [Column] {
        match self {
            Self::Writers => &[Column::Name, Column::City, Column::Country],
            Self::Signatories => &[Column::Name],
        }
    }

    /// What a column of a name holds among these people, where it is read.
    pub(super) fn read(self, named: Column) -> Option<Column> {
        match (self, named) {
            // Of writers, a title may be a form of address, and a place where they were met.
            (Self::Writers, Column::Title | Column::Place | Column::Affiliation) => None,
            (Self::Signatories, Column::Title | Column::Profession) => Some(Column::Title),
            (Self::Signatories, Column::Place | Column::City) => Some(Column::Place),
            (Self::Writers, _)
            | (
                Self::Signatories,
                Column::Name
                | Column::Given
                | Column::Middle
                | Column::Family
                | Column::Affiliation
                | Column::Country
                | Column::Privacy
                | Column::Danger
                | Column::Consent
                | Column::Unsubscribed
                | Column::Status,
            ) => Some(named),
            (Self::Signatories, _) => None,
        }
    }
}

impl Column {
    /// Whether several columns may hold it: the lines of an address, two surnames, whatever keeps somebody from being written for.
    pub(super) fn may_come_twice(self) -> bool {
        matches!(self, Self::Address | Self::Family | Self::Consent | Self::Unsubscribed | Self::Status | Self::Reason)
    }

    /// Whether it keeps somebody from harm: how much is told of them, and whether they are written for. Such a column is never passed
    /// over in silence.
    pub(super) fn guards(self) -> bool {
        matches!(self, Self::Privacy | Self::Consent | Self::Unsubscribed)
    }

    /// Whether it is a part of a name: without it, half of a name would sign.
    pub(super) fn is_part_of_name(self) -> bool {
        matches!(self, Self::Given | Self::Middle | Self::Family)
    }
}
