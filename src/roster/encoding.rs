//! Which encoding a text is in: what it says itself, UTF-8 where all of it is, else the likeliest; and how sure that is.

use std::fs::File;
use std::io::{self, BufRead, BufReader, Read, Seek, SeekFrom};

use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};
use encoding_rs::{Encoding, MACINTOSH, UTF_8, UTF_16BE, UTF_16LE};

use super::row::HowKnown;

/// How much of a file is read at a time.
const BLOCK: usize = 1 << 16;

/// How much text that is not UTF-8 is looked at to find out its encoding.
const ENOUGH: usize = 1 << 20;

/// With fewer letters beyond ASCII than this a guess is no more than one.
const FEW: usize = 8;

/// So many lines are told that are in another encoding than the others.
const MOST_TOLD: usize = 5;

/// What a text is in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Guess {
    pub encoding: &'static Encoding,
    pub known: HowKnown,
}

/// Why no encoding fits.
#[derive(Debug)]
pub enum Unread {
    Io(io::Error),
    /// Some lines are UTF-8 and others are not: the fewer of the two, by their numbers from 1.
    Mixed(Vec<u64>),
}

impl From<io::Error> for Unread {
    fn from(error: io::Error) -> Self {
        Self::Io(error)
    }
}

/// Finds out the encoding of a file.
pub fn find(mut file: File) -> Result<Guess, Unread> {
    let certain = |encoding| Ok(Guess { encoding, known: HowKnown::Certain });
    let mut block = vec![0; BLOCK];
    let mut carried = 0;
    let mut first = true;
    loop {
        let read = read_on(&mut file, &mut block[carried..])?;
        let length = carried + read;
        if first {
            first = false;
            if let Some((encoding, _)) = Encoding::for_bom(&block[..length]) {
                return certain(encoding);
            }
            if let Some(encoding) = utf16_without_mark(&block[..length]) {
                return Ok(Guess { encoding, known: HowKnown::Likely });
            }
        }
        let valid = Encoding::utf8_valid_up_to(&block[..length]);
        // What is left over at the end is the start of a character that never came.
        if length - valid >= 4 || read == 0 && length > valid {
            file.seek(SeekFrom::Start(0))?;
            return guessed(BufReader::with_capacity(BLOCK, file));
        }
        if read == 0 {
            return certain(UTF_8);
        }
        block.copy_within(valid..length, 0);
        carried = length - valid;
    }
}

/// The likeliest encoding of a text that is not all UTF-8, line by line.
fn guessed(mut text: impl BufRead) -> Result<Guess, Unread> {
    let mut detector = EncodingDetector::new(Iso2022JpDetection::Deny);
    let (mut utf8, mut others) = (Lines::default(), Lines::default());
    let mut sample = Vec::new();
    let mut line = Vec::new();
    let mut number = 0;
    let mut fed = 0;
    loop {
        line.clear();
        // A line that never ends is looked at in pieces.
        if (&mut text).take(ENOUGH as u64).read_until(b'\n', &mut line)? == 0 {
            break;
        }
        number += 1;
        if fed < ENOUGH {
            detector.feed(&line, false);
            fed += line.len();
        }
        if line.is_ascii() {
            continue;
        }
        if std::str::from_utf8(&line).is_ok() {
            utf8.add(number);
            continue;
        }
        others.add(number);
        if sample.len() < BLOCK {
            sample.extend_from_slice(&line);
        }
    }
    detector.feed(&[], true);
    let encoding = detector.guess(None, Utf8Detection::Deny);
    if utf8.count > 0 && others.count > 0 && encoding.is_single_byte() {
        return Err(Unread::Mixed(if utf8.count < others.count { utf8.first } else { others.first }));
    }
    let letters = sample.iter().filter(|byte| !byte.is_ascii()).count();
    let known = |odd: usize| if odd > 0 || letters < FEW { HowKnown::Unsure } else { HowKnown::Likely };
    let odd = oddities(encoding, &sample);
    if encoding.is_single_byte() && odd > 0 && oddities(MACINTOSH, &sample) == 0 {
        return Ok(Guess { encoding: MACINTOSH, known: known(0) });
    }
    Ok(Guess { encoding, known: known(odd) })
}

