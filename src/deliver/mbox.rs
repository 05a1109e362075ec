//! Drafts into an mbox file (RFC 4155, in the form "mboxrd", which can be read back exactly).
//!
//! The file may be a mail program's own: it is locked as those expect (`flock` and `fcntl`), and it is only ever added to.
//! What is about to be added is first written beside it, so that a run that was killed while it wrote leaves nothing
//! half: the next one takes the beginning away again.

use std::collections::BTreeSet;
use std::fs::{self, File};
use std::io::{self, BufRead, BufReader, Read, Seek, SeekFrom, Write};
use std::path::PathBuf;

use clap::{Args, Command};

use super::error::{DeliveryError, ErrorKind, Phase};
use super::local::{Local, LocalFlags};
use super::maildir::with_lf;
use super::outgoing::OutgoingMessage;
use super::transport::{Begun, Transport};
use super::way::{Destination, Requested, Way};
use crate::diagnostic::Diagnostic;
use crate::private;

/// Into an mbox file.
#[derive(Debug)]
pub(crate) struct MboxWay;

impl Way for MboxWay {
    fn word(&self) -> &'static str {
        "mbox"
    }

    fn about(&self) -> &'static str {
        "One file with all drafts"
    }

    fn flags(&self, command: Command) -> Command {
        LocalFlags::augment_args(command)
    }

    fn settle(&self, requested: &Requested<'_>) -> Result<Box<dyn Destination>, Vec<Diagnostic>> {
        Local::settle(requested, self.word(), |path| Box::new(Mbox::new(path)))
    }
}

/// An mbox file that drafts are added to.
#[derive(Debug)]
pub(crate) struct Mbox {
    path: PathBuf,
    open: Option<Open>,
}

/// The file while it is locked.
#[derive(Debug)]
struct Open {
    file: File,
    /// The Message-IDs in it.
    there: BTreeSet<String>,
}

impl Mbox {
    /// Nothing is made yet.
    pub fn new(path: PathBuf) -> Self {
        Self { path, open: None }
    }

    /// What is about to be added: the length of the file before it, then the bytes.
    fn journal(&self) -> PathBuf {
        let mut name = self.path.as_os_str().to_owned();
        name.push(".appeal-adding");
        name.into()
    }

    fn opened(&mut self) -> Result<&mut Open, DeliveryError> {
        if self.open.is_none() {
            self.open = Some(self.begin().map_err(|error| local(&error))?);
        }
        self.open.as_mut().ok_or_else(|| DeliveryError::new(Phase::Connect, ErrorKind::Local))
    }

    fn begin(&self) -> io::Result<Open> {
        if let Some(folder) = self.path.parent().filter(|folder| !folder.as_os_str().is_empty()) {
            private::prepare_folder(folder)?;
        }
        let mut options = fs::OpenOptions::new();
        options.read(true).create(true);
        // On Windows what is opened to append to cannot be cut again; there a lock keeps others from adding meanwhile.
        if cfg!(windows) {
            options.write(true).truncate(false);
        } else {
            options.append(true);
        }
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        let file = options.open(&self.path)?;
        file.try_lock().map_err(|error| match error {
            fs::TryLockError::WouldBlock => io::Error::new(io::ErrorKind::WouldBlock, "locked by another program"),
            fs::TryLockError::Error(error) => error,
        })?;
        #[cfg(unix)]
        rustix::fs::fcntl_lock(&file, rustix::fs::FlockOperation::NonBlockingLockExclusive)?;
        self.recover(&file)?;
        // The file may be new.
        private::sync_folder(private::folder_of(&self.path))?;
        let there = message_ids(&file)?;
        Ok(Open { file, there })
    }

    /// Takes away the beginning of what a run added that was killed.
    fn recover(&self, file: &File) -> io::Result<()> {
        let journal = match fs::read(self.journal()) {
            Ok(journal) => journal,
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(()),
            Err(error) => return Err(error),
        };
        if let Some((length, block)) = parsed(&journal) {
            let mut reader = file;
            reader.seek(SeekFrom::Start(length))?;
            let mut tail = Vec::new();
            reader.take(block.len() as u64 + 1).read_to_end(&mut tail)?;
            // Longer, or other: another program has added something since. Then nothing is taken away.
            if tail.len() < block.len() && block.starts_with(&tail) && file.metadata()?.len() >= length {
                file.set_len(length)?;
                file.sync_all()?;
            }
        }
        fs::remove_file(self.journal())
    }

    fn add(&mut self, block: &[u8]) -> io::Result<()> {
        let journal = self.journal();
        let Some(open) = &mut self.open else { return Err(io::ErrorKind::NotConnected.into()) };
        let length = open.file.metadata()?.len();
        let mut noted = format!("{length}\n").into_bytes();
        noted.extend_from_slice(block);
        private::replace(&journal, &noted)?;
        open.file.seek(SeekFrom::End(0))?;
        let written = open.file.write_all(block).and_then(|()| open.file.sync_all());
        if written.is_err() {
            open.file.set_len(length)?;
        }
        fs::remove_file(&journal)?;
        written
    }
}

impl Transport for Mbox {
    fn open(&mut self) -> Result<(), DeliveryError> {
        self.opened().map(drop)
    }

    fn holds(&mut self, message_id: &str) -> Result<Option<bool>, DeliveryError> {
        self.opened().map(|open| Some(open.there.contains(message_id)))
    }

