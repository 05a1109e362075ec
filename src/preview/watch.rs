//! Sees changes of files. Several at once (an editor that writes beside and renames, a branch that is checked out) are one.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::time::Duration;

use notify::event::{AccessKind, AccessMode};
use notify::{Event, EventKind, RecommendedWatcher, RecursiveMode, Watcher};
use tokio::sync::mpsc::{UnboundedReceiver, UnboundedSender, unbounded_channel};
use tokio::time::{Instant, timeout_at};

use crate::catalog::FOLDERS;
use crate::diagnostic::Diagnostic;
use crate::msg;
use crate::private;

/// Changes that follow one another so quickly are one.
const QUIET: Duration = Duration::from_millis(25);
/// Changes without end are told after this time all the same.
const PATIENCE: Duration = Duration::from_millis(150);
/// Of more files at once, such as those of a branch that is checked out, all content is read.
const MOST_FILES: usize = 100;

/// Sees the changes in a workspace, as long as it lives.
#[derive(Debug)]
pub(super) struct Watch {
    watcher: RecommendedWatcher,
    changes: UnboundedReceiver<Change>,
    workspace: PathBuf,
}

/// What changed in a workspace.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Changed {
    /// Nothing but these files, by their paths in the content. They may have come or gone.
    Files(BTreeSet<String>),
    /// Anything.
    Anything,
}

impl Changed {
    /// This and what changed besides.
    fn with(self, more: Self) -> Self {
        match (self, more) {
            (Self::Files(mut files), Self::Files(more)) if files.len() + more.len() <= MOST_FILES => {
                files.extend(more);
                Self::Files(files)
            }
            _ => Self::Anything,
        }
    }
}

#[derive(Debug, Clone, PartialEq, Eq)]
enum Change {
    Content(Changed),
    /// A folder of content may have come or gone.
    Folders,
}

impl Watch {
    /// Begins to watch.
    ///
    /// # Errors
    /// The system does not let the folder be watched.
    pub fn new(workspace: &Path) -> Result<Self, Diagnostic> {
        // The system tells of whole paths.
        let failed = |detail: String| {
            let folder = workspace.display().to_string();
            Diagnostic::error(msg!("preview-error-watch", folder = folder)).detail(detail)
        };
        let whole = |path: &Path| std::fs::canonicalize(path).map_err(|error| failed(error.to_string()));
        // A pack is replaced as a whole, which is seen in its folder.
        let pack = workspace.file_name().filter(|_| workspace.is_file());
        let (watched, root) = match pack {
            Some(name) => {
                let folder = whole(private::folder_of(workspace))?;
                let pack = folder.join(name);
                (folder, pack)
            }
            None => {
                let folder = whole(workspace)?;
                (folder.clone(), folder)
            }
        };
        let (sender, changes) = unbounded_channel();
        let handler = {
            let (root, is_pack) = (root.clone(), pack.is_some());
            move |event: notify::Result<Event>| seen(&root, is_pack, event, &sender)
        };
        let mut watcher = notify::recommended_watcher(handler).map_err(|error| failed(error.to_string()))?;
        watcher.watch(&watched, RecursiveMode::NonRecursive).map_err(|error| failed(error.to_string()))?;
        let mut watch = Self { watcher, changes, workspace: root };
        watch.watch_folders().map_err(|error| failed(error.to_string()))?;
        Ok(watch)
    }

    /// Waits for the next change, and until nothing more changes for a moment.
    pub async fn changed(&mut self) -> Option<Changed> {
        let mut folders = false;
        let mut told = |change| match change {
            Change::Content(changed) => changed,
            Change::Folders => {
                folders = true;
                Changed::Anything
            }
        };
        let mut changed = told(self.changes.recv().await?);
        let end = Instant::now() + PATIENCE;
        while let Ok(more) = timeout_at(end.min(Instant::now() + QUIET), self.changes.recv()).await {
            changed = changed.with(told(more?));
        }
        if folders {
            // One that is gone is not watched; one that has come is.
            let _ = self.watch_folders();
        }
        Some(changed)
    }

    fn watch_folders(&mut self) -> notify::Result<()> {
        for folder in FOLDERS.map(|name| self.workspace.join(name)).iter().filter(|folder| folder.is_dir()) {
            self.watcher.watch(folder, RecursiveMode::Recursive)?;
        }
        Ok(())
    }
}

