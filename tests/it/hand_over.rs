//! How a letter comes from the program to a person: on a terminal, as a link, on the clipboard, in a new message, and in a language
//! that they read.

use std::path::Path;
use std::process::Output;

use appeal::environment::Environment;
use appeal::text::without_isolates;
use base64::Engine as _;
use jiff::civil::date;
use percent_encoding::percent_decode_str;
use unicode_width::UnicodeWidthStr;

use crate::support;

const WRITER: &str = "--name Ana --city Madrid --country ES --today 2026-02-01";

/// Two letters, to offices with an e-mail address (`tests/cases/variety`, where nobody exists).
const NURSE: &str = concat!("--workspace ", env!("CARGO_MANIFEST_DIR"), "/tests/cases/variety write nurse-theta");

/// A letter that no link takes whole, to an office without an e-mail address.
const LONG: &str = "write ahmadreza-djalali --to supreme-leader";

/// What a command shows on a terminal of that width, and what it says beside; `more` are variables of the environment.
fn on_a_terminal(line: &str, width: usize, more: &[(&str, &str)]) -> (u8, String, String) {
    let folder = tempfile::tempdir().unwrap();
    let home = folder.path().display().to_string();
    let own = [("APPEAL_CONFIG".to_owned(), format!("{home}/c")), ("APPEAL_DATA".to_owned(), format!("{home}/d"))];
    let more = more.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned()));
    let environment = Environment {
        variables: own.into_iter().chain(more).collect(),
        stdout_terminal: true,
        stderr_terminal: true,
        width,
        ..Environment::bare(date(2026, 2, 1))
    };
    support::ran(&environment, &line.split(' ').collect::<Vec<_>>())
}

fn run(line: &str, language: &str) -> Output {
    support::appeal().args(line.split(' ')).env("LC_ALL", language).output().unwrap()
}

fn told(output: &Output) -> String {
    without_isolates(std::str::from_utf8(&output.stderr).unwrap())
}

fn link(output: &Output) -> String {
    assert!(output.status.success(), "{}", told(output));
    String::from_utf8(output.stdout.clone()).unwrap().trim_end().to_owned()
}

/// A field of a link.
fn field(link: &str, name: &str) -> Option<String> {
    let (_, fields) = link.split_once('?').unwrap();
    let value = fields.split('&').find_map(|field| field.strip_prefix(&format!("{name}=")))?;
    Some(percent_decode_str(value).decode_utf8().unwrap().into_owned())
}

#[test]
fn each_letter_on_a_terminal_stands_under_a_rule_that_names_its_office_for_the_reader() {
    let languages = [
        ("en", "── Letter 1 of 2: "),
        ("fa", "── نامهٔ ۱ از ۲: "),
        ("es", "── Carta 1 de 2: "),
        ("fr", "── Lettre 1 sur 2\u{a0}: "),
    ];
    let first = |shown: &str| shown.lines().next().unwrap().to_owned();
    for (language, rule) in languages {
        let plain = [("NO_COLOR", "1"), ("LC_ALL", language)];
        let (code, shown, _) = on_a_terminal(&format!("{NURSE} --lang en {WRITER}"), 200, &plain);
        assert_eq!(code, 0);
        let shown = without_isolates(&shown);
        assert!(
            first(&shown).starts_with(rule) || shown.lines().nth(1).unwrap().starts_with(&rule["── ".len()..]),
            "{shown}"
        );
        assert!(!shown.contains(['\u{1b}', '\u{c}']) && shown.matches("───").count() > 1, "{shown}");
    }
}

#[test]
fn no_line_is_wider_than_the_terminal() {
    for language in ["en", "fa", "es", "fr"] {
        for width in [80, 60, 40] {
            let plain = [("TERM", "dumb"), ("LC_ALL", language)];
            let line = format!("{NURSE} --lang {language} {WRITER}");
            let (_, shown, _) = on_a_terminal(&line, width, &plain);
            for line in shown.lines() {
                assert!(line.width() <= width, "{width}: {line}");
            }
            assert!(!shown.contains('\u{1b}'));
        }
    }
}

