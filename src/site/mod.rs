//! Pages for whoever has no terminal: a case as one file that makes its letters by itself, and asks nothing of any network.
//!
//! A page has what letters are made of, laid out by the program: pages as their templates set them ([`layouts`]), letters with slots
//! for every office, country, gender and day ([`letters`]), the words of its languages ([`words`]). Its script (`page/letter.js`)
//! chooses, draws, isolates, escapes and wraps as the program does, formats no language, and knows no case. For the same writer on the
//! same day it makes the same letter, byte for byte; `interop/site.sh` holds that.

mod by_hand;
mod case;
mod common;
mod file;
mod languages;
mod layouts;
mod letters;
mod signs;
mod speech;
mod tables;
mod turns;
mod wish;
mod words;
mod world;

use std::collections::BTreeMap;
use std::sync::Arc;

use jiff::civil::Date;
use serde_json::{Value, json};

use self::case::{Shared, SiteCase};
use self::common::Common;
use self::world::OF_THE_WORLD;
use crate::action::Action;
use crate::catalog::Catalog;
use crate::diagnostic::Diagnostic;
use crate::msg;
use crate::ui::Ui;

pub(crate) use self::file::{Marked, marked};
pub(crate) use self::wish::SiteWish;

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

/// What makes pages.
pub(crate) struct Site<'c>(Common<'c>);

impl<'c> Site<'c> {
    /// Makes pages as of a day.
    pub(crate) fn new(catalog: &'c Catalog, wish: &'c SiteWish, today: Date) -> Self {
        Self(Common::new(catalog, wish, today))
    }

    /// The page of some cases.
    ///
    /// # Errors
    /// None of a case's letters can be made: all that is wrong.
    pub(crate) fn page(&self, actions: &[Arc<Action>]) -> Result<SitePage, Vec<Diagnostic>> {
        let common = &self.0;
        let last = actions.iter().filter_map(|action| Some(action.expires.as_ref()?.value.day)).max();
        let all_expire = actions.iter().all(|action| action.expires.is_some());
        let days = turns::days(common.today, last.filter(|_| all_expire));
        let (mut shared, mut told, mut wrong) = (Shared::new(days.clone()), Vec::new(), Vec::new());
        let mut cases: Vec<SiteCase> = Vec::new();
        for action in actions {
            match common.case(action, &mut shared, &mut told) {
                Ok(case) => cases.push(case),
                Err(mut errors) => wrong.append(&mut errors),
            }
        }
        if !wrong.is_empty() {
            return Err(wrong);
        }
        let Shared { tables, mut languages, .. } = shared;
        for language in languages.values_mut().filter(|language| !language.names_hosts) {
            language.host = None;
        }
        let mut data = json!({
            "edition": common.today.to_string(),
            "pages": common.spoken_on(&days),
            "languages": languages,
            "cases": cases,
            "tables": tables.written(),
            "contact": common.wish.contact,
            "imprint": common.wish.imprint,
        });
        for (name, value) in &*OF_THE_WORLD {
            data[*name] = value.clone();
        }
        let language = common.spoken.first().map_or("en", String::as_str);
        let title = match &cases[..] {
            [one] => one.titles.get(language).cloned().unwrap_or_default(),
            _ => String::new(),
        };
        let titles = cases.iter().map(|case| in_list(common, case)).collect();
        let by_hand = by_hand::pages(common, actions);
        let html = file::page(&data, (&title, language), &by_hand, common.wish, common.today);
        Ok(SitePage { html, titles, told })
    }

    /// The list of pages, of what each was said to have ([`SitePage::titles`]) with its file.
    pub(crate) fn index(&self, titles: &[Value]) -> String {
        file::index(&self.0, titles)
    }
}

/// A case in the list of all pages, but for its file.
fn in_list(common: &Common<'_>, case: &SiteCase) -> Value {
    let last = case.last_day();
    let said = |(tag, ui): (&String, &Ui)| {
        let said = json!({
            "title": case.titles.get(tag),
            "summary": case.paused.as_ref().or(Some(&case.summaries)).and_then(|texts| texts.get(tag)),
            "day": last.map(|day| ui.say(&msg!("show-expires", day = day))),
            "over": last.map(|day| ui.say(&msg!("show-expired", day = day))),
        });
        (tag.clone(), said)
    };
    let said: BTreeMap<String, Value> = common.uis.iter().map(said).collect();
    json!({ "lastDay": last.map(|day| day.to_string()), "said": said })
}
