//! Whom or what a case is about: several people, a group, an organisation, a community, somebody without a name, somebody who has
//! disappeared, a bill (`tests/cases/subjects`, where nobody exists and nothing happened).

use std::path::Path;

use crate::support;
use appeal::text::without_isolates;
use serde_json::{Value, json};

const WORKSPACE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/cases/subjects");

fn run(workspace: &Path, arguments: &[&str]) -> (i32, String, String) {
    let output = support::appeal().arg("--workspace").arg(workspace).args(arguments).output().unwrap();
    let text = |bytes: Vec<u8>| without_isolates(&String::from_utf8(bytes).unwrap());
    (output.status.code().unwrap(), text(output.stdout), text(output.stderr))
}

/// What is written of a case, a line for each paragraph, and what is told of it.
fn written(case: &str, language: &str, more: &[&str]) -> (i32, String, String) {
    let who = ["--name", "Ana Q", "--address", "1 Q Street", "--city", "Paris", "--country", "FR"];
    let line = [&["write", case, "--lang", language, "--today", "2026-02-01", "--no-draw"][..], &who, more].concat();
    let (code, out, err) = run(Path::new(WORKSPACE), &line);
    // A line that runs from right to left begins with a mark, wherever it was wrapped.
    let paragraphs = out.replace("\r\n", "\n").replace('\u{200F}', "");
    let paragraphs = paragraphs.split("\n\n").map(|text| text.split_whitespace().collect::<Vec<_>>().join(" "));
    (code, paragraphs.collect::<Vec<_>>().join("\n"), err)
}

/// The letter of a case says all of this.
#[track_caller]
fn says(case: &str, language: &str, more: &[&str], texts: &[&str]) {
    let (code, out, err) = written(case, language, more);
    assert_eq!(code, 0, "{err}");
    for text in texts {
        let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
        assert!(out.contains(&text), "{case} in {language}: {text}\n{out}");
    }
}

/// A copy of the workspace, with a text of a file changed.
fn changed(file: &str, from: &str, to: &str) -> tempfile::TempDir {
    support::changed(Path::new(WORKSPACE), &[(file, from, to)])
}

/// The findings of `appeal check` about a workspace, but for the offices of the shipped cases.
fn found(workspace: &Path) -> Vec<(String, String)> {
    let (_, out, _) = run(workspace, &["check", "--json", "--today", "2026-02-01"]);
    let found: Value = serde_json::from_str(&out).unwrap();
    let findings = found["findings"].as_array().unwrap().iter();
    let told = findings
        .map(|it| (it["code"].as_str().unwrap_or_default().to_owned(), it["message"].as_str().unwrap().to_owned()));
    told.filter(|(code, _)| code != "stale").map(|(code, text)| (code, without_isolates(&text))).collect()
}

#[test]
fn some_letters_are_as_they_were_approved() {
    for (case, language) in [
        ("three-teachers", "en"),
        ("three-teachers", "es"),
        ("three-teachers", "fr"),
        ("three-teachers", "fa"),
        ("monks", "fr"),
        ("student", "fa"),
        ("bill-12", "es"),
    ] {
        let (_, out, _) = written(case, language, &["--to", "minister-of-justice"]);
        let path = format!("{}/tests/cases/letters/{case}.{language}.txt", env!("CARGO_MANIFEST_DIR"));
        if std::env::var_os("BLESS").is_some() {
            std::fs::write(&path, &out).unwrap();
        }
        assert_eq!(std::fs::read_to_string(&path).unwrap_or_default(), out, "{path}: `just bless` writes it anew");
    }
}

#[test]
fn nothing_is_wrong_in_the_cases() {
    assert_eq!(found(Path::new(WORKSPACE)), []);
}

