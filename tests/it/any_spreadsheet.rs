//! Spreadsheets as people and programs write them: each is read rightly, or refused with the reason. What becomes of each stands in
//! `tests/data/spreadsheets.md`, which `just bless` writes: read every change, a line there is somebody's name.

use std::fmt::Write;
use std::path::Path;

use crate::odd_spreadsheets;
use crate::support;
use crate::support::sheets::{self, Tab, xlsx_text};
use appeal::catalog::Catalog;
use appeal::roster::{self, Options, Reading};

/// One input: where it comes from, and what is in it.
struct Input {
    name: &'static str,
    from: &'static str,
    bytes: Vec<u8>,
    flags: &'static [&'static str],
}

fn text(name: &'static str, from: &'static str, text: &str) -> Input {
    Input { name, from, bytes: text.as_bytes().to_vec(), flags: &[] }
}

fn with(flags: &'static [&'static str], input: Input) -> Input {
    Input { flags, ..input }
}

fn book(name: &'static str, from: &'static str, tabs: &[Tab]) -> Input {
    Input { name, from, bytes: sheets::workbook(tabs), flags: &[] }
}

fn rows(rows: &[&[&str]]) -> Vec<Vec<String>> {
    rows.iter()
        .map(|row| {
            row.iter().map(|cell| if cell.starts_with('<') { (*cell).to_owned() } else { xlsx_text(cell) }).collect()
        })
        .collect()
}

const HEADER: &[&str] = &["name", "email", "city", "country", "lang"];
const ANA: &[&str] = &["Ana López", "ana@example.org", "Madrid", "Spain", "es"];

/// A text table of one column more than these, whose cells are given.
fn beside(heading: &str, cells: &[&str]) -> String {
    let rows =
        cells.iter().enumerate().map(|(n, cell)| format!("Ana {n},Madrid,Spain,{cell}\n").replace("Ana 0", "Ana"));
    format!("name,city,country,{heading}\n{}", rows.collect::<String>())
}

