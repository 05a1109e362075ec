//! `appeal locale new`: the files of a new language, ready to fill in.

use std::path::Path;

use super::super::Session;
use super::super::making::{comment_lines, print_paths};
use super::super::settle::known_language;
use crate::catalog::Catalog;
use crate::cli::LocaleNewArgs;
use crate::diagnostic::{Diagnostic, Failure};
use crate::locale::about::{About, NoTag};
use crate::locale::completeness::{completeness, files};
use crate::locale::scaffold::{Original, scaffold};
use crate::locale::{self, FORMAT_LOCALE, Formats, LETTER_FILES, REFERENCE, lacks_dates, tree};
use crate::message::Message;
use crate::msg;
use crate::workspace::{self, ContentFile};

/// Makes the files that a language lacks, each message with its source as a comment and empty of text.
///
/// # Errors
/// There is no workspace; the tag is no tag, or another name of a language; the language lacks no file; a file cannot be
/// read or written.
pub fn run(session: &mut Session<'_>, args: &LocaleNewArgs) -> Result<(), Failure> {
    let about = about(&args.lang)?;
    let root = workspace::root(session.catalog)?.to_owned();
    if let Some(parent) = locale::lineage(session.catalog, &about.tag).into_iter().nth(1) {
        return region(session, &root, &about, &parent);
    }
    let from = source(session.catalog, args.from.as_deref())?;
    let head = head(session, &about, &from);
    let mut made = Vec::new();
    let mut wrong = Vec::new();
    for (file, reference) in files(session.catalog) {
        let path = format!("locales/{}/{file}", about.tag);
        let there = session.catalog.read(&path).unwrap_or_else(|error| {
            wrong.push(error);
            None
        });
        if there.is_some() {
            continue;
        }
        match text(session.catalog, &about, &file, &reference, &from, &head) {
            Ok(text) => made.push(ContentFile::new(path, text)),
            Err(mut told) => wrong.append(&mut told),
        }
    }
    if !wrong.is_empty() {
        return Err(Failure::failed(wrong));
    }
    let count = made.len();
    if count == 0 {
        return Err(already_there(session.catalog, &about));
    }
    made.extend(workspace::with_language(session.catalog, &root, Some(&about.tag))?);
    let paths = workspace::write(&root, &made)?;
    print_paths(session, &paths)?;
    session.tell(&msg!("locale-new-made", count = count, language = &about.name, tag = &about.tag));
    session.tell(&nature(session, &about));
    show_writing(session, &about);
    session.tell(&msg!("locale-new-next", tag = &about.tag));
    Ok(())
}

/// Makes the file of a region's language, which holds what differs from the language that it goes on from: at first only that dates
/// and numbers are the region's. The tools of translators, which `locales/l10n.toml` is for, would miss all the rest: it is not told
/// of there.
fn region(session: &mut Session<'_>, root: &Path, about: &About, parent: &str) -> Result<(), Failure> {
    if session.catalog.list(&format!("locales/{}", about.tag)).iter().any(|name| name.ends_with(".ftl")) {
        return Err(already_there(session.catalog, about));
    }
    let from = msg!("locale-head-region", parent = parent);
    let said = [nature(session, about), from.clone(), forms(about)];
    let head = said.iter().flat_map(|message| comment_lines(session.ui, message));
    let head: String = head.map(|line| format!("### {line}\n")).collect();
    let text = format!("{head}\n{FORMAT_LOCALE} = {}\n", about.tag);
    let file = ContentFile::new(format!("locales/{}/{}", about.tag, LETTER_FILES[0]), text);
    let paths = workspace::write(root, &[file])?;
    print_paths(session, &paths)?;
    session.tell(&nature(session, about));
    session.tell(&from);
    show_writing(session, about);
    session.tell(&msg!("hint-locale-there", tag = &about.tag));
    Ok(())
}

