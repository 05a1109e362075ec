//! `appeal locale update`: the files of a language brought up to what its source has now.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::super::Session;
use super::super::making::print_paths;
use super::super::settle::known_language;
use crate::catalog::{Catalog, Layer};
use crate::check::locale::{check_each, is_list};
use crate::check::{MISSING_MESSAGE, OBSOLETE_MESSAGE, Rule};
use crate::cli::LocaleUpdateArgs;
use crate::diagnostic::{Diagnostic, Failure, Source};
use crate::locale::about::About;
use crate::locale::completeness::files;
use crate::locale::scaffold::{Original, source_text};
use crate::locale::source_changes::{Sources, Translation};
use crate::locale::translated_from::{Made, Origin, TranslatedFrom, fingerprint};
use crate::locale::update::{self, Updated, update};
use crate::locale::{self, CHOSEN_FROM, REFERENCE, SETTINGS, patterns, tree};
use crate::msg;
use crate::text::without_isolates;
use crate::workspace::{self, ContentFile};

/// What happened in the files of a language.
#[derive(Debug, Default)]
struct Tally {
    added: usize,
    renewed: usize,
    marked: usize,
    removed: usize,
    changed: usize,
    files: Vec<ContentFile>,
}

/// Brings the files of languages up, and writes down what their messages were translated from.
///
/// # Errors
/// There is no workspace; a language or a message is not there; a file cannot be read or written, or is no Fluent.
pub fn run(session: &mut Session<'_>, args: &LocaleUpdateArgs) -> Result<(), Failure> {
    let root = workspace::root(session.catalog)?.to_owned();
    let languages = languages(session.catalog, &args.langs)?;
    let mark = without_isolates(&session.ui.say(&msg!("locale-update-mark")));
    let sources = Sources::of(session.catalog);
    let mut unconfirmed: BTreeSet<&String> = args.confirm.iter().collect();
    let mut tallies = Vec::new();
    let mut wrong = Vec::new();
    let found = check_each(session.catalog, &languages);
    for (tag, found) in languages.iter().zip(&found) {
        let job = Job { catalog: session.catalog, sources: &sources, tag, mark: &mark, args };
        match job.run(found, &mut unconfirmed) {
            Ok(tally) => tallies.push((tag, tally)),
            Err(mut told) => wrong.append(&mut told),
        }
    }
    for id in unconfirmed {
        let none = msg!("locale-update-unknown", name = id, languages = languages.clone());
        wrong.push(Diagnostic::error(none).hint(msg!("locale-update-hint-unknown")));
    }
    if !wrong.is_empty() {
        return Err(Failure::failed(crate::diagnostic::once(wrong)));
    }
    let files: Vec<ContentFile> = tallies.iter_mut().flat_map(|(_, tally)| tally.files.drain(..)).collect();
    let paths = workspace::write(&root, &files)?;
    print_paths(session, &paths)?;
    for (tag, tally) in tallies {
        let Tally { added, renewed, marked, removed, changed, .. } = tally;
        session.tell(&match added + renewed + removed + marked {
            0 => msg!("locale-update-nothing", tag = tag),
            _ => msg!(
                "locale-update-done",
                tag = tag,
                added = added,
                renewed = renewed,
                removed = removed,
                marked = marked
            ),
        });
        if changed > 0 {
            session.tell(&msg!("locale-update-changed", tag = tag, count = changed));
        }
    }
    Ok(())
}

/// The languages that are meant: those named, else all that the workspace has files of.
fn languages(catalog: &Catalog, wanted: &[String]) -> Result<Vec<String>, Failure> {
    let files = files(catalog);
    let own = |tag: &String| files.iter().any(|(file, _)| catalog.is_own(&format!("locales/{tag}/{file}")));
    let known: Vec<String> = locale::spoken(catalog).into_iter().filter(|tag| tag != REFERENCE).filter(own).collect();
    if wanted.is_empty() {
        return Ok(known);
    }
    wanted.iter().map(|tag| known_language(&known, tag).map_err(Failure::usage)).collect()
}

