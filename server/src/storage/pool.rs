//! Connections kept open: made on demand, checked before use, never freed under a running query.

use super::connection::{Access, AnyConnection};
use super::{DatabaseUrl, StoreError};
use deadpool::managed::{self, Metrics, RecycleError, RecycleResult};
use std::sync::{Arc, Mutex, PoisonError};
use tokio::task::spawn_blocking;

/// A pool of connections of one kind; cheap to clone.
#[derive(Clone)]
pub(super) struct Pool(managed::Pool<Manager>);

struct Manager {
    url: DatabaseUrl,
    access: Access,
}

impl managed::Manager for Manager {
    type Type = Arc<Mutex<AnyConnection>>;
    type Error = StoreError;

    async fn create(&self) -> Result<Self::Type, StoreError> {
        let (url, access) = (self.url.clone(), self.access);
        let open = move || AnyConnection::open(&url, access);
        let connection = spawn_blocking(open).await.map_err(|error| StoreError::Query(Box::new(error)))??;
        Ok(Arc::new(Mutex::new(connection)))
    }

    async fn recycle(&self, connection: &mut Self::Type, _: &Metrics) -> RecycleResult<StoreError> {
        if connection.is_poisoned() {
            return Err(RecycleError::message("a query panicked"));
        }
        let connection = connection.clone();
        let healthy = spawn_blocking(move || {
            let mut guard = connection.lock().unwrap_or_else(PoisonError::into_inner);
            match &mut *guard {
                AnyConnection::Sqlite(_) => true,
                mysql @ AnyConnection::Mysql(_) => diesel::r2d2::R2D2Connection::ping(mysql).is_ok(),
            }
        });
        match healthy.await {
            Ok(true) => Ok(()),
            _ => Err(RecycleError::message("the connection is lost")),
        }
    }
}

impl Pool {
    /// A pool of at most `size` connections; none is opened yet.
    pub(super) fn new(url: &DatabaseUrl, access: Access, size: usize) -> Result<Self, StoreError> {
        let built = managed::Pool::builder(Manager { url: url.clone(), access }).max_size(size).build();
        built.map(Self).map_err(|error| StoreError::Query(Box::new(error)))
    }

    /// Runs `body` with a connection on a thread that may block. A caller that goes away does not stop it.
    pub(super) async fn run<T: Send + 'static>(
        &self,
        body: impl FnOnce(&mut AnyConnection) -> T + Send + 'static,
    ) -> Result<T, StoreError> {
        let object = self.0.get().await.map_err(|error| match error {
            managed::PoolError::Backend(error) => error,
            other => StoreError::Unavailable(Box::new(other)),
        })?;
        // The pool's object moves into the task: a caller that goes away must not free the connection early.
        spawn_blocking(move || {
            let mut connection =
                object.lock().map_err(|_| StoreError::Unavailable("the connection is poisoned".into()))?;
            Ok(body(&mut connection))
        })
        .await
        .map_err(|error| StoreError::Query(Box::new(error)))?
    }
}
