//! Programs under test, started in temporary homes.

pub mod chat;
pub mod import;
pub mod pty;
pub mod server;
pub mod sshd;
pub mod svg;

use portable_pty::CommandBuilder;
use std::path::{Path, PathBuf};

/// The client as it was built for this test.
pub fn outgo() -> PathBuf {
    PathBuf::from(env!("CARGO_BIN_EXE_outgo"))
}

/// The demo on a day of its own: on the first of a month there is next to nothing in its list.
pub const DEMO: [&str; 3] = ["--demo", "--today", "2026-11-25"];

/// The client with made-up data, in an environment of its own.
pub fn demo(home: &Path) -> CommandBuilder {
    let mut command = CommandBuilder::new(outgo());
    command.env_clear();
    command.args(DEMO);
    command.env("HOME", home);
    // When an expense was added is said in the time of the place.
    command.env("TZ", "UTC");
    command.env("XDG_RUNTIME_DIR", home);
    command
}

/// The server, built beside the client.
pub fn outgo_server() -> PathBuf {
    let path = outgo().with_file_name("outgo-server");
    assert!(path.is_file(), "outgo-server is not built: run cargo test --workspace");
    path
}
