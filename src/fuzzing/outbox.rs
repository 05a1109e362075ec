//! Outboxes: SQLite files, which come from others where outboxes are merged.

use std::ffi::OsString;
use std::path::Path;

use crate::commands;
use crate::outbox::{Access, Outbox};
use crate::text::without_isolates;
use tempfile::TempDir;

use super::world;

/// So many documents are read.
const DOCUMENTS: usize = 50;

/// An outbox: listed, shown, merged, written.
pub fn run(data: &[u8]) {
    let (folder, path) = world::own_file("other.outbox", data);
    if !read(&path) {
        return;
    }
    // The commands take longer than all else: fuzzers run them for some of the inputs.
    if cfg!(test) || data.iter().fold(0, |sum: u8, byte| sum.wrapping_add(*byte)).is_multiple_of(16) {
        shown(&folder, &["outbox", "list", "other.outbox"]);
        shown(&folder, &["outbox", "show", "other.outbox", "1"]);
    }
    let own = folder.path().join("own.outbox");
    match Outbox::open(&own, Access::Write { create: true }) {
        Ok(mut outbox) => match outbox.merge(std::slice::from_ref(&path), &mut |_, _| ()) {
            Ok(()) => outbox.verify().expect("what was merged is sound"),
            Err(wrong) => world::told(&wrong),
        },
        Err(error) => panic!("{error:?}"),
    }
    if let Err(error) = Outbox::open(&path, Access::Write { create: false }) {
        world::told(&[error]);
    }
}

/// Reads all there is; whether it is an outbox.
fn read(path: &Path) -> bool {
    let outbox = match Outbox::open(path, Access::Read) {
        Ok(outbox) => outbox,
        Err(error) => {
            world::told(&[error]);
            return false;
        }
    };
    let mut after = 0;
    for _ in 0..DOCUMENTS {
        match outbox.next(after) {
            Ok(Some(stored)) => {
                assert!(stored.id > after);
                after = stored.id;
                assert!(!stored.file_name.contains(['/', '\\', '\0']), "{:?}", stored.file_name);
                for wrong in
                    [outbox.deliveries_of(after).err(), outbox.made_from(after).err(), outbox.companions(&stored).err()]
                {
                    wrong.into_iter().for_each(|error| world::told(&[error]));
                }
            }
            Ok(None) => break,
            Err(error) => {
                world::told(&[error]);
                break;
            }
        }
    }
    if let Err(wrong) = outbox.verify() {
        world::told(&wrong);
    }
    let wrong = [
        outbox.counts().err(),
        outbox.addresses().err(),
        outbox.actions().err(),
        outbox.versions().err(),
        outbox.in_doubt().err(),
    ];
    wrong.into_iter().flatten().for_each(|error| world::told(&[error]));
    true
}

/// What a command shows of it on a terminal: nothing that the terminal obeys.
fn shown(folder: &TempDir, arguments: &[&str]) {
    let mut environment = world::environment(folder);
    (environment.stdout_terminal, environment.stderr_terminal) = (true, true);
    environment.variables.insert("NO_COLOR".to_owned(), "1".to_owned());
    let arguments = ["appeal"].iter().chain(arguments).map(|argument| match argument.strip_suffix(".outbox") {
        Some(_) => folder.path().join(argument).into_os_string(),
        None => OsString::from(argument),
    });
    let (mut out, mut err) = (Vec::new(), Vec::new());
    commands::run(arguments, &environment, &mut out, &mut err);
    for bytes in [out, err] {
        let text = String::from_utf8(bytes).expect("what is shown is UTF-8");
        world::plain(&without_isolates(&text));
    }
}
