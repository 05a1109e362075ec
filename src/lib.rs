//! `appeal` makes letters for urgent actions: polite, exact, ready to send, in any language that has a folder.
//!
//! # From a case to a letter
//!
//! ```text
//! actions/<id>.toml ──► action ──┐
//! locales/<lang>/*.ftl ► locale ─┼─► letter::Composer ──► Letter ──► document ──► bytes with a file name ──► deliver
//! templates/*.md.hbs ─► template ┘        ▲                 │            ▲
//!                                       writer            check     templates/pages/*.hbs
//! ```
//!
//! # The rooms
//!
//! From the ground up: a file may import what stands in a room above it in this list, and in its own; no two files import each
//! other in a circle. `tests/it/house.rs` reads the imports and holds them against this list, which stands nowhere else.
//!
//! 1. `word_enum`, `lock`, `parallel`, `unspaced`, `sentences`, `text`, `line_ends`, `date`, `message`, `diagnostic`, `stop`, `mounts`, `email`, `file_name`, `format`, `archive`, `private`: ground.
//!    What is said to a person is a [`message`]; what is wrong is a [`diagnostic`] made of them, with its place; `private` writes
//!    files that nobody else reads.
//! 2. `catalog`: the only reader of content: what is built in, overlaid by a workspace, a folder or a pack; file by file, but for the
//!    words that letters share: of these it hands out both files, and the messages of one lie over those of the other ([`locale`]).
//! 3. `post`, `signatory`, `locale`, `environment`, `ui`: words. [`locale`] gives those of one language, [`ui`] says messages
//!    to the person, in the language that [`environment`] finds, the only reader of the world around the command; [`post`]
//!    counts and cuts what goes to networks.
//! 4. `action`, `import`, `writer`, `workspace`: [`action`] reads and validates a case, `import` finds in a published action what a
//!    case needs, [`writer`] is who signs; `workspace` writes new content.
//! 5. `template`: Handlebars, looked through before they run.
//! 6. `letter`: composes one case, one recipient, one writer, one language, one day. It is pure. What a letter is, is its form:
//!    [`letter::forms`], a file each. What stands on its page, and in what order, is told in [`letter::parts`].
//! 7. `document`: a letter as bytes of a format.
//! 8. `check`: rules with stable codes, of letters and of the files of the languages ([`check::locale`]).
//! 9. `finish`, `compare`, `pack`: a letter composed, checked and set in one step; what differs between two versions of a case;
//!    a case as one file, which is made here, and opened as a workspace that is only read.
//! 10. `roster`, `outbox`, `batch`, `deliver`: many writers. [`roster`] reads them, `batch` makes their letters on all
//!     cores, [`outbox`] keeps the documents and the ledger, [`deliver`] is the only writer of documents.
//! 11. `config`, `notes`, `writer_file`: the readers of what the person keeps: settings and profiles; letters that were sent;
//!     a profile in a file of its own.
//! 12. `cli`, `preview`, `site`, `commands`: the fronts. [`commands`] holds a file for each command: flags, one settled struct, the call,
//!     and the words for the person. Nothing below it prints, and nothing below it knows the person's language. `preview` shows
//!     the letters on a web page of this machine while their files change, and writes the messages that are translated there into the
//!     workspace; what waits there is asynchronous, nothing else is.
//!     `site` makes pages that anybody opens anywhere: each has what its letters are made of, and a script that makes them.
//! 13. `fuzzing`: hostile input, for tests and for the fuzzers of `fuzz/` alone; no program has it.
//!
//! # What holds everywhere
//!
//! * Two languages never mix in one letter.
//! * The same input on the same day gives the same bytes.
//! * Text from people is data: it cannot become a header, markup, code, a path, a terminal escape, or reorder what is seen.
//! * No command opens a socket but `send` and `preview`; the few files that may are listed in `tests/it/house.rs`.
//! * Other programs run on request alone (`--copy`, `--open`, a command for a password or a token, the reader of a PDF); the files that may run
//!   them are listed there, too.
//! * Nothing goes to a network but by `send`. `preview` listens on 127.0.0.1 alone, and answers its own page alone,
//!   at an address that nobody guesses.

#![forbid(unsafe_code)]
// What can fail on any input is an error; what cannot says why, in the text of its `expect`.
#![cfg_attr(not(test), warn(clippy::unwrap_used, clippy::panic, clippy::unreachable))]

pub mod action;
mod archive;
mod batch;
pub mod catalog;
pub mod check;
pub mod cli;
pub mod commands;
mod compare;
pub mod config;
pub mod date;
pub mod deliver;
pub mod diagnostic;
pub mod document;
mod email;
pub mod environment;
mod file_name;
pub mod finish;
mod format;
#[cfg(any(test, fuzzing))]
pub mod fuzzing;
mod import;
pub mod letter;
mod line_ends;
pub mod locale;
mod lock;
pub mod message;
mod mounts;
mod notes;
pub mod outbox;
mod pack;
mod parallel;
pub mod post;
#[cfg(feature = "preview")]
mod preview;
mod private;
pub mod roster;
mod sentences;
pub mod signatory;
mod site;
pub mod stop;
pub mod template;
pub mod text;
pub mod ui;
mod unspaced;
pub mod word_enum;
mod workspace;
pub mod writer;
mod writer_file;
