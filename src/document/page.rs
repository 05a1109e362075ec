//! Letters set by the page templates: `templates/page.<ext>.hbs`, `templates/mail.html.hbs`.

use std::cell::Cell;
use std::sync::{Arc, OnceLock};

use serde_json::{Value, json};

use super::cast::{self, Cast, Casts};
use super::paper::Paper;
#[cfg(feature = "pdf")]
use super::pdf::Press;
use super::{blocks, wrap};
use crate::catalog::Catalog;
use crate::diagnostic::{Diagnostic, Source};
use crate::letter::{Letter, Mark, Origin};
use crate::locale::Formats;
use crate::template::{self, Ready, Use, escape};
use crate::text::{Direction, RLM, isolated_lines, needed_isolates, without_isolates};

/// The names of a page template's data.
const FIELDS: [&str; 5] = ["lang", "dir", "title", "mail", "letters"];

/// What a person says about printing.
#[derive(Debug, Clone, Default)]
pub struct Print {
    /// A family of faces that is installed, to be used first.
    pub font: Option<String>,
    /// The paper, where it is not that of the writer's country.
    pub paper: Option<Paper>,
}

/// The page templates; each is read when it is first needed.
#[derive(Debug)]
pub struct Pages<'c> {
    catalog: &'c Catalog,
    text: OnceLock<Result<Ready, Vec<Diagnostic>>>,
    html: OnceLock<Result<Ready, Vec<Diagnostic>>>,
    markdown: OnceLock<Result<Ready, Vec<Diagnostic>>>,
    mail_html: OnceLock<Result<Ready, Vec<Diagnostic>>>,
    print: Print,
    #[cfg(feature = "pdf")]
    press: OnceLock<Result<Press, Diagnostic>>,
    wrapped: wrap::Memory,
    casts: Casts,
}

/// A page that a letter can be set on.
struct Page {
    /// What it is for.
    purpose: &'static str,
    /// The template `templates/<name>.<ending>.hbs`.
    name: &'static str,
    /// The ending, which says what the template's text is.
    ending: &'static str,
    /// Whether it is a part of an e-mail.
    mail: bool,
    /// The body in that format.
    body: fn(&Letter) -> String,
    /// How a text becomes literal there, where that depends on the text alone: only then can pages be cast.
    escape: Option<fn(&str) -> String>,
}

fn html_body(letter: &Letter) -> String {
    blocks::to_html(&letter.body)
}

fn markdown_body(letter: &Letter) -> String {
    blocks::to_markdown(&letter.body)
}

const TEXT: Page =
    Page { purpose: "text", name: "page", ending: "txt", mail: false, body: text_body, escape: Some(escape::plain) };
const MAIL_TEXT: Page = Page { purpose: "mail text", mail: true, ..TEXT };
const HTML: Page =
    Page { purpose: "html", name: "page", ending: "html", mail: false, body: html_body, escape: Some(escape::html) };
const MAIL_HTML: Page = Page { purpose: "mail html", name: "mail", mail: true, ..HTML };
const MARKDOWN: Page =
    Page { purpose: "markdown", name: "page", ending: "md", mail: false, body: markdown_body, escape: None };

impl<'c> Pages<'c> {
    /// The page templates of a catalog.
    pub fn new(catalog: &'c Catalog) -> Self {
        Self {
            catalog,
            text: OnceLock::new(),
            html: OnceLock::new(),
            markdown: OnceLock::new(),
            mail_html: OnceLock::new(),
            print: Print::default(),
            #[cfg(feature = "pdf")]
            press: OnceLock::new(),
            wrapped: wrap::Memory::default(),
            casts: Casts::default(),
        }
    }

    /// Prints as a person says.
    #[must_use]
    pub fn with_print(self, print: Print) -> Self {
        Self { print, ..self }
    }

    /// The paper that a letter is printed on.
    pub fn paper(&self, letter: &Letter) -> Paper {
        self.print.paper.unwrap_or_else(|| Paper::of(&letter.posted_in))
    }

    /// The press, made when it is first needed.
    ///
    /// # Errors
    /// The family that the person asked for is not installed.
    #[cfg(feature = "pdf")]
    pub fn press(&self) -> Result<&Press, Diagnostic> {
        let make = || Press::new(self.print.font.as_deref().map(super::pdf::installed).transpose()?);
        self.press.get_or_init(make).as_ref().map_err(Clone::clone)
    }

    /// A letter on its page.
    ///
    /// # Errors
    /// The press cannot be made, or no face has a character of the letter.
    #[cfg(feature = "pdf")]
    pub fn fit(&self, letter: &Letter) -> Result<super::pdf::Fitted, Diagnostic> {
        self.press()?.fit(letter, super::pdf::Sheet::new(&letter.posted_in, Some(self.paper(letter))))
    }