fn headings() -> Vec<Input> {
    vec![
        text(
            "parts.csv",
            "listmonk 1330",
            "First name,Last name,Email,City,Country\nAna,López,ana@example.org,Madrid,Spain\n",
        ),
        text("nombre-apellidos.csv", "own", "Nombre,Apellidos,Ciudad,País\nAna,López Gil,Madrid,España\n"),
        text(
            "two-surnames.csv",
            "own",
            "Nombre,Primer apellido,Segundo apellido,Ciudad,País\nAna,López,Gil,Madrid,España\n",
        ),
        text("nom-prenom.csv", "own", "Nom;Prénom;Ville;Pays\nDurand;Léa;Lyon;France\n"),
        text("persian-parts.csv", "own", "نام,نام خانوادگی,شهر,کشور\nسارا,احمدی,پاریس,فرانسه\n"),
        text("han.csv", "own", "姓,名,城市,国家\n王,小明,巴黎,FR\n"),
        text("hungarian.csv", "own", "Vezetéknév;Keresztnév;Város;Ország\nNagy;Anna;Budapest;Magyarország\n"),
        text(
            "german.csv",
            "own",
            "Vorname;Nachname;E-Mail-Adresse;Straße;Hausnr.;PLZ;Ort;Land\nJonas;Weber;jonas@example.org;Hauptstr.;1;53111;Bonn;Deutschland\n",
        ),
        text("arabic.csv", "own", "الاسم,البريد الإلكتروني,المدينة,البلد\nسارة,sara@example.org,باريس,فرنسا\n"),
        text(
            "form.csv",
            "own",
            "Timestamp,Email Address,What is your full name?,City / Town,Country of residence,Which language should your letter be in?,Anything you want to say in your own words?\n2026/01/05 10:22:33,ana@example.org,Ana López,Madrid,Spain,Spanish,Soy médica.\n",
        ),
        with(
            &["--column", "name=Q1", "--column", "city=Q2", "--column", "country=Q3"],
            text("unknown-form.csv", "listmonk 1330", "Q1,Q2,Q3\nAna López,Madrid,Spain\n"),
        ),
        text("unknown.csv", "listmonk 1330", "Q1,Q2,Q3\nAna López,Madrid,Spain\n"),
        with(&["--column", "name=Nmae"], text("no-such-column.csv", "own", "name,city,country\nAna,Madrid,ES\n")),
        text(
            "google.csv",
            "owncloud-archive/contacts 819",
            "Name,Given Name,Family Name,E-mail 1 - Type,E-mail 1 - Value,E-mail 2 - Value,Address 1 - Formatted,Address 1 - Street,Address 1 - City,Address 1 - Region,Address 1 - Postal Code,Address 1 - Country\nAna López,Ana,López,Home,ana@example.org,b@example.org,x,Calle Mayor 1,Madrid,,28013,Spain\n",
        ),
        text(
            "google-two.csv",
            "owncloud-archive/contacts 574",
            "Name,E-mail 1 - Value,Address 1 - City,Address 1 - Country\nBea,bea@example.org ::: bea2@example.org,Madrid,Spain\n",
        ),
        text(
            "outlook.csv",
            "own",
            "\"First Name\",\"Middle Name\",\"Last Name\",Title,\"E-mail Address\",\"Home Street\",\"Business Street\",\"Home City\",\"Home Postal Code\",\"Home Country/Region\"\nAna,,López,Dr.,ana@example.org,\"Calle Mayor 1\",\"Gran Vía 2\",Madrid,28013,Spain\n",
        ),
        text(
            "thunderbird.csv",
            "RainLoop/rainloop-webmail 960",
            "First Name,Last Name,Display Name,Primary Email,Secondary Email,Home Address,Home City,Home County,Home Post Code,Home Country,Notes\nJane,O'Neill,Jane O'Neill,jane@example.org,,5 High Street,London,,SW1A 1AA,UK,\n",
        ),
        text(
            "civicrm.csv",
            "civicrm/civicrm-core 33329",
            "Contact ID,Display Name,Street Address,City,Postal Code,State,Country,Email,Preferred Language,Do Not Email\n17,Jane Doe,12 Elm Street,Boston,02134,MA,USA,jane@example.org,en_US,No\n18,Joe Doe,12 Elm Street,Boston,02134,MA,USA,joe@example.org,en_US,Yes\n",
        ),
        text(
            "mailchimp.csv",
            "own",
            "Email Address,First Name,Last Name,Address,OPTIN_TIME,UNSUB_TIME,City,Country\nana@example.org,Ana,López,Calle 1,2024-01-01 10:00:00,,Madrid,ES\nbea@example.org,Bea,Gil,Calle 2,2024-01-01 10:00:00,2025-01-01 10:00:00,Madrid,ES\n",
        ),
        text(
            "mailchimp-whole-address.csv",
            "own",
            "Email Address,First Name,Last Name,Address\nana@example.org,Ana,López,Calle Mayor 1  Madrid  28013 ES\n",
        ),
        text(
            "listmonk.csv",
            "knadh/listmonk 2452",
            "uuid,email,name,status,city,country\n1,ana@example.org,Ana,enabled,Madrid,ES\n2,bea@example.org,Bea,blocklisted,Madrid,ES\n",
        ),
        text(
            "byte-order-mark.csv",
            "awdeorio/mailmerge 93",
            "\u{FEFF}name,email,city,country\nAna,ana@example.org,Madrid,ES\n",
        ),
        text(
            "padded-headings.csv",
            "knadh/listmonk 1070",
            "name        ,email            ,city   ,country   \nAna         ,ana@example.org  ,Madrid ,ES        \n",
        ),
        text(
            "zero-width-headings.csv",
            "opengovsg/postmangovsg 91",
            "\u{200B}name,\u{200E}email,city\u{A0},country\u{200B}\nAna,ana@example.org,Madrid,ES\n",
        ),
        text("semicolons.csv", "mettle/sendportal 67", "name;email;city;country\nAna;ana@example.org;Madrid;ES\n"),
        text("privacy-nearly.csv", "own", "name,city,country,privcy\nAna,Madrid,ES,place\n"),
        text("comment.csv", "own", "name,city,country,comment\nAna,Madrid,ES,INTERNAL: do not phone\n"),
        text("title.csv", "own", "title,name,city,country\nMs,Ana López,Madrid,Spain\n"),
        text(
            "house-number.csv",
            "own",
            "name,street,No,zip,city,country\nAna,Calle Mayor,12,28013,Madrid,Spain\nBea,Rue X,12,75001,Paris,France\n",
        ),
        text(
            "zip-and-state.csv",
            "associatedpress/geomancer 51",
            "Name,Street Address,Zip,City,State,Country\nJane O'Neill,12 Elm Street,02134,Boston,MA,US\n",
        ),
    ]
}

