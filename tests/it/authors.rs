//! An author's first ten minutes: `action new` and `action import`, up to a letter.

use std::io::Write;
use std::path::Path;
use std::process::Stdio;

use crate::support::appeal;

/// What a command says on both streams; it must end well.
fn done(folder: &Path, arguments: &[&str]) -> String {
    let output = appeal().current_dir(folder).args(arguments).output().unwrap();
    let said = String::from_utf8([output.stdout, output.stderr].concat()).unwrap();
    assert!(output.status.success(), "{arguments:?}\n{said}");
    said
}

/// What a command says of what is wrong, and its exit code.
fn refused(folder: &Path, arguments: &[&str]) -> (Option<i32>, String) {
    let output = appeal().current_dir(folder).args(arguments).output().unwrap();
    assert!(!output.status.success(), "{arguments:?}");
    (output.status.code(), String::from_utf8(output.stderr).unwrap())
}

fn read(folder: &Path, file: &str) -> String {
    std::fs::read_to_string(folder.join(file)).unwrap_or_else(|error| panic!("{file}: {error}"))
}

/// Writes messages that stand as blanks in a file.
fn write_messages(folder: &Path, file: &str, messages: &[(&str, &str)]) {
    let mut text = read(folder, file);
    for (id, words) in messages {
        let blank = format!("\n# {id} =\n");
        assert!(text.contains(&blank), "{id}\n{text}");
        text = text.replace(&blank, &format!("\n{id} = {words}\n"));
    }
    std::fs::write(folder.join(file), text).unwrap();
}

/// The published actions that are read.
fn published(name: &str) -> String {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/published").join(name).display().to_string()
}

const WRITE: [&str; 11] = [
    "--workspace",
    "w",
    "write",
    "the-case",
    "--name=Ana Writer",
    "--address=1 Road",
    "--city=Lyon",
    "--country=FR",
    "--today=2026-02-01",
    "--allow=full-name",
    "--lang",
];

/// The paragraphs, which are all that is left to write.
const ENGLISH: [(&str, &str); 3] = [
    ("opening", "I am writing to you out of concern for { $person }."),
    ("facts", "No reason was given for what happened, and no court has looked into it."),
    ("concern", "Every week that passes without an answer does harm that cannot be undone."),
];
const SPANISH: [(&str, &str); 3] = [
    ("opening", "Le escribo para expresar mi preocupación por { $person }."),
    ("facts", "No se dio motivo alguno de lo ocurrido, y ningún tribunal lo ha examinado."),
    ("concern", "Cada semana que pasa sin respuesta causa un daño que no se puede reparar."),
];

#[test]
fn a_case_about_a_person_lacks_only_its_paragraphs() {
    let folder = tempfile::tempdir().unwrap();
    let here = folder.path();
    let case = ["--country=Antarctica", "--person=Zora Exemplar", "--gender=female", "--lang=en,es"];
    let asked = ["--to=state/minister-of-justice", "--copy=state/embassy", "--demand=she is released at once"];
    done(
        here,
        &[&["--workspace", "w", "action", "new", "the-case", "--expires=2026-12-01"][..], &case, &asked].concat(),
    );
    let file = read(here, "w/actions/the-case.toml");
    for line in
        ["country = \"AQ\"", "id = \"exemplar\"", "gender = \"female\"", "expires = 2026-12-01", "anywhere = true"]
    {
        assert!(file.contains(&format!("\n{line}\n")), "{line}\n{file}");
    }
    for tag in ["en", "es"] {
        let words = read(here, &format!("w/locales/{tag}/actions/the-case.ftl"));
        assert!(
            words.contains("\nperson-exemplar = Zora Exemplar\n") && words.contains("\ntitle = Zora Exemplar: "),
            "{words}"
        );
    }
    assert!(
        read(here, "w/locales/es/actions/the-case.ftl").contains("\n# en | demand-first = she is released at once\n")
    );
    let (code, told) = refused(here, &[&WRITE[..], &["en"]].concat());
    let missing: Vec<&str> = told.lines().filter(|line| line.starts_with("error")).collect();
    assert_eq!((code, missing.len()), (Some(1), 3), "{told}");

    write_messages(here, "w/locales/en/actions/the-case.ftl", &ENGLISH);
    let letter = done(here, &[&WRITE[..], &["en"]].concat());
    let letter = letter.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(
        letter.contains("she is released at once") && letter.contains("Zora Exemplar: an urgent appeal"),
        "{letter}"
    );
    write_messages(here, "w/locales/es/actions/the-case.ftl", &SPANISH);
    write_messages(
        here,
        "w/locales/es/actions/the-case.ftl",
        &[("demand-first", "sea puesta en libertad de inmediato")],
    );
    let letter = done(here, &[&WRITE[..], &["es"]].concat());
    let letter = letter.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(letter.contains("sea puesta en libertad de inmediato") && letter.contains("Zora Exemplar"), "{letter}");
}

