//! What all pages of a run have in common, made once: words, names of countries, days, the pages that letters are set on.

use std::collections::BTreeMap;
use std::sync::{Arc, RwLock};

use jiff::civil::Date;
use serde_json::Value;

use super::layouts::Layouts;
use super::speech::Speech;
use super::wish::SiteWish;
use super::world::BETWEEN;
use crate::catalog::Catalog;
use crate::document::Pages;
use crate::letter::Composer;
use crate::locale::{NameForm, country};
use crate::lock::{read_locked, write_locked};
use crate::ui::Ui;

/// What pages are made with.
pub(super) struct Common<'c> {
    pub(super) catalog: &'c Catalog,
    pub(super) pages: Pages<'c>,
    pub(super) wish: &'c SiteWish,
    pub(super) today: Date,
    /// The languages that pages speak, each with its words.
    pub(super) spoken: Vec<String>,
    pub(super) uis: BTreeMap<String, Ui>,
    pub(super) speech: Vec<Speech>,
    /// Those that letters may be in.
    pub(super) written: Vec<String>,
    pub(super) layouts: Layouts,
    names: RwLock<BTreeMap<(String, NameForm), Arc<str>>>,
    days: RwLock<BTreeMap<(String, usize), Arc<str>>>,
}

impl<'c> Common<'c> {
    pub(super) fn new(catalog: &'c Catalog, wish: &'c SiteWish, today: Date) -> Self {
        let (spoken, written) = wish.languages(catalog);
        let uis: BTreeMap<String, Ui> = spoken.iter().map(|tag| (tag.clone(), Ui::new(catalog, Some(tag)))).collect();
        let speech = spoken.iter().map(|tag| Speech::of(tag, &uis[tag])).collect();
        Self {
            catalog,
            pages: Pages::new(catalog),
            wish,
            today,
            spoken,
            uis,
            speech,
            written,
            layouts: Layouts::default(),
            names: RwLock::default(),
            days: RwLock::default(),
        }
    }

    /// Texts by the languages of pages.
    pub(super) fn by_language(&self, say: impl Fn(&str, &Ui) -> String) -> BTreeMap<String, String> {
        self.uis.iter().map(|(tag, ui)| (tag.clone(), say(tag, ui))).collect()
    }

    /// The days of a page in words; all pages begin on the same day. `locale` is what tells how they are said.
    pub(super) fn days(&self, locale: &str, days: &[Date], say: impl Fn(Date) -> String) -> Arc<str> {
        let key = (locale.to_owned(), days.len());
        let known = read_locked(&self.days).get(&key).cloned();
        known.unwrap_or_else(|| {
            let said: Arc<str> = days.iter().map(|day| say(*day)).collect::<Vec<_>>().join(BETWEEN).into();
            write_locked(&self.days).insert(key, Arc::clone(&said));
            said
        })
    }

    /// The languages that a page speaks, with its days in words.
    pub(super) fn spoken_on(&self, days: &[Date]) -> Vec<Value> {
        let with_days = |((tag, ui), speech): ((&String, &Ui), &Speech)| {
            speech.with_days(&self.days(&format!("page {tag}"), days, |day| ui.day(day)))
        };
        let uis = self.spoken.iter().filter_map(|tag| self.uis.get_key_value(tag));
        uis.zip(&self.speech).map(with_days).collect()
    }

    /// What the letters of a composer call all countries, in the order of their codes.
    pub(super) fn country_names(&self, composer: &Composer, form: NameForm) -> Arc<str> {
        let made = || -> Arc<str> {
            let names = country::codes().iter().map(|code| composer.state_name(code, form));
            names.collect::<Vec<_>>().join(BETWEEN).into()
        };
        // A case may call a country otherwise.
        if composer.words.ids("country-").next().is_some() {
            return made();
        }
        let key = (composer.words.tag.clone(), form);
        let known = read_locked(&self.names).get(&key).cloned();
        known.unwrap_or_else(|| {
            let names = made();
            write_locked(&self.names).insert(key, Arc::clone(&names));
            names
        })
    }
}
