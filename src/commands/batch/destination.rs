//! Where the documents of a batch go: an outbox, a folder, a stream, or nowhere.

use std::io::Write;
use std::path::{Path, PathBuf};

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde_json::json;

use crate::batch::{self, Made};
use crate::cli::BatchArgs;
use crate::commands::session::Session;
use crate::deliver::folder;
use crate::diagnostic::{Diagnostic, Failure};
use crate::document::{Document, Format};
use crate::format::media_type_of;
use crate::outbox::{Access, ByName, Change, Draft, KeptAddress, Known, Outbox};
use crate::private::{self, Place};
use crate::roster::Person;
use crate::text::folded;

#[derive(Debug)]
pub(crate) enum BatchDestination {
    Outbox(Outbox),
    /// As files, in a folder for each writer.
    Folder {
        folder: PathBuf,
        /// Whether files that are there are replaced.
        force: bool,
        /// The folder as it was when the first letter went there.
        place: Option<Place>,
    },
    /// To standard output, a line of JSON each.
    Stream,
    /// Nowhere; an outbox is looked into for what is there already.
    Nowhere(Option<Outbox>),
}

/// Whether a path means a folder: it ends in a slash, or is one.
pub(crate) fn is_folder(path: &Path) -> bool {
    path.as_os_str().to_string_lossy().ends_with(['/', std::path::MAIN_SEPARATOR]) || path.is_dir()
}

impl BatchDestination {
    /// Opens it; an outbox keeps the addresses of those whom its letters are for.
    pub fn open(session: &mut Session<'_>, args: &BatchArgs, addresses: &[KeptAddress]) -> Result<Self, Diagnostic> {
        let out = args.out.as_deref();
        Ok(match out {
            _ if args.dry_run => {
                let there = out.filter(|out| out.is_file());
                Self::Nowhere(there.map(|out| session.outbox(out, Access::Read)).transpose()?)
            }
            Some(out) if out.as_os_str() == "-" => Self::Stream,
            Some(out) if is_folder(out) => Self::Folder { folder: out.to_owned(), force: args.force, place: None },
            Some(out) => {
                let mut outbox = session.outbox(out, Access::Write { create: true })?;
                outbox.keep_addresses(addresses)?;
                Self::Outbox(outbox)
            }
            None => Self::Nowhere(None),
        })
    }

    /// What is known of the documents of a writer.
    pub fn known(&self, identity: &str) -> Result<Vec<Known>, Diagnostic> {
        self.outbox().map_or(Ok(Vec::new()), |outbox| outbox.known(identity))
    }

    /// What somebody, who is not known by their identity, may be known by instead.
    pub fn known_otherwise(&self, person: &Person, names: &ByName) -> Result<Vec<String>, Diagnostic> {
        let Some(outbox) = self.outbox() else { return Ok(Vec::new()) };
        let mut found = Vec::new();
        for former in person.former() {
            let known = outbox.known(&former)?;
            // Who has their e-mail address in common with others has another name.
            if !known.is_empty() && known.iter().all(|known| folded(&known.name) == folded(&person.writer.name)) {
                found.push(former);
            }
        }
        let has_id = |identity: &str| identity.starts_with("id:");
        for writer in outbox.writers_of(names, batch::by_name(person))? {
            // Two ids are two people, say whatever else they have in common.
            if writer != person.identity && !(has_id(&person.identity) && has_id(&writer)) && !found.contains(&writer) {
                found.push(writer);
            }
        }
        Ok(found)
    }

    /// The outbox that is written or looked into.
    pub fn outbox(&self) -> Option<&Outbox> {
        match self {
            Self::Outbox(outbox) | Self::Nowhere(Some(outbox)) => Some(outbox),
            Self::Folder { .. } | Self::Stream | Self::Nowhere(None) => None,
        }
    }

    /// Takes what was made of a writer, where that goes one writer at a time.
    pub fn take(&mut self, made: &Made, out: &mut dyn Write) -> Result<(), Failure> {
        match self {
            Self::Outbox(_) | Self::Nowhere(_) => {}
            Self::Folder { folder, force, place } => {
                if place.is_none() {
                    let here = private::prepare_folder(folder).and_then(|()| Place::of(folder));
                    *place = Some(here.map_err(|error| Diagnostic::unwritable(folder, &error))?);
                }
                let documents: Vec<Document> = drafts(made).map(document).collect();
                let own = folder.join(folder::of_writer(&made.person.writer.name, &made.person.identity));
                folder::write(&own, &documents, *force)?;
            }
            Self::Stream => {
                for draft in drafts(made) {
                    writeln!(out, "{}", line(draft))?;
                }
            }
        }
        Ok(())
    }

    /// Takes all changes of a group together.
    pub fn apply(&mut self, changes: &[Change]) -> Result<(), Diagnostic> {
        match self {
            Self::Outbox(outbox) if !changes.is_empty() => outbox.apply(changes),
            _ => Ok(()),
        }
    }

    /// Looks whether what was written is still there.
    ///
    /// # Errors
    /// Somebody moved or removed it.
    pub fn still(&self) -> Result<(), Diagnostic> {
        match self {
            Self::Outbox(outbox) => outbox.still(),
            Self::Folder { place: Some(place), .. } => place.still(),
            Self::Folder { place: None, .. } | Self::Stream | Self::Nowhere(_) => Ok(()),
        }
    }

    /// Ends it: nothing of what was rewritten is left in an outbox.
    pub fn end(&mut self) {
        if let Self::Outbox(outbox) = self {
            // Where another program reads it, or the disk is full, the next run does it.
            let _ = outbox.clear_traces();
        }
    }
}

fn drafts(made: &Made) -> impl Iterator<Item = &Draft> {
    made.changes.iter().filter_map(|change| match change {
        Change::Add(draft) | Change::Rewrite(_, draft) => Some(draft),
        Change::SameFrom(..) | Change::OutOfDate(_) | Change::Drop(_) | Change::Known { .. } => None,
    })
}

fn document(draft: &Draft) -> Document {
    Document { file_name: draft.file_name.clone(), format: format(draft), bytes: draft.bytes.clone(), printed: None }
}

fn format(draft: &Draft) -> Format {
    draft.key.format.parse().unwrap_or(Format::Txt)
}

/// A document as a line of JSON: as text where it is text, else in base64.
fn line(draft: &Draft) -> serde_json::Value {
    let mut line = json!({
        "writer": draft.key.writer,
        "name": draft.name,
        "email": draft.email,
        "action": draft.key.action,
        "kind": draft.key.kind,
        "recipient": draft.key.recipient,
        "language": draft.key.language,
        "format": draft.key.format,
        "file_name": draft.file_name,
        "media_type": media_type_of(&draft.key.format),
        "made_on": draft.made_on.to_string(),
    });
    match std::str::from_utf8(&draft.bytes) {
        Ok(text) => line["text"] = text.into(),
        Err(_) => line["base64"] = STANDARD.encode(&draft.bytes).into(),
    }
    line
}
