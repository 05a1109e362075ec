//! One message, with all that whoever translates it wants to know.

use std::collections::BTreeMap;
use std::sync::Arc;

use serde::Serialize;

use super::case_words::{CaseWords, Either, WordFile, split};
use super::choices;
use super::content::Content;
use super::message_list::{Tongue, heard};
use super::message_query::{MessageQuery, is_key, known_file};
use super::own_file::OwnFile;
use super::settings::Settings;
use super::spoken::Subject;
use crate::catalog::{Catalog, Layer};
use crate::check::locale::{Type, types_of_case};
use crate::diagnostic::Source;
use crate::locale::about::About;
use crate::locale::edit::{self, Standing};
use crate::locale::scaffold::{Original, scaffold};
use crate::locale::{Heard, spoken};
use crate::msg;

/// A message in a language.
#[derive(Debug, Serialize)]
pub(super) struct Message {
    pub generation: u64,
    pub id: String,
    pub file: String,
    pub language: Tongue,
    /// Where it stands, or would stand, as a person knows it.
    pub path: String,
    /// Its line there; none where it does not stand there yet.
    pub line: Option<usize>,
    /// What tells the content of the file from any other.
    pub hash: String,
    /// Its value and its attributes, as they stand in the file.
    pub text: String,
    pub standing: &'static str,
    /// What is to be known about where it is written, in words.
    pub note: Option<String>,
    /// What keeps its file from being read, in words.
    pub unreadable: Option<String>,
    pub comment: String,
    pub source: Option<Text>,
    pub others: Vec<Text>,
    pub variables: Vec<Variable>,
    /// The kinds of documents that say it, in words.
    pub kinds: Vec<String>,
}

/// A message in another language.
#[derive(Debug, Serialize)]
pub(super) struct Text {
    pub language: Tongue,
    pub text: String,
    /// The file with the line.
    pub place: String,
}

/// A variable that a message is given.
#[derive(Debug, Serialize)]
pub(super) struct Variable {
    pub name: String,
    /// What it is, in words.
    pub kind: String,
    /// What it is in this letter.
    pub example: Option<String>,
    /// Whether the source text has it.
    pub used: bool,
}

/// A message that is asked for; none where there is no such file or language.
pub(super) fn message(content: &Arc<Content>, settings: &Settings, asked: &MessageQuery) -> Option<Message> {
    let subject = Subject::of(content, &asked.query)?;
    let language = asked.language(content, &subject.from);
    let (tag, file) = known_file(content, &language, &asked.file)?;
    let key = Some(asked.id.as_str()).filter(|id| is_key(id))?;
    let from_words = subject.words(&subject.from);
    let source = text_in(content, &from_words, &subject.from, key);
    let heard = heard(&subject, settings, [tag.as_str(), &subject.from]);
    let own = subject.words(&tag);
    let Written { path, line, hash, text, standing, note, unreadable } =
        written(content, (&tag, &file, key), (&own, &subject.from, &from_words));
    let comment = |words: &CaseWords| words.get(key).map(|(_, entry)| entry.comment.clone()).unwrap_or_default();
    let comments = [comment(&from_words), comment(&own)];
    let comment =
        if comments[0] == comments[1] || comments[1].is_empty() { comments[0].clone() } else { comments.join("\n") };
    let others = spoken(&content.catalog).into_iter().filter(|other| *other != tag && *other != subject.from);
    let others = others.filter_map(|other| text_in(content, &subject.words(&other), &other, key)).collect();
    let mut kinds = Vec::new();
    let mut variables: Option<Vec<String>> = None;
    for kind in &subject.action.kinds {
        let asked = subject.asked(kind, &Either(&from_words, &own));
        if let Some(ask) = asked.iter().find(|ask| split(&ask.message).0 == key) {
            kinds.push(choices::kind(content, &kind.name.value).name);
            variables.get_or_insert_with(|| ask.variables.iter().cloned().collect());
        }
    }
    Some(Message {
        generation: content.generation,
        variables: variables_of(&subject, variables, &heard, (&tag, key), source.as_ref()),
        id: key.to_owned(),
        language: Tongue::of(content, &tag),
        file,
        path,
        line,
        hash,
        text,
        standing,
        note,
        unreadable,
        comment: comment.trim().to_owned(),
        source,
        others,
        kinds,
    })
}

/// How a message stands in the workspace.
struct Written {
    path: String,
    line: Option<usize>,
    hash: String,
    text: String,
    standing: &'static str,
    note: Option<String>,
    unreadable: Option<String>,
}