fn cells() -> Vec<Input> {
    vec![
        text(
            "addresses.csv",
            "own",
            "name,city,country,email\nA,X,FR,mailto:ana@example.org\nB,X,FR,Bea Ruiz <bea@example.org>\nC,X,FR,carla@example.org.\nD,X,FR,<diego@example.org>\n",
        ),
        text(
            "two-addresses.csv",
            "owncloud-archive/contacts 574",
            "name,city,country,email\nA,X,FR,ana@example.org; ana@work.example\n",
        ),
        text(
            "no-address.csv",
            "own",
            "name,city,country,email\nA,X,FR,ana@example,org\nB,X,FR,-\nC,X,FR,n/a\n"
                .replace("ana@example,org", "\"ana@example,org\"")
                .as_str(),
        ),
        text(
            "zero-width.csv",
            "knadh/listmonk 1845",
            "name,email,city,country,lang\n\u{200B}Ana,\u{FEFF}ana@example.org\u{200B},Madrid\u{200B},Spain\u{200B},es\u{200B}\n",
        ),
        text(
            "no-break-space.csv",
            "Notifuse/notifuse 223",
            "name,email,city,country\nAna\u{A0}López,ana@example.org\u{A0},Madrid,\u{A0}Spain\n",
        ),
        text(
            "direction-marks.csv",
            "own",
            "name,email,city,country,lang\n\u{200E}سارا احمدی,\u{200E}sara@example.org\u{200E},Paris,France\u{200E},fa\u{200E}\n",
        ),
        text("direction-override.csv", "own", "name,city,country\nAna\u{202E}x,Madrid,ES\n"),
        text("encoded-twice.csv", "stt-datacore/website 615", "name,city,country\nCristÃ³bal Rios,Madrid,Spain\n"),
        text(
            "encoded-twice-greek.csv",
            "thunderbird/import-export-tools-ng 254",
            "name,city,country\nΞΈΞ±,Athens,Greece\n",
        ),
        text("question-marks.csv", "own", "name,city,country\n???? ?????,Paris,France\nJos? Mu?oz,Madrid,Spain\n"),
        text(
            "values-of-programs.csv",
            "own",
            "name,city,country\n#N/A,Madrid,Spain\nNULL,#VALUE!,Spain\nnan,nan,France\n",
        ),
        text(
            "dashes.csv",
            "own",
            "name,city,country,email,address,privacy\nAna,Madrid,ES,-,—,\nBea,-,ES,,,\nCem,Madrid,ES,,,-\n",
        ),
        text(
            "dates-as-text.csv",
            "own",
            &beside("address", &["2026-04-12", "12-Apr", "12/04/2026", "46124", "12/4", "TRUE", "1.23457E+12"]),
        ),
        text(
            "lost-zero.csv",
            "irworkshop/campfin 17",
            "name,address,zip,city,country\nJane,12 Elm Street,2134,Boston,US\nUrs,Weg 1,8001,Zürich,CH\n",
        ),
        text("arabic-digits.csv", "own", "name,city,country,unsubscribed\nA,X,FR,۰\nB,X,FR,١\n"),
        text(
            "countries.csv",
            "civicrm/civicrm-core 33329",
            &countries(&[
                "USA",
                "U.S.A.",
                "United States of America",
                "England",
                "Great Britain",
                "Czechia",
                "Czech Republic",
                "UAE",
                "Korea",
                "Iran",
                "Turkey",
                "Deutschland",
                "DEU",
                "EEUU",
                "États-Unis",
                "Palestine",
                "آمریکا",
                "انگلیس",
                "Swizerland",
                "Österreich",
                "Éire",
                "Bresil",
                "Ivory Coast",
                "Congo",
                "Utopia",
            ]),
        ),
        text(
            "languages.csv",
            "own",
            &beside(
                "lang",
                &[
                    "Farsi",
                    "Persian",
                    "castellano",
                    "espanol",
                    "francais",
                    "es_ES",
                    "Spanish (Spain)",
                    "Dari",
                    "Klingon",
                    "English, French",
                ],
            ),
        ),
        text("consent.csv", "own", &beside("consent", &["yes", "no", "", "TRUE", "ask her"])),
        text(
            "unsubscribed.csv",
            "Mailtrain-org/mailtrain 325",
            &beside("unsubscribed", &["no", "yes", "", "2025-01-01", "perhaps"]),
        ),
        text(
            "status.csv",
            "pentacent/keila 259",
            &beside("status", &["active", "left", "Unsubscribed", "deceased", "bounced", "décédé", "درگذشته", ""]),
        ),
    ]
}

