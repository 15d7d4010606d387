//! One connection of either kind, its settings, and transactions that suit both.

use super::mysql::PureMysqlConnection;
use super::{DatabaseUrl, StoreError};
use diesel::connection::{AnsiTransactionManager, Connection as _, SimpleConnection, TransactionManager};
use diesel::sql_types::Text;
use diesel::{QueryResult, QueryableByName, RunQueryDsl, SqliteConnection};

/// SQLite or MySQL behind one diesel connection.
#[derive(diesel::MultiConnection)]
pub enum AnyConnection {
    /// Embedded.
    Sqlite(SqliteConnection),
    /// Over the network.
    Mysql(PureMysqlConnection),
}

/// What a connection is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Access {
    Read,
    Write,
}

#[derive(QueryableByName)]
struct TextRow {
    #[diesel(sql_type = Text)]
    value: String,
}

impl AnyConnection {
    /// Opens a connection with the settings that its engine needs.
    pub(super) fn open(url: &DatabaseUrl, access: Access) -> Result<Self, StoreError> {
        match url {
            DatabaseUrl::Sqlite(path) => open_sqlite(&path.display().to_string(), access),
            DatabaseUrl::Memory => open_sqlite(":memory:", Access::Write),
            DatabaseUrl::Mysql(url) => open_mysql(url),
        }
    }

    /// Runs `body` in a transaction that may write: BEGIN IMMEDIATE on SQLite, because a lock upgrade would fail at once.
    pub(super) fn write<T>(&mut self, body: impl FnOnce(&mut Self) -> Result<T, StoreError>) -> Result<T, StoreError> {
        match self {
            Self::Sqlite(sqlite) => AnsiTransactionManager::begin_transaction_sql(sqlite, "BEGIN IMMEDIATE")?,
            Self::Mysql(mysql) => {
                // Writers queue on the first row they touch and must see what the one before them did.
                mysql.batch_execute("SET TRANSACTION ISOLATION LEVEL READ COMMITTED")?;
                Manager::begin_transaction(self)?;
            }
        }
        self.finish(body)
    }

    /// Runs `body` inside a transaction; what it did is undone alone if it returns false.
    pub(super) fn savepoint(&mut self, body: impl FnOnce(&mut Self) -> bool) -> Result<(), StoreError> {
        Manager::begin_transaction(self)?;
        match body(self) {
            true => Manager::commit_transaction(self)?,
            false => Manager::rollback_transaction(self)?,
        }
        Ok(())
    }

    /// Runs `body` in a transaction, so that all it reads is of one moment.
    pub(super) fn read<T>(&mut self, body: impl FnOnce(&mut Self) -> Result<T, StoreError>) -> Result<T, StoreError> {
        Manager::begin_transaction(self)?;
        self.finish(body)
    }

    fn finish<T>(&mut self, body: impl FnOnce(&mut Self) -> Result<T, StoreError>) -> Result<T, StoreError> {
        match body(self) {
            Ok(value) => {
                Manager::commit_transaction(self)?;
                Ok(value)
            }
            Err(error) => {
                if let Err(rollback) = Manager::rollback_transaction(self) {
                    tracing::warn!(error = %StoreError::from(rollback), "rollback failed");
                }
                Err(error)
            }
        }
    }

    /// Reads one text value.
    pub(super) fn text(&mut self, query: &str) -> QueryResult<String> {
        diesel::sql_query(query).get_result::<TextRow>(self).map(|row| row.value)
    }
}

type Manager = <AnyConnection as diesel::Connection>::TransactionManager;

fn open_sqlite(path: &str, access: Access) -> Result<AnyConnection, StoreError> {
    let mut sqlite = SqliteConnection::establish(path)?;
    // The page cache in KiB: the writer touches most pages of an import, a reader few, and each has its own.
    let (read_only, cache) = match access {
        Access::Read => ("PRAGMA query_only=ON;", 500),
        Access::Write => ("", 6_000),
    };
    sqlite
        .batch_execute(&format!(
            "PRAGMA busy_timeout=5000; PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA foreign_keys=ON;
             PRAGMA trusted_schema=OFF; PRAGMA cache_size=-{cache}; {read_only}"
        ))
        .map_err(|error| refused(path, error))?;
    Ok(AnyConnection::Sqlite(sqlite))
}

fn refused(path: &str, error: diesel::result::Error) -> StoreError {
    let text = error.to_string();
    if text.contains("not a database") {
        StoreError::Unusable(format!("{path} is not a database: choose another --database-url"))
    } else if text.contains("readonly") {
        StoreError::Unusable(format!(
            "{path} cannot be written: check its permissions or choose another --database-url"
        ))
    } else {
        error.into()
    }
}

/// The settings that every engine of the family takes.
const MYSQL_SESSION: &str = "SET SESSION sql_mode='STRICT_ALL_TABLES,NO_ZERO_DATE,NO_ZERO_IN_DATE,\
    ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION', time_zone='+00:00', innodb_lock_wait_timeout=5";

fn open_mysql(url: &str) -> Result<AnyConnection, StoreError> {
    let mut connection = AnyConnection::Mysql(PureMysqlConnection::establish(url)?);
    connection.batch_execute("SET NAMES utf8mb4")?;
    connection.batch_execute(MYSQL_SESSION)?;
    // Reads are of one moment; a writing transaction asks for less, see `AnyConnection::write`.
    connection.batch_execute("SET SESSION TRANSACTION ISOLATION LEVEL REPEATABLE READ")?;
    let version = connection.text("SELECT VERSION() AS value")?.to_lowercase();
    if version.contains("mariadb") {
        connection.batch_execute("SET SESSION max_statement_time=30")?;
        let cluster = connection.text("SELECT CAST(@@wsrep_on AS CHAR) AS value").unwrap_or_default();
        // Only newer versions have it.
        let _ = connection.batch_execute("SET SESSION innodb_snapshot_isolation=ON");
        if cluster == "1" {
            connection.batch_execute("SET SESSION wsrep_sync_wait=1")?;
        }
    } else {
        connection.batch_execute("SET SESSION max_execution_time=30000")?;
    }
    Ok(connection)
}