#[test]
fn the_office_is_named_to_who_reads_and_not_to_whom_the_letter_is_for() {
    let (_, shown, _) = on_a_terminal(&format!("{NURSE} --lang fa {WRITER}"), 80, &[("LC_ALL", "es")]);
    let rules: Vec<&str> = shown.lines().filter(|line| line.contains("──")).collect();
    assert_eq!(rules.len(), 2, "{shown}");
    assert!(without_isolates(rules[0]).contains("Carta 1 de 2: Ministra de Justicia del País A"), "{rules:?}");
    assert!(without_isolates(rules[1]).contains("Carta 2 de 2: Defensor del Pueblo del País A"), "{rules:?}");
}

#[test]
fn signatories_stand_one_by_one_on_a_narrow_screen() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("all.csv");
    std::fs::write(&file, "name\nAna Quist\nBo Quell\nCy Quart\nDi Quint\nEd Quoin\nFy Quill\n").unwrap();
    let joint =
        format!("{NURSE} --kind joint-letter --to minister-of-justice --lang en --signatories {}", file.display());
    let names = |width: usize| {
        let (code, shown, told) = on_a_terminal(&format!("{joint} {WRITER}"), width, &[("LC_ALL", "en")]);
        assert_eq!(code, 0, "{told}");
        assert!(shown.lines().all(|line| line.width() <= width), "{shown}");
        shown.lines().filter(|line| line.contains(" Qu")).count()
    };
    assert_eq!(names(40), 6);
    assert!(names(80) < 6, "columns where there is room");
}

#[test]
fn a_single_letter_has_no_rule_and_what_is_no_terminal_gets_pages() {
    let (_, shown, _) = on_a_terminal(&format!("{NURSE} --lang en --to minister-of-justice {WRITER}"), 80, &[]);
    assert!(!shown.contains('─') && !shown.contains('\u{1b}'), "{shown}");
    let (_, coloured, _) = on_a_terminal(&format!("{NURSE} --lang en {WRITER}"), 80, &[("TERM", "xterm")]);
    assert_eq!(coloured.matches("\u{1b}[0m\n").count(), coloured.matches("\u{1b}[1m").count());
    assert!(coloured.starts_with("\u{1b}[1m"));
    let piped = String::from_utf8(run(&format!("{NURSE} --lang en {WRITER}"), "en").stdout).unwrap();
    assert!(piped.contains("\u{c}\n") && !piped.contains('─'));
}

#[test]
fn a_link_that_cannot_hold_the_letter_holds_the_short_one_and_says_so() {
    let said = [
        ("en", "It carries the short letter"),
        ("fa", "نامهٔ کوتاه را دارد"),
        ("es", "El enlace lleva la carta breve"),
        ("fr", "Il contient la lettre brève"),
    ];
    for (language, said) in said {
        // No link takes even the short letter in Persian.
        let letter = if language == "fa" { "en" } else { language };
        let line = format!("{LONG} --lang {letter} --format mailto --out - {WRITER}");
        let output = run(&line, language);
        assert!(told(&output).contains(said), "{}", told(&output));
        let short = run(&format!("{line} --length short"), language);
        assert_eq!(link(&output), link(&short));
        assert!(field(&link(&output), "body").unwrap().len() > 800);
        assert!(!told(&short).contains(said));
    }
}

#[test]
fn what_holds_no_letter_at_all_says_where_the_text_comes_from() {
    for language in ["en", "fa", "es", "fr"] {
        let output = run(&format!("{LONG} --lang fa --format mailto --out - {WRITER}"), language);
        let told = told(&output);
        assert!(told.contains("--copy") && told.contains("mailto-length"), "{told}");
        assert!(field(&link(&output), "body").is_none() && field(&link(&output), "subject").is_some());
    }
}

