//! Capitals by the rules of a language.

use icu_casemap::options::{LeadingAdjustment, TitlecaseOptions, TrailingCase};
use icu_casemap::{CaseMapper, CaseMapperBorrowed};
use icu_locale_core::LanguageIdentifier;

const CASES: CaseMapperBorrowed<'static> = CaseMapper::new();

/// A name in capitals: Greek loses its accents, Turkish keeps the dot of its i, and what has no capitals in ordinary writing is left
/// as it is.
pub(crate) fn capitals(name: &str, language: &str) -> String {
    let language = identifier(language);
    let mut out = String::with_capacity(name.len());
    let mut rest = name;
    while let Some(c) = rest.chars().next() {
        let is_left = is_caseless(c);
        let (run, after) = rest.split_at(rest.find(|c| is_caseless(c) != is_left).unwrap_or(rest.len()));
        match is_left {
            true => out.push_str(run),
            false => out.push_str(&CASES.uppercase_to_string(run, &language)),
        }
        rest = after;
    }
    out
}

/// A text with a capital where it begins with a small letter: one of Dutch may be two letters.
pub(crate) fn capital(text: &str, language: &str) -> String {
    let mut options = TitlecaseOptions::default();
    options.leading_adjustment = Some(LeadingAdjustment::None);
    options.trailing_case = Some(TrailingCase::Unchanged);
    CASES.titlecase_segment_with_only_case_data_to_string(text, &identifier(language), options).into_owned()
}

/// The capital of a letter by itself.
pub(crate) fn capital_of(c: char) -> String {
    if is_caseless(c) { c.to_string() } else { c.to_uppercase().collect() }
}

/// Whether a letter has no capital in ordinary writing, though Unicode gives it one: it is no other in a title. Georgian is such a
/// script, and few typefaces have its capitals.
fn is_caseless(c: char) -> bool {
    !c.is_ascii() && CASES.simple_titlecase(c) == c && CASES.simple_uppercase(c) != c
}

fn identifier(language: &str) -> LanguageIdentifier {
    language.parse().unwrap_or(LanguageIdentifier::UNKNOWN)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn capitals_are_those_of_the_language() {
        for (language, name, expected) in [
            ("es", "Irán", "IRÁN"),
            ("tr", "İran", "İRAN"),
            ("tr", "Lihtenştayn", "LİHTENŞTAYN"),
            ("az", "Çin", "ÇİN"),
            ("el", "Ιράν", "ΙΡΑΝ"),
            ("el", "Μαΐου", "ΜΑΪΟΥ"),
            ("de", "Weißrussland", "WEISSRUSSLAND"),
            ("nl", "IJsland", "IJSLAND"),
            ("hy", "և Իրան", "ԵՎ ԻՐԱՆ"),
            ("lt", "i\u{307}\u{300}", "I\u{300}"),
            ("ka", "ირანი", "ირანი"),
            ("ka", "ირანი (iran)", "ირანი (IRAN)"),
            ("und", "ირანი", "ირანი"),
            ("fa", "ایران", "ایران"),
            ("ja", "イラン", "イラン"),
        ] {
            assert_eq!(capitals(name, language), expected, "{language}");
        }
    }

    #[test]
    fn a_sentence_begins_as_its_language_has_it() {
        for (language, text, expected) in [
            ("en", "the McDonald case", "The McDonald case"),
            ("tr", "istanbul", "İstanbul"),
            ("nl", "ijsland", "IJsland"),
            ("ka", "ირანი", "ირანი"),
            ("hr", "ǆ", "ǅ"),
            ("en", "\u{2068}x", "\u{2068}x"),
        ] {
            assert_eq!(capital(text, language), expected, "{language}");
        }
        assert_eq!((capital_of('é'), capital_of('გ')), ("É".to_owned(), "გ".to_owned()));
    }
}
