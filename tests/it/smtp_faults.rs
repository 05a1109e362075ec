//! What is true of every message after a mail server did what it should not, at each step.

use std::collections::BTreeSet;
use std::sync::atomic::AtomicUsize;
use std::sync::atomic::Ordering::SeqCst;
use std::sync::{Arc, Mutex, OnceLock};
use std::time::{Duration, Instant};

use crate::mail::{Fault, Running, Script, Tls, outbox, server, states, timing};
use appeal::deliver::credentials::Credentials;
use appeal::deliver::error::ErrorKind;
use appeal::deliver::net::{Security, Timing};
use appeal::deliver::queue::{Packing, Queue};
use appeal::deliver::secret::Secret;
use appeal::deliver::sender::{Sender, Summary};
use appeal::deliver::smtp::Smtp;
use appeal::deliver::transport::Transport;
use appeal::message::Message;
use appeal::outbox::{Access, Outbox, Outcome, Route, State};
use lettre::Address;

fn tls() -> &'static Tls {
    static TLS: OnceLock<Tls> = OnceLock::new();
    TLS.get_or_init(|| Tls::new("localhost"))
}

fn say(message: &Message) -> String {
    message.id.to_owned()
}

fn deliver(running: &Running, security: Security, patience: u64, outbox: &mut Outbox) -> Summary {
    deliver_in(running, security, timing(patience), outbox)
}

fn deliver_in(running: &Running, security: Security, timing: Timing, outbox: &mut Outbox) -> Summary {
    let own: Address = "me@example.org".parse().unwrap();
    let login = Some(Credentials::password("me", Secret::new("hunter2")));
    let mut transport = Smtp::new(server(running, tls(), security), login, own.clone(), timing);
    run(&mut transport, &own, timing, outbox)
}

fn run(transport: &mut dyn Transport, own: &Address, timing: Timing, outbox: &mut Outbox) -> Summary {
    let route = Route { way: "smtp".into(), target: own.to_string() };
    let mut queue = Queue::new(Packing::ToOneself(own, &say), route.clone());
    let mut sender =
        Sender { outbox, route, transport, timing, rate: None, limit: None, clock: || jiff::Timestamp::UNIX_EPOCH };
    sender.run(&mut queue, &mut |_| {}).unwrap()
}

const ALWAYS: usize = usize::MAX;

/// A server that does one thing wrong at one step, on the first connections or messages.
fn wrong_at(step: &'static str, fault: Fault, connections: usize, messages: usize) -> Script {
    Arc::new(move |at, connection, message| {
        (at == step && connection <= connections && message <= messages).then_some(fault)
    })
}

use crate::mail;
use Fault::{Close, Drip, Endless, Flood, Garbage, Reset, Say, Stall, TakeAndClose};
use State::{Failed, InDoubt, Ready, Sent};

