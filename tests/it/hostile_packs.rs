//! Packs that somebody made to write where they should not, to fill the memory, or to be something else than they say: each is
//! refused with its name and what is wrong, and nothing is written.

use std::path::Path;

use crate::support;
use crate::support::packs::{Entry, HEAD, archive, entries, listed, manifest, pack};

const CASE: &str = "actions/somebody.toml";
const WORDS: &str = "locales/en/actions/somebody.ftl";
const FILES: [(&str, &[u8]); 2] = [(CASE, b"schema = 1\n"), (WORDS, b"title = Somebody\n")];

/// A sound pack but for its second file, the case.
fn with(change: impl FnOnce(&mut Entry)) -> Vec<u8> {
    let mut entries = entries(&FILES);
    change(&mut entries[1]);
    archive(&entries)
}

/// A sound pack with one more file, which its manifest lists.
fn with_file(name: &str) -> Vec<u8> {
    pack(&[FILES[0], FILES[1], (name, b"x\n")])
}

/// A sound pack with another manifest.
fn with_manifest(text: impl AsRef<[u8]>) -> Vec<u8> {
    let mut entries = entries(&FILES);
    entries[0] = Entry::new("manifest.toml", text.as_ref());
    archive(&entries)
}

/// A sound pack whose manifest says something more.
fn saying(line: &str) -> Vec<u8> {
    with_manifest(manifest(&FILES).replacen("program", &format!("{line}\nprogram"), 1))
}

/// A sound pack, with changed bytes.
fn changed(change: impl FnOnce(&mut Vec<u8>)) -> Vec<u8> {
    let mut bytes = pack(&FILES);
    change(&mut bytes);
    bytes
}

/// Each with what it is, and what is told of it.
fn hostile() -> Vec<(&'static str, Vec<u8>, &'static str)> {
    let mut all = structures();
    all.extend(contents());
    all.extend(names());
    all.extend(manifests());
    all
}

/// What is wrong with the archive.
fn structures() -> Vec<(&'static str, Vec<u8>, &'static str)> {
    let end = pack(&FILES).len() - 22;
    let set =
        |at: usize, bytes: &'static [u8]| changed(|pack| pack[end + at..end + at + bytes.len()].copy_from_slice(bytes));
    let large_end = || {
        let mut sound = pack(&FILES);
        let (list, at) = (sound.split_off(end), end as u64);
        sound.extend(b"PK\x06\x06");
        sound.extend([0; 52]);
        sound.extend(b"PK\x06\x07\0\0\0\0");
        sound.extend(at.to_le_bytes());
        sound.extend([0; 4]);
        sound.extend(list);
        sound
    };
    vec![
        ("nothing", Vec::new(), "no zip archive"),
        ("text", b"schema = 1\n".repeat(20), "no zip archive"),
        ("an end alone", pack(&[])[pack(&[]).len() - 22..].to_vec(), "not a plain whole one"),
        ("an empty archive", archive(&[]), "its first file is not manifest.toml"),
        ("cut short", changed(|pack| pack.truncate(pack.len() - 30)), "no zip archive"),
        ("something before it", changed(|pack| drop(pack.splice(0..0, *b"#!/bin/sh\n"))), "not a plain whole one"),
        ("something behind it", changed(|pack| pack.extend(b"more")), "not a plain whole one"),
        ("a comment", set(20, b"\x04\0"), "not a plain whole one"),
        ("another disk", set(4, b"\x01\0"), "not a plain whole one"),
        ("more files than there are", set(8, b"\x09\0\x09\0"), "not a plain whole one"),
        ("65,535 files", set(8, b"\xff\xff\xff\xff"), "it has more than"),
        ("a list of 4 GB", set(12, b"\xff\xff\xff\xff"), "not a plain whole one"),
        ("a list elsewhere", set(16, b"\x01\0\0\0"), "not a plain whole one"),
        ("zip64", large_end(), "not a plain whole one"),
        ("files that overlap", with(|entry| entry.at = Some(0)), "does not stand where the archive says"),
        ("a file beyond the end", with(|entry| entry.at = Some(1 << 30)), "does not stand where the archive says"),
        (
            "something between files",
            with(|entry| entry.gap = b"hidden".to_vec()),
            "does not stand where the archive says",
        ),
        (
            "two names of a file",
            with(|entry| entry.own_name = Some(b"actions/somebodx.toml".to_vec())),
            "two different things",
        ),
        ("two sizes of a file", with(|entry| entry.own_size = Some(5)), "two different things"),
        ("1,001 files", pack(&many(1_001)), "it has more than"),
    ]
}

/// So many small files.
fn many(count: usize) -> Vec<(&'static str, &'static [u8])> {
    (0..count).map(|n| (&*format!("templates/x{n}.md.hbs").leak(), &b"x"[..])).collect()
}

