//! The command line: the same server for scripts, with documented exit codes.

mod args;
mod changes;
mod commands;
mod daemon;
mod doctor;
mod local;
mod output;
mod quick_add;
mod set;

pub use args::{Cli, Command, ServerAction};
pub use commands::{finish, run};
pub use daemon::{daemon, spawn};
pub use doctor::doctor;
pub use local::local;

/// It worked.
pub const OK: i32 = 0;
/// Something else failed.
pub const FAILED: i32 = 1;
/// The command line makes no sense, or a value in it is bad.
pub const USAGE: i32 = 2;
/// Not logged in, or the session is over.
pub const LOGIN: i32 = 3;
/// The server cannot be reached.
pub const UNREACHABLE: i32 = 4;
/// The question has no answer.
pub const NO_ANSWER: i32 = 5;
