//! Whom a case writes to: offices of its state, of another state and of none; missions of the writer's country; thanks and
//! reminders (`tests/cases/offices`, where nobody exists and nothing happened). Then small cases that an author may write: what an
//! office is called, what it gets, and which days a letter tells.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use crate::support;
use crate::support::read_back::squeezed;
use appeal::catalog::Catalog;
use appeal::letter::{self, Composer, Letter};
use appeal::locale::country::is_latin;
use appeal::text::without_isolates;
use appeal::writer::{Fields, Writer};
use jiff::civil::date;

const OFFICES: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/cases/offices");

/// The arguments of a line such as `mission-zeta en US --kind reminder`: a case in a language, from a writer in a country.
fn arguments(line: &str) -> Vec<&str> {
    let words: Vec<&str> = line.split(' ').collect();
    let [case, language, country, more @ ..] = words.as_slice() else { panic!("{line}") };
    let writer = ["--name", "Ana", "--address", "1 Q Street", "--city", "Q Town", "--country", *country];
    [&["write", *case, "--lang", *language, "--today", "2026-02-01", "--no-draw"][..], &writer, more].concat()
}

/// The letters that come of such a line, each without its line breaks, and what is told of them.
fn written(workspace: &Path, line: &str) -> (i32, Vec<String>, String) {
    let (code, out, err) = appeal(workspace, &arguments(line));
    (code, out.split('\u{c}').map(squeezed).collect(), without_isolates(&err))
}

/// The letters that come of such a line.
#[track_caller]
fn letters(line: &str) -> Vec<String> {
    let (code, letters, told) = written(Path::new(OFFICES), line);
    assert_eq!(code, 0, "{line}: {told}");
    letters
}

/// Nothing comes of such a line; what is told.
#[track_caller]
fn refused(workspace: &Path, line: &str) -> String {
    let (code, letters, told) = written(workspace, line);
    assert!(code != 0 && letters.concat().is_empty(), "{line}: {letters:?}{told}");
    told
}

#[track_caller]
fn says(letter: &str, texts: &[&str]) {
    for text in texts {
        assert!(letter.contains(text), "{text}\n{letter}");
    }
}

#[track_caller]
fn says_nothing_of(letter: &str, texts: &[&str]) {
    for text in texts {
        assert!(!letter.contains(text), "{text}\n{letter}");
    }
}

/// A copy of the workspace in which files say something else.
fn changed(changes: &[(&str, &str, &str)]) -> tempfile::TempDir {
    support::changed(Path::new(OFFICES), changes)
}

/// The findings of `appeal check` about a workspace, but for what was never confirmed.
fn found(workspace: &Path) -> Vec<(String, String)> {
    let (_, out, _) = appeal(workspace, &["check", "--json", "--today", "2026-02-01"]);
    let found: serde_json::Value = serde_json::from_str(&out).unwrap();
    let told = found["findings"].as_array().unwrap().iter().map(|it| {
        let code = it["code"].as_str().unwrap_or_default().to_owned();
        (code, without_isolates(it["message"].as_str().unwrap()))
    });
    told.filter(|(code, _)| code != "stale").collect()
}

/// The names of the files that come of such a line, without that of the case, in order; and the folder.
#[track_caller]
fn files(workspace: &Path, line: &str) -> (Vec<String>, tempfile::TempDir) {
    let folder = tempfile::tempdir().unwrap();
    let out = folder.path().to_str().unwrap();
    let all = [&arguments(line)[..], &["--email", "ana@example.org", "--out", out]].concat();
    let (code, _, told) = appeal(workspace, &all);
    assert_eq!(code, 0, "{line}: {told}");
    let names = std::fs::read_dir(folder.path()).unwrap().map(|entry| entry.unwrap().file_name());
    let mut names: Vec<String> =
        names.map(|name| name.to_str().unwrap().split_once('.').unwrap().1.to_owned()).collect();
    names.sort();
    (names, folder)
}

/// To whom a draft goes, as its header says.
fn to(folder: &Path, file: &str) -> String {
    let draft = std::fs::read_to_string(folder.join(file)).unwrap();
    draft.lines().find_map(|line| line.strip_prefix("To: ")).unwrap_or_default().to_owned()
}

const DELTA: &str = "actions/company-delta.toml";
const STATES: &str = "actions/two-states.toml";
const EPSILON: &str = "actions/thanks-epsilon.toml";
const ZETA: &str = "actions/mission-zeta.toml";
const ETA: &str = "actions/rector-eta.toml";

#[test]
fn nothing_is_wrong_in_the_cases() {
    assert_eq!(found(Path::new(OFFICES)), []);
}

#[test]
fn every_case_is_written_in_all_its_languages_from_near_and_far() {
    for (case, languages, kinds) in [
        ("company-delta", ["en", "es"], &["letter", "letter-un", "reminder --sent 2026-01-20"][..]),
        ("two-states", ["en", "fr"], &["letter", "letter-requesting", "reminder --sent 2026-01-20"][..]),
        ("thanks-epsilon", ["fr", "fa"], &["thanks"][..]),
        ("mission-zeta", ["en", "fa"], &["letter", "reminder --sent 2026-01-20"][..]),
        ("rector-eta", ["en", "en"], &["letter", "reminder --sent 2026-01-20"][..]),
    ] {
        let lines = languages.iter().flat_map(|language| kinds.iter().map(move |kind| (language, kind)));
        for ((language, kind), country) in lines.flat_map(|line| ["FR", "US"].map(|country| (line, country))) {
            let line = format!("{case} {language} {country} --kind {kind}");
            let (code, letters, told) = written(Path::new(OFFICES), &line);
            assert!(code == 0 && !told.contains("error["), "{line}: {told}");
            says_nothing_of(&letters.concat(), &["{", "Antarctica", "Antártida", "Antarctique", "جنوبگان", "Bouvet"]);
        }
    }
}

