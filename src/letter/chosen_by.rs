//! The variables that messages choose by, and the words that the program gives them.

use super::occasion::Occasion;
use crate::action::{About, Addressed, Body, Gender, Lead, PeopleGender};
use crate::signatory::Voice;

/// What `$holder` is where nobody is named, and `$handle` where there is none.
pub(crate) const NOBODY: &str = "none";

/// The words that the program gives a variable; none of one that is a number, a date or free text.
pub(crate) fn words_of(variable: &str) -> Option<Vec<&'static str>> {
    let genders = || Gender::ALL.map(Gender::as_str).to_vec();
    Some(match variable {
        "voice" => Voice::ALL.map(Voice::as_str).to_vec(),
        "gender" => PeopleGender::ALL.map(PeopleGender::as_str).to_vec(),
        "writer-gender" | "office-gender" => genders(),
        "holder" => genders().into_iter().chain([NOBODY]).collect(),
        "about" => About::ALL.map(About::as_str).to_vec(),
        "lead" => Lead::ALL.map(Lead::as_str).to_vec(),
        "body" => Body::ALL.map(Body::as_str).into_iter().chain([Addressed::OtherState.as_str()]).collect(),
        "handle" => vec![NOBODY],
        // Whom a card greets.
        "to" => vec!["person", "family"],
        "occasion" => Occasion::ALL.map(Occasion::as_str).to_vec(),
        _ => return None,
    })
}
