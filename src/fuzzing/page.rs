//! The printed page: text of people into Typst.
//!
//! The first line of an input is a name, the second a town, the rest a note; a letter in Persian where the name begins so.

use std::sync::{Arc, LazyLock};

use crate::document::pdf::{Press, Sheet};
use crate::letter::{self, Composer};
use crate::text::{is_invisible, without_isolates};

use super::world::{self, BUILT_IN, CASE, DAY};

static PRESS: LazyLock<Press> = LazyLock::new(|| Press::new(None).unwrap());
static COMPOSERS: LazyLock<[Composer; 2]> = LazyLock::new(|| {
    let action = Arc::new(letter::load(&BUILT_IN, CASE).unwrap());
    ["en", "fa"].map(|tag| Composer::new(&BUILT_IN, &action, &action.kinds[0], tag).unwrap())
});

/// A letter of that writer: it is refused, or the name stands on the page, and the page becomes a file.
pub fn run(data: &[u8]) {
    let Ok(text) = std::str::from_utf8(data) else { return };
    let mut lines = text.splitn(3, '\n');
    let mut line = || lines.next().unwrap_or_default();
    let writer = match world::writer(line(), line(), Some(line()).filter(|note| !note.is_empty())) {
        Ok(writer) => writer,
        Err(wrong) => return world::told(&wrong),
    };
    let persian = writer.name.starts_with(|c| matches!(c, '\u{600}'..='\u{6FF}'));
    let composer = &COMPOSERS[usize::from(persian)];
    let letter = composer.anew(composer.recipients_for("BE")[0], &writer, DAY).unwrap();
    let fitted = match PRESS.fit(&letter, Sheet::new("BE", None)) {
        Ok(fitted) => fitted,
        Err(error) => return world::told(&[error]),
    };
    let page: String = fitted.texts().into_iter().map(|text| text.text).collect();
    let missing = bare(&writer.name).chars().find(|c| !page.contains(*c));
    assert_eq!(missing, None, "{:?}", writer.name);
    if let Err(error) = PRESS.export(&fitted, DAY) {
        panic!("{error:?}");
    }
}

/// The characters that a page shows.
fn bare(text: &str) -> String {
    without_isolates(text).chars().filter(|c| !is_invisible(*c)).collect()
}
