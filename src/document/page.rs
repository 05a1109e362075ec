//! Letters set by the page templates: `templates/pages/<name>.<ext>.hbs`.

use std::sync::{Arc, LazyLock, OnceLock};

use serde_json::{Map, Value, json};

use super::filled::{self, PagePattern, PatternKey, Patterns};
use super::lines::{LinePattern, LineSetting};
use super::paper::Paper;
#[cfg(feature = "pdf")]
use super::pdf::Press;
use super::sheet::{Content, Medium, Role, Sheet};
use super::signing;
use super::wrap;
use crate::catalog::Catalog;
use crate::diagnostic::{Diagnostic, Source, once};
use crate::format::Format;
use crate::letter::blocks::{self, Block};
use crate::letter::{Composed, Copies, Filling, Form, Letter, Mark, Signatories, Signed, forms};
use crate::locale::Formats;
use crate::msg;
use crate::template::{self, Markup, Ready, Use, Wanted};
use crate::text::{needed_isolates, without_isolates};

/// The names of a page template's data.
const FIELDS: [&str; 5] = ["lang", "dir", "title", "mail", "letters"];

/// A page template: its name, and what its text is.
type Template = (&'static str, Markup);

/// A page template, or what is wrong in it.
type Read = Result<Ready, Vec<Diagnostic>>;

/// Every page template: those of the forms ([`Form::page`]) in each format that the form can be had in, and the HTML of an e-mail.
///
/// [`Form::page`]: crate::letter::Form::page
static TEMPLATES: LazyLock<Vec<Template>> = LazyLock::new(|| {
    let of_form = |form: &&'static dyn Form| {
        let formats = form.formats().iter();
        let set = formats.filter_map(|format| Some((form.page()?, page_markup(*format)?)));
        let mail = form.formats().contains(&Format::Eml).then_some(MAIL);
        set.chain(mail).collect::<Vec<_>>()
    };
    let mut templates = Vec::new();
    for template in forms::FORMS.iter().flat_map(of_form) {
        if !templates.contains(&template) {
            templates.push(template);
        }
    }
    templates
});

/// The HTML of an e-mail.
const MAIL: Template = ("mail", Markup::Html);

/// The page templates that a letter of this form needs in this format.
fn needed(form: &dyn Form, format: Format) -> Vec<Template> {
    let Some(page) = form.page() else { return Vec::new() };
    match format {
        Format::Eml => vec![(page, Markup::Text), MAIL],
        Format::Mailto => vec![(page, Markup::Text)],
        _ => page_markup(format).map(|markup| (page, markup)).into_iter().collect(),
    }
}

/// The markup of a page template that makes this format; none where no page template does.
fn page_markup(format: Format) -> Option<Markup> {
    match format {
        Format::Txt => Some(Markup::Text),
        Format::Html => Some(Markup::Html),
        Format::Md => Some(Markup::Markdown),
        // The text and the HTML of an e-mail have templates of their own.
        Format::Eml | Format::Mailto => None,
        #[cfg(feature = "pdf")]
        Format::Pdf => None,
        #[cfg(feature = "docx")]
        Format::Docx => None,
    }
}

/// What a person says about printing.
#[derive(Debug, Clone, Default)]
pub struct Print {
    /// Typefaces to be used first, in their order: each the name of one that is installed, or its file.
    pub fonts: Vec<String>,
    /// The paper, where it is not that of the writer's country.
    pub paper: Option<Paper>,
}

/// The page templates; each is read when it is first needed.
#[derive(Debug)]
pub struct Pages<'c> {
    catalog: &'c Catalog,
    templates: Vec<(Template, OnceLock<Read>)>,
    print: Print,
    #[cfg(feature = "pdf")]
    press: OnceLock<Result<Arc<Press>, Diagnostic>>,
    wrapped: wrap::WrapCache,
    patterns: Patterns<PagePattern>,
    line_patterns: Patterns<LinePattern>,
}

/// A page that is filled elsewhere.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum MarkedPage {
    /// What [`Pages::text`] wraps.
    Text,
    /// [`Pages::html`].
    Html,
    /// What becomes the text of an e-mail.
    MailText,
    /// The HTML of an e-mail.
    MailHtml,
    /// What becomes the text of an e-mail that a link opens.
    LinkText,
}

