//! The languages there are, and what their files are made of.

use std::collections::BTreeSet;

use icu_experimental::displaynames::multi::LanguageDisplayNames;
use icu_locale_core::{LanguageIdentifier, Locale};

use super::bundle::Bundle;
use super::chosen::{Chosen, article};
use super::foreign::FOREIGN_TERMS;
use super::lineage::{FORMAT_LOCALE, is_there, lineage};
use crate::catalog::Catalog;

/// The language that every other one is translated from, as `locales/l10n.toml` says.
pub const REFERENCE: &str = "en";

/// The files of a language that its letters are made of, besides the case's own.
///
/// `rules.ftl` has the words that rules look for; a workspace adds its own in `rules-own.ftl`.
pub const LETTER_FILES: [&str; 7] =
    ["letter.ftl", "offices.ftl", "recipients.ftl", "law.ftl", "kinds.ftl", "rules.ftl", "rules-own.ftl"];

/// The folder, in that of a language, of the files with what the program itself says.
pub(crate) const PROGRAM_FOLDER: &str = "ui";

/// The one file that had all of that; what a workspace has in it holds over what is built in.
pub(crate) const PROGRAM_FILE: &str = "ui.ftl";

/// The files of a language with what the program itself says, and of those that it goes on from.
pub fn program_files(catalog: &Catalog, tag: &str) -> Vec<String> {
    let tags = lineage(catalog, tag);
    let has_one = tags.iter().any(|tag| catalog.has(&format!("locales/{tag}/{PROGRAM_FILE}")));
    let one = has_one.then(|| PROGRAM_FILE.to_owned());
    let names: BTreeSet<String> =
        tags.iter().flat_map(|tag| catalog.list(&format!("locales/{tag}/{PROGRAM_FOLDER}"))).collect();
    let names = names.into_iter().filter(|name| name.ends_with(".ftl"));
    one.into_iter().chain(names.map(|name| format!("{PROGRAM_FOLDER}/{name}"))).collect()
}

/// Messages that are no words: how a language sets its pages, dates, numbers and lists, and terms of other languages. Where a language needs no setting
/// of its own, it stands as `{ "" }` in its files.
pub const SETTINGS: [&str; 7] =
    ["page", FORMAT_LOCALE, "first-of-month", "list-and", "contractions", "elisions", FOREIGN_TERMS];

/// Whether an attribute is no words, but tells the grammar of a name in its language: its gender and number.
pub fn is_grammar(message: &str, attribute: Option<&str>) -> bool {
    (message == "matter" || message.starts_with("person-")) && matches!(attribute, Some("gender" | "number"))
}

/// The languages that have a folder, in order.
pub fn available(catalog: &Catalog) -> Vec<String> {
    catalog
        .list("locales")
        .into_iter()
        .filter(|name| name.parse::<unic_langid::LanguageIdentifier>().is_ok())
        .filter(|name| is_there(catalog, name))
        .collect()
}

/// The words of the letters of a case in a language: what all letters share, and the case's own messages.
///
/// # Errors
/// All that is wrong in the syntax of the files.
pub fn letter_words(catalog: &Catalog, tag: &str, action: &str) -> Result<Bundle, Vec<crate::diagnostic::Diagnostic>> {
    letter_words_of(catalog, tag, action, None)
}

/// The same; of the law and the offices, only what is chosen.
///
/// # Errors
/// All that is wrong in the syntax of the files.
pub(crate) fn letter_words_of(
    catalog: &Catalog,
    tag: &str,
    action: &str,
    chosen: Option<&Chosen>,
) -> Result<Bundle, Vec<crate::diagnostic::Diagnostic>> {
    let own = format!("actions/{action}.ftl");
    let mut files: Vec<&str> = LETTER_FILES.to_vec();
    files.push(&own);
    Bundle::load_chosen(catalog, tag, &files, chosen)
}

/// A message without variables, in the first of these languages whose file has it.
pub(crate) fn said_in<'a>(
    catalog: &Catalog,
    tags: impl IntoIterator<Item = &'a str>,
    file: &str,
    id: &str,
) -> Option<String> {
    tags.into_iter().find_map(|tag| {
        let words = Bundle::load(catalog, tag, &[file]).ok()?;
        words.get(id, &fluent::FluentArgs::new()).ok()
    })
}

/// Whether an id looks like one of `law.ftl`.
pub(super) fn is_law(id: &str) -> bool {
    article(id).is_some()
}

/// What a language calls itself, or its tag where CLDR has no name for it.
pub fn name(tag: &str) -> String {
    name_in(tag, tag).unwrap_or_else(|| tag.to_owned())
}

/// What a language is called in another; `None` where CLDR has no name for it.
pub(crate) fn name_in(tag: &str, language: &str) -> Option<String> {
    LanguageNames::of(language)?.name(tag)
}

/// What languages are called in one.
pub(crate) struct LanguageNames(LanguageDisplayNames);

impl LanguageNames {
    /// The names in a language, by its tag.
    pub fn of(language: &str) -> Option<Self> {
        LanguageDisplayNames::try_new((&language.parse::<Locale>().ok()?).into(), Default::default()).ok().map(Self)
    }

    /// The name of a language, by its tag; `None` where CLDR has none.
    pub fn name(&self, tag: &str) -> Option<String> {
        self.0.of(tag.parse::<LanguageIdentifier>().ok()?.language).map(str::to_owned)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_the_one_file_of_before_says_holds_over_what_is_in_the_folder() {
        assert!(program_files(&Catalog::built_in(), "fa").contains(&"ui/write.ftl".to_owned()));
        let folder = tempfile::tempdir().unwrap();
        std::fs::create_dir_all(folder.path().join("locales/fa")).unwrap();
        std::fs::write(folder.path().join("locales/fa/ui.ftl"), "list-none = Nothing.\n").unwrap();
        let catalog = Catalog::with_workspace(folder.path()).unwrap();
        assert_eq!(program_files(&catalog, "fa")[..2], ["ui.ftl", "ui/action.ftl"]);
        let words = Bundle::load(&catalog, "fa", &program_files(&catalog, "fa")).unwrap();
        assert_eq!(words.get("list-none", &fluent::FluentArgs::new()).unwrap(), "Nothing.");
        assert!(words.has("write-file"), "what the one file lacks is built in");
    }
}
