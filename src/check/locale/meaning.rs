//! What a translation may have lost or gained of its source's meaning, as far as words and numbers tell: a number, a “not”, a
//! “he says”, half of the text. Nobody but the translator knows; so these ask.

use std::collections::{BTreeSet, HashMap};
use std::hash::{DefaultHasher, Hash, Hasher};
use std::ops::Range;
use std::sync::{Arc, Mutex};

use super::file::{File, Value};
use super::files::Files;
use super::found::Found;
use super::pairs::Pair;
use super::plain_text::{self, PLACEABLE, joined};
use super::said::{Said, Sentence};
use super::script::Scripts;
use super::{select, typography};
use crate::action::Naming;
use crate::check::registry::{EMPTY_VALUE, LOST_ATTRIBUTION, LOST_NEGATION, NUMBERS, SHORTER_TEXT};
use crate::check::rule::Rule;
use crate::diagnostic::Severity;
use crate::locale::COUNTRIES_FILE;
use crate::locale::pattern::{self, PatternPart};
use crate::locale::word_list::{Affixes, Text, WordList, digit};
use crate::lock::locked;
use crate::sentences::sentences;

/// The lists of `rules.ftl` that tell a language's negations, and who says what.
pub(super) const NEGATIONS: &str = "negation-words";
pub(super) const ATTRIBUTIONS: &str = "attribution-words";
/// In its place, where a language has none of these.
const ATTRIBUTING: &str = "attributing";

/// Words by which sentences are held against those of the source.
#[derive(Debug)]
pub(super) struct Lists {
    negations: WordList,
    attributing: WordList,
    /// What only one side reports, and the words by which letters have to say so: those of the rule “attributed”.
    claims: WordList,
    reporting: WordList,
    /// What texts say, by their hashes: cases share most of their sentences.
    known: Mutex<HashMap<u64, Arc<Said>>>,
}

impl Lists {
    /// Those of a language; where it has no list of negations, the words that are known of it.
    pub(super) fn of(tag: &str, files: &Files<'_>) -> Self {
        let list = |name: &str| -> Vec<String> {
            let files = files.values().filter(|file| file.name.starts_with("rules"));
            let entries = files.flat_map(|file| &file.entries).filter(|entry| {
                entry.key.strip_prefix(name).is_some_and(|rest| rest.is_empty() || rest.starts_with('-'))
            });
            entries.filter_map(|entry| entry.value.as_ref()).map(|value| joined(&value.texts)).collect()
        };
        let of = |name: &str| list(name).join("|");
        let affixes = Affixes { beginnings: of("word-beginnings"), endings: of("word-endings") };
        let words = |words: Vec<String>| WordList::new(words.iter().map(String::as_str), &affixes);
        // With an ending such a short word is another one: Spanish “nos” is no “no”, and Persian «بیان» no «بی».
        let as_they_are = Affixes { endings: String::new(), ..affixes.clone() };
        let mut negations = list(NEGATIONS);
        if negations.iter().all(|list| list.trim().is_empty()) {
            negations = typography::negations(tag).map(str::to_owned).into_iter().collect();
        }
        let mut attributing = list(ATTRIBUTIONS);
        if attributing.iter().all(|list| list.trim().is_empty()) {
            attributing = list(ATTRIBUTING);
        }
        let reporting = [list(ATTRIBUTING), attributing.clone()].concat();
        Self {
            negations: WordList::new(negations.iter().map(String::as_str), &as_they_are),
            attributing: words(attributing),
            claims: words(list("claim")),
            reporting: words(reporting),
            known: Mutex::default(),
        }
    }

    /// Whether there is nothing by which a negation could be known.
    pub(super) fn lack_negations(&self) -> bool {
        self.negations.is_empty()
    }

