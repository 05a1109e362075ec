//! A letter for people who edit before they print: WordprocessingML (ECMA-376), the few parts of it that a letter needs.
//!
//! The crates that write such documents mark neither runs as right-to-left nor their language, without which word
//! processors reorder a Persian letter: so the parts are written here, and only the ZIP is a library's.

use std::io::{Cursor, Write};

use jiff::civil::Date;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, System, ZipWriter};

use super::docx_fit::{self, Setting};
use super::paper::Paper;
use super::sheet::{Above, Content, Medium, Role, Sheet, Side};
use super::signing::{self, DOCX_ROWS};
use super::together::joined;
use crate::diagnostic::Diagnostic;
use crate::letter::blocks::{BULLET, Block, Inline};
use crate::letter::{Copies, Letter, Signatories, Signed};
use crate::locale::Formats;
use crate::msg;
use crate::text::{Direction, isolate, runs, without_isolates};

const NAMESPACE: &str = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

const CONTENT_TYPES: &str = r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/><Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>"#;

const RELATIONS: &str = r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>"#;

const DOCUMENT_RELATIONS: &str = r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/></Relationships>"#;

/// Makes the document. The same letter on the same day is the same bytes.
///
/// # Errors
/// The archive cannot be written, which memory alone can cause.
pub(super) fn document(letter: &Letter, paper: Paper, day: Date) -> Result<Vec<u8>, Diagnostic> {
    let mut body = String::new();
    for (n, letter) in letter.sheets().enumerate() {
        let sheet = Sheet::of(letter.clone(), Medium::Paper);
        // Each sheet of a petition has the whole text.
        for copy in 0..copies(&sheet) {
            DocumentWriter { letter, out: &mut body, page_break: n + copy > 0, copy }.sheet(&sheet);
        }
    }
    let parts = [
        ("[Content_Types].xml", CONTENT_TYPES.to_owned()),
        ("_rels/.rels", RELATIONS.to_owned()),
        ("word/document.xml", main_part(&body, letter, paper)),
        ("word/styles.xml", styles(letter, paper)),
        ("word/_rels/document.xml.rels", DOCUMENT_RELATIONS.to_owned()),
        ("docProps/core.xml", properties(letter, day)),
    ];
    archive(&parts).map_err(|error| Diagnostic::error(msg!("error-docx")).detail(error.to_string()))
}

/// How many sheets of it there are, each with the whole text.
fn copies(sheet: &Sheet) -> usize {
    let labels = sheet.parts.iter().find_map(|part| match &part.content {
        Content::Rows { labels, .. } => Some(labels.len()),
        _ => None,
    });
    labels.unwrap_or(1)
}

fn archive(parts: &[(&str, String)]) -> zip::result::ZipResult<Vec<u8>> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    // The time is the earliest that ZIP knows, the system always the same: real ones would make the bytes of each run differ, and those
    // of a letter that was made on Windows.
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .last_modified_time(DateTime::default())
        .system(System::Unix);
    for (name, text) in parts {
        zip.start_file(*name, options)?;
        zip.write_all(text.as_bytes())?;
    }
    Ok(zip.finish()?.into_inner())
}

fn main_part(body: &str, letter: &Letter, paper: Paper) -> String {
    // Measures are twentieths of a point.
    let twips = |mm: f64| (mm * 1440.0 / 25.4).round() as i64;
    let (width, height) = paper.size();
    let bidi = if letter.direction == Direction::Rtl { "<w:bidi/>" } else { "" };
    format!(
        r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<w:document xmlns:w="{NAMESPACE}"><w:body>{body}<w:sectPr><w:pgSz w:w="{}" w:h="{}"/><w:pgMar w:top="{}" w:right="{}" w:bottom="{}" w:left="{}" w:header="708" w:footer="708" w:gutter="0"/>{bidi}</w:sectPr></w:body></w:document>"#,
        twips(width),
        twips(height),
        twips(17.0),
        twips(20.0),
        twips(15.0),
        twips(25.0),
    )
}

