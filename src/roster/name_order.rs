//! In which order the parts of a name stand: the family's first or last.

/// In which order the parts of a name stand.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum NameOrder {
    #[default]
    GivenFirst,
    /// The family's part, the given name, and what stands in the middle behind it.
    FamilyGiven,
    /// The same with the middle in its place, as in Vietnamese.
    FamilyMiddleGiven,
}

impl NameOrder {
    /// As `name-order` of a language says it; any other word puts the given name first.
    pub fn said(text: &str) -> Self {
        match text.trim() {
            "family given" => Self::FamilyGiven,
            "family middle given" => Self::FamilyMiddleGiven,
            _ => Self::GivenFirst,
        }
    }
}
