//! `appeal pack`: a case as one file to be shared, and what is to be known of it before.

use std::path::Path;
use std::sync::Arc;

use super::check::look;
use super::findings::{Finding, Report};
use super::making::print_paths;
use super::session::Session;
use crate::action::{Action, without_source_lines};
use crate::catalog::{Catalog, read_file};
use crate::check::{self, DEADLINE, NEWEST_FACT, SOURCE_KEPT, STALE, STATUS};
use crate::cli::PackArgs;
use crate::diagnostic::{Diagnostic, Failure, Severity, once};
use crate::letter::{self, Composer};
use crate::locale::{self, REFERENCE, is_pseudo};
use crate::msg;
use crate::pack::{self, About, ENDING, Gathered, manifest};
use crate::private::{self, Over};
use crate::text::without_isolates;

/// Makes a pack of a case, or tells what is to be known of the case or of a pack.
///
/// # Errors
/// There is no such case; the case has errors, or keeps sentences of its source; the file is there already, or cannot be written.
pub fn run(session: &mut Session<'_>, args: &PackArgs) -> Result<(), Failure> {
    if args.check {
        return tell(session, &args.action);
    }
    if let Some(author) = args.author.as_deref().filter(|author| !manifest::is_text(author)) {
        let message = msg!("pack-error-author", author = author, limit = manifest::MOST_TEXT);
        return Err(Failure::usage(Diagnostic::error(message)));
    }
    let id = args.action.as_str();
    let found = found(session, session.catalog, id, args.without_source)?;
    let errors: Vec<Diagnostic> = found.iter().filter(|finding| finding.is_error()).cloned().collect();
    if !errors.is_empty() {
        return Err(Failure::failed(errors));
    }
    let Gathered { action, earlier, mut files } = pack::gather(session.catalog, id)?;
    if args.without_source {
        files.values_mut().for_each(|text| *text = without_source_lines(text));
    }
    let title = action.title(session.catalog, action.reference().unwrap_or(REFERENCE));
    let about = About {
        case: action.id.clone(),
        earlier,
        title: Some(without_isolates(&title)).filter(|title| manifest::is_text(title)),
        author: args.author.clone(),
        day: session.today,
    };
    let name = Path::new(&format!("{id}{ENDING}")).to_owned();
    let path = args.out.as_deref().unwrap_or(&name);
    let bytes = pack::make(&path.display().to_string(), about, &files).map_err(Failure::failed)?;
    let aside: Vec<Diagnostic> = found.into_iter().filter(is_of_time).collect();
    session.show(&aside);
    if path.as_os_str() == "-" {
        session.out.write_all(&bytes)?;
    } else {
        write(path, &bytes, args.force)?;
        print_paths(session, &[path.to_owned()])?;
    }
    session.tell(&msg!("pack-made", files = files.len(), size = bytes.len().div_ceil(1024)));
    session.tell(&msg!("pack-sum", sum = pack::checksum(&bytes)));
    Ok(())
}

/// Writes a pack whole or not at all: it is for others, as other files of the person's are. One that is there already, of the same
/// bytes, is left alone.
fn write(path: &Path, bytes: &[u8], force: bool) -> Result<(), Failure> {
    if !force && path.symlink_metadata().is_ok() {
        if read_file(path, bytes.len() as u64).is_ok_and(|there| there == bytes) {
            return Ok(());
        }
        let message = msg!("error-file-exists", file = path.display().to_string());
        return Err(Diagnostic::error(message).hint(msg!("pack-hint-exists")).into());
    }
    let over = if force { Over::Any } else { Over::Nothing };
    private::prepare_public(path, bytes)
        .and_then(|file| private::rename(file, path, over))
        .and_then(|()| private::sync_folder(private::folder_of(path)))
        .map_err(|error| Diagnostic::unwritable(path, &error).into())
}

