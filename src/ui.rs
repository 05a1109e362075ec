//! The program's own words, in the person's language: `ui/*.ftl`. What a language lacks is said in the reference language;
//! this is talk about letters, not a letter.

use std::borrow::Cow;
use std::collections::BTreeSet;
use std::sync::OnceLock;

use annotate_snippets::renderer::DecorStyle;
use annotate_snippets::{AnnotationKind, Group, Level, Renderer, Snippet};
use fluent::{FluentArgs, FluentValue};

use crate::catalog::Catalog;
use crate::diagnostic::{Diagnostic, Severity};
use crate::locale::functions::DateValue;
use crate::locale::{self, Bundle, REFERENCE};
use crate::message::{Arg, Message};
use crate::msg;
use crate::text::{Direction, needed_isolates, visible, visible_lines};

/// More findings than this at once are counted, not shown: nobody reads them before the first are mended.
const MOST_SHOWN: usize = 50;

/// The words of the program in one language.
#[derive(Debug)]
pub struct Ui {
    own: Option<Bundle>,
    reference: OnceLock<Option<Bundle>>,
    /// Whether output may have colour.
    pub(crate) colour: bool,
    /// The width of the terminal, in columns.
    pub width: usize,
}

impl Ui {
    /// The words for a person whose terminal speaks that language, or the reference language where it has no words.
    pub fn new(catalog: &Catalog, wanted: Option<&str>) -> Self {
        let available = locale::available(catalog);
        let tag = wanted.and_then(|wanted| locale::negotiate(wanted, &available)).unwrap_or(REFERENCE).to_owned();
        // The interface must speak even where a workspace's words are broken: then it takes those built in.
        let own = program(catalog, &tag).or_else(|_| program(&Catalog::built_in(), &tag));
        Self { own: own.ok(), reference: OnceLock::new(), colour: false, width: 80 }
    }

    /// The tag of the language that it speaks.
    pub fn tag(&self) -> &str {
        self.own.as_ref().map_or(REFERENCE, |words| &words.tag)
    }

    /// The way it runs.
    pub fn direction(&self) -> Direction {
        self.own.as_ref().map_or(Direction::Ltr, |words| words.direction)
    }

    /// A message in the person's language. Text from outside is made visible: no escape reaches the terminal.
    pub fn say(&self, message: &Message) -> String {
        let found = self.first(|words| Some(needed_isolates(&said(message, words)?, words.direction)));
        found.unwrap_or_else(|| {
            let told = message.args.iter().map(|(name, value)| format!("{name}={value:?}"));
            format!("{}: {}", message.id, told.collect::<Vec<_>>().join(", "))
        })
    }

    /// A message in that language and in no other; `None` where it lacks it.
    pub(crate) fn say_own(&self, message: &Message) -> Option<String> {
        let words = self.own.as_ref()?;
        Some(needed_isolates(&said(message, words)?, words.direction))
    }

    /// A message without variables, named at run time: of clap's help. `None` where no language has it.
    pub fn word(&self, id: &str) -> Option<String> {
        self.first(|words| Some(needed_isolates(&words.get(id, &FluentArgs::new()).ok()?, words.direction)))
    }

    /// The ids of its messages that begin so, those of the reference language, which has them all.
    pub(crate) fn ids(&self, prefix: &str) -> Vec<String> {
        self.reference().map(|words| words.ids(prefix).map(str::to_owned).collect()).unwrap_or_default()
    }

    /// A message whose variables are filled in elsewhere: each stands in it as `{name}`, between its isolates.
    pub(crate) fn with_slots(&self, id: &str, variables: &[&str]) -> Option<String> {
        let mut args = FluentArgs::new();
        for name in variables {
            args.set(*name, FluentValue::from(format!("{{{name}}}")));
        }
        self.first(|words| words.get(id, &args).ok())
    }

    /// A day in words.
    pub(crate) fn day(&self, day: jiff::civil::Date) -> String {
        self.first(|words| Some(words.formats.date(crate::date::PartialDate::Day(day))))
            .unwrap_or_else(|| day.to_string())
    }

    /// Diagnostics as a person reads them, and how to know more of the rules that the errors break.
    pub fn diagnostics(&self, diagnostics: &[Diagnostic]) -> String {
        let shown = &diagnostics[..diagnostics.len().min(MOST_SHOWN)];
        let mut out: String = shown.iter().map(|diagnostic| self.diagnostic(diagnostic)).collect();
        let codes = shown.iter().filter(|told| told.is_error()).filter_map(|told| told.code).collect();
        if let Some(more) = more_of(&codes) {
            out.push_str(&self.say(&more));
            out.push('\n');
        }
        if diagnostics.len() > MOST_SHOWN {
            out.push_str(&self.say(&msg!("findings-more", count = diagnostics.len() - MOST_SHOWN)));
            out.push('\n');
        }
        out
    }

