//! Sentences, and parts of sentences, that were left in another language of the same script. By words that the languages of the
//! program have and this one never says elsewhere; and where hardly a word is known, by trigrams. Both guess.

use std::ops::Range;

use icu_locale::{Locale, LocaleCanonicalizer};

use super::built_in::{Shipped, shipped};
use super::file::{File, Role};
use super::files::Files;
use super::found::Found;
use super::pairs::is_said;
use super::plain_text::{PLACEABLE, PlainText};
use super::script::Scripts;
use super::vocabulary::{Vocabulary, Word, words};
use crate::check::registry::OTHER_LANGUAGE;
use crate::locale;
use crate::sentences::sentences;

/// So many words of another language in a row are no name and no loan.
const FEWEST: usize = 3;
/// Among them words that the other language says that often: its articles, pronouns, prepositions.
const COMMON: u32 = 15;
/// In fewer words trigrams tell nothing.
const FEWEST_FOR_TRIGRAMS: usize = 6;
/// What a language has of a sentence elsewhere, in hundredths: with less the sentence may be another language's.
const KNOWN: usize = 30;
/// Cases that are read for the words of a language: many more say nothing new.
const CASES: usize = 40;

/// What is known of the words of a language and of others.
pub(super) struct Tongue<'t> {
    tag: &'t str,
    own: Vocabulary,
    /// What the program has of the language: a workspace may have little.
    shipped: Option<&'static Shipped>,
    others: Vec<&'static Shipped>,
}

impl<'t> Tongue<'t> {
    pub(super) fn of(tag: &'t str, scripts: &Scripts, files: &Files<'_>) -> Self {
        let mut own = Vocabulary::default();
        let mut cases = 0;
        for file in files.values() {
            match file.role {
                Role::Case(_) if cases < CASES => cases += 1,
                Role::Program | Role::Card | Role::Shared if !file.is_list() => {}
                _ => continue,
            }
            for entry in &file.entries {
                own.add_message(entry.values().flat_map(|(_, value)| &value.texts).map(|text| &*text.text));
            }
        }
        let language = |tag: &str| tag.split('-').next().unwrap_or_default().to_owned();
        let same = |other: &Shipped| language(&other.tag) == language(tag);
        let shares = |other: &Shipped| scripts.shares(&Scripts::of(&other.tag));
        let others = shipped().iter().filter(|other| !same(other) && shares(other)).collect();
        Self { tag, own, shipped: shipped().iter().find(|other| same(other)), others }
    }

    /// Tells what in a text seems to be another language's.
    pub(super) fn check(&self, file: &File<'_>, text: &PlainText<'_>, source: &[PlainText<'_>], found: &mut Found) {
        if !is_said(file) {
            return;
        }
        let words = words(&text.text);
        if words.len() < FEWEST {
            return;
        }
        // A word that no other message has is none that the language is known by.
        let is_own = |word: Word| {
            self.own.count(word) >= 2 || self.shipped.is_some_and(|shipped| shipped.words.count(word) >= 2)
        };
        let own: Vec<bool> = words.iter().map(|(_, word)| is_own(*word)).collect();
        if own.iter().filter(|own| !**own).count() < FEWEST {
            return;
        }
        for other in &self.others {
            // A name in a third language stands in the source as it is.
            let is_name = |range: &Range<usize>| {
                let said = &text.text[range.clone()];
                other.tag != locale::REFERENCE && source.iter().any(|source| source.text.contains(said))
            };
            if let Some(range) = stretch(&words, &own, &other.words).filter(|range| !is_name(range)) {
                tell(file, text, range, &other.tag, found);
                return;
            }
        }
        let known = own.iter().filter(|own| **own).count();
        if words.len() >= FEWEST_FOR_TRIGRAMS && (known * 100 < KNOWN * words.len() || text.text.contains('.')) {
            self.by_trigrams(file, text, &words, &own, found);
        }
    }

    fn by_trigrams(
        &self,
        file: &File<'_>,
        text: &PlainText<'_>,
        words: &[(Range<usize>, Word)],
        own: &[bool],
        found: &mut Found,
    ) {
        let begin = text.text.as_ptr() as usize;
        for sentence in text.text.lines().flat_map(sentences) {
            let start = sentence.as_ptr() as usize - begin;
            let range = start..start + sentence.len();
            let inside = words.iter().zip(own).filter(|((at, _), _)| range.contains(&at.start));
            let all = inside.clone().count();
            let known = inside.filter(|(_, own)| **own).count();
            if all < FEWEST_FOR_TRIGRAMS || known * 100 >= KNOWN * all {
                continue;
            }
            if let Some(tag) = detected(&sentence.replace(PLACEABLE, " "), self.tag) {
                tell(file, text, range, &tag, found);
                return;
            }
        }
    }
}

fn tell(file: &File<'_>, text: &PlainText<'_>, range: Range<usize>, tag: &str, found: &mut Found) {
    let said = crate::line_ends::beginning(text.text[range.clone()].trim(), 60).replace(PLACEABLE, "…");
    let start = range.start + text.text[range.clone()].len() - text.text[range.clone()].trim_start().len();
    let args = vec![("found", said.into()), ("language", locale::name(tag).into())];
    found.add(file, &OTHER_LANGUAGE, text.place(start..range.end), args);
}

/// Where words stand in a row that another language has and this one has not, with at most one unknown word between them.
fn stretch(words: &[(Range<usize>, Word)], own: &[bool], other: &Vocabulary) -> Option<Range<usize>> {
    let counts: Vec<u32> = words.iter().map(|(_, word)| other.count(*word)).collect();
    let is_foreign = |n: usize| !own[n] && counts[n] > 0;
    let mut n = 0;
    while n < words.len() {
        if !is_foreign(n) {
            n += 1;
            continue;
        }
        let (first, mut last, mut foreign, mut common, mut unknown) = (n, n, 0, 0, 0);
        while n < words.len() {
            if is_foreign(n) {
                (last, foreign) = (n, foreign + 1);
                common += usize::from(counts[n] >= COMMON);
            } else if counts[n] == 0 {
                // A name, or a word that no message has.
                unknown += 1;
                if own[n] || unknown > 1 + foreign / 3 {
                    break;
                }
            }
            n += 1;
        }
        let length = last - first + 1;
        let telling = common >= 2 || (common == 1 && foreign >= FEWEST + 2);
        if foreign >= FEWEST && telling && foreign * 2 > length {
            return Some(words[first].0.start..words[last].0.end);
        }
        n = n.max(last + 1);
    }
    None
}

/// The language of a text, where trigrams tell it for certain, and another one than its own.
fn detected(text: &str, own: &str) -> Option<String> {
    let own: Locale = own.parse().ok()?;
    let is_own = |found: whatlang::Lang| {
        let mut found: Locale = found.code().parse().ok()?;
        // whatlang has codes of three letters.
        LocaleCanonicalizer::new_extended().canonicalize(&mut found);
        Some((found.id.language == own.id.language, found.id.language.to_string()))
    };
    // A language that is not among those that are known is always another one.
    if !whatlang::Lang::all().iter().any(|lang| is_own(*lang).is_some_and(|(same, _)| same)) {
        return None;
    }
    let found = whatlang::detect(text).filter(whatlang::Info::is_reliable)?;
    is_own(found.lang()).filter(|(same, _)| !same).map(|(_, tag)| tag)
}
