//! What is true of every draft after an IMAP server did what it should not. The folder is asked before and after, so
//! that a draft is there once, whatever happened.

use std::io;
use std::sync::atomic::{AtomicUsize, Ordering::SeqCst};
use std::sync::{Arc, Mutex, OnceLock};
use std::time::{Duration, Instant};

use crate::mail::{Fault, Log, Running, Script, Talk, Tls, commit, line, outbox, server, states, timing};
use appeal::deliver::credentials::Credentials;
use appeal::deliver::error::ErrorKind;
use appeal::deliver::imap::Imap;
use appeal::deliver::net::{Security, Timing};
use appeal::deliver::queue::{Packing, Queue};
use appeal::deliver::secret::Secret;
use appeal::deliver::sender::{Sender, Summary, Why};
use appeal::outbox::{Access, Outbox, Route, State};
use rustls::{ServerConfig, ServerConnection, StreamOwned};

use crate::mail;
use Fault::{Close, Drip, Endless, Flood, Garbage, Reset, Say, Stall, TakeAndClose};
use State::{Failed, InDoubt, Ready, Sent};

fn tls() -> &'static Tls {
    static TLS: OnceLock<Tls> = OnceLock::new();
    TLS.get_or_init(|| Tls::new("localhost"))
}

/// A well-behaved IMAP server with three folders, but for its script.
pub fn imap(
    stream: &mut dyn Talk,
    script: &Script,
    connection: usize,
    log: &Mutex<Log>,
    starttls: Option<&Arc<ServerConfig>>,
) -> io::Result<()> {
    let say = |stream: &mut dyn Talk, text: &str| -> io::Result<()> {
        stream.write_all(text.as_bytes())?;
        stream.write_all(b"\r\n")?;
        stream.flush()
    };
    if let Some(fault) = script("greeting", connection, 0) {
        commit(fault, stream)?;
    } else if script("inside", connection, 0).is_none() {
        say(stream, "* OK [CAPABILITY IMAP4rev1] ready")?;
    }
    let mut current = String::new();
    loop {
        let text = line(stream)?;
        let mut words = text.split(' ');
        let (first, word) = (words.next().unwrap_or_default(), words.next().unwrap_or_default().to_ascii_uppercase());
        // What answers a challenge has no tag of its own.
        if !word.is_empty() {
            current = first.to_owned();
        }
        let tag = current.as_str();
        let step = match word.as_str() {
            "CAPABILITY" => "capability",
            "STARTTLS" => "starttls",
            "LOGIN" | "AUTHENTICATE" => "login",
            "LIST" => "list",
            "EXAMINE" => "examine",
            "SEARCH" => "search",
            "APPEND" => "append",
            "LOGOUT" => "logout",
            _ => "other",
        };
        if step == "login" {
            log.lock().unwrap().logins += 1;
        }
        let count = log.lock().unwrap().messages.len() + 1;
        if let Some(fault) = script(step, connection, count) {
            let fault = match fault {
                // A tag cannot stand in a script.
                Say(text) if !text.starts_with(['*', '+']) => {
                    say(stream, &format!("{tag} {text}"))?;
                    continue;
                }
                fault => fault,
            };
            commit(fault, stream)?;
            continue;
        }
        match step {
            "capability" => {
                let inside = match script("offers", connection, 0) {
                    Some(Say(offers)) => offers,
                    _ => "AUTH=PLAIN SASL-IR SPECIAL-USE",
                };
                let with = if starttls.is_some() { "STARTTLS LOGINDISABLED" } else { inside };
                let literal = if connection.is_multiple_of(2) { " LITERAL+" } else { "" };
                say(stream, &format!("* CAPABILITY IMAP4rev1 {with}{literal}"))?;
            }
            "starttls" => {
                say(stream, &format!("{tag} OK go on"))?;
                let tcp = stream.tcp().try_clone()?;
                let config = Arc::clone(starttls.unwrap());
                let mut inner = StreamOwned::new(ServerConnection::new(config).unwrap(), tcp);
                let outer = Arc::clone(script);
                let inside: Script = Arc::new(move |step, connection, message| match step {
                    "inside" => Some(Close),
                    step => outer(step, connection, message),
                });
                return imap(&mut inner, &inside, connection, log, None);
            }
            "list" => {
                say(stream, "* LIST (\\HasNoChildren) \"/\" INBOX")?;
                say(stream, "* LIST (\\HasNoChildren \\Drafts) \"/\" {13}\r\nMy \"drafts\" &")?;
            }
            "examine" => {
                assert!(text.ends_with("EXAMINE \"My \\\"drafts\\\" &\""), "{text}");
                say(stream, "* 0 EXISTS")?;
            }
            "search" => {
                let id = text.rsplit(' ').next().unwrap_or_default().trim_matches('"').to_owned();
                let held =
                    |message: &Vec<u8>| mail::lines(message).iter().any(|line| line == &format!("Message-ID: {id}"));
                let found = log.lock().unwrap().messages.iter().position(held);
                say(stream, &format!("* SEARCH{}", found.map_or(String::new(), |at| format!(" {}", at + 1))))?;
            }
            "append" => {
                assert!(text.contains("(\\Draft \\Seen)"), "{text}");
                let size = text.rsplit('{').next().unwrap().trim_end_matches(['}', '+']);
                if !text.ends_with("+}") {
                    say(stream, "+ go on")?;
                }
                if let Some(fault) = script("half", connection, count) {
                    commit(fault, stream)?;
                }
                let mut message = vec![0; size.parse().unwrap()];
                stream.read_exact(&mut message)?;
                let _ = line(stream)?;
                match script("body", connection, count) {
                    Some(TakeAndClose) => {
                        log.lock().unwrap().messages.push(message);
                        return commit(Close, stream);
                    }
                    Some(Say(text)) => {
                        say(stream, &format!("{tag} {text}"))?;
                        continue;
                    }
                    Some(fault) => commit(fault, stream)?,
                    None => log.lock().unwrap().messages.push(message),
                }
            }
            "logout" => {
                say(stream, "* BYE")?;
                return say(stream, &format!("{tag} OK bye"));
            }
            _ => {}
        }
        say(stream, &format!("{tag} OK done"))?;
    }
}

