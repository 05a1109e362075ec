//! Makes content: new files of a workspace, all of them or none, and the list of its languages in `locales/l10n.toml`.

use std::path::{Path, PathBuf};

use crate::catalog::Catalog;
use crate::diagnostic::{Diagnostic, Failure, Place, Source};
use crate::locale::{self, REFERENCE};
use crate::msg;
use crate::private::{self, Over};

/// Where the translators' tools look up which languages there are; a folder that holds it is a workspace by itself.
pub const LANGUAGES: &str = "locales/l10n.toml";

/// A file of content to write.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ContentFile {
    /// Its path in the workspace.
    pub path: String,
    /// What stands in it.
    pub text: String,
    /// Whether it takes the place of one that is there.
    pub replaces: bool,
}

impl ContentFile {
    /// A file that is not there yet.
    pub fn new(path: impl Into<String>, text: impl Into<String>) -> Self {
        Self { path: path.into(), text: text.into(), replaces: false }
    }
}

/// The folder that content is made in.
///
/// # Errors
/// There is no workspace, and what is built in cannot be changed; or it is a pack.
pub fn root(catalog: &Catalog) -> Result<&Path, Failure> {
    if let Some(pack) = catalog.workspace().filter(|_| catalog.is_pack()) {
        let pack = pack.display().to_string();
        let message = msg!("pack-error-read-only", pack = &pack);
        return Err(Failure::usage(Diagnostic::error(message).hint(msg!("pack-hint-read-only", pack = pack))));
    }
    catalog
        .workspace()
        .ok_or_else(|| Failure::usage(Diagnostic::error(msg!("error-no-workspace")).hint(msg!("hint-no-workspace"))))
}

/// Writes files into a workspace, whose folders are made where they are missing. Each file is whole or absent; where one
/// cannot be written, none that is new stays.
///
/// # Errors
/// A file is there already that is not to be replaced, or the system refuses.
pub fn write(root: &Path, files: &[ContentFile]) -> Result<Vec<PathBuf>, Failure> {
    let paths: Vec<PathBuf> = files.iter().map(|file| root.join(&file.path)).collect();
    let there: Vec<Diagnostic> = files
        .iter()
        .zip(&paths)
        .filter(|(file, path)| !file.replaces && path.symlink_metadata().is_ok())
        .map(|(_, path)| {
            Diagnostic::error(msg!("error-content-exists", file = shown(path))).hint(msg!("hint-content-exists"))
        })
        .collect();
    if !there.is_empty() {
        return Err(Failure::failed(there));
    }
    let unwritable =
        |path: &Path, error: &std::io::Error| Diagnostic::unwritable(path.strip_prefix(".").unwrap_or(path), error);
    let mut prepared = Vec::with_capacity(files.len());
    for (file, path) in files.iter().zip(&paths) {
        prepared.push((file, path, prepare(path, &file.text).map_err(|error| unwritable(path, &error))?));
    }
    let mut placed: Vec<&PathBuf> = Vec::new();
    for (file, path, whole) in prepared {
        let over = if file.replaces { Over::Any } else { Over::Nothing };
        if let Err(error) = private::rename(whole, path, over) {
            placed.iter().for_each(|path| drop(std::fs::remove_file(path)));
            return Err(unwritable(path, &error).into());
        }
        if !file.replaces {
            placed.push(path);
        }
    }
    let mut folders: Vec<&Path> = paths.iter().map(|path| private::folder_of(path)).collect();
    folders.dedup();
    for folder in folders {
        private::sync_folder(folder).map_err(|error| unwritable(folder, &error))?;
    }
    Ok(paths)
}

fn shown(path: &Path) -> String {
    path.strip_prefix(".").unwrap_or(path).display().to_string()
}

/// Writes a file beside its place, in a folder that is made where it is missing.
fn prepare(path: &Path, text: &str) -> std::io::Result<tempfile::NamedTempFile> {
    std::fs::create_dir_all(private::folder_of(path))?;
    private::prepare_public(path, text.as_bytes())
}

/// `locales/l10n.toml` with one more language, or `None` where it names that language already. What else a person wrote
/// in it stays.
///
/// # Errors
/// The file cannot be read, or is no list of languages.
pub fn with_language(catalog: &Catalog, root: &Path, tag: Option<&str>) -> Result<Option<ContentFile>, Diagnostic> {
    let path = root.join(LANGUAGES);
    let is_there = path.is_file();
    let Some(source) = catalog.read(LANGUAGES)? else { return Ok(None) };
    let mut document: toml_edit::DocumentMut = source.text.parse().map_err(|error: toml_edit::TomlError| {
        let place = error.span().map(|span| Place::new(&source, span));
        Diagnostic::error(msg!("error-toml")).detail(error.message()).at_maybe(place).hint(msg!("hint-toml"))
    })?;
    let list = document.entry("locales").or_insert_with(|| toml_edit::value(toml_edit::Array::new()));
    let Some(list) = list.as_array_mut() else { return Err(not_a_list(&source)) };
    if !is_there {
        // What is built in lists its own languages; this folder has others.
        list.clear();
        for own in locale::spoken(catalog).iter().filter(|own| *own != REFERENCE) {
            if root.join("locales").join(own).is_dir() {
                list.push(own);
            }
        }
    }
    let known = |list: &toml_edit::Array, tag: &str| list.iter().any(|own| own.as_str() == Some(tag));
    match tag {
        Some(tag) if !known(list, tag) => insert(list, tag),
        _ if is_there => return Ok(None),
        _ => {}
    }
    Ok(Some(ContentFile { path: LANGUAGES.to_owned(), text: document.to_string(), replaces: is_there }))
}