    /// What a text says, found out once.
    fn known(&self, value: &Value<'_>) -> Arc<Said> {
        let mut hash = DefaultHasher::new();
        value.texts.iter().for_each(|text| text.text.hash(&mut hash));
        let hash = hash.finish();
        if let Some(known) = locked(&self.known).get(&hash) {
            return Arc::clone(known);
        }
        let said = Arc::new(self.said(value));
        locked(&self.known).insert(hash, Arc::clone(&said));
        said
    }

    fn said(&self, value: &Value<'_>) -> Said {
        let numbers = value.texts.iter().flat_map(|text| numbers(&text.text)).map(|(_, number)| number).collect();
        let text = joined(&value.texts);
        let words = Text::new(&text);
        let at = |part: &str| part.as_ptr() as usize - text.as_ptr() as usize;
        let ranges: Vec<Range<usize>> = match value.texts.len() {
            1 => sentences(&text).map(|sentence| at(sentence)..at(sentence) + sentence.len()).collect(),
            _ => std::iter::once(0..text.len()).collect(),
        };
        let mut all: Vec<Sentence> = ranges
            .iter()
            .map(|range| Sentence { length: text[range.clone()].chars().count(), ..Sentence::default() })
            .collect();
        let mut mark = |list: &WordList, set: fn(&mut Sentence)| {
            let hits = list.all_in(&words);
            for hit in &hits {
                let n = ranges.iter().position(|range| range.contains(&at(hit)));
                n.and_then(|n| all.get_mut(n)).into_iter().for_each(set);
            }
            hits.len()
        };
        let negations = mark(&self.negations, |it| it.negates = true);
        let attributions = mark(&self.attributing, |it| it.attributes = true);
        if mark(&self.claims, |it| it.claims = true) > 0 {
            mark(&self.reporting, |it| it.reports = true);
        }
        Said { numbers, negations, attributions, sentences: all }
    }
}

/// What a text says, found out once.
fn said<'v>(lists: &Lists, value: &'v Value<'_>) -> &'v Said {
    value.meaning.get_or_init(|| lists.known(value))
}

/// Holds a text against its source.
pub(super) fn check(pair: &Pair<'_, '_>, own: &Lists, theirs: &Lists, ratio: Option<f64>, found: &mut Found) {
    if is_dash(pair.value) && pair.source.texts.iter().any(|text| text.text.contains(char::is_alphabetic)) {
        return found.add(pair.file, &EMPTY_VALUE, pair.file.at(pair.name), vec![("name", pair.name.into())]);
    }
    let source = said(theirs, pair.source);
    let digits = |value: &Value<'_>| value.texts.iter().any(|text| text.text.contains(char::is_numeric));
    // An address that the source need not have has numbers of its own.
    let says = pair.source.texts.iter().any(|text| !text.text.trim().is_empty());
    if says && (digits(pair.value) || !source.numbers.is_empty()) {
        hold_numbers(pair, source, found);
    }
    // A name, a heading or a number sign says neither.
    let telling = source.negations + source.attributions > 0 && plain_text::words(&pair.source.texts).nth(3).is_some();
    if !telling {
        return;
    }
    let translated = said(own, pair.value);
    // Where one of them makes a choice, it says the same more than once.
    let whole = pair.value.texts.len() == 1 && pair.source.texts.len() == 1;
    let less = |source: usize, own: usize| source > 0 && (own == 0 || whole && own < source);
    let is_aligned = whole && aligned(&source.sentences, &translated.sentences, ratio.unwrap_or(1.0));
    let lost = |which: fn(&Sentence) -> bool| {
        let both = source.sentences.iter().zip(&translated.sentences);
        is_aligned && both.into_iter().any(|(source, own)| which(source) && !which(own))
    };
    // What only one side reports is in the same sentence with who reports it, wherever that stands.
    let claims = |said: &Said, told: bool| said.sentences.iter().any(|it| it.claims && it.reports == told);
    let as_fact = whole && claims(source, true) && !claims(source, false) && claims(translated, false);
    let mut tell = |rule: &Rule| {
        found.add(pair.file, rule, pair.file.at(pair.name), vec![("name", pair.name.into())]);
    };
    if !own.negations.is_empty() && (less(source.negations, translated.negations) || lost(|it| it.negates)) {
        tell(&LOST_NEGATION);
    }
    if !own.attributing.is_empty()
        && (as_fact || less(source.attributions, translated.attributions) || lost(|it| it.attributes))
    {
        tell(&LOST_ATTRIBUTION);
    }
}