/// step, fault, how each of three messages stands then, whether the run stopped, how many messages the server has.
const ONLY_ONCE_TRIED: [(&str, Fault, [State; 3], bool, usize); 62] = [
    // Before the login, nothing is known to the server, and nothing is tried again.
    ("accept", Close, [Ready, Ready, Ready], true, 0),
    ("accept", Reset, [Ready, Ready, Ready], true, 0),
    ("accept", Stall, [Ready, Ready, Ready], true, 0),
    ("accept", Drip, [Ready, Ready, Ready], true, 0),
    ("accept", Garbage, [Ready, Ready, Ready], true, 0),
    ("greeting", Say("554 go away"), [Ready, Ready, Ready], true, 0),
    ("greeting", Say("421 too many"), [Ready, Ready, Ready], true, 0),
    ("greeting", Close, [Ready, Ready, Ready], true, 0),
    ("greeting", Stall, [Ready, Ready, Ready], true, 0),
    ("greeting", Drip, [Ready, Ready, Ready], true, 0),
    ("greeting", Garbage, [Ready, Ready, Ready], true, 0),
    ("greeting", Flood, [Ready, Ready, Ready], true, 0),
    ("ehlo", Say("502 what?"), [Ready, Ready, Ready], true, 0),
    ("ehlo", Reset, [Ready, Ready, Ready], true, 0),
    ("ehlo", Drip, [Ready, Ready, Ready], true, 0),
    ("auth", Say("535 no"), [Ready, Ready, Ready], true, 0),
    ("auth", Say("454 later"), [Ready, Ready, Ready], true, 0),
    ("auth", Close, [Ready, Ready, Ready], true, 0),
    ("auth", Stall, [Ready, Ready, Ready], true, 0),
    ("auth", Garbage, [Ready, Ready, Ready], true, 0),
    // The envelope: no byte of the message went.
    ("mail", Say("550 no"), [Failed, Failed, Failed], false, 0),
    ("mail", Say("451 later"), [Ready, Ready, Ready], true, 0),
    ("mail", Say("421 later"), [Ready, Ready, Ready], true, 0),
    ("mail", Close, [Ready, Ready, Ready], true, 0),
    ("mail", Reset, [Ready, Ready, Ready], true, 0),
    ("mail", Garbage, [Ready, Ready, Ready], true, 0),
    ("mail", Drip, [Ready, Ready, Ready], true, 0),
    ("rcpt", Say("550 no such user"), [Failed, Failed, Failed], false, 0),
    ("rcpt", Say("450 greylisted"), [Ready, Ready, Ready], true, 0),
    ("rcpt", Close, [Ready, Ready, Ready], true, 0),
    ("rcpt", Stall, [Ready, Ready, Ready], true, 0),
    ("rcpt", Garbage, [Ready, Ready, Ready], true, 0),
    ("data", Say("554 no"), [Failed, Failed, Failed], false, 0),
    ("data", Say("451 later"), [Ready, Ready, Ready], true, 0),
    ("data", Close, [Ready, Ready, Ready], true, 0),
    ("data", Stall, [Ready, Ready, Ready], true, 0),
    ("data", Flood, [Ready, Ready, Ready], true, 0),
    // There is no room, or no more may go: every further message would hear the same.
    ("mail", Say("452 4.2.2 mailbox full"), [Ready, Ready, Ready], true, 0),
    ("rcpt", Say("552 5.2.2 mailbox full"), [Ready, Ready, Ready], true, 0),
    ("data", Say("550 5.4.5 Daily user sending limit exceeded."), [Ready, Ready, Ready], true, 0),
    ("body", Say("554 5.2.0 STOREDRV; QuotaExceededException"), [Ready, Ready, Ready], true, 0),
    // One may be too large for what goes with it; three in a row tell that all are.
    ("mail", Say("552 5.3.4 Message size exceeds fixed limit"), [Ready, Ready, Ready], true, 0),
    ("body", Say("552 5.2.3 too big"), [Ready, Ready, Ready], true, 0),
    // That there are too many connections says nothing of the password.
    ("auth", Say("535 5.7.0 Too many simultaneous connections"), [Ready, Ready, Ready], true, 0),
    // The message went, in part or whole, and no answer came that says what became of it.
    ("half", Close, [InDoubt, InDoubt, InDoubt], false, 0),
    ("half", Reset, [InDoubt, InDoubt, InDoubt], false, 0),
    ("half", Stall, [InDoubt, InDoubt, InDoubt], false, 0),
    ("body", Say("550 no"), [Failed, Failed, Failed], false, 0),
    ("body", Say("571 spam"), [Failed, Failed, Failed], false, 0),
    ("body", Say("250-taken\r\n550 no"), [InDoubt, InDoubt, InDoubt], false, 0),
    ("body", Say("452 full"), [Ready, Ready, Ready], true, 0),
    ("body", Close, [InDoubt, InDoubt, InDoubt], false, 0),
    ("body", Reset, [InDoubt, InDoubt, InDoubt], false, 0),
    ("body", Stall, [InDoubt, InDoubt, InDoubt], false, 0),
    ("body", Drip, [InDoubt, InDoubt, InDoubt], false, 0),
    ("body", Garbage, [InDoubt, InDoubt, InDoubt], false, 0),
    ("body", Flood, [InDoubt, InDoubt, InDoubt], false, 0),
    ("body", TakeAndClose, [InDoubt, InDoubt, InDoubt], false, 3),
    // A code may stand alone, and what a server offers in any case.
    ("greeting", Say("220"), [Sent, Sent, Sent], false, 3),
    ("ehlo", Say("250-test\r\n250-Pipelining\r\n250 auth login plain"), [Sent, Sent, Sent], false, 3),
    // Between two messages a connection may end as it likes.
    ("after", Close, [Sent, Sent, Sent], false, 3),
    ("after", Reset, [Sent, Sent, Sent], false, 3),
];

