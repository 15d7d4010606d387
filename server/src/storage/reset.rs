//! Reset: everything of one user is deleted softly, in one change that undo takes back.

use super::changes::{NewChange, Payload, insert_change};
use super::schema::{categories, conversation_turns, dismissed_insights};
use super::{StoreError, Write};
use crate::domain::{ChangeKind, expenses_in_words};
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

/// Ends a bulk change that deleted all of the owner's `expenses`: categories go with them, undoable; chats and what was
/// dismissed for good.
///
/// # Errors
/// Those of the database.
pub fn record_reset(write: &mut Write<'_>, expenses: i64) -> Result<ResetCounts, StoreError> {
    let owner = write.owner.bytes();
    let named = categories::table
        .filter(categories::user_id.eq(&owner))
        .filter(categories::delete_seq.eq(0).and(categories::merged_into.is_null()));
    let dropped = diesel::update(named).set(categories::delete_seq.eq(write.seq.0)).execute(write.connection)?;
    let chats = conversation_turns::table.filter(conversation_turns::user_id.eq(&owner));
    let conversations: i64 =
        chats.select(count(conversation_turns::conversation_id).aggregate_distinct()).get_result(write.connection)?;
    diesel::delete(chats).execute(write.connection)?;
    diesel::delete(dismissed_insights::table.filter(dismissed_insights::user_id.eq(&owner)))
        .execute(write.connection)?;
    insert_change(
        write,
        NewChange {
            kind: ChangeKind::Reset,
            summary: format!("deleted everything: {}", expenses_in_words(expenses)),
            count: expenses,
            payload: Payload::Deleted,
        },
    )?;
    Ok(ResetCounts { expenses, categories: i64::try_from(dropped).unwrap_or(i64::MAX), conversations })
}
