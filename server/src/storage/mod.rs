//! The only room that knows diesel: one code base on SQLite and MySQL. Functions on user data take a [`Scope`] or a
//! [`Write`], which carry the owner: no query can forget whose rows it may touch.

mod accounts;
mod bulk;
mod categories;
mod changes;
mod connection;
mod conversations;
mod database;
mod deletion;
mod dismissals;
mod error;
mod expenses;
mod filter;
mod guesses;
mod import;
mod insert;
mod migrate;
mod mysql;
mod order;
mod pool;
mod requests;
mod reset;
mod retry;
mod rows;
mod samples;
mod schema;
mod sessions;
mod totals;
mod undo;
mod url;
mod writer;

pub use accounts::{
    NewUser, find_credentials, find_user, get_user, has_users, insert_user, update_password, update_user,
};
pub use bulk::Bulk;
pub use categories::{list_categories, merge_categories, update_category};
pub use changes::{find_last_undoable, get_change, list_changes, list_changes_after};
pub use conversations::{
    delete_conversation, get_conversation, insert_turn, list_conversations, list_questions, list_turns, update_answer,
};
pub use database::{Accounts, Db, Scope, Write};
pub use dismissals::{dismiss_insight, list_dismissed, restore_insights};
pub use error::StoreError;
pub use expenses::{
    Spending, delete_expenses, get_expense, insert_expenses, list_expenses, list_largest_expenses, list_spending,
    update_expenses,
};
pub use filter::summarize_expenses;
pub use guesses::{Guesses, add_guess, delete_guesses, find_guesses};
pub use import::{ContentCounts, content_hash, count_contents, import_rows, record_import};
pub use requests::{find_result, insert_result};
pub use reset::{ResetCounts, record_reset};
pub use samples::record_sample_deletion;
pub use sessions::{
    delete_other_sessions, delete_session, delete_session_by_handle, find_session, find_session_and_user,
    insert_session, list_sessions, touch_session,
};
pub use totals::{Granularity, Totals, find_first_and_last_day, list_cells};
pub use undo::{RowMove, Undoing, move_rows, plan_undo, record_undo, undo_change};
pub use url::{BadDatabaseUrl, DatabaseUrl};