#[test]
fn after_every_fault_it_is_known_what_went() {
    every_fault(false);
}

#[test]
fn after_every_fault_it_is_known_what_went_with_pipelining() {
    every_fault(true);
}

#[test]
fn what_never_ends_is_ended_at_a_limit_and_not_by_the_clock() {
    for (step, text) in [
        ("greeting", "220-hello\r\n"),
        ("greeting", "2"),
        ("greeting", "\0"),
        ("ehlo", "250-AUTH PLAIN\r\n"),
        ("ehlo", "250 AUTH PLAIN\r\n"),
        ("auth", "334 VXNlcm5hbWU6\r\n"),
        ("starttls", "220-go on\r\n"),
        ("mail", "250-\r\n"),
        ("data", "354-\r\n"),
        ("body", "250-taken\r\n"),
    ] {
        let security = if step == "starttls" { Security::Starttls } else { Security::Tls };
        let running = mail::start(tls(), security, wrong_at(step, Endless(text), ALWAYS, ALWAYS), mail::smtp);
        let (_folder, mut outbox) = outbox(1);
        let start = Instant::now();
        let timing = Timing { patience: Duration::ZERO, ..Timing::default() };
        let summary = deliver_in(&running, security, timing, &mut outbox);
        assert_eq!(summary.sent, 0, "{step} {text:?}: {summary:?}");
        assert!(start.elapsed() < Duration::from_secs(30), "{step} {text:?}: {summary:?}");
    }
}

fn every_fault(pipelining: bool) {
    let threads: Vec<_> = ONLY_ONCE_TRIED
        .into_iter()
        .map(|(step, fault, expected, stopped, messages)| {
            std::thread::spawn(move || {
                let wrong = wrong_at(step, fault, ALWAYS, ALWAYS);
                let script: Script = Arc::new(move |at, connection, message| match at {
                    "pipelining" => pipelining.then_some(Close),
                    at => wrong(at, connection, message),
                });
                let running = mail::start(tls(), Security::Tls, script, mail::smtp);
                let (_folder, mut outbox) = outbox(3);
                let summary = deliver(&running, Security::Tls, 0, &mut outbox);
                let case = format!("{step} {fault:?} {pipelining}: {summary:?}");
                // What a server asked to try later is `Failed` in the ledger once it was begun: both wait for the next run.
                let waits = |state: State| if state == Failed && stopped { Ready } else { state };
                assert_eq!(states(&outbox).into_iter().map(waits).collect::<Vec<_>>(), expected, "{case}");
                assert_eq!(summary.stopped.is_some(), stopped, "{case}");
                let log = running.log.lock().unwrap();
                assert_eq!(log.messages.len(), messages, "{case}");
                assert!(log.recipients.iter().all(|to| to == "<me@example.org>"), "{case}");
                assert_eq!(summary.in_doubt.len(), states(&outbox).iter().filter(|s| **s == InDoubt).count(), "{case}");
                assert!(!format!("{summary:?}").contains("hunter2"), "{case}");
            })
        })
        .collect();
    for thread in threads {
        thread.join().unwrap();
    }
}

