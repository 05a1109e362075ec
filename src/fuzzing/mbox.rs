//! Mail programs' files (mbox), which drafts are added to.

use std::fs;

use crate::deliver::mbox::{Mbox, entry, messages};
use crate::deliver::outgoing::OutgoingMessage;
use crate::deliver::transport::Transport;

use super::world;

/// Stands between what is in the file and what a run that was killed was about to add.
const AND_JOURNAL: &[u8] = b"\n%%JOURNAL%%\n";

/// A message comes back out of a file as it went in; a file is only ever added to.
pub fn run(data: &[u8]) {
    let read = messages(&entry(data));
    assert_eq!(read.len(), 1, "one message");
    assert_eq!(bare(&read[0]), bare(data));

    let at = data.windows(AND_JOURNAL.len()).position(|part| part == AND_JOURNAL);
    let (before, journal) = at.map_or((data, None), |at| (&data[..at], Some(&data[at + AND_JOURNAL.len()..])));
    let (folder, path) = world::own_file("drafts.mbox", before);
    if let Some(journal) = journal {
        fs::write(folder.path().join("drafts.mbox.appeal-adding"), journal).unwrap();
    }
    let mut mbox = Mbox::new(path.clone());
    if let Err(error) = mbox.open() {
        return world::told(&[error.diagnostic("drafts.mbox")]);
    }
    let left = fs::read(&path).unwrap();
    assert!(before.starts_with(&left) && (journal.is_some() || before == left), "nothing but a half-written end goes");
    mbox.holds("<none@example.org>").unwrap();
    let bytes = b"Message-ID: <1@example.org>\r\n\r\nFrom here\r\n".to_vec();
    let message = OutgoingMessage { name: "1".into(), message_id: "<1@example.org>".into(), bytes, documents: vec![1] };
    mbox.deliver(&message, &mut || Ok(())).unwrap();
    assert_eq!(mbox.holds("<1@example.org>").unwrap(), Some(true));
    mbox.close();
    let after = fs::read(&path).unwrap();
    assert_eq!(after, [left, entry(&message.bytes)].concat());
}

/// A message without the ends of its lines.
fn bare(message: &[u8]) -> Vec<u8> {
    message.iter().copied().filter(|byte| !matches!(byte, b'\r' | b'\n')).collect()
}
