//! Rosters as text: CSV, TSV, semicolons, in the encodings that spreadsheets write.

use std::fs::File;
use std::io::{self, BufReader, Cursor, Read};
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use encoding_rs::Encoding;
use encoding_rs_io::DecodeReaderBytesBuilder;

use super::encoding::{self, Guess, Unread, read_on};
use super::headings::Headings;
use super::quotes::{Fault, Shape, Watched};
use super::row::{HowKnown, MAX_COLUMNS, MAX_ROW, Opened, Progress, Row};
use crate::catalog::Catalog;
use crate::diagnostic::Diagnostic;
use crate::msg;

/// What may stand between cells.
const DELIMITERS: [u8; 4] = *b",;\t|";

/// How much of a file is read at a time.
const BLOCK: usize = 1 << 16;

/// The encoding of that name, as the web knows it: `windows-1256`, `utf-16le`, `latin1`.
pub fn encoding_named(name: &str) -> Option<&'static Encoding> {
    Encoding::for_label(name.trim().as_bytes())
}

/// Opens a text roster.
pub fn open(catalog: &Catalog, path: &Path, name: &str, options: &super::Options) -> Result<Opened, Vec<Diagnostic>> {
    let told = |error: io::Error| vec![Diagnostic::unreadable(name, &error)];
    let Guess { encoding, known } = match options.encoding {
        Some(encoding) => Guess { encoding, known: HowKnown::Certain },
        None => encoding::find(File::open(path).map_err(told)?).map_err(|unread| match unread {
            Unread::Io(error) => told(error),
            Unread::Mixed(lines) => {
                let lines: Vec<String> = lines.iter().map(u64::to_string).collect();
                let message = msg!("error-roster-encodings", file = name, count = lines.len(), lines = lines);
                vec![Diagnostic::error(message).hint(msg!("hint-roster-encodings"))]
            }
        })?,
    };
    let progress = Progress::of(std::fs::metadata(path).map_err(told)?.len());
    let decoded = |progress: Arc<Progress>| -> io::Result<_> {
        // A byte order mark is not part of the first name; it also says more than a guess does.
        let mut builder = DecodeReaderBytesBuilder::new();
        builder.encoding(Some(encoding)).bom_override(options.encoding.is_none()).strip_bom(true);
        Ok(builder.build(Counted { inner: BufReader::with_capacity(BLOCK, File::open(path)?), progress }))
    };
    let (start, skipped) = {
        let mut start = Vec::new();
        decoded(Arc::default()).map_err(told)?.take(BLOCK as u64).read_to_end(&mut start).map_err(told)?;
        separator_line(start)
    };
    let shape = match (options.delimiter, skipped) {
        (Some(delimiter), _) | (None, Some((_, delimiter))) => find_shape(catalog, &start, &[delimiter]),
        (None, None) => find_shape(catalog, &start, &DELIMITERS),
    };
    let mut decoded = decoded(Arc::clone(&progress)).map_err(told)?;
    let lines_before = u64::from(skipped.is_some());
    if let Some((length, _)) = skipped {
        io::copy(&mut (&mut decoded).take(length), &mut io::sink()).map_err(told)?;
    }
    let since = Arc::new(AtomicUsize::new(0));
    let bounded = Bounded { inner: decoded, since: Arc::clone(&since) };
    let reader = csv_reader(Watched::new(bounded, shape.delimiter), shape.delimiter);
    Ok(Opened {
        rows: Box::new(Rows {
            name: name.to_owned(),
            reader,
            shape,
            since,
            number: lines_before,
            line: 1,
            ended: false,
        }),
        delimiter: shape.delimiter,
        encoding: Some(encoding),
        known,
        progress,
        sheets: None,
    })
}

/// Text that is there already.
pub(crate) fn of_text(catalog: &Catalog, name: &str, text: &str) -> Opened {
    let shape = find_shape(catalog, text.as_bytes(), &DELIMITERS);
    let reader = csv_reader(Watched::new(Cursor::new(text.as_bytes().to_vec()), shape.delimiter), shape.delimiter);
    let name = name.to_owned();
    Opened {
        rows: Box::new(Rows { name, reader, shape, since: Arc::default(), number: 0, line: 1, ended: false }),
        delimiter: shape.delimiter,
        encoding: None,
        known: HowKnown::Certain,
        progress: Arc::default(),
        sheets: None,
    }
}

