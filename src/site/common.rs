//! What all pages of a run have in common, made once: words, names of countries, what the script knows of characters, the pages that
//! letters are set on.

use std::collections::BTreeMap;
use std::sync::{Arc, LazyLock, RwLock};

use jiff::civil::Date;
use serde_json::{Value, json};

use super::languages::{BETWEEN, Speech};
use super::layouts::Layouts;
use super::signs;
use super::wish::SiteWish;
use crate::catalog::Catalog;
use crate::document::Pages;
use crate::document::paper::{Paper, Rect, Window};
use crate::letter::Composer;
use crate::locale::{self, NameForm, country};
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

/// What pages know of characters, countries and paper: the same in each of them.
pub(super) static OF_THE_WORLD: LazyLock<BTreeMap<&'static str, Value>> = LazyLock::new(|| {
    BTreeMap::from([
        ("codes", json!(country::codes().join(" "))),
        ("countryLanguages", json!(POSTS.join(" "))),
        ("directions", json!(signs::directions())),
        ("widths", json!(signs::widths())),
        ("paper", paper()),
        ("postalNames", postal_names()),
    ])
});

/// The language of the post of each country, in the order of the codes.
pub(super) static POSTS: LazyLock<Vec<String>> =
    LazyLock::new(|| country::codes().iter().map(|code| country::language_of(code)).collect());

/// What each country is called by its own post, in the order of the codes.
pub(super) static BY_OWN_POST: LazyLock<String> = LazyLock::new(|| {
    let names = country::codes().iter().zip(&*POSTS).map(|(code, post)| locale::postal_name(code, post));
    names.collect::<Vec<_>>().join(BETWEEN)
});

/// The papers and windows of the countries' envelopes, in millimetres.
fn paper() -> Value {
    let mut windows: Vec<(Window, Vec<&str>)> = Vec::new();
    let mut letter = Vec::new();
    for code in country::codes() {
        let paper = Paper::of(code);
        if paper == Paper::Letter {
            letter.push(code.as_str());
        }
        let Some(window) = Window::of(code, paper) else { continue };
        match windows.iter_mut().find(|(known, _)| *known == window) {
            Some((_, countries)) => countries.push(code),
            None => windows.push((window, vec![code])),
        }
    }
    let windows = windows.into_iter().map(|(window, countries)| {
        let Rect { x, y, width, height } = window.visible;
        json!({ "x": x, "y": y, "width": width, "height": height, "lines": window.lines, "countries": countries })
    });
    json!({ "letter": letter, "windows": windows.collect::<Vec<_>>() })
}

/// The countries' names as posts read them, in the languages that most of those read; the others read English.
fn postal_names() -> Value {
    let names = |language: &str| {
        let all = country::codes().iter().map(|code| locale::postal_name(code, language));
        all.collect::<Vec<_>>().join(BETWEEN)
    };
    ["en", "fr", "es"].into_iter().map(|language| (language.to_owned(), json!(names(language)))).collect()
}
