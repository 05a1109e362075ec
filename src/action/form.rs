//! The form of a kind: how its page is, and with it what is asked for, what rules hold, which formats there are.
//!
//! A case file names a form by its word; what a form *is* stands above, in [`crate::letter::forms`], a file each. Here is only
//! what reading a case file needs of one.

use std::fmt;

/// What the reader of case files needs to know of a form.
pub trait CaseForm: Sync {
    /// Its word in case files.
    fn word(&self) -> &'static str;

    /// The templates whose kinds are of this form where a case file does not say, besides the one of its own word.
    fn templates(&self) -> &'static [&'static str] {
        &[]
    }

    /// The messages of the case that its text is made of where a case file does not say.
    fn paragraphs(&self) -> &'static [&'static str] {
        &["opening", "facts", "concern"]
    }

    /// Whether there is a short one beside the full one.
    fn has_lengths(&self) -> bool {
        false
    }

    /// Whether it asks something of somebody.
    fn demands(&self) -> bool {
        true
    }
}

/// Which form a kind is of. It cannot be compared with a form: who wants to know something of it asks the form.
#[derive(Clone, Copy)]
pub struct FormId(&'static dyn CaseForm);

impl FormId {
    /// The form itself, as far as a case file knows it.
    pub fn get(self) -> &'static dyn CaseForm {
        self.0
    }

    /// The form of that word.
    pub(super) fn of_word(forms: &[&'static dyn CaseForm], word: &str) -> Option<Self> {
        forms.iter().find(|form| form.word() == word).copied().map(Self)
    }

    /// The form of a kind whose case file does not say: that of the template of this name, else the first.
    pub(super) fn of_template(forms: &[&'static dyn CaseForm], template: &str) -> Option<Self> {
        let is_of = |form: &&&'static dyn CaseForm| form.word() == template || form.templates().contains(&template);
        forms.iter().find(is_of).or(forms.first()).copied().map(Self)
    }
}

impl From<&'static dyn CaseForm> for FormId {
    fn from(form: &'static dyn CaseForm) -> Self {
        Self(form)
    }
}

impl fmt::Debug for FormId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0.word())
    }
}

impl PartialEq for FormId {
    fn eq(&self, other: &Self) -> bool {
        self.0.word() == other.0.word()
    }
}

impl Eq for FormId {}

impl serde::Serialize for FormId {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.0.word())
    }
}
