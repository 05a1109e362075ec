//! Names of people: one spelling in all messages of a case, and no other name than the other languages have.

use std::ops::Range;

use icu_properties::props::Script;

use super::built_in::names_of;
use super::file::{Entry, File};
use super::files::Files;
use super::found::Found;
use super::pairs::{Pair, is_said};
use super::plain_text::{PLACEABLE, joined};
use super::script::{self, Scripts};
use super::typography::names_decline;
use super::vocabulary::{Vocabulary, Word, words};
use crate::action::Naming;
use crate::check::registry::NAME_SPELLING;
use crate::diagnostic::{Place, Severity};
use crate::msg;

/// Shorter names are near to too many words; they are told beside another name, or where the name itself is the odd one.
const TELLING: usize = 5;
const SHORTEST: usize = 4;

/// A word of a name.
struct Name<'f, 's> {
    entry: &'f Entry<'s>,
    at: Range<usize>,
    hash: Word,
    /// In small letters.
    word: String,
    /// How often other messages have it.
    said: usize,
    /// Where other messages have something like it instead, and whether it stands beside another name.
    near: Vec<(Range<usize>, bool)>,
}

/// Holds the messages of a case against the names of its people; `common` are words of the language that are no names.
pub(super) fn in_case(tag: &str, scripts: &Scripts, file: &File<'_>, common: &Vocabulary, found: &mut Found) {
    let is_person = |entry: &&Entry<'_>| Naming::Person.named(entry.key).is_some();
    let mut names: Vec<Name<'_, '_>> = Vec::new();
    for entry in file.entries.iter().filter(is_person) {
        let Some(text) = entry.value.as_ref().and_then(|value| value.texts.first()) else { continue };
        for (range, hash) in words(&text.text) {
            let word = text.text[range.clone()].to_lowercase();
            if word.chars().count() >= SHORTEST && !names.iter().any(|name| name.hash == hash) {
                names.push(Name { entry, at: text.place(range), hash, word, said: 0, near: Vec::new() });
            }
        }
    }
    if names.is_empty() {
        return;
    }
    let (cased, declines) = (scripts.have_case(), names_decline(tag));
    for entry in file.entries.iter().filter(|entry| !is_person(entry)) {
        for text in entry.values().flat_map(|(_, value)| &value.texts) {
            let mut behind_name = 0..0;
            for range in candidates(&text.text, cased) {
                let word = &text.text[range.clone()];
                let Some((_, hash)) = words(word).into_iter().next() else { continue };
                if let Some(name) = names.iter_mut().find(|name| name.hash == hash) {
                    name.said += 1;
                    behind_name = range;
                } else if common.count(hash) == 0 {
                    let word = word.to_lowercase();
                    if let Some(name) = names.iter_mut().find(|name| is_misspelt(&name.word, &word, cased, declines)) {
                        let between = text.text.get(behind_name.end..range.start).unwrap_or_default();
                        let beside = behind_name.end > 0 && between.chars().all(char::is_whitespace);
                        name.near.push((text.place(range), beside));
                    }
                }
            }
        }
    }
    let said = |at: &Range<usize>| file.source.text.get(at.clone()).unwrap_or_default();
    for name in names {
        // Where other messages agree with one another and not with it, the name itself is misspelt.
        if name.said == 0 && name.near.len() > 1 {
            tell(file, name.at.clone(), said(&name.at), said(&name.near[0].0), name.entry.id, found);
            continue;
        }
        let is_long = name.word.chars().count() >= TELLING;
        for (at, _) in name.near.iter().filter(|(_, beside)| is_long || *beside) {
            tell(file, at.clone(), said(at), said(&name.at), name.entry.id, found);
        }
    }
}

/// The words that may be names: where there are capitals, those that begin with one.
fn candidates(text: &str, cased: bool) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut rest = 0;
    while let Some(start) = text[rest..].find(char::is_alphabetic).map(|at| rest + at) {
        let goes_on = |c: char| c.is_alphabetic() || matches!(c, '\u{200C}' | '\u{AD}');
        let end = text[start..].find(|c: char| !goes_on(c)).map_or(text.len(), |at| start + at);
        if !cased || text[start..].starts_with(char::is_uppercase) {
            found.push(start..end);
        }
        rest = end;
    }
    found
}

fn tell(file: &File<'_>, at: Range<usize>, wrong: &str, right: &str, id: &str, found: &mut Found) {
    let args =
        vec![("found", wrong.to_owned().into()), ("name", right.to_owned().into()), ("message", id.to_owned().into())];
    found.add(file, &NAME_SPELLING, at, args);
}