/// One language.
struct Job<'j> {
    catalog: &'j Catalog,
    sources: &'j Sources<'j>,
    tag: &'j str,
    mark: &'j str,
    args: &'j LocaleUpdateArgs,
}

impl Job<'_> {
    fn run(&self, found: &[Diagnostic], unconfirmed: &mut BTreeSet<&String>) -> Result<Tally, Vec<Diagnostic>> {
        let about =
            About::of(self.tag).map_err(|_| vec![Diagnostic::error(msg!("error-language-tag", found = self.tag))])?;
        let mut tally = Tally::default();
        let mut wrong = Vec::new();
        for (file, reference) in files(self.catalog).into_iter().filter(|(_, reference)| reference != self.tag) {
            let path = format!("locales/{}/{file}", self.tag);
            if !self.catalog.is_own(&path) {
                continue;
            }
            if let Err(mut told) = self.file(&about, (&file, &reference), found, unconfirmed, &mut tally) {
                wrong.append(&mut told);
            }
        }
        if wrong.is_empty() { Ok(tally) } else { Err(wrong) }
    }

    fn file(
        &self,
        about: &About,
        (file, reference): (&str, &str),
        found: &[Diagnostic],
        unconfirmed: &mut BTreeSet<&String>,
        tally: &mut Tally,
    ) -> Result<(), Vec<Diagnostic>> {
        let path = format!("locales/{}/{file}", self.tag);
        let Some(own) = self.catalog.read(&path).map_err(|error| vec![error])? else { return Ok(()) };
        let Some(original) = locale::overlaid(self.catalog, reference, file)? else { return Ok(()) };
        tree(&own)?;
        let record = self.record(file, reference, &own, unconfirmed)?;
        let mut texts: BTreeMap<String, Arc<Source>> = BTreeMap::new();
        for language in [reference, self.args.from.as_deref().unwrap_or(reference)] {
            if let Some(source) = locale::overlaid(self.catalog, language, file)? {
                texts.insert(language.to_owned(), source);
            }
        }
        let trees: BTreeMap<&str, _> = texts
            .iter()
            .map(|(tag, source)| Ok((tag.as_str(), tree(source)?)))
            .collect::<Result<_, Vec<Diagnostic>>>()?;
        let original_tree = tree(&original)?;
        let from = self.args.from.as_deref().filter(|from| trees.contains_key(from)).unwrap_or(reference);
        let text = |tag: &str, id: &str| {
            let entries = &trees.get(tag)?.body;
            entries.iter().find(|entry| locale::update::id(entry) == Some(id)).map(source_text)
        };
        // Of what cases choose from, only what letters ask for gets a blank: the law has hundreds of articles; a region's file has only
        // what differs.
        let only_asked = CHOSEN_FROM.contains(&file) || locale::lineage(self.catalog, self.tag).len() > 1;
        let missing: BTreeSet<String> = named(found, MISSING_MESSAGE, &own).collect();
        let wanted = |id: &str| !only_asked || missing.contains(id);
        let source = update::Source {
            reference: Original { tag: reference, file: &original_tree },
            from: Original { tag: from, file: &trees[from] },
            text: &text,
            wanted: &wanted,
            obsolete: &named(found, OBSOLETE_MESSAGE, &own).collect(),
            renewed: &record.renewed,
            mark: self.mark,
        };
        let Updated { text, added, renewed, marked, removed } = update(about, &own.text, &source);
        tally.added += added.len();
        tally.renewed += renewed.len();
        tally.marked += marked.len();
        tally.removed += removed.len();
        tally.changed += record.changed;
        let mut keep = |path: String, text: String, before: Option<&str>| {
            if before != Some(text.as_str()) {
                tally.files.push(ContentFile { path, text, replaces: before.is_some() });
            }
        };
        keep(
            path,
            if own.mark { format!("\u{FEFF}{text}") } else { text },
            Some(&own.text).filter(|_| !own.mark).map(String::as_str),
        );
        let path = TranslatedFrom::path(self.tag, file);
        // The program's own record is none of the workspace's.
        let before = match self.catalog.is_own(&path) {
            true => self.catalog.read(&path).map_err(|error| vec![error])?,
            false => None,
        };
        if !record.record.messages.is_empty() || before.is_some() {
            keep(path, record.record.to_toml(), before.as_ref().map(|source| source.text.as_str()));
        }
        Ok(())
    }

    /// What the messages of a file were translated from, as far as it is known now.
    fn record(
        &self,
        file: &str,
        reference: &str,
        own: &Arc<Source>,
        unconfirmed: &mut BTreeSet<&String>,
    ) -> Result<Recorded, Vec<Diagnostic>> {
        let before = TranslatedFrom::read(self.catalog, self.tag, file).map_err(|error| vec![error])?;
        let language = if before.language.is_empty() { reference.to_owned() } else { before.language.clone() };
        let mut found = Recorded {
            record: TranslatedFrom { language: language.clone(), messages: BTreeMap::new() },
            renewed: BTreeSet::new(),
            changed: 0,
        };
        // A list of words is none of its source's: each language has its own.
        if is_list(file) {
            return Ok(found);
        }
        let comments = comments(own)?;
        for (id, translation) in patterns(own)?.into_iter().filter(|(id, _)| !SETTINGS.contains(&id.as_str())) {
            let Some(now) = self.sources.now(&language, file, &id) else { continue };
            let comment = comments.get(&id).map(Vec::as_slice).unwrap_or_default();
            let is_confirmed = self.args.confirm_all || self.args.confirm.contains(&id);
            unconfirmed.remove(&id);
            let text = || translation.clone();
            let layer = Layer::Workspace;
            let own = Translation { tag: self.tag, file, id: &id, text: &text, comment, layer };
            let from = match before.origin(&id, &text, comment) {
                _ if is_confirmed => now.clone(),
                // The comment of such a one goes on telling it.
                Origin::Text { language: other, .. } if other != language => continue,
                Origin::Text { text, .. } => text,
                Origin::Edited => now.clone(),
                Origin::Unknown => {
                    self.sources.made_from(&before, own, &language).map_or_else(|| now.clone(), |(_, text)| text)
                }
            };
            if from == now {
                found.renewed.insert(id.clone());
            } else {
                found.changed += 1;
            }
            found.record.messages.insert(id, Made { from, translation: fingerprint(&translation) });
        }
        Ok(found)
    }
}

/// A record, and what it tells.
struct Recorded {
    record: TranslatedFrom,
    /// Translations that were made from what the source says now.
    renewed: BTreeSet<String>,
    /// How many were made from something else.
    changed: usize,
}

/// The comments of the messages of a file.
fn comments(source: &Arc<Source>) -> Result<BTreeMap<String, Vec<&str>>, Vec<Diagnostic>> {
    use fluent_syntax::ast::Entry;
    let entries = tree(source)?.body.into_iter().filter_map(|entry| match entry {
        Entry::Message(message) => Some((message.id.name.to_owned(), message.comment?.content)),
        Entry::Term(term) => Some((format!("-{}", term.id.name), term.comment?.content)),
        _ => None,
    });
    Ok(entries.collect())
}

/// The messages of a file that findings of a rule name.
fn named<'f>(found: &'f [Diagnostic], rule: Rule, own: &Arc<Source>) -> impl Iterator<Item = String> + 'f {
    let name = own.name.clone();
    let here = move |it: &&Diagnostic| rule.found(it) && it.place.as_ref().is_some_and(|at| at.source.name == name);
    found.iter().filter(here).filter_map(|it| it.message.text("name").map(str::to_owned))
}
