//! What the targets share: a workspace of one file, what a person is told, and what holds for every letter.

use std::collections::BTreeSet;
use std::path::PathBuf;
use std::sync::{Arc, LazyLock};

use crate::catalog::Catalog;
use crate::diagnostic::Diagnostic;
use crate::document::{Format, MessageHeaders, Pages, document};
use crate::environment::Environment;
use crate::letter::Composer;
use crate::text::without_isolates;
use crate::ui::Ui;
use crate::writer::{Fields, Writer};
use jiff::civil::{Date, date};
use tempfile::TempDir;

/// The content that the program carries.
pub static BUILT_IN: LazyLock<Catalog> = LazyLock::new(Catalog::built_in);

static UI: LazyLock<Ui> = LazyLock::new(|| Ui::new(&BUILT_IN, Some("en")));

/// The case that is taken where any will do.
pub const CASE: &str = "hossein-ronaghi-maleki";

pub const DAY: Date = date(2016, 1, 21);

/// A name that would be markup, were it not escaped.
pub const NAME: &str = "Ana <qzx> & *qzx* {{qzx}} \"Q\", b@c.example";

/// No document of one letter is larger, in bytes, whatever its words and templates are.
const MOST: usize = 4 << 20;

/// A folder with files.
pub fn folder(files: &[(&str, &[u8])]) -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    for (name, bytes) in files {
        let path = folder.path().join(name);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, bytes).unwrap();
    }
    folder
}

/// A workspace over the built-in content.
pub fn workspace(files: &[(&str, &[u8])]) -> (TempDir, Catalog) {
    let folder = folder(files);
    let catalog = Catalog::with_workspace(folder.path()).unwrap();
    (folder, catalog)
}

/// A file with what a person keeps, and the folder that it is in.
pub fn own_file(name: &str, bytes: &[u8]) -> (TempDir, PathBuf) {
    let folder = folder(&[(name, bytes)]);
    let path = folder.path().join(name);
    (folder, path)
}

/// The world of a person whose files are in a folder.
pub fn environment(folder: &TempDir) -> Environment {
    let at = |name: &str| folder.path().join(name).display().to_string();
    let variables = [("APPEAL_DATA", folder.path().display().to_string()), ("APPEAL_CONFIG", at("config.toml"))];
    Environment {
        variables: variables.map(|(name, value)| (name.to_owned(), value)).into(),
        config_dir: None,
        data_dir: None,
        home: None,
        today: DAY,
        interactive: false,
        stdout_terminal: false,
        stderr_terminal: false,
        width: 80,
        ..Environment::real()
    }
}

/// Says what is wrong as a person would see it: no control character reaches the terminal.
pub fn told(diagnostics: &[Diagnostic]) {
    plain(&UI.diagnostics(diagnostics));
}

/// A text for a terminal.
pub fn plain(text: &str) {
    let control = text.chars().find(|c| c.is_control() && !matches!(c, '\n'));
    assert_eq!(control, None, "reaches the terminal: {text:?}");
}

/// A writer whose name is that.
pub fn writer(name: &str, city: &str, note: Option<&str>) -> Result<Writer, Vec<Diagnostic>> {
    let fields = Fields {
        name: Some(name.to_owned()),
        city: Some(city.to_owned()),
        country: Some("BE".to_owned()),
        email: Some("writer@example.org".to_owned()),
        note: note.map(str::to_owned),
        ..Fields::default()
    };
    Writer::settle(fields, &[], &|field| format!("--{field}"))
}

/// Composes the first letter, and holds its documents against what holds for all.
pub fn letter(catalog: &Catalog, composer: &Composer) {
    let writer = writer(NAME, "Town", None).unwrap();
    let Some(recipient) = composer.recipients_for(&writer.country).into_iter().next() else { return };
    let letter = match composer.anew(recipient, &writer, DAY) {
        Ok(letter) => letter,
        Err(error) => return told(&[error]),
    };
    let pages = Pages::new(catalog);
    let headers =
        MessageHeaders { from: writer.originator(), to: recipient.email.clone(), day: DAY, ..Default::default() };
    for format in composer.form().formats().iter().copied().filter(|format| !is_printed(*format)) {
        match document(&pages, &letter, &headers, format) {
            Ok(document) => sound(format, &document.bytes),
            Err(error) => told(&[error]),
        }
    }
}

