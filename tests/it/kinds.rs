//! What a case can be written as: forms, formats, and one more kind without code.

use std::path::Path;
use std::process::Output;

use crate::support;
use appeal::catalog::Catalog;
use appeal::letter;

/// A workspace with a case that is written as these kinds besides `letter`, and their names in English.
fn workspace(kinds: &str, words: &str) -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    for part in ["actions", "locales/en"] {
        std::fs::create_dir_all(folder.path().join(part)).unwrap();
    }
    let case = std::fs::read_to_string(root.join("actions/ahmadreza-djalali.toml")).unwrap();
    let kept = case.split("[kinds.letter]").next().unwrap();
    std::fs::write(folder.path().join("actions/ahmadreza-djalali.toml"), format!("{kept}[kinds.letter]\n{kinds}"))
        .unwrap();
    let names = std::fs::read_to_string(root.join("locales/en/kinds.ftl")).unwrap();
    std::fs::write(folder.path().join("locales/en/kinds.ftl"), format!("{names}{words}\n")).unwrap();
    folder
}

fn appeal(folder: &Path, args: &[&str]) -> Output {
    support::appeal().args(args).args(["--today", "2024-05-03"]).env("APPEAL_WORKSPACE", folder).output().unwrap()
}

const WRITER: [&str; 6] = ["--name", "Jane O’Neill", "--city", "Boston", "--country", "BE"];

fn write(folder: &Path, more: &[&str]) -> Output {
    appeal(folder, &[&["write", "ahmadreza-djalali", "--lang", "en"], &WRITER[..], more].concat())
}

fn told(output: &Output) -> String {
    String::from_utf8(output.stderr.clone()).unwrap()
}

#[test]
fn a_form_is_that_of_the_template_unless_the_case_says_otherwise() {
    let folder = workspace("[kinds.a]\ntemplate = \"joint-letter\"\n[kinds.b]\nform = \"joint\"\n[kinds.c]\n", "");
    let action = letter::load(&Catalog::with_workspace(folder.path()).unwrap(), "ahmadreza-djalali").unwrap();
    let forms: Vec<&str> = action.kinds.iter().map(|kind| kind.form.get().word()).collect();
    assert_eq!(forms, ["letter", "joint", "joint", "letter"]);
}

#[test]
fn a_form_that_is_none_is_told_with_its_place_and_the_forms_there_are() {
    let folder = workspace("[kinds.x]\nform = \"poster\"\n", "kind-x = X");
    let output = write(folder.path(), &["--kind", "x"]);
    let told = told(&output);
    assert_eq!(output.status.code(), Some(1), "{told}");
    let case = std::fs::read_to_string(folder.path().join("actions/ahmadreza-djalali.toml")).unwrap();
    let line = case.lines().position(|line| line.contains("poster")).unwrap() + 1;
    assert!(told.contains(&format!("ahmadreza-djalali.toml:{line}:8")) && told.contains("“poster”"), "{told}");
    assert!(told.contains("letter, joint, card, post, petition and call"), "{told}");
}

#[test]
fn one_more_kind_whose_page_is_the_letters_takes_a_template_and_messages() {
    let folder = workspace("[kinds.inquiry]\nparagraphs = [\"opening\"]\n", "kind-inquiry = Inquiry");
    std::fs::create_dir(folder.path().join("templates")).unwrap();
    let template = "{{#each paragraphs}}\n{{t this}}\n\n{{/each}}\n{{t \"demands-lead\"}}\n\n{{#each demands}}\n- {{this}}\n{{/each}}\n\n{{t \"thanks\"}}\n";
    std::fs::write(folder.path().join("templates/inquiry.md.hbs"), template).unwrap();
    let output = write(folder.path(), &["--kind", "inquiry"]);
    assert!(output.status.success(), "{}", told(&output));
    let text = String::from_utf8(output.stdout).unwrap();
    assert!(text.contains("Thank you for your attention.") && !text.contains("I would be grateful"), "{text}");
}

#[test]
fn a_kind_without_a_name_is_told_at_its_line_in_the_case_file() {
    let folder = workspace("[kinds.x]\ntemplate = \"letter\"\n", "");
    let output = write(folder.path(), &["--kind", "x"]);
    let told = told(&output);
    assert!(!output.status.success() && told.contains("kind-x") && told.contains("ahmadreza-djalali.toml"), "{told}");
}

/// A command on the built-in cases.
fn built_in(folder: &Path, args: &[&str]) -> Output {
    support::appeal().args(args).args(["--today", "2024-05-03"]).current_dir(folder).output().unwrap()
}