#[test]
fn what_passes_is_tried_again_and_every_message_goes_once() {
    let passing = [
        ("greeting", Say("421 later")),
        ("auth", Say("454 later")),
        ("mail", Say("451 later")),
        ("mail", Say("421 later")),
        ("mail", Close),
        ("rcpt", Say("450 greylisted")),
        ("rcpt", Reset),
        ("rcpt", Stall),
        ("data", Garbage),
        ("data", Say("451 later")),
        ("body", Say("452 full")),
        ("body", Say("421 later")),
    ];
    let threads: Vec<_> = passing
        .into_iter()
        .map(|(step, fault)| {
            std::thread::spawn(move || {
                // Wrong three times in all, and then right.
                let left = std::sync::atomic::AtomicUsize::new(3);
                let script: Script = Arc::new(move |at, _, _| {
                    use std::sync::atomic::Ordering::SeqCst;
                    let wrong = at == step && left.fetch_update(SeqCst, SeqCst, |n| n.checked_sub(1)).is_ok();
                    wrong.then_some(fault)
                });
                let running = mail::start(tls(), Security::Tls, script, mail::smtp);
                let (_folder, mut outbox) = outbox(3);
                let summary = deliver(&running, Security::Tls, 500, &mut outbox);
                let case = format!("{step} {fault:?}: {summary:?}");
                assert_eq!(states(&outbox), [Sent; 3], "{case}");
                assert_eq!(running.log.lock().unwrap().messages.len(), 3, "{case}");
                assert!(summary.stopped.is_none() && summary.failed.is_empty(), "{case}");
            })
        })
        .collect();
    for thread in threads {
        thread.join().unwrap();
    }
}

#[test]
fn a_refused_password_is_shown_once() {
    let script = wrong_at("auth", Say("535 no"), ALWAYS, ALWAYS);
    let running = mail::start(tls(), Security::Tls, script, mail::smtp);
    let (_folder, mut outbox) = outbox(3);
    let summary = deliver(&running, Security::Tls, 500, &mut outbox);
    assert_eq!(summary.stopped.unwrap().kind, ErrorKind::Password);
    let log = running.log.lock().unwrap();
    assert_eq!((log.logins, log.connections), (1, 1));
}

#[test]
fn what_every_message_would_hear_is_heard_once() {
    for (fault, kind, tried) in [
        (Say("552 5.2.2 mailbox full"), ErrorKind::Full, 1),
        (Say("552 5.3.4 Message size exceeds fixed limit"), ErrorKind::TooLarge, 3),
    ] {
        let running = mail::start(tls(), Security::Tls, wrong_at("body", fault, ALWAYS, ALWAYS), mail::smtp);
        let (_folder, mut outbox) = outbox(9);
        let summary = deliver(&running, Security::Tls, 500, &mut outbox);
        assert_eq!(summary.stopped.unwrap().kind, kind);
        assert_eq!(states(&outbox).iter().filter(|state| **state == Failed).count(), tried, "{fault:?}");
    }
}

#[test]
fn too_many_connections_are_no_wrong_password() {
    let script = wrong_at("auth", Say("535 5.7.0 Too many simultaneous connections"), 2, ALWAYS);
    let running = mail::start(tls(), Security::Tls, script, mail::smtp);
    let (_folder, mut outbox) = outbox(1);
    let summary = deliver(&running, Security::Tls, 500, &mut outbox);
    assert!(summary.stopped.is_none(), "{summary:?}");
    assert_eq!(states(&outbox), [Sent]);
}

#[test]
fn a_server_that_says_how_long_is_waited_for_so_long() {
    let script = wrong_at("mail", Say("451 4.3.2 throttled. Suggested Backoff Time: 200 milliseconds"), 1, ALWAYS);
    let once = std::sync::atomic::AtomicBool::new(true);
    let script: Script = Arc::new(move |at, connection, message| {
        script(at, connection, message).filter(|_| once.swap(false, std::sync::atomic::Ordering::SeqCst))
    });
    let running = mail::start(tls(), Security::Tls, script, mail::smtp);
    let (_folder, mut outbox) = outbox(2);
    let begun = Instant::now();
    // Without any patience of its own.
    let summary = deliver(&running, Security::Tls, 0, &mut outbox);
    assert_eq!(states(&outbox), [Sent; 2], "{summary:?}");
    assert!(begun.elapsed() >= Duration::from_millis(200));
}

