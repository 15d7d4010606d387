//! Reset: everything of one user is deleted softly, in one change that undo takes back.

use super::changes::{NewChange, Payload, insert_change};
use super::schema::{categories, conversation_turns, expenses, monthly_totals};
use super::{StoreError, Write};
use crate::domain::ChangeKind;
use diesel::dsl::count;
use diesel::prelude::*;

/// What a reset deleted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct ResetCounts {
    /// Expenses.
    pub expenses: i64,
    /// Categories.
    pub categories: i64,
    /// Chats.
    pub conversations: i64,
}

/// Deletes the owner's expenses, categories and chats; chats for good, the rest undoable.
///
/// # Errors
/// Those of the database.
pub fn reset_data(write: &mut Write<'_>) -> Result<ResetCounts, StoreError> {
    let owner = write.owner.bytes();
    let live = expenses::table.filter(expenses::user_id.eq(&owner)).filter(expenses::delete_seq.eq(0));
    let deleted = diesel::update(live).set(expenses::delete_seq.eq(write.seq.0)).execute(write.connection)?;
    let named = categories::table.filter(categories::user_id.eq(&owner)).filter(categories::delete_seq.eq(0));
    let dropped = diesel::update(named).set(categories::delete_seq.eq(write.seq.0)).execute(write.connection)?;
    diesel::delete(monthly_totals::table.filter(monthly_totals::user_id.eq(&owner))).execute(write.connection)?;
    let chats = conversation_turns::table.filter(conversation_turns::user_id.eq(&owner));
    let conversations: i64 =
        chats.select(count(conversation_turns::conversation_id).aggregate_distinct()).get_result(write.connection)?;
    diesel::delete(chats).execute(write.connection)?;
    let count = |rows: usize| i64::try_from(rows).unwrap_or(i64::MAX);
    let counts = ResetCounts { expenses: count(deleted), categories: count(dropped), conversations };
    insert_change(
        write,
        NewChange {
            kind: ChangeKind::Reset,
            summary: format!("deleted all {deleted} expenses"),
            count: counts.expenses,
            payload: Payload::Deleted,
        },
    )?;
    Ok(counts)
}
