//! Changes of many rows: transactions of a limited size that nobody sees, then one that shows them all.
//!
//! The user's data version is the moment of sight: rows made by a later change are not there yet, rows deleted by a
//! later change still are. A bulk change writes under the number that comes next and raises the version at its end.
//! While it lasts the user's other writes are `Busy`; one that was abandoned (its server died) is taken back by the
//! next write. The rows of its totals are few: they are applied at the end.

use super::connection::AnyConnection;
use super::database::{Accounts, Db, data_version};
use super::expenses::delete_rows;
use super::rows::micros;
use super::schema::{categories, expenses, users};
use super::totals::Totals;
use super::{Scope, StoreError, Write};
use crate::domain::{ChangeSeq, Timestamp, UserId};
use chrono::Duration;
use diesel::prelude::*;
use std::sync::atomic::{AtomicI64, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use uuid::Uuid;

/// Most rows of one transaction where servers share the database: larger ones are refused or stall a cluster.
const SHARED_CHUNK: usize = 1_000;
/// On an embedded database fewer and larger ones are cheaper: each touches most pages of an index anyway.
const EMBEDDED_CHUNK: usize = 5_000;
/// For how long a bulk change may stand still before it counts as abandoned.
const LEASE: Duration = Duration::seconds(60);
/// A bulk change under way; it is taken back when dropped before [`Bulk::commit`].
pub struct Bulk {
    db: Db,
    claim: Option<Claim>,
    totals: Arc<Mutex<Totals>>,
    /// How many steps there were.
    steps: AtomicUsize,
    /// The lease as the last step left it: a step that is run again after it was committed finds another one.
    held: AtomicI64,
}

/// Who is at a bulk change of whom.
#[derive(Debug, Clone, Copy)]
struct Claim {
    owner: UserId,
    seq: ChangeSeq,
    token: Uuid,
    restores: ChangeSeq,
}

/// What a claim found.
enum Claimed {
    Free(Claim),
    Abandoned(Claim),
}

impl Db {
    /// Most rows of one step of a bulk change.
    #[must_use]
    pub fn chunk(&self) -> usize {
        if self.is_shared() { SHARED_CHUNK } else { EMBEDDED_CHUNK }
    }

    pub(super) fn chunk_limit(&self) -> i64 {
        i64::try_from(self.chunk()).unwrap_or(i64::MAX)
    }

    /// Begins a change of many rows; `restores` is the deletion whose rows it brings back, if it does.
    ///
    /// # Errors
    /// `NotFound` if the user is gone; `Busy` while another is under way.
    pub async fn begin_bulk(
        &self,
        owner: UserId,
        now: Timestamp,
        restores: Option<ChangeSeq>,
    ) -> Result<Bulk, StoreError> {
        let restores = restores.unwrap_or(ChangeSeq(0));
        loop {
            let claim = Claim { owner, seq: ChangeSeq(0), token: Uuid::new_v4(), restores };
            match self.transaction(move |connection| take(connection, claim, now)).await? {
                Claimed::Free(claim) => {
                    let held = AtomicI64::new(micros(now + LEASE));
                    return Ok(Bulk {
                        db: self.clone(),
                        claim: Some(claim),
                        totals: Arc::default(),
                        steps: AtomicUsize::new(0),
                        held,
                    });
                }
                Claimed::Abandoned(claim) => take_back(self, claim).await?,
            }
        }
    }
}

impl Bulk {
    /// Runs `body`, which touches at most [`Db::chunk`] rows, as a part of the change that is not seen yet.
    ///
    /// # Errors
    /// `Interrupted` if the change stood still for so long that it was taken back; those of `body`.
    pub async fn step<T: Send + 'static>(
        &self,
        now: Timestamp,
        mut body: impl FnMut(&mut Write<'_>, &mut Totals) -> Result<T, StoreError> + Send + 'static,
    ) -> Result<T, StoreError> {
        let claim = self.claim()?;
        let before = self.held.load(Ordering::Acquire);
        let until = micros(now + LEASE).max(before + 1);
        let (value, part) = self
            .db
            .transaction(move |connection| {
                let row = mine(claim).filter(users::bulk_until.eq(before));
                if diesel::update(row).set(users::bulk_until.eq(until)).execute(connection)? == 0 {
                    return Err(lost());
                }
                let mut part = Totals::default();
                let mut write = Write { connection, owner: claim.owner, seq: claim.seq, now };
                Ok((body(&mut write, &mut part)?, part))
            })
            .await?;
        self.held.store(until, Ordering::Release);
        self.steps.fetch_add(1, Ordering::Relaxed);
        self.totals.lock().unwrap_or_else(PoisonError::into_inner).merge(part);
        Ok(value)
    }

    /// Whose change it is, and its number: that of the owner's last change before it, and one.
    ///
    /// # Errors
    /// `Interrupted` after its end.
    pub fn owner_and_seq(&self) -> Result<(UserId, ChangeSeq), StoreError> {
        self.claim().map(|claim| (claim.owner, claim.seq))
    }

    /// Shows the change: raises the data version, applies the totals and runs `body`, all at once. Where `earlier`
    /// finds that this was done before, this change is taken back and that result returned: by a repeat of the same
    /// request, or by this very call, when the database did not say that its COMMIT stood.
    ///
    /// # Errors
    /// As for [`Bulk::step`]; the change is taken back then.
    pub async fn commit<T: Send + 'static>(
        mut self,
        now: Timestamp,
        mut earlier: impl FnMut(&mut Scope<'_>) -> Result<Option<T>, StoreError> + Send + 'static,
        mut body: impl FnMut(&mut Write<'_>) -> Result<T, StoreError> + Send + 'static,
    ) -> Result<T, StoreError> {
        let claim = self.claim()?;
        let totals = self.totals.clone();
        let (value, is_earlier) = self
            .db
            .transaction(move |connection| {
                let mut scope = Scope { connection, owner: claim.owner, version: claim.seq };
                if let Some(value) = earlier(&mut scope)? {
                    return Ok((value, true));
                }
                let shown =
                    (users::data_version.eq(claim.seq.0), users::bulk_seq.eq(0), users::bulk_token.eq(None::<Vec<u8>>));
                if diesel::update(mine(claim)).set(shown).execute(connection)? == 0 {
                    return Err(lost());
                }
                let mut write = Write { connection, owner: claim.owner, seq: claim.seq, now };
                totals.lock().unwrap_or_else(PoisonError::into_inner).apply(&mut write)?;
                Ok((body(&mut write)?, false))
            })
            .await?;
        if is_earlier {
            self.abort().await?;
        } else {
            self.claim = None;
            // Most undos are of one row: they need not lose what the database keeps at hand.
            if *self.steps.get_mut() > 1 {
                self.db.release_memory().await;
            }
        }
        Ok(value)
    }

    /// Takes the change back.
    ///
    /// # Errors
    /// Those of the database; what is left then is taken back by the user's next write.
    pub async fn abort(mut self) -> Result<(), StoreError> {
        match self.claim.take() {
            Some(claim) => take_back(&self.db, claim).await,
            None => Ok(()),
        }
    }

    fn claim(&self) -> Result<Claim, StoreError> {
        self.claim.ok_or_else(lost)
    }
}

impl Drop for Bulk {
    fn drop(&mut self) {
        if let (Some(claim), Ok(runtime)) = (self.claim.take(), tokio::runtime::Handle::try_current()) {
            let db = self.db.clone();
            runtime.spawn(async move {
                if let Err(error) = take_back(&db, claim).await {
                    tracing::warn!(%error, "an unfinished change is left for the next write");
                }
            });
        }
    }
}

fn lost() -> StoreError {
    StoreError::Interrupted("it stood still for too long")
}

type Mine = diesel::dsl::Filter<
    diesel::dsl::Filter<users::table, diesel::dsl::Eq<users::id, Vec<u8>>>,
    diesel::dsl::Eq<users::bulk_token, Vec<u8>>,
>;

/// The row of the user, if the claim still holds.
fn mine(claim: Claim) -> Mine {
    users::table.filter(users::id.eq(claim.owner.bytes())).filter(users::bulk_token.eq(claim.token.as_bytes().to_vec()))
}

/// Whether the claim still holds; locks the user's row if it does.
fn holds(connection: &mut AnyConnection, claim: Claim) -> Result<bool, StoreError> {
    let untouched = users::bulk_until.eq(users::bulk_until);
    Ok(diesel::update(mine(claim)).set(untouched).execute(connection)? == 1)
}

/// Takes the user's only place for a bulk change, or over an abandoned one.
fn take(connection: &mut AnyConnection, claim: Claim, now: Timestamp) -> Result<Claimed, StoreError> {
    let row = users::table.filter(users::id.eq(claim.owner.bytes()));
    // Like every write: first the lock on the user's row, so that the writes of one user queue.
    let locked = diesel::update(row.clone()).set(users::data_version.eq(users::data_version)).execute(connection)?;
    if locked == 0 {
        return Err(StoreError::NotFound("user"));
    }
    type Held = (i64, i64, i64, Option<Vec<u8>>);
    let held = (users::bulk_seq, users::bulk_until, users::bulk_restores, users::bulk_token);
    let (seq, until, restores, token): Held = row.clone().select(held).first(connection)?;
    if seq != 0 && token.as_deref() == Some(claim.token.as_bytes()) {
        // This very claim, run again because nobody knew that it was committed.
        return Ok(Claimed::Free(Claim { seq: ChangeSeq(seq), ..claim }));
    }
    if seq != 0 && until > micros(now) {
        return Err(StoreError::Busy);
    }
    let claimed = match seq {
        0 => Claimed::Free(Claim { seq: ChangeSeq(data_version(connection, claim.owner)?.0 + 1), ..claim }),
        seq => Claimed::Abandoned(Claim { seq: ChangeSeq(seq), restores: ChangeSeq(restores), ..claim }),
    };
    let (Claimed::Free(held) | Claimed::Abandoned(held)) = &claimed;
    diesel::update(row)
        .set((
            users::bulk_seq.eq(held.seq.0),
            users::bulk_token.eq(Some(held.token.as_bytes().to_vec())),
            users::bulk_until.eq(micros(now + LEASE)),
            users::bulk_restores.eq(held.restores.0),
        ))
        .execute(connection)?;
    Ok(claimed)
}

/// Takes back what a bulk change did so far, in chunks, as long as nobody else took the claim over: its number may
/// be another change's by then. A new token comes first, so that a step that is still on its way does nothing.
async fn take_back(db: &Db, claim: Claim) -> Result<(), StoreError> {
    let token = Uuid::new_v4();
    let rotated = db.transaction(move |connection| {
        let new = users::bulk_token.eq(Some(token.as_bytes().to_vec()));
        Ok(diesel::update(mine(claim)).set(new).execute(connection)?)
    });
    if rotated.await? == 0 {
        return Ok(());
    }
    let claim = Claim { token, ..claim };
    let limit = db.chunk_limit();
    while db.transaction(move |connection| take_back_some(connection, claim, limit)).await? {}
    Ok(())
}

/// Takes back a chunk; false once there was nothing left, and the user's place is free again.
fn take_back_some(connection: &mut AnyConnection, claim: Claim, limit: i64) -> Result<bool, StoreError> {
    if !holds(connection, claim)? {
        return Ok(false);
    }
    let (owner, seq, restores) = (claim.owner.bytes(), claim.seq.0, claim.restores.0);
    let of_owner = expenses::table.filter(expenses::user_id.eq(&owner));
    let some = |connection: &mut AnyConnection, condition: Marked| -> Result<Vec<Vec<u8>>, StoreError> {
        let rows = expenses::table.filter(expenses::user_id.eq(owner.clone())).filter(condition);
        Ok(rows.select(expenses::id).limit(limit).load(connection)?)
    };
    let deleted = some(connection, Box::new(expenses::delete_seq.eq(seq)))?;
    if !deleted.is_empty() {
        let rows = of_owner.filter(expenses::id.eq_any(&deleted));
        diesel::update(rows).set(expenses::delete_seq.eq(0)).execute(connection)?;
        return Ok(true);
    }
    if restores != 0 {
        let restored = some(connection, Box::new(expenses::delete_seq.eq(-seq)))?;
        let rows = of_owner.filter(expenses::id.eq_any(&restored));
        if diesel::update(rows).set(expenses::delete_seq.eq(restores)).execute(connection)? > 0 {
            return Ok(true);
        }
    } else {
        let made = some(connection, Box::new(expenses::create_seq.eq(seq)))?;
        if delete_rows(connection, &owner, &made)? > 0 {
            return Ok(true);
        }
    }
    let made = categories::table.filter(categories::user_id.eq(&owner)).filter(categories::delete_seq.eq(seq));
    diesel::delete(made).execute(connection)?;
    let free = (users::bulk_seq.eq(0), users::bulk_token.eq(None::<Vec<u8>>));
    diesel::update(mine(claim)).set(free).execute(connection)?;
    Ok(false)
}

type Marked =
    Box<dyn BoxableExpression<expenses::table, super::connection::MultiBackend, SqlType = diesel::sql_types::Bool>>;

/// Takes back an abandoned bulk change of the user; false if there is none.
pub(super) async fn clear_abandoned(db: &Db, owner: UserId, now: Timestamp) -> Result<bool, StoreError> {
    let claim = Claim { owner, seq: ChangeSeq(0), token: Uuid::new_v4(), restores: ChangeSeq(0) };
    let taken = db
        .transaction(move |connection| match take(connection, claim, now) {
            Ok(claimed) => Ok(Some(claimed)),
            Err(StoreError::Busy) => Ok(None),
            Err(error) => Err(error),
        })
        .await?;
    match taken {
        None => Ok(false),
        Some(Claimed::Free(claim) | Claimed::Abandoned(claim)) => take_back(db, claim).await.map(|()| true),
    }
}

/// Marks every bulk change as abandoned: at start, on a database that only one server may use.
pub(super) fn abandon_all(accounts: &mut Accounts<'_>) -> Result<(), StoreError> {
    diesel::update(users::table.filter(users::bulk_seq.ne(0))).set(users::bulk_until.eq(0)).execute(accounts.0)?;
    Ok(())
}