    /// Reads them all.
    ///
    /// # Errors
    /// Everything that is wrong in any of them.
    pub fn check(&self) -> Result<(), Vec<Diagnostic>> {
        let all = [
            self.ready(&self.text, "page", "txt"),
            self.ready(&self.html, "page", "html"),
            self.ready(&self.markdown, "page", "md"),
            self.ready(&self.mail_html, "mail", "html"),
        ];
        let diagnostics: Vec<Diagnostic> = all.into_iter().filter_map(Result::err).flatten().cloned().collect();
        if diagnostics.is_empty() { Ok(()) } else { Err(diagnostics) }
    }

    /// The texts of all that can be read; [`Pages::check`] tells what cannot.
    pub fn sources(&self) -> Vec<&Arc<Source>> {
        let all = [
            self.ready(&self.text, "page", "txt"),
            self.ready(&self.html, "page", "html"),
            self.ready(&self.markdown, "page", "md"),
            self.ready(&self.mail_html, "mail", "html"),
        ];
        all.into_iter().filter_map(Result::ok).flat_map(Ready::sources).collect()
    }

    /// The letter as plain text: wrapped to a width in columns, and for a language written right to left with a mark at the start of each line
    /// that makes any program show it so.
    ///
    /// # Errors
    /// The template is wrong or fails.
    pub fn text(&self, letter: &Letter, width: usize) -> Result<String, Diagnostic> {
        let page = self.render(&TEXT, letter)?;
        let mut out = String::with_capacity(page.len() * 2);
        let page = wrap::collapsed(page.trim_end());
        let lines = self.wrapped.lines(&page, width);
        for line in isolated_lines(lines.iter().flat_map(wrap::Wrapped::lines)) {
            if letter.direction == Direction::Rtl && !line.is_empty() {
                out.push(RLM);
            }
            out.push_str(&line);
            out.push('\n');
        }
        Ok(out)
    }

    /// The text of an e-mail: without the head of a page, and not wrapped, as mail programs wrap it.
    ///
    /// # Errors
    /// The template is wrong or fails.
    pub fn mail_text(&self, letter: &Letter) -> Result<String, Diagnostic> {
        let page = self.render(&MAIL_TEXT, letter)?;
        Ok(format!("{}\n", wrap::collapsed(page.trim_end())))
    }

    /// The letter as a web page.
    ///
    /// # Errors
    /// The template is wrong or fails.
    pub fn html(&self, letter: &Letter) -> Result<String, Diagnostic> {
        self.render(&HTML, letter)
    }

    /// The HTML of an e-mail.
    ///
    /// # Errors
    /// The template is wrong or fails.
    pub fn mail_html(&self, letter: &Letter) -> Result<String, Diagnostic> {
        self.render(&MAIL_HTML, letter)
    }

    /// The letter in Markdown.
    ///
    /// # Errors
    /// The template is wrong or fails.
    pub fn markdown(&self, letter: &Letter) -> Result<String, Diagnostic> {
        let page = self.render(&MARKDOWN, letter)?;
        Ok(format!("{}\n", wrap::collapsed(page.trim_end())))
    }

    fn ready<'s>(
        &'s self,
        slot: &'s OnceLock<Result<Ready, Vec<Diagnostic>>>,
        name: &str,
        ending: &str,
    ) -> Result<&'s Ready, &'s Vec<Diagnostic>> {
        slot.get_or_init(|| template::ready(self.catalog, name, ending, Use::Page, &FIELDS, None, None)).as_ref()
    }

    fn template(&self, page: &Page) -> Result<&Ready, &Vec<Diagnostic>> {
        let slot = match (page.name, page.ending) {
            ("mail", _) => &self.mail_html,
            (_, "txt") => &self.text,
            (_, "html") => &self.html,
            _ => &self.markdown,
        };
        self.ready(slot, page.name, page.ending)
    }

    /// The page of a letter: cast, where the letter was and its page can be; else rendered.
    fn render(&self, page: &Page, letter: &Letter) -> Result<String, Diagnostic> {
        let Some((mold, escape)) = letter.origin.mold().zip(page.escape) else { return self.rendered(page, letter) };
        let key = cast::Key {
            mold: mold.number(),
            page: page.purpose,
            writer: letter.writer.len(),
            signature: letter.signature.len(),
        };
        match self.casts.get(&key) {
            Some(Some(cast)) => return Ok(cast.filled(letter, escape)),
            Some(None) => return self.rendered(page, letter),
            None => {}
        }
        let rendered = self.rendered(page, letter)?;
        let marked = mold.marked(key.writer, key.signature);
        // What the marks do not show is found by comparing.
        let cast =
            marked.and_then(|marked| self.cast(page, &marked)).filter(|cast| cast.filled(letter, escape) == rendered);
        self.casts.keep(key, cast);
        Ok(rendered)
    }

    fn rendered(&self, page: &Page, letter: &Letter) -> Result<String, Diagnostic> {
        // What is wrong in a page template is told in full by `check`, which every command calls first.
        let ready = self.template(page).map_err(|errors| errors[0].clone())?;
        let sheets: Vec<Letter> = letter.sheets().map(with_needed_isolates).collect();
        ready.render_owned(page_data(page, letter, &without_isolates(&letter.subject), sheets))
    }

    /// The page of a marked letter, in pieces; `None` where it cannot be had.
    fn cast(&self, page: &Page, marked: &Letter) -> Option<Cast> {
        let ready = self.template(page).ok()?;
        let title = without_isolates(&marked.subject);
        let is_marked = |text: &str| text.contains(|c| Mark::of(c).is_some());
        if is_marked(&title) || !ready.sources().all(|source| cast::only_shows(&source.text)) {
            return None;
        }
        let failed = Cell::new(false);
        let keep = |text: &str, base: Direction| {
            cast::prepared(text, base).unwrap_or_else(|| {
                failed.set(true);
                String::new()
            })
        };
        let sheets: Vec<Letter> = marked.sheets().map(|sheet| with_isolates(sheet, &keep)).collect();
        if failed.get() {
            return None;
        }
        Some(Cast::of(&ready.render_owned(page_data(page, marked, &title, sheets)).ok()?))
    }
}

