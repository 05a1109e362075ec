//! A file of a language in the workspace, as it is on the disk now: read, and written whole or not at all.

use std::io::{Error, ErrorKind};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use sha2::{Digest, Sha256};

use crate::catalog::{Catalog, MAX_FILE, read_file, source};
use crate::diagnostic::{Diagnostic, Source};
use crate::message::Message;
use crate::msg;
use crate::private::{self, Over};

/// A file of a language below a workspace; it need not be there yet.
#[derive(Debug)]
pub(super) struct OwnFile {
    path: PathBuf,
    /// What stands in it.
    bytes: Option<Vec<u8>>,
}

/// Why nothing of the content can be changed from the page.
pub(super) fn refused(catalog: &Catalog) -> Option<Message> {
    let Some(workspace) = catalog.workspace() else { return Some(msg!("preview-edit-built-in")) };
    if catalog.is_pack() {
        return Some(msg!("preview-edit-pack"));
    }
    let locales = workspace.join("locales");
    let folder = if locales.is_dir() { locales } else { workspace.to_owned() };
    (!is_writable(&folder)).then(|| msg!("preview-edit-read-only", folder = folder.display().to_string()))
}

#[cfg(unix)]
fn is_writable(folder: &Path) -> bool {
    rustix::fs::access(folder, rustix::fs::Access::WRITE_OK).is_ok()
}

#[cfg(not(unix))]
fn is_writable(folder: &Path) -> bool {
    std::fs::metadata(folder).is_ok_and(|about| !about.permissions().readonly())
}

impl OwnFile {
    /// The file of that name of a language. Both come from lists of what there is, never from a request.
    ///
    /// # Errors
    /// It leads out of the workspace, is no plain file, or cannot be read.
    pub fn of(workspace: &Path, tag: &str, name: &str) -> Result<Self, Diagnostic> {
        let path = workspace.join("locales").join(tag).join(name);
        stays_inside(workspace, &path)?;
        let unreadable = |error: &Error| Diagnostic::unreadable(path.display().to_string(), error);
        let bytes = match read_file(&path, MAX_FILE) {
            Ok(bytes) => Some(bytes),
            Err(error) if error.kind() == ErrorKind::NotFound => None,
            Err(error) => return Err(unreadable(&error)),
        };
        Ok(Self { path, bytes })
    }

    /// What tells its content from any other; empty where it is not there.
    pub fn hash(&self) -> String {
        let Some(bytes) = &self.bytes else { return String::new() };
        Sha256::digest(bytes)[..16].iter().map(|byte| format!("{byte:02x}")).collect()
    }

    /// Its text; none where it is not there.
    ///
    /// # Errors
    /// It is no UTF-8.
    pub fn source(&self) -> Result<Option<Arc<Source>>, Diagnostic> {
        let Some(bytes) = &self.bytes else { return Ok(None) };
        source(&self.shown(), bytes.clone()).map(Some)
    }

    /// Its path as a person knows it.
    pub fn shown(&self) -> String {
        self.path.strip_prefix(".").unwrap_or(&self.path).display().to_string()
    }

    /// Writes another text into it, with the mode that it has.
    ///
    /// # Errors
    /// It has another content than was read, leads elsewhere by now, or the system refuses.
    pub fn write(&self, workspace: &Path, text: &str) -> Result<(), Diagnostic> {
        let unwritable = |error: Error| Diagnostic::unwritable(&self.path, &error);
        if text.len() as u64 > MAX_FILE {
            return Err(Diagnostic::error(msg!("error-file-too-large", file = self.shown())));
        }
        let folder = private::folder_of(&self.path);
        std::fs::create_dir_all(folder).map_err(unwritable)?;
        stays_inside(workspace, &self.path)?;
        let file = private::prepare_public(&self.path, text.as_bytes()).map_err(unwritable)?;
        if let Ok(about) = std::fs::metadata(&self.path) {
            file.as_file().set_permissions(about.permissions()).map_err(unwritable)?;
        }
        // Somebody may have written it while the new text was written beside it.
        let now = std::fs::read(&self.path).ok();
        if now != self.bytes {
            return Err(changed(&self.shown()));
        }
        let over = if self.bytes.is_some() { Over::Any } else { Over::Nothing };
        private::rename(file, &self.path, over).map_err(unwritable)?;
        private::sync_folder(folder).map_err(unwritable)
    }
}

