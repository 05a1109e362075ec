//! What scripts are called.

use icu_experimental::displaynames::multi::ScriptDisplayNames;
use icu_locale_core::Locale;
use icu_locale_core::subtags::Script;

/// A script's name in a language, or its code where the language has none for it.
pub(crate) fn script_name(code: &str, language: &str) -> String {
    let named = |tag: &str| {
        let locale: Locale = tag.parse().ok()?;
        let names = ScriptDisplayNames::try_new((&locale).into(), Default::default()).ok()?;
        let script: Script = code.parse().ok()?;
        names.of(script).map(str::to_owned)
    };
    named(language).or_else(|| named("en")).unwrap_or_else(|| code.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_those_of_the_language() {
        assert_eq!(script_name("Arab", "fr"), "arabe");
        assert_eq!(script_name("Thai", "en"), "Thai");
        assert_eq!(script_name("Qaaz", "en"), "Qaaz");
    }
}