#[test]
fn the_short_letter_of_a_link_is_held_against_the_rules() {
    let folder = tempfile::tempdir().unwrap();
    let case = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases/variety");
    let write = |workspace: &Path| {
        let line =
            "write nurse-theta --lang en --name A --city B --country FR --today 2026-02-01 --to minister-of-justice";
        let mut command = support::appeal();
        command.arg("--workspace").arg(workspace).args(line.split(' '));
        command.args(["--note", &"Her ward is mine, and so is her patience. ".repeat(12), "--format", "mailto"]);
        command.arg("--out").arg(folder.path()).arg("--force").output().unwrap()
    };
    let sound = write(&case);
    assert!(told(&sound).contains("It carries the short letter"), "{}", told(&sound));
    let insult = support::changed(
        &case,
        &[("locales/en/actions/nurse-theta.ftl", "calls her release the remedy", "calls you butchers")],
    );
    let refused = write(insult.path());
    assert!(!refused.status.success() && told(&refused).contains("error[polite]"), "{}", told(&refused));
}

#[test]
fn a_terminal_is_asked_where_no_program_keeps_the_clipboard() {
    for (language, text) in [("fa", "اینا اگزمپلار"), ("fr", "Exemplar")] {
        let line = format!("{NURSE} --lang {language} --to minister-of-justice --copy {WRITER} --privacy place");
        let (code, shown, told) = on_a_terminal(&line, 40, &[("SSH_TTY", "/dev/pts/1")]);
        assert_eq!(code, 0, "{told}");
        assert!(!shown.contains('\u{1b}') && told.contains("(OSC 52)"), "{told}");
        let (_, rest) = told.split_once("\u{1b}]52;c;").unwrap();
        let (encoded, rest) = rest.split_once('\u{7}').unwrap();
        assert!(!rest.contains('\u{1b}') && rest.contains("keep a history"), "{rest}");
        let copied = base64::engine::general_purpose::STANDARD.decode(encoded).unwrap();
        let copied = String::from_utf8(copied).unwrap();
        assert!(copied.contains(text) && !copied.contains(['\u{2068}', '\u{2069}', '\u{200f}', '\r']), "{copied}");
        assert!(copied.lines().any(|line| line.chars().count() > 80), "a paragraph is a line: {copied}");
        assert!(!copied.contains("Ana"), "initials alone: {copied}");
    }
    let line = format!("{NURSE} --lang en --to minister-of-justice --copy {WRITER}");
    let (code, shown, told) = on_a_terminal(&line, 80, &[("TERM", "dumb"), ("SSH_TTY", "/dev/pts/1")]);
    assert!(code == 1 && shown.contains("Exemplar") && told.contains("Nothing was put on the clipboard"), "{told}");
}

#[test]
fn what_takes_one_letter_takes_no_two() {
    for (language, said) in
        [("en", "takes one letter"), ("fa", "برای یک نامه است"), ("es", "una sola carta"), ("fr", "une seule lettre")]
    {
        for flag in ["--copy", "--open gmail"] {
            let output = run(&format!("{NURSE} --lang en {flag} {WRITER}"), language);
            assert_eq!(output.status.code(), Some(2));
            assert!(told(&output).contains(said) && output.stdout.is_empty(), "{}", told(&output));
        }
    }
    let output = run(&format!("{LONG} --lang en --open {WRITER}"), "en");
    assert!(output.status.code() == Some(2) && told(&output).contains("--open with mail, gmail"), "{}", told(&output));
}

/// Programs that take the place of the system's: each writes down what it was given.
#[cfg(unix)]
mod handed {
    use super::*;
    use std::os::unix::fs::PermissionsExt;

    fn program(folder: &Path, name: &str, script: &str) {
        let path = folder.join(name);
        std::fs::write(&path, format!("#!/bin/sh\n{script}\n")).unwrap();
        std::fs::set_permissions(&path, std::fs::Permissions::from_mode(0o755)).unwrap();
    }

