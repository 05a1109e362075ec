//! What is still to be translated, a line for each file in place of a finding for each message.

use std::collections::BTreeMap;

use super::letters::MOST_NAMED;
use crate::check::MISSING_FILE;
use crate::check::locale::is_missing;
use crate::diagnostic::Diagnostic;
use crate::message::{Message, first_names};
use crate::msg;

/// What is not translated yet, by file.
#[derive(Debug, Default)]
pub(super) struct ToDo {
    /// The messages that a file lacks, in its order.
    messages: BTreeMap<String, Vec<String>>,
    /// Files that are not there.
    files: Vec<String>,
}

impl ToDo {
    /// Keeps a finding that says that something is not translated yet; tells whether it is one.
    pub(super) fn takes(&mut self, finding: &Diagnostic) -> bool {
        let Some(place) = &finding.place else { return false };
        let file = place.source.name.clone();
        if MISSING_FILE.found(finding) {
            self.files.push(file);
            return true;
        }
        let Some(name) = finding.message.text("name").filter(|_| is_missing(finding)) else { return false };
        let name = match finding.message.text("attribute") {
            Some(attribute) => format!("{name}.{attribute}"),
            None => name.to_owned(),
        };
        self.messages.entry(file).or_default().push(name);
        true
    }

    /// What is told of it, a line for each file, and one for all that are not there.
    pub(super) fn told(&self) -> Vec<Message> {
        let files = self.messages.iter().map(|(file, names)| {
            msg!("locale-to-do-messages", file = file, count = names.len(), names = first_names(names, MOST_NAMED))
        });
        let absent = (!self.files.is_empty()).then(|| {
            msg!("locale-to-do-files", count = self.files.len(), names = first_names(&self.files, MOST_NAMED))
        });
        files.chain(absent).collect()
    }
}