/// Whether a sign stands in the place of a text that is still to be written: a dash, dots, question marks.
fn is_dash(value: &Value<'_>) -> bool {
    let text = joined(&value.texts);
    !text.trim().is_empty() && text.trim().chars().all(|c| matches!(c, '-' | '–' | '—' | '.' | '…' | '?' | '_' | '*'))
}

/// Whether each sentence is the translation of the one that stands at the same place, as far as their lengths tell.
fn aligned(source: &[Sentence], own: &[Sentence], ratio: f64) -> bool {
    let fits = |(source, own): (&Sentence, &Sentence)| {
        let length = own.length as f64 / (source.length.max(1) as f64 * ratio);
        (0.62..1.6).contains(&length)
    };
    source.len() == own.len() && source.iter().zip(own).all(fits)
}

/// The numbers in digits of a text, each with its place: groups of three belong together.
fn numbers(text: &str) -> Vec<(Range<usize>, String)> {
    let mut all: Vec<(Range<usize>, String)> = Vec::new();
    for (at, c) in text.char_indices() {
        let value = match c {
            '0'..='9' => c,
            _ if c.is_ascii() || !c.is_numeric() => continue,
            _ => match digit(c) {
                Some(digit) => digit,
                None => continue,
            },
        };
        let end = at + c.len_utf8();
        match all.last_mut() {
            Some((range, number)) if range.end == at => {
                range.end = end;
                number.push(value);
            }
            _ => all.push((at..end, value.to_string())),
        }
    }
    let mut joined: Vec<(Range<usize>, String)> = Vec::new();
    for (range, number) in all {
        let is_group = |before: &Range<usize>| {
            let between = &text[before.end..range.start];
            let separates = matches!(between, "," | "." | "٬" | "٫" | "\u{A0}" | "\u{202F}" | "\u{2009}" | "’" | "'");
            separates && number.len() == 3
        };
        match joined.last_mut() {
            Some((before, digits)) if is_group(before) => {
                before.end = range.end;
                digits.push_str(&number);
            }
            _ => joined.push((range, number)),
        }
    }
    joined
}

/// A number more, or a number less, than in the source.
fn hold_numbers(pair: &Pair<'_, '_>, source: &Said, found: &mut Found) {
    let parts = pattern::parts(&pair.value.pattern);
    let counts =
        parts.iter().any(|part| matches!(part, PatternPart::Select(_, variants) if select::is_by_number(variants)));
    let mut own = BTreeSet::new();
    for text in &pair.value.texts {
        for (at, number) in numbers(&text.text) {
            // The variant for one, two or none may say so in digits.
            let counted = counts && text.variant && matches!(number.as_str(), "0" | "1" | "2");
            // The number of a character is told as what it is.
            let is_entity = text.text[..at.start].ends_with("&#");
            if !counted && !is_entity && !source.numbers.contains(&number) && !in_id(pair.entry.id, &number) {
                more(pair.file, text.place(at), &number, found);
            }
            own.insert(number);
        }
    }
    let refers = parts.iter().any(|part| matches!(part, PatternPart::Message(..) | PatternPart::Term(..)));
    for number in source.numbers.iter().filter(|number| !refers && !own.contains(*number)) {
        let args = vec![("which", "less".into()), ("number", number.as_str().into())];
        found.add_weaker(pair.file, &NUMBERS, Severity::Note, pair.file.at(pair.name), args);
    }
}

