//! The person's settings: profiles, so that `write` need not ask each time. The file is theirs alone (mode 0600).

use std::collections::BTreeMap;
use std::fmt;
use std::path::{Path, PathBuf};

use serde::Deserialize;
use serde::de::{SeqAccess, Visitor};

use crate::action::Gender;
use crate::catalog;
use crate::deliver::account::Account;
use crate::deliver::credentials::LoginForm;
use crate::deliver::imap::ImapWay;
use crate::deliver::net::Security;
use crate::deliver::secret::SecretCommand;
use crate::deliver::smtp::SmtpWay;
use crate::deliver::way::{Way, WaySettings};
use crate::deliver::ways::WayId;
use crate::diagnostic::{Diagnostic, Place};
use crate::document::paper::Paper;
use crate::environment::Environment;
use crate::msg;
use crate::private::{self, Lock};
use crate::writer::{Fields, Privacy};

/// The name of the profile that is used where none is named.
pub(crate) const DEFAULT_PROFILE: &str = "default";

/// No settings file is larger.
const MAX_CONFIG: u64 = 1 << 20;

/// What a person sets once, read from a TOML file.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Config {
    /// After how many days a reply is due.
    #[serde(default, rename = "due-after")]
    pub(crate) due_after: Option<u16>,
    #[serde(default)]
    pub(crate) profile: BTreeMap<String, Profile>,
    /// How letters are printed.
    #[serde(default)]
    pub(crate) print: PrintSettings,
    /// Whom and how drafts are sent to.
    #[serde(default)]
    pub(crate) send: Send,
    /// Who writes to supporters.
    #[serde(default)]
    pub(crate) supporters: Supporters,
}

#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct PrintSettings {
    /// Typefaces to be used first.
    #[serde(default)]
    font: Fonts,
    /// The paper, where it is not that of the writer's country.
    pub paper: Option<Paper>,
}

impl PrintSettings {
    /// Those that flags name, else those of the settings.
    pub(crate) fn fonts(&self, flags: &[String]) -> Vec<String> {
        if flags.is_empty() { self.font.0.clone() } else { flags.to_vec() }
    }
}

/// Typefaces, each by the name under which it is installed or by its file: one, or a list.
#[derive(Debug, Clone, Default)]
struct Fonts(Vec<String>);

impl<'de> Deserialize<'de> for Fonts {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(OneOrMore).map(Self)
    }
}

struct OneOrMore;

impl<'de> Visitor<'de> for OneOrMore {
    type Value = Vec<String>;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("the name of a typeface, or a list of names")
    }

    fn visit_str<E: serde::de::Error>(self, name: &str) -> Result<Self::Value, E> {
        Ok(vec![name.to_owned()])
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut names: A) -> Result<Self::Value, A::Error> {
        let mut all = Vec::new();
        while let Some(name) = names.next_element()? {
            all.push(name);
        }
        Ok(all)
    }
}

/// How drafts go to oneself. There is no key for a password.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(crate) struct Send {
    /// The person's own addresses; drafts go to the first.
    #[serde(default)]
    pub own: Vec<String>,
    /// The way they go, where no flag says it.
    pub way: Option<WayId>,
    /// The mail server's name.
    pub server: Option<String>,
    /// Its port, where it is not the usual one.
    pub port: Option<u16>,
    /// How the connection is encrypted.
    pub security: Option<Security>,
    /// A certificate authority in place of the system's.
    pub ca: Option<PathBuf>,
    /// The name to log in with.
    pub user: Option<String>,
    /// What is shown to the server: a password or a token.
    pub(crate) login: Option<LoginForm>,
    /// A program that prints the password.
    pub(crate) password_command: Option<SecretCommand>,
    /// A program that prints a token.
    pub(crate) token_command: Option<SecretCommand>,
    /// The folder for drafts, where it is not left to the server.
    pub folder: Option<String>,
    /// The Maildir or mbox that drafts go into.
    pub out: Option<PathBuf>,
    /// How many messages in how much time: `30/min`.
    pub rate: Option<String>,
    /// What holds for SMTP alone.
    pub smtp: Option<Account>,
    /// What holds for IMAP alone.
    pub imap: Option<Account>,
}

