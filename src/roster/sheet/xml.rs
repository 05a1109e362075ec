//! The XML of a spreadsheet, a piece at a time, none of them large.

use std::io::{self, BufReader, Read};

use quick_xml::XmlVersion;
use quick_xml::escape::resolve_xml_entity;
use quick_xml::events::Event;
use quick_xml::events::attributes::Attributes;

use super::archive::Part;
use super::limit::{Fault, Limit, MAX_CELL};

/// How much is unpacked at a time.
const BLOCK: usize = 1 << 16;

/// What stands next.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Node {
    /// An element begins: its name and attributes can be asked for.
    Open,
    /// An element ends.
    Close,
    /// A piece of text, which can be asked for.
    Text,
    /// What says nothing here: a comment, an instruction.
    Other,
    /// Nothing more.
    End,
}

/// An XML file that is being read.
pub struct Xml {
    reader: quick_xml::Reader<BufReader<Bounded>>,
    buffer: Vec<u8>,
    depth: u64,
    name: String,
    attributes: String,
    text: String,
}

impl Xml {
    pub fn new(part: Part) -> Self {
        let mut reader = quick_xml::Reader::from_reader(BufReader::with_capacity(BLOCK, Bounded { part, since: 0 }));
        reader.config_mut().expand_empty_elements = true;
        let (name, attributes, text) = Default::default();
        Self { reader, buffer: Vec::new(), depth: 0, name, attributes, text }
    }

    /// Goes on to what stands next.
    pub fn step(&mut self) -> Result<Node, Fault> {
        self.buffer.clear();
        let bounded = self.reader.get_mut().get_mut();
        bounded.since = 0;
        bounded.part.count_node()?;
        Ok(match self.reader.read_event_into(&mut self.buffer)? {
            Event::Start(start) => {
                start.name().as_ref().clone_into(&mut self.name);
                start.attributes_raw().clone_into(&mut self.attributes);
                self.depth += 1;
                Limit::Depth.hold(self.depth)?;
                Node::Open
            }
            Event::End(_) => {
                self.depth = self.depth.saturating_sub(1);
                Node::Close
            }
            Event::Text(text) => {
                text.xml10_content().as_ref().clone_into(&mut self.text);
                Node::Text
            }
            Event::CData(text) => {
                text.xml10_content().as_ref().clone_into(&mut self.text);
                Node::Text
            }
            Event::GeneralRef(reference) => {
                self.text.clear();
                match (reference.resolve_char_ref()?, resolve_xml_entity(&reference)) {
                    (Some(c), _) => self.text.push(c),
                    (None, Some(text)) => self.text.push_str(text),
                    (None, None) => return Err(Fault::Broken(format!("unknown entity &{};", &*reference))),
                }
                Node::Text
            }
            // It defines entities, which may grow without end. No spreadsheet has one.
            Event::DocType(_) => return Err(Fault::Broken("a document type".to_owned())),
            Event::Eof if self.depth > 0 => return Err(Fault::Broken("ends within an element".to_owned())),
            Event::Eof => Node::End,
            _ => Node::Other,
        })
    }

    /// How many elements the place stands in.
    pub fn depth(&self) -> u64 {
        self.depth
    }

    /// The name of the element that has just begun, as it is written.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Its name without a prefix.
    pub fn local_name(&self) -> &str {
        self.name.rsplit(':').next().unwrap_or_default()
    }

    /// The attribute of that name of the element that has just begun.
    pub fn attribute(&self, name: &str) -> Result<Option<String>, Fault> {
        self.attribute_where(|key| key == name)
    }

    /// The attribute whose name fits.
    pub fn attribute_where(&self, fits: impl Fn(&str) -> bool) -> Result<Option<String>, Fault> {
        let mut attributes = Attributes::new(&self.attributes, 0);
        // Each would be compared with all before it.
        for attribute in attributes.with_checks(false) {
            let attribute = attribute.map_err(|error| Fault::Broken(error.to_string()))?;
            if fits(attribute.key.as_ref()) {
                return Ok(Some(attribute.normalized_value(XmlVersion::Implicit1_0)?.into_owned()));
            }
        }
        Ok(None)
    }

    /// Passes over the element that has just begun.
    pub fn skip(&mut self) -> Result<(), Fault> {
        let outside = self.depth - 1;
        while self.depth > outside {
            self.step()?;
        }
        Ok(())
    }

    /// The text of the element that has just begun, up to its end.
    pub fn whole_text(&mut self) -> Result<String, Fault> {
        let outside = self.depth - 1;
        let mut whole = String::new();
        while self.depth > outside {
            if self.step()? == Node::Text {
                self.append_to(&mut whole)?;
            }
        }
        Ok(whole)
    }

    /// Appends the text that was just read to that of a cell.
    pub fn append_to(&self, cell: &mut String) -> Result<(), Fault> {
        append(cell, &self.text)
    }

    /// Reads on to the end, for nothing but to learn whether the file is whole.
    pub fn finish(self) -> Result<(), Fault> {
        io::copy(&mut self.reader.into_inner().into_inner().part, &mut io::sink())?;
        Ok(())
    }
}

/// Appends to the text of a cell, as far as a cell goes.
pub fn append(cell: &mut String, text: &str) -> Result<(), Fault> {
    if cell.len() + text.len() > MAX_CELL {
        return Err(Fault::Cell(None));
    }
    cell.push_str(text);
    Ok(())
}

/// Unpacks no more than an element's worth between two: one that is never closed would fill the memory.
struct Bounded {
    part: Part,
    since: u64,
}

impl Read for Bounded {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        Limit::Element.hold(self.since)?;
        let read = self.part.read(buffer)?;
        self.since += read as u64;
        Ok(read)
    }
}
