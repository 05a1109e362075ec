//! Spreadsheets as LibreOffice writes them (OASIS OpenDocument 1.3, Part 3): of the tables what the cells hold, and nothing else.

use std::collections::HashSet;

use super::super::damage::Odd;
use super::super::faults::NO_VALUE;
use super::super::row::{MAX_COLUMNS, Row, is_blank};
use super::about::{About, Hidden};
use super::archive::Archive;
use super::cells::{Cells, number};
use super::limit::{Fault, Limit};
use super::xml::{Node, Xml, append};

/// The part that has the tables.
const CONTENT: &str = "content.xml";

/// A document, and how its tables are read.
pub struct Book {
    archive: Archive,
    tables: Vec<About>,
    /// The one that was in front when it was saved.
    active: Option<usize>,
}

impl Book {
    /// Opens the document in an archive, where there is one.
    pub fn open(archive: Archive) -> Result<Option<Self>, Fault> {
        if !archive.has(CONTENT) {
            return Ok(None);
        }
        if is_encrypted(&archive)? {
            return Err(Fault::Protected);
        }
        // What was in front is no list of them: programs leave out what they did not show.
        let tables = listed(&archive)?;
        let active = active_table(&archive)?.and_then(|active| tables.iter().position(|table| table.name == active));
        Ok(Some(Self { archive, tables, active }))
    }

    pub fn about(&self) -> (Vec<About>, Option<usize>) {
        (self.tables.clone(), self.active)
    }

    /// The rows of a table.
    pub fn rows(&self, at: usize, looking: bool, hidden: &Hidden) -> Result<TableRows, Fault> {
        let xml = self.archive.part_for(CONTENT, looking)?.map(Xml::new);
        let (table, number, again) = (None, 0, None);
        Ok(TableRows { xml, before: at, table, number, again, hidden: hidden.clone() })
    }
}

/// Whether what the archive holds is encrypted.
fn is_encrypted(archive: &Archive) -> Result<bool, Fault> {
    let Some(part) = archive.index("META-INF/manifest.xml")? else { return Ok(false) };
    let mut xml = Xml::new(part);
    loop {
        match xml.step()? {
            Node::End => return Ok(false),
            Node::Open if xml.local_name() == "encryption-data" => return Ok(true),
            _ => {}
        }
    }
}

/// The table that was in front when the document was saved, where it says so.
fn active_table(archive: &Archive) -> Result<Option<String>, Fault> {
    let Some(part) = archive.index("settings.xml")? else { return Ok(None) };
    let mut xml = Xml::new(part);
    loop {
        match xml.step()? {
            Node::End => return Ok(None),
            Node::Open
                if xml.local_name() == "config-item"
                    && xml.attribute("config:name")?.is_some_and(|name| name == "ActiveTable") =>
            {
                return Ok(Some(xml.whole_text()?));
            }
            _ => {}
        }
    }
}

/// The tables of a document, in their order.
fn listed(archive: &Archive) -> Result<Vec<About>, Fault> {
    let Some(part) = archive.to_look_into().part(CONTENT)? else { return Ok(Vec::new()) };
    let mut xml = Xml::new(part);
    let mut found = Vec::new();
    let (mut style, mut unseen) = (String::new(), HashSet::new());
    loop {
        match xml.step()? {
            Node::End => return Ok(found),
            Node::Open => match xml.name() {
                "style:style" => style = xml.attribute("style:name")?.unwrap_or_default(),
                "style:table-properties"
                    if xml.attribute("table:display")?.is_some_and(|display| display == "false") =>
                {
                    unseen.insert(std::mem::take(&mut style));
                }
                "table:table" => {
                    let name = xml.attribute("table:name")?.unwrap_or_default();
                    let style = xml.attribute("table:style-name")?.unwrap_or_default();
                    found.push(About { name, hidden: unseen.contains(&style) });
                    Limit::Index.hold(found.iter().map(|about| about.name.len() as u64).sum())?;
                    xml.skip()?;
                }
                "table:tracked-changes" => xml.skip()?,
                _ => {}
            },
            _ => {}
        }
    }
}

/// The rows of a table, one after another.
pub struct TableRows {
    xml: Option<Xml>,
    /// How many tables stand before it that are not read.
    before: usize,
    /// How deep the table stands.
    table: Option<u64>,
    /// The number of the row before.
    number: u64,
    /// A row that comes again, and how often.
    again: Option<(Row, u64)>,
    hidden: Hidden,
}

