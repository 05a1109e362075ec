//! All tests that look at the program from outside, as one program: what they share is linked, and made, once.

mod any_case;
mod any_spreadsheet;
#[cfg(unix)]
mod asking;
mod authors;
mod batch;
mod cards;
mod choices;
mod cluster;
mod cmd;
mod danger;
mod dates;
mod diff;
mod docs;
#[cfg(feature = "docx")]
mod docx;
mod done;
mod forget;
mod hand_over;
mod hostile_packs;
mod hostile_rosters;
mod house;
mod identities;
mod imap_faults;
mod joint;
mod kinds;
mod language_settings;
mod languages;
mod letters;
mod locale_rules;
mod mail;
mod manual;
mod odd_spreadsheets;
mod offices;
mod outboxes;
mod overlay;
mod own_words;
mod package;
mod packs;
mod pause;
mod place;
mod posts;
#[cfg(all(feature = "preview", unix))]
mod preview;
#[cfg(feature = "pdf")]
mod print;
#[cfg(feature = "pdf")]
mod print_lines;
#[cfg(feature = "pdf")]
mod print_text;
mod properties;
mod readme;
mod regions;
mod roster_changes;
mod roster_questions;
mod rosters;
mod rules;
#[cfg(unix)]
mod same_bytes;
mod schema;
mod scripts;
mod sending;
mod shipped;
mod site;
mod smtp_faults;
mod subjects;
mod support;
mod supporter_messages;
mod supporters;
mod terminal;
mod third_case;
mod tokens;
#[cfg(all(feature = "preview", unix))]
mod translating;
mod translations;
mod utf8_mail;
mod variety;
mod whoever_writes;
mod words;
