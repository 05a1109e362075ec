//! Two messages of a case that say the same, where their sources do not; and texts that end with a full stop, or without one, where
//! their sources do otherwise: the program puts a demand into a list with marks of its own.

use super::file::{File, Role, Value};
use super::found::Found;
use super::pairs::Pair;
use super::plain_text::PLACEABLE;
use super::vocabulary::{Word, words};
use crate::action::Naming;
use crate::check::registry::{FULL_STOP, SAME_TEXT};
use crate::diagnostic::Severity;
use crate::sentences::is_clause_mark;

/// In fewer words two messages may well say the same.
const TELLING: usize = 5;
/// Two that are not demands say the same in so many words.
const LONG: usize = 15;
/// Texts that differ more in length have not as many words in common, in hundredths.
const NEAR_LENGTH: usize = 80;
/// How many of their words two texts share that are nearly the same, in hundredths.
const NEAR: usize = 85;

/// The attribute of a demand with what it says where it stands first.
const FIRST: &str = "first";

/// The words of a text, in the order of their hashes.
fn sorted(value: &Value<'_>) -> Vec<Word> {
    let mut all: Vec<Word> = value.texts.iter().flat_map(|text| words(&text.text)).map(|(_, word)| word).collect();
    all.sort_unstable();
    all
}

/// Whether two texts have nearly all words in common.
fn are_near(one: &[Word], two: &[Word]) -> bool {
    let longer = one.len().max(two.len());
    if longer < TELLING || one.len().min(two.len()) * 100 < NEAR * longer {
        return false;
    }
    let (mut n, mut m, mut same) = (0, 0, 0);
    while n < one.len() && m < two.len() {
        match one[n].cmp(&two[m]) {
            std::cmp::Ordering::Less => n += 1,
            std::cmp::Ordering::Greater => m += 1,
            std::cmp::Ordering::Equal => (n, m, same) = (n + 1, m + 1, same + 1),
        }
    }
    same * 100 >= NEAR * longer
}

/// Tells each message of a case, each office and each article that says what another one does.
pub(super) fn check(pairs: &[Pair<'_, '_>], found: &mut Found) {
    // One salutation may do for two offices that have two in the source.
    let tells = |file: &File<'_>| match file.role {
        Role::Case(_) => true,
        _ => matches!(file.name, "recipients.ftl" | "law.ftl" | "kinds.ftl"),
    };
    let is_said = |pair: &Pair<'_, '_>| pair.is_value() || is_demand(pair) && pair.name == FIRST;
    let of_case = pairs.iter().filter(|pair| tells(pair.file) && is_said(pair));
    let all: Vec<(&Pair<'_, '_>, usize)> = of_case.map(|pair| (pair, length(pair.value))).collect();
    for (n, (pair, own)) in all.iter().enumerate() {
        let earlier = all[..n].iter().filter(|(other, _)| other.entry.key != pair.entry.key).find(|(other, length)| {
            let alike = length.min(own) * 100 >= NEAR_LENGTH * length.max(own) && says_the_same(pair, other);
            let differ = || {
                let (one, two) = (sorted(other.source), sorted(pair.source));
                one != two && !are_near(&one, &two)
            };
            alike && differ()
        });
        if let Some((other, _)) = earlier {
            let args = vec![("name", pair.entry.id.into()), ("other", other.entry.id.into())];
            found.add(pair.file, &SAME_TEXT, pair.file.at(pair.name), args);
        }
    }
}

fn is_demand(pair: &Pair<'_, '_>) -> bool {
    Naming::Demand.named(pair.entry.key).is_some()
}

fn length(value: &Value<'_>) -> usize {
    value.texts.iter().map(|text| text.text.len()).sum()
}

/// Whether two messages say the same: two demands nearly so; of other messages there are wordings that differ little.
fn says_the_same(one: &Pair<'_, '_>, two: &Pair<'_, '_>) -> bool {
    if is_demand(one) && is_demand(two) {
        let (one, two) = (sorted(one.value), sorted(two.value));
        return !one.is_empty() && one == two || are_near(&one, &two);
    }
    let same = one.value.texts.iter().map(|text| &text.text).eq(two.value.texts.iter().map(|text| &text.text));
    let fewest = if matches!(one.file.role, Role::Case(_)) { LONG } else { 2 };
    same && sorted(one.value).len() >= fewest
}

