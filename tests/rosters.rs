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

/// An xlsx file of one sheet, with these rows as they stand in its XML.
fn xlsx(rows: &str) -> (tempfile::TempDir, PathBuf) {
    use std::io::Write;
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("roster.xlsx");
    let mut file = zip::ZipWriter::new(std::fs::File::create(&path).unwrap());
    let main = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
    let relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    let package = "xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"";
    let parts = [
        (
            "_rels/.rels",
            format!(
                "<Relationships {package}><Relationship Id=\"rId1\" Type=\"{relations}/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"
            ),
        ),
        (
            "xl/workbook.xml",
            format!(
                "<workbook {main} xmlns:r=\"{relations}\"><sheets><sheet name=\"S\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>"
            ),
        ),
        (
            "xl/_rels/workbook.xml.rels",
            format!(
                "<Relationships {package}><Relationship Id=\"rId1\" \
                 Type=\"{relations}/worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>"
            ),
        ),
        ("xl/worksheets/sheet1.xml", format!("<worksheet {main}><sheetData>{rows}</sheetData></worksheet>")),
    ];
    for (name, text) in parts {
        file.start_file(name, zip::write::SimpleFileOptions::default()).unwrap();
        file.write_all(text.as_bytes()).unwrap();
    }
    file.finish().unwrap();
    (folder, path)
}

/// What is wrong in the rows of a roster: row, column, message.
fn wrong(path: &Path) -> Vec<(u64, String, &'static str)> {
    let catalog = Catalog::built_in();
    let mut reading = Reading::new(&catalog, path);
    let roster = roster::open(&catalog, path, &Options::default()).unwrap();
    let columns = roster.columns;
    let rows = roster.rows.map(Result::unwrap);
    let bad = rows.flat_map(|row| reading.person(&columns, &row).err().unwrap_or_default());
    bad.map(|cell| (cell.row, cell.column_letters().unwrap_or_default(), cell.diagnostic.message.id)).collect()
}

/// What stands in `privacy` decides whether name and street are printed: what is no answer is not taken for “full”.
#[test]
fn a_formula_that_failed_or_was_never_computed_is_no_empty_cell() {
    let text = |reference: &str, text: &str| format!("<c r=\"{reference}\" t=\"inlineStr\"><is><t>{text}</t></is></c>");
    let head: String = [("A1", "name"), ("B1", "city"), ("C1", "country"), ("D1", "privacy"), ("E1", "shoe size")]
        .map(|(at, name)| text(at, name))
        .concat();
    let row = |number: usize, privacy: &str| {
        let cells =
            [("A", "Ana"), ("B", "Paris"), ("C", "FR")].map(|(at, value)| text(&format!("{at}{number}"), value));
        format!("<row r=\"{number}\">{}{privacy}</row>", cells.concat())
    };
    let rows = [
        row(2, "<c r=\"D2\"><f>IF(E2=1,\"place\",\"full\")</f><v/></c>"),
        row(3, "<c r=\"D3\"><f>IF(E3=1,\"place\",\"full\")</f></c>"),
        row(4, "<c r=\"D4\" t=\"e\"><f>VLOOKUP(B4,List!A:B,2,0)</f><v>#N/A</v></c>"),
        row(5, "<c r=\"D5\" t=\"e\"><v>#REF!</v></c>"),
        row(6, "<c r=\"D6\" t=\"str\"><f>IF(E6=1,\"place\",\"\")</f><v></v></c>"),
        row(7, "<c r=\"D7\" t=\"str\"><f>IF(E7=1,\"place\",\"\")</f><v>place</v></c>"),
        row(8, "<c r=\"D8\"/><c r=\"E8\" t=\"e\"><v>#N/A</v></c>"),
        // Filled down below the last person.
        "<row r=\"9\"><c r=\"D9\"><f>IF(E9=1,\"place\",\"full\")</f></c></row>".to_owned(),
    ];
    let (_folder, path) = xlsx(&format!("<row r=\"1\">{head}</row>{}", rows.concat()));
    let cell = |row, message| (row, "D".to_owned(), message);
    assert_eq!(
        wrong(&path),
        [
            cell(2, "error-roster-formula"),
            cell(3, "error-roster-formula"),
            cell(4, "error-roster-error-value"),
            cell(5, "error-roster-error-value"),
        ],
        "row 6 has an answer that is empty, 7 one that is not, and nobody reads the shoe size of 8"
    );
}

#[test]
fn what_a_spreadsheet_writes_for_no_value_is_told_in_text_too() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("roster.csv");
    let rows = "name,city,country,lang\n#N/A,Madrid,Spain,es\nAna,#¡VALOR!,Spain,es\nNULL,Paris,France,fr\nnan,Err:502,France,fr\n\
                Nan,Nan,TH,en\nNull Island,Paris,FR,fr\n#FORMULA!,Paris,FR,fr\n";
    std::fs::write(&path, rows).unwrap();
    let cell = |row, column: &str| (row, column.to_owned(), "error-roster-error-value");
    let formula = (8, "A".to_owned(), "error-roster-formula");
    assert_eq!(wrong(&path), [cell(2, "A"), cell(3, "B"), cell(4, "A"), cell(5, "A"), cell(5, "B"), formula]);
}

#[test]
fn an_internal_remark_is_no_note() {
    use appeal::roster::{Column, Use};
    let catalog = Catalog::built_in();
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("roster.csv");
    for (header, meant) in [
        ("comment", Column::Note),
        ("Message", Column::Note),
        ("comentario", Column::Note),
        ("commentaire", Column::Note),
        ("توضیح", Column::Note),
        ("title", Column::Profession),
        ("título", Column::Profession),
        ("titre", Column::Profession),
        ("عنوان", Column::Profession),
        ("No", Column::Id),
        ("number", Column::Id),
        ("numéro", Column::Id),
        ("شماره", Column::Id),
        ("file", Column::Attachment),
    ] {
        std::fs::write(&path, format!("name,city,country,{header}\nAna,Paris,FR,has a brother in Evin\n")).unwrap();
        let roster = roster::open(&catalog, &path, &Options::default()).unwrap();
        let account: Vec<(String, Use)> =
            roster.columns.account().map(|(name, becomes)| (name.to_owned(), becomes)).collect();
        assert_eq!(account[3], (header.to_owned(), Use::Almost(meant)));
        let (_, person) = people(&path).remove(0);
        assert_eq!(
            (person.writer.note, person.writer.profession, person.attachments.len()),
            (None, None, 0),
            "{header}"
        );
        assert!(!person.identity.starts_with("id:"), "{header}");
    }
    for header in ["note", "Nota", "یادداشت", "own words"] {
        std::fs::write(&path, format!("name,city,country,{header}\nAna,Paris,FR,I teach.\n")).unwrap();
        assert_eq!(people(&path)[0].1.writer.note.as_deref(), Some("I teach."), "{header}");
    }
}

#[test]
fn rows_keep_the_numbers_of_the_spreadsheet() {
    let numbers: Vec<u64> = people(&folder().join("sheet.xlsx")).into_iter().map(|(number, _)| number).collect();
    assert_eq!(numbers, [2, 3, 5, 6, 7, 8, 9], "row 4 is blank");
    let catalog = Catalog::built_in();
    let roster = roster::open(&catalog, &folder().join("sheet.xlsx"), &Options::default()).unwrap();
    let over = roster.columns.account().filter(|(_, becomes)| !matches!(becomes, roster::Use::Read(_)));
    assert_eq!(over.collect::<Vec<_>>(), [("Pointure", roster::Use::PassedOver { near: None })]);
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
