//! What a server of a mailbox says (IMAP).

use crate::deliver::credentials::Credentials;
use crate::deliver::imap::Imap;
use crate::deliver::secret::Secret;

use super::server;

/// Nothing is taken for kept that no server said so of.
pub fn run(data: &[u8]) {
    let kept = server::deliver(data, |server, timing| {
        Imap::new(server, Credentials::password("user", Secret::new("secret")), None, timing)
    });
    assert!(kept.is_err() || data.windows(2).any(|part| part.eq_ignore_ascii_case(b"OK")));
}
