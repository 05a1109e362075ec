//! The draw: what a writer does not choose is drawn, by a hash of the case and of what the letter prints of its writer. The same
//! letter of the same writer is the same on any day, on any machine, and to every office.
//!
//! `docs/variety.md` tells how it is computed, so that a web page can do the same.

/// What is drawn for one writer: the state of the hash behind all that it is made of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Draw(u32);

impl Draw {
    /// The draw of these texts, each a line.
    pub(crate) fn of<'t>(texts: impl IntoIterator<Item = &'t str>) -> Self {
        let mut hash = OFFSET;
        for (n, text) in texts.into_iter().enumerate() {
            if n > 0 {
                hash = fnv(hash, "\n");
            }
            hash = fnv(hash, text);
        }
        Self(hash)
    }

    /// Which of so many, from 0, is drawn for a place in the letter.
    pub(crate) fn index(self, place: &str, count: usize) -> usize {
        let hash = mixed(fnv(fnv(self.0, "\n"), place));
        usize::try_from(hash).unwrap_or_default().checked_rem(count).unwrap_or_default()
    }
}

const OFFSET: u32 = 0x811C_9DC5;
const PRIME: u32 = 0x0100_0193;

/// FNV-1a with 32 bits, over the bytes of UTF-8.
fn fnv(hash: u32, text: &str) -> u32 {
    text.bytes().fold(hash, |hash, byte| (hash ^ u32::from(byte)).wrapping_mul(PRIME))
}

/// The end of MurmurHash3: the low bits of FNV-1a turn on the low bits of the text alone, so that without it what is drawn for one
/// place would tell what is drawn for the next.
fn mixed(mut hash: u32) -> u32 {
    hash ^= hash >> 16;
    hash = hash.wrapping_mul(0x85EB_CA6B);
    hash ^= hash >> 13;
    hash = hash.wrapping_mul(0xC2B2_AE35);
    hash ^ (hash >> 16)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_hashes_are_those_that_are_published() {
        assert_eq!(fnv(OFFSET, ""), 0x811C_9DC5);
        assert_eq!(fnv(OFFSET, "a"), 0xE40C_292C);
        assert_eq!(fnv(OFFSET, "foobar"), 0xBF9C_F968);
        assert_eq!((mixed(0), mixed(1)), (0, 0x514E_28B7));
    }

    #[test]
    fn the_example_of_the_page_is_what_is_drawn() {
        let page = include_str!("../../docs/variety.md");
        let (_, example) = page.split_once("<!-- draw: ").unwrap();
        let (lines, table) = example.split_once(" -->\n").unwrap();
        let draw = Draw::of(lines.split(" | "));
        let rows = table.lines().take_while(|line| !line.starts_with("<!--")).skip(2);
        let drawn = rows.map(|row| {
            let cells: Vec<&str> = row.split('|').map(|cell| cell.trim().trim_matches('`')).collect();
            let (place, count) = (cells[1], cells[2].parse().unwrap());
            assert_eq!(draw.index(place, count).to_string(), cells[3], "{place}");
        });
        assert_eq!(drawn.count(), 5);
    }

    #[test]
    fn each_place_is_drawn_by_itself_and_evenly() {
        let (mut pairs, writers) = ([[0_usize; 3]; 4], 3000);
        for n in 0..writers {
            let name = format!("Writer {n}");
            let draw = Draw::of(["case", "letter", "en", &name]);
            pairs[draw.index("opening", 4)][draw.index("wording reply", 3)] += 1;
        }
        let even = writers / 12;
        for count in pairs.into_iter().flatten() {
            assert!(count.abs_diff(even) < even / 4, "{pairs:?}");
        }
        assert_eq!(Draw::of(["case"]).index("opening", 0), 0, "there is nothing to draw");
    }
}
