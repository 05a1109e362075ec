//! Gives clap's help and errors the words of `ui/*.ftl`.

use std::ffi::OsString;

use clap::builder::StyledStr;
use clap::error::{ContextKind, ContextValue, Error, ErrorKind};
use clap::{Arg, Command, CommandFactory};

use super::Cli;
use crate::diagnostic::Diagnostic;
use crate::msg;
use crate::ui::Ui;

/// The flags that every command has, and those that say how a table is read.
const GLOBAL: [&str; 3] = ["workspace", "today", "help"];
const READING: [&str; 7] = ["encoding", "delimiter", "column", "remember", "sheet", "header_row", "hidden"];

/// A text of clap for a stream that may have colour, or not.
pub(crate) fn styled(text: &StyledStr, coloured: bool) -> String {
    if coloured { text.ansi().to_string() } else { text.to_string() }
}

/// The command line with its help in the person's language.
pub fn command(ui: &Ui) -> Command {
    in_words(None, ui)
}

/// The same for whoever looks at one command: of all others it says what they are for. To say everything takes as long as a letter.
///
/// `asked` are the names of the command, those that it belongs to first.
pub(crate) fn command_for(asked: &[String], ui: &Ui) -> Command {
    in_words(Some(asked), ui)
}

/// The names of the command that a command line asks for, those that it belongs to first.
pub(crate) fn asked_for(args: &[OsString]) -> Vec<String> {
    let mut command = Cli::command();
    let mut asked = Vec::new();
    let mut rest = args.iter().skip(1).filter_map(|arg| arg.to_str());
    while let Some(arg) = rest.next() {
        if GLOBAL.iter().any(|name| arg.strip_prefix("--") == Some(name)) && arg != "--help" {
            rest.next();
        } else if let Some(found) = command.find_subcommand(arg).cloned() {
            asked.push(arg.to_owned());
            command = found;
        }
    }
    asked
}

fn in_words(asked: Option<&[String]>, ui: &Ui) -> Command {
    let mut command = localized(Cli::command(), "", asked, ui).term_width(ui.width);
    // The usage of a command names those that it belongs to, which it knows when the whole is built.
    command.build();
    // The flags of every command are given to each only then. In the help of `write` they come last.
    let more = ui.word("cli-heading-more").unwrap_or_default();
    let last = |arg: Arg| if GLOBAL.contains(&arg.get_id().as_str()) { arg.help_heading(more.clone()) } else { arg };
    with_usage(command.mut_subcommand("write", |write| write.mut_args(last)), asked, ui)
}

/// Those of whose subcommands everything is said, and what of them is asked for.
fn within<'a>(asked: Option<&'a [String]>, name: &str) -> Option<Option<&'a [String]>> {
    match asked {
        None => Some(None),
        Some([first, rest @ ..]) if first == name => Some(Some(rest)),
        Some(_) => None,
    }
}

fn localized(command: Command, path: &str, asked: Option<&[String]>, ui: &Ui) -> Command {
    let word = |id: &str| ui.word(id).unwrap_or_default();
    let name = if path.is_empty() { "about".to_owned() } else { path.to_owned() };
    let template =
        format!("{{about-with-newline}}\n{}\n  {{usage}}\n\n{{all-args}}{{after-help}}", word("cli-heading-usage"));
    let mut command = command
        .about(word(&format!("cli-{name}")))
        .help_template(template)
        .subcommand_help_heading(word("cli-heading-commands"))
        .subcommand_value_name(value("COMMAND", ui))
        .mut_args(|arg| {
            let own = format!("cli-{path}-{}", arg.get_id().as_str().replace('_', "-"));
            let shared = format!("cli-arg-{}", arg.get_id().as_str().replace('_', "-"));
            let help = ui.word(&own).or_else(|| ui.word(&shared)).unwrap_or_default();
            let heading = match arg.get_help_heading() {
                Some("writer") => "cli-heading-writer",
                Some("letter") => "cli-heading-letter",
                Some("print") => "cli-heading-print",
                Some("more") => "cli-heading-more",
                Some("server") => "cli-heading-server",
                Some("together") => "cli-heading-together",
                Some("public") => "cli-heading-public",
                _ if arg.is_positional() => "cli-heading-arguments",
                // What a supporter needs stands first: the rest goes where it belongs.
                _ if path == "write" && READING.contains(&arg.get_id().as_str()) => "cli-heading-together",
                _ => "cli-heading-options",
            };
            let arg = arg.help(help).help_heading(word(heading));
            let values: Vec<String> =
                arg.get_value_names().unwrap_or_default().iter().map(|name| value(name, ui)).collect();
            let arg = if values.is_empty() { arg } else { arg.value_names(values) };
            // Defaults and choices stand in the help itself, in the person's language.
            if arg.get_action().takes_values() { arg.hide_default_value(true).hide_possible_values(true) } else { arg }
        });
    let names: Vec<String> = command.get_subcommands().map(|sub| sub.get_name().to_owned()).collect();
    for name in names {
        let path = if path.is_empty() { name.clone() } else { format!("{path}-{name}") };
        command = command.mut_subcommand(&name, |sub| match within(asked, &name) {
            Some(asked) => localized(sub, &path, asked, ui),
            None => sub.about(word(&format!("cli-{path}"))),
        });
    }
    let after = format!("cli-{}-after", if path.is_empty() { "about" } else { path });
    if let Some(after) = ui.word(&after) {
        command = command.after_help(format!("{after}\n"));
    }
    command
}