fn countries(names: &[&str]) -> String {
    let rows = names.iter().enumerate().map(|(n, name)| format!("P{n},X,{name}\n"));
    format!("name,city,country\n{}", rows.collect::<String>())
}

fn encodings() -> Vec<Input> {
    let mac = b"name;city;country\nAna L\x97pez;M\x87laga;ES\nZo\x8E M\x9Fller;Orl\x8Eans;FR\nH\x8El\x8Fne Lef\x8Fvre;Besan\x8Don;FR\n".to_vec();
    let windows = encoding_rs::WINDOWS_1252
        .encode("name;city;country\nAna López;Málaga;ES\nZoé Müller;Orléans;FR\nHélène Lefèvre;Besançon;FR\n")
        .0
        .into_owned();
    let mut mixed = "name,city,country\nAna López,Madrid,ES\n".as_bytes().to_vec();
    mixed.extend(b"Zo\xE9 M\xFCller,Lyon,FR\n");
    let bytes = |name, from, bytes| Input { name, from, bytes, flags: &[] };
    vec![
        bytes("macintosh.csv", "own", mac.clone()),
        bytes("windows.csv", "awdeorio/mailmerge 97", windows),
        bytes("mixed.csv", "own", mixed),
        bytes("one-persian-row.csv", "own", b"name;city;country\n\xDA\xE1\xED;Paris;FR\n".to_vec()),
        with(
            &["--encoding", "windows-1256"],
            bytes("one-persian-row-named.csv", "own", b"name;city;country\n\xDA\xE1\xED;Paris;FR\n".to_vec()),
        ),
        bytes("old-excel.xls", "own", [&[0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1][..], &[0; 600]].concat()),
        bytes("protected.xlsx", "own", {
            let stream: Vec<u8> = "EncryptedPackage".encode_utf16().flat_map(u16::to_le_bytes).collect();
            [&[0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1][..], &[0; 600], &stream, &[0; 64]].concat()
        }),
        bytes("web-page.xls", "own", b"<html><table><tr><td>name</td></tr></table></html>".to_vec()),
        bytes("document.pdf", "own", b"%PDF-1.7\n".to_vec()),
    ]
}