/// Lines of a kind.
#[derive(Debug, Default)]
struct Lines {
    count: u64,
    first: Vec<u64>,
}

impl Lines {
    fn add(&mut self, number: u64) {
        self.count += 1;
        if self.first.len() < MOST_TOLD {
            self.first.push(number);
        }
    }
}

/// How often a text looks odd in an encoding: a sign inside a word, a capital behind a small letter.
fn oddities(encoding: &'static Encoding, sample: &[u8]) -> usize {
    let (text, _) = encoding.decode_without_bom_handling(sample);
    let chars: Vec<char> = std::iter::once(' ').chain(text.chars()).chain([' ']).collect();
    let odd = |some: &[char]| {
        let [before, c, after] = some else { return false };
        if c.is_ascii() || *c == '’' {
            return false;
        }
        let is_sign = !c.is_alphanumeric() && before.is_alphabetic() && after.is_alphabetic();
        let is_capital = c.is_uppercase() && before.is_alphabetic() && (before.is_lowercase() || after.is_lowercase());
        *c == '\u{FFFD}' || is_sign || is_capital || c.is_control()
    };
    chars.windows(3).filter(|some| odd(some)).count()
}

/// Reads, and again where a signal breaks that off: not every reader above does so itself.
pub fn read_on(inner: &mut impl Read, buffer: &mut [u8]) -> io::Result<usize> {
    loop {
        match inner.read(buffer) {
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            read => return read,
        }
    }
}

/// UTF-16 that does not say so: every other byte of its Latin letters and delimiters is zero.
fn utf16_without_mark(start: &[u8]) -> Option<&'static Encoding> {
    let zeros = |offset: usize| start.iter().skip(offset).step_by(2).filter(|byte| **byte == 0).count();
    let (even, odd) = (zeros(0), zeros(1));
    let enough = start.len() / 10;
    match () {
        () if odd > enough && odd > even * 8 => Some(UTF_16LE),
        () if even > enough && even > odd * 8 => Some(UTF_16BE),
        () => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::Cursor;

    fn guess(bytes: &[u8]) -> (&'static str, HowKnown) {
        let guess = guessed(Cursor::new(bytes.to_vec())).unwrap();
        (guess.encoding.name(), guess.known)
    }

    #[test]
    fn what_a_mac_wrote_is_read_as_that() {
        let text = "name;city\nAna López;Málaga\nZoé Müller;Orléans\nHélène Lefèvre;Besançon\n";
        let mac: Vec<u8> = text.chars().map(mac_byte).collect();
        assert_eq!(guess(&mac), ("macintosh", HowKnown::Likely));
        let windows = encoding_rs::WINDOWS_1252.encode(text).0;
        assert_eq!(guess(&windows), ("windows-1252", HowKnown::Likely));
    }

    fn mac_byte(c: char) -> u8 {
        (0..=255).find(|byte| MACINTOSH.decode_without_bom_handling(&[*byte]).0.starts_with(c)).unwrap()
    }

    #[test]
    fn too_little_to_tell_is_no_more_than_a_guess() {
        assert_eq!(guess(b"name;city\n\xDA\xE1\xED;Paris\n").1, HowKnown::Unsure);
    }

    #[test]
    fn lines_in_another_encoding_are_told() {
        let mut bytes = "name\nAna López\nJosé\nZoë\n".as_bytes().to_vec();
        bytes.extend_from_slice(b"M\xFCller\n");
        match guessed(Cursor::new(bytes)) {
            Err(Unread::Mixed(lines)) => assert_eq!(lines, [5]),
            other => panic!("{other:?}"),
        }
    }
}
