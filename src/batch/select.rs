//! Which rows of a roster are taken: some by number, a share of them, the first few.

use std::str::FromStr;

use sha2::{Digest, Sha256};

use super::shard::Shard;
use crate::diagnostic::Diagnostic;
use crate::roster::Row;

/// Rows by number: `7`, or `7-12`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Which {
    first: u64,
    last: u64,
}

impl FromStr for Which {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let (first, last) = text.split_once('-').unwrap_or((text, text));
        match (first.trim().parse(), last.trim().parse()) {
            (Ok(first), Ok(last)) if 0 < first && first <= last => Ok(Self { first, last }),
            _ => Err("7, or 7-12".to_owned()),
        }
    }
}

/// Which rows are taken.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Selection {
    /// These alone, where any are named.
    pub only: Vec<Which>,
    /// This share of them.
    pub shard: Option<Shard>,
    /// No more than these.
    pub limit: Option<usize>,
}

impl Selection {
    /// Whether a writer of this hash is in the share.
    pub fn holds(&self, hash: u64) -> bool {
        self.shard.is_none_or(|shard| shard.holds(hash))
    }

    /// Whether a writer, by what an outbox knows them by, is in the share.
    pub fn is_of_shard(&self, identity: &str) -> bool {
        self.shard.is_none() || self.holds(stable_hash(identity))
    }

    /// Whether it is all rows, of the share.
    pub fn is_whole(&self) -> bool {
        self.only.is_empty() && self.limit.is_none()
    }

    /// The rows that are named, or all.
    pub fn rows<'r>(
        &'r self,
        rows: impl Iterator<Item = Result<Row, Diagnostic>> + 'r,
    ) -> impl Iterator<Item = Result<Row, Diagnostic>> + 'r {
        // Behind the last row that is named nothing more is read.
        let end = self.only.iter().map(|which| which.last).max();
        rows.take_while(move |row| row.as_ref().map_or(true, |row| end.is_none_or(|end| row.number <= end))).filter(
            |row| {
                let named = |number| self.only.iter().any(|which| (which.first..=which.last).contains(&number));
                row.as_ref().map_or(true, |row| self.only.is_empty() || named(row.number))
            },
        )
    }
}

/// A hash that is the same on every machine and in every version.
pub fn stable_hash(text: &str) -> u64 {
    let digest = Sha256::digest(text.as_bytes());
    digest.iter().take(8).fold(0, |hash, byte| hash << 8 | u64::from(*byte))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_writer_has_the_same_hash_everywhere() {
        // The first bytes of `printf id:1 | sha256sum`.
        assert_eq!(stable_hash("id:1"), 0xb824_aa9f_0adf_7e55);
    }

    #[test]
    fn rows_are_named_by_number_or_range() {
        let row = |number| Ok(Row { number, cells: Vec::new(), ..Row::default() });
        let only = ["3", "5-6"].iter().map(|text| text.parse().unwrap()).collect();
        let selection = Selection { only, ..Selection::default() };
        let taken: Vec<u64> = selection.rows((2..9).map(row)).map(|row| row.unwrap().number).collect();
        assert_eq!(taken, [3, 5, 6]);
        assert!("0".parse::<Which>().is_err() && "6-5".parse::<Which>().is_err());
    }
}
