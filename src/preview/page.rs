//! The page: what the program carries, with the person's words.

use handlebars::Handlebars;
use serde_json::{Map, Value, json};

use super::content::Content;
use super::page_words::words;
use crate::letter::Sheets;
use crate::locale::country;
use crate::msg;
use crate::post::Network;

const PAGE: &str = include_str!("page/preview.html.hbs");

/// The files that the page is made of besides, with their media types.
pub(super) const FILES: [(&str, &str, &str); 6] = [
    ("preview.css", "text/css; charset=utf-8", include_str!("page/preview.css")),
    ("preview.js", "text/javascript; charset=utf-8", include_str!("page/preview.js")),
    ("findings.js", "text/javascript; charset=utf-8", include_str!("page/findings.js")),
    ("translate.css", "text/css; charset=utf-8", include_str!("page/translate.css")),
    ("translate.js", "text/javascript; charset=utf-8", include_str!("page/translate.js")),
    ("pieces.js", "text/javascript; charset=utf-8", include_str!("page/pieces.js")),
];

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
