//! The table `requests`: a repeated write happens once. Rows are kept 7 days.

use super::rows::micros;
use super::schema::requests;
use super::{Scope, StoreError, Write};
use crate::domain::RequestId;
use chrono::Duration;
use diesel::prelude::*;

/// What an earlier write with this id returned, or `None` if it is new.
///
/// # Errors
/// `RequestIdReused` if the id came with another payload.
pub fn find_result(scope: &mut Scope<'_>, id: RequestId, payload: [u8; 32]) -> Result<Option<String>, StoreError> {
    let found = requests::table
        .filter(requests::user_id.eq(scope.owner.bytes()))
        .filter(requests::request_id.eq(id.bytes()))
        .select((requests::payload_hash, requests::result))
        .first::<(Vec<u8>, String)>(scope.connection)
        .optional()?;
    match found {
        Some((hash, _)) if hash != payload => Err(StoreError::RequestIdReused),
        found => Ok(found.map(|(_, result)| result)),
    }
}

/// Keeps what a write returned, and forgets results over 7 days old.
///
/// # Errors
/// Those of the database.
pub fn insert_result(write: &mut Write<'_>, id: RequestId, payload: [u8; 32], result: &str) -> Result<(), StoreError> {
    let owner = write.owner.bytes();
    let old = requests::table
        .filter(requests::user_id.eq(&owner))
        .filter(requests::create_time.lt(micros(write.now - Duration::days(7))));
    diesel::delete(old).execute(write.connection)?;
    diesel::insert_into(requests::table)
        .values((
            requests::user_id.eq(owner),
            requests::request_id.eq(id.bytes()),
            requests::payload_hash.eq(payload.to_vec()),
            requests::result.eq(result),
            requests::create_time.eq(micros(write.now)),
        ))
        .execute(write.connection)?;
    Ok(())
}
