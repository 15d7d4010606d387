//! The pools, and the three doors through which everything passes: accounts, reads and writes of one user's data.

use super::connection::{Access, AnyConnection};
use super::retry::with_retry;
use super::schema::users;
use super::{DatabaseUrl, StoreError, migrate};
use crate::domain::{ChangeSeq, Timestamp, UserId};
use deadpool::managed::{self, Metrics, Pool, RecycleError, RecycleResult};
use diesel::prelude::*;
use std::fs::File;
use std::sync::{Arc, Mutex, PoisonError};
use tokio::task::spawn_blocking;

/// A connection for accounts and sessions, which belong to no user's scope.
pub struct Accounts<'a>(pub(super) &'a mut AnyConnection);

/// A connection that reads one user's data.
pub struct Scope<'a> {
    pub(super) connection: &'a mut AnyConnection,
    pub(super) owner: UserId,
}

/// A transaction that writes one user's data.
pub struct Write<'a> {
    pub(super) connection: &'a mut AnyConnection,
    pub(super) owner: UserId,
    /// The change's number: the user's data version after it.
    pub seq: ChangeSeq,
    /// The instant of the change.
    pub now: Timestamp,
}

impl Write<'_> {
    /// The same user's data, for reading inside the transaction.
    pub fn scope(&mut self) -> Scope<'_> {
        Scope { connection: self.connection, owner: self.owner }
    }
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

/// The database: opened once, cheap to clone.
#[derive(Clone)]
pub struct Db {
    readers: Pool<Manager>,
    writers: Pool<Manager>,
    /// Held for as long as the database is open, to keep a second server out.
    _lock: Option<Arc<File>>,
}

impl Db {
    /// Opens the database and brings its schema up to date.
    ///
    /// # Errors
    /// `Unusable` with a way out if the file cannot be used; `Unavailable` if the server cannot be reached.
    pub async fn open(url: &DatabaseUrl, readers: usize) -> Result<Self, StoreError> {
        let lock = match url {
            DatabaseUrl::Sqlite(path) => Some(Arc::new(lock_beside(path)?)),
            _ => None,
        };
        let build = |access, size| {
            Pool::builder(Manager { url: url.clone(), access })
                .max_size(size)
                .build()
                .map_err(|error| StoreError::Query(Box::new(error)))
        };
        let writers = build(Access::Write, if matches!(url, DatabaseUrl::Mysql(_)) { readers } else { 1 })?;
        let readers = match url {
            DatabaseUrl::Sqlite(_) => build(Access::Read, readers)?,
            // A private memory database is one connection; MySQL needs no second pool.
            DatabaseUrl::Memory | DatabaseUrl::Mysql(_) => writers.clone(),
        };
        let db = Self { readers, writers, _lock: lock };
        run(&db.writers, migrate::migrate).await?;
        Ok(db)
    }

    /// Runs `body` for accounts and sessions, in a transaction that may write.
    ///
    /// # Errors
    /// Those of `body`; transient ones only after 8 tries.
    pub async fn accounts<T: Send + 'static>(
        &self,
        mut body: impl FnMut(&mut Accounts<'_>) -> Result<T, StoreError> + Send + 'static,
    ) -> Result<T, StoreError> {
        run(&self.writers, move |connection| {
            with_retry(|| connection.write(|connection| body(&mut Accounts(connection))))
        })
        .await
    }

    /// Runs `body` for accounts and sessions, reading only.
    ///
    /// # Errors
    /// Those of `body`.
    pub async fn read_accounts<T: Send + 'static>(
        &self,
        mut body: impl FnMut(&mut Accounts<'_>) -> Result<T, StoreError> + Send + 'static,
    ) -> Result<T, StoreError> {
        run(&self.readers, move |connection| with_retry(|| body(&mut Accounts(connection)))).await
    }

    /// Runs `body` over one user's data at one moment, reading only.
    ///
    /// # Errors
    /// Those of `body`.
    pub async fn read<T: Send + 'static>(
        &self,
        owner: UserId,
        mut body: impl FnMut(&mut Scope<'_>) -> Result<T, StoreError> + Send + 'static,
    ) -> Result<T, StoreError> {
        run(&self.readers, move |connection| {
            with_retry(|| connection.read(|connection| body(&mut Scope { connection, owner })))
        })
        .await
    }

    /// Runs `body` as one change of one user's data. The first statement raises the user's data version, so that the
    /// writes of one user queue instead of deadlocking.
    ///
    /// # Errors
    /// `NotFound` if the user is gone; those of `body`, transient ones only after 8 tries.
    pub async fn write<T: Send + 'static>(
        &self,
        owner: UserId,
        now: Timestamp,
        mut body: impl FnMut(&mut Write<'_>) -> Result<T, StoreError> + Send + 'static,
    ) -> Result<T, StoreError> {
        run(&self.writers, move |connection| {
            with_retry(|| {
                connection.write(|connection| {
                    let seq = raise_data_version(connection, owner)?;
                    body(&mut Write { connection, owner, seq, now })
                })
            })
        })
        .await
    }
}

fn raise_data_version(connection: &mut AnyConnection, owner: UserId) -> Result<ChangeSeq, StoreError> {
    let row = users::table.filter(users::id.eq(owner.bytes()));
    let raised =
        diesel::update(row.clone()).set(users::data_version.eq(users::data_version + 1)).execute(connection)?;
    if raised == 0 {
        return Err(StoreError::NotFound("user"));
    }
    Ok(ChangeSeq(row.select(users::data_version).first(connection)?))
}

async fn run<T: Send + 'static>(
    pool: &Pool<Manager>,
    body: impl FnOnce(&mut AnyConnection) -> Result<T, StoreError> + Send + 'static,
) -> Result<T, StoreError> {
    let object = pool.get().await.map_err(|error| match error {
        managed::PoolError::Backend(error) => error,
        other => StoreError::Unavailable(Box::new(other)),
    })?;
    // The pool's object moves into the task: a caller that goes away must not free the connection early.
    spawn_blocking(move || {
        let mut connection = object.lock().map_err(|_| StoreError::Unavailable("the connection is poisoned".into()))?;
        body(&mut connection)
    })
    .await
    .map_err(|error| StoreError::Query(Box::new(error)))?
}

fn lock_beside(path: &std::path::Path) -> Result<File, StoreError> {
    let unusable = |reason: String| StoreError::Unusable(reason);
    if let Some(folder) = path.parent().filter(|folder| !folder.as_os_str().is_empty()) {
        std::fs::create_dir_all(folder).map_err(|error| {
            unusable(format!("cannot make the folder {}: {error}; choose another --database-url", folder.display()))
        })?;
    }
    let name = path.with_extension("lock");
    let file = File::options().create(true).truncate(false).write(true).open(&name).map_err(|error| {
        unusable(format!("cannot write {}: {error}; choose another --database-url", name.display()))
    })?;
    match file.try_lock() {
        Ok(()) => Ok(file),
        Err(_) => Err(unusable(format!("another outgo server is using {}", path.display()))),
    }
}

impl Db {
    /// How many monthly totals disagree with the rows they sum, over all users: 0 in a sound database.
    ///
    /// # Errors
    /// Those of the database.
    pub async fn count_imbalances(&self) -> Result<i64, StoreError> {
        run(&self.readers, super::totals::count_imbalances).await
    }
}
