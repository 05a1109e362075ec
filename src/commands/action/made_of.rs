//! What cases are made of, to choose from: languages, law, salutations.

use fluent::FluentArgs;

use super::draft::{Draft, DraftOffice, DraftPerson, Known, demands, person_id};
use crate::action::{self, PersonKind, Role};
use crate::catalog::{Catalog, near_or_all};
use crate::diagnostic::Diagnostic;
use crate::locale::completeness::completeness;
use crate::locale::word_list::Text;
use crate::locale::{self, Bundle};
use crate::message::known_names;
use crate::msg;

/// The files of a language in which salutations stand.
const SALUTATION_FILES: [&str; 2] = ["letter.ftl", "offices.ftl"];

/// The languages that have all the words that letters share.
pub(super) fn complete_languages(catalog: &Catalog) -> Vec<String> {
    let shared = |missing: &String| locale::LETTER_FILES.iter().any(|file| missing.starts_with(&format!("{file}:")));
    let mut languages = locale::spoken(catalog);
    languages.retain(|tag| !completeness(catalog, tag).0.missing.iter().any(shared));
    languages
}

/// The law that cases can name, each instrument's articles in their order.
pub(super) fn law(catalog: &Catalog) -> Vec<String> {
    let Ok(words) = Bundle::load(catalog, locale::REFERENCE, &["law.ftl"]) else { return Vec::new() };
    let mut law: Vec<&str> = words.ids("").filter(|id| !id.starts_with('-') && id.contains('-')).collect();
    law.sort_by_key(|id| locale::article(id).unwrap_or((id, 0)));
    law.into_iter().map(str::to_owned).collect()
}

/// The salutations that recipients can name.
pub(super) fn salutations(catalog: &Catalog) -> Vec<String> {
    let Ok(words) = Bundle::load(catalog, locale::REFERENCE, &SALUTATION_FILES) else { return Vec::new() };
    words.ids(PREFIX).map(|id| id[PREFIX.len()..].to_owned()).collect()
}

/// The one salutation that a language writes like this, whatever its marks; `None` where there is none, or more than one.
pub(super) fn salutation(catalog: &Catalog, tag: &str, text: &str) -> Option<String> {
    let words = Bundle::load(catalog, tag, &SALUTATION_FILES).ok()?;
    let folded = |text: &str| Text::new(text).words().map(str::to_owned).collect::<Vec<_>>();
    let wanted = folded(text);
    let mut args = FluentArgs::new();
    for (name, value) in [("office-gender", "other"), ("of", ""), ("in", "")] {
        args.set(name, value);
    }
    let ids = words.ids(PREFIX).filter(|id| words.get(id, &args).is_ok_and(|said| folded(&said) == wanted));
    let alike: Vec<&str> = ids.map(|id| &id[PREFIX.len()..]).collect();
    // Of several that are greeted alike, the one that is called so; else the author chooses, as their closes may differ.
    let is_called_so = |id: &&&str| id.split('-').all(|part| wanted.iter().any(|word| word == part));
    match alike.as_slice() {
        [only] => Some((*only).to_owned()),
        several => several.iter().find(is_called_so).map(|id| (*id).to_owned()),
    }
}

/// An office that cases share.
pub(super) fn shared_office(catalog: &Catalog, office: &str, role: Role) -> Result<DraftOffice, Diagnostic> {
    let known = action::offices(catalog);
    if known.iter().any(|known| known == office) {
        let of = action::office_of(catalog, office);
        return Ok(DraftOffice::Shared { office: office.to_owned(), role, of, kept: Vec::new() });
    }
    let near = near_or_all(office, known.iter().map(String::as_str));
    Err(Diagnostic::error(msg!("error-action-office", found = office)).hint(known_names(near)))
}

/// What a case cannot be without, and nobody has said, is there to be filled in.
pub(super) fn complete(catalog: &Catalog, draft: &mut Draft) {
    if draft.languages.is_empty() {
        draft.languages = complete_languages(catalog).into_iter().map(Known::said).collect();
    }
    if draft.people.is_empty() && draft.matter.is_none() {
        draft.people.push(DraftPerson {
            id: person_id(&draft.id, None),
            name: None,
            kind: PersonKind::Person,
            gender: None,
            count: None,
            unnamed: None,
        });
    }
    if draft.demands.is_empty() {
        draft.demands = demands([(None, Vec::new())]);
    }
}

/// How the messages of salutations begin.
const PREFIX: &str = "salutation-";