fn deliver(running: &Running, security: Security, patience: u64, outbox: &mut Outbox) -> Summary {
    deliver_in(running, security, timing(patience), outbox)
}

fn deliver_in(running: &Running, security: Security, timing: Timing, outbox: &mut Outbox) -> Summary {
    let server = server(running, tls(), security);
    let mut transport = Imap::new(server, Credentials::password("me", Secret::new("hunter2")), None, timing);
    let route = Route { way: "imap".into(), target: "me@localhost".into() };
    let mut queue = Queue::new(Packing::Bare, route.clone());
    let mut sender = Sender {
        outbox,
        route,
        transport: &mut transport,
        timing,
        rate: None,
        limit: None,
        clock: || jiff::Timestamp::UNIX_EPOCH,
    };
    sender.run(&mut queue, &mut |_| {}).unwrap()
}

fn always(step: &'static str, fault: Fault) -> Script {
    Arc::new(move |at, _, _| (at == step).then_some(fault))
}

/// With and without LITERAL+, which the server offers on every other connection.
#[test]
fn a_draft_is_in_doubt_from_its_first_byte_on_and_not_before() {
    for (first, append) in [(0, 0), (1, 1)] {
        let (folder, mut outbox) = outbox(1);
        let path = folder.path().join("test.outbox");
        let seen = Arc::new(Mutex::new(Vec::new()));
        let note = Arc::clone(&seen);
        let script: Script = Arc::new(move |at, connection, _| {
            if at == "greeting" && connection <= first {
                return Some(Say("* BYE too many"));
            }
            if ["search", "append", "body"].contains(&at) {
                note.lock().unwrap().push((at, Outbox::open(&path, Access::Read).unwrap().in_doubt().unwrap().len()));
            }
            None
        });
        let running = mail::start(tls(), Security::Tls, script, imap);
        deliver(&running, Security::Tls, 500, &mut outbox);
        assert_eq!(states(&outbox), [Sent]);
        // With LITERAL+ the draft goes with the command.
        assert_eq!(*seen.lock().unwrap(), [("search", 0), ("append", append), ("body", 1)]);
    }
}