/// The printed page has a target of its own, and takes long.
#[cfg(feature = "pdf")]
fn is_printed(format: Format) -> bool {
    format == Format::Pdf
}

#[cfg(not(feature = "pdf"))]
fn is_printed(_: Format) -> bool {
    false
}

/// What holds for a document, whatever it says.
pub fn sound(format: Format, bytes: &[u8]) {
    assert!(bytes.len() <= MOST, "{format:?}: {} bytes", bytes.len());
    match format {
        Format::Eml => mail(bytes),
        Format::Html => markup(std::str::from_utf8(bytes).unwrap()),
        Format::Txt => {
            let text = without_isolates(std::str::from_utf8(bytes).unwrap());
            let control = text.chars().find(|c| c.is_control() && !matches!(c, '\n'));
            assert_eq!(control, None, "{text:?}");
        }
        _ => {}
    }
}

/// The headers that a draft may have, each once.
const HEADERS: [&str; 11] = [
    "from",
    "to",
    "cc",
    "subject",
    "date",
    "message-id",
    "x-unsent",
    "mime-version",
    "content-type",
    "content-transfer-encoding",
    "content-language",
];

/// An e-mail: no header but its own, none twice, nothing but ASCII beside addresses, no line that a server would break.
pub fn mail(bytes: &[u8]) {
    let text = std::str::from_utf8(bytes).unwrap();
    let (head, body) = text.split_once("\r\n\r\n").unwrap_or((text, ""));
    assert!(body.is_ascii(), "{text}");
    let mut seen = BTreeSet::new();
    for line in head.split("\r\n").filter(|line| !line.starts_with([' ', '\t'])) {
        let name = line.split(':').next().unwrap_or_default().to_ascii_lowercase();
        assert!(line.is_ascii() || matches!(name.as_str(), "from" | "to" | "cc"), "{line:?} in {head}");
        assert!(HEADERS.contains(&name.as_str()) && seen.insert(name), "{line:?} in {head}");
    }
    for line in text.split("\r\n") {
        assert!(line.len() <= 998 && !line.contains(['\r', '\n', '\0']), "{line:?}");
    }
}

/// The elements of the built-in pages, and those that stand for a break and for a run of its own.
static ELEMENTS: LazyLock<BTreeSet<String>> = LazyLock::new(|| {
    let action = Arc::new(crate::letter::load(&BUILT_IN, CASE).unwrap());
    let mut elements: BTreeSet<String> =
        ["br", "bdi", "ol", "ul", "li", "p", "em", "strong", "a", "h1", "h2", "h3", "hr", "code"]
            .map(str::to_owned)
            .into();
    for kind in &action.kinds {
        let composer = Composer::new(&BUILT_IN, &action, kind, "en").unwrap();
        let writer = &composer.neutral("BE")[0];
        for recipient in composer.recipients_for("BE") {
            let letter = composer.anew(recipient, writer, DAY).unwrap();
            elements.extend(
                Pages::new(&BUILT_IN).html(&letter).into_iter().flat_map(|html| elements_of(&html).collect::<Vec<_>>()),
            );
        }
    }
    elements
});

fn elements_of(html: &str) -> impl Iterator<Item = String> {
    html.split('<').skip(1).map(|tag| {
        let name = tag.trim_start_matches('/');
        name.split(|c: char| !c.is_alphanumeric() && c != '!').next().unwrap_or_default().to_ascii_lowercase()
    })
}

/// HTML: no element that the built-in pages do not have.
fn markup(html: &str) {
    for element in elements_of(html) {
        assert!(ELEMENTS.contains(&element), "<{element}> in {html}");
    }
}
