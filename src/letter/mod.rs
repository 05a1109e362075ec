//! Composes a letter: what one writer says to one recipient in one language on one day.
//!
//! A [`Composer`] holds one case in one kind and one language, looked through beforehand; [`Composer::compose`] is pure.
//! What the letter is, a letter of one or of many, a card, a post, a petition, is its [`Form`], a file each in [`forms`].
//! The [`Letter`] that comes out is of no format yet: it tells its [`parts`] in their order, and [`crate::document`] makes
//! documents of them. Texts that run another way stand between isolates ([`crate::text`]).

mod about;
mod address;
mod asking;
pub mod blocks;
mod cache;
mod card_words;
mod cases;
mod chosen_by;
mod citing;
mod compose;
mod composer;
mod content;
mod draw;
mod facts;
pub mod forms;
mod guide;
#[cfg(feature = "preview")]
mod hearing;
mod kept_source;
mod latin;
mod law;
mod messages;
pub mod occasion;
mod office;
mod open;
pub mod parts;
mod pattern;
mod pieces;
mod plain;
mod prompts;
mod reading;
mod requirements;
mod said;
mod select;
mod selection;
mod sentences;
mod signature;
mod silence;
mod slots;
mod variants;
mod wish;

pub(crate) use asking::{Ask, Variables};
pub(crate) use card_words::CARD_VARIABLES;
pub use cases::{load, load_all};
pub(crate) use chosen_by::words_of;
pub use composer::{Composer, Form, Signers};
pub use content::{Addressed, Content, Copies, Layout, Letter, Postal, Signatories, Signed, Signing};
pub(crate) use guide::{Made, MadeLetter};
pub(crate) use law::instrument_article;
pub(crate) use open::body_template;
pub use pattern::Pattern;
pub(crate) use pattern::{Composed, Filling, Mark};
pub(crate) use plain::folded_salutation;
pub use plain::{bare, normalized};
pub(crate) use prompts::prompts;
pub(crate) use requirements::requirements;
pub(crate) use selection::SHORT_BASIS;
pub use selection::Selection;
pub(crate) use slots::{Make, Offer, Turn};
pub(crate) use variants::Tried;
pub(crate) use wish::{Requested, Wished};
pub use wish::{Sheets, Wish};