fn not_a_list(source: &std::sync::Arc<Source>) -> Diagnostic {
    let at = source.text.find("locales").unwrap_or(0);
    Diagnostic::error(msg!("error-type", key = "locales", found = "value"))
        .at(Place::new(source, at..at + "locales".len()))
        .hint(msg!("hint-type-texts"))
}

/// Adds a language: in its alphabetic place where the list is a plain one, else at the end, where no comment of a person's
/// comes to belong to another line.
fn insert(list: &mut toml_edit::Array, tag: &str) {
    let text = |raw: Option<&toml_edit::RawString>| raw.and_then(toml_edit::RawString::as_str).unwrap_or("").to_owned();
    let prefix_of = |value: &toml_edit::Value| text(value.decor().prefix());
    let trailing = list.trailing().as_str().unwrap_or("").to_owned();
    let plain = !trailing.contains('\n')
        && list.iter().all(|value| !prefix_of(value).contains('\n') && !text(value.decor().suffix()).contains('\n'));
    if plain {
        let at = list.iter().position(|own| own.as_str().is_some_and(|own| own > tag)).unwrap_or(list.len());
        list.insert(at, tag);
        list.fmt();
        return;
    }
    let last = list.iter().last().map(prefix_of).unwrap_or_default();
    let indent = last.rsplit('\n').next().filter(|rest| rest.trim().is_empty()).unwrap_or("    ").to_owned();
    let mut value = toml_edit::Value::from(tag);
    if list.trailing_comma() {
        // A comment behind the last comma stays behind it.
        value.decor_mut().set_prefix(format!("{}\n{indent}", trailing.trim_end()));
        list.set_trailing("\n");
    } else {
        value.decor_mut().set_prefix(format!("\n{indent}"));
        let suffix = list.iter_mut().last().map(|last| {
            let suffix = text(last.decor().suffix());
            last.decor_mut().set_suffix("");
            suffix
        });
        value.decor_mut().set_suffix(suffix.unwrap_or_default());
    }
    list.push_formatted(value);
}

#[cfg(test)]
mod tests {
    use super::*;

    fn workspace(l10n: Option<&str>) -> (tempfile::TempDir, Catalog) {
        let folder = tempfile::tempdir().unwrap();
        std::fs::create_dir_all(folder.path().join("locales/de")).unwrap();
        std::fs::write(folder.path().join("locales/de/kinds.ftl"), "kind-letter = Brief\n").unwrap();
        if let Some(text) = l10n {
            std::fs::write(folder.path().join(LANGUAGES), text).unwrap();
        }
        let catalog = Catalog::with_workspace(folder.path()).unwrap();
        (folder, catalog)
    }

    fn with(l10n: &str, tag: &str) -> String {
        let (folder, catalog) = workspace(Some(l10n));
        with_language(&catalog, folder.path(), Some(tag))
            .unwrap()
            .map_or_else(|| "as it was".to_owned(), |file| file.text)
    }

    #[test]
    fn a_language_is_added_and_what_a_person_wrote_stays() {
        assert_eq!(
            with("# mine\nlocales = [\"es\", \"fr\"] # all\nx = 1\n", "fa"),
            "# mine\nlocales = [\"es\", \"fa\", \"fr\"] # all\nx = 1\n"
        );
        assert_eq!(with("locales = [\"es\"]\n", "es"), "as it was");
        assert_eq!(with("basepath = \".\"\n", "de"), "basepath = \".\"\nlocales = [\"de\"]\n");
        assert_eq!(
            with("locales = [\n  # Spain\n  \"es\",\n  \"fr\", # France\n]\n", "de"),
            "locales = [\n  # Spain\n  \"es\",\n  \"fr\", # France\n  \"de\",\n]\n"
        );
        assert_eq!(
            with("locales = [\n  \"es\",\n  \"fr\"\n]\n", "de"),
            "locales = [\n  \"es\",\n  \"fr\",\n  \"de\"\n]\n"
        );
    }

    #[test]
    fn a_list_that_is_none_is_told_with_its_place() {
        for (text, id) in [("x = 1\nlocales = \"de\"\n", "error-type"), ("locales = [\n", "error-toml")] {
            let (folder, catalog) = workspace(Some(text));
            let error = with_language(&catalog, folder.path(), Some("de")).unwrap_err();
            assert_eq!((error.message.id, error.place.is_some()), (id, true));
        }
    }

    #[test]
    fn a_folder_without_a_list_gets_one_of_its_own_languages() {
        let (folder, catalog) = workspace(None);
        let file = with_language(&catalog, folder.path(), Some("ar")).unwrap().unwrap();
        assert!(
            file.text.contains("locales = [\"ar\", \"de\"]") && file.text.contains("reference = "),
            "{}",
            file.text
        );
    }

    #[test]
    fn all_files_are_written_or_none() {
        let folder = tempfile::tempdir().unwrap();
        std::fs::write(folder.path().join("b"), "old").unwrap();
        let files = [ContentFile::new("x/a", "new"), ContentFile::new("b", "new")];
        let failure = write(folder.path(), &files).unwrap_err();
        assert_eq!(failure.diagnostics[0].message.id, "error-content-exists");
        assert!(!folder.path().join("x").exists());
        write(folder.path(), &files[..1]).unwrap();
        assert_eq!(std::fs::read_to_string(folder.path().join("x/a")).unwrap(), "new");
        assert_eq!(std::fs::read_dir(folder.path().join("x")).unwrap().count(), 1, "nothing is left beside it");
    }
}
