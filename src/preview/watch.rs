//! Sees changes of files. Several at once (an editor that writes beside and renames, a branch that is checked out) are one.

use std::path::Path;
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

/// Sees the changes in a workspace, as long as it lives.
#[derive(Debug)]
pub(super) struct Watch {
    watcher: RecommendedWatcher,
    changes: UnboundedReceiver<Change>,
    workspace: std::path::PathBuf,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Change {
    Content,
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
    pub async fn changed(&mut self) -> Option<()> {
        let mut change = self.changes.recv().await?;
        let end = Instant::now() + PATIENCE;
        let mut folders = change == Change::Folders;
        while let Ok(more) = timeout_at(end.min(Instant::now() + QUIET), self.changes.recv()).await {
            change = more?;
            folders |= change == Change::Folders;
        }
        if folders {
            // One that is gone is not watched; one that has come is.
            let _ = self.watch_folders();
        }
        Some(())
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
    // What editors keep beside a file is no content.
    let is_hidden = |path: &&std::path::PathBuf| {
        let name = path.file_name().and_then(|name| name.to_str()).unwrap_or_default();
        name.starts_with('.') || name.ends_with('~')
    };
    if is_reading {
        return None;
    }
    if event.need_rescan() {
        return Some(Change::Folders);
    }
    if is_pack {
        return event.paths.iter().any(|path| path == root).then_some(Change::Content);
    }
    let mut changes = event.paths.iter().filter(|path| !is_hidden(path)).filter_map(|path| {
        let inside = path.strip_prefix(root).ok()?;
        let first = inside.components().next()?.as_os_str().to_str()?;
        let is_folder = inside.components().count() == 1;
        FOLDERS.contains(&first).then_some(if is_folder { Change::Folders } else { Change::Content })
    });
    let first = changes.next()?;
    Some(if first == Change::Folders || changes.any(|change| change == Change::Folders) {
        Change::Folders
    } else {
        first
    })
}
