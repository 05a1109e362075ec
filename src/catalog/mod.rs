//! The only reader of content: actions, templates and locales built into the program, overlaid file by file by a
//! workspace, a folder or a pack; of the words that a language's letters share, both files are read, see [`Catalog::layers`].
//!
//! Paths are the content's own (`actions/x.toml`), with `/` on every system. Only the folders `actions`, `templates`
//! and `locales` are read, and only names that the content itself gives or lists.

mod built_in;
mod files;
mod made_of;
mod workspace;

use std::any::{Any, TypeId};
use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::path::Path;
use std::sync::{Arc, Mutex};

pub(crate) use self::files::MAX_FILE;
pub use self::files::{is_plain, read_file, source};
pub(crate) use self::made_of::MadeOf;
use self::workspace::Workspace;
use crate::diagnostic::{Diagnostic, Source};
use crate::lock::locked;
use crate::msg;

/// The folders of content, and what a workspace has at least one of.
pub const FOLDERS: [&str; 3] = ["actions", "templates", "locales"];

/// Where a file comes from; what stands later in this list holds over what stands earlier.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Layer {
    /// It is another language's, that one goes on from: `fr` beneath `fr-CH`. The catalog has none of these, see
    /// [`crate::locale`].
    Inherited,
    /// The program carries it.
    BuiltIn,
    /// A workspace has it.
    Workspace,
}

/// A file, and where it stands.
pub type Layered = (Layer, Arc<Source>);

/// All content that can be read.
#[derive(Debug)]
pub struct Catalog {
    workspace: Option<Workspace>,
    built_in: bool,
    /// What was read already: a batch asks for the same files again and again.
    read: Mutex<BTreeMap<String, Option<Layered>>>,
    /// What was read of files that a workspace's lie over.
    beneath: Mutex<BTreeMap<String, Arc<Source>>>,
    /// The files of the workspace that were asked for, as they were right before they were read.
    #[cfg(feature = "preview")]
    stamps: Mutex<BTreeMap<String, Option<workspace::Stamp>>>,
    /// What was made of it, by type.
    made: Mutex<HashMap<TypeId, Arc<dyn Any + Send + Sync>>>,
}

impl Catalog {
    /// The content that the program carries.
    pub fn built_in() -> Self {
        Self {
            workspace: None,
            built_in: true,
            read: Mutex::default(),
            beneath: Mutex::default(),
            #[cfg(feature = "preview")]
            stamps: Mutex::default(),
            made: Mutex::default(),
        }
    }

    /// A workspace laid over the content that the program carries.
    ///
    /// # Errors
    /// The folder does not exist, or holds none of the folders of content.
    pub fn with_workspace(folder: &Path) -> Result<Self, Diagnostic> {
        if !FOLDERS.iter().any(|name| folder.join(name).is_dir()) {
            return Err(Diagnostic::error(msg!("error-workspace", folder = folder.display().to_string()))
                .hint(msg!("hint-workspace")));
        }
        Ok(Self::to_be_made(folder))
    }

    /// A workspace that is about to be made: the folder may be empty, or not there yet.
    pub(crate) fn to_be_made(folder: &Path) -> Self {
        Self { workspace: Some(Workspace::Folder(folder.to_owned())), ..Self::built_in() }
    }

    /// The files of a pack, by their paths, laid over the content that the program carries; `pack` is where it stands.
    pub(crate) fn with_pack(pack: &Path, files: BTreeMap<String, String>) -> Self {
        Self { workspace: Some(Workspace::Pack(pack.to_owned(), Arc::new(files))), ..Self::built_in() }
    }

    /// The same content, of which nothing was read yet.
    pub(crate) fn unread(&self) -> Self {
        Self { workspace: self.workspace.clone(), ..Self::built_in() }
    }

    /// The files of the workspace that are not what they were when they were read, or that there was none of: one file may have several
    /// paths, by links.
    #[cfg(feature = "preview")]
    pub(crate) fn changed(&self) -> BTreeSet<String> {
        let Some(workspace) = &self.workspace else { return BTreeSet::new() };
        let stamps = locked(&self.stamps).clone();
        stamps.into_iter().filter(|(path, stamp)| workspace.stamp(path) != *stamp).map(|(path, _)| path).collect()
    }

