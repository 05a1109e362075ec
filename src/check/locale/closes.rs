//! Salutations and the closes that belong to them.

use super::file::{Entry, File, Value};
use super::found::Found;
use super::graph::FileSet;
use super::plain_text::PLACEABLE;
use super::typography;
use crate::action::Naming;
use crate::check::registry::SALUTATION_CLOSE;
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

/// What may be said: each of the texts that has words.
fn said(value: &Value<'_>) -> Vec<String> {
    let texts = value.texts.iter().map(|text| bare(text.text.trim()).to_lowercase());
    texts.filter(|text| text.chars().any(char::is_alphabetic)).collect()
}
