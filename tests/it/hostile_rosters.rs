//! Rosters that somebody made to stop the program, or to fill the memory: each is refused with its name and what is wrong.

use std::io::Write;
use std::path::Path;

use crate::support;
use crate::support::sheets::{ods_parts, ods_text, packed, xlsx_parts, xlsx_text};
use appeal::catalog::Catalog;
use appeal::diagnostic::Diagnostic;
use appeal::message::Arg;
use appeal::roster::{self, Options};

/// A row of texts.
fn xlsx_row(texts: &[&str]) -> String {
    format!("<row>{}</row>", texts.iter().map(|text| xlsx_text(text)).collect::<String>())
}

fn ods_row(cells: &str) -> String {
    format!("<table:table-row>{cells}</table:table-row>")
}

fn xlsx_header() -> String {
    xlsx_row(&["name", "city", "country"])
}

fn ods_header() -> String {
    ods_row(&["name", "city", "country"].map(ods_text).concat())
}

/// An xlsx file with this row below the header.
fn xlsx(row: &str) -> Vec<u8> {
    packed(&xlsx_parts(&(xlsx_header() + row)))
}

/// An xlsx file one part of which is another.
fn xlsx_with(name: &str, part: String) -> Vec<u8> {
    let mut parts = xlsx_parts(&xlsx_header());
    parts.retain(|(other, _)| *other != name);
    let part = (name, part);
    packed(&[&parts.iter().map(|(name, part)| (*name, part.clone())).collect::<Vec<_>>()[..], &[part]].concat())
}

/// An xlsx file with this row below the header, and these texts that cells share.
fn xlsx_sharing(strings: String, row: &str) -> Vec<u8> {
    let relations = "<Relationships><Relationship Id=\"rId1\" Type=\"x/worksheet\" Target=\"worksheets/sheet1.xml\"/>\
                     <Relationship Id=\"rId2\" Type=\"x/sharedStrings\" Target=\"sharedStrings.xml\"/></Relationships>";
    let mut parts = xlsx_parts(&(xlsx_header() + row));
    parts.retain(|(name, _)| *name != "xl/_rels/workbook.xml.rels");
    parts.push(("xl/_rels/workbook.xml.rels", relations.to_owned()));
    parts.push(("xl/sharedStrings.xml", strings));
    packed(&parts)
}

/// An ods file with this row below the header.
fn ods(row: &str) -> Vec<u8> {
    packed(&ods_parts(&(ods_header() + row)))
}

/// Reads a whole roster: the number of its rows, or what is wrong with it.
fn read(path: &Path) -> Result<usize, Vec<Diagnostic>> {
    let roster = roster::open(&Catalog::built_in(), path, &Options::default())?;
    roster.rows.map(|row| row.map(|_| 1).map_err(|told| vec![told])).sum()
}

/// The message that a roster is refused with, and what there is too much of.
fn refusal(name: &str, bytes: &[u8]) -> (&'static str, String) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join(name);
    std::fs::write(&path, bytes).unwrap();
    let told = read(&path).expect_err("refused").remove(0);
    let argument = |name: &str| {
        told.message.args.iter().find(|(key, _)| *key == name).map(|(_, value)| match value {
            Arg::Text(text) => text.clone(),
            other => format!("{other:?}"),
        })
    };
    assert!(argument("file").is_some_and(|file| file.ends_with(name)), "the file is named: {told:?}");
    assert!(told.hint.is_some(), "{told:?}");
    (told.message.id, argument("what").unwrap_or_default())
}

fn refused_as_large(what: &str, name: &str, bytes: &[u8]) {
    assert_eq!(refusal(name, bytes), ("error-roster-sheet-large", what.to_owned()));
}

fn refused_as_broken(name: &str, bytes: &[u8]) {
    assert_eq!(refusal(name, bytes), ("error-roster-sheet", String::new()));
}

#[test]
fn a_count_that_a_file_tells_is_not_believed() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("counts.xlsx");
    let strings = "<sst count=\"10000000000\" uniqueCount=\"10000000000\"><si><t>Ana</t></si></sst>";
    let row = "<row r=\"99999999999999999999\" spans=\"1:4294967295\"><c t=\"s\"><v>0</v></c></row>";
    std::fs::write(&path, xlsx_sharing(strings.to_owned(), row)).unwrap();
    assert_eq!(read(&path).unwrap(), 1);
    let dimension =
        format!("<worksheet><dimension ref=\"A1:XFD1048576\"/><sheetData>{}</sheetData></worksheet>", xlsx_header());
    std::fs::write(&path, xlsx_with("xl/worksheets/sheet1.xml", dimension)).unwrap();
    assert_eq!(read(&path).unwrap(), 0);
}

