//! Undo: takes one change of the log back, as a change of its own that can be taken back in turn.

use super::changes::{NewChange, Payload, get_change, get_payload, insert_change, mark_undone};
use super::expenses::{get_expense, rewrite};
use super::rows::ExpenseRow;
use super::schema::{categories, expenses};
use super::totals::{Delta, add_to_totals, rebuild_totals};
use super::{StoreError, Write};
use crate::domain::{CategoryId, CategoryName, Change, ChangeKind, ChangeSeq, Expense, ExpenseId};
use diesel::prelude::*;

/// Over so many rows the totals are made anew instead of being adjusted.
const MANY: usize = 1_000;

/// Takes the change `seq` back.
///
/// # Errors
/// `NotFound`; `NotUndoable` if it is too old, taken back already, or later changes stand on it.
pub fn undo_change(write: &mut Write<'_>, seq: ChangeSeq) -> Result<Change, StoreError> {
    let mut change = get_change(&mut write.scope(), seq)?;
    if change.undone {
        return Err(StoreError::NotUndoable("it was taken back already"));
    }
    if !change.undoable(write.now) {
        return Err(StoreError::NotUndoable("it is more than 7 days old"));
    }
    let payload = get_payload(&mut write.scope(), seq)?;
    mark_undone(write, seq)?;
    let inverse = match payload {
        Payload::Created => delete_created(write, seq)?,
        Payload::Deleted => restore_deleted(write, seq)?,
        Payload::Edited { before } => restore_edited(write, &before)?,
        Payload::Category { id, name, archived } => restore_category(write, id, &name, archived)?,
        Payload::Merge { source, archived, expenses } => restore_merged(write, source, archived, &expenses)?,
    };
    insert_change(
        write,
        NewChange {
            kind: if change.kind == ChangeKind::Undo { ChangeKind::Redo } else { ChangeKind::Undo },
            summary: format!("took back: {}", change.summary),
            count: change.count,
            payload: inverse,
        },
    )?;
    change.undone = true;
    Ok(change)
}

fn delete_created(write: &mut Write<'_>, seq: ChangeSeq) -> Result<Payload, StoreError> {
    let rows = expenses::table
        .filter(expenses::user_id.eq(write.owner.bytes()))
        .filter(expenses::create_seq.eq(seq.0))
        .filter(expenses::delete_seq.eq(0));
    let removed: Vec<ExpenseRow> = rows.clone().select(ExpenseRow::as_select()).load(write.connection)?;
    diesel::update(rows).set(expenses::delete_seq.eq(write.seq.0)).execute(write.connection)?;
    follow(write, &removed, -1)?;
    Ok(Payload::Deleted)
}

fn restore_deleted(write: &mut Write<'_>, seq: ChangeSeq) -> Result<Payload, StoreError> {
    let owner = write.owner.bytes();
    let rows = expenses::table.filter(expenses::user_id.eq(&owner)).filter(expenses::delete_seq.eq(seq.0));
    let restored: Vec<ExpenseRow> = rows.select(ExpenseRow::as_select()).load(write.connection)?;
    // Their new creation is this change, so that undoing it finds them.
    diesel::update(rows)
        .set((expenses::delete_seq.eq(0), expenses::create_seq.eq(write.seq.0)))
        .execute(write.connection)?;
    let named = categories::table.filter(categories::user_id.eq(&owner)).filter(categories::delete_seq.eq(seq.0));
    diesel::update(named).set(categories::delete_seq.eq(0)).execute(write.connection)?;
    follow(write, &restored, 1)?;
    Ok(Payload::Created)
}

fn follow(write: &mut Write<'_>, rows: &[ExpenseRow], sign: i64) -> Result<(), StoreError> {
    if rows.len() > MANY {
        rebuild_totals(write)
    } else {
        add_to_totals(write, rows.iter().map(|row| Delta::of(row, sign)))
    }
}

fn restore_edited(write: &mut Write<'_>, before: &Expense) -> Result<Payload, StoreError> {
    let now = get_expense(&mut write.scope(), before.id).map_err(|error| match error {
        StoreError::NotFound(_) => StoreError::NotUndoable("the expense was deleted since"),
        other => other,
    })?;
    rewrite(write, &now, &before.content)?;
    Ok(Payload::Edited { before: Box::new(now) })
}

fn restore_category(
    write: &mut Write<'_>,
    id: CategoryId,
    name: &CategoryName,
    archived: bool,
) -> Result<Payload, StoreError> {
    let row =
        categories::table.filter(categories::user_id.eq(write.owner.bytes())).filter(categories::id.eq(id.bytes()));
    let (now, was): (String, bool) =
        row.clone().select((categories::name, categories::archived)).first(write.connection)?;
    diesel::update(row)
        .set((
            categories::name.eq(name.as_str()),
            categories::name_key.eq(name.key().into_bytes()),
            categories::archived.eq(archived),
        ))
        .execute(write.connection)
        .map_err(|_| StoreError::NotUndoable("another category has that name now"))?;
    let name = CategoryName::parse(&now).map_err(|_| StoreError::Corrupt("category name"))?;
    Ok(Payload::Category { id, name, archived: was })
}

fn restore_merged(
    write: &mut Write<'_>,
    source: CategoryId,
    archived: bool,
    moved: &[ExpenseId],
) -> Result<Payload, StoreError> {
    let owner = write.owner.bytes();
    let category = categories::table.filter(categories::user_id.eq(&owner)).filter(categories::id.eq(source.bytes()));
    let was: bool = category.clone().select(categories::archived).first(write.connection)?;
    diesel::update(category).set(categories::archived.eq(archived)).execute(write.connection)?;
    let mut elsewhere = source;
    for chunk in moved.chunks(500) {
        let ids: Vec<Vec<u8>> = chunk.iter().map(|id| id.bytes()).collect();
        let rows = expenses::table.filter(expenses::user_id.eq(&owner)).filter(expenses::id.eq_any(ids));
        let now: Option<Vec<u8>> = rows.clone().select(expenses::category_id).first(write.connection).optional()?;
        if let Some(id) = now.as_deref().and_then(CategoryId::from_bytes) {
            elsewhere = id;
        }
        diesel::update(rows)
            .set((expenses::category_id.eq(source.bytes()), expenses::version.eq(expenses::version + 1)))
            .execute(write.connection)?;
    }
    rebuild_totals(write)?;
    Ok(Payload::Merge { source: elsewhere, archived: was, expenses: moved.to_vec() })
}
