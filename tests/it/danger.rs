//! Who writes to a government that holds people from where it governs, or has ties there: what is refused, what is asked, what is
//! told, and what is left on disk.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use crate::support;
use serde_json::Value;

/// A person's machine: their home, and nothing else in it but what the program leaves.
struct Home(tempfile::TempDir);

impl Home {
    fn new() -> Self {
        Self(tempfile::tempdir().unwrap())
    }

    fn run(&self, language: &str, arguments: &[&str]) -> (i32, String, String) {
        let output = support::appeal()
            .args(arguments)
            .args(["--today", "2026-11-28"])
            .current_dir(self.0.path())
            .env("HOME", self.0.path())
            .env_remove("XDG_CONFIG_HOME")
            .env_remove("XDG_DATA_HOME")
            .env_remove("APPEAL_CONFIG")
            .env_remove("APPEAL_DATA")
            .env("LC_ALL", format!("{language}.UTF-8"))
            .output()
            .unwrap();
        let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
        (output.status.code().unwrap(), text(output.stdout), text(output.stderr))
    }

    fn file(&self, name: &str, text: &str) -> PathBuf {
        let path = self.0.path().join(name);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(&path, text).unwrap();
        path
    }

    /// All files, by their paths.
    fn listing(&self) -> BTreeSet<String> {
        listing(self.0.path())
    }
}

fn listing(folder: &Path) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(next) = folders.pop() {
        for entry in std::fs::read_dir(next).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else {
                found.insert(path.strip_prefix(folder).unwrap().to_str().unwrap().replace('\\', "/"));
            }
        }
    }
    found
}

const SARA: [&str; 8] =
    ["--name", "Sara Ahmadi", "--address", "12 Azadi Street", "--city", "Tehran", "--country", "Iran"];

fn write<'a>(more: &[&'a str]) -> Vec<&'a str> {
    [&["write", "ahmadreza-djalali", "--to", "president", "--out", "letters"], &SARA[..], more].concat()
}

/// A workspace with a case about that country; `declared` goes into the case, `of_state` into the file of the state.
fn about(country: &str, declared: &str, of_state: &str) -> tempfile::TempDir {
    let third = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/third");
    let folder = tempfile::tempdir().unwrap();
    for file in listing(&third) {
        let text = std::fs::read_to_string(third.join(&file)).unwrap();
        let text = text.replace("country      = \"AQ\"", &format!("country = \"{country}\"\n{declared}"));
        std::fs::create_dir_all(folder.path().join(&file).parent().unwrap()).unwrap();
        std::fs::write(folder.path().join(&file), text).unwrap();
    }
    if !of_state.is_empty() {
        std::fs::create_dir_all(folder.path().join("actions/states")).unwrap();
        std::fs::write(folder.path().join(format!("actions/states/{country}.toml")), of_state).unwrap();
    }
    folder
}

const USUAL: &str = "writing-within = \"usual\"\nwriting-within-reason = \"Citizens write to their own offices.\"\n";

#[test]
fn a_full_name_from_within_the_state_is_refused_with_the_reason_in_the_writers_language() {
    for (language, why, how) in [
        ("fa_IR", "خانواده‌تان و کسی را که برایش می‌نویسید به خطر بیندازد", "تنها با حروف اول نام و محل زندگی امضا کنید"),
        (
            "en_GB",
            "it could endanger you, your family and the person you write for",
            "Sign with initials and place alone",
        ),
        ("es_ES", "podría ponerle en peligro a usted, a su familia", "Firme solo con las iniciales y el lugar"),
        ("fr_FR", "pourrait vous mettre en danger, vous, votre famille", "Signez seulement de vos initiales"),
    ] {
        let home = Home::new();
        let (code, out, err) = home.run(language, &write(&["--lang", "en"]));
        let told = err.replace(['\u{2068}', '\u{2069}'], "").split_whitespace().collect::<Vec<_>>().join(" ");
        let told = told.replace(" │ ", " ");
        assert_eq!((code, out.as_str()), (1, ""), "{err}");
        assert!(told.contains(why) && told.contains(how) && told.contains("--privacy place"), "{told}");
        assert!(told.contains("danger"), "the code leads to `explain`: {told}");
        assert_eq!(home.listing(), BTreeSet::new(), "nothing is written");
    }
}

#[test]
fn every_kind_that_is_signed_is_refused_and_the_writer_alone_may_decide_otherwise() {
    for (kind, more) in [
        ("letter", &[][..]),
        ("letter-eu", &[]),
        ("solidarity", &[]),
        ("petition", &[]),
        ("association-letter", &["--organisation", "Example"]),
    ] {
        let home = Home::new();
        let all = ["ahmadreza-djalali", "--kind", kind, "--lang", "en", "--out", "letters"];
        let arguments = [&["write"], &all[..], &SARA, more].concat();
        let (code, _, err) = home.run("en_GB", &arguments);
        assert_eq!(code, 1, "{kind}: {err}");
        assert!(err.contains("error[danger]"), "{kind}: {err}");
        let (code, _, err) = home.run("en_GB", &[&arguments[..], &["--allow", "danger"]].concat());
        assert_eq!(code, 0, "{kind}: {err}");
        assert!(err.contains("it could endanger you"), "{kind}: told all the same: {err}");
    }
    // Nobody signs a post; what it leaves is told before it is written.
    let (code, out, err) = Home::new().run("en_GB", &["write", "ahmadreza-djalali", "--kind", "post", "--lang", "en"]);
    assert_eq!(code, 0, "{err}");
    assert!(!out.is_empty() && err.starts_with("A post stands under your account"), "{err}");
}

