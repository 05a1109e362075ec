//! Spreadsheets as tests need them: each cell as it is written in the file.

use std::io::{Cursor, Write};

use zip::write::SimpleFileOptions;

/// A cell of an xlsx file that holds a text.
pub fn xlsx_text(text: &str) -> String {
    format!("<c t=\"inlineStr\"><is><t>{text}</t></is></c>")
}

/// A cell of an ods file that holds a text.
pub fn ods_text(text: &str) -> String {
    format!("<table:table-cell office:value-type=\"string\"><text:p>{text}</text:p></table:table-cell>")
}

/// An xlsx file of one sheet.
pub fn xlsx(rows: &[Vec<String>]) -> Vec<u8> {
    let rows: String = rows.iter().map(|cells| format!("<row>{}</row>", cells.concat())).collect();
    packed(&xlsx_parts(&rows))
}

/// What is packed in an xlsx file of one sheet, whose rows are given as they are written.
pub fn xlsx_parts(rows: &str) -> Vec<(&'static str, String)> {
    let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    let relations = "http://schemas.openxmlformats.org/package/2006/relationships";
    let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    let types = "http://schemas.openxmlformats.org/package/2006/content-types";
    let related = |to: &str, target: &str| {
        let one = format!("<Relationship Id=\"rId1\" Type=\"{office}/{to}\" Target=\"{target}\"/>");
        format!("<Relationships xmlns=\"{relations}\">{one}</Relationships>")
    };
    let sheets = "<sheets><sheet name=\"List\" sheetId=\"1\" r:id=\"rId1\"/></sheets>";
    vec![
        ("[Content_Types].xml", format!("<Types xmlns=\"{types}\"/>")),
        ("_rels/.rels", related("officeDocument", "xl/workbook.xml")),
        ("xl/workbook.xml", format!("<workbook xmlns=\"{main}\" xmlns:r=\"{office}\">{sheets}</workbook>")),
        ("xl/_rels/workbook.xml.rels", related("worksheet", "worksheets/sheet1.xml")),
        ("xl/worksheets/sheet1.xml", format!("<worksheet xmlns=\"{main}\"><sheetData>{rows}</sheetData></worksheet>")),
    ]
}

/// An ods file of one sheet.
pub fn ods(rows: &[Vec<String>]) -> Vec<u8> {
    let row = |cells: &Vec<String>| format!("<table:table-row>{}</table:table-row>", cells.concat());
    packed(&ods_parts(&rows.iter().map(row).collect::<String>()))
}

/// What is packed in an ods file of one sheet, whose rows are given as they are written.
pub fn ods_parts(rows: &str) -> Vec<(&'static str, String)> {
    vec![
        ("mimetype", "application/vnd.oasis.opendocument.spreadsheet".to_owned()),
        ("META-INF/manifest.xml", "<manifest:manifest/>".to_owned()),
        (
            "content.xml",
            format!(
                "<office:document-content><office:body><office:spreadsheet><table:table table:name=\"List\">{rows}\
                 </table:table></office:spreadsheet></office:body></office:document-content>"
            ),
        ),
    ]
}

/// Files packed into one.
pub fn packed(files: &[(&str, String)]) -> Vec<u8> {
    let mut zip = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for (name, text) in files {
        zip.start_file(*name, SimpleFileOptions::default()).unwrap();
        zip.write_all(text.as_bytes()).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

/// A sheet of a workbook.
#[derive(Clone, Default)]
pub struct Tab {
    pub name: &'static str,
    pub rows: Vec<Vec<String>>,
    pub hidden: bool,
    /// Whether it is in front; else the first that is not hidden.
    pub active: bool,
    /// The rows that are hidden, from 0.
    pub hidden_rows: Vec<usize>,
}

impl Tab {
    pub fn new(name: &'static str, rows: Vec<Vec<String>>) -> Self {
        Self { name, rows, ..Self::default() }
    }
}

/// An xlsx file of several sheets. The style 1 is that of days, 2 that of postcodes.
pub fn workbook(tabs: &[Tab]) -> Vec<u8> {
    let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    let mut parts: Vec<(String, String)> = xlsx_parts("")
        .into_iter()
        .filter(|(name, _)| !name.contains("workbook") && !name.contains("sheet1"))
        .map(|(name, text)| (name.to_owned(), text))
        .collect();
    let number = |at: usize| at + 1;
    let relation = |id: String, kind: &str, target: String| {
        format!("<Relationship Id=\"{id}\" Type=\"{office}/{kind}\" Target=\"{target}\"/>")
    };
    let mut relations = relation("rIdStyles".to_owned(), "styles", "styles.xml".to_owned());
    let mut list = String::new();
    for (at, tab) in tabs.iter().enumerate() {
        let n = number(at);
        let state = if tab.hidden { "hidden" } else { "visible" };
        list.push_str(&format!("<sheet name=\"{}\" sheetId=\"{n}\" state=\"{state}\" r:id=\"rId{n}\"/>", tab.name));
        relations.push_str(&relation(format!("rId{n}"), "worksheet", format!("worksheets/sheet{n}.xml")));
        let rows: String = tab
            .rows
            .iter()
            .enumerate()
            .map(|(row, cells)| {
                let hidden = if tab.hidden_rows.contains(&row) { " hidden=\"1\"" } else { "" };
                format!("<row r=\"{}\"{hidden}>{}</row>", row + 1, cells.concat())
            })
            .collect();
        parts.push((
            format!("xl/worksheets/sheet{n}.xml"),
            format!("<worksheet><sheetData>{rows}</sheetData></worksheet>"),
        ));
    }
    let in_front = tabs.iter().position(|tab| tab.active).or_else(|| tabs.iter().position(|tab| !tab.hidden));
    let views = format!("<bookViews><workbookView activeTab=\"{}\"/></bookViews>", in_front.unwrap_or(0));
    parts.push((
        "xl/workbook.xml".to_owned(),
        format!("<workbook xmlns:r=\"{office}\">{views}<sheets>{list}</sheets></workbook>"),
    ));
    parts.push(("xl/_rels/workbook.xml.rels".to_owned(), format!("<Relationships>{relations}</Relationships>")));
    let formats = "<numFmts><numFmt numFmtId=\"164\" formatCode=\"00000\"/></numFmts>";
    let cells = "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"164\"/></cellXfs>";
    parts.push(("xl/styles.xml".to_owned(), format!("<styleSheet>{formats}{cells}</styleSheet>")));
    let parts: Vec<(&str, String)> = parts.iter().map(|(name, text)| (name.as_str(), text.clone())).collect();
    packed(&parts)
}
