//! Characters for which no face has a glyph, and the installed typefaces that have them.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::sync::{LazyLock, Mutex};

use fontdb::{Database, Stretch, Style, Weight};
use icu_properties::props::Script;
use icu_properties::{CodePointMapData, PropertyNamesShort};
use rustybuzz::ttf_parser::Face;
use serde_json::Value;

use super::faces::{NASKH, family};
use crate::diagnostic::Diagnostic;
use crate::lock::locked;
use crate::message::{Arg, Message};
use crate::msg;
use crate::text::{is_invisible, without_isolates};

/// So many characters are named, and so many typefaces proposed.
const NAMED: usize = 8;
const PROPOSED: usize = 5;

/// No more answers are kept; then it begins anew.
const MAX_KNOWN: usize = 64;

/// What the letter needs and no face has.
#[derive(Debug, Default)]
pub(super) struct Lacking {
    characters: BTreeSet<char>,
    /// The first text with one of them.
    text: String,
}

impl Lacking {
    /// All that the texts of the data need, but what `has_glyph` has.
    pub(super) fn of(data: &Value, has_glyph: &impl Fn(char) -> bool) -> Self {
        let mut lacking = Self::default();
        lacking.look_at(data, has_glyph);
        lacking
    }

    fn look_at(&mut self, data: &Value, has_glyph: &impl Fn(char) -> bool) {
        match data {
            Value::String(text) => {
                let before = self.characters.len();
                self.characters.extend(text.chars().filter(|c| !is_invisible(*c) && !has_glyph(*c)));
                if before == 0 && !self.characters.is_empty() {
                    self.text = without_isolates(text).chars().take(60).collect();
                }
            }
            Value::Array(items) => items.iter().for_each(|item| self.look_at(item, has_glyph)),
            Value::Object(map) => map.values().for_each(|item| self.look_at(item, has_glyph)),
            _ => {}
        }
    }

    /// Nothing is lacking, or an error that names what is, and the typefaces with which the letter can be printed.
    pub(super) fn told(self) -> Result<(), Diagnostic> {
        if self.characters.is_empty() {
            return Ok(());
        }
        // Letters tell more than marks of punctuation.
        let (letters, signs): (Vec<char>, Vec<char>) = self.characters.iter().partition(|c| c.is_alphabetic());
        let all = letters.iter().chain(&signs).take(NAMED);
        let mut named: Vec<String> = all.map(|c| format!("{c} (U+{:04X})", *c as u32)).collect();
        if self.characters.len() > NAMED {
            named.push("…".to_owned());
        }
        let scripts = scripts(&self.characters);
        let error = if scripts.is_empty() {
            msg!("error-glyph", characters = named, text = self.text)
        } else {
            msg!("error-glyph-script", characters = named, scripts = Arg::Scripts(scripts), text = self.text)
        };
        Err(Diagnostic::error(error).hint(proposal(self.characters)))
    }
}

/// The scripts of these characters, by their codes (ISO 15924); signs that all have in common belong to none.
fn scripts(characters: &BTreeSet<char>) -> Vec<String> {
    let names = PropertyNamesShort::<Script>::new();
    let of = |c: &char| CodePointMapData::<Script>::new().get(*c);
    let is_own = |script: &Script| !matches!(*script, Script::Common | Script::Inherited | Script::Unknown);
    let scripts: BTreeSet<&str> = characters.iter().map(of).filter(is_own).filter_map(|it| names.get(it)).collect();
    scripts.into_iter().map(str::to_owned).collect()
}

/// What can be done: installed typefaces that have all of these characters, or several that have them together.
fn proposal(characters: BTreeSet<char>) -> Message {
    // To look through all typefaces takes longer than a letter, and a roster may have a thousand with the same name.
    static KNOWN: LazyLock<Mutex<HashMap<BTreeSet<char>, Message>>> = LazyLock::new(Mutex::default);
    if let Some(known) = locked(&KNOWN).get(&characters) {
        return known.clone();
    }
    let proposal = proposed(&installed_with(&characters), &characters);
    let mut known = locked(&KNOWN);
    if known.len() >= MAX_KNOWN {
        known.clear();
    }
    known.insert(characters, proposal.clone());
    proposal
}

/// An installed family, and what it has of the characters.
#[derive(Debug, PartialEq)]
struct Candidate {
    family: String,
    has: BTreeSet<char>,
    is_monospaced: bool,
}