/// What is wrong with what is packed.
fn contents() -> Vec<(&'static str, Vec<u8>, &'static str)> {
    let zeros = vec![0; 1 << 20];
    let bomb = |size: usize| with(|entry| *entry = Entry::deflated(CASE, &vec![0; size]));
    let twenty: Vec<Entry> = entries(&FILES)
        .into_iter()
        .chain((0..20).map(|n| Entry::deflated(format!("templates/x{n}.md.hbs"), &zeros)))
        .collect();
    vec![
        ("16 MB and more", changed(|pack| pack.resize((16 << 20) + 1, 0)), "is larger than"),
        ("a bomb", bomb(20 << 20), "is larger than"),
        (
            "a bomb that says it is small",
            with(|entry| *entry = Entry { size: 11, ..Entry::deflated(CASE, &zeros) }),
            "damaged",
        ),
        ("a bomb in twenty files", archive(&twenty), "are larger than"),
        ("larger than it says", with(|entry| entry.packed.extend(b"x = 1\n")), "damaged"),
        ("smaller than it says", with(|entry| entry.size += 5), "damaged"),
        (
            "deflated, larger than it says",
            with(|entry| *entry = Entry { size: 3, ..Entry::deflated(CASE, FILES[0].1) }),
            "damaged",
        ),
        (
            "deflated, with a tail",
            with(|entry| {
                *entry = Entry::deflated(CASE, FILES[0].1);
                entry.packed.extend(b"tail");
            }),
            "damaged",
        ),
        ("no deflate at all", with(|entry| entry.method = 8), "damaged"),
        ("another checksum", with(|entry| entry.sum ^= 1), "damaged"),
        ("encrypted", with(|entry| entry.flags |= 1), "is encrypted"),
        ("sizes behind the file", with(|entry| entry.flags |= 8), "packed in a way"),
        ("strong encryption", with(|entry| entry.flags |= 1 << 6), "packed in a way"),
        ("bzip2", with(|entry| entry.method = 12), "packed in a way"),
        ("a method of nobody", with(|entry| entry.method = 0xFFFF), "packed in a way"),
        (
            "a link",
            with(|entry| {
                entry.system = 3;
                entry.attributes = 0o120_777 << 16;
                entry.packed = b"/etc/passwd".to_vec();
            }),
            "no plain file",
        ),
        (
            "a device",
            with(|entry| {
                entry.system = 3;
                entry.attributes = 0o020_666 << 16;
            }),
            "no plain file",
        ),
        (
            "a pipe, as macOS has it",
            with(|entry| {
                entry.system = 19;
                entry.attributes = 0o010_666 << 16;
            }),
            "no plain file",
        ),
        ("a folder, as MS-DOS has it", with(|entry| entry.attributes = 0x10), "no plain file"),
        ("not UTF-8", pack(&[(CASE, b"schema = 1 # \xFF\n"), FILES[1]]), "is not UTF-8"),
    ]
}

/// What is wrong with a name.
fn names() -> Vec<(&'static str, Vec<u8>, &'static str)> {
    let long: &'static str = format!("actions/{}.toml", "x".repeat(300)).leak();
    vec![
        ("a folder", with_file("templates/pages/"), "no plain file"),
        ("above", with_file("actions/../../x.toml"), "another folder"),
        ("the root", with_file("/etc/cron.d/x.toml"), "another folder"),
        ("nothing between", with_file("actions//x.toml"), "another folder"),
        ("a dot", with_file("actions/./x.toml"), "another folder"),
        ("a backslash", with_file("actions\\..\\x.toml"), "the character"),
        ("a drive", with_file("C:/actions/x.toml"), "the character"),
        ("a stream", with_file("actions/x.toml:y.toml"), "the character"),
        ("NUL", with_file("actions/x.toml\0.toml"), "the character"),
        ("an escape", with_file("actions/\u{1b}[2Jx.toml"), "the character"),
        ("a line break", with_file("actions/x\ny.toml"), "the character"),
        ("reordered", with_file("actions/\u{202e}lmot.x"), "the character"),
        ("normalised", with_file("actions/caf\u{e9}.toml"), "the character"),
        ("decomposed", with_file("actions/cafe\u{301}.toml"), "the character"),
        ("full width", with_file("actions\u{ff0f}x.toml"), "the character"),
        ("not UTF-8", with(|entry| entry.name[8] = 0xFF), "is not UTF-8"),
        ("a device of Windows", with_file("templates/CON.md.hbs"), "take it for a device"),
        ("a folder that is a device", with_file("locales/lpt1/x.ftl"), "take it for a device"),
        ("hidden", with_file("templates/.profile.hbs"), "begins with a dot"),
        ("a flag", with_file("templates/-rf.hbs"), "begins with a dot"),
        ("a trailing dot", with_file("templates./x.hbs"), "none of the folders"),
        ("outside", with_file(".git/hooks.toml"), "none of the folders"),
        ("beside", with_file("config.toml"), "none of the folders"),
        ("another case of a folder", with_file("Actions/x.toml"), "none of the folders"),
        ("a program", with_file("templates/x.sh"), "does not end with"),
        ("deep", with_file("locales/en/a/b/c.ftl"), "too many folders"),
        ("long", with_file(long), "too long"),
        ("twice", archive(&[&entries(&FILES)[..], &entries(&FILES)[1..2]].concat()), "are one name"),
        ("twice but for case", with_file("actions/SOMEBODY.toml"), "are one name"),
        ("folders but for case", with_file("locales/EN/x.ftl"), "are one name"),
        ("a file as a folder", with_file("actions/somebody.toml/x.toml"), "are one name"),
    ]
}