    /// The content of now, where nothing but these files changed since this was read: of all others what was read and made is kept.
    #[cfg(feature = "preview")]
    pub(crate) fn with_changed(&self, changed: &BTreeSet<String>) -> Self {
        let mut read = locked(&self.read).clone();
        read.retain(|path, _| !changed.contains(path));
        let mut stamps = locked(&self.stamps).clone();
        stamps.retain(|path, _| !changed.contains(path));
        Self {
            workspace: self.workspace.clone(),
            built_in: self.built_in,
            read: Mutex::new(read),
            beneath: Mutex::new(locked(&self.beneath).clone()),
            stamps: Mutex::new(stamps),
            made: Mutex::new(locked(&self.made).clone()),
        }
    }

    /// The workspace, where there is one: a folder, or a pack.
    pub fn workspace(&self) -> Option<&Path> {
        self.workspace.as_ref().map(Workspace::path)
    }

    /// Whether the workspace is a pack, which is only read.
    pub(crate) fn is_pack(&self) -> bool {
        matches!(self.workspace, Some(Workspace::Pack(..)))
    }

    /// The workspace's own files that were read so far, by their paths.
    pub(crate) fn own_read(&self) -> Vec<(String, Arc<Source>)> {
        let read = locked(&self.read);
        let own = read.iter().filter_map(|(path, found)| match found {
            Some((Layer::Workspace, source)) => Some((path.clone(), Arc::clone(source))),
            _ => None,
        });
        own.collect()
    }

    /// Reads a file: the workspace's, else the built-in one; `None` where neither has it.
    ///
    /// A byte order mark is accepted, and is not part of the text.
    ///
    /// # Errors
    /// The file cannot be read, is too large, or is not UTF-8 (the place tells from which byte on).
    pub fn read(&self, path: &str) -> Result<Option<Arc<Source>>, Diagnostic> {
        Ok(self.topmost(path)?.map(|(_, source)| source))
    }

    /// The files of that path that count together, the one that holds over the other last: of words that letters share, the
    /// built-in file and the workspace's, whose messages take the place of those with the same id. Of all else, and of a
    /// case's words, there is one file.
    ///
    /// # Errors
    /// As [`Catalog::read`] has them.
    pub fn layers(&self, path: &str) -> Result<Vec<Layered>, Diagnostic> {
        let top = self.topmost(path)?;
        let is_over = top.as_ref().is_some_and(|(layer, _)| *layer == Layer::Workspace) && is_merged(path);
        let beneath = if is_over { self.beneath(path)? } else { None };
        Ok(beneath.map(|source| (Layer::BuiltIn, source)).into_iter().chain(top).collect())
    }

    /// What others keep for as long as this content is used, one of each type: what is made of files that many ask for.
    pub(crate) fn memory<T: Any + Send + Sync + Default>(&self) -> Arc<T> {
        let mut made = locked(&self.made);
        let kept = made.entry(TypeId::of::<T>()).or_insert_with(|| Arc::new(T::default()));
        Arc::clone(kept).downcast().unwrap_or_default()
    }

    /// Whether there is a file, in either layer, readable or not.
    pub fn has(&self, path: &str) -> bool {
        self.built_in_has(path) || self.is_own(path)
    }

    /// Whether the workspace has a file of its own there.
    pub(crate) fn is_own(&self, path: &str) -> bool {
        self.workspace.as_ref().is_some_and(|workspace| workspace.has(path))
    }

    /// The names of the files and folders right in a folder, of both layers, in order.
    pub fn list(&self, folder: &str) -> BTreeSet<String> {
        let mut names = if self.built_in { built_in::list(folder) } else { BTreeSet::new() };
        names.extend(self.workspace.iter().flat_map(|workspace| workspace.list(folder)));
        names
    }

    /// The file names in a folder that end so, without that ending.
    pub(crate) fn stems(&self, folder: &str, ending: &str) -> Vec<String> {
        self.list(folder).iter().filter_map(|name| Some(name.strip_suffix(ending)?.to_owned())).collect()
    }

