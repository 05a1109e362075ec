//! Spreadsheets as Excel writes them (ECMA-376, Part 1): of the sheets what the cells hold, and nothing else.

use std::collections::HashMap;
use std::sync::Arc;

use super::super::damage::Odd;
use super::super::faults::NO_VALUE;
use super::super::row::{Row, is_blank};
use super::about::{About, Hidden};
use super::archive::Archive;
use super::cells::{Cells, number};
use super::limit::{Fault, Limit};
use super::styles::{Look, Styles, day, written};
use super::xml::{Node, Xml, append};

/// Where the workbook stands if nothing says otherwise.
const WORKBOOK: &str = "xl/workbook.xml";

/// A workbook, and how its sheets are read.
pub struct Book {
    archive: Archive,
    sheets: Vec<Tab>,
    /// The one that was in front when it was saved.
    active: Option<usize>,
    shared: Arc<Shared>,
}

/// A sheet, and where it stands.
struct Tab {
    about: About,
    path: String,
}

/// What the sheets of a workbook share.
#[derive(Default)]
struct Shared {
    strings: Strings,
    styles: Styles,
    since_1904: bool,
}

impl Book {
    /// Opens the workbook in an archive; gives the archive back where there is none.
    pub fn open(archive: Archive) -> Result<Result<Self, Archive>, Fault> {
        let main = relations(&archive, "")?.into_iter().find(|relation| relation.is("officeDocument"));
        let path = main.map_or_else(|| WORKBOOK.to_owned(), |main| main.target);
        if path.ends_with(".bin") {
            return Err(Fault::Kind("xlsb"));
        }
        let Some(part) = archive.index(&path)? else { return Ok(Err(archive)) };
        let Listed { sheets, active, since_1904 } = listed(Xml::new(part))?;
        let relations = relations(&archive, &path)?;
        let related = |kind: &str| relations.iter().find(|relation| relation.is(kind));
        let strings = match related("sharedStrings") {
            Some(relation) => archive.part(&relation.target)?.map(|part| Strings::read(Xml::new(part))).transpose()?,
            None => None,
        };
        let styles = match related("styles") {
            Some(relation) => archive.part(&relation.target)?.map(|part| Styles::read(Xml::new(part))).transpose()?,
            None => None,
        };
        let active = sheets.get(active).map(|(id, _)| id.clone());
        // Charts have sheets of their own, without cells.
        let paths: HashMap<&str, &str> = relations
            .iter()
            .filter(|relation| relation.is("worksheet"))
            .map(|relation| (relation.id.as_str(), relation.target.as_str()))
            .collect();
        let sheets = sheets.into_iter().filter_map(|(id, about)| {
            let path = (*paths.get(id.as_str())?).to_owned();
            Some((id, Tab { about, path }))
        });
        let (ids, sheets): (Vec<String>, Vec<Tab>) = sheets.unzip();
        let active = active.and_then(|active| ids.iter().position(|id| *id == active));
        let (strings, styles) = (strings.unwrap_or_default(), styles.unwrap_or_default());
        Ok(Ok(Self { archive, sheets, active, shared: Arc::new(Shared { strings, styles, since_1904 }) }))
    }

    pub fn about(&self) -> (Vec<About>, Option<usize>) {
        (self.sheets.iter().map(|tab| tab.about.clone()).collect(), self.active)
    }

    /// The rows of a sheet.
    pub fn rows(&self, at: usize, looking: bool, hidden: &Hidden) -> Result<SheetRows, Fault> {
        let path = self.sheets.get(at).map(|tab| tab.path.as_str()).unwrap_or_default();
        let sheet = self.archive.part_for(path, looking)?.map(|part| Sheet { xml: Xml::new(part), number: 0 });
        Ok(SheetRows { sheet, shared: Arc::clone(&self.shared), hidden: hidden.clone() })
    }
}

/// The rows of a sheet, one after another.
pub struct SheetRows {
    sheet: Option<Sheet>,
    shared: Arc<Shared>,
    hidden: Hidden,
}

impl SheetRows {
    /// The next row that is not blank.
    pub fn next_row(&mut self) -> Result<Option<Row>, Fault> {
        while let Some(sheet) = &mut self.sheet {
            match sheet.row(&self.shared)? {
                Some((row, _)) if is_blank(&row) => {}
                Some((_, true)) if self.hidden.passes_over() => {}
                Some((row, _)) => return Ok(Some(row)),
                None => {
                    if let Some(sheet) = self.sheet.take() {
                        sheet.xml.finish()?;
                    }
                }
            }
        }
        Ok(None)
    }
}

