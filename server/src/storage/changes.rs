//! The table `changes`: the log that undo and the change list read.

use super::rows::{micros, time};
use super::schema::changes;
use super::{Scope, StoreError, Write};
use crate::domain::{CategoryId, CategoryName, Change, ChangeKind, ChangeSeq, Expense, Timestamp};
use diesel::prelude::*;
use serde::{Deserialize, Serialize};

/// What undo needs to know.
#[derive(Debug, Serialize, Deserialize)]
pub(super) enum Payload {
    /// Expenses carry the change's number as `create_seq`: undo deletes them.
    Created,
    /// Expenses carry the change's number as `delete_seq`: undo brings them back.
    Deleted,
    /// Expenses carry the change's number as a negative `delete_seq`: undo deletes them again.
    Restored,
    /// One expense, in the log of servers that could edit no more than one at a time.
    Edited { before: Box<Expense>, category: CategoryId },
    /// What each expense was before.
    Rewritten(Vec<Before>),
    /// The category as it was before.
    Category { id: CategoryId, name: CategoryName, archived: bool },
    /// Under which category the rows of `source` showed before, and after; `None` = its own.
    Merged { source: CategoryId, before: Option<CategoryId>, after: Option<CategoryId> },
}

/// An expense as it was before, and the category its row was in, whatever that showed as.
#[derive(Debug, Serialize, Deserialize)]
pub(super) struct Before {
    pub(super) expense: Expense,
    pub(super) category: CategoryId,
}

/// What a change says of itself.
pub(super) struct NewChange {
    pub(super) kind: ChangeKind,
    pub(super) summary: String,
    pub(super) count: i64,
    pub(super) payload: Payload,
}

type Row = (i64, String, String, i64, bool, i64);

fn change((seq, kind, summary, count, undone, create): Row) -> Result<Change, StoreError> {
    Ok(Change {
        seq: ChangeSeq(seq),
        kind: ChangeKind::from_word(&kind).ok_or(StoreError::Corrupt("change"))?,
        summary,
        count,
        create_time: time(create)?,
        undone,
    })
}

const COLUMNS: (
    changes::seq,
    changes::kind,
    changes::summary,
    changes::expense_count,
    changes::undone,
    changes::create_time,
) = (changes::seq, changes::kind, changes::summary, changes::expense_count, changes::undone, changes::create_time);

/// Writes the entry of the transaction's change.
pub(super) fn insert_change(write: &mut Write<'_>, new: NewChange) -> Result<(), StoreError> {
    let payload = serde_json::to_string(&new.payload).map_err(|error| StoreError::Query(Box::new(error)))?;
    let summary: String = new.summary.chars().take(300).collect();
    diesel::insert_into(changes::table)
        .values((
            changes::user_id.eq(write.owner.bytes()),
            changes::seq.eq(write.seq.0),
            changes::kind.eq(new.kind.as_str()),
            changes::summary.eq(summary),
            changes::expense_count.eq(new.count),
            changes::payload.eq(payload),
            changes::undone.eq(false),
            changes::create_time.eq(micros(write.now)),
        ))
        .execute(write.connection)?;
    Ok(())
}

/// The owner's changes before `before`, newest first, at most `limit`.
///
/// # Errors
/// Those of the database.
pub fn list_changes(scope: &mut Scope<'_>, before: Option<ChangeSeq>, limit: i64) -> Result<Vec<Change>, StoreError> {
    changes::table
        .filter(changes::user_id.eq(scope.owner.bytes()))
        .filter(changes::seq.lt(before.map_or(i64::MAX, |seq| seq.0)))
        .order(changes::seq.desc())
        .limit(limit)
        .select(COLUMNS)
        .load::<Row>(scope.connection)?
        .into_iter()
        .map(change)
        .collect()
}

/// The owner's changes after `after`, oldest first, at most `limit`.
///
/// # Errors
/// Those of the database.
pub fn list_changes_after(scope: &mut Scope<'_>, after: ChangeSeq, limit: i64) -> Result<Vec<Change>, StoreError> {
    changes::table
        .filter(changes::user_id.eq(scope.owner.bytes()))
        .filter(changes::seq.gt(after.0))
        .order(changes::seq.asc())
        .limit(limit)
        .select(COLUMNS)
        .load::<Row>(scope.connection)?
        .into_iter()
        .map(change)
        .collect()
}

/// One change of the owner.
///
/// # Errors
/// `NotFound`.
pub fn get_change(scope: &mut Scope<'_>, seq: ChangeSeq) -> Result<Change, StoreError> {
    changes::table
        .filter(changes::user_id.eq(scope.owner.bytes()))
        .filter(changes::seq.eq(seq.0))
        .select(COLUMNS)
        .first::<Row>(scope.connection)
        .optional()?
        .ok_or(StoreError::NotFound("change"))
        .and_then(change)
}

/// The owner's last change that can be taken back at `now`; an undo itself only when named, a redo like any other.
///
/// # Errors
/// Those of the database.
pub fn find_last_undoable(scope: &mut Scope<'_>, now: Timestamp) -> Result<Option<Change>, StoreError> {
    let found = changes::table
        .filter(changes::user_id.eq(scope.owner.bytes()))
        .filter(changes::undone.eq(false))
        .filter(changes::kind.ne(ChangeKind::Undo.as_str()))
        .order(changes::seq.desc())
        .select(COLUMNS)
        .first::<Row>(scope.connection)
        .optional()?;
    Ok(found.map(change).transpose()?.filter(|change| change.undoable(now)))
}

/// What undo needs to know of a change.
pub(super) fn get_payload(scope: &mut Scope<'_>, seq: ChangeSeq) -> Result<Payload, StoreError> {
    let text: String = changes::table
        .filter(changes::user_id.eq(scope.owner.bytes()))
        .filter(changes::seq.eq(seq.0))
        .select(changes::payload)
        .first(scope.connection)?;
    serde_json::from_str(&text).map_err(|_| StoreError::Corrupt("change"))
}

/// Marks a change as taken back.
pub(super) fn mark_undone(write: &mut Write<'_>, seq: ChangeSeq) -> Result<(), StoreError> {
    let row = changes::table
        .filter(changes::user_id.eq(write.owner.bytes()))
        .filter(changes::seq.eq(seq.0))
        .filter(changes::undone.eq(false));
    match diesel::update(row).set(changes::undone.eq(true)).execute(write.connection)? {
        0 => Err(StoreError::NotUndoable("it was taken back already")),
        _ => Ok(()),
    }
}
