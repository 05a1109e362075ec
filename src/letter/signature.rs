//! What a letter carries of its writer's own: the note and the signatures.

use super::content::Signed;
use crate::locale::Bundle;
use crate::text::{Direction, first_strong, isolate};
use crate::writer::{Privacy, Writer};

/// The paragraphs in the writer's own words, each line set apart: it may run another way than the letter.
pub(super) fn note(writer: &Writer) -> Vec<String> {
    let paragraphs = writer.note_paragraphs().into_iter();
    paragraphs.map(|text| text.lines().map(isolate).collect::<Vec<_>>().join("\n")).collect()
}

/// What stands under the close: who signs alone, or for an organisation; nothing where several sign.
pub(super) fn signature(writer: &Writer) -> Vec<String> {
    let told = |text: &Option<String>| text.clone().filter(|_| writer.privacy == Privacy::Full);
    let lines = match &writer.signatories[..] {
        [] => vec![Some(writer.signed_name()), told(&writer.profession), writer.organisation.clone()],
        [one] => vec![Some(one.name.clone()), one.title.clone(), one.affiliation.clone(), one.place.clone()],
        _ => Vec::new(),
    };
    lines.into_iter().flatten().map(|line| isolate(&line)).collect()
}

/// Those who sign, each text set apart: it may run another way than the letter.
pub(super) fn signed(writer: &Writer, words: &Bundle) -> Vec<Signed> {
    let all = writer.signatories.iter();
    all.map(|signatory| {
        let details: Vec<&str> = signatory.details().collect();
        // All of it in Latin script is one text with Latin commas, which would else be read from its end.
        let runs_otherwise = words.direction == Direction::Rtl
            && details.iter().all(|detail| first_strong(detail) == Some(Direction::Ltr));
        let details = match details.is_empty() {
            false if runs_otherwise => isolate(&details.join(", ")),
            _ => words.formats.enumerated(&details.into_iter().map(isolate).collect::<Vec<_>>()),
        };
        Signed { name: isolate(&signatory.name), details }
    })
    .collect()
}