fn written(
    content: &Content,
    (tag, file, key): (&str, &str, &str),
    (own_words, from, words): (&CaseWords, &str, &CaseWords),
) -> Written {
    let catalog = &content.catalog;
    let shown = catalog.addition_path(&format!("locales/{tag}/{file}"));
    let mut written = Written {
        path: shown,
        line: None,
        hash: String::new(),
        text: String::new(),
        standing: "missing",
        note: None,
        unreadable: None,
    };
    let own = catalog.workspace().filter(|_| !catalog.is_pack()).map(|workspace| OwnFile::of(workspace, tag, file));
    let own = match own {
        Some(Ok(own)) => Some(own),
        Some(Err(error)) => {
            written.unreadable = Some(content.ui.say(&error.message));
            None
        }
        None => None,
    };
    if let Some(own) = &own {
        written.path = own.shown();
        written.hash = own.hash();
    }
    let source = own.as_ref().and_then(|own| own.source().ok().flatten());
    let layers = content.word_files(tag, file);
    let source = source.or_else(|| base(catalog, &layers, file));
    if let Some(source) = &source
        && let Some(stand) = edit::find(&source.text, key)
    {
        written.line = Some(source.line_column(stand.at.start).0);
        written.text = edit::shown(&source.text, &stand);
        written.standing = match stand.how {
            Standing::Whole => "whole",
            Standing::Broken => "broken",
            Standing::Blank => "blank",
        };
    } else if let Some(beneath) = layers.iter().find(|layer| layer.get(key).is_some()) {
        written.text = beneath.text(key).unwrap_or_default();
        written.standing = "whole";
        let note = msg!("preview-edit-over", file = written.path.clone());
        written.note = Some(content.ui.say(&note));
    } else if let Some((beneath, _)) = own_words.get(key).filter(|(beneath, _)| beneath.tag != tag) {
        written.text = beneath.text(key).unwrap_or_default();
        written.standing = "whole";
        let note = msg!("preview-edit-inherited", language = crate::locale::name(&beneath.tag), file = &written.path);
        written.note = Some(content.ui.say(&note));
    }
    let is_new = own.as_ref().is_some_and(|own| own.hash().is_empty());
    if is_new && source.is_some() && written.note.is_none() {
        let note = msg!("preview-edit-copy", file = written.path.clone());
        written.note = Some(content.ui.say(&note));
    }
    if written.standing == "missing" {
        written.text = laid_out(tag, key, from, words).unwrap_or_default();
    }
    // Where a value is to be written, there is a line for it above the attributes.
    let has_value = words.get(key).is_some_and(|(_, entry)| entry.parts.contains(&None));
    if has_value && matches!(written.standing, "missing" | "blank") && written.text.starts_with('.') {
        written.text.insert(0, '\n');
    }
    written
}

/// What a file begins with that is not in the workspace yet: a case's words are in one file, which would hide the built-in one.
pub(super) fn base(catalog: &Catalog, layers: &[Arc<WordFile>], file: &str) -> Option<Arc<Source>> {
    let hides = file.starts_with("actions/") && catalog.workspace().is_some();
    let layer = layers.iter().find(|layer| hides || layer.layer == Layer::Workspace || catalog.workspace().is_none());
    layer.map(|layer| Arc::clone(&layer.source))
}

/// The forms of a message that a language has yet to fill in.
fn laid_out(tag: &str, key: &str, from: &str, words: &CaseWords) -> Option<String> {
    let about = About::of(tag).ok()?;
    let (file, entry) = words.get(key)?;
    let resource = fluent_syntax::parser::parse(&file.source.text[entry.at.clone()]).ok()?;
    let original = Original { tag: from, file: &resource };
    let text = scaffold(&about, original, original, &[]);
    let stand = edit::find(&text, key)?;
    Some(edit::shown(&text, &stand))
}

fn text_in(content: &Content, words: &CaseWords, tag: &str, key: &str) -> Option<Text> {
    let (file, entry) = words.get(key)?;
    let line = file.source.line_column(entry.at.start).0;
    Some(Text {
        language: Tongue::of(content, tag),
        text: file.text(key)?,
        place: format!("{}:{line}", file.source.name),
    })
}

/// The variables of a message, those of the source text first.
fn variables_of(
    subject: &Subject<'_>,
    names: Option<Vec<String>>,
    heard: &BTreeMap<String, Vec<Heard>>,
    (tag, key): (&str, &str),
    source: Option<&Text>,
) -> Vec<Variable> {
    let types = types_of_case(&subject.action);
    let all: Vec<&Heard> = heard.get(tag).into_iter().chain(heard.get(&subject.from)).flatten().collect();
    let own = all.iter().filter(|heard| split(&heard.id).0 == key);
    let given: Vec<&Heard> = own.chain(&all).copied().collect();
    let names = names.unwrap_or_else(|| {
        let own = all.iter().find(|heard| split(&heard.id).0 == key);
        own.map(|heard| heard.given.iter().map(|(name, _)| name.clone()).collect()).unwrap_or_default()
    });
    let is_used = |name: &str| {
        let mark = format!("${name}");
        source.is_some_and(|source| {
            source.text.match_indices(&mark).any(|(at, _)| {
                let next = source.text[at + mark.len()..].chars().next();
                !next.is_some_and(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_'))
            })
        })
    };
    let variable = |name: String| {
        let kind = match types.get(&name) {
            Some(Type::Number) => msg!("preview-type-number"),
            Some(Type::Date) => msg!("preview-type-date"),
            Some(Type::Text) | None => msg!("preview-type-text"),
        };
        let value =
            given.iter().flat_map(|heard| &heard.given).find(|(known, text)| *known == name && !text.is_empty());
        Variable {
            kind: subject.content.ui.say(&kind),
            example: value.map(|(_, text)| crate::text::without_isolates(text)),
            used: is_used(&name),
            name,
        }
    };
    let mut variables: Vec<Variable> = names.into_iter().map(variable).collect();
    variables.sort_by(|a, b| b.used.cmp(&a.used).then(a.name.cmp(&b.name)));
    variables
}
