//! Spreadsheets as LibreOffice writes them (OASIS OpenDocument 1.3, Part 3): of the tables what the cells hold, and nothing else.

use super::super::faults::NO_VALUE;
use super::super::row::{MAX_COLUMNS, Row, is_blank};
use super::archive::Archive;
use super::cells::{Cells, number};
use super::limit::Fault;
use super::xml::{Node, Xml, append};

/// A document whose rows are being read.
pub struct Book {
    xml: Option<Xml>,
    /// How deep the table stands whose rows are being read.
    table: Option<u64>,
    /// The number of the row before.
    number: u64,
    /// A row that comes again, and how often.
    again: Option<(Row, u64)>,
    found: bool,
}

impl Book {
    /// Opens the document in an archive, where there is one.
    pub fn open(archive: &Archive) -> Result<Option<Self>, Fault> {
        let Some(part) = archive.part("content.xml")? else { return Ok(None) };
        Ok(Some(Self { xml: Some(Xml::new(part)), table: None, number: 0, again: None, found: false }))
    }

    /// The next row that is not blank, of the first table that has one.
    pub fn next_row(&mut self) -> Result<Option<Row>, Fault> {
        loop {
            if let Some((row, left)) = self.again.take().filter(|(_, left)| *left > 0) {
                let next = Row { number: row.number.saturating_add(1), ..row.clone() };
                self.again = Some((next, left - 1));
                return Ok(Some(row));
            }
            let Some(xml) = &mut self.xml else { return Ok(None) };
            match xml.step()? {
                Node::End => return Ok(None),
                Node::Open => match (xml.name(), self.table) {
                    ("table:table", None) => (self.table, self.number) = (Some(xml.depth()), 0),
                    ("table:table-row", Some(_)) => {
                        let (row, times) = row(xml, self.number.saturating_add(1))?;
                        self.number = self.number.saturating_add(times);
                        self.again = (!is_blank(&row)).then_some((row, times));
                        self.found |= self.again.is_some();
                    }
                    // What lies on a table, and what is in it no longer.
                    ("table:table" | "table:shapes" | "office:forms", Some(_)) | ("table:tracked-changes", None) => {
                        xml.skip()?;
                    }
                    _ => {}
                },
                Node::Close if self.table.is_some_and(|table| xml.depth() < table) => {
                    self.table = None;
                    if let Some(xml) = self.xml.take_if(|_| self.found) {
                        xml.finish()?;
                    }
                }
                _ => {}
            }
        }
    }
}

/// The row that has just begun, and how often it stands there.
fn row(xml: &mut Xml, row: u64) -> Result<(Row, u64), Fault> {
    let times = repeated(xml, "table:number-rows-repeated")?;
    let outside = xml.depth() - 1;
    let mut cells = Cells::of(row);
    let mut column = 0_usize;
    while xml.depth() > outside {
        if xml.step()? != Node::Open {
            continue;
        }
        if !matches!(xml.name(), "table:table-cell" | "table:covered-table-cell") {
            xml.skip()?;
            continue;
        }
        let times = usize::try_from(repeated(xml, "table:number-columns-repeated")?).unwrap_or(usize::MAX);
        let after = column.saturating_add(times);
        let (value, formula) = cell(xml).map_err(|fault| fault.at(row, column))?;
        // A roster has no more columns: the first beyond them is told, where it says anything.
        for column in column..after.min(column.max(MAX_COLUMNS) + 1) {
            cells.put(column, value.as_deref(), formula)?;
        }
        column = after;
    }
    Ok((cells.finish(), times))
}

fn repeated(xml: &Xml, name: &str) -> Result<u64, Fault> {
    Ok(xml.attribute(name)?.and_then(|times| times.trim().parse().ok()).unwrap_or(1))
}

/// The value of the cell that has just begun, and whether a formula gave it.
fn cell(xml: &mut Xml) -> Result<(Option<String>, bool), Fault> {
    let formula = xml.attribute("table:formula")?.is_some();
    let is_error = xml.attribute("calcext:value-type")?.is_some_and(|kind| kind == "error");
    let is_text = xml.attribute("office:value-type")?.is_some_and(|kind| kind == "string");
    let mut value = xml.attribute("office:value")?.map(|value| number(&value).unwrap_or_else(|| NO_VALUE.to_owned()));
    for name in ["office:string-value", "office:date-value", "office:time-value", "office:boolean-value"] {
        if value.is_none() {
            value = xml.attribute(name)?;
        }
    }
    let shown = shown(xml)?;
    let value = match value {
        // What an error says stands in what is shown of it alone.
        _ if is_error => Some(if shown.is_empty() { NO_VALUE.to_owned() } else { shown }),
        Some(value) => Some(value.to_owned()),
        None => (is_text || !shown.is_empty()).then_some(shown),
    };
    Ok((value, formula))
}

/// What is shown of the cell that has just begun: its paragraphs, a line each, without notes on it.
fn shown(xml: &mut Xml) -> Result<String, Fault> {
    let outside = xml.depth() - 1;
    let mut shown = String::new();
    let mut paragraphs = 0;
    let mut paragraph = u64::MAX;
    while xml.depth() > outside {
        match xml.step()? {
            Node::Text if xml.depth() >= paragraph => xml.append_to(&mut shown)?,
            Node::Close if xml.depth() < paragraph => paragraph = u64::MAX,
            Node::Open => match xml.name() {
                "text:p" => {
                    append(&mut shown, if paragraphs == 0 { "" } else { "\n" })?;
                    paragraphs += 1;
                    paragraph = paragraph.min(xml.depth());
                }
                "text:s" => {
                    for _ in 0..repeated(xml, "text:c")? {
                        append(&mut shown, " ")?;
                    }
                }
                "text:tab" => append(&mut shown, "\t")?,
                "text:line-break" => append(&mut shown, "\n")?,
                "office:annotation" | "table:table" => xml.skip()?,
                _ => {}
            },
            _ => {}
        }
    }
    Ok(shown)
}
