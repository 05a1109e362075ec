//! One file a command: flags → one settled struct → the call → words for the person.

pub(crate) mod action;
mod batch;
mod check;
mod columns;
mod diff;
mod done;
mod explain;
mod findings;
mod forget;
mod kept;
mod kept_answers;
#[cfg(feature = "pdf")]
mod labels;
mod leaves;
mod line_editor;
mod list;
mod locale;
mod log;
mod making;
mod manual;
mod names;
mod outbox;
mod outcome;
mod outdated;
mod pack;
mod paused;
mod places;
#[cfg(feature = "preview")]
mod preview;
mod programs;
mod questions;
mod rosters;
mod run;
mod send;
mod session;
mod settle;
mod show;
mod site;
mod terminal;
mod unpack;
mod write;

pub use run::run;
pub(crate) use session::Session;
