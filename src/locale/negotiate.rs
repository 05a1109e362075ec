//! Which of the languages there are a person means.
//!
//! CLDR's aliases and parents decide: `prs` is `fa-AF`, which falls to `fa`; `es-419` falls to `es`; but `zh-Hant`
//! does not fall to `zh`, which is written otherwise.

use std::str::FromStr;

use icu_locale::fallback::{LocaleFallbackPriority, LocaleFallbacker};
use icu_locale::{LanguageIdentifier, Locale, LocaleCanonicalizer, LocaleDirectionality, LocaleExpander};

use crate::text::Direction;

/// Finds the language among `available` that a tag means, the nearest first; `None` where there is none.
pub(crate) fn negotiate<'a>(wanted: &str, available: &'a [String]) -> Option<&'a str> {
    let wanted = wanted.replace('_', "-");
    let find = |tag: &str| available.iter().find(|name| name.eq_ignore_ascii_case(tag)).map(String::as_str);
    if let Some(exact) = find(&wanted) {
        return Some(exact);
    }
    let mut locale = Locale::from_str(&wanted).ok()?;
    LocaleCanonicalizer::new_extended().canonicalize(&mut locale);
    let mut config = icu_locale::fallback::LocaleFallbackConfig::default();
    config.priority = LocaleFallbackPriority::Language;
    let fallbacker = LocaleFallbacker::new();
    let mut chain = fallbacker.for_config(config).fallback_for((&locale.id).into());
    while !chain.get().is_unknown() {
        if let Some(found) = find(&chain.get().to_string()) {
            return Some(found);
        }
        chain.step();
    }
    // A folder may say more than the person did: pt-BR where pt is asked for, if that is what pt most likely means.
    let likely = maximized(&locale.id);
    available.iter().find(|name| maximized_tag(name).is_some_and(|tag| tag == likely)).map(String::as_str)
}

/// The way a language is written, by the script that it most likely has.
pub fn direction(tag: &str) -> Direction {
    let language = LanguageIdentifier::from_str(tag).unwrap_or(LanguageIdentifier::UNKNOWN);
    if LocaleDirectionality::new_extended().is_right_to_left(&language) { Direction::Rtl } else { Direction::Ltr }
}

/// The language tag of a value of LC_ALL, LANG and the like: `es_MX.UTF-8@euro` is `es-MX`; C and POSIX are none.
pub(crate) fn from_environment(value: &str) -> Option<String> {
    let tag = value.split(['.', '@']).next().unwrap_or_default().replace('_', "-");
    (!matches!(tag.as_str(), "" | "C" | "POSIX")).then_some(tag)
}

fn maximized(language: &LanguageIdentifier) -> LanguageIdentifier {
    let mut language = language.clone();
    LocaleExpander::new_extended().maximize(&mut language);
    language
}

fn maximized_tag(tag: &str) -> Option<LanguageIdentifier> {
    LanguageIdentifier::from_str(tag).ok().map(|language| maximized(&language))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn among(wanted: &str, available: &[&str]) -> Option<String> {
        let available: Vec<String> = available.iter().map(|tag| (*tag).to_owned()).collect();
        negotiate(wanted, &available).map(str::to_owned)
    }

    #[test]
    fn a_tag_falls_to_the_language_that_covers_it() {
        let shipped = ["en", "es", "fa", "fr"];
        for (wanted, found) in [
            ("fa", "fa"),
            ("fa-AF", "fa"),
            ("prs", "fa"),
            ("fr_CA", "fr"),
            ("es-419", "es"),
            ("EN-us", "en"),
            ("pes", "fa"),
        ] {
            assert_eq!(among(wanted, &shipped).as_deref(), Some(found), "{wanted}");
        }
        for wanted in ["de", "", "zh", "x", "französisch", "../fa"] {
            assert_eq!(among(wanted, &shipped), None, "{wanted}");
        }
    }

    #[test]
    fn another_script_is_another_language() {
        assert_eq!(among("zh-Hant", &["zh"]), None);
        assert_eq!(among("zh-TW", &["zh-Hant", "zh"]).as_deref(), Some("zh-Hant"));
        assert_eq!(among("pt", &["pt-BR"]).as_deref(), Some("pt-BR"));
    }

    #[test]
    fn directions_come_from_the_script() {
        assert_eq!(direction("fa"), Direction::Rtl);
        assert_eq!(direction("ckb"), Direction::Rtl);
        assert_eq!(direction("es"), Direction::Ltr);
    }

    #[test]
    fn the_environment_is_read_as_posix_writes_it() {
        assert_eq!(from_environment("es_MX.UTF-8@euro").as_deref(), Some("es-MX"));
        assert_eq!(from_environment("C.UTF-8"), None);
    }
}
