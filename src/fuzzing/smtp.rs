//! What a server for sending says (SMTP).

use crate::deliver::credentials::Credentials;
use crate::deliver::secret::Secret;
use crate::deliver::smtp::Smtp;

use super::server;

/// Nothing is taken for sent that no server said so of.
pub fn run(data: &[u8]) {
    let login = Some(Credentials::password("user", Secret::new("secret")));
    let own = "own@example.org".parse().unwrap();
    let sent = server::deliver(data, |server, timing| Smtp::new(server, login, own, timing));
    let said = |code: &[u8]| data.windows(code.len()).any(|part| part == code);
    assert!(sent.is_err() || (said(b"354") && said(b"250")));
}
