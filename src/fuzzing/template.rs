//! Templates (Handlebars): looked through and rendered, as what a letter says and as pages.

use std::sync::{Arc, LazyLock};

use crate::document::Pages;
use crate::letter::{self, Composer, Letter};
use crate::template::{Markup, Use, Wanted, ready};
use serde_json::{Value, json};

use super::world::{self, BUILT_IN, CASE, DAY, NAME};

/// No text that a template makes is longer, in bytes.
const MOST: usize = 4 << 20;

static LETTER: LazyLock<Letter> = LazyLock::new(|| {
    let action = Arc::new(letter::load(&BUILT_IN, CASE).unwrap());
    let composer = Composer::new(&BUILT_IN, &action, &action.kinds[0], "en").unwrap();
    let writer = world::writer(NAME, "Town", None).unwrap();
    composer.anew(composer.recipients_for("BE")[0], &writer, DAY).unwrap()
});

/// Data whose every text would be markup.
static DATA: LazyLock<Value> = LazyLock::new(|| {
    let name = "<qzx> *qzx* [qzx](qzx)";
    json!({
        "name": name, "items": [name, name], "writer": {"name": name, "lines": [name]}, "count": 3, "yes": true,
        "date": "2016-01", "none": null, "people": [{"name": name}, {"name": name}],
    })
});

const FIELDS: [&str; 8] = ["name", "items", "writer", "count", "yes", "date", "none", "people"];

/// A template, in each place where one can stand.
pub fn run(data: &[u8]) {
    let markups = [Markup::Text, Markup::Html, Markup::Markdown];
    let files =
        ["templates/x.md.hbs", "templates/pages/x.txt.hbs", "templates/pages/x.html.hbs", "templates/pages/x.md.hbs"];
    let pages = ["templates/pages/page.html.hbs", "templates/pages/page.txt.hbs", "templates/letter.md.hbs"];
    let files: Vec<(&str, &[u8])> = files.into_iter().chain(pages).map(|name| (name, data)).collect();
    let (_folder, catalog) = world::workspace(&files);
    for used in [Use::Body].into_iter().chain(markups.map(Use::Page)) {
        match ready(&catalog, Wanted { used, name: "x", fields: &FIELDS, asked_at: None }, None) {
            Ok(ready) => match ready.render(&DATA) {
                Ok(text) => literal(used.markup(), data, &text),
                Err(error) => world::told(&[error]),
            },
            Err(wrong) => world::told(&wrong),
        }
    }
    let pages = Pages::new(&catalog);
    for made in [pages.html(&*LETTER), pages.text(&*LETTER, 72)] {
        match made {
            Ok(text) => assert!(text.len() <= MOST, "{} bytes", text.len()),
            Err(error) => world::told(&[error]),
        }
    }
    // What says no message is as it was above.
    if !data.windows(3).any(|part| part == b"{{t") {
        return;
    }
    let action = Arc::new(letter::load(&catalog, CASE).unwrap());
    match Composer::new(&catalog, &action, &action.kinds[0], "en") {
        Ok(composer) => {
            let writer = world::writer(NAME, "Town", None).unwrap();
            if let Err(error) = composer.anew(composer.recipients_for("BE")[0], &writer, DAY) {
                world::told(&[error]);
            }
        }
        Err(wrong) => world::told(&wrong),
    }
}

/// No value became markup, unless the template says the same itself.
fn literal(markup: Markup, template: &[u8], text: &str) {
    assert!(text.len() <= MOST, "{} bytes", text.len());
    if template.windows(3).any(|part| part == b"qzx") {
        return;
    }
    let raw = match markup {
        Markup::Text => return,
        Markup::Html => "<qzx",
        Markup::Markdown => "](qzx",
    };
    assert!(!text.contains(raw), "{text:?}");
}
