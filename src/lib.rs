//! `appeal` makes letters for urgent actions: polite, exact, ready to send, in any language that has a folder.
//!
//! # From a case to a letter
//!
//! ```text
//! actions/<id>.toml ──► action ──┐
//! locales/<lang>/*.ftl ► locale ─┼─► letter::Composer ──► Letter ──► document ──► bytes with a file name ──► deliver
//! templates/*.md.hbs ─► template ┘        ▲                 │            ▲
//!                                       Writer            check     templates/page.*.hbs
//! ```
//!
//! 1. [`catalog`] is the only reader of content: what is built in, overlaid file by file by a workspace. [`config`] reads the
//!    person's settings, [`notes`] what they noted of letters sent, [`environment`] the world around the command. Nothing else
//!    reads a file, a clock or a variable.
//! 2. [`action`] validates a case, [`locale`] gives the words of one language, [`template`] the templates; each looks
//!    through all of its text beforehand and tells everything that is wrong, with file, line and column.
//!    A case is written in kinds, each of a form ([`action::Form`]): how its page is. A kind whose form is there takes no code.
//! 3. [`letter`] composes: one case, one recipient, one [`writer`], one language, one day. It is pure.
//! 4. [`check`] looks at the finished letter with rules that have stable codes, and [`check::locale`] at the files of the
//!    languages before anything is made of them.
//! 5. [`document`] turns a letter into bytes of a format ([`post`] counts and cuts what goes to networks);
//!    [`finish`] goes from 3 to 5 in one step; [`deliver`] is the only writer of documents.
//! 6. For many writers, [`roster`] reads them a row at a time, [`batch`] makes their letters on all cores, and [`outbox`] keeps
//!    the documents and the ledger of their deliveries.
//! 7. [`workspace`] writes new content, languages and cases, which [`locale::blank`] and [`locale::pseudo`] lay out.
//! 8. [`compare`] tells what differs between two versions of a case.
//! 9. [`commands`] holds a file for each command: flags, one settled struct, the call, and the words for the person. Nothing
//!    below it prints, and nothing below it knows the person's language: errors are [`diagnostic`]s made of [`message`]s,
//!    and [`words`] says them.
//! 10. `preview` shows the letters on a web page of this machine while their files change: a front of its own beside the
//!     commands, which only starts it. What waits there is asynchronous; nothing else is.
//!
//! Arrows go one way: `commands → {batch, deliver} → {roster, outbox, finish} → document → letter → {action, locale, template}
//! → catalog`.
//!
//! # What holds everywhere
//!
//! * Two languages never mix in one letter.
//! * The same input on the same day gives the same bytes.
//! * Text from people is data: it cannot become a header, markup, code, a path, a terminal escape, or reorder what is seen.
//! * Nothing goes to a network but by `send`. `preview` listens on 127.0.0.1 alone, and answers its own page alone.

#![forbid(unsafe_code)]
// What can fail on any input is an error; what cannot says why, in the text of its `expect`.
#![cfg_attr(not(test), warn(clippy::unwrap_used, clippy::panic, clippy::unreachable))]

pub mod action;
pub mod batch;
pub mod catalog;
pub mod check;
pub mod cli;
pub mod commands;
pub mod compare;
pub mod config;
pub mod date;
pub mod deliver;
pub mod diagnostic;
pub mod document;
pub mod email;
pub mod environment;
mod file_name;
pub mod finish;
pub mod format;
pub mod letter;
pub mod locale;
pub mod message;
pub mod notes;
pub mod outbox;
mod parallel;
pub mod post;
#[cfg(feature = "preview")]
pub mod preview;
pub mod roster;
pub mod signatory;
pub mod template;
pub mod text;
pub mod words;
pub mod workspace;
pub mod writer;