#[test]
fn a_writer_with_ties_is_told_the_same_in_every_language_and_leaves_the_letters_alone() {
    for (language, done) in [
        ("fa_IR", "این کار را نکنید"),
        ("en_GB", "leave it out"),
        ("es_ES", "no lo haga"),
        ("fr_FR", "ne le faites pas"),
    ] {
        let home = Home::new();
        home.file("before.txt", "");
        let before = home.listing();
        let more = ["--lang", "en", "--privacy", "place", "--format", "txt,html,md,eml"];
        let (code, out, err) = home.run(language, &write(&more));
        assert_eq!((code, out.as_str()), (0, ""), "{err}");
        assert!(err.contains(done), "{err}");
        for told in ["Sara", "Ahmadi", "Azadi", "--allow danger"] {
            assert!(!err.contains(told), "{told}: {err}");
        }
        let after = home.listing();
        let new: Vec<&String> = after.difference(&before).collect();
        let ends = ["eml", "html", "md", "txt"].map(|end| format!("letters/ahmadreza-djalali.president.en.{end}"));
        assert_eq!(new, ends.iter().collect::<Vec<_>>(), "no profile, no note, no log");
        for file in new {
            let text = std::fs::read_to_string(home.0.path().join(file)).unwrap();
            assert!(text.contains("S. A."), "{file}");
            for told in ["Sara", "Ahmadi", "Azadi", "From:"] {
                assert!(!text.contains(told), "{file}: {told}");
            }
        }
    }
}

#[test]
fn a_profile_of_who_signs_with_less_keeps_less_and_says_so_first() {
    let home = Home::new();
    let more = ["--lang", "en", "--privacy", "place", "--profession", "doctor", "--save-profile"];
    let (code, _, err) = home.run("en_GB", &write(&more));
    assert_eq!(code, 0, "{err}");
    let (says, saved) = (err.find("A profile leaves in"), err.find("config.toml”").or(err.rfind("config.toml")));
    assert!(says.is_some() && says < saved, "{err}");
    let kept = home.listing().into_iter().find(|file| file.ends_with("config.toml")).unwrap();
    let text = std::fs::read_to_string(home.0.path().join(kept)).unwrap();
    assert!(text.contains("name = \"S. A.\"") && text.contains("privacy = \"place\""), "{text}");
    for told in ["Sara", "Azadi", "doctor", "email"] {
        assert!(!text.contains(told), "{text}");
    }
    let (code, _, err) = home.run("en_GB", &["done", "ahmadreza-djalali", "president", "--way", "post"]);
    assert_eq!(code, 0, "{err}");
    assert!(err.starts_with("A note leaves in"), "{err}");
}

const ROSTER: &str = "id,name,address,city,country,privacy,danger\n\
    1,Sara Ahmadi,Azadi 12,Tehran,Iran,,\n\
    2,Reza Karimi,Azadi 13,Tehran,ایران,place,\n\
    3,Mina Rad,Azadi 14,Tehran,IR,full,sí\n\
    4,Ana López,Calle Mayor 1,Madrid,ES,,\n\
    5,Nima Far,Azadi 15,Tehran,IR,,no\n\
    6,Omid Gol,Azadi 16,Tehran,IR,,perhaps\n";

#[test]
fn in_a_batch_only_a_row_of_ones_own_consents() {
    let home = Home::new();
    home.file("people.csv", ROSTER);
    let batch =
        ["batch", "ahmadreza-djalali", "--roster", "people.csv", "--to", "president", "--lang", "en", "--out", "-"];
    let (code, out, err) = home.run("en_GB", &batch);
    assert_eq!(code, 4, "{err}");
    let lines: Vec<Value> = out.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    let names: Vec<&str> = lines.iter().map(|line| line["name"].as_str().unwrap()).collect();
    assert_eq!(names, ["R. K.", "Mina Rad", "Ana López"]);
    let text = |at: usize| lines[at]["text"].as_str().unwrap();
    assert!(text(0).contains("R. K.") && !text(0).contains("Karimi"));
    assert!(text(1).contains("Mina Rad"), "she decided so herself");
    for row in ["Row 2: This person lives in Iran", "Row 6: This person lives in Iran", "Row 7, column G (danger)"] {
        assert!(err.contains(row), "{err}");
    }

    assert!(err.contains("signs in full, as their row says “yes”"), "{err}");

    let (code, out, err) = home.run("en_GB", &[&batch[..], &["--allow", "danger"]].concat());
    assert_eq!((code, out.as_str()), (2, ""), "{err}");
    assert!(err.contains("--allow danger does not go with batch"), "{err}");
}

