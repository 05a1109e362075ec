//! What is wrong with a pack, told with its name and that of the file in it.

use crate::diagnostic::Diagnostic;
use crate::message::{Arg, Message};
use crate::msg;

/// The longest name that is told in whole.
const MOST_SHOWN: usize = 120;

/// Tells what is wrong with one pack.
#[derive(Debug, Clone, Copy)]
pub(super) struct Faults<'p> {
    /// The pack as a person knows it.
    pub pack: &'p str,
}

impl Faults<'_> {
    /// A fault of the whole pack; `told` says the rest of it.
    pub(super) fn whole(&self, told: Message) -> Diagnostic {
        let mut message = told;
        message.args.insert(0, ("pack", Arg::from(self.pack)));
        Diagnostic::error(message).hint(msg!("pack-hint-broken"))
    }

    /// A fault of a file in it.
    pub(super) fn of(&self, entry: &str, told: Message) -> Diagnostic {
        let mut diagnostic = self.whole(told);
        diagnostic.message.args.insert(1, ("entry", Arg::from(shown(entry))));
        diagnostic
    }
}

/// A name as far as anybody reads it. What a terminal would obey is made visible where it is said.
fn shown(name: &str) -> String {
    match name.char_indices().nth(MOST_SHOWN) {
        Some((at, _)) => format!("{}…", &name[..at]),
        None => name.to_owned(),
    }
}
