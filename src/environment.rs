//! What a command takes from the world around it: clock, randomness, environment, terminal. It comes from outside, so that tests are exact.

use std::collections::BTreeMap;
use std::io::IsTerminal;
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::AtomicBool;

use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use rustls::crypto::GetRandomFailed;
use signal_hook::{consts, flag};

use crate::stop::{Signal, Stop};

/// The world around a command.
#[derive(Debug, Clone)]
pub struct Environment {
    /// The environment's variables, those that are UTF-8.
    pub variables: BTreeMap<String, String>,
    /// The folder of the person's settings, where the system has one.
    pub config_dir: Option<PathBuf>,
    /// The folder of the person's data, where the system has one.
    pub data_dir: Option<PathBuf>,
    /// The person's home, where the environment names it: what `~` stands for.
    pub home: Option<PathBuf>,
    /// Today, by the machine's clock and time zone.
    pub today: Date,
    /// Tells the moment that it is.
    pub clock: fn() -> Timestamp,
    /// Bytes that nobody can guess.
    pub random: fn() -> Result<[u8; 16], GetRandomFailed>,
    /// From now on signals that ask the command to stop do not end it, but are told there.
    pub stop: fn() -> Stop,
    /// What is mounted where, as Linux lists it.
    pub mounts: fn() -> Option<String>,
    /// Whether a person can be asked: input and error output are a terminal.
    pub interactive: bool,
    /// Whether standard output is a terminal.
    pub stdout_terminal: bool,
    /// Whether standard error is a terminal.
    pub stderr_terminal: bool,
    /// The terminal's width, in columns.
    pub width: usize,
}

impl Environment {
    /// The world as it is.
    pub fn real() -> Self {
        let stderr_terminal = std::io::stderr().is_terminal();
        Self {
            variables: std::env::vars_os()
                .filter_map(|(name, value)| Some((name.into_string().ok()?, value.into_string().ok()?)))
                .collect(),
            config_dir: own_folder("XDG_CONFIG_HOME", ".config"),
            data_dir: own_folder("XDG_DATA_HOME", ".local/share"),
            home: named_folder(if cfg!(windows) { "USERPROFILE" } else { "HOME" }),
            today: Timestamp::now().to_zoned(time_zone()).date(),
            clock: Timestamp::now,
            random,
            stop,
            mounts: || std::fs::read_to_string("/proc/self/mountinfo").ok(),
            interactive: stderr_terminal && std::io::stdin().is_terminal(),
            stdout_terminal: std::io::stdout().is_terminal(),
            stderr_terminal,
            width: terminal_size::terminal_size().map_or(80, |(width, _)| usize::from(width.0)),
        }
    }

    /// A world of which nothing is known but the day: no variables, no folders, no terminal; for tests, which add what they need.
    pub fn bare(today: Date) -> Self {
        Self {
            variables: BTreeMap::new(),
            config_dir: None,
            data_dir: None,
            home: None,
            today,
            clock: || Timestamp::UNIX_EPOCH,
            random: || Ok([7; 16]),
            stop: Stop::default,
            mounts: || None,
            interactive: false,
            stdout_terminal: false,
            stderr_terminal: false,
            width: 80,
        }
    }

    /// This moment, to measure how long something takes.
    pub fn now(&self) -> std::time::Instant {
        std::time::Instant::now()
    }

    /// A variable that is set and not empty.
    pub fn variable(&self, name: &str) -> Option<&str> {
        self.variables.get(name).map(String::as_str).filter(|value| !value.is_empty())
    }

    /// The language that the terminal speaks, as POSIX and GNU gettext find it.
    pub fn language(&self) -> Option<String> {
        let languages = self.variable("LANGUAGE").and_then(|list| list.split(':').find(|tag| !tag.is_empty()));
        let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].into_iter().find_map(|name| self.variable(name));
        // As gettext does: LANGUAGE counts only where the locale is one at all.
        let locale = locale.and_then(crate::locale::from_environment);
        match (locale, languages) {
            (Some(_), Some(language)) => crate::locale::from_environment(language),
            (locale, _) => locale,
        }
    }

    /// Whether a stream may have colour.
    pub(crate) fn colour(&self, terminal: bool) -> bool {
        terminal && self.variable("NO_COLOR").is_none() && self.variable("TERM") != Some("dumb")
    }
}

/// The machine's time zone. Where no variable names one, its file is read: the system's list of zones, in which its name is looked for
/// otherwise, is a tree of two dozen folders.
fn time_zone() -> TimeZone {
    let unnamed = cfg!(unix) && std::env::var_os("TZ").is_none();
    let own = || TimeZone::tzif("Local", &std::fs::read("/etc/localtime").ok()?).ok();
    unnamed.then(own).flatten().unwrap_or_else(TimeZone::system)
}

/// From the system, by what makes the keys of connections.
fn random() -> Result<[u8; 16], GetRandomFailed> {
    let mut bytes = [0; 16];
    rustls::crypto::ring::default_provider().secure_random.fill(&mut bytes)?;
    Ok(bytes)
}

/// Listens to signals. Where the system does not let us they end the program, as they do everywhere else.
fn stop() -> Stop {
    let stop = Stop::default();
    // Who presses Ctrl-C again does not want to wait for a letter. An engine may say it twice and mean once.
    let again = Arc::new(AtomicBool::new(false));
    let code = i32::from(Signal::Interrupt.exit() as u8);
    let _ = flag::register_conditional_shutdown(consts::SIGINT, code, Arc::clone(&again));
    let _ = flag::register(consts::SIGINT, again);
    for signal in Signal::ALL {
        let number = match signal {
            Signal::Interrupt => consts::SIGINT,
            Signal::Terminate => consts::SIGTERM,
        };
        let _ = flag::register_usize(number, Arc::clone(&stop.0), signal.mark());
    }
    stop
}

/// A folder of the person, as the environment names it: that of the XDG base directory specification, else the usual one below the
/// home; on Windows that for data which go with the person from machine to machine.
///
/// The system is not asked: it would look up who has no home among its users, whom some machines ask a server for.
fn own_folder(xdg: &str, usual: &str) -> Option<PathBuf> {
    let folder = if cfg!(windows) {
        named_folder("APPDATA").or_else(|| Some(named_folder("USERPROFILE")?.join("AppData").join("Roaming")))
    } else {
        named_folder(xdg).or_else(|| Some(named_folder("HOME")?.join(usual)))
    };
    Some(folder?.join("appeal"))
}

/// A folder that a variable names whole.
fn named_folder(variable: &str) -> Option<PathBuf> {
    std::env::var_os(variable).map(PathBuf::from).filter(|folder| folder.is_absolute())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn language(variables: &[(&str, &str)]) -> Option<String> {
        Environment {
            variables: variables.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect(),
            ..Environment::bare(Date::constant(2016, 1, 21))
        }
        .language()
    }

    #[test]
    fn the_language_is_found_as_gettext_finds_it() {
        assert_eq!(language(&[]), None);
        assert_eq!(language(&[("LANG", "fr_BE.UTF-8")]).as_deref(), Some("fr-BE"));
        assert_eq!(language(&[("LANG", "fr_BE.UTF-8"), ("LC_ALL", "fa_IR")]).as_deref(), Some("fa-IR"));
        assert_eq!(language(&[("LANG", "en_GB.UTF-8"), ("LANGUAGE", "es:fr")]).as_deref(), Some("es"));
        assert_eq!(language(&[("LANG", "C"), ("LANGUAGE", "es")]), None);
    }
}
