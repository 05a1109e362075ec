//! What a letter carries of its writer's own: the note and the signatures.

use super::content::Signed;
use crate::locale::Bundle;
use crate::text::isolate;
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
        let details: Vec<String> = signatory.details().map(isolate).collect();
        Signed { name: isolate(&signatory.name), details: words.formats.enumerated(&details) }
    })
    .collect()
}