#[test]
fn who_signs_a_joint_letter_is_told_where_it_is_wrong() {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("names.csv"), "name,title\nAna,Dr\n,Dr\nAna,Dr\n\"Bo\u{202E}\",x\n").unwrap();
    let write = |more: &[&str]| {
        built_in(folder.path(), &[&["write", "ahmadreza-djalali", "--lang", "en"], &WRITER[..], more].concat())
    };
    let output = write(&["--kind", "joint-letter", "--signatories", "names.csv"]);
    let text = told(&output);
    assert_eq!(output.status.code(), Some(1), "{text}");
    for cell in ["3", "4", "5", "column A", "stands in row 2 already"] {
        assert!(text.contains(cell), "{cell}\n{text}");
    }
    for (more, said) in [
        (&["--kind", "joint-letter"][..], "who signs it is missing"),
        (&["--signatories", "names.csv"], "a letter of one writer"),
        (&["--sheets", "2"], "is no petition"),
        (&["--kind", "petition", "--to", "president"], "one sheet to all"),
        (&["--kind", "petition", "--format", "eml", "--out", "x"], "cannot be had as eml"),
    ] {
        let output = write(more);
        let text = told(&output);
        assert_eq!(output.status.code(), Some(2), "{more:?}\n{text}");
        assert!(text.contains(said), "{more:?}\n{text}");
    }
    let roster = ["batch", "ahmadreza-djalali", "--roster", "names.csv", "--out", "x.outbox", "--kind", "joint-letter"];
    let output = built_in(folder.path(), &roster);
    assert!(output.status.code() == Some(2) && told(&output).contains("many sign it together"), "{}", told(&output));
}

#[test]
fn a_letter_cites_a_tally_and_a_petition_is_one_file_to_all() {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("tally.toml"), "signatures = 1234\ncounted = 2024-05-01\n").unwrap();
    let write = |more: &[&str]| {
        let output =
            built_in(folder.path(), &[&["write", "ahmadreza-djalali", "--lang", "en"], &WRITER[..], more].concat());
        assert!(output.status.success(), "{more:?}\n{}", told(&output));
        String::from_utf8(output.stdout).unwrap()
    };
    let cited = write(&["--kind", "petition-letter", "--tally", "tally.toml", "--to", "president"]);
    let cited = cited.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(
        cited.contains(
            "A petition on behalf of Ahmadreza Djalali has been signed by 1,234 people, as counted on 1 May 2024."
        ),
        "{cited}"
    );
    assert!(
        cited.contains("more than 320,000 signatures") && cited.contains("sheets with the signatures are enclosed"),
        "{cited}"
    );
    write(&["--kind", "petition", "--format", "txt,html,md", "--out", "sheets"]);
    let mut files: Vec<String> = std::fs::read_dir(folder.path().join("sheets"))
        .unwrap()
        .map(|file| file.unwrap().file_name().into_string().unwrap())
        .collect();
    files.sort();
    assert_eq!(files, ["html", "md", "txt"].map(|ending| format!("ahmadreza-djalali.petition.en.{ending}")));
}

#[test]
fn every_sheet_of_a_petition_is_whole_and_what_to_do_with_them_is_told() {
    let folder = tempfile::tempdir().unwrap();
    let (consent, back) = ("By signing I agree that my name", "Please return this sheet to");
    let what = ["write", "ahmadreza-djalali", "--lang", "en", "--kind", "petition", "--sheets", "3", "--out", "."];
    let output = built_in(folder.path(), &[&what, &["--format", "txt,html,md"][..], &WRITER].concat());
    assert!(told(&output).contains("Print the sheets, let people sign, and count."), "{}", told(&output));
    for format in ["txt", "html", "md"] {
        let file = folder.path().join(format!("ahmadreza-djalali.petition.en.{format}"));
        let text = std::fs::read_to_string(file).unwrap();
        let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
        let body = "The proper remedy, according to the United Nations Working Group";
        // Each goes round by itself.
        for part in [body, consent, "Please do not sign if", back, "Jane O’Neill"] {
            assert_eq!(text.matches(part).count(), 3, "{format}: {part}");
        }
        let (second, third) = (text.find("Sheet 2 of 3").unwrap(), text.find("Sheet 3 of 3").unwrap());
        assert_eq!(text[second..third].matches(consent).count(), 1, "{format}");
    }
}

