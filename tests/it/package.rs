//! What is packed for others holds all that it needs.

use std::collections::BTreeSet;
use std::path::{Component, Path, PathBuf};
use std::process::Command;

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// The files that `cargo package` packs.
fn packed() -> BTreeSet<String> {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let arguments = ["package", "--list", "--allow-dirty", "--offline"];
    let output = Command::new(cargo).args(arguments).current_dir(root()).output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    // On Windows it lists them as Windows writes paths.
    String::from_utf8(output.stdout).unwrap().lines().map(|line| line.replace('\\', "/")).collect()
}

/// The files in a folder and below it, by their paths in the repository.
fn below(folder: &Path, into: &mut BTreeSet<String>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            below(&path, into);
        } else {
            into.insert(path.strip_prefix(root()).unwrap().to_str().unwrap().replace('\\', "/"));
        }
    }
}

/// Where a link of a page leads, as a path in the repository.
fn target(page: &str, link: &str) -> String {
    let mut path = PathBuf::new();
    for part in Path::new(page).parent().unwrap().join(link).components() {
        match part {
            Component::ParentDir => assert!(path.pop(), "{page}: {link} leads out of the repository"),
            part => path.push(part),
        }
    }
    path.to_str().unwrap().replace('\\', "/")
}

#[test]
fn the_crate_has_what_it_is_built_of() {
    let packed = packed();
    let mut needed = BTreeSet::from(["build.rs", "Cargo.lock", "LICENSE-MIT", "LICENSE-APACHE"].map(str::to_owned));
    for folder in ["src", "actions", "templates", "locales"] {
        below(&root().join(folder), &mut needed);
    }
    let missing: Vec<&String> = needed.difference(&packed).collect();
    assert!(missing.is_empty(), "{missing:?}");
}

#[test]
fn every_page_in_the_crate_leads_to_files_in_it() {
    let packed = packed();
    let mut wrong = Vec::new();
    // Who contributes has the repository.
    for page in packed.iter().filter(|file| file.ends_with(".md") && *file != "CONTRIBUTING.md") {
        let text = std::fs::read_to_string(root().join(page)).unwrap();
        let links = text.split("](").skip(1).map(|rest| rest.split(')').next().unwrap());
        let pictures = text.split("src=\"").skip(1).map(|rest| rest.split('"').next().unwrap());
        for link in links.chain(pictures).filter(|link| !link.contains("://")) {
            let file = link.split('#').next().unwrap();
            let target = target(page, file);
            let is_folder = || packed.iter().any(|packed| packed.starts_with(&format!("{target}/")));
            if !file.is_empty() && !packed.contains(&target) && !is_folder() {
                wrong.push(format!("{page}: {link}"));
            }
        }
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

/// A script of `packaging/`: its exit code and what it says.
#[cfg(unix)]
fn script(name: &str, arguments: &[&str]) -> (i32, String, String) {
    let output = Command::new(root().join("packaging").join(name)).args(arguments).output().unwrap();
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
    (output.status.code().unwrap(), text(output.stdout), text(output.stderr))
}

#[cfg(unix)]
#[test]
fn the_formula_is_filled_in_from_the_checksums_of_a_release() {
    let folder = tempfile::tempdir().unwrap();
    let sums = folder.path().join("SHA256SUMS");
    let targets = ["aarch64-apple-darwin", "x86_64-apple-darwin", "x86_64-unknown-linux-musl"];
    let lines: Vec<String> =
        (1..).zip(targets).map(|(n, target)| format!("{n:064x}  appeal-1.2.3-{target}.tar.gz\n")).collect();
    std::fs::write(&sums, lines.concat()).unwrap();
    let sums = sums.to_str().unwrap();
    let (code, formula, err) = script("homebrew.sh", &["1.2.3", sums, "https://example.org/own/appeal"]);
    assert_eq!((code, err.as_str()), (0, ""));
    assert!(!formula.contains('@'), "{formula}");
    for (n, target) in (1..).zip(targets) {
        let address = format!("https://example.org/own/appeal/releases/download/v1.2.3/appeal-1.2.3-{target}.tar.gz");
        let at = formula.find(&address).unwrap_or_else(|| panic!("{address} is not in\n{formula}"));
        assert!(formula[at..].lines().nth(1).unwrap().contains(&format!("{n:064x}")), "{formula}");
    }

    // A release without one of the archives gets no formula that names it.
    std::fs::write(sums, &lines[0]).unwrap();
    let (code, formula, err) = script("homebrew.sh", &["1.2.3", sums, "https://example.org/own/appeal"]);
    assert_eq!((code, formula.as_str()), (1, ""));
    assert!(err.contains("appeal-1.2.3-x86_64-apple-darwin.tar.gz"), "{err}");
}

#[cfg(unix)]
#[test]
fn the_notes_of_a_release_are_its_part_of_the_changelog() {
    let (code, notes, _) = script("notes.sh", &["Unreleased"]);
    assert!(code == 0 && notes.contains("### ") && !notes.contains("\n## "), "{notes}");
    assert_eq!(script("notes.sh", &["0.0.0"]).0, 1);
}
