//! The three doors through which everything passes: accounts, reads and writes of one user's data.

use super::connection::{Access, AnyConnection};
use super::pool::Pool;
use super::retry::with_retry;
use super::schema::users;
use super::writer::{Ran, Writer};
use super::{DatabaseUrl, StoreError, bulk, deletion, migrate};
use crate::domain::{ChangeSeq, Timestamp, UserId};
use diesel::connection::SimpleConnection;
use diesel::prelude::*;
use std::fs::File;
use std::os::unix::fs::{DirBuilderExt, OpenOptionsExt, PermissionsExt};
use std::sync::Arc;

/// A connection for accounts and sessions, which belong to no user's scope.
pub struct Accounts<'a>(pub(super) &'a mut AnyConnection);

/// A connection that reads one user's data as of one version of it.
pub struct Scope<'a> {
    pub(super) connection: &'a mut AnyConnection,
    pub(super) owner: UserId,
    /// The user's data version: changes up to this one are seen.
    pub version: ChangeSeq,
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
        Scope { connection: self.connection, owner: self.owner, version: self.seq }
    }
}

/// How transactions that write reach the database.
#[derive(Clone)]
enum Writers {
    /// One connection, whose transactions share COMMITs.
    Grouped(Writer),
    /// A connection for each.
    Pooled(Pool),
}

/// The database: opened once, cheap to clone.
#[derive(Clone)]
pub struct Db {
    readers: Pool,
    writers: Writers,
    /// Held for as long as the database is open, to keep a second server out; none where servers may share it.
    _lock: Option<Arc<File>>,
}

impl Db {
    /// Opens the database and brings its schema up to date.
    ///
    /// # Errors
    /// `Unusable` with a way out if the file cannot be used; `Unavailable` if the server cannot be reached.
    pub async fn open(url: &DatabaseUrl, readers: usize) -> Result<Self, StoreError> {
        let lock = match url {
            DatabaseUrl::Sqlite(path) => {
                let lock = lock_beside(path).await?;
                make_private(path)?;
                Some(Arc::new(lock))
            }
            DatabaseUrl::Memory | DatabaseUrl::Mysql(_) => None,
        };
        let (readers, writers) = match url {
            DatabaseUrl::Sqlite(_) => (Pool::new(url, Access::Read, readers)?, Some(Pool::new(url, Access::Write, 1)?)),
            // A private memory database is one connection.
            DatabaseUrl::Memory => {
                let pool = Pool::new(url, Access::Write, 1)?;
                (pool.clone(), Some(pool))
            }
            DatabaseUrl::Mysql(_) => (Pool::new(url, Access::Write, readers)?, None),
        };
        let place = url.clone();
        writers.as_ref().unwrap_or(&readers).run(move |connection| migrate::migrate(connection, &place)).await??;
        let writers = match writers {
            Some(pool) => Writers::Grouped(Writer::start(pool)),
            None => Writers::Pooled(readers.clone()),
        };
        let db = Self { readers, writers, _lock: lock };
        if !db.is_shared() {
            db.accounts(bulk::abandon_all).await?;
        }
        deletion::finish(&db).await?;
        Ok(db)
    }

    /// Whether other servers may be at work on the same data.
    #[must_use]
    pub fn is_shared(&self) -> bool {
        matches!(self.writers, Writers::Pooled(_))
    }

    /// Runs `body` for accounts and sessions, in a transaction that may write.
    ///
    /// # Errors
    /// Those of `body`; transient ones only after 8 tries.
    pub async fn accounts<T: Send + 'static>(
        &self,
        mut body: impl FnMut(&mut Accounts<'_>) -> Result<T, StoreError> + Send + 'static,
    ) -> Result<T, StoreError> {
        self.transaction(move |connection| body(&mut Accounts(connection))).await
    }

    /// Runs `body` for accounts and sessions, looking a few rows up.
    ///
    /// # Errors
    /// Those of `body`.
    pub async fn read_accounts<T: Send + 'static>(
        &self,
        mut body: impl FnMut(&mut Accounts<'_>) -> Result<T, StoreError> + Send + 'static,
    ) -> Result<T, StoreError> {
        let body = move |connection: &mut AnyConnection| body(&mut Accounts(connection));
        with_retry(body, |mut body| self.readers.look_up(move |connection| (body(connection), body))).await
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
        self.reading(move |connection| {
            connection.read(|connection| {
                let version = data_version(connection, owner)?;
                body(&mut Scope { connection, owner, version })
            })
        })
        .await
    }

    /// Runs `body` as one change of one user's data. The first statement raises the user's data version, so that the
    /// writes of one user queue instead of deadlocking.
    ///
    /// # Errors
    /// `NotFound` if the user is gone; `Busy` while a change of many rows is under way; those of `body`, transient
    /// ones only after 8 tries.
    pub async fn write<T: Send + 'static>(
        &self,
        owner: UserId,
        now: Timestamp,
        mut body: impl FnMut(&mut Write<'_>) -> Result<T, StoreError> + Send + 'static,
    ) -> Result<T, StoreError> {
        let body = move |connection: &mut AnyConnection| {
            let seq = raise_data_version(connection, owner)?;
            body(&mut Write { connection, owner, seq, now })
        };
        self.after_abandoned(owner, now, body).await
    }