#[test]
fn a_digest_holds_what_went_another_way_too() {
    let running = mail::start(tls(), Security::Tls, wrong_at("never", Close, 0, 0), mail::smtp);
    let (_folder, mut outbox) = outbox(2);
    let maildir = Route { way: "maildir".into(), target: "drafts".into() };
    let at = jiff::Timestamp::UNIX_EPOCH;
    let delivery = outbox.begin_delivery(&[1], &maildir, "<1@x>", at).unwrap();
    outbox.finish_delivery(delivery, &Outcome::Sent, at).unwrap();
    let own: Address = "me@example.org".parse().unwrap();
    let route = Route { way: "smtp".into(), target: own.to_string() };
    let login = Some(Credentials::password("me", Secret::new("hunter2")));
    let timing = timing(0);
    let mut transport = Smtp::new(server(&running, tls(), Security::Tls), login, own.clone(), timing);
    let mut queue = Queue::new(Packing::Digest(&own, &say), route.clone());
    let clock = || jiff::Timestamp::UNIX_EPOCH;
    let mut sender =
        Sender { outbox: &mut outbox, route, transport: &mut transport, timing, rate: None, limit: None, clock };
    let summary = sender.run(&mut queue, &mut |_| {}).unwrap();
    assert_eq!((summary.sent, summary.failed.len()), (2, 0), "{summary:?}");
    let log = running.log.lock().unwrap();
    assert!(log.messages.iter().all(|message| String::from_utf8_lossy(message).contains("case.office.fa.eml")));
}

#[test]
fn one_refused_message_does_not_stop_the_others() {
    // No message was taken yet: the first one, and only the first time it comes.
    let first = std::sync::atomic::AtomicBool::new(true);
    let script: Script = Arc::new(move |at, _, _| {
        (at == "rcpt" && first.swap(false, std::sync::atomic::Ordering::SeqCst)).then_some(Say("550 no"))
    });
    let running = mail::start(tls(), Security::Tls, script, mail::smtp);
    let (_folder, mut outbox) = outbox(3);
    let summary = deliver(&running, Security::Tls, 500, &mut outbox);
    assert_eq!(states(&outbox), [Failed, Sent, Sent], "{summary:?}");
    let log = running.log.lock().unwrap();
    assert_eq!((log.logins, log.connections), (1, 1), "one login for all of them");
    // A second run sends what failed, and nothing else.
    drop(log);
    deliver(&running, Security::Tls, 0, &mut outbox);
    assert_eq!(states(&outbox), [Sent; 3]);
    assert_eq!(running.log.lock().unwrap().messages.len(), 3);
}

#[test]
fn what_is_in_doubt_waits_until_it_is_settled() {
    let running = mail::start(tls(), Security::Tls, wrong_at("body", TakeAndClose, ALWAYS, 1), mail::smtp);
    let (_folder, mut outbox) = outbox(2);
    let summary = deliver(&running, Security::Tls, 0, &mut outbox);
    assert_eq!(states(&outbox), [InDoubt, Sent]);
    let doubt = summary.in_doubt[0].id;
    deliver(&running, Security::Tls, 0, &mut outbox);
    assert_eq!(running.log.lock().unwrap().messages.len(), 2, "it was not sent again");
    let now = jiff::Timestamp::now();
    assert!(outbox.settle(doubt, &appeal::outbox::Outcome::Sent, now).unwrap());
    assert!(!outbox.settle(doubt, &appeal::outbox::Outcome::Sent, now).unwrap(), "it is in doubt no more");
    assert_eq!(states(&outbox), [Sent, Sent]);
}