fn styles(letter: &Letter, paper: Paper) -> String {
    let (size, spacing) = match letter.direction {
        Direction::Ltr => (23, r#"w:after="100" w:line="250" w:lineRule="auto""#.to_owned()),
        // Lines of a fixed height: the typefaces that programs take for a missing one differ most in that.
        Direction::Rtl => {
            let sheets: Vec<Sheet> = letter.sheets().map(|letter| Sheet::of(letter.clone(), Medium::Paper)).collect();
            let Setting { size, line, after } = docx_fit::setting(&sheets, paper);
            (size, format!(r#"w:after="{after}" w:line="{line}" w:lineRule="exact""#))
        }
    };
    let language = attribute(&letter.language);
    let (latin, complex) = match letter.direction {
        Direction::Ltr => (language.as_str(), ""),
        Direction::Rtl => ("en", language.as_str()),
    };
    let complex = if complex.is_empty() { String::new() } else { format!(r#" w:bidi="{complex}""#) };
    format!(
        r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<w:styles xmlns:w="{NAMESPACE}"><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:cs="Times New Roman"/><w:sz w:val="21"/><w:szCs w:val="{size}"/><w:lang w:val="{latin}"{complex}/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing {spacing}/></w:pPr></w:pPrDefault></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style><w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/><w:basedOn w:val="Normal"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:b/><w:bCs/></w:rPr></w:style></w:styles>"#
    )
}

fn properties(letter: &Letter, day: Date) -> String {
    let title = escaped(&without_isolates(&letter.subject));
    let language = escaped(&letter.language);
    format!(
        r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>{title}</dc:title><dc:language>{language}</dc:language><dcterms:created xsi:type="dcterms:W3CDTF">{day}T12:00:00Z</dcterms:created></cp:coreProperties>"#
    )
}

/// How a paragraph stands.
#[derive(Clone, Copy, Default)]
struct Stand {
    /// At the side where lines end.
    at_end: bool,
    /// The other half of the page alone, for a signature there.
    indented: bool,
    /// Hangs as an item of a list.
    item: bool,
    /// Belongs to the next line: no space between.
    tight: bool,
    heading: bool,
    /// Room for a signature above.
    room: bool,
    /// A little room above: a table has none below.
    apart: bool,
}

struct DocumentWriter<'a> {
    letter: &'a Letter,
    out: &'a mut String,
    page_break: bool,
    /// Which of a petition's sheets this is, from 0.
    copy: usize,
}

impl DocumentWriter<'_> {
    fn sheet(&mut self, sheet: &Sheet) {
        for part in &sheet.parts {
            let stand = Stand {
                at_end: part.side == Side::End,
                indented: part.side == Side::EndHalf,
                heading: part.role == Role::Subject,
                room: part.above == Above::Signature,
                ..Stand::default()
            };
            match &part.content {
                Content::Line(line) => self.line(line, stand),
                Content::Lines(lines) => self.lines(lines, stand),
                Content::Blocks(body) => self.body(body),
                Content::Copies(Copies { label, names }) => {
                    self.line(label, Stand { tight: true, ..stand });
                    self.lines(names, stand);
                }
                Content::Signatories(Signatories { label, all, columns }) => self.signatories(label, all, *columns),
                Content::Rows { heads, wished, .. } => self.rows(heads, wished.unwrap_or(DOCX_ROWS)),
                Content::Return { line, address } => {
                    // The address runs its own way, whole.
                    let back = format!("{line} {}", isolate(&address.join(" · ")));
                    self.line(&back, Stand { tight: true, apart: true, ..stand });
                }
            }
        }
        let label = sheet.parts.iter().find_map(|part| match &part.content {
            Content::Rows { labels, .. } => labels.get(self.copy),
            _ => None,
        });
        if let Some(label) = label {
            self.line(label, Stand { at_end: true, tight: true, ..Stand::default() });
        }
    }

    /// The rows of one sheet, to sign in by hand.
    fn rows(&mut self, heads: &[String; 4], rows: usize) {
        let letter = self.letter;
        let edges = ["top", "left", "bottom", "right", "insideH", "insideV"];
        let edges =
            edges.map(|edge| format!(r#"<w:{edge} w:val="single" w:sz="4" w:space="0" w:color="808080"/>"#)).concat();
        let bidi = if letter.direction == Direction::Rtl { "<w:bidiVisual/>" } else { "" };
        self.out.push_str(&format!(r#"<w:tbl><w:tblPr>{bidi}<w:tblW w:w="5000" w:type="pct"/><w:tblBorders>{edges}</w:tblBorders><w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid>"#));
        // The first holds its head in one piece.
        let widths = [1100, 3200, 2300, 2700];
        widths.iter().for_each(|width| self.out.push_str(&format!(r#"<w:gridCol w:w="{width}"/>"#)));
        self.out.push_str("</w:tblGrid>");
        self.row(heads, &widths, r#"<w:tblHeader/>"#, true);
        for number in signing::numbers(self.copy, rows, &Formats::new(&letter.language)) {
            let cells = [number, String::new(), String::new(), String::new()];
            self.row(&cells, &widths, r#"<w:trHeight w:val="600" w:hRule="exact"/>"#, false);
        }
        self.out.push_str("</w:tbl>");
    }

    fn row(&mut self, cells: &[String], widths: &[u32], properties: &str, heading: bool) {
        self.out.push_str(&format!("<w:tr><w:trPr><w:cantSplit/>{properties}</w:trPr>"));
        for (cell, width) in cells.iter().zip(widths) {
            self.out.push_str(&format!(
                r#"<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr>"#
            ));
            let inline = if heading { Inline::Strong(cell.clone()) } else { Inline::Text(cell.clone()) };
            self.paragraph(&[inline], Stand { tight: true, ..Stand::default() });
            self.out.push_str("</w:tc>");
        }
        self.out.push_str("</w:tr>");
    }

    /// Those who sign, in a table without lines.
    fn signatories(&mut self, label: &str, all: &[Signed], columns: usize) {
        self.line(label, Stand { heading: true, ..Stand::default() });
        let plain = all.iter().all(|signed| signed.details.is_empty());
        let bidi = if self.letter.direction == Direction::Rtl { "<w:bidiVisual/>" } else { "" };
        self.out.push_str(&format!(r#"<w:tbl><w:tblPr>{bidi}<w:tblW w:w="5000" w:type="pct"/></w:tblPr><w:tblGrid>"#));
        self.out.push_str(&"<w:gridCol/>".repeat(columns));
        self.out.push_str("</w:tblGrid>");
        for row in all.chunks(columns.max(1)) {
            self.out.push_str("<w:tr><w:trPr><w:cantSplit/></w:trPr>");
            for at in 0..columns {
                self.out.push_str("<w:tc>");
                match row.get(at) {
                    Some(signed) => {
                        let name = signed.name.clone();
                        let mut inlines = vec![if plain { Inline::Text(name) } else { Inline::Strong(name) }];
                        if !signed.details.is_empty() {
                            inlines.extend([Inline::Break, Inline::Text(signed.details.clone())]);
                        }
                        self.paragraph(&inlines, Stand::default());
                    }
                    None => self.out.push_str("<w:p/>"),
                }
                self.out.push_str("</w:tc>");
            }
            self.out.push_str("</w:tr>");
        }
        self.out.push_str("</w:tbl>");
        // A table may not be the last of a document.
        self.out.push_str(r#"<w:p><w:pPr><w:spacing w:after="0"/></w:pPr></w:p>"#);
    }

    fn body(&mut self, body: &[Block]) {
        let formats = Formats::new(&self.letter.language);
        for block in body {
            match block {
                Block::Paragraph { inlines } => self.paragraph(inlines, Stand::default()),
                Block::Heading { inlines } => self.paragraph(inlines, Stand { heading: true, ..Stand::default() }),
                Block::List { ordered, items } => {
                    for (n, item) in (1..).zip(items) {
                        let mark = if *ordered { format!("{}. ", formats.number(n)) } else { BULLET.to_owned() };
                        let mut inlines = vec![Inline::Text(format!("{}\t", mark.trim_end()))];
                        inlines.extend(item.iter().cloned());
                        self.paragraph(&inlines, Stand { item: true, ..Stand::default() });
                    }
                }
            }
        }
    }

    fn lines(&mut self, lines: &[String], stand: Stand) {
        for (n, line) in lines.iter().enumerate() {
            let tight = stand.tight || n + 1 < lines.len();
            self.line(line, Stand { tight, room: stand.room && n == 0, ..stand });
        }
    }

    fn line(&mut self, line: &str, stand: Stand) {
        self.paragraph(&[Inline::Text(line.to_owned())], stand);
    }

    fn paragraph(&mut self, inlines: &[Inline], stand: Stand) {
        let rtl = self.letter.direction == Direction::Rtl;
        let mut properties = String::new();
        if stand.heading {
            properties.push_str(r#"<w:pStyle w:val="Heading1"/>"#);
        }
        if std::mem::take(&mut self.page_break) {
            properties.push_str("<w:pageBreakBefore/>");
        }
        if rtl {
            properties.push_str("<w:bidi/>");
        }
        let before = match stand {
            Stand { room: true, .. } => r#" w:before="600""#,
            Stand { apart: true, .. } => r#" w:before="120""#,
            _ => "",
        };
        let after = if stand.tight { r#" w:after="0""# } else { "" };
        if !before.is_empty() || !after.is_empty() {
            properties.push_str(&format!("<w:spacing{before}{after}/>"));
        }
        if stand.item {
            properties.push_str(r#"<w:ind w:start="340" w:hanging="340"/>"#);
        } else if stand.indented {
            properties.push_str(r#"<w:ind w:start="4500"/>"#);
        }
        if stand.at_end {
            properties.push_str(r#"<w:jc w:val="end"/>"#);
        }
        self.out.push_str("<w:p>");
        if !properties.is_empty() {
            self.out.push_str(&format!("<w:pPr>{properties}</w:pPr>"));
        }
        for inline in inlines {
            match inline {
                Inline::Break => self.out.push_str("<w:r><w:br/></w:r>"),
                Inline::Text(text) => self.runs(text, stand.heading, false),
                Inline::Strong(text) => self.runs(text, true, false),
                Inline::Emphasis(text) => self.runs(text, stand.heading, true),
            }
        }
        self.out.push_str("</w:p>");
    }

    fn runs(&mut self, text: &str, bold: bool, italic: bool) {
        for (direction, run) in runs(text, self.letter.direction) {
            let mut properties = String::new();
            if bold {
                properties.push_str("<w:b/><w:bCs/>");
            }
            if italic {
                properties.push_str("<w:i/><w:iCs/>");
            }
            if direction == Direction::Rtl {
                properties.push_str("<w:rtl/>");
            }
            self.out.push_str("<w:r>");
            if !properties.is_empty() {
                self.out.push_str(&format!("<w:rPr>{properties}</w:rPr>"));
            }
            for (n, piece) in joined(&run).split('\t').enumerate() {
                if n > 0 {
                    self.out.push_str("<w:tab/>");
                }
                if !piece.is_empty() {
                    self.out.push_str(&format!(r#"<w:t xml:space="preserve">{}</w:t>"#, escaped(piece)));
                }
            }
            self.out.push_str("</w:r>");
        }
    }
}

/// Text as XML 1.0 text. What XML cannot hold was refused where it came in.
fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

fn attribute(text: &str) -> String {
    escaped(text).replace('"', "&quot;")
}