/// step, fault, how each of two drafts stands then, whether the run stopped, how many drafts are in the folder.
const ONLY_ONCE_TRIED: [(&str, Fault, [State; 2], bool, usize); 47] = [
    ("accept", Close, [Ready, Ready], true, 0),
    ("accept", Garbage, [Ready, Ready], true, 0),
    ("greeting", Say("* BYE too many"), [Ready, Ready], true, 0),
    ("greeting", Stall, [Ready, Ready], true, 0),
    ("greeting", Drip, [Ready, Ready], true, 0),
    ("greeting", Garbage, [Ready, Ready], true, 0),
    ("greeting", Flood, [Ready, Ready], true, 0),
    ("capability", Reset, [Ready, Ready], true, 0),
    ("capability", Say("BAD what?"), [Ready, Ready], true, 0),
    ("login", Say("NO wrong"), [Ready, Ready], true, 0),
    ("login", Say("NO [UNAVAILABLE] later"), [Ready, Ready], true, 0),
    ("login", Close, [Ready, Ready], true, 0),
    ("login", Stall, [Ready, Ready], true, 0),
    ("list", Say("OK nothing"), [Ready, Ready], true, 0),
    ("list", Garbage, [Ready, Ready], true, 0),
    ("list", Flood, [Ready, Ready], true, 0),
    ("examine", Say("NO no such folder"), [Ready, Ready], true, 0),
    ("examine", Close, [Ready, Ready], true, 0),
    // The folder cannot be asked: then nothing is put there.
    ("search", Say("NO cannot"), [Ready, Ready], false, 0),
    ("search", Close, [Ready, Ready], false, 0),
    ("search", Stall, [Ready, Ready], false, 0),
    ("search", Garbage, [Ready, Ready], false, 0),
    ("append", Say("NO no room"), [Failed, Failed], false, 0),
    ("append", Say("NO [INUSE] later"), [Failed, Failed], false, 0),
    ("append", Close, [Failed, Failed], false, 0),
    ("append", Reset, [Failed, Failed], false, 0),
    ("append", Stall, [Failed, Failed], false, 0),
    // The draft went and no answer came: the folder is asked, and tells.
    ("half", Close, [Failed, Failed], false, 0),
    ("body", Close, [Failed, Failed], false, 0),
    ("body", Stall, [Failed, Failed], false, 0),
    ("body", Garbage, [Failed, Failed], false, 0),
    ("body", Drip, [Failed, Failed], false, 0),
    // There is no room: every further draft would hear the same.
    ("append", Say("NO [OVERQUOTA] full"), [Failed, Ready], true, 0),
    ("body", Say("NO [OVERQUOTA] full"), [Failed, Ready], true, 0),
    ("body", Say("NO [TOOBIG] too large"), [Failed, Failed], false, 0),
    // That there are too many connections says nothing of the password.
    ("login", Say("NO [ALERT] Too many simultaneous connections. (Failure)"), [Ready, Ready], true, 0),
    ("body", TakeAndClose, [Sent, Sent], false, 2),
    ("logout", Stall, [Sent, Sent], false, 2),
    ("append", Say("* BYE shutting down"), [Failed, Failed], false, 0),
    ("search", Say("* BYE shutting down"), [Ready, Ready], false, 0),
    // There is nothing that could go on.
    ("login", Say("+ bW9yZQ=="), [Ready, Ready], true, 0),
    ("search", Say("+ go on"), [Ready, Ready], false, 0),
    ("list", Say("* LIST (\\Drafts) \"/\" {999999999999}"), [Ready, Ready], true, 0),
    // What is said to people may be in their language, or not at all.
    ("greeting", Say("* OK Grüß Gott"), [Sent, Sent], false, 2),
    ("examine", Say("OK"), [Sent, Sent], false, 2),
    ("login", Say("NO [AUTHENTICATIONFAILED] 登录失败"), [Ready, Ready], true, 0),
    ("append", Say("NO [INUSE] nicht jetzt, später"), [Failed, Failed], false, 0),
];