#[test]
fn every_case_is_written_in_all_its_languages() {
    for (case, kinds) in [
        ("three-teachers", &["letter", "call", "solidarity", "petition-letter"][..]),
        ("monks", &["letter", "call", "post", "petition-letter"][..]),
        ("radio-c", &["letter", "solidarity"][..]),
        ("student", &["letter", "call"][..]),
        ("missing-e", &["letter", "solidarity"][..]),
        ("bill-12", &["letter", "call", "post", "petition-letter"][..]),
        ("village-b", &["letter", "call", "petition-letter"][..]),
    ] {
        let languages = if case == "missing-e" { &["en", "es"][..] } else { &["en", "es", "fr", "fa"] };
        for (kind, language) in kinds.iter().flat_map(|kind| languages.iter().map(move |language| (kind, language))) {
            let (code, out, err) = written(case, language, &["--kind", kind]);
            assert_eq!(code, 0, "{case} {kind} {language}: {err}");
            let missing = out.contains('{') || out.contains("{$");
            assert!(!missing && !err.contains("error["), "{case} {kind} {language}: {err}\n{out}");
        }
    }
}

#[test]
fn several_people_are_a_list_that_everything_agrees_with() {
    says(
        "three-teachers",
        "en",
        &[],
        &[
            "I am writing about Lena Exemplar, Oran Exemplar and Sky Exemplar, three teachers who were arrested on 10 January 2026.",
            "Copy of a letter concerning Lena Exemplar, Oran Exemplar and Sky Exemplar",
        ],
    );
    says("three-teachers", "es", &[], &["en relación con Lena Exemplar, Oran Exemplar y Sky Exemplar"]);
    says(
        "three-teachers",
        "fa",
        &["--kind", "call"],
        &["تماس من دربارهٔ لنا اگزمپلار، اوران اگزمپلار و اسکای اگزمپلار است."],
    );
}

#[test]
fn cards_to_several_are_in_the_plural() {
    let card = |language| written("three-teachers", language, &["--kind", "solidarity", "--occasion", "winter"]).1;
    let spanish = card("es");
    assert!(spanish.contains("Estimados Lena Exemplar, Oran Exemplar y Sky Exemplar:"), "{spanish}");
    assert!(spanish.contains("Les deseo calor") && spanish.contains("Pienso en ustedes"), "{spanish}");
    assert!(spanish.contains("Estimadas familias de Lena Exemplar"), "{spanish}");
    assert!(card("fr").contains("Chers Lena Exemplar, Oran Exemplar et Sky Exemplar,"));
    assert!(card("en").contains("Dear families of Lena Exemplar, Oran Exemplar and Sky Exemplar,"));
    assert!(card("fa").contains("خانواده‌های گرامی لنا اگزمپلار"));
}

#[test]
fn a_group_is_told_by_its_number_with_a_capital_where_it_begins_a_sentence() {
    says(
        "monks",
        "en",
        &[],
        &[
            "Re: The 2,500 monks of Monastery B – return to their monastery",
            "The 2,500 monks of Monastery B were told on 10 January 2026",
            "I am writing on behalf of the 2,500 monks of Monastery B.",
            "to ensure that the 2,500 monks of Monastery B may return.",
        ],
    );
    says("monks", "en", &["--kind", "post"], &["The 2,500 monks of Monastery B were told"]);
    says("monks", "fa", &[], &["به ۲٬۵۰۰ راهب دیر ب دستور داده شد", "دربارهٔ ۲٬۵۰۰ راهب دیر ب"]);
}

#[test]
fn articles_join_the_words_before_them() {
    let tally = tempfile::NamedTempFile::new().unwrap();
    std::fs::write(tally.path(), "signatures = 1200\ncounted = 2026-01-30\n").unwrap();
    let tally = ["--kind", "petition-letter", "--tally", tally.path().to_str().unwrap()];
    says(
        "monks",
        "fr",
        &tally,
        &["en faveur des 2 500 moines du monastère B.", "à ce qu’il soit permis aux 2 500 moines"],
    );
    says(
        "village-b",
        "fr",
        &tally,
        &[
            "Le village B a été contraint de partir",
            "Aucune terre n’a été donnée au village B.",
            "en faveur du village B.",
        ],
    );
    says(
        "village-b",
        "es",
        &tally,
        &["El pueblo de B fue obligado a marcharse", "una petición en favor del pueblo de B."],
    );
    says(
        "bill-12",
        "es",
        &tally,
        &["Copia de una carta relativa al proyecto de ley 12", "una petición relativa al proyecto de ley 12."],
    );
    says("bill-12", "en", &tally, &["A petition concerning Bill 12 has been signed by"]);
    says("bill-12", "fr", &tally, &["au sujet du projet de loi 12,", "Le projet de loi 12 punirait"]);
    says("bill-12", "fa", &tally, &["طوماری را دربارهٔ لایحهٔ ۱۲ امضا کرده‌اند."]);
    says("three-teachers", "fr", &tally, &["en faveur de Lena Exemplar, Oran Exemplar et Sky Exemplar."]);
}