impl Shared {
    /// A number as the sheet shows it, as far as that matters to who reads it.
    fn shown(&self, text: String, odd: Option<Odd>, style: Option<&str>) -> (String, Option<Odd>) {
        match self.styles.look(style) {
            Look::Plain => (text, odd),
            Look::Date => (text.parse().map_or(text, |number| day(number, self.since_1904)), Some(Odd::Date)),
            Look::Written(templates) if odd.is_none() => (written(templates, &text), None),
            Look::Written(_) => (text, odd),
        }
    }
}

/// What a part says of another.
struct Relation {
    id: String,
    kind: String,
    target: String,
}

impl Relation {
    /// Whether the other is of this kind, in either of the standard's two vocabularies.
    fn is(&self, kind: &str) -> bool {
        self.kind.rsplit('/').next() == Some(kind)
    }
}

/// What a part says of others; the empty path is the whole file.
fn relations(archive: &Archive, path: &str) -> Result<Vec<Relation>, Fault> {
    let (folder, name) = path.rsplit_once('/').map_or(("", path), |(folder, name)| (folder, name));
    let mut found = Vec::new();
    let Some(part) = archive.index(&resolved(folder, &format!("_rels/{name}.rels")))? else { return Ok(found) };
    let mut xml = Xml::new(part);
    loop {
        match xml.step()? {
            Node::End => return Ok(found),
            Node::Open if xml.local_name() == "Relationship" => {
                let told = |name: &str| xml.attribute(name).map(Option::unwrap_or_default);
                found.push(Relation {
                    id: told("Id")?,
                    kind: told("Type")?,
                    target: resolved(folder, &told("Target")?),
                });
            }
            _ => {}
        }
    }
}

/// A path within the archive that is told from a folder of it.
fn resolved(folder: &str, target: &str) -> String {
    let mut parts: Vec<&str> = if target.starts_with('/') { Vec::new() } else { folder.split('/').collect() };
    for part in target.split('/') {
        match part {
            "" | "." => {}
            ".." => drop(parts.pop()),
            part => parts.push(part),
        }
    }
    parts.retain(|part| !part.is_empty());
    parts.join("/")
}

/// What a workbook says of its sheets.
struct Listed {
    /// By their relations, in their order.
    sheets: Vec<(String, About)>,
    /// The place of the one in front.
    active: usize,
    since_1904: bool,
}

fn listed(mut xml: Xml) -> Result<Listed, Fault> {
    let mut found = Listed { sheets: Vec::new(), active: 0, since_1904: false };
    loop {
        match xml.step()? {
            Node::End => return Ok(found),
            Node::Open => match xml.local_name() {
                "sheet" => {
                    let name = xml.attribute("name")?.unwrap_or_default();
                    let hidden = xml.attribute("state")?.is_some_and(|state| state.ends_with("idden"));
                    let id = xml.attribute_where(|key| key.ends_with(":id"))?;
                    found.sheets.extend(id.map(|id| (id, About { name, hidden })));
                }
                "workbookView" => {
                    found.active = xml.attribute("activeTab")?.and_then(|at| at.parse().ok()).unwrap_or(0);
                }
                "workbookPr" => {
                    let since = xml.attribute("date1904")?;
                    found.since_1904 = since.is_some_and(|since| matches!(since.as_str(), "1" | "true"));
                }
                _ => {}
            },
            _ => {}
        }
    }
}

/// The texts that cells share: one after another, and where each ends.
///
/// They stand in blocks: one text that grew as long would be copied each time, and take three times as much memory meanwhile.
#[derive(Default)]
struct Strings {
    /// Each with the place of its first byte among all.
    blocks: Vec<(usize, String)>,
    ends: Vec<usize>,
}

/// A block that is as long takes no more texts.
const BLOCK: usize = 1 << 20;

impl Strings {
    fn read(mut xml: Xml) -> Result<Self, Fault> {
        let mut strings = Self::default();
        loop {
            match xml.step()? {
                Node::End => return Ok(strings),
                Node::Open if xml.local_name() == "si" => {
                    strings.push(&rich_text(&mut xml)?);
                    Limit::Strings.hold(strings.ends.len() as u64)?;
                    Limit::Shared.hold(strings.length() as u64)?;
                }
                _ => {}
            }
        }
    }