/// Whether a word is a name with a letter or two gone, added, changed or swapped; an ending of the language, or a prefix of
/// Arabic, is no such thing.
fn is_misspelt(name: &str, word: &str, cased: bool, declines: bool) -> bool {
    let (length, other) = (name.chars().count(), word.chars().count());
    let most = if cased && length >= 7 { 2 } else { 1 };
    if other + most < length || length + most < other || other < 4 {
        return false;
    }
    if word.starts_with(name) || word.ends_with(name) {
        return false;
    }
    if declines {
        let same = name.chars().zip(word.chars()).take_while(|(one, two)| one == two).count();
        // A noun ends otherwise in another case; with its own last letter behind another it is no ending.
        if same + 1 >= length && word.chars().next_back() != name.chars().next_back() {
            return false;
        }
    }
    let letters = |word: &str| {
        let mut letters: Vec<char> = word.chars().collect();
        letters.sort_unstable();
        letters
    };
    // All letters of a long word, in another order.
    if length >= 6 && name != word && name.chars().next() == word.chars().next() && letters(name) == letters(word) {
        return true;
    }
    let distance = strsim::osa_distance(name, word);
    // Two letters in a short stretch are mostly another word: the beginning has to be the same.
    (1..=most).contains(&distance) && (distance == 1 || name.chars().next() == word.chars().next())
}

/// Asks about texts whose source names a person in full, and that have nothing of the name: another's may have been copied into them.
pub(super) fn lost(pairs: &[Pair<'_, '_>], found: &mut Found) {
    let is_person = |pair: &&Pair<'_, '_>| Naming::Person.named(pair.entry.key).is_some() && pair.is_value();
    let people = pairs.iter().filter(is_person).map(|pair| {
        let own = joined(&pair.value.texts);
        // However the language declines it.
        let stem =
            |word: &str| word.chars().take(word.chars().count().saturating_sub(2).max(SHORTEST)).collect::<String>();
        let long = own.split_whitespace().filter(|word| word.chars().count() >= SHORTEST);
        (joined(&pair.source.texts), long.map(|word| stem(&word.to_lowercase())).collect::<Vec<_>>())
    });
    let people: Vec<(String, Vec<String>)> =
        people.filter(|(name, stems)| name.contains(' ') && !stems.is_empty()).collect();
    for pair in pairs.iter().filter(|pair| !people.is_empty() && Naming::Person.named(pair.entry.key).is_none()) {
        let source = joined(&pair.source.texts);
        for (name, stems) in people.iter().filter(|(name, _)| source.contains(name.as_str())) {
            let own = joined(&pair.value.texts).to_lowercase();
            if !stems.iter().any(|stem| own.contains(stem.as_str())) {
                let told = msg!("locale-name-lost", message = pair.name, name = name);
                let at = Place::new(pair.file.source, pair.file.at(pair.name));
                found.keep(NAME_SPELLING.weaker(Severity::Note, told).at(at));
            }
        }
    }
}

/// Asks about what an envelope or a sentence calls an office, where it has no word of the office's own name and its source has one: it may be
/// another's.
pub(super) fn offices(pairs: &[Pair<'_, '_>], found: &mut Found) {
    let is_office = |pair: &&Pair<'_, '_>| Naming::Office.named(pair.entry.key).is_some();
    for pair in pairs.iter().filter(is_office).filter(|pair| matches!(pair.name, "to" | "office")) {
        let is_own = |other: &&Pair<'_, '_>| other.is_value() && std::ptr::eq(other.entry, pair.entry);
        let Some(name) = pairs.iter().find(is_own) else { continue };
        let (own, called) = (joined(&name.value.texts), joined(&pair.value.texts));
        let is_called = called.contains(char::is_alphabetic);
        if is_called
            && share_a_word(&joined(&name.source.texts), &joined(&pair.source.texts))
            && !share_a_word(&own, &called)
        {
            let told = msg!(
                "locale-office-other",
                message = pair.entry.id,
                part = pair.name,
                name = own.replace(PLACEABLE, "…")
            );
            let at = Place::new(pair.file.source, pair.file.at(pair.name));
            found.keep(NAME_SPELLING.weaker(Severity::Note, told).at(at));
        }
    }
}