/// Counts what is read.
struct Counted<R> {
    inner: R,
    progress: Arc<Progress>,
}

impl<R: Read> Read for Counted<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let read = read_on(&mut self.inner, buffer)?;
        self.progress.add(read as u64);
        Ok(read)
    }
}

fn csv_reader<R: Read>(inner: R, delimiter: u8) -> csv::Reader<R> {
    csv::ReaderBuilder::new().delimiter(delimiter).has_headers(false).flexible(true).from_reader(inner)
}

/// Some spreadsheets write `sep=;` on a line of its own: its length in bytes and what it says.
fn separator_line(start: Vec<u8>) -> (Vec<u8>, Option<(u64, u8)>) {
    let line = start.split_inclusive(|byte| *byte == b'\n').next().unwrap_or_default();
    let text = line.strip_suffix(b"\n").unwrap_or(line);
    let text = text.strip_suffix(b"\r").unwrap_or(text);
    let text = text.strip_prefix(b"\"").and_then(|text| text.strip_suffix(b"\"")).unwrap_or(text);
    match text {
        [b's' | b'S', b'e' | b'E', b'p' | b'P', b'=', delimiter] if DELIMITERS.contains(delimiter) => {
            let found = (line.len() as u64, *delimiter);
            (start[line.len()..].to_vec(), Some(found))
        }
        _ => (start, None),
    }
}

/// So many rows are looked at to find the delimiter: a title may stand above the headings.
const LOOKED_AT: usize = 12;

/// How the rows look: parted by the delimiter under which the most columns of a row are known, and then the most columns are there.
fn find_shape(catalog: &Catalog, start: &[u8], delimiters: &[u8]) -> Shape {
    let headings = Headings::of(catalog);
    let rated = delimiters.iter().map(|delimiter| {
        let records = csv_reader(start, *delimiter).into_records().take(LOOKED_AT);
        let rows = records.map_while(Result::ok).map(|record| record.iter().map(str::to_owned).collect::<Vec<_>>());
        let rate = |cells: Vec<String>| {
            let known = headings.get().map_or(0, |headings| headings.known(&cells));
            let spaced = cells.len() > 1 && cells[1..].iter().all(|cell| cell.starts_with(' '));
            (known, cells.len(), spaced)
        };
        let best = rows.filter(|cells| cells.iter().any(|cell| !cell.trim().is_empty())).map(rate).max();
        (best.unwrap_or_default(), *delimiter)
    });
    // The first of those that are equal: `max_by_key` would take the last.
    let best = rated.rev().max_by_key(|((known, columns, _), _)| (*known, *columns));
    let ((_, columns, spaced), delimiter) = best.unwrap_or(((0, 0, false), b','));
    let first = start.split(|byte| matches!(byte, b'\n' | b'\r')).next().unwrap_or_default();
    let is_quoted = |cell: &[u8]| cell.len() > 1 && cell.starts_with(b"\"") && cell.ends_with(b"\"");
    let quoted = first.split(|byte| *byte == delimiter).all(is_quoted);
    Shape { delimiter, columns, spaced, quoted }
}

/// Reads no more than a row's worth of bytes between two rows: a quote that is never closed would swallow the file.
struct Bounded<R> {
    inner: R,
    since: Arc<AtomicUsize>,
}

/// What [`Bounded`] says when a row is too long.
const TOO_LONG: &str = "row too long";

impl<R: Read> Read for Bounded<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        if self.since.load(Ordering::Relaxed) > MAX_ROW {
            return Err(io::Error::other(TOO_LONG));
        }
        let read = self.inner.read(buffer)?;
        self.since.fetch_add(read, Ordering::Relaxed);
        Ok(read)
    }
}

/// The rows of a text roster.
struct Rows<R> {
    name: String,
    reader: csv::Reader<Watched<R>>,
    shape: Shape,
    since: Arc<AtomicUsize>,
    /// The number of the row before.
    number: u64,
    /// The line that the parser was on behind it.
    line: u64,
    ended: bool,
}

impl<R: Read> Iterator for Rows<R> {
    type Item = Result<Row, Diagnostic>;

