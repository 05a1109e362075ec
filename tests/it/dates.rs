//! Dates as letters write them, against tables of an independent source: see `tests/data/dates/README.md`.

use appeal::catalog::Catalog;
use appeal::date::PartialDate;
use appeal::locale::letter_words;

#[test]
fn dates_equal_those_of_an_independent_source() {
    let catalog = Catalog::built_in();
    for language in ["fa", "en", "es", "fr"] {
        let words = letter_words(&catalog, language, "hossein-ronaghi-maleki").unwrap();
        let path = format!("{}/tests/data/dates/{language}.tsv", env!("CARGO_MANIFEST_DIR"));
        let table = std::fs::read_to_string(path).unwrap();
        let rows: Vec<(&str, &str)> = table.lines().skip(1).map(|line| line.split_once('\t').unwrap()).collect();
        assert!(rows.len() >= 30, "{language} has {} rows", rows.len());
        for (day, written) in rows {
            let date: PartialDate = day.parse().unwrap();
            assert_eq!(words.formats.date(date), written, "{language} {day}");
        }
    }
}