impl Send {
    /// What holds for a way: its own table before what is common.
    pub(crate) fn account(&self, way: WayId) -> Account {
        let tables = [(WayId::from(&SmtpWay as &dyn Way), &self.smtp), (WayId::from(&ImapWay as &dyn Way), &self.imap)];
        let own = tables.into_iter().find(|(owner, _)| *owner == way).and_then(|(_, table)| table.clone());
        own.unwrap_or_default().or(Account {
            server: self.server.clone(),
            port: self.port,
            security: self.security,
            ca: self.ca.clone(),
            user: self.user.clone(),
            login: self.login,
            password_command: self.password_command.clone(),
            token_command: self.token_command.clone(),
        })
    }

    /// What holds for single ways, besides their accounts.
    pub fn ways(&self) -> WaySettings {
        WaySettings { folder: self.folder.clone(), out: self.out.clone() }
    }
}

/// Who writes to supporters, where letters are made for many.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Supporters {
    /// The sender: a name and an address.
    pub from: Option<String>,
    /// Who keeps the supporters' data, and how to reach them.
    pub holder: Option<String>,
    /// Where one asks for no more messages: an e-mail address or a link.
    pub unsubscribe: Option<String>,
}

/// A writer's data, all of them optional.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields)]
#[allow(missing_docs, reason = "the fields are those of `Writer`")]
pub(crate) struct Profile {
    pub name: Option<String>,
    #[serde(default)]
    pub address: Vec<String>,
    pub city: Option<String>,
    pub country: Option<String>,
    pub email: Option<String>,
    pub profession: Option<String>,
    pub gender: Option<Gender>,
    pub privacy: Option<Privacy>,
    /// The language of letters.
    pub lang: Option<String>,
}

impl Profile {
    /// These data, and where there are none, those of another.
    #[must_use]
    pub fn over(self, other: Self) -> Self {
        Self {
            name: self.name.or(other.name),
            address: if self.address.is_empty() { other.address } else { self.address },
            city: self.city.or(other.city),
            country: self.country.or(other.country),
            email: self.email.or(other.email),
            profession: self.profession.or(other.profession),
            gender: self.gender.or(other.gender),
            privacy: self.privacy.or(other.privacy),
            lang: self.lang.or(other.lang),
        }
    }
}

/// Where the settings are: `APPEAL_CONFIG`, else `appeal/config.toml` among the person's settings.
pub fn path(environment: &Environment) -> Option<PathBuf> {
    match environment.variable("APPEAL_CONFIG") {
        Some(path) => Some(PathBuf::from(path)),
        None => environment.config_dir.as_ref().map(|folder| folder.join("config.toml")),
    }
}

/// There is no place for settings.
pub(crate) fn no_folder() -> Diagnostic {
    Diagnostic::error(msg!("error-no-config-dir")).hint(msg!("hint-no-config-dir"))
}

/// Reads the settings; no file is as good as an empty one.
///
/// # Errors
/// The file cannot be read, is not UTF-8, or says something that is not known.
pub fn read(path: Option<&Path>) -> Result<Config, Diagnostic> {
    let Some(path) = path else { return Ok(Config::default()) };
    private::tighten(path)?;
    let shown = path.display().to_string();
    let bytes = match catalog::read_file(path, MAX_CONFIG) {
        Ok(bytes) => bytes,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(Config::default()),
        Err(error) => return Err(Diagnostic::unreadable(shown, &error)),
    };
    let source = catalog::source(&shown, bytes)?;
    toml::from_str(&source.text).map_err(|error| {
        let place = error.span().map(|span| Place::new(&source, span));
        Diagnostic::error(msg!("error-config")).detail(error.message()).at_maybe(place).hint(msg!("hint-config"))
    })
}

/// Keeps a writer's data in the settings file, under a profile's name; what else is in the file stays as it is.
///
/// # Errors
/// The file is not TOML, or cannot be written.
pub(crate) fn save(path: &Path, name: &str, fields: &Fields, lang: &str) -> Result<(), Diagnostic> {
    change(path, |file| keep(file, name, fields, lang))
}

/// Removes profiles from the settings file; what else is in the file stays as it is, and a file without anything goes.
///
/// # Errors
/// The file is not TOML, or cannot be written.
pub fn remove(path: &Path, names: &[String]) -> Result<(), Diagnostic> {
    change(path, |file| {
        let Some(profiles) = file.get_mut("profile").and_then(toml_edit::Item::as_table_like_mut) else {
            return Ok(());
        };
        names.iter().for_each(|name| drop(profiles.remove(name)));
        if profiles.is_empty() {
            file.remove("profile");
        }
        Ok(())
    })
}

