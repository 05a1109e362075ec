//! Signatories of a joint letter: as a file, and as somebody types or pastes them.

use std::sync::LazyLock;

use crate::action::Action;
use crate::letter;
use crate::roster::{self, Options};
use crate::text;

use super::world::{self, BUILT_IN, CASE};

static ACTION: LazyLock<Action> = LazyLock::new(|| letter::load(&BUILT_IN, CASE).unwrap());

/// A file of signatories, and the same as a text.
pub fn run(data: &[u8]) {
    let (_folder, path) = world::own_file("people.csv", data);
    let read = roster::signatories(&BUILT_IN, (&ACTION, &ACTION.kinds[0]), &path, &Options::default())
        .map(|(people, _)| people);
    let typed = std::str::from_utf8(data)
        .ok()
        .map(|text| roster::typed_signatories(&BUILT_IN, (&ACTION, &ACTION.kinds[0]), "typed", text));
    for read in [Some(read), typed].into_iter().flatten() {
        match read {
            Ok(people) => people.iter().for_each(|person| {
                let told = format!("{person:?}");
                assert!(!person.name.trim().is_empty() && text::offence(&person.name, false).is_none(), "{told}");
            }),
            Err(refused) => {
                world::told(&refused.diagnostics);
                world::told(&refused.cells.into_iter().map(|cell| cell.diagnostic).collect::<Vec<_>>());
            }
        }
    }
}