#[test]
fn a_long_text_is_read_in_no_cell_and_in_no_number_of_cells() {
    let long = |length: usize| format!("<sst><si><t>{}</t></si></sst>", "x".repeat(length));
    refused_as_large("cell", "a.xlsx", &xlsx_sharing(long(200_000), ""));
    assert_eq!(refusal("a.xlsx", &xlsx(&xlsx_row(&["Ana", &"x".repeat(200_000)]))).0, "error-roster-cell-long");
    assert_eq!(refusal("a.ods", &ods(&ods_row(&ods_text(&"x".repeat(200_000))))).0, "error-roster-cell-long");
    let spaces = "<table:table-cell office:value-type=\"string\"><text:p><text:s text:c=\"4000000000\"/></text:p></table:table-cell>";
    assert_eq!(refusal("a.ods", &ods(&ods_row(spaces))).0, "error-roster-cell-long");
    let sharing = |cells: usize| format!("<row>{}</row>", "<c t=\"s\"><v>0</v></c>".repeat(cells));
    assert_eq!(refusal("a.xlsx", &xlsx_sharing(long(100_000), &sharing(12))).0, "error-roster-row-long");
    refused_as_large("text", "a.xlsx", &xlsx_sharing(long(100_000), &sharing(10).repeat(70)));
    refused_as_large("element", "a.xlsx", &xlsx(&xlsx_row(&[&"x".repeat(3 << 20)])));
}

#[test]
fn rows_and_columns_that_come_again_are_counted() {
    let cells = ["Ana", "Paris", "FR"].map(ods_text).concat();
    let rows = format!("<table:table-row table:number-rows-repeated=\"4000000000\">{cells}</table:table-row>");
    refused_as_large("rows", "a.ods", &ods(&rows));
    let cell =
        ods_text("x").replace("<table:table-cell", "<table:table-cell table:number-columns-repeated=\"4000000000\"");
    assert_eq!(refusal("a.ods", &ods(&ods_row(&cell))).0, "error-roster-columns-many");
    let far = "<row><c r=\"ZZZZZZZZZZZZZZZZZZZZ1\" t=\"inlineStr\"><is><t>x</t></is></c></row>";
    assert_eq!(refusal("a.xlsx", &xlsx(far)).0, "error-roster-columns-many");
}

#[test]
fn what_says_nothing_may_come_as_often_as_it_likes() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.ods");
    let nothing = "<table:table-cell table:number-columns-repeated=\"4000000000\"/>";
    let rows =
        format!("<table:table-row table:number-rows-repeated=\"4000000000\">{nothing}</table:table-row>").repeat(3);
    std::fs::write(&path, ods(&rows)).unwrap();
    assert_eq!(read(&path).unwrap(), 0);
}

#[test]
fn a_file_that_ends_too_early_is_told() {
    let header = xlsx_header();
    refused_as_broken("a.xlsx", &xlsx_with("xl/worksheets/sheet1.xml", format!("<worksheet><sheetData>{header}<row>")));
    let open = "<office:document-content><office:spreadsheet><table:table table:name=\"a\"><table:table-row>";
    let never_ends = packed(&[("content.xml", open.to_owned())]);
    refused_as_broken("a.ods", &never_ends);
    for whole in [xlsx(""), ods("")] {
        for length in [4, whole.len() / 2, whole.len() - 23, whole.len() - 1] {
            refused_as_broken("a.ods", &whole[..length]);
        }
    }
}

#[test]
fn a_file_that_was_changed_is_told() {
    let mut parts = xlsx(&xlsx_row(&["Ana", "Paris", "FR"]));
    let sum = parts.windows(4).rposition(|window| window == b"PK\x01\x02").unwrap() + 16;
    parts[sum] ^= 1;
    refused_as_broken("a.xlsx", &parts);
}