/// Whether a word of a name stands in a text, however it is declined; one of a single word tells nothing.
fn share_a_word(name: &str, text: &str) -> bool {
    let text = text.to_lowercase();
    let words = candidates(name, false).into_iter().map(|word| name[word].to_lowercase());
    let stems = words.filter(|word| word.chars().count() >= SHORTEST);
    let stems: Vec<String> = stems.map(|word| word.chars().take(SHORTEST).collect()).collect();
    stems.len() < 2 || stems.iter().any(|stem| text.contains(stem.as_str()))
}

/// Holds a name against the source's, or that of another language of the same script.
/// `copies` tells that the language writes most names as the source does, `known` whether it writes a word so elsewhere.
pub(super) fn against_source(
    tag: &str,
    (scripts, source): (&Scripts, &Scripts),
    pair: &Pair<'_, '_>,
    copies: bool,
    known: impl Fn(&str) -> bool,
    found: &mut Found,
) {
    let id = pair.entry.key;
    let Some(of) = Naming::Person.named(id).or_else(|| Naming::Holder.named(id)).filter(|_| pair.is_value()) else {
        return;
    };
    let (own, theirs) = (joined(&pair.value.texts), joined(&pair.source.texts));
    if pair.value.texts.len() > 1 || own.is_empty() {
        return;
    }
    let parts: Vec<String> = of.split('-').map(str::to_owned).collect();
    let mut tell = |name: &str, severity: Severity| {
        let args =
            vec![("found", own.as_str().into()), ("name", name.to_owned().into()), ("message", pair.entry.id.into())];
        found.add_weaker(pair.file, &NAME_SPELLING, severity, pair.file.at(pair.name), args);
    };
    if scripts.shares(source) || scripts.contain(Script::Cyrillic) && source.contain(Script::Latin) {
        // What a group or a village is called is translated: "the monks of B", "Village B".
        let is_name = |word: &str| word.starts_with(char::is_uppercase) && word.chars().count() > 1;
        if !theirs.split_whitespace().all(is_name) {
            return;
        }
        // A title is another word in another language: the id tells what is surely a name. What else stands in a person's name is one
        // mostly, and asked about.
        let in_id = |word: &&str| {
            let word = folded(word);
            parts.iter().any(|part| strsim::osa_distance(&folded(part), &word) <= 1)
        };
        let misspelt = |name: &str| copies && misspelling(name, &own).is_some_and(|word| !known(word));
        let is_wrong = |name: &&str| is_other(name, &own) || misspelt(name);
        let (sure, further): (Vec<&str>, Vec<&str>) = theirs.split_whitespace().partition(in_id);
        if let Some(name) = sure.into_iter().find(is_wrong) {
            tell(name, NAME_SPELLING.severity);
        } else if Naming::Person.named(id).is_some()
            && let Some(name) = further.into_iter().find(is_wrong)
        {
            tell(name, Severity::Note);
        }
        return;
    }
    let others = names_of(id).into_iter().filter(|(other, _)| *other != tag && scripts.shares(&Scripts::of(other)));
    for (_, other) in others {
        let last = other.split_whitespace().next_back().unwrap_or_default();
        if last.chars().count() >= TELLING && is_other(last, &own) {
            return tell(other, NAME_SPELLING.severity);
        }
    }
}

/// Whether a name is written as in the source; nothing of a message that is no name, or in another script.
pub(super) fn is_copied(pair: &Pair<'_, '_>, scripts: &Scripts, source: &Scripts) -> Option<bool> {
    let id = pair.entry.key;
    let is_name = Naming::Person.named(id).or_else(|| Naming::Holder.named(id)).is_some() && pair.is_value();
    let last = |text: String| text.split_whitespace().next_back().map(str::to_owned);
    (is_name && scripts.shares(source)).then(|| last(joined(&pair.value.texts)) == last(joined(&pair.source.texts)))
}

/// The word of a text that is nearly a name, where none is the name itself.
fn misspelling<'t>(name: &str, text: &'t str) -> Option<&'t str> {
    let mut words = text.split_whitespace();
    let near = words.clone().find(|word| word.len() >= TELLING && (1..=2).contains(&strsim::osa_distance(name, word)));
    near.filter(|_| !words.any(|word| word == name))
}

/// Whether none of the words of a text is a name, however it is transliterated.
fn is_other(name: &str, text: &str) -> bool {
    let name = folded(name);
    let length = name.chars().count();
    let most = if length >= 6 { 2 } else { 1 };
    length >= 4
        && !text.split_whitespace().map(folded).any(|word| {
            strsim::osa_distance(&name, &word) <= most || (word.chars().count() >= 4 && name.ends_with(&word))
        })
}

