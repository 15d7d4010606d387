//! Undo: takes one change of the log back, as a change of its own that can be taken back in turn.

use super::changes::{Before, NewChange, Payload, get_change, get_payload, insert_change, mark_undone};
use super::error::is_duplicate;
use super::expenses::{find_row, rewrite};
use super::rows::{ExpenseRow, category_id};
use super::samples::sample_changes;
use super::schema::{categories, expenses};
use super::totals::Totals;
use super::{Scope, StoreError, Write};
use crate::domain::{CategoryId, CategoryName, Change, ChangeKind, ChangeSeq, Timestamp};
use diesel::prelude::*;

/// What has to be done to take a change back.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Undoing {
    /// Rows of any number, moved by [`move_rows`] in a bulk change, which [`record_undo`] ends.
    Rows(RowMove),
    /// One write, by [`undo_change`].
    Small,
}

/// Which rows a bulk change deletes or brings back.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RowMove {
    /// Deletes those that this change made.
    DeleteMade(ChangeSeq),
    /// Deletes those that this change brought back.
    DeleteRestored(ChangeSeq),
    /// Deletes every one.
    DeleteAll,
    /// Deletes those that were imported as sample data.
    DeleteSample,
    /// Brings back those that this change deleted.
    Restore(ChangeSeq),
}

impl RowMove {
    /// The deletion whose rows it brings back.
    #[must_use]
    pub fn restores(self) -> Option<ChangeSeq> {
        match self {
            Self::Restore(seq) => Some(seq),
            Self::DeleteMade(_) | Self::DeleteRestored(_) | Self::DeleteAll | Self::DeleteSample => None,
        }
    }
}

/// How the change `seq` is taken back.
///
/// # Errors
/// `NotFound`; `NotUndoable` if it is too old or taken back already.
pub fn plan_undo(scope: &mut Scope<'_>, seq: ChangeSeq, now: Timestamp) -> Result<Undoing, StoreError> {
    let change = get_change(scope, seq)?;
    if change.undone {
        return Err(StoreError::NotUndoable("it was taken back already"));
    }
    if !change.undoable(now) {
        return Err(StoreError::NotUndoable("it is more than 7 days old"));
    }
    Ok(match get_payload(scope, seq)? {
        Payload::Created => Undoing::Rows(RowMove::DeleteMade(seq)),
        Payload::Deleted => Undoing::Rows(RowMove::Restore(seq)),
        Payload::Restored => Undoing::Rows(RowMove::DeleteRestored(seq)),
        Payload::Edited { .. } | Payload::Rewritten(_) | Payload::Category { .. } | Payload::Merged { .. } => {
            Undoing::Small
        }
    })
}

/// Moves at most `limit` rows as a step of a bulk change; returns how many, fewer at the end.
///
/// # Errors
/// Those of the database.
pub fn move_rows(
    write: &mut Write<'_>,
    totals: &mut Totals,
    which: RowMove,
    limit: usize,
) -> Result<usize, StoreError> {
    let all = expenses::table.filter(expenses::user_id.eq(write.owner.bytes())).select(ExpenseRow::as_select());
    let limit = i64::try_from(limit).unwrap_or(i64::MAX);
    let rows: Vec<ExpenseRow> = match which {
        RowMove::DeleteAll => all.filter(expenses::delete_seq.le(0)).limit(limit).load(write.connection)?,
        RowMove::DeleteSample => {
            let made = expenses::create_seq.eq_any(sample_changes(&mut write.scope())?);
            all.filter(made.and(expenses::delete_seq.le(0))).limit(limit).load(write.connection)?
        }
        RowMove::DeleteMade(seq) => {
            let made = expenses::create_seq.eq(seq.0).and(expenses::delete_seq.le(0));
            all.filter(made).limit(limit).load(write.connection)?
        }
        RowMove::DeleteRestored(seq) => {
            all.filter(expenses::delete_seq.eq(-seq.0)).limit(limit).load(write.connection)?
        }
        RowMove::Restore(seq) => all.filter(expenses::delete_seq.eq(seq.0)).limit(limit).load(write.connection)?,
    };
    let ids: Vec<&[u8]> = rows.iter().map(|row| row.id.as_slice()).collect();
    let moved = expenses::table.filter(expenses::user_id.eq(write.owner.bytes())).filter(expenses::id.eq_any(ids));
    let sign = match which.restores() {
        None => {
            diesel::update(moved).set(expenses::delete_seq.eq(write.seq.0)).execute(write.connection)?;
            -1
        }
        Some(_) => {
            // They are seen when this change is, and undoing it finds them.
            diesel::update(moved).set(expenses::delete_seq.eq(-write.seq.0)).execute(write.connection)?;
            1
        }
    };
    for row in &rows {
        totals.count(row, sign);
    }
    Ok(rows.len())
}