#[test]
fn a_letter_that_goes_with_a_note_is_set_apart_from_it_on_screen_and_on_paper() {
    let folder = tempfile::tempdir().unwrap();
    let what = ["write", "hossein-ronaghi-maleki", "--lang", "en", "--to", "interests-section-washington"];
    let who = ["--name", "Jane O'Neill", "--address", "12 Elm Street", "--city", "Boston", "--country", "US"];
    let output = built_in(folder.path(), &[&what[..], &who, &["--format", "html", "--out", "-"]].concat());
    let page = String::from_utf8(output.stdout).unwrap();
    assert_eq!(page.matches("<article>").count(), 2, "{}", String::from_utf8_lossy(&output.stderr));
    let (screen, paper) = page.split_once("@media print").unwrap();
    assert!(screen.contains("article + article { margin-top: 3.5rem; padding-top: 3rem; border-top: 1px solid"));
    assert!(paper.contains("article + article { break-before: page; margin: 0; padding: 0; border: 0; }"));
}

/// A workspace in which the case is written as kinds that are called as pages are.
fn called_as_pages() -> tempfile::TempDir {
    let kinds = "[kinds.card]\nrecipients = [\"person\"]\n[kinds.page]\n[kinds.sheet]\n[kinds.mail]\n";
    workspace(kinds, "kind-card = Card\nkind-page = Page\nkind-sheet = Sheet\nkind-mail = Mail")
}

/// Puts a file into a workspace.
fn put(folder: &Path, file: &str, text: &str) {
    let file = folder.join(file);
    std::fs::create_dir_all(file.parent().unwrap()).unwrap();
    std::fs::write(file, text).unwrap();
}

#[test]
fn a_kind_that_is_called_card_is_a_card() {
    let folder = called_as_pages();
    let card = write(folder.path(), &["--kind", "card"]);
    assert!(card.status.success(), "{}", told(&card));
    let solidarity = built_in(
        folder.path(),
        &[&["write", "ahmadreza-djalali", "--lang", "en"], &WRITER[..]]
            .concat()
            .iter()
            .copied()
            .chain(["--kind", "solidarity", "--to", "person"])
            .collect::<Vec<_>>(),
    );
    assert!(solidarity.status.success(), "{}", told(&solidarity));
    assert_eq!(String::from_utf8(card.stdout).unwrap(), String::from_utf8(solidarity.stdout).unwrap());
}

#[test]
fn no_kind_takes_the_template_of_a_page_for_its_own() {
    let folder = called_as_pages();
    for kind in ["page", "sheet", "mail"] {
        let output = write(folder.path(), &["--kind", kind]);
        let told = told(&output);
        assert!(told.contains(&format!("There is no template “{kind}”")), "{told}");
        assert!(!told.contains("letters"), "the fields of pages are none of its own: {told}");
        let body = "{{#each paragraphs}}\n{{t this}}\n\n{{/each}}\n{{t \"demands-lead\"}}\n\n{{#each demands}}\n- {{this}}\n{{/each}}\n\n{{t \"thanks\"}}\n";
        put(folder.path(), &format!("templates/{kind}.md.hbs"), body);
        for format in ["txt", "md", "html"] {
            let output = write(
                folder.path(),
                &["--kind", kind, "--to", "president", "--no-draw", "--format", format, "--out", "-"],
            );
            assert!(output.status.success(), "{}", self::told(&output));
            assert!(String::from_utf8(output.stdout).unwrap().contains("Thank you for your attention."));
        }
    }
}

#[test]
fn page_templates_of_a_workspace_count_where_they_stood_before_too() {
    for place in ["templates", "templates/pages"] {
        let folder = called_as_pages();
        for format in ["txt", "md", "html"] {
            let page = format!("{place} {format}\n{{{{#each letters}}}}\n{{{{{{body}}}}}}\n{{{{/each}}}}\n");
            put(folder.path(), &format!("{place}/page.{format}.hbs"), &page);
            let output = write(folder.path(), &["--to", "president", "--format", format, "--out", "-"]);
            assert!(output.status.success(), "{}", told(&output));
            let text = String::from_utf8(output.stdout).unwrap();
            assert!(text.starts_with(&format!("{place} {format}\n")), "{text}");
        }
    }
}

#[test]
fn a_page_at_the_place_of_what_is_said_is_told_where_it_belongs() {
    let folder = called_as_pages();
    put(folder.path(), "templates/card.md.hbs", "{{#each letters}}\n{{{body}}}\n{{/each}}\n");
    let output = write(folder.path(), &["--kind", "card"]);
    let told = told(&output);
    assert_eq!(output.status.code(), Some(1), "{told}");
    assert!(told.contains("card.md.hbs:2:1") && told.contains("Move it to templates/pages/card.md.hbs"), "{told}");
}
