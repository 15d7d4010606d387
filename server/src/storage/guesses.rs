//! The table `password_guesses`: wrong passwords per name, so that every server slows the same guesses down.

use super::StoreError;
use super::database::Accounts;
use super::error::is_duplicate;
use super::rows::{micros, time};
use super::schema::password_guesses as guesses;
use crate::domain::Timestamp;
use chrono::Duration;
use diesel::prelude::*;

/// Wrong guesses at one name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Guesses {
    /// How many in a row.
    pub failures: i64,
    /// No guess is looked at before this instant.
    pub paused_until: Timestamp,
}

/// After this long a guess is forgotten.
const MEMORY: Duration = Duration::days(1);

/// The guesses at a name that are remembered at `now`.
///
/// # Errors
/// Those of the database.
pub fn find_guesses(
    accounts: &mut Accounts<'_>,
    name_hash: [u8; 32],
    now: Timestamp,
) -> Result<Option<Guesses>, StoreError> {
    let found = guesses::table
        .filter(guesses::name_hash.eq(name_hash.to_vec()))
        .filter(guesses::last_time.gt(micros(now - MEMORY)))
        .select((guesses::failures, guesses::paused_until))
        .first::<(i64, i64)>(accounts.0)
        .optional()?;
    found.map(|(failures, until)| Ok(Guesses { failures, paused_until: time(until)? })).transpose()
}

/// Notes a wrong guess, with the pause that `pause` gives for so many; forgets old ones. Returns what is known now.
///
/// # Errors
/// Those of the database.
pub fn add_guess(
    accounts: &mut Accounts<'_>,
    name_hash: [u8; 32],
    now: Timestamp,
    pause: impl Fn(i64) -> Duration,
) -> Result<Guesses, StoreError> {
    let old = guesses::table.filter(guesses::last_time.le(micros(now - MEMORY)));
    diesel::delete(old).execute(accounts.0)?;
    let row = guesses::table.filter(guesses::name_hash.eq(name_hash.to_vec()));
    let counted = diesel::update(row.clone())
        .set((guesses::failures.eq(guesses::failures + 1), guesses::last_time.eq(micros(now))))
        .execute(accounts.0)?;
    if counted == 0 {
        diesel::insert_into(guesses::table)
            .values((
                guesses::name_hash.eq(name_hash.to_vec()),
                guesses::failures.eq(1),
                guesses::last_time.eq(micros(now)),
                guesses::paused_until.eq(0),
            ))
            .execute(accounts.0)
            .map_err(|error| match is_duplicate(&error) {
                // Two first guesses at once: the second counts when it is run again.
                true => StoreError::Unavailable(Box::new(error)),
                false => error.into(),
            })?;
    }
    let failures = row.clone().select(guesses::failures).first(accounts.0)?;
    let paused_until = now + pause(failures);
    diesel::update(row).set(guesses::paused_until.eq(micros(paused_until))).execute(accounts.0)?;
    Ok(Guesses { failures, paused_until })
}

/// Forgets the guesses at a name.
///
/// # Errors
/// Those of the database.
pub fn delete_guesses(accounts: &mut Accounts<'_>, name_hash: [u8; 32]) -> Result<(), StoreError> {
    diesel::delete(guesses::table.filter(guesses::name_hash.eq(name_hash.to_vec()))).execute(accounts.0)?;
    Ok(())
}
