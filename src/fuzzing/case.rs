//! Case files: read, and where one is whole, made letters of with the words of another case.

use std::sync::Arc;

use crate::letter::{self, Composer};

use super::world::{self, BUILT_IN, CASE};

/// A case, and the letters of each of its kinds.
pub fn run(data: &[u8]) {
    let words = BUILT_IN.read(&format!("locales/en/actions/{CASE}.ftl")).unwrap().unwrap();
    let (_folder, catalog) =
        world::workspace(&[("actions/fuzzed.toml", data), ("locales/en/actions/fuzzed.ftl", words.text.as_bytes())]);
    let action = match letter::load(&catalog, "fuzzed") {
        Ok(action) => Arc::new(action),
        Err(failure) => return world::told(&failure.diagnostics),
    };
    for kind in &action.kinds {
        match Composer::new(&catalog, &action, kind, "en") {
            Ok(composer) => world::letter(&catalog, &composer),
            Err(wrong) => world::told(&wrong),
        }
    }
}
