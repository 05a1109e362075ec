//! The letters on a web page, live, while one writes them.
//!
//! ```text
//! files change ─► watch ─► state (content, read anew) ─► server ─► the page: "there is something new"
//!                            ▲                             │
//!                          render ◄── asked ◄── the page: "show me this letter in these languages"
//! ```
//!
//! * [`Server`] answers on 127.0.0.1 and nowhere else, at an address that nobody guesses ([`Token`]); `guard` refuses what did not
//!   come from the page itself; `connections` has limits of number and time for who talks to it.
//! * `state` holds the content as it was last read, and the last content of each letter that was good, so that a letter
//!   stays while a file has an error.
//! * `render` is the way from what is asked to what is shown: `choices` and `wishes` settle it, `column` composes, holds against
//!   the rules and sets, as every other command does; `findings` are what the rules said.
//! * What is translated on the page: `spoken` tells which messages a letter says, `message_list` and `message` what the page shows of
//!   them, `alike` and `remarks` what helps with them; `save` is the only one that writes, through `own_file`, into files of
//!   languages of the workspace alone ([`crate::locale::edit`] sets the text), and asks `guard` for more than an answer takes.
//! * What is wrong in the files of the languages is asked for by itself, behind the letters: they do not wait for it.
//! * `page` is the page: HTML with the person's words, style sheets, scripts. Whatever comes from a case, a note or a
//!   file goes to it as JSON and becomes text there; a letter's own HTML is shown in a frame that runs nothing.
//!
//! Waiting is asynchronous, and only here; composing is not, and is done on threads of its own.

mod alike;
mod case_words;
mod choices;
mod column;
mod connections;
mod content;
mod documents;
mod finding;
mod findings;
mod guard;
mod made;
mod message;
mod message_list;
mod message_query;
mod own_file;
mod page;
mod page_words;
#[cfg(feature = "pdf")]
mod printed;
mod query;
mod remarks;
mod render;
mod save;
mod server;
mod settings;
mod spoken;
mod state;
mod tab;
mod token;
mod view;
mod watch;
mod wishes;

pub use server::Server;
pub use settings::Settings;
pub use token::Token;