    /// Where a person finds, or would make, a file of the content.
    pub(crate) fn shown_path(&self, path: &str) -> String {
        match &self.workspace {
            Some(workspace) if workspace.has(path) || !self.built_in_has(path) => shown_in(workspace.path(), path),
            _ => path.to_owned(),
        }
    }

    /// Where a person would add something to a file: in the workspace, where what stands there is added to what is built in.
    pub fn addition_path(&self, path: &str) -> String {
        match &self.workspace {
            Some(workspace) if is_merged(path) => shown_in(workspace.path(), path),
            _ => self.shown_path(path),
        }
    }

    /// The file of the workspace that would take the place of a whole built-in one, if it were made.
    pub fn would_hide(&self, path: &str) -> Option<String> {
        let folder = self.workspace()?;
        let hides = !is_merged(path) && self.built_in_has(path) && !self.is_own(path);
        hides.then(|| shown_in(folder, path))
    }

    /// The file that is read, and where it comes from.
    fn topmost(&self, path: &str) -> Result<Option<Layered>, Diagnostic> {
        if let Some(known) = locked(&self.read).get(path) {
            return Ok(known.clone());
        }
        let source = self.read_anew(path)?;
        locked(&self.read).insert(path.to_owned(), source.clone());
        Ok(source)
    }

    /// The built-in file that a workspace's lies over.
    fn beneath(&self, path: &str) -> Result<Option<Arc<Source>>, Diagnostic> {
        let Some(bytes) = built_in::file(path).filter(|_| self.built_in) else { return Ok(None) };
        if let Some(known) = locked(&self.beneath).get(path) {
            return Ok(Some(Arc::clone(known)));
        }
        // In a message the two must not look like one.
        let source = source(&format!("<built-in>/{path}"), bytes.to_vec())?;
        locked(&self.beneath).insert(path.to_owned(), Arc::clone(&source));
        Ok(Some(source))
    }

    fn built_in_has(&self, path: &str) -> bool {
        self.built_in && built_in::file(path).is_some()
    }

    fn read_anew(&self, path: &str) -> Result<Option<Layered>, Diagnostic> {
        #[cfg(feature = "preview")]
        if let Some(workspace) = &self.workspace {
            locked(&self.stamps).insert(path.to_owned(), workspace.stamp(path));
        }
        if let Some(workspace) = &self.workspace
            && let Some(own) = workspace.read(path, &self.shown_path(path))?
        {
            return Ok(Some((Layer::Workspace, own)));
        }
        match built_in::file(path).filter(|_| self.built_in) {
            Some(bytes) => Ok(Some((Layer::BuiltIn, source(path, bytes.to_vec())?))),
            None => Ok(None),
        }
    }
}

/// Whether a workspace's file adds to the built-in one, message by message: one with words of a language, but for those of
/// one case, which is whole in a file of its own.
fn is_merged(path: &str) -> bool {
    let name = path.strip_prefix("locales/").and_then(|rest| rest.split_once('/')).map(|(_, name)| name);
    name.is_some_and(|name| name.ends_with(".ftl") && !name.starts_with("actions/"))
}

/// A file of a workspace as a message shows it.
fn shown_in(folder: &Path, path: &str) -> String {
    let shown = folder.join(path);
    shown.strip_prefix(".").unwrap_or(&shown).display().to_string()
}

/// Up to three names that are near to one that is unknown, the nearest first.
pub fn near<'a>(unknown: &str, known: impl IntoIterator<Item = &'a str>) -> Vec<String> {
    let unknown = unknown.to_lowercase();
    let mut rated: Vec<(f64, &str)> = known
        .into_iter()
        .map(|name| {
            let lower = name.to_lowercase();
            let inside = unknown.len() >= 3 && lower.contains(&unknown);
            let likeness = strsim::jaro_winkler(&unknown, &lower);
            (if inside { likeness.max(0.95) } else { likeness }, name)
        })
        .filter(|(likeness, _)| *likeness > 0.75)
        .collect();
    rated.sort_by(|a, b| b.0.total_cmp(&a.0).then(a.1.cmp(b.1)));
    rated.into_iter().take(3).map(|(_, name)| name.to_owned()).collect()
}

