//! What commands ask a person on a terminal with: lines, yes or no, one or several of a list, a country.
//!
//! A question stands on lines of its own, what may be answered below it, and the answer behind a sign: so it reads the same on a
//! narrow terminal, without colour, and aloud. A question that is not answered as it asks is asked again, with a word that says why.

mod country;
mod line;
mod list;

pub(crate) use country::{choose_country, choose_country_or_none, known_country};
pub(crate) use line::{Answer, broken_off, confirm, confirm_or_back, line, optional, refuse, required, secret};
pub(crate) use list::{Choice, select, select_many, select_unseen};
