//! `attributed`: what only one side reports is told as reported.

use std::sync::Arc;

use super::context::{Context, Said, Whose};
use crate::action::{At, Naming};
use crate::check::registry::ATTRIBUTED;
use crate::diagnostic::Diagnostic;
use crate::letter::{Composer, blocks};
use crate::locale::word_list::WordList;
use crate::msg;
use crate::sentences::{clauses, sentences};
use crate::text::without_isolates;

/// In the letter. What is demanded and what the law protects from is no claim.
pub(super) fn of_letter(said: &Said<'_>, found: &mut Vec<Diagnostic>) -> Result<(), Diagnostic> {
    let composer = said.composer;
    let claims = claims(composer);
    // Few paragraphs have a word of a claim.
    let is_of_claims = |text: &String| {
        let text = composer.cut(text);
        claims.iter().any(|(_, words)| words.first_in(&text).is_some())
    };
    let texts = said.told.sheets().flat_map(|sheet| blocks::to_texts(&sheet.body));
    let texts: Vec<String> = texts.map(|text| without_isolates(&text)).filter(is_of_claims).collect();
    if texts.is_empty() {
        return Ok(());
    }
    let mut asked = composer.cited_law(composer.spoken_to(said.recipient, said.writer))?.to_vec();
    for demand in composer.action.demands_of(&composer.kind) {
        asked.push(composer.said(&Naming::Demand.message(&demand.value))?.text.clone());
    }
    let asked: Vec<String> = asked.iter().map(|text| without_isolates(text)).collect();
    let told = |text: String| asked.iter().fold(text, |text, asked| text.replace(asked.as_str(), ""));
    let texts: Vec<String> = texts.into_iter().map(told).collect();
    attributed(composer, &claims, texts.iter().flat_map(|text| text.lines()), Whose::Letter, found);
    Ok(())
}

/// In what the writer says.
pub(super) fn of_writer(context: &Context<'_>, found: &mut Vec<Diagnostic>) -> Result<(), Diagnostic> {
    if let Some(own) = context.own_words() {
        attributed(context.composer, &claims(context.composer), own.lines(), Whose::Writer, found);
    }
    Ok(())
}

/// Each sentence that tells what only one side reports says who reports it.
fn attributed<'a>(
    composer: &Composer,
    claims: &[Claim<'_>],
    lines: impl Iterator<Item = &'a str>,
    whose: Whose,
    found: &mut Vec<Diagnostic>,
) {
    if claims.is_empty() {
        return;
    }
    let (attributing, requesting) = (composer.words.list("attributing"), composer.words.list("requesting"));
    for sentence in lines.flat_map(sentences) {
        let text = whose.cut(composer, sentence);
        if attributing.first_in(&text).is_some() {
            continue;
        }
        // A request in one clause is no excuse for a claim in another.
        let told = clauses(sentence).find_map(|clause| {
            let text = whose.cut(composer, clause);
            let asked = requesting.first_in(&text).is_some();
            claims.iter().filter(|_| !asked).find_map(|(claim, words)| Some((*claim, words.first_in(&text)?)))
        });
        if let Some((claim, word)) = told {
            let place = (whose == Whose::Letter).then(|| claim.place.clone());
            found.push(
                ATTRIBUTED
                    .finding(msg!("rule-attributed", word = word, sentence = sentence.trim()))
                    .at_maybe(place)
                    .hint(whose.hint(msg!("rule-attributed-hint"))),
            );
        }
    }
}

/// What only one side reports, and the words that tell it.
type Claim<'c> = (&'c At<String>, Arc<WordList>);

fn claims(composer: &Composer) -> Vec<Claim<'_>> {
    let claims = composer.action.attributed_of(&composer.kind).iter();
    claims.map(|claim| (claim, composer.words.list(&Naming::Claim.message(&claim.value)))).collect()
}
