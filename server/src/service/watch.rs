//! Changes as they happen, for live screens.

use super::{Principal, ServiceError, Services};
use crate::domain::Change;
use crate::storage;
use futures::Stream;
use std::sync::Arc;
use std::time::Duration;
use tokio::sync::broadcast::error::RecvError;

/// How often a database that other servers share is asked for their changes, and for sessions they ended.
const LOOK_EVERY: Duration = Duration::from_secs(1);
/// Most changes that are read at a time.
const PAGE: i64 = 100;

impl Services {
    /// The caller's changes from now on, by whichever client and server; ends with the session, or
    /// the server.
    ///
    /// # Errors
    /// Those of storage; `Unauthenticated` once the session is over.
    pub async fn watch(
        self: Arc<Self>,
        principal: Principal,
    ) -> Result<impl Stream<Item = Result<Change, ServiceError>> + Send + use<>, ServiceError> {
        let owner = principal.user.id;
        let (mut changed, mut ended) = (self.changed.subscribe(), self.sessions_ended.subscribe());
        let mut stopping = self.stopping.subscribe();
        let mut seen = self.db.read(owner, |scope| Ok(scope.version)).await?;
        let mut look = tokio::time::interval(LOOK_EVERY);
        look.set_missed_tick_behavior(tokio::time::MissedTickBehavior::Delay);
        Ok(async_stream::try_stream! {
            loop {
                tokio::select! {
                    change = changed.recv() => match change {
                        Ok((user, _)) if user != owner => continue,
                        Ok(_) | Err(RecvError::Lagged(_)) => {}
                        Err(RecvError::Closed) => break,
                    },
                    _ = ended.changed() => {}
                    _ = stopping.wait_for(|stop| *stop) => break,
                    _ = look.tick(), if self.db.is_shared() => {}
                }
                if !self.session_stands(&principal).await? {
                    Err(ServiceError::Unauthenticated)?;
                }
                loop {
                    let read = self.db.read(owner, move |scope| storage::list_changes_after(scope, seen, PAGE));
                    let news = read.await?;
                    let Some(last) = news.last() else { break };
                    seen = last.seq;
                    for change in news {
                        yield change;
                    }
                }
            }
        })
    }
}
