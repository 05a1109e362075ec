//! `appeal site`: finished pages for whoever has no terminal.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use serde_json::json;

use super::making::print_paths;
use super::session::Session;
use super::settle;
use crate::action::Action;
use crate::catalog::read_file;
use crate::cli::SiteArgs;
use crate::diagnostic::{Diagnostic, Exit, Failure};
use crate::letter;
use crate::locale;
use crate::msg;
use crate::parallel;
use crate::private::{self, Over};
use crate::site::{self, Marked, Site, SitePage, SiteWish};

/// The list of all pages.
const INDEX: &str = "index.html";
/// The page of all cases.
const SINGLE: &str = "appeal.html";
/// So many pages are made before they are written: a page is half a megabyte.
const AT_ONCE: usize = 64;
/// No page is larger.
const MOST: u64 = 64 << 20;

/// Makes them, or tells which of those that are there are out of date.
///
/// # Errors
/// A case or a language is not there, none of its letters can be made, or a file cannot be written; with `--check`: a page is out
/// of date.
pub fn run(session: &mut Session<'_>, args: &SiteArgs) -> Result<(), Failure> {
    if let Some(folder) = &args.check {
        return check(session, folder);
    }
    let wish = wished(session, args)?;
    let Some(folder) = &args.out else { return Ok(()) };
    let (actions, mut told) = cases(session, &args.actions)?;
    let groups: Vec<(PathBuf, &[Arc<Action>])> = match args.single {
        true => vec![(folder.join(SINGLE), &actions[..])],
        false => {
            let page = |action: &Arc<Action>| folder.join(format!("{}.html", action.id));
            actions.iter().map(|action| (page(action), std::slice::from_ref(action))).collect()
        }
    };
    // One page that has all cases needs no list of them.
    let list = (!args.single).then(|| folder.join(INDEX));
    // Nothing is written where one of them may not be.
    groups.iter().map(|(path, _)| path).chain(&list).try_for_each(|path| may_be_written(path))?;
    let site = Site::new(session.catalog, &wish, session.today);
    let (mut paths, mut titles, mut wrong) = (Vec::new(), Vec::new(), Vec::new());
    for some in groups.chunks(AT_ONCE) {
        for ((path, _), page) in some.iter().zip(parallel::map(some, |(_, group)| site.page(group))) {
            match page {
                Ok(SitePage { html, titles: own, told: of_page }) => {
                    write(path, &html)?;
                    let name = path.file_name().map(|name| name.to_string_lossy().into_owned());
                    titles.extend(own.into_iter().map(|mut case| {
                        case["file"] = json!(name);
                        case
                    }));
                    told.extend(of_page);
                    paths.push(path.clone());
                }
                Err(mut errors) => wrong.append(&mut errors),
            }
        }
    }
    if paths.is_empty() {
        wrong.extend(told);
        return Err(Failure::failed(wrong));
    }
    if let Some(list) = list {
        write(&list, &site.index(&titles))?;
        paths.push(list);
    }
    print_paths(session, &paths)?;
    session.show(&told);
    let first = paths.last().map_or_else(String::new, |path| path.display().to_string());
    session.tell(&msg!("pages-made", count = titles.len(), folder = folder.display().to_string(), file = first));
    if wrong.is_empty() { Ok(()) } else { Err(Failure { exit: Exit::Partly, diagnostics: wrong }) }
}

/// What a person wishes, once it is known that there is such.
fn wished(session: &Session<'_>, args: &SiteArgs) -> Result<SiteWish, Failure> {
    let available = locale::available(session.catalog);
    let languages = settle::known_languages(&available, &args.lang).map_err(Failure::usage)?;
    Ok(SiteWish { languages, kinds: args.kind.clone(), contact: args.contact.clone(), imprint: args.imprint.clone() })
}

