//! The only room that knows tonic: where the server is, calls, and what their failures mean.

mod account;
mod chats;
mod connect;
mod convert;
mod embedded;
mod error;
mod files;
mod grpc;
mod json;
mod keyring;
mod local_user;
mod names;
mod rehearsed;
mod rows;
mod sample;
mod session;
mod streams;

pub use account::Home;
pub use connect::{Address, ConnectError, connect};
pub use convert::{filter, pulling, week_start, week_start_to_proto};
pub use embedded::{Embedded, answering, data_place, socket_of};
pub use error::{api_error, server_version};
pub use files::{is_first_start, keep_filter, kept_filters};
pub use grpc::Client;
pub use json::to_json;
pub use local_user::log_in as log_in_local_user;
pub use session::SessionStore;
