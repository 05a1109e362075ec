//! What is wrong with a pack, told with its name and that of the file in it.

use crate::diagnostic::Diagnostic;
use crate::message::Message;
use crate::msg;

/// The longest name that is told in whole.
const MOST_SHOWN: usize = 120;

/// A fault of a pack: nobody but who made it can mend it.
pub(super) fn broken(told: Message) -> Diagnostic {
    Diagnostic::error(told).hint(msg!("pack-hint-broken"))
}

/// A name as far as anybody reads it. What a terminal would obey is made visible where it is said.
pub(super) fn shown(name: &str) -> String {
    match name.char_indices().nth(MOST_SHOWN) {
        Some((at, _)) => format!("{}…", &name[..at]),
        None => name.to_owned(),
    }
}