    /// A command that finds these programs alone.
    fn run_beside(folder: &Path, line: &str, more: &[(&str, &str)]) -> Output {
        let mut command = support::appeal();
        command.args(line.split(' ')).env("PATH", folder).env_remove("WSL_DISTRO_NAME");
        ["DISPLAY", "WAYLAND_DISPLAY", "SSH_TTY", "SSH_CONNECTION"]
            .iter()
            .for_each(|name| _ = command.env_remove(name));
        command.envs(more.iter().copied()).output().unwrap()
    }

    fn taken(folder: &Path) -> Option<String> {
        std::fs::read_to_string(folder.join("taken")).ok()
    }

    #[test]
    fn a_program_of_the_system_keeps_the_clipboard() {
        let folder = tempfile::tempdir().unwrap();
        let take = format!("/bin/cat > '{}/taken'", folder.path().display());
        program(folder.path(), "wl-copy", "exit 1");
        program(folder.path(), "xclip", &take);
        let line = format!("{NURSE} --lang fa --to minister-of-justice --copy {WRITER}");
        let both = [("WAYLAND_DISPLAY", "w"), ("DISPLAY", ":0")];
        let output = run_beside(folder.path(), &line, &both);
        assert!(output.status.success() && told(&output).contains("is on the clipboard (xclip)"), "{}", told(&output));
        let copied = taken(folder.path()).unwrap();
        assert!(copied.contains("اگزمپلار") && copied.lines().any(|line| line.chars().count() > 80), "{copied}");
        assert!(!copied.contains(['\u{2068}', '\u{2069}', '\u{200f}']));
        // Nobody sees a clipboard without a display.
        let nowhere = run_beside(folder.path(), &line, &[]);
        assert_eq!(nowhere.status.code(), Some(1));
        assert!(told(&nowhere).contains("Nothing was put on the clipboard") && !nowhere.stdout.is_empty());
    }

    #[test]
    fn a_letter_opens_where_it_is_asked_for() {
        let folder = tempfile::tempdir().unwrap();
        program(folder.path(), "xdg-open", &format!("printf %s \"$1\" > '{}/taken'", folder.path().display()));
        let note = "Her_ward_is_mine,_and_so_is_her_patience._".repeat(18);
        let open = |more: &str| {
            let _ = std::fs::remove_file(folder.path().join("taken"));
            let line = format!("{NURSE} --to minister-of-justice {WRITER} --note {note} {more}");
            let output = run_beside(folder.path(), &line, &[]);
            (output.status.code(), told(&output), taken(folder.path()))
        };
        let pages = [
            ("gmail", "https://mail.google.com/mail/?view=cm&fs=1&to=", "su", "Gmail (Google) gets the letter", 8_000),
            (
                "outlook",
                "https://outlook.live.com/mail/0/deeplink/compose?to=",
                "subject",
                "Outlook (Microsoft)",
                2_000,
            ),
            ("yahoo", "https://compose.mail.yahoo.com/?to=", "subject", "Yahoo gets", 2_000),
            ("mail", "mailto:", "subject", "Your mail program gets the letter", 2_000),
        ];
        for (name, start, subject, said, limit) in pages {
            let (code, told, taken) = open(&format!("--lang en --open {name}"));
            let link = taken.unwrap();
            assert!(code == Some(0) && told.contains(said), "{told}");
            assert!(link.starts_with(start) && link.len() <= limit && link.is_ascii(), "{link}");
            assert!(field(&link, subject).unwrap().contains("Exemplar"));
            let body = field(&link, "body").unwrap();
            assert!(body.contains("Exemplar") && body.contains("\r\n"), "{body}");
            assert_eq!(told.contains("has the short letter"), name != "gmail", "{told}");
        }
        let (_, told, taken) = open("--lang fa --open yahoo");
        assert!(told.contains("address and subject alone: --copy"), "{told}");
        assert!(field(&taken.unwrap(), "body").is_none());
    }

