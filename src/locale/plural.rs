//! Plural forms as CLDR has them, where those of Fluent's library are others.
//!
//! `intl_pluralrules` 7.0.2, by which Fluent chooses, leaves the `% 100` out of some rules: of Arabic 103 it says “other”, where CLDR
//! says “few”; so of Lithuanian 22, Romanian 102 and more. In a language for which the two differ, a choice by number is made by a function
//! of ours. Nothing else of a message changes, and its file is looked through as it stands.

use std::collections::HashMap;
use std::sync::{LazyLock, Mutex};

use fluent::{FluentArgs, FluentResource, FluentValue};
use fluent_syntax::ast::{
    self, CallArguments, Expression, InlineExpression, Pattern, PatternElement, Variant, VariantKey,
};
use fluent_syntax::serializer::serialize;
use icu_plurals::PluralCategory;
use intl_pluralrules::{PluralCategory as FluentCategory, PluralRuleType, PluralRules as FluentRules};
use unic_langid::LanguageIdentifier;

use super::plural_rules::{category_name, plural_rules};
use crate::lock::locked;

/// The function that chooses; translators do not write it.
pub(super) const PLURAL: &str = "CLDR_PLURAL";

/// Numbers up to which the two are held against each other: what CLDR tells apart of greater ones are the last two digits, and millions
/// (a test tries more of every language).
const TRIED: usize = 210;

/// Whether Fluent's library chooses other forms than CLDR has.
pub(super) fn differs(tag: &str) -> bool {
    static KNOWN: LazyLock<Mutex<HashMap<String, bool>>> = LazyLock::new(Mutex::default);
    if let Some(known) = locked(&KNOWN).get(tag) {
        return *known;
    }
    let found = compare(tag, TRIED).unwrap_or(false);
    locked(&KNOWN).insert(tag.to_owned(), found);
    found
}

fn compare(tag: &str, numbers: usize) -> Option<bool> {
    let language: LanguageIdentifier = tag.parse().ok()?;
    let bare = LanguageIdentifier::from_parts(language.language, None, None, &[]);
    // Of a language that the library does not have, Fluent takes the forms of English.
    let fluent = FluentRules::create(bare, PluralRuleType::CARDINAL)
        .or_else(|_| {
            FluentRules::create("en".parse::<LanguageIdentifier>().unwrap_or_default(), PluralRuleType::CARDINAL)
        })
        .ok()?;
    let cldr = plural_rules(tag)?;
    let differ = |n: usize| fluent.select(n).is_ok_and(|said| same(&said) != cldr.category_for(n));
    Some((0..numbers).any(differ))
}

/// The category that the library means.
fn same(category: &FluentCategory) -> PluralCategory {
    match category {
        FluentCategory::ZERO => PluralCategory::Zero,
        FluentCategory::ONE => PluralCategory::One,
        FluentCategory::TWO => PluralCategory::Two,
        FluentCategory::FEW => PluralCategory::Few,
        FluentCategory::MANY => PluralCategory::Many,
        FluentCategory::OTHER => PluralCategory::Other,
    }
}

/// The function of a language: the category of a number.
pub(super) fn function(
    tag: &str,
) -> impl for<'a> Fn(&[FluentValue<'a>], &FluentArgs<'_>) -> FluentValue<'a> + Send + Sync + use<> {
    let rules = plural_rules(tag);
    move |positional, _| match (positional.first(), &rules) {
        (Some(FluentValue::Number(number)), Some(rules)) if number.value >= 0.0 && number.value.fract() == 0.0 => {
            // A count is a whole number that a double holds.
            #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "checked above")]
            let count = number.value as u64;
            FluentValue::String(category_name(rules.category_for(count)).into())
        }
        _ => FluentValue::Error,
    }
}

/// A file whose choices by number are made by that function.
pub(super) fn by_function(resource: &FluentResource) -> Option<FluentResource> {
    let mut body: Vec<ast::Entry<&str>> = resource.entries().cloned().collect();
    for entry in &mut body {
        let (value, attributes) = match entry {
            ast::Entry::Message(it) => (it.value.as_mut(), &mut it.attributes),
            ast::Entry::Term(it) => (Some(&mut it.value), &mut it.attributes),
            _ => continue,
        };
        value.into_iter().chain(attributes.iter_mut().map(|it| &mut it.value)).for_each(pattern);
    }
    FluentResource::try_new(serialize(&ast::Resource { body })).ok()
}

fn pattern(pattern: &mut Pattern<&str>) {
    for element in &mut pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            select(expression);
        }
    }
}

