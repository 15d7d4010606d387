//! Sample data: rows that carry the number of an import of the kind `sample` for good, so that they can be told apart and
//! removed however long ago that was.

use super::changes::{NewChange, Payload, insert_change};
use super::filter::seen;
use super::schema::{categories, changes, expenses};
use super::{Scope, StoreError, Write};
use crate::domain::{CategoryId, ChangeKind, expenses_in_words};
use diesel::prelude::*;
use std::collections::HashSet;

/// The numbers of the owner's imports of sample data.
pub(super) fn sample_changes(scope: &mut Scope<'_>) -> Result<Vec<i64>, StoreError> {
    let of_owner = changes::table.filter(changes::user_id.eq(scope.owner.bytes()));
    Ok(of_owner.filter(changes::kind.eq(ChangeKind::Sample.as_str())).select(changes::seq).load(scope.connection)?)
}

/// Ends a bulk change that deleted `count` sample expenses: the categories that have nothing else go with them.
///
/// # Errors
/// Those of the database.
pub fn record_sample_deletion(write: &mut Write<'_>, count: i64) -> Result<(), StoreError> {
    let owner = write.owner.bytes();
    let of_owner = || expenses::table.filter(expenses::user_id.eq(owner.clone()));
    let deleted: Vec<Vec<u8>> = of_owner()
        .filter(expenses::delete_seq.eq(write.seq.0))
        .select(expenses::category_id)
        .distinct()
        .load(write.connection)?;
    let passes = seen(&write.scope());
    let left: Vec<Vec<u8>> =
        expenses::table.filter(passes).select(expenses::category_id).distinct().load(write.connection)?;
    let shown = super::categories::shown(&mut write.scope())?;
    let named = |ids: &[Vec<u8>]| -> Result<HashSet<CategoryId>, StoreError> {
        Ok(super::categories::named(&shown, ids)?.into_iter().collect())
    };
    let (deleted, left) = (named(&deleted)?, named(&left)?);
    let emptied = categories::table
        .filter(categories::user_id.eq(&owner))
        .filter(categories::delete_seq.eq(0))
        .filter(categories::id.eq_any(deleted.difference(&left).map(|id| id.bytes())));
    diesel::update(emptied).set(categories::delete_seq.eq(write.seq.0)).execute(write.connection)?;
    insert_change(
        write,
        NewChange {
            kind: ChangeKind::Delete,
            summary: format!("removed the sample data: {}", expenses_in_words(count)),
            count,
            payload: Payload::Deleted,
        },
    )
}