fn workbooks() -> Vec<Input> {
    let date = "<c s=\"1\"><v>46124</v></c>";
    let hidden = rows(&[HEADER, &["Hidden Person", "hidden@example.org", "Paris", "France", "fr"]]);
    let ana = rows(&[HEADER, ANA]);
    vec![
        book(
            "second-sheet-active.xlsx",
            "own",
            &[
                Tab::new("Donors", rows(&[HEADER, &["Donor", "d@example.org", "Paris", "France", "fr"]])),
                Tab { active: true, ..Tab::new("Supporters", ana.clone()) },
            ],
        ),
        book(
            "hidden-sheet-first.xlsx",
            "tidyverse/readxl 533",
            &[Tab { hidden: true, ..Tab::new("Old", hidden.clone()) }, Tab::new("Supporters", ana.clone())],
        ),
        with(
            &["--sheet", "old"],
            book(
                "hidden-sheet-asked.xlsx",
                "tidyverse/readxl 533",
                &[Tab { hidden: true, ..Tab::new("Old", hidden) }, Tab::new("Supporters", ana.clone())],
            ),
        ),
        book(
            "readme-first.xlsx",
            "own",
            &[Tab::new("READ ME", rows(&[&["How to use this file"]])), Tab::new("Supporters", ana.clone())],
        ),
        with(&["--sheet", "Nobody"], book("no-such-sheet.xlsx", "own", &[Tab::new("Supporters", ana.clone())])),
        book(
            "hidden-row.xlsx",
            "box/spout 637",
            &[Tab {
                hidden_rows: vec![2],
                ..Tab::new("S", rows(&[HEADER, ANA, &["Bea", "bea@example.org", "Madrid", "Spain", "es"]]))
            }],
        ),
        with(
            &["--hidden"],
            book(
                "hidden-row-asked.xlsx",
                "dfinke/ImportExcel 762",
                &[Tab {
                    hidden_rows: vec![2],
                    ..Tab::new("S", rows(&[HEADER, ANA, &["Bea", "bea@example.org", "Madrid", "Spain", "es"]]))
                }],
            ),
        ),
        book(
            "title-above.xlsx",
            "cfsimplicity/spreadsheet-cfml 285",
            &[Tab::new("S", rows(&[&["Supporters 2026"], &[], HEADER, ANA]))],
        ),
        book("two-rows-of-headings.xlsx", "own", &[Tab::new("S", rows(&[&["Person", "", "Place"], HEADER, ANA]))]),
        book(
            "headings-in-two-rows.xlsx",
            "own",
            &[Tab::new(
                "S",
                rows(&[&["Full", "E-mail", "Home", ""], &["name", "address", "city", "country"], &ANA[..4]]),
            )],
        ),
        book(
            "headings-twice.xlsx",
            "own",
            &[Tab::new("S", rows(&[HEADER, &["Nombre", "Correo", "Ciudad", "País", "Idioma"], ANA]))],
        ),
        with(
            &["--header-row", "2"],
            book(
                "header-row.xlsx",
                "own",
                &[Tab::new("S", rows(&[HEADER, &["name", "email", "city", "country", "lang"], ANA]))],
            ),
        ),
        book(
            "date-in-address.xlsx",
            "ribbondz/rsv 8",
            &[Tab::new("S", rows(&[&["name", "address", "city", "country"], &["Ana", date, "Madrid", "Spain"]]))],
        ),
        book(
            "odd-values.xlsx",
            "own",
            &[Tab::new(
                "S",
                rows(&[
                    &["id", "name", "city", "country", "note"],
                    &["<c><v>2.5</v></c>", "Ana", "Madrid", "Spain", "<c t=\"b\"><v>1</v></c>"],
                    &["<c><v>1234567890123456789</v></c>", "Bea", "Madrid", "Spain", date],
                    &["<c><v>1234567890123</v></c>", "Cem", "Madrid", "Spain", ""],
                ]),
            )],
        ),
        book(
            "zip-format.xlsx",
            "tealeg/xlsx 623",
            &[Tab::new(
                "S",
                rows(&[
                    &["name", "address", "zip", "city", "state", "country"],
                    &["Jane", "12 Elm Street", "<c s=\"2\"><v>2035</v></c>", "Boston", "MA", "US"],
                ]),
            )],
        ),
        book(
            "formula-without-value.xlsx",
            "own",
            &[Tab::new(
                "S",
                rows(&[
                    &["name", "city", "country", "privacy"],
                    &["<c><f>A9</f></c>", "Madrid", "Spain", ""],
                    &["Ana", "Madrid", "Spain", "<c><f>B9</f></c>"],
                ]),
            )],
        ),
        book(
            "rich-text.xlsx",
            "own",
            &[Tab::new(
                "S",
                rows(&[
                    HEADER,
                    &[
                        "<c t=\"inlineStr\"><is><r><t xml:space=\"preserve\">Ana </t></r><r><rPr><b/></rPr><t>López</t></r></is></c>",
                        "ana@example.org",
                        "Madrid",
                        "Spain",
                        "es",
                    ],
                ]),
            )],
        ),
        book(
            "hyperlink.xlsx",
            "own",
            &[Tab::new(
                "S",
                rows(&[
                    HEADER,
                    &[
                        "Ana",
                        "<c t=\"str\"><f>HYPERLINK(\"mailto:ana@example.org\",\"ana@example.org\")</f><v>ana@example.org</v></c>",
                        "Madrid",
                        "Spain",
                        "es",
                    ],
                ]),
            )],
        ),
    ]
}

fn odd() -> Vec<Input> {
    let tables = odd_spreadsheets::TABLES.iter().map(|(name, cells)| text(name, "own", cells));
    let documents = odd_spreadsheets::documents();
    tables.chain(documents.into_iter().map(|(name, bytes)| Input { name, from: "own", bytes, flags: &[] })).collect()
}