#[test]
fn a_consent_that_is_taken_back_makes_no_letter_any_more() {
    let home = Home::new();
    let roster = |danger: &str| format!("id,name,city,country,danger\n1,Mina Rad,Tehran,IR,{danger}\n");
    let batch =
        ["batch", "ahmadreza-djalali", "--roster", "people.csv", "--to", "president", "--lang", "en", "--out", "box"];
    home.file("people.csv", &roster("yes"));
    assert_eq!(home.run("en_GB", &batch).0, 0);
    home.file("people.csv", &roster(""));
    let (code, _, err) = home.run("en_GB", &batch);
    assert_eq!(code, 4, "also where nothing else of the letter has changed: {err}");
}

#[test]
fn signatories_of_a_joint_letter_are_endangered_too_as_far_as_their_rows_tell_a_country() {
    let home = Home::new();
    let joint = |text: &str, more: &[&'static str]| {
        home.file("people.csv", text);
        let all =
            ["write", "ahmadreza-djalali", "--kind", "joint-letter", "--signatories", "people.csv", "--lang", "en"];
        let jane = ["--name", "Jane O’Neill", "--city", "Boston", "--country", "US", "--to", "supreme-leader"];
        home.run("en_GB", &[&all[..], &jane, more].concat())
    };
    let named = "name,country\nSara Ahmadi,Iran\nAna López,Spain\n";
    for more in [&[][..], &["--allow", "danger"]] {
        let (code, out, err) = joint(named, more);
        assert_eq!((code, out.as_str()), (1, ""), "the writer decides for no signatory: {err}");
        assert!(err.contains("Row 2, column B (country): This person lives in Iran"), "{err}");
    }
    let (code, out, err) = joint("name,country,privacy\nSara Ahmadi,Iran,place\nAna López,Spain,\n", &[]);
    assert_eq!(code, 0, "{err}");
    assert!(
        out.contains("S. A.") && !out.contains("Ahmadi") && !out.contains("Spain"),
        "a country is not printed: {out}"
    );
    let (code, out, err) = joint("name,country,danger\nSara Ahmadi,Iran,yes\nAna López,Spain,\n", &[]);
    assert_eq!(code, 0, "{err}");
    assert!(out.contains("Sara Ahmadi"));
}

#[test]
fn citizens_who_write_to_their_own_offices_without_danger_hear_nothing_of_it() {
    for (country, declared, of_state, city) in
        [("US", USUAL, "", "Boston"), ("ES", "", USUAL, "Sevilla"), ("FR", USUAL, "", "Lyon")]
    {
        let workspace = about(country, declared, of_state);
        let home = Home::new();
        let workspace = workspace.path().to_str().unwrap();
        let of = |arguments: &[&str]| {
            let day = ["--workspace", workspace];
            let mut command = support::appeal();
            let command = command.args(day).args(arguments).args(["--today", "2026-06-01"]);
            let output = command.current_dir(home.0.path()).output().unwrap();
            let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
            (output.status.code().unwrap(), text(output.stdout), text(output.stderr))
        };
        let case = "mira-exemplar-update";
        let writer = ["--name", "Ana López", "--address", "1 Main Street", "--city", city, "--country", country];
        let (code, out, err) = of(&[&["write", case, "--lang", "en", "--to", "minister"], &writer[..]].concat());
        assert_eq!(code, 0, "{country}: {err}");
        assert!(out.contains("Ana López") && !err.contains("danger"), "{country}: {err}");
        home.file("people.csv", &format!("name,city,country\nAna López,{city},{country}\n"));
        let batch = ["batch", case, "--roster", "people.csv", "--lang", "en", "--to", "minister", "--out", "-"];
        let (code, _, err) = of(&batch);
        assert_eq!(code, 0, "{country}: {err}");
        let (_, out, _) = of(&["show", case]);
        assert!(out.contains("without danger: Citizens write to their own offices."), "{country}: {out}");
        let (code, out, err) = of(&["check"]);
        assert!(!out.contains("danger"), "{country} {code}: {out}{err}");
    }
}

#[test]
fn what_is_declared_safe_needs_its_reason_and_a_case_is_stronger_than_its_state() {
    let show = |workspace: &tempfile::TempDir| {
        let mut command = support::appeal();
        let command = command.arg("--workspace").arg(workspace.path()).args(["show", "mira-exemplar-update", "--json"]);
        let output = command.output().unwrap();
        (serde_json::from_slice::<Value>(&output.stdout).ok(), String::from_utf8(output.stderr).unwrap())
    };
    let (_, err) = show(&about("US", "writing-within = \"usual\"\n", ""));
    assert!(err.contains("“usual” needs its reason") && err.contains("writing-within-reason"), "{err}");
    let (case, err) = show(&about("US", "writing-within = \"danger\"\n", USUAL));
    assert_eq!(case.unwrap_or_else(|| panic!("{err}"))["writing_within"], "danger");
    let (case, err) = show(&about("US", "", ""));
    assert_eq!(case.unwrap_or_else(|| panic!("{err}"))["writing_within"], "danger", "what nobody declares");
}