/// How a letter is set on a page template.
struct Setting {
    /// What the template's text is.
    markup: Markup,
    medium: Medium,
    /// The body in that format, for the numbers of a language.
    body: fn(&[Block], &str) -> String,
    /// Whether how a text becomes literal there depends on the text alone: only then can pages be filled.
    fills: bool,
    /// Whether signatories stand in columns, where the medium has a width.
    columns: bool,
}

const TEXT: Setting =
    Setting { markup: Markup::Text, medium: Medium::Paper, body: text_body, fills: true, columns: true };
/// For lines that are narrower than a page.
const NARROW: Setting = Setting { fills: false, columns: false, ..TEXT };
const HTML: Setting = Setting { markup: Markup::Html, body: |body, _| blocks::to_html(body), ..TEXT };
const MARKDOWN: Setting =
    Setting { markup: Markup::Markdown, body: |body, _| blocks::to_markdown(body), fills: false, ..TEXT };
const MAIL_TEXT: Setting = Setting { medium: Medium::Mail, ..TEXT };
const LINK_TEXT: Setting = Setting { medium: Medium::Link, ..TEXT };
const MAIL_HTML: Setting = Setting { medium: Medium::Mail, ..HTML };

impl<'c> Pages<'c> {
    /// The page templates of a catalog.
    pub fn new(catalog: &'c Catalog) -> Self {
        Self {
            catalog,
            templates: TEMPLATES.iter().map(|template| (*template, OnceLock::new())).collect(),
            print: Print::default(),
            #[cfg(feature = "pdf")]
            press: OnceLock::new(),
            wrapped: wrap::WrapCache::default(),
            patterns: Patterns::default(),
            line_patterns: Patterns::default(),
        }
    }

    /// Prints as a person says.
    #[must_use]
    pub(crate) fn with_print(self, print: Print) -> Self {
        Self { print, ..self }
    }

    /// The paper that a letter is printed on.
    pub fn paper(&self, letter: &Letter) -> Paper {
        self.print.paper.unwrap_or_else(|| Paper::of(&letter.posted_in))
    }

    /// Prints with a press that was made before, of the same faces.
    #[cfg(feature = "pdf")]
    #[must_use]
    pub(crate) fn with_press(self, press: Arc<Press>) -> Self {
        Self { press: OnceLock::from(Ok(press)), ..self }
    }

    /// The press, made when it is first needed.
    ///
    /// # Errors
    /// A typeface that the person asked for is not installed, or cannot be read.
    #[cfg(feature = "pdf")]
    pub fn press(&self) -> Result<&Arc<Press>, Diagnostic> {
        let own = || self.print.fonts.iter().map(|font| super::pdf::typeface(font)).collect::<Result<Vec<_>, _>>();
        let make = || Press::new(own()?).map(Arc::new);
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
        self.read(TEMPLATES.iter().copied())
    }

    /// Reads those that letters of a form need in these formats: whoever writes one letter waits for no other's page.
    ///
    /// # Errors
    /// Everything that is wrong in any of them.
    pub fn check_for(&self, form: &dyn Form, formats: &[Format]) -> Result<(), Vec<Diagnostic>> {
        self.read(formats.iter().flat_map(|format| needed(form, *format)))
    }

    fn read(&self, templates: impl Iterator<Item = Template>) -> Result<(), Vec<Diagnostic>> {
        // Two formats of a letter can need the same template.
        let wrong = once(templates.filter_map(|template| self.ready(template).err()).flatten());
        if wrong.is_empty() { Ok(()) } else { Err(wrong) }
    }

    /// The texts of all that can be read; [`Pages::check`] tells what cannot.
    pub(crate) fn sources(&self) -> Vec<&Arc<Source>> {
        TEMPLATES.iter().filter_map(|template| self.ready(*template).ok()).flat_map(Ready::sources).collect()
    }