// A company

#[test]
fn a_company_is_asked_for_what_is_in_its_power_and_held_to_its_own_law() {
    let letters = letters("company-delta en FR");
    for letter in &letters {
        says(letter, &["ask you to do everything in your power to ensure that:", "Dear Chief Executive,"]);
        // What the case rests on binds its state.
        says_nothing_of(letter, &["your authority", "Universal Declaration", "is a party"]);
    }
    let principles = "of the United Nations Guiding Principles on Business and Human Rights.";
    says(
        &letters[0],
        &["Chief Executive of Example Mining", &format!("are based on principles 13, 18 and 22 {principles}")],
    );
    says(&letters[1], &["Chief Executive of Example Metals", &format!("are based on principle 13 {principles}")]);
}

#[test]
fn a_title_agrees_with_whoever_heads_the_company() {
    let letters = letters("company-delta es FR");
    says(
        &letters[0],
        &["Directora General de Example Mining", "Señora Directora General:", "los principios 13, 18 y 22"],
    );
    says(&letters[1], &["Director General de Example Metals", "Señor Director General:", "el principio 13 de los"]);
    says(&letters[1], &["se haga cuanto sea posible", "PAÍS B"]);
}

#[test]
fn a_kind_of_its_own_goes_to_the_united_nations_and_names_the_law_that_it_says() {
    let letters = letters("company-delta en US --kind letter-un");
    assert_eq!(letters.len(), 1, "{letters:?}");
    says(
        &letters[0],
        &[
            "United Nations Special Rapporteur on the situation of human rights defenders",
            "Dear Special Rapporteur,",
            "everything in your power",
            "This request is based on articles 17 and 19 of the Universal Declaration of Human Rights.",
        ],
    );
    says_nothing_of(&letters[0], &["your authority", "Guiding Principles"]);
    // Without law of its own it names none: the case's binds the state.
    let folder = changed(&[(DELTA, "\nlaw        = [\"udhr-17\", \"udhr-19\"]", "")]);
    let (_, letters, told) = written(folder.path(), "company-delta en US --kind letter-un");
    says(&letters[0], &["everything in your power"]);
    assert!(!letters[0].contains("based on"), "{letters:?}{told}");
}

#[test]
fn a_company_lives_nowhere_so_its_neighbours_sign_in_full() {
    says(&letters("company-delta en BV")[1], &["Ana 1 Q Street Q Town Land B"]);
    assert!(refused(Path::new(OFFICES), "company-delta en AQ").contains("error[danger]"), "the case is about Land A");
}

#[test]
fn each_address_gets_a_draft_of_its_own_and_paper_is_one() {
    let line = "company-delta en FR --format eml,txt";
    let (names, folder) = files(Path::new(OFFICES), line);
    assert_eq!(names, ["metals.en.eml", "metals.en.txt", "mining-2.en.eml", "mining.en.eml", "mining.en.txt"]);
    assert_eq!(to(folder.path(), "company-delta.mining.en.eml"), "chief.executive@example.org");
    assert_eq!(to(folder.path(), "company-delta.mining-2.en.eml"), "community@example.org");
    // Else one message goes to all of them.
    let together = changed(&[(DELTA, "each     = true\n", "")]);
    let (names, folder) = files(together.path(), line);
    assert_eq!(names, ["metals.en.eml", "metals.en.txt", "mining.en.eml", "mining.en.txt"]);
    assert_eq!(to(folder.path(), "company-delta.mining.en.eml"), "chief.executive@example.org, community@example.org");
}

#[test]
fn who_reads_the_guide_learns_every_address() {
    for format in ["txt", "eml"] {
        let folder = tempfile::tempdir().unwrap();
        let out = ["--email", "ana@example.org", "--format", format, "--out", folder.path().to_str().unwrap()];
        let (_, _, told) =
            appeal(Path::new(OFFICES), &[&arguments("company-delta en FR --to mining")[..], &out].concat());
        says(&told, &["chief.executive@example.org", "community@example.org"]);
    }
}

#[cfg(feature = "pdf")]
#[test]
fn one_envelope_goes_to_an_office_with_two_addresses() {
    let (names, _) = files(Path::new(OFFICES), "company-delta en FR --to mining --format pdf,eml --envelope dl");
    assert_eq!(names, ["mining-2.en.eml", "mining.en.eml", "mining.en.envelope.pdf", "mining.en.pdf"]);
}

#[test]
fn a_batch_makes_a_draft_for_each_address_too() {
    let folder = tempfile::tempdir().unwrap();
    let roster = folder.path().join("roster.csv");
    std::fs::write(&roster, "name,city,country,email,language\nAna,Q Town,FR,ana@example.org,es\n").unwrap();
    let batch = ["batch", "company-delta", "--roster", roster.to_str().unwrap(), "--today", "2026-02-01"];
    let (code, out, told) = appeal(Path::new(OFFICES), &[&batch[..], &["--format", "eml,html", "--out", "-"]].concat());
    assert_eq!(code, 0, "{told}");
    let made: Vec<serde_json::Value> = out.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    let name = |it: &serde_json::Value| it["file_name"].as_str().unwrap().split_once('.').unwrap().1.to_owned();
    let mut names: Vec<String> = made.iter().map(name).collect();
    names.sort();
    assert_eq!(names, ["metals.es.eml", "metals.es.html", "mining-2.es.eml", "mining.es.eml", "mining.es.html"]);
}

// Two states

