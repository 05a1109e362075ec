//! The text of documents of word processors: docx (ECMA-376) and odt (OASIS OpenDocument), each an archive with XML.

use std::io::Cursor;

use quick_xml::escape::resolve_xml_entity;
use quick_xml::events::{BytesStart, Event};

use crate::archive::{self, LOCAL, LOCAL_LENGTH, number};

/// No part of a document is larger when it is unpacked, in bytes; a few packed ones may claim any number.
const MOST: u64 = 32 << 20;

/// The list of the files in a document is no longer, in bytes.
const MOST_LIST: u64 = 1 << 20;

/// The spaces that an element stands for are no more.
const MOST_SPACES: usize = 80;

/// The text of a document; `None` where it is none of the two, or a damaged one.
pub(super) fn read(bytes: &[u8]) -> Option<String> {
    let part = part(bytes, b"word/document.xml").or_else(|| part(bytes, b"content.xml"))?;
    text(&part)
}

/// A file of an archive, unpacked.
fn part(bytes: &[u8], name: &[u8]) -> Option<Vec<u8>> {
    let mut archive = Cursor::new(bytes);
    let end = archive::end(&mut archive, bytes.len() as u64).ok()??;
    if end.length > MOST_LIST {
        return None;
    }
    let list = archive::list(&mut archive, &end).ok()?;
    let (entries, _) = archive::entries(&list);
    let entry = entries.into_iter().find(|entry| entry.name == name && !entry.is_encrypted())?;
    let header = bytes.get(usize::try_from(entry.header).ok()?..)?;
    let (header, after) = header.split_at_checked(LOCAL_LENGTH).filter(|(header, _)| header.starts_with(&LOCAL))?;
    let skipped = number(&header[26..28]) + number(&header[28..30]);
    let packed = after.get(usize::try_from(skipped).ok()?..)?;
    let packed = packed.get(..usize::try_from(entry.packed).ok()?)?;
    let (unpacked, _) = archive::unpacked(&entry, packed, MOST)?;
    (unpacked.len() as u64 <= MOST).then_some(unpacked)
}

/// The paragraphs of a document's XML, a line each, with an empty one between those that stand apart.
fn text(xml: &[u8]) -> Option<String> {
    let mut reader = quick_xml::Reader::from_reader(xml);
    reader.config_mut().expand_empty_elements = true;
    let mut text = String::new();
    let mut buffer = Vec::new();
    // Deleted text and what was moved from there, field codes, notes to the editors.
    let mut unseen: Option<(String, usize)> = None;
    let mut in_text = 0_usize;
    loop {
        buffer.clear();
        match reader.read_event_into(&mut buffer).ok()? {
            Event::Start(start) => {
                let name = start.local_name().as_ref().to_owned();
                match &mut unseen {
                    Some((unseen, depth)) if *unseen == name => *depth += 1,
                    Some(_) => {}
                    None if is_unseen(&name) => unseen = Some((name, 1)),
                    None => {
                        in_text += usize::from(is_text(&name));
                        opens(&name, &start, &mut text);
                    }
                }
            }
            Event::End(end) => {
                let name = end.local_name().as_ref().to_owned();
                match &mut unseen {
                    Some((unseen_name, depth)) if *unseen_name == name => {
                        *depth -= 1;
                        if *depth == 0 {
                            unseen = None;
                        }
                    }
                    Some(_) => {}
                    None => {
                        in_text -= usize::from(is_text(&name) && in_text > 0);
                        if matches!(name.as_str(), "p" | "h") {
                            text.push_str("\n\n");
                        }
                    }
                }
            }
            Event::Text(piece) if unseen.is_none() && in_text > 0 => text.push_str(&piece.xml10_content()),
            Event::CData(piece) if unseen.is_none() && in_text > 0 => text.push_str(&piece.xml10_content()),
            Event::GeneralRef(reference) if unseen.is_none() && in_text > 0 => {
                match (reference.resolve_char_ref().ok()?, resolve_xml_entity(&reference)) {
                    (Some(c), _) => text.push(c),
                    (None, Some(known)) => text.push_str(known),
                    (None, None) => {}
                }
            }
            Event::Eof => break,
            _ => {}
        }
    }
    Some(text)
}

/// Elements whose text is seen: runs of docx, paragraphs and headings of odt.
fn is_text(name: &str) -> bool {
    matches!(name, "t" | "p" | "h")
}

fn is_unseen(name: &str) -> bool {
    matches!(
        name,
        "delText"
            | "moveFrom"
            | "instrText"
            | "tracked-changes"
            | "annotation"
            | "note"
            | "bookmark-start"
            | "Fallback"
    )
}

/// What an element stands for by itself.
fn opens(name: &str, start: &BytesStart<'_>, text: &mut String) {
    match name {
        "br" | "cr" | "line-break" => text.push('\n'),
        "tab" if !text.is_empty() && !text.ends_with('\n') => text.push(' '),
        "s" => {
            let count = start.attributes_raw().split(['"', '\'']).nth(1).and_then(|count| count.parse().ok());
            text.extend(std::iter::repeat_n(' ', count.unwrap_or(1).min(MOST_SPACES)));
        }
        "numPr" | "list-item" if !text.ends_with("• ") => text.push_str("• "),
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paragraphs_lists_and_breaks_are_read() {
        let docx = br#"<w:document xmlns:w="x"><w:body>
          <w:p><w:r><w:t>One &amp; </w:t></w:r><w:r><w:t>two</w:t><w:br/><w:t>three</w:t></w:r></w:p>
          <w:p><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr><w:r><w:delText>no</w:delText><w:t>item</w:t></w:r><w:moveFrom><w:r><w:t>no</w:t></w:r></w:moveFrom><w:r></w:r></w:p>
        </w:body></w:document>"#;
        let lines: Vec<String> = text(docx).unwrap().lines().map(|line| line.trim().to_owned()).collect();
        assert_eq!(lines, ["One & two", "three", "", "\u{2022} item", ""]);
        let odt = br#"<o xmlns:text="x"><text:list><text:list-item><text:p>item</text:p></text:list-item></text:list>
          <text:h>Head<text:tab/>line<text:s text:c="2"/>end<text:line-break/>next</text:h></o>"#;
        let lines: Vec<String> = text(odt).unwrap().lines().map(|line| line.trim().to_owned()).collect();
        assert_eq!(lines, ["\u{2022} item", "", "Head line  end", "next", ""]);
    }

    #[test]
    fn what_is_no_document_is_none() {
        assert_eq!(read(b"PK\x05\x06"), None);
        assert_eq!(text(b"<w:p><w:t>never ended"), Some("never ended".to_owned()));
    }
}
