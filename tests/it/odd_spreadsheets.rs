//! Tables and documents in which something harms somebody unless it is seen: a row within a cell, a column that protects and has
//! another name, half a name, a word that means somebody is gone.

use crate::support::sheets::{ods_parts, ods_text, packed};

/// Text tables, by their names.
pub const TABLES: &[(&str, &str)] = &[
    (
        "quote-never-closed.csv",
        "name,city,country,privacy,note\nAna,Madrid,ES,full,\"hello\nBea,Hideout,IR,place,\nCarla,Paris,FR,full,\n",
    ),
    (
        "quote-closed-by-another.csv",
        "name,city,country,address\nAna,Madrid,ES,\"Calle 1\nBea,Hide Street 5,FR,\"Rue 2\"\nCarla,Paris,FR,x\n",
    ),
    (
        "row-within-a-note.csv",
        "name,city,country,note,privacy\nAna,Madrid,ES,\"hello\nBea,Hideout,IR,,place\nCarla,Paris,FR,\",place\n",
    ),
    (
        "note-of-several-lines.csv",
        "name,city,country,note\n\"Ana \"\"Nita\"\" López\",Madrid,ES,\"One, two, three, and four.\nYours, truly, Ana, of Madrid\"\n",
    ),
    ("surnames-by-number.csv", "Apellido 2,Apellido 1,Nombre,Ciudad,País\nGil,López,Ana,Madrid,España\n"),
    (
        "surnames-by-parent.csv",
        "Apellido paterno,Apellido materno,Nombre(s),Ciudad,País\nLópez,Gil,Ana María,CDMX,Méjico\n",
    ),
    ("surnames-ordinal.csv", "1er apellido,2º apellido,Nombre,Ciudad,País\nLópez,Gil,Ana,Madrid,España\n"),
    ("dutch.csv", "Voornaam,Voorvoegsel,Achternaam,Woonplaats,Land\nJan,van der,Vries,Utrecht,Netherland\n"),
    ("vietnamese.csv", "Họ,Tên đệm,Tên,Thành phố,Quốc gia\nNguyễn,Thị,Hoa,Paris,FR\n"),
    ("numbered-names.csv", "1st Name,2nd Name,Name,City,Country\nAna,Maria,López,Madrid,ES\n"),
    ("italian.csv", "Nome,Cognome,Città,Paese\nAnna,Rossi,Roma,Italia\n"),
    ("part-passed-over.csv", "Name,Your last name,City,Country\nAna,López,Madrid,ES\n"),
    ("given-name-missing.csv", "Vor name x,Nachname,Ort,Land\nAnna,Weber,Bonn,Deutschland\n"),
    (
        "full-name-and-part.csv",
        "Full name,Last name,City,Country\nAna Lopez-Gil,Lopez Gil,Madrid,ES\n\"López, Ana\",López,Madrid,ES\nAna O’Neill,O'Neill,Madrid,ES\n",
    ),
    ("name-and-given-name.csv", "Name,First name,City,Country\nDr. Anna-Maria Weber,Anna,Bonn,DE\n"),
    ("usual-name.csv", "Nom complet,Nom d’usage,Ville,Pays\nLéa Durand,Martin,Lyon,France\n"),
    (
        "privacy-level.csv",
        "name,city,country,privacy (full/place)\nSecret Person,Tehran,Iran,place\nAna Open,Madrid,Spain,full\n",
    ),
    ("private.csv", "name,city,country,Keep my name private\nAna,Madrid,ES,yes\n"),
    ("privacy-by-its-values.csv", "name,city,country,how much\nAna,Madrid,ES,place\nBea,Madrid,ES,full\n"),
    (
        "consent-asked.csv",
        "name,city,country,¿Aceptas que escribamos en tu nombre?\nAna,Madrid,ES,\"Sí, acepto\"\nBea,Madrid,ES,no\nCem,Madrid,ES,ask her\n",
    ),
    ("gdpr.csv", "name,city,country,RGPD\nAna,Madrid,ES,no\n"),
    (
        "opted-out.csv",
        "name,email,city,country,Email opt out,CLEAN_TIME,OPTIN_TIME\nAna,a@example.org,Madrid,ES,0,,\nBea,b@example.org,Madrid,ES,1,,\nCem,c@example.org,Madrid,ES,,2024-01-05 10:00:00,\nDea,d@example.org,Madrid,ES,,0000-00-00 00:00:00,\n",
    ),
    (
        "what-became-of-them.csv",
        "name,city,country,status\nA,X,FR,passed away\nB,X,FR,opt-out\nC,X,FR,Deceased (2020)\nD,X,FR,in prison\nE,X,FR,Active\nF,X,FR,volunteer\nG,X,FR,résiliée\nH,X,FR,فوت کرده\n",
    ),
    ("estado.csv", "nombre,ciudad,país,estado\nAna,Madrid,ES,baja\n"),
    ("estado-of-mexico.csv", "nombre,ciudad,país,estado\nAna,Guadalajara,MX,Jalisco\n"),
    ("person-s-row-with-heading-words.csv", "Who,Where from,Town q\nSecret Person,Spain,Madrid\nCity,Spain,Place\n"),
    (
        "no-names.csv",
        "name,city,country\nana@example.org,X,FR\nAna <ana@example.org>,X,FR\n12345,X,FR\n+34 600 000 000,X,FR\n=A1&B1,X,FR\n***,X,FR\nAna López; Luis Gil,X,FR\nAna López (he said no!),X,FR\n2026-04-12,X,FR\nAna and Luis Gil,X,FR\n",
    ),
    (
        "google-several.csv",
        "First Name,Last Name,E-mail 1 - Value,Address 1 - Street,Address 1 - City,Address 1 - Country\nAna,López,ana@example.org,Calle 1 ::: Calle 2,Madrid ::: Bilbao,Spain\n",
    ),
    (
        "address-lines-turned.csv",
        "name,address line 2,address line 1,city,country\nAna,2nd floor,Main St 1,Madrid,ES\n",
    ),
    (
        "two-kinds-of-addresses.csv",
        "name,home address,mailing address,city,country\nAna,Home 1,Mail 1,Madrid,ES\nBea,Home 1,,Madrid,ES\n",
    ),
    (
        "outlook-german.csv",
        "Anrede,Vorname,Weitere Vornamen,Nachname,Ort geschäftlich,Land/Region geschäftlich,Straße privat,Ort privat,Postleitzahl privat,Land/Region privat,E-Mail-Adresse,Geschlecht\nFrau,Anna,Maria,Weber,Köln,Deutschland,Hauptstr. 1,Bonn,53111,Deutschland,anna@example.org,weiblich\n",
    ),
    (
        "outlook-french.csv",
        "Titre,Prénom,Deuxième prénom,Nom,Rue (bureau),Ville (bureau),Pays/Région (bureau),Rue (domicile),Ville (domicile),Code postal (domicile),Pays/Région (domicile),Adresse de messagerie,Sexe\nMme,Léa,,Durand,1 rue Pro,Paris,France,2 rue Privée,Lyon,69001,France,lea@example.org,Non précisé\n",
    ),
    (
        "outlook-spanish.csv",
        "Tratamiento,Nombre,Segundo nombre,Apellidos,Calle del trabajo,Ciudad de trabajo,País o región del trabajo,Calle del domicilio,Ciudad de residencia,Código postal,País o región del domicilio,Dirección de correo electrónico\nSra.,Ana,,López Gil,Calle T 1,Bilbao,España,Calle D 2,Madrid,28013,España,ana@example.org\n",
    ),
    (
        "countries-of-databases.csv",
        "name,city,country\nA,X,\"Korea, Republic of\"\nB,X,\"Congo, The Democratic Republic of the\"\nC,X,\"Bahamas, The\"\nD,X,\"Scotland, UK\"\nE,X,السعودية\nF,X,EU\nG,X,E.U.\nH,X,Deutchland\n",
    ),
    ("gender.csv", "name,city,country,gender\nA,X,FR,prefer not to say\nB,X,FR,Mme\nC,X,FR,Mr\n"),
    ("delimiters-of-another-table.csv", "name,city,country\nAna,Madrid,ES\n;;\n,,\nBea,Madrid,ES\n"),
];

