//! Documents as plain files in a folder: all of them, or none.

use std::path::{Path, PathBuf};

use sha2::{Digest, Sha256};

use crate::catalog;
use crate::diagnostic::{Diagnostic, Failure};
use crate::document::Document;
use crate::msg;
use crate::private::{self, Over};

/// Writes documents into a folder, which is made where there is none. Each file is whole or absent, and is only its
/// owner's. A file that holds the same bytes already is left alone.
///
/// # Errors
/// The folder is a file or cannot be written; a file is there already, with other bytes (unless `force`). Nothing is written then.
pub fn write(folder: &Path, documents: &[Document], force: bool) -> Result<Vec<PathBuf>, Failure> {
    if folder.exists() && !folder.is_dir() {
        return Err(Diagnostic::error(msg!("error-out-is-file", folder = folder.display().to_string()))
            .hint(msg!("hint-out-is-file"))
            .into());
    }
    let mut existing = Vec::new();
    let mut wanted = Vec::new();
    let mut paths = Vec::with_capacity(documents.len());
    for document in documents {
        let path = folder.join(&document.file_name);
        match catalog::read_file(&path, u64::from(u32::MAX)) {
            Ok(bytes) if bytes == document.bytes => {}
            Ok(_) if !force => existing.push(
                Diagnostic::error(msg!("error-file-exists", file = path.display().to_string()))
                    .hint(msg!("hint-file-exists")),
            ),
            Err(error) if error.kind() != std::io::ErrorKind::NotFound && path.exists() => {
                existing.push(Diagnostic::unwritable(&path, &error));
            }
            _ => wanted.push((path.clone(), document)),
        }
        paths.push(path);
    }
    if !existing.is_empty() {
        return Err(Failure::failed(existing));
    }
    private::prepare_folder(folder).map_err(|error| Diagnostic::unwritable(folder, &error))?;
    let mut prepared = Vec::with_capacity(wanted.len());
    for (path, document) in wanted {
        let file = private::prepare(&path, &document.bytes).map_err(|error| Diagnostic::unwritable(&path, &error))?;
        prepared.push((path, file));
    }
    let mut placed: Vec<PathBuf> = Vec::with_capacity(prepared.len());
    for (path, file) in prepared {
        let over = if force { Over::Any } else { Over::Nothing };
        if let Err(error) = private::rename(file, &path, over) {
            // What replaced an older file cannot be taken back; what is new can.
            if !force {
                placed.iter().for_each(|path| drop(std::fs::remove_file(path)));
            }
            return Err(Diagnostic::unwritable(&path, &error).into());
        }
        placed.push(path);
    }
    private::sync_folder(folder).map_err(|error| Diagnostic::unwritable(folder, &error))?;
    Ok(paths)
}

/// The name of a writer's folder: the name, as far as it can stand in a path, and something that no other writer has.
pub(crate) fn of_writer(name: &str, identity: &str) -> String {
    let mut slug = String::new();
    for c in name.chars().flat_map(char::to_lowercase) {
        // Marks belong to the letters before them.
        if c.is_alphanumeric() {
            slug.push(c);
        } else if !slug.is_empty() && !slug.ends_with('-') {
            slug.push('-');
        }
        if slug.len() >= 60 {
            break;
        }
    }
    let digest: String = Sha256::digest(identity).iter().take(5).map(|byte| format!("{byte:02x}")).collect();
    format!("{}-{digest}", slug.trim_end_matches('-')).trim_start_matches('-').to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::Format;

    fn document(name: &str, text: &str) -> Document {
        Document { file_name: name.to_owned(), format: Format::Txt, bytes: text.as_bytes().to_vec(), printed: None }
    }

    #[test]
    fn an_existing_file_is_kept_and_then_nothing_is_written() {
        let folder = tempfile::tempdir().unwrap();
        std::fs::write(folder.path().join("b"), "old").unwrap();
        let documents = [document("a", "new"), document("b", "new")];
        assert!(write(folder.path(), &documents, false).is_err());
        assert!(!folder.path().join("a").exists());
        assert_eq!(std::fs::read_to_string(folder.path().join("b")).unwrap(), "old");
        write(folder.path(), &documents, true).unwrap();
        assert_eq!(std::fs::read_to_string(folder.path().join("b")).unwrap(), "new");
        assert!(write(folder.path(), &documents, false).is_ok(), "the same bytes are no conflict");
    }

    #[test]
    fn a_writers_folder_can_stand_in_any_path() {
        assert_eq!(of_writer("Ana María López", "id:1"), of_writer("ana maría  lópez", "id:1"));
        assert!(of_writer("../../etc/passwd", "id:1").starts_with("etc-passwd-"));
        assert!(of_writer("علی‌رضا رضایی", "id:1").starts_with("علی-رضا-رضایی-"));
        assert_ne!(of_writer("A", "id:1"), of_writer("A", "id:2"));
        assert!(of_writer(&"ß".repeat(300), "id:1").len() < 80);
        assert_eq!(of_writer("...", "id:1").len(), 10);
    }

    #[test]
    fn a_file_in_the_place_of_the_folder_is_told() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("f");
        std::fs::write(&file, "x").unwrap();
        let failure = write(&file, &[document("a", "x")], false).unwrap_err();
        assert_eq!(failure.diagnostics[0].message.id, "error-out-is-file");
    }

    #[cfg(unix)]
    #[test]
    fn files_are_their_owners_alone() {
        use std::os::unix::fs::PermissionsExt;
        let folder = tempfile::tempdir().unwrap();
        let new = folder.path().join("letters/here");
        write(&new, &[document("a", "x")], false).unwrap();
        let mode = |path: &Path| std::fs::metadata(path).unwrap().permissions().mode() & 0o777;
        assert_eq!((mode(&new), mode(&new.join("a"))), (0o700, 0o600));
    }
}
