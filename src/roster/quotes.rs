//! The quotation marks of a text table, watched while it is read: one that is opened and never closed, or closed in the middle of a
//! cell, makes other people's rows part of somebody's cell, and the parser takes it as it comes.

use std::io::{self, Read};

/// What is wrong with a quotation mark.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fault {
    /// It is still open at the end.
    Open,
    /// Behind the one that closes, the cell goes on.
    Inside,
}

/// Where in a table the reading is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum At {
    /// A cell begins.
    Start,
    /// In a cell without quotation marks.
    Bare,
    /// In one with them.
    Quoted,
    /// Behind a mark in one with them: its end, or the first of two that stand for one.
    Mark,
    /// Behind its end.
    Behind,
}

/// Reads a table and watches its quotation marks.
pub struct Watched<R> {
    inner: R,
    delimiter: u8,
    at: At,
    /// How many bytes were read.
    read: u64,
    /// Where the last quotation mark was opened.
    opened: u64,
    /// The first fault, and where its mark was opened.
    fault: Option<(u64, Fault)>,
}

impl<R> Watched<R> {
    pub fn new(inner: R, delimiter: u8) -> Self {
        Self { inner, delimiter, at: At::Start, read: 0, opened: 0, fault: None }
    }

    /// The first fault, where its mark was opened before this byte.
    pub fn fault_before(&self, end: u64) -> Option<Fault> {
        self.fault.filter(|(opened, _)| *opened < end).map(|(_, fault)| fault)
    }

    fn watch(&mut self, block: &[u8]) {
        if self.fault.is_some() {
            return;
        }
        let is_end = |byte: u8| byte == self.delimiter || matches!(byte, b'\n' | b'\r');
        // Most tables have no such mark.
        if matches!(self.at, At::Start | At::Bare) && !block.contains(&b'"') {
            self.at = if is_end(block[block.len() - 1]) { At::Start } else { At::Bare };
            return;
        }
        for (place, byte) in (self.read..).zip(block.iter().copied()) {
            self.at = match (self.at, byte) {
                (At::Start, b'"') => {
                    self.opened = place;
                    At::Quoted
                }
                (At::Quoted, b'"') => At::Mark,
                (At::Mark, b'"') => At::Quoted,
                (At::Quoted, _) => At::Quoted,
                (_, byte) if is_end(byte) => At::Start,
                // Blanks before the delimiter do no harm.
                (At::Mark | At::Behind, b' ' | b'\t') => At::Behind,
                (At::Mark | At::Behind, _) => {
                    self.fault = Some((self.opened, Fault::Inside));
                    return;
                }
                (At::Start | At::Bare, _) => At::Bare,
            };
        }
    }
}

impl<R: Read> Read for Watched<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let read = self.inner.read(buffer)?;
        if read > 0 {
            self.watch(&buffer[..read]);
            self.read += read as u64;
        } else if !buffer.is_empty() && self.at == At::Quoted && self.fault.is_none() {
            self.fault = Some((self.opened, Fault::Open));
        }
        Ok(read)
    }
}

/// How a row of a table looks: how many of its delimiters it has at least, and whether a blank stands behind them.
#[derive(Debug, Clone, Copy)]
pub struct Shape {
    pub delimiter: u8,
    /// The columns of the headings.
    pub columns: usize,
    /// Whether blanks stand behind the delimiters of the headings.
    pub spaced: bool,
    /// Whether all cells of the first row stand in quotation marks: then a row that is swallowed has marks, too, and they are at the
    /// wrong places.
    pub quoted: bool,
}

impl Shape {
    /// Whether a line of a cell that has several looks like a row of its own. Commas of a sentence have a blank behind them, those
    /// between cells mostly none.
    pub fn is_swallowed_in(self, cell: &str) -> bool {
        self.columns > 1 && !self.quoted && cell.contains('\n') && cell.lines().any(|line| self.is_row(line))
    }

    fn is_row(self, line: &str) -> bool {
        let says = |cell: &&str| !cell.trim().is_empty();
        self.parts_in(line) + 1 >= self.columns && line.split(char::from(self.delimiter)).filter(says).nth(1).is_some()
    }

    fn parts_in(self, line: &str) -> usize {
        let bytes = line.as_bytes();
        let parts = |at: &usize| {
            bytes[*at] == self.delimiter && (self.spaced || !matches!(bytes.get(at + 1), Some(b' ' | b'\t')))
        };
        // Between cells that are tabbed anything may stand behind a tab.
        (0..bytes.len()).filter(|at| if self.delimiter == b'\t' { bytes[*at] == b'\t' } else { parts(at) }).count()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fault(text: &str, block: usize) -> Option<(u64, Fault)> {
        let mut watched = Watched::new(text.as_bytes(), b',');
        let mut buffer = vec![0; block];
        while watched.read(&mut buffer).unwrap() > 0 {}
        watched.fault
    }

    #[test]
    fn marks_that_are_not_closed_are_found_wherever_the_blocks_end() {
        for block in [1, 2, 3, 7, 100] {
            for sound in [
                "",
                "a,b\n",
                "\"a\",\"b\nc\"\r\n",
                "\"a \"\"b\"\" c\",d",
                "a \"b\" c,d",
                "a\"b,c",
                "\"a\" ,\"b\"  \n",
                "\"\"",
            ] {
                assert_eq!(fault(sound, block), None, "{sound:?} {block}");
            }
            assert_eq!(fault("a,b\n\"c,d\ne,f\n", block), Some((4, Fault::Open)));
            assert_eq!(fault("a,b\n\"c\"\"\n", block), Some((4, Fault::Open)));
            assert_eq!(fault("a,\"b\nc,\"d\"\n", block), Some((2, Fault::Inside)));
        }
    }

    #[test]
    fn a_line_that_looks_like_a_row_is_one() {
        let shape = Shape { delimiter: b',', columns: 4, spaced: false, quoted: false };
        assert!(shape.is_swallowed_in("hello\nBea,Hideout,IR,place,\nx"));
        assert!(!shape.is_swallowed_in("First, second, third, and last.\nTruly, Ana, of Madrid, Spain"));
        assert!(!shape.is_swallowed_in("Bea,Hideout,IR,place"), "one line is a cell as it stands there");
        assert!(Shape { spaced: true, ..shape }.is_swallowed_in("hello\nBea, Hideout, IR, place"));
        assert!(!Shape { quoted: true, ..shape }.is_swallowed_in("hello\nBea,Hideout,IR,place"));
        assert!(!shape.is_swallowed_in("hello\n,,,"));
        assert!(!Shape { columns: 1, ..shape }.is_swallowed_in("a\nb"));
    }
}
