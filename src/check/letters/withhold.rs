//! `withhold`: nothing is told that the case withholds: in subject and body, and in what the writer adds.

use super::context::{Context, Said, Whose, without_names};
use crate::action::{Action, Unnamed, WITHHELD_NAMES};
use crate::check::registry::WITHHOLD;
use crate::diagnostic::{Diagnostic, Place, Severity};
use crate::letter::{Composer, blocks};
use crate::msg;
use crate::sentences::sentences;
use crate::text::without_isolates;

pub(super) fn of_letter(said: &Said<'_>, found: &mut Vec<Diagnostic>) -> Result<(), Diagnostic> {
    if topics(&said.composer.action).is_empty() {
        return Ok(());
    }
    for sheet in said.told.sheets() {
        for text in [without_isolates(&sheet.subject), without_isolates(&blocks::to_words(&sheet.body))] {
            withheld(said.composer, &text, Whose::Letter, found);
        }
    }
    Ok(())
}

/// In what the writer says.
pub(super) fn of_writer(context: &Context<'_>, found: &mut Vec<Diagnostic>) -> Result<(), Diagnostic> {
    let Some(own) = context.own_words() else { return Ok(()) };
    let before = found.len();
    withheld(context.composer, own, Whose::Writer, found);
    if context.composer.action.withholds_a_name() && found.len() == before {
        let warning = WITHHOLD.weaker(Severity::Warning, msg!("rule-withhold-name"));
        found.push(warning.hint(msg!("rule-withhold-name-hint")));
    }
    Ok(())
}

/// What the case withholds, and where it says so: what it lists, and names that must not be told.
fn topics(action: &Action) -> Vec<(&str, &Place)> {
    let listed = action.withhold.iter().map(|topic| (topic.value.as_str(), &topic.place));
    let unnamed = action.people.iter().find(|person| person.unnamed == Some(Unnamed::Withheld));
    let name = WITHHELD_NAMES.trim_start_matches("withhold-");
    listed.chain(unnamed.map(|person| (name, &person.id.place))).collect()
}

/// Each sentence with a word of what the case withholds: the word, and the sentence in which it stands.
fn withheld(composer: &Composer, words: &str, whose: Whose, found: &mut Vec<Diagnostic>) {
    let topics = topics(&composer.action);
    if topics.is_empty() {
        return;
    }
    let words = without_names(composer, words);
    for sentence in words.lines().flat_map(sentences) {
        let text = whose.cut(composer, sentence);
        for (topic, place) in &topics {
            let Some(word) = composer.words.list(&format!("withhold-{topic}")).first_in(&text) else {
                continue;
            };
            let sentence = sentence.trim();
            let (message, hint) = match whose {
                Whose::Letter => (
                    msg!("rule-withhold", word = word, sentence = sentence, topic = *topic),
                    msg!("rule-withhold-hint", topic = *topic),
                ),
                Whose::Writer => (
                    msg!("rule-withhold-own", word = word, sentence = sentence, topic = *topic),
                    msg!("rule-withhold-own-hint"),
                ),
            };
            let place = (whose == Whose::Letter).then(|| (*place).clone());
            found.push(WITHHOLD.finding(message).at_maybe(place).hint(hint));
        }
    }
}
