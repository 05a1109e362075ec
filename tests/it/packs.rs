//! Packs: a case leaves its workspace as one file, and is the same case wherever that is opened.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use serde_json::Value;

use crate::support;
use crate::support::packs::{Entry, archive, manifest};

fn root(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(path)
}

/// Somewhere else than where the case was made, on a machine that speaks another language.
struct Elsewhere(tempfile::TempDir, &'static str);

impl Elsewhere {
    fn new() -> Self {
        Self::on("2026-02-01")
    }

    fn on(day: &'static str) -> Self {
        Self(tempfile::tempdir().unwrap(), day)
    }

    fn path(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    fn names(&self) -> Vec<String> {
        let mut names: Vec<String> = std::fs::read_dir(self.0.path())
            .unwrap()
            .map(|it| it.unwrap().file_name().into_string().unwrap())
            .collect();
        names.sort();
        names
    }

    /// Runs the program there: exit code, result, what was told.
    fn run(&self, language: &str, arguments: &[&str]) -> (Option<i32>, String, String) {
        let output = support::appeal()
            .args(arguments)
            .args(["--today", self.1])
            .envs([("LC_ALL", language), ("LANG", language)])
            .current_dir(self.0.path())
            .output()
            .unwrap();
        let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
        (output.status.code(), text(&output.stdout), text(&output.stderr))
    }

    fn ok(&self, arguments: &[&str]) -> String {
        let (code, out, err) = self.run("C.UTF-8", arguments);
        assert_eq!(code, Some(0), "{arguments:?}: {err}");
        out
    }

    /// Packs a case of a workspace.
    fn pack(&self, workspace: &Path, case: &str) -> String {
        let name = format!("{case}.appeal");
        self.ok(&["--workspace", workspace.to_str().unwrap(), "pack", case, "--force"]);
        name
    }
}

/// The files of a folder and below, by their paths.
fn files(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    fn walk(root: &Path, folder: &Path, found: &mut BTreeMap<String, Vec<u8>>) {
        let Ok(entries) = std::fs::read_dir(folder) else { return };
        for path in entries.map(|entry| entry.unwrap().path()) {
            if path.is_dir() {
                walk(root, &path, found);
            } else {
                let name = path.strip_prefix(root).unwrap().to_str().unwrap().replace('\\', "/");
                found.insert(name, std::fs::read(&path).unwrap());
            }
        }
    }
    let mut found = BTreeMap::new();
    walk(folder, folder, &mut found);
    found
}

fn put(folder: &Path, name: &str, text: &str) {
    let path = folder.join(name);
    std::fs::create_dir_all(path.parent().unwrap()).unwrap();
    std::fs::write(path, text).unwrap();
}

/// The kinds and the languages of a case.
fn shown(elsewhere: &Elsewhere, workspace: &Path, case: &str) -> (Vec<String>, Vec<String>) {
    let out = elsewhere.ok(&["--workspace", workspace.to_str().unwrap(), "show", case, "--json"]);
    let shown: Value = serde_json::from_str(&out).unwrap();
    let list = |name: &str| -> Vec<String> {
        shown[name].as_array().unwrap().iter().map(|it| it.as_str().unwrap().to_owned()).collect()
    };
    (list("kinds"), list("languages"))
}

/// All letters of a kind of a case in a language, as files; what was told where there are none.
fn letters(elsewhere: &Elsewhere, workspace: &str, letter: [&str; 3], formats: &str) -> BTreeMap<String, Vec<u8>> {
    let [case, kind, language] = letter;
    let out = elsewhere.path("letters");
    let _ = std::fs::remove_dir_all(&out);
    let writer = ["--name", "Ana López", "--address", "Calle Mayor 1", "--city", "Madrid", "--country", "FR"];
    let choice = ["write", case, "--kind", kind, "--lang", language, "--format", formats, "--out", "letters"];
    let mail: &[&str] = if formats.contains("eml") { &["--email", "ana@example.org"] } else { &[] };
    let terminal = if workspace.ends_with(".appeal") { "fa_IR.UTF-8" } else { "fr_FR.UTF-8" };
    elsewhere.run(terminal, &[&["--workspace", workspace][..], &choice, &writer, mail].concat());
    files(&out)
}

/// Looks whether the letters of a case are the same of its workspace and of its pack, of each kind in so many of its languages; how
/// many files there were.
fn same_letters(workspace: &Path, case: &str, formats: &str, most: usize) -> usize {
    let elsewhere = Elsewhere::on(if workspace.ends_with("third") { "2026-06-01" } else { "2026-02-01" });
    let pack = elsewhere.pack(workspace, case);
    let (kinds, languages) = shown(&elsewhere, workspace, case);
    let mut count = 0;
    for (n, kind) in kinds.iter().enumerate() {
        for language in languages.iter().cycle().skip(n).take(most.min(languages.len())) {
            let letter = [case, kind.as_str(), language.as_str()];
            let before = letters(&elsewhere, workspace.to_str().unwrap(), letter, formats);
            let after = letters(&elsewhere, &pack, letter, formats);
            assert!(before == after, "{letter:?}: {:?}, {:?}", before.keys(), after.keys());
            count += before.len();
        }
    }
    count
}

/// The cases of a workspace.
fn cases(workspace: &Path) -> Vec<String> {
    let entries = std::fs::read_dir(workspace.join("actions")).unwrap().map(|entry| entry.unwrap().path());
    let mut cases: Vec<String> = entries
        .filter(|path| path.extension().is_some_and(|ending| ending == "toml"))
        .map(|path| path.file_stem().unwrap().to_str().unwrap().to_owned())
        .collect();
    cases.sort();
    cases
}

#[test]
fn a_case_of_every_shape_writes_the_same_letters_from_its_pack() {
    for (workspace, most) in
        [("subjects", 1), ("offices", 1), ("last-hour", 2), ("preferred-language", 2), ("spanish-alone", 1)]
    {
        let workspace = root(&format!("tests/cases/{workspace}"));
        // One that is closed writes none, from either.
        let written: usize =
            cases(&workspace).iter().map(|case| same_letters(&workspace, case, "txt,html", most)).sum();
        assert!(written > 0, "{}", workspace.display());
    }
    assert!(same_letters(&root("tests/data/third"), "mira-exemplar-update", "txt,html", 9) > 0);
}

#[test]
fn every_format_is_the_same_bytes() {
    let mut formats = "txt,html,md,eml,mailto".to_owned();
    for (format, is_there) in [("pdf", cfg!(feature = "pdf")), ("docx", cfg!(feature = "docx"))] {
        if is_there {
            formats = format!("{formats},{format}");
        }
    }
    let count = same_letters(&root("tests/cases/spanish-alone"), "persona-alfa", &formats, 9);
    assert!(count >= formats.split(',').count(), "{count}");
}

/// A workspace with all that a case can need of one, and with a second case, whose things it does not need.
fn rich() -> tempfile::TempDir {
    let folder = support::changed(
        &root("tests/cases/subjects"),
        &[
            ("actions/monks.toml", "use      = \"state/minister-of-justice\"", "use      = \"own/abbot\""),
            ("actions/monks.toml", "\"fa\"", "\"fa\", \"en-GB\""),
            ("actions/monks.toml", "[kinds.letter]\n", "[kinds.letter]\n\n[kinds.appeal]\n"),
        ],
    );
    let path = folder.path();
    let shipped = |name: &str| std::fs::read_to_string(root(name)).unwrap();
    let office = "[abbot]\nsalutation = \"minister\"\ngender = \"male\"\naddress = [\"Abbey 1\"]\ncountry = \"AQ\"\nverified = 2026-01-15\n";
    put(path, "actions/recipients/own.toml", office);
    put(path, "actions/recipients/unused.toml", &office.replace("abbot", "prior"));
    put(path, "actions/states/AQ.toml", &shipped("actions/states/IR.toml"));
    put(path, "actions/states/BV.toml", &shipped("actions/states/IR.toml"));
    put(
        path,
        "templates/appeal.md.hbs",
        "{{> greeting}}\n\n{{t \"opening\"}}\n\n{{t \"demands-lead\"}}\n\n{{#each demands}}- {{this}}\n{{/each}}\n",
    );
    put(path, "templates/greeting.md.hbs", "{{t \"law-basis\"}}\n");
    put(path, "templates/unused.md.hbs", "Nothing.\n");
    put(path, "templates/pages/page.txt.hbs", &format!("*\n{}", shipped("templates/pages/page.txt.hbs")));
    for language in ["en", "es", "fr", "fa", "en-GB"] {
        let text =
            "recipient-abbot = abbot\n    .to = to the abbot\n    .office = The Abbot\n    .address = { \"\" }\n";
        put(path, &format!("locales/{language}/recipients.ftl"), text);
        put(path, &format!("locales/{language}/kinds.ftl"), "kind-appeal = Appeal\n");
        put(path, &format!("locales/{language}/ui/write.ftl"), "write-file = Mine\n");
    }
    for name in ["letter", "offices", "law", "rules", "card"] {
        put(path, &format!("locales/en-GB/{name}.ftl"), &shipped(&format!("locales/en/{name}.ftl")));
    }
    for name in ["kinds", "recipients"] {
        let own = std::fs::read_to_string(path.join(format!("locales/en-GB/{name}.ftl"))).unwrap();
        put(path, &format!("locales/en-GB/{name}.ftl"), &(shipped(&format!("locales/en/{name}.ftl")) + &own));
    }
    let words = std::fs::read_to_string(path.join("locales/en/actions/monks.ftl")).unwrap();
    put(path, "locales/en-GB/actions/monks.ftl", &words);
    put(path, "locales/l10n.toml", &shipped("locales/l10n.toml"));
    folder
}

#[test]
fn a_pack_has_what_the_case_needs_of_its_workspace_and_nothing_else() {
    let workspace = rich();
    assert!(same_letters(workspace.path(), "monks", "txt,html,md", 9) > 20);
    let elsewhere = Elsewhere::new();
    let pack = elsewhere.pack(workspace.path(), "monks");
    elsewhere.ok(&["unpack", &pack]);
    let packed = files(&elsewhere.path("monks"));
    let own = files(workspace.path());
    for (path, bytes) in &packed {
        assert!(own[path] == *bytes, "{path}");
    }
    let mut wanted = vec![
        "actions/monks.toml".to_owned(),
        "actions/recipients/own.toml".to_owned(),
        "actions/states/AQ.toml".to_owned(),
        "templates/appeal.md.hbs".to_owned(),
        "templates/greeting.md.hbs".to_owned(),
        "templates/pages/page.txt.hbs".to_owned(),
        "locales/l10n.toml".to_owned(),
    ];
    for language in ["en", "es", "fr", "fa", "en-GB"] {
        wanted.extend(["actions/monks", "kinds", "recipients"].map(|name| format!("locales/{language}/{name}.ftl")));
    }
    wanted.extend(["letter", "offices", "law", "rules", "card"].map(|name| format!("locales/en-GB/{name}.ftl")));
    wanted.sort();
    assert_eq!(packed.keys().cloned().collect::<Vec<_>>(), wanted);
}

#[test]
fn the_same_case_on_the_same_day_is_the_same_bytes() {
    let elsewhere = Elsewhere::new();
    let workspace = root("tests/cases/subjects");
    let first = std::fs::read(elsewhere.path(&elsewhere.pack(&workspace, "student"))).unwrap();
    let copy = support::changed(&workspace, &[]);
    let again = support::appeal()
        .args(["--workspace", copy.path().to_str().unwrap(), "pack", "student", "--out", "-", "--today", elsewhere.1])
        .env("LC_ALL", "es_ES.UTF-8")
        .output()
        .unwrap();
    assert!(again.stdout == first, "another folder, another language");
    // What is unpacked, or packed from a pack, is the same again.
    elsewhere.ok(&["unpack", "student.appeal", "--out", "x/y"]);
    for workspace in ["x/y", "student.appeal"] {
        elsewhere.ok(&["--workspace", workspace, "pack", "student", "--out", "again.appeal", "--force"]);
        assert!(std::fs::read(elsewhere.path("again.appeal")).unwrap() == first, "{workspace}");
    }
    let other = ["--workspace", "x/y", "pack", "student", "--author", "Ana", "--out", "other.appeal"];
    elsewhere.ok(&other);
    assert!(std::fs::read(elsewhere.path("other.appeal")).unwrap() != first);
    assert!(elsewhere.run("C.UTF-8", &["pack", "--check", "other.appeal"]).2.contains("by its own account: Ana"));
}

#[test]
fn a_built_in_case_and_one_that_goes_on_from_another_are_packed() {
    let elsewhere = Elsewhere::on("2026-06-01");
    elsewhere.ok(&["pack", "hossein-ronaghi-maleki"]);
    elsewhere.ok(&["unpack", "hossein-ronaghi-maleki.appeal"]);
    assert_eq!(files(&elsewhere.path("hossein-ronaghi-maleki")).len(), 5);
    elsewhere.pack(&root("tests/data/third"), "mira-exemplar-update");
    let out = elsewhere.ok(&["--workspace", "mira-exemplar-update.appeal", "show", "mira-exemplar-update"]);
    assert!(out.contains("goes on from an earlier action: Mira Exemplar: teacher arrested (mira-exemplar)"), "{out}");
    elsewhere.ok(&["unpack", "mira-exemplar-update.appeal"]);
    let paths: Vec<String> = files(&elsewhere.path("mira-exemplar-update")).into_keys().collect();
    assert!(paths.contains(&"actions/mira-exemplar.toml".to_owned()), "{paths:?}");
    assert!(!paths.iter().any(|path| path.contains("jonas")), "{paths:?}");
    elsewhere.ok(&["--workspace", "mira-exemplar-update", "check", "mira-exemplar-update"]);
}

#[test]
fn every_command_reads_a_pack_and_none_writes_into_it() {
    let elsewhere = Elsewhere::new();
    let pack = elsewhere.pack(&root("tests/cases/subjects"), "village-b");
    let before = std::fs::read(elsewhere.path(&pack)).unwrap();
    assert!(elsewhere.ok(&["--workspace", &pack, "list"]).contains("village-b"));
    assert!(elsewhere.ok(&["--workspace", &pack, "completions", "bash"]).contains("village-b"));
    elsewhere.ok(&["check", &pack]);
    elsewhere.ok(&["--workspace", &pack, "check", "village-b"]);
    elsewhere.ok(&["--workspace", &pack, "locale", "list"]);
    put(elsewhere.0.path(), "roster.csv", "name,city,country\nAna,Paris,FR\n");
    elsewhere.ok(&["--workspace", &pack, "batch", "village-b", "--roster", "roster.csv", "--out", "x.outbox"]);
    let workspace = root("tests/cases/subjects");
    let compare = ["--workspace", workspace.to_str().unwrap(), "diff", "village-b", "--against", &pack, "--exit-code"];
    elsewhere.ok(&compare);
    for command in [&["action", "new", "x"][..], &["locale", "new", "de"], &["locale", "pseudo"]] {
        let (code, out, err) = elsewhere.run("C.UTF-8", &[&["--workspace", &pack][..], command].concat());
        assert_eq!((code, out.as_str()), (Some(2), ""), "{command:?}");
        assert!(err.contains("only read") && err.contains("appeal unpack"), "{command:?}: {err}");
    }
    assert!(std::fs::read(elsewhere.path(&pack)).unwrap() == before);
    assert_eq!(elsewhere.names(), ["roster.csv", &pack, "x.outbox"]);
}

#[test]
fn what_is_there_stays_and_is_told_at_once() {
    let elsewhere = Elsewhere::new();
    let pack = elsewhere.pack(&root("tests/cases/subjects"), "bill-12");
    elsewhere.ok(&["pack", "bill-12", "--workspace", root("tests/cases/subjects").to_str().unwrap()]);
    std::fs::write(elsewhere.path(&pack), "mine").unwrap();
    let again = ["--workspace", root("tests/cases/subjects").to_str().unwrap(), "pack", "bill-12"].map(str::to_owned);
    let again: Vec<&str> = again.iter().map(String::as_str).collect();
    let (code, _, err) = elsewhere.run("C.UTF-8", &again);
    assert!(code == Some(1) && err.contains("--force"), "{err}");
    assert_eq!(std::fs::read(elsewhere.path(&pack)).unwrap(), b"mine");
    elsewhere.ok(&[&again[..], &["--force"]].concat());
    elsewhere.ok(&[&again[..], &["--out", "packs/"]].concat());
    elsewhere.ok(&[&again[..], &["--out", "packs", "--force"]].concat());
    assert_eq!(files(&elsewhere.path("packs")).into_keys().collect::<Vec<_>>(), [pack.as_str()]);

    put(elsewhere.0.path(), "made/actions/bill-12.toml", "mine");
    put(elsewhere.0.path(), "made/locales/en/actions/bill-12.ftl", "mine");
    let before = files(&elsewhere.path("made"));
    let (code, out, err) = elsewhere.run("C.UTF-8", &["unpack", &pack, "--out", "made"]);
    assert_eq!((code, out.as_str(), err.matches("is there already").count()), (Some(1), "", 2), "{err}");
    assert_eq!(files(&elsewhere.path("made")), before);
    let (code, _, err) = elsewhere.run("C.UTF-8", &["unpack", &pack, "--out", &pack]);
    assert!(code == Some(1) && err.contains("is a file"), "{err}");
    std::fs::remove_dir_all(elsewhere.path("made/actions")).unwrap();
    std::fs::remove_dir_all(elsewhere.path("made/locales/en")).unwrap();
    assert_eq!(elsewhere.ok(&["unpack", &pack, "--out", "made"]).lines().count(), 5);
}

#[cfg(unix)]
#[test]
fn others_can_read_what_is_shared() {
    use std::os::unix::fs::PermissionsExt;
    let elsewhere = Elsewhere::new();
    let pack = elsewhere.pack(&root("tests/cases/subjects"), "bill-12");
    elsewhere.ok(&["unpack", &pack]);
    std::fs::write(elsewhere.path("mine"), "").unwrap();
    std::fs::create_dir(elsewhere.path("folder")).unwrap();
    let mode = |name: &str| std::fs::metadata(elsewhere.path(name)).unwrap().permissions().mode();
    assert_eq!(mode(&pack), mode("mine"));
    assert_eq!(mode("bill-12/actions/bill-12.toml"), mode("mine"));
    assert_eq!(mode("bill-12"), mode("folder"));
}

/// A sentence of a source, and a line that is none.
const KEPT: &str =
    "# source 14 | He has been held since the third of May in a cell of two metres.\n# source 3 | UA 12/26\n";

#[test]
fn a_sentence_of_the_source_is_told_and_keeps_the_case_from_being_shared() {
    let workspace = support::changed(
        &root("tests/cases/subjects"),
        &[
            ("actions/bill-12.toml", "schema", &format!("{KEPT}schema")),
            ("locales/es/actions/bill-12.ftl", "title =", &format!("{KEPT}{KEPT}title =")),
        ],
    );
    let elsewhere = Elsewhere::new();
    let own = workspace.path().to_str().unwrap();
    let (code, out, _) = elsewhere.run("C.UTF-8", &["--workspace", own, "check", "bill-12"]);
    assert_eq!((code, out.matches("[source-kept]").count()), (Some(0), 2), "{out}");
    assert!(out.contains("actions/bill-12.toml:1:1") && out.contains("2 sentences of the source"), "{out}");
    let (code, out, _) = elsewhere.run("fr_FR.UTF-8", &["--workspace", own, "pack", "bill-12", "--check"]);
    assert_eq!((code, out.matches("[source-kept]").count()), (Some(3), 2), "{out}");

    let (code, out, err) = elsewhere.run("C.UTF-8", &["--workspace", own, "pack", "bill-12"]);
    assert_eq!((code, out.as_str()), (Some(1), ""));
    assert!(err.matches("error[source-kept]").count() == 2 && err.contains("--without-source"), "{err}");
    assert_eq!(elsewhere.names(), [""; 0]);

    let before = files(workspace.path());
    elsewhere.ok(&["--workspace", own, "pack", "bill-12", "--without-source"]);
    assert_eq!(files(workspace.path()), before);
    elsewhere.ok(&["unpack", "bill-12.appeal"]);
    let packed = files(&elsewhere.path("bill-12"));
    let unkept = files(&root("tests/cases/subjects"));
    assert!(packed.iter().all(|(path, bytes)| unkept[path] == *bytes));

    // Who makes a pack by other means is told all the same by who opens it.
    let with_comments: Vec<(String, Vec<u8>)> =
        packed.into_keys().map(|path| (path.clone(), before[&path].clone())).collect();
    let listed: Vec<(&str, &[u8])> = with_comments.iter().map(|(path, bytes)| (&**path, &**bytes)).collect();
    let manifest = manifest(&listed).replace("\"somebody\"", "\"bill-12\"");
    let entries = listed.iter().map(|(path, bytes)| Entry::new(path, bytes));
    let entries: Vec<Entry> =
        std::iter::once(Entry::new("manifest.toml", manifest.as_bytes())).chain(entries).collect();
    std::fs::write(elsewhere.path("other.appeal"), archive(&entries)).unwrap();
    let (code, out, _) = elsewhere.run("C.UTF-8", &["pack", "--check", "other.appeal"]);
    assert_eq!((code, out.matches("[source-kept]").count()), (Some(3), 2), "{out}");
}

#[test]
fn a_sentence_in_an_earlier_action_counts_too_and_a_heading_of_a_template_does_not() {
    let workspace = support::changed(
        &root("tests/data/third"),
        &[("actions/mira-exemplar.toml", "schema", &format!("{KEPT}schema"))],
    );
    let template = format!("{KEPT}{}", std::fs::read_to_string(root("templates/letter.md.hbs")).unwrap());
    put(workspace.path(), "templates/letter.md.hbs", &template);
    let elsewhere = Elsewhere::on("2026-06-01");
    let own = workspace.path().to_str().unwrap();
    let (code, _, err) = elsewhere.run("C.UTF-8", &["--workspace", own, "pack", "mira-exemplar-update"]);
    assert!(code == Some(1) && err.contains("actions/mira-exemplar.toml:2:1"), "{err}");
    elsewhere.ok(&["--workspace", own, "pack", "mira-exemplar-update", "--without-source"]);
    elsewhere.ok(&["unpack", "mira-exemplar-update.appeal", "--out", "made"]);
    let packed = files(&elsewhere.path("made"));
    assert_eq!(packed["templates/letter.md.hbs"], template.as_bytes());
    assert_eq!(
        packed["actions/mira-exemplar.toml"],
        std::fs::read(root("tests/data/third/actions/mira-exemplar.toml")).unwrap()
    );
}

#[test]
fn a_case_with_errors_is_not_packed_and_all_of_them_are_told() {
    let workspace = support::changed(
        &root("tests/cases/subjects"),
        &[
            ("locales/fr/actions/monks.ftl", "subject =", "# subject ="),
            ("locales/es/actions/monks.ftl", "subject =", "# subject ="),
        ],
    );
    let elsewhere = Elsewhere::new();
    let own = workspace.path().to_str().unwrap();
    let (code, out, err) = elsewhere.run("C.UTF-8", &["--workspace", own, "pack", "monks"]);
    assert_eq!((code, out.as_str()), (Some(1), ""), "{err}");
    assert!(err.contains("locales/fr/actions/monks.ftl") && err.contains("locales/es/actions/monks.ftl"), "{err}");
    assert_eq!(elsewhere.names(), [""; 0]);
    let (code, out, _) = elsewhere.run("C.UTF-8", &["--workspace", own, "pack", "monks", "--check"]);
    assert_eq!(code, Some(3));
    for line in ["en: whole.", "fa: whole.", "fr: one thing is missing", "es: one thing is missing"] {
        assert!(out.contains(line), "{line}: {out}");
    }
    assert_eq!(elsewhere.run("C.UTF-8", &["pack", "nobody"]).0, Some(2));
    assert_eq!(elsewhere.run("C.UTF-8", &["pack", "nobody", "--check"]).0, Some(2));
    assert_eq!(elsewhere.run("C.UTF-8", &["pack", "monks", "--check", "--out", "x"]).0, Some(2));
    assert_eq!(elsewhere.run("C.UTF-8", &["pack", "hossein-ronaghi-maleki", "--author", "a\nb"]).0, Some(2));
}

#[test]
fn whether_it_is_paused_over_or_old_is_told() {
    let told = |changes: &[(&str, &str, &str)]| {
        let workspace = support::changed(&root("tests/cases/subjects"), changes);
        let elsewhere = Elsewhere::new();
        let own = workspace.path().to_str().unwrap();
        let (code, out, _) = elsewhere.run("C.UTF-8", &["--workspace", own, "pack", "monks", "--check"]);
        assert_eq!(code, Some(0), "{out}");
        let (code, _, err) = elsewhere.run("C.UTF-8", &["--workspace", own, "pack", "monks"]);
        assert_eq!(code, Some(0), "to share it is the person's choice: {err}");
        let of_time =
            |text: &str| ["status", "deadline", "stale", "newest-fact"].map(|code| text.contains(&format!("[{code}]")));
        assert_eq!(of_time(&out), of_time(&err), "{out}\n{err}");
        of_time(&out)
    };
    let file = "actions/monks.toml";
    assert_eq!(told(&[]), [false; 4]);
    let paused = "status    = \"paused\"\nreason = \"review\"";
    assert_eq!(told(&[(file, "status    = \"open\"", paused)]), [true, false, false, false]);
    assert_eq!(told(&[(file, "status ", "expires = 2026-01-25\nstatus ")]), [false, true, false, false]);
    let old = [
        (file, "issued    = 2026-01-20", "issued    = 2024-01-20"),
        (file, "published = 2026-01-20", "published = 2024-01-20"),
    ];
    let told = told(&old);
    assert!(told[2], "{told:?}");
}

#[test]
fn what_is_told_is_in_the_persons_language() {
    let elsewhere = Elsewhere::new();
    std::fs::write(elsewhere.path("x.appeal"), "x").unwrap();
    for (language, words) in
        [("es_ES.UTF-8", "no es un paquete"), ("fr_FR.UTF-8", "n’est pas un paquet"), ("fa_IR.UTF-8", "بسته نیست")]
    {
        let (code, _, err) = elsewhere.run(language, &["--workspace", "x.appeal", "list"]);
        assert!(code == Some(1) && err.contains(words), "{err}");
    }
}