/// What a hint offers for a name that is unknown: the names near to it, or all where none is near.
pub(crate) fn near_or_all<'a>(unknown: &str, known: impl IntoIterator<Item = &'a str, IntoIter: Clone>) -> Vec<String> {
    let known = known.into_iter();
    let nearest = near(unknown, known.clone());
    if nearest.is_empty() { known.map(str::to_owned).collect() } else { nearest }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_workspace_overlays_file_by_file() {
        let folder = tempfile::tempdir().unwrap();
        std::fs::create_dir_all(folder.path().join("locales/en")).unwrap();
        std::fs::write(folder.path().join("locales/en/kinds.ftl"), "\u{FEFF}kind-letter = Mine\n").unwrap();
        let catalog = Catalog::with_workspace(folder.path()).unwrap();
        assert_eq!(catalog.read("locales/en/kinds.ftl").unwrap().unwrap().text, "kind-letter = Mine\n");
        assert!(catalog.read("locales/en/law.ftl").unwrap().is_some(), "the rest is built in");
        assert!(catalog.read("locales/en/none.ftl").unwrap().is_none());
        assert!(catalog.list("locales").contains("fa"));
    }

    #[cfg(unix)]
    #[test]
    fn what_is_no_plain_file_or_too_large_is_an_error() {
        let folder = tempfile::tempdir().unwrap();
        let actions = folder.path().join("actions");
        std::fs::create_dir_all(actions.join("folder.toml")).unwrap();
        std::os::unix::fs::symlink("/dev/zero", actions.join("endless.toml")).unwrap();
        std::fs::File::create(actions.join("large.toml")).unwrap().set_len(1 << 40).unwrap();
        let catalog = Catalog::with_workspace(folder.path()).unwrap();
        let id = |name: &str| catalog.read(&format!("actions/{name}.toml")).unwrap_err().message.id;
        let ids = ["folder", "endless", "large"].map(id);
        assert_eq!(ids, ["error-read", "error-read", "error-file-too-large"]);
    }

    #[test]
    fn words_that_letters_share_are_read_of_both() {
        let folder = tempfile::tempdir().unwrap();
        std::fs::create_dir_all(folder.path().join("locales/en/actions")).unwrap();
        for name in ["law", "actions/ahmadreza-djalali", "own"] {
            std::fs::write(folder.path().join(format!("locales/en/{name}.ftl")), "a = Mine\n").unwrap();
        }
        let catalog = Catalog::with_workspace(folder.path()).unwrap();
        let layers = |name: &str| -> Vec<Layer> {
            let layers = catalog.layers(&format!("locales/en/{name}.ftl")).unwrap();
            layers.into_iter().map(|(layer, _)| layer).collect()
        };
        assert_eq!(layers("law"), [Layer::BuiltIn, Layer::Workspace]);
        assert_eq!(layers("actions/ahmadreza-djalali"), [Layer::Workspace], "a case is whole in its file");
        assert_eq!(layers("own"), [Layer::Workspace]);
        assert_eq!(layers("kinds"), [Layer::BuiltIn]);
        assert_eq!(layers("none"), []);
        assert_eq!(catalog.layers("locales/en/law.ftl").unwrap()[0].1.name, "<built-in>/locales/en/law.ftl");
    }

    #[test]
    fn nothing_outside_the_content_is_read() {
        let catalog = Catalog::built_in();
        assert!(catalog.read("Cargo.toml").unwrap().is_none());
        assert!(catalog.read("locales/../Cargo.toml").unwrap().is_none());
    }

    #[test]
    fn near_names_come_nearest_first() {
        let known = ["hossein-ronaghi-maleki", "ahmadreza-djalali"];
        assert_eq!(near("ahmadreza-jalali", known), ["ahmadreza-djalali"]);
        assert_eq!(near("djalali", known), ["ahmadreza-djalali"]);
        assert!(near("zzz", known).is_empty());
        assert_eq!(near_or_all("zzz", known), known);
        assert_eq!(near_or_all("djalali", known), ["ahmadreza-djalali"]);
    }
}