#[test]
fn after_every_fault_it_is_known_what_is_in_the_folder() {
    let threads: Vec<_> = ONLY_ONCE_TRIED
        .into_iter()
        .map(|(step, fault, expected, stopped, messages)| {
            std::thread::spawn(move || {
                let running = mail::start(tls(), Security::Tls, always(step, fault), imap);
                let (_folder, mut outbox) = outbox(2);
                let summary = deliver(&running, Security::Tls, 0, &mut outbox);
                let case = format!("{step} {fault:?}: {summary:?}");
                assert_eq!(states(&outbox), expected, "{case}");
                assert_eq!(summary.stopped.is_some(), stopped, "{case}");
                assert_eq!(running.log.lock().unwrap().messages.len(), messages, "{case}");
            })
        })
        .collect();
    for thread in threads {
        thread.join().unwrap();
    }
}

/// What a server says without end where one answer is due.
const ENDLESS: [(&str, &str); 10] = [
    ("greeting", "* "),
    ("capability", "* CAPABILITY A B C D E F G H\r\n"),
    ("capability", "* \r\n"),
    ("capability", "* OK {0}\r\n"),
    ("login", "* OK still here\r\n"),
    ("list", "* LIST () \"/\" {10}\r\n0123456789\r\n"),
    ("list", "* LIST () \"/\" {10}\r\n0123456789"),
    ("examine", "* FLAGS (\\Seen)\r\n"),
    ("search", "* SEARCH\r\n"),
    ("append", "* 1 EXISTS\r\n"),
];

#[test]
fn what_never_ends_is_ended_at_a_limit_and_not_by_the_clock() {
    for (step, text) in ENDLESS {
        let running = mail::start(tls(), Security::Tls, always(step, Endless(text)), imap);
        let (_folder, mut outbox) = outbox(1);
        let start = Instant::now();
        let timing = Timing { patience: Duration::ZERO, ..Timing::default() };
        let summary = deliver_in(&running, Security::Tls, timing, &mut outbox);
        let case = format!("{step} {text:?}: {summary:?}");
        let failed = summary.failed.first().map(|failed| match &failed.why {
            Why::Delivery(error) => error.kind,
            Why::Unfit(error) => panic!("{case}: {error:?}"),
        });
        assert_eq!(summary.stopped.map(|error| error.kind).or(failed), Some(ErrorKind::TooMuch), "{case}");
        assert!(start.elapsed() < Duration::from_secs(30), "{case}");
    }
}

#[test]
fn an_answer_where_none_is_due_is_told_at_once() {
    for (step, text) in [
        ("append", "OK done"),
        ("append", "* BYE"),
        ("login", "+ bW9yZQ=="),
        ("search", "* BYE"),
        ("search", "+ go on"),
        ("list", "* LIST (\\Drafts) \"/\" {999999999999}"),
        ("greeting", "* PREAUTH"),
        ("starttls", "+ go on"),
        ("starttls", "* BYE"),
        ("starttls", "OK go on\r\n* CAPABILITY AUTH=PLAIN\r\na3 OK injected"),
    ] {
        let security = if matches!(step, "greeting" | "starttls") { Security::Starttls } else { Security::Tls };
        let running = mail::start(tls(), security, always(step, Say(text)), imap);
        let (_folder, mut outbox) = outbox(1);
        let start = Instant::now();
        let timing = Timing { patience: Duration::ZERO, ..Timing::default() };
        let summary = deliver_in(&running, security, timing, &mut outbox);
        assert_eq!(summary.sent, 0, "{step} {text}: {summary:?}");
        assert!(start.elapsed() < Duration::from_secs(10), "{step} {text}: {summary:?}");
    }
}

#[test]
fn what_passes_is_tried_again_and_every_draft_is_there_once() {
    let passing = [
        ("greeting", Say("* BYE later")),
        ("login", Say("NO [UNAVAILABLE] later")),
        ("search", Close),
        ("append", Say("NO [INUSE] later")),
        ("append", Reset),
        ("half", Close),
        ("body", TakeAndClose),
        ("body", Close),
        ("body", Stall),
        ("body", Garbage),
    ];
    let threads: Vec<_> = passing
        .into_iter()
        .map(|(step, fault)| {
            std::thread::spawn(move || {
                let left = AtomicUsize::new(2);
                let script: Script = Arc::new(move |at, _, _| {
                    (at == step && left.fetch_update(SeqCst, SeqCst, |n| n.checked_sub(1)).is_ok()).then_some(fault)
                });
                let running = mail::start(tls(), Security::Tls, script, imap);
                let (_folder, mut outbox) = outbox(3);
                let summary = deliver(&running, Security::Tls, 500, &mut outbox);
                let case = format!("{step} {fault:?}: {summary:?}");
                assert_eq!(states(&outbox), [Sent; 3], "{case}");
                let log = running.log.lock().unwrap();
                assert_eq!(log.messages, [mail::eml(1), mail::eml(2), mail::eml(3)], "{case}");
            })
        })
        .collect();
    for thread in threads {
        thread.join().unwrap();
    }
}