#[test]
fn an_organisation_is_no_person() {
    says(
        "radio-c",
        "en",
        &["--kind", "solidarity", "--occasion", "nowruz"],
        &["Dear all at Radio C,", "I wish all of you a happy Nowruz"],
    );
    says("radio-c", "fr", &["--kind", "solidarity"], &["À toute l’équipe de l’association Radio C,"]);
    says(
        "radio-c",
        "fr",
        &[],
        &["L’association Radio C a été privée d’antenne", "à ce que l’association Radio C retrouve"],
    );
    for language in ["en", "es", "fr", "fa"] {
        let (_, card, _) = written("radio-c", language, &["--kind", "solidarity"]);
        let health = ["health", "salud,", "santé", "تندرستی"].iter().any(|word| card.contains(word));
        assert!(!health, "{card}");
    }
}

#[test]
fn no_card_goes_to_a_group_nor_to_who_has_no_name() {
    for (case, why) in [("monks", "“monks” is a group or a community"), ("student", "no name of “student” is told")]
    {
        let file = format!("actions/{case}.toml");
        let recipient = "[[recipients]]\nid = \"person\"\nrole = \"named\"\nsalutation = \"card-person\"\n\n";
        let with_card = format!("{recipient}[kinds.solidarity]\nrecipients = [\"person\"]\n\n[kinds.letter]");
        let folder = changed(&file, "[kinds.letter]", &with_card);
        let found = found(folder.path());
        assert!(found.iter().any(|(_, text)| text.contains(why)), "{found:?}");
    }
}

#[test]
fn a_name_that_is_withheld_has_words_and_is_guarded() {
    says("student", "en", &[], &["I am writing about a woman whose name is withheld."]);
    says("student", "es", &[], &["Una estudiante de la ciudad D cuyo nombre no se divulga fue detenida"]);
    says("student", "fr", &[], &["le sort d’une femme dont le nom n’est pas divulgué."]);
    says("student", "fa", &["--kind", "call"], &["تماس من دربارهٔ زنی با نام محفوظ است."]);
    let (code, _, err) = written("student", "en", &["--note", "Her name is Dora Exemplar."]);
    assert!(code == 1 && err.contains("error[withhold]") && err.contains("Dora Exemplar"), "{err}");
    let (code, _, err) = written("student", "en", &["--note", "I was a student, too."]);
    assert!(code == 0 && err.contains("warning[withhold]"), "{err}");
}

#[test]
fn a_card_goes_to_the_family_of_who_has_disappeared() {
    says("missing-e", "en", &["--kind", "solidarity"], &["Dear family of Eno Exemplar,"]);
    let folder =
        changed("actions/missing-e.toml", "recipients = [\"family\"]", "recipients = [\"person\", \"family\"]");
    let (code, _, err) = run(
        folder.path(),
        &[
            "write",
            "missing-e",
            "--kind",
            "solidarity",
            "--lang",
            "en",
            "--name",
            "A",
            "--city",
            "B",
            "--country",
            "FR",
        ],
    );
    assert!(code != 0 && err.contains("nobody is known to hold “eno”"), "{err}");
    assert!(found(folder.path()).iter().any(|(_, text)| text.contains("nobody is known to hold “eno”")));
    let folder = changed("actions/missing-e.toml", "born    = \"1990\"", "born    = 2026-01-11");
    assert!(found(folder.path()).iter().any(|(_, text)| text.contains("“missing” is before “born”")));
}

