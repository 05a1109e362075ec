//! Rosters as spreadsheets write them: `tests/data/rosters/`, made by `make.py` there, two of them saved by LibreOffice; and whatever
//! else a person may open.

use std::path::{Path, PathBuf};
use std::process::Command;

use crate::support;
use crate::support::sheets;
use appeal::catalog::Catalog;
use appeal::roster::{self, Options, Person, Reading};
use appeal::writer::Privacy;
use proptest::prelude::*;

/// A folder that the program is run in.
struct Place {
    folder: tempfile::TempDir,
}

impl Place {
    fn new() -> Self {
        Self { folder: tempfile::tempdir().unwrap() }
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    fn command(&self, line: &str) -> Command {
        let mut command = support::appeal();
        command.args(line.split(' ')).args(["--today", "2026-11-22"]).current_dir(self.folder.path());
        command
    }

    /// The exit code, the results, and the words about them.
    fn run(&self, line: &str) -> (i32, String, String) {
        let output = self.command(line).output().unwrap();
        let text = |bytes: &[u8]| String::from_utf8(bytes.to_vec()).unwrap();
        (output.status.code().unwrap(), text(&output.stdout), text(&output.stderr))
    }
}

fn folder() -> PathBuf {
    PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/data/rosters"))
}

fn people(path: &Path) -> Vec<(u64, Person)> {
    let catalog = Catalog::built_in();
    let mut reading = Reading::new(&catalog, Path::new("roster.csv"));
    let roster = roster::open(&catalog, path, &Options::default()).unwrap_or_else(|told| panic!("{path:?}: {told:#?}"));
    let columns = roster.columns;
    roster
        .rows
        .map(|row| {
            let row = row.unwrap();
            let person = reading.person(&columns, &row).unwrap_or_else(|bad| panic!("{path:?}: {bad:#?}"));
            (row.number, person)
        })
        .collect()
}

#[test]
fn the_same_people_come_out_of_every_kind_of_file() {
    let mut names: Vec<String> =
        std::fs::read_dir(folder()).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    names.retain(|name| name != "make.py");
    names.sort();
    assert_eq!(names.len(), 13);
    let expected: Vec<Person> = people(&folder().join("utf8.csv")).into_iter().map(|(_, person)| person).collect();
    assert_eq!(expected.len(), 7);
    let ana = &expected[0].writer;
    assert_eq!((ana.name.as_str(), ana.country.as_str()), ("Ana López", "ES"));
    assert_eq!(ana.address, ["Calle Mayor 1", "2º B"]);
    assert_eq!(ana.note.as_deref(), Some("Como médica; conozco su valor, \"mucho\"."));
    let languages: Vec<&str> = expected.iter().map(|person| person.language.as_deref().unwrap()).collect();
    assert_eq!(languages, ["es", "fr", "es", "en", "fa", "fa", "fa"]);
    for name in &names {
        let found: Vec<Person> = people(&folder().join(name)).into_iter().map(|(_, person)| person).collect();
        if name == "windows-1256.csv" {
            // This encoding has neither the Persian letters nor the Persian digits.
            let cities: Vec<&str> = found.iter().map(|person| person.writer.city.as_str()).collect();
            assert_eq!(cities, ["تهران", "پاريس", "گرگان"]);
            continue;
        }
        assert!(expected.starts_with(&found) && found.len() >= 4, "{name}: {found:#?}");
    }
}

#[test]
fn rows_keep_the_numbers_of_the_spreadsheet() {
    let numbers: Vec<u64> = people(&folder().join("sheet.xlsx")).into_iter().map(|(number, _)| number).collect();
    assert_eq!(numbers, [2, 3, 5, 6, 7, 8, 9], "row 4 is blank");
    let catalog = Catalog::built_in();
    let roster = roster::open(&catalog, &folder().join("sheet.xlsx"), &Options::default()).unwrap();
    let passed_over: Vec<_> = roster.columns.passed_over().collect();
    assert_eq!((passed_over, roster.columns.header[7].as_str()), (vec![(7, None)], "Pointure"));
}

#[test]
fn an_encoding_may_be_named() {
    let catalog = Catalog::built_in();
    let options = Options { encoding: roster::encoding_named("latin1"), delimiter: Some(b';'), ..Options::default() };
    let mut roster = roster::open(&catalog, &folder().join("windows-1252.csv"), &options).unwrap();
    assert_eq!(roster.rows.next().unwrap().unwrap().cells[0], "Ana López");
}

/// What becomes of the one row of a file: how much is told of the writer, or what is told of each bad cell.
fn privacy_of(path: &Path) -> Result<Privacy, Vec<(String, &'static str)>> {
    let catalog = Catalog::built_in();
    let mut roster = roster::open(&catalog, path, &Options::default()).unwrap();
    let row = roster.rows.next().unwrap().unwrap();
    assert!(roster.rows.next().is_none(), "one row");
    let person = Reading::new(&catalog, path).person(&roster.columns, &row);
    let told = |bad: &roster::BadCell| (bad.column_letters().unwrap(), bad.diagnostic.message.id);
    person.map(|person| person.writer.privacy).map_err(|bad| bad.iter().map(told).collect())
}

/// A roster of one writer, whose name, address and privacy are the cells that are given.
fn roster_of(text: fn(&str) -> String, [name, address, privacy]: [&str; 3]) -> Vec<Vec<String>> {
    let cell = |given: &str| if given.starts_with('<') { given.to_owned() } else { text(given) };
    vec![
        ["name", "address", "privacy", "city", "country"].map(text).to_vec(),
        vec![cell(name), cell(address), cell(privacy), text("Paris"), text("FR")],
    ]
}

#[test]
fn a_cell_of_a_spreadsheet_without_a_value_is_not_an_empty_one() {
    type Told = Result<Privacy, Vec<(&'static str, &'static str)>>;
    let never = "error-roster-formula-privacy";
    let uncomputed: Told = Err(vec![("C", never)]);
    let error: Told = Err(vec![("C", "error-roster-no-value")]);
    let names: Told = Err(vec![("A", "error-roster-formula"), ("B", "error-roster-no-value"), ("C", never)]);
    let ods_formula = r#"<table:table-cell table:formula="of:=IF([.H2]=1;&quot;place&quot;;&quot;&quot;)""#;
    let ods = |rest: &str| format!("{ods_formula}{rest}");
    for (ending, name, address, privacy, told) in [
        // As Excel, LibreOffice and openpyxl write them.
        ("xlsx", "Ana", "", r#"<c t="e"><f>VLOOKUP(A2,B:C,2,0)</f><v>#N/A</v></c>"#.to_owned(), &error),
        ("xlsx", "Ana", "", r#"<c t="e"><v>#REF!</v></c>"#.to_owned(), &error),
        ("xlsx", "Ana", "", r#"<c><f>IF(H2=1,"place","full")</f><v/></c>"#.to_owned(), &uncomputed),
        ("xlsx", "Ana", "", r#"<c><f>IF(H2=1,"place","full")</f></c>"#.to_owned(), &uncomputed),
        ("xlsx", "Ana", "", r#"<c><f t="shared" si="0"/></c>"#.to_owned(), &uncomputed),
        ("xlsx", "Ana", "", r#"<c t="str"><f>IF(H2=1,"place","")</f><v></v></c>"#.to_owned(), &uncomputed),
        (
            "xlsx",
            "Ana",
            "",
            r#"<c t="str"><f>IF(H2=1,"place","full")</f><v>place</v></c>"#.to_owned(),
            &Ok(Privacy::Place),
        ),
        ("xlsx", "Ana", r#"<c t="str"><f>H2</f><v></v></c>"#, "place".to_owned(), &Ok(Privacy::Place)),
        ("xlsx", "Ana", "", "<c/>".to_owned(), &Ok(Privacy::Full)),
        ("xlsx", "<c><f>G2&amp;H2</f></c>", r#"<c t="e"><v>#VALUE!</v></c>"#, "<c><f>H2</f></c>".to_owned(), &names),
        (
            "ods",
            "Ana",
            "",
            ods(
                r#" office:value-type="string" office:string-value="" calcext:value-type="error"><text:p>#N/A</text:p></table:table-cell>"#,
            ),
            &error,
        ),
        ("ods", "Ana", "", ods(r#" office:value-type="string"><text:p>#NV</text:p></table:table-cell>"#), &error),
        ("ods", "Ana", "", ods("/>"), &uncomputed),
        ("ods", "Ana", "", ods(r#" office:value-type="float"/>"#), &uncomputed),
        ("ods", "Ana", "", ods(r#" office:value-type="string" office:string-value=""/>"#), &uncomputed),
        (
            "ods",
            "Ana",
            "",
            ods(r#" office:value-type="string"><text:p>place</text:p></table:table-cell>"#),
            &Ok(Privacy::Place),
        ),
        (
            "ods",
            "Ana",
            r#"<table:table-cell table:formula="of:=[.H2]" office:value-type="string"/>"#,
            "place".to_owned(),
            &Ok(Privacy::Place),
        ),
        ("ods", "Ana", "", "<table:table-cell/>".to_owned(), &Ok(Privacy::Full)),
        ("ods", r#"<table:table-cell table:formula="of:=[.H2]"/>"#, "#VALUE!", ods("/>"), &names),
    ] {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join(format!("roster.{ending}"));
        let cells = [name, address, &privacy];
        let bytes = match ending {
            "xlsx" => sheets::xlsx(&roster_of(sheets::xlsx_text, cells)),
            _ => sheets::ods(&roster_of(sheets::ods_text, cells)),
        };
        std::fs::write(&path, bytes).unwrap();
        let expected = told.clone().map_err(|told| told.into_iter().map(|(at, id)| (at.to_owned(), id)).collect());
        assert_eq!(privacy_of(&path), expected, "{ending}: {cells:?}");
    }
}

#[test]
fn formulas_that_nobody_computed_are_told_where_a_row_has_nothing_else() {
    let formula = r#"<table:table-cell table:formula="of:=[Members.A2]"/>"#.to_owned();
    let header = ["name", "city", "country"].map(sheets::ods_text).to_vec();
    let nothing = vec!["<table:table-cell/>".to_owned(); 3];
    let place = Place::new();
    std::fs::write(place.path("a.ods"), sheets::ods(&[header, nothing, vec![formula; 3]])).unwrap();
    let (code, out, _) = place.run("check a.ods");
    assert_eq!((code, out.matches("Row 3, column ").count()), (3, 3), "{out}");
}

#[test]
fn a_column_whose_name_is_no_value_is_told_before_its_cells_are_passed_over() {
    let place = Place::new();
    let text = sheets::xlsx_text;
    let header = vec![text("name"), text("city"), text("country"), "<c><f>Bundle!B7</f></c>".to_owned()];
    let row = ["Ana", "Paris", "FR", "place"].map(text).to_vec();
    std::fs::write(place.path("a.xlsx"), sheets::xlsx(&[header, row])).unwrap();
    let (code, out, _) = place.run("check a.xlsx");
    assert_eq!(code, 3);
    assert!(out.contains("The name of column D in a.xlsx is a formula whose result is not in the file."), "{out}");
    std::fs::write(place.path("b.csv"), "name,city,country,#REF!\nAna,Paris,FR,place\n").unwrap();
    let (code, out, _) = place.run("check b.csv");
    assert!(code == 3 && out.contains("The name of column D in b.csv is “#REF!”, which is no name."), "{out}");
}

#[test]
fn what_programs_write_in_place_of_a_value_is_told_in_every_column_that_is_read() {
    let place = Place::new();
    let text = "name,city,country,lang,privacy,shoe\n#N/A,Madrid,ES,es,,\nAna,#VALUE!,ES,es,#¡REF!,#N/A\n\
                NULL,nan,#N/A,#N/A,#N/A,\nAna Null,Nan,TH,en,,NULL\n";
    std::fs::write(place.path("a.csv"), text).unwrap();
    let (code, out, _) = place.run("check a.csv");
    assert_eq!(code, 3);
    let told: Vec<&str> = out.lines().map(|line| line.split(" is no value: ").next().unwrap()).collect();
    let expected = [
        "Row 2, column A (name): “#N/A”",
        "Row 3, column B (city): “#VALUE!”",
        "Row 3, column E (privacy): “#¡REF!”",
        "Row 4, column A (name): “NULL”",
        "Row 4, column B (city): “nan”",
        "Row 4, column C (country): “#N/A”",
        "Row 4, column D (lang): “#N/A”",
        "Row 4, column E (privacy): “#N/A”",
    ];
    assert_eq!(told, expected, "each once, and the last row has a surname, a town and a column that is not read");
}

#[test]
fn a_row_without_its_privacy_fails_and_fails_again_until_it_is_mended() {
    let place = Place::new();
    let header = ["name", "address", "privacy", "city", "country", "danger"].map(sheets::xlsx_text).to_vec();
    let row = |name: &str, privacy: &str| {
        let [name, address, city, country, danger] = [name, "Rue 1", "Paris", "FR", "yes"].map(sheets::xlsx_text);
        vec![name, address, privacy.to_owned(), city, country, danger]
    };
    let rows = [
        header,
        row("Sara Ahmadi", r#"<c><f>IF(F2="yes","place","full")</f><v/></c>"#),
        row("Ana Reza", r#"<c t="str"><f>IF(F3="yes","place","")</f><v></v></c>"#),
        row("Bea Roux", r#"<c t="e"><v>#N/A</v></c>"#),
        row("Lea Blanc", r#"<c t="str"><f>IF(F5="yes","place","full")</f><v>place</v></c>"#),
    ];
    std::fs::write(place.path("roster.xlsx"), sheets::xlsx(&rows)).unwrap();
    let batch = |roster: &str, out: &str| {
        place.run(&format!("batch ahmadreza-djalali --to president --lang fr --roster {roster} --out {out}"))
    };
    let (code, _, err) = batch("roster.xlsx", "letters/");
    assert_eq!(code, 4, "{err}");
    assert!(err.contains("Row 2, column C (privacy): This formula gives nothing"), "{err}");
    assert!(err.contains("Row 4, column C (privacy): “#N/A” is no value"), "{err}");
    let made: Vec<_> = std::fs::read_dir(place.path("letters")).unwrap().map(|entry| entry.unwrap().path()).collect();
    assert_eq!(made.len(), 2, "the folder of one writer, and the rows that failed: {made:?}");

    // Opened and run again as it is, the copy does not say less than the spreadsheet.
    let failed = std::fs::read_to_string(place.path("letters/failed.csv")).unwrap();
    assert_eq!(failed.matches(",Rue 1,#N/A,").count(), 3, "{failed}");
    let (code, _, err) = batch("letters/failed.csv", "again/");
    assert_eq!((code, err.matches("column C (privacy)").count()), (4, 3), "{err}");
    std::fs::write(place.path("mended.csv"), failed.replace(",#N/A,", ",place,")).unwrap();
    assert_eq!(batch("mended.csv", "mended/").0, 0);
}

#[test]
fn a_column_that_may_be_for_other_organisers_is_passed_over_and_told() {
    let place = Place::new();
    let text = "Nombre,Ciudad,País,Comentario,Apellidos,Nº,Título,Archivo,Nota,Pointure\n\
                Ana,Madrid,ES,INTERNAL: do not phone,López,7,Sra.,passport.pdf,Como médica.,39\n";
    std::fs::write(place.path("a.csv"), text).unwrap();
    let (code, out, err) = place.run("check a.csv");
    assert_eq!((code, out.as_str()), (0, ""));
    let hints = "\
“Nº” may be something else than “the id that tells people apart”. If it is just that, name the column “id”, or say --column id=\"Nº\".
“Título” may be something else than “profession”. If it is just that, name the column “profession”, or say --column profession=\"Título\".
“Archivo” may be something else than “files that go with the drafts”. If it is just that, name the column “attachment”, or say --column attachment=\"Archivo\".
";
    let table = "\
a.csv is read so:
  A  “Nombre” → name: Ana
  B  “Ciudad” → town: Madrid
  C  “País” → country: ES
  D  “Comentario” → passed over: INTERNAL: do not phone
  E  “Apellidos” → family name: López
  F  “Nº” → passed over: 7
  G  “Título” → passed over: Sra.
  H  “Archivo” → passed over: passport.pdf
  I  “Nota” → own words, printed in the letters: Como médica.
  J  “Pointure” → passed over: 39
";
    assert!(err.starts_with(&format!("{table}{hints}")), "{err}");

    let written = ["Ana López", "Madrid", "Como médica."];
    let (code, out, err) = place.run("batch ahmadreza-djalali --to president --roster a.csv --dry-run");
    assert!(code == 0 && err.starts_with(table), "{err}");
    assert!(!out.contains("INTERNAL"), "{out}");
    let (code, out, err) = place.run("batch ahmadreza-djalali --to president --roster a.csv --out - --lang es");
    assert_eq!(code, 0);
    let account = "a.csv is read with “Nombre” as name, “Ciudad” as town, “País” as country, “Apellidos” as family name and \
                   “Nota” as own words, printed in the letters.\n\
                   Passed over: Comentario, Nº, Título, Archivo and Pointure.\n";
    assert!(err.starts_with(&format!("{account}{hints}")), "{err}");
    assert!(written.iter().all(|word| out.contains(word)), "{out}");
    assert!(["INTERNAL", "Sra.", "passport"].iter().all(|word| !out.contains(word)), "{out}");

    // Without own words, what may be meant for them is offered.
    std::fs::write(place.path("b.csv"), text.replace("Nota", "Datum").replace("Pointure", "Idiom")).unwrap();
    let (_, _, err) = place.run("check b.csv");
    assert!(err.contains("If it is just that, name the column “note”, or say --column note="), "{err}");
    assert!(err.contains("Is “lang” meant by “Idiom”?"), "{err}");
}

#[test]
fn which_column_became_what_is_told_in_the_persons_language_and_to_scripts() {
    let place = Place::new();
    std::fs::write(place.path("a.csv"), "نام,شهر,کشور,توضیح,\"Street\n(home)\"\nسارا,پاریس,FR,x,y\n").unwrap();
    let said = |language: &str| {
        let output = place.command("check a.csv").env("LC_ALL", format!("{language}.UTF-8")).output().unwrap();
        String::from_utf8(output.stderr).unwrap()
    };
    let persian = said("fa");
    for part in ["«کشور» ← کشور: ", "«توضیح» ← از آن گذر می‌شود: ", "نامش را «\u{2068}note\u{2069}» بگذارید"]
    {
        assert!(persian.contains(part), "{part}: {persian}");
    }
    assert!(!persian.contains("\\u{"), "{persian}");
    assert!(said("es").contains("» → nombre: "));
    assert!(said("fr").contains("» → ignorée") || said("fr").contains("» → ignorée : "));

    let columns = |line: &str, at: &str| {
        let (_, out, _) = place.run(line);
        let told: serde_json::Value = serde_json::from_str(&out).unwrap();
        told.pointer(at).unwrap().clone()
    };
    let told = columns("check a.csv --json", "/rosters/0/columns");
    assert_eq!(told, columns("batch ahmadreza-djalali --roster a.csv --dry-run --json", "/columns"));
    let expected = serde_json::json!({ "column": "A", "name": "نام", "holds": "name", "use": "name", "perhaps": null, "hint": null });
    assert_eq!(told[0], expected);
    assert_eq!((&told[3]["holds"], &told[3]["perhaps"]), (&serde_json::Value::Null, &"note".into()));
    assert!(told[3]["hint"].as_str().unwrap().contains("“note”"));
    assert_eq!((&told[4]["name"], &told[4]["column"]), (&"Street (home)".into(), &"E".into()));
}

#[test]
fn who_signs_together_is_read_with_the_same_care() {
    let place = Place::new();
    let write = |file: &str| {
        place.run(&format!(
            "write ahmadreza-djalali --kind joint-letter --to president --lang en --name Jane --city Boston --country US \
             --signatories {file}"
        ))
    };
    let text = "name,title,comment,privacy\nAna López,Professor,INTERNAL,\nSara Ahmadi,Doctor,,place\n";
    std::fs::write(place.path("a.csv"), text).unwrap();
    let (code, letter, err) = write("a.csv");
    assert_eq!(code, 0, "{err}");
    let account = "a.csv is read with “name” as name, “title” as title or office and “privacy” as what may be told of the \
                   person.\nPassed over: comment.\n";
    assert!(err.starts_with(account), "{err}");
    assert!(letter.contains("Ana López") && letter.contains("Professor") && letter.contains("S. A."), "{letter}");
    assert!(["INTERNAL", "Ahmadi", "Doctor"].iter().all(|word| !letter.contains(word)), "{letter}");

    let xml = sheets::xlsx_text;
    let rows = [
        ["name", "title", "privacy"].map(xml).to_vec(),
        vec!["<c t=\"e\"><v>#N/A</v></c>".to_owned(), "<c><f>Titles!A2</f></c>".to_owned(), xml("")],
        vec![xml("Sara Ahmadi"), xml(""), "<c t=\"str\"><f>IF(D3=1,\"place\",\"\")</f><v></v></c>".to_owned()],
    ];
    std::fs::write(place.path("b.xlsx"), sheets::xlsx(&rows)).unwrap();
    let (code, _, err) = write("b.xlsx");
    assert_eq!(code, 1);
    for cell in ["Row 2, column A (name)", "Row 2, column B (title)", "Row 3, column C (privacy)"] {
        assert!(err.contains(cell), "{cell}: {err}");
    }
}

#[test]
fn a_signatorys_country_that_a_formula_does_not_give_is_not_an_empty_one() {
    let place = Place::new();
    let xml = sheets::xlsx_text;
    let header = ["name", "country"].map(xml).to_vec();
    for formula in ["<c><f>B9</f></c>", "<c t=\"str\"><f>IF(C2=1,\"IR\",\"\")</f><v></v></c>"] {
        let rows = [header.clone(), vec![xml("Sara Ahmadi"), formula.to_owned()]];
        std::fs::write(place.path("a.xlsx"), sheets::xlsx(&rows)).unwrap();
        let (code, _, err) = place.run(
            "write ahmadreza-djalali --kind joint-letter --to president --lang en --name Jane --city Boston --country US \
             --signatories a.xlsx",
        );
        assert!(code == 1 && err.contains("Row 2, column B (country)"), "{err}");
    }
}

#[test]
fn rows_that_failed_are_no_formulas_and_come_back_as_they_were() {
    let place = Place::new();
    let rows = "name,city,country,phone\n-Ana,\"=HYPERLINK(\"\"x\"\")\",Utopia,+49 30 1234\n'+A,@,Utopia,\n";
    std::fs::write(place.path("a.csv"), rows).unwrap();
    let batch = |roster: &str, out: &str| {
        place.run(&format!("batch ahmadreza-djalali --to president --lang fr --roster {roster} --out {out}")).0
    };
    assert_eq!(batch("a.csv", "one/"), 4);
    let failed = std::fs::read_to_string(place.path("one/failed.csv")).unwrap();
    assert!(failed.contains("\n'-Ana,\"'=HYPERLINK(\"\"x\"\")\",Utopia,'+49 30 1234,"), "{failed}");
    assert_eq!(batch("one/failed.csv", "two/"), 4);
    assert_eq!(std::fs::read_to_string(place.path("two/failed.csv")).unwrap(), failed, "the same rows, the same file");
    let cells = |file: &str| -> Vec<Vec<String>> {
        let roster = roster::open(&Catalog::built_in(), &place.path(file), &Options::default()).unwrap();
        roster.rows.map(|row| row.unwrap().cells[..4].to_vec()).collect()
    };
    assert_eq!(cells("one/failed.csv"), cells("a.csv"));
    std::fs::write(place.path("mended.csv"), failed.replace("Utopia", "FR")).unwrap();
    assert_eq!(batch("mended.csv", "mended/"), 0);
}

#[test]
fn where_a_column_is_missing_the_one_that_may_be_meant_is_offered() {
    let place = Place::new();
    std::fs::write(place.path("a.csv"), "First name,Last name,Place,Country\nAna,López,Madrid,ES\n").unwrap();
    let (code, out, _) = place.run("check a.csv");
    assert_eq!(code, 3);
    assert!(out.contains("It may be Place: then say so with --column city=\"Place\"."), "{out}");
}

/// A cell as a spreadsheet writes it.
fn quoted(cell: &str) -> String {
    format!("\"{}\"", cell.replace('"', "\"\""))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn cells_come_back_as_they_were_written(
        cells in proptest::collection::vec(proptest::collection::vec("([a-zéق ,;|\"\n\t=@-][a-zéق ,;|\"'\n\t=@-]{0,11})?", 3), 1..6),
        delimiter in prop::sample::select(vec![',', ';', '\t', '|']),
        mark in any::<bool>(),
    ) {
        let mut text = String::from(if mark { "\u{FEFF}" } else { "" });
        let header = ["name", "city", "country"].map(str::to_owned).to_vec();
        for row in [&header].into_iter().chain(&cells) {
            let row: Vec<String> = row.iter().map(|cell| quoted(cell)).collect();
            text.push_str(&row.join(&delimiter.to_string()));
            text.push_str("\r\n");
        }
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("r.csv");
        std::fs::write(&path, text).unwrap();
        let roster = roster::open(&Catalog::built_in(), &path, &Options::default()).unwrap();
        let read: Vec<Vec<String>> = roster.rows.map(|row| row.unwrap().cells).collect();
        let written: Vec<&Vec<String>> =
            cells.iter().filter(|row| row.iter().any(|cell| !cell.trim().is_empty())).collect();
        prop_assert_eq!(read.iter().collect::<Vec<_>>(), written);
    }

    #[test]
    fn no_file_brings_the_reader_down(bytes in proptest::collection::vec(any::<u8>(), 0..400), header in any::<bool>()) {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("r.csv");
        let start: &[u8] = if header { b"name;city;country\n" } else { b"" };
        std::fs::write(&path, [start, &bytes].concat()).unwrap();
        let catalog = Catalog::built_in();
        if let Ok(roster) = roster::open(&catalog, &path, &Options::default()) {
            let mut reading = Reading::new(&catalog, Path::new("roster.csv"));
            for row in roster.rows.flatten() {
                if let Ok(person) = reading.person(&roster.columns, &row) {
                    prop_assert!(appeal::text::offence(&person.writer.name, false).is_none());
                }
            }
        }
    }
}
