//! The table `dismissed_insights`: what the user does not want to be told again.

use super::database::Accounts;
use super::rows::micros;
use super::schema::dismissed_insights as dismissed;
use super::{Scope, StoreError};
use crate::domain::insight::InsightKey;
use crate::domain::{Timestamp, UserId};
use diesel::prelude::*;
use std::collections::HashSet;

/// What the user dismissed.
///
/// # Errors
/// Those of the database.
pub fn list_dismissed(scope: &mut Scope<'_>) -> Result<HashSet<InsightKey>, StoreError> {
    let keys: Vec<Vec<u8>> = dismissed::table
        .filter(dismissed::user_id.eq(scope.owner.bytes()))
        .select(dismissed::insight_key)
        .load(scope.connection)?;
    let key = |bytes: Vec<u8>| bytes.try_into().map(InsightKey).map_err(|_| StoreError::Corrupt("insight key"));
    keys.into_iter().map(key).collect()
}

/// Adds one; the same again changes nothing.
///
/// # Errors
/// Those of the database.
pub fn dismiss_insight(
    accounts: &mut Accounts<'_>,
    owner: UserId,
    key: InsightKey,
    now: Timestamp,
) -> Result<(), StoreError> {
    let (user, key) = (owner.bytes(), key.0.to_vec());
    let there = dismissed::table.filter(dismissed::user_id.eq(&user)).filter(dismissed::insight_key.eq(&key));
    diesel::delete(there).execute(accounts.0)?;
    diesel::insert_into(dismissed::table)
        .values((dismissed::user_id.eq(&user), dismissed::insight_key.eq(&key), dismissed::create_time.eq(micros(now))))
        .execute(accounts.0)?;
    Ok(())
}

/// Forgets all of them; returns how many there were.
///
/// # Errors
/// Those of the database.
pub fn restore_insights(accounts: &mut Accounts<'_>, owner: UserId) -> Result<i64, StoreError> {
    let mine = dismissed::table.filter(dismissed::user_id.eq(owner.bytes()));
    let count = diesel::delete(mine).execute(accounts.0)?;
    Ok(i64::try_from(count).unwrap_or(i64::MAX))
}
