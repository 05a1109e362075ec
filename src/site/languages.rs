//! What a page knows of a language that letters are in.

use std::collections::BTreeMap;
use std::sync::Arc;

use jiff::civil::Date;
use serde::{Serialize, Serializer};

use super::common::Common;
use super::world::{BETWEEN, BY_OWN_POST};
use crate::check::locale::Scripts;
use crate::date::PartialDate;
use crate::letter::Composer;
use crate::locale::word_list::Affixes;
use crate::locale::{NameForm, country};
use crate::text::Direction;

/// A language that letters are in.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct LetterLanguage {
    direction: Direction,
    /// The ten digits.
    digits: String,
    /// What it calls each country on an envelope, in the order of the codes.
    #[serde(serialize_with = "whole")]
    envelope: Arc<str>,
    /// What each is called as "in …" goes on; nothing where no letter says so.
    #[serde(serialize_with = "whole_or_none")]
    pub(super) host: Option<Arc<str>>,
    /// Whether a letter says that.
    #[serde(skip)]
    pub(super) names_hosts: bool,
    /// The countries' names as their own posts read them, for addresses in Latin script in a language that is not.
    postal: Option<&'static str>,
    /// The days of its letters in words, from the first.
    #[serde(serialize_with = "whole")]
    days: Arc<str>,
    /// The same for a country whose people write dates otherwise.
    days_in: BTreeMap<String, String>,
    /// Words that rules look for: insults, jargon, titles that honour.
    polite: [String; 3],
    /// What may stand before and behind words.
    affixes: Affixes,
    /// The names of scripts that it is written in (UAX #24).
    scripts: Vec<String>,
}

impl LetterLanguage {
    pub(super) fn of(common: &Common<'_>, composer: &Composer, days: &[Date]) -> Self {
        let words = &composer.words;
        let formats = &words.formats;
        let envelope = common.country_names(composer, NameForm::Envelope);
        let in_words = |code: Option<&str>| {
            let formats = code.map_or(formats, |code| words.formats_in(code));
            let locale = format!("letter {} {}", words.tag, code.unwrap_or_default());
            common.days(&locale, days, |day| formats.date(PartialDate::Day(day)))
        };
        let own = country::codes().iter().filter(|code| !Arc::ptr_eq(words.formats_in(code), formats));
        let postal = (!country::is_latin(&envelope)).then(|| BY_OWN_POST.as_str());
        let list = |id: &str| words.listed(id).join(BETWEEN);
        Self {
            direction: words.direction,
            digits: (0..10).map(|digit| formats.number(digit)).collect(),
            envelope,
            host: Some(common.country_names(composer, NameForm::In)),
            names_hosts: false,
            postal,
            days: in_words(None),
            days_in: own.map(|code| (code.clone(), in_words(Some(code)).to_string())).collect(),
            polite: ["polite-insults", "polite-jargon", "polite-titles"].map(list),
            affixes: words.affixes(),
            scripts: Scripts::of(&words.tag).names(),
        }
    }
}

// serde writes no Arc unless it is asked to count them.
fn whole<S: Serializer>(text: &Arc<str>, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(text)
}

fn whole_or_none<S: Serializer>(text: &Option<Arc<str>>, serializer: S) -> Result<S::Ok, S::Error> {
    text.as_deref().serialize(serializer)
}
