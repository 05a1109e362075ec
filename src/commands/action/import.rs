//! `appeal action import`: a case from a published action. What is found stands in its place with the line that says it; what is
//! not found is a blank. The source's own sentences are comments, to write beside.

use std::io::{ErrorKind, Read};
use std::path::Path;

use super::draft::{Draft, Known, id_of};
use super::imported::draft;
use super::made_of::complete;
use super::pdf;
use super::write::{require_new, write};
use crate::catalog;
use crate::cli::ActionImportArgs;
use crate::commands::session::Session;
use crate::commands::settle::known_languages;
use crate::diagnostic::{Diagnostic, Failure};
use crate::import::{self, Findings, Knowledge, Published, Unread};
use crate::locale;
use crate::msg;

/// Makes a case from a published text.
///
/// # Errors
/// The file cannot be read as text; there is no workspace; the id is none, or a case's already; a file cannot be written.
pub(super) fn run(session: &mut Session<'_>, args: &ActionImportArgs) -> Result<(), Failure> {
    let languages = known_languages(&locale::spoken(session.catalog), &args.lang).map_err(Failure::usage)?;
    let published = published(&args.file)?;
    let findings = import::find(&Knowledge::load(session.catalog), &published);
    let id = match &args.id {
        Some(id) => id.clone(),
        None => own_id(&findings, &args.file),
    };
    require_new(session, &id)?;
    let mut draft = draft(session.catalog, id, &findings, &published);
    if !languages.is_empty() {
        draft.languages = languages.into_iter().map(Known::said).collect();
    }
    complete(session.catalog, &mut draft);
    let source = language_of_source(&findings, &draft);
    write(session, &draft, source.as_deref())?;
    tell(session, &findings);
    session.tell(&msg!("action-import-next", id = &draft.id));
    Ok(())
}

/// Reads the file, or standard input.
fn published(path: &Path) -> Result<Published, Failure> {
    let (shown, bytes) = if path == Path::new("-") {
        let mut bytes = Vec::new();
        let read = std::io::stdin().lock().take(import::MOST + 1).read_to_end(&mut bytes);
        ("-".to_owned(), read.map(|_| bytes))
    } else {
        (path.display().to_string(), catalog::read_file(path, import::MOST))
    };
    let too_large = || Diagnostic::error(msg!("error-import-large", file = &shown, most = import::MOST >> 20));
    let bytes = match bytes {
        Ok(bytes) if bytes.len() as u64 > import::MOST => return Err(too_large().into()),
        Err(error) if error.kind() == ErrorKind::FileTooLarge => return Err(too_large().into()),
        bytes => bytes.map_err(|error| Diagnostic::unreadable(&shown, &error))?,
    };
    let read = match import::read(&bytes) {
        Err(Unread::Pdf) => import::read_text(&pdf::text(&bytes)?),
        read => read,
    };
    read.map_err(|why| {
        let message = match why {
            Unread::Pdf | Unread::Document => msg!("error-import-document", file = &shown),
            Unread::NoText => msg!("error-import-binary", file = &shown),
            Unread::Long => msg!("error-import-long", file = &shown, most = import::MOST_TEXT >> 20),
        };
        Diagnostic::error(message).hint(msg!("hint-import-formats")).into()
    })
}

/// The id of a case that nobody has named: after the first person, else after the file.
fn own_id(findings: &Findings, file: &Path) -> String {
    let of_person = findings.people.iter().find_map(|person| id_of(&person.name.value));
    let stem = file.file_stem().map(|stem| stem.to_string_lossy().into_owned()).filter(|stem| stem != "-");
    of_person.or_else(|| stem.as_deref().and_then(id_of)).unwrap_or_else(|| "imported".to_owned())
}

/// The file in which the source's sentences are kept: that of the source's language, where the case has it.
fn language_of_source(findings: &Findings, draft: &Draft) -> Option<String> {
    let own = findings.language.as_ref().filter(|tag| draft.languages.iter().any(|language| language.value == **tag));
    own.cloned().or_else(|| draft.languages.first().map(|language| language.value.clone()))
}

/// The files of a case that is made of what was found, as any input of a fuzzer is.
#[cfg(any(test, fuzzing))]
pub(crate) fn files(
    catalog: &catalog::Catalog,
    ui: &crate::ui::Ui,
    findings: &Findings,
    published: &Published,
) -> Vec<crate::workspace::ContentFile> {
    let mut draft = draft(catalog, own_id(findings, Path::new("-")), findings, published);
    complete(catalog, &mut draft);
    let source = language_of_source(findings, &draft);
    super::write::files(catalog, ui, &draft, source.as_deref()).unwrap_or_default()
}

/// Tells what was found, and what was not.
fn tell(session: &mut Session<'_>, findings: &Findings) {
    let facts = [
        ("number", findings.number.is_some()),
        ("index", findings.index.is_some()),
        ("country", findings.country.is_some()),
        ("issued", findings.issued.is_some()),
        ("expires", findings.expires.is_some()),
        ("languages", !findings.languages.is_empty()),
        ("people", !findings.people.is_empty()),
        ("recipients", !findings.offices.is_empty()),
        ("demands", !findings.demands.is_empty()),
        ("sources", findings.title.is_some()),
    ];
    let those = |is_there: bool| -> Vec<String> {
        facts.iter().filter(|(_, there)| *there == is_there).map(|(fact, _)| (*fact).to_owned()).collect()
    };
    let (found, blank) = (those(true), those(false));
    if found.is_empty() {
        session.tell(&msg!("action-import-nothing"));
    } else {
        let (demands, offices) = (findings.demands.len(), findings.offices.len());
        session.tell(&msg!("action-import-found", fields = found, demands = demands, offices = offices));
    }
    if !blank.is_empty() {
        session.tell(&msg!("action-import-blank", fields = blank));
    }
    session.tell(&msg!("action-import-own-words"));
}
