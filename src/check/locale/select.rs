//! Choices between variants: plural forms that a language has and a message lacks, and variants that are never chosen.

use std::collections::BTreeSet;

use fluent_syntax::ast::{InlineExpression, Variant, VariantKey};
use icu_plurals::{PluralCategory, PluralRules};

use super::file::{File, Role};
use super::found::Found;
use super::known::Given;
use super::{types, typography};
use crate::catalog::near_or_all;
use crate::check::registry::{DUPLICATE_VARIANT, EXTRA_PLURAL, HIDDEN_NUMBER, MISSING_PLURAL, UNKNOWN_VARIANT};
use crate::letter::words_of;
use crate::locale::pattern;
use crate::locale::plural_rules::{CATEGORIES, category_name, plural_rules};
use crate::message::known_names;

/// The plural forms of a language.
#[derive(Debug)]
pub(crate) struct Plurals {
    /// The form of each number from 0 on.
    forms: Vec<PluralCategory>,
    /// All forms that CLDR knows for it; some are for fractions or for millions alone.
    known: Vec<PluralCategory>,
    /// A noun stays the same after a number.
    nouns_stay: bool,
}

/// Counts in letters are smaller; what only greater numbers have (`many` for the millions of es and fr) is optional.
const GREATEST: usize = 1000;

impl Plurals {
    /// The plural forms of a language; those of the root where CLDR does not know it.
    pub fn of(tag: &str) -> Self {
        let rules = plural_rules(tag);
        let form = |n: usize| rules.as_ref().map_or(PluralCategory::Other, |rules| rules.category_for(n));
        let known = rules.iter().flat_map(PluralRules::categories).collect();
        Self { forms: (0..=GREATEST).map(form).collect(), known, nouns_stay: typography::nouns_stay(tag) }
    }

    /// Whether numbers make a difference to the words around them.
    pub(crate) fn differ(&self) -> bool {
        !self.nouns_stay && self.forms.iter().any(|form| *form != self.forms[GREATEST])
    }

    fn numbers(&self, category: PluralCategory) -> impl Iterator<Item = usize> {
        self.forms.iter().enumerate().filter(move |(_, form)| **form == category).map(|(n, _)| n)
    }
}

fn name<'s>(key: &VariantKey<&'s str>) -> &'s str {
    match key {
        VariantKey::Identifier { name } => name,
        VariantKey::NumberLiteral { value } => value,
    }
}

fn category(key: &VariantKey<&str>) -> Option<PluralCategory> {
    match key {
        VariantKey::Identifier { name } => PluralCategory::get_for_cldr_string(name),
        VariantKey::NumberLiteral { .. } => None,
    }
}

fn number(key: &VariantKey<&str>) -> Option<usize> {
    match key {
        VariantKey::NumberLiteral { value } => value.parse().ok(),
        VariantKey::Identifier { .. } => None,
    }
}

/// Whether a choice is one by number.
pub(crate) fn is_by_number(variants: &[Variant<&str>]) -> bool {
    variants.iter().any(|variant| {
        matches!(variant.key, VariantKey::NumberLiteral { .. })
            || category(&variant.key).is_some_and(|category| category != PluralCategory::Other)
    })
}

/// What is wrong in a choice, whatever the program gives.
pub fn choice(
    file: &File<'_>,
    selector: &InlineExpression<&str>,
    variants: &[Variant<&str>],
    plurals: &Plurals,
    found: &mut Found,
) {
    let mut seen = BTreeSet::new();
    for variant in variants {
        let key = name(&variant.key);
        if !seen.insert(key) {
            found.add(file, &DUPLICATE_VARIANT, file.at(key), vec![("name", key.into())]);
        }
    }
    let variable = pattern::selector_variable(selector);
    let is_letter = matches!(file.role, Role::Shared | Role::Case(_) | Role::Card);
    // What a function makes of a word is something else.
    let is_plain = matches!(selector, InlineExpression::VariableReference { .. });
    let words = variable.filter(|_| is_letter && is_plain).and_then(words_of);
    let by_number = is_by_number(variants);
    if let (Some(words), Some(variable)) = (words, variable) {
        for variant in variants.iter().filter(|variant| !variant.default) {
            unknown_variant(file, name(&variant.key), variable, &words, found);
        }
    } else if let Some(variable) = variable.filter(|name| by_number || is_letter && types::is_number(name)) {
        no_number(file, variants, variable, found);
    }
    if by_number {
        plural_forms(file, variants, plurals, found);
    }
}

