//! Logins by token, and what is told where a server takes no such login, or no other.

use std::sync::{Arc, OnceLock};

use crate::imap_faults::imap;
use crate::mail::{self, Fault, Script, Serve, Tls};
use crate::support;
use Fault::Say;
use appeal::deliver::net::Security;

fn tls() -> &'static Tls {
    static TLS: OnceLock<Tls> = OnceLock::new();
    TLS.get_or_init(|| Tls::new("localhost"))
}

/// What Gmail answers to a token that has lapsed: status 400, and its scope.
macro_rules! challenge {
    ($before:literal) => {
        concat!(
            $before,
            "eyJzdGF0dXMiOiI0MDAiLCJzY2hlbWVzIjoiQmVhcmVyIiwic2NvcGUiOiJodHRwczovL21haWwuZ29vZ2xlLmNvbS8ifQ=="
        )
    };
}

/// A server that says so at each step.
fn saying(steps: &'static [(&'static str, &'static str)]) -> Script {
    Arc::new(move |step, _, _| steps.iter().find(|(at, _)| *at == step).map(|(_, text)| Say(text)))
}

/// How a run ends, what it tells, and how often a login was begun.
fn send(
    way: &str,
    serve: Serve,
    script: Script,
    settings: &str,
    variables: &[(&str, &str)],
) -> (Option<i32>, String, usize) {
    let running = mail::start(tls(), Security::Tls, script, serve);
    let (folder, outbox) = mail::outbox(1);
    drop(outbox);
    let ca = tls().ca.display();
    let account =
        format!("server = \"localhost\"\nport = {}\nca = '{ca}'\nuser = \"me\"\nway = \"{way}\"", running.port);
    let config = folder.path().join("config.toml");
    std::fs::write(&config, format!("[send]\nown = [\"me@example.org\"]\n{account}\n{settings}\n")).unwrap();
    let output = support::appeal()
        .args(["send", "test.outbox", "--yes"])
        .current_dir(folder.path())
        .env("APPEAL_CONFIG", &config)
        .envs(variables.iter().copied())
        .output()
        .unwrap();
    let told = [output.stdout, output.stderr].concat();
    let logins = running.log.lock().unwrap().logins;
    (output.status.code(), String::from_utf8(told).unwrap(), logins)
}

const TOKEN: &str = "login = \"xoauth2\"\ntoken-command = [\"echo\", \"ya29.secret\"]";

#[test]
#[cfg(unix)]
fn a_token_of_a_program_logs_in() {
    for offers in ["250-test\r\n250 AUTH LOGIN XOAUTH2", "250-test\r\n250 AUTH OAUTHBEARER"] {
        let script: Script = Arc::new(move |step, _, _| (step == "ehlo").then_some(Say(offers)));
        let (code, told, logins) = send("smtp", mail::smtp, script, TOKEN, &[]);
        assert_eq!((code, logins), (Some(0), 1), "{told}");
        assert!(!told.contains("ya29"), "{told}");
    }
    let script = saying(&[("offers", "AUTH=XOAUTH2 SASL-IR SPECIAL-USE")]);
    // That there is a program for tokens says enough.
    let (code, told, _) = send("imap", imap, script, "token-command = \"echo ya29.secret\"", &[]);
    assert_eq!(code, Some(0), "{told}");
}

#[test]
#[cfg(unix)]
fn why_a_token_is_refused_is_told_and_the_server_gets_its_answer() {
    let smtp = saying(&[
        ("ehlo", "250-test\r\n250 AUTH XOAUTH2"),
        ("auth", challenge!("334 ")),
        ("other", "535 5.7.8 Username and Password not accepted."),
    ]);
    let (code, told, logins) = send("smtp", mail::smtp, smtp, TOKEN, &[]);
    // The same token is not shown twice.
    assert_eq!((code, logins), (Some(1), 1), "{told}");
    let steps = saying(&[
        ("offers", "AUTH=XOAUTH2 SASL-IR"),
        ("login", challenge!("+ ")),
        ("other", "NO [AUTHENTICATIONFAILED] Invalid credentials"),
    ]);
    let (_, other, logins) = send("imap", imap, steps, TOKEN, &[]);
    assert_eq!(logins, 1);
    for told in [told, other] {
        for needed in ["has lapsed", "scope https://mail.google.com/", "sending.md"] {
            assert!(told.contains(needed), "{needed}: {told}");
        }
        assert!(!told.contains("ya29"), "{told}");
    }
}

#[test]
#[cfg(unix)]
fn what_a_server_offers_is_told_where_it_is_not_what_was_asked_for() {
    let password = [("APPEAL_PASSWORD", "hunter2")];
    type Case = (&'static str, Serve, &'static [(&'static str, &'static str)], &'static str, usize, [&'static str; 2]);
    let cases: [Case; 5] = [
        (
            "smtp",
            mail::smtp,
            &[("ehlo", "250-test\r\n250 AUTH LOGIN PLAIN")],
            TOKEN,
            0,
            ["takes no token", "LOGIN PLAIN"],
        ),
        ("imap", imap, &[("offers", "AUTH=PLAIN AUTH=LOGIN")], TOKEN, 0, ["takes no token", "AUTH=PLAIN AUTH=LOGIN"]),
        ("smtp", mail::smtp, &[("ehlo", "250-test\r\n250 AUTH XOAUTH2")], "", 0, ["only a token", "XOAUTH2"]),
        ("imap", imap, &[("offers", "LOGINDISABLED AUTH=XOAUTH2")], "", 0, ["only a token", "AUTH=XOAUTH2"]),
        (
            "smtp",
            mail::smtp,
            &[
                ("ehlo", "250-test\r\n250 AUTH LOGIN PLAIN XOAUTH2"),
                ("auth", "535 5.7.139 Authentication unsuccessful, basic authentication is disabled."),
            ],
            "",
            1,
            ["only a token", "sending.md"],
        ),
    ];
    for (way, serve, steps, settings, tries, needed) in cases {
        let variables = if settings.is_empty() { &password[..] } else { &[] };
        let (code, told, logins) = send(way, serve, saying(steps), settings, variables);
        assert_eq!((code, logins), (Some(1), tries), "{way}: {told}");
        for needed in needed {
            assert!(told.contains(needed), "{needed}: {told}");
        }
    }
}

#[test]
fn a_token_needs_a_name_and_a_source() {
    let (folder, outbox) = mail::outbox(1);
    drop(outbox);
    let send = |more: &[&str]| {
        let common =
            ["send", "test.outbox", "--way", "smtp", "--own", "me@example.org", "--server", "127.0.0.1", "--yes"];
        let output = support::appeal()
            .args(common)
            .args(["--login", "xoauth2"])
            .args(more)
            .current_dir(folder.path())
            .env("APPEAL_CONFIG", folder.path().join("none.toml"))
            .output()
            .unwrap();
        assert_eq!(output.status.code(), Some(2));
        String::from_utf8(output.stderr).unwrap()
    };
    assert!(send(&[]).contains("name to log in with"));
    let told = send(&["--user", "me"]);
    assert!(told.contains("token is missing") && told.contains("token-command"), "{told}");
}
