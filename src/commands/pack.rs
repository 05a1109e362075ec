//! `appeal pack`: a case as one file to be shared, and what is to be known of it before.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::check::look;
use super::findings::{Finding, Report};
use super::making::print_paths;
use super::session::Session;
use crate::action::{Action, without_source_lines};
use crate::catalog::{Catalog, read_file};
use crate::check::{self as rules, DEADLINE, NEWEST_FACT, SOURCE_KEPT, STALE, STATUS};
use crate::cli::PackArgs;
use crate::diagnostic::{Diagnostic, Exit, Failure, Severity, once};
use crate::letter::{self, Composer};
use crate::locale::{self, REFERENCE};
use crate::msg;
use crate::pack::manifest::{self, Manifest};
use crate::pack::{self, About, ENDING, Gathered};
use crate::private::{self, Over};
use crate::text::without_isolates;

/// Makes a pack of a case, or tells what is to be known of the case or of a pack.
///
/// # Errors
/// There is no such case; the case has errors, or keeps sentences of its source; the file is there already, or cannot be written.
pub fn run(session: &mut Session<'_>, args: &PackArgs) -> Result<(), Failure> {
    if args.check {
        return check(session, &args.action);
    }
    if let Some(author) = args.author.as_deref().filter(|author| !manifest::is_text(author)) {
        let message = msg!("pack-error-author", author = author, limit = manifest::MOST_TEXT);
        return Err(Failure::usage(Diagnostic::error(message)));
    }
    let (id, catalog) = (args.action.as_str(), session.catalog);
    let action = Arc::new(letter::load(catalog, id)?);
    let found = found(session, catalog, &action);
    let is_refused = |finding: &&Diagnostic| finding.is_error() && !(args.without_source && SOURCE_KEPT.found(finding));
    let mut refused: Vec<Diagnostic> = found.iter().filter(is_refused).cloned().collect();
    if !refused.is_empty() {
        return Err(Failure::failed(refused));
    }
    let Gathered { earlier, mut files } = pack::gather(catalog, id)?;
    if args.without_source {
        let has_comments = |path: &str| path.ends_with(".toml") || path.ends_with(".ftl");
        for (_, text) in files.iter_mut().filter(|(path, _)| has_comments(path)) {
            *text = without_source_lines(text);
        }
    } else {
        refused.extend(earlier.iter().flat_map(|id| rules::case_file_rules(catalog, id)).map(refusing));
    }
    if !refused.is_empty() {
        return Err(Failure::failed(refused));
    }
    let title = action.title(catalog, action.reference().unwrap_or(REFERENCE));
    let about = About {
        case: action.id.clone(),
        earlier,
        title: Some(without_isolates(&title)).filter(|title| manifest::is_text(title)),
        author: args.author.clone(),
        day: session.today,
    };
    let path = &place(args.out.as_deref(), &format!("{id}{ENDING}"));
    let bytes = pack::make(&path.display().to_string(), about, &files).map_err(Failure::failed)?;
    if path.as_os_str() == "-" {
        session.out.write_all(&bytes)?;
    } else {
        write(path, &bytes, args.force)?;
        print_paths(session, std::slice::from_ref(path))?;
    }
    let of_time: Vec<Diagnostic> = found.into_iter().filter(is_of_time).collect();
    session.show(&of_time);
    session.tell(&msg!("pack-made", files = files.len(), size = bytes.len().div_ceil(1024)));
    session.tell(&msg!("pack-sum", sum = pack::checksum(&bytes)));
    Ok(())
}

/// The file that a pack goes to: the one that is named, or one of its own name in the folder that is, else in the current one.
fn place(out: Option<&Path>, name: &str) -> PathBuf {
    match out {
        Some(out) if out.is_dir() || out.to_string_lossy().ends_with(std::path::is_separator) => out.join(name),
        Some(out) => out.to_owned(),
        None => PathBuf::from(name),
    }
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
    std::fs::create_dir_all(private::folder_of(path))
        .and_then(|()| private::prepare_public(path, bytes))
        .and_then(|file| private::rename(file, path, over))
        .and_then(|()| private::sync_folder(private::folder_of(path)))
        .map_err(|error| Diagnostic::unwritable(path, &error).into())
}

