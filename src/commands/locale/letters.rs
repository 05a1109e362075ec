//! Which letters can be written in a language, and what keeps the others from it.

use std::sync::Arc;

use crate::action::Action;
use crate::catalog::Catalog;
use crate::letter::{self, Composer};
use crate::locale::Flaw;
use crate::message::{Message, first_names};
use crate::msg;

/// Of more names the number is told.
pub(super) const MOST_NAMED: usize = 4;

/// The letters of a language: one to each recipient of each kind.
#[derive(Debug, Default)]
pub(super) struct Letters {
    /// How many can be written.
    pub can: usize,
    /// How many there are.
    pub all: usize,
    pub blocked: Vec<Blocked>,
}

/// The letters of a kind that cannot be written.
#[derive(Debug)]
pub(super) struct Blocked {
    pub action: String,
    pub kind: String,
    /// The messages that are not there.
    pub missing: Vec<String>,
    /// What else is wrong.
    pub wrong: usize,
}

/// The cases that can be read, and the ids of those that cannot.
pub(super) fn cases(catalog: &Catalog) -> (Vec<Arc<Action>>, Vec<String>) {
    let (mut actions, mut broken) = (Vec::new(), Vec::new());
    for (id, loaded) in letter::load_all(catalog) {
        match loaded {
            Ok(action) => actions.push(Arc::new(action)),
            Err(_) => broken.push(id),
        }
    }
    (actions, broken)
}

impl Letters {
    /// The letters of cases in a language.
    pub(super) fn of<'a>(catalog: &Catalog, actions: impl Iterator<Item = &'a Arc<Action>>, tag: &str) -> Self {
        let mut letters = Self::default();
        for action in actions.filter(|action| action.takes(tag)) {
            for kind in &action.kinds {
                letters.all += kind.recipients.len();
                match Composer::open(catalog, action, kind, tag) {
                    Ok(_) => letters.can += kind.recipients.len(),
                    Err(flaws) => letters.blocked.push(Blocked::of(&action.id, &kind.name.value, &flaws)),
                }
            }
        }
        letters
    }
}

impl Blocked {
    fn of(action: &str, kind: &str, flaws: &[Flaw]) -> Self {
        let named = |flaw: &Flaw| match flaw {
            Flaw::Missing(finding) => finding.message.text("message").map(str::to_owned),
            Flaw::Wrong(_) => None,
        };
        let mut missing: Vec<String> = flaws.iter().filter_map(named).collect();
        missing.sort_unstable();
        missing.dedup();
        let wrong = flaws.iter().filter(|flaw| matches!(flaw, Flaw::Wrong(_))).count();
        Self { action: action.to_owned(), kind: kind.to_owned(), missing, wrong }
    }

    /// What is told of it.
    pub(super) fn told(&self) -> Message {
        let (action, kind) = (&self.action, &self.kind);
        match self.missing.len() {
            0 => msg!("locale-letters-wrong", action = action, kind = kind, wrong = self.wrong),
            missing => {
                let names = first_names(&self.missing, MOST_NAMED);
                msg!("locale-letters-blocked", action = action, kind = kind, missing = missing, names = names)
            }
        }
    }
}