/// What became of an input: the people, or what is told.
fn outcome(folder: &Path, input: &Input) -> String {
    let path = folder.join(input.name);
    std::fs::write(&path, &input.bytes).unwrap();
    let mut out = String::new();
    let output = support::appeal()
        .args(["check", input.name, "--today", "2026-11-22"])
        .args(input.flags)
        .current_dir(folder)
        .output()
        .unwrap();
    let catalog = Catalog::built_in();
    let mut reading = Reading::new(&catalog, &path);
    if let Ok(mut roster) = roster::open(&catalog, &path, &options(input.flags)) {
        let columns = roster.columns;
        for row in &mut roster.rows {
            // What breaks the file off is told.
            let Ok(row) = row else { break };
            if matches!(reading.left_out(&columns, &row), Ok(Some(_)) | Err(_)) {
                continue;
            }
            let Ok(person) = reading.person(&columns, &row) else { continue };
            let writer = &person.writer;
            let address =
                [&writer.name].into_iter().cloned().chain(writer.address_lines()).collect::<Vec<_>>().join(" / ");
            let email = writer.email.as_deref().map(|email| format!(" <{email}>")).unwrap_or_default();
            let language = person.language.as_deref().map(|tag| format!(", in {tag}")).unwrap_or_default();
            let note = writer.note.as_deref().map(|note| format!(", “{note}”")).unwrap_or_default();
            writeln!(out, "- {address}, {}{email}{language}{note}", writer.country).unwrap();
        }
    }
    let told = String::from_utf8(output.stdout).unwrap() + &String::from_utf8(output.stderr).unwrap();
    for line in told.lines().filter(|line| !line.starts_with("  ") && is_worth(line)) {
        writeln!(
            out,
            "> {}",
            line.replace(['\u{2068}', '\u{2069}'], "")
                .escape_debug()
                .to_string()
                .replace("\\'", "'")
                .replace("\\\"", "\"")
        )
        .unwrap();
    }
    out
}

/// Whether a line tells something of this file, and is not the same of every other.
fn is_worth(line: &str) -> bool {
    !line.is_empty()
        && !line.ends_with(" is read so:")
        && !line.starts_with("No errors")
        && !line.contains("below its header")
}

fn options(flags: &[&str]) -> Options {
    let mut options = Options::default();
    let mut flags = flags.iter();
    while let Some(flag) = flags.next() {
        match *flag {
            "--hidden" => options.hidden = true,
            "--sheet" => options.sheet = flags.next().map(|sheet| (*sheet).to_owned()),
            "--header-row" => options.header_row = flags.next().and_then(|row| row.parse().ok()),
            "--encoding" => options.encoding = flags.next().and_then(|name| roster::encoding_named(name)),
            "--column" => {
                let (holds, heading) = flags.next().unwrap().split_once('=').unwrap();
                options.columns.push(roster::Said { heading: heading.to_owned(), holds: holds.parse().ok() });
            }
            other => panic!("{other}"),
        }
    }
    options
}

#[test]
fn every_spreadsheet_is_read_rightly_or_refused_with_the_reason() {
    let folder = tempfile::tempdir().unwrap();
    let mut log = String::from(
        "# What becomes of spreadsheets\n\nWritten by `tests/it/any_spreadsheet.rs`. Each input, where it comes from (a public report, by repository and number, or our own), \
         the people that are read of it, and what is told.\n",
    );
    let mut count = 0;
    for (title, inputs) in [
        ("Headings", headings()),
        ("Cells", cells()),
        ("Encodings and other files", encodings()),
        ("Sheets", workbooks()),
        ("What harms somebody unless it is seen", odd()),
    ] {
        writeln!(log, "\n## {title}").unwrap();
        for input in inputs {
            count += 1;
            let flags = if input.flags.is_empty() { String::new() } else { format!(" `{}`", input.flags.join(" ")) };
            writeln!(log, "\n### {}{flags} ({})\n", input.name, input.from).unwrap();
            log.push_str(&outcome(folder.path(), &input));
        }
    }
    assert!(count >= 60, "{count}");
    support::golden(Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/data/spreadsheets.md")), &log);
}
