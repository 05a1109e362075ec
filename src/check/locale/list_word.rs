//! The word of a list: `list-and` says “and”, and not what CLDR has for “or”.

use icu_list::ListFormatter;
use icu_list::options::ListFormatterOptions;
use icu_locale_core::Locale;
use writeable::Writeable;

use super::file::Role;
use super::files::Files;
use super::found::Found;
use super::plain_text::joined;
use crate::check::registry::LIST_WORD;
use crate::locale::REFERENCE;

/// The setting, as `locale::SETTINGS` has it.
const SETTING: &str = "list-and";

/// Tells a setting that joins the last of a list by “or”.
pub(super) fn check(tag: &str, files: &Files<'_>, found: &mut Found) {
    for file in files.values().filter(|file| file.role == Role::Shared) {
        let Some((entry, value)) = file.get(SETTING).and_then(|entry| Some((entry, entry.value.as_ref()?))) else {
            continue;
        };
        let word = joined(&value.texts);
        if !word.is_empty() && is_other(tag, &word) && !and_words(tag).contains(&word) {
            found.add(file, &LIST_WORD, file.at(entry.id), vec![("word", word.into())]);
        }
    }
}

/// Languages whose words are most likely left in a file, or copied into it.
const SOURCES: [&str; 3] = [REFERENCE, "es", "fr"];

/// Whether a word is the “or” of the language, or, where CLDR knows its “and”, one of these words in another.
fn is_other(tag: &str, word: &String) -> bool {
    let is_known = and_words(tag) != and_words("und");
    let of_other = |other: &&str| and_words(other).contains(word) || or_words(other).contains(word);
    or_words(tag).contains(word) || is_known && SOURCES.iter().any(of_other)
}

/// What stands between two items by a formatter of CLDR.
fn between(formatter: &ListFormatter) -> String {
    let both = formatter.format(["\u{1}", "\u{2}"].iter()).write_to_string().into_owned();
    let word = both.split_once('\u{1}').and_then(|(_, rest)| rest.split_once('\u{2}')).map(|(word, _)| word);
    word.unwrap_or_default().trim().to_owned()
}

fn or_words(tag: &str) -> Vec<String> {
    let locale: Locale = tag.parse().unwrap_or(Locale::UNKNOWN);
    ListFormatter::try_new_or((&locale).into(), ListFormatterOptions::default()).iter().map(between).collect()
}

fn and_words(tag: &str) -> Vec<String> {
    let locale: Locale = tag.parse().unwrap_or(Locale::UNKNOWN);
    ListFormatter::try_new_and((&locale).into(), ListFormatterOptions::default()).iter().map(between).collect()
}