#[test]
fn elements_stand_in_each_other_so_far_and_no_farther() {
    refused_as_large("depth", "a.xlsx", &xlsx(&"<a>".repeat(100_000)));
    refused_as_large("depth", "a.ods", &ods(&ods_row(&format!("<table:table-cell>{}", "<text:span>".repeat(1000)))));
}

#[test]
fn entities_and_document_types_are_none_of_a_spreadsheet() {
    let laughs = "<!DOCTYPE x [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;\">]><worksheet/>";
    refused_as_broken("a.xlsx", &xlsx_with("xl/worksheets/sheet1.xml", laughs.to_owned()));
    refused_as_broken("a.xlsx", &xlsx(&xlsx_row(&["&b;"])));
    refused_as_broken("a.xlsx", &xlsx(&xlsx_row(&["&#1114112;"])));
}

#[test]
fn what_is_kept_of_a_workbook_is_small() {
    let sheets = "<sheet name=\"x\" r:id=\"rId1\"/>".repeat(200_000);
    refused_as_large("index", "a.xlsx", &xlsx_with("xl/workbook.xml", format!("<workbook>{sheets}</workbook>")));
    let comments = format!("<!--{}-->", "x".repeat(100_000)).repeat(50);
    refused_as_large("index", "a.xlsx", &xlsx_with("xl/_rels/workbook.xml.rels", comments));
    let mut zip = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    for n in 0..20_000 {
        zip.start_file(format!("{n:0>20}"), zip::write::SimpleFileOptions::default()).unwrap();
    }
    refused_as_large("directory", "a.xlsx", &zip.finish().unwrap().into_inner());
    let mut large = b"PK\x03\x04".to_vec();
    large.resize(33 << 20, 0);
    refused_as_large("file", "a.xlsx", &large);
}

#[test]
fn relations_that_lead_nowhere_or_in_a_circle_end() {
    let related = |target: &str| {
        format!("<Relationships><Relationship Id=\"rId1\" Type=\"x/worksheet\" Target=\"{target}\"/></Relationships>")
    };
    let relations = "xl/_rels/workbook.xml.rels";
    for target in ["worksheets/none.xml", "../../../../etc/passwd", "", "workbook.xml", "_rels/workbook.xml.rels"] {
        assert_eq!(refusal("a.xlsx", &xlsx_with(relations, related(target))).0, "error-roster-empty", "{target}");
    }
    let root = related("_rels/.rels").replace("worksheet", "officeDocument");
    assert_eq!(refusal("a.xlsx", &xlsx_with("_rels/.rels", root)).0, "error-roster-empty");
}

#[test]
fn what_is_no_roster_is_told_as_that() {
    assert_eq!(refusal("a.xls", b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1 and so on").0, "error-roster-kind");
    assert_eq!(refusal("a.numbers", &packed(&[("Index/Document.iwa", "x".to_owned())])).0, "error-roster-kind");
    let mut encrypted = xlsx("");
    let flags = encrypted.windows(4).rposition(|window| window == b"PK\x01\x02").unwrap() + 8;
    encrypted[flags] |= 1;
    assert_eq!(refusal("a.xlsx", &encrypted).0, "error-roster-protected");
}

#[test]
fn names_in_an_archive_may_be_any_bytes() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.xlsx");
    let mut parts = xlsx_parts(&xlsx_header());
    parts.push(("QQQQ", String::new()));
    let mut bytes = packed(&parts);
    while let Some(at) = bytes.windows(4).position(|window| window == b"QQQQ") {
        bytes[at..at + 4].copy_from_slice(b"\xFF\xFE\x00\n");
    }
    std::fs::write(&path, bytes).unwrap();
    assert_eq!(read(&path).unwrap(), 0);
}

#[test]
fn an_error_or_a_formula_without_a_value_does_not_refuse_the_file() {
    let folder = tempfile::tempdir().unwrap();
    let error = |text: &str| {
        format!(
            "<table:table-cell table:formula=\"of:=A1\" office:value-type=\"string\" office:string-value=\"\" \
             calcext:value-type=\"error\"><text:p>{text}</text:p></table:table-cell>"
        )
    };
    let spreadsheets = [
        ("a.ods", ods(&ods_row(&[ods_text("Ana"), error("Err:502"), error("#SPILL!")].concat()))),
        (
            "a.xlsx",
            xlsx(
                "<row><c t=\"inlineStr\"><is><t>Ana</t></is></c><c t=\"e\"><v>#SPILL!</v></c><c t=\"s\"><v>9</v></c></row>",
            ),
        ),
    ];
    for (name, bytes) in spreadsheets {
        std::fs::write(folder.path().join(name), bytes).unwrap();
        let output = support::appeal().args(["check", name]).current_dir(folder.path()).output().unwrap();
        let told = String::from_utf8(output.stdout).unwrap();
        for cell in ["Row 2, column B (city)", "Row 2, column C (country)"] {
            assert!(told.contains(cell), "{cell}: {told}");
        }
    }
}

#[test]
fn a_text_roster_is_no_larger_than_a_row() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.csv");
    let header = "name,city,country\n";
    for (row, id) in [
        ("x".repeat(50 << 20), "error-roster-row-long"),
        (format!("\"{}", "x,y\n".repeat(1 << 20)), "error-roster-row-long"),
        (",".repeat(500_000), "error-roster-columns-many"),
        ("\0".repeat(2 << 20), "error-roster-row-long"),
    ] {
        let mut file = std::fs::File::create(&path).unwrap();
        file.write_all(header.as_bytes()).unwrap();
        file.write_all(row.as_bytes()).unwrap();
        assert_eq!(read(&path).unwrap_err()[0].message.id, id);
    }
}

