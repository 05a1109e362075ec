//! Whether people who live in a state write to it without danger.

use crate::word_enum::word_enum;

/// Whether people who live in a state write to it without danger. What nobody declares is danger.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum WritingWithin {
    /// It endangers them: they sign by place alone.
    #[default]
    Danger,
    /// Citizens write to their own offices, and nothing comes of it but a reply.
    Usual,
}

word_enum!(WritingWithin { Danger = "danger", Usual = "usual" });

/// What a case or a state declares of it.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Declared {
    /// Whether it is without danger.
    pub writing: WritingWithin,
    /// Why, where it is declared to be so.
    pub reason: Option<String>,
}