/// A name as it sounds, more or less: letters and groups of letters that languages write for one sound are one.
fn folded(name: &str) -> String {
    let mut name: String = icu_normalizer::DecomposingNormalizer::new_nfkd()
        .normalize(name)
        .chars()
        .filter(|c| c.is_alphabetic() && script::of(*c) != Script::Inherited)
        .flat_map(char::to_lowercase)
        .map(|c| match c {
            'ي' | 'ى' => 'ی',
            'ك' | 'گ' => 'ک',
            'غ' => 'ق',
            'ة' => 'ه',
            c => c,
        })
        .collect();
    if name.contains(|c| script::of(c) == Script::Cyrillic) {
        name = name.replace("дж", "j").chars().filter_map(latin).collect();
    }
    // The guttural and the soft sounds of Persian have a spelling of their own in each language.
    for (spelt, sound) in [
        ("dsch", "h"),
        ("tsch", "c"),
        ("sch", "s"),
        ("dzh", "h"),
        ("dj", "h"),
        ("kh", "h"),
        ("gh", "k"),
        ("ch", "h"),
        ("sh", "s"),
        ("ou", "u"),
        ("oo", "u"),
        ("ee", "i"),
        ("j", "h"),
        ("x", "h"),
        ("y", "h"),
        ("q", "k"),
        ("g", "k"),
        ("c", "k"),
        ("w", "v"),
        ("ph", "f"),
        ("z", "s"),
    ] {
        if name.contains(spelt) {
            name = name.replace(spelt, sound);
        }
    }
    let mut last = None;
    name.retain(|c| last.replace(c) != Some(c));
    name
}

/// The Latin letter for one of Cyrillic script, as names are transcribed; the signs have none.
fn latin(c: char) -> Option<char> {
    const CYRILLIC: &str = "абвгґдеёєжзиіїйклмнопрстуфхцчшщыэюя";
    const LATIN: &str = "abvggdeoejsiiiiklmnoprstufhscssieua";
    match CYRILLIC.chars().position(|known| known == c) {
        Some(n) => LATIN.chars().nth(n),
        None => (script::of(c) != Script::Cyrillic).then_some(c),
    }
}

/// The words of the files that letters share, and of the program: none of them is a misspelt name.
pub(super) fn common(files: &Files<'_>) -> Vocabulary {
    let mut common = Vocabulary::default();
    for file in files.values().filter(|file| !matches!(file.role, super::file::Role::Case(_)) && is_said(file)) {
        for entry in &file.entries {
            common.add_message(entry.values().flat_map(|(_, value)| &value.texts).map(|text| &*text.text));
        }
    }
    common
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_may_be_transliterated_and_not_be_another() {
        for other in ["Ajatollah Sayed Ali Chamenei", "ayatolá Sayed Alí Jameneí", "Ayatollah Khamenei"] {
            assert!(!is_other("Khamenei", other), "{other}");
        }
        assert!(is_other("Khamenei", "Ajatollah Sayed Ali Chomeini"));
        assert!(!is_other("Khamenei", "Аятолла Сейед Али Хаменеи") && is_other("Khamenei", "Аятолла Али Хомейни"));
        assert!(!is_other("Djalali", "Ахмадреза Джалали") && !is_other("Mogherini", "г-жа Федерика Могерини"));
        assert!(!is_other("Larijani", "Ajatollah Sadegh Laridschani"));
        assert!(!is_other("Jafari", "Herr Abbas Dschafari Dolatabadi") && !is_other("Jafari", "señor Abbas Yafarí"));
        assert!(!is_other("خامنه‌ای", "آية الله السيد علي خامنئي") && is_other("خامنه‌ای", "آية الله روح الله خميني"));
        assert!(!is_other("موگرینی", "السيدة فيديريكا موغيريني"));
    }

    #[test]
    fn a_name_is_misspelt_and_not_declined() {
        assert!(is_misspelt("ронаги", "ронагги", true, true));
        for word in ["rongahi", "roghani", "ronagi", "ronagghi", "romaghi"] {
            assert!(is_misspelt("ronaghi", word, true, false), "{word}");
        }
        for word in ["ronaghis", "rotterdam", "ranch"] {
            assert!(!is_misspelt("ronaghi", word, true, false), "{word}");
        }
        assert!(
            !is_misspelt("ахмадреза", "ахмадрезы", true, true) && is_misspelt("ахмадреза", "ахмадерза", true, true)
        );
        assert!(is_misspelt("رونقي", "رنقي", false, false) && !is_misspelt("رونقي", "لرونقي", false, false));
    }
}