/// Each took milliseconds: the word was compared with every name in every language, and that again for the next.
#[test]
fn unknown_countries_and_languages_cost_no_more_than_known_ones() {
    let folder = tempfile::tempdir().unwrap();
    let write = |name: &str, unknown: &str| {
        let rows = (0..3000).map(|n| {
            format!("A{n},X,{},{}\n", if unknown.is_empty() { "FR".to_owned() } else { format!("{unknown}{n}") }, "en")
        });
        std::fs::write(folder.path().join(name), format!("name,city,country,lang\n{}", rows.collect::<String>()))
            .unwrap();
    };
    write("known.csv", "");
    write("unknown.csv", "Nowhere");
    let took = |name: &str| {
        let start = std::time::Instant::now();
        support::appeal().args(["check", name]).current_dir(folder.path()).output().unwrap();
        start.elapsed()
    };
    let known = took("known.csv");
    let unknown = took("unknown.csv");
    assert!(unknown < known * 10 + std::time::Duration::from_secs(2), "{unknown:?}, {known:?}");
}

#[test]
fn a_small_file_with_a_million_bad_rows_is_not_told_of_for_ever() {
    let folder = tempfile::tempdir().unwrap();
    let cells = ["Ana", "", "Nowhere"].map(ods_text).concat();
    let rows = format!("<table:table-row table:number-rows-repeated=\"1000000\">{cells}</table:table-row>");
    std::fs::write(folder.path().join("a.ods"), ods(&rows)).unwrap();
    let output = support::appeal().args(["check", "a.ods"]).current_dir(folder.path()).output().unwrap();
    let told = String::from_utf8(output.stdout).unwrap();
    assert!(told.contains("a.ods has 10,000 bad cells or more up to row 5,001"), "{}", &told[told.len() - 500..]);
}

/// The address space is held to what a small machine has: what sets memory aside for what a file only claims is stopped.
#[cfg(target_os = "linux")]
#[test]
fn hostile_spreadsheets_need_little_memory() {
    let folder = tempfile::tempdir().unwrap();
    let texts = format!("<si><t>{}</t></si>", "x".repeat(100_000)).repeat(1100);
    for (name, bytes) in [
        ("strings.xlsx", xlsx_sharing(format!("<sst>{texts}</sst>"), "")),
        ("element.xlsx", xlsx(&xlsx_row(&[&"x".repeat(16 << 20)]))),
        ("depth.xlsx", xlsx(&format!("<{}>", "a".repeat(1 << 19)).repeat(100))),
    ] {
        std::fs::write(folder.path().join(name), bytes).unwrap();
        let limited = format!("ulimit -v 400000; exec {} check {name}", env!("CARGO_BIN_EXE_appeal"));
        let output =
            std::process::Command::new("sh").args(["-c", &limited]).current_dir(folder.path()).output().unwrap();
        assert_eq!(output.status.code(), Some(3), "{name}: {}", String::from_utf8_lossy(&output.stderr));
    }
}