/// A row of an ods table, of cells that are written out.
fn row(cells: &[&str]) -> String {
    let cell = |cell: &&str| if cell.starts_with('<') { (*cell).to_owned() } else { ods_text(cell) };
    format!("<table:table-row>{}</table:table-row>", cells.iter().map(cell).collect::<String>())
}

/// A cell with what lies on it.
fn cell(inside: &str) -> String {
    format!("<table:table-cell office:value-type=\"string\">{inside}</table:table-cell>")
}

/// Documents of LibreOffice, by their names.
pub fn documents() -> Vec<(&'static str, Vec<u8>)> {
    let header = ["name", "address", "postcode", "city", "country"];
    let of = |address: &str, postcode: &str| row(&header) + &row(&["Ana", address, postcode, "Madrid", "Spain"]);
    let document = |rows: &str| packed(&ods_parts(rows));
    let frame = "<draw:frame><draw:text-box><text:p>call her husband</text:p></draw:text-box></draw:frame>";
    let shape = "<draw:custom-shape><text:p>SECRET</text:p></draw:custom-shape>";
    let ruby = "<text:p><text:ruby><text:ruby-base>Calle 1</text:ruby-base><text:ruby-text>kalle</text:ruby-text></text:ruby></text:p>";
    let number = |value: &str, shown: &str| {
        format!(
            "<table:table-cell office:value-type=\"float\" office:value=\"{value}\"><text:p>{shown}</text:p></table:table-cell>"
        )
    };
    let us = |postcode: String| row(&header) + &row(&["Jane", "12 Elm Street", &postcode, "Boston", "USA"]);
    vec![
        ("text-box-in-a-cell.ods", document(&of(&cell(&format!("<text:p>Calle 1</text:p>{shape}{frame}")), ""))),
        ("text-box-in-a-paragraph.ods", document(&of(&cell(&format!("<text:p>Calle 1{frame}</text:p>")), ""))),
        ("ruby.ods", document(&of(&cell(ruby), ""))),
        ("zip-and-four.ods", document(&us(number("21340001", "02134-0001")))),
        ("thousands.ods", document(&us(number("12345", "12 345")))),
        ("hidden-table-not-in-settings.ods", hidden_table()),
    ]
}

