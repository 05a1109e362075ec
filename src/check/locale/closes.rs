//! Salutations and the closes that belong to them.

use super::file::{Entry, File, Value};
use super::found::Found;
use super::graph::FileSet;
use super::pairs::Pair;
use super::plain_text::{PLACEABLE, joined};
use super::typography;
use crate::action::Naming;
use crate::check::registry::{CLOSE_TEXT, EMPTY_VALUE, SALUTATION_CLOSE};
use crate::diagnostic::Severity;
use crate::letter::bare;
use crate::locale::pattern::{self, PatternPart};

struct Salutation<'f, 's> {
    file: &'f File<'s>,
    entry: &'f Entry<'s>,
    /// What it may say, in small letters without the mark at the end.
    titles: Vec<String>,
}

/// A close that repeats the title of another salutation, or that is not the one for such a salutation.
pub fn check(tag: &str, set: &FileSet<'_, '_>, found: &mut Found) {
    let mut salutations: Vec<Salutation<'_, '_>> = Vec::new();
    for file in &set.files {
        for entry in file.entries.iter().filter(|entry| Naming::Salutation.named(entry.key).is_some()) {
            let titles = entry.value.iter().flat_map(said).collect();
            salutations.push(Salutation { file, entry, titles });
        }
    }
    for salutation in &salutations {
        let Some((name, close)) = salutation.entry.attributes.iter().find(|(name, _)| *name == "close") else {
            continue;
        };
        let mut closes = said(close);
        for piece in pattern::parts(&close.pattern) {
            if let PatternPart::Message(id, None) = piece
                && let Some((_, entry)) = set.get(id)
            {
                closes.extend(entry.value.iter().flat_map(said));
            }
        }
        let own = |title: &String| salutation.titles.iter().any(|own| own.contains(title.as_str()));
        let other = salutations.iter().find_map(|other| {
            let titles = other.titles.iter().filter(|title| title.chars().count() > 3 && !own(title));
            titles.into_iter().find(|title| closes.iter().any(|close| close.contains(title.as_str())))
        });
        let unfit = salutation.titles.iter().any(|title| {
            let closes = closes.iter().filter(|close| !close.trim_matches(PLACEABLE).is_empty());
            closes.into_iter().any(|close| !typography::close_fits(tag, title, close))
        });
        if other.is_some() || unfit {
            let args = vec![("name", salutation.entry.id.into()), ("title", other.cloned().unwrap_or_default().into())];
            found.add(salutation.file, &SALUTATION_CLOSE, salutation.file.at(name), args);
        }
    }
}

/// Attributes that most messages of the language have otherwise: a close of its own where the source and the other closes refer to the
/// one of most salutations; an address that is emptied.
pub(super) fn odd(pairs: &[Pair<'_, '_>], found: &mut Found) {
    let refers = |value: &Value<'_>| {
        pattern::parts(&value.pattern).iter().any(|piece| matches!(piece, PatternPart::Message(..)))
            && value.texts.iter().all(|text| !text.text.contains(char::is_alphabetic))
    };
    let closes: Vec<&Pair<'_, '_>> =
        pairs.iter().filter(|pair| pair.name == "close" && !pair.is_value() && refers(pair.source)).collect();
    let own: Vec<&&Pair<'_, '_>> = closes.iter().filter(|pair| !refers(pair.value)).collect();
    if own.len() * 3 <= closes.len() {
        for pair in own {
            let text: String = joined(&pair.value.texts).replace(PLACEABLE, "…");
            let args = vec![("name", pair.entry.id.into()), ("text", text.into())];
            found.add(pair.file, &CLOSE_TEXT, pair.file.at(pair.name), args);
        }
    }
    let addresses: Vec<&Pair<'_, '_>> =
        pairs.iter().filter(|pair| pair.name == "address" && !pair.is_value()).collect();
    let empty: Vec<&&Pair<'_, '_>> = addresses.iter().filter(|pair| joined(&pair.value.texts).is_empty()).collect();
    if empty.len() * 2 <= addresses.len() {
        for pair in empty {
            found.add_weaker(
                pair.file,
                &EMPTY_VALUE,
                Severity::Warning,
                pair.file.at(pair.name),
                vec![("name", pair.name.into())],
            );
        }
    }
}

/// What may be said: each of the texts that has words.
fn said(value: &Value<'_>) -> Vec<String> {
    let texts = value.texts.iter().map(|text| bare(text.text.trim()).to_lowercase());
    texts.filter(|text| text.chars().any(char::is_alphabetic)).collect()
}