#[test]
fn offices_in_place_are_called_as_the_case_calls_them() {
    says(
        "missing-e",
        "en",
        &[],
        &[
            "Minister of Justice of Land A Ministry of Justice 1 Example Street Port A",
            "Your Excellency,",
            "cc: Embassy of Land A",
            "Embassy of Land A 2 Example Street Paris",
            "a copy of the letter that I am sending to the Minister of Justice of Land A concerning",
        ],
    );
    says("missing-e", "es", &[], &["Excelencia:", "la carta que dirijo al ministro de Justicia del País A"]);
    // Those that come with the program say where a mission is.
    assert!(!written("missing-e", "en", &[]).1.contains("Embassy of Land A in France"));
    says("radio-c", "en", &[], &["Dear Minister,", "cc: Embassy of Land A in France"]);
}

#[test]
fn a_message_that_agrees_with_one_is_found() {
    let one = "facts = { $gender ->\n        [female] She has\n       *[other] They have\n    } not seen a lawyer.\nconcern =";
    let folder = changed(
        "locales/en/actions/three-teachers.ftl",
        "facts = None of them has been allowed to see a lawyer since.\nconcern =",
        one,
    );
    let found = found(folder.path());
    assert!(found.iter().any(|(code, text)| code == "several-people" && text.contains("“facts”")), "{found:?}");
}

#[test]
fn what_a_case_says_of_its_people_is_held_to_what_they_are() {
    for (from, to, told) in [
        ("kind   = \"group\"\ncount  = 2500", "kind   = \"group\"", "The key “count” is missing."),
        ("kind   = \"group\"\n", "", "“count” does not go with kind = \"person\"."),
        ("count  = 2500", "count  = 0", "A count is one at least."),
        (
            "kind   = \"group\"\ncount  = 2500\ngender = \"male\"",
            "gender = \"mixed\"",
            "“gender = \"mixed\"” does not go with",
        ),
        (
            "kind   = \"group\"\ncount  = 2500\ngender = \"male\"",
            "kind = \"organisation\"\nname = \"withheld\"",
            "“name” does not go with",
        ),
        ("kind   = \"group\"\ncount  = 2500\ngender = \"male\"", "", "The key “gender” is missing."),
    ] {
        let folder = changed("actions/monks.toml", from, to);
        let found = found(folder.path());
        assert!(found.iter().any(|(_, text)| text.contains(told)), "{told}: {found:?}");
    }
}

#[test]
fn the_grammar_of_a_name_is_one_of_a_few_words() {
    for wrong in [".number = several", ".gender = feminine"] {
        let folder = changed("locales/en/actions/village-b.ftl", ".number = plural", wrong);
        let found = found(folder.path());
        assert!(found.iter().any(|(_, text)| text.contains("person-village")), "{wrong}: {found:?}");
    }
    // Nobody knows how many they are: a number would be a lie.
    let folder = changed(
        "locales/en/actions/village-b.ftl",
        "facts = No land",
        "facts = No land for { $people } people: no land",
    );
    assert!(found(folder.path()).iter().any(|(_, text)| text.contains("shows the variable “people”")));
}

#[test]
fn scripts_and_people_are_told_what_a_case_is_about() {
    let shown = |case: &str| -> Value {
        let (_, out, err) = run(Path::new(WORKSPACE), &["show", case, "--json", "--today", "2026-02-01"]);
        serde_json::from_str(&out).unwrap_or_else(|_| panic!("{err}"))
    };
    let monks = &shown("monks")["people"][0];
    assert_eq!(monks["name"], json!("the 2,500 monks of Monastery B"));
    assert_eq!((&monks["kind"], &monks["count"], &monks["gender"]), (&json!("group"), &json!(2500), &json!("male")));
    assert_eq!(shown("student")["people"][0]["unnamed"], json!("withheld"));
    assert_eq!(shown("missing-e")["people"][0]["disappeared"], json!(true));
    let bill = shown("bill-12");
    assert_eq!((&bill["people"], &bill["matter"]), (&json!([]), &json!("Bill 12")));
    for (case, line) in [
        ("monks", "For the 2,500 monks of Monastery B."),
        ("student", "A name is withheld: no letter and no note tells it."),
        ("missing-e", "cards go to the family alone"),
        ("bill-12", "About Bill 12."),
    ] {
        let (_, out, _) = run(Path::new(WORKSPACE), &["show", case, "--today", "2026-02-01"]);
        assert!(out.contains(line), "{line}\n{out}");
    }
}
