//! What pages know of characters, countries and paper: the same in each of them.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use serde_json::{Value, json};

use super::signs;
use crate::document::paper::{Paper, Rect, Window};
use crate::locale::{self, country};

/// What stands between texts of a list that a page has as one.
pub(super) const BETWEEN: &str = "|";

/// All of it, as it stands in a page's data.
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