    #[test]
    fn nothing_opens_for_an_office_without_an_address_or_by_no_program() {
        let folder = tempfile::tempdir().unwrap();
        let line = format!("{LONG} --lang en --open gmail {WRITER}");
        let output = run_beside(folder.path(), &line, &[]);
        assert_eq!(output.status.code(), Some(1));
        assert!(told(&output).contains("no e-mail address of “supreme-leader” is on record"), "{}", told(&output));
        program(folder.path(), "xdg-open", "exit 3");
        let line = format!("{NURSE} --lang en --to minister-of-justice --open gmail {WRITER}");
        let output = run_beside(folder.path(), &line, &[]);
        assert_eq!(output.status.code(), Some(1));
        assert!(told(&output).contains("No program of the system opened the link"), "{}", told(&output));
    }
}

#[test]
fn a_copy_to_read_stands_below_its_letter_in_the_readers_language_and_says_what_it_is() {
    let marks = [
        ("en", "fa", "TRANSLATION TO READ, NOT TO SEND – ", "END OF THE TRANSLATION"),
        ("fa", "en", "ترجمه برای خواندن، نه برای فرستادن – ", "پایان ترجمه"),
        ("es", "en", "TRADUCCIÓN PARA LEER, NO PARA ENVIAR – ", "FIN DE LA TRADUCCIÓN"),
        ("fr", "fa", "TRADUCTION À LIRE, À NE PAS ENVOYER – ", "FIN DE LA TRADUCTION"),
    ];
    for (reading, language, head, foot) in marks {
        let line = format!("{NURSE} --lang {language} --to minister-of-justice --no-draw {WRITER}");
        let (_, plain, _) = on_a_terminal(&line, 72, &[]);
        let (code, shown, _) = on_a_terminal(&format!("{line} --reading {reading}"), 72, &[]);
        assert_eq!(code, 0);
        let copy = without_isolates(shown.strip_prefix(&plain).unwrap());
        let (_, of_reading, _) =
            on_a_terminal(&line.replace(&format!("--lang {language}"), &format!("--lang {reading}")), 72, &[]);
        let (head_at, foot_at) = (copy.find(head).unwrap(), copy.find(foot).unwrap());
        let text_at =
            copy.find(without_isolates(&of_reading).trim()).unwrap_or_else(|| panic!("{copy}\n---\n{of_reading}"));
        assert!(head_at < text_at && text_at < foot_at, "{copy}");
    }
}

#[test]
fn a_copy_to_read_stands_in_no_file_and_on_no_pipe() {
    let files = |more: &str| {
        let folder = tempfile::tempdir().unwrap();
        let line = format!("{NURSE} --lang fa --format txt,html,md,mailto {WRITER} --note Salut.{more}");
        let output = support::appeal().args(line.split(' ')).arg("--out").arg(folder.path()).output().unwrap();
        let entries = std::fs::read_dir(folder.path()).unwrap().map(|entry| entry.unwrap().path());
        let mut files: Vec<_> =
            entries.map(|path| (path.file_name().unwrap().to_owned(), std::fs::read(path).unwrap())).collect();
        files.sort();
        (told(&output), files)
    };
    let ((plain, without), (said, with)) = (files(""), files(" --reading fr"));
    assert_eq!(without, with);
    assert_eq!(said.matches("TRADUCTION À LIRE").count(), 2, "{said}");
    assert!(said.contains("Vos propres mots y figurent") && !plain.contains("TRADUCTION"));
    // Where the link carries the short letter alone, that is what is read.
    let short = run(&format!("{LONG} --lang es --reading en --no-draw --format mailto --out - {WRITER}"), "en");
    let read = told(&short).split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(read.contains("TRANSLATION TO READ") && read.contains("and release the proper remedy"), "{read}");
    let piped = run(&format!("{NURSE} --lang fa --reading fr {WRITER}"), "en");
    assert!(!String::from_utf8(piped.stdout).unwrap().contains("TRADUCTION"));
    for (reading, said) in [("fa", "is in “fa” already"), ("xx", "xx")] {
        let refused = run(&format!("{NURSE} --lang fa --reading {reading} {WRITER}"), "en");
        assert!(refused.status.code() == Some(2) && told(&refused).contains(said), "{}", told(&refused));
    }
}
