//! Settings with profiles.

use crate::config::{self, Config};
use crate::writer::Fields;

use super::world::{self, NAME};

/// Settings: a profile that is kept is read again and the rest stays; one that is removed is gone.
pub fn run(data: &[u8]) {
    let (_folder, path) = world::own_file("config.toml", data);
    let before = match config::read(Some(&path)) {
        Ok(config) => config,
        Err(error) => return world::told(&[error]),
    };
    let fields = Fields { name: Some(NAME.to_owned()), address: vec!["1 \"Street\"".to_owned()], ..Fields::default() };
    config::save(&path, "fuzzed", &fields, "en").expect("what was read can be changed");
    let kept = config::read(Some(&path)).expect("what was written can be read");
    let profile = &kept.profile["fuzzed"];
    assert_eq!((&profile.name, &profile.address, profile.lang.as_deref()), (&fields.name, &fields.address, Some("en")));
    assert_eq!(others(&kept), others(&before));
    config::remove(&path, &["fuzzed".to_owned()]).expect("what was kept can be removed");
    let removed = config::read(Some(&path)).expect("what was written can be read");
    assert!(!removed.profile.contains_key("fuzzed"));
    assert_eq!(others(&removed), others(&before));
}

/// All but that profile.
fn others(config: &Config) -> String {
    let profiles: Vec<_> = config.profile.iter().filter(|(name, _)| *name != "fuzzed").collect();
    format!("{profiles:?} {:?} {:?} {:?}", config.due_after, config.print, config.send)
}
