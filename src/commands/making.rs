//! What the commands that make content have in common: comments in the person's words, and telling what was made.

use std::path::PathBuf;

use super::session::Session;
use crate::diagnostic::Failure;
use crate::document::wrap::{WrapCache, Wrapped};
use crate::message::Message;
use crate::text::without_isolates;
use crate::ui::Ui;

/// Comments are no longer than the lines around them.
const WIDTH: usize = 110;

/// A message as lines of a comment, without its mark. The controls that keep directions apart on a terminal may not stand
/// in content.
pub(crate) fn comment_lines(ui: &Ui, message: &Message) -> Vec<String> {
    let text = without_isolates(&ui.say(message));
    WrapCache::default().lines(&text, WIDTH).iter().flat_map(Wrapped::lines).map(str::to_owned).collect()
}

/// Prints the paths of files that were made: the result, for scripts, too.
pub(crate) fn print_paths(session: &mut Session<'_>, paths: &[PathBuf]) -> Result<(), Failure> {
    for path in paths {
        let path = path.strip_prefix(".").unwrap_or(path);
        writeln!(session.out, "{}", crate::text::visible(&path.display().to_string()))?;
    }
    Ok(())
}