/// At each step, how many deliveries the ledger has in doubt then: killed there, so many would be.
#[test]
fn a_message_is_in_doubt_from_its_first_byte_on_and_not_before() {
    for pipelining in [false, true] {
        let (folder, mut outbox) = outbox(2);
        let path = folder.path().join("test.outbox");
        let seen = Arc::new(Mutex::new(BTreeSet::new()));
        let (note, place) = (Arc::clone(&seen), path.clone());
        let script: Script = Arc::new(move |at, _, _| {
            if ["mail", "rcpt", "data", "body"].contains(&at) {
                let doubts = Outbox::open(&place, Access::Read).unwrap().in_doubt().unwrap().len();
                note.lock().unwrap().insert((at, doubts));
            }
            (pipelining && at == "pipelining").then_some(Close)
        });
        let running = mail::start(tls(), Security::Tls, script, mail::smtp);
        deliver(&running, Security::Tls, 0, &mut outbox);
        assert_eq!(states(&outbox), [Sent, Sent]);
        let seen: Vec<_> = seen.lock().unwrap().iter().copied().collect();
        assert_eq!(seen, [("body", 1), ("data", 0), ("mail", 0), ("rcpt", 0)], "pipelining: {pipelining}");
    }
}

/// So many runs of `send` are killed.
const KILLS: usize = 60;

/// Kills at moments all over a run, most of which is waiting for the envelope's answers; then a run that ends.
#[cfg(unix)]
#[test]
#[allow(clippy::print_stdout, reason = "the figures, for who asks for them with --nocapture")]
fn kills_leave_no_more_in_doubt_than_the_message_whose_body_went() {
    let (folder, outbox) = outbox(240);
    drop(outbox);
    let path = folder.path().join("test.outbox");
    let asked = Arc::new(AtomicUsize::new(0));
    let note = Arc::clone(&asked);
    let script: Script = Arc::new(move |at, _, _| {
        note.fetch_add(usize::from(at == "data"), SeqCst);
        if ["mail", "rcpt", "data", "body"].contains(&at) {
            std::thread::sleep(Duration::from_millis(4));
        }
        None
    });
    let running = mail::start(tls(), Security::Tls, script, mail::smtp);
    let port = running.port.to_string();
    let send = || {
        let mut command = crate::support::appeal();
        let ca = tls().ca.to_str().unwrap();
        command.args(["send", "test.outbox", "--way", "smtp", "--own", "me@example.org", "--yes"]);
        command.args(["--server", "localhost", "--port", &port, "--ca", ca]).current_dir(folder.path());
        command.stdout(std::process::Stdio::null()).stderr(std::process::Stdio::null());
        command.spawn().unwrap()
    };
    let (mut in_doubt, mut never_arrived) = (0, 0);
    for kill in 0..KILLS {
        let (asked_before, arrived_before) = (asked.load(SeqCst), running.log.lock().unwrap().messages.len());
        let connections = running.log.lock().unwrap().connections;
        let mut child = send();
        while running.log.lock().unwrap().connections == connections {
            assert!(child.try_wait().unwrap().is_none(), "it ended before it connected");
            std::thread::sleep(Duration::from_millis(1));
        }
        // Other moments each time, in no order.
        std::thread::sleep(Duration::from_millis(5 + (kill as u64 * 37) % 91));
        child.kill().unwrap();
        child.wait().unwrap();
        // What is on the wire still arrives.
        std::thread::sleep(Duration::from_millis(80));
        let mut outbox = Outbox::open(&path, Access::Write { create: false }).unwrap();
        let doubts = outbox.in_doubt().unwrap();
        let arrived = running.log.lock().unwrap().messages.len();
        let sent = states(&outbox).into_iter().filter(|state| *state == Sent).count();
        assert!(doubts.len() <= 1, "kill {kill}: {doubts:?}");
        assert!(arrived == sent || arrived == sent + doubts.len(), "kill {kill}: {arrived} arrived, {sent} sent");
        let asked = asked.load(SeqCst) - asked_before;
        assert!(doubts.len() <= asked - (sent - arrived_before), "kill {kill}: its body was not asked for");
        for doubt in doubts {
            let there = arrived == sent + 1;
            (in_doubt, never_arrived) = (in_doubt + 1, never_arrived + usize::from(!there));
            let outcome = if there { Outcome::Sent } else { Outcome::Failed("not there".into()) };
            outbox.settle(doubt.id, &outcome, jiff::Timestamp::UNIX_EPOCH).unwrap();
        }
    }
    println!("{KILLS} kills: {in_doubt} in doubt, {never_arrived} of them never arrived");
    assert!(send().wait().unwrap().success());
    let outbox = Outbox::open(&path, Access::Read).unwrap();
    assert!(states(&outbox).iter().all(|state| *state == Sent));
    let mut arrived: Vec<String> = running.log.lock().unwrap().messages.iter().map(|bytes| id(bytes)).collect();
    arrived.sort();
    arrived.dedup();
    assert_eq!((arrived.len(), running.log.lock().unwrap().messages.len()), (240, 240), "each once");
}