    fn deliver(&mut self, message: &OutgoingMessage, begun: Begun<'_>) -> Result<(), DeliveryError> {
        self.opened()?;
        begun()?;
        self.add(&entry(&message.bytes)).map_err(|error| local(&error))?;
        self.opened()?.there.insert(message.message_id.clone());
        Ok(())
    }

    fn close(&mut self) {
        // The locks go with the file.
        self.open = None;
    }
}

fn local(error: &io::Error) -> DeliveryError {
    DeliveryError::new(Phase::Connect, ErrorKind::Local).detail(error.to_string())
}

fn parsed(journal: &[u8]) -> Option<(u64, &[u8])> {
    let at = journal.iter().position(|byte| *byte == b'\n')?;
    Some((std::str::from_utf8(&journal[..at]).ok()?.parse().ok()?, &journal[at + 1..]))
}

/// The Message-IDs in the headers of an mbox.
fn message_ids(file: &File) -> io::Result<BTreeSet<String>> {
    let mut reader = BufReader::new(file);
    reader.seek(SeekFrom::Start(0))?;
    let (mut there, mut line, mut header) = (BTreeSet::new(), Vec::new(), false);
    loop {
        line.clear();
        if reader.read_until(b'\n', &mut line)? == 0 {
            return Ok(there);
        }
        if line.starts_with(b"From ") {
            header = true;
        } else if line == b"\n" || line == b"\r\n" {
            header = false;
        } else if header && line.len() > 11 && line[..11].eq_ignore_ascii_case(b"message-id:") {
            there.insert(String::from_utf8_lossy(&line[11..]).trim().to_owned());
        }
    }
}

/// A message as it stands in the file: a line that begins it, the message with its lines that look like such a line
/// quoted, and an empty line.
pub fn entry(message: &[u8]) -> Vec<u8> {
    let text = with_lf(message);
    // A fixed day: the message has its own, and the same message is the same bytes.
    let mut out = b"From MAILER-DAEMON Thu Jan  1 00:00:00 1970\n".to_vec();
    for line in text.split_inclusive(|byte| *byte == b'\n') {
        let bare = line.iter().position(|byte| *byte != b'>').map_or(&[][..], |at| &line[at..]);
        if bare.starts_with(b"From ") {
            out.push(b'>');
        }
        out.extend_from_slice(line);
    }
    if out.last() != Some(&b'\n') {
        out.push(b'\n');
    }
    out.push(b'\n');
    out
}

/// The messages of an mbox, with LF.
pub fn messages(text: &[u8]) -> Vec<Vec<u8>> {
    let mut found: Vec<Vec<u8>> = Vec::new();
    let mut after_empty = true;
    for line in text.split_inclusive(|byte| *byte == b'\n') {
        if after_empty && line.starts_with(b"From ") {
            found.push(Vec::new());
        } else if let Some(message) = found.last_mut() {
            let bare = line.iter().position(|byte| *byte != b'>').map_or(&[][..], |at| &line[at..]);
            let quoted = bare.starts_with(b"From ") && line.starts_with(b">");
            message.extend_from_slice(if quoted { &line[1..] } else { line });
        }
        after_empty = line == b"\n";
    }
    for message in &mut found {
        if message.ends_with(b"\n") {
            message.pop();
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    fn message(id: &str, text: &str) -> OutgoingMessage {
        let bytes = format!("Message-ID: {id}\r\n\r\n{text}\r\n").into_bytes();
        OutgoingMessage { name: String::new(), message_id: id.into(), bytes, documents: vec![1] }
    }

    #[test]
    fn messages_are_added_and_found_again() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("drafts.mbox");
        let mut mbox = Mbox::new(path.clone());
        mbox.deliver(&message("<a@b>", "From here\r\n>From there"), &mut || Ok(())).unwrap();
        mbox.deliver(&message("<c@d>", "Message-ID: <no@header>"), &mut || Ok(())).unwrap();
        assert!(Mbox::new(path.clone()).open().is_err(), "it is locked");
        mbox.close();
        let mut again = Mbox::new(path.clone());
        assert_eq!(again.holds("<a@b>").unwrap(), Some(true));
        assert_eq!(again.holds("<no@header>").unwrap(), Some(false));
        // On Windows nobody else reads what is locked.
        again.close();
        let read = messages(&fs::read(&path).unwrap());
        assert_eq!(read[0], b"Message-ID: <a@b>\n\nFrom here\n>From there\n");
        assert_eq!(read.len(), 2);
    }

    #[test]
    fn what_was_half_added_is_taken_away_and_nothing_else() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("drafts.mbox");
        let (one, two) = (entry(&message("<a@b>", "x").bytes), entry(&message("<c@d>", "y").bytes));
        let journal = folder.path().join("drafts.mbox.appeal-adding");
        let half = [&one[..], &two[..20]].concat();
        let other = [&one[..], b"From somebody else\n\n"].concat();
        for (left, kept) in [
            (half, one.clone()),
            ([&one[..], &two[..]].concat(), [&one[..], &two[..]].concat()),
            (other.clone(), other),
        ] {
            fs::write(&path, &left).unwrap();
            fs::write(&journal, [format!("{}\n", one.len()).as_bytes(), &two].concat()).unwrap();
            Mbox::new(path.clone()).open().unwrap();
            assert_eq!(fs::read(&path).unwrap(), kept);
            assert!(!journal.exists());
        }
    }
}
