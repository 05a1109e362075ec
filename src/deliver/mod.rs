//! Where documents go. Each destination tells what happened as a value; the commands say it.

pub mod folder;
pub mod private;
