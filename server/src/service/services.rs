//! What every use case works with, and the one way in which a write happens.

use super::{Ledgers, ServiceError};
use crate::clock::Clock;
use crate::domain::{RequestId, SessionKey, Timestamp, User, UserId};
use crate::llm::LanguageModel;
use crate::security::{Passwords, Throttle};
use crate::storage::{self, Db, StoreError, Write};
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

/// How a repeated write is recognised: the client's id, if it gave one, and a hash of what it sent.
#[derive(Debug, Clone, Copy)]
pub struct Once {
    /// The client's id.
    pub id: Option<RequestId>,
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
}

/// The use cases.
pub struct Services {
    pub(super) db: Db,
    pub(super) clock: Arc<dyn Clock>,
    pub(super) passwords: Passwords,
    pub(super) throttle: Throttle,
    pub(super) session_length: Duration,
    pub(super) model: Option<Arc<dyn LanguageModel>>,
    pub(super) ledgers: Ledgers,
    pub(super) changed: broadcast::Sender<(UserId, i64)>,
    pub(super) sessions_ended: watch::Sender<()>,
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
            throttle: Throttle::default(),
            session_length: config.session_length,
            model: config.model,
            ledgers: Ledgers::default(),
            changed: broadcast::channel(256).0,
            sessions_ended: watch::channel(()).0,
        })
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

    /// Numbers of changes as they happen, of all users: pick your own.
    #[must_use]
    pub fn changes(&self) -> broadcast::Receiver<(UserId, i64)> {
        self.changed.subscribe()
    }

    /// Rings whenever sessions end.
    #[must_use]
    pub fn ended_sessions(&self) -> watch::Receiver<()> {
        self.sessions_ended.subscribe()
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
            let Some(id) = once.id else { return Ok((body(write)?, write.seq.0)) };
            if let Some(earlier) = storage::find_result(write, id, once.payload)? {
                let result = serde_json::from_str(&earlier).map_err(|_| StoreError::Corrupt("result"))?;
                return Ok((result, write.seq.0));
            }
            let result = body(write)?;
            let text = serde_json::to_string(&result).map_err(|_| StoreError::Corrupt("result"))?;
            storage::insert_result(write, id, once.payload, &text)?;
            Ok((result, write.seq.0))
        });
        let (result, seq) = written.await?;
        // Nobody may be watching: that is fine.
        let _ = self.changed.send((owner, seq));
        Ok(result)
    }
}
