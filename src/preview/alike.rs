//! What a language has said already of what is alike: messages whose source texts share most of their words, and the names of its
//! glossary.

use std::collections::BTreeSet;
use std::sync::Arc;

use serde::Serialize;

use super::content::Content;
use super::message_query::{MessageQuery, is_key, known_file};
use super::spoken::Subject;
use crate::locale::completeness;

/// So many are shown.
const MOST: usize = 5;
/// Less likeness than that helps nobody, in hundredths.
const LEAST: usize = 40;
/// No more files of cases are looked through: a workspace may have a thousand.
const MOST_FILES: usize = 300;
const GLOSSARY: &str = "glossary.ftl";

/// What helps with a message.
#[derive(Debug, Default, Serialize)]
pub(super) struct Help {
    pub alike: Vec<Alike>,
    pub terms: Vec<Term>,
}

/// A message that was translated, and whose source is alike.
#[derive(Debug, Serialize)]
pub(super) struct Alike {
    pub id: String,
    pub file: String,
    /// In hundredths.
    pub likeness: usize,
    pub source: String,
    pub text: String,
}

/// A name of the glossary that the source text has.
#[derive(Debug, Serialize)]
pub(super) struct Term {
    pub source: String,
    pub name: Option<String>,
}

/// What helps with a message.
pub(super) fn help(content: &Arc<Content>, asked: &MessageQuery) -> Option<Help> {
    let subject = Subject::of(content, &asked.query)?;
    let language = asked.language(content, &subject.from);
    let (tag, file) = known_file(content, &language, &asked.file)?;
    let key = Some(asked.id.as_str()).filter(|id| is_key(id))?;
    let words = subject.words(&subject.from);
    let (source, _) = words.get(key)?;
    let text = source.text(key)?;
    Some(Help {
        alike: alike(content, &tag, (&subject.from, &file, key), &text),
        terms: terms(content, &tag, &subject.from, &text),
    })
}

fn alike(content: &Content, tag: &str, (from, file, key): (&str, &str, &str), text: &str) -> Vec<Alike> {
    let own = words(text);
    if own.is_empty() || tag == from {
        return Vec::new();
    }
    let files = completeness::files(&content.catalog).into_iter().filter(|(_, language)| language == from);
    let mut found = Vec::new();
    for (name, _) in files.filter(|(name, _)| !name.starts_with("ui/")).take(MOST_FILES) {
        let translated = content.word_files(tag, &name);
        for layer in content.word_files(from, &name) {
            for other in layer.keys.iter().filter(|other| (name.as_str(), other.as_str()) != (file, key)) {
                let Some(translation) = translated.iter().rev().find(|it| it.get(other).is_some()) else { continue };
                let Some(source) = layer.text(other) else { continue };
                let likeness = likeness(&own, &words(&source));
                if likeness >= LEAST {
                    let text = translation.text(other).unwrap_or_default();
                    found.push(Alike { id: other.clone(), file: name.clone(), likeness, source, text });
                }
            }
        }
    }
    found.sort_by_key(|alike| std::cmp::Reverse(alike.likeness));
    // The same text, said twice, helps once.
    let mut told: BTreeSet<String> = BTreeSet::new();
    found.retain(|alike| told.insert(alike.text.clone()));
    found.truncate(MOST);
    found
}

/// How much of their words two texts share, in hundredths (Dice's coefficient).
fn likeness(one: &BTreeSet<String>, other: &BTreeSet<String>) -> usize {
    let shared = 200 * one.intersection(other).count();
    shared.checked_div(one.len() + other.len()).unwrap_or(0)
}

/// The words of a text, without what stands between braces and the names of attributes.
fn words(text: &str) -> BTreeSet<String> {
    let mut depth = 0_usize;
    let mut plain = String::with_capacity(text.len());
    for line in text.lines() {
        let said = line.trim_start();
        let said = if said.starts_with('.') { said.split_once('=').map_or("", |(_, said)| said) } else { said };
        for c in said.chars().chain(['\n']) {
            match c {
                '{' => depth += 1,
                '}' => depth = depth.saturating_sub(1),
                c if depth == 0 => plain.extend(c.to_lowercase()),
                _ => {}
            }
        }
    }
    plain.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).map(str::to_owned).collect()
}

fn terms(content: &Content, tag: &str, from: &str, text: &str) -> Vec<Term> {
    let value = |text: String| {
        let lines = text.lines().take_while(|line| !line.trim_start().starts_with('.'));
        lines.collect::<Vec<_>>().join(" ").trim().to_owned()
    };
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let own = content.word_files(tag, GLOSSARY);
    let mut terms = Vec::new();
    for layer in content.word_files(from, GLOSSARY) {
        for key in &layer.keys {
            let Some(source) =
                layer.text(key).map(value).filter(|name| !name.is_empty() && line.contains(name.as_str()))
            else {
                continue;
            };
            let name = own.iter().rev().find_map(|layer| layer.text(key)).map(value);
            terms.push(Term { source, name });
        }
    }
    terms
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_are_alike_by_the_words_that_they_share() {
        let words = |text| words(text);
        assert_eq!(likeness(&words("I ask you"), &words("I ask you.")), 100);
        assert_eq!(likeness(&words("I ask you"), &words("We ask them")), 33);
        assert_eq!(likeness(&words("{ $x } { NUMBER($ask) }"), &words("ask")), 0, "what is no text is no word");
        assert_eq!(words("a\n.b = C"), ["a", "c"].map(str::to_owned).into());
    }
}