#[test]
fn a_letter_says_that_the_state_is_party_to_what_it_rests_on() {
    says(
        &letters("two-states en FR")[0],
        &[
            "Ilan Exemplar and Vera Exemplar",
            "use your authority",
            "articles 7, 9 and 19 of the International Covenant on Civil and Political Rights",
            "The authorities of Land A are bound by the International Covenant on Civil and Political Rights, to which the State is a party.",
        ],
    );
    let french = &letters("two-states fr FR")[0];
    says(
        french,
        &[
            "Les autorités du Pays A, État partie, sont tenues de respecter",
            "les articles 7, 9 et 19 du Pacte international",
        ],
    );
    says_nothing_of(french, &["à le Pacte"]);
}

#[test]
fn what_the_case_knows_of_a_treaty_is_held_to_and_what_nobody_knows_is_not_claimed() {
    let left = changed(&[(STATES, "joined = true", "joined = false")]);
    let told = refused(left.path(), "two-states en FR");
    says(&told, &["error[law]", "is not party to “iccpr-7”", "2026-01-15", "Invented for this test"]);
    let entry =
        "[[treaties]]\ntreaty = \"iccpr\"\njoined = true\nday    = 2026-01-15\nsource = \"Invented for this test\"\n\n";
    let unknown = changed(&[(STATES, entry, "")]);
    let (code, letters, told) = written(unknown.path(), "two-states en FR");
    assert_eq!(code, 0, "{told}");
    says(&letters[0], &["articles 7, 9 and 19 of the International Covenant"]);
    says_nothing_of(&letters[0], &["is a party"]);
}

#[test]
fn a_kind_about_another_state_has_its_own_people_demands_and_law() {
    let letters = letters("two-states en FR --kind letter-requesting");
    assert_eq!(letters.len(), 1, "{letters:?}");
    says(
        &letters[0],
        &[
            "Minister of the Interior of Land B",
            "Re: Ilan Exemplar – your government’s request for extradition",
            "use your authority",
            "the request for the extradition of Ilan Exemplar is withdrawn",
            "These requests are based on article 19 of the Universal Declaration of Human Rights.",
        ],
    );
    says_nothing_of(&letters[0], &["Vera", "released", "Covenant", "is a party"]);
    says(
        &self::letters("two-states fr FR --kind letter-requesting")[0],
        &["Ministre de l’Intérieur du Pays B", "Monsieur le Ministre,", "la demande d’extradition d’Ilan Exemplar"],
    );
}

#[test]
fn what_the_case_knows_of_its_own_state_is_not_said_of_another() {
    let treaty = changed(&[(STATES, "law        = [\"udhr-19\"]", "law        = [\"udhr-19\", \"iccpr-19\"]")]);
    let (code, letters, told) = written(treaty.path(), "two-states en FR --kind letter-requesting");
    assert_eq!(code, 0, "{told}");
    says(&letters[0], &["article 19 of the International Covenant on Civil and Political Rights"]);
    says_nothing_of(&letters[0], &["is a party"]);
}

#[test]
fn a_minister_of_another_state_is_not_asked_to_use_an_authority_that_the_minister_has_not() {
    // In a kind about the case's own state, with the case's own law.
    let line = "two-states en FR --kind letter-requesting";
    let own = "\nlaw        = [\"udhr-19\"]";
    let folder = changed(&[(STATES, "country    = \"BV\"\n", ""), (STATES, own, "")]);
    let (code, letters, told) = written(folder.path(), line);
    assert_eq!(code, 0, "{told}");
    says(&letters[0], &["Minister of the Interior of Land B", "everything in your power"]);
    says_nothing_of(&letters[0], &["your authority", "based on"]);
}

#[test]
fn whoever_lives_in_a_state_that_a_kind_is_about_or_writes_to_signs_by_place_alone() {
    for (country, kind, in_danger) in [
        ("AQ", "letter", true),
        ("BV", "letter", false),
        ("BV", "letter-requesting", true),
        ("AQ", "letter-requesting", false),
    ] {
        let line = format!("two-states en {country} --kind {kind}");
        let (code, _, told) = written(Path::new(OFFICES), &line);
        assert_eq!((code != 0, told.contains("error[danger]")), (in_danger, in_danger), "{line}: {told}");
        assert_eq!(written(Path::new(OFFICES), &format!("{line} --privacy place")).0, 0, "{line}");
    }
}

// Thanks

#[test]
fn a_closed_case_is_thanked_for_and_nothing_is_asked() {
    let french = letters("thanks-epsilon fr FR --kind thanks");
    assert_eq!(french.len(), 2, "{french:?}");
    for letter in &french {
        says(
            letter,
            &[
                "Objet : Elin Exemplar – remerciements",
                "qu’Elin Exemplar, institutrice, a été libérée le 12 janvier 2026",
            ],
        );
        says_nothing_of(letter, &["afin", "se fond", "saurais gré", "me répondre"]);
    }
    says(&french[1], &["Copie de la lettre adressée à la Ministre de la Justice du Pays A", "Monsieur le Médiateur,"]);
    let persian = &letters("thanks-epsilon fa US --kind thanks")[0];
    says(persian, &["خانم الین اگزمپلار", "۲۲ دی ۱۴۰۴", "سپاسگزارم", "وزیر محترم دادگستری کشور الف"]);
    says_nothing_of(persian, &["درخواست", "استناد", "پاسخ"]);
}

#[test]
fn thanks_need_no_leave_and_nothing_else_is_written_of_a_closed_case() {
    let (_, _, told) = written(Path::new(OFFICES), "thanks-epsilon fr FR --kind thanks");
    says_nothing_of(&told, &["[status]", "[deadline]", "[request]", "[law]", "[demands]"]);
    says(&refused(Path::new(OFFICES), "thanks-epsilon fr FR"), &["“letter”", "There are: thanks."]);
    let asks = "[kinds.letter]\ndemands = [\"another\"]\n\n[kinds.thanks]";
    let words = "locales/fr/actions/thanks-epsilon.ftl";
    let folder = changed(&[
        (EPSILON, "[kinds.thanks]", asks),
        (
            words,
            "opening =",
            "facts = Elle enseignait.\nconcern = Elle enseigne.\ndemand-another = qu’elle enseigne\nopening =",
        ),
    ]);
    says(&refused(folder.path(), "thanks-epsilon fr FR"), &["error[status]"]);
    assert_eq!(written(folder.path(), "thanks-epsilon fr FR --kind thanks").0, 0);
}

