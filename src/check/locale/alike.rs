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

/// In fewer words two messages may well say the same.
const TELLING: usize = 5;
/// Two that are not demands say the same in so many words.
const LONG: usize = 15;
/// Texts that differ more in length have not as many words in common, in hundredths.
const NEAR_LENGTH: usize = 80;
/// How many of their words two texts share that are nearly the same, in hundredths.
const NEAR: usize = 85;

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
    let of_case = pairs.iter().filter(|pair| tells(pair.file) && pair.is_value());
    let all: Vec<(&Pair<'_, '_>, usize)> = of_case.map(|pair| (pair, length(pair.value))).collect();
    for (n, (pair, own)) in all.iter().enumerate() {
        let earlier = all[..n].iter().find(|(other, length)| {
            let alike = length.min(own) * 100 >= NEAR_LENGTH * length.max(own) && says_the_same(pair, other);
            let differ = || {
                let (one, two) = (sorted(other.source), sorted(pair.source));
                one != two && !are_near(&one, &two)
            };
            alike && differ()
        });
        if let Some((other, _)) = earlier {
            let args = vec![("name", pair.name.into()), ("other", other.name.into())];
            found.add(pair.file, &SAME_TEXT, pair.file.at(pair.name), args);
        }
    }
}

fn length(value: &Value<'_>) -> usize {
    value.texts.iter().map(|text| text.text.len()).sum()
}

/// Whether two messages say the same: two demands nearly so; of other messages there are wordings that differ little.
fn says_the_same(one: &Pair<'_, '_>, two: &Pair<'_, '_>) -> bool {
    let is_demand = |pair: &Pair<'_, '_>| Naming::Demand.named(pair.entry.key).is_some();
    if is_demand(one) && is_demand(two) {
        return are_near(&sorted(one.value), &sorted(two.value));
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

/// Tells each text that ends otherwise than its source.
pub(super) fn full_stops(pairs: &[Pair<'_, '_>], found: &mut Found) {
    let stopped: Vec<&Pair<'_, '_>> = pairs.iter().filter(|pair| ends(pair.source).contains(&'.')).collect();
    let kept = stopped.iter().filter(|pair| ends(pair.value).into_iter().any(is_stop)).count();
    for pair in pairs {
        let (own, source) = (ends(pair.value), ends(pair.source));
        if own.is_empty() || source.is_empty() {
            continue;
        }
        let (stops, source_stops) = (own.iter().any(|c| is_stop(*c)), source.iter().any(|c| is_stop(*c)));
        let tell = |which: &'static str, severity: Severity, found: &mut Found| {
            let args = vec![("name", pair.name.into()), ("which", which.into())];
            found.add_weaker(pair.file, &FULL_STOP, severity, pair.file.at(pair.name), args);
        };
        // A choice may end in several ways, and an exclamation greets.
        let plain = pair.value.texts.len() == 1
            && pair.source.texts.len() == 1
            && !own.iter().any(|c| matches!(c, '!' | '?' | '！' | '？' | '؟'));
        let several = || words(&pair.value.texts[0].text).len() >= 3;
        if stops && !source_stops && plain && several() {
            // A demand stands in a list that has its own marks; elsewhere an abbreviation may end a text.
            let severity = match Naming::Demand.named(pair.entry.key) {
                Some(_) => Severity::Warning,
                None => Severity::Note,
            };
            tell("more", severity, found);
        } else if source_stops
            && own.iter().all(|c| c.is_alphanumeric())
            && several()
            && source.contains(&'.')
            && kept * 5 > stopped.len() * 4
        {
            // A language whose sentences need no mark has none anywhere.
            tell("less", Severity::Note, found);
        }
    }
}
