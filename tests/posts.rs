//! Posts: counted as the networks count, cut into threads, in every language.

use appeal::post::Network;

/// What X's own library says of texts of all sorts.
#[test]
fn x_counts_as_its_own_library_does() {
    let vectors = include_str!("data/posts/x.tsv");
    assert!(vectors.lines().count() > 60);
    for line in vectors.lines() {
        let (length, text) = line.split_once('\t').unwrap();
        let text: String = serde_json::from_str(text).unwrap();
        assert_eq!(Network::X.length(&text), length.parse::<usize>().unwrap(), "{text:?}");
    }
}
