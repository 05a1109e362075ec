//! The page: what the program carries, with the person's words.

use std::fmt::Write as _;

use handlebars::Handlebars;
use serde_json::{Map, Value, json};
use sha2::{Digest, Sha256};

use super::desk::Content;
use crate::letter::Sheets;
use crate::locale::country;
use crate::message::Message;
use crate::msg;
use crate::post::Network;
use crate::words::Ui;

const PAGE: &str = include_str!("page/preview.html.hbs");

/// The files that the page is made of besides, with their media types.
pub(super) const FILES: [(&str, &str, &str); 2] = [
    ("/preview.css", "text/css; charset=utf-8", include_str!("page/preview.css")),
    ("/preview.js", "text/javascript; charset=utf-8", include_str!("page/preview.js")),
];

/// The words of the page, by the names that it has for them.
fn words() -> Vec<(&'static str, Message)> {
    vec![
        ("title", msg!("preview-title")),
        ("skip", msg!("preview-skip")),
        ("noscript", msg!("preview-noscript")),
        ("live", msg!("preview-live")),
        // The script puts the time there, which the page knows.
        ("changed", msg!("preview-changed", time = "{time}")),
        ("lost", msg!("preview-lost")),
        ("choices", msg!("preview-choices")),
        ("action", msg!("preview-action")),
        ("kind", msg!("preview-kind")),
        ("recipient", msg!("preview-recipient")),
        ("languages", msg!("preview-languages")),
        ("writer", msg!("preview-writer")),
        ("writer_hint", msg!("preview-writer-hint")),
        ("name", msg!("preview-field-name")),
        ("profession", msg!("preview-field-profession")),
        ("address", msg!("preview-field-address")),
        ("city", msg!("preview-field-city")),
        ("country", msg!("preview-field-country")),
        ("email", msg!("preview-field-email")),
        ("gender", msg!("preview-field-gender")),
        ("privacy", msg!("preview-field-privacy")),
        ("note", msg!("preview-field-note")),
        ("anybody", msg!("preview-anybody")),
        ("male", msg!("preview-gender-male")),
        ("female", msg!("preview-gender-female")),
        ("other", msg!("preview-gender-other")),
        ("full", msg!("preview-privacy-full")),
        ("place", msg!("preview-privacy-place")),
        ("wishes", msg!("preview-wishes")),
        ("opening", msg!("preview-field-opening")),
        ("demands", msg!("preview-field-demands")),
        ("earlier", msg!("preview-demand-earlier")),
        ("later", msg!("preview-demand-later")),
        // The script puts the numbers there.
        ("moved", msg!("preview-demand-moved", place = "{place}", count = "{count}")),
        ("organisation", msg!("preview-field-organisation")),
        ("signatories", msg!("preview-field-signatories")),
        ("signatories_hint", msg!("preview-signatories-hint")),
        ("sort", msg!("preview-field-sort")),
        ("as_given", msg!("preview-sort-file")),
        ("by_name", msg!("preview-sort-name")),
        ("signatures", msg!("preview-field-signatures")),
        ("counted", msg!("preview-field-counted")),
        ("sheets", msg!("preview-field-sheets")),
        ("rows", msg!("preview-field-rows")),
        ("network", msg!("preview-field-network")),
        ("occasion", msg!("preview-field-occasion")),
        ("near", msg!("preview-occasion-near")),
        ("nowruz", msg!("preview-occasion-nowruz")),
        ("yalda", msg!("preview-occasion-yalda")),
        ("spring", msg!("preview-occasion-spring")),
        ("summer", msg!("preview-occasion-summer")),
        ("autumn", msg!("preview-occasion-autumn")),
        ("winter", msg!("preview-occasion-winter")),
        ("forms", msg!("preview-forms")),
        ("tab_letter", msg!("preview-tab-letter")),
        ("tab_printed", msg!("preview-tab-printed")),
        ("tab_email", msg!("preview-tab-email")),
        ("tab_envelope", msg!("preview-tab-envelope")),
        ("tab_post", msg!("preview-tab-post")),
        ("findings", msg!("preview-findings")),
        ("files", msg!("preview-files")),
        ("none", msg!("preview-none")),
        ("stale", msg!("preview-stale")),
    ]
}

/// The page, in the person's language.
pub(super) fn page(content: &Content) -> String {
    let ui = &content.ui;
    let mut data = Map::new();
    for (name, message) in words() {
        data.insert(name.to_owned(), ui.say(&message).into());
    }
    if content.catalog.workspace().is_none() {
        // What is built in does not change, and nothing is said of changes.
        data.insert("live".to_owned(), "".into());
    }
    let countries: Vec<Value> =
        country::all(ui.tag()).into_iter().map(|(code, name)| json!({ "code": code, "name": name })).collect();
    data.insert("lang".to_owned(), ui.tag().into());
    data.insert("dir".to_owned(), ui.direction().as_str().into());
    data.insert("words".to_owned(), content.words.clone().into());
    data.insert("workspace".to_owned(), workspace(content).into());
    data.insert("countries".to_owned(), countries.into());
    let networks = Network::ALL.map(|network| json!({ "id": network.as_str(), "name": network.name() }));
    data.insert("networks".to_owned(), networks.to_vec().into());
    data.insert("most_sheets".to_owned(), Sheets::MOST.into());
    data.insert("most_rows".to_owned(), Sheets::MOST_ROWS.into());
    let mut engine = Handlebars::new();
    engine.set_strict_mode(true);
    // The template is the program's own and is held by a test: it does not fail.
    engine.render_template(PAGE, &Value::Object(data)).unwrap_or_default()
}

/// Which content is shown, and how to get one that can be changed.
fn workspace(content: &Content) -> String {
    match content.catalog.workspace() {
        Some(folder) => content.ui.say(&msg!("preview-workspace", folder = folder.display().to_string())),
        None => content.ui.say(&msg!("preview-built-in")),
    }
}

/// What tells the words of one page from those of another.
pub(super) fn words_digest(ui: &Ui) -> String {
    let mut hash = Sha256::new();
    hash.update(ui.tag());
    for (name, message) in words() {
        hash.update(name);
        hash.update(ui.say(&message));
    }
    let mut digest = String::new();
    for byte in &hash.finalize()[..8] {
        let _ = write!(digest, "{byte:02x}");
    }
    digest
}