#[test]
fn a_kind_of_any_name_may_thank_and_one_that_does_not_asks_for_something() {
    let folder = changed(&[(EPSILON, "[kinds.thanks]", "[kinds.letter]\nthanks = true")]);
    let (code, letters, told) = written(folder.path(), "thanks-epsilon fr FR");
    assert_eq!(code, 0, "{told}");
    says(&letters[0], &["Je vous remercie d’avoir fait réexaminer son dossier."]);
    let folder = changed(&[(EPSILON, "[kinds.thanks]", "[kinds.thanks]\nthanks = false")]);
    says(&refused(folder.path(), "thanks-epsilon fr FR --kind thanks"), &["The key “demands” is missing."]);
}

#[test]
fn the_good_news_is_shown() {
    let (_, shown, _) = appeal(Path::new(OFFICES), &["show", "thanks-epsilon", "--today", "2026-02-01"]);
    says(&squeezed(&shown), &["Elin Exemplar a été libérée le 12 janvier 2026", "thanks, and asks nothing"]);
}

// Missions and ways to reach an office

#[test]
fn an_embassy_anywhere_is_that_of_the_writers_country() {
    for (line, office) in [
        ("mission-zeta en FR", "Embassy of Land A in France"),
        ("mission-zeta en GM", "Embassy of Land A in the Gambia"),
        ("mission-zeta fa FR", "سفارت کشور الف در فرانسه"),
    ] {
        let letters = letters(line);
        assert_eq!(letters.len(), 3, "{letters:?}");
        says(&letters[0], &[office]);
    }
    // It gets a covering note, and the letter below it.
    let letters = letters("mission-zeta en FR");
    says(&letters[2], &["Embassy of Land A Dear Sir or Madam,", "Please find below a copy", "Dear Minister,"]);
}

#[test]
fn the_guide_tells_how_an_embassy_is_found() {
    let (_, _, told) = written(Path::new(OFFICES), "mission-zeta en FR");
    says(&told, &["Find the address of this mission in France", "diplomatic list"]);
    let (_, _, told) = written(Path::new(OFFICES), "mission-zeta en US");
    says_nothing_of(&told, &["Find the address"]);
}

#[test]
fn nobody_writes_from_a_state_to_its_own_embassy() {
    let letters = letters("mission-zeta en AQ --privacy place");
    assert_eq!(letters.len(), 2, "{letters:?}");
    says_nothing_of(&letters.concat(), &["Embassy", "Consulate"]);
    let told = refused(Path::new(OFFICES), "mission-zeta en AQ --privacy place --to embassy");
    says(&told, &["“embassy” is not for writers who live in"]);
}

#[test]
fn a_consulate_stands_in_the_place_of_the_embassy_for_those_who_live_near_it() {
    for (line, office) in [
        ("mission-zeta en US", "Consulate of Land A in the United States of America"),
        ("mission-zeta fa US", "کنسولگری کشور الف در ایالات متحدهٔ آمریکا"),
    ] {
        let letters = letters(line);
        assert_eq!(letters.len(), 3, "{letters:?}");
        says(&letters[0], &[office]);
        says_nothing_of(&letters.concat(), &["Embassy", "سفارت"]);
    }
    says_nothing_of(&letters("mission-zeta en FR").concat(), &["Consulate"]);
    says(&refused(Path::new(OFFICES), "mission-zeta en FR --to consulate"), &["“consulate” is a mission"]);
    // Where it is told of no other, it stands in the place of the embassy all the same: one mission is enough.
    let folder = changed(&[(ZETA, "instead-of = [\"embassy\"]\n", "")]);
    says_nothing_of(&written(folder.path(), "mission-zeta en US").1.concat(), &["Embassy"]);
}

#[test]
fn who_lives_near_a_consulate_may_write_to_it_instead_of_the_minister() {
    let mission = "role       = \"copy\"\nwriters-in = [\"US\"]\ninstead-of = [\"embassy\"]";
    let office = "role       = \"to\"\nwriters-in = [\"US\"]\ninstead-of = [\"minister-of-justice\", \"embassy\"]";
    let folder = changed(&[(ZETA, mission, office)]);
    let (code, letters, told) = written(folder.path(), "mission-zeta en US");
    assert_eq!(code, 0, "{told}");
    // It is written to, and gets no covering note.
    says(&letters.concat(), &["Consulate of Land A 4 Example Street", "Copy of a letter to the Consulate of Land A"]);
    says_nothing_of(&letters.concat(), &["Minister", "Embassy", "Please find below"]);
    let (_, letters, _) = written(folder.path(), "mission-zeta en FR");
    says(&letters.concat(), &["Dear Minister,", "Embassy of Land A in France"]);
    says_nothing_of(&letters.concat(), &["Consulate"]);
}

#[test]
fn a_fax_number_and_a_page_are_told_in_the_guide() {
    let (_, letters, told) = written(Path::new(OFFICES), "mission-zeta en FR");
    says(&told, &["It can go by fax to +000 1234 5679.", "Paste it into the form at https://www.example.org/contact"]);
    says_nothing_of(&letters.concat(), &["5679", "https"]);
}