/// Ends a bulk change that took `seq` back: its entry, and the categories that were deleted with the rows.
///
/// # Errors
/// `NotUndoable` if it was taken back meanwhile, or none of its rows could be `moved`.
pub fn record_undo(write: &mut Write<'_>, seq: ChangeSeq, which: RowMove, moved: i64) -> Result<(), StoreError> {
    let change = get_change(&mut write.scope(), seq)?;
    if moved == 0 && change.count > 0 {
        return Err(StoreError::NotUndoable("later changes stand on it"));
    }
    let inverse = match which.restores() {
        Some(_) => {
            let named = categories::table
                .filter(categories::user_id.eq(write.owner.bytes()))
                .filter(categories::delete_seq.eq(seq.0));
            diesel::update(named).set(categories::delete_seq.eq(0)).execute(write.connection)?;
            let used: Vec<Vec<u8>> = expenses::table
                .filter(expenses::user_id.eq(write.owner.bytes()))
                .filter(expenses::delete_seq.eq(-write.seq.0))
                .select(expenses::category_id)
                .distinct()
                .load(write.connection)?;
            let shown = super::categories::shown(&mut write.scope())?;
            super::categories::show(write, &super::categories::named(&shown, &used)?)?;
            Payload::Restored
        }
        None => Payload::Deleted,
    };
    record(write, change, inverse)
}

/// Takes the change `seq` back in one write.
///
/// # Errors
/// `NotFound`; `NotUndoable` if later changes stand on it, or it was taken back meanwhile.
pub fn undo_change(write: &mut Write<'_>, seq: ChangeSeq) -> Result<(), StoreError> {
    let change = get_change(&mut write.scope(), seq)?;
    let inverse = match get_payload(&mut write.scope(), seq)? {
        Payload::Edited { before, category } => rewrite_back(write, &[Before { expense: *before, category }])?,
        Payload::Rewritten(before) => rewrite_back(write, &before)?,
        Payload::Category { id, name, archived } => restore_category(write, id, &name, archived)?,
        Payload::Merged { source, before, after } => {
            let now = super::categories::restore_merged(write, source, before, after)?;
            Payload::Merged { source, before: after, after: now }
        }
        Payload::Created | Payload::Deleted | Payload::Restored => return Err(StoreError::Corrupt("change")),
    };
    record(write, change, inverse)
}

fn record(write: &mut Write<'_>, undone: Change, inverse: Payload) -> Result<(), StoreError> {
    mark_undone(write, undone.seq)?;
    insert_change(
        write,
        NewChange {
            kind: if undone.kind == ChangeKind::Undo { ChangeKind::Redo } else { ChangeKind::Undo },
            summary: format!("took back: {}", undone.summary),
            count: undone.count,
            payload: inverse,
        },
    )
}

/// Gives each expense back what it was, all or none.
fn rewrite_back(write: &mut Write<'_>, before: &[Before]) -> Result<Payload, StoreError> {
    let shown = super::categories::shown(&mut write.scope())?;
    let (mut now, mut targets, mut totals) = (Vec::new(), Vec::new(), Totals::default());
    for Before { expense: before, category } in before {
        let old = find_row(&mut write.scope(), before.id).map_err(|error| match error {
            StoreError::NotFound(_) => StoreError::NotUndoable("the expense was deleted since"),
            other => other,
        })?;
        if old.version != before.version + 1 {
            return Err(StoreError::NotUndoable("the expense was changed again since: take that back first"));
        }
        targets.push(shown.get(category).ok_or(StoreError::Corrupt("category"))?.id);
        now.push(Before { expense: old.clone().expense(&shown)?, category: category_id(&old.category_id)? });
        rewrite(write, &mut totals, &old, &before.content, *category)?;
    }
    totals.apply(write)?;
    super::categories::show(write, &targets)?;
    Ok(Payload::Rewritten(now))
}

fn restore_category(
    write: &mut Write<'_>,
    id: CategoryId,
    name: &CategoryName,
    archived: bool,
) -> Result<Payload, StoreError> {
    let row = super::categories::by_id(write.owner, id);
    let (now, was, merged): (String, bool, Option<Vec<u8>>) = row
        .clone()
        .select((categories::name, categories::archived, categories::merged_into))
        .first(write.connection)?;
    if merged.is_some() {
        return Err(StoreError::NotUndoable("the category was merged since"));
    }
    diesel::update(row)
        .set((
            categories::name.eq(name.as_str()),
            categories::name_key.eq(name.key().into_bytes()),
            categories::archived.eq(archived),
        ))
        .execute(write.connection)
        .map_err(|error| match is_duplicate(&error) {
            true => StoreError::NotUndoable("another category has that name now"),
            false => error.into(),
        })?;
    let name = CategoryName::parse(&now).map_err(|_| StoreError::Corrupt("category name"))?;
    Ok(Payload::Category { id, name, archived: was })
}