fn proposed(candidates: &[Candidate], characters: &BTreeSet<char>) -> Message {
    let has_all = |it: &&Candidate| it.has.len() == characters.len();
    let mut fonts: Vec<String> = candidates.iter().filter(has_all).map(|it| it.family.clone()).collect();
    if let Some(first) = fonts.first().cloned() {
        fonts.truncate(PROPOSED);
        return msg!("hint-glyph-installed", fonts = fonts, font = first);
    }
    // Each time the one that has most of what is left.
    let mut left = characters.clone();
    let mut together = Vec::new();
    while !left.is_empty() && together.len() < PROPOSED {
        let gained = |it: &Candidate| it.has.intersection(&left).count();
        let Some(best) = candidates.iter().rev().max_by_key(|it| gained(it)).filter(|it| gained(it) > 0) else { break };
        left.retain(|c| !best.has.contains(c));
        together.push(format!("--font \"{}\"", best.family));
    }
    match together.is_empty() || !left.is_empty() {
        true => msg!("hint-glyph"),
        false => msg!("hint-glyph-together", flags = together.join(" ")),
    }
}

/// The installed families that have any of the characters, those for texts first.
fn installed_with(characters: &BTreeSet<char>) -> Vec<Candidate> {
    let mut database = Database::new();
    database.load_system_fonts();
    let mut found: BTreeMap<String, Candidate> = BTreeMap::new();
    // One face tells of its family.
    let is_plain = |face: &&fontdb::FaceInfo| {
        face.style == Style::Normal && face.weight == Weight::NORMAL && face.stretch == Stretch::Normal
    };
    for face in database.faces().filter(is_plain) {
        let has = database.with_face_data(face.id, |data, index| glyphs_of(data, index, characters)).flatten();
        let (Some(name), Some(has)) = (family(face), has.filter(|has| !has.is_empty())) else { continue };
        let new = || Candidate { family: name.to_owned(), has: BTreeSet::new(), is_monospaced: face.monospaced };
        found.entry(name.to_owned()).or_insert_with(new).has.extend(has);
    }
    let mut candidates: Vec<Candidate> = found.into_values().collect();
    candidates.sort_by_key(|it| (it.is_monospaced, !NASKH.contains(&it.family.as_str())));
    candidates
}

/// Which of the characters a face can draw on paper; those of pictures alone (emoji in colour) cannot.
fn glyphs_of(data: &[u8], index: u32, characters: &BTreeSet<char>) -> Option<BTreeSet<char>> {
    let face = Face::parse(data, index).ok()?;
    let tables = face.tables();
    if tables.glyf.is_none() && tables.cff.is_none() && tables.cff2.is_none() {
        return None;
    }
    Some(characters.iter().copied().filter(|c| face.glyph_index(*c).is_some()).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn candidate(family: &str, has: &str) -> Candidate {
        Candidate { family: family.to_owned(), has: has.chars().collect(), is_monospaced: false }
    }

    #[test]
    fn what_has_all_is_proposed_before_what_has_some() {
        let characters: BTreeSet<char> = "漢กખ".chars().collect();
        let [one, two, three] = [candidate("A", "漢ก"), candidate("B", "ขખ"), candidate("C", "漢กખ")];
        let three = proposed(&[one, two, three], &characters);
        assert_eq!(three.id, "hint-glyph-installed");
        let together = proposed(&[candidate("A", "漢ก"), candidate("B", "ખ"), candidate("D", "漢")], &characters);
        assert_eq!(together.args, [("flags", Arg::from(r#"--font "A" --font "B""#))]);
        assert_eq!(proposed(&[candidate("A", "漢ก")], &characters).id, "hint-glyph");
        assert_eq!(proposed(&[], &characters).id, "hint-glyph");
    }

    #[test]
    fn all_that_is_lacking_is_named_with_its_script() {
        let data = serde_json::json!({ "a": ["plain", { "b": "刑務所と😀" }], "n": 3 });
        let error = Lacking::of(&data, &|c| c.is_ascii()).told().unwrap_err();
        assert_eq!(error.message.id, "error-glyph-script");
        assert!(error.message.args.contains(&("scripts", Arg::Scripts(vec!["Hani".into(), "Hira".into()]))));
        assert!(format!("{:?}", error.message.args).contains("刑 (U+5211)"));
        assert!(Lacking::of(&data, &|_| true).told().is_ok());
    }
}
