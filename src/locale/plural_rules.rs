//! The plural forms of languages, as CLDR has them.

use icu_locale::{LanguageIdentifier, Locale};
use icu_plurals::{PluralCategory, PluralRules};

/// The plural categories, in the order in which they are usually written.
pub(crate) const CATEGORIES: [(PluralCategory, &str); 6] = [
    (PluralCategory::Zero, "zero"),
    (PluralCategory::One, "one"),
    (PluralCategory::Two, "two"),
    (PluralCategory::Few, "few"),
    (PluralCategory::Many, "many"),
    (PluralCategory::Other, "other"),
];

/// What CLDR calls a category.
pub(crate) fn category_name(category: PluralCategory) -> &'static str {
    CATEGORIES.into_iter().find(|(own, _)| *own == category).map_or("other", |(_, name)| name)
}

/// The plural rules of a language's cardinal numbers; those of the root where CLDR does not know it.
pub(crate) fn plural_rules(tag: &str) -> Option<PluralRules> {
    // Numbers do not change with the script, and CLDR has the rules without it.
    let language: LanguageIdentifier = tag.parse().unwrap_or(LanguageIdentifier::UNKNOWN);
    let language = LanguageIdentifier { script: None, ..language };
    PluralRules::try_new_cardinal((&Locale::from(language)).into()).ok()
}
