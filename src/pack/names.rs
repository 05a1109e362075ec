//! The names of the files in a pack: paths of content, and what is one file on every system.

use std::collections::BTreeMap;

use crate::catalog::FOLDERS;
use crate::file_name;
use crate::message::Message;
use crate::msg;

/// The longest path, and the longest name in one.
const MOST_BYTES: usize = 200;
const MOST_NAME_BYTES: usize = 100;

/// `locales/en/actions/x.ftl`: nothing stands deeper.
const MOST_PARTS: usize = 4;

/// How files of content end.
const ENDINGS: [&str; 3] = [".toml", ".ftl", ".hbs"];

/// Why a name is that of no file of content; nothing where it is one.
pub(super) fn bad(path: &str) -> Option<Message> {
    let parts: Vec<&str> = path.split('/').collect();
    let is_outside = parts.len() < 2 || !FOLDERS.contains(&parts[0]);
    // Other letters would have to be told apart as each system does it.
    let strange = path.chars().find(|c| !c.is_ascii_alphanumeric() && !matches!(c, '/' | '-' | '_' | '.'));
    let is_hidden = |part: &&str| part.starts_with(['.', '-']) || part.ends_with('.');
    if path.len() > MOST_BYTES || parts.iter().any(|part| part.len() > MOST_NAME_BYTES) {
        Some(msg!("pack-name-long", limit = MOST_BYTES))
    } else if let Some(c) = strange {
        Some(msg!("pack-name-character", character = c.escape_unicode().to_string()))
    } else if parts.contains(&"") || parts.contains(&"..") || parts.contains(&".") {
        Some(msg!("pack-name-path"))
    } else if is_outside {
        Some(msg!("pack-name-folder"))
    } else if parts.len() > MOST_PARTS {
        Some(msg!("pack-name-deep", limit = MOST_PARTS))
    } else if parts.iter().any(is_hidden) {
        Some(msg!("pack-name-hidden"))
    } else if parts.iter().any(|part| file_name::is_device(part)) {
        Some(msg!("pack-name-device"))
    } else if !ENDINGS.iter().any(|ending| path.ends_with(ending)) {
        Some(msg!("pack-name-ending"))
    } else {
        None
    }
}

/// The names there are: two that differ in case alone are one on many systems, and none is a file and a folder.
#[derive(Debug, Default)]
pub(super) struct Taken(BTreeMap<String, (String, bool)>);

impl Taken {
    /// Takes the names of a file and of its folders.
    ///
    /// # Errors
    /// One is taken already, by that name.
    pub(super) fn take(&mut self, path: &str) -> Result<(), String> {
        for (end, _) in path.match_indices('/') {
            let folder = &path[..end];
            let known = self.0.entry(folder.to_lowercase()).or_insert_with(|| (folder.to_owned(), false));
            if known.0 != folder || known.1 {
                return Err(known.0.clone());
            }
        }
        match self.0.insert(path.to_lowercase(), (path.to_owned(), true)) {
            Some((known, _)) => Err(known),
            None => Ok(()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_those_of_content() {
        let good = [
            "actions/x.toml",
            "actions/states/IR.toml",
            "locales/pt-BR/actions/x-2.ftl",
            "templates/pages/page.html.hbs",
        ];
        for name in good {
            assert_eq!(bad(name), None, "{name}");
        }
        let id = |name: &str| bad(name).map(|why| why.id);
        for (name, why) in [
            ("", "pack-name-path"),
            ("/actions/x.toml", "pack-name-path"),
            ("actions/../x.toml", "pack-name-path"),
            ("actions//x.toml", "pack-name-path"),
            ("actions/", "pack-name-path"),
            ("x.toml", "pack-name-folder"),
            ("src/x.toml", "pack-name-folder"),
            ("Actions/x.toml", "pack-name-folder"),
            ("actions\\x.toml", "pack-name-character"),
            ("C:/x.toml", "pack-name-character"),
            ("actions/x\0.toml", "pack-name-character"),
            ("actions/x\u{202e}.toml", "pack-name-character"),
            ("actions/caf\u{e9}.toml", "pack-name-character"),
            ("locales/en/a/b/c.ftl", "pack-name-deep"),
            ("actions/.x.toml", "pack-name-hidden"),
            ("actions/x./y.toml", "pack-name-hidden"),
            ("actions/con.toml", "pack-name-device"),
            ("locales/aux/x.ftl", "pack-name-device"),
            ("actions/x.exe", "pack-name-ending"),
            ("actions/x", "pack-name-ending"),
        ] {
            assert_eq!(id(name), Some(why), "{name:?}");
        }
        assert_eq!(id(&format!("actions/{}.toml", "x".repeat(200))), Some("pack-name-long"));
    }

    #[test]
    fn names_that_meet_are_told() {
        let meets = |names: &[&str]| {
            let mut taken = Taken::default();
            names.iter().find_map(|name| taken.take(name).err())
        };
        assert_eq!(meets(&["actions/x.toml", "actions/y.toml", "actions/states/IR.toml"]), None);
        assert_eq!(meets(&["actions/x.toml", "actions/x.toml"]).as_deref(), Some("actions/x.toml"));
        assert_eq!(meets(&["actions/x.toml", "actions/X.toml"]).as_deref(), Some("actions/x.toml"));
        assert_eq!(meets(&["locales/en/a.ftl", "locales/EN/b.ftl"]).as_deref(), Some("locales/en"));
        assert_eq!(meets(&["actions/x.toml", "actions/x.toml/y.toml"]).as_deref(), Some("actions/x.toml"));
        assert_eq!(meets(&["actions/x.toml/y.toml", "actions/x.toml"]).as_deref(), Some("actions/x.toml"));
    }
}