impl TableRows {
    /// The next row that is not blank.
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
                    ("table:table", None) if self.before > 0 => {
                        self.before -= 1;
                        xml.skip()?;
                    }
                    ("table:table", None) => (self.table, self.number) = (Some(xml.depth()), 0),
                    ("table:table-row", Some(_)) => {
                        let hidden = xml.attribute("table:visibility")?.is_some_and(|visible| visible != "visible");
                        let (row, times) = row(xml, self.number.saturating_add(1))?;
                        self.number = self.number.saturating_add(times);
                        let passed_over = is_blank(&row) || hidden && self.hidden.passes_over();
                        self.again = (!passed_over).then_some((row, times));
                    }
                    // What lies on a table, and what is in it no longer.
                    ("table:table" | "table:shapes" | "office:forms", Some(_)) | ("table:tracked-changes", None) => {
                        xml.skip()?;
                    }
                    _ => {}
                },
                Node::Close if self.table.is_some_and(|table| xml.depth() < table) => {
                    self.table = None;
                    if let Some(xml) = self.xml.take() {
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
        let (value, formula, odd) = cell(xml).map_err(|fault| fault.at(row, column))?;
        // A roster has no more columns: the first beyond them is told, where it says anything.
        for column in column..after.min(column.max(MAX_COLUMNS) + 1) {
            match (&value, odd) {
                (Some(value), Some(_)) => cells.put_odd(column, value, formula, odd)?,
                _ => cells.put(column, value.as_deref(), formula)?,
            }
        }
        column = after;
    }
    Ok((cells.finish(), times))
}

fn repeated(xml: &Xml, name: &str) -> Result<u64, Fault> {
    Ok(xml.attribute(name)?.and_then(|times| times.trim().parse().ok()).unwrap_or(1))
}

/// The value of the cell that has just begun, whether a formula gave it, and what keeps it from being a text.
fn cell(xml: &mut Xml) -> Result<(Option<String>, bool, Option<Odd>), Fault> {
    let formula = xml.attribute("table:formula")?.is_some();
    let is_error = xml.attribute("calcext:value-type")?.is_some_and(|kind| kind == "error");
    let is_text = xml.attribute("office:value-type")?.is_some_and(|kind| kind == "string");
    let number = xml.attribute("office:value")?.map(|value| number(&value).unwrap_or((NO_VALUE.to_owned(), None)));
    let (mut value, mut odd) = number.map_or((None, None), |(value, odd)| (Some(value), odd));
    let is_number = value.is_some();
    for (name, kind) in [
        ("office:string-value", None),
        ("office:date-value", Some(Odd::Date)),
        ("office:time-value", Some(Odd::Date)),
        ("office:boolean-value", Some(Odd::Truth)),
    ] {
        if value.is_none() {
            value = xml.attribute(name)?;
            odd = kind.filter(|_| value.is_some());
        }
    }
    let shown = shown(xml)?;
    let value = match value {
        // What an error says stands in what is shown of it alone.
        _ if is_error => {
            odd = None;
            Some(if shown.is_empty() { NO_VALUE.to_owned() } else { shown })
        }
        // A postcode may be a number that is shown with the zeros before it, or with a sign between its digits.
        Some(value) if is_number && odd.is_none() && is_written_out(&shown, &value) => Some(shown),
        Some(value) => Some(value),
        None => (is_text || !shown.is_empty()).then_some(shown),
    };
    Ok((value, formula, odd))
}

/// Whether what is shown has the digits of a number, and what a format put before and between them that is none of the marks of
/// thousands or of money: `02134-0001`, `123 45`, `D-01067`.
fn is_written_out(shown: &str, value: &str) -> bool {
    let digits: String = shown.chars().filter(char::is_ascii_digit).collect();
    if value.is_empty() || digits.trim_start_matches('0') != value {
        return false;
    }
    let (before, rest) = shown.split_at(shown.find(|c: char| c.is_ascii_digit()).unwrap_or_default());
    let is_country =
        before.is_empty() || before.ends_with('-') && before.chars().all(|c| c.is_ascii_alphabetic() || c == '-');
    let groups: Vec<&str> = rest.split(['-', ' ']).collect();
    let are_thousands =
        !rest.contains('-') && !digits.starts_with('0') && groups[1..].iter().all(|group| group.len() == 3);
    let is_plain = groups.iter().all(|group| !group.is_empty() && group.bytes().all(|byte| byte.is_ascii_digit()));
    is_country && is_plain && (groups.len() == 1 || !are_thousands) && before != "-"
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
                // What lies on the cell, stands beside it or says how it is read is not what stands in it.
                "office:annotation" | "text:note" | "text:ruby-text" | "table:table" => xml.skip()?,
                name if name.starts_with("draw:") || name.starts_with("dr3d:") => xml.skip()?,
                _ => {}
            },
            _ => {}
        }
    }
    Ok(shown)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_postcode_is_read_as_it_is_shown() {
        for (shown, value) in [
            ("02134", "2134"),
            ("02134-0001", "21340001"),
            ("123 45", "12345"),
            ("00-950", "950"),
            ("D-01067", "1067"),
            ("100-0001", "1000001"),
        ] {
            assert!(is_written_out(shown, value), "{shown}");
        }
        for (shown, value) in [
            ("12 345", "12345"),
            ("1 234 567", "1234567"),
            ("1.234", "1234"),
            ("12 €", "12"),
            ("€ 12", "12"),
            ("-5", "5"),
            ("12%", "12"),
            ("12,00", "12"),
            ("", ""),
        ] {
            assert!(!is_written_out(shown, value), "{shown}");
        }
    }
}
