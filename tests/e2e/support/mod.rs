//! Programs under test, started in temporary homes.

pub mod chat;
pub mod import;
pub mod pty;
pub mod server;
pub mod sshd;
pub mod svg;

use std::path::PathBuf;

/// The client as it was built for this test.
pub fn outgo() -> PathBuf {
    PathBuf::from(env!("CARGO_BIN_EXE_outgo"))
}

/// The server, built beside the client.
pub fn outgo_server() -> PathBuf {
    let path = outgo().with_file_name("outgo-server");
    assert!(path.is_file(), "outgo-server is not built: run cargo test --workspace");
    path
}
