//! The list of forms: what is not in it is no form.

use super::call::Call;
use super::card::Card;
use super::joint::Joint;
use super::letter::Letter;
use super::petition::Petition;
use super::post::Post;
use crate::action::{CaseForm, FormId};
use crate::format::Format;
use crate::letter::composer::Form;

/// All forms. The first is that of a kind whose case file and template name none.
pub static FORMS: [&dyn Form; 6] = [&Letter, &Joint, &Card, &Post, &Petition, &Call];

/// They, as far as the reader of case files knows them.
pub fn known() -> Vec<&'static dyn CaseForm> {
    FORMS.iter().map(|form| *form as &dyn CaseForm).collect()
}

/// The form of a kind or a letter.
pub fn of(id: FormId) -> &'static dyn Form {
    let word = id.get().word();
    // Every form that a case file can name is in the list; a form of a test's own is as good as a letter.
    FORMS.into_iter().find(|form| form.word() == word).unwrap_or(FORMS[0])
}

/// Whether a kind or a letter can be had in a format.
pub fn suits(id: FormId, format: Format) -> bool {
    of(id).formats().contains(&format)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_form_has_a_word_of_its_own_and_is_found_by_it() {
        for form in FORMS {
            let id = FormId::from(form as &'static dyn CaseForm);
            assert_eq!(of(id).word(), form.word());
            assert!(!form.formats().is_empty(), "{form:?}");
        }
        let mut words: Vec<&str> = FORMS.iter().map(|form| form.word()).collect();
        words.sort_unstable();
        words.dedup();
        assert_eq!(words.len(), FORMS.len());
    }
}