fn id(message: &[u8]) -> String {
    mail_parser::MessageParser::new().parse_headers(message).unwrap().message_id().unwrap().to_owned()
}

#[test]
fn a_draft_arrives_byte_for_byte_in_the_e_mail_to_oneself() {
    let running = mail::start(tls(), Security::Starttls, Arc::new(|_, _, _| None), mail::smtp);
    let (_folder, mut outbox) = outbox(1);
    let page = "<p>نامه‌ای با خط\n.نقطه\n</p>".repeat(50).into_bytes();
    outbox.apply(&[appeal::outbox::Change::Add(mail::draft(1, "html", page.clone()))]).unwrap();
    let summary = deliver(&running, Security::Starttls, 0, &mut outbox);
    assert_eq!(summary.sent, 1, "{summary:?}");
    assert_eq!(states(&outbox), [Sent, Sent], "what lies beside went with it");
    let log = running.log.lock().unwrap();
    let message = mail_parser::MessageParser::new().parse(&log.messages[0]).unwrap();
    assert!(log.messages[0].is_ascii());
    assert_eq!(message.to().unwrap().first().unwrap().address(), Some("me@example.org"));
    let draft = message.attachment(0).unwrap();
    assert_eq!(draft.message().unwrap().raw_message(), mail::eml(1), "the draft is as it was");
    assert_eq!(message.attachment(1).unwrap().contents(), page);
    drop(log);
    let again = deliver(&running, Security::Starttls, 0, &mut outbox);
    assert_eq!((again.sent, running.log.lock().unwrap().messages.len()), (0, 1));
}

#[test]
fn nothing_is_said_to_a_server_that_cannot_show_who_it_is() {
    let (other, name) = (Tls::new("localhost"), Tls::new("elsewhere.example"));
    for (server_tls, ca) in [(tls(), &other.ca), (&name, &name.ca)] {
        let running = mail::start(server_tls, Security::Tls, Arc::new(|_, _, _| None), mail::smtp);
        let own: Address = "me@example.org".parse().unwrap();
        let mut target = server(&running, server_tls, Security::Tls);
        target.ca = Some(ca.clone());
        let login = Some(Credentials::password("me", Secret::new("hunter2")));
        let mut transport = Smtp::new(target, login, own.clone(), timing(0));
        let (_folder, mut outbox) = outbox(1);
        let summary = run(&mut transport, &own, timing(0), &mut outbox);
        assert_eq!(summary.stopped.unwrap().kind, ErrorKind::Certificate);
        assert_eq!(running.log.lock().unwrap().logins, 0);
    }
}

#[test]
fn without_encryption_nothing_is_said() {
    for (step, fault) in [
        ("ehlo", Say("250 test")),
        ("starttls", Say("454 not now")),
        ("starttls", Say("220 go on\r\n250 injected")),
        ("starttls", Garbage),
    ] {
        let running = mail::start(tls(), Security::Starttls, wrong_at(step, fault, ALWAYS, ALWAYS), mail::smtp);
        let (_folder, mut outbox) = outbox(1);
        let summary = deliver(&running, Security::Starttls, 0, &mut outbox);
        assert!(summary.stopped.is_some(), "{step} {fault:?}");
        assert_eq!(running.log.lock().unwrap().logins, 0, "{step} {fault:?}");
        assert_eq!(states(&outbox), [Ready]);
    }
}
