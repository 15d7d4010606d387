//! Connections kept open: made on demand, checked before use, never freed under a running query.

use super::connection::{Access, AnyConnection};
use super::{DatabaseUrl, StoreError};
use deadpool::managed::{self, Metrics, RecycleError, RecycleResult};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::{Arc, Mutex, PoisonError};
use tokio::task::spawn_blocking;

/// A pool of connections of one kind; cheap to clone.
#[derive(Clone)]
pub(super) struct Pool {
    connections: managed::Pool<Manager>,
    /// Whether the database is in this process: it needs no check before use, and a look-up waits for nobody.
    embedded: bool,
}

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
        if !matches!(self.url, DatabaseUrl::Mysql(_)) {
            return Ok(());
        }
        let connection = connection.clone();
        let healthy = spawn_blocking(move || {
            let mut guard = connection.lock().unwrap_or_else(PoisonError::into_inner);
            diesel::r2d2::R2D2Connection::ping(&mut *guard).is_ok()
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
        let connections = built.map_err(|error| StoreError::Query(Box::new(error)))?;
        Ok(Self { connections, embedded: !matches!(url, DatabaseUrl::Mysql(_)) })
    }

    /// Runs `body` with a connection on a thread that may block. A caller that goes away does not stop it.
    pub(super) async fn run<T: Send + 'static>(
        &self,
        body: impl FnOnce(&mut AnyConnection) -> T + Send + 'static,
    ) -> Result<T, StoreError> {
        let connection = self.get().await?;
        // The pool's object moves into the task: a caller that goes away must not free the connection early.
        let ran = spawn_blocking(move || with(&connection, body)).await;
        ran.map_err(|error| StoreError::Query(Box::new(error)))?
    }

    /// Runs a `body` that looks a few rows up by key. On an embedded database it runs here: handing it to another
    /// thread and back would cost more than the look-up.
    pub(super) async fn look_up<T: Send + 'static>(
        &self,
        body: impl FnOnce(&mut AnyConnection) -> T + Send + 'static,
    ) -> Result<T, StoreError> {
        if !self.embedded {
            return self.run(body).await;
        }
        let connection = self.get().await?;
        let ran = catch_unwind(AssertUnwindSafe(|| with(&connection, body)));
        ran.unwrap_or_else(|_| Err(StoreError::Query("a query panicked".into())))
    }

    async fn get(&self) -> Result<managed::Object<Manager>, StoreError> {
        self.connections.get().await.map_err(|error| match error {
            managed::PoolError::Backend(error) => error,
            other => StoreError::Unavailable(Box::new(other)),
        })
    }
}

fn with<T>(connection: &Mutex<AnyConnection>, body: impl FnOnce(&mut AnyConnection) -> T) -> Result<T, StoreError> {
    let mut connection = connection.lock().map_err(|_| StoreError::Unavailable("the connection is poisoned".into()))?;
    Ok(body(&mut connection))
}
