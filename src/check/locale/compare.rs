//! A language against the one that it is translated from.

use std::collections::{BTreeSet, HashSet};

use fluent_syntax::ast::Pattern;

use super::file::{Entry, File, Role, Value};
use super::files::Files;
use super::found::{Args, Found};
use super::meaning::{ATTRIBUTIONS, NEGATIONS};
use super::plain_text::{self, PLACEABLE};
use super::{characters, script, select};
use crate::action::{Naming, WITHHELD_NAMES};
use crate::check::registry::{
    LOST_SELECTOR, MISSING_ATTRIBUTE, MISSING_MESSAGE, MISSING_VARIABLE, OBSOLETE_ATTRIBUTE, OBSOLETE_MESSAGE,
    SAME_AS_SOURCE, TEXT_LENGTH,
};
use crate::diagnostic::{Place, Severity};
use crate::letter::words_of;
use crate::locale::pattern::{self, PatternPart};
use crate::locale::{CHOSEN_FROM, is_grammar};
use crate::msg;

/// How many times as long as its source a text may be, and the other way round; and so many letters besides, because
/// short texts differ more.
const STRETCH: usize = 3;
const SLACK: usize = 30;
/// A text of fewer letters may well be the same in two languages: “no”, “X”.
const TELLING: usize = 4;

/// How a language is compared.
pub(crate) struct Comparison<'c> {
    pub plurals: &'c select::Plurals,
    pub(crate) scripts: &'c script::Scripts,
    /// The script of the reference.
    pub(crate) source_scripts: &'c script::Scripts,
    /// Whether what is said is compared, not only the messages that there are.
    pub texts: bool,
    /// Messages that the program asks for, by id or `id.attribute`, whatever the reference has.
    pub asked: &'c dyn Fn(&str) -> bool,
    /// Whether letters are not written for want of a message of the reference.
    pub needed: &'c dyn Fn(&File<'_>, &str) -> bool,
    /// Whether a message is a further wording of another, of which a language has as many as it likes.
    pub further: &'c dyn Fn(&str) -> bool,
    /// Messages that others of the language refer to.
    pub(crate) reached: &'c HashSet<&'c str>,
}

