//! `withhold`: nothing is told that the case withholds: in subject and body, and in what the writer adds.

use super::context::{Context, Said, Whose, without_names};
use crate::check::registry::WITHHOLD;
use crate::diagnostic::Diagnostic;
use crate::letter::{Composer, blocks};
use crate::locale::word_list::Text;
use crate::msg;
use crate::text::{sentences, without_isolates};

pub(super) fn of_letter(said: &Said<'_>, found: &mut Vec<Diagnostic>) -> Result<(), Diagnostic> {
    for sheet in said.told.sheets() {
        for text in [without_isolates(&sheet.subject), without_isolates(&blocks::to_words(&sheet.body))] {
            withheld(said.composer, &text, Whose::Letter, found);
        }
    }
    Ok(())
}

/// In what the writer says.
pub(super) fn of_writer(context: &Context<'_>, found: &mut Vec<Diagnostic>) -> Result<(), Diagnostic> {
    if let Some(own) = context.own_words() {
        withheld(context.composer, own, Whose::Writer, found);
    }
    Ok(())
}

/// Each sentence with a word of what the case withholds: the word, and the sentence in which it stands.
fn withheld(composer: &Composer, words: &str, whose: Whose, found: &mut Vec<Diagnostic>) {
    if composer.action.withhold.is_empty() {
        return;
    }
    let words = without_names(composer, words);
    for sentence in words.lines().flat_map(sentences) {
        let text = Text::new(sentence);
        for topic in &composer.action.withhold {
            let Some(word) = composer.words.list(&format!("withhold-{}", topic.value)).first_in(&text) else {
                continue;
            };
            let sentence = sentence.trim();
            let (message, hint) = match whose {
                Whose::Letter => (
                    msg!("rule-withhold", word = word, sentence = sentence, topic = &topic.value),
                    msg!("rule-withhold-hint", topic = &topic.value),
                ),
                Whose::Writer => (
                    msg!("rule-withhold-own", word = word, sentence = sentence, topic = &topic.value),
                    msg!("rule-withhold-own-hint"),
                ),
            };
            let place = (whose == Whose::Letter).then(|| topic.place.clone());
            found.push(WITHHOLD.finding(message).at_maybe(place).hint(hint));
        }
    }
}
