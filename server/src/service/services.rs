//! What every use case works with, and the one way in which a write happens.

use super::seats::Seats;
use super::wordings::Wordings;
use super::{Ledgers, ServiceError};
use crate::clock::Clock;
use crate::domain::{ChangeSeq, RequestId, SessionKey, Timestamp, User, UserId};
use crate::llm::{FreeSql, LanguageModel};
use crate::security::Passwords;
use crate::storage::{self, Bulk, Db, RowMove, Scope, StoreError, Write};
use chrono::{Duration, NaiveDate};
use serde::{Serialize, de::DeserializeOwned};
use std::sync::Arc;
use tokio::sync::{broadcast, watch};

/// Who calls: made by authentication only.
#[derive(Debug, Clone)]
pub struct Principal {
    /// The account.
    pub user: User,
    /// The session of the call.
    pub session: SessionKey,
}

/// How a repeated write is recognised: an id, and a hash of what the client sent.
#[derive(Debug, Clone, Copy)]
pub struct Once {
    /// The client's id, or a new one.
    pub id: RequestId,
    /// SHA-256 of method and body.
    pub payload: [u8; 32],
}

/// What the use cases are made of.
pub struct ServicesConfig {
    /// Where the data is.
    pub db: Db,
    /// Tells the time.
    pub clock: Arc<dyn Clock>,
    /// bcrypt's cost.
    pub bcrypt_cost: u32,
    /// For how long an unused session lives.
    pub session_length: Duration,
    /// The language model, unless it is off.
    pub model: Option<Arc<dyn LanguageModel>>,
    /// When it may write a query of its own.
    pub free_sql: FreeSql,
}

/// The use cases.
pub struct Services {
    pub(super) db: Db,
    pub(super) clock: Arc<dyn Clock>,
    pub(super) passwords: Passwords,
    pub(super) session_length: Duration,
    pub(super) model: Option<Arc<dyn LanguageModel>>,
    pub(super) free_sql: FreeSql,
    pub(super) ledgers: Ledgers,
    pub(super) wordings: Wordings,
    pub(super) seats: Seats,
    pub(super) changed: broadcast::Sender<(UserId, ChangeSeq)>,
    pub(super) sessions_ended: watch::Sender<()>,
    pub(super) stopping: watch::Sender<bool>,
}

impl Services {
    /// Puts the use cases together.
    ///
    /// # Errors
    /// `Broken` if bcrypt does not take the cost.
    pub fn new(config: ServicesConfig) -> Result<Self, ServiceError> {
        Ok(Self {
            db: config.db,
            clock: config.clock,
            passwords: Passwords::new(config.bcrypt_cost)?,
            session_length: config.session_length,
            model: config.model,
            free_sql: config.free_sql,
            ledgers: Ledgers::default(),
            wordings: Wordings::default(),
            seats: Seats::default(),
            changed: broadcast::channel(256).0,
            sessions_ended: watch::channel(()).0,
            stopping: watch::channel(false).0,
        })
    }

    /// Ends the streams that would go on for as long as their clients do: the server is about to stop.
    pub fn end_streams(&self) {
        self.stopping.send_replace(true);
    }

    /// Drops what is kept in memory of a user's expenses.
    pub(super) fn forget(&self, user: UserId) {
        self.ledgers.forget(user);
        self.wordings.forget(user);
    }

    pub(super) fn now(&self) -> Timestamp {
        self.clock.now()
    }

    /// The instant by which the change log says what can be undone.
    #[must_use]
    pub fn instant(&self) -> Timestamp {
        self.now()
    }

    /// The calendar day in the user's time zone.
    #[must_use]
    pub fn today(&self, principal: &Principal) -> NaiveDate {
        principal.user.time_zone.day_at(self.now())
    }

    /// Runs `body` as one change. The same id with the same body returns the first result without running again.
    pub(super) async fn write_once<T>(
        &self,
        principal: &Principal,
        once: Once,
        mut body: impl FnMut(&mut Write<'_>) -> Result<T, StoreError> + Send + 'static,
    ) -> Result<T, ServiceError>
    where
        T: Serialize + DeserializeOwned + Send + 'static,
    {
        let owner = principal.user.id;
        let written = self.db.write(owner, self.now(), move |write| {
            if let Some(earlier) = earlier(&mut write.scope(), once)? {
                return Ok((earlier, write.seq));
            }
            let result = body(write)?;
            keep_result(write, once, &result)?;
            Ok((result, write.seq))
        });
        let (result, seq) = written.await?;
        self.announce(owner, seq);
        Ok(result)
    }

    /// Moves rows, however many, as one change that is seen all at once; `finish` gets their number.
    pub(super) async fn move_once<T>(
        &self,
        principal: &Principal,
        once: Once,
        which: RowMove,
        mut finish: impl FnMut(&mut Write<'_>, i64) -> Result<T, StoreError> + Send + 'static,
    ) -> Result<T, ServiceError>
    where
        T: Serialize + DeserializeOwned + Send + 'static,
    {
        let owner = principal.user.id;
        let bulk = self.db.begin_bulk(owner, self.now(), which.restores()).await?;
        let (mut moved, limit) = (0, self.db.chunk());
        loop {
            let step = bulk.step(self.now(), move |write, totals| storage::move_rows(write, totals, which, limit));
            let step = step.await?;
            moved += i64::try_from(step).unwrap_or(i64::MAX);
            if step < limit {
                break;
            }
        }
        self.commit_once(bulk, once, move |write| finish(write, moved)).await
    }

    /// Ends a bulk change; of two with the same id, the second is taken back and returns what the first did.
    pub(super) async fn commit_once<T>(
        &self,
        bulk: Bulk,
        once: Once,
        mut finish: impl FnMut(&mut Write<'_>) -> Result<T, StoreError> + Send + 'static,
    ) -> Result<T, ServiceError>
    where
        T: Serialize + DeserializeOwned + Send + 'static,
    {
        let (owner, seq) = bulk.owner_and_seq()?;
        let committed = bulk.commit(
            self.now(),
            move |scope| earlier(scope, once),
            move |write| {
                let result = finish(write)?;
                keep_result(write, once, &result)?;
                Ok(result)
            },
        );
        let result = committed.await?;
        self.announce(owner, seq);
        Ok(result)
    }

    /// What the same request returned before.
    pub(super) async fn find_earlier<T>(&self, principal: &Principal, once: Once) -> Result<Option<T>, ServiceError>
    where
        T: DeserializeOwned + Send + 'static,
    {
        Ok(self.db.read(principal.user.id, move |scope| earlier(scope, once)).await?)
    }

    /// Tells those who watch.
    pub(super) fn announce(&self, owner: UserId, seq: ChangeSeq) {
        // Nobody may be watching: that is fine.
        let _ = self.changed.send((owner, seq));
    }
}

/// What the same request returned before.
pub(super) fn earlier<T: DeserializeOwned>(scope: &mut Scope<'_>, once: Once) -> Result<Option<T>, StoreError> {
    let found = storage::find_result(scope, once.id, once.payload)?;
    found.map(|text| serde_json::from_str(&text).map_err(|_| StoreError::Corrupt("result"))).transpose()
}

/// Keeps what a write returned, for a repeat of the same request.
fn keep_result(write: &mut Write<'_>, once: Once, result: &impl Serialize) -> Result<(), StoreError> {
    let text = serde_json::to_string(result).map_err(|_| StoreError::Corrupt("result"))?;
    storage::insert_result(write, once.id, once.payload, &text)
}
