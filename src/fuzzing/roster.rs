//! Rosters as text: every encoding and delimiter.

use std::cell::RefCell;
use std::fmt::Write;
use std::path::Path;

use crate::roster::{self, Options, Person, Reading};
use crate::text;

use super::world::{self, BUILT_IN};

/// So many rows are read.
const ROWS: usize = 300;

thread_local! {
    /// What reads rows: the words of all languages take long to gather. No file that a row names is there.
    static READING: RefCell<Reading> = RefCell::new(Reading::new(&BUILT_IN, Path::new("no-such-folder/roster.csv")));
}

/// A roster; what is read of it is read again where it is written anew.
pub fn run(data: &[u8]) {
    let (folder, path) = world::own_file("roster.csv", data);
    let Some((rows, people)) = read(&path, &Options::default()) else { return };
    let again = folder.path().join("again.csv");
    std::fs::write(&again, csv(&rows)).unwrap();
    let options = Options { encoding: roster::encoding_named("utf-8"), delimiter: Some(b','), ..Options::default() };
    let (rows_again, people_again) = read(&again, &options).expect("what was written is read");
    assert_eq!((rows, people), (rows_again, people_again));
}

type Cells = Vec<String>;

/// The rows with their header, as far as they can be read, and the people.
pub fn read(path: &Path, options: &Options) -> Option<(Vec<Cells>, Vec<Option<Person>>)> {
    let roster = match roster::open(&BUILT_IN, path, options) {
        Ok(roster) => roster,
        Err(wrong) => {
            world::told(&wrong);
            return None;
        }
    };
    let mut rows = vec![roster.columns.header.clone()];
    let mut people = Vec::new();
    for row in roster.rows.take(ROWS) {
        let row = match row {
            Ok(row) => row,
            Err(error) => {
                world::told(&[error]);
                break;
            }
        };
        let person = READING.with_borrow_mut(|reading| reading.person(&roster.columns, &row));
        if let Ok(person) = &person {
            sound(person);
        }
        people.push(match person {
            Ok(person) => Some(person),
            Err(bad) => {
                world::told(&bad.into_iter().map(|cell| cell.diagnostic).collect::<Vec<_>>());
                None
            }
        });
        rows.push(row.cells);
    }
    Some((rows, people))
}

/// What is taken for a person has nothing that could be a header, an escape or another line.
fn sound(person: &Person) {
    let writer = &person.writer;
    let lines = [&person.identity, &writer.name, &writer.city, &writer.country].into_iter();
    for line in lines.chain(&writer.address).chain(&writer.email).chain(&writer.profession) {
        assert_eq!(text::offence(line, false), None, "{line:?}");
    }
    assert_eq!(writer.note.as_deref().and_then(|note| text::offence(note, true)), None);
    assert!(writer.country.len() == 2, "{:?}", writer.country);
}

/// Rows as CSV, every cell quoted.
fn csv(rows: &[Cells]) -> String {
    let mut out = String::new();
    for row in rows {
        let cells: Vec<String> = row.iter().map(|cell| format!("\"{}\"", cell.replace('"', "\"\""))).collect();
        let _ = writeln!(out, "{}", cells.join(","));
    }
    out
}