/// Everything that is to be known of a case before others get it. That it is paused, over or old keeps nobody from sharing it, but is
/// told; a sentence of the source does, unless what keeps it is left out.
fn found(session: &Session<'_>, catalog: &Catalog, id: &str, without_source: bool) -> Result<Vec<Diagnostic>, Failure> {
    let action = Arc::new(letter::load(catalog, id)?);
    let mut found = look(catalog, session.today, Some(id)).found;
    found.retain(|finding| !SOURCE_KEPT.found(finding) || !without_source);
    for finding in found.iter_mut().filter(|finding| SOURCE_KEPT.found(finding)) {
        finding.severity = Severity::Error;
        finding.hint = Some(msg!("pack-hint-source"));
    }
    if let Some((kind, tag)) = action.kinds.first().zip(action.reference()) {
        let rules = check::action_rules(&action, kind, tag, session.moment());
        found.extend(rules.into_iter().filter(is_of_time).map(|finding| Diagnostic {
            severity: finding.severity.min(Severity::Warning),
            hint: None,
            ..finding
        }));
    }
    Ok(once(found))
}

/// Whether a finding says that the case is paused, over, or has not been looked at for long.
fn is_of_time(finding: &Diagnostic) -> bool {
    let is_recipient = finding.message.id.starts_with("rule-stale-recipient");
    [STATUS, DEADLINE, STALE, NEWEST_FACT].iter().any(|rule| rule.found(finding)) && !is_recipient
}

/// Tells what is to be known of a case, or of a pack that is opened for it.
fn tell(session: &mut Session<'_>, named: &str) -> Result<(), Failure> {
    let path = Path::new(named);
    let opened = if path.is_file() { Some(pack::open(path).map_err(Failure::failed)) } else { None };
    let mut report = Report::new(false);
    let (pack, id) = match opened {
        None => (None, named.to_owned()),
        Some(Ok(opened)) => {
            let manifest = &opened.manifest;
            let title = manifest.title.as_ref().unwrap_or(&manifest.case).clone();
            session.tell(&msg!("pack-is", title = title, case = &manifest.case, program = &manifest.program));
            if let Some(day) = manifest.made_on() {
                match &manifest.author {
                    Some(author) => session.tell(&msg!("pack-by", author = author, day = day)),
                    None => session.tell(&msg!("pack-on", day = day)),
                }
            }
            session.tell(&msg!("pack-sums", files = manifest.files.len()));
            let id = manifest.case.clone();
            (Some(opened.catalog(path)), id)
        }
        // What keeps a pack from being opened is what this command is to find.
        Some(Err(failure)) => {
            for diagnostic in failure.diagnostics {
                report.add(session, &Finding::Content(diagnostic))?;
            }
            return report.end(session);
        }
    };
    let catalog = pack.as_ref().unwrap_or(session.catalog);
    let action = match letter::load(catalog, &id) {
        Ok(action) => Arc::new(action),
        Err(failure) if failure.exit == crate::diagnostic::Exit::Usage => return Err(failure),
        Err(failure) => {
            for diagnostic in failure.diagnostics {
                report.add(session, &Finding::Content(diagnostic))?;
            }
            return report.end(session);
        }
    };
    for finding in found(session, catalog, &id, false)? {
        report.add(session, &Finding::Content(finding))?;
    }
    languages(session, catalog, &action)?;
    report.end(session)
}

/// Tells of each language of a case whether its letters can be written in it.
fn languages(session: &mut Session<'_>, catalog: &Catalog, action: &Arc<Action>) -> Result<(), Failure> {
    let available: Vec<String> = locale::available(catalog).into_iter().filter(|tag| !is_pseudo(tag)).collect();
    for tag in action.written_in(&available) {
        let lacking = action.kinds.iter().filter_map(|kind| Composer::new(catalog, action, kind, tag).err());
        let lacking = once(lacking.flatten().map(|flaw| flaw.message));
        let message = match lacking.len() {
            0 => msg!("pack-language-whole", language = tag),
            count => msg!("pack-language-lacks", language = tag, count = count),
        };
        let text = session.ui.say(&message);
        session.print(&text)?;
    }
    for tag in action.without_words() {
        let text = session.ui.say(&msg!("pack-language-none", language = &tag.value));
        session.print(&text)?;
    }
    Ok(())
}
