//! The settings of a language: their values, the dates that come of them, and the forms of dates that messages may ask for.

use std::collections::BTreeSet;

use super::file::{Entry, File, Role};
use super::files::Files;
use super::found::Found;
use crate::catalog::Layer;
use crate::check::registry::{DATE_WORDS, SETTING_LANGUAGE, SETTING_VALUE};
use crate::diagnostic::Place;
use crate::locale::{FORMAT_LOCALE, Formats, Harm, LETTER_FILES, Settings, lacks_dates, setting_faults};

/// Tells values that a setting does not have.
pub fn values(language: &str, file: &File<'_>, entry: &Entry<'_>, found: &mut Found) {
    for (attribute, value) in entry.values() {
        for fault in setting_faults(language, entry.id, attribute, &value.pattern) {
            let rule = match fault.harm {
                Harm::NoValue => &SETTING_VALUE,
                Harm::OtherLanguage => &SETTING_LANGUAGE,
            };
            found.add_hint(file, rule, file.at(fault.at), fault.message.args, Some(fault.hint));
        }
    }
}

/// Tells that dates are in no words of the language, because neither CLDR nor the settings have them.
pub fn dates(language: &str, files: &Files<'_>, found: &mut Found) {
    let Some(top) = files.top(LETTER_FILES[0]) else { return };
    let own = |file: &&File<'_>| file.layer != Layer::Inherited;
    let at = files.values().filter(own).find_map(|file| Some((file, file.get(FORMAT_LOCALE)?)));
    let is_faulty = |(_, entry): (&File<'_>, &Entry<'_>)| {
        let mut values = entry.values();
        values.any(|(attribute, value)| !setting_faults(language, entry.id, attribute, &value.pattern).is_empty())
    };
    if at.is_some_and(is_faulty) {
        return;
    }
    let named = at.and_then(|(_, entry)| entry.value.as_ref()).map(|value| value.said()[0].trim().to_owned());
    let locale = named.filter(|text| text.parse::<icu_locale_core::Locale>().is_ok());
    let formats = Formats::with(locale.as_deref().unwrap_or(language), settings(files));
    if let Some((message, hint)) = lacks_dates(language, &formats) {
        let (file, at) = at.map_or((top, 0..0), |(file, entry)| (file, file.at(entry.id)));
        found.keep(DATE_WORDS.finding(message).at(Place::new(file.source, at)).hint(hint));
    }
}

/// The forms of dates that messages may ask for.
pub fn forms(files: &Files<'_>) -> BTreeSet<String> {
    settings(files).form_names()
}

fn settings(files: &Files<'_>) -> Settings {
    // A language may have a thousand files of cases, and settings are many.
    let shared: Vec<&File<'_>> = files.values().filter(|file| file.role == Role::Shared).collect();
    Settings::read(|id| {
        let entry = shared.iter().find_map(|file| file.get(id));
        entry.into_iter().flat_map(Entry::values).map(|(attribute, value)| (attribute, &value.pattern)).collect()
    })
}
