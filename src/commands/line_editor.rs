//! Reads what a person types at a terminal, with the keys that they know from a shell: Ctrl-A, E, U, K, W, the arrows.
//!
//! What stands in a line that somebody leaves is not thrown away: who asked can [take it](LineEditor::left).

use std::borrow::Cow;
use std::io::{self, BufRead};
use std::sync::{Arc, Mutex};

use rustyline::completion::Completer;
use rustyline::config::Configurer;
use rustyline::error::ReadlineError;
use rustyline::highlight::{CmdKind, Highlighter};
use rustyline::hint::Hinter;
use rustyline::history::DefaultHistory;
use rustyline::validate::Validator;
use rustyline::{
    Behavior, Cmd, ColorMode, ConditionalEventHandler, Config, Context, Editor, Event, EventContext, EventHandler,
    Helper, KeyCode, KeyEvent, Modifiers, RepeatCount,
};
use unicode_width::UnicodeWidthStr;

use crate::environment::Environment;
use crate::lock::locked;

/// How long the terminal has to send the rest of a key after its first byte, Escape, in milliseconds.
const KEY_TIME: u16 = 100;

/// What goes back on a terminal that has no keys.
const BACK: &str = "<";

/// What came of a line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Typed {
    /// A line, ended with Enter.
    Line(String),
    /// The person wants to go back.
    Back,
    /// The person broke off.
    BrokenOff,
}

/// What is read.
#[derive(Clone, Copy, Default)]
pub(crate) struct Line<'a> {
    /// What stands in the line at first.
    pub(crate) initial: &'a str,
    /// What Tab completes.
    pub(crate) known: &'a [String],
    /// Whether what is typed is not shown.
    pub(crate) secret: bool,
}

/// The editor; what it needs of the terminal is taken when it is first asked for a line.
pub(crate) struct LineEditor {
    plain: bool,
    /// How many lines were asked for.
    count: usize,
    editor: Option<Editor<Words, DefaultHistory>>,
    left: Left,
}

/// How a line was left by a key other than Enter, and what stood in it.
type Left = Arc<Mutex<Option<(Typed, String)>>>;

impl LineEditor {
    /// For the terminal of an environment.
    pub(crate) fn new(environment: &Environment) -> Self {
        Self { plain: environment.variable("TERM") == Some("dumb"), count: 0, editor: None, left: Left::default() }
    }

    /// Whether the terminal has no keys but Enter: what stands in a line at first cannot be shown in it.
    pub(crate) fn is_plain(&self) -> bool {
        self.plain
    }

    /// How many lines were asked for so far.
    pub(crate) fn count(&self) -> usize {
        self.count
    }

    /// Whether the last line was broken off, and not only left to go back.
    pub(crate) fn was_broken_off(&self) -> bool {
        locked(&self.left).as_ref().is_some_and(|(how, _)| *how == Typed::BrokenOff)
    }

    /// What stood in the line that was left by a key other than Enter.
    pub(crate) fn left(&self) -> Option<String> {
        locked(&self.left).as_ref().map(|(_, text)| text.clone()).filter(|text| !text.trim().is_empty())
    }

    /// Reads a line.
    ///
    /// # Errors
    /// The terminal cannot be read.
    pub(crate) fn read(&mut self, prompt: &str, line: Line<'_>) -> io::Result<Typed> {
        self.count += 1;
        if self.plain {
            let typed = read_plainly(line.secret)?;
            *locked(&self.left) =
                Some((typed.clone(), String::new())).filter(|(how, _)| !matches!(how, Typed::Line(_)));
            return Ok(typed);
        }
        let editor = match &mut self.editor {
            Some(editor) => editor,
            none => none.insert(editor(&self.left).map_err(io::Error::other)?),
        };
        editor.set_color_mode(if line.secret { ColorMode::Forced } else { ColorMode::Disabled });
        // Where there is nothing to complete, a tab is what was copied from between two words.
        let tab = if line.known.is_empty() { Cmd::Insert(1, " ".to_owned()) } else { Cmd::Complete };
        editor.bind_sequence(KeyEvent(KeyCode::Tab, Modifiers::NONE), EventHandler::Simple(tab));
        editor.set_helper(Some(Words { known: line.known.to_vec(), secret: line.secret }));
        *locked(&self.left) = None;
        match editor.readline_with_initial(prompt, (line.initial, "")) {
            Ok(text) => Ok(Typed::Line(text)),
            Err(ReadlineError::Interrupted | ReadlineError::Eof) => {
                Ok(locked(&self.left).as_ref().map_or(Typed::BrokenOff, |(how, _)| how.clone()))
            }
            Err(ReadlineError::Io(error)) => Err(error),
            Err(error) => Err(io::Error::other(error)),
        }
    }
}

