//! `appeal help`, `appeal completions` and `appeal man`: the command line as a person, a shell and `man` take it, in the person's words.

use std::collections::BTreeSet;

use clap::builder::{PossibleValue, PossibleValuesParser};
use clap::{Command, CommandFactory};
use clap_complete::Shell;

use super::session::Session;
use crate::action::offices as offices_to_share;
use crate::catalog::near_or_all;
use crate::check::{self, RULES, Rule, Subject};
use crate::cli::{Cli, CompletionsArgs, HelpArgs, ManArgs, localized};
use crate::diagnostic::{Diagnostic, Failure};
use crate::letter;
use crate::locale::{self, country};
use crate::message::known_names;
use crate::msg;

/// What clap_mangen calls the sections of a page, and the messages for them.
const SECTIONS: [(&str, &str); 5] = [
    ("NAME", "cli-man-heading-name"),
    ("SYNOPSIS", "cli-man-heading-synopsis"),
    ("DESCRIPTION", "cli-man-heading-description"),
    ("EXTRA", "cli-man-heading-more"),
    ("VERSION", "cli-man-heading-version"),
];

/// Prints a script that completes the command line in a shell, with the names that there are when it is made.
///
/// # Errors
/// It cannot be written.
pub(crate) fn completions(session: &mut Session<'_>, args: &CompletionsArgs) -> Result<(), Failure> {
    let mut command = with_names(localized::command(session.ui), &Names::of(session));
    let mut script = Vec::new();
    clap_complete::generate(args.shell, &mut command, "appeal", &mut script);
    if args.shell == Shell::Fish {
        script.extend(fish_names(&command).into_bytes());
    }
    session.out.write_all(&script)?;
    Ok(())
}

/// The names that people type in the place of a value.
struct Names {
    actions: Vec<PossibleValue>,
    kinds: Vec<PossibleValue>,
    languages: Vec<PossibleValue>,
    /// The offices of all actions, by id.
    offices: Vec<PossibleValue>,
    /// The offices that a new action can take up.
    shared: Vec<PossibleValue>,
    countries: Vec<PossibleValue>,
    /// The program's own commands.
    commands: Vec<PossibleValue>,
}

impl Names {
    fn of(session: &Session<'_>) -> Self {
        // The script is run by a shell: a file of a workspace whose name is no id is no action, and is left out. What its words say
        // explains nothing there for the same reason.
        let loaded = letter::load_all(session.catalog).into_iter().filter_map(|(_, loaded)| loaded.ok());
        let actions: Vec<_> = loaded.collect();
        let kinds = actions.iter().flat_map(|action| &action.kinds).map(|kind| kind.name.value.clone());
        let offices = actions.iter().flat_map(|action| &action.recipients).map(|recipient| recipient.id.value.clone());
        let language = |tag: String| PossibleValue::new(tag.clone()).help(plain(&locale::name(&tag)));
        Self {
            kinds: values(kinds.collect::<BTreeSet<_>>()),
            offices: values(offices.collect::<BTreeSet<_>>()),
            actions: values(actions.iter().map(|action| action.id.clone())),
            languages: locale::available(session.catalog).into_iter().map(language).collect(),
            shared: values(offices_to_share(session.catalog)),
            countries: countries(session.ui.tag()),
            commands: values(Cli::command().get_subcommands().map(|command| command.get_name().to_owned())),
        }
    }

    /// Those that an argument of a command takes; nothing where it takes something else.
    fn of_argument(&self, command: &str, argument: &str) -> Vec<PossibleValue> {
        let of = |rules: &mut dyn Iterator<Item = Rule>| values(rules.map(|rule| rule.code.to_owned()));
        match (command, argument) {
            // What is new has no name yet.
            ("new" | "pseudo", "lang" | "langs") => Vec::new(),
            ("new", "to" | "copy") => self.shared.clone(),
            (_, "action" | "actions") => self.actions.clone(),
            (_, "kind") => self.kinds.clone(),
            (_, "lang" | "langs" | "from") => self.languages.clone(),
            ("help" | "man", "command") => self.commands.clone(),
            ("write" | "batch" | "labels", "to") | ("done", "recipient") => self.offices.clone(),
            (_, "country") => self.countries.clone(),
            ("explain", "code") => of(&mut RULES.iter().copied()),
            ("check", "allow" | "deny") => of(&mut check::rules(Subject::Languages)),
            (_, "allow") => of(&mut check::rules(Subject::Letters)),
            _ => Vec::new(),
        }
    }
}

