//! What an office belongs to, and what that is to a case.

use crate::word_enum::word_enum;

/// What an office belongs to. Law that binds states binds nothing else here.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, serde::Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Body {
    /// A state.
    #[default]
    State,
    /// States together: the United Nations, the European Union, the African Union.
    International,
    /// A company.
    Company,
    /// A university.
    University,
    /// Any other organisation.
    Organisation,
}

word_enum!(Body {
    State = "state",
    International = "international",
    Company = "company",
    University = "university",
    Organisation = "organisation",
});

/// What an office belongs to, seen from the state that a case is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Addressed {
    /// The state that the case is about.
    State,
    /// Another state.
    OtherState,
    /// What is no state.
    Other(Body),
}

impl Addressed {
    /// The word that messages choose by, as `$body`.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::State => Body::State.as_str(),
            Self::OtherState => "other-state",
            Self::Other(body) => body.as_str(),
        }
    }
}
