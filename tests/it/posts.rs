//! Posts: counted as the networks count, cut into threads, in every language.

use appeal::post::Network;

/// What X's own library says of texts of all sorts.
#[test]
fn x_counts_as_its_own_library_does() {
    let vectors = include_str!("../data/posts/x.tsv");
    assert!(vectors.lines().count() > 60);
    for line in vectors.lines() {
        let (length, text) = line.split_once('\t').unwrap();
        let text: String = serde_json::from_str(text).unwrap();
        assert_eq!(Network::X.length(&text), length.parse::<usize>().unwrap(), "{text:?}");
    }
}

use crate::support;
use std::path::Path;
use std::process::Output;

fn write(action: &str, folder: &Path, more: &[&str]) -> Output {
    support::appeal()
        .args(["write", action, "--kind", "post", "--today", "2024-05-03"])
        .args(more)
        .current_dir(folder)
        .output()
        .unwrap()
}

/// The posts that were printed, without the line's end.
fn posts(output: &Output) -> Vec<String> {
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let text = String::from_utf8(output.stdout.clone()).unwrap();
    text.trim_end().split("\n\n⁂\n\n").map(str::to_owned).collect()
}

fn made(action: &str, more: &[&str]) -> Vec<String> {
    let folder = tempfile::tempdir().unwrap();
    posts(&write(action, folder.path(), more))
}

#[test]
fn posts_need_no_writer_and_fit_on_every_network_in_every_language() {
    for action in ["ahmadreza-djalali", "hossein-ronaghi-maleki"] {
        for language in ["fa", "en", "es", "fr"] {
            for network in Network::ALL {
                let posts = made(action, &["--lang", language, "--network", network.as_str()]);
                for post in &posts {
                    assert!(network.length(post) <= network.limit(), "{language} {network:?}: {post}");
                    assert!(!post.contains(['\u{2068}', '\u{2069}', '\u{200F}']), "a mark would be counted");
                }
                let text = posts.join("\n");
                assert_eq!(text.contains("@khamenei_ir"), network == Network::X, "a handle is one of X");
                assert_eq!(text.contains("#SaveAhmad"), action == "ahmadreza-djalali");
            }
        }
    }
}

#[test]
fn a_post_in_persian_has_the_hashtag_in_its_script() {
    assert!(made("ahmadreza-djalali", &["--lang", "fa"])[0].contains("#احمدرضا_جلالی"));
}

#[test]
fn a_note_makes_a_thread_with_numbers() {
    let note = "I met him once at a conference, and I have not forgotten it. ".repeat(6);
    let posts = made("ahmadreza-djalali", &["--lang", "en", "--note", &note]);
    assert!(posts.len() >= 3, "{posts:#?}");
    for (n, post) in posts.iter().enumerate() {
        assert!(post.ends_with(&format!(" {}/{}", n + 1, posts.len())), "{post}");
    }
}

#[test]
fn the_link_of_each_post_is_printed_and_nothing_is_opened() {
    let folder = tempfile::tempdir().unwrap();
    let output = write("ahmadreza-djalali", folder.path(), &["--lang", "en", "--open"]);
    let links = String::from_utf8(output.stdout).unwrap();
    let lines: Vec<&str> = links.lines().collect();
    assert_eq!(lines.len(), 1);
    let text = lines[0].strip_prefix("https://x.com/intent/post?text=").unwrap();
    let text = percent_encoding::percent_decode_str(text).decode_utf8().unwrap();
    assert_eq!(vec![text.into_owned()], made("ahmadreza-djalali", &["--lang", "en"]));
    let bluesky = write("ahmadreza-djalali", folder.path(), &["--open", "--network", "bluesky"]);
    assert!(bluesky.stdout.starts_with(b"https://bsky.app/intent/compose?text="));
    let mastodon = ["--open", "--network", "mastodon"];
    assert_eq!(write("ahmadreza-djalali", folder.path(), &mastodon).status.code(), Some(2), "the server is missing");
    let with_server =
        write("ahmadreza-djalali", folder.path(), &[&mastodon[..], &["--server", "social.example"]].concat());
    assert!(with_server.stdout.starts_with(b"https://social.example/share?text="));
}

#[test]
fn a_word_that_no_post_can_hold_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    let word = "x".repeat(300);
    let output = write("ahmadreza-djalali", folder.path(), &["--lang", "en", "--note", &word]);
    assert!(!output.status.success());
    assert!(String::from_utf8_lossy(&output.stderr).contains("error[post-length]"));
    let output = write("ahmadreza-djalali", folder.path(), &["--lang", "en", "--note", &word, "--network", "mastodon"]);
    assert!(output.status.success());
}

#[test]
fn rules_of_the_wording_hold_for_posts() {
    let folder = tempfile::tempdir().unwrap();
    let output = write("ahmadreza-djalali", folder.path(), &["--lang", "en", "--note", "Butchers!"]);
    assert!(!output.status.success());
    assert!(String::from_utf8_lossy(&output.stderr).contains("error[polite]"));
}

#[test]
fn the_link_of_a_case_stands_in_its_posts() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let case = std::fs::read_to_string(root.join("actions/ahmadreza-djalali.toml")).unwrap();
    let with_link = |link: &str| {
        let folder = tempfile::tempdir().unwrap();
        std::fs::create_dir(folder.path().join("actions")).unwrap();
        let case = case.replace("any-language = true", &format!("any-language = true\nlink = \"{link}\""));
        std::fs::write(folder.path().join("actions/ahmadreza-djalali.toml"), case).unwrap();
        write("ahmadreza-djalali", folder.path(), &["--lang", "en", "--workspace", "."])
    };
    assert!(posts(&with_link("https://example.org/djalali")).join("\n").contains("https://example.org/djalali"));
    let wrong = with_link("example.org");
    assert_eq!(wrong.status.code(), Some(1));
    assert!(String::from_utf8_lossy(&wrong.stderr).contains("actions/ahmadreza-djalali.toml"));
}

#[test]
fn flags_of_posts_and_cards_go_with_nothing_else() {
    for (kind, flag) in [
        ("letter", "--open"),
        ("letter", "--occasion=yalda"),
        ("post", "--occasion=yalda"),
        ("solidarity", "--network=x"),
    ] {
        let output = support::appeal()
            .args(["write", "ahmadreza-djalali", "--kind", kind, flag, "--name", "A", "--city", "B", "--country", "BE"])
            .output()
            .unwrap();
        assert_eq!(output.status.code(), Some(2), "{kind} {flag}");
    }
}
