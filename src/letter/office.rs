//! What the words of an office get besides what every letter says: what it belongs to, where it is, who holds it.

use serde_json::Value;

use super::composer::Composer;
use super::messages::{one_line, say, set};
use crate::action::{Action, Naming, Recipient};
use crate::diagnostic::Diagnostic;
use crate::locale::{Bundle, NameForm, StateNames};

/// An isolate of nothing.
const NOTHING: &str = "\u{2068}\u{2069}";

/// The words in which offices are named.
#[derive(Debug, Clone, Copy)]
pub(super) struct OfficeWords<'a> {
    pub(super) words: &'a Bundle,
    pub(super) states: &'a StateNames,
}

impl OfficeWords<'_> {
    /// A message of an office: its name, or with `.to`, `.office`, `.address` a part of it; to a writer in that country.
    pub(super) fn say(
        self,
        action: &Action,
        recipient: &Recipient,
        part: &str,
        writer_country: &str,
        variables: &Value,
    ) -> Result<String, Diagnostic> {
        let mut variables = variables.clone();
        self.set(&mut variables, action, recipient, writer_country)?;
        say(self.words, &recipient.message(part), &variables)
            // Where there is nothing to name, nothing is left of its place.
            .map(|text| text.replace(NOTHING, "").lines().map(str::trim_end).collect::<Vec<_>>().join("\n"))
    }

    /// Sets `$of`, `$of-state`, `$in`, `$office-gender`, `$body` and `$lead`.
    pub(super) fn set(
        self,
        variables: &mut Value,
        action: &Action,
        recipient: &Recipient,
        writer_country: &str,
    ) -> Result<(), Diagnostic> {
        let Self { words, states } = self;
        let of_state =
            recipient.state.as_ref().map(|state| states.name(words, state, NameForm::Of)).unwrap_or_default();
        let of = match &recipient.of {
            Some(of) => one_line(&say(words, &Naming::Of.message(&of.value), variables)?),
            None => of_state.clone(),
        };
        set(variables, "of", &of);
        set(variables, "of-state", &of_state);
        let host = if recipient.anywhere { Some(writer_country) } else { recipient.country.as_deref() };
        let host = host.filter(|host| !host.is_empty());
        set(variables, "in", &host.map(|host| states.name(words, host, NameForm::In)).unwrap_or_default());
        set(variables, "office-gender", recipient.gender.as_str());
        set(variables, "body", action.addressed(recipient).as_str());
        set(variables, "lead", action.lead(recipient).as_str());
        Ok(())
    }
}

impl Composer {
    /// What an office is called to a writer in that country, or with `.to` or another attribute a part of it.
    ///
    /// # Errors
    /// A message of the office fails.
    pub(crate) fn office(
        &self,
        recipient: &Recipient,
        part: &str,
        writer_country: &str,
        variables: &Value,
    ) -> Result<String, Diagnostic> {
        self.office_words().say(&self.action, recipient, part, writer_country, variables)
    }

    pub(super) fn office_words(&self) -> OfficeWords<'_> {
        OfficeWords { words: &self.words, states: &self.states }
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use serde_json::json;

    use super::*;
    use crate::action::{At, Gender, offices};
    use crate::catalog::Catalog;
    use crate::diagnostic::{Place, Source};
    use crate::letter;
    use crate::locale::{available, country, letter_words};
    use crate::text::without_isolates;

    /// An office of the program as a case has it, of a state and with a holder of that gender.
    fn office(used: &str, state: &str, gender: Gender) -> Recipient {
        let id = used.split('/').next_back().unwrap().to_owned();
        let place = Place::new(&Source::new("case.toml", ""), 0..0);
        let recipient = Recipient::unknown(At { value: id, place });
        let is_of_state = used.starts_with("state/");
        Recipient { state: is_of_state.then(|| state.to_owned()), gender, anywhere: true, ..recipient }
    }

    /// What no text may have: something that the program should have filled in, or a hole where it filled in nothing.
    fn leftover(text: &str) -> Option<&'static str> {
        let text = without_isolates(text);
        let has = |pieces: &[&'static str]| pieces.iter().copied().find(|piece| text.contains(piece));
        has(&["{", "}", "$", "  ", " ,", "country-"])
            .or_else(|| (text.trim() != text || text.is_empty()).then_some("space"))
    }

    #[test]
    fn every_office_of_every_state_is_named_in_every_language() {
        let catalog = Catalog::built_in();
        let action = Arc::new(letter::load(&catalog, "ahmadreza-djalali").unwrap());
        // The words of those of Iran are written out; others say in the words of a case of what they are.
        let of_cases = |used: &String| {
            let (file, name) = used.split_once('/').unwrap();
            let source = catalog.read(&format!("actions/recipients/{file}.toml")).unwrap().unwrap();
            source.text.parse::<toml::Table>().unwrap()[name].get("of").is_some()
        };
        let shared = offices(&catalog).into_iter().filter(|used| !used.starts_with("iran/"));
        let (of_places, shared): (Vec<String>, Vec<String>) = shared.partition(of_cases);
        assert!(shared.len() >= 32 && of_places.len() == 8, "{shared:?} {of_places:?}");
        let codes: Vec<String> = country::all("en").into_iter().map(|(code, _)| code).collect();
        let look = |language: &String| {
            let words = letter_words(&catalog, language, "ahmadreza-djalali").unwrap();
            let states = StateNames::open(&catalog, language).unwrap();
            let office_words = OfficeWords { words: &words, states: &states };
            let mut wrong = Vec::new();
            let mut named = 0;
            for (used, gender) in of_places.iter().flat_map(|used| Gender::ALL.map(|gender| (used, gender))) {
                let given = json!({ "of": "OF X", "office-gender": gender.as_str() });
                for part in ["", ".to", ".office"] {
                    let id = office(used, "TD", gender).message(part);
                    let said = say(&words, &id, &given).unwrap();
                    if leftover(&said).is_some() || !said.contains("OF X") {
                        wrong.push(format!("{language} {used}{part}: {said:?}"));
                    }
                }
            }
            for code in &codes {
                let of = states.name(&words, code, NameForm::Of);
                for used in &shared {
                    // Whoever holds it is another in grammar, not in what is filled in: all three of one state are enough.
                    let genders = if code == "TD" { &Gender::ALL[..] } else { &[Gender::Other] };
                    for (gender, part) in
                        genders.iter().flat_map(|gender| ["", ".to", ".office"].map(|it| (gender, it)))
                    {
                        let recipient = office(used, code, *gender);
                        let said =
                            office_words.say(&action, &recipient, part, "GM", &json!({ "holder": "none" })).unwrap();
                        named += 1;
                        let lacks_state = used.starts_with("state/") && !without_isolates(&said).contains(&of);
                        if let Some(leftover) = leftover(&said).or(lacks_state.then_some("no state")) {
                            wrong.push(format!(
                                "{language} {used}{part} {code} {}: {leftover}: {said:?}",
                                gender.as_str()
                            ));
                        }
                    }
                }
            }
            assert!(wrong.is_empty(), "{} of {named}:\n{}", wrong.len(), wrong[..wrong.len().min(20)].join("\n"));
        };
        let languages = available(&catalog);
        std::thread::scope(|scope| languages.iter().for_each(|language| drop(scope.spawn(move || look(language)))));
    }
}