/// What is wrong with the manifest, or with what it says of the files.
fn manifests() -> Vec<(&'static str, Vec<u8>, &'static str)> {
    let sound = manifest(&FILES);
    let replaced = |from: &str, to: &str| {
        assert!(sound.contains(from));
        with_manifest(sound.replacen(from, to, 1))
    };
    let mut last = entries(&FILES);
    last.rotate_left(1);
    let mut not_listed = entries(&FILES);
    not_listed.push(Entry::new("templates/x.md.hbs", b"x\n"));
    let mut two = entries(&FILES);
    two.push(Entry::new("manifest.toml", sound.as_bytes()));
    let longest = format!("{sound}# {}\n", "x".repeat(600 << 10));
    vec![
        ("none", archive(&entries(&FILES)[1..]), "its first file is not manifest.toml"),
        ("at the end", archive(&last), "its first file is not manifest.toml"),
        ("two of them", archive(&two), "none of the folders"),
        ("not UTF-8", with_manifest(b"format = 1 # \xFF\n"), "is not UTF-8"),
        ("no TOML", with_manifest("format = = 1\n"), "cannot be read"),
        ("nested without end", with_manifest(format!("format = 1\nx = {}", "[".repeat(100_000))), "cannot be read"),
        ("too large", with_manifest(longest), "is larger than"),
        ("a later version", replaced("format = 1", "format = 2"), "is a pack of version 2"),
        ("no version", replaced("format = 1", "# format"), "cannot be read"),
        ("a version that is no number", replaced("format = 1", "format = \"1\""), "cannot be read"),
        ("something unknown", saying("run = \"rm\""), "cannot be read"),
        ("something unknown of a file", replaced("size =", "mode = 511\nsize ="), "cannot be read"),
        ("a size below nothing", replaced("size = 11", "size = -1"), "cannot be read"),
        ("a moment for a day", replaced("2026-06-01", "2026-06-01T10:00:00Z"), "no sound value for “day”"),
        ("a day that is none", replaced("2026-06-01", "2026-02-31"), "cannot be read"),
        ("no id", replaced("\"somebody\"", "\"../somebody\""), "no sound value for “case”"),
        ("an escape in the author's name", saying("author = \"\\u001b[2J\""), "no sound value for “author”"),
        ("a title that reorders", saying("title = \"\\u202e\""), "no sound value for “title”"),
        ("a long title", saying(&format!("title = \"{}\"", "x".repeat(10_000))), "no sound value for “title”"),
        ("another case than it says", replaced("\"somebody\"", "\"another\""), "is of another action"),
        ("a second case", with_file("actions/another.toml"), "is of another action"),
        ("words of another case", with_file("locales/fa/actions/another.ftl"), "is of another action"),
        (
            "an earlier case that is none",
            with_manifest(sound.replacen("program", "earlier = [\"another\"]\nprogram", 1)),
            "is of another action",
        ),
        ("words of the program", with_file("locales/en/ui/write.ftl"), "has words of the program"),
        ("words of the program in one file", with_file("locales/en-GB/ui.ftl"), "has words of the program"),
        ("another checksum", replaced("sha256 = \"", "sha256 = \"0"), "its size or checksum is another"),
        ("another size", replaced("size = 11", "size = 12"), "its size or checksum is another"),
        ("a file that is not listed", archive(&not_listed), "is not in the manifest"),
        (
            "a file that is not there",
            with_manifest(sound.clone() + &listed("templates/x.md.hbs", b"x\n")),
            "is missing",
        ),
        ("a file that is listed twice", with_manifest(sound.clone() + &listed(CASE, FILES[0].1)), "twice"),
        ("nothing listed", with_manifest(HEAD.to_owned() + "files = []\n"), "is not in the manifest"),
        ("no case", pack(&FILES[1..]), "is missing"),
    ]
}