fn more(file: &File<'_>, at: Range<usize>, number: &str, found: &mut Found) {
    found.add(file, &NUMBERS, at, vec![("which", "more".into()), ("number", number.into())]);
}

fn in_id(id: &str, number: &str) -> bool {
    id.split('-').any(|part| part == number)
}

/// The numbers of a message that has no source, and an id that ends in numbers: `wgad-92-2017` is number 92 of 2017.
pub(super) fn by_id(file: &File<'_>, id: &str, value: &Value<'_>, found: &mut Found) {
    if !id.contains('-') || !id.ends_with(|c: char| c.is_ascii_digit()) {
        return;
    }
    for text in &value.texts {
        for (at, number) in numbers(&text.text).into_iter().filter(|(_, number)| !in_id(id, number)) {
            found.add(file, &NUMBERS, text.place(at), vec![("which", "id".into()), ("number", number.into())]);
        }
    }
}

/// A text this much shorter than others of its language are to theirs may have lost a part: of demands, which are worded alike, and of
/// others.
const SHORT_DEMAND: f64 = 0.66;
const SHORT: f64 = 0.53;
/// A whole sentence less: then it need not be as short.
const SHORT_BY_A_SENTENCE: f64 = 0.85;
/// Shorter sources tell nothing.
const TELLING: usize = 40;

/// How long the texts of a language are to their sources: the middle one of all.
pub(super) fn ratio(lengths: &mut [f64]) -> Option<f64> {
    lengths.sort_by(f64::total_cmp);
    (lengths.len() >= 5).then(|| lengths[lengths.len() / 2])
}

/// The lengths of a text and its source, where they tell anything.
pub(super) fn lengths(pair: &Pair<'_, '_>, own: &Scripts, theirs: &Scripts) -> Option<f64> {
    let length = |value: &Value<'_>, scripts: &Scripts| -> usize {
        value.said().iter().map(|text| scripts.length(text.trim_matches(PLACEABLE))).sum()
    };
    let source = length(pair.source, theirs);
    // A choice says things twice, and a list of words is no translation.
    let same =
        pair.value.texts.len() == 1 && pair.source.texts.len() == 1 && !pair.source.texts[0].text.contains(" | ");
    let is_whole = pair.is_value() || Naming::Demand.named(pair.entry.key).is_some();
    (same && is_whole && pair.file.name != COUNTRIES_FILE && source >= TELLING)
        .then(|| length(pair.value, own) as f64 / source as f64)
}

/// A text that is shorter than those beside it.
pub(super) fn shorter(pair: &Pair<'_, '_>, length: f64, usual: f64, found: &mut Found) {
    let sentences = |value: &Value<'_>| match value.texts.as_slice() {
        [text] => text.text.lines().map(|line| sentences(line).count()).sum(),
        _ => 0,
    };
    let fewer = || sentences(pair.value) < sentences(pair.source);
    let length = length / usual;
    let short = if Naming::Demand.named(pair.entry.key).is_some() { SHORT_DEMAND } else { SHORT };
    if length < short || (length < SHORT_BY_A_SENTENCE && fewer()) {
        found.add(pair.file, &SHORTER_TEXT, pair.file.at(pair.name), vec![("name", pair.name.into())]);
    }
}

#[cfg(test)]
mod tests {
    use super::numbers;

    #[test]
    fn numbers_are_those_of_every_script_and_grouping() {
        let found = |text: &str| numbers(text).into_iter().map(|(_, number)| number).collect::<Vec<_>>();
        assert_eq!(found("13 Jahre, 92/2017, 1.000 und 1 000"), ["13", "92", "2017", "1000", "1", "000"]);
        assert_eq!(found("۱۳ سال، ١٥ عامًا، 1\u{202F}000"), ["13", "15", "1000"]);
        assert_eq!(found("Artikel 9 und 14."), ["9", "14"]);
    }
}
