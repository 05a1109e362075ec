//! The messages that name one thing of a case each: `demand-release`, `person-ana`.

/// What such a message names: its id begins with that, and ends with the id of the thing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Naming {
    Claim,
    Demand,
    Holder,
    Kind,
    Of,
    Office,
    Person,
    Salutation,
    /// Who writes, as what they do tells it.
    Writer,
}

impl Naming {
    /// What the ids of these messages begin with.
    pub(crate) fn prefix(self) -> &'static str {
        match self {
            Self::Claim => "claim-",
            Self::Demand => "demand-",
            Self::Holder => "holder-",
            Self::Kind => "kind-",
            Self::Of => "of-",
            Self::Office => "recipient-",
            Self::Person => "person-",
            Self::Salutation => "salutation-",
            Self::Writer => "as-",
        }
    }

    /// The message that names the thing of an id.
    pub(crate) fn message(self, id: &str) -> String {
        format!("{}{id}", self.prefix())
    }

    /// The id of the thing that a message names.
    pub(crate) fn named(self, message: &str) -> Option<&str> {
        message.strip_prefix(self.prefix())
    }
}