impl Comparison<'_> {
    /// Compares the files of one name with those of the reference; `top` is the one that what is missing belongs in.
    pub fn file(&self, top: &File<'_>, own: &Files<'_>, source: &Files<'_>, found: &mut Found) {
        let mut before = 0..0;
        let mut unasked: usize = 0;
        let theirs = source.named(top.name).flat_map(|file| file.entries.iter().map(move |entry| (file, entry)));
        for (from, entry) in theirs.filter(|(_, entry)| !entry.is_term()) {
            match own.get(top.name, entry.key).or_else(|| own.get(source.home(top.name, entry.key), entry.key)) {
                Some((file, own)) => {
                    if std::ptr::eq(file, top) {
                        before = file.at(own.id);
                    }
                    self.entry(file, own, entry, found);
                }
                None if (self.further)(entry.key) || [NEGATIONS, ATTRIBUTIONS].contains(&entry.key) => {}
                None if top.is_broken(entry.key) || (characters::is_setting(entry) && entry.value.is_some()) => {}
                None if CHOSEN_FROM.contains(&top.name) && !(self.needed)(from, entry.key) => unasked += 1,
                None => {
                    let laid_out = top.laid_out(entry.key);
                    let hint = laid_out.is_some().then(|| msg!("hint-laid-out"));
                    let place = Place::new(top.source, laid_out.unwrap_or_else(|| before.clone()));
                    let known = found.diagnostics.len();
                    found.named(&MISSING_MESSAGE, place, entry.id, shown(entry), hint);
                    if !(self.needed)(from, entry.key) {
                        let new = &mut found.diagnostics[known..];
                        new.iter_mut().for_each(|it| it.severity = it.severity.min(Severity::Warning));
                    }
                }
            }
        }
        if unasked > 0 {
            let told = msg!("locale-missing-unasked", file = top.shown(), count = unasked);
            found.keep(MISSING_MESSAGE.weaker(Severity::Note, told).at(Place::new(top.source, 0..0)));
        }
        for file in own.named(top.name) {
            self.obsolete(file, own, source, found);
        }
    }

    /// What a file says that the reference does not, and its terms.
    fn obsolete(&self, file: &File<'_>, own: &Files<'_>, source: &Files<'_>, found: &mut Found) {
        for entry in &file.entries {
            let theirs = source.get(file.name, entry.key).map(|(_, theirs)| theirs);
            let known = theirs.is_some() || (self.asked)(entry.key) || own.takes(file.name, entry.key);
            if !known && !self.reached.contains(entry.key) {
                found.add(file, &OBSOLETE_MESSAGE, file.at(entry.id), vec![("name", entry.id.into())]);
            }
            // A language has the terms that it needs, with attributes of its own: of those that both have, the texts.
            let theirs = theirs.filter(|_| entry.is_term() && self.texts);
            if let Some((own, theirs)) = entry.get(None).zip(theirs.and_then(|theirs| theirs.get(None))) {
                self.texts(file, entry, (entry.id, own), theirs, found);
            }
        }
    }

    fn entry(&self, file: &File<'_>, own: &Entry<'_>, theirs: &Entry<'_>, found: &mut Found) {
        if file.is_torn(own) {
            return;
        }
        if theirs.value.is_some() && own.value.is_none() {
            let args = shown(theirs);
            found.add(file, &MISSING_MESSAGE, file.at(own.id), args);
        }
        for (name, _) in theirs.attributes.iter().filter(|(name, _)| !is_grammar(theirs.key, Some(name))) {
            if own.get(Some(name)).is_none() {
                let args = vec![("name", own.id.into()), ("attribute", (*name).into())];
                found.add(file, &MISSING_ATTRIBUTE, file.at(own.id), args);
            }
        }
        for (name, _) in &own.attributes {
            if theirs.get(Some(name)).is_none() && !(self.asked)(&format!("{}.{name}", own.key)) {
                let args = vec![("name", own.id.into()), ("attribute", (*name).into())];
                found.add(file, &OBSOLETE_ATTRIBUTE, file.at(name), args);
            }
        }
        for (attribute, value) in own.values().filter(|(attribute, _)| !is_grammar(own.key, *attribute)) {
            if let Some(source) = theirs.get(attribute) {
                let name = attribute.unwrap_or(own.id);
                // Wide braces have a finding of their own.
                if !value.texts.iter().any(|text| text.text.contains(['｛', '｝', '＄'])) {
                    self.pattern(file, (name, &value.pattern), &source.pattern, found);
                }
                if self.texts {
                    self.texts(file, own, (name, value), source, found);
                }
            }
        }
    }

    fn pattern(&self, file: &File<'_>, (name, own): (&str, &Pattern<&str>), theirs: &Pattern<&str>, found: &mut Found) {
        let own_pieces = pattern::parts(own);
        let refers = own_pieces.iter().any(|piece| matches!(piece, PatternPart::Message(..)));
        let mut told = BTreeSet::new();
        for piece in pattern::parts(theirs) {
            match piece {
                // What a message shows by way of another is not seen from here.
                PatternPart::Variable(variable) if !refers && told.insert(variable) => {
                    let uses = own_pieces.iter().any(
                        |piece| matches!(piece, PatternPart::Variable(name) | PatternPart::Selector(name) if *name == variable),
                    );
                    if !uses {
                        let args = vec![("name", name.into()), ("variable", variable.into())];
                        found.add(file, &MISSING_VARIABLE, file.at(name), args);
                    }
                }
                PatternPart::Select(selector, variants) => {
                    let Some(variable) = pattern::selector_variable(selector) else { continue };
                    self.selector(file, (name, &own_pieces), variable, select::is_by_number(variants), refers, found);
                }
                _ => {}
            }
        }
        variants(file, &own_pieces, &pattern::parts(theirs), found);
    }

    fn selector(
        &self,
        file: &File<'_>,
        (name, own): (&str, &[PatternPart<'_, '_>]),
        variable: &str,
        by_number: bool,
        refers: bool,
        found: &mut Found,
    ) {
        let selects = own.iter().any(
            |piece| matches!(piece, PatternPart::Select(selector, _) if pattern::selector_variable(selector) == Some(variable)),
        );
        if !selects && !refers && (!by_number || self.plurals.differ()) {
            let args = vec![("name", name.into()), ("variable", variable.into())];
            found.add(file, &LOST_SELECTOR, file.at(name), args);
        }
    }

    fn texts(
        &self,
        file: &File<'_>,
        entry: &Entry<'_>,
        (name, own): (&str, &Value<'_>),
        source: &Value<'_>,
        found: &mut Found,
    ) {
        // A name is the same in every language of its script.
        let is_name = entry.key == "hashtag"
            || entry.key.starts_with(WITHHELD_NAMES)
            || (Naming::Person.named(entry.key).is_some() && self.scripts.shares(self.source_scripts));
        let same = plain_text::words(&own.texts).eq(plain_text::words(&source.texts));
        let telling =
            || own.said().iter().flat_map(|text| text.chars()).filter(|c| c.is_alphabetic()).count() >= TELLING;
        if same && telling() && !is_name && !characters::is_setting(entry) {
            found.add(file, &SAME_AS_SOURCE, file.at(name), vec![("name", name.into())]);
            return;
        }
        let length = |value: &Value<'_>, scripts: &script::Scripts| -> usize {
            value.said().iter().map(|text| scripts.length(text)).sum()
        };
        let (length, source_length) = (length(own, self.scripts), length(source, self.source_scripts));
        let far = |long: usize, short: usize| long > STRETCH * short + SLACK;
        // Where the source needs nothing said, nothing can be far from it.
        if source_length > 0 && (far(length, source_length) || far(source_length, length)) {
            let args = vec![("name", name.into()), ("length", length.into()), ("source", source_length.into())];
            found.add(file, &TEXT_LENGTH, file.at(name), args);
        }
    }
}