#[test]
fn what_is_on_record_of_an_office_is_shown() {
    let (_, shown, _) = appeal(Path::new(OFFICES), &["show", "mission-zeta", "--today", "2026-02-01"]);
    says(
        &without_isolates(&shown),
        &[
            "In its own script: Υπουργείο Δικαιοσύνης, Οδός Παραδείγματος 1, Λιμένας Α",
            "Fax: +000 1234 5679",
            "Form on its web site: https://www.example.org/contact",
            "A mission in the writer's own country; its address is not on record.",
            "For these writers it stands in the place of embassy.",
        ],
    );
    let (_, shown, _) = appeal(Path::new(OFFICES), &["show", "company-delta", "--today", "2026-02-01"]);
    says(&shown, &["Each address gets a message of its own."]);
}

/// The letter of a case to the first to whom it goes, from France.
fn composed(case: &str, kind: &str, language: &str) -> Letter {
    let catalog = Catalog::with_workspace(Path::new(OFFICES)).unwrap();
    let action = Arc::new(letter::load(&catalog, case).unwrap());
    let composer = Composer::new(&catalog, &action, action.kind(kind).unwrap(), language).unwrap();
    let fields = Fields {
        name: Some("Ana".into()),
        address: vec!["1 Q Street".into()],
        city: Some("Q Town".into()),
        country: Some("FR".into()),
        ..Fields::default()
    };
    let writer = Writer::settle(fields, &[], &|field| field.to_owned()).unwrap();
    composer.anew(composer.recipients_for("FR")[0], &writer, date(2026, 2, 1)).unwrap()
}

#[test]
fn an_envelope_bears_the_address_in_latin_letters_below_the_one_in_its_own_script() {
    for language in ["en", "fa"] {
        let letter = composed("mission-zeta", "letter", language);
        let postal = letter.postal().unwrap();
        assert_eq!(postal.local, ["Υπουργείο Δικαιοσύνης", "Οδός Παραδείγματος 1", "Λιμένας Α"]);
        assert!(postal.lines.iter().all(|line| is_latin(line)), "{language}: {:?}", postal.lines);
        assert_eq!(postal.lines[0], "Minister of Justice of Land A", "{language}");
    }
    let letter = composed("thanks-epsilon", "thanks", "fa");
    assert!(letter.postal().unwrap().lines.iter().all(|line| is_latin(line)), "{:?}", letter.postal());
}

// Reminders

#[test]
fn a_reminder_is_the_letter_behind_the_day_of_the_earlier_one() {
    let reminder = &letters("mission-zeta en FR --kind reminder --sent 2026-01-20")[0];
    says(
        reminder,
        &[
            "Dear Minister, Re: Zora Exemplar – access to a lawyer My letter to you concerning Zora Exemplar, of 20 January 2026",
        ],
    );
    let letter = &letters("mission-zeta en FR")[0];
    let (_, body) = letter.split_once("I am writing about").unwrap();
    says(reminder, &[body]);
    says(&letters("mission-zeta fa FR --kind reminder --sent 2026-01-20")[0], &["در تاریخ ۳۰ دی ۱۴۰۴"]);
    let (names, _) = files(Path::new(OFFICES), "two-states fr FR --kind reminder --sent 2026-01-20 --format txt");
    assert_eq!(names, ["reminder.minister-of-justice.fr.txt"]);
}

#[test]
fn in_persian_a_reminder_names_people_as_the_letter_does() {
    let reminder = &letters("mission-zeta fa FR --kind reminder --sent 2026-01-20 --to minister-of-justice")[0];
    says(reminder, &["دربارهٔ خانم زورا اگزمپلار نامه‌ای برای شما فرستادم"]);
}

#[test]
fn a_reminder_without_a_day_or_of_a_day_to_come_is_refused() {
    let workspace = Path::new(OFFICES);
    says(&refused(workspace, "mission-zeta en FR --kind reminder"), &["No letter to", "minister-of-justice", "--sent"]);
    for day in ["2026-02-01", "2026-02-02"] {
        let told = refused(workspace, &format!("mission-zeta en FR --kind reminder --sent {day}"));
        says(&told, &["is not past"]);
    }
    says(&refused(workspace, "mission-zeta en FR --sent 2026-01-20"), &["“letter” is none"]);
    // What only thanks has no letter to remind of.
    says(&refused(workspace, "thanks-epsilon fr FR --kind reminder --sent 2026-01-20"), &["“reminder”"]);
}

/// Somebody's notes of letters that were sent.
struct Notes(tempfile::TempDir);

impl Notes {
    fn run(&self, arguments: &[&str]) -> (i32, String, String) {
        let mut command = support::appeal();
        command.args(["--workspace", OFFICES]).args(arguments).env("APPEAL_DATA", self.0.path());
        let output = command.output().unwrap();
        let text = |bytes: Vec<u8>| squeezed(&String::from_utf8(bytes).unwrap());
        (output.status.code().unwrap(), text(output.stdout), text(output.stderr))
    }

    fn done(&self, line: &str) {
        let (code, _, told) = self.run(&line.split(' ').collect::<Vec<_>>());
        assert_eq!(code, 0, "{told}");
    }
}

#[test]
fn a_reminder_takes_the_day_from_the_notes_until_there_is_a_reply() {
    let notes = Notes(tempfile::tempdir().unwrap());
    let reminder = arguments("mission-zeta en FR --kind reminder");
    notes.done("done mission-zeta minister-of-justice --today 2026-01-12");
    let (code, letter, told) = notes.run(&reminder);
    assert_eq!(code, 0, "{told}");
    says(&letter, &["My letter to you concerning Zora Exemplar, of 12 January 2026"]);
    // A day that is given is stronger, and the last letter counts.
    let (_, letter, _) = notes.run(&[&reminder[..], &["--sent", "2026-01-05"]].concat());
    says(&letter, &["of 5 January 2026, has so far remained without a reply"]);
    notes.done("done mission-zeta minister-of-justice --replied --today 2026-01-30");
    let (code, letter, told) = notes.run(&reminder);
    assert!(code != 0 && letter.is_empty() && told.contains("still waits for a reply"), "{told}");
}