fn seen(root: &Path, is_pack: bool, event: notify::Result<Event>, sender: &UnboundedSender<Change>) {
    // An event that the system lost may have been a change.
    let change = match event {
        Ok(event) => changed(root, is_pack, &event),
        Err(_) => Some(Change::Folders),
    };
    if let Some(change) = change {
        let _ = sender.send(change);
    }
}

fn changed(root: &Path, is_pack: bool, event: &Event) -> Option<Change> {
    let is_reading = match event.kind {
        EventKind::Access(AccessKind::Close(AccessMode::Write)) => false,
        EventKind::Access(_) => true,
        _ => false,
    };
    // What editors keep beside a file is no content. Vim tries whether it may write there, by a file with a number for its name.
    let is_hidden = |path: &&PathBuf| {
        let Some(name) = path.file_name().and_then(|name| name.to_str()) else { return false };
        name.starts_with('.') || name.ends_with('~') || name.bytes().all(|c| c.is_ascii_digit())
    };
    if is_reading {
        return None;
    }
    if event.need_rescan() {
        return Some(Change::Folders);
    }
    if is_pack {
        return event.paths.iter().any(|path| path == root).then_some(Change::Content(Changed::Anything));
    }
    let changes = event.paths.iter().filter(|path| !is_hidden(path)).filter_map(|path| {
        let inside = path.strip_prefix(root).ok()?;
        let names: Option<Vec<&str>> = inside.components().map(|name| name.as_os_str().to_str()).collect();
        let first = inside.components().next()?.as_os_str().to_str()?;
        let change = match names {
            _ if inside.components().count() == 1 => Change::Folders,
            Some(names) => Change::Content(Changed::Files([names.join("/")].into())),
            None => Change::Content(Changed::Anything),
        };
        FOLDERS.contains(&first).then_some(change)
    });
    changes.reduce(|one, other| match (one, other) {
        (Change::Content(one), Change::Content(other)) => Change::Content(one.with(other)),
        _ => Change::Folders,
    })
}

#[cfg(test)]
mod tests {
    use notify::event::{CreateKind, ModifyKind, RemoveKind, RenameMode};

    use super::*;

    fn told(kind: EventKind, paths: &[&str]) -> Option<Change> {
        let root = Path::new("/w");
        let event = paths.iter().fold(Event::new(kind), |event, path| event.add_path(root.join(path)));
        changed(root, false, &event)
    }

    fn files(paths: &[&str]) -> Option<Change> {
        Some(Change::Content(Changed::Files(paths.iter().map(|path| (*path).to_owned()).collect())))
    }

    #[test]
    fn an_event_tells_which_files_changed() {
        let written = EventKind::Access(AccessKind::Close(AccessMode::Write));
        let renamed = EventKind::Modify(ModifyKind::Name(RenameMode::Both));
        assert_eq!(told(written, &["actions/a.toml"]), files(&["actions/a.toml"]));
        assert_eq!(told(renamed, &["actions/b.toml", "actions/a.toml"]), files(&["actions/a.toml", "actions/b.toml"]));
        // As editors write: beside it, then in its place.
        assert_eq!(told(renamed, &["actions/.a.swp", "actions/a.toml"]), files(&["actions/a.toml"]));
        assert_eq!(told(EventKind::Create(CreateKind::File), &["actions/4913"]), None);
        assert_eq!(told(EventKind::Create(CreateKind::File), &["notes.txt"]), None);
        assert_eq!(told(EventKind::Access(AccessKind::Read), &["actions/a.toml"]), None);
        assert_eq!(told(EventKind::Remove(RemoveKind::Folder), &["actions"]), Some(Change::Folders));
    }

    #[test]
    fn of_many_files_at_once_anything_may_have_changed() {
        let file = |n: usize| Changed::Files([format!("actions/{n}.toml")].into());
        let few = (1..MOST_FILES).map(file).fold(file(0), Changed::with);
        assert!(matches!(&few, Changed::Files(files) if files.len() == MOST_FILES));
        assert_eq!(few.with(file(MOST_FILES)), Changed::Anything);
        assert_eq!(file(0).with(Changed::Anything), Changed::Anything);
    }
}