    /// How long all of them are together.
    fn length(&self) -> usize {
        self.ends.last().copied().unwrap_or_default()
    }

    fn push(&mut self, text: &str) {
        let start = self.length();
        match self.blocks.last_mut() {
            Some((_, block)) if block.len() < BLOCK => block.push_str(text),
            _ => self.blocks.push((start, text.to_owned())),
        }
        self.ends.push(start + text.len());
    }

    fn get(&self, at: usize) -> Option<&str> {
        let start = if at == 0 { 0 } else { *self.ends.get(at - 1)? };
        let end = *self.ends.get(at)?;
        // What is empty stands at the end of one block, and where the next begins.
        let block = self.blocks.partition_point(|(first, _)| *first <= start).checked_sub(1)?;
        let (first, block) = self.blocks.get(block)?;
        block.get(start - first..end - first)
    }
}

/// The text of the element that has just begun, whose parts may look different, without how it is spoken.
fn rich_text(xml: &mut Xml) -> Result<String, Fault> {
    let outside = xml.depth() - 1;
    let mut whole = String::new();
    while xml.depth() > outside {
        if xml.step()? != Node::Open {
            continue;
        }
        match xml.local_name() {
            "rPh" => xml.skip()?,
            "t" => {
                let preserved = xml.attribute("xml:space")?.is_some_and(|space| space == "preserve");
                let text = xml.whole_text()?;
                let kept = if preserved { text.as_str() } else { text.trim_matches([' ', '\t', '\r', '\n']) };
                append(&mut whole, &unescaped(kept))?;
            }
            _ => {}
        }
    }
    Ok(whole)
}

/// A text with the characters that XML cannot have: `_x000D_` stands for one.
fn unescaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find("_x") {
        let digits = rest.get(at + 2..at + 6).filter(|_| rest[at + 6..].starts_with('_'));
        let code = digits.filter(|digits| digits.bytes().all(|digit| digit.is_ascii_hexdigit()));
        let c = code.and_then(|digits| u32::from_str_radix(digits, 16).ok()).and_then(char::from_u32);
        let (kept, length) = if c.is_some() { (at, at + 7) } else { (at + 2, at + 2) };
        out.push_str(&rest[..kept]);
        out.extend(c);
        rest = &rest[length..];
    }
    out + rest
}

/// A sheet whose rows are being read.
struct Sheet {
    xml: Xml,
    /// The number of the row before.
    number: u64,
}

/// How the value of a cell is written (ECMA-376, 18.18.11).
enum Kind {
    Shared,
    Inline,
    Text,
    Truth,
    /// An error: as it stands there.
    Verbatim,
    /// A day, written out.
    Date,
    Number,
}

impl Sheet {
    /// The next row, and whether it is hidden.
    fn row(&mut self, shared: &Shared) -> Result<Option<(Row, bool)>, Fault> {
        loop {
            match self.xml.step()? {
                Node::End => return Ok(None),
                Node::Open if self.xml.local_name() == "row" => break,
                _ => {}
            }
        }
        // Rows may go without a number; one that runs backwards is none, nor one that no sheet has.
        let told = self.xml.attribute("r")?.and_then(|number| number.parse().ok());
        let sound = |number: &u64| *number > self.number && *number <= Limit::Rows.most();
        self.number = told.filter(sound).unwrap_or(self.number + 1);
        let hidden = self.xml.attribute("hidden")?.is_some_and(|hidden| matches!(hidden.as_str(), "1" | "true"));
        let outside = self.xml.depth() - 1;
        let mut cells = Cells::of(self.number);
        let mut next = 0;
        while self.xml.depth() > outside {
            if self.xml.step()? == Node::Open {
                if self.xml.local_name() == "c" {
                    let column = self.xml.attribute("r")?.and_then(|place| column(&place)).unwrap_or(next);
                    next = column + 1;
                    self.cell(column, shared, &mut cells).map_err(|fault| fault.at(self.number, column))?;
                } else {
                    self.xml.skip()?;
                }
            }
        }
        Ok(Some((cells.finish(), hidden)))
    }

