//! The program as tests run it.

pub mod built_in;
pub mod read_back;
pub mod sheets;

use std::process::{Command, Stdio};

/// The program, which asks nothing and sees nothing of the settings, notes, workspace and language of whoever runs the tests.
pub fn appeal() -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_appeal"));
    command
        .env("APPEAL_CONFIG", "no-such-config.toml")
        .env("APPEAL_DATA", "no-such-data")
        .env("APPEAL_WORKSPACE", "")
        .env("LC_ALL", "C.UTF-8")
        .env("LANGUAGE", "")
        .env_remove("APPEAL_PASSWORD")
        .stdin(Stdio::null());
    command
}