fn page_data(page: &Page, letter: &Letter, title: &str, sheets: Vec<Letter>) -> Value {
    let letters: Vec<Value> = sheets.into_iter().map(|sheet| sheet_data(sheet, page.mail, page.body)).collect();
    json!({
        "lang": letter.language,
        "dir": letter.direction,
        "title": title,
        "mail": page.mail,
        "letters": letters,
    })
}

fn text_body(letter: &Letter) -> String {
    let formats = Formats::new(&letter.language);
    blocks::to_text(&letter.body, &|n| formats.number(i64::try_from(n).unwrap_or(i64::MAX)))
}

fn sheet_data(sheet: Letter, mail: bool, body: fn(&Letter) -> String) -> Value {
    let at_foot = mail || !sheet.layout.writer_at_head;
    let body = body(&sheet);
    let close_at_end = sheet.close_at_end();
    // The address stands at the head or under the signature, never at both.
    let mut signature = sheet.signature;
    if at_foot {
        signature.extend(sheet.writer.iter().skip(1).cloned());
    }
    // Moved, not copied: this is done for every document of a batch.
    let fields: [(&str, Value); 16] = [
        ("mail", mail.into()),
        ("writer_at_head", (!at_foot).into()),
        ("subject_after", sheet.layout.subject_after.into()),
        ("signature_at_end", sheet.layout.signature_at_end.into()),
        ("close_at_end", close_at_end.into()),
        ("writer", sheet.writer.into()),
        ("date", sheet.date.into()),
        ("copy_line", sheet.copy_line.into()),
        ("addressee", if mail { sheet.office } else { sheet.addressee }.into()),
        ("subject_line", sheet.subject_line.into()),
        ("salutation", sheet.salutation.into()),
        ("body", body.into()),
        ("close", sheet.close.into()),
        ("signature", signature.into()),
        ("copies_label", sheet.copies_label.into()),
        ("copies", sheet.copies.into()),
    ];
    Value::Object(fields.into_iter().map(|(name, value)| (name.to_owned(), value)).collect())
}

/// The sheet with only those isolates that change how it reads.
fn with_needed_isolates(sheet: &Letter) -> Letter {
    with_isolates(sheet, &needed_isolates)
}

/// The sheet with those isolates that `keep` leaves in each text.
fn with_isolates(sheet: &Letter, keep: &impl Fn(&str, Direction) -> String) -> Letter {
    let keep = |text: &str| keep(text, sheet.direction);
    let all = |lines: &[String]| lines.iter().map(|line| keep(line)).collect::<Vec<_>>();
    Letter {
        date: keep(&sheet.date),
        writer: all(&sheet.writer),
        addressee: all(&sheet.addressee),
        office: all(&sheet.office),
        postal: sheet.postal.clone(),
        postal_language: sheet.postal_language.clone(),
        posted_in: sheet.posted_in.clone(),
        subject: keep(&sheet.subject),
        subject_line: keep(&sheet.subject_line),
        salutation: all(&sheet.salutation),
        body: blocks::map_text(&sheet.body, &keep),
        close: keep(&sheet.close),
        signature: all(&sheet.signature),
        copy_line: sheet.copy_line.as_deref().map(keep),
        copies_label: keep(&sheet.copies_label),
        copies: all(&sheet.copies),
        enclosure: None,
        origin: Origin::default(),
        action: sheet.action.clone(),
        kind: sheet.kind.clone(),
        recipient: sheet.recipient.clone(),
        language: sheet.language.clone(),
        direction: sheet.direction,
        layout: sheet.layout,
    }
}