/// The cases that go on pages: those that are named, else all that letters can be written for, and those that are paused, whose page
/// says so. What is to be told of the others.
fn cases(session: &Session<'_>, named: &[String]) -> Result<(Vec<Arc<Action>>, Vec<Diagnostic>), Failure> {
    if !named.is_empty() {
        let all: Vec<Arc<Action>> =
            named.iter().map(|id| letter::load(session.catalog, id).map(Arc::new)).collect::<Result<_, _>>()?;
        let over = all.iter().filter(|action| !goes_on(session, action));
        let wrong: Vec<Diagnostic> =
            over.map(|action| Diagnostic::error(msg!("pages-error-over", action = &action.id))).collect();
        return if wrong.is_empty() { Ok((all, Vec::new())) } else { Err(Failure::failed(wrong)) };
    }
    let (mut found, mut told) = (Vec::new(), Vec::new());
    for (id, loaded) in letter::load_all(session.catalog) {
        match loaded {
            Ok(action) if goes_on(session, &action) => found.push(Arc::new(action)),
            Ok(_) => {}
            Err(failure) => {
                told.extend(failure.diagnostics);
                told.push(Diagnostic::error(msg!("list-broken", action = id)));
            }
        }
    }
    Ok((found, told))
}

/// Whether a page of a case has something to say.
fn goes_on(session: &Session<'_>, action: &Action) -> bool {
    let expired = action.expires.as_ref().is_some_and(|expires| expires.value.is_over(session.moment()));
    action.reason.is_some() || action.status.value.takes_letters() && !expired
}

/// Refuses to write over what this program did not make.
///
/// # Errors
/// Something else is there: that stays.
fn may_be_written(path: &Path) -> Result<(), Failure> {
    let Ok(there) = read_file(path, MOST) else { return Ok(()) };
    if site::marked(&String::from_utf8_lossy(&there)).is_some() {
        return Ok(());
    }
    let message = msg!("pages-error-file", file = path.display().to_string());
    Err(Diagnostic::error(message).hint(msg!("pages-hint-file")).into())
}

/// Writes a page whole or not at all; one that is there as it is stays.
fn write(path: &Path, html: &str) -> Result<(), Failure> {
    if read_file(path, MOST).is_ok_and(|there| there == html.as_bytes()) {
        return Ok(());
    }
    let folder = private::folder_of(path);
    std::fs::create_dir_all(folder)
        .and_then(|()| private::prepare_public(path, html.as_bytes()))
        .and_then(|file| private::rename(file, path, Over::Any))
        .and_then(|()| private::sync_folder(folder))
        .map_err(|error| Diagnostic::unwritable(path, &error).into())
}

/// Tells of every page whether it is what would be made of the cases as they are now, as of its own day.
fn check(session: &mut Session<'_>, folder: &Path) -> Result<(), Failure> {
    let mut names: Vec<PathBuf> = std::fs::read_dir(folder)
        .and_then(|entries| entries.map(|entry| entry.map(|entry| entry.path())).collect())
        .map_err(|error| Diagnostic::unreadable(folder.display().to_string(), &error))?;
    names.retain(|path| path.extension().is_some_and(|ending| ending == "html"));
    names.sort();
    let mut pages: Vec<(PathBuf, Marked)> = Vec::new();
    for path in names.into_iter().filter(|path| path.file_name().is_none_or(|name| name != INDEX)) {
        let Ok(there) = read_file(&path, MOST) else { continue };
        pages.extend(site::marked(&String::from_utf8_lossy(&there)).map(|marked| (path, marked)));
    }
    let count = pages.len();
    let mut old = Vec::new();
    // What pages of one making have in common is made once.
    for some in pages.chunk_by(|(_, a), (_, b)| (a.edition, &a.wish) == (b.edition, &b.wish)) {
        let Some((_, Marked { edition, wish, .. })) = some.first() else { continue };
        let site = Site::new(session.catalog, wish, *edition);
        let is_old = edition.until(session.today).is_ok_and(|span| span.get_days() >= 90);
        for (path, marked) in some {
            let name = path.display().to_string();
            let loaded: Result<Vec<Arc<Action>>, Failure> =
                marked.cases.iter().map(|id| letter::load(session.catalog, id).map(Arc::new)).collect();
            let now = loaded.ok().filter(|actions| actions.iter().all(|action| goes_on(session, action)));
            let page = now.and_then(|actions| site.page(&actions).ok());
            if page.is_none() {
                old.push(Diagnostic::error(msg!("pages-check-gone", file = name)));
            } else if page.is_some_and(|page| read_file(path, MOST).ok() != Some(page.html.into_bytes())) {
                old.push(Diagnostic::error(msg!("pages-check-changed", file = name)));
            } else if is_old {
                old.push(Diagnostic::error(msg!("pages-check-old", file = name, day = *edition)));
            }
        }
    }
    if old.is_empty() {
        session.tell(&msg!("pages-check-fine", count = count));
        return Ok(());
    }
    Err(Failure::failed(old))
}