#[test]
fn a_group_an_organisation_several_people_and_a_law_are_laid_out_too() {
    let shapes: [(&[&str], &str); 5] = [
        (&["--about=group", "--person=the monks of Example", "--count=2500", "--gender=male"], "the monks of Example"),
        (&["--about=organisation", "--person=Radio Example"], "Radio Example"),
        (&["--person=Ana One", "--person=Ben Two", "--gender=female,male"], "Ana One and Ben Two"),
        (&["--unnamed=withheld", "--gender=unknown"], "withheld"),
        (&["--matter=the bill on words"], "the bill on words"),
    ];
    for (shape, told) in shapes {
        let folder = tempfile::tempdir().unwrap();
        let here = folder.path();
        let case = ["--country=AQ", "--lang=en", "--to=state/head-of-government", "--demand=an answer is given"];
        done(here, &[&["--workspace", "w", "action", "new", "the-case"][..], &case, shape].concat());
        let mut messages = ENGLISH.to_vec();
        // A case without a name to show has a title and a subject of its author's own.
        if shape[0].starts_with("--unnamed") {
            messages.extend([("title", "Somebody"), ("subject", "Somebody in need")]);
        }
        write_messages(here, "w/locales/en/actions/the-case.ftl", &messages);
        let letter = done(here, &[&WRITE[..], &["en"]].concat());
        assert!(letter.contains(told), "{shape:?}\n{letter}");
        let check = done(here, &["--workspace", "w", "check", "the-case", "--today=2026-02-01"]);
        assert!(check.contains("No errors"), "{check}");
    }
}

#[test]
fn all_that_is_wrong_with_a_new_case_is_told_at_once() {
    let folder = tempfile::tempdir().unwrap();
    let wrong = ["--country=Utopia", "--lang=xx", "--to=state/minister-of-magic", "--gender=male,male", "--count=3"];
    let (code, told) =
        refused(folder.path(), &[&["--workspace", "w", "action", "new", "the-case"][..], &wrong].concat());
    assert_eq!(code, Some(2));
    for found in ["Utopia", "xx", "state/minister-of-magic", "2 genders", "group or a community"] {
        assert!(told.contains(found), "{found}\n{told}");
    }
    assert!(!folder.path().join("w").exists(), "nothing is half made");
}

#[test]
fn a_published_action_stands_in_its_place_with_the_lines_that_say_it() {
    let folder = tempfile::tempdir().unwrap();
    let here = folder.path();
    let told = done(here, &["--workspace", "w", "action", "import", &published("amnesty-older-librarian.txt")]);
    assert!(told.contains("Demands: 3; offices: 3."), "{told}");
    let file = read(here, "w/actions/mara-tveit.toml");
    for lines in [
        "# source 1 | UA: 12/16 Index: ANT 01/3190/2016 Antarctica Date: 20 January 2016\nnumber = \"UA 12/16\"\n",
        "# source 23 | PLEASE SEND APPEALS BEFORE 2 MARCH 2016 TO:\nexpires = 2016-03-02\n",
        "# source 67 | Gender m/f: f\ngender = \"female\"\n",
        "# source 30 | Antarctica\ncountry = \"AQ\"\n",
        "# source 33 | Salutation: Your Excellency\nsalutation = \"excellency\"\n",
    ] {
        assert!(file.contains(lines), "{lines}\n{file}");
    }
    let words = read(here, "w/locales/en/actions/mara-tveit.ftl");
    assert!(
        words.contains("# source 17 | Calling on the Station Authority") && words.contains("\n# demand-first =\n"),
        "{words}"
    );
    let spanish = read(here, "w/locales/es/actions/mara-tveit.ftl");
    assert!(
        !spanish.contains("Calling on") && spanish.contains("\n# demand-first =\n"),
        "nothing is translated\n{spanish}"
    );
}

