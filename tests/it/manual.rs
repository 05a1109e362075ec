//! Completions and manual pages.

use crate::support;
use clap::CommandFactory;

fn appeal(language: &str, arguments: &[&str]) -> (i32, String, String) {
    let output =
        support::appeal().args(arguments).env("LC_ALL", language).current_dir(std::env::temp_dir()).output().unwrap();
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
    (output.status.code().unwrap(), text(output.stdout), text(output.stderr))
}

#[test]
fn every_shell_gets_every_command() {
    let command = appeal::cli::Cli::command();
    for shell in ["bash", "zsh", "fish", "powershell", "elvish"] {
        let (code, script, err) = appeal("C.UTF-8", &["completions", shell]);
        assert_eq!((code, err.as_str()), (0, ""), "{shell}");
        for sub in command.get_subcommands() {
            assert!(script.contains(sub.get_name()), "{shell}: {}", sub.get_name());
        }
        assert!(script.contains("save-profile"), "{shell}");
    }
    assert_eq!(appeal("C.UTF-8", &["completions", "cmd"]).0, 2);
}

#[test]
fn scripts_complete_the_names_that_there_are() {
    let workspace = tempfile::tempdir().unwrap();
    let actions = workspace.path().join("actions");
    std::fs::create_dir_all(&actions).unwrap();
    let case = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("actions/hossein-ronaghi-maleki.toml");
    std::fs::copy(&case, actions.join("my-case.toml")).unwrap();
    // What a shell would run is no id.
    std::fs::copy(&case, actions.join("$(touch oops).toml")).unwrap();
    let folder = workspace.path().to_str().unwrap();
    for shell in ["bash", "zsh", "fish", "powershell", "elvish"] {
        let (code, script, err) = appeal("C.UTF-8", &["--workspace", folder, "completions", shell]);
        assert_eq!((code, err.as_str()), (0, ""), "{shell}");
        assert!(!script.contains("oops"), "{shell}");
        // clap_complete has no values in the scripts of the other two.
        let names = ["my-case", "ahmadreza-djalali", "petition-letter", "office-holder", "persian-joiner"];
        // Offices, those of no case yet, countries by code and by a name of one word.
        for name in names.into_iter().chain(["supreme-leader", "state/head-of-government", "Germany"]) {
            assert_eq!(script.contains(name), ["bash", "zsh", "fish"].contains(&shell), "{shell}: {name}");
        }
    }
}

#[test]
fn scripts_explain_countries_and_languages_where_the_shell_can() {
    for shell in ["zsh", "fish"] {
        let (_, script, _) = appeal("es_ES.UTF-8", &["completions", shell]);
        for name in ["Reino Unido", "Alemania", "français", "فارسی"] {
            assert!(script.contains(name), "{shell}: {name}");
        }
    }
    let (_, script, _) = appeal("C.UTF-8", &["completions", "bash"]);
    // Bash would take each word of a name for a name.
    assert!(script.contains(" Germany ") && !script.contains("United"), "{script}");
}

#[test]
fn completions_and_pages_are_in_the_persons_language() {
    let (_, script, _) = appeal("es_ES.UTF-8", &["completions", "fish"]);
    assert!(script.contains("Explica una regla"));
    let (_, page, _) = appeal("es_ES.UTF-8", &["man", "write"]);
    assert!(page.contains(".SH \"NOMBRE\"") && !page.contains(".SH NAME"), "{page}");
}

#[test]
fn every_command_has_its_page() {
    fn pages(command: &clap::Command, path: &[&str]) {
        let (code, page, err) = appeal("C.UTF-8", &[&["man"], path].concat());
        assert_eq!((code, err.as_str()), (0, ""), "{path:?}");
        let name = [&["appeal"], path].concat().join("\\-");
        assert!(page.contains(&format!("\n{name} \\- ")), "{path:?}: {page}");
        for section in [".SH \"NAME\"", ".SH \"SYNOPSIS\"", ".SH \"DESCRIPTION\"", ".SH OPTIONS"] {
            assert!(page.contains(section), "{path:?} lacks {section}: {page}");
        }
        for sub in command.get_subcommands() {
            pages(sub, &[path, &[sub.get_name()]].concat());
        }
    }
    pages(&appeal::cli::Cli::command(), &[]);
}

#[test]
fn a_command_that_is_none_is_named_with_the_nearest() {
    let (code, out, err) = appeal("C.UTF-8", &["man", "wirte"]);
    assert_eq!((code, out.as_str()), (2, ""));
    assert!(err.contains("“wirte”") && err.contains("write"), "{err}");
}

/// It is said before anything is read of the content.
#[cfg(target_os = "linux")]
#[test]
fn a_version_that_cannot_be_written_is_told_with_how_to_mend_it() {
    let full = std::fs::File::options().write(true).open("/dev/full").unwrap();
    let program = env!("CARGO_BIN_EXE_appeal");
    let output = std::process::Command::new(program).arg("--version").env("LC_ALL", "C").stdout(full).output().unwrap();
    let told = String::from_utf8_lossy(&output.stderr);
    assert_eq!(output.status.code(), Some(1), "{told}");
    assert!(told.contains("standard output") && told.contains("help:"), "{told}");
}
