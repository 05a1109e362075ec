//! Countries: which codes there are, what they are called, and which one a person means.

use std::collections::{BTreeMap, HashMap};
use std::str::FromStr;
use std::sync::{Arc, LazyLock, Mutex, PoisonError};

use icu_casemap::CaseMapper;
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

/// The codes by the folded names of a language.
type Meanings = HashMap<String, &'static str>;

/// Those of the languages that were asked for: a roster asks in each of its rows.
static MEANINGS: Mutex<BTreeMap<String, Arc<Meanings>>> = Mutex::new(BTreeMap::new());

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

/// A name in capitals by the rules of its language: Greek loses its accents, Turkish keeps the dot of its i. Georgian has no
/// capitals in ordinary writing, and few typefaces have those that Unicode gives it.
pub(crate) fn capitals(name: &str, language: &str) -> String {
    let language: LanguageIdentifier = language.parse().unwrap_or(LanguageIdentifier::UNKNOWN);
    if language.language.as_str() == "ka" {
        return name.to_owned();
    }
    CaseMapper::new().uppercase_to_string(name, &language).into_owned()
}

/// The codes of all countries, in their order.
pub(crate) fn codes() -> &'static [String] {
    &CODES
}

/// Every country with its name in a language, in no particular order.
pub fn all(language: &str) -> Vec<(String, String)> {
    CODES.iter().map(|code| (code.clone(), name(code, language))).collect()
}

/// The code of the country that a person means by a code or by a name in one of these languages; case is ignored.
pub fn meant<'a>(text: &str, languages: impl IntoIterator<Item = &'a str>) -> Option<String> {
    let text = text.trim();
    let code = text.to_ascii_uppercase();
    if is_code(&code) {
        return Some(code);
    }
    let wanted = folded(text);
    languages.into_iter().find_map(|language| meanings(language).get(&wanted).map(|code| (*code).to_owned()))
}

fn meanings(language: &str) -> Arc<Meanings> {
    let mut known = MEANINGS.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some(found) = known.get(language) {
        return Arc::clone(found);
    }
    let mut found = Meanings::new();
    for code in CODES.iter() {
        // Where two have a name, the first holds.
        found.entry(folded(&name(code, language))).or_insert(code);
    }
    let found = Arc::new(found);
    known.insert(language.to_owned(), Arc::clone(&found));
    found
}

/// Lower case, without the marks and the Arabic letter forms in which keyboards differ.
fn folded(text: &str) -> String {
    text.to_lowercase().replace(['\u{200C}', '’', '\''], "").replace('ي', "ی").replace('ك', "ک")
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
    fn capitals_are_those_of_the_language() {
        assert_eq!((capitals("Irán", "es"), capitals("İran", "tr")), ("IRÁN".to_owned(), "İRAN".to_owned()));
        assert_eq!(
            (capitals("Lihtenştayn", "tr"), capitals("Ιράν", "el")),
            ("LİHTENŞTAYN".to_owned(), "ΙΡΑΝ".to_owned())
        );
        assert_eq!(capitals("ირანი", "ka"), "ირანი");
    }

    #[test]
    fn names_are_those_of_the_language() {
        assert_eq!(name("IR", "es"), "Irán");
        assert_eq!(name("IR", "fa"), "ایران");
        assert_eq!(meant("belgique", ["en", "fr"]), Some("BE".to_owned()));
        assert_eq!(meant("es", ["en"]), Some("ES".to_owned()));
        assert_eq!(meant("Utopia", ["en", "fr", "es", "fa"]), None);
    }
}