/// A message of the source, with the beginning of what it says.
fn shown(entry: &Entry<'_>) -> Args {
    let text = entry.values().next().map(|(_, value)| value.said().join(" ")).unwrap_or_default();
    let text: String =
        text.split_whitespace().collect::<Vec<_>>().join(" ").replace(PLACEABLE, "…").chars().take(80).collect();
    vec![("name", entry.id.into()), ("text", text.trim().into())]
}

/// Variants that the reference does not have, where it alone tells what a variable may be: in the program's own words, and in
/// letters of a variable for which the program has no list.
fn variants(file: &File<'_>, own: &[PatternPart<'_, '_>], theirs: &[PatternPart<'_, '_>], found: &mut Found) {
    for piece in own {
        let PatternPart::Select(selector, own) = piece else { continue };
        let Some(variable) = pattern::selector_variable(selector) else { continue };
        if file.role != Role::Program && words_of(variable).is_some() {
            continue;
        }
        let same = |piece: &PatternPart<'_, '_>| matches!(piece, PatternPart::Select(selector, _) if pattern::selector_variable(selector) == Some(variable));
        let choices = theirs.iter().filter(|piece| same(piece));
        let choices: Vec<_> = choices
            .filter_map(|piece| match piece {
                PatternPart::Select(_, theirs) => Some(theirs),
                _ => None,
            })
            .collect();
        if choices.iter().any(|theirs| select::is_by_number(theirs)) {
            select::no_number(file, own, variable, found);
            continue;
        }
        let known: Vec<&str> = choices.iter().flat_map(|theirs| select::own_keys(theirs)).map(|(key, _)| key).collect();
        for (key, default) in select::own_keys(own) {
            if !default && !known.is_empty() {
                select::unknown_variant(file, key, variable, &known, found);
            }
        }
    }
}