#[test]
fn what_nobody_could_ask_for_is_in_doubt_until_the_next_run_asks() {
    // After the draft went, nobody is there any more.
    let gone = Arc::new(std::sync::atomic::AtomicBool::new(false));
    let (seen, closed) = (Arc::clone(&gone), Arc::clone(&gone));
    let script: Script = Arc::new(move |at, _, _| match at {
        "body" if !seen.swap(true, SeqCst) => Some(TakeAndClose),
        "greeting" | "accept" if seen.load(SeqCst) => Some(Close),
        _ => None,
    });
    let running = mail::start(tls(), Security::Tls, script, imap);
    let (_folder, mut outbox) = outbox(1);
    deliver(&running, Security::Tls, 0, &mut outbox);
    assert_eq!(states(&outbox), [InDoubt]);
    let back: Script = Arc::new(|_, _, _| None);
    let again = mail::start(tls(), Security::Tls, back, imap);
    again.log.lock().unwrap().messages = running.log.lock().unwrap().messages.clone();
    deliver(&again, Security::Tls, 0, &mut outbox);
    assert!(closed.load(SeqCst));
    assert_eq!((states(&outbox), again.log.lock().unwrap().messages.len()), (vec![Sent], 1));
}

#[test]
fn over_starttls_and_only_then_the_password_is_shown() {
    let running = mail::start(tls(), Security::Starttls, Arc::new(|_, _, _| None), imap);
    let (_folder, mut outbox) = outbox(1);
    let summary = deliver(&running, Security::Starttls, 0, &mut outbox);
    assert_eq!((summary.sent, running.log.lock().unwrap().logins), (1, 1), "{summary:?}");
    for (step, fault) in [
        ("starttls", Say("NO not now")),
        ("greeting", Say("* PREAUTH hello me")),
        ("capability", Say("* CAPABILITY IMAP4rev1\r\na1 OK done")),
    ] {
        let running = mail::start(tls(), Security::Starttls, always(step, fault), imap);
        let (_folder, mut outbox) = mail::outbox(1);
        let summary = deliver(&running, Security::Starttls, 0, &mut outbox);
        assert!(summary.stopped.is_some(), "{step}");
        assert_eq!(running.log.lock().unwrap().logins, 0, "{step}");
    }
}

#[test]
fn servers_that_throttle_are_waited_for() {
    for (step, said) in [
        ("login", "NO [ALERT] Too many simultaneous connections. (Failure)"),
        ("append", "NO Request is throttled. Suggested Backoff Time: 50 milliseconds"),
        ("search", "BAD User is authenticated but not connected."),
    ] {
        let left = AtomicUsize::new(2);
        let script: Script = Arc::new(move |at, _, _| {
            (at == step && left.fetch_update(SeqCst, SeqCst, |n| n.checked_sub(1)).is_ok()).then_some(Say(said))
        });
        let running = mail::start(tls(), Security::Tls, script, imap);
        let (_folder, mut outbox) = outbox(2);
        let summary = deliver(&running, Security::Tls, 500, &mut outbox);
        assert_eq!(states(&outbox), [Sent; 2], "{said}: {summary:?}");
        assert_eq!(running.log.lock().unwrap().messages.len(), 2, "{said}");
    }
}

#[test]
fn a_refused_password_is_shown_once() {
    let running = mail::start(tls(), Security::Tls, always("login", Say("NO [AUTHENTICATIONFAILED] no")), imap);
    let (_folder, mut outbox) = outbox(2);
    let summary = deliver(&running, Security::Tls, 500, &mut outbox);
    assert_eq!(summary.stopped.unwrap().kind, ErrorKind::Password);
    assert_eq!(running.log.lock().unwrap().logins, 1);
}
