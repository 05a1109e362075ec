//! The text of a PDF as programs find it: which characters its glyphs bear, and what its tags say.

use std::collections::HashMap;

use lopdf::content::Content;
use lopdf::{Dictionary, Document, Object, ObjectId};

/// A PDF, and what each piece of it that tags name shows.
pub struct PdfText {
    document: Document,
    pieces: HashMap<(ObjectId, i64), String>,
    /// What each text that is drawn shows, from left to right, page by page.
    pub drawn: Vec<String>,
    /// The characters that each code of each font stands for.
    pub codes: Vec<String>,
    /// The operators and the tags of all contents.
    pub tags: Vec<String>,
}

type Codes = HashMap<u16, String>;

impl PdfText {
    pub fn read(pdf: &[u8]) -> Self {
        let document = Document::load_mem(pdf).unwrap();
        let mut text =
            Self { document, pieces: HashMap::new(), drawn: Vec::new(), codes: Vec::new(), tags: Vec::new() };
        let pages: Vec<ObjectId> = text.document.get_pages().into_values().collect();
        for page in pages {
            text.page(page);
        }
        text
    }

    fn page(&mut self, page: ObjectId) {
        let fonts: HashMap<Vec<u8>, Codes> = self
            .document
            .get_page_fonts(page)
            .unwrap()
            .into_iter()
            .map(|(name, font)| (name, codes(&self.document, font)))
            .collect();
        self.codes.extend(fonts.values().flat_map(|codes| codes.values().cloned()));
        let mut font = &Codes::new();
        let mut open: Vec<Option<i64>> = Vec::new();
        for operation in Content::decode(&self.document.get_page_content(page)).unwrap().operations {
            let operands = &operation.operands;
            match operation.operator.as_str() {
                "BDC" | "BMC" => {
                    self.tags.push(format!("{:?}", operands[0]));
                    let properties = operands.get(1).and_then(|properties| properties.as_dict().ok());
                    if let Some(text) = properties.and_then(|properties| properties.get(b"ActualText").ok()) {
                        self.codes.push(lopdf::decode_text_string(text).unwrap());
                    }
                    open.push(properties.and_then(|properties| properties.get(b"MCID").ok()?.as_i64().ok()));
                }
                "EMC" => drop(open.pop()),
                "BT" => self.drawn.push(String::new()),
                "Tf" => font = &fonts[operands[0].as_name().unwrap()],
                "Tj" | "TJ" => {
                    let strings: Vec<&Object> = match &operands[0] {
                        Object::Array(items) => items.iter().collect(),
                        one => vec![one],
                    };
                    let bytes = strings.into_iter().filter_map(|item| item.as_str().ok()).flatten().copied();
                    let bytes: Vec<u8> = bytes.collect();
                    let shown: String =
                        bytes.chunks(2).map(|code| font[&u16::from_be_bytes([code[0], code[1]])].as_str()).collect();
                    self.drawn.last_mut().unwrap().push_str(&shown);
                    if let Some(piece) = open.iter().rev().find_map(|piece| *piece) {
                        self.pieces.entry((page, piece)).or_default().push_str(&shown);
                    }
                }
                _ => {}
            }
        }
    }

    /// What the tags say, in their order: the words that a paragraph tells, else what its pieces show.
    pub fn told(&self) -> String {
        let root = self.document.catalog().unwrap().get(b"StructTreeRoot").unwrap().as_reference().unwrap();
        let mut out = String::new();
        self.element(root, &mut out);
        out
    }

    fn element(&self, element: ObjectId, out: &mut String) {
        let element = self.document.get_dictionary(element).unwrap();
        if let Ok(words) = element.get(b"ActualText") {
            out.push_str(&lopdf::decode_text_string(words).unwrap());
            out.push('\n');
            return;
        }
        let page = element.get(b"Pg").and_then(Object::as_reference).ok();
        let children = match element.get(b"K") {
            Ok(Object::Array(children)) => children.clone(),
            Ok(child) => vec![child.clone()],
            Err(_) => Vec::new(),
        };
        for child in children {
            match child {
                Object::Reference(inner) => self.element(inner, out),
                Object::Integer(piece) => self.piece((page.unwrap(), piece), out),
                Object::Dictionary(reference) => {
                    let own = reference.get(b"Pg").and_then(Object::as_reference).ok().or(page);
                    self.piece((own.unwrap(), reference.get(b"MCID").unwrap().as_i64().unwrap()), out);
                }
                other => panic!("{other:?}"),
            }
        }
        out.push('\n');
    }

    fn piece(&self, piece: (ObjectId, i64), out: &mut String) {
        out.push_str(&self.pieces[&piece]);
        out.push(' ');
    }
}

/// What the codes of a font stand for (ISO 32000-1, 9.10.3), as they are written here: pairs of hexadecimal numbers.
fn codes(document: &Document, font: &Dictionary) -> Codes {
    let stream = font.get(b"ToUnicode").unwrap().as_reference().unwrap();
    let stream = document.get_object(stream).unwrap().as_stream().unwrap();
    let map = String::from_utf8(stream.decompressed_content().unwrap()).unwrap();
    let mut codes = Codes::new();
    for block in map.split("beginbfchar").skip(1) {
        for line in block.split("endbfchar").next().unwrap().lines() {
            let mut numbers = line.split(['<', '>', ' ']).filter(|number| !number.is_empty());
            let (Some(code), Some(text)) = (numbers.next(), numbers.next()) else { continue };
            let units: Vec<u16> =
                (0..text.len()).step_by(4).map(|at| u16::from_str_radix(&text[at..at + 4], 16).unwrap()).collect();
            codes.insert(u16::from_str_radix(code, 16).unwrap(), String::from_utf16(&units).unwrap());
        }
    }
    codes
}
