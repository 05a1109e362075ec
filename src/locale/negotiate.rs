//! Which of the languages there are a person means.
//!
//! CLDR's aliases and parents decide: `prs` is `fa-AF`, which falls to `fa`; `es-419` falls to `es`; but `zh-Hant`
//! does not fall to `zh`, which is written otherwise. By the same parents a region's language goes on from that of the whole:
//! `locales/fr-CH/` holds what differs from `locales/fr/`.

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
    let locale = canonical(&wanted)?;
    let chain = chain(&locale);
    if let Some(found) = chain.iter().find_map(|tag| find(tag)) {
        return Some(found);
    }
    // A folder may say more than the person did: pt-BR where pt is asked for, if that is what pt most likely means.
    let likely = maximized(&locale);
    let more = available.iter().find(|name| maximized_tag(name).is_some_and(|tag| tag == likely));
    // Or it is another language that goes by the same name: nb where no is asked for, or nn.
    let akin = || available.iter().find(|name| is_akin(name, &chain));
    more.or_else(akin).map(String::as_str)
}

/// The languages that a region's goes on from, the nearest first: `es-MX` from `es-419` and `es`. They are of one language and
/// script, because two languages never mix in one letter: `zh-Hant` goes on from nothing, and neither does a pseudo-language.
pub(crate) fn parents(tag: &str) -> Vec<String> {
    let Ok(own) = LanguageIdentifier::from_str(tag) else { return Vec::new() };
    // CLDR keeps two regions for languages that nobody speaks.
    let is_pseudo = own.region.is_some_and(|region| matches!(region.as_str(), "XA" | "XB"));
    if is_pseudo || (own.script.is_none() && own.region.is_none() && own.variants.is_empty()) {
        return Vec::new();
    }
    let script = maximized(&own).script;
    let of_same = |parent: &String| {
        let parent = maximized_tag(parent);
        parent.is_some_and(|parent| parent.language == own.language && parent.script == script)
    };
    chain(&own).into_iter().filter(|parent| parent != tag).filter(of_same).collect()
}

/// The name that CLDR has for a language: `fil` for `tl`, `sr-Latn` for `sh`.
fn canonical(tag: &str) -> Option<LanguageIdentifier> {
    let mut locale = Locale::from_str(tag).ok()?;
    LocaleCanonicalizer::new_extended().canonicalize(&mut locale);
    Some(locale.id)
}

/// A language and those that it falls to by CLDR, as tags. For want of words CLDR falls from one language to another as well (from
/// Hindi in Latin letters to English): such a one is nothing that a letter could be in, but where it is but another name.
fn chain(language: &LanguageIdentifier) -> Vec<String> {
    let mut config = icu_locale::fallback::LocaleFallbackConfig::default();
    config.priority = LocaleFallbackPriority::Language;
    let fallbacker = LocaleFallbacker::new();
    let mut chain = fallbacker.for_config(config).fallback_for(language.into());
    let mut tags = Vec::new();
    let home = |tag: &str| maximized_tag(tag).map(|language| (language.script, language.region));
    let own = home(language.language.as_str());
    while !chain.get().is_unknown() {
        let tag = chain.get().to_string();
        if tag.split('-').next() == Some(language.language.as_str()) || home(&tag) == own {
            tags.push(tag);
        }
        chain.step();
    }
    tags
}

/// Whether dates and numbers of one tag are those of another's language: the same language in the same script, or one that goes by
/// the same name.
pub(super) fn is_same_language(tag: &str, other: &str) -> bool {
    let Some((own, others)) = canonical(tag).zip(canonical(other)) else { return false };
    let [(own, script), (others, its_script)] = [own, others].map(|language| {
        let root = chain(&LanguageIdentifier::from(language.language)).pop();
        ([Some(language.language.to_string()), root], maximized(&language).script)
    });
    script == its_script && own.iter().flatten().any(|name| others.contains(&Some(name.clone())))
}

/// Whether a language, by its tag, falls to one of another name that the person's falls to as well: `nb` and `nn` to `no`.
fn is_akin(tag: &str, wanted: &[String]) -> bool {
    let Some(language) = canonical(tag) else { return false };
    let own = language.language.as_str();
    let root = wanted.last();
    chain(&language).last().is_some_and(|last| last != own && Some(last) == root)
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
        assert_eq!(among("zh-HK", &["zh-Hant", "zh"]).as_deref(), Some("zh-Hant"));
        assert_eq!(among("sr-ME", &["sr", "sr-Latn"]).as_deref(), Some("sr-Latn"));
        assert_eq!(among("uz-AF", &["uz"]), None);
    }

    #[test]
    fn other_names_of_a_language_are_known() {
        for (wanted, folder) in [
            ("no", "nb"),
            ("nn", "nb"),
            ("nb", "no"),
            ("nb-NO", "nb"),
            ("nn-NO", "no"),
            ("sh", "sr-Latn"),
            ("tl", "fil"),
            ("iw", "he"),
            ("in", "id"),
            ("mo", "ro"),
            ("cmn", "zh"),
            ("arb", "ar"),
            ("zh-TW", "zh-Hant"),
            ("zh-Hans", "zh"),
            ("sr-Cyrl", "sr"),
        ] {
            assert_eq!(among(wanted, &[folder, "en"]).as_deref(), Some(folder), "{wanted}");
        }
        for (wanted, folder) in [("no", "da"), ("nb", "nn-Latn-x"), ("es-AR", "es-MX"), ("ht", "fr"), ("hi-Latn", "en")]
        {
            assert_eq!(among(wanted, &[folder]), None, "{wanted}");
        }
    }

    #[test]
    fn a_region_goes_on_from_the_language_in_the_same_script() {
        for (tag, from) in [
            ("fr-CH", "fr"),
            ("es-MX", "es-419 es"),
            ("pt-AO", "pt-PT pt"),
            ("pt-BR", "pt"),
            ("en-150", "en-001 en"),
            ("en-GB", "en-001 en"),
            ("fa-AF", "fa"),
            ("zh-Hant-HK", "zh-HK zh-Hant"),
            ("sr-Latn-ME", "sr-ME sr-Latn"),
            ("de-Latn", "de"),
            // Of another script, another language, or nobody's.
            ("sr-Latn", ""),
            ("zh-Hant", ""),
            ("zh-TW", "zh-Hant"),
            ("az-Arab", ""),
            ("uz-AF", "uz-Arab"),
            ("hi-Latn", ""),
            ("nb", ""),
            ("nn", ""),
            ("fr", ""),
            ("en-XA", ""),
            ("no tag", ""),
        ] {
            assert_eq!(parents(tag).join(" "), from, "{tag}");
        }
    }

    #[test]
    fn one_language_has_several_tags() {
        for (tag, other) in
            [("no", "nb"), ("nn", "nb"), ("de", "de-CH"), ("fa-u-nu-latn", "fa"), ("en-GB", "en-150"), ("iw", "he")]
        {
            assert!(is_same_language(tag, other) && is_same_language(other, tag), "{tag} {other}");
        }
        for (tag, other) in [("no", "da"), ("sr", "sr-Latn"), ("fa", "de"), ("zh", "zh-Hant"), ("?", "de")] {
            assert!(!is_same_language(tag, other), "{tag} {other}");
        }
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