#[test]
fn what_a_text_does_not_say_is_blank() {
    let folder = tempfile::tempdir().unwrap();
    let here = folder.path();
    let told = done(here, &["--workspace", "w", "action", "import", &published("letter-with-gaps.txt")]);
    assert!(told.contains("Blank"), "{told}");
    let file = read(here, "w/actions/ambrose-tillinghast.toml");
    for blank in ["\ncountry = \"\"\n", "\n# issued  = ", "\n# expires = ", "\ngender = \"\"\n"] {
        assert!(file.contains(blank), "{blank}\n{file}");
    }
    let told = done(
        here,
        &["--workspace", "w", "action", "import", &published("not-an-action-minutes.txt"), "--id", "minutes"],
    );
    assert!(told.contains("Blank"), "{told}");
    assert!(
        !read(here, "w/actions/minutes.toml").contains("\n[[recipients]]\n# source"),
        "no office is made of a minute"
    );
}

#[test]
fn standard_input_is_read_and_what_is_no_text_is_told() {
    let folder = tempfile::tempdir().unwrap();
    let here = folder.path();
    let text = std::fs::read(published("amnesty-newer-gardener.txt")).unwrap();
    let mut child = appeal()
        .current_dir(here)
        .args(["--workspace", "w", "action", "import", "-"])
        .stdin(Stdio::piped())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    child.stdin.take().unwrap().write_all(&text).unwrap();
    assert!(child.wait().unwrap().success());
    assert!(here.join("w/actions/niilo-rautavesi.toml").is_file());
    for (name, bytes, said) in [
        ("a.doc", &b"\xD0\xCF\x11\xE0rest"[..], "document that cannot be read"),
        ("a.docx", b"PK\x03\x04rest", "document that cannot be read"),
        ("a.bin", b"\x7FELF\0\0\0", "holds no text"),
        ("empty.txt", b" \r\n", "holds no text"),
        ("long.txt", &b"word\n".repeat(210_000), "more than 1 MB"),
        ("large.txt", &b"word\n".repeat(3_500_000), "more than 16 MB"),
    ] {
        std::fs::write(here.join(name), bytes).unwrap();
        let (code, told) = refused(here, &["--workspace", "w", "action", "import", name]);
        assert!(code == Some(1) && told.contains(said), "{name}: {told}");
    }
    let (code, told) = refused(here, &["--workspace", "w", "action", "import", "none.txt"]);
    assert!(code == Some(1) && told.contains("none.txt"), "{told}");
}

#[test]
fn ten_words_of_the_source_in_a_row_are_told_where_they_stand() {
    let folder = tempfile::tempdir().unwrap();
    let here = folder.path();
    let case = ["--country=AQ", "--person=Zora Exemplar", "--gender=female", "--lang=en", "--demand=she is released"];
    done(
        here,
        &[&["--workspace", "w", "action", "new", "the-case", "--to=state/minister-of-justice"][..], &case].concat(),
    );
    write_messages(here, "w/locales/en/actions/the-case.ftl", &ENGLISH);
    let file = here.join("w/actions/the-case.toml");
    let source =
        "# source 7 | Nobody knows why: no reason was given for what happened, and no court has looked at it.\n";
    std::fs::write(&file, source.to_owned() + &read(here, "w/actions/the-case.toml")).unwrap();
    let told = done(here, &["--workspace", "w", "check", "the-case", "--today=2026-02-01"]);
    assert!(told.contains("own-sentences") && told.contains("the-case.toml:1:1"), "{told}");
    // One word less in a row is a writer's own.
    let words = read(here, "w/locales/en/actions/the-case.ftl");
    let own = words.replace(
        "No reason was given for what happened, and no court",
        "No ground was told for what happened, and no court",
    );
    std::fs::write(here.join("w/locales/en/actions/the-case.ftl"), own).unwrap();
    let told = done(here, &["--workspace", "w", "check", "the-case", "--today=2026-02-01"]);
    assert!(!told.contains("own-sentences"), "{told}");
}
