//! End to end, with real parts: the programs as they are built, a pseudo-terminal, grpcurl, sshd, MariaDB, Ollama.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::print_stderr,
    clippy::too_many_lines,
    missing_docs,
    reason = "a test fails by panicking"
)]

#[path = "../parts.rs"]
mod parts;
mod support;

mod assistant;
mod bean;
mod broken_files;
mod chat;
mod contract;
mod coverage;
mod daemon;
mod isolation;
#[cfg(feature = "keyring")]
mod keyring;
mod lines;
mod live;
mod local_user;
mod pictures;
mod restart;
mod samples;
mod scripting;
mod ssh;
mod startup;
mod story;
mod terminal;
mod tmux;
mod transport;
mod twins;