#[test]
fn a_reminder_by_e_mail_goes_to_each_address_too() {
    let notes = Notes(tempfile::tempdir().unwrap());
    notes.done("done company-delta mining --today 2026-01-12");
    let folder = tempfile::tempdir().unwrap();
    let out = ["--format", "eml", "--email", "ana@example.org", "--out", folder.path().to_str().unwrap()];
    let (code, _, told) = notes.run(&[&arguments("company-delta en FR --kind reminder")[..], &out].concat());
    assert_eq!(code, 0, "{told}");
    let path = |id: &str| -> PathBuf { folder.path().join(format!("company-delta.reminder.{id}.en.eml")) };
    assert!(path("mining").exists() && path("mining-2").exists(), "{told}");
    assert!(!path("metals").exists(), "nobody wrote to the other company: {told}");
}

// A university

#[test]
fn a_rector_is_asked_for_what_is_in_a_rectors_power_and_a_delegation_gets_a_copy() {
    let letters = letters("rector-eta en US");
    assert_eq!(letters.len(), 2, "{letters:?}");
    for letter in &letters {
        says(letter, &["Kai Exemplar may return", "everything in your power"]);
        says_nothing_of(letter, &["your authority", "Universal Declaration"]);
    }
    says(&letters[0], &["Rector of the University of Eta 5 Example Street", "Dear Rector,"]);
    says(&letters[0], &["cc: Delegation of the European Union in Land A"]);
    says(&letters[1], &["Copy of a letter to the Rector of the University of Eta", "Dear Sir or Madam,"]);
}

#[test]
fn a_copy_says_what_the_letter_says() {
    let of = "of       = \"eta\"\n";
    let own = changed(&[(ETA, of, "of       = \"eta\"\nlaw      = [\"udhr-26\"]\n")]);
    let minister = changed(&[(ETA, "university/rector", "state/minister-of-justice"), (ETA, of, "")]);
    for (folder, text) in [(own, "are based on article 26 of"), (minister, "use your authority")] {
        let (code, letters, told) = written(folder.path(), "rector-eta en FR");
        assert_eq!(code, 0, "{told}");
        letters.iter().for_each(|letter| says(letter, &[text]));
    }
}

// What is wrong in a case

#[test]
fn what_a_case_says_of_its_offices_is_held_to_what_there_is() {
    let instead = "instead-of = [\"embassy\"]";
    for (file, from, to, told) in [
        (ZETA, instead, "instead-of = [\"ambassy\"]", "The case has no recipient “ambassy”."),
        (ZETA, "writers-in = [\"US\"]\n", "", "“consulate” would stand in the place of another for every writer."),
        (ZETA, instead, "instead-of = [\"consulate\"]", "“consulate” cannot be replaced"),
        (ZETA, "anywhere = true", "anywhere = true\ninstead-of = [\"consulate\"]", "“embassy” cannot be replaced"),
        (DELTA, "of       = \"mining\"", "state = \"AQ\"", "An office with body = \"company\" belongs to no state."),
        (DELTA, "of       = \"mining\"", "of = \"minning\"", "“of-minning”"),
        (
            STATES,
            "people     = [\"ilan\"]",
            "people = [\"ilam\"]",
            "The case has nobody called “ilam” among its people.",
        ),
        (STATES, "country    = \"BV\"", "country = \"B\"", "“B”"),
    ] {
        let folder = changed(&[(file, from, to)]);
        let found = found(folder.path());
        assert!(found.iter().any(|(_, text)| text.contains(told)), "{told}: {found:?}");
        let case = file.trim_start_matches("actions/").trim_end_matches(".toml");
        says(&refused(folder.path(), &format!("{case} en FR")), &[told]);
    }
}

#[test]
fn an_article_that_an_instrument_does_not_have_is_refused() {
    let words = "locales/en/actions/mission-zeta.ftl";
    let folder = changed(&[(ZETA, "udhr-9", "udhr-31"), (words, "opening =", "udhr-31 = something\nopening =")]);
    let told = refused(folder.path(), "mission-zeta en FR");
    says(&told, &["error[law]", "There is no “udhr-31”: that instrument has 30 articles.", "mission-zeta.toml:7"]);
}

/// The case about a lawyer, as if it were about a state that there is, and its letter rested on the Covenant.
fn about(state: &str) -> tempfile::TempDir {
    let country = format!("country   = \"{state}\"");
    changed(&[(ZETA, "country   = \"AQ\"", country.as_str()), (ZETA, "udhr-9", "iccpr-9")])
}

#[test]
fn no_request_rests_on_a_treaty_to_which_the_state_is_not_party() {
    let folder = about("SA");
    let told = refused(folder.path(), "mission-zeta en FR");
    says(&told, &["error[law]", "Saudi Arabia is not party to “iccpr-9”", "2022", "United Nations Treaty Collection"]);
    let found = found(folder.path());
    assert!(found.iter().any(|(code, text)| code == "law" && text.contains("is not party to")), "{found:?}");
}

#[test]
fn a_state_that_joined_since_the_table_was_made_is_party() {
    let (code, letters, told) = written(about("SS").path(), "mission-zeta en FR");
    assert_eq!(code, 0, "{told}");
    says(&letters[0], &["Minister of Justice of South Sudan", "The authorities of South Sudan are bound by"]);
}

// Small cases

/// A workspace with one case, `somebody`: its file and its words in English.
fn workspace(case: &str, words: &str) -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    let write = |path: &str, text: &str| {
        let path = folder.path().join(path);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, text).unwrap();
    };
    let head = "schema = 1\ncountry = \"TD\"\nstatus = \"open\"\nlanguages = [\"en\"]\ndemands = [\"release\"]\n";
    let person = "[[people]]\nid = \"f\"\ngender = \"female\"\n";
    write("actions/somebody.toml", &format!("{head}{case}{person}"));
    let common = "title = Person F\nsubject = Release\nperson-f = Person F\nopening = I write about { $person }.\n\
                  facts = She has seen no lawyer.\nconcern = Her family has had no answer.\n\
                  demand-release = { $person } is released\n";
    write("locales/en/actions/somebody.ftl", &format!("{common}{words}"));
    folder
}