/// Changes the settings file: it is read, changed and written while no other run does.
fn change(
    path: &Path,
    change: impl FnOnce(&mut toml_edit::DocumentMut) -> Result<(), Diagnostic>,
) -> Result<(), Diagnostic> {
    let shown = path.display().to_string();
    let unwritable = |error: std::io::Error| Diagnostic::unwritable(path, &error);
    // A link leads to the file that is meant; it is not replaced itself.
    let path = &std::fs::canonicalize(path).unwrap_or_else(|_| path.to_owned());
    private::prepare_folder(private::folder_of(path)).map_err(unwritable)?;
    let _lock = Lock::take(path).map_err(unwritable)?;
    let old = match catalog::read_file(path, MAX_CONFIG) {
        Ok(bytes) => catalog::source(&shown, bytes)?.text.clone(),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => String::new(),
        Err(error) => return Err(Diagnostic::unreadable(&shown, &error)),
    };
    let mut file: toml_edit::DocumentMut = old.parse().map_err(|error: toml_edit::TomlError| {
        Diagnostic::error(msg!("error-config")).detail(error.message()).hint(msg!("hint-config"))
    })?;
    change(&mut file)?;
    private::replace_or_remove(path, &file.to_string()).map_err(unwritable)
}

/// Puts a writer's data under a profile's name.
fn keep(file: &mut toml_edit::DocumentMut, name: &str, fields: &Fields, lang: &str) -> Result<(), Diagnostic> {
    let profiles = file.entry("profile").or_insert_with(|| {
        let mut table = toml_edit::Table::new();
        table.set_implicit(true);
        toml_edit::Item::Table(table)
    });
    let profile = profiles.as_table_like_mut().map(|profiles| profiles.entry(name).or_insert_with(toml_edit::table));
    let Some(profile) = profile.and_then(toml_edit::Item::as_table_like_mut) else {
        return Err(Diagnostic::error(msg!("error-config")).hint(msg!("hint-config")));
    };
    let privacy = fields.privacy.map(Privacy::as_str);
    let texts = [
        ("name", fields.name.as_deref()),
        ("city", fields.city.as_deref()),
        ("country", fields.country.as_deref()),
        ("email", fields.email.as_deref()),
        ("profession", fields.profession.as_deref()),
        ("gender", fields.gender.map(Gender::as_str)),
        ("privacy", privacy),
        ("lang", Some(lang)),
    ];
    let lines = (!fields.address.is_empty())
        .then(|| toml_edit::value(fields.address.iter().map(String::as_str).collect::<toml_edit::Array>()));
    let values = texts.into_iter().map(|(key, text)| (key, text.map(toml_edit::value))).chain([("address", lines)]);
    for (key, value) in values {
        // A value changes in place, so that the person's comments stay where they are.
        match (value, profile.get_mut(key)) {
            (Some(new), Some(old)) => *old = new,
            (Some(new), None) => drop(profile.insert(key, new)),
            (None, _) => drop(profile.remove(key)),
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_saved_profile_is_read_again_and_the_rest_of_the_file_stays() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("new/config.toml");
        let ana = Fields {
            name: Some("Ana \"Q\" López".into()),
            address: vec!["Calle 1".into()],
            gender: Some(Gender::Female),
            ..Fields::default()
        };
        save(&path, "default", &ana, "es").unwrap();
        std::fs::write(&path, format!("# mine\n{}", std::fs::read_to_string(&path).unwrap())).unwrap();
        save(&path, "work", &Fields { privacy: Some(Privacy::Place), ..ana }, "fr").unwrap();
        let config = read(Some(&path)).unwrap();
        assert_eq!(config.profile["default"].name.as_deref(), Some("Ana \"Q\" López"));
        assert_eq!(config.profile["work"].lang.as_deref(), Some("fr"));
        assert!(std::fs::read_to_string(&path).unwrap().starts_with("# mine\n"));
    }

    #[cfg(unix)]
    #[test]
    fn the_file_is_the_persons_alone() {
        use std::os::unix::fs::PermissionsExt;
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("new/config.toml");
        save(&path, "default", &Fields::default(), "es").unwrap();
        assert_eq!(std::fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o600);
        assert_eq!(std::fs::metadata(path.parent().unwrap()).unwrap().permissions().mode() & 0o777, 0o700);
    }

    #[test]
    fn unknown_settings_are_refused_with_their_place() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("config.toml");
        std::fs::write(&path, "[profile.default]\nnmae = \"x\"\n").unwrap();
        let error = read(Some(&path)).unwrap_err();
        assert_eq!(error.place.unwrap().line_column(), (2, 1));
    }
}
