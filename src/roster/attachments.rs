//! The files that rows name to go with their drafts: found beside the roster, and nowhere else.

use std::path::{Component, Path, PathBuf};
use std::sync::Arc;

use crate::catalog::read_file;
use crate::diagnostic::Diagnostic;
use crate::document::Attachment;
use crate::msg;
use crate::text;

/// All attachments of a row together: with the third that base64 adds, most mail servers take it.
const MOST_BYTES: u64 = 10 << 20;

/// So many files are kept in memory: most rosters name the same few in every row.
const MOST_KEPT: usize = 4;

/// Reads the files that rows name.
#[derive(Debug)]
pub(crate) struct Attachments {
    folder: PathBuf,
    kept: Vec<(String, Arc<Attachment>)>,
}

impl Attachments {
    /// Files are named as they stand in this folder.
    pub(crate) fn beside(roster: &Path) -> Self {
        let folder = roster.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
        Self { folder: folder.to_owned(), kept: Vec::new() }
    }

    /// The files that a cell names, parted by line breaks or `|`.
    ///
    /// # Errors
    /// A name leads out of the folder, its file is not there or cannot be read, or together they are too large.
    pub fn of(&mut self, cell: &str) -> Result<Vec<Arc<Attachment>>, Diagnostic> {
        let names = cell.split(['\n', '|']).map(str::trim).filter(|name| !name.is_empty());
        let found: Vec<Arc<Attachment>> = names.map(|name| self.file(name)).collect::<Result<_, _>>()?;
        let size: u64 = found.iter().map(|file| file.size() as u64).sum();
        if size > MOST_BYTES {
            return Err(Diagnostic::error(msg!("error-attachments-large", limit = megabytes(MOST_BYTES)))
                .hint(msg!("hint-attachments-large")));
        }
        Ok(found)
    }

    fn file(&mut self, name: &str) -> Result<Arc<Attachment>, Diagnostic> {
        if let Some((_, known)) = self.kept.iter().find(|(known, _)| known == name) {
            return Ok(Arc::clone(known));
        }
        let attachment = Arc::new(self.read(name)?);
        if self.kept.len() >= MOST_KEPT {
            self.kept.remove(0);
        }
        self.kept.push((name.to_owned(), Arc::clone(&attachment)));
        Ok(attachment)
    }

    fn read(&self, name: &str) -> Result<Attachment, Diagnostic> {
        let path = Path::new(name);
        let outside =
            || Diagnostic::error(msg!("error-attachment-outside", file = name)).hint(msg!("hint-attachment-outside"));
        let inside = text::offence(name, false).is_none()
            && path.components().all(|part| matches!(part, Component::Normal(_) | Component::CurDir));
        let shown = path.file_name().and_then(|name| name.to_str()).filter(|_| inside).ok_or_else(outside)?;
        let unread = |error: &std::io::Error| {
            Diagnostic::error(msg!("error-attachment", file = name))
                .detail(error.to_string())
                .hint(msg!("hint-attachment-outside"))
        };
        // A link may lead out of the folder where the name does not.
        let folder = self.folder.canonicalize().map_err(|error| unread(&error))?;
        let file = folder.join(path).canonicalize().map_err(|error| unread(&error))?;
        if !file.starts_with(&folder) {
            return Err(outside());
        }
        let bytes = read_file(&file, MOST_BYTES).map_err(|error| unread(&error))?;
        Ok(Attachment::new(shown, bytes))
    }
}

fn megabytes(bytes: u64) -> u64 {
    bytes >> 20
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ids(attachments: &mut Attachments, cell: &str) -> Result<Vec<String>, &'static str> {
        let found = attachments.of(cell).map_err(|error| error.message.id)?;
        Ok(found.iter().map(|file| file.name.clone()).collect())
    }

    #[test]
    fn files_stand_beside_the_roster_and_nowhere_else() {
        let outer = tempfile::tempdir().unwrap();
        let folder = outer.path().join("campaign");
        std::fs::create_dir_all(folder.join("cards")).unwrap();
        std::fs::write(outer.path().join("secret"), "x").unwrap();
        std::fs::write(folder.join("flyer.pdf"), "x").unwrap();
        std::fs::write(folder.join("cards/کارت.png"), "x").unwrap();
        let mut attachments = Attachments::beside(&folder.join("roster.csv"));
        assert_eq!(ids(&mut attachments, " flyer.pdf | cards/کارت.png\n").unwrap(), ["flyer.pdf", "کارت.png"]);
        assert_eq!(ids(&mut attachments, "").unwrap(), Vec::<String>::new());
        for wrong in ["../secret", "/etc/passwd", "cards/../../secret", ".", "a\u{7}b", "a\u{202E}b"] {
            assert_eq!(ids(&mut attachments, wrong), Err("error-attachment-outside"), "{wrong:?}");
        }
        assert_eq!(ids(&mut attachments, "none.pdf"), Err("error-attachment"));
        assert_eq!(ids(&mut attachments, "cards"), Err("error-attachment"), "a folder is no file");
    }

    #[cfg(unix)]
    #[test]
    fn a_link_does_not_lead_out_of_the_folder() {
        let outer = tempfile::tempdir().unwrap();
        let folder = outer.path().join("campaign");
        std::fs::create_dir(&folder).unwrap();
        std::fs::write(outer.path().join("secret"), "x").unwrap();
        std::os::unix::fs::symlink("../secret", folder.join("flyer.pdf")).unwrap();
        let mut attachments = Attachments::beside(&folder.join("roster.csv"));
        assert_eq!(ids(&mut attachments, "flyer.pdf"), Err("error-attachment-outside"));
    }

    #[test]
    fn what_no_server_takes_is_refused() {
        let folder = tempfile::tempdir().unwrap();
        for name in ["a", "b"] {
            std::fs::write(folder.path().join(name), vec![0; 6 << 20]).unwrap();
        }
        let mut attachments = Attachments::beside(&folder.path().join("roster.csv"));
        assert!(ids(&mut attachments, "a").is_ok());
        assert_eq!(ids(&mut attachments, "a|b"), Err("error-attachments-large"));
    }
}