fn select(expression: &mut Expression<&str>) {
    let Expression::Select { selector, variants } = expression else { return };
    variants.iter_mut().for_each(|variant| pattern(&mut variant.value));
    let is_category = |variant: &Variant<&str>| match variant.key {
        VariantKey::Identifier { name } => {
            PluralCategory::get_for_cldr_string(name).is_some_and(|category| category != PluralCategory::Other)
        }
        VariantKey::NumberLiteral { .. } => false,
    };
    let of_number = match selector {
        InlineExpression::VariableReference { .. } => true,
        InlineExpression::FunctionReference { id, .. } => id.name == "NUMBER",
        _ => false,
    };
    if !of_number || !variants.iter().any(is_category) {
        return;
    }
    let by_category = InlineExpression::FunctionReference {
        id: ast::Identifier { name: PLURAL },
        arguments: CallArguments { positional: vec![selector.clone()], named: Vec::new() },
    };
    let (exact, mut by_form): (Vec<_>, Vec<_>) = std::mem::take(variants)
        .into_iter()
        .partition(|variant| !variant.default && matches!(variant.key, VariantKey::NumberLiteral { .. }));
    // The default may be one for an exact number.
    if let Some(default) = by_form.iter_mut().find(|variant| variant.default)
        && matches!(default.key, VariantKey::NumberLiteral { .. })
    {
        default.key = VariantKey::Identifier { name: "other" };
    }
    if exact.is_empty() {
        *selector = by_category;
        *variants = by_form;
        return;
    }
    let forms = Expression::Select { selector: by_category, variants: by_form };
    let rest = Variant {
        key: VariantKey::Identifier { name: "other" },
        value: Pattern { elements: vec![PatternElement::Placeable { expression: forms }] },
        default: true,
    };
    *variants = exact.into_iter().chain([rest]).collect();
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalog::Catalog;
    use crate::locale::Bundle;

    fn said(tag: &str, message: &str, counts: &[u64]) -> Vec<String> {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("locales").join(tag);
        std::fs::create_dir_all(&path).unwrap();
        std::fs::write(path.join("letter.ftl"), message).unwrap();
        let catalog = Catalog::with_workspace(folder.path()).unwrap();
        let words = Bundle::load(&catalog, tag, &["letter.ftl"]).unwrap();
        let say = |count: &u64| {
            let mut args = FluentArgs::new();
            args.set("n", FluentValue::from(*count));
            words.get("a", &args).unwrap()
        };
        counts.iter().map(say).collect()
    }

    #[test]
    fn greater_numbers_have_the_forms_that_cldr_has() {
        let arabic = "a = { $n ->\n    [0] none\n    [one] one\n    [two] two\n    [few] few\n    [many] many\n   *[other] other\n }\n";
        let forms = said("ar", arabic, &[0, 1, 2, 3, 11, 99, 100, 102, 103, 111, 1011, 4213]);
        assert_eq!(
            forms,
            ["none", "one", "two", "few", "many", "many", "other", "other", "few", "many", "many", "many"]
        );
        let slavic = "a = { NUMBER($n) ->\n    [one] one\n    [few] few\n   *[other] other\n }\n";
        assert_eq!(
            said("lt", slavic, &[1, 11, 21, 22, 32, 121, 122]),
            ["one", "other", "one", "few", "few", "one", "few"]
        );
        assert_eq!(said("ro", slavic, &[1, 2, 20, 101, 102, 120]), ["one", "few", "other", "few", "few", "other"]);
    }

    #[test]
    fn the_shipped_languages_are_chosen_in_by_the_library() {
        for tag in ["en", "es", "fr", "fa", "de", "ru", "pl", "ja"] {
            assert!(!differs(tag), "{tag}");
        }
        assert!(differs("ar") && differs("lt") && differs("ar-EG"));
    }

    #[test]
    fn no_language_differs_in_greater_numbers_alone() {
        let languages = [
            "af", "am", "ar", "az", "be", "bg", "bn", "br", "bs", "ca", "cs", "cy", "da", "de", "dsb", "el", "en",
            "eo", "es", "et", "eu", "fa", "fi", "fil", "fr", "fy", "ga", "gd", "gl", "gu", "gv", "he", "hi", "hr",
            "hsb", "hu", "hy", "id", "is", "it", "ja", "ka", "kk", "kn", "ko", "ku", "kw", "lag", "lt", "lv", "mk",
            "ml", "mn", "mo", "mr", "ms", "mt", "my", "nb", "ne", "nl", "pl", "ps", "pt", "ro", "ru", "se", "sh", "si",
            "sk", "sl", "so", "sq", "sr", "sv", "sw", "ta", "te", "th", "tr", "uk", "ur", "uz", "vi", "zh", "zu",
        ];
        for tag in languages {
            assert_eq!(compare(tag, TRIED), compare(tag, 3000), "{tag}");
        }
    }

    #[test]
    fn a_choice_by_words_stays() {
        let resource = FluentResource::try_new(
            "a = { $voice ->\n    [single] I\n   *[other] we\n }\nb = { $n ->\n    [1] x\n   *[other] y\n }\n"
                .to_owned(),
        )
        .unwrap();
        let made = by_function(&resource).unwrap();
        assert!(!made.source().contains(PLURAL), "{}", made.source());
    }
}