    fn cell(&mut self, column: usize, shared: &Shared, cells: &mut Cells) -> Result<(), Fault> {
        let style = self.xml.attribute("s")?;
        let kind = match self.xml.attribute("t")?.as_deref() {
            Some("s") => Kind::Shared,
            Some("inlineStr" | "is") => Kind::Inline,
            Some("str") => Kind::Text,
            Some("b") => Kind::Truth,
            Some("e") => Kind::Verbatim,
            Some("d") => Kind::Date,
            _ => Kind::Number,
        };
        let outside = self.xml.depth() - 1;
        let (mut written, mut formula) = (None, false);
        while self.xml.depth() > outside {
            if self.xml.step()? != Node::Open {
                continue;
            }
            match (self.xml.local_name(), &kind) {
                ("is", _) => written = Some(rich_text(&mut self.xml)?),
                ("v", Kind::Inline) => self.xml.skip()?,
                ("v", _) => written = Some(self.xml.whole_text()?),
                (name, _) => {
                    formula |= name == "f";
                    self.xml.skip()?;
                }
            }
        }
        let value = match (&kind, &written) {
            (Kind::Inline, _) | (_, None) => written,
            (Kind::Text, Some(text)) => Some(unescaped(text)),
            (_, Some(text)) if text.is_empty() => None,
            (Kind::Shared, Some(at)) => {
                let text = at.trim().parse().ok().and_then(|at| shared.strings.get(at));
                // One that is not there is no empty one.
                return cells.put(column, Some(text.unwrap_or(NO_VALUE)), formula);
            }
            (Kind::Truth, Some(text)) => {
                let truth = truth(text);
                return cells.put_odd(column, truth, formula, (truth != NO_VALUE).then_some(Odd::Truth));
            }
            (Kind::Number, Some(text)) => match number(text) {
                Some((text, odd)) => {
                    let (text, odd) = shared.shown(text, odd, style.as_deref());
                    return cells.put_odd(column, &text, formula, odd);
                }
                None => written,
            },
            (Kind::Date, Some(text)) => return cells.put_odd(column, text, formula, Some(Odd::Date)),
            (Kind::Verbatim, Some(_)) => written,
        };
        cells.put(column, value.as_deref(), formula)
    }
}

fn truth(text: &str) -> &'static str {
    match text.trim() {
        "1" | "true" | "TRUE" => "true",
        "0" | "false" | "FALSE" => "false",
        _ => NO_VALUE,
    }
}

/// The column of a cell, from 0, by its place: `AB12`.
fn column(place: &str) -> Option<usize> {
    let letters = place.bytes().take_while(u8::is_ascii_alphabetic);
    let count = letters.fold(0_usize, |count, letter| {
        count.saturating_mul(26).saturating_add(usize::from(letter.to_ascii_uppercase() - b'A') + 1)
    });
    count.checked_sub(1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shared_texts_are_found_in_whichever_block_they_stand() {
        let long = "é".repeat(BLOCK / 3);
        let texts = ["a", "", &long, &long, &long, "", "b", &long, ""];
        let mut strings = Strings::default();
        texts.iter().for_each(|text| strings.push(text));
        assert!(strings.blocks.len() > 1);
        for (n, text) in texts.iter().enumerate() {
            assert_eq!(strings.get(n), Some(*text), "{n}");
        }
        assert_eq!((strings.get(texts.len()), strings.length()), (None, texts.concat().len()));
    }

    #[test]
    fn columns_are_named_by_letters() {
        let columns = ["A1", "Z9", "AA1", "AB12", "xfd1048576", "12"].map(column);
        assert_eq!(columns, [Some(0), Some(25), Some(26), Some(27), Some(16383), None]);
        assert!(column(&"Z".repeat(1000)).is_some_and(|far| far > 1 << 40), "one that is far away is not near");
    }

    #[test]
    fn paths_are_told_from_a_folder() {
        assert_eq!(resolved("xl", "worksheets/sheet1.xml"), "xl/worksheets/sheet1.xml");
        assert_eq!(resolved("xl", "/xl/sharedStrings.xml"), "xl/sharedStrings.xml");
        assert_eq!(resolved("xl/a", "../../../b.xml"), "b.xml");
        assert_eq!(resolved("", "_rels/.rels"), "_rels/.rels");
    }

    #[test]
    fn characters_that_xml_cannot_have_are_written_out() {
        for (written, text) in [
            ("a_x000D_b", "a\rb"),
            ("_x005F_x000D_", "_x000D_"),
            ("_x", "_x"),
            ("_x00É1_", "_x00É1_"),
            ("_xD800_", "_xD800_"),
        ] {
            assert_eq!(unescaped(written), text);
        }
    }
}