    fn next(&mut self) -> Option<Self::Item> {
        if self.ended {
            return None;
        }
        let mut record = csv::StringRecord::new();
        match self.reader.read_record(&mut record) {
            Ok(false) => {
                self.ended = true;
                None
            }
            Ok(true) => {
                self.since.store(0, Ordering::Relaxed);
                // The parser passes over blank lines, which are rows to a spreadsheet; a row may go over several lines.
                let line = self.reader.position().line();
                let inside: u64 = record.iter().map(|cell| cell.matches('\n').count() as u64).sum();
                self.number += line.saturating_sub(self.line + inside).max(1);
                self.line = line;
                if record.len() > MAX_COLUMNS {
                    self.ended = true;
                    return Some(Err(Diagnostic::error(msg!(
                        "error-roster-columns-many",
                        file = &self.name,
                        limit = MAX_COLUMNS
                    ))
                    .hint(msg!("hint-roster-delimiter"))));
                }
                if let Some(told) = self.swallowed(&record) {
                    self.ended = true;
                    return Some(Err(told));
                }
                let cells = record.iter().map(str::to_owned).collect();
                Some(Ok(Row { number: self.number, cells, ..Row::default() }))
            }
            Err(error) => {
                self.ended = true;
                let row = self.number + 1;
                Some(Err(if error.to_string().contains(TOO_LONG) {
                    Diagnostic::error(msg!("error-roster-row-long", file = &self.name, row = row))
                        .hint(msg!("hint-roster-row-long"))
                } else {
                    Diagnostic::error(msg!("error-roster-row", file = &self.name, row = row)).detail(error.to_string())
                }))
            }
        }
    }
}