fn about(lang: &str) -> Result<About, Failure> {
    About::of(lang).map_err(|no| {
        let error = Diagnostic::error(msg!("error-language-tag", found = lang));
        Failure::usage(match no {
            NoTag::Malformed => error.hint(msg!("hint-language-tag")),
            NoTag::Alias(tag) => Diagnostic::error(msg!("error-language-alias", found = lang, tag = &tag))
                .hint(msg!("hint-language-alias", tag = &tag)),
            NoTag::Unknown => Diagnostic::error(msg!("error-language-no-script", found = lang))
                .hint(msg!("hint-language-no-script", found = lang)),
        })
    })
}

/// The language whose text is translated.
fn source(catalog: &Catalog, wanted: Option<&str>) -> Result<String, Failure> {
    let Some(wanted) = wanted else { return Ok(REFERENCE.to_owned()) };
    known_language(&locale::available(catalog), wanted).map_err(Failure::usage)
}

/// A file of the new language.
fn text(
    catalog: &Catalog,
    about: &About,
    file: &str,
    reference: &str,
    from: &str,
    head: &[String],
) -> Result<String, Vec<Diagnostic>> {
    let read = |tag: &str| locale::overlaid(catalog, tag, file);
    let Some(original) = read(reference)? else { return Ok(String::new()) };
    let original_tree = tree(&original)?;
    let original = Original { tag: reference, file: &original_tree };
    match read(from)?.filter(|_| from != reference) {
        Some(source) => Ok(scaffold(about, original, Original { tag: from, file: &tree(&source)? }, head)),
        None => Ok(scaffold(about, original, original, head)),
    }
}

/// What a translator is told at the head of each file.
fn head(session: &Session<'_>, about: &About, from: &str) -> Vec<String> {
    let said = [nature(session, about), msg!("locale-head-how", source = from), msg!("locale-head-keep"), forms(about)];
    said.iter().flat_map(|message| comment_lines(session.ui, message)).collect()
}

/// The plural forms of a language.
fn forms(about: &About) -> Message {
    let forms: Vec<String> = about.plurals.iter().map(|form| (*form).to_owned()).collect();
    msg!("locale-head-forms", count = forms.len(), forms = forms)
}

/// What is known of a language: its script and the way it runs.
fn nature(session: &Session<'_>, about: &About) -> Message {
    let script = about.script_in(session.ui.tag());
    let direction = about.direction.as_str();
    msg!("locale-nature", language = &about.name, tag = &about.tag, script = script, direction = direction)
}

/// Shows how the language writes dates, numbers and lists: who reads it sees whether the settings are right.
fn show_writing(session: &mut Session<'_>, about: &About) {
    let formats = Formats::new(&about.tag);
    session.tell(&msg!("locale-shown", file = LETTER_FILES[0]));
    let date = |text: &str| text.parse().map(|date| formats.date(date)).unwrap_or_default();
    let examples = about.plural_examples().into_iter().map(|(form, numbers)| {
        let numbers = numbers.iter().filter_map(|number| formats.number_text(number));
        format!("{form} {}", numbers.collect::<Vec<_>>().join(" "))
    });
    let numbers = [1234, 320_000].map(|number| formats.number(number)).join(" · ");
    let lines = [
        msg!("locale-shown-day", text = date("2016-01-20")),
        msg!("locale-shown-month", text = date("2016-01")),
        msg!("locale-shown-year", text = date("2016")),
        msg!("locale-shown-numbers", text = numbers),
        msg!("locale-shown-list", text = formats.list(&["A", "B", "C"])),
        msg!("locale-shown-plurals", text = examples.collect::<Vec<_>>().join(" · ")),
    ];
    lines.iter().for_each(|line| session.tell(line));
    if let Some((message, hint)) = lacks_dates(&about.tag, &formats) {
        session.tell(&message);
        session.tell(&hint);
    }
}

/// A language that lacks no file is no new one.
fn already_there(catalog: &Catalog, about: &About) -> Failure {
    let (found, _) = completeness(catalog, &about.tag);
    Failure::usage(
        Diagnostic::error(msg!("error-locale-there", tag = &about.tag, missing = found.missing.len()))
            .hint(msg!("hint-locale-there", tag = &about.tag)),
    )
}