    /// Runs `body` for the account of one user, in a transaction that may write; what an abandoned bulk change of that
    /// user left is taken back first.
    ///
    /// # Errors
    /// Those of `body`.
    pub async fn account<T: Send + 'static>(
        &self,
        owner: UserId,
        now: Timestamp,
        mut body: impl FnMut(&mut Accounts<'_>) -> Result<T, StoreError> + Send + 'static,
    ) -> Result<T, StoreError> {
        self.after_abandoned(owner, now, move |connection: &mut AnyConnection| body(&mut Accounts(connection))).await
    }

    async fn after_abandoned<T: Send + 'static>(
        &self,
        owner: UserId,
        now: Timestamp,
        body: impl FnMut(&mut AnyConnection) -> Result<T, StoreError> + Send + 'static,
    ) -> Result<T, StoreError> {
        with_retry(body, |body| async {
            let (mut result, mut body) = self.attempt(body).await?;
            if matches!(result, Err(StoreError::Busy)) && bulk::clear_abandoned(self, owner, now).await? {
                (result, body) = self.attempt(body).await?;
            }
            Ok((result, body))
        })
        .await
    }

    /// Runs `body` in a transaction that may write, again if the database asks for it.
    pub(super) async fn transaction<T: Send + 'static>(
        &self,
        body: impl FnMut(&mut AnyConnection) -> Result<T, StoreError> + Send + 'static,
    ) -> Result<T, StoreError> {
        with_retry(body, |body| self.attempt(body)).await
    }

    /// Gives back the memory that the embedded database took for a change of many rows. It only saves memory: a
    /// failure does not matter.
    pub(super) async fn release_memory(&self) {
        if let Writers::Grouped(writer) = &self.writers {
            let release = |connection: &mut AnyConnection| Ok(connection.batch_execute("PRAGMA shrink_memory")?);
            let _ = writer.run(release).await;
        }
    }

    async fn attempt<T, F>(&self, mut body: F) -> Result<Ran<T, F>, StoreError>
    where
        T: Send + 'static,
        F: FnMut(&mut AnyConnection) -> Result<T, StoreError> + Send + 'static,
    {
        match &self.writers {
            Writers::Grouped(writer) => writer.run(body).await,
            Writers::Pooled(pool) => pool.run(move |connection| (connection.write(&mut body), body)).await,
        }
    }

    async fn reading<T: Send + 'static>(
        &self,
        body: impl FnMut(&mut AnyConnection) -> Result<T, StoreError> + Send + 'static,
    ) -> Result<T, StoreError> {
        with_retry(body, |mut body| self.readers.run(move |connection| (body(connection), body))).await
    }

    /// How many monthly totals disagree with the rows they sum, over all users: 0 in a sound database.
    ///
    /// # Errors
    /// Those of the database.
    pub async fn count_imbalances(&self) -> Result<i64, StoreError> {
        self.readers.run(super::totals::count_imbalances).await?
    }
}

/// The number of the user's last change; 0 if there is no such user.
pub(super) fn data_version(connection: &mut AnyConnection, owner: UserId) -> Result<ChangeSeq, StoreError> {
    let row = users::table.filter(users::id.eq(owner.bytes()));
    Ok(ChangeSeq(row.select(users::data_version).first(connection).optional()?.unwrap_or(0)))
}

fn raise_data_version(connection: &mut AnyConnection, owner: UserId) -> Result<ChangeSeq, StoreError> {
    let row = users::table.filter(users::id.eq(owner.bytes()));
    let raised = diesel::update(row.clone().filter(users::bulk_seq.eq(0)))
        .set(users::data_version.eq(users::data_version + 1))
        .execute(connection)?;
    let version = row.select(users::data_version).first(connection).optional()?;
    match (version, raised) {
        (None, _) => Err(StoreError::NotFound("user")),
        (Some(_), 0) => Err(StoreError::Busy),
        (Some(version), _) => Ok(ChangeSeq(version)),
    }
}

/// Times that the lock is tried: the one who held it may be on the way out.
const LOCK_TRIES: u32 = 20;

async fn lock_beside(path: &std::path::Path) -> Result<File, StoreError> {
    let unusable = |reason: String| StoreError::Unusable(reason);
    if let Some(folder) = path.parent().filter(|folder| !folder.as_os_str().is_empty()) {
        let made = std::fs::DirBuilder::new().recursive(true).mode(0o700).create(folder);
        made.map_err(|error| {
            unusable(format!("cannot make the folder {}: {error}; choose another --database-url", folder.display()))
        })?;
    }
    let name = path.with_extension("lock");
    let file = File::options().create(true).truncate(false).write(true).mode(0o600).open(&name).map_err(|error| {
        unusable(format!("cannot write {}: {error}; choose another --database-url", name.display()))
    })?;
    for _ in 0..LOCK_TRIES {
        if file.try_lock().is_ok() {
            return Ok(file);
        }
        tokio::time::sleep(std::time::Duration::from_millis(25)).await;
    }
    Err(unusable(format!(
        "another outgo server is using {}: stop it, or reach it with `outgo --server`",
        path.display()
    )))
}

/// Only the owner may read the data: SQLite gives the files beside it the same mode.
fn make_private(path: &std::path::Path) -> Result<(), StoreError> {
    let file = File::options().create(true).truncate(false).append(true).mode(0o600).open(path);
    match file {
        // One that others could read until now is closed to them; one that is not ours stays as it is.
        Ok(file) => {
            let _ = file.set_permissions(std::fs::Permissions::from_mode(0o600));
            Ok(())
        }
        Err(error) if path.exists() => {
            tracing::warn!(%error, "the database cannot be written");
            Ok(())
        }
        Err(error) => Err(StoreError::Unusable(format!(
            "cannot write {}: {error}; choose another --database-url",
            path.display()
        ))),
    }
}