fn editor(left: &Left) -> rustyline::Result<Editor<Words, DefaultHistory>> {
    let config =
        Config::builder().behavior(Behavior::PreferTerm).keyseq_timeout(Some(KEY_TIME)).auto_add_history(false).build();
    let mut editor = Editor::with_config(config)?;
    for (code, modifiers, back) in [
        (KeyCode::Esc, Modifiers::NONE, true),
        (KeyCode::Up, Modifiers::NONE, true),
        (KeyCode::Char('C'), Modifiers::CTRL, false),
    ] {
        let leave = Leave { back, left: Arc::clone(left) };
        editor.bind_sequence(KeyEvent(code, modifiers), EventHandler::Conditional(Box::new(leave)));
    }
    Ok(editor)
}

/// A terminal that shows a line as it is typed, and nothing else; where it is secret it is not shown.
fn read_plainly(secret: bool) -> io::Result<Typed> {
    let mut text = String::new();
    let read = if secret {
        unseen(|| io::stdin().lock().read_line(&mut text))?
    } else {
        io::stdin().lock().read_line(&mut text)?
    };
    if read == 0 {
        return Ok(Typed::BrokenOff);
    }
    let text = text.trim_end_matches(['\n', '\r']).to_owned();
    Ok(if text == BACK { Typed::Back } else { Typed::Line(text) })
}

/// Does something while the terminal shows nothing of what is typed.
#[cfg(unix)]
fn unseen<T>(read: impl FnOnce() -> io::Result<T>) -> io::Result<T> {
    use rustix::termios::{LocalModes, OptionalActions, tcgetattr, tcsetattr};
    let before = tcgetattr(io::stdin())?;
    let mut without = before.clone();
    without.local_modes.remove(LocalModes::ECHO);
    tcsetattr(io::stdin(), OptionalActions::Now, &without)?;
    let done = read();
    tcsetattr(io::stdin(), OptionalActions::Now, &before)?;
    done
}

/// Does something; there is no terminal without keys here.
#[cfg(not(unix))]
fn unseen<T>(read: impl FnOnce() -> io::Result<T>) -> io::Result<T> {
    read()
}

/// A key that leaves a line before it is ended.
struct Leave {
    back: bool,
    left: Left,
}

impl ConditionalEventHandler for Leave {
    fn handle(&self, _: &Event, _: RepeatCount, _: bool, context: &EventContext<'_>) -> Option<Cmd> {
        let text = context.line().to_owned();
        *locked(&self.left) = Some((if self.back { Typed::Back } else { Typed::BrokenOff }, text));
        Some(Cmd::Interrupt)
    }
}

/// What Tab completes, and whether what is typed is hidden.
struct Words {
    known: Vec<String>,
    secret: bool,
}

impl Completer for Words {
    type Candidate = String;

    fn complete(&self, line: &str, at: usize, _: &Context<'_>) -> rustyline::Result<(usize, Vec<String>)> {
        let typed = line.get(..at).unwrap_or(line).to_lowercase();
        let begins = |name: &&String| !typed.is_empty() && name.to_lowercase().starts_with(&typed);
        Ok((0, self.known.iter().filter(begins).cloned().collect()))
    }
}

impl Hinter for Words {
    type Hint = String;
}

impl Highlighter for Words {
    fn highlight<'l>(&self, line: &'l str, _: usize) -> Cow<'l, str> {
        if self.secret { " ".repeat(line.width()).into() } else { line.into() }
    }

    fn highlight_char(&self, _: &str, _: usize, kind: CmdKind) -> bool {
        self.secret && kind != CmdKind::MoveCursor
    }
}

impl Validator for Words {}

impl Helper for Words {}