    /// The letter as plain text: wrapped to a width in columns, and for a language written right to left with a mark at the start of each line
    /// that makes any program show it so.
    ///
    /// # Errors
    /// The template is wrong or fails.
    pub fn text<'l>(&self, letter: impl Into<Laid<'l>>, width: usize) -> Result<String, Diagnostic> {
        let laid = letter.into();
        let letter = laid.letter;
        let Some(template) = forms::of(letter.form).page() else { return Ok(posts(letter)) };
        let lines = LineSetting { width: Some(width), direction: letter.direction };
        if width < wrap::WIDTH {
            return Ok(lines.page(&self.render(template, &NARROW, laid)?, &self.wrapped));
        }
        self.lines(template, &TEXT, lines, laid)
    }

    /// A page of plain text, line by line where the letter was filled.
    fn lines(
        &self,
        template: &'static str,
        setting: &Setting,
        lines: LineSetting,
        laid: Laid<'_>,
    ) -> Result<String, Diagnostic> {
        let letter = laid.letter;
        let Some(filling) = laid.filling.filter(|_| lines.width.is_none_or(|width| width == wrap::WIDTH)) else {
            return Ok(lines.page(&self.render(template, setting, laid)?, &self.wrapped));
        };
        let key = key(template, setting, letter, filling);
        let filled = |pattern: &LinePattern| pattern.filled(letter, filling, setting.markup, &self.wrapped);
        let known = self.line_patterns.get(&key);
        if let Some(filled) = known.iter().flatten().find_map(|pattern| filled(pattern)) {
            return Ok(filled);
        }
        let text = lines.page(&self.render(template, setting, laid)?, &self.wrapped);
        if let (None, Some(Some(page))) = (known, self.patterns.get(&key)) {
            // What the marks do not show is found by comparing.
            let pattern = LinePattern::of(&page, lines, &self.wrapped);
            self.line_patterns.keep(key, pattern.filter(|pattern| filled(pattern).as_ref() == Some(&text)));
        }
        Ok(text)
    }

    /// The text of an e-mail: without the head of a page, and not wrapped, as mail programs wrap it.
    ///
    /// # Errors
    /// The template is wrong or fails.
    pub(crate) fn mail_text<'l>(&self, letter: impl Into<Laid<'l>>) -> Result<String, Diagnostic> {
        let laid = letter.into();
        let lines = LineSetting { width: None, direction: laid.letter.direction };
        self.lines(template(laid.letter), &MAIL_TEXT, lines, laid)
    }

    /// The text of an e-mail that a link opens: the same, without what the link's own subject and address say.
    ///
    /// # Errors
    /// The template is wrong or fails.
    pub(super) fn link_text<'l>(&self, letter: impl Into<Laid<'l>>) -> Result<String, Diagnostic> {
        let laid = letter.into();
        let page = self.render(template(laid.letter), &LINK_TEXT, laid)?;
        Ok(wrap::collapsed(page.trim()))
    }

    /// The letter as a web page.
    ///
    /// # Errors
    /// The template is wrong or fails.
    pub fn html<'l>(&self, letter: impl Into<Laid<'l>>) -> Result<String, Diagnostic> {
        let laid = letter.into();
        self.render(template(laid.letter), &HTML, laid)
    }

    /// The HTML of an e-mail.
    ///
    /// # Errors
    /// The template is wrong or fails.
    pub(crate) fn mail_html<'l>(&self, letter: impl Into<Laid<'l>>) -> Result<String, Diagnostic> {
        self.render(MAIL.0, &MAIL_HTML, letter.into())
    }

    /// The letter in Markdown.
    ///
    /// # Errors
    /// The template is wrong or fails.
    pub fn markdown<'l>(&self, letter: impl Into<Laid<'l>>) -> Result<String, Diagnostic> {
        let laid = letter.into();
        let page = self.render(template(laid.letter), &MARKDOWN, laid)?;
        Ok(format!("{}\n", wrap::collapsed(page.trim_end())))
    }

    /// A page of a letter whose texts are marks, as its template sets it: not wrapped, nothing filled; and the body alone, as it
    /// stands there.
    ///
    /// # Errors
    /// The template is wrong, or fails, or computes something of its data: then what it does with others is not known.
    pub(crate) fn marked(&self, page: MarkedPage, letter: Letter) -> Result<(String, String), Diagnostic> {
        let (name, setting) = match page {
            MarkedPage::Text => (template(&letter), &TEXT),
            MarkedPage::Html => (template(&letter), &HTML),
            MarkedPage::MailText => (template(&letter), &MAIL_TEXT),
            MarkedPage::MailHtml => (MAIL.0, &MAIL_HTML),
            MarkedPage::LinkText => (template(&letter), &LINK_TEXT),
        };
        let ready = self.ready((name, setting.markup)).map_err(|mut errors| errors.swap_remove(0))?;
        if ready.computes {
            let file = self.catalog.shown_path(&Use::Page(setting.markup).path(name));
            return Err(Diagnostic::error(msg!("pages-error-template", file = file)));
        }
        let body = (setting.body)(&letter.body, &letter.language);
        Ok((ready.render_owned(page_data(setting, letter))?, body))
    }

    fn ready(&self, wanted: Template) -> Result<&Ready, Vec<Diagnostic>> {
        let known = self.templates.iter().find(|(template, _)| *template == wanted);
        let (name, used) = (wanted.0, Use::Page(wanted.1));
        let Some((_, ready)) = known else {
            let file = self.catalog.shown_path(&used.path(name));
            return Err(vec![Diagnostic::error(msg!("error-template-unknown", name = name, file = file))]);
        };
        let wanted = Wanted { used, name, fields: &FIELDS, asked_at: None };
        ready.get_or_init(|| template::ready(self.catalog, wanted, None)).as_ref().map_err(Clone::clone)
    }

    /// The page of a letter: a pattern that is filled, where the letter was and its page can be; else rendered.
    fn render(&self, template: &'static str, setting: &Setting, laid: Laid<'_>) -> Result<String, Diagnostic> {
        // What is wrong in a page template is told in full by `check` or `check_for`, which every command calls first.
        let ready = self.ready((template, setting.markup)).map_err(|mut errors| errors.swap_remove(0))?;
        let letter = laid.letter;
        let rendered = || {
            let mut letter = letter.clone();
            let direction = letter.direction;
            letter.each_text(&mut |text| *text = needed_isolates(text, direction));
            ready.render_owned(page_data(setting, letter))
        };
        let Some(filling) = laid.filling.filter(|_| setting.fills) else { return rendered() };
        let key = key(template, setting, letter, filling);
        match self.patterns.get(&key) {
            Some(Some(pattern)) => return Ok(pattern.filled(letter, filling, setting.markup)),
            Some(None) => return rendered(),
            None => {}
        }
        let page = rendered()?;
        let marked = filling.pattern.marked(key.writer, key.signature);
        let pattern = marked.and_then(|marked| page_pattern(ready, setting, marked));
        // What the marks do not show is found by comparing.
        self.patterns.keep(key, pattern.filter(|pattern| pattern.filled(letter, filling, setting.markup) == page));
        Ok(page)
    }
}