fn changed(file: &str) -> Diagnostic {
    Diagnostic::error(msg!("preview-edit-changed", file = file))
}

/// Refuses a file that is, or stands in, a link to somewhere else, and one that has another name besides.
fn stays_inside(workspace: &Path, path: &Path) -> Result<(), Diagnostic> {
    let leads_out = || {
        let error = Diagnostic::error(msg!("preview-edit-link", file = path.display().to_string()));
        Err(error.hint(msg!("preview-edit-hint-link")))
    };
    let Ok(root) = std::fs::canonicalize(workspace) else { return leads_out() };
    let Ok(inside) = path.strip_prefix(workspace) else { return leads_out() };
    let mut whole = workspace.to_owned();
    for component in inside.components() {
        whole.push(component);
        let Ok(about) = std::fs::symlink_metadata(&whole) else { break };
        let is_inside = std::fs::canonicalize(&whole).is_ok_and(|real| real.starts_with(&root));
        // A link is replaced by a file, not followed: what it led to would stay as it was.
        if !is_inside || (about.is_symlink() && whole == path) || (about.is_file() && names(&about) > 1) {
            return leads_out();
        }
    }
    Ok(())
}

#[cfg(unix)]
fn names(about: &std::fs::Metadata) -> u64 {
    std::os::unix::fs::MetadataExt::nlink(about)
}

#[cfg(not(unix))]
fn names(_: &std::fs::Metadata) -> u64 {
    1
}

#[cfg(test)]
mod tests {
    use super::*;

    #[cfg(unix)]
    #[test]
    fn it_is_replaced_whole_with_its_mode() {
        use std::os::unix::fs::PermissionsExt;
        let folder = tempfile::tempdir().unwrap();
        let own = |name: &str| OwnFile::of(folder.path(), "de", name);
        let new = own("letter.ftl").unwrap();
        assert_eq!((new.hash(), new.source()), (String::new(), Ok(None)));
        new.write(folder.path(), "a = b\n").unwrap();
        let path = folder.path().join("locales/de/letter.ftl");
        std::fs::set_permissions(&path, PermissionsExt::from_mode(0o640)).unwrap();
        let there = own("letter.ftl").unwrap();
        there.write(folder.path(), "a = c\n").unwrap();
        assert_eq!(std::fs::read_to_string(&path).unwrap(), "a = c\n");
        assert_eq!(std::fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o640);
        assert_eq!(there.write(folder.path(), "a = d\n").unwrap_err().message.id, "preview-edit-changed");
        assert!(new.write(folder.path(), "a = d\n").is_err(), "it was not there");
        assert_eq!(std::fs::read_dir(path.parent().unwrap()).unwrap().count(), 1, "nothing is left beside it");
    }

    #[cfg(unix)]
    #[test]
    fn no_link_is_followed_out_of_the_workspace() {
        use std::os::unix::fs::symlink;
        let folder = tempfile::tempdir().unwrap();
        let (workspace, outside) = (folder.path().join("w"), folder.path().join("outside"));
        std::fs::create_dir_all(workspace.join("locales/de")).unwrap();
        std::fs::create_dir(&outside).unwrap();
        std::fs::write(outside.join("law.ftl"), "a = b\n").unwrap();
        symlink(outside.join("law.ftl"), workspace.join("locales/de/law.ftl")).unwrap();
        symlink(&outside, workspace.join("locales/fr")).unwrap();
        symlink(&outside, workspace.join("locales/de/actions")).unwrap();
        symlink(outside.join("none.ftl"), workspace.join("locales/de/kinds.ftl")).unwrap();
        std::fs::hard_link(outside.join("law.ftl"), workspace.join("locales/de/letter.ftl")).unwrap();
        for (tag, name) in
            [("de", "law.ftl"), ("fr", "law.ftl"), ("de", "actions/x.ftl"), ("de", "kinds.ftl"), ("de", "letter.ftl")]
        {
            let refused = OwnFile::of(&workspace, tag, name).unwrap_err();
            assert_eq!(refused.message.id, "preview-edit-link", "{tag}/{name}");
        }
        let open = OwnFile::of(&workspace, "de", "rules.ftl").unwrap();
        symlink(outside.join("new.ftl"), workspace.join("locales/de/rules.ftl")).unwrap();
        assert_eq!(open.write(&workspace, "a = b\n").unwrap_err().message.id, "preview-edit-link");
        assert_eq!(std::fs::read_dir(&outside).unwrap().count(), 1);
    }
}
