//! The words that a page says, in a language of the program: all of `ui/site.ftl`, and those of others that say the same there.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::wish::SiteWish;
use crate::msg;
use crate::ui::Ui;

/// The messages of a page.
const OWN: &str = "site-";

/// The beginnings of messages that the script of a page puts together.
const FAMILIES: [&str; 6] =
    ["error-field-", "rule-polite-", "rule-own-language-", "ask-ties-", "ask-signing-", "preview-gender-"];

/// Those of its own that a page has as text where no script runs, and not as words.
const BY_HAND: [&str; 2] = ["site-hand", "site-blank-"];

/// What names the messages that a page says.
const SOURCES: [&str; 3] =
    [include_str!("page/page.html"), include_str!("page/page.js"), include_str!("page/letter.js")];

/// The variables that messages of a page have.
const VARIABLES: [&str; 26] = [
    "addresses",
    "character",
    "contact",
    "count",
    "country",
    "day",
    "fact",
    "facts",
    "field",
    "file",
    "found",
    "label",
    "language",
    "length",
    "limit",
    "network",
    "number",
    "numbers",
    "office",
    "place",
    "position",
    "recipient",
    "said",
    "teller",
    "text",
    "word",
];

/// All of them, each variable as `{name}`.
pub(super) fn of(ui: &Ui) -> BTreeMap<String, String> {
    let families = FAMILIES.iter().flat_map(|family| ui.ids(family));
    let own = ui.ids(OWN).into_iter().filter(|id| !BY_HAND.iter().any(|family| id.starts_with(family)));
    let ids = own.chain(families).chain(named());
    ids.filter_map(|id| ui.with_slots(&id, &VARIABLES).map(|text| (id, text))).collect()
}

/// What stands in quotation marks in the sources of a page as ids do; a rule's hint is said with it.
fn named() -> Vec<String> {
    let is_id = |text: &&str| text.contains('-') && text.chars().all(|c| c.is_ascii_alphanumeric() || c == '-');
    let quoted = SOURCES.iter().flat_map(|source| source.split('"')).filter(is_id);
    let with_hint = |id: &str| [id.to_owned(), format!("{id}-hint")];
    quoted.flat_map(with_hint).collect()
}

/// What the list of pages says in a language.
pub(super) fn index(ui: &Ui, wish: &SiteWish) -> Value {
    let contact = wish.contact.as_ref().map(|contact| ui.say(&msg!("site-contact", contact = contact)));
    json!({
        "title": ui.say(&msg!("site-index-title")),
        "intro": ui.say(&msg!("site-index-intro")),
        "none": ui.say(&msg!("site-index-none")),
        "languages": ui.say(&msg!("site-page-language")),
        "contact": contact,
        "imprint": wish.imprint,
    })
}