/// Everything that is to be known of a case before others get it. That it is paused, over or old keeps nobody from sharing it, but is
/// told.
fn found(session: &Session<'_>, catalog: &Catalog, action: &Arc<Action>) -> Vec<Diagnostic> {
    let found = look(catalog, session.today, Some(&action.id)).found.into_iter();
    let mut found: Vec<Diagnostic> =
        found.map(|finding| if SOURCE_KEPT.found(&finding) { refusing(finding) } else { finding }).collect();
    if let Some((kind, tag)) = action.kinds.first().zip(action.reference()) {
        let of_time = rules::action_rules(action, kind, tag, session.moment()).into_iter().filter(is_of_time);
        found.extend(of_time.map(|finding| {
            let severity = finding.severity.min(Severity::Warning);
            Diagnostic { severity, hint: None, ..finding }
        }));
    }
    once(found)
}

/// A finding of sentences of the source where the case is about to be shared.
fn refusing(finding: Diagnostic) -> Diagnostic {
    Diagnostic { severity: Severity::Error, hint: Some(msg!("pack-hint-source")), ..finding }
}

/// Whether a finding says that the case is paused, over, or has not been looked at for long.
fn is_of_time(finding: &Diagnostic) -> bool {
    let is_recipient = finding.message.id.starts_with("rule-stale-recipient");
    [STATUS, DEADLINE, STALE, NEWEST_FACT].iter().any(|rule| rule.found(finding)) && !is_recipient
}

/// Tells what is to be known of a case, or of a pack that is opened for it.
fn check(session: &mut Session<'_>, named: &str) -> Result<(), Failure> {
    let mut report = Report::new(false);
    let path = Path::new(named);
    let is_pack = path.is_file() && !session.catalog.stems("actions", ".toml").iter().any(|id| id == named);
    let looked = match is_pack.then(|| pack::open(path)) {
        None => check_case(session, session.catalog, named, &mut report),
        Some(Ok(pack)) => {
            introduce(session, &pack.manifest);
            let case = pack.manifest.case.clone();
            check_case(session, &pack.catalog(path), &case, &mut report)
        }
        Some(Err(wrong)) => Err(Failure::failed(wrong)),
    };
    match looked {
        Err(failure) if failure.exit == Exit::Failed => {
            // What keeps a pack or a case from being read is what this command is to find.
            for diagnostic in failure.diagnostics {
                report.add(session, &Finding::Content(diagnostic))?;
            }
        }
        looked => looked?,
    }
    report.end(session)
}

/// Tells what a pack says of itself.
fn introduce(session: &mut Session<'_>, manifest: &Manifest) {
    let title = manifest.title.as_ref().unwrap_or(&manifest.case);
    session.tell(&msg!("pack-is", title = title, case = &manifest.case, program = &manifest.program));
    match (&manifest.author, manifest.made_on()) {
        (Some(author), Some(day)) => session.tell(&msg!("pack-by", author = author, day = day)),
        (None, Some(day)) => session.tell(&msg!("pack-on", day = day)),
        (_, None) => {}
    }
    session.tell(&msg!("pack-sums", files = manifest.files.len()));
}

/// Tells what was found in a case, and of each of its languages whether its letters can be written in it.
fn check_case(session: &mut Session<'_>, catalog: &Catalog, id: &str, report: &mut Report) -> Result<(), Failure> {
    let action = Arc::new(letter::load(catalog, id)?);
    for finding in found(session, catalog, &action) {
        report.add(session, &Finding::Content(finding))?;
    }
    let available = locale::spoken(catalog);
    let of_language = |tag: &str| {
        let lacking = action.kinds.iter().filter_map(|kind| Composer::new(catalog, &action, kind, tag).err());
        match once(lacking.flatten().map(|flaw| flaw.message)).len() {
            0 => msg!("pack-language-whole", language = tag),
            count => msg!("pack-language-lacks", language = tag, count = count),
        }
    };
    let with_words = action.written_in(&available).into_iter().map(of_language);
    let without = action.without_words().map(|tag| msg!("pack-language-none", language = &tag.value));
    for message in with_words.chain(without) {
        let text = session.ui.say(&message);
        session.print(&text)?;
    }
    Ok(())
}
