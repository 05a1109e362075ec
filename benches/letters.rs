//! What a letter costs, phase by phase, on one thread: `cargo bench --bench letters`.

#![allow(clippy::print_stdout, reason = "a benchmark tells what it measured")]

use std::hint::black_box;
use std::sync::Arc;
use std::time::Instant;

use appeal::catalog::Catalog;
use appeal::check::{self, Context};
use appeal::document::{Format, MessageHeaders, Pages, document};
use appeal::finish::Finish;
use appeal::letter::{self, Composer};
use appeal::writer::{Fields, Originator, Writer};
use jiff::civil::date;

const ROUNDS: usize = 3_000;

fn time(what: &str, mut work: impl FnMut()) {
    work();
    let start = Instant::now();
    for _ in 0..ROUNDS {
        work();
    }
    let each = start.elapsed().as_secs_f64() / ROUNDS as f64;
    println!("{what:24} {:8.1} µs  {:8.0} a second", each * 1e6, 1.0 / each);
}

fn main() {
    let catalog = Catalog::built_in();
    let action = Arc::new(letter::load(&catalog, "ahmadreza-djalali").expect("the shipped case is sound"));
    let pages = Pages::new(&catalog);
    let today = date(2026, 11, 22);
    let fields = Fields {
        name: Some("Ana López".into()),
        address: vec!["Rue Haute 1".into()],
        city: Some("Lyon".into()),
        country: Some("FR".into()),
        email: Some("ana@example.org".into()),
        note: Some("As a nurse, I know what his work is worth.".into()),
        ..Fields::default()
    };
    let settle = || Writer::settle(fields.clone(), &[], &|field| field.to_owned()).expect("a sound writer");
    let writer = settle();
    time("settle a writer", || drop(black_box(settle())));
    for language in ["en", "fa"] {
        let composer = Composer::new(&catalog, &action, &action.kinds[0], language).expect("the words are whole");
        let recipient = composer.recipients_for("FR")[0];
        let letter = composer.anew(recipient, &writer, today).expect("composed");
        let headers = MessageHeaders {
            from: Originator::Mailbox { name: "Ana".into(), email: "ana@example.org".into() },
            day: today,
            ..MessageHeaders::default()
        };
        let context = Context {
            composer: &composer,
            recipient,
            writer: &writer,
            today,
            letter: &letter,
            pages: &pages,
            headers: &headers,
            formats: &[],
            short_in_link: false,
        };
        time(&format!("{language} compose"), || drop(black_box(composer.anew(recipient, &writer, today))));
        time(&format!("{language} rules"), || drop(black_box(check::letter_rules(&context))));
        for format in Format::ALL {
            let name = format!("{language} {}", format.as_str());
            time(&name, || drop(black_box(document(&pages, &letter, &headers, format))));
        }
        let finish = Finish { pages: &pages, today, one_message: false, attachments: &[], selection: None };
        for format in [Format::Txt, Format::Eml] {
            let name = format!("{language} all, as {}", format.as_str());
            let applying = composer.recipients_for("FR");
            time(&name, || drop(black_box(finish.letter(&composer, recipient, &applying, &writer, &[format]))));
        }
    }
}