/// Runs the program in a folder with little memory: exit code, result, what was told.
fn run(folder: &Path, arguments: &[&str]) -> (Option<i32>, String, String) {
    let mut command = support::appeal();
    #[cfg(target_os = "linux")]
    {
        // What sets memory aside for what an archive only claims is stopped.
        let mut limited = std::process::Command::new("sh");
        limited.args(["-c", "ulimit -v 400000; exec \"$0\" \"$@\"", env!("CARGO_BIN_EXE_appeal")]);
        limited.envs(command.get_envs().filter_map(|(name, value)| Some((name, value?))));
        limited.stdin(std::process::Stdio::null());
        command = limited;
    }
    let output = command.args(arguments).current_dir(folder).output().unwrap();
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    (output.status.code(), text(&output.stdout), text(&output.stderr))
}

fn names_in(folder: &Path) -> Vec<String> {
    std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect()
}

#[test]
fn every_hostile_pack_ends_in_an_error_and_nothing_is_written() {
    let all = hostile();
    assert!(all.len() > 90, "{}", all.len());
    for (n, (what, bytes, told)) in all.into_iter().enumerate() {
        let folder = tempfile::tempdir().unwrap();
        std::fs::write(folder.path().join("x.appeal"), bytes).unwrap();
        // All commands open a pack by the same way.
        let others: &[&[&str]] = match n % 10 {
            0 => &[&["--workspace", "x.appeal", "list"], &["--workspace", "x.appeal", "write", "somebody"]],
            _ => &[],
        };
        for arguments in std::iter::once(&["unpack", "x.appeal", "--out", "made"][..]).chain(others.iter().copied()) {
            let (code, out, err) = run(folder.path(), arguments);
            assert_eq!((code, out.as_str()), (Some(1), ""), "{what}: {err}");
            assert!(err.contains(told) && err.contains("x.appeal"), "{what}: {told}: {err}");
            assert!(!err.contains(['\u{1b}', '\u{202e}', '\0']), "{what}: {err:?}");
        }
        assert_eq!(names_in(folder.path()), ["x.appeal"], "{what}");
    }
}

#[test]
fn the_sound_pack_beside_them_is_opened() {
    let folder = tempfile::tempdir().unwrap();
    for bytes in [
        pack(&FILES),
        archive(
            &entries(&FILES)
                .into_iter()
                .map(|entry| Entry { system: 3, attributes: 0o100_644 << 16, ..entry })
                .collect::<Vec<_>>(),
        ),
    ] {
        std::fs::write(folder.path().join("x.appeal"), bytes).unwrap();
        let (code, _, err) = run(folder.path(), &["--workspace", "x.appeal", "explain"]);
        assert_eq!(code, Some(0), "{err}");
    }
    // Packed by another program, which deflates.
    let deflated: Vec<Entry> =
        entries(&FILES).iter().map(|entry| Entry::deflated(&entry.name, &entry.packed)).collect();
    std::fs::write(folder.path().join("x.appeal"), archive(&deflated)).unwrap();
    let (code, out, err) = run(folder.path(), &["unpack", "x.appeal"]);
    assert_eq!((code, out.lines().count()), (Some(0), 2), "{err}");
    assert_eq!(std::fs::read(folder.path().join("somebody").join(CASE)).unwrap(), FILES[0].1);
}

#[test]
fn all_that_is_wrong_is_told_at_once() {
    let folder = tempfile::tempdir().unwrap();
    let bytes = pack(&[FILES[0], ("templates/.a.hbs", b"x"), ("templates/b.exe", b"x"), ("src/c.toml", b"x")]);
    std::fs::write(folder.path().join("x.appeal"), bytes).unwrap();
    let (code, out, _) = run(folder.path(), &["pack", "--check", "x.appeal"]);
    assert_eq!((code, out.matches("error:").count()), (Some(3), 3), "{out}");
    let (code, _, err) = run(folder.path(), &["--workspace", "x.appeal", "action", "new", "y"]);
    assert_eq!((code, err.matches("error:").count()), (Some(1), 3), "{err}");
}

#[cfg(unix)]
#[test]
fn what_is_no_file_is_no_pack() {
    let folder = tempfile::tempdir().unwrap();
    std::os::unix::fs::symlink("/dev/zero", folder.path().join("x.appeal")).unwrap();
    let (code, _, err) = run(folder.path(), &["--workspace", "x.appeal", "list"]);
    assert!(code == Some(1) && err.contains("x.appeal"), "{err}");
    let (code, _, _) = run(folder.path(), &["--workspace", "none.appeal", "list"]);
    assert_eq!(code, Some(2));
}