/// An office that the case itself describes, called as one that Iranian cases share.
const PRESIDENT: &str =
    "[kinds.letter]\n[[recipients]]\nid = \"president\"\nrole = \"to\"\nsalutation = \"president\"\n";

fn appeal(workspace: &Path, arguments: &[&str]) -> (i32, String, String) {
    let mut command = support::appeal();
    let output = command.arg("--workspace").arg(workspace).args(arguments).output().unwrap();
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
    (output.status.code().unwrap(), text(output.stdout), text(output.stderr))
}

fn write(workspace: &Path, today: &str, more: &[&str]) -> (i32, String, String) {
    let writer = ["--name", "Ana", "--address", "X 1", "--city", "Paris", "--country", "FR"];
    let common = ["write", "somebody", "--lang", "en", "--today", today];
    appeal(workspace, &[&common, &writer[..], more].concat())
}

#[test]
fn an_office_in_place_never_takes_the_words_of_a_shared_one() {
    let folder = workspace(PRESIDENT, "");
    let (code, out, err) = write(folder.path(), "2026-02-01", &[]);
    assert_eq!((code, out.as_str()), (1, ""), "{err}");
    assert!(err.contains("“recipient-president” is missing") && err.contains("actions/somebody.ftl"), "{err}");
    let (code, out, _) = appeal(folder.path(), &["check"]);
    assert_eq!(code, 3);
    assert!(out.contains("error[missing-in-reference]: Letters need the message “recipient-president”"), "{out}");
    for command in ["show", "labels"] {
        let more: &[&str] = if command == "labels" { &["--country", "FR", "--out", "-"] } else { &[] };
        let (_, out, err) = appeal(folder.path(), &[&[command, "somebody"], more].concat());
        assert!(!out.contains("Iran") && !err.contains("Islamic Republic"), "{command}: {out}{err}");
    }
}

#[test]
fn the_words_of_the_case_hold_over_those_that_cases_share() {
    let own = "recipient-president = President of Land A\n    .to = to the President of Land A\n    .office = President of Land A\n";
    let folder = workspace(PRESIDENT, own);
    let (code, out, err) = write(folder.path(), "2026-02-01", &[]);
    assert_eq!(code, 0, "{err}");
    assert!(out.contains("President of Land A") && !out.contains("Iran"), "{out}");
    let (_, out, _) = appeal(folder.path(), &["check"]);
    assert!(!out.contains("error"), "nobody is told to delete one of the two: {out}");
    // A shared office is called as the case calls it, where the case does.
    let shared = "[kinds.letter]\n[[recipients]]\nuse = \"iran/president\"\nrole = \"to\"\n";
    let (_, out, _) = write(workspace(shared, own).path(), "2026-02-01", &[]);
    assert!(out.contains("President of Land A"), "{out}");
    let (_, out, _) = write(workspace(shared, "").path(), "2026-02-01", &[]);
    assert!(out.contains("President of the Islamic Republic of Iran"), "{out}");
}

#[test]
fn a_holder_of_an_office_in_place_is_the_cases_own() {
    let case = PRESIDENT.replace("role", "holder = \"khamenei\"\nverified = 2026-01-20\nrole");
    let own = "recipient-president = P\n    .to = to P\n    .office = P\n";
    let (code, _, err) = write(workspace(&case, own).path(), "2026-02-01", &[]);
    assert_eq!(code, 1);
    assert!(err.contains("“holder-khamenei” is missing"), "{err}");
}

#[test]
fn a_kind_decides_what_those_that_it_names_get() {
    let offices = ["board", "governor"].map(|id| {
        let role = if id == "board" { "to" } else { "copy" };
        format!("[[recipients]]\nid = \"{id}\"\nrole = \"{role}\"\nsalutation = \"sir-or-madam\"\n")
    });
    let kinds = "[kinds.letter]\n[kinds.letter-governor]\ntemplate = \"letter\"\nrecipients = [\"governor\"]\n\
                 [kinds.letter-both]\ntemplate = \"letter\"\nrecipients = [\"governor\"]\ncopies = [\"board\"]\n";
    let words = ["Board", "Governor"].map(|name| {
        let id = name.to_lowercase();
        format!("recipient-{id} = {name} of L\n    .to = to the {name} of L\n    .office = {name} of L\n")
    });
    let more = "kind-letter-governor = a\nkind-letter-both = b\nsalutation-sir-or-madam = Dear Sir or Madam,\n    .close = Yours faithfully,\n";
    let folder = workspace(&format!("{kinds}{}", offices.concat()), &format!("{}{more}", words.concat()));
    let letters = |kind: &str| {
        let (code, out, err) = write(folder.path(), "2026-02-01", &["--kind", kind]);
        assert_eq!(code, 0, "{err}");
        out.split('\u{c}').map(str::to_owned).collect::<Vec<_>>()
    };
    let of_case = letters("letter");
    assert!(of_case[0].contains("cc:") && of_case[1].contains("Copy of a letter to the Board of L"), "{of_case:?}");
    let alone = letters("letter-governor");
    assert!(alone.len() == 1 && !alone[0].contains("Copy of a letter"), "{alone:?}");
    let both = letters("letter-both");
    assert!(both[0].contains("cc:") && both[1].contains("Copy of a letter to the Governor of L"), "{both:?}");
    // What a batch makes is the same.
    let roster = folder.path().join("roster.csv");
    std::fs::write(&roster, "name,city,country\nAna,Paris,FR\n").unwrap();
    let roster = roster.to_str().unwrap();
    let (_, out, err) =
        appeal(folder.path(), &["batch", "somebody", "--kind", "letter-governor", "--roster", roster, "--out", "-"]);
    assert!(out.contains("Governor of L") && !out.contains("Copy of a letter"), "{out}{err}");
}

