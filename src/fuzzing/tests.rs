//! What was found by fuzzing, and what the fuzzers begin with.
//!
//! Each file of `tests/corpus/TARGET` is one input; its name says what it shows. See `fuzz/README.md`.

use std::path::{Path, PathBuf};

use proptest::prelude::*;
use proptest::test_runner::RngSeed;

use super::{TARGETS, Target};

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/corpus")
}

/// The inputs of a target, by their names.
fn inputs(target: &str) -> Vec<(PathBuf, Vec<u8>)> {
    let entries = std::fs::read_dir(folder().join(target)).unwrap_or_else(|error| panic!("{target}: {error}"));
    let mut paths: Vec<PathBuf> = entries.map(|entry| entry.unwrap().path()).collect();
    paths.sort();
    paths.into_iter().map(|path| (path.clone(), std::fs::read(path).unwrap())).collect()
}

#[test]
fn every_input_of_the_corpus_ends_as_it_should() {
    for target in TARGETS {
        let inputs = inputs(target.name);
        assert!(!inputs.is_empty(), "{}", target.name);
        for (path, bytes) in inputs {
            let told = std::panic::catch_unwind(|| (target.run)(&bytes));
            assert!(told.is_ok(), "{}", path.display());
        }
    }
}

/// What stands in most of the formats.
const PIECES: [&str; 24] = [
    "\"",
    "'",
    "\n",
    "\r\n",
    "\0",
    "\u{1b}[2J",
    "\u{85}",
    "\u{9b}",
    "\u{202e}",
    "{",
    "}",
    "{{",
    "}}",
    "[",
    "]",
    "=",
    " = ",
    "<",
    ">",
    "#",
    "\\",
    "2016-01",
    "18446744073709551616",
    "\u{feff}",
];

/// An input of the corpus in which some pieces are replaced.
fn changed(inputs: &[(PathBuf, Vec<u8>)], which: usize, changes: &[(usize, usize, Change)]) -> Vec<u8> {
    let mut bytes = inputs[which % inputs.len()].1.clone();
    for (at, length, change) in changes {
        let at = at % (bytes.len() + 1);
        let end = (at + length).min(bytes.len());
        let new = match change {
            Change::Bytes(new) => new.clone(),
            Change::Piece(piece) => PIECES[piece % PIECES.len()].as_bytes().to_vec(),
            Change::Again => bytes[at..end].repeat(2),
        };
        bytes.splice(at..end, new);
    }
    bytes
}

/// What stands in place of some bytes.
#[derive(Debug, Clone)]
enum Change {
    Bytes(Vec<u8>),
    Piece(usize),
    Again,
}

fn change() -> impl Strategy<Value = (usize, usize, Change)> {
    let new = prop_oneof![
        prop::collection::vec(any::<u8>(), 0..6).prop_map(Change::Bytes),
        (0..PIECES.len()).prop_map(Change::Piece),
        Just(Change::Again),
    ];
    (any::<usize>(), 0..24_usize, new)
}

proptest! {
    // The same tries each time: to find new ones is what the fuzzers are for.
    #![proptest_config(ProptestConfig { cases: 12, rng_seed: RngSeed::Fixed(12), failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_bytes_end_as_they_should(bytes in prop::collection::vec(any::<u8>(), 0..200), text in "(?s).{0,100}") {
        for target in TARGETS {
            (target.run)(&bytes);
            (target.run)(text.as_bytes());
        }
    }

    #[test]
    fn what_is_near_to_the_corpus_ends_as_it_should(which in any::<usize>(), changes in prop::collection::vec(change(), 1..4)) {
        for target in TARGETS {
            (target.run)(&changed(&inputs(target.name), which, &changes));
        }
    }
}

#[test]
fn every_target_can_be_fuzzed() {
    let fuzz = Path::new(env!("CARGO_MANIFEST_DIR")).join("fuzz");
    for Target { name, .. } in TARGETS {
        assert!(fuzz.join(format!("fuzz_targets/{name}.rs")).is_file(), "{name}");
        assert!(fuzz.join(format!("dictionaries/{name}.dict")).is_file(), "{name}");
    }
}
