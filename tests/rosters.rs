//! Rosters as spreadsheets write them: `tests/data/rosters/`, made by `make.py` there; and whatever else a person may open.

use std::path::{Path, PathBuf};

use appeal::catalog::Catalog;
use appeal::roster::{self, Options, Person, Reading};
use proptest::prelude::*;

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
    assert_eq!(names.len(), 11);
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
    assert_eq!(roster.columns.unknown(), [("Pointure".to_owned(), None)]);
}

#[test]
fn an_encoding_may_be_named() {
    let catalog = Catalog::built_in();
    let options = Options { encoding: roster::encoding_named("latin1"), delimiter: Some(b';') };
    let mut roster = roster::open(&catalog, &folder().join("windows-1252.csv"), &options).unwrap();
    assert_eq!(roster.rows.next().unwrap().unwrap().cells[0], "Ana López");
}

/// A cell as a spreadsheet writes it.
fn quoted(cell: &str) -> String {
    format!("\"{}\"", cell.replace('"', "\"\""))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn cells_come_back_as_they_were_written(
        cells in proptest::collection::vec(proptest::collection::vec("[a-zéق ,;|\"'\n\t=@-]{0,12}", 3), 1..6),
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