/// Says the one word of the usage that clap has for all languages.
fn with_usage(mut command: Command, asked: Option<&[String]>, ui: &Ui) -> Command {
    let names: Vec<String> = command.get_subcommands().map(|sub| sub.get_name().to_owned()).collect();
    for name in names {
        if let Some(asked) = within(asked, &name) {
            command = command.mut_subcommand(&name, |sub| with_usage(sub, asked, ui));
        }
    }
    let usage = command.clone().help_template("{usage}").render_help().ansi().to_string();
    let usage = usage.replace("[OPTIONS]", &format!("[{}]", value("OPTIONS", ui)));
    command.override_usage(usage)
}

/// What stands for a value, such as `FOLDER` or `OUTBOX|FOLDER/|-`, with each word in capitals in the person's language.
fn value(name: &str, ui: &Ui) -> String {
    let mut out = String::new();
    for part in name.split_inclusive(|c: char| !c.is_ascii_uppercase()) {
        let word = part.trim_end_matches(|c: char| !c.is_ascii_uppercase());
        // A letter by itself, as in `K/N`, is a number's name everywhere.
        let said = if word.len() > 1 { ui.word(&format!("cli-value.{}", word.to_lowercase())) } else { None };
        out.push_str(said.as_deref().unwrap_or(word));
        out.push_str(&part[word.len()..]);
    }
    out
}

/// An error of clap in the person's words.
pub fn diagnostic(error: &Error) -> Diagnostic {
    let text = |kind: ContextKind| match error.get(kind) {
        Some(ContextValue::String(text)) => text.clone(),
        Some(ContextValue::Strings(texts)) => texts.join(", "),
        Some(ContextValue::StyledStr(text)) => text.to_string(),
        Some(other) => other.to_string(),
        None => String::new(),
    };
    let list = |kind: ContextKind| match error.get(kind) {
        Some(ContextValue::Strings(texts)) => texts.clone(),
        Some(ContextValue::String(text)) => vec![text.clone()],
        _ => Vec::new(),
    };
    let argument = text(ContextKind::InvalidArg);
    let help = msg!("hint-cli-help");
    let (message, hint) = match error.kind() {
        ErrorKind::UnknownArgument => {
            let near = list(ContextKind::SuggestedArg);
            let hint = if near.is_empty() { help } else { msg!("hint-near-names", names = near) };
            (msg!("error-cli-unknown-argument", argument = argument), hint)
        }
        ErrorKind::InvalidSubcommand => {
            let near = list(ContextKind::SuggestedSubcommand);
            let hint = if near.is_empty() { help } else { msg!("hint-near-names", names = near) };
            (msg!("error-cli-unknown-command", command = text(ContextKind::InvalidSubcommand)), hint)
        }
        ErrorKind::MissingSubcommand | ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => {
            (msg!("error-cli-no-command"), help)
        }
        ErrorKind::InvalidValue => {
            let value = text(ContextKind::InvalidValue);
            let known = list(ContextKind::ValidValue);
            let hint = if known.is_empty() { help } else { msg!("hint-words", words = known) };
            if value.is_empty() {
                (msg!("error-cli-no-value", argument = argument), hint)
            } else {
                (msg!("error-cli-value", argument = argument, value = value), hint)
            }
        }
        ErrorKind::ValueValidation => {
            let hint = if argument.contains("today") { msg!("hint-cli-date") } else { help };
            (msg!("error-cli-value", argument = argument, value = text(ContextKind::InvalidValue)), hint)
        }
        ErrorKind::MissingRequiredArgument => (msg!("error-cli-missing", argument = argument), help),
        ErrorKind::ArgumentConflict => {
            (msg!("error-cli-conflict", argument = argument, other = text(ContextKind::PriorArg)), help)
        }
        ErrorKind::InvalidUtf8 => (msg!("error-cli-utf8"), help),
        ErrorKind::TooFewValues | ErrorKind::WrongNumberOfValues | ErrorKind::NoEquals => {
            (msg!("error-cli-no-value", argument = argument), help)
        }
        ErrorKind::TooManyValues => {
            (msg!("error-cli-value", argument = argument, value = text(ContextKind::InvalidValue)), help)
        }
        _ => (msg!("error-cli"), help),
    };
    Diagnostic::error(message).hint(hint)
}