    /// One diagnostic: what is wrong, the place with its line, how to mend it.
    pub fn diagnostic(&self, diagnostic: &Diagnostic) -> String {
        let renderer = if self.colour { Renderer::styled() } else { Renderer::plain() };
        let renderer = renderer.decor_style(DecorStyle::Unicode).term_width(self.width.max(40));
        let (level, word) = match diagnostic.severity {
            Severity::Error => (Level::ERROR, msg_word(self, "level-error")),
            Severity::Warning => (Level::WARNING, msg_word(self, "level-warning")),
            Severity::Note => (Level::NOTE, msg_word(self, "level-notice")),
        };
        // What is said was made visible already; a primary title would replace the isolates that it needs.
        let mut title = level.with_name(word).secondary_title(self.say(&diagnostic.message));
        if let Some(code) = diagnostic.code {
            title = title.id(code);
        }
        let mut group = Group::with_title(title);
        if let Some(place) = &diagnostic.place {
            let detail = diagnostic.detail.as_deref().map(visible);
            // The lines of the place alone: the renderer's work grows with the text that it is given.
            let (lines, span, line) = place.lines();
            let [before, marked, after] = [&lines[..span.start], &lines[span.clone()], &lines[span.end..]].map(shown);
            let span = before.len()..before.len() + marked.len();
            let label = AnnotationKind::Primary.span(span).label(detail.map(Cow::Owned));
            let snippet =
                Snippet::source([before, marked, after].concat()).line_start(line).path(visible(&place.source.name));
            group = group.element(snippet.annotation(label));
        } else if let Some(detail) = &diagnostic.detail {
            group = group.element(Level::NOTE.with_name(msg_word(self, "level-detail")).message(visible(detail)));
        }
        if let Some(hint) = &diagnostic.hint {
            group = group.element(Level::HELP.with_name(msg_word(self, "level-help")).message(self.say(hint)));
        }
        renderer.render(&[group]) + "\n"
    }

    /// What the person's language has, else the reference language, whose words are read when they are first needed.
    fn first<T>(&self, have: impl Fn(&Bundle) -> Option<T>) -> Option<T> {
        self.own.as_ref().and_then(&have).or_else(|| self.reference().and_then(&have))
    }

    fn reference(&self) -> Option<&Bundle> {
        self.reference.get_or_init(|| program(&Catalog::built_in(), REFERENCE).ok()).as_ref()
    }
}

/// A piece of a file's lines as it can be shown; what ends its lines is no part of them.
fn shown(piece: &str) -> String {
    visible_lines(&piece.replace('\r', ""))
}

/// What the program itself says in a language.
fn program(catalog: &Catalog, tag: &str) -> Result<Bundle, Vec<Diagnostic>> {
    Bundle::load(catalog, tag, &locale::program_files(catalog, tag))
}

/// How to know more of rules: whoever wants to knows what to ask for. `None` where there is none.
pub(crate) fn more_of(codes: &BTreeSet<&str>) -> Option<Message> {
    let first = codes.first()?;
    Some(if codes.len() == 1 {
        msg!("explain-more", code = *first)
    } else {
        msg!("explain-each", codes = codes.iter().map(|code| (*code).to_owned()).collect::<Vec<_>>())
    })
}

fn msg_word(ui: &Ui, id: &str) -> String {
    ui.word(id).unwrap_or_else(|| id.to_owned())
}

/// A message in one language, with all the messages that it is made of; `None` where the language lacks one of them.
fn said(message: &Message, words: &Bundle) -> Option<String> {
    let mut args = FluentArgs::new();
    for (name, value) in &message.args {
        // Names in Rust have underscores where Fluent's have hyphens.
        let value = match value {
            Arg::Text(text) => FluentValue::from(visible(text)),
            Arg::Number(number) | Arg::Most(number) => FluentValue::from(*number),
            Arg::Date(date) => DateValue::value(*date, &words.formats),
            Arg::List(list) | Arg::Offices(list) => joined(list.iter().map(|text| visible(text)), words),
            Arg::Messages(list) if list.len() == 1 => FluentValue::from(said(&list[0], words)?),
            Arg::Messages(list) => {
                let list: Vec<String> = list.iter().map(|message| said(message, words)).collect::<Option<_>>()?;
                joined(list.into_iter(), words)
            }
            Arg::Scripts(codes) => joined(codes.iter().map(|code| locale::script_name(code, &words.tag)), words),
            Arg::Countries(codes) => joined(codes.iter().map(|code| locale::country::name(code, &words.tag)), words),
        };
        args.set(*name, value);
    }
    words.get(message.id, &args).ok()
}

fn joined(items: impl Iterator<Item = String>, words: &Bundle) -> FluentValue<'static> {
    let items: Vec<String> = items.map(|text| crate::text::isolate(&text)).collect();
    FluentValue::from(words.formats.list(&items))
}
