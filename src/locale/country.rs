//! Countries: which codes there are, and what they are called.

use std::collections::BTreeMap;
use std::str::FromStr;
use std::sync::{Arc, LazyLock, Mutex, PoisonError};

use icu_experimental::displaynames::multi::RegionDisplayNames;
use icu_locale::LocaleExpander;
use icu_locale_core::subtags::Region;
use icu_locale_core::{LanguageIdentifier, Locale};

/// Two-letter codes that CLDR names though ISO 3166-1 has assigned none of them to a country.
const NOT_COUNTRIES: [&str; 14] = ["AC", "CP", "CQ", "DG", "EA", "EU", "EZ", "IC", "QO", "TA", "UN", "XA", "XB", "ZZ"];

/// The codes of all countries, in their order.
static CODES: LazyLock<Vec<String>> = LazyLock::new(|| {
    let Some(names) = names("en") else { return Vec::new() };
    let pairs = ('A'..='Z').flat_map(|a| ('A'..='Z').map(move |b| format!("{a}{b}")));
    let named = |code: &String| Region::from_str(code).is_ok_and(|region| names.of(region).is_some());
    pairs.filter(|code| !NOT_COUNTRIES.contains(&code.as_str()) && named(code)).collect()
});

/// Whether a code is a country's: two capital letters of ISO 3166-1 (and XK, which post to Kosovo uses).
pub(crate) fn is_code(code: &str) -> bool {
    CODES.binary_search_by(|known| known.as_str().cmp(code)).is_ok()
}

/// The country's name in a language, or its code where the language has none for it.
pub fn name(code: &str, language: &str) -> String {
    let region = Region::from_str(code).ok();
    region
        .and_then(|region| [language, "en"].into_iter().find_map(|tag| Some(names(tag)?.of(region)?.to_owned())))
        .unwrap_or_else(|| code.to_owned())
}

/// The language that most people of a country write, as CLDR has it: what its post reads.
pub(crate) fn language_of(code: &str) -> String {
    let mut language = LanguageIdentifier::UNKNOWN;
    language.region = Region::from_str(code).ok();
    LocaleExpander::new_extended().maximize(&mut language);
    language.language.to_string()
}

/// Whether a text is in Latin script, as far as it has letters.
pub fn is_latin(text: &str) -> bool {
    text.chars().filter(|c| c.is_alphabetic()).all(|c| c < '\u{250}' || ('\u{1E00}'..'\u{1F00}').contains(&c))
}

/// The codes of all countries, in their order.
pub(crate) fn codes() -> &'static [String] {
    &CODES
}

/// Every country with its name in a language, in no particular order.
pub fn all(language: &str) -> Vec<(String, String)> {
    CODES.iter().map(|code| (code.clone(), name(code, language))).collect()
}

/// Every country with its name in a language, where that has one, in the order of the codes.
pub(crate) fn names_in(language: &str) -> Vec<(String, String)> {
    let Some(names) = names(language) else { return Vec::new() };
    let named =
        CODES.iter().filter_map(|code| Some((code.clone(), names.of(Region::from_str(code).ok()?)?.to_owned())));
    named.collect()
}

/// The names in a language; each is looked up once.
fn names(language: &str) -> Option<Arc<RegionDisplayNames>> {
    static KNOWN: Mutex<BTreeMap<String, Option<Arc<RegionDisplayNames>>>> = Mutex::new(BTreeMap::new());
    let mut known = KNOWN.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some(found) = known.get(language) {
        return found.clone();
    }
    let locale = Locale::from_str(language).ok();
    let found = locale.and_then(|it| RegionDisplayNames::try_new((&it).into(), Default::default()).ok()).map(Arc::new);
    known.insert(language.to_owned(), found.clone());
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_are_those_of_countries() {
        assert!(is_code("IR") && is_code("BE") && is_code("US"));
        for wrong in ["EU", "ZZ", "ir", "IRN", "QQ", "", "É"] {
            assert!(!is_code(wrong), "{wrong}");
        }
        assert_eq!(all("en").len(), 250, "249 of ISO 3166-1, and XK");
    }

    #[test]
    fn names_are_those_of_the_language() {
        assert_eq!(name("IR", "es"), "Irán");
        assert_eq!(name("IR", "fa"), "ایران");
    }
}