/// A case that tells of a day, and is written on another.
fn told(planned: &str, texts: &str, today: &str) -> String {
    let case = format!("{planned}\n{PRESIDENT}[dates]\nhearing = 2026-06-10\n");
    let own = "recipient-president = P\n    .to = to P\n    .office = P\nbackground = On { $hearing } it began.\n";
    write(workspace(&case, &format!("{own}{texts}")).path(), today, &[]).2
}

#[test]
fn no_day_lies_after_the_day_of_the_letter_unless_it_is_planned() {
    let texts = "demand-other = x\n";
    let telling = |planned: &str, today: &str| {
        let case = format!("{planned}\n{PRESIDENT}[dates]\nhearing = 2026-06-10\n");
        let own = "recipient-president = P\n    .to = to P\n    .office = P\n";
        let folder = workspace(&case, own);
        let words = folder.path().join("locales/en/actions/somebody.ftl");
        let text = std::fs::read_to_string(&words).unwrap().replace("no lawyer.", "no lawyer before { $hearing }.");
        std::fs::write(words, text).unwrap();
        let (code, _, err) = write(folder.path(), today, &[]);
        let (checked, _, _) = appeal(folder.path(), &["check", "--today", today]);
        assert_eq!(code == 0, checked == 0, "check and write agree: {err}");
        err
    };
    let err = telling("", "2026-06-09");
    assert!(err.contains("error[dates]: “hearing” (2026-06-10) lies after") && err.contains("somebody.toml:"), "{err}");
    assert!(!telling("", "2026-06-10").contains("dates"), "on the day itself it has happened");
    assert!(!telling("planned = [\"hearing\"]", "2026-06-10").contains("dates"), "or is about to");
    let err = telling("planned = [\"hearing\"]", "2026-06-11");
    assert!(err.contains("error[dates]: “hearing” (2026-06-10) is listed as planned, and has passed"), "{err}");
    assert!(told("", texts, "2026-01-01").lines().all(|line| !line.contains("dates")), "no letter tells of it");
    let err = told("planned = [\"hering\"]", texts, "2026-01-01");
    assert!(err.contains("“hering” is none of the dates of the case.") && err.contains("hearing"), "{err}");
}

#[test]
fn a_letter_is_not_written_before_what_it_tells() {
    let folder = tempfile::tempdir().unwrap();
    let writer = ["--name", "Ana", "--city", "Paris", "--country", "FR", "--to", "president", "--lang", "en"];
    let arguments = [&["write", "ahmadreza-djalali", "--today", "2016-01-21"][..], &writer].concat();
    let output = support::appeal().current_dir(folder.path()).args(arguments).output().unwrap();
    let err = String::from_utf8(output.stderr).unwrap();
    assert_eq!(output.status.code(), Some(1));
    for name in ["arrested", "charged", "sentenced", "transferred"] {
        assert!(err.contains(&format!("error[dates]: “{name}”")), "{name}: {err}");
    }
}

#[test]
fn a_prison_is_no_state_party_and_a_holder_of_the_file_is_not_confirmed_by_the_day_of_the_case() {
    let case = "law = [\"iccpr-9\"]\n[kinds.letter]\n[[recipients]]\nuse = \"state/prison-director\"\nrole = \"to\"\n";
    let words = "of-prison = of Example Prison\n";
    let (code, out, err) = write(workspace(case, words).path(), "2026-02-01", &[]);
    assert_eq!(code, 0, "{err}");
    let out = out.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(
        out.contains("Director of Example Prison") && out.contains("The authorities of Chad are bound by"),
        "{out}"
    );
    // Without the words there is no letter to “the Director of Chad”.
    let (code, _, err) = write(workspace(case, "").path(), "2026-02-01", &[]);
    assert!(code == 1 && err.contains("“of-prison” is missing") && err.contains("actions/somebody.ftl"), "{err}");
    let case = "[kinds.letter]\n[[recipients]]\nuse = \"eu/high-representative\"\nrole = \"to\"\n\
                email = [\"office@example.org\"]\nverified = 2026-01-20\n";
    let (code, out, err) = write(workspace(case, "").path(), "2026-02-01", &[]);
    assert!(code == 0 && !out.contains("Mogherini"), "{out}{err}");
}

#[test]
fn words_and_templates_may_name_law_that_the_case_does_not_rest_on() {
    let case = "[kinds.letter]\n[[recipients]]\nuse = \"state/minister-of-justice\"\nrole = \"to\"\n";
    let said = |folder: &Path| {
        let (code, out, err) = write(folder, "2026-02-01", &[]);
        assert_eq!(code, 0, "{err}");
        out.split_whitespace().collect::<Vec<_>>().join(" ")
    };
    let folder = workspace(case, "");
    let path = folder.path().join("locales/en/actions/somebody.ftl");
    let words = std::fs::read_to_string(&path).unwrap();
    std::fs::write(&path, words.replace("She has seen no lawyer.", "At stake is { udhr-19 }.")).unwrap();
    assert!(said(folder.path()).contains("At stake is freedom of opinion and expression."));
    let folder = workspace(case, "");
    std::fs::create_dir(folder.path().join("templates")).unwrap();
    let template =
        "{{t \"udhr-19\"}}\n\n{{t \"demands-lead\"}}\n\n{{#each demands}}\n- {{this}}\n{{/each}}\n\n{{t \"reply\"}}\n";
    std::fs::write(folder.path().join("templates/letter.md.hbs"), template).unwrap();
    assert!(said(folder.path()).contains("freedom of opinion and expression"));
}
