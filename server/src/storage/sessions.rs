//! The table `sessions`: hashes of tokens, never a token.

use super::StoreError;
use super::database::Accounts;
use super::rows::{UserRow, micros, time};
use super::schema::{sessions, users};
use crate::domain::{Session, SessionKey, Timestamp, User, UserId};
use diesel::prelude::*;

type Row = (Vec<u8>, Vec<u8>, String, i64, i64, i64);

fn session((key, user, client, create, used, expire): Row) -> Result<Session, StoreError> {
    Ok(Session {
        key: SessionKey(key.try_into().map_err(|_| StoreError::Corrupt("session"))?),
        user: UserId::from_bytes(&user).ok_or(StoreError::Corrupt("session"))?,
        client,
        create_time: time(create)?,
        last_used: time(used)?,
        expire_time: time(expire)?,
    })
}

/// Saves a new session of a user whose password still has this hash, and forgets those of the same user that are over.
///
/// # Errors
/// `NotFound` if the password was changed, or the account deleted, since the hash was read.
pub fn insert_session(accounts: &mut Accounts<'_>, new: &Session, password_hash: &str) -> Result<(), StoreError> {
    let unchanged = users::table.filter(users::id.eq(new.user.bytes())).filter(users::password_hash.eq(password_hash));
    // Locks the row: a change of the password comes before or after this, never in between.
    if diesel::update(unchanged).set(users::password_hash.eq(password_hash)).execute(accounts.0)? == 0 {
        return Err(StoreError::NotFound("user"));
    }
    let over = sessions::table
        .filter(sessions::user_id.eq(new.user.bytes()))
        .filter(sessions::expire_time.le(micros(new.create_time)));
    diesel::delete(over).execute(accounts.0)?;
    diesel::insert_into(sessions::table)
        .values((
            sessions::token_hash.eq(new.key.0.to_vec()),
            sessions::user_id.eq(new.user.bytes()),
            sessions::client.eq(&new.client),
            sessions::create_time.eq(micros(new.create_time)),
            sessions::last_used.eq(micros(new.last_used)),
            sessions::expire_time.eq(micros(new.expire_time)),
        ))
        .execute(accounts.0)?;
    Ok(())
}

/// Finds the session of a token's hash that is not over at `now`, with its user.
///
/// # Errors
/// Those of the database.
pub fn find_session_and_user(
    accounts: &mut Accounts<'_>,
    key: SessionKey,
    now: Timestamp,
) -> Result<Option<(Session, User)>, StoreError> {
    let found = sessions::table
        .inner_join(users::table.on(users::id.eq(sessions::user_id)))
        .filter(sessions::token_hash.eq(key.0.to_vec()))
        .filter(sessions::expire_time.gt(micros(now)))
        .select((sessions::all_columns, UserRow::as_select()))
        .first::<(Row, UserRow)>(accounts.0)
        .optional()?;
    found.map(|(row, user)| Ok((session(row)?, User::try_from(user)?))).transpose()
}

/// Finds the session of a token's hash that is not over at `now`.
///
/// # Errors
/// Those of the database.
pub fn find_session(
    accounts: &mut Accounts<'_>,
    key: SessionKey,
    now: Timestamp,
) -> Result<Option<Session>, StoreError> {
    let live =
        sessions::table.filter(sessions::token_hash.eq(key.0.to_vec())).filter(sessions::expire_time.gt(micros(now)));
    live.first::<Row>(accounts.0).optional()?.map(session).transpose()
}

/// Notes that a session was used and slides its end forward.
///
/// # Errors
/// Those of the database.
pub fn touch_session(accounts: &mut Accounts<'_>, session: &Session) -> Result<(), StoreError> {
    diesel::update(sessions::table.filter(sessions::token_hash.eq(session.key.0.to_vec())))
        .set((sessions::last_used.eq(micros(session.last_used)), sessions::expire_time.eq(micros(session.expire_time))))
        .execute(accounts.0)?;
    Ok(())
}

/// The user's sessions that are not over at `now`, newest first.
///
/// # Errors
/// Those of the database.
pub fn list_sessions(accounts: &mut Accounts<'_>, user: UserId, now: Timestamp) -> Result<Vec<Session>, StoreError> {
    sessions::table
        .filter(sessions::user_id.eq(user.bytes()))
        .filter(sessions::expire_time.gt(micros(now)))
        .order((sessions::create_time.desc(), sessions::token_hash.asc()))
        .load::<Row>(accounts.0)?
        .into_iter()
        .map(session)
        .collect()
}

/// Ends one session.
///
/// # Errors
/// Those of the database.
pub fn delete_session(accounts: &mut Accounts<'_>, key: SessionKey) -> Result<(), StoreError> {
    diesel::delete(sessions::table.filter(sessions::token_hash.eq(key.0.to_vec()))).execute(accounts.0)?;
    Ok(())
}

/// Ends the user's session with this handle.
///
/// # Errors
/// `NotFound` if the user has none.
pub fn delete_session_by_handle(
    accounts: &mut Accounts<'_>,
    user: UserId,
    handle: &str,
    now: Timestamp,
) -> Result<(), StoreError> {
    let sessions = list_sessions(accounts, user, now)?;
    let found = sessions.iter().find(|session| session.key.handle() == handle);
    delete_session(accounts, found.ok_or(StoreError::NotFound("session"))?.key)
}

/// Ends all sessions of the user but `keep`; returns how many.
///
/// # Errors
/// Those of the database.
pub fn delete_other_sessions(accounts: &mut Accounts<'_>, user: UserId, keep: SessionKey) -> Result<i64, StoreError> {
    let others =
        sessions::table.filter(sessions::user_id.eq(user.bytes())).filter(sessions::token_hash.ne(keep.0.to_vec()));
    let ended = diesel::delete(others).execute(accounts.0)?;
    Ok(i64::try_from(ended).unwrap_or(i64::MAX))
}
