//! Why no letters are written for an action for the time being.

use crate::message::Message;
use crate::msg;
use crate::word_enum::word_enum;

/// Why an action is paused. Its words are the program's, in every language: a pause must not wait for a translation.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Pause {
    /// The person was released.
    Freed,
    /// The person, the family or the lawyer asked for silence.
    Silence,
    /// There are talks that letters could disturb.
    Negotiations,
    /// The facts are looked into anew.
    Review,
}

word_enum!(Pause { Freed = "freed", Silence = "silence", Negotiations = "negotiations", Review = "review" });

impl Pause {
    /// The reason, as a sentence.
    pub fn message(self) -> Message {
        match self {
            Self::Freed => msg!("pause-freed"),
            Self::Silence => msg!("pause-silence"),
            Self::Negotiations => msg!("pause-negotiations"),
            Self::Review => msg!("pause-review"),
        }
    }
}