/// What a sentence ends with.
fn is_stop(c: char) -> bool {
    matches!(c, '.' | '!' | '?' | '…' | '。' | '．' | '！' | '？' | '؟' | '۔' | '।' | '॥' | '։' | '။' | '።')
}

/// The ends of what a text says: of a choice at its end, those of its variants.
fn ends(value: &Value<'_>) -> Vec<char> {
    let last = |text: &str| {
        text.trim_end_matches(['»', '”', '“', '"', ')', ' ', '\n', '\u{A0}', '\u{202F}']).chars().next_back()
    };
    value.texts.iter().filter_map(|text| last(&text.text)).filter(|c| *c != PLACEABLE).collect()
}

/// The messages that set a demand into the list: their marks are those of the list.
const ITEMS: [&str; 2] = ["demand-item", "demand-last"];

/// What stands behind the last variable of a text.
fn tail<'v>(value: &'v Value<'_>) -> Option<&'v str> {
    let [text] = value.texts.as_slice() else { return None };
    let (_, tail) = text.text.rsplit_once(PLACEABLE)?;
    Some(tail.trim())
}

/// Whether the item of a list lost the mark that its source ends with, or has more than one.
fn mark_of_item(pair: &Pair<'_, '_>) -> Option<&'static str> {
    let (own, source) = (tail(pair.value)?, tail(pair.source)?);
    let is_item = ITEMS.contains(&pair.entry.key) && pair.is_value();
    let stops_early = || own.contains(is_stop) && !source.contains(is_stop);
    match own.chars().count() {
        _ if !is_item || source.is_empty() => None,
        0 => Some("less"),
        1 if !stops_early() => None,
        _ => Some("more"),
    }
}

/// Tells each text that ends otherwise than its source.
pub(super) fn full_stops(pairs: &[Pair<'_, '_>], found: &mut Found) {
    let stopped: Vec<&Pair<'_, '_>> = pairs.iter().filter(|pair| ends(pair.source).contains(&'.')).collect();
    let kept = stopped.iter().filter(|pair| ends(pair.value).into_iter().any(is_stop)).count();
    let keeps_stops = kept * 5 > stopped.len() * 4;
    for pair in pairs {
        let tell = |which: &'static str, severity: Severity, found: &mut Found| {
            let args = vec![("name", pair.name.into()), ("which", which.into())];
            found.add_weaker(pair.file, &FULL_STOP, severity, pair.file.at(pair.name), args);
        };
        if let Some(which) = mark_of_item(pair).filter(|which| *which == "more" || keeps_stops) {
            tell(which, Severity::Warning, found);
            continue;
        }
        let (own, source) = (ends(pair.value), ends(pair.source));
        if own.is_empty() || source.is_empty() {
            continue;
        }
        let (stops, source_stops) = (own.iter().any(|c| is_stop(*c)), source.iter().any(|c| is_stop(*c)));
        // A choice may end in several ways, and an exclamation greets.
        let plain = pair.value.texts.len() == 1
            && pair.source.texts.len() == 1
            && !own.iter().any(|c| matches!(c, '!' | '?' | '！' | '？' | '؟'));
        let several = || words(&pair.value.texts[0].text).len() >= 3;
        let is_marked = |ends: &[char]| ends.iter().any(|c| is_stop(*c) || is_clause_mark(*c));
        let is_text = pair.value.texts.iter().any(|text| text.text.contains(char::is_alphanumeric));
        if is_demand(pair) && is_text && !ITEMS.contains(&pair.entry.key) && is_marked(&own) && !is_marked(&source) {
            // A demand stands in a list that has its own marks.
            tell("more", Severity::Warning, found);
        } else if stops && !source_stops && plain && several() {
            // An abbreviation may end a text.
            tell("more", Severity::Note, found);
        } else if source_stops
            && own.iter().all(|c| c.is_alphanumeric())
            && several()
            && source.contains(&'.')
            && keeps_stops
        {
            // A language whose sentences need no mark has none anywhere.
            tell("less", Severity::Note, found);
        }
    }
}