impl<R: Read> Rows<R> {
    /// What is told of a row that holds others, since a quotation mark is not where it should be.
    fn swallowed(&self, record: &csv::StringRecord) -> Option<Diagnostic> {
        let (file, row) = (&self.name, self.number);
        let message = match self.reader.get_ref().fault_before(self.reader.position().byte()) {
            Some(Fault::Open) => msg!("error-roster-quote-open", file = file, row = row),
            Some(Fault::Inside) => msg!("error-roster-quote-inside", file = file, row = row),
            None if record.iter().any(|cell| self.shape.is_swallowed_in(cell)) => {
                let message = msg!("error-roster-row-inside", file = file, row = row);
                return Some(Diagnostic::error(message).hint(msg!("hint-roster-row-inside")));
            }
            None => return None,
        };
        Some(Diagnostic::error(message).hint(msg!("hint-roster-quote")))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::roster::{self, Options};

    fn read(bytes: &[u8]) -> Result<(Vec<Row>, u8, &'static str), Vec<Diagnostic>> {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("r.csv");
        std::fs::write(&path, bytes).unwrap();
        let roster = roster::open(&Catalog::built_in(), &path, &Options::default())?;
        let rows = roster.rows.collect::<Result<_, _>>().map_err(|error| vec![error])?;
        Ok((rows, roster.delimiter, roster.encoding.unwrap().name()))
    }

    #[test]
    fn delimiters_are_found_out() {
        for (delimiter, said) in [(',', ""), (';', ""), ('\t', ""), (';', "sep=;\r\n"), ('|', "")] {
            let text = format!("{said}name,city,country\r\n\"Ana, L; M\",Madrid,ES\r\n")
                .replace(",", &delimiter.to_string())
                .replace("\"Ana; L; M\"", "\"Ana; L\"");
            let (rows, found, _) = read(text.as_bytes()).unwrap();
            assert_eq!(char::from(found), delimiter, "{text}");
            assert_eq!(rows[0].cells.len(), 3);
            assert_eq!(rows[0].number, 2 + u64::from(!said.is_empty()));
        }
    }

    #[test]
    fn rows_are_counted_as_spreadsheets_do() {
        let text = "name,city,country\n\n\"A\nB\",x,FR\n,,\n\nC,y,FR\nD,z,FR";
        let (rows, ..) = read(text.as_bytes()).unwrap();
        let numbers: Vec<u64> = rows.iter().map(|row| row.number).collect();
        assert_eq!(numbers, [3, 6, 7]);
        let (windows, ..) = read(text.replace('\n', "\r\n").as_bytes()).unwrap();
        let numbers: Vec<u64> = windows.iter().map(|row| row.number).collect();
        assert_eq!(numbers, [3, 6, 7]);
        assert_eq!(rows[0].cells[0], "A\nB");
    }

    #[test]
    fn encodings_are_found_out() {
        let text = "name;city;country\nJosé Muñoz;Málaga;España\nHélène Lefèvre;Orléans;France\n";
        let persian = "نام;شهر;کشور\nعلی رضایی;تهران;ایران\nمریم احمدی;شیراز;ایران\nپرویز چنگیزی;گرگان;ایران\n";
        let utf16 = |text: &str, big: bool| -> Vec<u8> {
            text.encode_utf16().flat_map(|unit| if big { unit.to_be_bytes() } else { unit.to_le_bytes() }).collect()
        };
        let encoded = |text: &str, encoding: &'static Encoding| encoding.encode(text).0.into_owned();
        let marked = |text: &str, big: bool| utf16(&format!("\u{FEFF}{text}"), big);
        for (bytes, name) in [
            (text.as_bytes().to_vec(), "UTF-8"),
            (format!("\u{FEFF}{text}").into_bytes(), "UTF-8"),
            (persian.as_bytes().to_vec(), "UTF-8"),
            (marked(text, false), "UTF-16LE"),
            (marked(persian, true), "UTF-16BE"),
            (utf16(text, false), "UTF-16LE"),
            (utf16(text, true), "UTF-16BE"),
            (encoded(text, encoding_rs::WINDOWS_1252), "windows-1252"),
        ] {
            let (rows, delimiter, found) = read(&bytes).unwrap();
            assert_eq!(
                (found, delimiter, rows.len()),
                (name, b';', if bytes == persian.as_bytes() { 3 } else { rows.len() })
            );
            assert!(rows.iter().all(|row| !row.cells[0].contains(['\u{FEFF}', '\u{FFFD}'])), "{rows:?}");
        }
        let (rows, _, found) = read(&encoded(
            "نام;شهر;كشور\nعلي رضايي;تهران;ايران\nمريم احمدي;شيراز;ايران\nپرويز چنگيزي;گرگان;ايران\n",
            encoding_rs::WINDOWS_1256,
        ))
        .unwrap();
        assert_eq!((found, rows[0].cells[1].as_str()), ("windows-1256", "تهران"));
    }

    #[test]
    fn a_quote_that_is_never_closed_does_not_swallow_the_file() {
        let text = format!("name,city,country\nAna,Madrid,ES\n\"Bea,Rome,IT\n{}", "x,y,FR\n".repeat(400_000));
        let told = read(text.as_bytes()).unwrap_err();
        assert_eq!(told[0].message, msg!("error-roster-row-long", file = told_file(&told), row = 3_i64));
    }

    #[test]
    fn nobody_s_row_becomes_part_of_somebody_s_cell() {
        for (text, id, row) in [
            (
                "name,city,country,privacy,note\nAna,Madrid,ES,full,\"hello\nBea,Hideout,IR,place,\n",
                "error-roster-quote-open",
                2,
            ),
            (
                "name,city,country,address\nZoe,Lyon,FR,x\nAna,Madrid,ES,\"Calle 1\nBea,Hide,FR,\"Rue 2\"\nCarla,Paris,FR,x\n",
                "error-roster-quote-inside",
                3,
            ),
            (
                "name,city,country,note,privacy\nAna,Madrid,ES,\"hello\nBea,Hideout,IR,,place\nCarla,Paris,FR,\",place\n",
                "error-roster-row-inside",
                2,
            ),
            ("name;city;country;note\nAna;Madrid;ES;\"hello\nBea;Hideout;IR;\"\n", "error-roster-row-inside", 2),
        ] {
            let told = read(text.as_bytes()).unwrap_err();
            assert_eq!(told[0].message.id, id, "{text}");
            assert!(told[0].message.args.contains(&("row", i64::from(row).into())), "{text}");
        }
        let sound = "name,city,country,note\n\"Ana \"\"Nita\"\" López\",Madrid,ES,\"One, two, three, and four.\nYours, truly, Ana, of Madrid\"\n";
        assert_eq!(read(sound.as_bytes()).unwrap().0.len(), 1);
    }

    fn told_file(told: &[Diagnostic]) -> String {
        match &told[0].message.args[0].1 {
            crate::message::Arg::Text(text) => text.clone(),
            other => panic!("{other:?}"),
        }
    }
}
