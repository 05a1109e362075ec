//! Drafts into a Maildir: each is written beside, goes to the disk, and appears whole under its name.

use std::collections::BTreeSet;
use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use clap::{Args, Command};
use sha2::{Digest, Sha256};

use super::error::{DeliveryError, ErrorKind, Phase};
use super::local::{Local, LocalFlags};
use super::outgoing::OutgoingMessage;
use super::transport::{Begun, Transport};
use super::way::{Destination, Requested, Way};
use crate::diagnostic::Diagnostic;
use crate::private;

#[derive(Debug)]
pub(crate) struct MaildirWay;

impl Way for MaildirWay {
    fn word(&self) -> &'static str {
        "maildir"
    }

    fn about(&self) -> &'static str {
        "A folder of a mail program, a file for each draft"
    }

    fn flags(&self, command: Command) -> Command {
        LocalFlags::augment_args(command)
    }

    fn settle(&self, requested: &Requested<'_>) -> Result<Box<dyn Destination>, Vec<Diagnostic>> {
        Local::settle(requested, self.word(), |path| Box::new(Maildir::new(path)))
    }
}

/// A Maildir that drafts are put into.
#[derive(Debug)]
pub(crate) struct Maildir {
    folder: PathBuf,
    /// The beginnings of the names of what is in it; read when it is opened.
    there: Option<BTreeSet<String>>,
}

impl Maildir {
    /// Nothing is made yet.
    pub fn new(folder: PathBuf) -> Self {
        Self { folder, there: None }
    }

    fn there(&mut self) -> Result<&mut BTreeSet<String>, DeliveryError> {
        if self.there.is_none() {
            let read = || -> io::Result<BTreeSet<String>> {
                for name in ["tmp", "new", "cur"] {
                    private::prepare_folder(&self.folder.join(name))?;
                }
                let mut there = BTreeSet::new();
                for name in ["new", "cur"] {
                    for entry in fs::read_dir(self.folder.join(name))? {
                        // Mail programs change what follows the colon.
                        let name = entry?.file_name();
                        there.extend(name.to_str().and_then(|name| name.split(':').next()).map(str::to_owned));
                    }
                }
                Ok(there)
            };
            self.there = Some(read().map_err(|error| local(&error))?);
        }
        self.there.as_mut().ok_or_else(|| DeliveryError::new(Phase::Connect, ErrorKind::Local))
    }
}

impl Transport for Maildir {
    fn open(&mut self) -> Result<(), DeliveryError> {
        self.there().map(drop)
    }

    fn holds(&mut self, message_id: &str) -> Result<Option<bool>, DeliveryError> {
        let name = name(message_id);
        self.there().map(|there| Some(there.contains(&name)))
    }

    fn deliver(&mut self, message: &OutgoingMessage, begun: Begun<'_>) -> Result<(), DeliveryError> {
        self.open()?;
        begun()?;
        let name = name(&message.message_id);
        put(&self.folder, &name, &message.bytes).map_err(|error| local(&error))?;
        self.there()?.insert(name);
        Ok(())
    }

    fn close(&mut self) {}
}

fn local(error: &io::Error) -> DeliveryError {
    DeliveryError::new(Phase::Connect, ErrorKind::Local).detail(error.to_string())
}

/// The name of a message, without its flags: it comes from the Message-ID, so that the same message has the same name.
fn name(message_id: &str) -> String {
    let digest: String = Sha256::digest(message_id).iter().take(16).map(|byte| format!("{byte:02x}")).collect();
    format!("0.{digest}.appeal")
}

/// Writes one message into a Maildir as a draft that was seen. One that is there already stays.
fn put(folder: &Path, name: &str, message: &[u8]) -> io::Result<()> {
    let beside = folder.join("tmp").join(name);
    // What a run left that was killed.
    match fs::remove_file(&beside) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
        _ => {}
    }
    let mut options = fs::OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let written = options.open(&beside).and_then(|mut file| {
        file.write_all(&with_lf(message))?;
        file.sync_all()
    });
    let place = folder.join("cur").join(format!("{name}:2,DS"));
    let linked = written.and_then(|()| match fs::hard_link(&beside, &place) {
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => Ok(()),
        // Some file systems have no links.
        Err(error) if error.kind() == io::ErrorKind::Unsupported => fs::rename(&beside, &place),
        other => other,
    });
    let _ = fs::remove_file(&beside);
    linked?;
    private::sync_folder(&folder.join("cur"))
}

/// A message as files on this system hold it: lines end in LF.
pub(crate) fn with_lf(message: &[u8]) -> Vec<u8> {
    let mut out = Vec::with_capacity(message.len());
    for (at, byte) in message.iter().enumerate() {
        if !(*byte == b'\r' && message.get(at + 1) == Some(&b'\n')) {
            out.push(*byte);
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_draft_appears_once_whole_and_flagged() {
        let folder = tempfile::tempdir().unwrap();
        let mut maildir = Maildir::new(folder.path().join("Drafts"));
        let message = OutgoingMessage {
            name: String::new(),
            message_id: "<a@b>".into(),
            bytes: b"Subject: x\r\n\r\ny\r\n".to_vec(),
            documents: vec![1],
        };
        assert_eq!(maildir.holds("<a@b>").unwrap(), Some(false));
        maildir.deliver(&message, &mut || Ok(())).unwrap();
        let mut again = Maildir::new(folder.path().join("Drafts"));
        assert_eq!(again.holds("<a@b>").unwrap(), Some(true));
        again.deliver(&message, &mut || Ok(())).unwrap();
        let names: Vec<_> = fs::read_dir(folder.path().join("Drafts/cur")).unwrap().map(|e| e.unwrap()).collect();
        assert_eq!(names.len(), 1);
        assert!(names[0].file_name().to_str().unwrap().ends_with(":2,DS"));
        assert_eq!(fs::read(names[0].path()).unwrap(), b"Subject: x\n\ny\n");
        assert_eq!(fs::read_dir(folder.path().join("Drafts/tmp")).unwrap().count(), 0);
    }
}