/// A document whose first table is hidden, and whose settings list the other alone, as if it were the only one.
fn hidden_table() -> Vec<u8> {
    let styles = "<office:automatic-styles><style:style style:name=\"ta1\" style:family=\"table\"><style:table-properties \
                  table:display=\"false\"/></style:style></office:automatic-styles>";
    let table = |name: &str, style: &str, who: &str| {
        let rows = row(&["name", "city", "country"]) + &row(&[who, "Madrid", "Spain"]);
        format!("<table:table table:name=\"{name}\"{style}>{rows}</table:table>")
    };
    let tables = table("Old", " table:style-name=\"ta1\"", "Hidden Person") + &table("Supporters", "", "Ana");
    let settings = "<office:document-settings><config:config-item-map-named config:name=\"Tables\">\
                    <config:config-item-map-entry config:name=\"Supporters\"/></config:config-item-map-named>\
                    <config:config-item config:name=\"ActiveTable\">Supporters</config:config-item></office:document-settings>";
    let mut parts = ods_parts("");
    for (name, text) in &mut parts {
        if *name == "content.xml" {
            *text = format!(
                "<office:document-content>{styles}<office:body><office:spreadsheet>{tables}</office:spreadsheet></office:body></office:document-content>"
            );
        }
    }
    parts.push(("settings.xml", settings.to_owned()));
    packed(&parts)
}