/// A letter to be set, with what it was filled with where it was.
#[derive(Debug, Clone, Copy)]
pub struct Laid<'l> {
    pub(crate) letter: &'l Letter,
    /// What its pattern was filled with.
    pub(crate) filling: Option<&'l Filling>,
}

impl<'l> From<&'l Letter> for Laid<'l> {
    fn from(letter: &'l Letter) -> Self {
        Self { letter, filling: None }
    }
}

impl<'l> From<&'l Composed> for Laid<'l> {
    fn from(composed: &'l Composed) -> Self {
        Self { letter: &composed.letter, filling: composed.filling.as_ref() }
    }
}

/// Which page of which letters a filled letter's is.
fn key(template: &'static str, setting: &Setting, letter: &Letter, filling: &Filling) -> PatternKey {
    PatternKey {
        pattern: filling.pattern.number(),
        template,
        markup: setting.markup,
        medium: setting.medium,
        writer: letter.writer().len(),
        signature: letter.signature().len(),
    }
}

/// The page template of a letter's form.
fn template(letter: &Letter) -> &'static str {
    forms::of(letter.form).page().unwrap_or("page")
}

/// The posts of a thread as they are pasted, one by one: neither wrapped nor marked, as every character counts.
fn posts(letter: &Letter) -> String {
    format!("{}\n", letter.posts().join("\n\n⁂\n\n"))
}

