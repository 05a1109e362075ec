//! Writes the files of a new case into a workspace.

use super::case_file::case_file;
use super::draft::Draft;
use super::messages::messages;
use crate::action::{case_path, is_id, words_path};
use crate::catalog::Catalog;
use crate::commands::making::print_paths;
use crate::commands::session::Session;
use crate::diagnostic::{Diagnostic, Failure};
use crate::locale;
use crate::msg;
use crate::ui::Ui;
use crate::workspace::{self, ContentFile};

/// Looks whether a case can be made under an id.
///
/// # Errors
/// There is no workspace; the id is none, or a case's already.
pub(super) fn require_new(session: &Session<'_>, id: &str) -> Result<(), Failure> {
    if !is_id(id) {
        return Err(Failure::usage(Diagnostic::error(msg!("error-id", found = id)).hint(msg!("hint-id"))));
    }
    workspace::root(session.catalog)?;
    if session.catalog.list("actions").contains(&format!("{id}.toml")) {
        let file = session.catalog.shown_path(&case_path(id));
        return Err(Failure::usage(
            Diagnostic::error(msg!("error-action-there", id = id, file = file)).hint(msg!("hint-action-there")),
        ));
    }
    Ok(())
}

/// Writes a case: its file, and its messages in every language of the program.
///
/// # Errors
/// A file cannot be written; then none is.
pub(super) fn write(session: &mut Session<'_>, draft: &Draft, source: Option<&str>) -> Result<(), Failure> {
    let root = workspace::root(session.catalog)?.to_owned();
    let mut made = files(session.catalog, session.ui, draft, source)?;
    // A folder that holds the list of languages is a workspace by itself.
    made.extend(workspace::with_language(session.catalog, &root, None)?);
    let paths = workspace::write(&root, &made)?;
    print_paths(session, &paths)?;
    session.tell(&msg!("action-new-made", languages = languages(session.catalog, draft)));
    Ok(())
}

/// The files of a case, but for the messages that somebody has written beforehand.
///
/// # Errors
/// What is there cannot be read.
pub(super) fn files(
    catalog: &Catalog,
    ui: &Ui,
    draft: &Draft,
    source: Option<&str>,
) -> Result<Vec<ContentFile>, Diagnostic> {
    let mut made = vec![ContentFile::new(case_path(&draft.id), case_file(catalog, ui, draft))];
    for tag in languages(catalog, draft) {
        let path = words_path(&tag, &draft.id);
        if catalog.read(&path)?.is_none() {
            made.push(ContentFile::new(path, messages(catalog, draft, &tag, source)));
        }
    }
    Ok(made)
}

/// The languages of the program in which the case has messages.
fn languages(catalog: &Catalog, draft: &Draft) -> Vec<String> {
    let is_of_case = |tag: &String| draft.languages.iter().any(|language| language.value == *tag);
    locale::spoken(catalog).into_iter().filter(is_of_case).collect()
}
