//! How much of a spreadsheet is read. A few packed bytes can claim any number of cells, and no number in a file is believed.

use std::fmt;
use std::io;

use crate::word_enum::word_enum;

/// A cell, in bytes: spreadsheet programs stop at 50,000 characters.
pub const MAX_CELL: usize = 150_000;

/// What there may be too much of in a whole file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Limit {
    /// Megabytes of the packed file. What is larger is better saved as CSV, which may be of any length.
    File,
    /// Kilobytes of the list of the files that are packed in it.
    Directory,
    /// Megabytes of all that is unpacked of it: some seconds of work.
    Unpacked,
    /// Megabytes of a part that says where the others are: it is kept in memory.
    Index,
    /// Kilobytes of an element's tag, or of a stretch of text.
    Element,
    /// Tags and stretches of text in all.
    Nodes,
    /// Elements that stand in each other.
    Depth,
    /// Rows: as many as a sheet has.
    Rows,
    /// Cells in all.
    Cells,
    /// Megabytes that the cells say in all, each time that they say it.
    Text,
    /// Texts that cells share, in number: the list of them is kept in memory.
    Strings,
    /// Megabytes of the texts that cells share.
    Shared,
}

word_enum!(Limit {
    File = "file",
    Directory = "directory",
    Unpacked = "unpacked",
    Index = "index",
    Element = "element",
    Nodes = "nodes",
    Depth = "depth",
    Rows = "rows",
    Cells = "cells",
    Text = "text",
    Strings = "strings",
    Shared = "shared",
});

impl Limit {
    /// How many there may be, in what a person counts.
    pub const fn most(self) -> u64 {
        match self {
            Self::File => 32,
            Self::Directory | Self::Element => 1024,
            Self::Index => 4,
            Self::Nodes => 40_000_000,
            Self::Depth => 64,
            Self::Rows => 1 << 20,
            Self::Cells => 10_000_000,
            Self::Text => 64,
            Self::Unpacked => 256,
            Self::Strings => 4_000_000,
            Self::Shared => 96,
        }
    }

    /// How many there may be of what is counted while reading: bytes, where a person counts larger units.
    pub const fn counted(self) -> u64 {
        match self {
            Self::File | Self::Unpacked | Self::Index | Self::Text | Self::Shared => self.most() << 20,
            Self::Directory | Self::Element => self.most() << 10,
            Self::Nodes | Self::Depth | Self::Rows | Self::Cells | Self::Strings => self.most(),
        }
    }

    /// Looks whether there are no more.
    ///
    /// # Errors
    /// There are.
    pub const fn hold(self, count: u64) -> Result<(), Self> {
        if count > self.counted() { Err(self) } else { Ok(()) }
    }
}

impl fmt::Display for Limit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl std::error::Error for Limit {}

impl From<Limit> for io::Error {
    fn from(limit: Limit) -> Self {
        Self::other(limit)
    }
}

/// Why a spreadsheet is not read on.
#[derive(Debug)]
pub enum Fault {
    /// It has more of something than is read.
    Limit(Limit),
    /// It has more columns than a roster.
    Columns,
    /// A text is longer than a cell: in which one, where it is in one alone.
    Cell(Option<(u64, usize)>),
    /// A row is too long, by its number.
    Row(u64),
    /// It is no spreadsheet, or a damaged one.
    Broken(String),
    /// It cannot be opened without a password.
    Protected,
    /// It is a file of another kind, by a word for it.
    Kind(&'static str),
    /// It has no such sheet, but these.
    NoSheet(String, Vec<String>),
}

impl Fault {
    /// Says in which cell a text is too long.
    pub fn at(self, row: u64, column: usize) -> Self {
        match self {
            Self::Cell(None) => Self::Cell(Some((row, column))),
            other => other,
        }
    }
}

impl From<Limit> for Fault {
    fn from(limit: Limit) -> Self {
        Self::Limit(limit)
    }
}

impl From<io::Error> for Fault {
    fn from(error: io::Error) -> Self {
        Self::from(&error)
    }
}

impl From<&io::Error> for Fault {
    /// A limit that was met while reading comes wrapped, as all that readers say.
    fn from(error: &io::Error) -> Self {
        match error.get_ref().and_then(|inner| inner.downcast_ref::<Limit>()) {
            Some(limit) => Self::Limit(*limit),
            None => Self::Broken(error.to_string()),
        }
    }
}

impl From<quick_xml::Error> for Fault {
    fn from(error: quick_xml::Error) -> Self {
        match error {
            quick_xml::Error::Io(error) => Self::from(&*error),
            other => Self::Broken(other.to_string()),
        }
    }
}
