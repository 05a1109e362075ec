//! Pages for whoever has no terminal: a case as one file that makes its letters by itself, and asks nothing of any network.
//!
//! A page has what letters are made of, laid out by the program: pages as their templates set them ([`layouts`]), letters with slots
//! for every office, country, gender and day ([`letters`]), the words of its languages ([`words`]). Its script (`page/letter.js`)
//! chooses, draws, isolates, escapes and wraps as the program does, formats no language, and knows no case. For the same writer on the
//! same day it makes the same letter, byte for byte; `interop/site.sh` holds that.

mod by_hand;
mod case;
mod file;
mod languages;
mod layouts;
mod letters;
mod signs;
mod tables;
mod turns;
mod words;

use std::collections::BTreeMap;
use std::sync::Arc;

use jiff::civil::Date;
use serde_json::{Value, json};

use self::case::{Making, Shared, SiteCase};
use self::languages::PageLanguage;
use crate::action::Action;
use crate::catalog::Catalog;
use crate::diagnostic::Diagnostic;
use crate::document::Pages;
use crate::document::paper::{Paper, Rect, Window};
use crate::locale::country;
use crate::msg;

pub(crate) use self::file::{Marked, index, marked};

/// What a person wishes of pages.
#[derive(Debug, Clone, Default, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub(crate) struct SiteWish {
    /// The languages, of pages and letters; all that there are where none is named.
    pub(crate) languages: Vec<String>,
    /// The kinds; letters and posts where none is named.
    pub(crate) kinds: Vec<String>,
    /// Whom to ask, and who is responsible: lines of the campaign's own.
    pub(crate) contact: Option<String>,
    pub(crate) imprint: Option<String>,
}

/// A page that was made.
#[derive(Debug)]
pub(crate) struct SitePage {
    /// The file.
    pub(crate) html: String,
    /// What the cases are called, by the languages of the page, with their ids: for the list of all.
    pub(crate) titles: Vec<Value>,
    /// What is to be told of what it has not.
    pub(crate) told: Vec<Diagnostic>,
}

/// The page of some cases, as of a day.
///
/// # Errors
/// None of a case's letters can be made: all that is wrong.
pub(crate) fn page(
    catalog: &Catalog,
    actions: &[Arc<Action>],
    wish: &SiteWish,
    today: Date,
) -> Result<SitePage, Vec<Diagnostic>> {
    let pages = Pages::new(catalog);
    let (spoken, written) = languages(catalog, wish);
    let last = actions.iter().filter_map(|action| Some(action.expires.as_ref()?.value.day)).max();
    let all_expire = actions.iter().all(|action| action.expires.is_some());
    let days = turns::days(today, last.filter(|_| all_expire));
    let making =
        Making { catalog, pages: &pages, today, spoken: &spoken, written: &written, days: &days, kinds: &wish.kinds };
    let (mut shared, mut told, mut wrong) = (Shared::default(), Vec::new(), Vec::new());
    let mut cases: Vec<SiteCase> = Vec::new();
    for action in actions {
        match making.case(action, &mut shared, &mut told) {
            Ok(case) => cases.push(case),
            Err(mut errors) => wrong.append(&mut errors),
        }
    }
    if !wrong.is_empty() {
        return Err(wrong);
    }
    let titles = cases.iter().map(|case| in_list(catalog, case, &spoken)).collect();
    let by_hand = by_hand::pages(&making, actions);
    let Shared { tables, mut languages } = shared;
    for language in languages.values_mut().filter(|language| !language.names_hosts) {
        language.host = None;
    }
    let data = json!({
        "edition": today.to_string(),
        "codes": country::codes().join(" "),
        "countryLanguages": country_languages(),
        "directions": signs::directions(),
        "widths": signs::widths(),
        "paper": paper(),
        "postalNames": postal_names(),
        "pages": spoken.iter().map(|tag| PageLanguage::of(catalog, tag, &days)).collect::<Vec<_>>(),
        "languages": languages,
        "cases": cases,
        "tables": tables.written(),
        "contact": wish.contact,
        "imprint": wish.imprint,
    });
    let title = match &cases[..] {
        [one] => spoken.first().and_then(|tag| one.titles.get(tag)).cloned().unwrap_or_default(),
        _ => String::new(),
    };
    let language = spoken.first().map_or("en", String::as_str);
    let html = file::page(&data, (&title, language), &by_hand, wish, today);
    Ok(SitePage { html, titles, told })
}

/// A case in the list of all pages, but for its file.
fn in_list(catalog: &Catalog, case: &SiteCase, spoken: &[String]) -> Value {
    let said = |tag: &String| {
        let ui = crate::ui::Ui::new(catalog, Some(tag));
        let last = case.last_day();
        json!({
            "title": case.titles.get(tag),
            "summary": case.paused.as_ref().or(Some(&case.summaries)).and_then(|texts| texts.get(tag)),
            "day": last.map(|day| ui.say(&msg!("show-expires", day = day))),
            "over": last.map(|day| ui.say(&msg!("show-expired", day = day))),
        })
    };
    let said: BTreeMap<&String, Value> = spoken.iter().map(|tag| (tag, said(tag))).collect();
    json!({ "lastDay": case.last_day().map(|day| day.to_string()), "said": said })
}

/// The languages that pages speak, and those that letters are in.
pub(crate) fn languages(catalog: &Catalog, wish: &SiteWish) -> (Vec<String>, Vec<String>) {
    let all = crate::locale::available(catalog);
    let wanted = |tag: &&String| wish.languages.is_empty() || wish.languages.contains(tag);
    let written: Vec<String> = all.iter().filter(wanted).cloned().collect();
    let speaks = |tag: &&String| crate::ui::Ui::new(catalog, Some(tag)).tag() == tag.as_str();
    let mut spoken: Vec<String> = written.iter().filter(speaks).cloned().collect();
    // In the order that was asked for.
    spoken.sort_by_key(|tag| wish.languages.iter().position(|wanted| wanted == tag));
    (spoken, written)
}

/// The language of the post of each country, in the order of the codes.
fn country_languages() -> String {
    let all = country::codes().iter().map(|code| country::language_of(code));
    all.collect::<Vec<_>>().join(" ")
}

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
fn postal_names() -> BTreeMap<&'static str, String> {
    let names = |language: &str| {
        let all = country::codes().iter().map(|code| crate::locale::postal_name(code, language));
        all.collect::<Vec<_>>().join(languages::BETWEEN)
    };
    ["en", "fr", "es"].into_iter().map(|language| (language, names(language))).collect()
}
