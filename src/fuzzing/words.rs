//! Words (Fluent): the file of a case, through the examination, the bundle and the letters.

use std::collections::BTreeSet;
use std::sync::Arc;

use crate::diagnostic::Diagnostic;
use crate::letter::{self, Composer};
use crate::locale::edit;
use crate::locale::{Bundle, Missing};
use crate::template::fluent_args;
use serde_json::json;

use super::world::{self, CASE};

/// No message of a letter is longer, whatever it refers to, in bytes.
const MOST: usize = 1 << 20;

/// What fluent says of what the examination finds beforehand.
const FOUND_BEFORE: [&str; 4] = ["Cyclic", "Too many placeables", "Unknown", "No value"];

/// Words, by themselves and in letters.
pub fn run(data: &[u8]) {
    if let Ok(text) = std::str::from_utf8(data) {
        edited(text);
    }
    let file = format!("actions/{CASE}.ftl");
    let (_folder, catalog) = world::workspace(&[(&format!("locales/en/{file}"), data)]);
    let words = match Bundle::load(&catalog, "en", &[&file]) {
        Ok(words) => words,
        Err(wrong) => return world::told(&wrong),
    };
    let given = json!({
        "person": "Ana", "pronoun": "female", "count": 2, "today": {"date": "2016-01-21"}, "born": {"date": "1990-03"},
    });
    let names: BTreeSet<String> = given.as_object().unwrap().keys().cloned().collect();
    for id in words.ids("").filter(|id| !id.starts_with('-')) {
        let flaws = words.examine(&catalog, id, &names, None);
        if !flaws.is_empty() {
            world::told(&flaws.into_iter().map(Diagnostic::from).collect::<Vec<_>>());
            continue;
        }
        match words.get(id, &fluent_args(&given, &words, id)) {
            Ok(text) => assert!(text.len() <= MOST, "{id}: {} bytes", text.len()),
            // A text where a number is due: only the values tell.
            Err(Missing::Failed(said)) => {
                assert!(!FOUND_BEFORE.iter().any(|known| said.contains(known)), "{id}: {said}");
            }
            Err(Missing::Message) => {}
        }
    }
    let action = Arc::new(letter::load(&catalog, CASE).unwrap());
    // One of the kinds, so that it takes no longer than it must.
    let kind = &action.kinds[data.len() % action.kinds.len()];
    match Composer::new(&catalog, &action, kind, "en") {
        Ok(composer) => world::letter(&catalog, &composer),
        Err(wrong) => world::told(&wrong),
    }
}

/// Sets the first message of a file to its last lines, and a new one behind it: what stands around them stays, and each stands
/// there as it was set.
fn edited(text: &str) {
    let key = edit::entries(text).first().map_or("new", |placed| placed.key).to_owned();
    let lines = text.lines().count();
    let body = text.lines().skip(lines.saturating_sub(3)).collect::<Vec<_>>().join("\n");
    for key in [key.as_str(), "quite-new"] {
        let Ok((after, at)) = edit::set(text, key, &body, &[key]) else { continue };
        let stand = edit::find(&after, key).expect("it stands there");
        assert_eq!((stand.how, &stand.at), (edit::Standing::Whole, &at));
        if let Some(before) = edit::find(text, key) {
            assert_eq!((&text[..before.at.start], &text[before.at.end..]), (&after[..at.start], &after[at.end..]));
        }
        assert_eq!(edit::set(&after, key, &edit::shown(&after, &stand), &[key]).expect("again").0, after);
    }
}
