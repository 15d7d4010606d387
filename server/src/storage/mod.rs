//! The only room that knows diesel: one code base on SQLite and MySQL. Functions on user data take a [`Scope`] or a
//! [`Write`], which carry the owner: no query can forget whose rows it may touch.

mod accounts;
mod categories;
mod changes;
mod connection;
mod conversations;
mod database;
mod error;
mod expenses;
mod filter;
mod import;
mod migrate;
mod mysql;
mod requests;
mod reset;
mod retry;
mod rows;
mod schema;
mod sessions;
mod totals;
mod undo;
mod url;

pub use accounts::{
    NewUser, delete_user, find_credentials, find_user, get_user, insert_user, update_password, update_user,
};
pub use categories::{list_categories, merge_categories, update_category};
pub use changes::{find_last_undoable, get_change, list_changes};
pub use conversations::{insert_turn, list_questions};
pub use database::{Accounts, Db, Scope, Write};
pub use error::StoreError;
pub use expenses::{
    delete_expense, find_expenses, get_expense, insert_expenses, list_expenses, list_largest_expenses, update_expense,
};
pub use filter::{Days, summarize_expenses};
pub use import::{content_hash, count_contents, insert_imported, record_import};
pub use requests::{find_result, insert_result};
pub use reset::{ResetCounts, reset_data};
pub use sessions::{
    delete_other_sessions, delete_session, delete_session_by_handle, find_session, insert_session, list_sessions,
    touch_session,
};
pub use totals::{Granularity, find_first_and_last_day, list_cells};
pub use undo::undo_change;
pub use url::{BadDatabaseUrl, DatabaseUrl};
