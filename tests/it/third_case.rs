//! A case that nobody here wrote: the fields of an urgent action of today, each of which has its place in a case file
//! (`tests/data/third`, where nobody exists and nothing happened).

use crate::support;
use serde_json::{Value, json};

const WORKSPACE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/data/third");

fn appeal(arguments: &[&str]) -> (i32, String, String) {
    let output = support::appeal().args(["--workspace", WORKSPACE]).args(arguments).output().unwrap();
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
    (output.status.code().unwrap(), text(output.stdout), text(output.stderr))
}

fn shown(action: &str) -> Value {
    let (code, out, err) = appeal(&["show", action, "--json", "--today", "2026-06-01"]);
    assert_eq!(code, 0, "{err}");
    serde_json::from_str(&out).unwrap()
}

#[test]
fn each_field_of_an_urgent_action_has_its_place() {
    let case = shown("mira-exemplar-update");
    for (field, place, value) in [
        ("title", "/title", json!("Mira Exemplar: teacher sentenced for a school play")),
        ("number", "/number", json!("UA 12/26")),
        ("index", "/index", json!("XYZ 34/0056/2026")),
        ("date", "/issued", json!("2026-05-05")),
        ("last day", "/expires", json!("2026-07-31")),
        ("preferred languages", "/languages", json!(["es", "en"])),
        ("or your own", "/any_language", json!(true)),
        ("name", "/people/0/name", json!("Mira Exemplar")),
        ("pronouns", "/people/0/gender", json!("female")),
        ("first demand", "/demands/0/text", json!("Mira Exemplar is released immediately")),
        ("target", "/recipients/0/office", json!("the Minister of Ice")),
        ("target's name", "/recipients/0/holder", json!("Pia Pinguin")),
        ("target's address", "/recipients/0/address/0", json!("Ministry of Ice")),
        ("two e-mail addresses", "/recipients/0/email", json!(["minister@example.org", "office@example.org"])),
        ("handle", "/recipients/0/x", json!("example_ice")),
        ("copies to diplomatic representatives", "/recipients/1/role", json!("copy")),
        ("of the writer's country", "/recipients/1/writers_in", json!(["ES"])),
        ("earlier action", "/follows", json!("mira-exemplar")),
        ("link", "/sources/0/url", json!("https://www.example.org/actions/12-26")),
    ] {
        assert_eq!(case.pointer(place), Some(&value), "{field}");
    }
    let text = |name: &str| case[name].as_str().unwrap().to_owned();
    assert!(text("summary").contains("Her 31 pupils") && text("summary").contains("3 March 2026"));
    assert!(text("background").contains("never built"));
    assert_eq!(shown("mira-exemplar")["followed_by"], json!(["mira-exemplar-update"]));
}

#[test]
fn a_person_is_shown_all_of_it() {
    let (_, out, _) = appeal(&["show", "mira-exemplar-update", "--today", "2026-06-01"]);
    for line in [
        "Number: UA 12/26. Index: XYZ 34/0056/2026.",
        "It goes on from an earlier action: Mira Exemplar: teacher arrested (mira-exemplar).",
        "Mira Exemplar, a teacher who does not exist, was tried in April 2026.",
        "Background:\n  She taught at a school that was never built.\n  The play was about snow.",
        "E-mail: minister@example.org and office@example.org",
        "Urgent Action 12/26, first update, 5 May 2026 https://www.example.org/actions/12-26",
    ] {
        assert!(out.contains(line), "{line}\n{out}");
    }
    let (_, out, _) = appeal(&["show", "mira-exemplar", "--today", "2026-06-01"]);
    assert!(
        out.contains("A later action goes on from it: Mira Exemplar: teacher sentenced for a school play"),
        "{out}"
    );
}

#[test]
fn the_salutation_is_in_the_language_of_the_letter_and_the_embassy_is_that_of_the_writer() {
    for (language, country, salutation, close) in [
        ("en", "IE", "Your Excellency,", "Yours respectfully,"),
        ("es", "ES", "Excelentísima señora ministra:", "Le saluda respetuosamente"),
    ] {
        let line =
            ["write", "mira-exemplar-update", "--name", "A B", "--city", "C", "--country", country, "--lang", language];
        let (code, out, err) = appeal(&[&line[..], &["--today", "2026-06-01"]].concat());
        assert_eq!(code, 0, "{err}");
        assert!(out.contains(salutation) && out.contains(close), "{out}");
        let embassy = if country == "ES" { "Calle Inventada 2" } else { "3 Imaginary Road" };
        assert_eq!(out.split('\u{C}').count(), 2, "the minister, and one embassy");
        assert!(out.contains(embassy), "{out}");
    }
}

#[test]
fn any_other_language_is_one_that_has_words_for_it() {
    let (_, out, _) = appeal(&["list", "--json", "--today", "2026-06-01"]);
    let list: Value = serde_json::from_str(&out).unwrap();
    let actions = list["actions"].as_array().unwrap();
    let languages = |id: &str| actions.iter().find(|action| action["id"] == id).unwrap()["languages"].clone();
    assert_eq!(languages("mira-exemplar-update"), json!(["es", "en"]));
    assert_eq!(languages("ahmadreza-djalali"), json!(["fa", "en", "es", "fr"]));
    let (_, _, err) = appeal(&["check"]);
    assert!(
        !err.contains("mira-exemplar-update.toml"),
        "nothing is missing in a language that it does not have: {err}"
    );
}

#[test]
fn who_speaks_another_language_writes_in_one_that_the_case_has() {
    let line = "write mira-exemplar-update --name A --city B --country FR --today 2026-06-01";
    let output = support::appeal()
        .args(["--workspace", WORKSPACE])
        .args(line.split(' '))
        .env("LC_ALL", "fr_FR.UTF-8")
        .output()
        .unwrap();
    assert!(String::from_utf8(output.stdout).unwrap().contains("Your Excellency,"));
}

#[test]
fn it_ends_on_its_last_day() {
    let line = ["write", "mira-exemplar-update", "--name", "A B", "--city", "C", "--country", "FR", "--lang", "en"];
    assert_eq!(appeal(&[&line[..], &["--today", "2026-07-31"]].concat()).0, 0);
    let (code, _, err) = appeal(&[&line[..], &["--today", "2026-08-01"]].concat());
    assert_eq!(code, 1);
    assert!(err.contains("error[deadline]"), "{err}");
}

#[test]
fn an_earlier_action_must_be_there() {
    let folder = tempfile::tempdir().unwrap();
    std::fs::create_dir_all(folder.path().join("actions")).unwrap();
    let case = std::fs::read_to_string(format!("{WORKSPACE}/actions/mira-exemplar-update.toml")).unwrap();
    for (earlier, found) in [("mira-exemplar-updat", "error-follows"), ("case", "error-follows")] {
        let case = case.replace("\"mira-exemplar\"", &format!("\"{earlier}\""));
        std::fs::write(folder.path().join("actions/case.toml"), case).unwrap();
        let catalog = appeal::catalog::Catalog::with_workspace(folder.path()).unwrap();
        let failure = appeal::letter::load(&catalog, "case").unwrap_err();
        assert!(failure.diagnostics.iter().any(|told| told.message.id == found), "{failure:#?}");
    }
}
