//! A letter as the data that `page.typ` sets.

use serde_json::{Value, json};

use super::{Press, Sheet};
use crate::document::paper::Window;
use crate::letter::Letter;
use crate::letter::blocks;
use crate::locale::Formats;
use crate::text::{Direction, needed_isolates};

/// Longest run without a space that is left alone; a longer one may break after each so many characters.
const UNBROKEN: usize = 40;

impl Press {
    /// The data, and whether the norm has a window that does not hold the address.
    pub(super) fn sheet_data(&self, letter: &Letter, sheet: Sheet) -> (Value, bool) {
        let keep = |text: &String| breakable(&needed_isolates(text, letter.direction));
        let all = |lines: &[String]| lines.iter().map(keep).collect::<Vec<_>>();
        let norm = Window::of(sheet.country(), sheet.paper).filter(|_| !letter.postal.is_empty());
        let window = norm.filter(|window| window.holds(&letter.postal));
        let (width, height) = sheet.paper.size();
        let formats = Formats::new(&letter.language);
        let mut signature = letter.signature.clone();
        if !letter.layout.writer_at_head {
            signature.extend(letter.writer.iter().skip(1).cloned());
        }
        let mut tag = letter.language.split('-');
        let language = tag.next().filter(|language| (2..=3).contains(&language.len())).unwrap_or("und");
        let region = tag.find(|part| part.len() == 2);
        // What stands in the window is not said twice, unless the letter is in a script that the window's is not.
        let in_text = window.is_none() || letter.postal_language != letter.language;
        let mut body = letter.body.clone();
        blocks::each_text(&mut body, &mut |text| *text = keep(text));
        let data = json!({
            "blank": false,
            "card": letter.occasion,
            "paper": [width, height],
            "margin": { "left": 25.0, "right": 20.0, "top": 15.0, "bottom": 15.0 },
            "fonts": self.families(letter.direction),
            "postal_fonts": self.families(Direction::Ltr),
            "stretch": if letter.direction == Direction::Rtl && self.own.is_none() { 75.0 } else { 100.0 },
            "lang": language,
            "region": region,
            "rtl": letter.direction == Direction::Rtl,
            "digits": (1..=40).map(|n| formats.number(n)).collect::<Vec<_>>(),
            "writer_at_head": letter.layout.writer_at_head,
            "subject_after": letter.layout.subject_after,
            "signature_at_end": letter.layout.signature_at_end,
            "close_at_end": letter.close_at_end(),
            "writer": all(&letter.writer),
            "letterhead": letter.letterhead,
            "date": keep(&letter.date),
            "copy_line": letter.copy_line.as_ref().map(keep),
            "addressee": if in_text { all(&letter.addressee) } else { Vec::new() },
            "postal": letter.postal,
            "postal_lang": letter.postal_language.split('-').next(),
            "window": window,
            "subject_line": keep(&letter.subject_line),
            "salutation": all(&letter.salutation),
            "body": body,
            "close": keep(&letter.close),
            "signature": all(&signature),
            "copies_label": keep(&letter.copies_label),
            "copies": all(&letter.copies),
            "signatories_label": keep(&letter.signatories_label),
            "signatories": letter
                .signatories
                .iter()
                .map(|signed| json!({ "name": keep(&signed.name), "details": keep(&signed.details) }))
                .collect::<Vec<_>>(),
            "columns": letter.columns,
            "petition": null,
        });
        (data, norm.is_some() && window.is_none())
    }
}

/// Lets a run without spaces that is longer than a line break: it would stand out of the page.
fn breakable(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut run = 0;
    for c in text.chars() {
        run = if c.is_whitespace() { 0 } else { run + 1 };
        if run > UNBROKEN {
            out.push('\u{200B}');
            run = 1;
        }
        out.push(c);
    }
    out
}