fn values(names: impl IntoIterator<Item = String>) -> Vec<PossibleValue> {
    names.into_iter().map(PossibleValue::new).collect()
}

/// Every country by its code, which the shells that can explain by its name, and by its name where that is one word: bash would part
/// the words of others.
fn countries(language: &str) -> Vec<PossibleValue> {
    let mut all = country::all(language);
    all.sort();
    let codes = all.iter().map(|(code, name)| PossibleValue::new(code.clone()).help(plain(name)));
    let is_word = |name: &String| name.chars().all(|c| c.is_alphabetic() || c == '-');
    let names = all.iter().map(|(_, name)| name).filter(|name| is_word(name)).cloned();
    codes.chain(names.map(PossibleValue::new)).collect()
}

/// A name without what means something to a shell.
fn plain(name: &str) -> String {
    let kept =
        name.chars().map(|c| if c.is_alphanumeric() || matches!(c, '-' | '.' | '’' | '\u{200C}') { c } else { ' ' });
    kept.collect::<String>().split_whitespace().collect::<Vec<_>>().join(" ")
}

fn with_names(command: Command, names: &Names) -> Command {
    let own = command.get_name().to_owned();
    let command = command.mut_args(|argument| {
        let known = names.of_argument(&own, argument.get_id().as_str());
        if known.is_empty() { argument } else { argument.value_parser(PossibleValuesParser::new(known)) }
    });
    command.mut_subcommands(|sub| with_names(sub, names))
}

/// The names of arguments that are no flags, for fish: clap_complete leaves them out there.
fn fish_names(command: &Command) -> String {
    let mut lines = String::new();
    for sub in command.get_subcommands() {
        let values = sub.get_positionals().flat_map(clap::Arg::get_possible_values);
        let names: Vec<String> = values.map(|value| value.get_name().to_owned()).collect();
        if !names.is_empty() {
            let condition = format!("__fish_appeal_using_subcommand {}", sub.get_name());
            lines.push_str(&format!("complete -c appeal -n \"{condition}\" -f -a \"{}\"\n", names.join(" ")));
        }
    }
    lines
}

/// Prints the manual page of the program, or of one of its commands.
///
/// # Errors
/// There is no such command.
pub(crate) fn man(session: &mut Session<'_>, args: &ManArgs) -> Result<(), Failure> {
    let command = named(session, &args.command)?;
    let mut page = Vec::new();
    let source = format!("appeal {}", env!("CARGO_PKG_VERSION"));
    clap_mangen::Man::new(command).source(source).render(&mut page)?;
    for line in String::from_utf8_lossy(&page).lines() {
        let heading = line.strip_prefix(".SH ").and_then(|name| SECTIONS.iter().find(|(known, _)| *known == name));
        match heading.and_then(|(_, id)| session.ui.word(id)) {
            Some(word) => writeln!(session.out, ".SH \"{word}\"")?,
            None => writeln!(session.out, "{line}")?,
        }
    }
    Ok(())
}

/// Prints the help of the program, or of one of its commands: the same as `--help`.
///
/// # Errors
/// There is no such command.
pub(crate) fn help(session: &mut Session<'_>, args: &HelpArgs) -> Result<(), Failure> {
    let text = named(session, &args.command)?.render_help();
    let coloured = session.environment.colour(session.environment.stdout_terminal);
    session.out.write_all(localized::styled(&text, coloured).as_bytes())?;
    Ok(())
}

/// The command of that name, or of those names below each other; without one the whole.
fn named(session: &Session<'_>, names: &[String]) -> Result<Command, Failure> {
    let mut whole = localized::command_for(names, session.ui);
    whole.build();
    let mut command = &whole;
    for name in names {
        command = command.find_subcommand(name).ok_or_else(|| unknown(command, name))?;
    }
    Ok(command.clone())
}

fn unknown(command: &Command, name: &str) -> Failure {
    let known: Vec<&str> = command.get_subcommands().map(Command::get_name).collect();
    let names = near_or_all(name, known.iter().copied());
    let hint = if names.is_empty() { msg!("hint-cli-help") } else { known_names(names) };
    Failure::usage(Diagnostic::error(msg!("error-cli-unknown-command", command = name)).hint(hint))
}
