//! Notes of letters that were sent.

use crate::notes::Notes;

use super::world;

/// Notes: what is read and written again is the same.
pub fn run(data: &[u8]) {
    let folder = world::folder(&[("sent.toml", data)]);
    let environment = world::environment(&folder);
    let notes = match Notes::read(&environment) {
        Ok(notes) => notes,
        Err(error) => return world::told(&[error]),
    };
    for note in &notes.letters {
        assert!(note.due(60).is_none_or(|due| due >= note.on));
        assert!(!notes.last(&note.action).is_empty());
    }
    Notes::change(&environment, |_| Ok(())).expect("what was read can be written");
    assert_eq!(Notes::read(&environment).unwrap().letters, notes.letters);
}
