//! The table `users`: accounts and their settings.

use super::database::Accounts;
use super::error::is_duplicate;
use super::rows::{UserRow, micros};
use super::schema::users;
use super::{Scope, StoreError};
use crate::domain::{Currency, TimeZone, User, UserId, Username, WeekStart};
use diesel::prelude::*;

/// What a new account says.
#[derive(Clone)]
pub struct NewUser {
    /// The account as it will be.
    pub user: User,
    /// bcrypt hash of its password.
    pub password_hash: String,
}

/// Saves a new account.
///
/// # Errors
/// `UsernameTaken`.
pub fn insert_user(accounts: &mut Accounts<'_>, new: &NewUser) -> Result<(), StoreError> {
    let user = &new.user;
    diesel::insert_into(users::table)
        .values((
            users::id.eq(user.id.bytes()),
            users::username.eq(user.username.as_str()),
            users::username_key.eq(user.username.key().into_bytes()),
            users::password_hash.eq(&new.password_hash),
            users::currency_code.eq(user.currency.code()),
            users::time_zone.eq(user.time_zone.name()),
            users::week_start.eq(user.week_start.number()),
            users::create_time.eq(micros(user.create_time)),
            users::version.eq(user.version),
            users::data_version.eq(user.data_version),
        ))
        .execute(accounts.0)
        .map_err(|error| if is_duplicate(&error) { StoreError::UsernameTaken } else { error.into() })?;
    Ok(())
}

/// Finds an account and its password hash by name, without regard to case.
///
/// # Errors
/// Those of the database.
pub fn find_credentials(
    accounts: &mut Accounts<'_>,
    username: &Username,
) -> Result<Option<(User, String)>, StoreError> {
    let found = users::table
        .filter(users::username_key.eq(username.key().into_bytes()))
        .select((UserRow::as_select(), users::password_hash))
        .first::<(UserRow, String)>(accounts.0)
        .optional()?;
    found.map(|(row, hash)| Ok((User::try_from(row)?, hash))).transpose()
}

/// Finds an account by id.
///
/// # Errors
/// Those of the database.
pub fn find_user(accounts: &mut Accounts<'_>, id: UserId) -> Result<Option<User>, StoreError> {
    let found = users::table.filter(users::id.eq(id.bytes())).select(UserRow::as_select()).first(accounts.0);
    found.optional()?.map(User::try_from).transpose()
}

/// The owner's account.
///
/// # Errors
/// `NotFound` if it is gone.
pub fn get_user(scope: &mut Scope<'_>) -> Result<User, StoreError> {
    find_user(&mut Accounts(scope.connection), scope.owner)?.ok_or(StoreError::NotFound("user"))
}

/// Saves new settings of an account that is still at `version`.
///
/// # Errors
/// `EtagMismatch` if it is not; `Busy` while a change of many rows is under way.
pub fn update_user(
    accounts: &mut Accounts<'_>,
    id: UserId,
    version: i64,
    (currency, zone, week_start): (Currency, TimeZone, WeekStart),
) -> Result<(), StoreError> {
    let row = users::table.filter(users::id.eq(id.bytes())).filter(users::version.eq(version));
    let updated = diesel::update(row.clone().filter(users::bulk_seq.eq(0)))
        .set((
            users::currency_code.eq(currency.code()),
            users::time_zone.eq(zone.name()),
            users::week_start.eq(week_start.number()),
            users::version.eq(users::version + 1),
            // What a question means depends on the settings: answers made with the old ones are stale.
            users::data_version.eq(users::data_version + 1),
        ))
        .execute(accounts.0)?;
    match updated {
        0 if row.count().get_result::<i64>(accounts.0)? == 0 => Err(StoreError::EtagMismatch),
        0 => Err(StoreError::Busy),
        _ => Ok(()),
    }
}

/// Saves a new password hash.
///
/// # Errors
/// Those of the database.
pub fn update_password(accounts: &mut Accounts<'_>, id: UserId, hash: &str) -> Result<(), StoreError> {
    diesel::update(users::table.filter(users::id.eq(id.bytes())))
        .set(users::password_hash.eq(hash))
        .execute(accounts.0)?;
    Ok(())
}

/// Whether there is any account.
///
/// # Errors
/// Those of the database.
pub fn has_users(accounts: &mut Accounts<'_>) -> Result<bool, StoreError> {
    let any = users::table.select(users::id).limit(1).load::<Vec<u8>>(accounts.0)?;
    Ok(!any.is_empty())
}
