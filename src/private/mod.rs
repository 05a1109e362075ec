//! Files and folders that only their owner can read: letters, settings and notes hold personal data.
//!
//! * `file`: they appear whole or not at all, written beside their place under a name that begins with `.appeal-`.
//! * [`leftovers`]: what a run that was killed left of that goes with the next run in the folder.
//! * `lock`: one run at a time changes a file.
//! * `place`: what is written into is still where it was.
//! * `mode`: a file that others could read becomes its owner's alone when it is opened.

mod file;
pub(crate) mod leftovers;
mod lock;
mod mode;
mod place;

pub use file::{Over, folder_beside, rename, sync_folder};
pub use file::{beside, folder_of, prepare, prepare_folder, prepare_public, put, replace, replace_or_remove};
pub use lock::Lock;
pub use mode::tighten;
pub use place::Place;