/// The page of a marked letter, in pieces; `None` where it has none.
fn page_pattern(ready: &Ready, setting: &Setting, mut marked: Letter) -> Option<PagePattern> {
    // The title is not for readers of the page alone, and stands there without isolates.
    if marked.subject.contains(|c| Mark::of(c).is_some()) || ready.computes {
        return None;
    }
    let direction = marked.direction;
    let mut failed = false;
    marked.each_text(&mut |text| match filled::prepared(text, direction) {
        Some(prepared) => *text = prepared,
        None => failed = true,
    });
    if failed {
        return None;
    }
    Some(PagePattern::of(&ready.render_owned(page_data(setting, marked)).ok()?))
}

fn page_data(setting: &Setting, letter: Letter) -> Value {
    json!({
        "lang": letter.language,
        "dir": letter.direction,
        "title": without_isolates(&letter.subject),
        "mail": setting.medium != Medium::Paper,
        "letters": letter.into_sheets().map(|sheet| sheet_data(setting, sheet)).collect::<Vec<_>>(),
    })
}

fn text_body(body: &[Block], language: &str) -> String {
    let formats = Formats::new(language);
    blocks::to_text(body, &|n| formats.count(n))
}

/// The data of one letter: every field that a page template may name, empty where the letter has no such part.
fn sheet_data(setting: &Setting, letter: Letter) -> Value {
    let mail = setting.medium != Medium::Paper;
    let language = letter.language.clone();
    // Told wherever they stand.
    let writer = letter.writer().to_vec();
    let letterhead = letter.addressed().is_some_and(|addressed| addressed.letterhead);
    let sheet = Sheet::of(letter, setting.medium);
    let close_at_end = sheet.close_at_end();
    let Sheet { layout, parts } = sheet;

    let mut fields = Map::new();
    let mut set = |name: &str, value: Value| _ = fields.insert(name.to_owned(), value);
    for name in
        ["date", "subject_line", "body", "close", "copies_label", "signatories_label", "consent", "caution", "back"]
    {
        set(name, "".into());
    }
    for name in ["addressee", "salutation", "signature", "copies", "signatories", "signatory_lines", "sheets"] {
        set(name, Value::Array(Vec::new()));
    }
    set("copy_line", Value::Null);
    set("mail", mail.into());
    set("writer_at_head", layout.writer_at_head.into());
    set("subject_after", layout.subject_after.into());
    set("signature_at_end", layout.signature_at_end.into());
    set("close_at_end", close_at_end.into());
    set("letterhead", letterhead.into());
    // Moved, not copied: this is done for every document of a batch.
    for part in parts {
        let name = field(part.role);
        match part.content {
            Content::Line(line) => set(name, line.into()),
            Content::Lines(lines) => set(name, lines.into()),
            Content::Blocks(body) => set(name, (setting.body)(&body, &language).into()),
            Content::Copies(Copies { label, names }) => {
                set("copies_label", label.into());
                set(name, names.into());
            }
            Content::Signatories(Signatories { label, all, columns }) => {
                let (lines, data) = signatories(&all, columns, mail || !setting.columns, &Formats::new(&language));
                set("signatories_label", label.into());
                set("signatory_lines", lines.into());
                set(name, data);
            }
            Content::Rows { heads, labels, wished } => {
                set(name, signing::sheets(&heads, &labels, wished, &Formats::new(&language)));
            }
            Content::Return { line, .. } => set(name, line.into()),
        }
    }
    set("writer", writer.into());
    Value::Object(fields)
}

/// The field that holds what a part says.
fn field(role: Role) -> &'static str {
    match role {
        Role::Writer | Role::Letterhead => "writer",
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
        Role::Caution => "caution",
        Role::Rows => "sheets",
        Role::Return => "back",
    }
}

/// The signatories as lines of plain text, in columns unless for an e-mail, whose reader sees no fixed width, or a narrow
/// screen; and as data.
fn signatories(all: &[Signed], columns: usize, one_by_one: bool, formats: &Formats) -> (Vec<String>, Value) {
    let line = |signed: &Signed| match signed.details.as_str() {
        "" => signed.name.clone(),
        details => formats.enumerated(&[signed.name.as_str(), details]),
    };
    let lines =
        if one_by_one { all.iter().map(line).collect() } else { super::columns::lines(all, columns, wrap::WIDTH) };
    let data = all.iter().map(|signed| json!({ "name": signed.name, "details": signed.details, "line": line(signed) }));
    (lines, data.collect())
}