/// Tells the keys of a choice by number that are neither a form of CLDR nor a number: `[eins]`.
pub(crate) fn no_number(file: &File<'_>, variants: &[Variant<&str>], variable: &str, found: &mut Found) {
    for variant in variants {
        let is_form = matches!(variant.key, VariantKey::NumberLiteral { .. }) || category(&variant.key).is_some();
        // The default is taken whatever it is called.
        if !is_form && !variant.default {
            unknown_variant(file, name(&variant.key), variable, &CATEGORIES.map(|(_, name)| name), found);
        }
    }
}

/// Tells a variant that is none of those that are chosen.
pub(crate) fn unknown_variant(file: &File<'_>, key: &str, variable: &str, words: &[&str], found: &mut Found) {
    if words.contains(&key) {
        return;
    }
    let hint = Some(known_names(near_or_all(key, words.iter().copied())));
    found.add_hint(
        file,
        &UNKNOWN_VARIANT,
        file.at(key),
        vec![("name", key.into()), ("variable", variable.into())],
        hint,
    );
}

/// The keys of a choice that is not one by number, those of the default apart.
pub(crate) fn own_keys<'s>(variants: &[Variant<&'s str>]) -> Vec<(&'s str, bool)> {
    if is_by_number(variants) {
        return Vec::new();
    }
    variants.iter().map(|variant| (name(&variant.key), variant.default)).collect()
}

fn plural_forms(file: &File<'_>, variants: &[Variant<&str>], plurals: &Plurals, found: &mut Found) {
    let numbers: Vec<usize> = variants.iter().filter_map(|variant| number(&variant.key)).collect();
    let categories: Vec<PluralCategory> = variants.iter().filter_map(|variant| category(&variant.key)).collect();
    for variant in variants {
        let key = name(&variant.key);
        if category(&variant.key).is_some_and(|category| !plurals.known.contains(&category)) {
            found.add(file, &EXTRA_PLURAL, file.at(key), vec![("name", key.into())]);
        }
    }
    // Where nouns stay the same, only a choice that tells forms apart needs all of them.
    if plurals.nouns_stay && categories.iter().all(|category| *category == PluralCategory::Other) {
        return;
    }
    let Some(default) = variants.iter().find(|variant| variant.default) else { return };
    let mut lacking: Vec<(PluralCategory, usize)> = Vec::new();
    for (n, form) in plurals.forms.iter().enumerate() {
        let covered = categories.contains(form) || numbers.contains(&n) || lacking.iter().any(|(it, _)| it == form);
        if !covered {
            lacking.push((*form, n));
        }
    }
    for (form, example) in lacking {
        let key = name(&default.key);
        let args = vec![("form", category_name(form).into()), ("example", example.into()), ("name", key.into())];
        found.add(file, &MISSING_PLURAL, file.at(key), args);
    }
}

/// A variant for one number that is also taken for others, which it then does not show: `[one]` for 0 in some languages.
pub(crate) fn hidden_numbers(
    file: &File<'_>,
    selector: &InlineExpression<&str>,
    variants: &[Variant<&str>],
    given: &Given,
    plurals: &Plurals,
    found: &mut Found,
) {
    let Some(variable) = pattern::selector_variable(selector).filter(|_| is_by_number(variants)) else { return };
    let numbers: Vec<usize> = variants.iter().filter_map(|variant| number(&variant.key)).collect();
    for variant in variants {
        let Some(category) = category(&variant.key) else { continue };
        let own = match category {
            PluralCategory::Zero => 0,
            PluralCategory::One => 1,
            PluralCategory::Two => 2,
            _ => continue,
        };
        if pattern::shows(&variant.value, variable) {
            continue;
        }
        let hidden = plurals
            .numbers(category)
            .find(|n| *n != own && !numbers.contains(n) && (*n != 0 || !given.positive.contains(variable)));
        if let Some(hidden) = hidden {
            let key = name(&variant.key);
            let args = vec![("name", key.into()), ("number", hidden.into()), ("variable", variable.into())];
            found.add(file, &HIDDEN_NUMBER, file.at(key), args);
        }
    }
}
