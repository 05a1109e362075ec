//! A letter as the data that `page.typ` sets.

use serde_json::{Value, json};

use super::{Press, Sheet};
use crate::document::paper::Window;
use crate::document::sheet::{Content, Medium, Part, Role, Sheet as Page};
use crate::letter::blocks;
use crate::letter::{Copies, Letter, Signatories, Signed};
use crate::locale::Formats;
use crate::text::{Direction, needed_isolates};

/// Longest run without a space that is left alone; a longer one may break after each so many characters.
const UNBROKEN: usize = 40;

impl Press {
    /// The data, and whether the norm has a window that does not hold the address.
    pub(super) fn sheet_data(&self, letter: &Letter, sheet: Sheet) -> (Value, bool) {
        let postal = letter.postal();
        let norm = postal.and_then(|_| Window::of(sheet.country(), sheet.paper));
        let window = norm.zip(postal).filter(|(window, postal)| window.holds(&postal.lines)).map(|(window, _)| window);
        let (width, height) = sheet.paper.size();
        let formats = Formats::new(&letter.language);
        let mut tag = letter.language.split('-');
        let language = tag.next().filter(|language| (2..=3).contains(&language.len())).unwrap_or("und");
        let region = tag.find(|part| part.len() == 2);
        // What stands in the window is not said twice, unless the letter is in a script that the window's is not.
        let in_text = window.is_none() || postal.is_some_and(|postal| postal.language != letter.language);
        let page = Page::of(letter.clone(), Medium::Paper);
        let mut data = json!({
            "blank": false,
            "card": letter.occasion(),
            "paper": [width, height],
            "margin": { "left": 25.0, "right": 20.0, "top": 15.0, "bottom": 15.0 },
            "fonts": self.families(letter.direction),
            "postal_fonts": self.families(Direction::Ltr),
            "stretch": if letter.direction == Direction::Rtl && self.own.is_none() { 75.0 } else { 100.0 },
            "lang": language,
            "region": region,
            "rtl": letter.direction == Direction::Rtl,
            "digits": (1..=40).map(|n| formats.number(n)).collect::<Vec<_>>(),
            "writer_at_head": page.layout.writer_at_head,
            "subject_after": page.layout.subject_after,
            "signature_at_end": page.layout.signature_at_end,
            "close_at_end": page.close_at_end(),
            "writer": [],
            "letterhead": false,
            "date": "",
            "copy_line": null,
            "addressee": [],
            "postal": postal.map_or(&[][..], |postal| &postal.lines),
            "postal_lang": postal.map_or(&letter.language, |postal| &postal.language).split('-').next(),
            "window": window,
            "subject_line": "",
            "salutation": [],
            "body": [],
            "close": "",
            "signature": [],
            "copies_label": "",
            "copies": [],
            "signatories_label": "",
            "signatories": [],
            "columns": 1,
            "petition": null,
        });
        // What people sign is set with as many rows as its page holds.
        let set = page.parts.into_iter().filter(|part| match part.role {
            Role::Addressee => in_text,
            Role::Consent | Role::Rows => false,
            _ => true,
        });
        set.for_each(|part| put(&mut data, part, letter.direction));
        (data, norm.is_some() && window.is_none())
    }
}

/// Puts a part into the fields that hold what it says.
fn put(data: &mut Value, Part { role, content, .. }: Part, direction: Direction) {
    let keep = |text: &String| breakable(&needed_isolates(text, direction));
    let all = |lines: &[String]| lines.iter().map(keep).collect::<Vec<_>>();
    if role == Role::Letterhead {
        data["letterhead"] = true.into();
    }
    match content {
        Content::Line(line) => data[field(role)] = keep(&line).into(),
        Content::Lines(lines) => data[field(role)] = all(&lines).into(),
        Content::Blocks(mut body) => {
            blocks::each_text(&mut body, &mut |text| *text = keep(text));
            data[field(role)] = json!(body);
        }
        Content::Copies(Copies { label, names }) => {
            data["copies_label"] = keep(&label).into();
            data["copies"] = all(&names).into();
        }
        Content::Signatories(Signatories { label, all, columns }) => {
            let signed = |one: &Signed| json!({ "name": keep(&one.name), "details": keep(&one.details) });
            data["signatories_label"] = keep(&label).into();
            data["signatories"] = all.iter().map(signed).collect();
            data["columns"] = columns.into();
        }
        Content::Return { address, .. } => data["writer"] = all(&address).into(),
        Content::Rows { .. } => {}
    }
}

/// The field that holds what a part says.
fn field(role: Role) -> &'static str {
    match role {
        Role::Writer | Role::Letterhead | Role::Return => "writer",
        Role::Date => "date",
        Role::CopyLine => "copy_line",
        Role::Addressee => "addressee",
        Role::Subject => "subject_line",
        Role::Salutation => "salutation",
        Role::Body => "body",
        Role::Close => "close",
        Role::Signature => "signature",
        Role::Copies => "copies",
        Role::Signatories => "signatories",
        Role::Consent => "consent",
        Role::Rows => "sheets",
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
